import { describe, expect, test } from 'vitest'
import { sees } from '#base/event.ts'
import { conference } from '#procedure/decider.ts'
import { aldora, belmar, chair, draftBefore, given, meeting, secretariat, vote, type World } from '#procedure/given.ts'
import { publicBoard, type PublicBody } from './public-board.ts'

/** The board from what the public circle has folded. */
const board = ({ rehearsal }: World) => publicBoard(rehearsal.events.filter(({ audience }) => sees(['public'], audience)).reduce(conference.evolve, conference.initial), 'conference-1', rehearsal.now)
const plenary = (world: World): PublicBody => board(world)?.bodies.find(({ id }) => id === 'plenary') ?? expect.unreachable()
const before = draftBefore(meeting('unga', 5), 'other')

describe('what is being decided', () => {
  test('a question put by the chair: what, whose proposal, since when, under which rules', () => {
    const put = before.and(chair('put-draft', { draft: 'draft-1' }))
    expect(plenary(put).deciding).toMatchObject([{ kind: 'question', by: [{ en: 'Aldora' }, { en: 'Belmar' }], since: put.body.question?.since, objection: null, so: null }])
    const objected = put.and(belmar('object', { question: `question-${put.state.counts.question}` }))
    expect(plenary(objected).deciding).toEqual([])
  })
  test('a vote: how it is taken, how many decide, what has come so far; then the result with its arithmetic', () => {
    const open = before.and(chair('open-vote', { on: 'draft-1', recorded: true }), aldora('cast-vote', { vote: 'vote-1', choice: 'yes' }), belmar('cast-vote', { vote: 'vote-1', choice: 'no' }))
    expect(plenary(open).deciding).toMatchObject([{ kind: 'vote', entitled: 5, method: 'recorded', so: { received: 2, counts: { yes: 1, no: 1, abstain: 0 } } }])
    const done = plenary(vote(open, 'vote-1', { casparia: 'yes' }))
    expect(done).toMatchObject({ deciding: [], decided: [{ outcome: 'adopted', counts: { yes: 2, no: 1, abstain: 0 } }, ...done.decided.slice(1)] })
    expect(done.decided[0]?.words.en).toContain('2 in favour')
  })
  test('the text under discussion and who has the floor; what was only tabled or moved is not there', () => {
    const tabled = meeting('unga', 5).and(aldora('submit-draft', { symbol: 'A/L.9', title: 'Night ferries', paragraphs: ['Decides to run ferries.'], sponsors: [], matter: 'other' }), belmar('move', { motion: 'adjourn-debate' }))
    expect(JSON.stringify(board(tabled))).not.toMatch(/A\/L\.9|ferries\.|djourn/)
    expect(plenary(before)).toMatchObject({ text: { symbol: 'A/L.1', by: [{ en: 'Aldora' }, { en: 'Belmar' }], provisions: [{ number: null, words: 'Decides to share the waters fairly.' }] }, floor: null })
  })
})

describe('what is not for the public', () => {
  test('of a meeting among participants nothing is told, neither what is put nor what was decided', () => {
    const closed = given('unga', 5).and(secretariat('lay-agenda', { items: ['Sharing of waters'] }), chair('open-meeting', { grade: 'participants' }))
    const { meeting: sitting, deciding, decided, text, floor, item } = plenary(closed)
    expect({ sitting, deciding, decided, text, floor, item }).toEqual({ sitting: null, deciding: [], decided: [], text: null, floor: null, item: null })
  })
  test('once the public has left, the page says so and shows nothing of what was before the body', () => {
    const open = before.and(chair('open-vote', { on: 'draft-1', recorded: true }))
    const left = { ...open.state, bodies: { plenary: { ...open.body, meeting: open.body.meeting === null ? null : { ...open.body.meeting, grade: 'closed' as const } } } }
    expect(publicBoard(left, 'conference-1', 0)?.bodies[0]).toMatchObject({ meeting: { status: 'closed' }, deciding: [], text: null, floor: null })
  })
  test('before the founding, or where the founding is hidden, there is no board', () => {
    expect(publicBoard(conference.initial, 'conference-1', 0)).toBeNull()
  })
})
