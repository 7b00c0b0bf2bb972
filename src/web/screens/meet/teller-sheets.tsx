import './election.css'
import { candidateName } from '#procedure/electing.ts'
import type { Ballot, Election, Sheet } from '#procedure/elections-state.ts'
import { votesFor } from '#voting/ballot.ts'
import { sheetsWords } from '#voting/ballot-arithmetic.ts'
import { namesIn } from '#procedure/electing.ts'
import { type ReactNode, useId, useState } from 'react'
import { type BodyView, commandOf } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card, Tag } from '../../parts/card.tsx'
import { type Column, Table } from '../../parts/table.tsx'
import { useVoice } from '../../words.tsx'
import type { Acting } from './acting.tsx'

type Props = { readonly view: BodyView; readonly election: Election; readonly ballot: Ballot; readonly acting: Acting }

/** Two forms side by side, one for each teller. A sheet that is in is not shown before the other is; then they are compared figure by figure. */
export function TellerSheets({ view, election, ballot, acting }: Props): ReactNode {
  const { t } = useVoice()
  const [again, setAgain] = useState<string | null>(null)
  const { tellers } = ballot
  if (tellers.are === 'both') {
    const { compared, sheets } = tellers
    return (
      <Card eyebrow={t('tellers.title')}>
        <div className="stack">
          <p aria-live="polite">{compared.kind === 'agreed' ? t('tellers.agree') : compared.kind === 'differ' ? t('tellers.differ') : t('tellers.impossible')}</p>
          <Compared view={view} election={election} ballot={ballot} sheets={sheets} />
          {compared.kind === 'impossible' ? <Problems view={view} election={election} tellers={tellers} /> : null}
          {compared.kind === 'agreed' ? null : again === null
            ? <div className="row">{sheets.map(({ teller }) => <Button key={teller} onPress={() => setAgain(teller)}>{t('tellers.again', { who: teller })}</Button>)}</div>
            : <SheetForm key={again} view={view} election={election} ballot={ballot} acting={acting} teller={again} onEntered={() => setAgain(null)} />}
        </div>
      </Card>
    )
  }
  return (
    <Card eyebrow={t('tellers.title')}>
      <div className="stack">
        <p className="fine">{t('tellers.note')}</p>
        <div className="tellers">
          <section className="stack" aria-label={t('tellers.one')}>
            <h3>{t('tellers.one')}</h3>
            {tellers.are === 'one' && again === null
              ? <><p>{t('tellers.sealed', { who: tellers.teller })}</p><div className="row"><Button onPress={() => setAgain(tellers.teller)}>{t('tellers.replace')}</Button></div></>
              : <SheetForm view={view} election={election} ballot={ballot} acting={acting} teller={again} onEntered={() => setAgain(null)} />}
          </section>
          <section className="stack" aria-label={t('tellers.other')}>
            <h3>{t('tellers.other')}</h3>
            <SheetForm view={view} election={election} ballot={ballot} acting={acting} teller={null} onEntered={() => {}} />
          </section>
        </div>
      </div>
    </Card>
  )
}

/** What is impossible about a count on which both agree. */
function Problems({ view, election, tellers }: { readonly view: BodyView; readonly election: Election; readonly tellers: Extract<Ballot['tellers'], { readonly are: 'both' }> }): ReactNode {
  const voice = useVoice()
  return <p role="alert" className="said">{voice.say(sheetsWords(tellers.compared, namesIn(view.state, election)))}</p>
}

const lines = ['issued', 'valid', 'blank', 'invalid'] as const

/** One teller's sheet. Empty figures of candidates are nought; the four of the papers are asked for. */
function SheetForm({ view, election, ballot, acting, teller, onEntered }: Props & { readonly teller: string | null; readonly onEntered: () => void }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const id = useId()
  const [who, setWho] = useState(teller ?? '')
  const [figures, setFigures] = useState<Readonly<Record<string, string>>>({})
  const figure = (name: string): number | undefined => (figures[name] === undefined || figures[name] === '' ? undefined : Number(figures[name]))
  const asked = lines.every((line) => figure(line) !== undefined)
  const votes = ballot.names.flatMap((candidate) => { const n = figure(`votes ${candidate}`); return n === undefined ? [] : [{ candidate, votes: n }] })
  const command = who.trim() === '' || !asked ? null : commandOf(view, 'enter-sheet', { ballot: ballot.id, teller: who, issued: figure('issued'), valid: figure('valid'), blank: figure('blank'), invalid: figure('invalid'), votes })
  const enter = (): void => {
    if (command === null) return
    acting.send(command)
    // What was entered is forgotten here too, so that the second teller does not read it.
    setFigures({})
    setWho('')
    onEntered()
  }
  const line = (name: string, label: string): ReactNode => (
    <div className="teller-line" key={name}>
      <label htmlFor={`${id}${name}`}>{label}</label>
      <input id={`${id}${name}`} type="number" inputMode="numeric" min={0} max={10_000} step={1} value={figures[name] ?? ''} onChange={(event) => setFigures((before) => ({ ...before, [name]: event.target.value }))} />
    </div>
  )
  return (
    <form className="stack" onSubmit={(event) => { event.preventDefault(); enter() }}>
      <div className="field">
        <label htmlFor={id}>{t('tellers.name')}</label>
        <input id={id} type="text" dir="auto" autoComplete="off" maxLength={200} readOnly={teller !== null} value={who} onChange={(event) => setWho(event.target.value)} />
      </div>
      <div className="teller-lines">
        {lines.map((name) => line(name, t(`field.${name}`)))}
        {ballot.names.map((name) => line(`votes ${name}`, voice.say(candidateName(view.state, election, name))))}
      </div>
      <div className="row"><Button look="first" disabled={command === null} onPress={enter}>{t('tellers.enter')}</Button></div>
    </form>
  )
}

type Line = { readonly id: string; readonly label: string; readonly one: number; readonly other: number }

function Compared({ view, election, ballot, sheets: [one, other] }: Omit<Props, 'acting'> & { readonly sheets: readonly [Sheet, Sheet] }): ReactNode {
  const voice = useVoice()
  const { t, number } = voice
  const rows: readonly Line[] = [
    ...lines.map((name) => ({ id: name, label: t(`field.${name}`), one: one.count[name], other: other.count[name] })),
    ...ballot.names.map((name) => ({ id: name, label: voice.say(candidateName(view.state, election, name)), one: votesFor(one.count, name), other: votesFor(other.count, name) })).filter((row) => row.one + row.other > 0),
  ]
  const columns: readonly Column<Line>[] = [
    { id: 'what', head: t('tellers.line'), names: true, cell: (row) => <>{row.label} {row.one === row.other ? null : <Tag tone="warn">{t('tellers.differs')}</Tag>}</> },
    { id: 'one', head: one.teller, number: true, cell: (row) => number(row.one) },
    { id: 'other', head: other.teller, number: true, cell: (row) => number(row.other) },
  ]
  return <div className="tellers-compared"><Table caption={t('tellers.title')} columns={columns} rows={rows} id={({ id }) => id} /></div>
}
