import type { BallotDecider } from '#base/decider.ts'
import { fits } from '#base/form.ts'
import type { StreamId } from '#base/ids.ts'
import { own } from '#base/own.ts'
import type { Folded } from './act.ts'

export type Command = { readonly type: string }

/** A decider whose state and commands the clerk does not look into. */
export type AnyDecider = BallotDecider<unknown, Command>

/** Deciders by the part of a stream's id before the first hyphen. */
export type Deciders = { readonly [kind: string]: AnyDecider }

/**
 * Takes the types off, for the table the clerk is given. This is a door: the shape of a command is checked where it comes in,
 * and a state is only ever handed back to the decider that folded it.
 */
export function anyDecider<State, Of extends Command>(decider: BallotDecider<State, Of>): AnyDecider {
  return decider as unknown as AnyDecider
}

/** Puts the state's type back on; the decider says which it is. */
export function of<State, Of extends Command>(_decider: BallotDecider<State, Of>, folded: Folded): Folded<State> {
  return folded as Folded<State>
}

/** Whether a command is one of this decider's, with every field there, in bounds, and nothing beyond. */
export function isCommand(decider: AnyDecider, command: Command): boolean {
  const fields = own(decider.commands, command.type)
  return fields !== undefined && fits({ type: command.type, fields }, command)
}

/** The part of a stream's id before the first hyphen, which names its decider. */
export function kindOf(stream: StreamId): string {
  const hyphen = stream.indexOf('-')
  return hyphen < 0 ? stream : stream.slice(0, hyphen)
}
