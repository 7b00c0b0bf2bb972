import { describe, expect, test } from 'vitest'
import { aldora, by, chair, type Deed, meeting, secretariat, vote, votes, type World } from './given.ts'

const members = ['aldora', 'belmar', 'casparia', 'dorra', 'elvaine', 'fennmark', 'gorland', 'hestra'] as const
const setUp = (kind: string | null, of: readonly string[] = members): Deed => ({ as: 'chair', command: { type: 'set-up-body', ...(kind === null ? {} : { kind }), name: 'First', members: [...of], grade: 'participants' } })
const there = (before: World) => before.state.bodies['body-1'] ?? expect.unreachable()

describe('Given a Main Committee of a conference (rules 19 and 48)', () => {
  const committee = meeting('unconf', 8).and(setUp('main-committee'), secretariat('lay-agenda', { items: ['Waters'] }, 'body-1'))
  test('two of eight open its meeting, where the plenary needs three', () => {
    const counted = committee.and(secretariat('record-presence', { present: ['aldora', 'belmar'] }, 'body-1'))
    expect(counted.when(chair('open-meeting', { grade: 'participants' }, 'body-1')).refusal).toBeNull()
    expect(committee.and(secretariat('record-presence', { present: ['aldora'] }, 'body-1')).when(chair('open-meeting', { grade: 'participants' }, 'body-1')).refusal).toMatchObject({ cites: [{ rule: '19' }, { rule: '48' }] })
  })
  test('it decides substance by a majority: 5 to 3 carries there and fails in plenary', () => {
    const draft = (before: World, body: string) => before.and(
      aldora('submit-draft', { symbol: 'L.1', title: 'Waters', paragraphs: ['Decides.'], sponsors: [], matter: 'substantive' }, body), chair('take-up-draft', { draft: 'draft-1' }, body), chair('find-no-agreement', { draft: 'draft-1' }, body), aldora('request-recorded-vote', {}, body),
      chair('open-vote', { on: 'draft-1', recorded: true }, body), ...members.map((seat, n) => by(seat)('cast-vote', { vote: 'vote-1', choice: n < 5 ? 'yes' : 'no' }, body)),
      chair('announce-lock', { vote: 'vote-1' }, body), chair('close-vote', { vote: 'vote-1' }, body))
    const inCommittee = draft(committee.and(chair('open-meeting', { grade: 'participants' }, 'body-1'), chair('open-item', { item: 'item-3' }, 'body-1')), 'body-1')
    expect(inCommittee.state.decisions.at(-1)).toMatchObject({ outcome: 'adopted', rules: ['48', '35', '36', 'voting:method'] })
    expect(draft(meeting('unconf', 8), 'plenary').state.decisions.at(-1)).toMatchObject({ outcome: 'not-adopted' })
  })
})

describe('Given the other kinds of bodies of a conference', () => {
  const plenary = meeting('unconf', 10, { jorven: 'observer' })
  test('a working group needs a majority of its members to open', () => {
    const group = plenary.and(setUp('working-group', ['aldora', 'belmar', 'casparia', 'jorven']), secretariat('lay-agenda', { items: ['Waters'] }, 'body-1'))
    const opens = (...present: string[]) => group.and(secretariat('record-presence', { present }, 'body-1')).when(chair('open-meeting', { grade: 'participants' }, 'body-1')).refusal
    expect(opens('aldora', 'jorven')).toMatchObject({ cites: [{ rule: '19' }] })
    expect(opens('aldora', 'belmar')).toBeNull()
  })
  test('the Credentials Committee has nine members at most, and only States', () => {
    expect(meeting('unconf', 12).when(setUp('credentials-committee', ['aldora', 'belmar', 'casparia', 'dorra', 'elvaine', 'fennmark', 'gorland', 'hestra', 'ilmen', 'jorven'])).refusal).toMatchObject({ cites: [{ rule: '4' }, { rule: '48' }] })
    expect(plenary.when(setUp('credentials-committee', ['aldora', 'jorven'])).refusal).toMatchObject({ refused: 'not-in-force', cites: [{ rule: '4' }, { rule: '48' }] })
    expect(there(plenary.and(setUp('credentials-committee', ['aldora', 'belmar']))).kind).toBe('credentials-committee')
  })
  test('in the General Committee a delegation sits once, whoever acts for it', () => {
    expect(there(plenary.and(setUp('general-committee', ['aldora', 'aldora', 'belmar']))).members).toEqual(['aldora', 'belmar'])
  })
  test('a body of no kind has the rules of the plenary, and a kind nobody knows is refused', () => {
    expect(there(plenary.and(setUp(null, ['aldora']))).kind).toBeUndefined()
    expect(plenary.when(setUp('senate', ['aldora'])).refusal).toMatchObject({ refused: 'no-such-thing' })
  })
  test('the plenary keeps its two thirds beside them', () => {
    expect(vote(plenary.and(setUp('main-committee')).and(aldora('submit-draft', { symbol: 'L.1', title: 'Waters', paragraphs: ['Decides.'], sponsors: [], matter: 'substantive' }), chair('take-up-draft', { draft: 'draft-1' }), chair('find-no-agreement', { draft: 'draft-1' }), aldora('request-recorded-vote', {}), chair('open-vote', { on: 'draft-1', recorded: true })), 'vote-1', votes(5, 3)).state.decisions.at(-1)).toMatchObject({ outcome: 'not-adopted' })
  })
})
