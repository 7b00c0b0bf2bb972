import { dayIn } from '#views/clock.ts'
import { bodiesOf } from '#views/needs.ts'
import { plannedIn } from '#views/programme.ts'
import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import { useWay } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import { useClock } from '../programme/clocks.ts'
import type { Place } from './day.tsx'

/** Sittings shown; the whole programme is one tap away. */
const most = 8

/** What is planned for our bodies, of all conferences, the next first; hours on the clock of the place. */
export function Ahead({ places, now, nameOf }: { readonly places: readonly Place[]; readonly now: number; readonly nameOf: (place: Place, body: string) => string }): ReactNode {
  const { t } = useVoice()
  const clock = useClock()
  const to = useWay()
  const ahead = places.flatMap((place) => {
    const ours = new Set(bodiesOf(place.state, place.seat).map(({ id }) => id))
    return plannedIn(place.state).filter(({ body, sitting }) => ours.has(body) && sitting.status === 'planned' && sitting.end > now).map((planned) => ({ place, planned }))
  }).toSorted((one, other) => one.planned.sitting.start - other.planned.sitting.start)
  return (
    <section aria-label={t('day.programme')}>
      <h2 className="eyebrow">{t('day.programme')}</h2>
      {ahead.length === 0 ? <p className="quiet">{t('day.programme.none')}</p> : (
        <ul className="day-bodies">
          {ahead.slice(0, most).map(({ place, planned: { body, sitting: { id, title, start, end, place: { room, zone } } } }) => (
            <li key={`${place.stream} ${place.seat} ${id}`}>
              <span><b dir="auto">{title}</b> <span className="quiet"><bdi>{nameOf(place, body)}</bdi> · <bdi>{room}</bdi></span></span>
              <span className="figures">{clock.day(dayIn(start, zone))} {t('programme.hours', { from: clock.hour(start, zone), to: clock.hour(end, zone) })} <small><bdi dir="ltr">{zone}</bdi></small></span>
            </li>
          ))}
        </ul>
      )}
      {[...new Map(places.map((place) => [place.stream, place])).values()].map(({ stream, title }) => <p key={stream}><Link href={to(stream, 'programme')}>{t('day.programme.all')}{places.length > 1 ? <> · <bdi>{title}</bdi></> : null}</Link></p>)}
    </section>
  )
}
