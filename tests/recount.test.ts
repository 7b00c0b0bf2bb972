import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Capacity, sees } from '#base/event.ts'
import { outcomePage } from '#exports/outcome.ts'
import { isParticipantsCommand } from '#participants/commands.ts'
import { conference } from '#procedure/decider.ts'
import { type Draw, filling } from '#procedure/filling.ts'
import { belmar, chair, draftBefore, meeting } from '#procedure/given.ts'
import { perform, type Rehearsal } from '#procedure/rehearsal.ts'
import { rulebooks } from '#rulebooks/catalogue.ts'
import { outcomeOf } from '#views/outcome-of.ts'
import { recount } from '#views/recount.ts'

const runs = { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 5), endOnFailure: true }
const moves = 60
const people: readonly Capacity[] = ['chair', 'chair', 'secretariat', 'delegation:aldora', 'delegation:belmar', 'delegation:casparia', 'delegation:dorra']
/** Acts that lead somewhere; a game of all acts alike hardly ever comes to a vote. */
const leading = ['put-draft', 'gavel', 'open-vote', 'cast-vote', 'cast-vote', 'announce-lock', 'close-vote', 'take-up-draft', 'submit-draft', 'object', 'put-joint-text', 'note-intention']

/** A tape of numbers drives a game; the same tape plays the same game. */
function drawer(tape: readonly number[]): Draw {
  let at = 0
  return (below) => (below <= 1 ? 0 : (tape[at++ % tape.length] ?? 0) % below)
}
const tapes = fc.array(fc.nat(10_000), { minLength: 60, maxLength: 240 })

/** A game of random legal commands. */
function played(rulebook: string, tape: readonly number[]): Rehearsal {
  const draw = drawer(tape)
  const open = meeting(rulebook, 4, { dorra: Object.keys(rulebooks[rulebook]?.participation ?? {}).at(-1) ?? 'member' })
  // One of the books begins before a vote, so that some games come to one whatever the tape.
  let rehearsal = (rulebook === 'unga' ? draftBefore(open, 'other').and(belmar('request-recorded-vote', { on: 'draft-1' }), chair('open-vote', { on: 'draft-1', recorded: true })) : open).rehearsal
  for (let move = 0; move < moves; move++) {
    const capacity = people[draw(people.length)] ?? 'chair'
    const by = { person: `person-${capacity}`, capacity }
    const forms = conference.may(rehearsal.state, by, rehearsal.now).filter(({ type }) => !isParticipantsCommand({ type }))
    const likely = forms.filter(({ type }) => leading.includes(type))
    const from = likely.length > 0 && draw(4) > 0 ? likely : forms
    const form = from[draw(from.length)]
    if (form === undefined) continue
    rehearsal = perform(rehearsal, filling(form, draw), by, rehearsal.now + 1_000).rehearsal
  }
  return rehearsal
}

describe.each(Object.keys(rulebooks))('after random play under %s', (rulebook) => {
  test('every decision counts again as it was announced, and the outcome holds each of them', () => {
    let votes = 0
    fc.assert(fc.property(tapes, (tape) => {
      const { events } = played(rulebook, tape)
      const lines = events.map((event) => ({ position: event.position, event }))
      const again = recount(lines)
      expect(again.differences).toEqual([])
      expect(again.recounted).toBe(again.decisions)
      const outcome = outcomeOf(events, { stream: 'conference-1', head: { count: events.length, chain: '0'.repeat(64) } }) ?? expect.unreachable()
      expect(outcome.decisions).toHaveLength(again.decisions)
      expect(outcome.decisions.every(({ cites }) => cites.length > 0)).toBe(true)
      votes += outcome.decisions.filter(({ vote }) => vote !== null).length
    }), runs)
    if (rulebook === 'unga') expect(votes).toBeGreaterThan(0)
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
