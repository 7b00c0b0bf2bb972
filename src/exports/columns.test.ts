import { expect, test } from 'vitest'
import { sharesOf } from './columns.ts'

test('columns are as wide as their longest text where all of them fit, within bounds', () => {
  expect(sharesOf([['No.', 'Delegation'], ['1', 'Aldora']], 8, 48)).toEqual([8, 10])
  expect(sharesOf([['x'.repeat(60)]], 8, 48)).toEqual([48])
})

test('a narrow column beside long ones still holds its longest word', () => {
  const [body = 0, said = 0] = sharesOf([['the Assembly', 'a b '.repeat(40)], ['Subcommittee', 'c'], ['x', 'y']], 8, 48)
  expect(body).toBeGreaterThanOrEqual(12)
  expect(said).toBeGreaterThan(body)
  const crowded = sharesOf([['a b '.repeat(40), 'Assembly', 'c d '.repeat(40), 'e f '.repeat(40)]], 8, 48)
  expect(crowded[1]).toBe(10)
  expect(Math.round(crowded.reduce((sum, share) => sum + share, 0))).toBe(92)
})

test('Chinese letters are wide and break anywhere', () => expect(sharesOf([['大会'.repeat(10), 'x']], 8, 48)).toEqual([40, 8]))
