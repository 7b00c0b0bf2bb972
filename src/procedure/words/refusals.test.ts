import { expect, test } from 'vitest'
import { type Language, languages } from '#base/words.ts'
import { agreementRefusals } from './agreement-refusals.ts'
import { appealRefusals } from './appeal-refusals.ts'
import { chairingRefusals } from './chairing.ts'
import { deskRefusals } from './desk-refusals.ts'
import { electionRefusals } from './election-refusals.ts'
import { paperSentences } from './papers.ts'
import { participationRefusals } from './participation-refusals.ts'
import { programmeRefusals } from './programme-refusals.ts'
import { type Sentence, type SentenceKey, sentences } from './refusals.ts'
import { speakingRefusals } from './speaking-refusals.ts'
import { mentionRefusals } from './mention-refusals.ts'
import { statementRefusals } from './statement-refusals.ts'

/** Right act, wrong moment: something else would have to happen first, so the refusal says what. */
const passing: ReadonlySet<string> = new Set(['not-now', 'out-of-order', 'not-in-force'])
/** Nothing would: the rule ends the matter there. */
const final: ReadonlySet<SentenceKey> = new Set<SentenceKey>([
  'answer-no-ruling', 'body-limit', 'last-vote', 'no-explanations-of-ballots', 'objection-stops-it', 'ruling-was-appealed', 'votes-for-nobody',
])
const all = Object.entries(sentences) as readonly (readonly [SentenceKey, Sentence])[]

test('a refusal of the moment says what would make it possible', () => {
  expect(all.filter(([key, { code, possible }]) => passing.has(code) && possible === undefined && !final.has(key)).map(([key]) => key)).toEqual([])
  expect([...final].filter((key) => sentences[key] === undefined || 'possible' in sentences[key])).toEqual([])
})

const ends: { readonly [language in Language]: RegExp } = { en: /[.?”}]$/, ar: /[.؟»}]$/, es: /[.?»}]$/, fr: /[.?»}]$/, ru: /[.?»}]$/, zh: /[。？”}]$/ }

test('every refusal is said in all six languages, as sentences with the same names in them', () => {
  const said = all.flatMap(([key, { words, possible }]) => [words, ...(possible === undefined ? [] : [possible])].map((text) => [key, text] as const))
  expect(said.flatMap(([key, text]) => languages.filter((language) => !ends[language].test(text[language])).map((language) => `${key} ${language}`))).toEqual([])
  const slots = (text: string): readonly string[] => text.match(/\{\w+\}/g) ?? []
  expect(said.flatMap(([key, text]) => languages.filter((language) => slots(text[language]).some((slot) => !text.en.includes(slot))).map((language) => `${key} ${language}`))).toEqual([])
  // French puts a space that does not break before its double signs.
  expect(said.filter(([, { fr }]) => /[^\u00a0\u202f][;!?»]|[^\u00a0\u202f]:(?!\w)/.test(fr) || /«[^\u00a0\u202f]/.test(fr)).map(([key]) => key)).toEqual([])
})

test('no refusal hides another of the same name', () => {
  const tables = [agreementRefusals, appealRefusals, chairingRefusals, deskRefusals, electionRefusals, mentionRefusals, paperSentences, participationRefusals, programmeRefusals, speakingRefusals, statementRefusals]
  const keys = tables.flatMap((table) => Object.keys(table))
  expect(keys.filter((key, n) => keys.indexOf(key) !== n)).toEqual([])
  expect(keys.filter((key) => sentences[key as SentenceKey] !== tables.map((table) => (table as { readonly [key: string]: Sentence })[key]).find((one) => one !== undefined))).toEqual([])
})
