import './joining.css'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { useConference } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Qr } from '../../parts/qr.tsx'
import { Broken, Busy } from '../../parts/state.tsx'
import type { ScreenProps } from '../../screens.ts'
import { renew } from '../../queries.ts'
import { useCapacities, useCapacity, useSession, useWay } from '../../session.tsx'
import { notice } from '../../shell/notices.ts'
import { useTopBar } from '../../shell/page-head.ts'
import { useVoice } from '../../words.tsx'
import { type Problem, ask, isAlone, offline, reach } from '../../wire.ts'
import { NumberField } from '../convene/fields.tsx'

type Joined = { readonly open: { readonly until: number; readonly places: number } | null; readonly joined: readonly { readonly seat: string; readonly place: number; readonly name: string | null }[] }
const mostPlaces = 4
/** The code as long as this page of the dais stands: the server keeps only its hash and cannot show it again. */
const shown = new Map<string, { readonly code: string; readonly address: string }>()
/** Seats are looked up again this often while people join, in milliseconds. */
const lookAgain = 2_000

/** One QR for the whole committee: each person picks a free delegation; the dais frees one, makes a new code, and closes joining. */
export default function JoiningScreen({ stream }: ScreenProps): ReactNode {
  const { t, time } = useVoice()
  const { api } = useSession()
  const to = useWay()
  const [, navigate] = useLocation()
  const held = useCapacities(stream)
  // Whoever both assists and presides goes into the meeting to preside.
  const [, pick] = useCapacity(stream)
  const joining = useConference(stream)
  const [, again] = useState(0)
  const [places, setPlaces] = useState<number | null>(1)
  const [busy, setBusy] = useState(false)
  useTopBar(t('screen.joining'))
  const address = `${api}/streams/${encodeURIComponent(stream)}/joining`
  const { data, refetch } = useQuery({ queryKey: [api, 'joining', stream], queryFn: () => ask<Joined>(address), refetchInterval: lookAgain })
  if (joining.status === 'joining' || data === undefined) return <Busy />
  if (joining.status === 'failed') return <div className="page"><Broken problem={joining.problem} /></div>
  if ('problem' in data) return <div className="page"><Broken problem={data.problem} again={() => void refetch()} /></div>
  if (joining.status === 'unfounded') return <Busy />
  const { open, joined } = data.value
  const { state, seatName } = joining.conference
  const known = open === null ? undefined : shown.get(address)
  const begin = async (): Promise<void> => {
    // Of two codes asked for at once the one that is shown might be the one that ended.
    setBusy(true)
    const answer = await ask<{ readonly code: string; readonly address: string | null }>(address, { places: Math.min(mostPlaces, Math.max(1, places ?? 1)) })
    setBusy(false)
    if ('problem' in answer) return notice({ kind: 'problem', problem: answer.problem })
    shown.set(address, { code: answer.value.code, address: `${answer.value.address ?? location.origin}/join#${answer.value.code}` })
    again((n) => n + 1)
    await refetch()
  }
  const remove = async (from: string): Promise<void> => {
    const answer = await reach(from, { method: 'DELETE' }).catch(() => null)
    if (answer === null) notice({ kind: 'problem', problem: offline })
    else if (!answer.ok) notice({ kind: 'problem', problem: { ...(await answer.json() as Problem), status: answer.status } })
    await renew({ queryKey: [api, 'joining', stream] })
  }
  const seats = state.preparation.seats
  const local = /^(localhost|127\.|\[::1\])/.test(location.hostname) && known?.address.startsWith(location.origin) === true
  return (
    <div className="page stack">
      <header className="row apart">
        <div><h1>{t('screen.joining')}</h1><p className="quiet">{t('joining.words', { n: new Set(joined.map(({ seat }) => seat)).size, of: seats.length })}</p></div>
        <Button look="first" onPress={() => { if (held.includes('chair')) pick('chair'); navigate(to(stream, 'meet')) }}>{t('joining.meet')}</Button>
      </header>
      <div className="joining">
        <Card eyebrow={t('joining.code')}>
          <div className="stack">
            {known === undefined ? <p className="quiet">{t(open === null ? 'joining.closed' : 'joining.lost')}</p> : (
              <>
                <Qr text={known.address} label={t('joining.qr', { address: known.address })} />
                <p className="joining-code" dir="ltr"><output>{known.code}</output></p>
                <p className="fine" dir="ltr">{known.address.split('#')[0]}</p>
                {isAlone() ? <p className="fine">{t('joining.alone')}</p> : local ? <p className="fine">{t('joining.local', { setting: 'HOST=0.0.0.0' })}</p> : null}
                <Button look="quiet" onPress={() => navigate(`/join#${known.code}`)}>{t('joining.here')}</Button>
              </>
            )}
            {open === null ? null : <p className="fine">{t('joining.until', { time: time(open.until) })}</p>}
            {open === null ? <NumberField label={t('joining.places')} value={places} most={mostPlaces} onChange={setPlaces} /> : null}
            <div className="row">
              <Button look={known === undefined ? 'first' : 'plain'} disabled={busy} onPress={() => void begin()}>{t(open === null ? 'joining.open' : 'joining.new')}</Button>
              {open === null ? null : <Button onPress={() => void remove(address)}>{t('joining.close')}</Button>}
            </div>
          </div>
        </Card>
        <Card eyebrow={t('joining.seats')}>
          <ul className="joining-seats">
            {seats.map(({ id }) => {
              const here = joined.filter(({ seat }) => seat === id)
              return (
                <li key={id} className={here.length > 0 ? 'taken' : ''}>
                  <span><bdi>{seatName(id)}</bdi><small>{here.length === 0 ? t('joining.free') : here.map(({ name }) => name ?? t('joining.somebody')).join(', ')}</small></span>
                  {here.length === 0 ? null : <Button small label={t('joining.free.it', { who: seatName(id) })} onPress={() => void remove(`${api}/streams/${encodeURIComponent(stream)}/joined/${encodeURIComponent(id)}`)}>{t('joining.free.act')}</Button>}
                </li>
              )
            })}
          </ul>
        </Card>
      </div>
    </div>
  )
}
