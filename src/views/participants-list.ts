import type { PersonId, SeatId } from '#base/ids.ts'
import { own } from '#base/own.ts'
import { type Language, say, type Words } from '#base/words.ts'
import type { DelegationRole } from '#participants/seat.ts'
import { inArabicOrder, inEnglishOrder } from '#procedure/alphabetical.ts'
import type { ConferenceState } from '#procedure/state.ts'
import { names as called } from './words/minutes.ts'

export const orders = ['alphabetical', 'protocol'] as const
/** `protocol`: as they were seated. `alphabetical`: by the names in the language of the list. */
export type Order = (typeof orders)[number]

/** Who takes part, by standing. */
export type ParticipantsList = {
  readonly title: string
  readonly exercise: boolean
  /** Whether the reader may see who sits for a delegation; their names stand outside the journal. */
  readonly named: boolean
  readonly groups: readonly { readonly role: Words; readonly delegations: readonly Delegation[] }[]
}

export type Delegation = {
  readonly seat: SeatId
  readonly names: Words
  /** In the rulebook's words; null where nothing was reported on them. */
  readonly credentials: Words | null
  /** Head first. A name that was erased is null. */
  readonly people: readonly { readonly role: DelegationRole; readonly name: string | null }[]
}

const ranks: readonly DelegationRole[] = ['head', 'representative', 'alternate', 'adviser']

/** The list of participants as a reader sees it. `people` are names by id for whoever may see them, else null. */
export function participantsListOf({ founding, preparation, credentials }: ConferenceState, order: Order, language: Language, people: { readonly [person: PersonId]: string | null } | null): ParticipantsList | null {
  if (founding === null) return null
  const { participation } = founding.rulebook
  const seated = order === 'protocol' ? preparation.seats : inOrder(preparation.seats, language)
  return {
    title: founding.title, exercise: founding.exercise, named: people !== null,
    groups: Object.entries(participation).flatMap(([role, standing]) => {
      const delegations = seated.filter((seat) => seat.role === role).map(({ id, names }): Delegation => {
        const finding = own(preparation.credentials, id)?.finding ?? null
        const judged = own(credentials, id)
        return {
          seat: id, names,
          credentials: judged === 'objected' ? called.objected : finding === null ? null : called[finding],
          people: people === null ? [] : (own(preparation.delegations, id) ?? []).toSorted((one, other) => ranks.indexOf(one.role) - ranks.indexOf(other.role)).map((one) => ({ role: one.role, name: own(people, one.person) ?? null })),
        }
      })
      return delegations.length === 0 ? [] : [{ role: standing.name, delegations }]
    }),
  }
}

/** Alphabetical order in a language; who has no name in it stands under the English one. */
function inOrder<Named extends { readonly names: Words }>(all: readonly Named[], language: Language): readonly Named[] {
  if (language === 'en') return inEnglishOrder(all)
  if (language === 'ar') return inArabicOrder(all)
  const collator = new Intl.Collator(language)
  return all.toSorted((one, other) => collator.compare(say(one.names, language), say(other.names, language)))
}
