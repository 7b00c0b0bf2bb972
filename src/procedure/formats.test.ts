import { describe, expect, test } from 'vitest'
import { unsc } from '#rulebooks/unsc.ts'
import { aldora, belmar, by, chair, given, secretariat, vote, votes, type World } from './given.ts'
import { script } from './script.ts'

const roles = { aldora: 'permanent', ostmere: 'invited-state', pellin: 'invited-person' }
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
