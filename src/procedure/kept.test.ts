import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Event } from '#base/event.ts'
import { conference, initial } from './decider.ts'
import { explain } from './explain.ts'

const folder = new URL('./kept/', import.meta.url)

/** Events as they were recorded; what a journal once held folds for ever. Nothing here is written again. */
function folded(file: string): ReturnType<typeof conference.evolve> {
  const lines = readFileSync(new URL(file, folder), 'utf8').split('\n').filter((line) => line !== '')
  return lines.map((line) => JSON.parse(line) as Event).reduce(conference.evolve, initial)
}

const last = (file: string): string | undefined => {
  const state = folded(file)
  return explain(state, state.decisions.at(-1)?.id ?? '')?.words.en
}

describe('a conference recorded by an earlier Parley', () => {
  test.each(readdirSync(folder))('%s folds, and goes on under its own rulebook', (file) => {
    const state = folded(file)
    expect(state.founding?.rulebook.overrides).toEqual([])
    expect(conference.may(state, { person: 'p', capacity: 'chair' }, Number.MAX_SAFE_INTEGER / 2).length).toBeGreaterThan(0)
  })
  test('its decisions are explained as they were', () => {
    expect(last('equally-divided.v1.ndjson')).toBe('A majority of the 4 members present and voting: 3 needed, 2 in favour, 2 against. Equally divided: not adopted.')
    expect(folded('closure-of-debate.v1.ndjson').decisions.map(({ outcome }) => outcome)).toEqual(expect.arrayContaining(['adopted']))
    expect(folded('no-vote.v1.ndjson').founding?.rulebook.voting).toBeNull()
  })
})
