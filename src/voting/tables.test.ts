import { describe, expect, test } from 'vitest'
import { type Base, type Majority, type Stance, stances, unanimityOf } from '#base/majority.ts'
import { consensus, type ConsensusQuestion } from './consensus.ts'
import { quorum } from './quorum.ts'
import { tallyOfHands } from './hands.ts'
import { type Outcome, type Question, tally } from './tally.ts'

const of = (base: Base, num: number, den: number, strict: boolean): Majority => ({ kind: 'fraction', of: base, num, den, strict, minFor: 1 })
const simple = of('presentAndVoting', 1, 2, true)
const twoThirds = of('presentAndVoting', 2, 3, false)
const ofPresent = of('present', 1, 2, true)
const ofMembers = of('membership', 1, 2, true)
const nine: Majority = { kind: 'count', for: 9 }

/** So many of each as `[for, against, abstaining, not participating, absent]`, all of them members. */
type Heads = readonly [number, number, number?, number?, number?]

function question(heads: Heads, majority: Majority, more: Partial<Question> = {}): Question & { readonly votes: { readonly [member: string]: Stance } } {
  const votes = Object.fromEntries(stances.flatMap((stance, kind) => Array.from({ length: heads[kind] ?? 0 }, (_, n) => [`${stance} ${n}`, stance] as const)))
  const electorate = Object.keys(votes)
  return { votes, electorate, membership: electorate.length, majority, tie: { kind: 'rejected' }, quorumToDecide: null, ...more }
}

/** The outcome by roll-call, which a show of hands with the same numbers must not contradict. */
function outcomeOf(heads: Heads, majority: Majority, more: Partial<Question> = {}): Outcome {
  const { votes, ...asked } = question(heads, majority, more)
  const byRoll = tally({ ...asked, votes })
  const [yes, no, abstained = 0, notParticipating = 0] = heads
  const byHands = tallyOfHands(asked, { for: yes, against: no, abstained, notParticipating })
  if (byHands.kind !== 'needs-names') expect(byHands).toEqual({ kind: 'counted', tally: byRoll })
  return byRoll.outcome
}

describe('majorities and rounding (reference, table 7.1)', () => {
  test.each([
    ['simple: 1 to 0 passes', [1, 0], simple, 'adopted'],
    ['simple: 10 to 10 fails', [10, 10], simple, 'not-adopted'],
    ['simple: abstaining and being absent are out of it', [2, 1, 50, 20, 30], simple, 'adopted'],
    ['two thirds: 2 to 1 is exactly two thirds and passes', [2, 1], twoThirds, 'adopted'],
    ['two thirds: 3 to 2 fails', [3, 2], twoThirds, 'not-adopted'],
    ['two thirds: 80 to 40 passes', [80, 40], twoThirds, 'adopted'],
    ['two thirds: 79 to 40 fails', [79, 40], twoThirds, 'not-adopted'],
    ['two thirds: nought of nought fails', [0, 0, 9], twoThirds, 'not-adopted'],
    ['three fourths: 3 to 1 passes', [3, 1], of('presentAndVoting', 3, 4, false), 'adopted'],
    ['three fourths: 2 to 1 fails', [2, 1], of('presentAndVoting', 3, 4, false), 'not-adopted'],
    ['two thirds of 193 members: 129 pass', [129, 64], of('membership', 2, 3, false), 'adopted'],
    ['two thirds of 193 members: 128 fail', [128, 0, 65], of('membership', 2, 3, false), 'not-adopted'],
    ['two thirds of 57 members: 38 pass', [38, 0, 0, 0, 19], of('membership', 2, 3, false), 'adopted'],
    ['two thirds of 57 members: 37 fail', [37, 0, 0, 0, 20], of('membership', 2, 3, false), 'not-adopted'],
    ['two thirds of 22 members: 15 pass', [15, 7], of('membership', 2, 3, false), 'adopted'],
    ['two thirds of 22 members: 14 fail', [14, 0, 8], of('membership', 2, 3, false), 'not-adopted'],
    ['two thirds of 166 members: 111 pass', [111, 55], of('membership', 2, 3, false), 'adopted'],
    ['two thirds of 166 members: 110 fail', [110, 56], of('membership', 2, 3, false), 'not-adopted'],
    ['three fourths of 166 members: 125 pass', [125, 41], of('membership', 3, 4, false), 'adopted'],
    ['three fourths of 166 members: 124 fail', [124, 0, 42], of('membership', 3, 4, false), 'not-adopted'],
    ['absolute majority of 193: 97 pass', [97, 96], ofMembers, 'adopted'],
    ['absolute majority of 193: 96 fail', [96, 0, 97], ofMembers, 'not-adopted'],
    ['absolute majority of 15: 8 pass', [8, 7], ofMembers, 'adopted'],
    ['absolute majority of 15: 7 fail', [7, 0, 0, 8], ofMembers, 'not-adopted'],
    ['absolute majority of 198: 100 pass', [100, 98], ofMembers, 'adopted'],
    ['absolute majority of 198: 99 fail', [99, 0, 0, 0, 99], ofMembers, 'not-adopted'],
    ['majority of those present: an abstention works as a No', [5, 4, 1], ofPresent, 'not-adopted'],
    ['majority of those present: without it the same votes pass', [5, 4], ofPresent, 'adopted'],
    ['fixed number: nine pass', [9, 6], nine, 'adopted'],
    ['fixed number: eight do not, abstaining does not help', [8, 0, 7], nine, 'not-adopted'],
    ['fixed number: eight do not, absence does not help', [8, 0, 0, 0, 7], nine, 'not-adopted'],
    ['fixed number: seven in the Council of eleven', [7, 4], { kind: 'count', for: 7 }, 'adopted'],
    ['unanimity of participants: an abstainer does not break it', [5, 0, 1], unanimityOf.participants, 'adopted'],
    ['unanimity of participants: one against does', [5, 1], unanimityOf.participants, 'not-adopted'],
    ['unanimity of participants: all abstaining is none', [0, 0, 6], unanimityOf.participants, 'not-adopted'],
    ['unanimity of those present: an abstainer breaks it', [5, 0, 1], unanimityOf.present, 'not-adopted'],
    ['unanimity of those present: an absence does not', [5, 0, 0, 0, 1], unanimityOf.present, 'adopted'],
    ['unanimity of all: an absence breaks it', [5, 0, 0, 0, 1], unanimityOf.all, 'not-adopted'],
    ['unanimity of all: every one passes', [6, 0], unanimityOf.all, 'adopted'],
  ] as const)('%s', (_, heads, majority, outcome) => expect(outcomeOf(heads, majority)).toBe(outcome))
  test('18–8–4 of 30 by hands and by roll-call are the same result', () => {
    const { votes, ...asked } = question([18, 8, 4], twoThirds)
    const byRoll = tally({ ...asked, votes })
    expect(byRoll).toMatchObject({ outcome: 'adopted', for: 18, against: 8, abstained: 4, base: 26, needed: 18 })
    expect(tallyOfHands(asked, { for: 18, against: 8, abstained: 4 })).toEqual({ kind: 'counted', tally: byRoll })
  })
})

describe('quorum numbers (reference, table 7.2)', () => {
  const third = { num: 1, den: 3, strict: false } as const
  const quarter = { num: 1, den: 4, strict: false } as const
  const majority = { num: 1, den: 2, strict: true } as const
  const twoThirdsThere = { num: 2, den: 3, strict: false } as const
  test.each([
    ['the General Assembly opens with', 193, third, 65],
    ['the General Assembly decides with', 193, majority, 97],
    ['a Main Committee opens with', 193, quarter, 49],
    ['a Main Committee decides with', 193, majority, 97],
    ['a conference of 110 States opens with', 110, third, 37],
    ['its Main Committee opens with', 110, quarter, 28],
    ['it decides with', 110, majority, 56],
    ['a WHO committee of 194 opens with', 194, third, 65],
    ['an environmental conference of 198 parties decides with', 198, twoThirdsThere, 132],
    ['the OIC of 57 opens and decides with', 57, twoThirdsThere, 38],
    ['the League of 22 sits with', 22, twoThirdsThere, 15],
    ['the GCC of 6 opens and decides with', 6, twoThirdsThere, 4],
    ['OPEC of 12 sits with', 12, { num: 3, den: 4, strict: false }, 9],
  ] as const)('%s %i members: %j is %i', (_, membership, share, needed) => {
    expect(quorum({ present: needed, membership, share })).toEqual({ met: true, present: needed, needed, membership })
    expect(quorum({ present: needed - 1, membership, share }).met).toBe(false)
  })
  test('the Security Council has none: nobody need be there but for the nine votes', () => {
    expect(quorum({ present: 0, membership: 15, share: null })).toMatchObject({ met: true, needed: null })
  })
  test('"at least a third" of 30 are 10, "more than a third" 11', () => {
    expect(quorum({ present: 10, membership: 30, share: third }).met).toBe(true)
    expect(quorum({ present: 10, membership: 30, share: { ...third, strict: true } })).toMatchObject({ met: false, needed: 11 })
  })
})

describe('what each state of a voter does (reference, table 7.3)', () => {
  // Ten others stand so that this one settles it: which stance of the eleventh lets it pass?
  const passing = (majority: Majority, others: Heads): readonly Stance[] => stances.filter((stance) => {
    const asked = question(others, majority)
    return tally({ ...asked, electorate: [...asked.electorate, 'this one'], membership: asked.membership + 1, votes: { ...asked.votes, 'this one': stance } }).outcome === 'adopted'
  })
  test('simple and two thirds: For is for, Against is in the base, all others are out of it', () => {
    expect(passing(simple, [5, 5])).toEqual(['yes'])
    expect(passing(simple, [6, 5])).toEqual(stances.filter((stance) => stance !== 'no'))
    expect(passing(twoThirds, [3, 2])).toEqual(['yes'])
    expect(passing(twoThirds, [6, 3])).toEqual(stances.filter((stance) => stance !== 'no'))
  })
  test('a majority of those present: abstaining and not participating act as a No, absence is out', () => {
    expect(passing(ofPresent, [6, 5])).toEqual(['yes', 'absent', 'suspended'])
  })
  test('a majority of members: whatever is not a Yes is not for, absence too; a suspended member leaves the base unchanged', () => {
    expect(passing(ofMembers, [5, 5])).toEqual(['yes'])
    expect(passing(ofMembers, [7, 5])).toEqual(stances)
  })
  test('nine votes: only a Yes helps', () => expect(passing(nine, [8, 0])).toEqual(['yes']))
  test('concurrence of a permanent member: only a No stands in the way', () => {
    const withPermanent = (stance: Stance): Outcome => {
      const asked = question([9, 0, 5], nine)
      return tally({ ...asked, electorate: [...asked.electorate, 'permanent'], membership: 15, votes: { ...asked.votes, permanent: stance }, concurrence: { members: ['permanent'], blockedBy: 'against' } }).outcome
    }
    expect(stances.map(withPermanent)).toEqual(['adopted', 'vetoed', 'adopted', 'adopted', 'adopted', 'adopted'])
  })
  test('quorum: For, Against, Abstain and Not participating are there, Absent is not', () => {
    const there = (stance: Stance): number => {
      const asked = question([3, 0], simple)
      return tally({ ...asked, electorate: [...asked.electorate, 'this one'], votes: { ...asked.votes, 'this one': stance } }).present
    }
    expect(stances.map(there)).toEqual([4, 4, 4, 4, 3, 3])
  })
})

describe('the same states under consensus (reference, table 7.3)', () => {
  const under = (change: Partial<ConsensusQuestion>): string =>
    consensus({ blockedBy: 'formal-objection', entitled: ['Aldora', 'Belmar'], present: ['Aldora', 'Belmar'], objections: [], ...change }).outcome
  test('who is for joins; who is against blocks with a formal objection; abstaining and not participating do not', () => {
    expect((['joined', 'formal-objection', 'dissociation', 'silent'] as const).map((attitude) => under({ attitudes: { Belmar: attitude } }))).toEqual(['agreed', 'objected', 'agreed', 'agreed'])
  })
  test('who is absent cannot block, nor who is suspended and so not entitled', () => {
    const objections = [{ by: 'Belmar', formal: true, inMeeting: true, beforeGavel: true }]
    expect([under({ objections }), under({ objections, present: ['Aldora'] }), under({ objections, entitled: ['Aldora'] })]).toEqual(['objected', 'agreed', 'agreed'])
  })
})

describe('ties (reference, table 7.4)', () => {
  test('the Assembly votes a second time within 48 hours; a committee and a conference reject at once', () => {
    expect(outcomeOf([47, 47, 20], simple, { tie: { kind: 'second-vote', withinHours: 48 } })).toBe('tied')
    expect(outcomeOf([47, 47, 20], simple)).toBe('not-adopted')
  })
  test('in the Security Council it means nothing: seven to seven is want of votes', () => {
    expect(outcomeOf([7, 7, 1], nine, { tie: { kind: 'second-vote', withinHours: 48 } })).toBe('not-adopted')
  })
})
