import type { Language } from '#base/words.ts'
import type { Outcome } from '#views/outcome.ts'
import { outcomeSheet } from './outcome-sheet.ts'
import { page } from './page.ts'
import { word } from './word.ts'

/** The outcome as JSON for other programs: the value itself, in all the languages it has, `exercise` first among its members. */
export function outcomeJson(outcome: Outcome): string {
  const { exercise, ...rest } = outcome
  return `${JSON.stringify({ exercise, ...rest }, null, 2)}\n`
}

/** The outcome as a page that prints and needs no script. */
export function outcomePage(outcome: Outcome, language: Language): string {
  return page(outcomeSheet(outcome, language))
}

/** The outcome as a Word file. */
export function outcomeWord(outcome: Outcome, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  return word(outcomeSheet(outcome, language))
}
