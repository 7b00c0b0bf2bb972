import { describe, expect, test } from 'vitest'
import { aldora, belmar, casparia, chair, type Deed, dorra, elvaine, given, invented, meeting, secretariat, vote, votes, type World } from './given.ts'
import { topMotion } from './precedence.ts'
import { script } from './script.ts'

const text = ['Mindful of the drought,', '1. Decides to meet once a month;', '2. Calls for measuring stations;', '3. Requests a report.']
const says = (world: World): string => script(world.state, world.rehearsal.now)?.sentence.en ?? ''

describe('one resolution at a time, in THIMUN style', () => {
  const draft = (as: typeof aldora, symbol: string) => as('submit-draft', { symbol, title: 'Waters', paragraphs: text, matter: 'resolution', sponsors: [] })
  const two = meeting('mun-thimun', 5).and(draft(aldora, 'WP/1'), draft(belmar, 'WP/2'), chair('take-up-draft', { draft: 'draft-1' }))
  const decided = vote(two.and(chair('open-vote', { on: 'draft-1', recorded: false })), 'vote-1', votes(2, 3))
  test('the second waits until the first is decided or laid on the table', () => {
    expect(two.when(chair('take-up-draft', { draft: 'draft-2' })).refusal).toMatchObject({ refused: 'not-now', cites: [{ rule: 'one-resolution' }] })
    expect(decided.when(chair('take-up-draft', { draft: 'draft-2' })).refusal).toBeNull()
    const tabled = vote(two.and(casparia('move', { motion: 'table', draft: 'draft-1' }), dorra('second', { motion: 'motion-1' }), chair('open-vote', { on: 'motion-1', recorded: false })), 'vote-1', votes(4, 1))
    const other = tabled.and(chair('take-up-draft', { draft: 'draft-2' }))
    expect(other.when(casparia('move', { motion: 'take-from-table', draft: 'draft-1' })).refusal?.refused).toBe('not-now')
  })
  test('reconsideration is moved at the end of business only', () => {
    expect(decided.when(aldora('move', { motion: 'reconsider', draft: 'draft-1' })).refusal).toMatchObject({ refused: 'not-now', cites: [{ rule: 'reconsideration' }] })
    const done = vote(decided.and(chair('take-up-draft', { draft: 'draft-2' }), chair('open-vote', { on: 'draft-2', recorded: false })), 'vote-2', votes(4, 1))
    expect(done.when(aldora('move', { motion: 'reconsider', draft: 'draft-1' })).refusal).toBeNull()
  })
})

describe('in the UNA-USA family', () => {
  const opened = (set: readonly Deed[] = []): World => given('mun-una', 5).and(
    secretariat('lay-agenda', { items: ['Sharing of waters'] }), ...set, chair('open-meeting', { grade: 'public' }), ...invented.slice(0, 5).map((name) => chair('answer-roll', { seat: name.toLowerCase(), answer: 'present' })), chair('open-item', { item: 'item-1' }),
    aldora('submit-draft', { symbol: 'DR/1', title: 'Waters', paragraphs: text, matter: 'substantive', sponsors: ['belmar'] }), casparia('sign-draft', { draft: 'draft-1' }), chair('take-up-draft', { draft: 'draft-1' }))
  test('of several divisions of the question the most radical is put first, and when it carries the others fall', () => {
    const [two, three] = [[['provision-2']], [['provision-2'], ['provision-3']]]
    const moved = opened().and(casparia('move', { motion: 'division', draft: 'draft-1', parts: two }), dorra('move', { motion: 'division', draft: 'draft-1', parts: three }))
    expect(topMotion({ body: moved.body, book: moved.state.founding?.rulebook ?? expect.unreachable() })?.id).toBe('motion-2')
    expect(moved.when(chair('open-vote', { on: 'motion-1', recorded: false })).refusal?.refused).toBe('out-of-order')
    const carried = vote(moved.and(chair('open-vote', { on: 'motion-2', recorded: false })), 'vote-1', votes(3, 2))
    expect([carried.body.motions, carried.body.drafts[0]?.parts.map(({ provisions }) => provisions), carried.happened.includes('motion-fallen')]).toEqual([[], three, true])
    const failed = vote(moved.and(chair('open-vote', { on: 'motion-2', recorded: false })), 'vote-1', votes(2, 3))
    expect(vote(failed.and(chair('open-vote', { on: 'motion-1', recorded: false })), 'vote-2', votes(3, 2)).body.drafts[0]?.parts).toHaveLength(1)
    expect(says(failed)).toContain('Separate votes')
  })
  test('an amendment needs the names the conference asks for, and none where all sponsors of the draft accept it', () => {
    const world = opened([{ as: 'secretariat', command: { type: 'set-rule', path: 'parameters.amendmentSignatures.value', value: '3' } }])
      .and(dorra('submit-amendment', { on: 'draft-1', change: { kind: 'delete', provisions: ['provision-4'] }, sponsors: [] }))
    expect(world.when(chair('put-amendment', { amendment: 'amendment-1' })).refusal).toMatchObject({ refused: 'not-in-force', cites: [{ rule: 'unfriendly-amendment' }] })
    const signed = world.and(elvaine('add-name', { on: 'amendment-1', as: 'signatory' }), casparia('add-name', { on: 'amendment-1', as: 'signatory' }))
    expect(signed.when(chair('put-amendment', { amendment: 'amendment-1' })).refusal).toBeNull()
    expect(world.and(aldora('accept-amendment', { amendment: 'amendment-1' }), belmar('accept-amendment', { amendment: 'amendment-1' })).body.drafts[0]?.paragraphs).toHaveLength(3)
  })
})
