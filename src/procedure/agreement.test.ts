import { describe, expect, test } from 'vitest'
import { day, hour } from '#base/instants.ts'
import { arabLeague1945 } from '#rulebooks/arab-league.ts'
import { rulebooks } from '#rulebooks/catalogue.ts'
import { written } from '#rulebooks/overriding.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import { outcomeSaid } from './agreement.ts'
import { explain } from './explain.ts'
import { aldora, belmar, casparia, chair, clock, dorra, draftBefore, given, meeting, secretariat, votes, vote, type World } from './given.ts'

/** A shipped book with some of its values set. */
function book(id: string, sets: { readonly [path: string]: unknown }): Rulebook {
  const shipped = rulebooks[id] ?? expect.unreachable()
  return written(shipped, Object.entries(sets).map(([path, value]) => ({ path, value: value as never })))
}

const put = (world: World, matter: string | null): World => draftBefore(world, matter).and(chair('put-draft', { draft: 'draft-1' }))
const question = (world: World): string => world.body.question?.id ?? expect.unreachable()
const told = (world: World): string => explain(world.state, world.state.decisions.at(-1)?.id ?? '')?.words.en ?? ''

describe('the same objection', () => {
  test('stops a decision where a formal objection does', () => {
    const world = put(meeting('osce', 3), null)
    const after = world.when(casparia('object', { question: question(world), reason: 'The waters.' }))
    expect([after.happened, after.state.decisions.at(-1)?.outcome]).toEqual([['objection-raised', 'question-decided'], 'not-adopted'])
  })
  test('is recorded and no obstacle where it is not formal, and the decision names it', () => {
    const world = put(meeting('osce', 3), null)
    const after = world.and(casparia('object', { question: question(world), formal: false })).when(chair('gavel', { question: question(world) }))
    expect(after.state.decisions.at(-1)).toMatchObject({ outcome: 'adopted', consent: { objectors: ['casparia'], judged: false, without: [] } })
    expect(told(after)).toContain('Objections recorded that were no obstacle: Casparia.')
  })
  test('stops it even informally where any objection does, also while the meeting is suspended', () => {
    const world = put(meeting(book('osce', { 'adoption.blockedBy': 'any-objection' }), 3), null)
    expect(world.when(casparia('object', { question: question(world), formal: false })).state.decisions.at(-1)?.outcome).toBe('not-adopted')
  })
  test('is for the presiding officer to judge where that is the rule, and the ruling says that this is discretionary', () => {
    const world = put(meeting(book('osce', { 'adoption.blockedBy': 'presidents-judgement' }), 3), null)
    const objected = world.and(casparia('object', { question: question(world) }))
    expect(objected.when(casparia('object', { question: question(world) })).refusal?.refused).toBe('already-done')
    const after = objected.when(chair('gavel', { question: question(world) }))
    expect(after.state.decisions.at(-1)?.consent).toEqual({ objectors: ['casparia'], without: [], judged: true })
    expect(told(after)).toContain('discretionary')
    expect(told(after)).toContain('Casparia')
  })
  test('of the one whose consent is not needed is recorded; of anybody else it stops the decision', () => {
    const world = draftBefore(meeting('osce', 4), null).and(chair('put-draft', { draft: 'draft-1', without: 'dorra' }))
    const objected = world.and(dorra('object', { question: question(world) }))
    expect(told(objected.when(chair('gavel', { question: question(world) })))).toContain('without the consent of the State concerned: Dorra')
    expect(objected.when(casparia('object', { question: question(world) })).state.decisions.at(-1)?.outcome).toBe('not-adopted')
  })
  test('cannot be gone past without a rule that says so', () => {
    const world = draftBefore(meeting('unga', 3), 'other')
    expect(world.when(chair('put-draft', { draft: 'draft-1', without: 'casparia' })).refusal?.refused).toBe('no-such-act')
  })
})

describe('a note', () => {
  const adopted = (): World => { const world = put(meeting('osce', 3), null); return world.and(casparia('register-note', { on: question(world), kind: 'interpretation', text: 'As we read it.' }), chair('gavel', { question: question(world) })) }
  test('sent before the gavel goes with the decision, and one sent after it too', () => {
    const world = adopted().and(aldora('register-note', { on: 'decision-1', kind: 'reservation', text: 'Not the fees.' }))
    expect(world.state.decisions.at(-1)?.notes).toMatchObject([{ seat: 'casparia', kind: 'interpretation' }, { seat: 'aldora', kind: 'reservation' }])
    expect(told(world)).toContain('Registered with it: interpretative statement (Casparia), reservation (Aldora).')
  })
  test('of one kind is registered once, and only of the kinds the book has', () => {
    expect(adopted().when(casparia('register-note', { on: 'decision-1', kind: 'interpretation', text: 'Again.' })).refusal?.refused).toBe('already-done')
    expect(adopted().when(casparia('register-note', { on: 'decision-1', kind: 'dissociation', text: 'Away.' })).refusal?.refused).toBe('no-such-act')
    expect(adopted().when(casparia('register-note', { on: 'decision-9', kind: 'reservation', text: 'Where?' })).refusal?.refused).toBe('no-such-thing')
  })
  test('keeps its words while it is among the latest; older words stand in the journal', () => {
    const many = Array.from({ length: 16 }).reduce<World>((world, _, n) => {
      const drafted = world.and(aldora('submit-draft', { symbol: `L.${n}`, title: 'Waters', paragraphs: ['Decides.'], sponsors: [] }), chair('take-up-draft', { draft: `draft-${n + 1}` }), chair('put-draft', { draft: `draft-${n + 1}` }))
      return drafted.and(casparia('register-note', { on: question(drafted), kind: 'reservation', text: 'x' }), belmar('register-note', { on: question(drafted), kind: 'reservation', text: 'y' }), chair('gavel', { question: question(drafted) }), aldora('register-note', { on: `decision-${n + 1}`, kind: 'reservation', text: 'z' }))
    }, meeting('osce', 3))
    const notes = many.state.decisions.flatMap((decision) => decision.notes ?? [])
    expect([notes.length, notes.filter(({ text }) => text !== null).length]).toEqual([48, 30])
  })
})

describe('a silence procedure', () => {
  const proposed = (): World => { const world = draftBefore(meeting('osce', 3), null); return world.and(chair('start-silence', { draft: 'draft-1', expires: world.rehearsal.now + day, zone: 'Europe/Vienna' })) }
  const running = (): World => proposed().and(chair('gavel', { question: 'question-1' }))
  test('is adopted at its hour by the clock and never before, even if all have agreed', () => {
    const agreed = running().and(...[aldora, belmar, casparia].map((by) => by('answer-silence', { silence: 'silence-1', answer: 'agreement', text: 'Agreed.' })))
    expect(agreed.body.silences[0]).toMatchObject({ status: 'running', agreed: ['aldora', 'belmar', 'casparia'] })
    expect(agreed.when(clock('conclude-silence', { silence: 'silence-1' })).refusal?.refused).toBe('not-now')
    expect(agreed.when(chair('conclude-silence', { silence: 'silence-1' })).refusal?.refused).toBe('not-entitled')
    expect(agreed.after(day - 1).body.silences[0]?.status).toBe('running')
    const over = agreed.after(day)
    expect([over.body.silences[0]?.status, over.body.drafts[0]?.status, over.state.decisions.at(-1)?.how, over.rehearsal.events.at(-1)?.at]).toEqual(['adopted', 'adopted', 'silence', agreed.body.silences[0]?.expires])
  })
  test('is begun by a decision that says so, and is not called adopted for it', () => {
    const decision = running().state.decisions.at(-1)
    expect(decision?.title.en).toMatch(/^Start of a silence procedure until .*: Draft A\/L\.1/)
    expect(decision === undefined ? null : [decision.outcome, outcomeSaid(decision.on.kind, decision.outcome)]).toEqual(['adopted', 'silence-begun'])
    const over = running().after(day).state.decisions.at(-1)
    expect(over === undefined ? null : outcomeSaid(over.on.kind, over.outcome)).toBe('adopted')
  })
  test('is broken by whoever agreed before', () => {
    const after = running().and(casparia('answer-silence', { silence: 'silence-1', answer: 'agreement', text: 'Agreed.' })).when(casparia('answer-silence', { silence: 'silence-1', answer: 'objection', text: 'No.' }))
    expect([after.happened, after.body.drafts[0]?.status]).toEqual([['silence-answered', 'silence-concluded'], 'submitted'])
  })
  test('holds its draft: it is put to nothing else meanwhile', () => {
    expect(running().when(chair('put-draft', { draft: 'draft-1' })).refusal?.refused).toBe('no-such-thing')
    expect(running().when(aldora('withdraw-draft', { draft: 'draft-1' })).refusal).not.toBeNull()
  })
  test('does not begin when its hour passed before the gavel', () => {
    expect(proposed().after(2 * day).when(chair('gavel', { question: 'question-1' })).refusal?.refused).toBe('not-in-force')
  })
  test('of the Assembly begins between meetings, lasts 72 hours, and is broken by an objection and not by an amendment', () => {
    const unga = book('unga', { silence: { starts: 'between-meetings', leastHours: 72, brokenBy: ['objection'], rules: ['74/544'] } })
    const world = given(unga, 3).and(aldora('submit-draft', { symbol: 'A/L.1', title: 'Waters', paragraphs: ['Decides.'], matter: 'other', sponsors: [] }))
    const { now } = world.rehearsal
    expect(world.when(chair('start-silence', { draft: 'draft-1', expires: now + 71 * hour, zone: 'America/New_York' })).refusal?.refused).toBe('not-in-force')
    const begun = world.and(chair('start-silence', { draft: 'draft-1', expires: now + 72 * hour, zone: 'America/New_York' }))
    expect(begun.when(belmar('answer-silence', { silence: 'silence-1', answer: 'amendment', text: 'Other words.' })).refusal?.refused).toBe('no-such-act')
    expect(begun.when(belmar('answer-silence', { silence: 'silence-1', answer: 'objection', text: 'No.' })).happened).toEqual(['silence-answered', 'silence-concluded'])
    const open = begun.and(chair('open-meeting', { grade: 'public' }))
    expect(open.when(chair('start-silence', { draft: 'draft-1', expires: now + 100 * hour, zone: 'UTC' })).refusal?.refused).toBe('not-now')
  })
  test('is unknown where the book has none', () => {
    const world = meeting('gcc', 3)
    expect(world.when(chair('start-silence', { draft: 'draft-1', expires: world.rehearsal.now + day, zone: 'UTC' })).refusal?.refused).toBe('no-such-act')
  })
})

describe('best endeavours', () => {
  const asked = (sets: { readonly [path: string]: unknown } = {}): World => draftBefore(meeting(book('unconf', sets), 5), 'substantive').and(belmar('request-recorded-vote', {}))
  test('come before a vote on substance', () => {
    const refusal = asked().when(chair('open-vote', { on: 'draft-1', recorded: true })).refusal
    expect([refusal?.refused, refusal?.cites.map(({ rule }) => rule), refusal?.possible?.en]).toEqual(['not-now', ['33'], 'When the President has found that it was not reached.'])
    expect(asked().and(chair('find-no-agreement', { draft: 'draft-1' })).when(chair('open-vote', { on: 'draft-1', recorded: true })).refusal).toBeNull()
  })
  test('may be given ten days, and the refusal says from when the vote is possible', () => {
    const found = asked({ 'endeavours.coolingOff': { hours: 240, report: false, rules: ['cooling-off:10-days'] } }).and(chair('find-no-agreement', { draft: 'draft-1' }))
    expect(found.when(chair('open-vote', { on: 'draft-1', recorded: true })).refusal?.possible?.en).toMatch(/^From .*2026-03-26 09:00 UTC.* on\.$/)
    expect(found.after(10 * day - 1).when(chair('open-vote', { on: 'draft-1', recorded: true })).refusal?.refused).toBe('not-now')
    expect(found.after(10 * day).when(chair('open-vote', { on: 'draft-1', recorded: true })).refusal).toBeNull()
  })
})

describe('whom a decision binds', () => {
  test('is told by the Pact of 1945: those that accept a majority decision, all where it is unanimous', () => {
    const before = draftBefore(meeting(arabLeague1945, 5), 'decision').and(belmar('request-recorded-vote', {}), chair('open-vote', { on: 'draft-1', recorded: true }))
    const some = vote(before, 'vote-1', votes(3, 1, 1))
    expect([some.state.decisions.at(-1)?.vote?.bound, told(some)]).toEqual([['aldora', 'belmar', 'casparia'], expect.stringContaining('It binds those that accepted it: Aldora, Belmar, Casparia.')])
    expect(vote(before, 'vote-1', votes(5, 0)).state.decisions.at(-1)?.vote?.bound).toBe('all')
    const agreed = draftBefore(meeting(arabLeague1945, 5), 'decision').and(chair('put-draft', { draft: 'draft-1' }), chair('gavel', { question: 'question-1' }))
    expect([agreed.state.decisions.at(-1)?.bound, told(agreed)]).toEqual(['all', expect.stringContaining('It binds all members.')])
  })
  test('is not said where the book does not say it', () => {
    const agreed = draftBefore(meeting('oic', 5), 'decision').and(chair('put-draft', { draft: 'draft-1' }), chair('gavel', { question: 'question-1' }))
    expect([agreed.state.decisions.at(-1)?.bound, told(agreed)]).toEqual([undefined, expect.not.stringContaining('binds')])
  })
})

describe('a series of meetings', () => {
  const seated = (): World => given('consultative', 3).and(secretariat('lay-agenda', { items: ['Waters'] }))
  test('has a host who offered, and keeps a seat that stays empty with its reason until it is taken', () => {
    const world = seated().and(secretariat('open-meeting', { grade: 'participants', host: 'casparia' }), secretariat('note-empty-seat', { seat: 'belmar', reason: 'The road is closed.', source: 'Letter of Belmar' }))
    expect([world.body.meeting?.host, world.body.emptySeats]).toMatchObject(['casparia', [{ seat: 'belmar', reason: 'The road is closed.', source: 'Letter of Belmar', meeting: 1 }]])
    const counted = world.and(secretariat('record-presence', { present: ['aldora', 'belmar'] }))
    expect(counted.body.emptySeats).toEqual([])
    expect(counted.when(secretariat('note-empty-seat', { seat: 'belmar' })).refusal?.refused).toBe('invalid')
    expect(counted.when(secretariat('note-empty-seat', { seat: 'casparia' })).body.emptySeats).toMatchObject([{ seat: 'casparia', reason: null }])
  })
  test('goes in turn where the order is alphabetical, and from the last back to the first', () => {
    const turning = book('consultative', { 'series.order': 'english-alphabetical' })
    const hosts = ['aldora', 'belmar', 'casparia', 'aldora'].reduce<World>((world, host) => world.and(chair('open-meeting', { grade: 'participants', host }), chair('read-summary', { text: 'We met.' })),
      meeting(turning, 3).and(chair('read-summary', { text: 'We met.' })))
    expect([hosts.body.held, hosts.body.host]).toEqual([5, 'aldora'])
    expect(hosts.when(chair('open-meeting', { grade: 'participants', host: 'casparia' })).refusal?.refused).toBe('invalid')
  })
  test('is unknown to a book without one', () => {
    expect(given('unga', 3).when(chair('open-meeting', { grade: 'public', host: 'aldora' })).refusal?.refused).toBe('no-such-act')
  })
})

describe('Given two States listed as parties to a dispute', () => {
  const world = draftBefore(meeting('osce', 4), null)
  const listed = world.and(secretariat('list-parties', { item: 'item-1', seats: ['casparia', 'dorra'] }))
  test('they may be directed to conciliation without the consent of either', () => {
    const directed = listed.and(chair('put-draft', { draft: 'draft-1', directed: true }))
    const objected = directed.and(casparia('object', { question: 'question-1', formal: true }), dorra('object', { question: 'question-1', formal: true }))
    const after = objected.and(chair('gavel', { question: 'question-1' }))
    expect(after.state.decisions.at(-1)).toMatchObject({ outcome: 'adopted', consent: { objectors: ['casparia', 'dorra'], without: ['casparia', 'dorra'], judged: false }, rules: expect.arrayContaining(['minus-two', 'consensus']) })
    expect(told(after)).toContain('Casparia, Dorra')
  })
  test('any other State still stands in the way', () => {
    const directed = listed.and(chair('put-draft', { draft: 'draft-1', directed: true }))
    expect(directed.when(belmar('object', { question: 'question-1', formal: true })).state.decisions.at(-1)).toMatchObject({ outcome: 'not-adopted' })
  })
  test('only between two that are listed, and only where the rules know it', () => {
    expect(world.when(chair('put-draft', { draft: 'draft-1', directed: true })).refusal).toMatchObject({ refused: 'not-now', cites: [{ rule: 'minus-two' }] })
    const three = world.and(secretariat('list-parties', { item: 'item-1', seats: ['belmar', 'casparia', 'dorra'] }))
    expect(three.when(chair('put-draft', { draft: 'draft-1', directed: true })).refusal).toMatchObject({ refused: 'not-now' })
    const without = draftBefore(meeting(book('osce', { 'adoption.minusTwo': null }), 4), null).and(secretariat('list-parties', { item: 'item-1', seats: ['casparia', 'dorra'] }))
    expect(without.when(chair('put-draft', { draft: 'draft-1', directed: true })).refusal).toMatchObject({ refused: 'no-such-act', cites: [{ rule: 'consensus' }, { rule: 'helsinki:69' }] })
    expect(draftBefore(meeting('oic', 4), 'decision').when(chair('put-draft', { draft: 'draft-1', directed: true })).refusal).toMatchObject({ refused: 'no-such-act' })
  })
})

describe('Given the rules of an organisation that has its own way of agreeing on some questions', () => {
  const asked = (matter: string): World => draftBefore(meeting('wto', 4), matter).and(casparia('request-recorded-vote', {}))
  test('a waiver is voted on when consensus has been sought for ninety days, and by three fourths of all Members', () => {
    const found = asked('waiver').and(chair('find-no-agreement', { draft: 'draft-1' }))
    expect(found.when(chair('open-vote', { on: 'draft-1', recorded: true })).refusal).toMatchObject({ refused: 'not-now', cites: [{ rule: 'IX:1' }, { rule: 'waiver' }] })
    expect(found.after(89 * day).when(chair('open-vote', { on: 'draft-1', recorded: true })).refusal).toMatchObject({ refused: 'not-now' })
    const open = found.after(90 * day).and(chair('open-vote', { on: 'draft-1', recorded: true }))
    expect(vote(open, 'vote-1', votes(3, 0)).state.decisions.at(-1)).toMatchObject({ outcome: 'adopted', vote: { for: 3, needed: 3, membership: 4 } })
    expect(vote(open, 'vote-1', votes(2, 0, 2)).state.decisions.at(-1)).toMatchObject({ outcome: 'not-adopted', rules: ['waiver', 'IX:1', 'no-rule'] })
  })
  test('an accession is voted on when a Member asks, by two thirds of all Members', () => {
    const open = asked('accession').and(chair('open-vote', { on: 'draft-1', recorded: true }))
    expect(vote(open, 'vote-1', votes(3, 1)).state.decisions.at(-1)).toMatchObject({ outcome: 'adopted', vote: { needed: 3 } })
    expect(vote(open, 'vote-1', votes(2, 1)).state.decisions.at(-1)).toMatchObject({ outcome: 'not-adopted' })
  })
  test('anything else only after the finding that consensus cannot be reached, by a majority of the votes cast', () => {
    expect(asked('decision').when(chair('open-vote', { on: 'draft-1', recorded: true })).refusal).toMatchObject({ refused: 'not-now', cites: [{ rule: 'IX:1' }] })
    expect(vote(asked('decision').and(chair('find-no-agreement', { draft: 'draft-1' }), chair('open-vote', { on: 'draft-1', recorded: true })), 'vote-1', votes(2, 1)).state.decisions.at(-1)).toMatchObject({ outcome: 'adopted' })
  })
})

describe('Given a conference of the parties to a treaty', () => {
  const parties = (): World => meeting(book('unconf', { 'quorum.decide': { num: 2, den: 3, strict: false }, 'matters.substantive.consensusOnly': ['consensus:no-vote'], 'adoption.objection': 'not-adopted' }), 6)
  test('the convention is amended by three fourths, although nothing else of substance is voted on', () => {
    expect(draftBefore(parties(), 'substantive').when(casparia('request-recorded-vote', {})).refusal).toMatchObject({ refused: 'no-such-act', cites: [{ rule: 'consensus:no-vote' }] })
    const open = draftBefore(parties(), 'convention-amendment').and(casparia('request-recorded-vote', {}), chair('find-no-agreement', { draft: 'draft-1' }), chair('open-vote', { on: 'draft-1', recorded: true }))
    expect(vote(open, 'vote-1', votes(3, 1, 2)).state.decisions.at(-1)).toMatchObject({ outcome: 'adopted', rules: ['convention:amendment', '36', 'voting:method'] })
    expect(vote(open, 'vote-1', votes(4, 2)).state.decisions.at(-1)).toMatchObject({ outcome: 'not-adopted' })
  })
  test('two thirds must be there for any decision', () => {
    const put = draftBefore(parties(), 'substantive').and(chair('put-draft', { draft: 'draft-1' }))
    const three = put.and(chair('record-presence', { present: ['aldora', 'belmar', 'casparia'] }))
    expect(three.when(chair('gavel', { question: question(put) })).refusal?.refused).toBeDefined()
    expect(put.and(chair('record-presence', { present: ['aldora', 'belmar', 'casparia', 'dorra'] })).when(chair('gavel', { question: question(put) })).refusal).toBeNull()
  })
})
