import { expect, test } from 'vitest'
import type { By } from '#base/event.ts'
import { contextOf, rehearse } from './rehearsal.ts'

const chair: By = { person: 'person-1', capacity: 'chair' }
const papers = Array.from({ length: 12 }, (_, n) => ({ box: n % 3 === 0 ? 'ballot-2' : 'ballot-1', paper: n }))

test('a rehearsal asked twice draws the same lots, and another seed draws others', () => {
  const drawn = (seed: number): readonly number[] => {
    const { draw } = contextOf(rehearse(0, seed), chair)
    return Array.from({ length: 20 }, () => draw(193))
  }
  expect(drawn(1)).toEqual(drawn(1))
  expect(drawn(1)).not.toEqual(drawn(2))
})

test('the papers of a box are those of that box, and not in the order they were cast in', () => {
  const opened = contextOf({ ...rehearse(0), papers }, chair).papers('ballot-1')
  expect(opened.toSorted((one, other) => Number(one) - Number(other))).toEqual([1, 2, 4, 5, 7, 8, 10, 11])
  expect(opened).not.toEqual([1, 2, 4, 5, 7, 8, 10, 11])
  expect(contextOf({ ...rehearse(0), papers }, chair).papers('ballot-3')).toEqual([])
})
