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

/** Events alone, or events with what is done to the boxes: always as the latter. */
export function boxed<Made extends NewEvent>(made: readonly Made[] | Boxed<Made>): Boxed<Made> {
  return 'events' in made ? made : { events: made }
}

/** Fields of commands that are a voter's secret, by the command's type: they go into a box and nowhere else. */
export type SecretFields = { readonly [type: string]: readonly string[] | undefined }

/** The command without its secret fields: all of it that may be kept, also as a hash (a hash over a few choices can be guessed). */
export function withoutSecrets<Command extends { readonly type: string }>(command: Command, secret: SecretFields): Partial<Command> {
  const hidden = Object.hasOwn(secret, command.type) ? secret[command.type] ?? [] : []
  return Object.fromEntries(Object.entries(command).filter(([name]) => !hidden.includes(name))) as Partial<Command>
}
