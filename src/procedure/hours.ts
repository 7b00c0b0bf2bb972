import { dayOf, type Instant, iso } from '#base/instants.ts'

/** An hour inside a sentence, in UTC as the record states times; the marks keep the order of its parts in Arabic too. */
export function spokenHour(at: Instant): string {
  return `\u200E${dayOf(at)} ${iso(at).slice(11, 16)} UTC\u200E`
}
