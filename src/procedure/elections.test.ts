import { describe, expect, test } from 'vitest'
import { say } from '#base/words.ts'
import { unga } from '#rulebooks/unga.ts'
import { aldora, belmar, by, casparia, chair, type Deed, dorra, given, invented, meeting, secretariat, type World } from './given.ts'
import { standingOf } from './elections-state.ts'
import { explain } from './explain.ts'
import { script } from './script.ts'

const seats = invented.map((name) => name.toLowerCase())
const says = (world: World): string => say(script(world.state, world.rehearsal.now)?.sentence ?? { en: '' }, 'en')

/** An election of the Assembly with so many members, called by the chair. */
function electing(kind: string, places: number, fields: { readonly candidates?: readonly string[]; readonly ineligible?: readonly string[] } = {}, members = 5): World {
  return meeting('unga', members).and(chair('call-election', { kind, places, ...fields }))
}

/** An electronic ballot: each of the first members votes for these names. */
function ballot(before: World, papers: readonly (readonly string[])[]): World {
  const id = `ballot-${before.state.counts.ballot + 1}`
  const open = before.and(chair('open-ballot', { election: 'election-1', method: 'electronic' }))
  return open.and(...papers.map((names, n): Deed => by(seats[n] ?? '')('cast-ballot', { ballot: id, names })), chair('close-ballot', { ballot: id }), chair('count-ballot', { ballot: id }))
}

const elected = (world: World): readonly string[] => world.body.election === null ? [] : standingOf(world.body.election).elected.map(({ name, how }) => (how === 'majority' ? name : `${name} ${how}`))

describe('an election of the Assembly', () => {
  test('is held by secret ballot without nominations, and every eligible member can be voted for', () => {
    const called = electing('by-election', 1, { ineligible: ['elvaine'] })
    expect(called.when(belmar('name-candidate', { election: 'election-1', candidate: 'aldora' })).refusal).toMatchObject({ refused: 'no-such-act', cites: [{ rule: '92' }] })
    const open = called.and(chair('open-ballot', { election: 'election-1', method: 'electronic' }))
    expect(open.body.election?.ballot).toMatchObject({ id: 'ballot-1', sort: 'unrestricted', electorate: seats.slice(0, 5), names: seats.slice(0, 4), quorum: 3 })
    expect(open.when(aldora('cast-ballot', { ballot: 'ballot-1', names: ['elvaine'] })).refusal?.refused).toBe('invalid')
    expect(open.when(aldora('cast-ballot', { ballot: 'ballot-1', names: ['belmar', 'casparia'] })).refusal?.refused).toBe('invalid')
  })

  test('needs two thirds of the valid ballots for the Security Council: blank ones do not count', () => {
    const first = ballot(electing('by-election', 1), [['belmar'], ['belmar'], [], ['casparia']])
    expect(first.happened).toEqual(['ballot-counted', 'election-ended'])
    expect(first.state.decisions.at(-1)).toMatchObject({ outcome: 'elected', how: 'by-ballot', election: { elected: [{ name: 'belmar', votes: 2, needed: 2, ballot: 1 }] } })
    expect(explain(first.state, 'decision-1')?.words.en).toBe('Elected: Belmar (2).')
    expect(explain(first.state, 'decision-1')?.cites.map(({ rule }) => rule)).toEqual(['140', '83', '92'])
    expect(says(first)).toContain('Required majority: 2 (two thirds of the valid ballots). Votes obtained: Belmar 2, Casparia 1. Elected: Belmar (2). All places are filled.')
  })

  test('restricts the second ballot to the two leaders, and a lot decides where they are equal and a majority is enough', () => {
    const first = ballot(electing('president', 1), [['aldora'], ['aldora'], ['belmar'], ['belmar'], ['casparia']])
    expect(elected(first)).toEqual([])
    expect(says(first)).toMatch(/No candidate obtained the required majority\. Ballot 2 is restricted to: Aldora, Belmar\..* We proceed to the ballot\.$/)
    const second = ballot(first, [['aldora'], ['aldora'], ['belmar'], ['belmar']])
    expect(second.when(chair('open-ballot', { election: 'election-1', method: 'electronic' })).refusal).toMatchObject({ refused: 'not-now', cites: [{ rule: '93' }, { rule: 'practice:special-ballot' }] })
    const drawn = second.and(chair('draw-lots', { election: 'election-1' }))
    const lots = drawn.rehearsal.events.find(({ type }) => type === 'lots-drawn')?.data as { readonly drawn: readonly string[] }
    expect([...lots.drawn].toSorted()).toEqual(['aldora', 'belmar'])
    expect(elected(drawn)).toEqual([`${lots.drawn[0]} lot`])
    expect(drawn.state.decisions.at(-1)?.rules).toEqual(['30', '85', '92', '93', 'practice:special-ballot'])
  })

  test('goes on without a candidate who withdraws between ballots, and says so', () => {
    const first = ballot(electing('president', 1), [['aldora'], ['aldora'], ['belmar'], ['belmar'], ['casparia']])
    expect(first.when(casparia('withdraw-candidate', { election: 'election-1', candidate: 'belmar' })).refusal?.refused).toBe('not-entitled')
    const without = first.and(belmar('withdraw-candidate', { election: 'election-1', candidate: 'belmar' }))
    expect(says(without)).toMatch(/^Belmar no longer stands\. .*Ballot 2 is restricted to: Aldora\./)
    const open = without.and(chair('open-ballot', { election: 'election-1', method: 'electronic' }))
    expect(open.body.election?.ballot?.names).toEqual(['aldora'])
    expect(open.when(casparia('withdraw-candidate', { election: 'election-1', candidate: 'casparia' })).refusal).toMatchObject({ refused: 'not-now', cites: [{ rule: '30' }, { rule: '85' }, { rule: '92' }] })
    expect(without.when(belmar('withdraw-candidate', { election: 'election-1', candidate: 'belmar' })).refusal).not.toBeNull()
    const second = ballot(without, [['aldora'], [], ['aldora']])
    expect(elected(second)).toEqual(['aldora'])
  })

  test('is over where the one equal for the last place withdraws', () => {
    const tied = ballot(electing('subsidiary-organ', 2), [['aldora', 'belmar'], ['aldora', 'belmar'], ['aldora', 'casparia'], ['aldora', 'casparia'], ['belmar', 'casparia']])
    expect(says(tied)).toContain('special ballot limited to: Belmar, Casparia')
    const over = tied.and(casparia('withdraw-candidate', { election: 'election-1', candidate: 'casparia' }))
    expect(over.happened).toEqual(['candidate-withdrawn', 'election-ended'])
    expect(elected(over)).toEqual(['aldora', 'belmar'])
  })

  test('is unrestricted again after three inconclusive restricted ballots', () => {
    const none = [['aldora'], ['aldora'], ['belmar'], ['belmar'], ['casparia']]
    const even = [['aldora'], ['aldora'], ['belmar'], ['belmar']]
    const sorts: string[] = []
    let world = electing('by-election', 1)
    for (const papers of [none, even, even, even, none, none, none, even]) {
      world = ballot(world, papers)
      const { next } = standingOf(world.body.election ?? expect.unreachable())
      sorts.push(next.kind === 'ballot' ? `${next.sort} ${next.inSeries}` : next.kind)
    }
    expect(sorts).toEqual(['restricted 1', 'restricted 2', 'restricted 3', 'unrestricted 1', 'unrestricted 2', 'unrestricted 3', 'restricted 1', 'restricted 2'])
  })

  test('fills several places, and restricts to twice as many names as there are places left', () => {
    const first = ballot(electing('subsidiary-organ', 2, {}, 6), [['aldora', 'belmar'], ['aldora', 'casparia'], ['aldora', 'dorra'], ['aldora', 'elvaine'], ['belmar', 'fennmark'], ['casparia', 'belmar']])
    expect(elected(first)).toEqual(['aldora'])
    expect(standingOf(first.body.election ?? expect.unreachable()).next).toMatchObject({ kind: 'ballot', sort: 'restricted', places: 1, among: ['belmar', 'casparia'] })
  })
})

describe('elections with a rule of their own', () => {
  test('rule 142: five members of the Security Council, no more and no fewer', () => {
    expect(meeting('unga', 6).when(chair('call-election', { kind: 'security-council', places: 4 })).refusal).toMatchObject({ refused: 'invalid', cites: [{ rule: '142' }, { rule: '83' }] })
    expect(electing('security-council', 5, {}, 6).body.election?.title.en).toContain('for two years')
  })
  test('rule 141: the Secretary-General in a private meeting only', () => {
    expect(meeting('unga', 5).when(chair('call-election', { kind: 'secretary-general', places: 1, persons: ['Person recommended'] })).refusal).toMatchObject({ refused: 'out-of-order', cites: [{ rule: '141' }] })
  })
  test('rule 151: judges by a majority of all members, and no adjournment before that', () => {
    const called = meeting('unga', 5).and(chair('call-election', { kind: 'judges', places: 1, persons: ['Judge Aster', 'Judge Briar'] }))
    expect(called.and(belmar('move', { motion: 'adjourn-meeting' })).happened, 'no ballot has been held').toEqual(['motion-moved'])
    const first = ballot(called, [['person-1'], ['person-1'], ['person-2']])
    expect(elected(first)).toEqual([])
    expect(first.when(belmar('move', { motion: 'adjourn-meeting' })).refusal).toMatchObject({ refused: 'out-of-order', cites: [{ rule: '151' }] })
    expect(first.and(belmar('move', { motion: 'suspend-meeting' })).happened).toEqual(['motion-moved'])
    const second = ballot(first, [['person-1'], ['person-1'], ['person-1']])
    expect([elected(second), second.state.decisions.at(-1)?.rules]).toEqual([['person-1'], ['icj:10', '151', 'practice:judges-new-ballot', '92']])
    expect(second.and(belmar('move', { motion: 'adjourn-meeting' })).happened).toEqual(['motion-moved'])
  })
  test('who has lost the vote is a member still: too few are left to elect a judge, ballot after ballot, until one has it back', () => {
    const called = meeting('unga', 5).and(...['casparia', 'dorra', 'elvaine'].map((seat) => secretariat('suspend-vote', { seat, rule: 'charter:19' })), chair('call-election', { kind: 'judges', places: 1, persons: ['Judge Aster'] }))
    const twice = ballot(ballot(called, [['person-1'], ['person-1']]), [['person-1'], ['person-1']])
    expect([elected(twice), twice.body.election?.history.length, twice.when(chair('close-meeting', {})).refusal?.cites[0]?.rule]).toEqual([[], 2, '151'])
    expect(elected(ballot(twice.and(secretariat('restore-vote', { seat: 'casparia', why: 'settled' })), [['person-1'], ['person-1'], ['person-1']]))).toEqual(['person-1'])
  })
})

describe('a secret ballot', () => {
  const open = electing('by-election', 1).and(chair('open-ballot', { election: 'election-1', method: 'electronic' }))

  test('a delegation votes once, by whichever device, and its choice stands in no event', () => {
    const cast = open.and(aldora('cast-ballot', { ballot: 'ballot-1', names: ['belmar'] }))
    expect(cast.body.election?.ballot?.voted).toEqual(['aldora'])
    expect(cast.when(aldora('cast-ballot', { ballot: 'ballot-1', names: ['casparia'] })).refusal?.refused).toBe('already-done')
    expect(JSON.stringify(cast.rehearsal.events.at(-1)?.data)).not.toContain('belmar')
    expect(JSON.stringify(cast.state)).toBe(JSON.stringify(open.and(aldora('cast-ballot', { ballot: 'ballot-1', names: ['casparia'] })).state))
  })

  test('is interrupted by nothing but a point of order, and not explained', () => {
    for (const deed of [chair('conclude-item', { item: 'item-1' }), belmar('move', { motion: 'suspend-meeting' }), chair('open-ballot', { election: 'election-1', method: 'paper' }), chair('close-meeting', {})]) {
      expect(open.when(deed).refusal?.refused, deed.command.type).toBe('not-now')
    }
    expect(ballot(electing('by-election', 1), [['belmar'], ['belmar'], ['belmar']]).when(belmar('ask-for-floor', { kind: 'explanation' })).refusal).toMatchObject({ refused: 'out-of-order', cites: [{ rule: '92' }] })
    const point = open.and(belmar('raise-point', { about: 'The screens of the booths.' }))
    expect(point.when(chair('close-ballot', { ballot: 'ballot-1' })).refusal?.refused).toBe('out-of-order')
    expect(point.and(chair('rule', { point: 'point-1', sustained: false, text: 'It goes on.' })).when(chair('close-ballot', { ballot: 'ballot-1' })).refusal).toBeNull()
  })

  test('is not counted before it is closed, and a late paper is told so', () => {
    expect(open.when(chair('count-ballot', { ballot: 'ballot-1' })).refusal?.refused).toBe('not-now')
    const closed = open.and(aldora('cast-ballot', { ballot: 'ballot-1', names: [] }), belmar('cast-ballot', { ballot: 'ballot-1', names: [] }), casparia('cast-ballot', { ballot: 'ballot-1', names: ['dorra'] }), chair('close-ballot', { ballot: 'ballot-1' }))
    expect(closed.when(dorra('cast-ballot', { ballot: 'ballot-1', names: ['dorra'] })).refusal?.refused).toBe('too-late')
    expect(elected(closed.and(chair('count-ballot', { ballot: 'ballot-1' })))).toEqual(['dorra'])
  })

  test('annulled, its papers are gone unread and the same ballot has a new number', () => {
    const annulled = open.and(aldora('cast-ballot', { ballot: 'ballot-1', names: ['belmar'] }), chair('annul-ballot', { ballot: 'ballot-1', reason: 'The wrong list was shown.' }))
    expect(annulled.rehearsal.papers).toEqual([])
    expect(annulled.and(chair('open-ballot', { election: 'election-1', method: 'electronic' })).body.election?.ballot).toMatchObject({ id: 'ballot-2', number: 1, voted: [] })
    expect(annulled.when(aldora('cast-ballot', { ballot: 'ballot-1', names: ['belmar'] })).refusal?.refused).toBe('too-late')
  })

  test('without a quorum of papers nothing is decided', () => {
    const few = open.and(aldora('cast-ballot', { ballot: 'ballot-1', names: ['belmar'] }), chair('close-ballot', { ballot: 'ballot-1' }), chair('count-ballot', { ballot: 'ballot-1' }))
    expect(few.happened.at(-1)).toBe('ballot-annulled')
    expect(few.body).toMatchObject({ quorum: { is: 'lacking', present: 1, needed: 3 }, election: { history: [], ballot: null } })
    expect(says(few)).toMatch(/There is no quorum: 1 present, 3 needed\./)
  })

  test('counts for the quorum the members whose vote is suspended, unless a count saw them absent', () => {
    const without = (...seats: readonly string[]) => seats.reduce((world, seat) => world.and(secretariat('suspend-vote', { seat, rule: 'charter:19' })), electing('by-election', 1))
    const count = (from: World) => from.and(chair('open-ballot', { election: 'election-1', method: 'electronic' }), aldora('cast-ballot', { ballot: 'ballot-1', names: ['belmar'] }), chair('close-ballot', { ballot: 'ballot-1' }), chair('count-ballot', { ballot: 'ballot-1' }))
    expect(count(without('casparia', 'dorra')).happened).toContain('ballot-counted')
    expect(count(without('dorra')).body.quorum).toEqual({ is: 'lacking', present: 2, needed: 3 })
    expect(count(without('casparia', 'dorra').and(chair('record-presence', { present: ['aldora', 'belmar', 'elvaine'] }))).happened).toContain('ballot-counted')
    expect(count(without('casparia', 'dorra', 'elvaine').and(chair('record-presence', { present: ['aldora', 'belmar', 'casparia'] }))).happened).toContain('ballot-counted')
  })

  test('has as many papers as voters on the roll, or is annulled', () => {
    const closed = open.and(aldora('cast-ballot', { ballot: 'ballot-1', names: ['belmar'] }), chair('close-ballot', { ballot: 'ballot-1' }))
    const { events } = closed.and(chair('count-ballot', { ballot: 'ballot-1' })).rehearsal
    expect(events.at(-1)?.data).toMatchObject({ because: 'no-quorum' })
    expect(open.body.election?.ballot?.electorate).toHaveLength(5)
  })
})

describe('a ballot on paper', () => {
  const closed = electing('principal-organ', 1, {}, 5).and(chair('open-ballot', { election: 'election-1', method: 'paper' }), chair('close-ballot', { ballot: 'ballot-1' }))
  const sheet = (teller: string, belmars: number, valid = 4): Deed => secretariat('enter-sheet', { ballot: 'ballot-1', teller, issued: 5, valid, blank: 1, invalid: 0, votes: [{ candidate: 'belmar', votes: belmars }, { candidate: 'dorra', votes: valid - belmars }] })

  test('is counted by two tellers who do not see each other\'s sheet', () => {
    const one = closed.and(sheet('Dr Aster', 3))
    expect(JSON.stringify(one.state)).not.toContain('"valid"')
    expect(one.when(chair('count-ballot', { ballot: 'ballot-1' })).refusal?.refused).toBe('not-now')
    const both = one.and(sheet('Ms Briar', 3))
    expect(both.body.election?.ballot?.tellers).toMatchObject({ are: 'both', compared: { kind: 'agreed' } })
    expect(elected(both.and(chair('count-ballot', { ballot: 'ballot-1' })))).toEqual(['belmar'])
  })

  test('where they differ says where, and either is entered again', () => {
    const both = closed.and(sheet('Dr Aster', 3), sheet('Ms Briar', 2))
    expect(both.body.election?.ballot?.tellers).toMatchObject({ compared: { kind: 'differ', differences: [{ of: { candidate: 'belmar' }, one: 3, other: 2 }, { of: { candidate: 'dorra' }, one: 1, other: 2 }] } })
    expect(says(both)).toMatch(/do not agree yet/)
    expect(both.when(sheet('Mr Clove', 3)).refusal?.words.en).toBe('The tellers of this ballot are Dr Aster and Ms Briar.')
    const again = both.and(sheet('Ms Briar', 3))
    expect(again.when(sheet('Ms Briar', 3)).refusal?.refused).toBe('already-done')
    expect(elected(again.and(chair('count-ballot', { ballot: 'ballot-1' })))).toEqual(['belmar'])
  })

  test('corrected by the same teller before the other is in, it is still one sheet', () => {
    const twice = closed.and(sheet('Dr Aster', 1), sheet('dr aster ', 3))
    expect(twice.body.election?.ballot?.tellers).toMatchObject({ are: 'one', round: 2 })
    expect(twice.and(sheet('Ms Briar', 3)).body.election?.ballot?.tellers).toMatchObject({ compared: { kind: 'agreed' } })
  })

  test('a count on which both agree and which cannot be is not taken', () => {
    const impossible = closed.and(sheet('Dr Aster', 3, 6), sheet('Ms Briar', 3, 6))
    expect(impossible.body.election?.ballot?.tellers).toMatchObject({ compared: { kind: 'impossible' } })
    expect(impossible.when(chair('count-ballot', { ballot: 'ballot-1' })).refusal?.refused).toBe('not-now')
  })

  test('and nobody sends one electronically', () => {
    const open = electing('principal-organ', 1).and(chair('open-ballot', { election: 'election-1', method: 'paper' }))
    expect(open.when(aldora('cast-ballot', { ballot: 'ballot-1', names: ['belmar'] })).refusal?.words.en).toBe('This ballot is taken on paper, in the room.')
  })
})

describe('a ballot dispensed with', () => {
  test('as many candidates as places are elected without one, unless a delegation asks for it', () => {
    const called = electing('vice-presidents', 2, { candidates: ['aldora', 'belmar'] })
    expect(says(called)).toBe('The number of candidates equals the number of places. Unless a delegation asks for a ballot, I shall declare elected: Aldora, Belmar.')
    const declared = called.and(chair('declare-elected', { election: 'election-1' }))
    expect(declared.state.decisions.at(-1)).toMatchObject({ outcome: 'elected', how: 'without-a-ballot', rules: ['34/401:16'] })
    expect(says(declared)).toMatch(/^Elected without a ballot: Aldora, Belmar\./)
    const asked = called.and(casparia('ask-for-ballot', { election: 'election-1' }))
    expect(asked.when(chair('declare-elected', { election: 'election-1' })).refusal).toMatchObject({ refused: 'already-done', cites: [{ rule: '34/401:16' }] })
  })
  test('never for a principal organ', () => {
    expect(electing('by-election', 1, { candidates: ['aldora'] }).when(chair('declare-elected', { election: 'election-1' })).refusal).toMatchObject({ refused: 'out-of-order', cites: [{ rule: '92' }] })
  })
})

describe('the chair of a meeting', () => {
  const book = { ...unga, opening: [...unga.opening, { id: 'election-of-chair' as const, name: { en: 'Election of the President' }, decides: { by: 'no-objection' as const }, election: 'president', rules: ['92'] }] }
  test('is elected by ballot where somebody objects to the candidate', () => {
    const put = given(book, 4).and(secretariat('open-meeting', { grade: 'public' }), belmar('nominate', { candidate: 'aldora' }), aldora('nominate', { candidate: 'casparia' }), secretariat('take-step', { step: 'election-of-chair', candidate: 'aldora' }))
    const called = put.and(dorra('object', { question: 'question-1' }))
    expect(called.happened).toEqual(['objection-raised', 'question-decided', 'election-called', 'ballot-asked-for'])
    expect(called.body.election).toMatchObject({ candidates: ['aldora', 'casparia'], step: 'election-of-chair' })
    expect(called.when(secretariat('take-step', { step: 'election-of-chair', candidate: 'casparia' })).refusal?.refused).toBe('not-now')
    const chosen = called.and(secretariat('open-ballot', { election: 'election-1', method: 'electronic' }),
      ...['aldora', 'belmar', 'casparia'].map((seat) => by(seat)('cast-ballot', { ballot: 'ballot-1', names: ['casparia'] })),
      secretariat('close-ballot', { ballot: 'ballot-1' }), secretariat('count-ballot', { ballot: 'ballot-1' }))
    expect(chosen.happened.slice(-3)).toEqual(['ballot-counted', 'election-ended', 'step-taken'])
    expect(chosen.body.chair).toBe('casparia')
  })
})

test('a member whose vote is suspended takes no part in a ballot and is told by which rule', () => {
  const suspended = meeting('unga', 5).and(secretariat('suspend-vote', { seat: 'dorra', rule: 'charter:19' }), chair('call-election', { kind: 'president', places: 1 }), chair('open-ballot', { election: 'election-1', method: 'electronic' }))
  expect(suspended.body.election?.ballot?.electorate).toEqual(['aldora', 'belmar', 'casparia', 'elvaine'])
  expect(suspended.when(dorra('cast-ballot', { ballot: 'ballot-1', names: [] })).refusal).toMatchObject({ refused: 'not-entitled', cites: [{ rule: 'charter:19' }] })
})

test('a conference elects its President by ballot where somebody objects to the candidate', () => {
  const put = given('unconf', 4).and(secretariat('open-meeting', { grade: 'public' }), belmar('nominate', { candidate: 'aldora' }), secretariat('take-step', { step: 'election-of-chair', candidate: 'aldora' }), casparia('object', { question: 'question-1' }))
  expect(put.happened).toEqual(['objection-raised', 'question-decided', 'election-called', 'ballot-asked-for'])
  expect(put.when(secretariat('declare-elected', { election: 'election-1' })).refusal).toMatchObject({ refused: 'already-done', cites: [{ rule: '44' }] })
  const named = put.and(dorra('name-candidate', { election: 'election-1', candidate: 'casparia' }), secretariat('open-ballot', { election: 'election-1', method: 'electronic' }),
    ...['aldora', 'belmar', 'dorra'].map((seat) => by(seat)('cast-ballot', { ballot: 'ballot-1', names: ['casparia'] })), secretariat('close-ballot', { ballot: 'ballot-1' }), secretariat('count-ballot', { ballot: 'ballot-1' }))
  expect(named.body.chair).toBe('casparia')
})

test('a body whose rules know no elections says so', () => {
  expect(meeting('consultative', 3).when(chair('call-election', { kind: 'president', places: 1 })).refusal).toMatchObject({ refused: 'no-such-act', words: { en: 'These rules provide for no elections by ballot.' } })
})
