import './before.css'
import { own } from '#base/own.ts'
import { outcomeSaid } from '#procedure/agreement.ts'
import { methodOf } from '#procedure/methods.ts'
import type { Speaker } from '#procedure/state.ts'
import type { ReactNode } from 'react'
import type { BodyView } from '../../conference.ts'
import { Citations } from '../../parts/citation.tsx'
import { SpeechClock } from '../../parts/clock.tsx'
import { VoteBar } from '../../parts/vote.tsx'
import { Reckoned } from '../../parts/reckoned.tsx'
import { useNow } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import { ConsultationsNow, isConsulting } from './consultations-card.tsx'
import { useHead } from './heads.ts'
import { ElectionBefore, electionNow } from './election.tsx'
import { PointClock, pointBy, pointName, pointRules, pointStands } from './point.tsx'
import { speechName } from './speech-name.ts'
import { spoken } from './times.ts'
import { resultOf } from './result.ts'
import { TimedCard } from './timed.tsx'
import { Marked } from './marked.tsx'
import { VoteFigures, VoteSoFar, come } from './vote-board.tsx'
/** What is before the body at this moment, the one large thing of the chair's screen: a vote, a question, a speaker, or nothing yet. */
export function Before({ view }: { readonly view: BodyView }): ReactNode {
  const { body } = view
  const vote = body.votes.at(-1)
  if (vote !== undefined) return <VoteBefore view={view} />
  if (body.point !== null && body.point.status !== 'ruled' && body.election?.ballot != null) return <PointBefore view={view} />
  if (body.question !== null) return <QuestionBefore view={view} />
  if (body.point !== null && body.point.status !== 'ruled') return <PointBefore view={view} />
  if (body.floor.speaker !== null) return <SpeakerBefore view={view} speaker={body.floor.speaker} />
  if (body.caucus !== null) return <TimedCard view={view} large />
  const election = electionNow(view)
  if (election !== null) return <ElectionBefore view={view} election={election} />
  return resultOf(view) === null || isConsulting(view.body) ? <Quiet view={view} /> : <ResultBefore view={view} />
}

/** What was just decided, until the business goes on. */
function ResultBefore({ view }: { readonly view: BodyView }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const result = resultOf(view)
  if (result === null) return null
  const { decision, sentence, counts } = result
  return (
    <section className="card before" aria-label={t('now.last')}>
      <div>
        <h2 className="eyebrow">{t('now.last')}</h2>
        <p className="quiet said">{voice.say(decision.title)}</p>
        <Marked vote={decision.vote} at={decision.at} book={view.book} />
        <p className={`before-outcome ${decision.vote === null ? 'plain' : decision.outcome}`}>{t(`outcome.${outcomeSaid(decision.on.kind, decision.outcome)}`)}</p>
        <p className="before-note said">{voice.say(sentence)}</p>
        <Citations rules={decision.rules} book={view.book} />
      </div>
      {counts === null ? null : <VoteFigures counts={counts} />}
      {counts === null ? null : <VoteBar counts={counts} />}
    </section>
  )
}

const usedEvery = 1_000

function SpeakerBefore({ view, speaker }: { readonly view: BodyView; readonly speaker: Speaker }): ReactNode {
  const { t, clock } = useVoice()
  const now = useNow(usedEvery)
  const head = useHead(view, speaker.seat)
  const rules = speaker.kind === 'reply' ? view.book.floor.reply?.rules ?? [] : speaker.kind === 'explanation' ? view.book.voting?.explanations.rules ?? [] : view.book.floor.time.rules
  return (
    <section className="card before speaks" aria-label={t('before.speaks')}>
      <div>
        <h2 className="eyebrow">{t('before.speaks.as', { kind: speechName({ t }, view.body, speaker) })}</h2>
        <p className="before-who">{view.seatName(speaker.seat)}</p>
        {speaker.behalf === undefined ? null : <p className="quiet"><bdi>{t('speech.behalf', { group: speaker.behalf })}</bdi></p>}
        <p className="fine">{head === null ? null : <><bdi>{t('before.head', { who: head })}</bdi> · </>}<Reckoned>{t('before.used', { time: clock(spoken(view.body, speaker.seat, now)) })}</Reckoned>{speaker.limit === null ? null : <> · <Citations rules={rules.slice(0, 1)} book={view.book} /></>}</p>
      </div>
      <SpeechClock since={speaker.since} held={speaker.held} limit={speaker.limit} time={speaker.time} note={speaker.questions === null ? null : t('timed.questions')} />
    </section>
  )
}

function QuestionBefore({ view }: { readonly view: BodyView }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const { question } = view.body
  if (question === null) return null
  const { objection, recorded } = question
  return (
    <section className="card before asks" aria-label={t('before.question')}>
      <div>
        <h2 className="eyebrow">{t('before.question')}</h2>
        <p className="before-what">{voice.say(question.words)}</p>
        {objection === null
          ? <p className="before-note">{t(recorded.length === 0 ? 'before.silence' : 'before.recorded')}</p>
          : <p className="before-note objected"><b>{t('before.objects', { who: view.seatName(objection.by) })}</b>{objection.reason === null ? null : <>{' '}<bdi className="said">{t('script.quoted', { words: objection.reason })}</bdi></>}</p>}
        {recorded.length === 0 ? null : <ul className="before-note">{recorded.map(({ by, reason }) => <li key={by}><b>{view.seatName(by)}</b>{reason === null ? null : <>{' '}<bdi className="said">{t('script.quoted', { words: reason })}</bdi></>}</li>)}</ul>}
        <Citations rules={question.rules} book={view.book} />
      </div>
    </section>
  )
}

function PointBefore({ view }: { readonly view: BodyView }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const { point, floor: { speaker } } = view.body
  if (point === null) return null
  const by = pointBy(view, point)
  const held = speaker?.held === undefined ? point.gaveWay ?? null : speaker
  return (
    <section className="card before asks" aria-label={pointName(voice, view, point)}>
      <div>
        <h2 className="eyebrow">{point.status === 'appealed' ? t('before.appealed') : pointName(voice, view, point)}</h2>
        {by === null ? null : <p className="before-who">{by}</p>}
        {point.about === '' ? null : <p className="before-note said"><bdi>{t('script.quoted', { words: point.about })}</bdi></p>}
        <p className="quiet">{pointStands(voice, view, point)}</p>
        {held === null ? null : <p className="quiet">{t('point.holds-up', { who: view.seatName(held.seat) })}</p>}
        <Citations rules={pointRules(view, point)} book={view.book} />
      </div>
      <PointClock view={view} point={point} />
    </section>
  )
}

function VoteBefore({ view }: { readonly view: BodyView }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const vote = view.body.votes.at(-1)
  if (vote === undefined) return null
  const matter = own(view.book.matters, vote.matter)
  const method = methodOf(vote)
  const n = come(vote)
  return (
    <section className="card before votes" aria-label={t('before.vote')}>
      <div className="row apart">
        <h2 className="eyebrow">{t(`method.${method}`)}{vote.locking ? ` · ${t('before.locking')}` : ''}</h2>
        <span className="fine figures">{t('before.come', { n, of: vote.electorate.length })}</span>
      </div>
      <p className="before-what">{voice.say(vote.question)}</p>
      <p className="fine">{matter === undefined ? null : <>{voice.say(matter.name)} · </>}<Citations rules={vote.rules} book={view.book} /></p>
      <Marked vote={vote} at={vote.since} book={view.book} />
      <VoteSoFar vote={vote} />
    </section>
  )
}

function Quiet({ view }: { readonly view: BodyView }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const { body } = view
  const item = body.agenda.find(({ id }) => id === body.item)
  const last = view.state.decisions.findLast((decision) => decision.body === body.id)
  const line = body.meeting === null
    ? body.held === 0 ? t('before.unopened') : t('before.closed', { n: body.held })
    : body.meeting.status === 'suspended' ? t('before.suspended') : t('before.nobody')
  return (
    <section className="card before" aria-label={t('before.title')}>
      <div>
        <h2 className="eyebrow">{body.meeting === null ? view.bodyName : t('before.meeting', { n: body.meeting.number })}</h2>
        <p className="before-what">{item === undefined || body.meeting === null ? line : voice.say(item.title)}</p>
        {item === undefined || body.meeting === null ? null : <p className="quiet">{line}</p>}
        <ConsultationsNow view={view} />
        {last === undefined ? null : <p className="fine">{t('before.last', { what: voice.say(last.title), outcome: t(`outcome.${outcomeSaid(last.on.kind, last.outcome)}`) })}</p>}
      </div>
    </section>
  )
}
