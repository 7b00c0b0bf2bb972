import { describe, expect, test } from 'vitest'
import { unga as book } from '#rulebooks/unga.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import { aldora, belmar, casparia, chair, dorra, draftBefore, elvaine, meeting, vote, votes, type World } from './given.ts'
import { script } from './script.ts'

const says = (world: World): string => script(world.state, world.rehearsal.now)?.sentence.en ?? ''
const unga = draftBefore(meeting('unga', 5), 'other').and(aldora('ask-for-floor', { kind: 'statement' }))
const carried = (world: World, motion: string, id = 'vote-1'): World => vote(world.and(chair('open-vote', { on: motion, recorded: false })), id, votes(4, 1))

describe('rule 77: the order of motions', () => {
  const closure = unga.and(belmar('move', { motion: 'close-debate' }))
  test('a motion that goes before what is pending may be moved, one that comes after may not', () => {
    expect(closure.when(casparia('move', { motion: 'adjourn-debate' })).refusal).toBeNull()
    expect(closure.when(casparia('move', { motion: 'limit-time', minutes: 5 })).refusal).toMatchObject({ refused: 'out-of-order', words: { en: 'Closure of the debate is pending and goes before this motion.' }, cites: [{ rule: '72' }] })
    expect(closure.when(casparia('move', { motion: 'close-debate' })).refusal?.refused).toBe('out-of-order')
  })
  test('they are put in the order of the rulebook, whatever the order of moving', () => {
    const both = closure.and(casparia('move', { motion: 'suspend-meeting' }))
    expect(both.when(chair('open-vote', { on: 'motion-1', recorded: false })).refusal).toMatchObject({ words: { en: 'A motion by Casparia goes first: Suspension of the meeting.' }, cites: [{ rule: '76' }, { rule: '77' }] })
    expect(says(both)).toBe('The representative of Casparia has moved: Suspension of the meeting. The motion is put to the vote at once.')
    const suspended = carried(both, 'motion-2')
    expect(suspended.body).toMatchObject({ meeting: { status: 'suspended' }, motions: [{ id: 'motion-1' }] })
    expect(suspended.when(aldora('raise-point', { about: 'x' })).refusal?.refused).toBe('not-now')
    expect(says(suspended)).toMatch(/The meeting is resumed\.$/)
    expect(suspended.and(chair('resume-meeting', {})).when(chair('open-vote', { on: 'motion-1', recorded: false })).refusal).toBeNull()
  })
  test('a motion goes before statements and before the gavel', () => {
    expect(closure.when(chair('give-floor', { entry: 'entry-1' })).refusal).toMatchObject({ refused: 'out-of-order', cites: [{ rule: '75' }, { rule: '77' }] })
    const put = draftBefore(meeting('unga', 5), 'other').and(chair('put-draft', { draft: 'draft-1' }), belmar('move', { motion: 'adjourn-debate' }))
    expect(put.when(chair('gavel', { question: 'question-1' })).refusal?.refused).toBe('out-of-order')
  })
})

describe('rule 74: adjournment of the debate', () => {
  const moved = unga.and(belmar('move', { motion: 'adjourn-debate' }))
  test('besides the mover two speak for and two against, and are heard before the vote', () => {
    const asked = moved.and(belmar('speak-on-motion', { motion: 'motion-1', side: 'mover' }), aldora('speak-on-motion', { motion: 'motion-1', side: 'for' }), casparia('speak-on-motion', { motion: 'motion-1', side: 'against' }), dorra('speak-on-motion', { motion: 'motion-1', side: 'against' }))
    expect(asked.when(elvaine('speak-on-motion', { motion: 'motion-1', side: 'against' })).refusal).toMatchObject({ refused: 'out-of-order', words: { en: 'On this motion 2 speak for and 2 against, and those places are taken or not provided.' }, cites: [{ rule: '74' }, { rule: '77' }] })
    expect(asked.when(aldora('speak-on-motion', { motion: 'motion-1', side: 'against' })).refusal?.refused).toBe('out-of-order')
    expect(asked.when(chair('open-vote', { on: 'motion-1', recorded: false })).refusal?.words.en).toBe('Belmar has asked to speak on the motion.')
    const heard = asked.and(chair('give-floor', { entry: 'entry-2' }), chair('give-floor', { entry: 'entry-3' }), chair('give-floor', { entry: 'entry-4' }), chair('give-floor', { entry: 'entry-5' }))
    expect(heard.when(chair('open-vote', { on: 'motion-1', recorded: false })).refusal).toBeNull()
    expect(heard.when(elvaine('speak-on-motion', { motion: 'motion-1', side: 'for' })).refusal).toBeNull()
  })
  test('carried, the draft is not voted on for now, and the item waits for a later meeting', () => {
    const adjourned = carried(moved, 'motion-1')
    expect(adjourned.happened).toEqual(['vote-closed', 'debate-adjourned'])
    expect(adjourned.body).toMatchObject({ item: null, drafts: [{ status: 'submitted' }], floor: { entries: [] } })
    expect(adjourned.when(chair('open-item', { item: 'item-1' })).refusal?.refused).toBe('no-such-thing')
    expect(adjourned.and(chair('close-meeting', {}), chair('open-meeting', { grade: 'public' }), chair('open-item', { item: 'item-1' })).body.item).toBe('item-1')
  })
  test('lost, the debate goes on', () => {
    const lost = vote(moved.and(chair('open-vote', { on: 'motion-1', recorded: false })), 'vote-1', votes(2, 3))
    expect(lost.body).toMatchObject({ item: 'item-1', motions: [] })
    expect(lost.when(chair('give-floor', { entry: 'entry-1' })).refusal).toBeNull()
  })
  test('equally divided, it is not carried', () => {
    expect(vote(moved.and(chair('open-vote', { on: 'motion-1', recorded: false })), 'vote-1', votes(2, 2)).state.decisions.at(-1)).toMatchObject({ outcome: 'not-adopted', rules: ['85', '86', 'practice:motions-equally-divided'] })
  })
})

describe('rule 75: closure of the debate', () => {
  const moved = unga.and(belmar('move', { motion: 'close-debate' }))
  test('only two speak, both against; the mover does not', () => {
    expect(says(moved)).toBe('The representative of Belmar has moved: Closure of the debate. Places left to speak against it: 2. Are there any speakers? The motion is put to the vote at once.')
    expect(moved.when(casparia('speak-on-motion', { motion: 'motion-1', side: 'for' })).refusal?.refused).toBe('out-of-order')
    expect(moved.when(belmar('speak-on-motion', { motion: 'motion-1', side: 'mover' })).refusal?.refused).toBe('out-of-order')
    expect(moved.when(casparia('speak-on-motion', { motion: 'motion-1', side: 'against' })).refusal).toBeNull()
  })
  test('carried, nobody speaks any more and action follows, though speakers were left', () => {
    expect(unga.when(chair('put-draft', { draft: 'draft-1' })).refusal).toMatchObject({ refused: 'out-of-order', words: { en: 'The list of speakers is not exhausted: Aldora has asked for the floor.' } })
    const closed = carried(moved, 'motion-1')
    expect(closed.body).toMatchObject({ floor: { entries: [] }, agenda: [{ debate: 'closed' }, {}] })
    expect(closed.when(casparia('ask-for-floor', { kind: 'statement' })).refusal).toMatchObject({ refused: 'out-of-order', cites: [{ rule: '75' }, { rule: '77' }] })
    expect(closed.when(chair('put-draft', { draft: 'draft-1' })).refusal).toBeNull()
    expect(closed.when(casparia('move', { motion: 'close-debate' })).refusal?.refused).toBe('not-now')
  })
})

describe('rule 76: suspension and adjournment of the meeting', () => {
  test('are not debated and are put at once', () => {
    const moved = unga.and(belmar('move', { motion: 'adjourn-meeting' }))
    expect(moved.when(casparia('speak-on-motion', { motion: 'motion-1', side: 'against' })).refusal?.refused).toBe('out-of-order')
    const adjourned = carried(moved, 'motion-1')
    expect(adjourned.happened).toEqual(['vote-closed', 'meeting-closed'])
    expect(adjourned.rehearsal.events.at(-1)).toMatchObject({ data: { how: 'adjourned', rules: ['76', '77'] } })
    expect(adjourned.body).toMatchObject({ item: 'item-1', floor: { entries: [{ seat: 'aldora' }] } })
  })
  test('may be proposed from the chair and taken without a vote', () => {
    expect(unga.and(chair('propose', { motion: 'suspend-meeting' }), chair('gavel', { question: 'question-1' })).body.meeting?.status).toBe('suspended')
    expect(unga.when(chair('suspend-meeting', {})).refusal).toMatchObject({ refused: 'out-of-order', cites: [{ rule: '76' }, { rule: '77' }] })
    expect(unga.when(chair('close-meeting', {})).refusal).toMatchObject({ refused: 'out-of-order' })
  })
  test('a delegation\'s motion too may be taken without a vote, unless somebody objects', () => {
    const put = unga.and(belmar('move', { motion: 'suspend-meeting' }), chair('put-motion', { motion: 'motion-1' }))
    expect(put.and(chair('gavel', { question: 'question-1' })).body).toMatchObject({ motions: [], meeting: { status: 'suspended' } })
    const objected = put.and(casparia('object', { question: 'question-1' }))
    expect(objected.body).toMatchObject({ question: null, motions: [{ id: 'motion-1' }] })
    expect(carried(objected, 'motion-1').body.meeting?.status).toBe('suspended')
  })
  test('put without a vote, a motion still waits for those who asked to speak on it', () => {
    const asked = unga.and(belmar('move', { motion: 'close-debate' }), chair('put-motion', { motion: 'motion-1' }), casparia('speak-on-motion', { motion: 'motion-1', side: 'against' }))
    expect(asked.when(chair('gavel', { question: 'question-1' })).refusal?.words.en).toBe('Casparia has asked to speak on the motion.')
    expect(says(asked)).toBe('I give the floor to the representative of Casparia, who speaks against the motion.')
  })
})

test('rule 72: a limit of time is moved with its minutes and holds for the statements that follow', () => {
  expect(unga.when(belmar('move', { motion: 'limit-time' })).refusal?.refused).toBe('invalid')
  expect(unga.when(belmar('move', { motion: 'suspend-meeting', minutes: 5 })).refusal?.refused).toBe('invalid')
  const limited = carried(unga.and(belmar('move', { motion: 'limit-time', minutes: 5 })), 'motion-1')
  expect(limited.and(chair('give-floor', { entry: 'entry-1' })).body.floor.speaker?.limit).toBe(5)
})

test('a mover may withdraw the motion, nobody else', () => {
  const moved = unga.and(belmar('move', { motion: 'close-debate' }), casparia('speak-on-motion', { motion: 'motion-1', side: 'against' }))
  expect(moved.when(casparia('withdraw-motion', { motion: 'motion-1' })).refusal?.words.en).toBe('This motion is Belmar\'s.')
  expect(moved.and(belmar('withdraw-motion', { motion: 'motion-1' })).body).toMatchObject({ motions: [], floor: { entries: [{ seat: 'aldora' }] } })
})

test('under consensus a motion carries when nobody objects and falls when somebody does', () => {
  const consultative = meeting('consultative', 4).and(belmar('move', { motion: 'close-debate' }))
  expect(says(consultative)).toBe('The representative of Belmar has moved: Closure of the debate. May I take it that there is no objection?')
  const put = consultative.and(chair('put-motion', { motion: 'motion-1' }))
  expect(put.and(chair('gavel', { question: 'question-5' })).body.agenda[0]?.debate).toBe('closed')
  const fallen = put.and(dorra('object', { question: 'question-5' }))
  expect(fallen.body).toMatchObject({ motions: [], agenda: [{ debate: 'open' }, {}] })
  expect(consultative.when(chair('open-vote', { on: 'motion-1', recorded: false })).refusal?.cites).toMatchObject([{ rule: '8' }])
})

describe('another rulebook, whose motions need a second and are decided by the chair', () => {
  const other: Rulebook = { ...book, motions: book.motions.map((motion) => ({ ...motion, needsSecond: true, ...(motion.id === 'suspend-meeting' ? { decides: { by: 'chair' } as const } : {}) })) }
  const moved = meeting(other, 5).and(belmar('move', { motion: 'suspend-meeting' }))
  test('nothing is put before the second', () => {
    expect(says(moved)).toBe('The representative of Belmar has moved: Suspension of the meeting. Is the motion seconded? If nobody seconds it, it falls.')
    expect(moved.when(chair('decide-motion', { motion: 'motion-1', carried: true })).refusal?.words.en).toBe('The motion has not been seconded.')
    expect(moved.when(belmar('second', { motion: 'motion-1' })).refusal?.refused).toBe('invalid')
    expect(moved.and(dorra('second', { motion: 'motion-1' })).when(elvaine('second', { motion: 'motion-1' })).refusal?.refused).toBe('already-done')
  })
  test('the chair decides, and a motion the chair does not decide goes to the vote', () => {
    const decided = moved.and(dorra('second', { motion: 'motion-1' }), chair('decide-motion', { motion: 'motion-1', carried: true }))
    expect(decided.happened).toEqual(['motion-decided', 'meeting-suspended'])
    expect(decided.state.decisions.at(-1)).toMatchObject({ how: 'chair', outcome: 'adopted', rules: ['76', '77'] })
    const adjourn = meeting(other, 5).and(belmar('move', { motion: 'adjourn-meeting' }), dorra('second', { motion: 'motion-1' }))
    expect(adjourn.when(chair('decide-motion', { motion: 'motion-1', carried: true })).refusal?.refused).toBe('out-of-order')
  })
})
