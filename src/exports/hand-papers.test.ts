import { expect, test } from 'vitest'
import { aldora, belmar, casparia, chair, draftBefore, meeting, type World } from '#procedure/given.ts'
import type { Block } from './sheet.ts'
import { handPaper, type HandPaper } from './hand-papers.ts'

const opened = meeting('unga', 4)
const paper = (kind: HandPaper, { state, rehearsal }: World, from: string | null = null) => handPaper(kind, state, 'plenary', { now: rehearsal.now, language: 'en', from }) ?? expect.unreachable()
const table = ({ blocks }: { readonly blocks: readonly Block[] }) => blocks.find((block) => block.kind === 'table') ?? expect.unreachable()
const words = ({ blocks }: { readonly blocks: readonly Block[] }): string => blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('\n')

test('the list of speakers is in the order in which they will be called, with room for the hours, and says who speaks', () => {
  const sheet = paper('speakers', opened.and(belmar('ask-for-floor', { kind: 'statement' }), casparia('ask-for-floor', { kind: 'statement' }), aldora('ask-for-floor', { kind: 'statement' }), chair('give-floor', { entry: 'entry-1' })))
  expect(table(sheet).rows).toEqual([['1', 'Casparia', 'statement', '0:00', '', ''], ['2', 'Aldora', 'statement', '0:00', '', '']])
  expect(table(sheet).grid).toBe(true)
  expect(words(sheet)).toContain('Has the floor: Belmar.')
  expect(sheet.exercise).toContain('EXERCISE')
})

test('an empty list says so, and an agenda shows where each item and draft stands', () => {
  expect(words(paper('speakers', opened))).toContain('Nobody is on the list.')
  const sheet = paper('agenda', draftBefore(opened, 'other'))
  expect(table(sheet).rows).toEqual([['1', 'Sharing of waters', 'before the body'], ['2', 'Ferry lines', 'to be taken up']])
  expect(sheet.blocks.at(-1)).toMatchObject({ kind: 'table', rows: [['A/L.1 — Sharing of waters', 'before the body']] })
})

test('a tally sheet has every delegation with a vote in the order of the roll, from the name drawn where there is one, and nothing filled in', () => {
  expect(table(paper('tally', opened)).rows.map(([, name]) => name)).toEqual(['Aldora', 'Belmar', 'Casparia', 'Dorra', 'Total'])
  const drawn = paper('tally', opened, 'casparia')
  expect(table(drawn).rows.map(([, name]) => name)).toEqual(['Casparia', 'Dorra', 'Aldora', 'Belmar', 'Total'])
  expect(words(drawn)).toContain('The roll begins with Casparia, whose name was drawn.')
  expect(table(drawn).rows.flatMap((row) => row.slice(2)).join('')).toBe('')
  expect(words(paper('tally', opened, 'nobody'))).toContain('Name drawn, with which the roll begins: ____')
})

test('an open vote stands on the sheet as its question, and whoever observes is not on it', () => {
  const observed = meeting('unga', 4, { dorra: Object.keys(opened.state.founding?.rulebook.participation ?? {}).at(-1) ?? 'member' })
  const voting = draftBefore(observed, 'other').and(chair('put-draft', { draft: 'draft-1' }), belmar('request-recorded-vote', {}), chair('open-vote', { on: 'draft-1', recorded: true }))
  const sheet = paper('tally', voting)
  expect(words(sheet)).toMatch(/Question: .*A\/L\.1/)
  expect(table(sheet).rows.map(([, name]) => name)).toEqual(['Aldora', 'Belmar', 'Casparia', 'Total'])
})
