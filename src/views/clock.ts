import { type Day, type Instant, isDay, minute, startOf } from '#base/instants.ts'

/** One maker of figures a zone, since making one takes a while. */
const figures = new Map<string, Intl.DateTimeFormat | null>()

/** The clock of a place by its IANA name. A machine that does not know the place shows UTC. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = figures.get(zone)
  if (known != null) return known
  const made = tried(zone) ?? new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' })
  figures.set(zone, made)
  return made
}

const parts = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

function tried(zone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: zone })
  } catch {
    return null
  }
}

function read(at: Instant, zone: string): { readonly day: Day; readonly clock: string } {
  const found = Object.fromEntries(clockOf(zone).formatToParts(at).map(({ type, value }) => [type, value]))
  return { day: `${found['year']?.padStart(4, '0')}-${found['month']}-${found['day']}`, clock: `${found['hour']}:${found['minute']}` }
}

/** The day it is at a place. */
export function dayIn(at: Instant, zone: string): Day {
  return read(at, zone).day
}

/** Hour and minute on the clock of a place, 09:30. */
export function clockIn(at: Instant, zone: string): string {
  return read(at, zone).clock
}

/**
 * The instant at which the clock of a place shows a day and an hour (`2026-03-17`, `09:30`). Of an hour that the clock shows twice the first; of one it
 * leaps over, as much later as it leaps. Null for what is no hour.
 */
export function instantIn(day: Day, clock: string, zone: string): Instant | null {
  const [hours, minutes] = clock.split(':').map(Number)
  if (!isDay(day) || hours === undefined || minutes === undefined || !(hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60)) return null
  const wanted = startOf(day) + (hours * 60 + minutes) * minute
  const shown = (at: Instant): Instant => {
    const { day: date, clock: hour } = read(at, zone)
    const [h = 0, m = 0] = hour.split(':').map(Number)
    return startOf(date) + (h * 60 + m) * minute
  }
  // What the clock is ahead by a day earlier and a day later: one of the two holds at the hour asked for.
  const [before, after] = [wanted - 24 * 60 * minute, wanted + 24 * 60 * minute].map((at) => wanted - (shown(at) - at))
  const found = [before, after].filter((at) => at !== undefined).toSorted((one, other) => one - other).find((at) => shown(at) === wanted)
  return found ?? before ?? wanted
}
