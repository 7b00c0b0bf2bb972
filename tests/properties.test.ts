import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Capacity, Event } from '#base/event.ts'
import { isParticipantsCommand } from '#participants/commands.ts'
import type { ConferenceCommand } from '#procedure/commands.ts'
import { conference } from '#procedure/decider.ts'
import { type Draw, filling } from '#procedure/filling.ts'
import { meeting, rollBook } from '#procedure/given.ts'
import { perform, type Rehearsal } from '#procedure/rehearsal.ts'
import type { Vote } from '#procedure/state.ts'
import { editions, rulebooks } from '#rulebooks/catalogue.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import { recount } from '#views/recount.ts'

const runs = { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 2), endOnFailure: true }
const moves = 90
const people: readonly Capacity[] = ['chair', 'chair', 'secretariat', 'delegation:aldora', 'delegation:belmar', 'delegation:casparia', 'delegation:dorra']
/** Acts that lead to a vote and through it, in whatever way it is taken. */
const leading = ['answer-roll', 'put-draft', 'gavel', 'open-vote', 'cast-vote', 'count-hands', 'answer-call', 'announce-lock', 'close-vote', 'take-up-draft', 'submit-draft', 'request-recorded-vote', 'object', 'raise-point', 'rule', 'appeal']

function drawer(tape: readonly number[]): Draw {
  let at = 0
  return (below) => (below <= 1 ? 0 : (tape[at++ % tape.length] ?? 0) % below)
}
const tapes = fc.array(fc.nat(10_000), { minLength: 60, maxLength: 240 })

type Move = { readonly capacity: Capacity; readonly command: ConferenceCommand }
type Game = { readonly rehearsal: Rehearsal; readonly moves: readonly Move[]; readonly open: readonly Rehearsal[] }

/** A game of random legal commands, with every moment at which a vote stood open on the delegations' devices. */
function played(start: Rehearsal, tape: readonly number[]): Game {
  const draw = drawer(tape)
  const done: Move[] = []
  const open: Rehearsal[] = []
  let rehearsal = start
  for (let move = 0; move < moves; move++) {
    const capacity = people[draw(people.length)] ?? 'chair'
    const by = { person: `person-${capacity}`, capacity }
    const forms = conference.may(rehearsal.state, by, rehearsal.now).filter(({ type }) => !isParticipantsCommand({ type }) && type !== 'set-rule' && type !== 'set-up-body')
    const likely = forms.filter(({ type }) => leading.includes(type))
    const from = likely.length > 0 && draw(5) > 0 ? likely : forms
    const form = from[draw(from.length)]
    if (form === undefined) continue
    const command = filling(form, draw)
    done.push({ capacity, command })
    rehearsal = perform(rehearsal, command, by, rehearsal.now + 1_000).rehearsal
    if (deviceVote(rehearsal) !== undefined) open.push(rehearsal)
  }
  return { rehearsal, moves: done, open }
}

function deviceVote({ state }: Rehearsal): Vote | undefined {
  const { votes, point } = state.bodies['plenary'] ?? expect.unreachable()
  return point !== null && point.status !== 'ruled' && votes.at(-1)?.on.kind !== 'appeal' ? undefined : votes.filter(({ method }) => method === 'electronic' || method === 'recorded').slice(-1).find(({ id }) => id === votes.at(-1)?.id)
}

const by = (capacity: Capacity) => ({ person: `person-${capacity}`, capacity })
const did = (from: Rehearsal, capacity: Capacity, command: ConferenceCommand): Rehearsal => perform(from, command, by(capacity), from.now).rehearsal

/** Locks and counts the vote that is open. */
function closed(from: Rehearsal, vote: string): Rehearsal {
  const body = 'plenary'
  return did(did(from, 'chair', { type: 'announce-lock', body, vote }), 'chair', { type: 'close-vote', body, vote })
}

const unga = rulebooks['unga'] ?? expect.unreachable()
const older = Object.entries(editions).flatMap(([id, all]) => all.filter((book) => book !== rulebooks[id]).map((book): readonly [string, Rulebook] => [`${id}, edition ${book.edition}`, book]))
const books: readonly (readonly [string, Rulebook])[] = [...Object.entries(rulebooks), ...older, ['a book with a roll and a roll-call', rollBook(unga)]]
const startOf = (book: Rulebook): Rehearsal => meeting(book === rulebooks[book.id] ? book.id : book, 4).rehearsal

describe.each(books)('random play under %s', (_, book) => {
  const start = startOf(book)

  test('replayed from its journal it stands as it stood', () => {
    fc.assert(fc.property(tapes, (tape) => {
      const { rehearsal } = played(start, tape)
      const journal: readonly Event[] = JSON.parse(JSON.stringify(rehearsal.events)) as readonly Event[]
      expect(journal.reduce(conference.evolve, conference.initial)).toEqual(rehearsal.state)
    }), runs)
  })

  test('every result counts again from the journal as it was announced, by machine, by hand and by roll-call', () => {
    fc.assert(fc.property(tapes, (tape) => {
      const { events } = played(start, tape).rehearsal
      expect(recount(events.map((event) => ({ position: event.position, event }))).differences).toEqual([])
    }), runs)
  })

  test('a delegation never counts twice', () => {
    fc.assert(fc.property(tapes, (tape) => {
      const { rehearsal, open } = played(start, tape)
      for (const { vote } of rehearsal.state.decisions) {
        if (vote !== null) expect(vote.for + vote.against + vote.abstained + vote.notParticipating).toBeLessThanOrEqual(vote.membership)
      }
      for (const moment of open.slice(-3)) {
        const vote = deviceVote(moment)
        const seat = vote?.electorate.find((one) => vote.outside?.includes(one) !== true)
        if (vote === undefined || seat === undefined) continue
        const once = did(moment, `delegation:${seat}`, { type: 'cast-vote', body: 'plenary', vote: vote.id, choice: 'no' })
        const thrice = did(did(once, `delegation:${seat}`, { type: 'cast-vote', body: 'plenary', vote: vote.id, choice: 'yes' }), `delegation:${seat}`, { type: 'cast-vote', body: 'plenary', vote: vote.id, choice: 'no' })
        expect(counts(closed(thrice, vote.id))).toEqual(counts(closed(once, vote.id)))
      }
    }), runs)
  })

  test('one more vote in favour never turns what was adopted into what was not', () => {
    fc.assert(fc.property(tapes, (tape) => {
      for (const moment of played(start, tape).open.slice(-3)) {
        const vote = deviceVote(moment)
        if (vote === undefined || vote.locking) continue
        const before = closed(moment, vote.id)
        if (outcomeOf(before, vote.id) !== 'adopted') continue
        // Asked whether the ruling is upheld, whoever is in favour of overruling it says no.
        const choice = vote.on.kind === 'appeal' && vote.on.asks === 'uphold' ? 'no' : 'yes'
        for (const seat of vote.electorate) {
          const after = closed(did(moment, `delegation:${seat}`, { type: 'cast-vote', body: 'plenary', vote: vote.id, choice }), vote.id)
          expect(outcomeOf(after, vote.id), seat).toBe('adopted')
        }
      }
    }), runs)
  })

  test('members by other names decide the same', () => {
    const renamed = JSON.parse(other(JSON.stringify(start))) as Rehearsal
    fc.assert(fc.property(tapes, (tape) => {
      const game = played(start, tape)
      const again = game.moves.reduce((at, { capacity, command }) => perform(at, JSON.parse(other(JSON.stringify(command))) as ConferenceCommand, by(other(capacity) as Capacity), at.now + 1_000).rehearsal, renamed)
      expect(again.events.length).toBe(game.rehearsal.events.length)
      expect(again.state.decisions.map(({ outcome, vote }) => [outcome, vote?.for, vote?.against, vote?.abstained, vote?.needed])).toEqual(game.rehearsal.state.decisions.map(({ outcome, vote }) => [outcome, vote?.for, vote?.against, vote?.abstained, vote?.needed]))
    }), runs)
  })
})

/** The same with every member called otherwise, in the same alphabetical order. */
function other(text: string): string {
  return text.replace(/\b(aldora|belmar|casparia|dorra)\b/g, 'z-$1').replace(/\b(Aldora|Belmar|Casparia|Dorra)\b/g, 'Z $1')
}

function counts({ state }: Rehearsal): unknown {
  const decision = state.decisions.at(-1)
  return [decision?.outcome, decision?.vote?.for, decision?.vote?.against, decision?.vote?.abstained]
}

function outcomeOf({ state }: Rehearsal, vote: string): string | undefined {
  return state.decisions.find((decision) => decision.vote?.id === vote)?.outcome
}
