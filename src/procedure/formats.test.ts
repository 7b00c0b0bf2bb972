import { describe, expect, test } from 'vitest'
import type { Capacity } from '#base/event.ts'
import { sees } from '#base/event.ts'
import { unsc } from '#rulebooks/unsc.ts'
import { movesReaders, readersOf } from './circles.ts'
import { conference } from './decider.ts'
import { aldora, belmar, by, chair, given, secretariat, vote, votes, type World } from './given.ts'
import { script } from './script.ts'

const roles = { ...Object.fromEntries(['aldora', 'belmar', 'casparia', 'dorra', 'elvaine'].map((seat) => [seat, 'permanent'])), ostmere: 'invited-state', pellin: 'invited-person' }
const seated = given(unsc, 16, roles).and(secretariat('lay-agenda', { items: ['Sharing of waters'] }))
const opened = (world: World): World => world.and(chair('take-step', { step: 'agenda' }), chair('gavel', { question: 'question-1' }), chair('open-item', { item: 'item-1' }))
const ostmere = by('ostmere')
const pellin = by('pellin')

describe('A meeting has a format', () => {
  test('which fixes who may follow it, and is one the book knows', () => {
    expect(seated.and(chair('open-meeting', { grade: 'closed', format: 'private-meeting' })).body.meeting).toMatchObject({ grade: 'closed', format: 'private-meeting' })
    expect(seated.when(chair('open-meeting', { grade: 'public', format: 'private-meeting' })).refusal).toMatchObject({ refused: 'invalid', cites: [{ rule: '48' }, { rule: '51' }, { rule: '55' }, { rule: 'note:507' }] })
    expect(seated.when(chair('open-meeting', { grade: 'public', format: 'caucus' })).refusal).toMatchObject({ refused: 'no-such-thing' })
  })
  test('guests speak when they are invited, where the format is for them, and in no later meeting', () => {
    const debate = opened(seated.and(chair('open-meeting', { grade: 'public', format: 'debate' })))
    expect(debate.when(ostmere('ask-for-floor', { kind: 'statement' })).refusal).toMatchObject({ refused: 'not-entitled', cites: [{ rule: '37' }, { rule: '38' }, { rule: 'charter:31' }, { rule: 'charter:32' }] })
    const invited = debate.and(chair('invite', { seat: 'ostmere' }), chair('gavel', { question: 'question-2' }))
    expect(invited.happened).toContain('participant-invited')
    expect(invited.when(ostmere('ask-for-floor', { kind: 'statement' })).refusal).toBeNull()
    expect(invited.when(chair('invite', { seat: 'ostmere' })).refusal).toMatchObject({ refused: 'already-done' })
    expect(invited.when(chair('invite', { seat: 'belmar' })).refusal).toMatchObject({ refused: 'already-done' })
    const later = invited.and(chair('conclude-item', { item: 'item-1' }), chair('close-meeting', {}), chair('open-meeting', { grade: 'public', format: 'debate' }))
    expect(later.body.meeting?.invited).toBeUndefined()
  })
  test('a contested invitation goes to a procedural vote that no permanent No stops', () => {
    const contested = opened(seated.and(chair('open-meeting', { grade: 'public', format: 'debate' }))).and(chair('invite', { seat: 'ostmere' }), aldora('object', { question: 'question-2' }), chair('open-vote', { on: 'question-2', recorded: true }))
    expect(contested.body.votes[0]).toMatchObject({ matter: 'procedural', concurrence: null })
    expect(vote(contested, 'vote-1', { ...votes(10, 0), aldora: 'no' }).body.meeting?.invited).toEqual(['ostmere'])
    expect(vote(contested, 'vote-1', { ...votes(9, 0), aldora: 'no' }).body.meeting?.invited).toBeUndefined()
  })
  test('in a briefing whoever is invited briefs, and a State invited does not speak', () => {
    const briefing = opened(seated.and(chair('open-meeting', { grade: 'public', format: 'briefing' }))).and(chair('invite', { seat: 'pellin' }), chair('gavel', { question: 'question-2' }), chair('invite', { seat: 'ostmere' }), chair('gavel', { question: 'question-3' }))
    expect(briefing.when(chair('add-to-list', { seat: 'pellin' })).refusal).toBeNull()
    expect(briefing.when(ostmere('ask-for-floor', { kind: 'statement' })).refusal).toMatchObject({ refused: 'not-entitled', cites: [{ rule: 'note:507' }, { rule: '39' }, { rule: '48' }] })
  })
})

describe('In consultations of the whole', () => {
  const consulting = seated.and(chair('open-meeting', { grade: 'closed', format: 'consultations' }), chair('open-item', { item: 'item-1' }))
  test('nothing is decided, put or voted on, and no motion is moved', () => {
    const cites = [{ rule: 'practice:consultations' }]
    for (const deed of [chair('take-step', { step: 'agenda' }), chair('propose', { motion: 'suspend-meeting' }), belmar('move', { motion: 'suspend-meeting' }), chair('open-vote', { on: 'draft-1', recorded: true }), chair('invite', { seat: 'pellin' })]) {
      expect(consulting.when(deed).refusal, deed.command.type).toMatchObject({ refused: 'no-such-act', cites, possible: { en: 'In a formal meeting.' } })
    }
  })
  test('members speak, guests do not, and the item waits for a formal meeting', () => {
    const spoken = consulting.and(belmar('ask-for-floor', { kind: 'statement' }), chair('give-floor', { entry: 'entry-1' }), chair('end-speech', {}))
    expect(consulting.when(pellin('ask-for-floor', { kind: 'statement' })).refusal).toMatchObject({ refused: 'not-entitled' })
    expect(script(spoken.state, spoken.rehearsal.now)?.command).toMatchObject({ type: 'conclude-item' })
    const ended = spoken.and(chair('conclude-item', { item: 'item-1' }), chair('close-meeting', {}))
    expect(ended.body.agenda[0]?.status).not.toBe('concluded')
    expect(opened(ended.and(chair('open-meeting', { grade: 'public' }))).body.item).toBe('item-1')
  })
})

/** What a reader is sent of a journal, and the state that makes. */
function shownTo(world: World, capacity: Capacity) {
  const circles = readersOf(world.state, capacity)
  const events = world.rehearsal.events.filter(({ audience }) => sees(circles, audience))
  return { events, state: events.reduce(conference.evolve, conference.initial) }
}

describe('Whoever takes part by invitation', () => {
  const consulted = seated.and(
    chair('open-meeting', { grade: 'closed', format: 'consultations' }), chair('open-item', { item: 'item-1' }), belmar('ask-for-floor', { kind: 'statement', about: 'Not for the hall' }),
    chair('give-floor', { entry: 'entry-1' }), chair('end-speech', {}), aldora('submit-draft', { symbol: 'S/1', title: 'A paper of the consultations', paragraphs: ['Decides.'], matter: 'chapter-vii', sponsors: [] }),
  )
  test('reads nothing of consultations of the whole and none of their papers; members read all of it', () => {
    for (const guest of ['delegation:ostmere', 'delegation:pellin'] as const) {
      expect(readersOf(consulted.state, guest)).toEqual(['public', 'participants', `seat:${guest.slice('delegation:'.length)}`])
      const { events, state } = shownTo(consulted, guest)
      expect(events.some(({ type }) => type === 'meeting-opened')).toBe(false)
      expect(JSON.stringify(state.bodies)).not.toMatch(/Not for the hall|A paper of the consultations|"consultations"/)
      expect(state.bodies['plenary']).toMatchObject({ meeting: null, item: null, drafts: [] })
    }
    expect(JSON.stringify(shownTo(consulted, 'delegation:belmar').state)).toBe(JSON.stringify({ ...consulted.state, preparation: shownTo(consulted, 'delegation:belmar').state.preparation }))
  })
  test('submits nothing before it is invited, nor between meetings', () => {
    const paper = { symbol: 'S/9', title: 'From the gallery', paragraphs: ['Decides.'], matter: 'chapter-vii', sponsors: [] }
    expect(seated.when(ostmere('submit-draft', paper)).refusal).toMatchObject({ refused: 'not-entitled', cites: [{ rule: '37' }, { rule: '38' }, { rule: 'charter:31' }, { rule: 'charter:32' }] })
    expect(consulted.when(ostmere('submit-draft', paper)).refusal).toMatchObject({ refused: 'not-entitled', cites: [{ rule: 'practice:consultations' }] })
    const invited = opened(seated.and(chair('open-meeting', { grade: 'public', format: 'debate' }))).and(chair('invite', { seat: 'ostmere' }), chair('gavel', { question: 'question-2' }))
    expect(invited.when(ostmere('submit-draft', paper)).refusal).toBeNull()
  })
  test('is told of an invitation to a private meeting and of nothing else there, and is heard when called', () => {
    const invited = opened(seated.and(chair('open-meeting', { grade: 'closed', format: 'private-meeting' }))).and(chair('invite', { seat: 'ostmere' }), chair('gavel', { question: 'question-2' }))
    const { events, state } = shownTo(invited, 'delegation:ostmere')
    expect(events.filter(({ audience }) => !audience.includes('public') && !audience.includes('participants')).map(({ type }) => type)).toEqual(['participant-invited'])
    expect(state.bodies['plenary']?.meeting).toBeNull()
    expect(invited.when(ostmere('ask-for-floor', { kind: 'statement' })).refusal).toMatchObject({ refused: 'not-entitled', possible: { en: 'When the President enters it on the list and calls on it.' }, cites: [{ rule: '48' }, { rule: '51' }, { rule: '55' }, { rule: 'note:507' }] })
    expect(invited.and(chair('add-to-list', { seat: 'ostmere' }), chair('give-floor', { entry: 'entry-1' })).body.floor.speaker?.seat).toBe('ostmere')
  })
  test('sees, when an open meeting follows, what is before the Council, and may then do what everything says it may', () => {
    const left = opened(seated.and(chair('open-meeting', { grade: 'closed', format: 'private-meeting' }))).and(aldora('submit-draft', { symbol: 'S/2', title: 'A draft', paragraphs: ['Decides.'], matter: 'chapter-vii', sponsors: [] }), chair('take-up-draft', { draft: 'draft-1' }), belmar('ask-for-floor', { kind: 'statement' }), aldora('move', { motion: 'adjourn-meeting' }))
    const adjourned = vote(left.and(chair('open-vote', { on: 'motion-1', recorded: true })), 'vote-1', votes(10, 0))
    const open = adjourned.and(chair('open-meeting', { grade: 'public', format: 'debate' }))
    const first = shownTo(open, 'delegation:ostmere')
    expect(first.events.map(({ type }) => type)).toContain('business-shown')
    expect(first.state.bodies['plenary']).toMatchObject({ item: null, meeting: { number: 2 } })
    const invited = open.and(chair('take-step', { step: 'agenda' }), chair('gavel', { question: 'question-2' }), chair('open-item', { item: 'item-1' }), chair('take-up-draft', { draft: 'draft-1' }), belmar('ask-for-floor', { kind: 'statement' }), chair('invite', { seat: 'ostmere' }), chair('gavel', { question: 'question-3' }))
    const view = shownTo(invited, 'delegation:ostmere')
    
    expect(view.state.bodies['plenary']).toMatchObject({ item: 'item-1', drafts: [{ id: 'draft-1', status: 'before' }], floor: { entries: [{ seat: 'belmar' }] } })
    const by = { person: 'p', capacity: 'delegation:ostmere' } as const
    expect(conference.may({ ...view.state, counts: invited.state.counts }, by, invited.rehearsal.now)).toEqual(conference.may(invited.state, by, invited.rehearsal.now))
    expect(JSON.stringify(view.events)).not.toContain('motion-moved')
  })
  test('joins afresh when the formats of the book are set otherwise', () => {
    const event = { stream: 's', position: 1, at: 0, type: 'rule-set', v: 1, by: { person: 'p', capacity: 'chair' as const }, key: 'k', audience: ['public' as const], data: { path: 'formats', value: [], was: [], sets: [] }, salt: '' }
    expect(movesReaders(event, ['public', 'seat:ostmere'])).toBe(true)
    expect(movesReaders(event, ['public'])).toBe(false)
  })
})

describe('The agenda of each meeting', () => {
  const first = opened(seated.and(chair('open-meeting', { grade: 'public' })))
  const second = first.and(chair('close-meeting', {}), chair('open-meeting', { grade: 'public' }))
  test('is adopted first, at every meeting, and nothing is taken up before', () => {
    expect(second.when(chair('open-item', { item: 'item-1' })).refusal).toMatchObject({ refused: 'not-now', cites: [{ rule: '9' }, { rule: '10' }] })
    expect(script(second.state, second.rehearsal.now)?.command).toMatchObject({ type: 'take-step', step: 'agenda' })
  })
  test('has on it by itself what was not finished, also where the secretariat lays another', () => {
    expect(second.body.agenda).toMatchObject([{ id: 'item-1', status: 'waiting' }])
    const laid = first.and(chair('close-meeting', {}), secretariat('lay-agenda', { items: ['Ferry lines'] }), chair('open-meeting', { grade: 'public' }))
    expect(laid.body.agenda.map(({ id, status }) => [id, status])).toEqual([['item-1', 'waiting'], ['item-2', 'provisional']])
    expect(script(laid.state, laid.rehearsal.now)?.sentence.en).toContain('Sharing of waters')
    const adopted = laid.and(chair('take-step', { step: 'agenda' }), chair('gavel', { question: 'question-2' }))
    expect(adopted.body.agenda.map(({ status }) => status)).toEqual(['waiting', 'waiting'])
    expect(adopted.when(secretariat('lay-agenda', { items: ['Too late'] })).refusal).toMatchObject({ cites: [{ rule: '9' }, { rule: '10' }] })
  })
  test('is asked for where everything on it is done', () => {
    const done = first.and(chair('conclude-item', { item: 'item-1' }), chair('close-meeting', {}), chair('open-meeting', { grade: 'public' }))
    expect(done.when(chair('take-step', { step: 'agenda' })).refusal).toMatchObject({ cites: [{ rule: '9' }, { rule: '10' }] })
  })
  test('where it is voted down blocks the meeting; a later one may adopt it', () => {
    const down = vote(second.and(chair('take-step', { step: 'agenda' }), aldora('object', { question: 'question-2' }), chair('open-vote', { on: 'question-2', recorded: true })), 'vote-1', votes(8, 6))
    expect(down.when(chair('open-item', { item: 'item-1' })).refusal).toMatchObject({ refused: 'not-now' })
    expect(down.and(chair('close-meeting', {}), chair('open-meeting', { grade: 'public' }), chair('take-step', { step: 'agenda' }), chair('gavel', { question: 'question-3' }), chair('open-item', { item: 'item-1' })).body.item).toBe('item-1')
  })
})

describe('A recommendation on a Secretary-General', () => {
  const submitted = (world: World): World => world.and(aldora('submit-draft', { symbol: 'S/3', title: 'Recommendation', paragraphs: ['Recommends.'], matter: 'secretary-general', sponsors: [] }))
  test('is neither taken up nor put nor voted on in a public meeting', () => {
    const open = submitted(opened(seated.and(chair('open-meeting', { grade: 'public' }))))
    expect(open.when(chair('take-up-draft', { draft: 'draft-1' })).refusal).toMatchObject({ refused: 'out-of-order', cites: [{ rule: '48' }], words: { en: 'Recommendation on a Secretary-General: always discussed and decided in private.' }, possible: { en: 'In a private meeting.' } })
    expect(script(open.state, open.rehearsal.now)?.command).not.toMatchObject({ type: 'take-up-draft' })
  })
  test('is decided in a private meeting, by nine with no permanent vote against', () => {
    const closed = submitted(opened(seated.and(chair('open-meeting', { grade: 'closed', format: 'private-meeting' })))).and(chair('take-up-draft', { draft: 'draft-1' }), chair('open-vote', { on: 'draft-1', recorded: true }))
    expect(vote(closed, 'vote-1', { ...votes(10, 0), aldora: 'no' }).state.decisions.at(-1)?.outcome).toBe('vetoed')
    expect(vote(closed, 'vote-1', votes(9, 0)).state.decisions.at(-1)?.outcome).toBe('adopted')
  })
})
