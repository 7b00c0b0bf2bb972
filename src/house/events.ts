import type { ChosenNames } from '#actors/policy.ts'
import type { Json } from '#base/canonical.ts'
import type { Capacity, Event } from '#base/event.ts'
import type { Handling } from '#base/handling.ts'
import type { ActorId, PersonId, StreamId } from '#base/ids.ts'
import type { Holder, Joined, Merged, Registered } from './register-state.ts'
import type { Copied, CopiedInitiative } from './state.ts'

/**
 * What the house records. Streams and offices are seen by its secretariat and by the person they concern, whose own circle in the
 * house is `seat:PERSON`; the register of actors is seen by everybody.
 */
export type HouseEvents = {
  /** Public, and without content: nobody founds it again. */
  'house-founded': { readonly [name: string]: never }
  /** Causes `start-dossier` on the stream it names, unless it is the one `conference` keeps: that was begun together with what it takes in. */
  'dossier-opened': { readonly stream: StreamId; readonly title: string; readonly handling: Handling; readonly conference?: StreamId }
  'dossier-titled': { readonly dossier: StreamId; readonly title: string }
  /** Causes `found-conference` on the stream it names. */
  'conference-opened': {
    readonly stream: StreamId
    readonly title: string
    readonly rulebook: string
    /** Not told by openings that were written before a book had editions: the latest is meant. */
    readonly edition?: string | null
    readonly exercise: boolean
    readonly from: Copied | null
    readonly initiative: CopiedInitiative | null
    readonly format: Json
    /** How the house called actors when it was opened; left out where nobody had chosen. Causes `use-names` too. */
    readonly names?: ChosenNames
  }
  'office-given': { readonly person: PersonId; readonly stream: StreamId; readonly capacity: Capacity }
  'office-taken': { readonly person: PersonId; readonly stream: StreamId; readonly capacity: Capacity }
  /** Public: every screen and paper calls actors so. */
  'names-chosen': ChosenNames
  /** For the bureau, since it lists what is open: causes `use-names` on each of these conferences. */
  'names-sent': ChosenNames & { readonly conferences: readonly StreamId[] }
  'actor-registered': Registered
  'actor-corrected': Omit<Registered, 'kind'>
  'holder-named': Omit<Holder, 'holder'>
  'holder-struck': { readonly holder: number }
  'membership-recorded': Omit<Joined, 'membership'>
  'membership-struck': { readonly membership: number }
  /** What stands under the first counts for the second from now on; the words that were printed stay. */
  'actors-merged': Merged & { readonly actor: ActorId }
  'actor-split': { readonly actor: ActorId }
}
export type HouseEvent = { [type in keyof HouseEvents]: Event<type, HouseEvents[type]> }[keyof HouseEvents]
