import { dayOf, workingDaysAfter } from '#base/instants.ts'
import { own } from '#base/own.ts'
import { fill, joined, type Words } from '#base/words.ts'
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

/** What the body owes where a question of this kind was not adopted: a report elsewhere. */
export function owedOn({ book }: Pick<Scene, 'book'>, { on, matter }: { readonly on: { readonly kind: string }; readonly matter: string }, outcome: Outcome): Pick<Decision, 'owed'> {
  const otherwise = own(book.matters, matter)?.otherwise
  return otherwise === undefined || on.kind !== 'draft' || outcome === 'adopted' || outcome === 'no-quorum' ? {} : { owed: { matter, rules: otherwise.rules } }
}

/** What follows as a sentence, with its last day where it has one; null where nothing follows. */
export function sequelTold({ sequel: known, matters }: Pick<Rulebook, 'sequel' | 'matters'>, { sequel, owed }: Pick<Decision, 'sequel' | 'owed'>): Words | null {
  const follows = sequel === undefined || known === null ? null : fill(lines.sequel, { what: known.says, day: { en: sequel.until, ar: `\u200E${sequel.until}\u200E` } })
  const report = owed === undefined ? null : own(matters, owed.matter)?.otherwise?.says ?? null
  return follows === null || report === null ? follows ?? report : joined(follows, report)
}
