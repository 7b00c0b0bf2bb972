import { type ChosenNames, nameLists } from '#actors/policy.ts'
import { actors } from '#actors/register.ts'
import type { Json } from '#base/canonical.ts'
import { choice, copied, type Fields, hashed, integer, list, optional, record, text } from '#base/form.ts'
import { type Handling, handlings } from '#base/handling.ts'
import type { PersonId, StreamId } from '#base/ids.ts'
import { described, longestSource, names, registerCommands, type RegisterCommand } from './register-commands.ts'
import { actorKinds } from './register-state.ts'
import type { Copied, CopiedInitiative } from './state.ts'

/** Offices by stream kind. `delegation` and `observer` are given for a seat; the capacity that is recorded is `delegation:SEAT`. */
export const officesOf = {
  house: ['secretariat', 'analyst'],
  dossier: ['keeper', 'analyst', 'reviewer', 'reader'],
  conference: ['secretariat', 'chair', 'vice-chair', 'interpreter', 'room-screen'],
} as const
export const seated = ['delegation', 'observer'] as const
export type Office = (typeof officesOf)[keyof typeof officesOf][number] | (typeof seated)[number]

export type HouseCommand =
  /** The first person of a house becomes its secretariat; possible once. */
  | { readonly type: 'found-house'; readonly person: PersonId }
  | { readonly type: 'open-dossier'; readonly title: string; readonly handling: Handling }
  /** The clerk, once a conference has said something that a dossier is to keep and none is there for it: `id` is what follows `dossier-`. */
  | { readonly type: 'keep-dossier'; readonly conference: StreamId; readonly id: string; readonly title: string }
  /** The clerk, once a dossier's keeper gave it another title. */
  | { readonly type: 'title-dossier'; readonly dossier: StreamId; readonly title: string }
  | {
      readonly type: 'open-conference'
      readonly title: string
      readonly rulebook: string
      /** An edition of it by name; the latest in force when left out. */
      readonly edition?: string | null
      readonly exercise: boolean
      readonly from?: Copied | null
      readonly initiative?: CopiedInitiative | null
      /** The format to begin with, as `participants` understands it. */
      readonly format?: Json
    }
  | { readonly type: 'give-office'; readonly person: PersonId; readonly stream: StreamId; readonly capacity: Office; readonly seat?: string | null }
  | { readonly type: 'take-office'; readonly person: PersonId; readonly stream: StreamId; readonly capacity: Office; readonly seat?: string | null }
  /** How states and organisations are called in this house and its conferences. */
  | ({ readonly type: 'choose-names' } & ChosenNames)
  | RegisterCommand

/** Bounds in UTF-16 units. */
export const longestTitle = 200
const longestId = 64
export const longestCopy = 48_000
export const id = text(1, longestId)
export const position = integer(1, Number.MAX_SAFE_INTEGER)
/** Names of its own that a host may give beside a list. */
const mostNamed = 40
const anyActor = choice(...actors.map((actor) => actor.id))
export const chosenNames: Fields = { list: choice(...nameLists), otherwise: list(record({ actor: anyActor, name: names, source: text(1, longestSource) }), 0, mostNamed) }
const anyOffice = choice('secretariat', 'analyst', 'keeper', 'reviewer', 'reader', 'chair', 'vice-chair', 'interpreter', 'room-screen', 'delegation', 'observer')
const office: Fields = { person: id, stream: id, capacity: anyOffice, seat: optional(id) }

export const houseCommands: { readonly [type in HouseCommand['type']]: Fields } = {
  'found-house': { person: id },
  'open-dossier': { title: text(1, longestTitle), handling: choice(...handlings) },
  'keep-dossier': { conference: id, id, title: text(1, longestTitle) },
  'title-dossier': { dossier: id, title: text(1, longestTitle) },
  'open-conference': {
    title: text(1, longestTitle),
    rulebook: id,
    edition: optional(id),
    exercise: choice(true, false),
    from: optional(record({ stream: id, position })),
    initiative: optional(record({ dossier: id, position, hash: hashed, value: copied(longestCopy) })),
    format: optional(copied(longestCopy)),
  },
  'give-office': office,
  'take-office': office,
  'choose-names': chosenNames,
  'register-actor': { actor: id, kind: choice(...actorKinds), ...described },
  ...registerCommands,
}
