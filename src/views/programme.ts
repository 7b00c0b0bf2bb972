import { addDays, type Day, hour, type Instant } from '#base/instants.ts'
import type { Words } from '#base/words.ts'
import { programmeOf } from '#procedure/programme.ts'
import type { PlannedSitting } from '#procedure/programme-state.ts'
import { plenary } from '#procedure/scene.ts'
import type { ConferenceState } from '#procedure/state.ts'
import { dayIn } from './clock.ts'

/** A planned sitting with the body it is one of. */
export type Planned = { readonly body: string; readonly name: Words; readonly sitting: PlannedSitting }

/** Everything planned that the reader may see, of all bodies, in the order of its beginning; what was dropped is among it. */
export function plannedIn({ founding, bodies }: Pick<ConferenceState, 'founding' | 'bodies'>): readonly Planned[] {
  return Object.values(bodies)
    .flatMap((body) => programmeOf(body).sittings.map((sitting) => ({ body: body.id, name: body.id === plenary && founding !== null ? founding.rulebook.body : body.name, sitting })))
    .toSorted((one, other) => one.sitting.start - other.sitting.start)
}

/** What is planned for a day on the clock of a place. */
export function plannedOn(all: readonly Planned[], day: Day, zone: string): readonly Planned[] {
  return all.filter(({ sitting }) => dayIn(sitting.start, zone) === day)
}

/** So far ahead the programme of the next day is looked for: over a weekend and a holiday, and no further. */
const ahead = 7

/** The next day after this one for which something is planned; the day after it where nothing is. */
export function nextDay(all: readonly Planned[], day: Day, zone: string): Day {
  const days = Array.from({ length: ahead }, (_, n) => addDays(day, n + 1))
  return days.find((one) => plannedOn(all, one, zone).some(({ sitting }) => sitting.status === 'planned')) ?? addDays(day, 1)
}

/** Where the conference meets around an hour: the zone of most sittings within a day and a half of it, else of the one nearest. UTC where nothing is planned. */
export function zoneAround(all: readonly Planned[], at: Instant): string {
  const near = all.toSorted((one, other) => Math.abs(one.sitting.start - at) - Math.abs(other.sitting.start - at)).map(({ sitting: { start, place } }) => ({ zone: place.zone, close: Math.abs(start - at) < 36 * hour }))
  const counts = new Map<string, number>()
  for (const { zone, close } of near) if (close) counts.set(zone, (counts.get(zone) ?? 0) + 1)
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? near[0]?.zone ?? 'UTC'
}
