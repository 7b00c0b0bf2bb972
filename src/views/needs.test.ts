import { hour, minute } from '#base/instants.ts'
import { aldora, belmar, by, chair, dorra, elvaine, meeting } from '#procedure/given.ts'
import { describe, expect, test } from 'vitest'
import { bodiesOf, byUrgency, needsOf } from './needs.ts'

const kinds = (world: ReturnType<typeof meeting>, seat: string, later = 0) => needsOf(world.state, seat, world.rehearsal.now + later).map(({ want }) => want.is)

describe('what needs a delegation now', () => {
  const asked = meeting('unga', 5).and(...['belmar', 'dorra', 'casparia', 'aldora'].map((seat) => by(seat)('ask-for-floor', { kind: 'statement' })))

  test('is its turn when three or fewer turns are left before it speaks, and the floor once it has it', () => {
    expect(kinds(asked, 'casparia')).toEqual(['waiting'])
    expect(kinds(asked, 'aldora')).toEqual([])
    const speaking = asked.and(chair('give-floor', { entry: 'entry-1' }))
    expect(kinds(speaking, 'belmar')).toEqual(['speaking'])
    expect(kinds(speaking, 'aldora')).toEqual(['waiting'])
  })

  test('is a vote that is open, until it has voted', () => {
    const open = meeting('unga', 5).and(
      belmar('submit-draft', { symbol: 'A/L.1', title: 'Ferry lines', paragraphs: ['Decides.'], matter: 'other', sponsors: ['belmar'] }),
      chair('take-up-draft', { draft: 'draft-1' }), elvaine('request-recorded-vote', {}), chair('open-vote', { on: 'draft-1', recorded: true }),
    )
    expect(kinds(open, 'aldora')).toEqual(['vote'])
    const voted = open.and(aldora('cast-vote', { vote: 'vote-1', choice: 'yes' }))
    expect(kinds(voted, 'aldora')).toEqual([])
    expect(kinds(voted, 'belmar')).toEqual(['vote'])
  })

  test('is an offer to exchange places, told to the one it was made to', () => {
    const offered = asked.and(dorra('offer-place', { entry: 'entry-2', to: 'entry-4' }))
    expect(needsOf(offered.state, 'aldora', offered.rehearsal.now)).toMatchObject([{ want: { is: 'offer', by: 'dorra' } }])
    expect(kinds(offered, 'dorra')).toEqual(['waiting'])
  })

  test('is the hour at which the list closes, for those who are not on it', () => {
    const { now } = asked.rehearsal
    const closing = { ...asked.state, bodies: { plenary: { ...asked.body, floor: { ...asked.body.floor, closesAt: now + 30 * minute } } } }
    expect(needsOf(closing, 'elvaine', now)).toMatchObject([{ until: now + 30 * minute, want: { is: 'closing' } }])
    expect(needsOf(closing, 'elvaine', now + hour)).toEqual([])
    expect(needsOf(closing, 'belmar', now).map(({ want }) => want.is)).toEqual(['waiting'])
  })

  test('comes from the bodies it sits in alone', () => {
    expect(bodiesOf({ bodies: { one: { ...asked.body, id: 'one', members: ['belmar'] } } }, 'belmar')).toHaveLength(1)
    expect(needsOf({ founding: null, bodies: { one: { ...asked.body, id: 'one', members: ['belmar'] } } }, 'casparia', 0)).toEqual([])
  })

  test('is ordered by urgency: the floor first, then what an hour ends, the earliest first', () => {
    const late = { until: 20, want: { is: 'closing' } } as const
    const early = { until: 10, want: { is: 'closing' } } as const
    const never = { until: null, want: { is: 'invited', meeting: 1 } } as const
    expect([never, late, { until: null, want: { is: 'ruling' } } as const, early].toSorted(byUrgency).map(({ until, want }) => [want.is, until])).toEqual([['ruling', null], ['closing', 10], ['closing', 20], ['invited', null]])
  })
})
