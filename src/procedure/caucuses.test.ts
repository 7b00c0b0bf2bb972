import { describe, expect, test } from 'vitest'
import { minute, second } from '#base/instants.ts'
import { rulebooks } from '#rulebooks/catalogue.ts'
import { written } from '#rulebooks/overriding.ts'
import type { Override, Rulebook } from '#rulebooks/rulebook.ts'
import { aldora, belmar, by, casparia, chair, dorra, elvaine, given, invented, meeting, secretariat, type World } from './given.ts'
import { script } from './script.ts'

const una = rulebooks['mun-una'] ?? expect.unreachable()
/** The book with its parameters chosen otherwise, as a conference sets them. */
function choosing(book: Rulebook, chosen: { readonly [parameter: string]: string | number | boolean }): Rulebook {
  return written(book, Object.entries(chosen).flatMap(([id, value]): readonly Override[] => book.parameters[id]?.options.find((option) => option.value === value)?.sets ?? expect.unreachable(`${id}: ${value}`)))
}
const started = (book: Rulebook | string = 'mun-una', members = 5, roles: { readonly [seat: string]: string } = {}): World => {
  const world = meeting(book, members, roles)
  return world.state.founding?.rulebook.attendance === null ? world : world.and(...invented.slice(0, members).map((name) => chair('answer-roll', { seat: name.toLowerCase(), answer: 'present' })))
}
const carried = (world: World, no = 0): World => {
  const motion = world.body.motions.at(-1)?.id ?? expect.unreachable()
  const opened = world.and(chair('open-vote', { on: motion, recorded: false }))
  const vote = opened.body.votes.at(-1) ?? expect.unreachable()
  return opened.and(...vote.electorate.map((seat, n) => by(seat)('cast-vote', { vote: vote.id, choice: n < no ? 'no' : 'yes' })), chair('announce-lock', { vote: vote.id }), chair('close-vote', { vote: vote.id }))
}
const says = (world: World): string => script(world.state, world.rehearsal.now)?.sentence.en ?? ''
const moved = started().and(belmar('move', { motion: 'moderated-caucus', topic: 'Shares of each river', total: 10, each: 45 }), casparia('second', { motion: 'motion-1' }))
const caucus = carried(moved)

describe('a moderated caucus', () => {
  test('is moved with its topic, its whole time and the time of each speaker, and not without', () => {
    expect(started().when(belmar('move', { motion: 'moderated-caucus' })).refusal?.refused).toBe('invalid')
    expect(started().when(belmar('move', { motion: 'moderated-caucus', topic: 'Shares', total: 10 })).refusal?.refused).toBe('invalid')
    expect(says(moved)).toBe('The representative of Belmar has moved: Moderated caucus: Shares of each river; 10 minutes; 45 seconds a speaker. The motion is put to the vote at once.')
  })
  test('begins when its motion carries, and the list of speakers waits', () => {
    expect(caucus.happened.slice(-2)).toEqual(['vote-closed', 'caucus-begun'])
    expect(caucus.body.caucus).toMatchObject({ kind: 'moderated', topic: 'Shares of each river', each: 45, by: 'belmar' })
    const listed = started().and(aldora('ask-for-floor', { kind: 'statement' }))
    const inCaucus = carried(listed.and(belmar('move', { motion: 'unmoderated-caucus', total: 5 }), dorra('second', { motion: 'motion-1' })))
    expect(inCaucus.when(chair('give-floor', { entry: 'entry-1' })).refusal?.words.en).toBe('A caucus is under way; other business waits until it is over.')
    expect(inCaucus.after(5 * minute).and(chair('give-floor', { entry: 'entry-1' })).body.floor.speaker?.seat).toBe('aldora')
  })
  test('is not a motion carried on nought to nought, nor by an equal division', () => {
    const four = started('mun-una', 4).and(belmar('move', { motion: 'unmoderated-caucus', total: 5 }), dorra('second', { motion: 'motion-1' }))
    expect(carried(four, 2).body.caucus).toBeNull()
    const silent = four.and(chair('open-vote', { on: 'motion-1', recorded: false }), chair('announce-lock', { vote: 'vote-1' }), chair('close-vote', { vote: 'vote-1' }))
    expect([silent.body.caucus, silent.state.decisions.at(-1)?.outcome]).toEqual([null, 'not-adopted'])
  })
  test('lets the chair choose among the nameplates, each with the time agreed', () => {
    const two = caucus.and(casparia('ask-for-floor', { kind: 'caucus' }), dorra('ask-for-floor', { kind: 'caucus' }), chair('give-floor', { entry: 'entry-2' }))
    expect(two.body.floor.speaker).toMatchObject({ seat: 'dorra', time: 45 * second })
    expect(two.and(chair('add-to-list', { seat: 'elvaine' })).body.floor.entries.at(-1)).toMatchObject({ seat: 'elvaine', kind: 'caucus' })
    expect(two.when(dorra('yield', { to: 'chair' })).refusal?.words.en).toContain('only from a speech from the general list')
  })
  test('keeps other business away until it is over', () => {
    expect(caucus.when(belmar('move', { motion: 'close-debate' })).refusal?.words.en).toBe('A caucus is under way; other business waits until it is over.')
    expect(caucus.when(chair('conclude-item', { item: 'item-1' })).refusal?.refused).toBe('out-of-order')
    expect(caucus.when(belmar('move', { motion: 'suspend-meeting' })).refusal).toBeNull()
  })
  test('ends by the clock at its minute, by the chair before it, and by a motion', () => {
    expect(caucus.after(10 * minute - 1).body.caucus).not.toBeNull()
    expect(caucus.after(10 * minute).happened).toEqual(['caucus-ended'])
    expect(caucus.and(chair('end-caucus', {})).body.caucus).toBeNull()
    expect(carried(caucus.and(dorra('move', { motion: 'close-caucus' }), elvaine('second', { motion: 'motion-2' }))).body.caucus).toBeNull()
    expect(started().when(chair('end-caucus', {})).refusal?.possible?.en).toBe('After a motion for a caucus has carried.')
  })
  test('waits at its end for a motion to extend it, and goes on when that carries', () => {
    const late = caucus.after(9 * minute).and(dorra('move', { motion: 'extend-caucus', total: 5 }), elvaine('second', { motion: 'motion-2' })).after(2 * minute)
    expect(late.body.caucus).not.toBeNull()
    const extended = carried(late)
    expect([extended.happened.at(-1), extended.after(4 * minute - 1).body.caucus === null, extended.after(4 * minute).body.caucus]).toEqual(['caucus-extended', false, null])
    expect(carried(late, 5).after(0).body.caucus).toBeNull()
  })
  test('cannot be extended where there is none, nor moved after the closure of the debate', () => {
    expect(started().when(belmar('move', { motion: 'extend-caucus', total: 5 })).refusal?.refused).toBe('not-now')
    const closed = carried(started().and(belmar('move', { motion: 'close-debate' }), dorra('second', { motion: 'motion-1' })))
    expect(closed.when(belmar('move', { motion: 'unmoderated-caucus', total: 5 })).refusal?.refused).toBe('not-now')
  })
})

describe('how a routine motion is decided is a parameter', () => {
  const unmoderated = (book: Rulebook): World => started(book).and(belmar('move', { motion: 'unmoderated-caucus', total: 5 }))
  test('by the chair unless somebody objects: one objection stops it without a count', () => {
    const world = unmoderated(choosing(una, { motionDecidedBy: 'chairUnlessObjection' })).and(dorra('second', { motion: 'motion-1' }))
    expect(world.and(chair('decide-motion', { motion: 'motion-1', carried: true })).body.caucus).not.toBeNull()
    const stopped = world.and(elvaine('object-to-motion', { motion: 'motion-1' }))
    expect([stopped.happened, stopped.body.caucus, stopped.body.motions]).toEqual([['motion-objected', 'motion-decided'], null, []])
    expect(world.when(belmar('object-to-motion', { motion: 'motion-1' })).refusal?.words.en).toBe('A delegation does not object to its own motion; it may withdraw it.')
  })
  test('automatic: granted when seconded', () => {
    const world = unmoderated(choosing(una, { motionDecidedBy: 'automatic' }))
    expect(world.body.caucus).toBeNull()
    expect(world.and(dorra('second', { motion: 'motion-1' })).happened).toEqual(['motion-seconded', 'motion-decided', 'caucus-begun'])
  })
  test('where a vote decides, an objection stops nothing', () => {
    expect(moved.when(elvaine('object-to-motion', { motion: 'motion-1' })).refusal?.words.en).toBe('An objection does not stop this motion; it is decided otherwise.')
  })
  test('no caucus where work is done in suspensions', () => {
    expect(started(choosing(una, { caucusMotions: false })).when(belmar('move', { motion: 'unmoderated-caucus', total: 5 })).refusal?.refused).toBe('no-such-act')
  })
  test('a motion nobody seconds falls', () => {
    expect(unmoderated(una).and(chair('let-motion-fall', { motion: 'motion-1' })).body.motions).toEqual([])
    expect(moved.when(chair('let-motion-fall', { motion: 'motion-1' })).refusal?.refused).toBe('already-done')
  })
})

describe('precedence is the book\'s, and can be chosen', () => {
  const both = (book: Rulebook) => (first: 'suspend-meeting' | 'adjourn-meeting', then: 'suspend-meeting' | 'adjourn-meeting') =>
    started(book).and(belmar('move', { motion: first })).when(dorra('move', { motion: then })).refusal?.refused
  test('suspension goes before adjournment, or the other way round', () => {
    expect([both(una)('adjourn-meeting', 'suspend-meeting'), both(una)('suspend-meeting', 'adjourn-meeting')]).toEqual([undefined, 'out-of-order'])
    const other = both(choosing(una, { precedence: 'adjourn-above-suspend' }))
    expect([other('suspend-meeting', 'adjourn-meeting'), other('adjourn-meeting', 'suspend-meeting')]).toEqual([undefined, 'out-of-order'])
  })
})

describe('the permanent members consult', () => {
  test('only where the book is told so', () => {
    expect(started().when(belmar('move', { motion: 'consult-five', total: 10 })).refusal?.refused).toBe('no-such-act')
    const world = carried(started(choosing(una, { p5Caucus: true, scSimulation: true }), 5, { aldora: 'permanent' }).and(aldora('move', { motion: 'consult-five', total: 10 }), dorra('second', { motion: 'motion-1' })))
    expect([world.body.caucus?.kind, says(world).includes('consult among themselves')]).toEqual(['consultation', true])
    expect(world.when(belmar('ask-for-floor', { kind: 'caucus' })).refusal?.refused).toBe('not-now')
  })
})

describe('a draft that lacks names', () => {
  const submitted = started().and(aldora('submit-draft', { symbol: 'WP/1', title: 'Sharing of waters', paragraphs: ['Decides to share.'], matter: 'substantive', sponsors: ['belmar'] }))
  test('is not introduced, and the refusal says how many are needed', () => {
    const refused = submitted.when(chair('take-up-draft', { draft: 'draft-1' })).refusal
    expect([refused?.words.en, refused?.possible?.en]).toEqual(['The draft has 2 names, sponsors and signatories together; 3 are needed.', 'When enough delegations have signed it; who signs need not support it.'])
    expect(submitted.when(belmar('move', { motion: 'introduce-draft', draft: 'draft-1' })).refusal?.refused).toBe('not-now')
  })
  test('is introduced when somebody has signed who need not support it', () => {
    const signed = submitted.and(dorra('sign-draft', { draft: 'draft-1' }))
    expect(signed.body.drafts[0]).toMatchObject({ sponsors: ['aldora', 'belmar'], signatories: ['dorra'] })
    expect(signed.when(dorra('sign-draft', { draft: 'draft-1' })).refusal?.refused).toBe('already-done')
    expect(carried(signed.and(belmar('move', { motion: 'introduce-draft', draft: 'draft-1' }), elvaine('second', { motion: 'motion-1' }))).body.drafts[0]?.status).toBe('before')
    expect(meeting('unga', 3).when(belmar('sign-draft', { draft: 'draft-1' })).refusal?.refused).toBe('no-such-act')
  })
})

describe('a founding in Model UN', () => {
  test('seats a delegation in a standing of the book alone', () => {
    expect(given('mun-una', 2, { belmar: 'permanent' }).and(secretariat('lay-agenda', { items: ['Waters'] })).body.agenda).toHaveLength(1)
  })
})
