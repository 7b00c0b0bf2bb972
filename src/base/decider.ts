import type { Boxed } from './ballot-box.ts'
import type { Json } from './canonical.ts'
import type { Draw } from './draw.ts'
import type { By, Event, NewEvent } from './event.ts'
import type { Fields, Form } from './form.ts'
import type { Ids } from './ids.ts'
import type { Instant } from './instants.ts'
import type { Refusal } from './refusal.ts'

/** Everything a decision may use beside the state and the command. */
export type Context = { readonly by: By; readonly now: Instant; readonly ids: Ids }

/** Beside it, where lots are drawn and secret ballots are held. */
export type BallotContext = Context & {
  readonly draw: Draw
  /** The papers that lie in a box now, in an order that tells nothing: for the command that counts them, and for no other. */
  readonly papers: (box: string) => readonly Json[]
}

/** What falls due without anybody's act: `id` is also the key of the command that lets it happen, `at` the instant it counts from. */
export type Due<Command> = { readonly id: string; readonly at: Instant; readonly command: Command }

/**
 * A room in which something changes. Learn one and you know all: the same clerk, journal and live stream serve every decider.
 * `evolve` never decides again and never fails, also where a reader was not shown every event; `may` and `decide` agree:
 * every filling of a form is accepted, every accepted command fits a form.
 */
export type Decider<State, Command extends { readonly type: string }, Needs = Context, Made = readonly NewEvent[]> = {
  readonly initial: State
  /**
   * The shape of every command whatever the state: widest bounds, no choices that depend on what happened. Doors check it before
   * `decide` sees anything, so `decide` may trust the types; a type that is not listed is not a command.
   */
  readonly commands: { readonly [type in Command['type']]: Fields }
  readonly decide: (state: State, command: Command, context: Needs) => Made | Refusal
  /**
   * Which fields of which commands are a voter's secret. A command whose decision puts papers into a box must be named here, or the
   * decision is a defect: of the fields named nothing is kept, not even in the hash that tells a retry from a reused key.
   */
  readonly secret?: { readonly [type in Command['type']]?: readonly (keyof Extract<Command, { readonly type: type }>)[] }
  readonly evolve: (state: State, event: Event) => State
  readonly may: (state: State, by: By, now: Instant) => readonly Form[]
  readonly due: (state: State) => readonly Due<Command>[]
}

/** A decider that may draw lots and keep ballot boxes. Every other decider is one too. */
export type BallotDecider<State, Command extends { readonly type: string }> = Decider<State, Command, BallotContext, readonly NewEvent[] | Boxed>
