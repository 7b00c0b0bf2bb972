import fc from 'fast-check'
import { expect, test } from 'vitest'
import { provisionsOf } from './provisions.ts'

const kinds = (paragraphs: readonly string[]): readonly string[] => provisionsOf(paragraphs).map(({ kind, number }) => `${kind}${number === null ? '' : ` ${number}`}`)

test('a text opens with the body, gives its reasons, and numbers what it decides', () => {
  expect(kinds(['The Assembly,', 'Noting that dry years have become more frequent,', 'Adopts the sharing rule;', 'Asks for monthly figures.'])).toEqual(['opening', 'preambular', 'operative 1', 'operative 2'])
})
test('a single operative paragraph has no number', () => {
  expect(kinds(['The Assembly,', 'Decides that the authority has its seat in Pellin.'])).toEqual(['opening', 'operative'])
})
test('an Arabic comma is a comma', () => {
  expect(kinds(['إن الجمعية،', 'وإذ تلاحظ أن سنوات الجفاف صارت أكثر تواتراً،', 'تعتمد القاعدة؛', 'وتطلب نشر الأرقام.'])).toEqual(['opening', 'preambular', 'operative 1', 'operative 2'])
})
test('no paragraph is lost, and each has its own id', () => {
  fc.assert(fc.property(fc.array(fc.string()), (paragraphs) => {
    const provisions = provisionsOf(paragraphs)
    expect(provisions.map(({ words }) => words)).toEqual(paragraphs)
    expect(new Set(provisions.map(({ id }) => id)).size).toBe(paragraphs.length)
  }), { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 100) })
})
