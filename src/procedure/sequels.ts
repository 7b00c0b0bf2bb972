import { dayOf, workingDaysAfter } from '#base/instants.ts'
import { fill, type Words } from '#base/words.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import type { Outcome } from '#voting/tally.ts'
import type { Scene } from './scene.ts'
import type { Decision } from './state.ts'
import { lines } from './words/script.ts'

/** What follows elsewhere from an outcome on a draft, and on what else the book says, where the book knows of something and it was already in force that day. */
export function sequelOf({ book, now }: Pick<Scene, 'book' | 'now'>, on: Decision['on'], outcome: Outcome): Pick<Decision, 'sequel'> {
  const { sequel } = book
  const day = dayOf(now)
  if (sequel === null || !(sequel.on ?? ['draft']).some((kind) => kind === on.kind) || outcome !== sequel.of || (sequel.from !== null && day < sequel.from)) return {}
  return { sequel: { until: workingDaysAfter(day, sequel.workingDays), rules: sequel.rules } }
}

/** The sequel as a sentence with its last day; null where nothing follows. */
export function sequelTold({ sequel: known }: Pick<Rulebook, 'sequel'>, { sequel }: Pick<Decision, 'sequel'>): Words | null {
  return sequel === undefined || known === null ? null : fill(lines.sequel, { what: known.says, day: { en: sequel.until, ar: `\u200E${sequel.until}\u200E` } })
}
