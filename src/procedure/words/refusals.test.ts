import { expect, test } from 'vitest'
import { type Sentence, type SentenceKey, sentences } from './refusals.ts'

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

test('every refusal is said in English and Arabic, as sentences', () => {
  expect(all.flatMap(([key, { words, possible }]) => [words, ...(possible === undefined ? [] : [possible])].flatMap((said) => (/[.?”}]$/.test(said.en) && /[.؟»}]$/.test(said.ar ?? '') ? [] : [key])))).toEqual([])
})
