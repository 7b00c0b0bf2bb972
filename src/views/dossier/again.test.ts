import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Kinded, Rejection } from '#record/entry.ts'
import type { Figure, Position, Statement } from '#record/found.ts'
import type { Span } from '#record/span.ts'
import { againBy } from './again.ts'
import type { Candidate } from './candidate.ts'

const runs = Number(process.env['PARLEY_TEST_RUNS'] ?? 100)
const mark = { model: 'a model', prompt: '1' }
const statement = (span: Span, speaker = 'Sand'): Kinded => ({ kind: 'statement', value: { content: [span], kind: 'indirect', speaker: { name: speaker, actor: null, span: null }, addressee: null, onBehalfOf: null, occasion: null, cue: null, confidence: 'stated' } satisfies Statement })
const figure = (span: Span, value: number): Kinded => ({ kind: 'figure', value: { span, value, modifier: null, what: 'people', measure: null, where: null, source: null, asOf: null, basis: 'unknown', confidence: 'stated' } satisfies Figure })
const position = (span: Span, actor: string): Kinded => ({ kind: 'position', value: { actor, name: actor, collective: false, on: 'the plan', initiative: null, value: 'supports', span, speaker: null, date: null, basis: 'unknown', confidence: 'stated' } satisfies Position })
const spanOf = (one: Kinded): Span => (one.kind === 'statement' ? one.value.content[0] ?? [0, 1] : 'span' in one.value ? one.value.span : [0, 1])
const found = (one: Kinded, reader?: typeof mark): Candidate => ({ ...one, candidate: 'new', document: 'd', spans: [spanOf(one)], confidence: 'stated', ...(reader === undefined ? {} : { reader }) })
const rejected = (one: Kinded, reader?: typeof mark): Rejection => ({ review: 7, candidate: 'old', kind: one.kind, judged: one, ...(reader === undefined ? {} : { reader }), anchors: [{ document: 'd', hash: '', span: spanOf(one), quotation: 'x'.repeat(spanOf(one)[1] - spanOf(one)[0]) }], by: 'anna', at: 0, note: null })
const asked = (candidate: Candidate, ...judged: readonly Rejection[]): boolean => againBy(judged, new Set(['new']))('d', candidate) === null

describe('what was judged is not asked again when it is found under another id', () => {
  test('wherever its edges come to lie, as long as it is the same words in the main; what stands beside it is asked', () => {
    fc.assert(fc.property(fc.nat(500), fc.integer({ min: 10, max: 200 }), fc.integer({ min: -20, max: 20 }), fc.integer({ min: -20, max: 20 }), (start, length, left, right) => {
      const shift = (by: number): number => Math.trunc((by * length) / 100)
      const span: Span = [start, start + length]
      expect(asked(found(statement([Math.max(0, start + shift(left)), start + length + shift(right)], 'Elin Sand')), rejected(statement(span)))).toBe(false)
      expect(asked(found(statement([start + length, start + 2 * length])), rejected(statement(span)))).toBe(true)
    }), { numRuns: runs })
  })
  test('a number that is read otherwise now is asked, and so is another actor’s position in the same sentence', () => {
    expect([asked(found(figure([10, 30], 1_200)), rejected(figure([12, 17], 1_200))), asked(found(figure([10, 30], 200)), rejected(figure([12, 17], 1_200)))]).toEqual([false, true])
    expect([asked(found(position([0, 90], 'belmar')), rejected(position([0, 90], 'belmar'))), asked(found(position([0, 90], 'casparia')), rejected(position([0, 90], 'belmar')))]).toEqual([false, true])
  })
  test('a second reader’s candidate is known again, and never closes what the first found otherwise', () => {
    const other = statement([0, 90], 'Lund')
    expect([asked(found(other, mark), rejected(other, { ...mark, prompt: '0' })), asked(found(statement([0, 90])), rejected(other, mark)), asked(found(other, mark), rejected(statement([0, 90])))]).toEqual([false, true, true])
  })
  test('a rejection that an older export does not tell the value of closes the same words', () => {
    const { judged: _, ...bare } = rejected(statement([0, 90]))
    expect([asked(found(statement([0, 92])), bare), asked(found(statement([60, 120])), bare)]).toEqual([false, true])
  })
})
