import { expect, test } from 'vitest'
import type { Share, Statistics } from '#views/statistics.ts'
import { statisticsCsv } from './statistics.ts'

const share = (en: string, spoken: number): Share => ({ seat: 'aldora', names: { en, ar: 'ألدورا' }, speeches: 1, spoken, yields: 0, points: 0, motions: 2, carried: 1, votes: 3, drafts: 0, amendments: 0 })
const of = (exercise: boolean, ...shares: readonly Share[]): Statistics => ({ stream: 'conference-1', title: 'Committee', exercise, at: 0, shares })

test('time used as CSV has one line a delegation, in seconds, and says on each that it is an exercise', () => {
  const lines = statisticsCsv(of(true, share('Aldora', 61_400)), 'en').split('\r\n')
  expect(lines[0]).toMatch(/^\uFEFFDelegation,.*,Exercise$/)
  expect(lines[1]).toBe('Aldora,1,61,0,0,2,1,3,0,0,Exercise')
  expect(statisticsCsv(of(false, share('Aldora', 0)), 'ar').split('\r\n')[1]).toBe('ألدورا,1,0,0,0,2,1,3,0,0')
})

test('a name is never a formula, and its quotation marks and commas stay its own', () => {
  expect(statisticsCsv(of(false, share('=HYPERLINK("http://x")', 0), share('Aldora, "Free City"', 0)), 'en').split('\r\n').slice(1, 3)).toEqual(['"\'=HYPERLINK(""http://x"")",1,0,0,0,2,1,3,0,0', '"Aldora, ""Free City""",1,0,0,0,2,1,3,0,0'])
})
