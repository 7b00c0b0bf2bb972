import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import type { PageMask } from '#views/dossier/document.ts'
import type { Mark } from '#views/dossier/marks.ts'
import { blocksOf } from './blocks.ts'
import { blankOf } from './blank.ts'

const mark = (id: string, ...spans: readonly (readonly [number, number])[]): Mark => ({
  ...blankOf('statement', spans[0] ?? [0, 1], { text: '', published: { day: null, basis: 'unknown' } }), id, document: 'd', spans, confidence: 'stated', anchors: [], review: { is: 'open' }, copies: [], instead: null,
})
const mask = (start: number, end: number, restored = false): PageMask => ({ span: [start, end], reason: 'appeal', by: 'program', restored })

describe('a text as it is shown', () => {
  const text = 'The envoy spoke.\n\nDonate to us.\n\nShe said that all should come.'
  test('greys furniture where it stands, and shows it again where a person restored it', () => {
    expect(blocksOf(text, [mask(18, 31)], []).map(({ is, span }) => [is, text.slice(...span)])).toEqual([['words', 'The envoy spoke.'], ['greyed', 'Donate to us.'], ['words', 'She said that all should come.']])
    expect(blocksOf(text, [mask(18, 31, true)], []).map(({ is }) => is)).toEqual(['words', 'words', 'words'])
  })
  test('cuts words where marks begin and end, the widest mark first, and puts a note where a mark begins', () => {
    const [first, , last] = blocksOf(text, [mask(18, 31)], [mark('wide', [33, 62]), mark('narrow', [47, 50]), mark('two', [4, 9], [33, 36])])
    expect(first).toMatchObject({ notes: [{ id: 'two' }] })
    expect(last?.is === 'words' ? last.runs.map(({ words, marks }) => [words, marks.map(({ id }) => id)]) : []).toEqual([
      ['She', ['wide', 'two']], [' said that ', ['wide']], ['all', ['wide', 'narrow']], [' should come', ['wide']], ['.', []],
    ])
    expect(last).toMatchObject({ notes: [{ id: 'wide' }, { id: 'narrow' }] })
  })
  test('leaves out nothing but white space, whatever is masked and marked', () => {
    const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 })).map(([start, length]): readonly [number, number] => [start, Math.min(62, start + length)])
    fc.assert(fc.property(fc.array(span, { maxLength: 4 }), fc.array(span, { maxLength: 6 }), (masked, marked) => {
      const blocks = blocksOf(text, masked.filter(([a, b]) => a < b).toSorted((a, b) => a[0] - b[0]).map(([a, b]) => mask(a, b)), marked.filter(([a, b]) => a < b).map((one, n) => mark(`m${n}`, one)))
      const shown = blocks.map((block) => (block.is === 'greyed' ? block.words : block.runs.map(({ words }) => words).join(''))).join('')
      expect(shown.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
    }), { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 100) })
  })
})

test('a number selected in a text is read in either kind of digits', () => {
  const read = (words: string): unknown => { const { value } = blankOf('figure', [0, words.length], { text: words, published: { day: null, basis: 'unknown' } }); return 'value' in value ? value.value : null }
  expect(['about 41,000 people', '١٬٢٠٠ قتيل', '7', 'none'].map(read)).toEqual([41_000, 1_200, 7, 0])
})
