import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Capacity } from '#base/event.ts'
import { aldora, belmar, chair, draftBefore, given, meeting, secretariat, type World } from './given.ts'
import { perft } from './perft.ts'

const people: readonly Capacity[] = ['chair', 'secretariat', 'delegation:aldora', 'delegation:belmar', 'delegation:casparia', 'delegation:dorra', 'delegation:elvaine', 'clock', 'public']

/** Depth 3 takes seconds a start: one start a rulebook every time, all of them when tests are given more runs. */
const patient = Number(process.env['PARLEY_TEST_RUNS'] ?? 0) >= 100
const everyTime: { readonly [rulebook: string]: string } = { unga: 'vote', consultative: 'motion' }

/** Five delegations; the starts by their names in the files. */
function starts(rulebook: string): { readonly [start: string]: World } {
  const item = meeting(rulebook, 5)
  const draft = draftBefore(item, rulebook === 'unga' ? 'other' : null)
  const put = draft.and(chair('put-draft', { draft: 'draft-1' }))
  return {
    seated: given(rulebook, 5).and(secretariat('lay-agenda', { items: ['Sharing of waters'] })),
    item,
    listed: item.and(aldora('ask-for-floor', { kind: 'statement' }), chair('give-floor', { entry: 'entry-1' }), belmar('ask-for-floor', { kind: 'statement' })),
    motion: draft.and(belmar('move', { motion: 'adjourn-debate' })),
    question: put,
    ...(rulebook === 'unga' ? { vote: put.and(belmar('request-recorded-vote', {}), chair('open-vote', { on: 'draft-1', recorded: true })) } : {}),
  }
}

describe.each(['unga', 'consultative'])('perft of %s', (rulebook) => {
  const file = readFileSync(new URL(`../rulebooks/${rulebook}.perft.txt`, import.meta.url), 'utf8')
  const lines = file.split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split(/\s+/))
  const all = starts(rulebook)
  test('counts every start', () => expect([...new Set(lines.map(([start]) => start))]).toEqual(Object.keys(all)))
  test.each(lines.filter(([start, depth]) => patient || Number(depth) < 3 || start === everyTime[rulebook]))('from %s, sequences of %s: %s', (start = '', depth = '', count = '') => {
    const world = all[start]
    if (world === undefined) throw new TypeError(`No start is called ${start}.`)
    expect(perft(world.rehearsal, people, Number(depth))).toBe(Number(count))
  })
})
