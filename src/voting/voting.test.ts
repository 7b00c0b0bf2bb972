import { describe, expect, test } from 'vitest'
import type { Majority, Stance } from '#base/majority.ts'
import { arithmetic } from './arithmetic.ts'
import { tally } from './tally.ts'

const simple: Majority = { kind: 'fraction', of: 'presentAndVoting', num: 1, den: 2, strict: true, minFor: 1 }
const twoThirds: Majority = { kind: 'fraction', of: 'presentAndVoting', num: 2, den: 3, strict: false, minFor: 1 }
const votes = (yes: number, no: number, abstain: number): { [member: string]: Stance } =>
  Object.fromEntries(Array.from({ length: yes + no + abstain }, (_, n) => [`m${n}`, n < yes ? 'yes' : n < yes + no ? 'no' : 'abstain']))

describe('the arithmetic of a decision', () => {
  test('is a sentence in English and Arabic', () => {
    const cast = votes(18, 8, 4)
    const counted = tally({ votes: cast, electorate: Object.keys(cast), membership: 30, majority: twoThirds, tie: { kind: 'rejected' }, quorumToDecide: { num: 1, den: 2, strict: true } })
    expect(counted).toMatchObject({ outcome: 'adopted', for: 18, against: 8, abstained: 4, base: 26, needed: 18, quorum: 16, present: 30 })
    expect(arithmetic(counted).en).toBe('Two thirds of the 26 members present and voting: 18 needed, 18 in favour. Adopted.')
    expect(arithmetic(counted).ar).toBe('ثلثا الأعضاء الحاضرين المشتركين في التصويت وعددهم 26 عضوا: المطلوب 18، والأصوات المؤيدة 18. اعتُمد.')
  })
  test('of 47 to 47 waits for a second vote under a simple majority and fails under two thirds', () => {
    const cast = votes(47, 47, 20)
    const question = { votes: cast, electorate: Object.keys(cast), membership: 114, tie: { kind: 'second-vote', withinHours: 48 }, quorumToDecide: null } as const
    expect(tally({ ...question, majority: simple }).outcome).toBe('tied')
    expect(tally({ ...question, majority: twoThirds }).outcome).toBe('not-adopted')
  })
})
