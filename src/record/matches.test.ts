import { expect, test } from 'vitest'
import { matchesOf } from './matches.ts'

test('every match is found, as often as it is asked, one of no letters too; a pattern that would find the first alone is a defect', () => {
  const number = /\d+/g
  expect([matchesOf('3 of 15', number), matchesOf('3 of 15', number)].map((found) => found.map(({ 0: words, index }) => [words, index]))).toEqual([[['3', 0], ['15', 5]], [['3', 0], ['15', 5]]])
  expect(matchesOf('ab', /x*/g).map(({ index }) => index)).toEqual([...'ab'.matchAll(/x*/g)].map(({ index }) => index))
  expect(() => matchesOf('3', /\d/)).toThrow('global')
})
