import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { arabicForm, counted, vote } from '#base/counted.ts'
import { type Base, type Majority, type Stance, stances, type Tie } from '#base/majority.ts'
import { arithmetic } from './arithmetic.ts'
import { noObjection } from './consensus.ts'
import { quorum } from './quorum.ts'
import { type Question, type Tally, tally } from './tally.ts'

const runs = { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 200) }
const fraction = (of: Base, num: number, den: number, strict: boolean): Majority => ({ kind: 'fraction', of, num, den, strict, minFor: 1 })
const simple = fraction('presentAndVoting', 1, 2, true)
const twoThirds = fraction('presentAndVoting', 2, 3, false)
const half = { num: 1, den: 2, strict: true } as const
const secondVote: Tie = { kind: 'second-vote', withinHours: 48 }

/** A vote of so many of each, every one a member of the body. */
function cast(counts: { readonly [stance in Stance]?: number }, question: Partial<Question> = {}): Tally {
  const votes = Object.fromEntries(stances.flatMap((stance) => Array.from({ length: counts[stance] ?? 0 }, (_, n) => [`${stance} ${n}`, stance] as const)))
  const electorate = Object.keys(votes)
  return tally({ votes, electorate, membership: electorate.length, majority: simple, tie: { kind: 'rejected' }, quorumToDecide: null, ...question })
}

describe('majorities', () => {
  test.each([
    ['1 to 0 passes by simple majority', { yes: 1 }, simple, 'adopted', 1, 1],
    ['10 to 10 does not', { yes: 10, no: 10 }, simple, 'not-adopted', 20, 11],
    ['abstaining is not voting', { yes: 2, no: 1, abstain: 100 }, simple, 'adopted', 3, 2],
    ['2 to 1 is exactly two thirds', { yes: 2, no: 1 }, twoThirds, 'adopted', 3, 2],
    ['3 to 2 is not', { yes: 3, no: 2 }, twoThirds, 'not-adopted', 5, 4],
    ['80 to 40 is two thirds', { yes: 80, no: 40 }, twoThirds, 'adopted', 120, 80],
    ['79 to 40 is not', { yes: 79, no: 40 }, twoThirds, 'not-adopted', 119, 80],
    ['3 to 1 is three fourths', { yes: 3, no: 1 }, fraction('presentAndVoting', 3, 4, false), 'adopted', 4, 3],
    ['nought of nought passes nothing', { abstain: 5 }, twoThirds, 'not-adopted', 0, 1],
    ['two thirds of 193 members are 129', { yes: 128, abstain: 65 }, fraction('membership', 2, 3, false), 'not-adopted', 193, 129],
    ['absence counts against a share of the membership', { yes: 11, absent: 11 }, fraction('membership', 1, 2, true), 'not-adopted', 22, 12],
    ['abstaining counts against a share of those present', { yes: 5, abstain: 5 }, fraction('present', 1, 2, true), 'not-adopted', 10, 6],
    ['so does not participating', { yes: 5, 'not-participating': 5 }, fraction('present', 1, 2, true), 'not-adopted', 10, 6],
    ['absence does not', { yes: 5, no: 4, absent: 5 }, fraction('present', 1, 2, true), 'adopted', 9, 5],
    ['nine votes are nine, whoever abstains', { yes: 9, abstain: 6 }, { kind: 'count', for: 9 }, 'adopted', 15, 9],
    ['eight are not', { yes: 8, abstain: 7 }, { kind: 'count', for: 9 }, 'not-adopted', 15, 9],
    ['an abstention does not break the unanimity of those voting', { yes: 5, abstain: 1 }, { kind: 'unanimity', of: 'presentAndVoting' }, 'adopted', 5, 5],
    ['one against does', { yes: 5, no: 1 }, { kind: 'unanimity', of: 'presentAndVoting' }, 'not-adopted', 6, 6],
    ['an abstention breaks the unanimity of those present', { yes: 5, abstain: 1 }, { kind: 'unanimity', of: 'present' }, 'not-adopted', 6, 6],
    ['an absence breaks the unanimity of all', { yes: 5, absent: 1 }, { kind: 'unanimity', of: 'membership' }, 'not-adopted', 6, 6],
    ['a suspended member cannot withhold the unanimity of all', { yes: 5, suspended: 1 }, { kind: 'unanimity', of: 'membership' }, 'adopted', 5, 5],
  ] as const)('%s', (_, counts, majority, outcome, base, needed) => {
    expect(cast(counts, { majority })).toMatchObject({ outcome, base, needed })
  })
  test('may be taken of all who take part in a conference', () => {
    expect(cast({ yes: 60, no: 1, absent: 40 }, { majority: fraction('participants', 2, 3, false), participants: 110 })).toMatchObject({ outcome: 'not-adopted', base: 110, needed: 74 })
  })
  test('never come near a decimal: two thirds agree with exact arithmetic for every size up to 300', () => {
    for (let size = 1; size <= 300; size++) {
      const exact = Number((2n * BigInt(size) + 2n) / 3n)
      expect(cast({ yes: exact, no: size - exact }, { majority: twoThirds })).toMatchObject({ outcome: 'adopted', needed: exact })
      expect(cast({ yes: exact - 1, no: size - exact + 1 }, { majority: twoThirds }).outcome).toBe('not-adopted')
    }
  })
})

describe('an equal division', () => {
  test('of 47 to 47 with 20 abstaining waits for its second vote under a simple majority', () => {
    expect(cast({ yes: 47, no: 47, abstain: 20 }, { tie: secondVote }).outcome).toBe('tied')
  })
  test('is rejected at once where the rules say so', () => {
    expect(cast({ yes: 47, no: 47, abstain: 20 }, { tie: { kind: 'rejected' } }).outcome).toBe('not-adopted')
  })
  test('is a failure and no tie on a question that needs two thirds', () => {
    expect(cast({ yes: 47, no: 47, abstain: 20 }, { majority: twoThirds, tie: secondVote }).outcome).toBe('not-adopted')
  })
  test('needs votes: where all abstain nothing is divided', () => {
    expect(cast({ abstain: 4 }, { tie: secondVote }).outcome).toBe('not-adopted')
  })
})

describe('concurrence', () => {
  const permanent = { members: ['no 0', 'abstain 0', 'absent 0', 'not-participating 0'], blockedBy: 'against' } as const
  const nine: Partial<Question> = { majority: { kind: 'count', for: 9 }, concurrence: permanent }
  test('one permanent member against stops nine votes: a veto, and it says whose', () => {
    expect(cast({ yes: 9, no: 1, abstain: 5 }, nine)).toMatchObject({ outcome: 'vetoed', vetoedBy: ['no 0'] })
  })
  test('the same vote against eight is no veto: the draft has failed anyway', () => {
    expect(cast({ yes: 8, no: 1, abstain: 6 }, nine)).toMatchObject({ outcome: 'not-adopted', vetoedBy: [] })
  })
  test('abstaining, absence and not participating are no obstacle', () => {
    expect(cast({ yes: 9, abstain: 2, absent: 2, 'not-participating': 2 }, nine).outcome).toBe('adopted')
  })
})

describe('the quorum', () => {
  test('of 193 members is 65 to open and 97 to decide', () => {
    expect(quorum({ present: 64, membership: 193, share: { num: 1, den: 3, strict: false } })).toMatchObject({ met: false, needed: 65 })
    expect(quorum({ present: 97, membership: 193, share: half })).toMatchObject({ met: true, needed: 97 })
    expect([13, 15, 20].map((membership) => quorum({ present: 8, membership, share: { number: 9 } }))).toMatchObject([13, 15, 20].map((membership) => ({ met: false, needed: 9, membership })))
  })
  test('counts who abstains or does not participate, and not who is absent', () => {
    expect(cast({ yes: 1, abstain: 3, 'not-participating': 2, absent: 5 }, { quorumToDecide: half })).toMatchObject({ outcome: 'adopted', present: 6, quorum: 6 })
    expect(cast({ yes: 5, absent: 5 }, { quorumToDecide: half })).toMatchObject({ outcome: 'no-quorum', present: 5, quorum: 6 })
  })
  test('may count members who are present without a vote', () => {
    expect(cast({ yes: 5, absent: 4, suspended: 1 }, { quorumToDecide: half, presentWithoutVote: 1 })).toMatchObject({ outcome: 'adopted', present: 6 })
  })
})

describe('a count', () => {
  const question = fc.record({
    majority: fc.oneof(
      fc.tuple(fc.constantFrom<Base>('presentAndVoting', 'present', 'membership', 'participants'), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 4 }), fc.boolean())
        .map(([of, num, more, strict]) => fraction(of, num, num + more, strict && more > 0)),
      fc.integer({ min: 0, max: 12 }).map((votes): Majority => ({ kind: 'count', for: votes })),
      fc.constantFrom<Base>('presentAndVoting', 'present', 'membership').map((of): Majority => ({ kind: 'unanimity', of })),
    ),
    votes: fc.array(fc.constantFrom(...stances), { minLength: 1, maxLength: 20 }),
    concurring: fc.integer({ min: 0, max: 5 }),
    tie: fc.constantFrom<Tie>({ kind: 'rejected' }, secondVote),
    quorumToDecide: fc.constantFrom(null, half),
  })
  const put = ({ votes, concurring, ...rest }: { majority: Majority; votes: readonly Stance[]; concurring: number; tie: Tie; quorumToDecide: typeof half | null }, name = (n: number): string => `m${n}`): Tally =>
    tally({
      ...rest, membership: votes.length, electorate: votes.map((_, n) => name(n)), votes: Object.fromEntries(votes.map((stance, n) => [name(n), stance])),
      concurrence: { members: votes.slice(0, concurring).map((_, n) => name(n)), blockedBy: 'against' },
    })

  test('puts every member of the electorate in one place', () => {
    fc.assert(fc.property(question, (asked) => {
      const told = put(asked)
      expect(told.for + told.against + told.abstained + told.notParticipating + told.absent + told.suspended).toBe(asked.votes.length)
      expect(told.outcome === 'vetoed').toBe(told.vetoedBy.length > 0)
      expect([told.base, told.needed].every(Number.isSafeInteger)).toBe(true)
    }), runs)
  })
  test('is not turned from adopted to anything else by one more vote in favour', () => {
    fc.assert(fc.property(question, fc.nat(), (asked, at) => {
      const index = at % asked.votes.length
      fc.pre(put(asked).outcome === 'adopted' && asked.votes[index] !== 'suspended')
      expect(put({ ...asked, votes: asked.votes.with(index, 'yes') }).outcome).toBe('adopted')
    }), runs)
  })
  test('does not depend on the names of the members, nor on their order', () => {
    fc.assert(fc.property(question, (asked) => {
      const { vetoedBy: one, ...told } = put(asked)
      const { vetoedBy: other, ...renamed } = put(asked, (n) => `state ${100 - n}`)
      expect([renamed, other.length]).toEqual([told, one.length])
    }), runs)
  })
  test('takes nothing from a vote sent by somebody outside the electorate, whatever the name', () => {
    const votes = Object.fromEntries<Stance>([['Aldora', 'yes'], ['Belmar', 'no'], ['__proto__', 'yes']])
    const asked = { votes, membership: 2, majority: simple, tie: { kind: 'rejected' }, quorumToDecide: null } as const
    expect(tally({ ...asked, electorate: ['Aldora', 'constructor'] })).toMatchObject({ for: 1, against: 0, absent: 1 })
    expect(tally({ ...asked, electorate: ['Belmar', '__proto__'] })).toMatchObject({ for: 1, against: 1 })
  })
})

describe('adoption without a vote', () => {
  test('goes through when nobody objects', () => {
    expect(noObjection({ objections: [], entitled: ['Aldora', 'Belmar'] })).toEqual({ outcome: 'agreed', objectors: [] })
  })
  test('is stopped by one objection, and each objector counts once', () => {
    expect(noObjection({ objections: ['Belmar', 'Belmar'], entitled: ['Aldora', 'Belmar'] })).toEqual({ outcome: 'objected', objectors: ['Belmar'] })
  })
  test('is not stopped by somebody who is not entitled to object', () => {
    expect(noObjection({ objections: ['observer'], entitled: ['Aldora'] }).outcome).toBe('agreed')
  })
})

describe('the arithmetic in words', () => {
  test.each([
    ['two thirds', cast({ yes: 18, no: 8 }, { majority: twoThirds }), 'Two thirds of the 26 members present and voting: 18 needed, 18 in favour. Adopted.', 'ثلثا الأعضاء الحاضرين المشتركين في التصويت وعددهم 26 عضوا: المطلوب 18، والأصوات المؤيدة 18. اعتُمد.'],
    ['a lost simple majority', cast({ yes: 1, no: 2 }), 'A majority of the 3 members present and voting: 2 needed, 1 in favour. Not adopted.', 'أغلبية الأعضاء الحاضرين المشتركين في التصويت وعددهم 3 أعضاء: المطلوب 2، والأصوات المؤيدة 1. لم يُعتمد.'],
    ['one member', cast({ yes: 1 }), 'A majority of the one member present and voting: 1 needed, 1 in favour. Adopted.', 'أغلبية الأعضاء الحاضرين المشتركين في التصويت وعددهم عضو واحد: المطلوب 1، والأصوات المؤيدة 1. اعتُمد.'],
    ['a tie', cast({ yes: 1, no: 1 }, { tie: secondVote }), 'A majority of the 2 members present and voting: 2 needed, 1 in favour, 1 against. Equally divided.', 'أغلبية الأعضاء الحاضرين المشتركين في التصويت وعددهم عضوان: المطلوب 2، والأصوات المؤيدة 1، والمعارضة 1. تعادلت الأصوات.'],
    ['a tie that rejects', cast({ yes: 1, no: 1 }), 'A majority of the 2 members present and voting: 2 needed, 1 in favour, 1 against. Equally divided: not adopted.', 'أغلبية الأعضاء الحاضرين المشتركين في التصويت وعددهم عضوان: المطلوب 2، والأصوات المؤيدة 1، والمعارضة 1. تعادلت الأصوات: لم يُعتمد.'],
    ['a fixed number', cast({ yes: 9, abstain: 6 }, { majority: { kind: 'count', for: 9 } }), 'Votes in favour: 9 needed, 9 in favour. Adopted.', 'عدد الأصوات المؤيدة: المطلوب 9، والأصوات المؤيدة 9. اعتُمد.'],
    ['nobody voting', cast({ abstain: 6 }), 'No member voted for or against: 1 needed, 0 in favour. Not adopted.', 'لم يصوّت أي عضو مؤيدا أو معارضا: المطلوب 1، والأصوات المؤيدة 0. لم يُعتمد.'],
    ['a lost quorum', cast({ yes: 2, absent: 3 }, { quorumToDecide: half }), '3 members of 5 must be present for a decision: 2 present. No decision was taken.', 'يلزم لاتخاذ قرار حضور 3 أعضاء من أصل 5، وعدد الحاضرين 2. لم يُتخذ أي قرار.'],
    ['unanimity', cast({ yes: 6 }, { majority: { kind: 'unanimity', of: 'present' } }), 'Unanimity of the 6 members present: 6 needed, 6 in favour. Adopted.', 'إجماع الأعضاء الحاضرين وعددهم 6 أعضاء: المطلوب 6، والأصوات المؤيدة 6. اعتُمد.'],
    ['a share above two thirds', cast({ yes: 3 }, { majority: fraction('membership', 2, 3, true) }), 'More than two thirds of the 3 members of the body: 3 needed, 3 in favour. Adopted.', 'أكثر من ثلثي أعضاء الهيئة وعددهم 3 أعضاء: المطلوب 3، والأصوات المؤيدة 3. اعتُمد.'],
  ])('says %s in English and Arabic', (_, counted, en, ar) => expect(arithmetic(counted)).toMatchObject({ en, ar }))
  test('says who voted against where concurrence is required, by name', () => {
    const vetoed = cast({ yes: 9, no: 1 }, { majority: { kind: 'count', for: 9 }, concurrence: { members: ['no 0'], blockedBy: 'against' } })
    expect(arithmetic(vetoed, { 'no 0': { en: 'Casparia', ar: 'كاسباريا' } })).toMatchObject({
      en: 'Votes in favour: 9 needed, 9 in favour; against, where concurrence is required: Casparia. Not adopted.',
      ar: 'عدد الأصوات المؤيدة: المطلوب 9، والأصوات المؤيدة 9؛ وصوّت معارضا ممن تلزم موافقتهم: كاسباريا. لم يُعتمد.',
    })
  })
})

describe('a number with its noun', () => {
  test('takes the six Arabic forms by its last two digits', () => {
    expect([0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 111, 200].map(arabicForm)).toEqual(['zero', 'one', 'two', 'few', 'few', 'many', 'many', 'other', 'other', 'other', 'few', 'many', 'other'])
    expect([1, 2, 5, 18, 103].map((n) => counted(n, vote).ar)).toEqual(['صوت واحد', 'صوتان', '5 أصوات', '18 صوتا', '103 أصوات'])
    expect([1, 2].map((n) => counted(n, vote).en)).toEqual(['1 vote', '2 votes'])
  })
})
