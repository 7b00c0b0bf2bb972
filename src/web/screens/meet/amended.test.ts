import { expect, test } from 'vitest'
import type { Amendment, Change } from '#procedure/amendments-state.ts'
import { aldora, belmar, casparia, chair, draftBefore, meeting } from '#procedure/given.ts'
import { amended, groupsOf, inOrder, moved, paragraphsIn } from './amended.ts'

const text = { paragraphs: ['The Assembly,', 'Recalling the river,', 'Noting the rain,', 'Decides to share it;', 'Requests a report.'], provisions: ['a', 'b', 'c', 'd', 'e'] }
const proposing = (id: string, change: Change): Amendment => ({
  id, on: 'draft-1', draft: 'draft-1', sponsors: ['aldora'], signatories: [], change, provisions: [], status: 'waiting', rank: null, impliedBy: [], accepted: [], amended: false, vote: null, asked: null, position: 1, at: 0, audience: ['public'],
})

test('a text shows its amendments where they would change it, and new words once', () => {
  const { before, paragraphs } = amended(text, [
    proposing('1', { kind: 'add', after: null, paragraphs: ['Title'] }), proposing('2', { kind: 'replace', provisions: ['d', 'e'], paragraphs: ['Decides otherwise.'] }),
    proposing('3', { kind: 'delete', provisions: ['e'] }), proposing('4', { kind: 'add', after: 'd', paragraphs: ['Urges care;'] }),
  ])
  expect(before.map(({ id }) => id)).toEqual(['1'])
  expect(paragraphs.map(({ kind, number }) => [kind, number])).toEqual([['opening', null], ['preambular', 1], ['preambular', 2], ['operative', 1], ['operative', 2]])
  expect(paragraphs.map(({ changed }) => changed.map(({ amendment: { id }, first }) => (first ? id : `(${id})`)))).toEqual([[], [], [], ['2'], ['(2)', '3']])
  expect(paragraphs[3]?.added.map(({ id }) => id)).toEqual(['4'])
})

test('amendments stand in the order in which they are put, a sub-amendment before what it changes, decided ones last', () => {
  const before = draftBefore(meeting('unga', 5), 'other').and(
    casparia('submit-amendment', { on: 'draft-1', change: { kind: 'add', after: null, paragraphs: ['One.'] }, sponsors: [] }), belmar('submit-amendment', { on: 'draft-1', change: { kind: 'add', after: null, paragraphs: ['Two.'] }, sponsors: [] }),
    aldora('submit-amendment', { on: 'amendment-2', change: { kind: 'add', after: null, paragraphs: ['And.'] }, sponsors: [] }), casparia('submit-amendment', { on: 'draft-1', change: { kind: 'add', after: null, paragraphs: ['Four.'] }, sponsors: [] }),
    chair('rank-amendments', { on: 'draft-1', order: ['amendment-4', 'amendment-2', 'amendment-1'] }), chair('rule-out-amendment', { amendment: 'amendment-1' }),
  )
  const { state, body } = before
  const { founding } = state
  if (founding === null) throw new TypeError('The conference has not been founded.')
  expect(inOrder({ state, body, book: founding.rulebook }, 'draft-1').map(({ id }) => id)).toEqual(['amendment-4', 'amendment-3', 'amendment-2', 'amendment-1'])
})

test('what is written into one field becomes paragraphs', () => {
  expect(paragraphsIn('One line\nand another\n\nA second')).toEqual(['One line and another', 'A second'])
  expect(paragraphsIn('One\n Two \n')).toEqual(['One', 'Two'])
  expect(paragraphsIn(' \n\n')).toEqual([])
})

test('a thing is moved by one place, and nowhere beyond the ends', () => {
  expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
})

test('parts keep the order of the text and leave no gap', () => {
  expect(groupsOf(new Map([['e', 3], ['b', 1], ['d', 1]]), text.provisions)).toEqual([['b', 'd'], ['e']])
})
