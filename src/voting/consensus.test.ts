import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { attitudes, type BlockedBy, consensus, type ConsensusQuestion, type Objection } from './consensus.ts'
import { type SufficientRule, sufficientConsensus } from './sufficient.ts'

const runs = { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 200) }
const members = ['Aldora', 'Belmar', 'Casparia', 'Dorra']
const formally = (by: string, change: Partial<Objection> = {}): Objection => ({ by, formal: true, inMeeting: true, beforeGavel: true, ...change })
const asked = (change: Partial<ConsensusQuestion> = {}): ConsensusQuestion => ({ blockedBy: 'formal-objection', entitled: members, present: ['Aldora', 'Belmar', 'Casparia'], objections: [], ...change })

describe('consensus that only a formal objection in the meeting blocks', () => {
  test('is there when nobody objects, also over silence, absence and statements', () => {
    expect(consensus(asked({ attitudes: { Aldora: 'joined', Belmar: 'interpretation', Casparia: 'reservation', Dorra: 'absent' } }))).toEqual({
      outcome: 'agreed', objectors: [], unavailing: [], discretionary: false, without: [],
      notes: [{ by: 'Belmar', kind: 'interpretation' }, { by: 'Casparia', kind: 'reservation' }],
    })
  })
  test('is stopped by one formal objection, counted once', () => {
    expect(consensus(asked({ objections: [formally('Belmar'), formally('Belmar')], attitudes: { Belmar: 'formal-objection' } }))).toMatchObject({ outcome: 'objected', objectors: ['Belmar'], unavailing: [] })
  })
  test.each<[string, Objection, string]>([
    ['made from outside the meeting', formally('Belmar', { inMeeting: false }), 'not-in-meeting'],
    ['made after the gavel', formally('Belmar', { beforeGavel: false }), 'after-gavel'],
    ['not made formally', formally('Belmar', { formal: false }), 'not-formal'],
    ['of a member that is not present', formally('Dorra'), 'not-present'],
    ['of somebody not entitled', formally('Zelland'), 'not-entitled'],
  ])('is not stopped by an objection %s, and the answer says why', (_, objection, because) => {
    expect(consensus(asked({ objections: [objection] }))).toMatchObject({ outcome: 'agreed', objectors: [], unavailing: [{ by: objection.by, because }] })
  })
  test.each(attitudes)('of all attitudes only the formal objection blocks: %s', (attitude) => {
    expect(consensus(asked({ attitudes: { Belmar: attitude } })).outcome).toBe(attitude === 'formal-objection' ? 'objected' : 'agreed')
  })
})

describe('consensus that any objection blocks', () => {
  const any = (objection: Objection): string => consensus(asked({ blockedBy: 'any-objection', objections: [objection] })).outcome
  test('is stopped from outside the meeting and without form as well', () => {
    expect([formally('Dorra', { inMeeting: false }), formally('Belmar', { formal: false })].map(any)).toEqual(['objected', 'objected'])
  })
  test('but not after the gavel, and not by somebody not entitled', () => {
    expect([formally('Belmar', { beforeGavel: false }), formally('Zelland')].map(any)).toEqual(['agreed', 'agreed'])
  })
})

describe('consensus by the president\'s judgement', () => {
  const judged = { blockedBy: 'presidents-judgement', objections: [formally('Casparia')] } as const
  test('may be declared over an express objection; the answer is discretionary and names the objector', () => {
    expect(consensus(asked({ ...judged, judgement: 'consensus' }))).toMatchObject({ outcome: 'agreed', objectors: ['Casparia'], discretionary: true })
  })
  test('may be denied, and is open until it is said', () => {
    expect(consensus(asked({ ...judged, judgement: 'no-consensus' })).outcome).toBe('objected')
    expect(consensus(asked(judged))).toMatchObject({ outcome: 'awaits-judgement', discretionary: true })
    expect(consensus(asked({ blockedBy: 'presidents-judgement' })).outcome).toBe('awaits-judgement')
  })
})

describe('consensus minus one (CSCE, Prague 1992)', () => {
  test('is not stopped by the State concerned, which the answer names', () => {
    expect(consensus(asked({ without: ['Casparia'], objections: [formally('Casparia')] }))).toMatchObject({ outcome: 'agreed', without: ['Casparia'], unavailing: [{ by: 'Casparia', because: 'consent-not-needed' }] })
  })
  test('is stopped by another', () => {
    expect(consensus(asked({ without: ['Casparia'], objections: [formally('Casparia'), formally('Aldora')] }))).toMatchObject({ outcome: 'objected', objectors: ['Aldora'] })
  })
})

test('consensus depends neither on the order of objections nor on names, and no objection fewer ever blocks it', () => {
  const objection = fc.record({ by: fc.constantFrom(...members, 'Zelland'), formal: fc.boolean(), inMeeting: fc.boolean(), beforeGavel: fc.boolean() })
  const blockedBy = fc.constantFrom<BlockedBy>('formal-objection', 'any-objection', 'presidents-judgement')
  fc.assert(fc.property(fc.array(objection, { maxLength: 6 }), blockedBy, fc.subarray(members), fc.subarray(members), (objections, by, present, without) => {
    const question = asked({ objections, blockedBy: by, present, without })
    const told = consensus(question)
    const turned = consensus({ ...question, objections: objections.toReversed() })
    expect([turned.outcome, turned.objectors.toSorted()]).toEqual([told.outcome, told.objectors.toSorted()])
    expect(new Set(told.objectors).size).toBe(told.objectors.length)
    const other = (name: string): string => `State of ${name}`
    const renamed = consensus({ ...question, entitled: members.map(other), present: present.map(other), without: without.map(other), objections: objections.map((one) => ({ ...one, by: other(one.by) })) })
    expect([renamed.outcome, renamed.objectors]).toEqual([told.outcome, told.objectors.map(other)])
    if (told.outcome === 'agreed') expect(consensus({ ...question, objections: objections.slice(1) }).outcome).toBe('agreed')
  }), runs)
})

describe('sufficient consensus', () => {
  // The three tests of para. 34 of the rules of 29 July 1996, with invented parties and figures: 200,000 valid votes, of which 8,000 for parties not at the table.
  const won = { Oak: 70_000, Elm: 40_000, Ash: 12_000, Birch: 45_000, Cedar: 25_000 }
  const more = { num: 1, den: 2, strict: true } as const
  const rule: SufficientRule = {
    kind: 'tests', tests: [
      { id: 'poll', share: more, weights: won, total: 200_000 },
      { id: 'one-community', share: more, weights: { Oak: 70_000, Elm: 40_000, Ash: 12_000 } },
      { id: 'other-community', share: more, weights: { Birch: 45_000, Cedar: 25_000 } },
      { id: 'parties', share: more, weights: { Oak: 1, Elm: 1, Ash: 1, Birch: 1, Cedar: 1 } },
    ],
  }
  test('needs every test: the poll, each community, and the number of parties', () => {
    expect(sufficientConsensus(rule, ['Oak', 'Birch', 'Ash'])).toEqual({
      outcome: 'sufficient', discretionary: false, reason: null, tests: [
        { id: 'poll', support: 127_000, whole: 200_000, needed: 100_001, met: true },
        { id: 'one-community', support: 82_000, whole: 122_000, needed: 61_001, met: true },
        { id: 'other-community', support: 45_000, whole: 70_000, needed: 35_001, met: true },
        { id: 'parties', support: 3, whole: 5, needed: 3, met: true },
      ],
    })
  })
  test.each<[string, readonly string[], readonly string[]]>([
    ['without a majority of one community', ['Oak', 'Elm', 'Ash', 'Cedar'], ['other-community']],
    ['without a majority of the parties', ['Oak', 'Birch'], ['parties']],
    ['of the parties at the table only, short of half of all votes cast', ['Elm', 'Ash', 'Birch'], ['poll', 'one-community']],
  ])('is not there %s', (_, support, unmet) => {
    const told = sufficientConsensus(rule, support)
    expect([told.outcome, told.tests.filter(({ met }) => !met).map(({ id }) => id)]).toEqual(['insufficient', unmet])
  })
  test('takes other shares as well: 75% of the poll, 66%, a set number of parties', () => {
    const poll = (num: number, den: number): SufficientRule => ({ kind: 'tests', tests: [{ id: 'poll', share: { num, den, strict: false }, weights: won, total: 200_000 }] })
    expect(sufficientConsensus(poll(3, 4), ['Oak', 'Elm', 'Birch']).tests).toMatchObject([{ support: 155_000, needed: 150_000, met: true }])
    expect(sufficientConsensus(poll(33, 50), ['Oak', 'Elm', 'Ash']).tests).toMatchObject([{ support: 122_000, needed: 132_000, met: false }])
  })
  test('counts each party once and nobody who is not one', () => {
    expect(sufficientConsensus(rule, ['Oak', 'Oak', 'constructor']).tests.at(-1)).toMatchObject({ support: 1 })
  })
  test('without a test is never met', () => expect(sufficientConsensus({ kind: 'tests', tests: [] }, ['Oak']).outcome).toBe('insufficient'))
  test('may be declared by the chair, for a reason that is recorded', () => {
    const chair: SufficientRule = { kind: 'chair-declares' }
    expect(sufficientConsensus(chair, [])).toMatchObject({ outcome: 'awaits-declaration', discretionary: true })
    expect(sufficientConsensus(chair, [], { sufficient: true, reason: '  ' }).outcome).toBe('awaits-declaration')
    expect(sufficientConsensus(chair, [], { sufficient: true, reason: 'The process can move on.' })).toMatchObject({ outcome: 'sufficient', discretionary: true, reason: 'The process can move on.' })
    expect(sufficientConsensus(chair, [], { sufficient: false, reason: 'Two delegations cannot go on.' }).outcome).toBe('insufficient')
  })
  test('is never lost by one more in support', () => {
    const parties = ['Oak', 'Elm', 'Ash', 'Birch', 'Cedar']
    fc.assert(fc.property(fc.subarray(parties), fc.constantFrom(...parties), (support, one) => {
      fc.pre(sufficientConsensus(rule, support).outcome === 'sufficient')
      expect(sufficientConsensus(rule, [...support, one]).outcome).toBe('sufficient')
    }), runs)
  })
})
