import { describe, expect, test } from 'vitest'
import type { Event } from '#base/event.ts'
import { by, chair, type Deed, meeting, secretariat, type World } from '#procedure/given.ts'
import { outcomeOf } from './outcome-of.ts'
import { recount } from './recount.ts'

const called = meeting('unga', 5).and(chair('call-election', { kind: 'president', places: 1 }))
const cast = (ballot: string, papers: { readonly [seat: string]: readonly string[] }): readonly Deed[] => Object.entries(papers).map(([seat, names]) => by(seat)('cast-ballot', { ballot, names }))
const electronic = called.and(chair('open-ballot', { election: 'election-1', method: 'electronic' }), ...cast('ballot-1', { aldora: ['belmar'], belmar: ['casparia'], casparia: ['belmar'], dorra: ['belmar'], elvaine: [] }),
  chair('close-ballot', { ballot: 'ballot-1' }), chair('count-ballot', { ballot: 'ballot-1' }))
const sheet = (teller: string): Deed => secretariat('enter-sheet', { ballot: 'ballot-1', teller, issued: 5, valid: 5, blank: 0, invalid: 0, votes: [{ candidate: 'belmar', votes: 2 }, { candidate: 'dorra', votes: 2 }, { candidate: 'elvaine', votes: 1 }] })
const onPaper = called.and(chair('open-ballot', { election: 'election-1', method: 'paper' }), chair('close-ballot', { ballot: 'ballot-1' }), sheet('One'), sheet('Two'), chair('count-ballot', { ballot: 'ballot-1' }),
  chair('open-ballot', { election: 'election-1', method: 'electronic' }), ...cast('ballot-2', { aldora: ['belmar'], belmar: ['dorra'], casparia: ['dorra'], dorra: ['belmar'] }), chair('close-ballot', { ballot: 'ballot-2' }), chair('count-ballot', { ballot: 'ballot-2' }),
  chair('draw-lots', { election: 'election-1' }))

const lines = (world: World, change: (event: Event) => Event | null = (event) => event) => world.rehearsal.events.map((event) => ({ position: event.position, event: change(event) }))
const altered = (type: string, data: object) => (event: Event): Event => (event.type === type ? { ...event, data: { ...(event.data as object), ...data } } : event)

describe('the recount of an election', () => {
  test('agrees with the papers of the box, with the tellers\' sheets and with the lots drawn', () => {
    expect(recount(lines(electronic))).toMatchObject({ decisions: 1, recounted: 1, withheld: 0, differences: [] })
    expect(recount(lines(onPaper))).toMatchObject({ decisions: 1, recounted: 1, withheld: 0, differences: [] })
  })
  test('finds a paper that was altered, left out or put in', () => {
    expect(recount(lines(electronic, altered('ballot-counted', { papers: [['belmar'], ['belmar'], ['casparia'], ['casparia'], []] }))).differences).toMatchObject([{ decision: 'ballot-1', of: 'count' }])
    expect(recount(lines(electronic, altered('ballot-counted', { papers: [['belmar'], ['belmar'], ['belmar'], ['casparia']] }))).differences.map(({ of }) => of)).toEqual(['count', 'papers in the box'])
  })
  test('finds lots that were turned round', () => {
    const { data } = onPaper.rehearsal.events.find(({ type }) => type === 'lots-drawn') ?? expect.unreachable()
    const { drawn } = data as { readonly drawn: readonly string[] }
    expect(recount(lines(onPaper, altered('lots-drawn', { drawn: drawn.toReversed() }))).differences).toMatchObject([{ of: 'elected', recorded: drawn[0], recounted: drawn[1] }])
  })
  test('says that it was withheld where something of it was', () => {
    expect(recount(lines(electronic, (event) => (event.type === 'ballot-counted' ? null : event)))).toMatchObject({ decisions: 1, withheld: 1 })
  })
})

test('the outcome names those elected, with their votes and the rules', () => {
  const outcome = outcomeOf(electronic.rehearsal.events, { stream: 'conference-1', head: { count: 1, chain: '0'.repeat(64) } })
  expect(outcome?.decisions).toMatchObject([{ how: 'by-ballot', outcome: 'elected', title: { en: 'Election of the President: Belmar' }, words: { en: 'Elected: Belmar (3).' }, election: { elected: [{ name: 'belmar', votes: 3, needed: 3 }] } }])
  expect(outcome?.minutes.flatMap(({ entries }) => entries).map(({ words }) => words.en)).toEqual(expect.arrayContaining([
    'Election called: Election of the President. Places: 1.', 'Ballot 1 was opened, electronically.', expect.stringContaining('Votes obtained: Belmar 3, Casparia 1. Elected: Belmar (3).'),
  ]))
})
