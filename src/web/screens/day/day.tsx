import './day.css'
import { seatOf } from '#base/event.ts'
import type { SeatId, StreamId } from '#base/ids.ts'
import { within } from '#procedure/accreditation.ts'
import type { ConferenceState } from '#procedure/state.ts'
import { appliedIn } from '#rulebooks/body-kinds.ts'
import { bodiesOf, byUrgency, type DayNeed, needsOf } from '#views/needs.ts'
import { type ReactNode, Suspense, lazy } from 'react'
import { Link } from 'react-aria-components'
import { bodyNameIn } from '../../conference.ts'
import { toldNeed } from '#views/need-told.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { Tag } from '../../parts/card.tsx'
import { Needs } from '../../parts/needs.tsx'
import { Broken } from '../../parts/state.tsx'
import { useNow, useSession, useWay } from '../../session.tsx'
import { FirstLook } from '../../shell/first-look.tsx'
import { useUnread } from '../../shell/notes.ts'
import { useVoice } from '../../words.tsx'
import { aboutWhen } from '../meet/times.ts'
import { Ahead } from './ahead.tsx'
import { ReadOutButton } from './read-out-button.tsx'
import { mostFollowed, useConferences } from './states.ts'

const Signal = lazy(() => import('./signal.tsx'))
const Locked = lazy(() => import('./locked.tsx'))

const reckonEvery = 15_000

/** A place of ours: the seat of this sign-in in a conference, with its state as the seat may see it. */
export type Place = { readonly stream: StreamId; readonly seat: SeatId; readonly title: string; readonly exercise: boolean; readonly state: ConferenceState }

/** One page for all bodies of all conferences this sign-in sits in: what needs us now, each a tap from where it is done; then where we sit and what is planned. */
export default function Day(): ReactNode {
  const voice = useVoice()
  const { t, say } = voice
  const { me, streams, ready } = useSession()
  const to = useWay()
  const now = useNow(reckonEvery)
  const seats = (me?.offices ?? []).flatMap(({ stream, capacity }) => {
    const seat = seatOf(capacity)
    return seat === null || !stream.startsWith('conference-') ? [] : [{ stream, seat }]
  })
  const ids = [...new Set(seats.map(({ stream }) => stream))]
  const followed = useConferences(ids.slice(0, mostFollowed))
  const lineOf = (stream: StreamId) => streams.find(({ id }) => id === stream)
  const places: readonly Place[] = seats.flatMap(({ stream, seat }) => {
    const state = followed.find((one) => one.stream === stream)?.state ?? null
    return state?.founding == null ? [] : [{ stream, seat, state: within(state, seat, me?.person ?? ''), title: state.founding.title, exercise: state.founding.exercise }]
  })
  const broken = followed.find(({ problem }) => problem !== null)?.problem ?? null
  const nameOf = ({ state }: Place, body: string): string => {
    const found = state.bodies[body]
    return found === undefined || state.founding === null ? body : bodyNameIn(voice, state.founding.rulebook, found)
  }
  const needs = places.flatMap((place) => needsOf(place.state, place.seat, now).map((need) => ({ ...need, place }))).toSorted(byUrgency)
  if (!ready || (places.length === 0 && broken === null && ids.length > 0)) return <FirstLook streams={ids} />
  const several = places.length > 1
  return (
    <div className="page day">
      <div>
        <h1>{t('screen.day')}</h1>
        <p className="quiet">{t('day.words', { n: Math.max(1, places.reduce((sum, { state, seat }) => sum + bodiesOf(state, seat).length, 0)) })}</p>
      </div>
      {broken === null ? null : <Broken problem={broken} />}
      <section aria-label={t('day.needs')}>
        <h2 className="eyebrow">{t('day.needs')}</h2>
        <div aria-live="polite">
          <Needs lines={needs.map(({ place, ...need }) => ({ told: toldNeed(place.state, need), stream: place.stream, body: nameOf(place, need.body), where: several ? place.title : null, about: about(need, place.state, now), href: to(place.stream, 'meet', need.body) }))} />
          {[...new Set(places.map(({ stream }) => stream))].map((stream) => <Notes key={stream} stream={stream} title={several ? lineOf(stream)?.title ?? null : null} />)}
        </div>
      </section>
      <section aria-label={t('day.bodies')}>
        <h2 className="eyebrow">{t('day.bodies')}</h2>
        {places.map((place) => (
          <div key={`${place.stream} ${place.seat}`}>
            {several ? <h3 dir="auto">{place.title} {place.exercise ? <Tag>{t('shell.exercise')}</Tag> : null}</h3> : null}
            <ul className="day-bodies">
              {bodiesOf(place.state, place.seat).map((body) => (
                <li key={body.id}>
                  <span><Link href={to(place.stream, 'meet', body.id)}>{nameOf(place, body.id)}</Link> <span className="quiet">{say(place.state.preparation.seats.find(({ id }) => id === place.seat)?.names ?? { en: place.seat })}</span></span>
                  <span className="fine">{body.meeting === null ? t('day.body.closed') : t(`day.body.${body.meeting.status}`, { n: body.meeting.number })}</span>
                  {body.meeting !== null || body.held === 0 ? null : <ReadOutButton stream={place.stream} body={body.id} meeting={body.held} />}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      <Ahead places={places} now={now} nameOf={nameOf} />
      {ids.length <= mostFollowed ? null : (
        <section aria-label={t('day.more')}>
          <h2 className="eyebrow">{t('day.more')}</h2>
          <ul>{ids.slice(mostFollowed).map((stream) => <li key={stream}><Link href={to(stream, 'meet')}><bdi>{lineOf(stream)?.title ?? stream}</bdi></Link></li>)}</ul>
        </section>
      )}
      <Suspense><Signal kinds={needs.map(({ place, body, want }) => `${place.stream} ${body} ${want.is}`)} /><Locked /></Suspense>
    </div>
  )
}

/** About when a waiting speaker's turn comes, by the book as it applies in that body. */
function about({ body: id, want }: DayNeed, { bodies, founding }: ConferenceState, now: number): number | null {
  const body = bodies[id]
  return want.is === 'waiting' && body !== undefined && founding !== null ? aboutWhen(body, now, appliedIn(founding.rulebook, body.kind ?? null)).get(want.entry.id) ?? null : null
}

/** Notes that nobody of us has read. */
function Notes({ stream, title }: { readonly stream: StreamId; readonly title: string | null }): ReactNode {
  const { t } = useVoice()
  const to = useWay()
  const n = useUnread(stream)
  return n === 0 ? null : <p><ButtonLink href={to(stream, 'notes')}>{t('day.notes', { n })}{title === null ? null : <> · <bdi>{title}</bdi></>}</ButtonLink></p>
}
