/** Milliseconds since 1970-01-01T00:00:00Z, a whole number. Everything in the journal and every rule counts in it. */
export type Instant = number

export const second = 1_000
export const minute = 60 * second
export const hour = 60 * minute
export const day = 24 * hour

/** A day without hour or zone, YYYY-MM-DD, as newspapers and letters are dated. */
export type Day = string

const two = (n: number): string => String(n).padStart(2, '0')

/** Day of an instant in UTC (proleptic Gregorian calendar; days-to-civil after H. Hinnant, public domain). */
export function dayOf(at: Instant): Day {
  const z = Math.floor(at / day) + 719_468
  const era = Math.floor(z / 146_097)
  const doe = z - era * 146_097
  const yoe = Math.floor((doe - Math.floor(doe / 1_460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365)
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(doy - Math.floor((153 * mp + 2) / 5) + 1)}`
}

/** First instant of a day in UTC. The day must be well formed; `isDay` tells. */
export function startOf(date: Day): Instant {
  const [y = 0, m = 1, d = 1] = date.split('-').map(Number)
  const year = m <= 2 ? y - 1 : y
  const era = Math.floor(year / 400)
  const yoe = year - era * 400
  const doy = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1
  return (era * 146_097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719_468) * day
}

/** Whether the text is a day that exists, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(startOf(text)) === text
}

/** ISO 8601 in UTC with milliseconds, for files people read. */
export function iso(at: Instant): string {
  const ms = ((at % day) + day) % day
  const clock = [Math.floor(ms / hour), Math.floor(ms / minute) % 60, Math.floor(ms / second) % 60].map(two).join(':')
  return `${dayOf(at)}T${clock}.${String(ms % second).padStart(3, '0')}Z`
}

/** Weekday of a day: 0 Sunday to 6 Saturday. */
export function weekday(date: Day): number {
  return (Math.floor(startOf(date) / day) + 4) % 7
}

/** The last of so many working days after a day, Monday to Friday: ten after a Friday end with the Friday of the second week after it. */
export function workingDaysAfter(date: Day, days: number): Day {
  let last = date
  for (let left = days; left > 0;) {
    last = addDays(last, 1)
    if (weekday(last) % 6 !== 0) left -= 1
  }
  return last
}

/** The same day of the month n months earlier; the last of that month where it has no such day: three before 31 May is 28 or 29 February. */
export function monthsBefore(date: Day, n: number): Day {
  const [year = 0, month = 1, on = 1] = date.split('-').map(Number)
  const months = year * 12 + month - 1 - n
  const first = `${String(Math.floor(months / 12)).padStart(4, '0')}-${two((months % 12) + 1)}-01`
  const next = months + 1
  const last = addDays(`${String(Math.floor(next / 12)).padStart(4, '0')}-${two((next % 12) + 1)}-01`, -1)
  const same = addDays(first, on - 1)
  return same < last ? same : last
}

/** The day n days later (earlier if negative). */
export function addDays(date: Day, n: number): Day {
  return dayOf(startOf(date) + n * day)
}
