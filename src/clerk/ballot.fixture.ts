import type { BallotDecider } from '#base/decider.ts'
import type { Event } from '#base/event.ts'
import { integer, text } from '#base/form.ts'
import type { Instant } from '#base/instants.ts'
import type { Refusal } from '#base/refusal.ts'
import { anyDecider } from './clerk.ts'

/** The smallest decider with secret ballots: who has voted is on the roll, the papers are in the box until the count. For tests alone. */
export type Ballots = { readonly rolls: { readonly [box: string]: readonly string[] }; readonly countsAt: Instant | null }
export type BallotCommand =
  | { readonly type: 'cast'; readonly box: string; readonly voter: string; readonly paper: string }
  | { readonly type: 'count'; readonly box: string }
  | { readonly type: 'annul'; readonly box: string }
  | { readonly type: 'count-at'; readonly at: Instant }
  | { readonly type: 'draw-name'; readonly names: readonly string[] }
  | { readonly type: 'leak' | 'slip' }

const no = (refused: Refusal['refused'], en: string): Refusal => ({ refused, cites: [], words: { en } })
const id = text(1, 40)
const happened = (type: string, data: object) => ({ type, v: 1, audience: ['public'], data }) as const

export const ballots: BallotDecider<Ballots, BallotCommand> = {
  initial: { rolls: {}, countsAt: null },
  commands: { 'cast': { box: id, voter: id, paper: id }, 'count': { box: id }, 'annul': { box: id }, 'count-at': { at: integer(0, Number.MAX_SAFE_INTEGER) }, 'draw-name': { names: { kind: 'list', of: id, min: 1, max: 9 } }, 'leak': {}, 'slip': {} },
  secret: { cast: ['paper'], slip: [] },
  decide(state, command, { draw, papers }) {
    switch (command.type) {
      case 'cast': {
        const { box, voter, paper } = command
        return state.rolls[box]?.includes(voter) ? no('already-done', 'This seat has voted.') : { events: [happened('voted', { box, voter })], papers: [{ box, paper }] }
      }
      case 'count': return { events: [happened('counted', { box: command.box, papers: papers(command.box) })], empties: [command.box] }
      case 'annul': return { events: [happened('annulled', { box: command.box })], empties: [command.box] }
      case 'count-at': return [happened('announced', { at: command.at })]
      case 'draw-name': return [happened('drawn', { name: command.names[draw(command.names.length)] })]
      // Two defects: a command whose secret is not named, and a paper without the roll's event.
      case 'leak': return { events: [happened('voted', {})], papers: [{ box: 'a', paper: 'yes' }] }
      case 'slip': return { events: [], papers: [{ box: 'a', paper: 'yes' }] }
    }
  },
  evolve(state, { type, data }: Event) {
    const { box = '', voter = '', at = null } = data as { readonly box?: string; readonly voter?: string; readonly at?: Instant }
    switch (type) {
      case 'voted': return { ...state, rolls: { ...state.rolls, [box]: [...state.rolls[box] ?? [], voter] } }
      case 'counted': case 'annulled': return { rolls: { ...state.rolls, [box]: [] }, countsAt: null }
      case 'announced': return { ...state, countsAt: at }
      default: return state
    }
  },
  may: () => [],
  due: ({ countsAt }) => (countsAt === null ? [] : [{ id: `count-${countsAt}`, at: countsAt, command: { type: 'count', box: 'a' } }]),
}

export const ballotDeciders = { ballot: anyDecider(ballots) }
