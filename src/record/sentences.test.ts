import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { quotations } from './quotations.ts'
import { sentences } from './sentences.ts'
import { isSpanOf, passage } from './span.ts'

const quoted = (text: string) => quotations(text, [0, text.length]).map(({ inner }) => passage(text, inner))
const split = (text: string, language = 'en') => sentences(text, [0, text.length], language).map(({ span }) => passage(text, span))

describe('quotations', () => {
  test('are found in every kind of mark', () => {
    expect(quoted('He spoke of "one", “two”, «three», „four“ and \'five\'.')).toEqual(['one', 'two', 'three', 'four', 'five'])
    expect(quoted('``Old wires\'\' and ‘new ones’.')).toEqual(['Old wires', 'new ones'])
    expect(quoted('他说「我们同意」。')).toEqual(['我们同意'])
  })
  test('end at a closing mark turned the wrong way', () => {
    expect(quoted('“It must be held in Quarra . “ Mr. Aldo told the press.')).toEqual(['It must be held in Quarra . '])
  })
  test('stay open to the end of the paragraph, and say so', () => {
    expect(quotations('“It goes on', [0, 11]).map(({ closed }) => closed)).toEqual([false])
  })
  test('are not made by apostrophes, possessives or inches', () => {
    expect(quoted("The nations' right isn't Aldora's, nor the '90s: a 5\" pipe")).toEqual([])
    expect(quoted("'We are the nations' voice' - Belmar")).toEqual(["We are the nations' voice"])
  })
  test('may be nested', () => {
    expect(quotations('"They called it \'a start\' today," she said.', [0, 43]).map(({ nested, mark }) => [mark, nested])).toEqual([['double', false], ['single', true]])
  })
})

describe('sentences', () => {
  test('keep a quotation of two sentences whole', () => {
    expect(split('“It matters. It could help,” she added. Others were silent.')).toEqual(['“It matters. It could help,” she added.', 'Others were silent.'])
  })
  test('go on after titles, initials and the names of states with stops', () => {
    expect(split('Mr. Aldo met Dr. Belm. S. V. Corr spoke for the U.S. delegation on Oct. 7. It rained.')).toEqual(['Mr. Aldo met Dr. Belm. S. V. Corr spoke for the U.S. delegation on Oct. 7.', 'It rained.'].flatMap((one) => one.split(/(?<=Belm\.) /)))
    expect(split('He went to the U.S. The talks failed.')).toEqual(['He went to the U.S.', 'The talks failed.'])
    expect(split('С. В. Корр выступил. Затем дождь.', 'ru')).toEqual(['С. В. Корр выступил.', 'Затем дождь.'])
  })
  test('keep the reporting words with the question they report', () => {
    expect(split('“Who will come?” Aldo asked. Nobody knew.')).toEqual(['“Who will come?” Aldo asked.', 'Nobody knew.'])
    expect(split('“It must be held in Quarra . “ Mr. Aldo told the press.')).toEqual(['“It must be held in Quarra . “ Mr. Aldo told the press.'])
  })
  test('are cut in Arabic and Chinese too', () => {
    expect(split('قال الوزير ذلك. ثم غادر القاعة.', 'ar')).toHaveLength(2)
    expect(split('会议开始了。主席发言。', 'zh')).toHaveLength(2)
  })
  test('lie within their paragraph, in order, and lose nothing but white space', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('“', '”', '"', "'", '. ', '? ', ', ', 'Mr. ', 'U.S. ', 'Aldora ', 'said ', 'спросил ', ' ', '😀', '«', '»'), { maxLength: 30 }).map((parts) => parts.join('')), (text) => {
      const found = sentences(text, [0, text.length])
      expect(found.every(({ span }) => isSpanOf(text, span))).toBe(true)
      expect(found.map(({ span }) => passage(text, span)).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }), { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 100) })
  })
})
