import { expect, test } from 'vitest'
import { differenceOf, longestCompared } from './difference.ts'

test('what two renderings do differently is told word by word; articles beyond the limit are not compared', () => {
  const { shared, pieces } = differenceOf('Belmar said it would come.', 'Belmar said it would not come.')
  expect([shared, pieces?.filter(({ is }) => is !== 'same')]).toEqual([100, [{ is: 'there', words: expect.stringContaining('not') }]])
  const long = 'word '.repeat(longestCompared / 5)
  expect(differenceOf(long, long).shared).toBe(100)
  expect(differenceOf(`${long}more`, `${long}more`)).toEqual({ shared: 100, pieces: null })
  expect(differenceOf(`${long}more`, long)).toEqual({ shared: 0, pieces: null })
})
