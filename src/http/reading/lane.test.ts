import { expect, test } from 'vitest'
import { openLane } from './lane.ts'

test('so many are at work at once, in the order in which they came, and one that fails makes room like the rest', async () => {
  const lane = openLane(3)
  let now = 0
  let most = 0
  const begun: number[] = []
  const all = await Promise.allSettled(Array.from({ length: 5_000 }, (_, n) => lane(async () => {
    begun.push(n)
    now += 1
    most = Math.max(most, now)
    await Promise.resolve()
    now -= 1
    if (n % 7 === 0) throw new Error('no')
    return n
  })))
  expect(most).toBe(3)
  expect(begun).toEqual(Array.from({ length: 5_000 }, (_, n) => n))
  expect(all.filter(({ status }) => status === 'rejected')).toHaveLength(715)
  expect(await lane(async () => 'and on')).toBe('and on')
})
