import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seededDraw, shuffled } from './draw.ts'

test('the same seed draws the same lots, another seed others', () => {
  const lotsOf = (seed: number): readonly number[] => { const draw = seededDraw(seed); return Array.from({ length: 20 }, () => draw(1_000)) }
  expect(lotsOf(5)).toEqual(lotsOf(5))
  expect(lotsOf(5)).not.toEqual(lotsOf(6))
})

test('every lot is drawn about as often as any other', () => {
  const draw = seededDraw(1)
  const drawn = Array.from({ length: 7 }, () => 0)
  for (let n = 0; n < 7_000; n += 1) {
    const lot = draw(7)
    drawn[lot] = (drawn[lot] ?? 0) + 1
  }
  for (const times of drawn) expect(Math.abs(times - 1_000)).toBeLessThan(150)
})

test('there is no lot from none', () => {
  for (const below of [0, -1, 1.5, NaN, 2 ** 33]) expect(() => seededDraw(1)(below)).toThrow(RangeError)
  expect([seededDraw(1)(1), seededDraw(1)(2 ** 32) >= 0]).toEqual([0, true])
})

test('shuffled things are the same things, and every order comes up', () => {
  fc.assert(fc.property(fc.array(fc.nat()), fc.nat(), (items, seed) => {
    const copy = [...items]
    expect(shuffled(items, seededDraw(seed)).toSorted((a, b) => a - b)).toEqual(copy.toSorted((a, b) => a - b))
    expect(items).toEqual(copy)
  }), { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 100) })
  const draw = seededDraw(2)
  expect(new Set(Array.from({ length: 200 }, () => shuffled(['a', 'b', 'c'], draw).join(''))).size).toBe(6)
})
