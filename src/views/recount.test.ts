import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Event } from '#base/event.ts'
import { day } from '#base/instants.ts'
import { type Stance, stances } from '#base/majority.ts'
import type { ConferenceEvents } from '#procedure/events.ts'
import { aldora, belmar, casparia, chair, type Deed, draftBefore, given, invented, meeting, opening, secretariat, vote, votes, type World } from '#procedure/given.ts'
import { unga } from '#rulebooks/unga.ts'
import { type Tally, tally } from '#voting/tally.ts'
import { recount } from './recount.ts'

const runs = { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 100) }
type Happened = { readonly type: string; readonly data: unknown } | null
type Line = Parameters<typeof recount>[0][number]

const lines = (...happened: readonly Happened[]): readonly Line[] => happened.map((one, n) => ({
  position: n + 1,
  event: one === null ? null : { stream: 'conference-1', position: n + 1, at: n, ...one, v: 1, by: { person: 'p', capacity: 'chair' }, key: `k${n}`, audience: ['public'], salt: '0'.repeat(32) } satisfies Event,
}))

const founded: Happened = { type: 'conference-founded', data: { title: 'Assembly', exercise: true, from: null, rulebook: unga } }
const setUp: Happened = { type: 'body-set-up', data: { body: 'plenary', name: { en: 'Plenary' }, members: null, grade: 'public' } }
const { majority, rules } = unga.matters['other'] ?? expect.unreachable()
const frozen = { majority, tie: { kind: 'second-vote', withinHours: 48 }, concurrence: null, quorum: unga.quorum.decide } as const

/** One recorded vote of these delegations, each with what it sent, and whether the last count saw it in the room. */
type Delegation = { readonly seat: string; readonly sent: readonly ('yes' | 'no' | 'abstain')[]; readonly there: boolean }
const stanceOf = ({ sent, there }: Delegation): Stance => sent.at(-1) ?? (there ? 'not-participating' : 'absent')
const rollOf = (delegations: readonly Delegation[]): { readonly [seat: string]: Stance } => Object.fromEntries(delegations.map((one) => [one.seat, stanceOf(one)]))
const countOf = (delegations: readonly Delegation[]): Tally => tally({
  votes: rollOf(delegations), electorate: delegations.map(({ seat }) => seat), membership: delegations.length, majority, tie: frozen.tie, quorumToDecide: frozen.quorum,
})

function voted(delegations: readonly Delegation[], result: (decision: ConferenceEvents['vote-closed']['decision']) => ConferenceEvents['vote-closed']['decision'] = (decision) => decision): readonly Happened[] {
  const { outcome, ...count } = countOf(delegations)
  const electorate = delegations.map(({ seat }) => seat)
  const vote = { id: 'vote-1', matter: 'other', recorded: true, ...count, roll: rollOf(delegations), notes: {} }
  const decision = { id: 'decision-1', meeting: 1, title: { en: 'Draft' }, on: { kind: 'draft', id: 'draft-1' }, how: 'vote', outcome, rules, vote } as const
  return [
    founded, setUp,
    ...delegations.map(({ seat }) => ({ type: 'delegation-seated', data: { id: seat, names: { en: seat }, role: 'member', actor: null } })),
    { type: 'presence-recorded', data: { body: 'plenary', present: delegations.filter(({ there }) => there).map(({ seat }) => seat), quorum: null } },
    { type: 'vote-opened', data: { body: 'plenary', vote: 'vote-1', on: { kind: 'draft', id: 'draft-1', second: false }, question: { en: 'Draft' }, matter: 'other', ...frozen, choices: ['yes', 'no', 'abstain'], rules, electorate, membership: electorate.length, recorded: true } },
    ...delegations.flatMap(({ seat, sent }) => sent.map((choice) => ({ type: 'vote-cast', data: { body: 'plenary', vote: 'vote-1', seat, choice } }))),
    { type: 'vote-closed', data: { body: 'plenary', vote: 'vote-1', on: { kind: 'draft', id: 'draft-1', second: false }, words: { en: '' }, cites: [], second: null, decision: result(decision) } },
  ]
}

const delegations = fc.uniqueArray(fc.record({ seat: fc.stringMatching(/^[a-z]{1,8}$/), sent: fc.array(fc.constantFrom('yes', 'no', 'abstain'), { maxLength: 3 }), there: fc.boolean() }), { selector: ({ seat }) => seat, minLength: 1, maxLength: 20 })

describe('the recount of a journal', () => {
  test('agrees with every vote as it was decided, whoever changed their mind before the lock', () => {
    fc.assert(fc.property(delegations, (those) => {
      expect(recount(lines(...voted(those)))).toEqual({ decisions: 1, recounted: 1, fromRoll: 0, withheld: 0, differences: [] })
    }), runs)
  })
  test('finds one vote that the result gives to another side, with the place of the decision', () => {
    fc.assert(fc.property(delegations, fc.nat(), fc.constantFrom(...stances), (those, at, other) => {
      const { seat } = those[at % those.length] ?? expect.unreachable()
      fc.pre(rollOf(those)[seat] !== other)
      const altered = voted(those, (decision) => ({ ...decision, vote: decision.vote === null ? null : { ...decision.vote, roll: { ...decision.vote.roll, [seat]: other } } }))
      const { differences } = recount(lines(...altered))
      expect(differences).toEqual([{ position: altered.length, decision: 'decision-1', of: `vote of ${seat}`, recorded: other, recounted: rollOf(those)[seat] }])
    }), runs)
  })
  test('finds an outcome that the votes do not bear out', () => {
    const those: readonly Delegation[] = [{ seat: 'aldora', sent: ['no'], there: true }, { seat: 'belmar', sent: ['yes', 'no'], there: true }]
    expect(recount(lines(...voted(those, (decision) => ({ ...decision, outcome: 'adopted' })))).differences).toMatchObject([{ of: 'outcome', recorded: 'adopted', recounted: 'not-adopted' }])
  })
  test('finds a vote that was never opened', () => {
    const happened = voted([{ seat: 'aldora', sent: ['yes'], there: true }]).filter((one) => one?.type !== 'vote-opened')
    expect(recount(lines(...happened)).differences).toMatchObject([{ of: 'vote', recounted: 'was never opened' }])
  })
  test('goes by the names in the result where the votes as sent are withheld, and says so', () => {
    const happened = voted([{ seat: 'aldora', sent: ['yes'], there: true }, { seat: 'belmar', sent: ['no', 'yes'], there: true }]).map((one) => (one?.type === 'vote-cast' ? null : one))
    expect(recount(lines(...happened))).toEqual({ decisions: 1, recounted: 1, fromRoll: 1, withheld: 0, differences: [] })
  })
  test('does not guess where neither is shown', () => {
    const those: readonly Delegation[] = [{ seat: 'aldora', sent: ['yes'], there: true }]
    const happened = voted(those, (decision) => ({ ...decision, vote: decision.vote === null ? null : { ...decision.vote, recorded: false, roll: null } })).map((one) => (one?.type === 'vote-cast' ? null : one))
    expect(recount(lines(...happened))).toEqual({ decisions: 1, recounted: 0, fromRoll: 0, withheld: 1, differences: [] })
  })
  test('does not count for a reader what was put before a body they were not shown', () => {
    const happened = voted([{ seat: 'aldora', sent: ['yes'], there: true }])
    expect(recount(lines(...happened.map((one) => (one?.type === 'body-set-up' ? null : one))))).toEqual({ decisions: 1, recounted: 0, fromRoll: 0, withheld: 1, differences: [] })
    expect(recount(lines(...happened.filter((one) => one?.type !== 'body-set-up'))).differences).toMatchObject([{ of: 'vote', recounted: 'is before no body' }])
  })
  test('hears the objections again', () => {
    const put: Happened = { type: 'question-put', data: { body: 'plenary', question: 'question-1', proposal: { kind: 'draft', draft: 'draft-1' }, words: { en: 'Draft' }, rules, onObjection: 'vote', matter: 'other' } }
    const objected: Happened = { type: 'objection-raised', data: { body: 'plenary', question: 'question-1', seat: 'belmar', reason: null, onObjection: 'vote', rules } }
    const end = (outcome: 'adopted' | 'not-adopted'): Happened => ({ type: 'question-decided', data: { body: 'plenary', question: 'question-1', decision: { id: 'decision-1', meeting: 1, title: { en: 'Draft' }, on: { kind: 'draft', id: 'draft-1' }, how: 'without-objection', outcome, rules, vote: null } } })
    expect(recount(lines(founded, put, end('adopted'))).differences).toEqual([])
    expect(recount(lines(founded, put, objected, end('not-adopted'))).differences).toEqual([])
    expect(recount(lines(founded, put, objected, end('adopted'))).differences).toMatchObject([{ position: 4, of: 'outcome', recorded: 'adopted', recounted: 'not-adopted' }])
    expect(recount(lines(founded, put, null, end('not-adopted')))).toMatchObject({ withheld: 1, differences: [] })
  })
  test('reads a vote again under another matter, where it was read so after the vote', () => {
    const permanent = Object.fromEntries(invented.slice(0, 5).map((name) => [name.toLowerCase(), 'permanent']))
    const rules: Deed = { as: 'secretariat', command: { type: 'set-rule', path: 'parameters.preliminaryQuestion.value', value: JSON.stringify('presidentRules') } }
    const open = opening(given('unsc', 15, permanent).and(rules, secretariat('lay-agenda', { items: ['Waters'] }), chair('open-meeting', { grade: 'public' }))).and(chair('open-item', { item: 'item-1' }))
    const before = open.and(belmar('submit-draft', { symbol: 'S/L.1', title: 'Waters', paragraphs: ['Decides.'], matter: 'substantive', sponsors: [] }), chair('take-up-draft', { draft: 'draft-1' }), chair('open-vote', { on: 'draft-1', recorded: true }))
    const vetoed = vote(before, 'vote-1', { ...votes(10, 0, 5), belmar: 'no' })
    const { events } = vetoed.and(chair('class-draft', { draft: 'draft-1', matter: 'procedural', text: 'It was procedural.' })).rehearsal
    const journal = (change: (data: ConferenceEvents['result-read']) => object): readonly Line[] => events.map((event) => ({ position: event.position, event: event.type === 'result-read' ? { ...event, data: change(event.data as ConferenceEvents['result-read']) } : event }))
    expect(recount(journal((data) => data)).differences).toEqual([])
    expect(recount(journal((data) => ({ ...data, outcome: 'vetoed' }))).differences).toMatchObject([{ decision: 'decision-2', of: 'outcome', recorded: 'vetoed', recounted: 'adopted' }])
    expect(recount(journal((data) => ({ ...data, count: { ...data.count, for: 8 } }))).differences).toMatchObject([{ of: 'for', recorded: '8', recounted: '9' }])
    expect(recount(journal((data) => ({ ...data, bound: ['aldora'] }))).differences).toMatchObject([{ of: 'bound', recorded: 'aldora', recounted: 'all' }])
    expect(recount(journal((data) => ({ ...data, matter: 'customary' }))).differences).toMatchObject([{ of: 'matter', recorded: 'customary' }])
  })
  const journal = ({ rehearsal: { events } }: World, changed: (event: Event) => Event = (event) => event): readonly Line[] => events.map((event) => ({ position: event.position, event: changed(event) }))
  test('hears a silence again: what was sent before its hour, and whether any of it broke it', () => {
    const before = draftBefore(meeting('osce', 3), null)
    const begun = before.and(chair('start-silence', { draft: 'draft-1', expires: before.rehearsal.now + day, zone: 'Europe/Vienna' }), chair('gavel', { question: 'question-1' }), casparia('answer-silence', { silence: 'silence-1', answer: 'agreement', text: 'Agreed.' }))
    const [over, broken] = [begun.after(day), begun.and(casparia('answer-silence', { silence: 'silence-1', answer: 'amendment', text: 'Other words.' }))]
    for (const world of [over, broken]) expect(recount(journal(world))).toEqual({ decisions: world.state.decisions.length, recounted: world.state.decisions.length, fromRoll: 0, withheld: 0, differences: [] })
    const agreed = (event: Event): Event => (event.type === 'silence-answered' ? { ...event, data: { ...(event.data as object), answer: 'agreement' } } : event)
    const objected = (event: Event): Event => (event.type === 'silence-answered' ? { ...event, data: { ...(event.data as object), answer: 'objection' } } : event)
    expect(recount(journal(broken, agreed)).differences).toMatchObject([{ decision: 'decision-2', of: 'outcome', recorded: 'not-adopted', recounted: 'running' }])
    expect(recount(journal(over, objected)).differences).toMatchObject([{ decision: 'decision-2', of: 'outcome', recorded: 'adopted', recounted: 'not-adopted' }])
    expect(recount(journal(over).map((line) => (line.event?.type === 'silence-answered' ? { ...line, event: null } : line)))).toMatchObject({ withheld: 1, differences: [] })
    expect(recount(journal(over).filter(({ event }) => event?.type !== 'silence-started')).differences).toMatchObject([{ of: 'silence', recorded: 'silence-1', recounted: 'was never begun' }])
  })
  test('finds a text rejected with its last operative part to be so, and one of which a part was approved not', () => {
    const paragraphs = ['The Assembly,', 'Recalling the shared waters,', 'Decides to share the waters;', 'Requests a report;']
    const before = meeting('unga', 6).and(aldora('submit-draft', { symbol: 'A/L.1', title: 'Waters', paragraphs, matter: 'other', sponsors: ['belmar'] }), chair('take-up-draft', { draft: 'draft-1' }))
    const amended = before.and(belmar('submit-amendment', { on: 'draft-1', change: { kind: 'add', after: 'provision-3', paragraphs: ['Decides to build a dam;', 'Requests two reports;', 'Invites all to help;'] }, sponsors: [] }))
    const inParts = (world: World, on: object, part: string, [first, second]: readonly (readonly string[])[]): World => {
      const divided = world.and(casparia('move', { motion: 'division', ...on, parts: [first ?? [], second ?? []] }), chair('put-motion', { motion: 'motion-1' }), chair('gavel', { question: 'question-1' }))
      return [1, 2].reduce((one, n) => vote(one.and(chair('open-vote', { on: `${part}-part-${n}`, recorded: true })), `vote-${n}`, votes(1, 5)), divided)
    }
    const draft = inParts(before, { draft: 'draft-1' }, 'draft-1', [['provision-3'], ['provision-4']])
    const amendment = inParts(amended, { amendment: 'amendment-1' }, 'amendment-1', [['amendment-1-1', 'amendment-1-2'], ['amendment-1-3']])
    for (const world of [draft, amendment]) {
      expect(world.state.decisions.at(-1)).toMatchObject({ how: 'rule', outcome: 'not-adopted' })
      expect(recount(journal(world))).toEqual({ decisions: world.state.decisions.length, recounted: world.state.decisions.length, fromRoll: 0, withheld: 0, differences: [] })
      const approved = (event: Event): Event => {
        if (event.type !== 'vote-closed') return event
        const data = event.data as ConferenceEvents['vote-closed']
        return { ...event, data: { ...data, decision: { ...data.decision, outcome: 'adopted' } } }
      }
      expect(recount(journal(world, approved)).differences.at(-1)).toMatchObject({ of: 'outcome', recorded: 'not-adopted', recounted: 'some of it was approved' })
      expect(recount(journal(world).map((line) => (line.event?.type === 'vote-closed' ? { ...line, event: null } : line)))).toMatchObject({ withheld: 1, differences: [] })
    }
  })
})
