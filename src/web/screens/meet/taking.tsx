import './taking.css'
import type { SeatId } from '#base/ids.ts'
import { own } from '#base/own.ts'
import { choicesFor, methodOf } from '#procedure/methods.ts'
import { calledIn } from '#procedure/roll-calls.ts'
import type { Vote } from '#procedure/state.ts'
import type { CallAnswer } from '#procedure/commands.ts'
import type { Answer } from '#rulebooks/rulebook.ts'
import { type ReactNode, useId, useRef, useState } from 'react'
import { type BodyView, commandOf } from '../../conference.ts'
import { useKey } from '../../keys.ts'
import { Button } from '../../parts/button.tsx'
import { Card, Tag } from '../../parts/card.tsx'
import { Kbd } from '../../parts/kbd.tsx'
import { VoteLetter } from '../../parts/vote.tsx'
import { useVoice } from '../../words.tsx'
import type { Acting } from './acting.tsx'

const keyOf: { readonly [answer in CallAnswer]: string } = { yes: 'L', no: 'J', abstain: 'K', pass: 'P', silent: 'O' }

/** What the table enters while a vote is taken in the room: the hands as counted, or the answers as the names are called. */
export function Taking({ view, vote, acting }: { readonly view: BodyView; readonly vote: Vote; readonly acting: Acting }): ReactNode {
  switch (methodOf(vote)) {
    case 'hands': return <Hands view={view} vote={vote} acting={acting} />
    case 'roll-call': return <Roll view={view} vote={vote} acting={acting} />
    case 'electronic': case 'recorded': return null
  }
}

/** One row an answer; the teller is named once. The latest count of an answer stands until the lock. */
function Hands({ view, vote, acting }: { readonly view: BodyView; readonly vote: Vote; readonly acting: Acting }): ReactNode {
  const { t } = useVoice()
  const id = useId()
  const [teller, setTeller] = useState(vote.hands?.teller ?? '')
  const [second, setSecond] = useState(Object.values(vote.hands?.seconds ?? {})[0] ?? '')
  return (
    <Card eyebrow={t('hands.title')}>
      <div className="stack">
        <div className="field">
          <label htmlFor={id}>{t('hands.teller')}</label>
          <input id={id} dir="auto" type="text" maxLength={100} value={teller} autoComplete="off" onChange={(event) => setTeller(event.target.value)} />
        </div>
        <div className="field">
          <label htmlFor={`${id}s`}>{t('field.optional', { label: t('paper.teller.second') })}</label>
          <input id={`${id}s`} dir="auto" type="text" maxLength={100} value={second} autoComplete="off" onChange={(event) => setSecond(event.target.value)} />
        </div>
        {vote.choices.map((answer) => <HandRow key={answer} view={view} vote={vote} answer={answer} teller={teller} second={second} acting={acting} />)}
        <p className="fine">{t('hands.keys')}</p>
        <p className="fine">{t('hands.words', { of: vote.electorate.length })}</p>
      </div>
    </Card>
  )
}

function HandRow({ view, vote, answer, teller, second, acting }: { readonly view: BodyView; readonly vote: Vote; readonly answer: Answer; readonly teller: string; readonly second: string; readonly acting: Acting }): ReactNode {
  const { t, number: digits } = useVoice()
  const id = useId()
  const counted = vote.hands?.counts[answer]
  const [entered, setEntered] = useState('')
  const [again, setAgain] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const first = entered === '' || teller === '' || (second !== '' && again === '') ? null : commandOf(view, 'count-hands', { vote: vote.id, answer, number: Number(entered), teller })
  // Two counts that differ are sent too: the rules say where they differ and what is done then.
  const command = first === null || second === '' ? first : { ...first, second: { teller: second, number: Number(again) } }
  const enter = (): void => {
    if (command === null) return
    acting.send(command)
    setEntered('')
    setAgain('')
    // The next answer is counted next.
    form.current?.parentElement?.querySelector<HTMLInputElement>(`form.${answer} ~ form input`)?.focus()
  }
  return (
    <form ref={form} className={`hands-row ${answer}${second === '' ? '' : ' twice'}`} onSubmit={(event) => { event.preventDefault(); enter() }}>
      <label htmlFor={id}><VoteLetter stance={answer} /> {t(`vote.figure.${answer}`)}</label>
      <output className="figures">{counted === undefined ? '–' : digits(counted)}</output>
      <input id={id} type="number" inputMode="numeric" min={0} max={vote.electorate.length} step={1} value={entered} onChange={(event) => setEntered(event.target.value)} />
      {second === '' ? null : <input type="number" inputMode="numeric" aria-label={t('act.of', { act: t('paper.teller.second'), what: t(`vote.figure.${answer}`) })} min={0} max={vote.electorate.length} step={1} value={again} onChange={(event) => setAgain(event.target.value)} />}
      <Button small disabled={command === null} onPress={enter}>{counted === undefined ? t('hands.enter') : t('hands.correct')}</Button>
    </form>
  )
}

/** The name that is called, large, with its answers under J, K and L; then all names in the order in which they are called. */
function Roll({ view, vote, acting }: { readonly view: BodyView; readonly vote: Vote; readonly acting: Acting }): ReactNode {
  const { t } = useVoice()
  const [rights, setRights] = useState(false)
  const called = calledIn(vote)
  const known = view.book.voting?.methods.rollCall?.withRights != null
  return (
    <Card eyebrow={t('roll.title')}>
      <div className="stack">
        {called === null ? <p className="roll-called quiet">{t('roll.done')}</p> : (
          <div aria-live="polite">
            <p className="fine">{called.again ? t('roll.again') : t('roll.called')}</p>
            <p className="roll-called">{view.seatName(called.seat)}</p>
            {known ? <label className="choice"><input type="checkbox" checked={rights} onChange={(event) => setRights(event.target.checked)} /> <span>{t('roll.rights')}</span></label> : null}
            <RollAnswers view={view} vote={vote} seat={called.seat} rights={rights} acting={acting} onAnswered={() => setRights(false)} />
          </div>
        )}
        <Undo view={view} vote={vote} acting={acting} />
        <RollOrder view={view} vote={vote} />
      </div>
    </Card>
  )
}

/** Takes back the last answer before the next is given. */
function Undo({ view, vote, acting }: { readonly view: BodyView; readonly vote: Vote; readonly acting: Acting }): ReactNode {
  const { t } = useVoice()
  const command = commandOf(view, 'undo-call', { vote: vote.id })
  const undo = (): void => { if (command !== null) acting.send(command) }
  useKey(command === null ? undefined : 'Backspace', t('command.undo-call'), undo)
  return command === null || vote.last === undefined ? null : <div className="row"><Button look="quiet" onPress={undo}>{t('act.of', { act: t('command.undo-call'), what: view.seatName(vote.last) })} <Kbd keys="Backspace" /></Button></div>
}

const callAnswers: readonly CallAnswer[] = ['no', 'abstain', 'yes', 'pass', 'silent']

function RollAnswers({ view, vote, seat, rights, acting, onAnswered }: { readonly view: BodyView; readonly vote: Vote; readonly seat: SeatId; readonly rights: boolean; readonly acting: Acting; readonly onAnswered: () => void }): ReactNode {
  return (
    <div className="roll-answers">
      {callAnswers.map((answer) => <RollAnswer key={answer} view={view} vote={vote} seat={seat} answer={answer} rights={rights} acting={acting} onAnswered={onAnswered} />)}
    </div>
  )
}

function RollAnswer({ view, vote, seat, answer, rights, acting, onAnswered }: { readonly view: BodyView; readonly vote: Vote; readonly seat: SeatId; readonly answer: CallAnswer; readonly rights: boolean; readonly acting: Acting; readonly onAnswered: () => void }): ReactNode {
  const { t } = useVoice()
  const command = commandOf(view, 'answer-call', { vote: vote.id, seat, answer, ...(rights ? { rights: true } : {}) })
  const give = (): void => {
    if (command === null) return
    acting.send(command)
    onAnswered()
  }
  useKey(command === null ? undefined : keyOf[answer], t('roll.key', { answer: t(`call.${answer}`) }), give)
  if (command === null) return null
  return <Button large look={answer === 'silent' || answer === 'pass' ? 'quiet' : 'plain'} onPress={give}>{t(`call.${answer}`)} <Kbd keys={keyOf[answer]} /></Button>
}

/** The roll in the order of the call, with what each has answered. */
export function RollOrder({ view, vote, large = false }: { readonly view: BodyView; readonly vote: Vote; readonly large?: boolean }): ReactNode {
  const { t } = useVoice()
  const called = calledIn(vote)
  return (
    <ol className={`vote-board roll-order${large ? ' large' : ''}`} aria-label={t('roll.order')}>
      {(vote.calling?.order ?? []).map((seat) => (
        <li key={seat} className={called?.seat === seat ? 'called' : ''} {...(called?.seat === seat ? { 'aria-current': 'step' as const } : {})}>
          <span>{view.seatName(seat)}</span>
          {vote.passed?.includes(seat) === true && own(vote.cast, seat) === undefined ? <Tag tone="warn">{t('call.passed')}</Tag> : <VoteLetter stance={own(vote.cast, seat) ?? (vote.silent?.includes(seat) === true ? 'absent' : null)} />}
        </li>
      ))}
    </ol>
  )
}

/** A roll-call under the thumb: the own answers when the name is called, otherwise how far it is. */
export function OwnCall({ view, vote, seat, acting }: { readonly view: BodyView; readonly vote: Vote; readonly seat: SeatId; readonly acting: Acting }): ReactNode {
  const { t } = useVoice()
  const [rights, setRights] = useState(false)
  const called = calledIn(vote)
  const order = vote.calling?.order ?? []
  const place = called === null ? 0 : order.indexOf(seat) - order.indexOf(called.seat)
  const known = view.book.voting?.methods.rollCall?.withRights != null
  if (called?.seat !== seat) {
    const mine = own(vote.cast, seat)
    return <p className="need nothing">{mine !== undefined ? t('roll.answered', { answer: t(`answer.${mine}`) }) : vote.passed?.includes(seat) === true ? t('roll.passed') : place > 0 ? t('roll.place', { n: place }) : t('roll.wait')}</p>
  }
  const open: readonly CallAnswer[] = [...choicesFor(vote, seat), 'pass']
  return (
    <fieldset className="answers">
      <legend className="unseen">{t('votes.label')}</legend>
      {known ? <label className="choice"><input type="checkbox" checked={rights} onChange={(event) => setRights(event.target.checked)} /> <span>{t('roll.rights')}</span></label> : null}
      {open.map((answer) => <OwnAnswer key={answer} view={view} vote={vote} seat={seat} answer={answer} rights={rights} acting={acting} />)}
    </fieldset>
  )
}

function OwnAnswer({ view, vote, seat, answer, rights, acting }: { readonly view: BodyView; readonly vote: Vote; readonly seat: SeatId; readonly answer: CallAnswer; readonly rights: boolean; readonly acting: Acting }): ReactNode {
  const { t } = useVoice()
  const command = commandOf(view, 'answer-call', { vote: vote.id, seat, answer, ...(rights ? { rights: true } : {}) })
  const give = (): void => { if (command !== null) acting.send(command) }
  useKey(command === null ? undefined : keyOf[answer], t('roll.key', { answer: t(`call.${answer}`) }), give)
  if (command === null) return null
  return (
    <button type="button" className={`vote-choice ${answer}`} aria-keyshortcuts={keyOf[answer]} onClick={give}>
      <span>{t(`call.${answer}`)}</span>
      <span className="row"><Kbd keys={keyOf[answer]} />{answer === 'pass' || answer === 'silent' ? null : <VoteLetter stance={answer} />}</span>
    </button>
  )
}
