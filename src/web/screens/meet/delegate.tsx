import './delegate.css'
import type { SeatId } from '#base/ids.ts'
import { own } from '#base/own.ts'
import { outcomeSaid } from '#procedure/agreement.ts'
import { methodOf } from '#procedure/methods.ts'
import { calledIn } from '#procedure/roll-calls.ts'
import { topMotion } from '#procedure/precedence.ts'
import { motionTitle } from '#procedure/titles.ts'
import { type ReactNode, Suspense, lazy, useState } from 'react'
import { DialogComing } from '../../keys.ts'
import type { BodyView } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Citations } from '../../parts/citation.tsx'
import { SpeechClock } from '../../parts/clock.tsx'
import { useCommandName } from '../../parts/filled.ts'
import { Told } from '../../parts/term.tsx'
import { Reckoned } from '../../parts/reckoned.tsx'
import { useNow } from '../../session.tsx'
import { useActs } from '../../shell/acts.ts'
import { useTopBar } from '../../shell/page-head.ts'
import { useVoice } from '../../words.tsx'
import { NotesCard } from '../notes/notes-card.tsx'
import { type Acting, useActing } from './acting.tsx'
import { Agenda } from './agenda.tsx'
import { BallotPaper } from './ballot-paper.tsx'
import { BlocCard } from './bloc-card.tsx'
import { CallingCard } from './calling-card.tsx'
import { ChairingCard } from './chairing-card.tsx'
import { useColleagues } from './colleague.ts'
import { ConsultationsCard } from './consultations-card.tsx'
import { CheckIn } from './check-in.tsx'
import { CredentialsCard } from './credentials-card.tsx'
import { BallotOpen, ElectionBefore, electionNow } from './election.tsx'
import { type Need, needOf } from './need.ts'
import { NumbersCard } from './numbers-card.tsx'
import { Presiding } from './presiding.tsx'
import { Pending } from './pending.tsx'
import { PlaceCard } from './place-card.tsx'
import { PointCard } from './point.tsx'
import { DebateCard } from './debate-card.tsx'
import { DeliveredCard } from './delivered-card.tsx'
import { StatementCard } from './statement-card.tsx'
import { Silences, Sittings } from './silences.tsx'
import { resultOf } from './result.ts'
import { Speakers } from './speakers.tsx'
import { speechName } from './speech-name.ts'
import { TimedCard } from './timed.tsx'
import { aboutWhen } from './times.ts'
import { Texts } from './text-card.tsx'
import { NoVote } from './without.tsx'
import { OwnCall } from './taking.tsx'
import { WeightsCard } from './weights-card.tsx'
import { Votes } from './votes.tsx'

const More = lazy(() => import('./more.tsx'))
const reckonEvery = 15_000

/** The floor in one hand: what needs me now on top, what I can do under the thumb, the rest between or beside. */
export function Delegate({ view, seat, crumb }: { readonly view: BodyView; readonly seat: SeatId; readonly crumb: string }): ReactNode {
  const { t } = useVoice()
  const name = useCommandName()
  const acting = useActing(view)
  const [more, setMore] = useState(false)
  const need = needOf(view.body, seat, view.book)
  useTopBar(crumb)
  useColleagues(view)
  useActs([...new Set(view.forms.map(({ type }) => type))].map((type) => ({ label: name(type), act: () => acting.act(type) })))
  return (
    <div className="delegate">
      <h1 className="unseen">{t('delegate.title', { who: view.seatName(seat) })}</h1>
      <div className="delegate-now">
        <NeedCard view={view} need={need} />
        <NoVote view={view} seat={seat} />
        <CheckIn view={view} seat={seat} acting={acting} />
        <PlaceCard view={view} seat={seat} acting={acting} />
        <StatementCard view={view} seat={seat} acting={acting} />
        <TimedCard view={view} />
        <PointCard view={view} />
        <ConsultationsCard view={view} acting={acting} />
        <Now view={view} need={need} />
        <Silences view={view} />
      </div>
      <div className="thumb">
        <Thumb view={view} seat={seat} need={need} acting={acting} onMore={() => setMore(true)} />
      </div>
      <div className="delegate-rest stack">
        {need.is === 'vote' && view.body.floor.entries.length === 0 ? null : <Speakers view={view} acting={null} />}
        <DebateCard view={view} acting={null} />
        <DeliveredCard view={view} />
        <Texts view={view} acting={acting} />
        <Pending view={view} acting={null} />
        <NotesCard conference={view} />
        <CallingCard view={view} acting={acting} />
        <CredentialsCard view={view} acting={null} />
        <Agenda view={view} acting={null} />
        <Sittings view={view} />
        <NumbersCard view={view} acting={null} />
        <WeightsCard view={view} acting={null} />
        <BlocCard view={view} acting={null} />
        <ChairingCard view={view} acting={null} />
        <Presiding view={view} acting={null} />
      </div>
      {more ? <Suspense fallback={<DialogComing />}><More view={view} acting={acting} onClose={() => setMore(false)} /></Suspense> : null}
      {acting.dialog}
    </div>
  )
}

/** One line on a weak ground: a vote is open, you are third, you have the floor. Read out when it changes. */
function NeedCard({ view, need }: { readonly view: BodyView; readonly need: Need }): ReactNode {
  const voice = useVoice()
  const { t, time, clock, list } = voice
  const now = useNow(reckonEvery)
  const { body, book } = view
  const asked = body.point?.kind === 'information' && body.point.status === 'raised' ? body.point : null
  const papers = view.seat === null ? undefined : own(view.state.credentials, view.seat)
  const suspended = view.seat === null ? undefined : own(view.state.suspended, view.seat)
  const [head, note] = ((): readonly [string, ReactNode] => {
    switch (need.is) {
      case 'vote': return need.instead !== null ? [t('need.instead', { who: view.seatName(need.instead) }), t(need.of.length > 0 ? 'need.instead.bloc' : 'need.instead.member')] : need.of.length > 0 ? [need.cast === null ? t('need.vote', { body: view.bodyName }) : t('need.voted', { choice: t(`answer.${need.cast}`) }), t('need.bloc', { n: need.of.length, who: list(need.of.map(view.seatName)) })] : [calledIn(need.vote)?.seat === view.seat ? t('need.called') : need.cast === null ? t('need.vote', { body: view.bodyName }) : t('need.voted', { choice: t(`answer.${need.cast}`) }), need.vote.locking ? t('need.locking') : methodOf(need.vote) === 'hands' ? t('need.hands') : methodOf(need.vote) === 'roll-call' ? t('need.roll') : need.cast === null ? t('need.vote.note') : t('need.voted.note')]
      case 'ballot': return ballotNeed(t, need)
      case 'speaking': return asked !== null ? [t('need.asked', { who: view.seatName(asked.by) }), t('need.asked.note')] : need.speaker.held !== undefined ? [t('need.held'), t('need.held.note')] : [t('need.speaking'), need.speaker.time !== null ? t('clock.of', { limit: clock(need.speaker.time) }) : need.speaker.limit === null ? t('clock.free') : t('need.speaking.limit', { n: need.speaker.limit })]
      case 'question': return need.question.objection === null ? [t('need.question'), t('need.question.note')] : [t('need.objected', { who: view.seatName(need.question.objection.by) }), null]
      case 'ruling': return [t('need.ruling'), body.point?.ruling ?? null]
      case 'waiting': return [need.place === 1 ? t('need.next') : t('need.place', { n: need.place }), <Reckoned key="about">{t('need.about', { time: time(aboutWhen(body, now, book).get(need.entry.id) ?? now) })}</Reckoned>]
      case 'nothing': return papers === 'rejected' ? [t('need.rejected'), t('need.rejected.note')] : body.meeting === null ? [t('before.unmet'), null] : body.meeting.status === 'suspended' ? [t('before.suspended'), null] : body.caucus !== null ? [t('timed.under-way'), null] : [t('need.nothing'), body.item === null ? null : body.floor.list === 'closed' ? t('need.list.closed') : t('need.list.open')]
    }
  })()
  const rules = need.is === 'vote' ? book.voting?.conduct ?? [] : need.is === 'question' ? need.question.rules : need.is === 'ballot' ? need.election.rules : need.is === 'nothing' && papers === 'rejected' ? book.credentials?.decision ?? [] : []
  return (
    <section className={`need ${need.is}`} aria-live="polite" aria-label={t('need.label')}>
      <b>{head}</b>
      {note === null ? null : <p className="quiet">{note}</p>}
      {rules.length === 0 ? null : <Citations rules={rules.slice(0, 2)} book={book} />}
      {papers === 'objected' ? <p className="fine need-also">{t('need.objected.papers')} <Citations rules={book.credentials?.provisional ?? []} book={book} /></p> : null}
      {suspended === undefined ? null : <p className="fine need-also">{t('need.suspended')} <Citations rules={suspended} book={book} /></p>}
    </section>
  )
}

/** What is put, or who has the floor with the clock. */
function Now({ view, need }: { readonly view: BodyView; readonly need: Need }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const { body } = view
  const vote = body.votes.at(-1)
  if (need.is === 'ballot') return <Card eyebrow={t('ballot.of', { method: t(`ballot.sort.${need.ballot.sort}`), n: need.ballot.number })}><p className="now-put said">{voice.say(need.election.title)}</p><BallotOpen view={view} election={need.election} ballot={need.ballot} /></Card>
  if (vote !== undefined) return <Card eyebrow={t('now.put')}><p className="now-put said">{voice.say(vote.question)}</p><p className="fine"><Citations rules={vote.rules} book={view.book} /></p></Card>
  if (need.is === 'question') {
    const { objection } = need.question
    return (
      <Card eyebrow={t('now.put')}>
        <p className="now-put said">{voice.say(need.question.words)}</p>
        {objection?.reason == null ? null : <p className="said quiet" dir="auto">{t('script.quoted', { words: objection.reason })}</p>}
      </Card>
    )
  }
  const { speaker } = body.floor
  if (speaker !== null) {
    return (
      <Card eyebrow={t('before.speaks.as', { kind: speechName({ t }, body, speaker) })}>
        <p className="now-who said">{view.seatName(speaker.seat)}</p>
        {speaker.behalf === undefined ? null : <p className="quiet"><bdi>{t('speech.behalf', { group: speaker.behalf })}</bdi></p>}
        <SpeechClock since={speaker.since} held={speaker.held} limit={speaker.limit} time={speaker.time} size="small" note={speaker.questions === null ? null : t('timed.questions')} />
      </Card>
    )
  }
  const result = resultOf(view)
  const election = electionNow(view)
  if (election !== null && need.is === 'nothing') return <ElectionBefore view={view} election={election} />
  if (result === null || body.caucus !== null) return null
  const { decision, sentence } = result
  return (
    <Card eyebrow={t('now.last')}>
      <p className="now-put said">{voice.say(decision.title)}</p>
      <p className={`now-outcome said ${decision.vote === null ? 'plain' : decision.outcome}`}>{t(`outcome.${outcomeSaid(decision.on.kind, decision.outcome)}`)}</p>
      <p className="quiet said"><Told book={view.book}>{voice.say(sentence)}</Told></p>
      <Citations rules={decision.rules} book={view.book} />
    </Card>
  )
}

function ballotNeed(t: ReturnType<typeof useVoice>['t'], { ballot, cast }: Extract<Need, { readonly is: 'ballot' }>): readonly [string, ReactNode] {
  if (ballot.status === 'closed') return [t('need.ballot.closed'), null]
  if (ballot.method === 'paper') return [t('need.ballot.paper'), t('need.ballot.paper.note')]
  return cast ? [t('need.ballot.cast'), t('need.ballot.cast.note')] : [t('need.ballot'), t('need.ballot.note')]
}

function Thumb({ view, seat, need, acting, onMore }: { readonly view: BodyView; readonly seat: SeatId; readonly need: Need; readonly acting: Acting; readonly onMore: () => void }): ReactNode {
  const { t } = useVoice()
  const name = useCommandName()
  const more = <Button large wide onPress={onMore}>{t('more.title')}</Button>
  if (need.is === 'vote' && need.instead !== null) return more
  if (need.is === 'vote') {
    switch (methodOf(need.vote)) {
      case 'hands': return <p className="need nothing">{t('hands.raise')}</p>
      case 'roll-call': return <OwnCall view={view} vote={need.vote} seat={seat} acting={acting} />
      case 'electronic': case 'recorded': return <Votes view={view} vote={need.vote} cast={need.cast} acting={acting} />
    }
  }
  if (need.is === 'ballot' && need.ballot.method === 'electronic' && need.ballot.status === 'open' && !need.cast) return <><BallotPaper key={need.ballot.id} view={view} election={need.election} ballot={need.ballot} acting={acting} />{more}</>
  const mine = view.body.floor.entries.filter((entry) => entry.seat === seat)
  const ask = acting.can('ask-for-floor', { kind: 'statement' })
  return (
    <>
      {acting.can('ask-for-ballot') ? <Button large wide onPress={() => acting.act('ask-for-ballot')}>{name('ask-for-ballot')}</Button> : null}
      {need.is === 'question' && acting.can('object') ? <Button large wide onPress={() => acting.act('object', {}, true)}>{t('thumb.object')}</Button> : null}
      {acting.can('request-recorded-vote') ? <Button large wide onPress={() => acting.act('request-recorded-vote')}>{name('request-recorded-vote')}</Button> : null}
      {need.is === 'ruling' && acting.can('appeal') ? <Button large wide onPress={() => acting.act('appeal')}>{name('appeal')}</Button> : null}
      {need.is === 'speaking' && acting.can('end-speech') ? <Button {...(view.body.point?.status === 'appealed' || view.body.point?.kind === 'information' ? {} : { look: 'first' as const })} large wide onPress={() => acting.act('end-speech')}>{t('thumb.finished')}</Button> : null}
      <Pressing view={view} seat={seat} need={need} acting={acting} />
      {ask && need.is !== 'speaking' ? <Button {...(acting.can('ask-for-floor', { kind: 'caucus' }) ? {} : { look: 'first' as const })} large wide keys="Alt+A" named={t('thumb.ask')} onPress={() => acting.act('ask-for-floor', { kind: 'statement' })}>{t('thumb.ask')}</Button> : null}
      {mine.map((entry) => (acting.can('leave-list', { entry: entry.id }) ? <Button key={entry.id} large wide onPress={() => acting.act('leave-list', { entry: entry.id })}>{mine.length > 1 ? t('thumb.leave.kind', { kind: speechName({ t }, view.body, entry) }) : t('thumb.leave')}</Button> : null))}
      <div className="thumb-pair">
        {acting.can('raise-point') ? <Button large wide onPress={() => acting.act('raise-point')}>{t('meet.point')}</Button> : null}
        {more}
      </div>
    </>
  )
}

/** What a rulebook with caucuses, yields, questions and debate by sides puts under the thumb, at the moment it can be done. */
function Pressing({ view, seat, need, acting }: { readonly view: BodyView; readonly seat: SeatId; readonly need: Need; readonly acting: Acting }): ReactNode {
  const { t, say } = useVoice()
  const name = useCommandName()
  const { body, book } = view
  const top = topMotion({ body, book })
  const motion = top === null ? '' : say(motionTitle(view, top.kind, top.minutes, top.terms))
  const point = body.point?.kind === 'information' && body.floor.speaker?.seat === seat ? body.point.id : null
  // Whoever speaks asks for the floor again from the list of everything else: the speech itself is what the thumb is for.
  const asks = need.is === 'speaking' ? [] : [['caucus', 'thumb.placard'], ['for', 'thumb.for'], ['against', 'thumb.against']] as const
  return (
    <>
      {asks.map(([kind, label]) => (acting.can('ask-for-floor', { kind }) ? <Button key={kind} {...(body.point?.status === 'appealed' ? {} : { look: 'first' as const })} large wide onPress={() => acting.act('ask-for-floor', { kind })}>{t(label)}</Button> : null))}
      {need.is === 'speaking' && acting.can('yield') ? <Button large wide onPress={() => acting.act('yield')}>{t('thumb.yield')}</Button> : null}
      {point === null ? null : (
        <div className="thumb-pair">
          {acting.can('answer-point', { point, accepted: true }) ? <Button look="first" large wide onPress={() => acting.act('answer-point', { point, accepted: true })}>{t('thumb.take')}</Button> : null}
          {acting.can('answer-point', { point, accepted: false }) ? <Button large wide onPress={() => acting.act('answer-point', { point, accepted: false })}>{t('thumb.decline')}</Button> : null}
        </div>
      )}
      {acting.can('second-appeal') ? <Button look="first" large wide onPress={() => acting.act('second-appeal')}>{name('second-appeal')}</Button> : null}
      {acting.can('speak-on-appeal') ? <Button large wide onPress={() => acting.act('speak-on-appeal')}>{name('speak-on-appeal')}</Button> : null}
      {top !== null && acting.can('second', { motion: top.id }) ? <Button large wide onPress={() => acting.act('second', { motion: top.id })}>{t('thumb.second', { motion })}</Button> : null}
      {top !== null && acting.can('object-to-motion', { motion: top.id }) ? <Button large wide onPress={() => acting.act('object-to-motion', { motion: top.id }, true)}>{t('thumb.stop', { motion })}</Button> : null}
    </>
  )
}
