import type { Circle } from '#base/event.ts'
import { circlesOf, type TeamRole } from '#base/handling.ts'
import type { Fields } from '#base/form.ts'
import type { Refusal } from '#base/refusal.ts'
import type { Anchor } from './entry.ts'
import type { DossierCommand, Said } from './commands.ts'
import type { DossierEvents } from './events.ts'
import type { Readable } from './reader.ts'
import { markOf } from './reader.ts'
import type { DossierState } from './state.ts'

export type CommandType = DossierCommand['type']
export type CommandOf<Type extends CommandType> = Extract<DossierCommand, { readonly type: Type }>

/** The dossier as one member of the team sees it. */
export type Desk = { readonly state: DossierState; readonly role: TeamRole; readonly open: Readable }

export type Happening = { readonly [type in keyof DossierEvents]: { readonly type: type; readonly v: 1; readonly audience: readonly Circle[]; readonly data: DossierEvents[type] } }[keyof DossierEvents]

/**
 * One thing that can be done with a dossier. Forms and decisions are both made of this, so that they cannot drift apart: what fits a
 * shape is accepted, and nothing else; `why` says what stands against the rest.
 */
export type Act<Type extends CommandType> = {
  readonly roles: readonly TeamRole[]
  /** The widest shape, whatever the dossier holds. */
  readonly fields: Fields
  readonly shapes: (desk: Desk) => readonly Fields[]
  readonly why: (desk: Desk, command: CommandOf<Type>) => Refusal
  readonly happens: (desk: Desk, command: CommandOf<Type>) => readonly Happening[]
}

export const keepers = ['keeper'] as const
export const recorders = ['keeper', 'analyst'] as const
export const reviewers = ['keeper', 'analyst', 'reviewer'] as const

/** Passages as a command names them, with the hash of the text they stand in and their end. */
export function anchored({ documents }: DossierState, said: readonly Said[]): readonly Anchor[] {
  return said.flatMap(({ document, start, quotation }) => {
    const hash = documents[document]?.textHash
    return hash === undefined ? [] : [{ document, hash, span: [start, start + quotation.length] as const, quotation }]
  })
}

/** Those who may read everything that something rests on. */
export function readersOf(state: DossierState, anchors: readonly Pick<Anchor, 'document'>[]): readonly Circle[] {
  return circlesOf(markOf(state, anchors))
}
