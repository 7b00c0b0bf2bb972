import './room.css'
import { type ReactNode, useEffect } from 'react'
import { type BodyView, bodyView, useConference } from '../../conference.ts'
import { outcomeSaid } from '#procedure/agreement.ts'
import { methodOf } from '#procedure/methods.ts'
import type { Point } from '#procedure/ruling-state.ts'
import { calledIn } from '#procedure/roll-calls.ts'
import { speakingOrder } from '#procedure/speaking-order.ts'
import { rulesName } from '../../parts/citation.tsx'
import { SpeechClock } from '../../parts/clock.tsx'
import { Broken, Busy, Empty } from '../../parts/state.tsx'
import { VoteBar } from '../../parts/vote.tsx'
import type { ScreenProps } from '../../screens.ts'
import { useLine } from '../../session.tsx'
import { useSettings } from '../../settings.ts'
import { useVoice } from '../../words.tsx'
import { BallotOpen, ElectionBefore, electionNow } from '../meet/election.tsx'
import { useViceChair } from '../meet/chairing-card.tsx'
import { ConsultationsNow, isConsulting } from '../meet/consultations-card.tsx'
import { crumbOf } from '../meet/crumb.ts'
import { pointBy, pointName, pointNow, pointRules, pointStands } from '../meet/point.tsx'
import { CheckInOnWall } from './check-in.tsx'
import { usePresidency } from '../meet/presiding.tsx'
import { speechName } from '../meet/speech-name.ts'
import { type Result, resultOf } from '../meet/result.ts'
import { useTimed } from '../meet/timed.tsx'
import { Marked } from '../meet/marked.tsx'
import { VoteFigures } from '../meet/vote-board.tsx'
import { VoteOpen } from '../meet/vote-open.tsx'
import { NotKnownHere } from '../../parts/as-of.tsx'
import { VotePicture } from '../meet/vote-picture.tsx'

/** The screen on the wall: dark unless somebody chose light, large, without anything to operate. */
export default function Room({ stream, rest }: ScreenProps): ReactNode {
  const voice = useVoice()
  const { theme } = useSettings()
  const joining = useConference(stream)
  const dark = theme !== 'light'
  useEffect(() => {
    if (!dark) return
    const before = document.documentElement.dataset.theme
    document.documentElement.dataset.theme = 'dark'
    return () => { document.documentElement.dataset.theme = before ?? 'light' }
  }, [dark])
  if (joining.status === 'joining') return <main id="main"><Busy /></main>
  if (joining.status === 'failed') return <main id="main" className="page"><Broken problem={joining.problem} /></main>
  const view = joining.status === 'unfounded' ? null : bodyView(joining.conference, voice, rest[0])
  return <main id="main" className="room">{view === null ? <Empty title={voice.t('meet.unfounded')} /> : <Wall view={view} />}</main>
}

function Wall({ view }: { readonly view: BodyView }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const line = useLine()
  const presidency = usePresidency(view)
  const vice = useViceChair(view)
  return (
    <>
      <header className="room-head">
        <h1 className="said">{t('room.head', { title: view.founding.title, crumb: crumbOf(voice, view) })}</h1>
        {vice === null ? null : <span className="room-label">{t('presidency.wall', { who: vice })}</span>}
        {presidency === null ? null : <span className="room-label">{t('presidency.wall', { who: presidency.presides })}</span>}
        {line === 'lost' ? <span className="line-lost"><span>{t('line.lost')} <NotKnownHere /></span></span> : null}
        {view.founding.exercise ? <span className="band">{t('shell.exercise')}</span> : null}
      </header>
      <div className="room-body" aria-live="polite"><Shown view={view} /></div>
      <CheckInOnWall view={view} />
    </>
  )
}

/** A vote while it is open, then its result until something else is before the body; a question; a speaker. */
function Shown({ view }: { readonly view: BodyView }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const timed = useTimed(view)
  const { body } = view
  const vote = body.votes.at(-1)
  const result = resultOf(view)
  if (vote !== undefined) {
    const called = calledIn(vote)
    return (
      <>
        <div className="room-top">
          <div><p className="room-label">{t(`method.${methodOf(vote)}`)}{vote.locking ? ` · ${t('before.locking')}` : ''}</p><p className="room-what">{voice.say(vote.question)}</p>{called === null ? null : <p className="room-called"><span>{called.again ? t('roll.again') : t('roll.called')}</span> {view.seatName(called.seat)}</p>}</div>
        </div>
        <VoteOpen vote={vote} view={view} large />
        {vote.hands === undefined ? null : <p className="room-note">{t('decide.teller', { who: vote.hands.teller })}</p>}
      </>
    )
  }
  if (body.election !== null && body.election.ballot !== null) {
    const { ballot } = body.election
    return (
      <div className="room-centre">
        <p className="room-label">{t('ballot.of', { method: t(`ballot.sort.${ballot.sort}`), n: ballot.number })}</p>
        <p className="room-what">{voice.say(body.election.title)}</p>
        <BallotOpen view={view} election={body.election} ballot={ballot} large />
      </div>
    )
  }
  const point = pointNow(view)
  if (point !== null && body.floor.speaker?.kind !== 'for' && body.floor.speaker?.kind !== 'against') return <PointOnWall view={view} point={point} />
  if (body.question !== null) {
    const { objection } = body.question
    return (
      <div className="room-centre">
        <p className="room-label">{t('before.question')}</p>
        <p className="room-who">{voice.say(body.question.words)}</p>
        <p className="room-note">{objection === null ? t('before.silence') : t('before.objects', { who: view.seatName(objection.by) })}</p>
        <p className="room-rules">{rulesName(voice, body.question.rules, view.book)}</p>
      </div>
    )
  }
  const { speaker } = body.floor
  const entries = speakingOrder(body.floor, view.book.floor)
  if (speaker === null && timed !== null) {
    return (
      <div className="room-speaks">
        <div className="room-speaks-who">
          <p className="room-label">{timed.name}</p>
          {timed.on === null ? null : <p className="room-what said"><bdi>{timed.on}</bdi></p>}
        </div>
        <SpeechClock since={timed.since} limit={null} time={timed.time} size="huge" note={timed.note} />
      </div>
    )
  }
  const item = body.agenda.find(({ id }) => id === body.item)
  if (speaker !== null) {
    return (
      <div className="room-speaks">
        <div className="room-speaks-who">
          <p className="room-label">{speechName(voice, body, speaker)}{timed === null ? null : <> · <bdi>{timed.on ?? timed.name}</bdi></>}</p>
          <p className="room-who">{view.seatName(speaker.seat)}</p>
          {speaker.behalf === undefined ? null : <p className="room-note"><bdi>{t('speech.behalf', { group: speaker.behalf })}</bdi></p>}
          {timed === null ? null : <SpeechClock since={timed.since} limit={null} time={timed.time} size="small" note={timed.name} quiet />}
        </div>
        <SpeechClock since={speaker.since} held={speaker.held} limit={speaker.limit} time={speaker.time} size="huge" note={speaker.questions === null ? null : t('timed.questions')} />
        {entries.length === 0 ? null : <p className="room-next"><span>{t('room.next')}</span> {voice.list(entries.slice(0, 4).map(({ seat }) => view.seatName(seat)))}</p>}
      </div>
    )
  }
  const election = electionNow(view)
  if (election !== null) return <ElectionBefore view={view} election={election} />
  if (result !== null && !isConsulting(body)) return <ResultOnWall view={view} result={result} />
  return (
    <div className="room-centre">
      {body.meeting === null || item === undefined ? null : <p className="room-label">{t('before.meeting', { n: body.meeting.number })}</p>}
      <p className="room-who">{body.meeting === null ? t('before.unmet') : body.meeting.status === 'suspended' ? t('before.suspended') : item === undefined ? t('before.meeting', { n: body.meeting.number }) : voice.say(item.title)}</p>
      <ConsultationsNow view={view} large />
      {entries.length === 0 ? null : <p className="room-next"><span>{t('room.next')}</span> {voice.list(entries.slice(0, 4).map(({ seat }) => view.seatName(seat)))}</p>}
    </div>
  )
}

/** A point that waits for its ruling, or a ruling under appeal, with the speech it holds up. */
function PointOnWall({ view, point }: { readonly view: BodyView; readonly point: Point }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const { book, body: { floor: { speaker } } } = view
  const by = pointBy(view, point)
  const held = speaker?.held === undefined ? point.gaveWay ?? null : speaker
  return (
    <div className="room-centre">
      <p className="room-label">{point.status === 'appealed' ? t('before.appealed') : pointName(voice, view, point)}</p>
      {by === null ? null : <p className="room-who">{by}</p>}
      <p className="room-note">{pointStands(voice, view, point)}</p>
      {held === null ? null : <p className="room-label">{t('point.holds-up', { who: view.seatName(held.seat) })}</p>}
      <p className="room-rules">{rulesName(voice, pointRules(view, point), book)}</p>
    </div>
  )
}

/** The result as a word, its arithmetic as a sentence, its rule, every vote with its letter. */
function ResultOnWall({ view, result }: { readonly view: BodyView; readonly result: Result }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const { decision, sentence, counts, roll } = result
  if (counts === null) {
    return (
      <div className="room-centre">
        <p className="room-title said">{voice.say(decision.title)}</p>
        <p className="room-outcome plain">{t(`outcome.${outcomeSaid(decision.on.kind, decision.outcome)}`)}</p>
        <p className="room-sum said">{voice.say(sentence)} <span className="room-rules">{rulesName(voice, decision.rules, view.book)}</span></p>
      </div>
    )
  }
  return (
    <>
      <p className="room-title said">{voice.say(decision.title)}</p>
      <Marked vote={decision.vote} at={decision.at} book={view.book} />
      <div className="room-result">
        <div>
          <p className={`room-outcome ${decision.outcome}`}>{t(`outcome.${outcomeSaid(decision.on.kind, decision.outcome)}`)}</p>
          <p className="room-sum said">{voice.say(sentence)} <span className="room-rules">{rulesName(voice, decision.rules, view.book)}</span></p>
        </div>
        <VoteFigures counts={counts.filter(({ stance }) => stance === 'yes' || stance === 'no' || stance === 'abstain')} large />
      </div>
      {roll === null ? null : <VotePicture state={view.state} body={view.body} seats={roll.map(({ seat }) => seat)} stanceOf={(seat) => roll.find((each) => each.seat === seat)?.stance ?? null} seatName={view.seatName} large />}
      <VoteBar counts={counts} />
    </>
  )
}
