import { describe, expect, test } from 'vitest'
import { seatingShapes } from '#procedure/desk-state.ts'
import { found } from './found.ts'
import { planOf } from './plan.ts'

describe.each(seatingShapes)('a plan as %s', (shape) => {
  test.each([1, 2, 7, 15, 30, 31, 193])('has a place of its own for each of %i, inside the drawing', (count) => {
    const { spots, width, height, chair } = planOf(shape, count)
    expect(spots).toHaveLength(count)
    const all = [...spots, chair]
    for (const { x, y } of all) expect(x > 0 && y > 0 && x < width && y < height).toBe(true)
    const apart = (one: { x: number; y: number }, other: { x: number; y: number }): boolean => Math.abs(one.x - other.x) >= 100 || Math.abs(one.y - other.y) >= 48
    expect(spots.every((one, n) => spots.slice(n + 1).every((other) => apart(one, other)))).toBe(true)
    expect(new Set(all.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)).size).toBe(count + 1)
  })
})

test('two letters find a delegation by the beginning of its name, in any of its languages, then by any word', () => {
  const seat = (id: string, en: string, ar?: string) => ({ id, names: { en, ...(ar === undefined ? {} : { ar }) }, role: 'member' }) as unknown as Parameters<typeof found>[0][number]
  const seats = [seat('a', 'United Belmar'), seat('b', 'Belmar', 'بلمار'), seat('c', 'Åland', 'ألاند'), seat('d', 'Dorra', 'الدرة')]
  const ids = (letters: string) => found(seats, letters, (id) => seats.find((one) => one.id === id)?.names.en ?? id).map(({ id }) => id)
  expect(ids('be')).toEqual(['b', 'a'])
  expect(ids('al')).toEqual(['c'])
  expect(ids('در')).toEqual(['d'])
  expect(ids('')).toHaveLength(4)
})
