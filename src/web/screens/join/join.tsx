import './join.css'
import type { Words } from '#base/words.ts'
import { type ReactNode, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { Button } from '../../parts/button.tsx'
import { behindHash } from '../../place.ts'
import { queries } from '../../queries.ts'
import { remember } from '../../sign-ins.ts'
import { useVoice } from '../../words.tsx'
import { type Problem, apiOf, ask } from '../../wire.ts'
import { TextField } from '../convene/fields.tsx'

type Open = { readonly stream: string; readonly title: string; readonly seats: readonly { readonly seat: string; readonly names: Words; readonly free: number }[] }
const longestName = 120

/** What a phone sees after the QR: the committee, and which delegations are free. One tap takes one. */
export default function Join(): ReactNode {
  const { t, say, named } = useVoice()
  const [, navigate] = useLocation()
  const [code, setCode] = useState(behindHash)
  const [name, setName] = useState('')
  const [open, setOpen] = useState<Open | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(() => behindHash() !== '')

  async function look(typed: string): Promise<void> {
    const answer = await ask<Open>('/api/join/seats', { code: typed.trim() })
    setBusy(false)
    if ('problem' in answer) return setProblem(answer.problem)
    setProblem(null)
    setOpen(answer.value)
  }
  async function take(seat: string): Promise<void> {
    setBusy(true)
    const answer = await ask<{ readonly u: number; readonly name: string | null }>('/api/join', { code: code.trim(), seat, name: name.trim() })
    setBusy(false)
    if ('problem' in answer) {
      // Somebody was quicker: what is free now stands there at once.
      if (answer.problem.code === 'taken') await look(code)
      return setProblem(answer.problem)
    }
    const { u, name: called } = answer.value
    remember({ u, name: called ?? '' })
    queries.removeQueries({ queryKey: [apiOf(u)] })
    navigate(`/u/${u}/${open?.stream ?? ''}/meet`)
  }
  const enter = (): void => {
    if (busy || code.trim() === '') return
    setBusy(true)
    void look(code)
  }
  useEffect(() => {
    const scanned = behindHash()
    if (scanned === '') return
    // The code does not stay in the address, where a glance or a shared link would give it away.
    history.replaceState(history.state, '', location.pathname)
    void Promise.resolve(scanned).then(look)
  }, [])

  return (
    <div className="join">
      <div className="join-box">
        <h1 dir="auto">{open === null ? t('join.title') : open.title}</h1>
        <p role="alert" className="sign-in-problem">{problem === null ? '' : named(`problem.${problem.code}`, problem.title)}</p>
        {open === null ? (
          <form className="stack" onSubmit={(event) => { event.preventDefault(); enter() }}>
            <TextField label={t('join.code')} value={code} most={60} ltr onChange={setCode} />
            <Button look="first" large disabled={busy || code.trim() === ''} onPress={enter}>{t('join.look')}</Button>
          </form>
        ) : (
          <>
            <TextField label={t('join.name')} value={name} most={longestName} onChange={setName} note={t('join.name.note')} />
            <h2>{t('join.pick')}</h2>
            <ul className="join-seats">
              {open.seats.map(({ seat, names, free }) => <li key={seat}><button type="button" disabled={busy || free === 0} onClick={() => void take(seat)}><bdi>{say(names)}</bdi>{free === 0 ? <small>{t('join.taken')}</small> : null}</button></li>)}
            </ul>
          </>
        )}
      </div>
    </div>
  )
}
