import { speakingOrder } from '#procedure/speaking-order.ts'
import type { Speaker } from '#procedure/state.ts'
import type { ReactNode } from 'react'
import type { BodyView } from '../../conference.ts'
import { SpeechClock } from '../../parts/clock.tsx'
import { useVoice } from '../../words.tsx'
import { speechName } from '../meet/speech-name.ts'
import { useTimed } from '../meet/timed.tsx'

/** How many of those who wait the wall names. */
const named = 3

/** Who has the floor and the largest clock on the page; below them who comes next. `beside`: in a narrow column next to something else. */
export function SpeakingOnWall({ view, speaker, beside = false }: { readonly view: BodyView; readonly speaker: Speaker; readonly beside?: boolean }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const timed = useTimed(view)
  return (
    <div className={`room-speaks${beside ? ' beside' : ''}`}>
      <div className="room-speaks-who">
        <p className="room-label">{speechName(voice, view.body, speaker)}{timed === null ? null : <> · <bdi>{timed.on ?? timed.name}</bdi></>}</p>
        <p className="room-who">{view.seatName(speaker.seat)}</p>
        {speaker.behalf === undefined ? null : <p className="room-note"><bdi>{t('speech.behalf', { group: speaker.behalf })}</bdi></p>}
        {timed === null ? null : <SpeechClock since={timed.since} limit={null} time={timed.time} size="small" note={timed.name} />}
      </div>
      <SpeechClock since={speaker.since} held={speaker.held} limit={speaker.limit} time={speaker.time} size="huge" note={speaker.questions === null ? null : t('timed.questions')} />
      <NextOnWall view={view} />
    </div>
  )
}

/** A caucus or a set debate while nobody has the floor: what it is on, and its time. */
export function TimedOnWall({ view }: { readonly view: BodyView }): ReactNode {
  const timed = useTimed(view)
  return timed === null ? null : (
    <div className="room-speaks">
      <div className="room-speaks-who">
        <p className="room-label">{timed.name}</p>
        {timed.on === null ? null : <p className="room-what said"><bdi>{timed.on}</bdi></p>}
      </div>
      <SpeechClock since={timed.since} limit={null} time={timed.time} size="huge" note={timed.note} />
    </div>
  )
}

/** The next three, in the order in which they will be called. */
export function NextOnWall({ view }: { readonly view: BodyView }): ReactNode {
  const { t, number } = useVoice()
  const next = speakingOrder(view.body.floor, view.book.floor).slice(0, named)
  return next.length === 0 ? null : (
    <div className="room-next">
      <p className="room-label">{t('room.next')}</p>
      <ol>{next.map(({ id, seat }, n) => <li key={id}><span className="figures" aria-hidden="true">{number(n + 1)}</span><bdi>{view.seatName(seat)}</bdi></li>)}</ol>
    </div>
  )
}
