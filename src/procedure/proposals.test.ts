import { describe, expect, test } from 'vitest'
import { hour } from '#base/instants.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import { ungaCommittee } from '#rulebooks/unga-committee.ts'
import { unga } from '#rulebooks/unga.ts'
import { aldora, belmar, casparia, chair, dorra, draftBefore, meeting, secretariat, vote, votes, type World } from './given.ts'

const item = meeting('unga', 6)
const before = draftBefore(item, 'other')
const second = (world: World): World => world.and(casparia('submit-draft', { symbol: 'A/L.2', title: 'A river council', paragraphs: ['Decides to set up a council.'], matter: 'other', sponsors: [] }), chair('take-up-draft', { draft: 'draft-2' }))

describe('several proposals on one question', () => {
  test('are put in the order of submission', () => {
    expect(second(before).when(chair('put-draft', { draft: 'draft-2' })).refusal).toMatchObject({ refused: 'out-of-order', cites: [{ rule: '91' }] })
    expect(second(before).when(chair('put-draft', { draft: 'draft-1' })).refusal).toBeNull()
  })

  test('are put in another order when the body so decides', () => {
    const ordered = vote(second(before).and(dorra('move', { motion: 'order-of-proposals', draft: 'draft-2' }), chair('open-vote', { on: 'motion-1', recorded: false })), 'vote-1', votes(4, 2))
    expect(ordered.when(chair('put-draft', { draft: 'draft-2' })).refusal).toBeNull()
    expect(ordered.when(chair('put-draft', { draft: 'draft-1' })).refusal?.refused).toBe('out-of-order')
  })

  test('after the decision on one, the body may decide not to vote on the next', () => {
    expect(second(before).when(dorra('move', { motion: 'no-vote-on-proposal', draft: 'draft-2' })).refusal, 'nothing was decided yet').not.toBeNull()
    const decided = second(before).and(chair('put-draft', { draft: 'draft-1' }), chair('gavel', { question: 'question-1' }), dorra('move', { motion: 'no-vote-on-proposal', draft: 'draft-2' }), chair('open-vote', { on: 'motion-1', recorded: false }))
    expect(vote(decided, 'vote-1', votes(4, 2)).body.drafts.find(({ id }) => id === 'draft-2')?.status).toBe('set-aside')
    expect(vote(decided, 'vote-1', votes(3, 3)).when(chair('put-draft', { draft: 'draft-2' })).refusal).toBeNull()
  })

  test('competence is decided before the proposal', () => {
    const moved = before.and(dorra('move', { motion: 'competence', draft: 'draft-1' }))
    expect(moved.when(chair('put-draft', { draft: 'draft-1' })).refusal).toMatchObject({ refused: 'out-of-order', cites: expect.arrayContaining([expect.objectContaining({ rule: '79' })]) })
    const carried = vote(moved.and(chair('open-vote', { on: 'motion-1', recorded: false })), 'vote-1', votes(4, 2))
    expect(carried.body.drafts[0]?.status).toBe('set-aside')
  })

  test('a majority makes a proposal an important question', () => {
    const classed = vote(before.and(dorra('move', { motion: 'classify-important', draft: 'draft-1' }), chair('open-vote', { on: 'motion-1', recorded: false })), 'vote-1', votes(4, 2))
    expect(classed.body.drafts[0]?.matter).toBe('important')
  })
})

describe('a proposal that was withdrawn', () => {
  test('is taken over by any delegation, as a proposal of its own', () => {
    const again = before.and(aldora('withdraw-draft', { draft: 'draft-1' }), dorra('reintroduce-draft', { draft: 'draft-1' }))
    expect(again.body.drafts.at(-1)).toMatchObject({ id: 'draft-2', symbol: 'A/L.1', sponsors: ['dorra'], status: 'submitted' })
    expect(before.when(dorra('reintroduce-draft', { draft: 'draft-1' })).refusal).toMatchObject({ refused: 'no-such-thing', cites: [{ rule: '80' }] })
  })
})

describe('a proposal of a participant whose proposals are put on request', () => {
  const union = meeting('unga', 6, { aldora: 'european-union' }).and(aldora('submit-draft', { symbol: 'A/L.1', title: 'Sharing of waters', paragraphs: ['Decides to share the waters.'], matter: 'other', sponsors: [] }), chair('take-up-draft', { draft: 'draft-1' }))

  test('waits until a member with a vote asks', () => {
    expect(union.when(chair('put-draft', { draft: 'draft-1' })).refusal).toMatchObject({ refused: 'not-in-force', cites: [{ rule: '65/276' }] })
    expect(union.when(aldora('ask-for-vote', { on: 'draft-1' })).refusal?.refused).toBe('not-entitled')
    expect(union.and(belmar('ask-for-vote', { on: 'draft-1' })).when(chair('put-draft', { draft: 'draft-1' })).refusal).toBeNull()
  })

  test('holds up nobody else meanwhile', () => {
    expect(second(union).when(chair('put-draft', { draft: 'draft-2' })).refusal).toBeNull()
  })
})

describe('circulation', () => {
  test('is announced where the chair may allow the same day, and enforced where it is always asked', () => {
    const always: Rulebook = { ...unga, proposals: { ...unga.proposals, circulation: { kind: 'day-before', hours: 0, enforced: 'always', rules: ['78'] } } }
    const today = meeting(always, 6).and(aldora('submit-draft', { symbol: 'A/L.1', title: 'Sharing of waters', paragraphs: ['Decides.'], matter: 'other', sponsors: [] }))
    const take = chair('take-up-draft', { draft: 'draft-1' })
    expect(today.after(24 * hour).when(take).refusal).toMatchObject({ refused: 'not-in-force', cites: [{ rule: '78' }], words: { en: 'Draft A/L.1, Sharing of waters has not been circulated yet; it is discussed and decided on from the day after its circulation.' }, possible: { en: 'When the secretariat has circulated it, from the day after.' } })
    const sent = today.and(secretariat('circulate-draft', { draft: 'draft-1' }))
    expect(sent.when(take).refusal).toMatchObject({ refused: 'not-in-force', cites: [{ rule: '78' }], possible: { en: 'From \u200E2026-03-17 00:00 UTC\u200E.' } })
    expect(sent.after(24 * hour).when(take).refusal).toBeNull()
    expect(sent.when(secretariat('circulate-draft', { draft: 'draft-1' })).refusal?.refused).toBe('already-done')
    expect(today.when(aldora('circulate-draft', { draft: 'draft-1' })).refusal?.refused).toBe('not-entitled')
  })

  test('counts hours where the book counts them, from the circulation of the text and not from its submission', () => {
    const hours: Rulebook = { ...unga, proposals: { ...unga.proposals, circulation: { kind: 'hours', hours: 24, enforced: 'always', rules: ['78'] } } }
    const handed = meeting(hours, 6).and(aldora('submit-draft', { symbol: 'A/L.1', title: 'Sharing of waters', paragraphs: ['Decides.'], matter: 'other', sponsors: [] })).after(24 * hour)
    expect(handed.when(chair('take-up-draft', { draft: 'draft-1' })).refusal?.possible?.en).toBe('When the secretariat has circulated it and the hours have passed.')
    const sent = handed.and(secretariat('circulate-draft', { draft: 'draft-1' }))
    expect(sent.after(23 * hour).when(chair('take-up-draft', { draft: 'draft-1' })).refusal?.refused).toBe('not-in-force')
    expect(sent.after(24 * hour).when(chair('take-up-draft', { draft: 'draft-1' })).refusal).toBeNull()
  })

  test('is asked for by no rules of the Council', () => {
    expect(meeting('unsc', 6).when(secretariat('circulate-draft', { draft: 'draft-1' })).refusal?.refused).toBe('no-such-act')
  })
})

describe('expenditure', () => {
  test('is decided on only with the statement of its effect, and 48 hours after submission', () => {
    const marked = before.and(secretariat('record-expenditure', { draft: 'draft-1' }))
    expect(marked.when(chair('put-draft', { draft: 'draft-1' })).refusal).toMatchObject({ refused: 'not-in-force', cites: [{ rule: '153' }, { rule: '154' }] })
    const told = marked.and(secretariat('record-expenditure', { draft: 'draft-1', statement: 'Two posts for one year.' }))
    expect(told.when(chair('put-draft', { draft: 'draft-1' })).refusal).toMatchObject({ refused: 'not-in-force', cites: [{ rule: '34/401:13' }] })
    expect(told.after(48 * hour).when(chair('put-draft', { draft: 'draft-1' })).refusal).toBeNull()
    expect(before.when(chair('record-expenditure', { draft: 'draft-1' })).refusal?.refused).toBe('not-entitled')
  })
})

describe('a suspended vote', () => {
  const suspended = before.and(secretariat('suspend-vote', { seat: 'elvaine', rule: 'charter:19' }), belmar('request-recorded-vote', { on: 'draft-1' }), chair('open-vote', { on: 'draft-1', recorded: true }))

  test('leaves the electorate and not the membership', () => {
    expect(suspended.body.votes[0]).toMatchObject({ membership: 6, suspended: ['elvaine'] })
    expect(suspended.body.votes[0]?.electorate).not.toContain('elvaine')
  })

  test('is refused at the ballot with its rule, and stands in the roll as suspended', () => {
    const closed = vote(suspended, 'vote-1', votes(3, 1))
    expect(closed.state.decisions.at(-1)?.vote).toMatchObject({ for: 3, against: 1, suspended: 1, roll: { elvaine: 'suspended' } })
  })

  test('is restored when the ground is gone or the body permits it', () => {
    const barred = before.and(secretariat('suspend-vote', { seat: 'elvaine', rule: 'charter:19' }))
    expect(barred.and(secretariat('restore-vote', { seat: 'elvaine', why: 'settled' })).state.suspended).toEqual({})
    expect(barred.when(secretariat('restore-vote', { seat: 'elvaine', why: 'permitted' })).refusal).toMatchObject({ refused: 'not-entitled', cites: [{ rule: 'charter:19' }], possible: { en: expect.stringContaining('decides it') } })
    const asked = barred.and(chair('permit-vote', { seat: 'elvaine' }))
    expect(asked.body.question).toMatchObject({ onObjection: 'vote', matter: 'other', rules: expect.arrayContaining(['charter:19']) })
    expect(asked.and(chair('gavel', { question: 'question-1' })).state).toMatchObject({ suspended: {}, decisions: [{ on: { kind: 'permission', id: 'elvaine' }, outcome: 'adopted' }] })
    const contested = asked.and(belmar('object', { question: 'question-1' }), chair('open-vote', { on: 'question-1', recorded: false }))
    expect(vote(contested, 'vote-1', votes(3, 1)).state.suspended).toEqual({})
    expect(vote(contested, 'vote-1', votes(2, 2)).state.suspended).toEqual({ elvaine: ['charter:19'] })
  })

  test('a committee of the Assembly permits nobody to vote: that is entered when the Assembly has', () => {
    const barred = meeting('unga-committee', 5).and(secretariat('suspend-vote', { seat: 'elvaine', rule: 'charter:19' }))
    expect(barred.when(chair('permit-vote', { seat: 'elvaine' })).refusal?.refused).toBe('no-such-act')
    expect(barred.and(secretariat('restore-vote', { seat: 'elvaine', why: 'permitted' })).state.suspended).toEqual({})
  })

  test('is no less present for it in a show of hands', () => {
    const few = ['casparia', 'dorra', 'elvaine'].reduce((world, seat) => world.and(secretariat('suspend-vote', { seat, rule: 'charter:19' })), before)
      .and(chair('put-draft', { draft: 'draft-1' }), belmar('object', { question: 'question-1' }), chair('open-vote', { on: 'draft-1', recorded: false, method: 'hands' }), secretariat('count-hands', { vote: 'vote-1', answer: 'yes', number: 2, teller: 'A teller' }),
        secretariat('count-hands', { vote: 'vote-1', answer: 'no', number: 0, teller: 'A teller' }), secretariat('count-hands', { vote: 'vote-1', answer: 'abstain', number: 0, teller: 'A teller' }), chair('announce-lock', { vote: 'vote-1' }), chair('close-vote', { vote: 'vote-1' }))
    expect(few.state.decisions.at(-1)).toMatchObject({ outcome: 'adopted', vote: { present: 5 } })
  })

  test('counts for the quorum where the book lets it', () => {
    const counted = (book: Rulebook): World => draftBefore(meeting(book, 6), 'other').and(secretariat('suspend-vote', { seat: 'elvaine', rule: 'charter:19' }), secretariat('record-presence', { present: ['aldora', 'belmar', 'casparia', 'elvaine'] }))
    expect(counted(unga).body.quorum).toMatchObject({ is: 'counted', present: 4 })
    expect(counted({ ...unga, quorum: { ...unga.quorum, suspendedCount: false } }).body.quorum).toMatchObject({ is: 'lacking', present: 3 })
  })
})

describe('a committee of the Assembly', () => {
  test('decides an important question by a simple majority, and an equal division rejects at once', () => {
    const important = draftBefore(meeting('unga-committee', 6), 'important').and(belmar('request-recorded-vote', { on: 'draft-1' }), chair('open-vote', { on: 'draft-1', recorded: true }))
    expect(vote(important, 'vote-1', votes(3, 2)).state.decisions.at(-1)).toMatchObject({ outcome: 'adopted', rules: expect.arrayContaining(['125', '126']) })
    expect(vote(important, 'vote-1', votes(3, 3)).state.decisions.at(-1)).toMatchObject({ outcome: 'not-adopted', rules: expect.arrayContaining(['133']) })
  })

  test('cites its own numbers only', () => {
    // The plenary's book carries rules 96 to 133 as far as its own committees follow them.
    const plenary = Object.keys(unga.rules).filter((id) => /^\d+$/.test(id) && !['25', '26', '27', '28', '29', '153', '161'].includes(id) && (Number(id) < 96 || Number(id) > 133))
    expect(Object.keys(ungaCommittee.rules).filter((id) => plenary.includes(id))).toEqual([])
    const cited = JSON.stringify({ ...ungaCommittee, rules: {} }).matchAll(/"rules":\[([^\]]*)\]/g)
    for (const [, list = ''] of cited) for (const [, id = ''] of list.matchAll(/"([^"]+)"/g)) expect(Object.keys(ungaCommittee.rules), id).toContain(id)
  })
})
