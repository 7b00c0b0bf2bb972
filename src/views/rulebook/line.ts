import type { Words } from '#base/words.ts'
import type { Rulebook, Rules } from '#rulebooks/rulebook.ts'
import { settledBy } from '#rulebooks/settled.ts'
import { settingsOf } from '#rulebooks/settings.ts'
import { settingName, valueInWords } from './setting.ts'

/** A value this conference set otherwise than the edition does: what, how it is here and how it is there. */
export type Change = { readonly path: string; readonly what: Words; readonly here: Words; readonly was: Words; readonly rules: Rules }

/** One thing the book says: what about, in sentences, by which rules, and what is set otherwise there. */
export type Line = { readonly name: Words | null; readonly says: readonly Words[]; readonly rules: Rules; readonly changes: readonly Change[] }

/** Writes lines of one book. `at` names the fields a line tells, so that what was set otherwise in them stands beside it. */
export type Writing = (name: Words | null, says: readonly (Words | null)[], rules: Rules, ...at: readonly string[]) => Line

export function writing(book: Rulebook): Writing {
  const all = changesOf(book)
  return (name, says, rules, ...at) => ({
    name, says: says.filter((each) => each !== null), rules: [...new Set(rules)],
    changes: at.length === 0 ? [] : all.filter(({ path }) => at.some((field) => lies(path, field)) || settledBy(book, ...at).some(({ parameter }) => path === `parameters.${parameter}.value`)),
  })
}

/** Everything this book sets otherwise than its edition, in words, in the order in which it was set. */
export function changesOf(book: Rulebook): readonly Change[] {
  const settings = new Map(book.overrides.length === 0 ? [] : settingsOf(book).map((setting) => [setting.path, setting]))
  return book.overrides.flatMap(({ path, value, was }) => {
    const setting = settings.get(path)
    return setting === undefined ? [] : [{ path, what: settingName(setting), here: valueInWords(book, setting, value), was: valueInWords(book, setting, was), rules: setting.rules }]
  })
}

function lies(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}.`)
}
