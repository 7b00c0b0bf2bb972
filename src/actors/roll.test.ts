import { describe, expect, test } from 'vitest'
import { isTaken, longestEntry, longestRoll, rollIn } from './roll.ts'

describe('a pasted list of delegations', () => {
  test('names actors in any of the six languages and keeps what it does not know', () => {
    const lines = rollIn('France\nالصين\nРоссийская Федерация\n美利坚合众国\nAldora\n')
    expect(lines.map(({ is, actor }) => [is, actor])).toEqual([['known', 'FRA'], ['known', 'CHN'], ['known', 'RUS'], ['known', 'USA'], ['kept', null]])
    expect(lines[1]?.names.en).toBe('China')
    expect(lines[4]?.names).toEqual({ en: 'Aldora' })
  })

  test('takes a name once, in whatever language it comes again, and says which line was not taken', () => {
    const lines = rollIn('1. Germany\n\n2. Allemagne\n• Aldora\naldora\n123\n')
    expect(lines.map(({ line, is }) => [line, is])).toEqual([[1, 'known'], [3, 'twice'], [4, 'kept'], [5, 'twice'], [6, 'no-name']])
    expect(lines.filter(isTaken)).toHaveLength(2)
  })

  test('a star marks a permanent member, and a spreadsheet gives its first column', () => {
    expect(rollIn('*Aldora\tnorth\nBelmar;south').map(({ given, starred }) => [given, starred])).toEqual([['Aldora', true], ['Belmar', false]])
  })

  test('has its bounds', () => {
    expect(rollIn('A'.repeat(longestEntry + 1))[0]?.is).toBe('too-long')
    const many = rollIn(Array.from({ length: longestRoll + 2 }, (_, n) => `Delegation ${n + 1}`).join('\n'))
    expect(many.filter(isTaken)).toHaveLength(longestRoll)
    expect(many.at(-1)?.is).toBe('too-many')
  })
})
