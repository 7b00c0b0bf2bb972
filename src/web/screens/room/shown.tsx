import type { Layout } from '#views/wall.ts'
import { methodOf } from '#procedure/methods.ts'
import { calledIn } from '#procedure/roll-calls.ts'
import type { ReactNode } from 'react'
import type { BodyView } from '../../conference.ts'
import { rulesName } from '../../parts/citation.tsx'
import { useVoice } from '../../words.tsx'
import { ConsultationsNow, isConsulting } from '../meet/consultations-card.tsx'
import { BallotOpen, ElectionBefore, electionNow } from '../meet/election.tsx'
import { pointNow } from '../meet/point.tsx'
import { resultOf, resultOfDecision } from '../meet/result.ts'
import { useTimed } from '../meet/timed.tsx'
import { VoteOpen } from '../meet/vote-open.tsx'
import { PointOnWall } from './point.tsx'
import { ResultOnWall } from './result.tsx'
import { NextOnWall, SpeakingOnWall, TimedOnWall } from './speaking.tsx'
import { TextOnWall, textOnWall } from './text.tsx'
import { WelcomeOnWall } from './welcome.tsx'

/** What the wall shows in a layout. */
export function Shown({ view, layout }: { readonly view: BodyView; readonly layout: Layout }): ReactNode {
  switch (layout) {
    case 'auto': return <Following view={view} />
    case 'speaker': return <Floor view={view} />
    case 'text': return <Text view={view} />
    case 'split': return <div className="room-split"><Floor view={view} beside /><Text view={view} /></div>
    case 'vote': return <Voting view={view} />
    case 'welcome': return <WelcomeOnWall view={view} />
  }
}

/** By itself: a vote while it is open, then its result until something else is before the body; a point, a question; a speaker, beside the text where there is one; the text; what is planned. */
function Following({ view }: { readonly view: BodyView }): ReactNode {
  const { body } = view
  const timed = useTimed(view)
  const point = pointNow(view)
  const { speaker } = body.floor
  if (body.votes.length > 0 || (body.election !== null && body.election.ballot !== null)) return <Voting view={view} />
  if (point !== null && speaker?.kind !== 'for' && speaker?.kind !== 'against') return <PointOnWall view={view} point={point} />
  if (body.question !== null) return <Question view={view} />
  if (speaker !== null) return textOnWall(view) === null ? <Floor view={view} /> : <Shown view={view} layout="split" />
  if (timed !== null) return <TimedOnWall view={view} />
  const election = electionNow(view)
  if (election !== null) return <ElectionBefore view={view} election={election} />
  const result = resultOf(view)
  if (result !== null && !isConsulting(body)) return <ResultOnWall view={view} result={result} />
  if (body.meeting === null) return <WelcomeOnWall view={view} />
  return textOnWall(view) === null || isConsulting(body) || body.meeting.status === 'suspended' ? <Floor view={view} /> : <Text view={view} />
}

/** Who has the floor and who comes next; between speeches the item. */
function Floor({ view, beside = false }: { readonly view: BodyView; readonly beside?: boolean }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const timed = useTimed(view)
  const { body } = view
  const { meeting, floor: { speaker } } = body
  if (speaker !== null) return <SpeakingOnWall view={view} speaker={speaker} beside={beside} />
  if (timed !== null && !beside) return <TimedOnWall view={view} />
  const item = body.agenda.find(({ id }) => id === body.item)
  return (
    <div className="room-centre">
      {meeting === null || item === undefined ? null : <p className="room-label">{t('before.meeting', { n: meeting.number })}</p>}
      <p className="room-who">{meeting === null ? t('before.unmet') : meeting.status === 'suspended' ? t('before.suspended') : item === undefined ? t('before.meeting', { n: meeting.number }) : voice.say(item.title)}</p>
      <ConsultationsNow view={view} large />
      <NextOnWall view={view} />
    </div>
  )
}

function Text({ view }: { readonly view: BodyView }): ReactNode {
  const { t } = useVoice()
  const text = textOnWall(view)
  return text === null ? <div className="room-centre"><p className="room-note">{t('room.text.none')}</p></div> : <TextOnWall view={view} text={text} />
}

/** What the chair has put, to be adopted unless somebody objects. */
function Question({ view }: { readonly view: BodyView }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const { question } = view.body
  return question === null ? null : (
    <div className="room-centre">
      <p className="room-label">{t('before.question')}</p>
      <p className="room-who">{voice.say(question.words)}</p>
      <p className="room-note">{question.objection === null ? t('before.silence') : t('before.objects', { who: view.seatName(question.objection.by) })}</p>
      <p className="room-rules">{rulesName(voice, question.rules, view.book)}</p>
    </div>
  )
}

/** The vote or the ballot as it comes in; where none is open, the latest decision of the body. */
function Voting({ view }: { readonly view: BodyView }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const { body } = view
  const vote = body.votes.at(-1)
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
  const decision = view.state.decisions.findLast((one) => one.body === body.id)
  const result = resultOf(view) ?? (decision === undefined ? null : resultOfDecision(view, decision))
  return result === null ? <div className="room-centre"><p className="room-note">{t('room.unvoted')}</p></div> : <ResultOnWall view={view} result={result} />
}
