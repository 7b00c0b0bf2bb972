import { waitingBeforeAll } from '#procedure/owed.ts'
import { plenary } from '#procedure/scene.ts'
import { shiftOf } from '#procedure/shifts.ts'
import { type ReactNode, useId, useState } from 'react'
import { type Conference, bodyNameIn, bodyView, commandOf } from '../../conference.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { useNow, useWay } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import { useActing } from '../meet/acting.tsx'

const lookEvery = 60_000
const longestLine = 500

/** What one shift leaves to the next: what follows from the state of things, and lines of its own that are ticked off. It is the conference's, so it lies with the plenary. */
export function ShiftCard({ conference }: { readonly conference: Conference }): ReactNode {
  const voice = useVoice()
  const { t, dateTime } = voice
  const to = useWay()
  const id = useId()
  const [line, setLine] = useState('')
  const view = bodyView(conference, voice, plenary)
  const { send } = conference
  const shift = view === null ? null : shiftOf(view.body)
  if (view === null || shift === null) return null
  const add = line.trim() === '' ? null : commandOf(view, 'add-shift-line', { text: line.trim() })
  return (
    <Card title={t('shift.title')} aside={<ButtonLink look="quiet" href={to(conference.stream, 'desk', plenary, 'shift')}>{t('decide.print')}</ButtonLink>}>
      <div className="stack">
        {shift.taken === null ? null : <p className="fine">{t('shift.taken', { who: shift.taken.who, at: dateTime(shift.taken.at) })}</p>}
        <ShiftWaiting conference={conference} />
        <section className="stack tight" aria-labelledby={`${id}l`}>
          <h3 id={`${id}l`}>{t('shift.lines')}</h3>
          {shift.lines.length === 0 ? <p className="quiet">{t('shift.no-lines')}</p> : (
            <ul className="shift-lines">{shift.lines.map(({ id: each, text, at }) => {
              const settle = commandOf(view, 'settle-shift-line', { line: each })
              return <li key={each} className="row apart"><span className="grow" dir="auto">{text} <span className="fine">{dateTime(at)}</span></span>{settle === null ? null : <Button small label={t('shift.settle.of', { line: text })} onPress={() => void send(settle)}>{t('command.settle-shift-line')}</Button>}</li>
            })}</ul>
          )}
          <form className="row" onSubmit={(event) => { event.preventDefault(); if (add !== null) { void send(add); setLine('') } }}>
            <label className="unseen" htmlFor={id}>{t('shift.line')}</label>
            <input id={id} className="input grow" dir="auto" maxLength={longestLine} placeholder={t('shift.example')} value={line} onChange={(event) => setLine(event.target.value)} />
            <button type="submit" className="button" disabled={add === null}><span>{t('command.add-shift-line')}</span></button>
          </form>
        </section>
        <TakeOver view={view} />
      </div>
    </Card>
  )
}

function TakeOver({ view }: { readonly view: Parameters<typeof useActing>[0] }): ReactNode {
  const { t } = useVoice()
  const acting = useActing(view)
  return <div className="row">{acting.can('take-over-shift') ? <Button onPress={() => acting.act('take-over-shift', {}, true)}>{t('command.take-over-shift')}</Button> : null}{acting.dialog}</div>
}

/** What waits, body by body, said anew whenever it is looked at. */
export function ShiftWaiting({ conference }: { readonly conference: Conference }): ReactNode {
  const voice = useVoice()
  const { t, say } = voice
  const now = useNow(lookEvery)
  const all = waitingBeforeAll(conference.state, now)
  if (all.length === 0) return <p className="quiet">{t('shift.nothing')}</p>
  return (
    <>
      {all.map(({ body, waiting }) => {
        const one = conference.state.bodies[body]
        return one === undefined ? null : (
          <section key={body} className="stack tight">
            <h3>{bodyNameIn(voice, conference.book, one)}</h3>
            <ul className="shift-waiting">{waiting.map(({ kind, words, desk }, n) => <li key={`${kind} ${n}`} dir="auto" className={desk ? 'due' : ''}>{say(words)}</li>)}</ul>
          </section>
        )
      })}
    </>
  )
}
