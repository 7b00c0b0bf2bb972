import { describe, expect, test } from 'vitest'
import { canonical, type Json } from '#base/canonical.ts'
import { appliedIn, bodyKind } from '#rulebooks/body-kinds.ts'
import { editions } from '#rulebooks/catalogue.ts'
import { written } from '#rulebooks/overriding.ts'
import { unga } from '#rulebooks/unga.ts'
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

describe('Given bodies of the General Assembly beside the plenary (rules 108, 125, 133 and 161)', () => {
  const laid = (kind: string | null) => meeting('unga', 8).and(setUp(kind), secretariat('lay-agenda', { items: ['Waters'] }, 'body-1'))
  const put = (kind: string | null, matter: string, yes: number) => laid(kind).and(
    chair('open-meeting', { grade: 'participants' }, 'body-1'), chair('open-item', { item: 'item-3' }, 'body-1'), aldora('submit-draft', { symbol: 'L.1', title: 'Waters', paragraphs: ['Decides.'], sponsors: [], matter }, 'body-1'),
    chair('take-up-draft', { draft: 'draft-1' }, 'body-1'), aldora('request-recorded-vote', {}, 'body-1'), chair('open-vote', { on: 'draft-1', recorded: true }, 'body-1'),
    ...members.map((seat, n) => by(seat)('cast-vote', { vote: 'vote-1', choice: n < yes ? 'yes' : 'no' }, 'body-1')), chair('announce-lock', { vote: 'vote-1' }, 'body-1'), chair('close-vote', { vote: 'vote-1' }, 'body-1'))

  test.each(['main-committee', 'subsidiary-body', 'credentials-committee', null])('a quarter opens a %s, and less is refused by rule 108', (kind) => {
    const opens = (...present: string[]) => laid(kind).and(secretariat('record-presence', { present }, 'body-1')).when(chair('open-meeting', { grade: 'participants' }, 'body-1')).refusal
    expect(opens('aldora', 'belmar')).toBeNull()
    expect(opens('aldora')).toMatchObject({ cites: [{ rule: '108' }] })
  })
  test('the plenary needs a third, also beside a committee', () => {
    const closed = meeting('unga', 8).and(setUp('main-committee'), chair('close-meeting', {}), secretariat('record-presence', { present: ['aldora', 'belmar'] }))
    expect(closed.when(chair('open-meeting', { grade: 'participants' })).refusal).toMatchObject({ cites: [{ rule: '67' }] })
  })
  test('where the Assembly waived the number to open, its committees need none either', () => {
    const waived = unga.parameters['openingQuorumWaived']?.options.find(({ value }) => value === true)?.sets ?? expect.unreachable()
    expect(bodyKind(written(unga, waived), 'subsidiary-body')?.quorum).toMatchObject({ open: null, decide: { num: 1, den: 2 } })
  })
  test('a committee decides an important question by a majority: 5 to 3 carries there (rule 125) and not in plenary (rule 83)', () => {
    expect(put('main-committee', 'important', 5).state.decisions.at(-1)).toMatchObject({ outcome: 'adopted', rules: ['125', '126', '127'] })
    const inPlenary = vote(meeting('unga', 8).and(aldora('submit-draft', { symbol: 'L.1', title: 'Waters', paragraphs: ['Decides.'], sponsors: [], matter: 'important' }), chair('take-up-draft', { draft: 'draft-1' }), aldora('request-recorded-vote', {}), chair('open-vote', { on: 'draft-1', recorded: true })), 'vote-1', votes(5, 3))
    expect(inPlenary.state.decisions.at(-1)).toMatchObject({ outcome: 'not-adopted', rules: ['83', '86', '87'] })
  })
  test.each(['main-committee', 'credentials-committee', null])('an equal division in a %s rejects at once (rule 133) and brings no second vote', (kind) => {
    const tied = put(kind, 'other', 4)
    expect(tied.state.decisions.at(-1)).toMatchObject({ outcome: 'not-adopted', rules: ['125', '126', '127', '133'] })
    expect(tied.happened).not.toContain('item-added')
  })
  test('each rule that stands among those of committees is cited by its number there: 113 and not 71', () => {
    const plain = appliedIn(unga, 'main-committee')
    const plenary = new Set(Object.keys(bodyKind(unga, 'main-committee')?.numbered ?? {}))
    const { rules: _rules, bodies: _bodies, ...acting } = plain
    const cited = [...JSON.stringify(acting).matchAll(/"(?:rules|[a-z]+)":(\[(?:"[^"]*",?)+\])/gi)].flatMap(([, list]) => JSON.parse(list ?? '[]') as readonly string[])
    expect(cited.filter((rule) => plenary.has(rule))).toEqual([])
    expect([plain.pointOfOrder.rules, plain.floor.rules, plain.motions[0]?.rules, plain.proposals.withdrawal.rules, plain.presidency.rules]).toEqual([['113', 'annex-iv:79'], ['109'], ['118', '119'], ['122'], ['106', '107', '104']])
    expect([plain.rules['109']?.says.en, appliedIn(unga, 'main-committee') === plain]).toEqual([expect.stringContaining('the permission of the President'), true])
    const refused = laid('main-committee').and(chair('open-meeting', { grade: 'participants' }, 'body-1'), chair('open-item', { item: 'item-3' }, 'body-1')).when(aldora('withdraw-draft', { draft: 'draft-1' }, 'body-1')).refusal
    expect(refused?.cites.every(({ rule }) => Number(rule) >= 96 || Number.isNaN(Number(rule)))).toBe(true)
  })
  test('nobody there moves that a question is important, and nobody elects members of councils', () => {
    const open = laid('main-committee').and(chair('open-meeting', { grade: 'participants' }, 'body-1'), chair('open-item', { item: 'item-3' }, 'body-1'), aldora('submit-draft', { symbol: 'L.1', title: 'Waters', paragraphs: ['Decides.'], sponsors: [], matter: 'other' }, 'body-1'), chair('take-up-draft', { draft: 'draft-1' }, 'body-1'))
    expect(open.when(aldora('move', { motion: 'classify-important' }, 'body-1')).refusal).not.toBeNull()
    expect(bodyKind(unga, 'credentials-committee')?.withoutMotions).toContain('classify-important')
  })
  test('a body set up without a kind is a subsidiary organ, and says so in the record', () => {
    expect(there(meeting('unga', 8).and(setUp(null))).kind).toBe('subsidiary-body')
  })
})

describe.each(Object.entries(editions).flatMap(([id, books]) => books.filter(({ bodies = [] }) => bodies.length > 0).map((book) => [id, book] as const)))('the kinds of body of %s', (_, book) => {
  test('have otherwise only what the book has, and follow kinds it has', () => {
    const kinds = book.bodies ?? []
    const bytes = (one: unknown) => canonical(one as Json)
    for (const { otherwise = [], withoutMotions = [], follows, majorities } of kinds) {
      expect(otherwise.filter((one) => bytes(written(book, [one])) === bytes(book))).toEqual([])
      expect([...withoutMotions.filter((motion) => !book.motions.some(({ id }) => id === motion)), ...Object.keys(majorities).filter((matter) => !(matter in book.matters))]).toEqual([])
      expect(follows === undefined || kinds.some((kind) => kind.id === follows && kind.follows === undefined)).toBe(true)
    }
    expect(kinds.filter(({ usual }) => usual === true).length).toBeLessThan(2)
  })
})
