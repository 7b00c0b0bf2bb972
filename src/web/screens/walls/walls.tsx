import './walls.css'
import type { Arrangement } from '#views/wall.ts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { bodyNameIn, useConference } from '../../conference.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Card, Tag } from '../../parts/card.tsx'
import { Broken, Busy } from '../../parts/state.tsx'
import { behindHash } from '../../place.ts'
import type { ScreenProps } from '../../screens.ts'
import { useCapacities, useSession, useWay } from '../../session.tsx'
import { notice } from '../../shell/notices.ts'
import { useActs } from '../../shell/acts.ts'
import { useTopBar } from '../../shell/page-head.ts'
import { useVoice } from '../../words.tsx'
import { type Answer, type Problem, ask, isAlone, offline, reach } from '../../wire.ts'
import { TextField } from '../convene/fields.tsx'
import { Arrange } from './arrange.tsx'

type Screen = Arrangement & { readonly person: string; readonly name: string; readonly connected: boolean }
type Listed = { readonly screens: readonly Screen[] }
const looksEvery = 3_000
const longestCode = 40
const longestName = 60

/** The screens in the hall: connecting one by its code, what each shows, taking one down; and the page for the public. */
export default function Walls({ stream }: ScreenProps): ReactNode {
  const voice = useVoice()
  const { t, language } = voice
  const { api } = useSession()
  const to = useWay()
  const [, navigate] = useLocation()
  const held = useCapacities(stream)
  const joining = useConference(stream)
  const [scanned] = useState(behindHash)
  const [code, setCode] = useState(scanned)
  const [name, setName] = useState('')
  const [wish, setWish] = useState<Arrangement>({ body: 'plenary', layout: 'auto', size: 'normal', theme: 'dark', language })
  const [busy, setBusy] = useState(false)
  useTopBar(t('screen.walls'))
  useEffect(() => {
    // The code does not stay in the address.
    if (scanned !== '' && !location.hash.startsWith('#/')) history.replaceState(history.state, '', location.pathname)
  }, [scanned])
  const address = `${api}/streams/${encodeURIComponent(stream)}/room-screens`
  const queries = useQueryClient()
  const queryKey = [api, 'room-screens', stream]
  const { data, refetch } = useQuery({ queryKey, queryFn: () => ask<Listed>(address), refetchInterval: looksEvery })
  const down = async (person: string): Promise<void> => {
    const answer = await reach(`${address}/${encodeURIComponent(person)}`, { method: 'DELETE' }).catch(() => null)
    if (answer === null) notice({ kind: 'problem', problem: offline })
    else if (!answer.ok) notice({ kind: 'problem', problem: { ...(await answer.json() as Problem), status: answer.status } })
    await refetch()
  }
  const screens = data === undefined || 'problem' in data ? [] : data.value.screens
  const page = `/public/${encodeURIComponent(stream)}`
  const secretary = held.includes('secretariat')
  useActs([
    { label: t('walls.here'), act: () => navigate(to(stream, 'room')) },
    ...(isAlone() ? [] : [{ label: t('walls.public.open'), act: () => location.assign(page) }]),
    ...(secretary ? screens.map(({ person, name: called }) => ({ label: t('walls.down.of', { name: called }), act: () => void down(person) })) : []),
  ])
  if (joining.status === 'joining' || data === undefined) return <Busy />
  if (joining.status === 'failed') return <div className="page"><Broken problem={joining.problem} /></div>
  if ('problem' in data) return <div className="page"><Broken problem={data.problem} again={() => void refetch()} /></div>
  if (joining.status === 'unfounded') return <Busy />
  const { state, book } = joining.conference
  const bodies = Object.values(state.bodies).map((body) => ({ id: body.id, name: bodyNameIn(voice, book, body) }))
  const told = async (answer: Promise<Answer<unknown>>): Promise<boolean> => {
    const got = await answer
    if ('problem' in got) notice({ kind: 'problem', problem: got.problem })
    await refetch()
    return !('problem' in got)
  }
  /** Shown at once; a list that was asked for before is not waited for. */
  const arrange = async (person: string, part: Partial<Arrangement>): Promise<void> => {
    void queries.cancelQueries({ queryKey }, { revert: false })
    queries.setQueryData<Answer<Listed>>(queryKey, (before) => (before === undefined || 'problem' in before ? before : { ...before, value: { screens: before.value.screens.map((one) => (one.person === person ? { ...one, ...part } : one)) } }))
    await told(ask(`${address}/${encodeURIComponent(person)}`, part))
  }
  const connect = async (): Promise<void> => {
    setBusy(true)
    if (await told(ask(address, { code: code.trim(), name: name.trim(), ...wish }))) {
      setCode('')
      setName('')
      notice({ kind: 'word', text: t('walls.connected') })
    }
    setBusy(false)
  }
  return (
    <div className="page stack">
      <header className="row apart">
        <div><h1>{t('screen.walls')}</h1><p className="quiet">{t('walls.words', { address: `${location.host}/screen` })}</p></div>
        <ButtonLink href={to(stream, 'room')}>{t('walls.here')}</ButtonLink>
      </header>
      <div className="walls">
        <div className="stack">
          <Card eyebrow={t('walls.connect')}>
            {!secretary || isAlone() ? <p className="quiet">{t(isAlone() ? 'walls.alone' : 'walls.only')}</p> : (
              <form className="stack" onSubmit={(event) => { event.preventDefault(); void connect() }}>
                {scanned === '' || code !== scanned ? <TextField label={t('walls.code')} value={code} most={longestCode} ltr onChange={setCode} /> : <p className="walls-code" dir="ltr">{code.replace(/^screen-/, '')}</p>}
                <p className="fine">{t('walls.compare')}</p>
                <TextField label={t('walls.name')} value={name} most={longestName} onChange={setName} note={t('walls.name.note')} />
                <Arrange value={{ ...wish, body: bodies.some(({ id }) => id === wish.body) ? wish.body : bodies[0]?.id ?? '' }} bodies={bodies} onChange={(part) => setWish((before) => ({ ...before, ...part }))} />
                <Button look="first" large disabled={busy || code.trim() === ''} onPress={() => void connect()}>{t('walls.act')}</Button>
              </form>
            )}
          </Card>
          {isAlone() ? null : <Card eyebrow={t('walls.public')}>
            <div className="stack">
              <p className="quiet">{t('walls.public.words')}</p>
              <ButtonLink href={page}>{t('walls.public.open')}</ButtonLink>
              <p className="fine">{t('walls.embed')}</p>
              <code className="walls-embed" dir="ltr">{`<iframe src="${location.origin}/embed/${encodeURIComponent(stream)}?lang=${language}" title="Parley"></iframe>`}</code>
            </div>
          </Card>}
        </div>
        <Card eyebrow={t('walls.list')}>
          {screens.length === 0 ? <p className="quiet">{t('walls.none')}</p> : (
            <ul className="walls-list">
              {screens.map(({ person, name: called, connected, body, layout, size, theme, language: spoken }) => (
                <li key={person}>
                  <h3><bdi>{called}</bdi> <Tag {...(connected ? { tone: 'accent' as const } : {})}>{t(connected ? 'walls.on' : 'walls.off')}</Tag>{secretary ? <Button small label={t('walls.down.of', { name: called })} onPress={() => void down(person)}>{t('walls.down')}</Button> : null}</h3>
                  <Arrange value={{ body, layout, size, theme, language: spoken }} bodies={bodies} onChange={(part) => void arrange(person, part)} />
                </li>
              ))}
            </ul>
          )}
        </Card>
      </div>
    </div>
  )
}
