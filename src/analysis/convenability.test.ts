import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { groups } from '#actors/data/groups.ts'
import { membersOn } from '#actors/membership.ts'
import type { Condition } from '#participants/attendance.ts'
import { empty } from '#participants/state.ts'
import { convenability } from './convenability.ts'
import { type Convening, conveningOf, type Needed, type Participant, type Standing } from './convening.ts'
import { filled } from './matching.ts'

const runs = Number(process.env['PARLEY_TEST_RUNS'] ?? 150)
const someone = (id: string, standing: Standing, condition: Condition | null = null): Participant => ({ id, standing, condition, barred: [] })
const comesIf = (...all: readonly string[]): Condition => [all.map((about) => ({ about, holds: true }))]
const all = (id: string, ...of: readonly string[]): Needed => ({ id, of, needed: of.length, shared: false })
const atLeast = (needed: number, id: string, of: readonly string[], shared = false): Needed => ({ id, of, needed, shared })

/** The check by hand: five permanent members, and the three organisations, each by its secretariat or a mandated member. */
const byHand = (china: Standing): Convening => ({
  participants: [
    someone('FRA', 'committed'), someone('GBR', 'committed'), someone('USA', 'conditional', comesIf('RUS')), someone('RUS', 'conditional', comesIf('CHN')), someone('CHN', china),
    someone('arab-league', 'committed'), someone('oic', 'conditional', comesIf('gcc')), someone('gcc', 'conditional', comesIf('oic')),
  ],
  facts: [],
  clauses: [all('p5', 'FRA', 'GBR', 'USA', 'RUS', 'CHN'), all('las', 'arab-league'), all('oic', 'oic'), all('gcc', 'gcc')],
})

describe('the check by hand', () => {
  test('with China silent: possible, turning on China alone; the two organisations wait for each other', () => {
    const board = convenability(byHand('silent'))
    expect(board.verdict).toBe('possible')
    expect(board.turnsOn).toEqual({ ways: [{ replies: [{ any: 1, of: ['CHN'] }], facts: [] }], complete: true })
    expect(board.waiting).toEqual([{ together: ['oic', 'gcc'], follow: [] }])
    expect(board.participants.filter(({ comes }) => !comes).map(({ id, waitsFor }) => [id, waitsFor])).toEqual([['USA', ['RUS']], ['RUS', ['CHN']], ['CHN', []]])
    expect(board.clauses[0]).toEqual({ id: 'p5', needed: 5, onRecord: 2, possible: 5 })
  })
  test('with China committed: convenable on the record', () => {
    expect(convenability(byHand('committed'))).toMatchObject({ verdict: 'on-the-record', turnsOn: null, exclusion: null })
  })
  test('with China declined: not convenable, because China declined and the format needs China; the chain falls as well', () => {
    const board = convenability(byHand('declined'))
    expect(board.verdict).toBe('not-convenable')
    expect(board.exclusion).toEqual({ statements: [{ kind: 'reply', id: 'CHN' }, { kind: 'clause', id: 'p5' }], smallest: true })
    expect(board.participants.filter(({ could }) => !could).map(({ id }) => id)).toEqual(['USA', 'RUS', 'CHN'])
  })
})

describe('a format', () => {
  test('without a mandatory clause is no question', () => {
    expect(convenability({ participants: [someone('A', 'silent')], facts: [], clauses: [] }).verdict).toBe('no-format')
  })
  test('counts one delegation for one clause, unless the clause shares', () => {
    const two = (shared: boolean): Convening => ({ participants: [someone('SAU', 'committed')], facts: [], clauses: [atLeast(1, 'las', ['SAU']), atLeast(1, 'gcc', ['SAU'], shared)] })
    expect([convenability(two(false)).verdict, convenability(two(true)).verdict]).toEqual(['not-convenable', 'on-the-record'])
    expect(convenability(two(false)).exclusion?.statements.map(({ id }) => id)).toEqual(['las', 'gcc'])
  })
  test('of 57 silent members turns on any five of them, and 54 regrets exclude it', () => {
    const group = groups.find(({ id }) => id === 'oic')
    const members = group === undefined ? [] : membersOn(group, '2025-06-01')
    const board = convenability({ participants: members.map((id) => someone(id, 'silent')), facts: [], clauses: [atLeast(5, 'oic', members)] })
    expect([members.length, board.turnsOn]).toEqual([57, { ways: [{ replies: [{ any: 5, of: members }], facts: [] }], complete: true }])
    const out = convenability({ participants: members.map((id, at) => someone(id, at < 54 ? 'declined' : 'silent')), facts: [], clauses: [atLeast(5, 'oic', members)] })
    expect([out.verdict, out.exclusion?.statements.length]).toEqual(['not-convenable', 54])
  })
  test('that asks for more than there are says so by itself', () => {
    expect(convenability({ participants: [someone('A', 'committed')], facts: [], clauses: [atLeast(2, 'c', ['A'])] }).exclusion).toEqual({ statements: [{ kind: 'clause', id: 'c' }], smallest: true })
  })
  test('takes the way somebody comes into account', () => {
    const clause = { id: 'c', title: 'The League by its secretariat', of: ['arab-league'], group: null, atLeast: null, role: 'member', mandatory: true, route: 'secretariat', shared: false, calls: [] } as const
    const reply = { participant: 'arab-league', answer: { kind: 'accepts', through: 'EGY' }, letter: null, position: 3, struck: null } as const
    const verdict = (route: 'secretariat' | 'either' | 'mandated-member') => convenability(conveningOf({ ...empty, clauses: [{ ...clause, route }], replies: [reply] })).verdict
    expect([verdict('secretariat'), verdict('either'), verdict('mandated-member')]).toEqual(['not-convenable', 'on-the-record', 'on-the-record'])
  })
})

describe('conditions', () => {
  test('on an open fact hold on the record neither way, and the board names the fact', () => {
    const question = (holds: boolean | null): Convening => ({ participants: [someone('A', 'conditional', [[{ about: 'fact-1', holds: false }]])], facts: [{ id: 'fact-1', holds }], clauses: [all('c', 'A')] })
    expect([null, false, true].map((holds) => convenability(question(holds)).verdict)).toEqual(['possible', 'on-the-record', 'not-convenable'])
    expect(convenability(question(null)).turnsOn?.ways).toEqual([{ replies: [], facts: [{ id: 'fact-1', holds: false }] }])
  })
  test('that another stays away are searched, and no waiting is claimed', () => {
    const board = convenability({ participants: [someone('A', 'conditional', [[{ about: 'B', holds: false }]]), someone('B', 'committed')], facts: [], clauses: [all('c', 'A', 'B')] })
    expect([board.verdict, board.waiting, board.exclusion?.statements.map(({ id }) => id)]).toEqual(['not-convenable', null, ['A', 'c']])
  })
  test('against too many others are not answered', () => {
    const ids = Array.from({ length: 13 }, (_, at) => `P${at}`)
    const board = convenability({ participants: [someone('A', 'conditional', [ids.map((about) => ({ about, holds: false }))]), ...ids.map((id) => someone(id, 'silent'))], facts: [], clauses: [all('c', 'A')] })
    expect([board.verdict, board.opposed]).toEqual(['too-many', { found: 13, limit: 12 }])
  })
  test('on somebody the format does not name are not met, and the board says for whom one waits', () => {
    const board = convenability({ participants: [someone('A', 'conditional', comesIf('IND'))], facts: [], clauses: [all('c', 'A')] })
    expect([board.verdict, board.participants[0]?.waitsFor]).toEqual(['not-convenable', ['IND']])
  })
  test('in a ring wait together, and whoever waits for one of the ring follows', () => {
    const board = convenability({ participants: [someone('A', 'conditional', comesIf('B')), someone('B', 'conditional', comesIf('C')), someone('C', 'conditional', comesIf('A')), someone('D', 'conditional', comesIf('A'))], facts: [], clauses: [all('c', 'A', 'B', 'C', 'D')] })
    expect([board.verdict, board.waiting]).toEqual(['on-the-record', [{ together: ['A', 'B', 'C'], follow: ['D'] }]])
  })
})

// Everything again by trying all sets, straight from the definitions.
const ids: readonly string[] = ['A', 'B', 'C', 'D', 'E']
const literal = fc.record({ about: fc.constantFrom(...ids, 'fact-1', 'Z'), holds: fc.integer({ min: 0, max: 3 }).map((n) => n > 0) })
const condition = fc.array(fc.array(literal, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })
const conveningArbitrary: fc.Arbitrary<Convening> = fc.record({
  participants: fc.tuple(...ids.map((id) => fc.record({ standing: fc.constantFrom<Standing>('committed', 'declined', 'silent', 'silent', 'conditional', 'conditional'), condition })
    .map(({ standing, condition: terms }) => someone(id, standing, standing === 'conditional' ? terms : null)))),
  facts: fc.constantFrom(null, true, false).map((holds) => [{ id: 'fact-1', holds }]),
  clauses: fc.array(fc.record({ of: fc.subarray([...ids], { minLength: 1 }), part: fc.nat(), shared: fc.boolean() }), { minLength: 1, maxLength: 3 })
    .map((list) => list.map(({ of, part, shared }, at) => atLeast(1 + part % of.length, `c${at}`, of, shared))),
})

const subsets = <Value>(of: readonly Value[]): readonly (readonly Value[])[] => of.reduce<readonly (readonly Value[])[]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]])

function meets(clauses: readonly Needed[], there: readonly string[]): boolean {
  const own = clauses.filter(({ shared }) => !shared).flatMap((clause) => Array.from({ length: clause.needed }, () => clause))
  const seat = (at: number, taken: readonly string[]): boolean => {
    const clause = own[at]
    return clause === undefined || clause.of.some((one) => there.includes(one) && !taken.includes(one) && seat(at + 1, [...taken, one]))
  }
  return clauses.filter(({ shared }) => shared).every(({ of, needed }) => of.filter((one) => there.includes(one)).length >= needed) && seat(0, [])
}

/** Some consistent set satisfies the format; `standing` may be changed for the silent, and the fact may be true, false or open. */
function feasible({ participants, clauses }: Convening, fact: boolean | null, silent: (id: string) => 'in' | 'out' | 'free'): boolean {
  return subsets(ids).some((there) => participants.every(({ id, standing, condition: terms }) => {
    const is = there.includes(id)
    const fixed = standing === 'committed' ? 'in' : standing === 'declined' ? 'out' : standing === 'silent' ? silent(id) : 'free'
    const holds = terms === null || terms.some((list) => list.every(({ about, holds: wanted }) => (about === 'fact-1' ? fact === wanted : there.includes(about) === wanted)))
    return (fixed === 'free' || (fixed === 'in') === is) && (!is || standing !== 'conditional' || holds)
  }) && meets(clauses, there))
}
const possible = (question: Convening): boolean => (question.facts[0]?.holds === null ? [true, false] : [question.facts[0]?.holds ?? null]).some((fact) => feasible(question, fact, () => 'free'))

describe('by trying every set', () => {
  test('the verdict is right', () => {
    fc.assert(fc.property(conveningArbitrary, (question) => {
      const record = feasible(question, question.facts[0]?.holds ?? null, () => 'out')
      expect(convenability(question).verdict).toBe(record ? 'on-the-record' : possible(question) ? 'possible' : 'not-convenable')
    }), { numRuns: runs * 4 })
  })
  test('what it turns on are all minimal sets of silent participants and facts, and no others', () => {
    fc.assert(fc.property(conveningArbitrary.filter((question) => convenability(question).verdict === 'possible'), (question) => {
      const silent = question.participants.filter(({ standing }) => standing === 'silent').map(({ id }) => id)
      const known = question.facts[0]?.holds ?? null
      const words = known === null ? [...silent, 'fact-1', 'not fact-1'] : silent
      const enough = (set: readonly string[]): boolean => feasible(question, set.includes('fact-1') ? true : set.includes('not fact-1') ? false : known, (id) => (set.includes(id) ? 'in' : 'out'))
      const sets = subsets(words).filter((set) => !(set.includes('fact-1') && set.includes('not fact-1')) && enough(set))
      const minimal = sets.filter((set) => !sets.some((other) => other.length < set.length && other.every((one) => set.includes(one))))
      const given = (convenability(question).turnsOn?.ways ?? []).flatMap(({ replies, facts }) => replies.reduce<readonly (readonly string[])[]>(
        (found, { any, of }) => found.flatMap((set) => subsets(of).filter(({ length }) => length === any).map((more) => [...set, ...more])), [facts.map(({ id, holds }) => (holds ? id : `not ${id}`))]))
      const sorted = (list: readonly (readonly string[])[]) => list.map((set) => set.toSorted().join(' ')).toSorted((a, b) => (a < b ? -1 : 1))
      expect(sorted(given)).toEqual(sorted(minimal))
    }), { numRuns: runs })
  })
  test('what excludes it does so, none of it can be spared, and no smaller set does', () => {
    fc.assert(fc.property(conveningArbitrary.filter((question) => convenability(question).verdict === 'not-convenable'), (question) => {
      const kept = (statements: readonly { readonly kind: string; readonly id: string }[]): Convening => ({
        participants: question.participants.map((one) => (statements.some(({ kind, id }) => kind === 'reply' && id === one.id) ? one : someone(one.id, 'silent'))),
        facts: question.facts.map((one) => (statements.some(({ kind }) => kind === 'fact') ? one : { ...one, holds: null })),
        clauses: question.clauses.filter((one) => statements.some(({ kind, id }) => kind === 'clause' && id === one.id)),
      })
      const found = convenability(question).exclusion
      const everything = [
        ...question.participants.filter(({ standing }) => standing !== 'silent').map(({ id }) => ({ kind: 'reply', id })),
        ...question.facts.filter(({ holds }) => holds !== null).map(({ id }) => ({ kind: 'fact', id })),
        ...question.clauses.map(({ id }) => ({ kind: 'clause', id })),
      ]
      const least = Math.min(...subsets(everything).filter((set) => !possible(kept(set))).map(({ length }) => length))
      expect([found?.smallest, found?.statements.length, possible(kept(found?.statements ?? []))]).toEqual([true, least, false])
    }), { numRuns: Math.ceil(runs / 3) })
  })
  test('those who wait together would come if all of them did, and each waits for another', () => {
    fc.assert(fc.property(conveningArbitrary, (question) => {
      const found = convenability(question)
      for (const { together } of found.waiting ?? []) {
        const announced = { ...question, participants: question.participants.map((one) => (together.includes(one.id) ? { ...one, standing: 'committed' as const, condition: null } : one)) }
        expect(convenability(announced).participants.filter(({ id, comes }) => together.includes(id) && !comes)).toEqual([])
        expect(convenability(announced).waiting?.some(({ together: again }) => again.some((id) => together.includes(id))) ?? false).toBe(false)
      }
    }), { numRuns: runs })
  })
  test('another acceptance never makes a format without conditions on absence less convenable', () => {
    fc.assert(fc.property(conveningArbitrary, fc.constantFrom(...ids), (question, id) => {
      if (question.participants.some(({ condition: terms }) => terms?.flat().some(({ holds, about }) => !holds && about !== 'fact-1') === true)) return
      const more = { ...question, participants: question.participants.map((one) => (one.id === id ? someone(id, 'committed') : one)) }
      if (convenability(question).verdict === 'on-the-record') expect(convenability(more).verdict).toBe('on-the-record')
    }), { numRuns: runs })
  })
})

test('places are filled by moving delegations to where they may also stand', () => {
  expect(filled([1, 1, 1], [{ count: 1, places: [0, 1] }, { count: 1, places: [0] }, { count: 1, places: [1, 2] }])).toBe(3)
  expect(filled([2, 2], [{ count: 3, places: [0, 1] }])).toBe(3)
})
