import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placesOf } from './places.ts'
import { soughtIn, termsIn, wordsIn } from './words.ts'

const found = (text: string, line: string): readonly string[] => placesOf(text, soughtIn(line)).map(([start, end]) => text.slice(start, end))

describe('words of a text', () => {
  test('are found without case, accents and what hangs on an apostrophe', () => {
    expect(found('The Council’s resolution was adopted.', 'COUNCIL')).toEqual(['Council’s'])
    expect(found('L’Assemblée générale a décidé', 'assemblee generale')).toEqual(['L’Assemblée', 'générale'])
    expect(found('Ёлка и Москва', 'елка')).toEqual(['Ёлка'])
  })
  test('are found by their beginning', () => expect(found('A conference among conferences', 'confer')).toEqual(['conference', 'conferences']))
  test('of Arabic are found without the article, vowel marks and the shapes of a letter', () => {
    expect(found('دعا المؤتمرُ إلى السلام', 'مؤتمر')).toEqual(['المؤتمرُ'])
    expect(found('وبالمؤتمر وللمؤتمر', 'المؤتمر')).toEqual(['وبالمؤتمر', 'وللمؤتمر'])
    expect(found('في الأمم المتحدة', 'الامم المتحده')).toEqual(['الأمم', 'المتحدة'])
  })
  test('of two characters are found in Chinese wherever the dictionary would cut', () => {
    expect(found('联合国安理会呼吁停火', '安理')).toEqual(['安理'])
    expect(found('联合国安理会呼吁停火', '安理会 停火')).toEqual(['安理会', '停火'])
    expect(found('呼吁停火', '火')).toEqual(['火'])
    expect(found('会安理', '安理会')).toEqual([])
  })
  test('in marks stand side by side', () => {
    expect(found('an international peace conference', '"peace conference"')).toEqual(['peace conference'])
    expect(found('a conference for peace', '«peace conference»')).toEqual([])
  })
  test('are none where one of them is missing, and none of none', () => {
    expect(found('a conference', 'conference peace')).toEqual([])
    expect(placesOf('a conference', soughtIn(' … '))).toEqual([])
  })
  test('stand where they say, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      for (const { start, end, term } of wordsIn(text)) expect([start < end && end <= text.length, term.length > 0]).toEqual([true, true])
      for (const term of termsIn(text)) expect(term.length).toBeLessThanOrEqual(60)
    }), { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 60) })
  })
})
