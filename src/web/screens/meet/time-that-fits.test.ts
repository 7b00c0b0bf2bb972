import { expect, test } from 'vitest'
import { minute } from '#base/instants.ts'
import { belmar, casparia, chair, dorra, meeting } from '#procedure/given.ts'
import { limitThatFits } from './time-that-fits.ts'

const asked = meeting('unga', 6).and(...[belmar, casparia, dorra].map((by) => by('ask-for-floor', { kind: 'statement' })))
const at = asked.rehearsal.now
const { founding } = asked.state

test('a limit fits with which all who wait are heard by the hour, in whole minutes, the changes of speakers set aside', () => {
  expect(limitThatFits(asked.body, at, at + 30 * minute, founding?.rulebook ?? null)).toBe(9)
  expect(limitThatFits(asked.body, at, at + 3 * minute, founding?.rulebook ?? null)).toBe(0)
})
test('what is left of the running speech is set aside first', () => {
  const limited = asked.and(chair('propose-time-limit', { minutes: 10 }), chair('gavel', { question: `question-${asked.state.counts.question + 1}` }), chair('give-floor', { entry: 'entry-1' }))
  expect(limitThatFits(limited.body, at, at + 30 * minute, founding?.rulebook ?? null)).toBe(9)
  expect(limitThatFits(limited.body, at + 10 * minute, at + 30 * minute, founding?.rulebook ?? null)).toBe(9)
})
test('where nobody waits there is nothing to limit', () => {
  expect(limitThatFits(meeting('unga', 4).body, at, at + minute, null)).toBeNull()
})
