import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { type Majority, type Stance, stances, unanimityOf } from '#base/majority.ts'
import { type Hands, tallyOfHands } from './hands.ts'
import { type Question, type Tally, tally } from './tally.ts'

const runs = { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 200) }
const simple: Majority = { kind: 'fraction', of: 'presentAndVoting', num: 1, den: 2, strict: true, minFor: 1 }
const twoThirdsOfMembers: Majority = { kind: 'fraction', of: 'membership', num: 2, den: 3, strict: false, minFor: 1 }
const nine: Majority = { kind: 'count', for: 9 }
const half = { num: 1, den: 2, strict: true } as const
const members = ['Aldora', 'Belmar', 'Casparia', 'Dorra', 'Elvaine', 'Fennmark', 'Gorland', 'Hestra', 'Ilmen', 'Jorven', 'Kalder', 'Lorne', 'Marenne', 'Nordal', 'Ostmere']

/** The members in order vote as the letters say: Y yes, N no, A abstains, P takes no part, X absent, S suspended. */
function put(letters: string, more: Partial<Question> = {}): Tally {
  const letter: { readonly [letter: string]: Stance } = { Y: 'yes', N: 'no', A: 'abstain', P: 'not-participating', X: 'absent', S: 'suspended' }
  const electorate = members.slice(0, letters.length)
  const votes = Object.fromEntries(electorate.map((member, at) => [member, letter[letters[at] ?? 'X'] ?? 'absent']))
  return tally({ votes, electorate, membership: electorate.length, majority: simple, tie: { kind: 'rejected' }, quorumToDecide: null, ...more })
}

describe('whom a decision binds (Pact of the League, Art. 7)', () => {
  const binds = 'those-in-favour'
  test('a unanimous one binds all', () => expect(put('YYYY', { binds })).toMatchObject({ outcome: 'adopted', bound: 'all' }))
  test('one by majority only those that accepted it', () => expect(put('YYNA', { binds })).toMatchObject({ outcome: 'adopted', bound: ['Aldora', 'Belmar'] }))
  test('an absence is no acceptance', () => expect(put('YYX', { binds })).toMatchObject({ bound: ['Aldora', 'Belmar'] }))
  test('nobody is bound by what was not adopted', () => expect(put('YNN', { binds })).toMatchObject({ outcome: 'not-adopted', bound: [] }))
  test('elsewhere a decision binds all, and a recommendation nobody', () => {
    expect(put('YYN', { binds: 'all' }).bound).toBe('all')
    expect(put('YYN', { binds: 'nobody' }).bound).toEqual([])
  })
  test('a question that does not say is answered as it always was', () => expect(Object.keys(put('YYN'))).not.toContain('bound'))
})

describe('obligatory abstention (Charter Art. 27 (3))', () => {
  test('a stray vote for counts as an abstention, and the count says so', () => {
    expect(put('YYYYYYYYYAAAAAA', { majority: nine, mustAbstain: ['Aldora'] })).toMatchObject({ outcome: 'not-adopted', for: 8, abstained: 7, stray: [{ member: 'Aldora', countedAs: 'abstain' }] })
  })
  test('a stray No of a permanent member is no veto: its concurrence is not required', () => {
    expect(put('NYYYYYYYYYAAAAA', { majority: nine, mustAbstain: ['Aldora'], concurrence: { members: ['Aldora', 'Belmar'], blockedBy: 'against' } })).toMatchObject({ outcome: 'adopted', for: 9, against: 0, vetoedBy: [] })
  })
  test('another permanent member\'s No is one all the same', () => {
    expect(put('ANYYYYYYYYYAAAA', { majority: nine, mustAbstain: ['Aldora'], concurrence: { members: ['Aldora', 'Belmar'], blockedBy: 'against' } })).toMatchObject({ outcome: 'vetoed', vetoedBy: ['Belmar'] })
  })
  test('a party that is recorded as not participating stays so: 8–0–2 and one not participating', () => {
    const told = put('YYYYYYYYAAP', { majority: { kind: 'count', for: 7 }, mustAbstain: ['Kalder'] })
    expect(told).toMatchObject({ outcome: 'adopted', for: 8, abstained: 2, notParticipating: 1 })
    expect(told.stray).toBeUndefined()
  })
  test('unanimity does not ask for the consent of one who must abstain', () => {
    expect(put('YYYA', { majority: unanimityOf.all, mustAbstain: ['Dorra'] })).toMatchObject({ outcome: 'adopted', base: 3 })
    expect(put('YYYA', { majority: unanimityOf.present, mustAbstain: ['Dorra'] })).toMatchObject({ outcome: 'adopted', base: 3 })
    expect(put('YYYX', { majority: unanimityOf.present, mustAbstain: ['Dorra'] })).toMatchObject({ outcome: 'adopted', base: 3 })
  })
  test('who must abstain is in the room and counts for the quorum', () => {
    expect(put('YYNXX', { mustAbstain: ['Casparia'], quorumToDecide: half })).toMatchObject({ outcome: 'adopted', present: 3, against: 0 })
  })
})

describe('members the matter concerns', () => {
  const aggressor = { members: ['Dorra'], shareOf: 'all-members' } as const
  const parties = { members: ['Casparia', 'Dorra'], shareOf: 'the-others' } as const
  test('the aggressor\'s vote is not counted in the required unanimity (Arab League Pact, Art. 6)', () => {
    expect(put('YYYN', { majority: unanimityOf.all, exclusion: aggressor })).toMatchObject({ outcome: 'adopted', for: 3, against: 0, base: 3, membership: 4, excluded: 1 })
  })
  test('one other against breaks it', () => expect(put('YYNN', { majority: unanimityOf.all, exclusion: aggressor }).outcome).toBe('not-adopted'))
  test('two thirds of the members excluding the parties (OAS Charter, Art. 89)', () => {
    expect(put('YYNNYYAA', { majority: twoThirdsOfMembers, exclusion: parties })).toMatchObject({ outcome: 'adopted', for: 4, base: 6, needed: 4, excluded: 2 })
  })
  test('where the share stays one of all members the same votes are too few', () => {
    expect(put('YYNNYYAA', { majority: twoThirdsOfMembers, exclusion: { ...parties, shareOf: 'all-members' } })).toMatchObject({ outcome: 'not-adopted', base: 8, needed: 6 })
  })
  test('it makes no difference whether the electorate still names them', () => {
    const asked = { majority: twoThirdsOfMembers, exclusion: { members: ['Zelland'], shareOf: 'the-others' }, membership: 4, tie: { kind: 'rejected' }, quorumToDecide: null, votes: { Aldora: 'yes', Belmar: 'yes', Casparia: 'abstain', Zelland: 'no' } } as const
    expect(tally({ ...asked, electorate: ['Aldora', 'Belmar', 'Casparia', 'Zelland'] })).toEqual(tally({ ...asked, electorate: ['Aldora', 'Belmar', 'Casparia'] }))
  })
})

describe('a suspended member (Charter Art. 19)', () => {
  const suspension = { members: ['Casparia'], countForQuorum: false }
  test('has its vote refused: a stray one is counted as suspended, and the membership stays what it was', () => {
    expect(put('YYN', { suspension, majority: twoThirdsOfMembers })).toMatchObject({ outcome: 'adopted', against: 0, suspended: 1, base: 3, membership: 3, stray: [{ member: 'Casparia', countedAs: 'suspended' }] })
  })
  test('counts for the quorum when present, where the rulebook has it so', () => {
    const asked = { quorumToDecide: { num: 3, den: 5, strict: false } }
    expect(put('YYPXX', { ...asked, suspension })).toMatchObject({ outcome: 'no-quorum', present: 2, quorum: 3 })
    expect(put('YYPXX', { ...asked, suspension: { ...suspension, countForQuorum: true } })).toMatchObject({ outcome: 'adopted', present: 3 })
    expect(put('YYXXX', { ...asked, suspension: { ...suspension, countForQuorum: true } })).toMatchObject({ outcome: 'no-quorum', present: 2 })
  })
  test('cannot veto, nor withhold unanimity', () => {
    expect(put('YYN', { suspension, concurrence: { members: ['Casparia'], blockedBy: 'against' } }).outcome).toBe('adopted')
    expect(put('YYN', { suspension, majority: unanimityOf.all }).outcome).toBe('adopted')
  })
})

describe('a show of hands', () => {
  const asked: Question = { electorate: members, membership: 15, majority: simple, tie: { kind: 'rejected' }, quorumToDecide: null }
  test('counts numbers without names; who is not counted is absent', () => {
    expect(tallyOfHands(asked, { for: 7, against: 5, abstained: 1 })).toMatchObject({ kind: 'counted', tally: { outcome: 'adopted', for: 7, against: 5, abstained: 1, absent: 2, base: 12, needed: 7 } })
  })
  test.each<[string, Partial<Question>, string]>([
    ['whose concurrence is required', { concurrence: { members: ['Aldora'], blockedBy: 'against' } }, 'concurrence'],
    ['that binds only those in favour', { binds: 'those-in-favour' }, 'binding'],
    ['on which somebody must abstain', { mustAbstain: ['Aldora'] }, 'abstention'],
  ])('does not settle a question %s', (_, more, because) => {
    expect(tallyOfHands({ ...asked, ...more }, { for: 9, against: 0, abstained: 0 })).toEqual({ kind: 'needs-names', because })
  })
  test('binds all where the question says so, without names', () => {
    expect(tallyOfHands({ ...asked, binds: 'all' }, { for: 9, against: 0, abstained: 0 })).toMatchObject({ tally: { bound: 'all' } })
  })
  test('with more hands than members with a vote is no count', () => {
    expect(tallyOfHands(asked, { for: 9, against: 6, abstained: 1 })).toEqual({ kind: 'invalid', problem: 'too-many', counted: 16, entitled: 15 })
    expect(tallyOfHands({ ...asked, suspension: { members: ['Aldora'], countForQuorum: false } }, { for: 9, against: 6, abstained: 0 })).toMatchObject({ problem: 'too-many', entitled: 14 })
    expect(tallyOfHands({ ...asked, exclusion: { members: ['Aldora', 'Belmar'], shareOf: 'the-others' } }, { for: 9, against: 5, abstained: 0 })).toMatchObject({ problem: 'too-many', entitled: 13 })
  })
  test.each<[keyof Hands, Hands]>([
    ['for', { for: -1, against: 0, abstained: 0 }],
    ['against', { for: 0, against: 1.5, abstained: 0 }],
    ['abstained', { for: 0, against: 0, abstained: Number.NaN }],
    ['notParticipating', { for: 0, against: 0, abstained: 0, notParticipating: Number.POSITIVE_INFINITY }],
  ])('takes no number of hands %s that is not a whole number from nought', (of, hands) => {
    expect(tallyOfHands(asked, hands)).toEqual({ kind: 'invalid', problem: 'not-a-number', of })
  })
})

describe('every count', () => {
  const question = fc.record({
    majority: fc.oneof(
      fc.tuple(fc.constantFrom('presentAndVoting', 'present', 'membership', 'participants'), fc.constantFrom<readonly [number, number, boolean]>([1, 2, true], [2, 3, false], [3, 4, false], [1, 3, true]))
        .map(([of, [num, den, strict]]): Majority => ({ kind: 'fraction', of, num, den, strict, minFor: 1 })),
      fc.integer({ min: 0, max: 12 }).map((votes): Majority => ({ kind: 'count', for: votes })),
      fc.constantFrom<Majority>(unanimityOf.participants, unanimityOf.present, unanimityOf.all, { kind: 'unanimity', of: 'participants' }),
    ),
    votes: fc.array(fc.constantFrom(...stances), { minLength: 1, maxLength: members.length }),
    mustAbstain: fc.subarray(members, { maxLength: 3 }),
    excluded: fc.subarray(members, { maxLength: 3 }),
    suspended: fc.subarray(members, { maxLength: 3 }),
    concurring: fc.subarray(members, { maxLength: 4 }),
    shareOf: fc.constantFrom('all-members', 'the-others'),
    countForQuorum: fc.boolean(),
    binds: fc.constantFrom('all', 'those-in-favour', 'nobody'),
    quorumToDecide: fc.constantFrom(null, half),
  })
  type Asked = typeof question extends fc.Arbitrary<infer Value> ? Value : never
  const ask = (asked: Asked, name = (member: string): string => member): Question & { readonly votes: { readonly [member: string]: Stance } } => {
    const named = members.slice(0, asked.votes.length)
    const among = (some: readonly string[]): readonly string[] => some.filter((member) => named.includes(member)).map(name)
    return {
      electorate: named.map(name), membership: named.length, majority: asked.majority, tie: { kind: 'rejected' }, quorumToDecide: asked.quorumToDecide, binds: asked.binds,
      mustAbstain: among(asked.mustAbstain), concurrence: { members: among(asked.concurring), blockedBy: 'against' },
      exclusion: { members: among(asked.excluded), shareOf: asked.shareOf }, suspension: { members: among(asked.suspended), countForQuorum: asked.countForQuorum },
      votes: Object.fromEntries(named.map((member, at) => [name(member), asked.votes[at] ?? 'absent'])),
    }
  }
  test('puts each member in one place, once', () => {
    fc.assert(fc.property(question, (asked) => {
      const told = tally(ask(asked))
      expect(told.for + told.against + told.abstained + told.notParticipating + told.absent + told.suspended + (told.excluded ?? 0)).toBe(asked.votes.length)
      expect([told.base, told.needed, told.present].every((number) => Number.isSafeInteger(number) && number >= 0)).toBe(true)
      expect(told.present).toBeLessThanOrEqual(asked.votes.length)
    }), runs)
  })
  test('is never turned from adopted to anything else by one more Yes', () => {
    fc.assert(fc.property(question, fc.nat(), (asked, at) => {
      const index = at % asked.votes.length
      const who = members[index] ?? ''
      // Who turns from absent to a stray vote in favour is then present and bound to abstain, which is no Yes.
      fc.pre(tally(ask(asked)).outcome === 'adopted' && asked.votes[index] !== 'suspended' && !asked.mustAbstain.includes(who))
      expect(tally(ask({ ...asked, votes: asked.votes.with(index, 'yes') })).outcome).toBe('adopted')
    }), runs)
  })
  test('depends neither on the names nor on the order of members and votes', () => {
    fc.assert(fc.property(question, (asked) => {
      const { bound, vetoedBy, stray, ...numbers } = tally(ask(asked))
      const other = (member: string): string => `State ${99 - members.indexOf(member)}`
      const { bound: boundToo, vetoedBy: vetoedToo, stray: strayToo, ...same } = tally(ask(asked, other))
      expect(same).toEqual(numbers)
      expect(vetoedToo).toEqual(vetoedBy.map(other))
      expect(boundToo).toEqual(bound === 'all' ? 'all' : bound?.map(other))
      expect(strayToo?.map(({ member }) => member)).toEqual(stray?.map(({ member }) => other(member)))
      const straight = ask(asked)
      const { bound: _, vetoedBy: __, stray: ___, ...turned } = tally({ ...straight, electorate: straight.electorate.toReversed(), votes: Object.fromEntries(Object.entries(straight.votes).toReversed()) })
      expect(turned).toEqual(numbers)
    }), runs)
  })
  test('by hands says what the roll says, whatever the question', () => {
    fc.assert(fc.property(question, (asked) => {
      const { votes, mustAbstain: _, concurrence: __, suspension: ___, ...plain } = ask({ ...asked, binds: asked.binds === 'those-in-favour' ? 'all' : asked.binds })
      const told = tally({ ...plain, votes: Object.fromEntries(Object.entries(votes).map(([member, stance]) => [member, stance === 'suspended' ? 'absent' : stance])) })
      expect(tallyOfHands(plain, { for: told.for, against: told.against, abstained: told.abstained, notParticipating: told.notParticipating })).toEqual({ kind: 'counted', tally: told })
    }), runs)
  })
})
