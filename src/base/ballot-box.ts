import type { Json } from './canonical.ts'
import type { NewEvent } from './event.ts'

/**
 * A secret paper and the box it goes into. It is no part of any event, state, answer or message: it lies in the store's box table under a
 * random key, without voter, time or order, until the count empties the box.
 */
export type Paper = { readonly box: string; readonly paper: Json }

/**
 * What a decision becomes when it touches a ballot box. The events, the papers and the emptying are durable together or not at all.
 * `papers` go into their boxes; there must be an event beside them, the roll's (who has voted and not how). `empties` names the boxes
 * whose papers are taken out for good: by a count, whose event carries `papers(box)` as it was given them, or by annulling the ballot.
 */
export type Boxed<Made extends NewEvent = NewEvent> = { readonly events: readonly Made[]; readonly papers?: readonly Paper[]; readonly empties?: readonly string[] }

/** Fields of commands that are a voter's secret, by the command's type: they go into a box and nowhere else. */
export type SecretFields = { readonly [type: string]: readonly string[] | undefined }

/**
 * Events alone, or events with what is done to the boxes: always as the latter. Throws where a decision is a defect: papers of a command
 * whose secret is not named would leave traces, and without an event nothing would stop another process that writes at the same moment.
 */
export function boxed(made: readonly NewEvent[] | Boxed, command: { readonly type: string }, secret: SecretFields | undefined): Required<Boxed> {
  const { events, papers = [], empties = [] } = 'events' in made ? made : { events: made }
  if (papers.length > 0 && (secret === undefined || !Object.hasOwn(secret, command.type))) throw new Error(`${command.type} puts papers into a box, and which of its fields are secret is not said`)
  if (papers.length + empties.length > 0 && events.length === 0) throw new Error(`${command.type} touches a box without an event`)
  return { events, papers, empties }
}

/** The command without its secret fields: all of it that may be kept, also as a hash (a hash over a few choices can be guessed). */
export function withoutSecrets<Command extends { readonly type: string }>(command: Command, secret: SecretFields = {}): Partial<Command> {
  const hidden = Object.hasOwn(secret, command.type) ? secret[command.type] ?? [] : []
  return Object.fromEntries(Object.entries(command).filter(([name]) => !hidden.includes(name))) as Partial<Command>
}
