import { describe, expect, test } from 'vitest'
import { sees } from '#base/event.ts'
import { minute } from '#base/instants.ts'
import { readersOf } from './circles.ts'
import { aldora, belmar, by, casparia, chair, dorra, elvaine, invented, meeting, vote, votes, type World } from './given.ts'
import { script } from './script.ts'

const paragraphs = ['The Committee,', 'Mindful of the drought,', '1. Decides to meet once a month;', '2. Calls for measuring stations;', '3. Requests a report.']
/** Five delegations that answered the roll, and a guest with a seat. */
const session = ((opened: World) => opened.and(...invented.slice(0, 5).map((name) => chair('answer-roll', { seat: name.toLowerCase(), answer: 'present' }))))(meeting('mun-german', 6, { fennmark: 'guest' }))
const before = session.and(aldora('submit-draft', { symbol: 'AP/1', title: 'Waters', paragraphs, matter: 'substantive', sponsors: ['belmar'] }), chair('take-up-draft', { draft: 'draft-1' }))
const guest = by('fennmark')
/** Belmar moves it and so many are in favour of five. */
const moved = (world: World, fields: { readonly motion: string; readonly [field: string]: unknown }, yes: number): World =>
  vote(world.and(belmar('move', fields as { readonly motion: string }), chair('open-vote', { on: `motion-${world.state.counts.motion + 1}`, recorded: false })), `vote-${world.state.counts.vote + 1}`, votes(yes, 5 - yes))
const says = (world: World): string => script(world.state, world.rehearsal.now)?.sentence.en ?? ''

describe('a guest speaker', () => {
  test('has a seat and no right before the motion carries, and is heard at that meeting', () => {
    expect(session.when(guest('ask-for-floor', { kind: 'statement' })).refusal?.refused).toBe('not-entitled')
    expect(session.when(chair('add-to-list', { seat: 'fennmark' })).refusal).toMatchObject({ refused: 'not-entitled', cites: [{ rule: 'motions-of-the-room' }] })
    expect(moved(session, { motion: 'guest-speaker', seat: 'fennmark' }, 2).body.meeting?.invited ?? []).toEqual([])
    const heard = moved(session, { motion: 'guest-speaker', seat: 'fennmark' }, 3)
    expect(heard.state.decisions.at(-1)).toMatchObject({ outcome: 'adopted', title: { en: 'Guest speaker: Fennmark' }, vote: { for: 3, against: 2 } })
    expect([heard.body.meeting?.invited, heard.body.floor.entries.map(({ seat }) => seat)]).toEqual([['fennmark'], ['fennmark']])
    expect(says(heard)).toContain('Fennmark')
    const speaks = heard.and(chair('give-floor', { entry: 'entry-1' }))
    expect(speaks.body.floor.speaker?.seat).toBe('fennmark')
    expect(speaks.when(belmar('move', { motion: 'guest-speaker', seat: 'fennmark' })).refusal?.refused).toBe('not-now')
    expect(speaks.when(guest('move', { motion: 'end-debate' })).refusal?.refused).toBe('not-entitled')
  })
  test('is one who has a seat as such, and nobody else', () => {
    expect(session.when(belmar('move', { motion: 'guest-speaker', seat: 'casparia' })).refusal?.refused).toBe('invalid')
    expect(session.when(belmar('move', { motion: 'guest-speaker' })).refusal?.refused).toBe('invalid')
  })
  test('may be proposed by the chair too, and is not invited to the next meeting by it', () => {
    const proposed = session.and(chair('propose', { motion: 'guest-speaker', seat: 'fennmark' }), chair('gavel', { question: 'question-1' }))
    expect(proposed.body.meeting?.invited).toEqual(['fennmark'])
    const next = proposed.and(chair('give-floor', { entry: 'entry-1' }), chair('end-speech', {}), chair('close-meeting', {}), chair('open-meeting', { grade: 'public' }))
    expect(next.when(chair('add-to-list', { seat: 'fennmark' })).refusal?.refused).toBe('not-entitled')
  })
})

describe('sending back a draft', () => {
  const amendedFirst = before.and(dorra('submit-amendment', { on: 'draft-1', change: { kind: 'delete', provisions: ['provision-4'] }, sponsors: [] }))
  test('needs two thirds, without abstention', () => {
    expect(moved(before, { motion: 'send-back', draft: 'draft-1' }, 3).body.drafts[0]?.status).toBe('before')
    const open = before.and(belmar('move', { motion: 'send-back', draft: 'draft-1' }), chair('open-vote', { on: 'motion-1', recorded: false }))
    expect(open.when(casparia('cast-vote', { vote: 'vote-1', choice: 'abstain' })).refusal).not.toBeNull()
  })
  test('takes it from the table with its amendments, and only a sponsor hands it in again', () => {
    const back = moved(amendedFirst, { motion: 'send-back', draft: 'draft-1' }, 4)
    expect([back.body.drafts[0]?.status, back.body.drafts[0]?.sentBack, back.body.amendments]).toEqual(['withdrawn', true, []])
    expect(back.when(casparia('reintroduce-draft', { draft: 'draft-1' })).refusal).toMatchObject({ refused: 'not-entitled', cites: [{ rule: 'motions-of-the-room' }], possible: { en: 'One of its sponsors hands it in again: Aldora, Belmar.' } })
    const again = back.and(belmar('reintroduce-draft', { draft: 'draft-1' }))
    expect(again.body.drafts.at(-1)).toMatchObject({ status: 'submitted', sponsors: ['belmar', 'aldora'] })
    expect(again.and(chair('take-up-draft', { draft: 'draft-2' })).body.drafts.at(-1)?.status).toBe('before')
  })
})

describe('excluding the public', () => {
  test('needs two thirds; what follows is for participants, and what was before stays public', () => {
    expect(moved(session, { motion: 'exclude-public' }, 3).body.meeting?.grade).toBe('public')
    const shut = moved(session, { motion: 'exclude-public' }, 4)
    expect([shut.body.meeting?.grade, shut.rehearsal.events.at(-1)?.type, shut.rehearsal.events.at(-1)?.audience]).toEqual(['participants', 'public-excluded', ['public']])
    const on = shut.and(aldora('ask-for-floor', { kind: 'statement' }))
    expect(sees(readersOf(on.state, 'public'), on.rehearsal.events.at(-1)?.audience ?? [])).toBe(false)
    expect(sees(readersOf(on.state, 'delegation:elvaine'), on.rehearsal.events.at(-1)?.audience ?? [])).toBe(true)
    expect(on.when(elvaine('move', { motion: 'exclude-public' })).refusal?.refused).toBe('not-now')
  })
  test('holds for that meeting: the next opens as the chair opens it, with what is before the body told to all', () => {
    const next = moved(before, { motion: 'exclude-public' }, 4).and(chair('close-meeting', {}), chair('open-meeting', { grade: 'public' }))
    expect([next.body.meeting?.grade, next.happened.includes('business-shown')]).toEqual(['public', true])
  })
})

describe('a new agenda item', () => {
  test('needs two thirds, and can be opened at the same meeting', () => {
    const added = moved(session, { motion: 'new-item', topic: 'Ferry fares' }, 4)
    expect(added.state.decisions.at(-1)?.title.en).toBe('New agenda item: Ferry fares')
    expect(added.body.agenda.map(({ title, status }) => [title.en, status])).toEqual([['Sharing of waters', 'open'], ['Ferry lines', 'waiting'], ['Ferry fares', 'waiting']])
    expect(added.and(chair('conclude-item', { item: 'item-1' }), chair('open-item', { item: 'item-3' })).body.item).toBe('item-3')
    expect(moved(session, { motion: 'new-item', topic: 'Ferry fares' }, 3).body.agenda).toHaveLength(2)
  })
})

describe('amendments paragraph by paragraph', () => {
  const change = (as: typeof dorra, what: unknown) => as('submit-amendment', { on: 'draft-1', change: what as never, sponsors: [] })
  const all = before.and(
    change(casparia, { kind: 'move', after: 'provision-5', provisions: ['provision-3'] }),
    change(dorra, { kind: 'add', after: 'provision-3', paragraphs: ['4. Invites the press.'] }),
    change(elvaine, { kind: 'replace', provisions: ['provision-5'], paragraphs: ['3. Requests two reports.'] }),
    change(dorra, { kind: 'replace', provisions: ['provision-3'], paragraphs: ['1. Decides to meet twice a month;'] }))
  const put = (world: World, amendment: string): World => world.and(chair('put-amendment', { amendment }), chair('gavel', { question: `question-${world.state.counts.question + 1}` }))
  test('go by the place they change, then come new paragraphs, then their order', () => {
    expect(all.when(chair('put-amendment', { amendment: 'amendment-1' })).refusal).toMatchObject({ refused: 'out-of-order', cites: [{ rule: 'paragraphs' }] })
    const [one, two, three] = [put(all, 'amendment-4'), put(put(all, 'amendment-4'), 'amendment-3'), put(put(put(all, 'amendment-4'), 'amendment-3'), 'amendment-2')]
    expect([says(all), says(one), says(two), says(three)].map((line) => /Amendment \d/.exec(line)?.[0])).toEqual(['Amendment 4', 'Amendment 3', 'Amendment 2', 'Amendment 1'])
    const done = put(three, 'amendment-1')
    expect(done.body.drafts[0]?.paragraphs).toEqual(['The Committee,', 'Mindful of the drought,', '4. Invites the press.', '2. Calls for measuring stations;', '3. Requests two reports.', '1. Decides to meet twice a month;'])
    expect(done.after(minute).when(chair('divide-draft', { draft: 'draft-1' })).happened).toEqual(['draft-divided'])
  })
  test('let paragraphs change places only where the book says so', () => {
    const una = meeting('unga', 5).and(aldora('submit-draft', { symbol: 'A/L.1', title: 'Waters', paragraphs, matter: 'other', sponsors: [] }))
    expect(una.when(change(dorra, { kind: 'move', after: 'provision-5', provisions: ['provision-3'] })).refusal?.refused).toBe('invalid')
    expect(before.when(change(dorra, { kind: 'move', after: 'provision-9', provisions: ['provision-3'] })).refusal?.refused).toBe('invalid')
  })
  test('a paragraph moved behind itself goes where it stood, one moved behind nothing known to the end', () => {
    const move = (after: string, provisions: readonly string[]): readonly string[] | null | undefined => put(before.and(change(dorra, { kind: 'move', after, provisions })), 'amendment-1').body.drafts[0]?.provisions
    expect(move('provision-4', ['provision-4'])).toEqual(before.body.drafts[0]?.provisions)
    expect(move('provision-1', ['provision-5', 'provision-4'])).toEqual(['provision-1', 'provision-4', 'provision-5', 'provision-2', 'provision-3'])
  })
})
