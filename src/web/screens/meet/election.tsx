import './election.css'
import { candidateName } from '#procedure/electing.ts'
import { type Ballot, type Election, type ElectionResult, standingOf } from '#procedure/elections-state.ts'
import { votesFor } from '#voting/ballot.ts'
import type { ReactNode } from 'react'
import type { BodyView } from '../../conference.ts'
import { Tag } from '../../parts/card.tsx'
import { Citations } from '../../parts/citation.tsx'
import { type Column, Table } from '../../parts/table.tsx'
import { useVoice } from '../../words.tsx'

/** The election that is before the body: a ballot open or being counted, or what is left to do between two. Null where none goes on. */
export function electionNow({ body }: Pick<BodyView, 'body'>): Election | null {
  const { election, latest } = body
  return election === null || (election.ended && latest === null) ? null : election
}

/** An election as the one large thing of the screen, until the business goes on after it. */
export function ElectionBefore({ view, election }: { readonly view: BodyView; readonly election: Election }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const { ballot } = election
  const so = standingOf(election)
  return (
    <section className="card before votes" aria-label={t('election.title')}>
      <div className="row apart">
        <h2 className="eyebrow">{ballot === null ? t('election.title') : t('ballot.of', { method: t(`ballot.sort.${ballot.sort}`), n: ballot.number })}</h2>
        <span className="fine figures">{ballot === null ? t('election.filled', { n: so.elected.length, of: election.places }) : t(`ballot.method.${ballot.method}`)}</span>
      </div>
      <p className="before-what">{voice.say(election.title)}</p>
      <p className="fine"><Citations rules={election.rules} book={view.book} /></p>
      {ballot === null ? null : <BallotOpen view={view} election={election} ballot={ballot} />}
      {ballot === null && election.said !== null ? <p className="before-note said">{voice.say(election.said)}</p> : null}
      {ballot === null && election.history.length === 0 && (election.candidates ?? []).length > 0
        ? <p className="before-note said">{t('election.standing', { names: voice.list((election.candidates ?? []).map((one) => voice.say(candidateName(view.state, election, one)))) })}</p> : null}
      {ballot === null ? <VotesByBallot view={view} election={election} /> : null}
    </section>
  )
}

/** How far a ballot is: who may be voted for, and how many papers lie in the box, never whose they are for. */
export function BallotOpen({ view, election, ballot, large = false }: { readonly view: BodyView; readonly election: Election; readonly ballot: Ballot; readonly large?: boolean }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const box = ballot.status === 'closed' ? t('ballot.counting') : ballot.method === 'electronic' ? t('ballot.in-box', { n: ballot.voted.length, of: ballot.electorate.length }) : t('need.ballot.paper.note')
  return (
    <div>
      <p className={large ? 'room-ballot' : 'ballot-box'} aria-live="polite">{box}</p>
      <p className="fine">{t('ballot.places', { n: ballot.places })}{ballot.series === null || ballot.series === 1 ? null : <> · {t('ballot.series', { n: ballot.inSeries, of: ballot.series })}</>}</p>
      {ballot.among === null ? <p className="fine">{t('ballot.any')}</p> : (
        <ul className="ballot-names" aria-label={t('ballot.names')}>{ballot.names.map((name) => <li key={name}>{voice.say(candidateName(view.state, election, name))}</li>)}</ul>
      )}
    </div>
  )
}

const ballotsShown = 5

/** Votes of the latest ballots side by side; who was elected, and in which. */
export function VotesByBallot({ view, election }: { readonly view: BodyView; readonly election: Election }): ReactNode {
  const voice = useVoice()
  const { t, number } = voice
  const counts = election.history.flatMap((turn) => (turn.kind === 'ballot' ? [turn.count] : []))
  if (counts.length === 0) return null
  const { elected } = standingOf(election)
  const shown = counts.map((count, n) => ({ count, n: n + 1 })).slice(-ballotsShown)
  const names = [...new Set(shown.toReversed().flatMap(({ count }) => Object.entries(count.votes).filter(([, votes]) => votes > 0).toSorted(([, one], [, other]) => other - one).map(([name]) => name)))]
  const rows = [...elected.map(({ name }) => name).filter((name) => names.includes(name)), ...names.filter((name) => !elected.some((one) => one.name === name))]
  const columns: readonly Column<string>[] = [
    { id: 'name', head: t('election.candidate'), names: true, cell: (name) => <>{voice.say(candidateName(view.state, election, name))} {elected.some((one) => one.name === name) ? <Tag tone="accent">{t('election.elected')}</Tag> : null}</> },
    ...shown.map(({ count, n }): Column<string> => ({ id: `ballot-${n}`, head: t('election.ballot', { n }), number: true, cell: (name) => (Object.hasOwn(count.votes, name) ? number(votesFor(count, name)) : '–') })),
  ]
  return <div className="election-table"><Table caption={t('election.result')} columns={columns} rows={rows} id={(name) => name} /></div>
}

/** Whom an election elected, in order, with votes, the number needed and what settled a tie. */
export function ElectedTable({ result }: { readonly result: ElectionResult }): ReactNode {
  const voice = useVoice()
  const { t, number } = voice
  const columns: readonly Column<ElectionResult['elected'][number]>[] = [
    { id: 'name', head: t('election.candidate'), names: true, cell: ({ names }) => voice.say(names) },
    ...(result.ballots === 0 ? [] : [
      { id: 'votes', head: t('election.votes'), number: true, cell: ({ votes }: ElectionResult['elected'][number]) => number(votes) },
      { id: 'needed', head: t('election.needed'), number: true, cell: ({ needed }: ElectionResult['elected'][number]) => number(needed) },
    ]),
    { id: 'how', head: t('election.how'), cell: ({ how, ballot }) => (result.ballots === 0 ? t('election.how.without') : how === 'majority' ? t('election.how.majority', { n: ballot }) : t(`election.how.${how}`)) },
  ]
  return result.elected.length === 0 ? null : <div className="election-table"><Table caption={t('election.elected')} columns={columns} rows={result.elected} id={({ name }) => name} /></div>
}
