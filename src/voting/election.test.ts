import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import type { Majority } from '#base/majority.ts'
import { type BallotCount, type BallotPaper, compareSheets, countPapers, paperIs, sheetProblems, votesFor, votesNeeded } from './ballot.ts'
import { type Election, type ElectionRule, type Next, nextBallot, type Turn, unopposed } from './election.ts'

const runs = { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 200) }
const simple: Majority = { kind: 'fraction', of: 'presentAndVoting', num: 1, den: 2, strict: true, minFor: 1 }
const twoThirds: Majority = { kind: 'fraction', of: 'presentAndVoting', num: 2, den: 3, strict: false, minFor: 1 }
const ofAllMembers: Majority = { kind: 'fraction', of: 'membership', num: 1, den: 2, strict: true, minFor: 1 }
const assembly: ElectionRule = { majority: twoThirds, restriction: { leaders: 2, times: 2, series: 3 }, tie: { means: 'special-ballot-then-lot' }, tooMany: 'most-votes' }
const bySimple: ElectionRule = { ...assembly, majority: simple }
const judges: ElectionRule = { majority: ofAllMembers, restriction: null, tie: { means: 'special-ballot-then-lot' }, tooMany: 'new-ballot' }

const election = (places: number, rule: ElectionRule, candidates: readonly string[] | null = null): Election => ({ places, candidates, membership: 60, rule })
/** A ballot in which so many papers were valid and the candidates got these votes. */
const ballot = (valid: number, votes: { readonly [candidate: string]: number }): Turn => ({ kind: 'ballot', count: { issued: valid, valid, blank: 0, invalid: 0, votes } })
const lot = (...drawn: readonly string[]): Turn => ({ kind: 'lot', drawn })
const after = (of: Election, ...history: readonly Turn[]): Next => nextBallot(of, history).next

describe('one paper', () => {
  const restricted: BallotPaper = { places: 2, among: ['Aldora', 'Belmar', 'Casparia', 'Dorra'] }
  test.each<[string, readonly string[], string]>([
    ['with as many names as places is valid', ['Aldora', 'Belmar'], 'valid'],
    ['with fewer names is valid', ['Aldora'], 'valid'],
    ['without a name is blank', [], 'blank'],
    ['with more names than places is invalid', ['Aldora', 'Belmar', 'Casparia'], 'invalid'],
    ['with a name twice is invalid', ['Aldora', 'Aldora'], 'invalid'],
    ['with a name not allowed in a restricted ballot is invalid', ['Aldora', 'Elvaine'], 'invalid'],
  ])('%s', (_, paper, is) => expect(paperIs(restricted, paper)).toBe(is))
  test('may name anybody eligible in an unrestricted ballot, but nobody elected already', () => {
    expect(paperIs({ places: 1, among: null }, ['Elvaine'])).toBe('valid')
    expect(paperIs({ places: 1, among: null, except: ['Elvaine'] }, ['Elvaine'])).toBe('invalid')
  })
})

describe('counting a ballot', () => {
  test('adds up by candidate; blank and invalid papers are no votes, papers not handed in are unused', () => {
    const papers = [['Aldora'], ['Aldora', 'Belmar'], [], ['Belmar', 'Belmar'], ['Zelland'], ['Belmar']]
    expect(countPapers({ places: 2, among: ['Aldora', 'Belmar', 'Casparia'] }, papers, 8)).toEqual({ issued: 8, valid: 3, blank: 1, invalid: 2, votes: { Aldora: 2, Belmar: 2, Casparia: 0 } })
  })
  test('two thirds of 59 valid ballots are 40, as in the Assembly in 1949', () => expect(votesNeeded(twoThirds, 59, 59)).toBe(40))
  test('a simple majority of 59 is 30, of 60 it is 31', () => expect([59, 60].map((valid) => votesNeeded(simple, valid, 193))).toEqual([30, 31]))
  test('an absolute majority is one of all members, whatever the box holds', () => expect([3, 150].map((valid) => votesNeeded(ofAllMembers, valid, 193))).toEqual([97, 97]))
  test('does not depend on the order of the papers', () => {
    const papers = fc.array(fc.array(fc.constantFrom('Aldora', 'Belmar', 'Casparia', 'Zelland', '__proto__'), { maxLength: 4 }), { maxLength: 30 })
    fc.assert(fc.property(papers, fc.constantFrom<BallotPaper>({ places: 2, among: ['Aldora', 'Belmar', 'Casparia'] }, { places: 3, among: null }), (box, paper) => {
      const count = countPapers(paper, box, box.length)
      expect(countPapers(paper, box.toReversed(), box.length)).toEqual(count)
      expect(count.valid + count.blank + count.invalid).toBe(box.length)
      expect(sheetProblems(paper, count, box.length)).toEqual([])
    }), runs)
  })
})

describe('a candidate who withdraws between ballots', () => {
  const three = ['Aldora', 'Belmar', 'Casparia']
  const withdrawn = (name: string): Turn => ({ kind: 'withdrawn', name })
  const first = ballot(10, { Aldora: 4, Belmar: 4, Casparia: 2 })
  test('is not on the ballot that follows, and the others are', () => {
    expect(after(election(1, bySimple, three), first, withdrawn('Belmar'))).toMatchObject({ kind: 'ballot', number: 2, sort: 'restricted', among: ['Aldora'] })
    expect(after(election(1, bySimple), first, withdrawn('Casparia'))).toMatchObject({ kind: 'ballot', among: ['Aldora', 'Belmar'] })
  })
  test('cannot be written down on an unrestricted ballot either', () => {
    const none = ballot(0, {})
    expect(after(election(1, bySimple), none, withdrawn('Belmar'))).toMatchObject({ sort: 'unrestricted', among: null, except: ['Belmar'] })
    const next = after(election(1, bySimple), none, withdrawn('Belmar'))
    expect(next.kind === 'ballot' && paperIs(next, ['Belmar'])).toBe('invalid')
  })
  test('leaves the place to whoever was equal with the majority behind both', () => {
    const equal = ballot(10, { Aldora: 8, Belmar: 6, Casparia: 6 })
    const so = nextBallot(election(2, bySimple, three), [equal, withdrawn('Belmar')])
    expect([so.elected.map(({ name, how }) => [name, how]), so.next.kind]).toEqual([[['Aldora', 'majority'], ['Casparia', 'majority']], 'done'])
  })
  test('leaves a ballot to be taken where nobody had the majority', () => {
    const equal = ballot(10, { Aldora: 5, Belmar: 5 })
    expect(after(election(1, bySimple, three), first, equal)).toMatchObject({ kind: 'lot', among: ['Aldora', 'Belmar'] })
    expect(after(election(1, bySimple, three), first, equal, withdrawn('Aldora'))).toMatchObject({ kind: 'ballot', among: ['Belmar'], places: 1 })
  })
  test('does not give up a place already won', () => {
    expect(nextBallot(election(2, bySimple, three), [ballot(10, { Aldora: 8, Belmar: 3, Casparia: 2 }), withdrawn('Aldora')]).elected.map(({ name }) => name)).toEqual(['Aldora'])
  })
})

describe('two tellers\' sheets', () => {
  const paper: BallotPaper = { places: 1, among: ['Aldora', 'Belmar'] }
  const sheet: BallotCount = { issued: 30, valid: 26, blank: 2, invalid: 1, votes: { Aldora: 16, Belmar: 10 } }
  test('that agree to the last figure are the count', () => {
    expect(compareSheets(paper, sheet, { ...sheet, votes: { Belmar: 10, Aldora: 16 } }, 30)).toEqual({ kind: 'agreed', count: sheet })
  })
  test('that differ say where, and how', () => {
    expect(compareSheets(paper, sheet, { ...sheet, blank: 1, invalid: 2, votes: { Aldora: 15, Belmar: 11 } }, 30)).toEqual({
      kind: 'differ', differences: [{ of: 'blank', one: 2, other: 1 }, { of: 'invalid', one: 1, other: 2 }, { of: { candidate: 'Aldora' }, one: 16, other: 15 }, { of: { candidate: 'Belmar' }, one: 10, other: 11 }],
    })
  })
  test('a candidate one of them left out has no votes there', () => {
    expect(compareSheets(paper, sheet, { ...sheet, votes: { Aldora: 16 } }, 30)).toEqual({ kind: 'differ', differences: [{ of: { candidate: 'Belmar' }, one: 10, other: 0 }] })
  })
  test.each<[string, Partial<BallotCount>, unknown]>([
    ['more papers than were issued', { valid: 28, votes: { Aldora: 16, Belmar: 12 } }, { problem: 'more-than-issued', handedIn: 31, issued: 30 }],
    ['more papers issued than there are electors', { issued: 31 }, { problem: 'more-issued-than-electors', issued: 31, electors: 30 }],
    ['more votes for one than valid papers', { votes: { Aldora: 27 } }, { problem: 'more-than-valid', candidate: 'Aldora', votes: 27, valid: 26 }],
    ['more votes than the papers hold', { votes: { Aldora: 16, Belmar: 11 } }, { problem: 'more-votes-than-papers-hold', votes: 27, most: 26 }],
    ['fewer votes than valid papers, each of which bears one', { votes: { Aldora: 16, Belmar: 9 } }, { problem: 'fewer-votes-than-valid', votes: 25, valid: 26 }],
    ['a name that is not on the ballot', { votes: { Aldora: 16, Zelland: 10 } }, { problem: 'not-on-the-ballot', candidate: 'Zelland' }],
    ['numbers that are none', { blank: -1 }, { problem: 'not-a-number', of: 'blank' }],
  ])('that agree on %s are impossible all the same', (_, change, problem) => {
    const both = { ...sheet, ...change }
    expect(compareSheets(paper, both, both, 30)).toEqual({ kind: 'impossible', problems: expect.arrayContaining([problem]) })
  })
})

describe('one place by simple majority (rule 93)', () => {
  const one = election(1, bySimple)
  test('is filled in the first ballot by whoever has the majority of the valid ballots', () => {
    expect(nextBallot(one, [ballot(59, { Aldora: 30, Belmar: 29 })])).toEqual({ elected: [{ name: 'Aldora', votes: 30, needed: 30, ballot: 1, how: 'majority' }], left: 0, ballots: 1, next: { kind: 'done' } })
  })
  test('otherwise goes to a second ballot between the two with most votes', () => {
    expect(after(one, ballot(60, { Aldora: 25, Belmar: 20, Casparia: 15 }))).toMatchObject({ kind: 'ballot', number: 2, sort: 'restricted', among: ['Aldora', 'Belmar'], places: 1, inSeries: 1, why: 'no-majority' })
  })
  test('is decided by lot when the second ballot is equally divided, and the drawn name is elected', () => {
    const history = [ballot(60, { Aldora: 25, Belmar: 20, Casparia: 15 }), ballot(60, { Aldora: 30, Belmar: 30 })]
    expect(after(one, ...history)).toEqual({ kind: 'lot', among: ['Aldora', 'Belmar'], places: 1, for: 'place', why: 'equally-divided' })
    expect(nextBallot(one, [...history, lot('Belmar', 'Aldora')])).toMatchObject({ elected: [{ name: 'Belmar', votes: 30, ballot: 2, how: 'lot' }], next: { kind: 'done' } })
  })
  test('a tie for the second name of the restricted ballot: a special ballot among those tied, then lot', () => {
    const first = ballot(60, { Aldora: 28, Belmar: 16, Casparia: 16 })
    expect(after(one, first)).toMatchObject({ kind: 'ballot', number: 2, sort: 'special', among: ['Belmar', 'Casparia'], places: 1, why: 'tied-for-restricted' })
    expect(after(one, first, ballot(60, { Belmar: 20, Casparia: 40 }))).toMatchObject({ kind: 'ballot', number: 3, sort: 'restricted', among: ['Aldora', 'Casparia'], inSeries: 1, why: 'no-majority' })
    const tied = [first, ballot(60, { Belmar: 30, Casparia: 30 })]
    expect(after(one, ...tied)).toEqual({ kind: 'lot', among: ['Belmar', 'Casparia'], places: 1, for: 'restricted-ballot', why: 'special-ballot-tied' })
    expect(after(one, ...tied, lot('Belmar', 'Casparia'))).toMatchObject({ kind: 'ballot', number: 3, among: ['Aldora', 'Belmar'] })
  })
  test('where the rules know only the lot, it is drawn at once', () => {
    expect(after(election(1, { ...bySimple, tie: { means: 'lot' } }), ballot(60, { Aldora: 28, Belmar: 16, Casparia: 16 }))).toMatchObject({ kind: 'lot', among: ['Belmar', 'Casparia'], for: 'restricted-ballot', why: 'tied-for-restricted' })
  })
  test('a ballot without one valid paper is taken again', () => {
    expect(after(one, ballot(0, {}))).toMatchObject({ kind: 'ballot', number: 2, sort: 'unrestricted', why: 'no-valid-ballots' })
  })
})

describe('one place by two thirds (rule 93)', () => {
  const one = election(1, assembly)
  const open = ballot(59, { Aldora: 30, Belmar: 19, Casparia: 10 })
  const between = ballot(59, { Aldora: 35, Belmar: 24 })
  test('a tie is not decided by lot: the balloting goes on', () => {
    expect(after(one, open, ballot(60, { Aldora: 30, Belmar: 30 }))).toMatchObject({ kind: 'ballot', number: 3, sort: 'restricted', inSeries: 2, among: ['Aldora', 'Belmar'] })
  })
  test('after the third restricted ballot in vain three are unrestricted, then three restricted to the leaders of the third of those', () => {
    const sorts = (count: number): Next => after(one, open, ...Array.from({ length: count - 1 }, (_, n) => (n < 3 || n > 5 ? between : n === 5 ? ballot(59, { Casparia: 30, Aldora: 29 }) : open)))
    expect([2, 3, 4].map(sorts)).toMatchObject([{ number: 3, inSeries: 2, sort: 'restricted' }, { number: 4, inSeries: 3, sort: 'restricted' }, { number: 5, inSeries: 1, series: 3, sort: 'unrestricted', among: null, why: 'restricted-in-vain' }])
    expect([5, 6, 7].map(sorts)).toMatchObject([{ number: 6, inSeries: 2, sort: 'unrestricted' }, { number: 7, inSeries: 3, sort: 'unrestricted' }, { number: 8, inSeries: 1, sort: 'restricted', among: ['Casparia', 'Aldora'], why: 'unrestricted-in-vain' }])
  })
  test('and then three are unrestricted again, and so on until somebody is elected', () => {
    const restricted = (names: readonly [string, string]): Turn => ballot(59, { [names[0]]: 35, [names[1]]: 24 })
    const history = [open, between, between, between, open, open, ballot(59, { Casparia: 30, Aldora: 29 }), restricted(['Casparia', 'Aldora']), restricted(['Casparia', 'Aldora']), restricted(['Casparia', 'Aldora'])]
    expect(after(one, ...history)).toMatchObject({ number: 11, sort: 'unrestricted', inSeries: 1, why: 'restricted-in-vain' })
    expect(nextBallot(one, [...history, ballot(59, { Dorra: 40, Casparia: 19 })])).toMatchObject({ elected: [{ name: 'Dorra', votes: 40, needed: 40, ballot: 11 }], next: { kind: 'done' } })
  })
})

describe('several places (rule 94)', () => {
  const five = election(5, assembly)
  test('those with the majority are elected, and the next ballot is restricted to twice the places left: 2 left, 4 names, as in 1949', () => {
    const first = ballot(59, { Aldora: 57, Belmar: 55, Casparia: 49, Dorra: 30, Elvaine: 25, Fennmark: 20, Gorland: 15, Hestra: 9 })
    const told = nextBallot(five, [first])
    expect(told.elected.map(({ name }) => name)).toEqual(['Aldora', 'Belmar', 'Casparia'])
    expect(told).toMatchObject({ left: 2, next: { kind: 'ballot', number: 2, sort: 'restricted', among: ['Dorra', 'Elvaine', 'Fennmark', 'Gorland'], places: 2, inSeries: 1, series: 3, why: 'places-left' } })
  })
  test('a ballot that elects somebody begins the count of vain ones anew', () => {
    const two = election(2, assembly)
    const open = ballot(60, { Aldora: 30, Belmar: 30, Casparia: 25, Dorra: 20, Elvaine: 10 })
    const vain = ballot(60, { Aldora: 35, Belmar: 30, Casparia: 29, Dorra: 20 })
    expect(after(two, open, vain, vain, ballot(60, { Aldora: 40, Belmar: 30, Casparia: 29, Dorra: 20 }))).toMatchObject({ number: 5, sort: 'restricted', inSeries: 1, places: 1, among: ['Belmar', 'Casparia'], why: 'places-left' })
    expect(after(two, open, vain, vain, vain)).toMatchObject({ number: 5, sort: 'unrestricted', inSeries: 1, places: 2, among: null })
  })
  test('when more reach the majority than there are places, those with most votes are elected', () => {
    expect(nextBallot(election(2, bySimple), [ballot(60, { Aldora: 50, Belmar: 32, Casparia: 34 })])).toMatchObject({ elected: [{ name: 'Aldora' }, { name: 'Casparia' }], next: { kind: 'done' } })
  })
  test('a tie for the last place: a special ballot limited to those tied, then lot', () => {
    const two = election(2, bySimple)
    const first = ballot(60, { Aldora: 50, Belmar: 32, Casparia: 32 })
    const told = nextBallot(two, [first])
    expect(told.elected.map(({ name }) => name)).toEqual(['Aldora'])
    expect(told.next).toMatchObject({ kind: 'ballot', number: 2, sort: 'special', among: ['Belmar', 'Casparia'], places: 1, why: 'tied-for-place' })
    expect(nextBallot(two, [first, ballot(60, { Belmar: 29, Casparia: 31 })])).toMatchObject({ elected: [{ name: 'Aldora' }, { name: 'Casparia', votes: 32, ballot: 1, how: 'special-ballot' }], next: { kind: 'done' } })
    expect(after(two, first, ballot(60, { Belmar: 30, Casparia: 30 }))).toMatchObject({ kind: 'lot', among: ['Belmar', 'Casparia'], places: 1, for: 'place' })
    expect(nextBallot(two, [first, ballot(60, { Belmar: 30, Casparia: 30 }), lot('Belmar')])).toMatchObject({ elected: [{ name: 'Aldora' }, { name: 'Belmar', how: 'lot' }], left: 0, next: { kind: 'done' } })
  })
  test('two left for the last place of several, equally divided: the special ballot, then lot', () => {
    const history = [ballot(60, { Aldora: 50, Belmar: 25, Casparia: 20, Dorra: 15 }), ballot(60, { Belmar: 30, Casparia: 30 })]
    expect(after(election(2, bySimple), ...history)).toMatchObject({ kind: 'ballot', number: 3, sort: 'special', among: ['Belmar', 'Casparia'], places: 1, why: 'equally-divided' })
    expect(after(election(2, bySimple), ...history, ballot(60, { Belmar: 30, Casparia: 30 }))).toMatchObject({ kind: 'lot', for: 'place', why: 'special-ballot-tied' })
    expect(after(election(2, { ...bySimple, tie: { means: 'lot' } }), ...history)).toMatchObject({ kind: 'lot', why: 'equally-divided' })
  })
  test('a special ballot may settle some of the tied, and the lot the others', () => {
    const three = election(3, bySimple)
    const history = [ballot(60, { Aldora: 50, Belmar: 32, Casparia: 32, Dorra: 32 }), ballot(60, { Belmar: 40, Casparia: 20, Dorra: 20 })]
    expect(nextBallot(three, history)).toMatchObject({ elected: [{ name: 'Aldora' }, { name: 'Belmar', how: 'special-ballot' }], left: 1, next: { kind: 'lot', among: ['Casparia', 'Dorra'], places: 1 } })
    expect(nextBallot(three, [...history, lot('Dorra', 'Casparia')])).toMatchObject({ elected: [{ name: 'Aldora' }, { name: 'Belmar' }, { name: 'Dorra', how: 'lot' }], next: { kind: 'done' } })
  })
  test('places stay vacant where no candidate is left', () => {
    expect(nextBallot(election(3, bySimple, ['Aldora', 'Belmar']), [ballot(60, { Aldora: 50, Belmar: 50 })])).toMatchObject({ left: 1, next: { kind: 'no-candidates' } })
  })
  test('as many candidates as places may be elected without a ballot', () => {
    expect(unopposed(election(2, bySimple, ['Aldora', 'Belmar']))).toBe(true)
    expect(unopposed(election(2, bySimple, ['Aldora', 'Belmar', 'Casparia']))).toBe(false)
    expect(unopposed(election(2, bySimple))).toBe(false)
  })
})

describe('judges of the International Court: an absolute majority of all members', () => {
  const candidates = ['Ilmen', 'Jorven', 'Kalder', 'Lorne']
  const bench = election(2, judges, candidates)
  test('more candidates than places reach it: a new ballot on all candidates', () => {
    expect(nextBallot(bench, [ballot(60, { Ilmen: 40, Jorven: 38, Kalder: 32, Lorne: 10 })])).toMatchObject({ elected: [], next: { kind: 'ballot', number: 2, sort: 'unrestricted', among: candidates, places: 2, why: 'too-many' } })
  })
  test('fewer reach it: they are elected, and the balloting goes on, on all the others', () => {
    expect(nextBallot(bench, [ballot(60, { Ilmen: 40, Jorven: 30, Kalder: 30, Lorne: 20 })])).toMatchObject({ elected: [{ name: 'Ilmen', needed: 31 }], next: { number: 2, sort: 'unrestricted', series: null, among: ['Jorven', 'Kalder', 'Lorne'], places: 1, why: 'places-left' } })
  })
  test('30 of 40 valid ballots are not enough where 60 are members', () => {
    // Blank, invalid and unused papers thus act as a No here, and nowhere else.
    expect(after(bench, ballot(40, { Ilmen: 30, Jorven: 20 }))).toMatchObject({ number: 2, sort: 'unrestricted', why: 'no-majority' })
  })
})

describe('a history that does not fit', () => {
  const one = election(1, bySimple, ['Aldora', 'Belmar', 'Casparia'])
  const first = ballot(60, { Aldora: 25, Belmar: 20, Casparia: 15 })
  test.each<[string, readonly Turn[], object]>([
    ['a lot where none is to be drawn', [lot('Aldora')], { at: 0, expected: 'ballot', problem: 'wrong-kind' }],
    ['votes for one who is not in the restricted ballot', [first, ballot(60, { Aldora: 25, Casparia: 35 })], { at: 1, expected: 'ballot', problem: 'not-on-the-ballot' }],
    ['a drawn name that was not in the lot', [first, ballot(60, { Aldora: 30, Belmar: 30 }), lot('Casparia')], { at: 2, expected: 'lot', problem: 'wrong-names-drawn' }],
    ['a ballot after all places are filled', [ballot(60, { Aldora: 31 }), first], { at: 1, expected: 'nothing', problem: 'wrong-kind' }],
  ])('says what and where: %s', (_, history, wrong) => expect(after(one, ...history)).toEqual({ kind: 'out-of-turn', ...wrong }))
})

describe('every ballot', () => {
  const names = ['Aldora', 'Belmar', 'Casparia', 'Dorra', 'Elvaine', 'Fennmark']
  const rule = fc.record({
    majority: fc.constantFrom(simple, twoThirds, ofAllMembers), restriction: fc.constantFrom(null, { leaders: 2, times: 2, series: 3 }, { leaders: 2, times: 2, series: 1 }),
    tie: fc.constantFrom<ElectionRule['tie']>({ means: 'lot' }, { means: 'special-ballot-then-lot' }), tooMany: fc.constantFrom<ElectionRule['tooMany']>('most-votes', 'new-ballot'),
  })
  const box = fc.array(fc.subarray(names), { minLength: 1, maxLength: 12 })
  const set = (some: readonly string[]): readonly string[] => some.toSorted()

  test('never unseats a candidate who gets one more vote', () => {
    fc.assert(fc.property(rule, fc.integer({ min: 1, max: 4 }), box, fc.nat(), (by, places, papers, pick) => {
      const of: Election = { places, candidates: names, membership: 12, rule: by }
      const told = (some: readonly (readonly string[])[]): readonly string[] => nextBallot(of, [{ kind: 'ballot', count: countPapers({ places, among: names }, some, some.length) }]).elected.map(({ name }) => name)
      const elected = told(papers)
      const open = papers.findIndex((paper) => paper.length < places && paper.length > 0)
      fc.pre(elected.length > 0 && open >= 0)
      const name = elected[pick % elected.length] ?? ''
      const paper = papers[open] ?? []
      fc.pre(!paper.includes(name))
      expect(told(papers.with(open, [...paper, name]))).toContain(name)
    }), runs)
  })
  test('elects the same whatever the names and the order of the papers', () => {
    fc.assert(fc.property(rule, fc.integer({ min: 1, max: 4 }), box, (by, places, papers) => {
      const turned = (name: string): string => `State ${99 - names.indexOf(name)}`
      const told = (some: readonly (readonly string[])[], all: readonly string[]): ReturnType<typeof nextBallot> =>
        nextBallot({ places, candidates: all, membership: 12, rule: by }, [{ kind: 'ballot', count: countPapers({ places, among: all }, some, some.length) }])
      const one = told(papers, names)
      const other = told(papers.toReversed().map((paper) => paper.map(turned)), names.map(turned))
      expect(set(other.elected.map(({ name }) => name))).toEqual(set(one.elected.map(({ name }) => turned(name))))
      expect([other.left, other.next.kind]).toEqual([one.left, one.next.kind])
      if (one.next.kind === 'ballot' && other.next.kind === 'ballot') expect(set(other.next.among ?? [])).toEqual(set((one.next.among ?? []).map(turned)))
    }), runs)
  })
  test('of a long election leads on: nobody is elected twice, never more than places, restricted ballots within their bound', () => {
    fc.assert(fc.property(rule, fc.integer({ min: 1, max: 4 }), fc.array(box, { minLength: 1, maxLength: 14 }), fc.boolean(), (by, places, boxes, nominated) => {
      const of: Election = { places, candidates: nominated ? names : null, ineligible: ['Fennmark'], membership: 12, rule: by }
      const history: Turn[] = []
      for (const papers of boxes) {
        const { elected, left, next } = nextBallot(of, history)
        expect(new Set(elected.map(({ name }) => name)).size).toBe(elected.length)
        expect(elected.length + left).toBe(places)
        expect(elected.every(({ name }) => name !== 'Fennmark')).toBe(true)
        if (next.kind === 'done' || next.kind === 'no-candidates') return
        if (next.kind === 'out-of-turn') throw new Error(`out of turn at ${next.at}`)
        if (next.kind === 'ballot') {
          if (next.sort === 'restricted') expect(next.among?.length ?? 99).toBeLessThanOrEqual(places === 1 ? 2 : 2 * left)
          if (next.sort === 'special') expect(next.among?.length ?? 0).toBeGreaterThan(next.places)
          history.push({ kind: 'ballot', count: countPapers(next, papers, papers.length) })
        } else {
          expect(next.among.length).toBeGreaterThan(next.places)
          history.push({ kind: 'lot', drawn: next.among.toReversed() })
        }
      }
    }), runs)
  })
  test('in which candidates withdraw still leads on, and never elects who has withdrawn after it', () => {
    fc.assert(fc.property(rule, fc.integer({ min: 1, max: 4 }), fc.array(fc.oneof(box, fc.constantFrom(...names)), { minLength: 1, maxLength: 14 }), fc.boolean(), (by, places, turns, nominated) => {
      const of: Election = { places, candidates: nominated ? names : null, membership: 12, rule: by }
      const history: Turn[] = []
      for (const turn of turns) {
        const { elected, left, next } = nextBallot(of, history)
        expect(elected.length + left).toBe(places)
        if (next.kind === 'done' || next.kind === 'no-candidates') return
        if (next.kind === 'out-of-turn') throw new Error(`out of turn at ${next.at}`)
        const gone = history.flatMap((one) => (one.kind === 'withdrawn' && !elected.some(({ name }) => name === one.name) ? [one.name] : []))
        if (next.among !== null) expect(next.among.filter((name) => gone.includes(name))).toEqual([])
        if (typeof turn === 'string') history.push({ kind: 'withdrawn', name: turn })
        else if (next.kind === 'ballot') history.push({ kind: 'ballot', count: countPapers(next, turn, turn.length) })
        else history.push({ kind: 'lot', drawn: next.among.toReversed() })
      }
    }), runs)
  })
  test('counts what its papers hold', () => {
    expect(votesFor({ issued: 1, valid: 1, blank: 0, invalid: 0, votes: { Aldora: 1 } }, 'constructor')).toBe(0)
  })
})
