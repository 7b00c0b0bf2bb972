import { describe, expect, test } from 'vitest'
import { aldora, belmar, by, chair, type Deed, given, meeting, secretariat, type World } from './given.ts'

/**
 * The participation matrix, row by row and column by column, as what a participant is allowed to do and not as what the data say. `yes`: it is
 * done. `invited`: only when the chair enters it on the list. `for members`: with the votes of its members. Everything else is refused by the rule given.
 */
type Cell = 'yes' | 'no' | 'invited' | 'for members'
const columns = ['speak', 'propose', 'co-sponsor', 'points of order', 'challenge', 'reply', 'vote', 'candidate', 'quorum'] as const
type Column = (typeof columns)[number]
const rows: readonly (readonly [book: string, role: string, rule: string, ...cells: readonly Cell[]])[] = [
  ['unconf', 'member', '1', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  ['unga', 'member', '82', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  ['unga', 'european-union', '65/276', 'yes', 'yes', 'no', 'no', 'no', 'yes', 'no', 'no', 'no'],
  ['unga', 'observer-state', 'es-10/23', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'no', 'no', 'no'],
  ['unconf', 'observer-state-further-rights', 'es-10/23', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'no', 'no', 'no'],
  ['unconf', 'european-union', '65/276', 'yes', 'yes', 'no', 'no', 'no', 'yes', 'no', 'no', 'no'],
  ['unconf', 'integration-organisation', 'reio', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'for members', 'no', 'no'],
  ['unconf', 'observer', 'observers', 'yes', 'no', 'no', 'no', 'no', 'yes', 'no', 'no', 'no'],
  ['unconf', 'agency', 'agencies', 'yes', 'no', 'no', 'no', 'no', 'no', 'no', 'no', 'no'],
  ['unconf', 'associate-member', 'associate-members', 'yes', 'no', 'no', 'no', 'no', 'yes', 'no', 'no', 'no'],
  ['unconf', 'organisation', 'organisations:17', 'invited', 'no', 'no', 'no', 'no', 'no', 'no', 'no', 'no'],
]
const dorra = by('Dorra')
const substance: { readonly [book: string]: string } = { unconf: 'substantive', unga: 'other' }

/** What somebody does under one column; the world after it, with its refusal. */
function tried(column: Column, book: string, role: string): World {
  const at = meeting(book, 5, { dorra: role })
  const paper = { symbol: 'L.1', title: 'Waters', paragraphs: ['Decides.'], matter: substance[book] ?? '' }
  const draft = at.and(aldora('submit-draft', { ...paper, sponsors: [] }), chair('take-up-draft', { draft: 'draft-1' }))
  switch (column) {
    case 'speak': return at.when(dorra('ask-for-floor', { kind: 'statement' }))
    case 'propose': return at.when(dorra('submit-draft', { ...paper, sponsors: [] }))
    case 'co-sponsor': return at.when(aldora('submit-draft', { ...paper, sponsors: ['dorra'] }))
    case 'points of order': return at.when(dorra('raise-point', { about: 'The order of speakers.' }))
    case 'challenge': return at.and(belmar('raise-point', { about: 'The order of speakers.' }), chair('rule', { point: 'point-1', sustained: false, text: 'No.' })).when(dorra('appeal', { point: 'point-1' }))
    case 'reply': return at.when(dorra('ask-for-floor', { kind: 'reply' }))
    case 'vote': {
      const sought = book === 'unconf' ? draft.and(chair('find-no-agreement', { draft: 'draft-1' })) : draft
      return sought.and(aldora('request-recorded-vote', {}), chair('open-vote', { on: 'draft-1', recorded: true })).when(dorra('cast-vote', { vote: 'vote-1', choice: 'yes' }))
    }
    case 'candidate': {
      // The Assembly has no nominations: whoever may be elected can be written down.
      if (book === 'unga') return at.and(chair('call-election', { kind: 'president', places: 1 }), chair('open-ballot', { election: 'election-1', method: 'electronic' }))
      const before = given(book, 5, { dorra: role }).and(secretariat('lay-agenda', { items: ['Waters'] }), secretariat('open-meeting', { grade: 'public' }))
      return before.when(belmar('nominate', { candidate: 'dorra' }))
    }
    case 'quorum': return at.when(secretariat('record-presence', { present: ['dorra'] }))
  }
}

/** Columns in which somebody else acts: the refusal, or the count, is not of the participant's own act. */
const others: readonly Column[] = ['co-sponsor', 'candidate', 'quorum']

describe.each(rows)('Given a seat in %s as %s', (book, role, rule, ...cells) => {
  test.each(columns.map((column, n) => [column, cells[n] ?? 'no'] as const))('%s: %s', (column, cell) => {
    const after = tried(column, book, role)
    if (column === 'quorum') {
      expect(after.body.quorum).toMatchObject({ present: cell === 'yes' ? 1 : 0 })
      return
    }
    if (column === 'candidate' && book === 'unga') {
      expect(after.body.election?.ballot?.names.includes('dorra')).toBe(cell === 'yes')
      return
    }
    expect(after.refusal === null).toBe(cell === 'yes')
    if (cell !== 'yes' && !others.includes(column)) expect(after.refusal?.cites.map((cite) => cite.rule)).toContain(rule)
  })
  if (cells[0] === 'invited') test('speaks when the chair enters it on the list', () => {
    expect(meeting(book, 5, { dorra: role }).when(chair('add-to-list', { seat: 'dorra', about: 'Ferries' })).refusal).toBeNull()
  })
  if (cells[6] === 'for members') test('votes with the votes of its members', () => {
    const named: Deed = secretariat('name-bloc', { seat: 'dorra', members: ['casparia', 'elvaine'] })
    expect(meeting(book, 5, { dorra: role }).when(named).refusal).toBeNull()
  })
})
