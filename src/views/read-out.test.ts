import { describe, expect, test } from 'vitest'
import { aldora, belmar, chair, elvaine, meeting } from '#procedure/given.ts'
import { readOutOf } from './read-out.ts'

const whole = { stream: 'conference-1', head: { count: 99, chain: 'ab'.repeat(32) } }
type World = ReturnType<typeof meeting>
const readOut = ({ rehearsal }: World, seat: string, number = 1) => readOutOf(rehearsal.events, whole, { body: 'plenary', meeting: number, seat })

describe('the read-out for the capital', () => {
  const voted = meeting('unga', 5).and(
    belmar('ask-for-floor', { kind: 'statement' }), chair('give-floor', { entry: 'entry-1' }), chair('end-speech', {}),
    belmar('submit-draft', { symbol: 'A/L.1', title: 'Ferry lines', paragraphs: ['Decides.'], matter: 'other', sponsors: ['belmar'] }),
    chair('take-up-draft', { draft: 'draft-1' }), elvaine('request-recorded-vote', {}), chair('open-vote', { on: 'draft-1', recorded: true }),
    aldora('cast-vote', { vote: 'vote-1', choice: 'no' }), belmar('cast-vote', { vote: 'vote-1', choice: 'yes' }), chair('announce-lock', { vote: 'vote-1' }), chair('close-vote', { vote: 'vote-1' }),
  )

  test('says what was decided under which rules, and how each delegation stands in the roll', () => {
    expect(readOut(voted, 'aldora')?.decisions).toMatchObject([{ outcome: 'no-quorum', ours: 'no' }])
    expect(readOut(voted, 'belmar')?.decisions[0]?.ours).toBe('yes')
    expect(readOut(voted, 'casparia')?.decisions[0]?.ours).toBe('absent')
    expect(readOut(voted, 'aldora')?.decisions[0]?.cites.length).toBeGreaterThan(0)
  })

  test('says who spoke, and which of the speeches were ours', () => {
    expect(readOut(voted, 'belmar')?.speeches.map(({ ours }) => ours)).toEqual([true])
    expect(readOut(voted, 'aldora')?.speeches.map(({ words, ours }) => [words.en?.includes('Belmar'), ours])).toEqual([[true, false]])
  })

  test('is of one meeting; of one that was not held there is none', () => {
    expect(readOut(voted, 'aldora')?.closed).toBe(null)
    expect(readOut(voted, 'aldora', 2)).toBe(null)
  })
})
