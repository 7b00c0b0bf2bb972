import { describe, expect, test } from 'vitest'
import { rulebooks } from '#rulebooks/catalogue.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import { aldora, belmar, by, casparia, chair, dorra, draftBefore, invented, meeting, rollBook, secretariat, vote, votes, type World } from './given.ts'
import { script } from './script.ts'

const unga = rulebooks['unga']
if (unga === undefined) throw new TypeError('There is no rulebook unga.')
const withRoll: Rulebook = rollBook(unga)
const seat = (n: number): string => (invented[n] ?? '').toLowerCase()

/** A draft of the Assembly's ordinary kind, ready for a vote of so many. */
const ready = (members: number, book: string | Rulebook = 'unga'): World => draftBefore(meeting(book, members), 'other')
const hands = (world: World, yes: number, no: number, abstain: number): World => world.and(
  secretariat('count-hands', { vote: 'vote-1', answer: 'yes', number: yes, teller: 'M. Teller' }), secretariat('count-hands', { vote: 'vote-1', answer: 'no', number: no, teller: 'M. Teller' }),
  secretariat('count-hands', { vote: 'vote-1', answer: 'abstain', number: abstain, teller: 'M. Teller' }))
const counted = (world: World) => {
  const { outcome, vote: count } = world.state.decisions.at(-1) ?? {}
  return { outcome, for: count?.for, against: count?.against, abstained: count?.abstained, absent: count?.absent, needed: count?.needed, base: count?.base }
}
const close = (world: World): World => world.and(chair('announce-lock', { vote: 'vote-1' }), chair('close-vote', { vote: 'vote-1' }))

describe('rule 87: a show of hands', () => {
  const raised = ready(26).and(chair('open-vote', { on: 'draft-1', recorded: false, method: 'hands' }))

  test('is counted answer by answer by a person who is named, and counts as the same votes by machine or by name do', () => {
    const byHand = close(hands(raised, 15, 7, 4))
    expect(counted(byHand)).toEqual(counted(vote(ready(26).and(chair('open-vote', { on: 'draft-1', recorded: false })), 'vote-1', votes(15, 7, 4))))
    expect(byHand.state.decisions.at(-1)).toMatchObject({ outcome: 'adopted', rules: ['85', '86', '87'], vote: { method: 'hands', teller: 'M. Teller', roll: null } })
  })

  test('has no more hands than delegations with a vote, all answers together', () => {
    const some = raised.and(secretariat('count-hands', { vote: 'vote-1', answer: 'yes', number: 20, teller: 'M. Teller' }))
    expect(some.when(secretariat('count-hands', { vote: 'vote-1', answer: 'no', number: 7, teller: 'M. Teller' })).refusal).toMatchObject({ refused: 'invalid', words: { en: '7 hands cannot be: 26 delegations have a vote, and with the other counts at most 6 are left for this answer.' } })
    expect(some.and(secretariat('count-hands', { vote: 'vote-1', answer: 'yes', number: 19, teller: 'M. Teller' }), secretariat('count-hands', { vote: 'vote-1', answer: 'no', number: 7, teller: 'M. Teller' })).refusal).toBeNull()
  })

  test('may be counted by a second teller, whose count must agree; both are named where every answer was counted twice', () => {
    const twice = (number: number, again: number, teller = 'L. Varga') => secretariat('count-hands', { vote: 'vote-1', answer: 'yes', number, teller: 'M. Teller', second: { teller, number: again } })
    expect(raised.when(twice(15, 14)).refusal).toMatchObject({ refused: 'invalid', words: { en: 'The two tellers differ (in favour: 15 and 14).' }, possible: { en: 'Count again, and enter what both tellers have.' } })
    expect(raised.when(twice(15, 15, ' m. teller')).refusal?.words.en).toBe('The second teller is a person other than the first (M. Teller).')
    const some = raised.and(twice(15, 15))
    expect(some.rehearsal.events.at(-1)?.data).toMatchObject({ number: 15, teller: 'M. Teller', second: 'L. Varga' })
    const rest = (second: boolean) => close(some.and(...(['no', 'abstain'] as const).map((answer) => secretariat('count-hands', { vote: 'vote-1', answer, number: 5, teller: 'M. Teller', ...(second ? { second: { teller: 'L. Varga', number: 5 } } : {}) }))))
    expect([true, false].map((second) => rest(second).state.decisions.at(-1)?.vote?.teller)).toEqual(['M. Teller, L. Varga', 'M. Teller'])
  })

  test('is not locked before every answer was counted, and nobody sends a vote beside it', () => {
    expect(raised.when(chair('announce-lock', { vote: 'vote-1' })).refusal).toMatchObject({ refused: 'not-now', cites: [{ rule: '85' }, { rule: '86' }, { rule: '87' }] })
    expect(raised.when(aldora('cast-vote', { vote: 'vote-1', choice: 'yes' })).refusal).toMatchObject({ refused: 'not-now', words: { en: 'This vote is taken by show of hands; the hands are counted in the room.' } })
    expect(script(raised.state, raised.rehearsal.now)?.sentence.en).toBe('The vote on Draft A/L.1, Sharing of waters is taken by show of hands. Those in favour, please raise your hands.')
  })

  test('decides nothing whose result turns on who raised a hand', () => {
    const { other } = unga.matters
    if (other === undefined) throw new TypeError('The Assembly has no ordinary questions.')
    const concurring: Rulebook = { ...unga, matters: { ...unga.matters, other: { ...other, concurrence: { role: 'member', blockedBy: 'against' } } } }
    const refused = ready(5, concurring).when(chair('open-vote', { on: 'draft-1', recorded: false, method: 'hands' }))
    expect(refused.refusal).toMatchObject({ refused: 'out-of-order', cites: [{ rule: '85' }, { rule: '86' }], possible: { en: 'Open it as a vote by names.' } })
  })

  test('is not taken where names were asked for', () => {
    const asked = ready(5).and(belmar('request-recorded-vote', {}))
    expect(asked.when(chair('open-vote', { on: 'draft-1', recorded: false, method: 'hands' })).refusal).toMatchObject({ refused: 'out-of-order', words: { en: 'A recorded vote was requested.' } })
  })
})

describe('rule 87: a roll-call', () => {
  const requested = ready(5).and(belmar('request-recorded-vote', { method: 'roll-call' }))
  const called = requested.and(chair('open-vote', { on: 'draft-1', recorded: true, method: 'roll-call' }))
  const order = called.body.votes[0]?.calling?.order ?? []

  test('is taken when a member asks for it, and then in no other way', () => {
    expect(requested.when(chair('open-vote', { on: 'draft-1', recorded: true })).refusal).toMatchObject({ refused: 'out-of-order', cites: [{ rule: '87' }], words: { en: 'A roll-call vote was requested.' } })
    expect(script(requested.state, requested.rehearsal.now)?.command).toMatchObject({ type: 'open-vote', recorded: true, method: 'roll-call' })
  })

  test('calls the names in English alphabetical order from a name drawn by lot, and the lot stands in the journal', () => {
    const drawn = called.body.votes[0]?.calling?.drawn
    expect(order[0]).toBe(drawn)
    expect([...order].sort()).toEqual(['aldora', 'belmar', 'casparia', 'dorra', 'elvaine'])
    expect(order).toEqual([...order.slice(order.indexOf('aldora')), ...order.slice(0, order.indexOf('aldora'))].sort().map((_, n, all) => all[(n + all.indexOf(drawn ?? '')) % all.length]))
    expect(called.rehearsal.events.at(-1)?.data).toMatchObject({ method: 'roll-call', calling: { drawn } })
  })

  test('hears each in its turn, from its own device or as the secretariat enters it', () => {
    const [first = '', second = ''] = order
    expect(called.when(by(second)('answer-call', { vote: 'vote-1', seat: second, answer: 'yes' })).refusal).toMatchObject({ refused: 'out-of-order', possible: { en: 'Answer when your name is called.' } })
    expect(called.when(by(second)('answer-call', { vote: 'vote-1', seat: first, answer: 'yes' })).refusal).toMatchObject({ refused: 'out-of-order' })
    const next = called.and(by(first)('answer-call', { vote: 'vote-1', seat: first, answer: 'yes' }), secretariat('answer-call', { vote: 'vote-1', seat: second, answer: 'no' }))
    expect(next.body.votes[0]?.cast).toEqual({ [first]: 'yes', [second]: 'no' })
    expect(next.when(chair('announce-lock', { vote: 'vote-1' })).refusal).toMatchObject({ refused: 'not-now', possible: { en: 'Enter its answer, or that it gives none.' } })
  })

  test('corrects what was misheard until the lock, and counts who gave no answer as absent', () => {
    const done = order.reduce((world, each, n) => world.and(secretariat('answer-call', { vote: 'vote-1', seat: each, answer: n === 0 ? 'silent' : 'yes' })), called)
    const [, heard = ''] = order
    const corrected = close(done.and(secretariat('answer-call', { vote: 'vote-1', seat: heard, answer: 'no' })))
    expect(counted(corrected)).toMatchObject({ for: 3, against: 1, absent: 1 })
    expect(corrected.state.decisions.at(-1)?.vote).toMatchObject({ method: 'roll-call', recorded: true, roll: { [heard]: 'no' } })
  })

  test('knows no pass under these rules', () => {
    expect(called.when(by(order[0] ?? '')('answer-call', { vote: 'vote-1', seat: order[0] ?? '', answer: 'pass' })).refusal).toMatchObject({ refused: 'no-such-act', cites: [{ rule: '85' }, { rule: '86' }, { rule: '87' }] })
  })
})

describe('a book with a roll, a pass and rights', () => {
  const begun = meeting(withRoll, 5)
  const rolled = (answer: (n: number) => string): World => draftBefore([0, 1, 2, 3].reduce((world, n) => world.and(by(seat(n))('answer-roll', { seat: seat(n), answer: answer(n) })), begun), 'other')
  const called = rolled((n) => (n === 1 ? 'present-and-voting' : 'present')).and(chair('open-vote', { on: 'draft-1', recorded: true, method: 'roll-call' }))

  test('who has not answered the roll takes no part; a latecomer answers when it comes', () => {
    expect(called.body.votes[0]?.electorate).toEqual(['aldora', 'belmar', 'casparia', 'dorra'])
    expect(begun.when(aldora('request-recorded-vote', {})).refusal).toMatchObject({ refused: 'not-now', cites: [{ rule: '67' }] })
    const late = rolled(() => 'present').and(secretariat('answer-roll', { seat: 'elvaine', answer: 'present' }), chair('open-vote', { on: 'draft-1', recorded: false }))
    expect(late.body.votes[0]?.electorate).toHaveLength(5)
  })

  test('who answered "present and voting" abstains neither by roll-call nor by hand', () => {
    const { order = [] } = called.body.votes[0]?.calling ?? {}
    const upTo = order.slice(0, order.indexOf('belmar')).reduce((world, each) => world.and(secretariat('answer-call', { vote: 'vote-1', seat: each, answer: 'yes' })), called)
    expect(upTo.when(belmar('answer-call', { vote: 'vote-1', seat: 'belmar', answer: 'abstain' })).refusal).toMatchObject({ refused: 'out-of-order', cites: [{ rule: '67' }], possible: { en: 'Answer yes or no.' } })
    const raised = rolled(() => 'present-and-voting').and(chair('open-vote', { on: 'draft-1', recorded: false, method: 'hands' }))
    expect(raised.when(secretariat('count-hands', { vote: 'vote-1', answer: 'abstain', number: 1, teller: 'M. Teller' })).refusal).toMatchObject({ refused: 'invalid' })
  })

  test('who passes is asked again at the end, and then only for yes or no', () => {
    const { order = [] } = called.body.votes[0]?.calling ?? {}
    const passer = order.find((each) => each !== 'belmar') ?? ''
    const end = order.reduce((world, each) => world.and(secretariat('answer-call', { vote: 'vote-1', seat: each, answer: each === passer ? 'pass' : 'yes' })), called)
    expect(script(end.state, end.rehearsal.now)?.sentence.en).toContain('passed and is called again, for yes or no.')
    expect(end.when(by(passer)('answer-call', { vote: 'vote-1', seat: passer, answer: 'abstain' })).refusal).toMatchObject({ refused: 'out-of-order', words: { en: 'Whoever passed is asked again at the end and answers yes or no.' } })
    expect(counted(close(end.and(by(passer)('answer-call', { vote: 'vote-1', seat: passer, answer: 'no' }))))).toMatchObject({ outcome: 'adopted', for: 3, against: 1 })
  })

  test('who answers with rights explains the vote after it, and nobody else does', () => {
    const { order = [] } = called.body.votes[0]?.calling ?? {}
    const holder = order.find((each) => each === 'casparia') ?? ''
    const done = close(order.reduce((world, each) => world.and(secretariat('answer-call', { vote: 'vote-1', seat: each, answer: 'yes', ...(each === holder ? { rights: true } : {}) })), called))
    expect(done.state.decisions.at(-1)?.vote?.rights).toEqual(['casparia'])
    expect(done.when(casparia('ask-for-floor', { kind: 'explanation' })).refusal).toBeNull()
    expect(done.when(dorra('ask-for-floor', { kind: 'explanation' })).refusal).toMatchObject({ cites: [{ rule: '88' }, { rule: '34/401:6' }] })
  })

  test('nobody comes back in while a vote is taken', () => {
    const left = rolled(() => 'present').and(secretariat('record-presence', { present: ['aldora', 'belmar', 'casparia'] }), chair('open-vote', { on: 'draft-1', recorded: false }))
    expect(left.when(dorra('cast-vote', { vote: 'vote-1', choice: 'no' })).refusal).toMatchObject({ refused: 'too-late', cites: [{ rule: '88' }] })
    expect(left.and(casparia('cast-vote', { vote: 'vote-1', choice: 'no' })).refusal).toBeNull()
  })
})

describe('practice: a vote that a technical fault has spoilt', () => {
  const spoilt = spoiltVote(ready(5))
  test('is annulled before its result is announced, by an event that names it, and is taken again as a new vote', () => {
    expect(spoilt.happened).toContain('vote-annulled')
    expect(spoilt.body.votes).toEqual([])
    const again = spoilt.and(chair('open-vote', { on: 'draft-1', recorded: false }))
    expect(again.body.votes).toMatchObject([{ id: 'vote-2', cast: {} }])
    expect(again.when(aldora('cast-vote', { vote: 'vote-1', choice: 'yes' })).refusal).toMatchObject({ refused: 'too-late' })
  })
  test('and stands once it is announced', () => {
    const closed = vote(ready(5).and(chair('open-vote', { on: 'draft-1', recorded: false })), 'vote-1', votes(3, 2))
    expect(closed.when(chair('annul-vote', { vote: 'vote-1', reason: 'The board froze.' })).refusal).toMatchObject({ refused: 'too-late', cites: [{ rule: '88' }] })
  })
})

function spoiltVote(world: World): World {
  return world.and(chair('open-vote', { on: 'draft-1', recorded: false }), aldora('cast-vote', { vote: 'vote-1', choice: 'yes' }), chair('annul-vote', { vote: 'vote-1', reason: 'The board froze.' }))
}

test.each([['unga', '92'], ['unconf', '44'], ['unsc', 'silent:secret-ballot'], ['unga-committee', '103']])('under %s nobody gets a secret vote on a proposal: no book has a rule for one, and a ballot is for elections (%s)', (book, rule) => {
  const { refusal } = meeting(book, 8).when(belmar('request-recorded-vote', { method: 'secret' }))
  expect([refusal?.refused, refusal?.cites.map((one) => one.rule)]).toEqual(['no-such-act', [rule]])
})
