import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Capacity, sees } from '#base/event.ts'
import { day } from '#base/instants.ts'
import { outcomePage } from '#exports/outcome.ts'
import { isParticipantsCommand } from '#participants/commands.ts'
import { conference } from '#procedure/decider.ts'
import { type Draw, filling } from '#procedure/filling.ts'
import { aldora, belmar, chair, meeting, vote, votes, type World } from '#procedure/given.ts'
import { readinessOf } from '#procedure/readiness.ts'
import { pass, perform, type Rehearsal } from '#procedure/rehearsal.ts'
import { rulebooks } from '#rulebooks/catalogue.ts'
import { outcomeOf } from '#views/outcome-of.ts'
import { recount } from '#views/recount.ts'

const runs = { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 3), endOnFailure: true }
const moves = 60
const people: readonly Capacity[] = ['chair', 'chair', 'secretariat', 'delegation:aldora', 'delegation:belmar', 'delegation:casparia', 'delegation:dorra']

/** A tape of numbers drives a game; the same tape plays the same game. */
function drawer(tape: readonly number[]): Draw {
  let at = 0
  return (below) => (below <= 1 ? 0 : (tape[at++ % tape.length] ?? 0) % below)
}
const tapes = fc.array(fc.nat(10_000), { minLength: 60, maxLength: 240 })

const paragraphs = ['The meeting,', 'Recalling the shared waters,', 'Decides to share the waters fairly;', 'Requests a report.']
/** A meeting with a text before it where one comes there in two steps, so that games come to a decision. */
function startOf(rulebook: string): World {
  const open = meeting(rulebook, 4, { dorra: Object.keys(rulebooks[rulebook]?.participation ?? {}).at(-1) ?? 'member' })
  const [taken] = [null, ...Object.keys(rulebooks[rulebook]?.matters ?? {})]
    .map((matter) => open.when(aldora('submit-draft', { symbol: 'L.1', title: 'Waters', paragraphs, ...(matter === null ? {} : { matter }), sponsors: ['belmar'] })))
    .filter(({ refusal }) => refusal === null).map((drafted) => drafted.when(chair('take-up-draft', { draft: 'draft-1' }))).filter(({ refusal }) => refusal === null)
  // One of the books has voted, and another vote is open, so that there are votes whatever the tape.
  const asked = (on: string) => [belmar('request-recorded-vote', { on }), chair('open-vote', { on, recorded: true })]
  if (taken === undefined || rulebook !== 'unga') return taken ?? open
  return vote(taken.and(...asked('draft-1')), 'vote-1', votes(2, 1)).and(aldora('submit-draft', { symbol: 'L.2', title: 'Ferries', paragraphs, matter: 'other', sponsors: ['belmar'] }), chair('take-up-draft', { draft: 'draft-2' }), ...asked('draft-2'))
}
const starts = Object.fromEntries(Object.keys(rulebooks).map((rulebook) => [rulebook, startOf(rulebook).rehearsal]))

/** A game of random legal commands. */
function played(rulebook: string, tape: readonly number[]): Rehearsal {
  const draw = drawer(tape)
  let rehearsal = starts[rulebook] ?? expect.unreachable()
  for (let move = 0; move < moves; move++) {
    const capacity = people[draw(people.length)] ?? 'chair'
    const by = { person: `person-${capacity}`, capacity }
    const forms = conference.may(rehearsal.state, by, rehearsal.now).filter(({ type }) => !isParticipantsCommand({ type }) && type !== 'set-rule')
    let at = draw(forms.reduce((sum, { type }) => sum + readinessOf(type), 0))
    const form = forms.find(({ type }) => (at -= readinessOf(type)) < 0)
    if (form === undefined) continue
    const after = perform(rehearsal, filling(form, draw), by, rehearsal.now + 1_000).rehearsal
    // Now and then a day passes, and what falls due within it happens: a silence ends, a second vote is held.
    rehearsal = pass(after, after.now + (draw(20) === 0 ? day : 0))
  }
  return rehearsal
}

describe.each(Object.keys(rulebooks))('after random play under %s', (rulebook) => {
  test('every decision counts again as it was announced, and the outcome holds each of them', () => {
    let counted = 0
    fc.assert(fc.property(tapes, (tape) => {
      const { events } = played(rulebook, tape)
      const lines = events.map((event) => ({ position: event.position, event }))
      const again = recount(lines)
      expect(again.differences).toEqual([])
      expect(again.recounted).toBe(again.decisions)
      const outcome = outcomeOf(events, { stream: 'conference-1', head: { count: events.length, chain: '0'.repeat(64) } }) ?? expect.unreachable()
      expect(outcome.decisions).toHaveLength(again.decisions)
      expect(outcome.decisions.every(({ cites }) => cites.length > 0)).toBe(true)
      counted += outcome.decisions.filter(({ vote }) => vote !== null).length
    }), runs)
    if (rulebook === 'unga') expect(counted).toBeGreaterThan(0)
  })
  test('what the public may see recounts without a difference and makes a page', () => {
    fc.assert(fc.property(tapes, (tape) => {
      const { events } = played(rulebook, tape)
      const shown = events.filter(({ audience }) => sees(['public'], audience))
      expect(recount(events.map((event) => ({ position: event.position, event: shown.includes(event) ? event : null }))).differences).toEqual([])
      const outcome = outcomeOf(shown, { stream: 'conference-1', head: { count: events.length, chain: '0'.repeat(64) } })
      if (outcome !== null) expect(outcomePage(outcome, 'ar')).toContain('تمرين')
    }), runs)
  })
})
