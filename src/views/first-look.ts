import { fits, type Form } from '#base/form.ts'
import type { SeatId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import { own } from '#base/own.ts'
import type { Words } from '#base/words.ts'
import { appliedIn } from '#rulebooks/body-kinds.ts'
import { speakingOrder } from '#procedure/speaking-order.ts'
import { plenary } from '#procedure/scene.ts'
import type { Body, ConferenceState, Founding } from '#procedure/state.ts'
import { nameOf, type Told, toldNeed } from './need-told.ts'
import { bodiesOf, needsOf } from './needs.ts'

/** Bodies a first look names, and speakers of each who wait. */
const bodiesShown = 20
const nextShown = 3

export type BodyLook = {
  readonly id: string
  readonly name: Words
  /** Null where no meeting is under way. */
  readonly meeting: { readonly number: number; readonly status: 'open' | 'suspended' } | null
  readonly item: Words | null
  /** Who has the floor, and since when. */
  readonly speaker: { readonly name: Words; readonly since: Instant } | null
  readonly next: readonly Words[]
  /** The vote that is open, with what the reader's delegation has sent. */
  readonly vote: { readonly question: Words; readonly cast: (typeof choices)[number] | null } | null
  /** What the reader may do here at once, each as the command it is. */
  readonly acts: readonly QuickAct[]
}

/** The acts that cannot wait for the rest of a page: the vote, and a place on the list. */
export type QuickAct =
  | { readonly type: 'cast-vote'; readonly body: string; readonly vote: string; readonly choice: (typeof choices)[number] }
  | { readonly type: 'ask-for-floor'; readonly body: string; readonly kind: 'statement' }
const choices = ['yes', 'no', 'abstain'] as const

/**
 * What stands before a reader at this moment, of a size that is there at once on a poor line: what needs their seat, who speaks, who is next. The
 * whole state follows behind it.
 */
export type FirstLook = { readonly title: string; readonly exercise: boolean; readonly seat: SeatId | null; readonly bodies: readonly BodyLook[]; readonly needs: readonly Told[] }

/** Null before the conference is founded. `seat` null: somebody who sits for nobody, and sees every body that they see at all. `forms`: everything the reader may do now. */
export function firstLook(state: ConferenceState, seat: SeatId | null, forms: readonly Form[], now: Instant): FirstLook | null {
  const { founding, bodies } = state
  if (founding === null) return null
  const shown = seat === null ? Object.values(bodies) : bodiesOf(state, seat)
  return {
    title: founding.title, exercise: founding.exercise, seat,
    bodies: shown.slice(0, bodiesShown).map((body) => bodyLook(state, founding, body, seat, forms)),
    needs: seat === null ? [] : needsOf(state, seat, now).map((need) => toldNeed(state, need)),
  }
}

function bodyLook({ preparation }: ConferenceState, { rulebook }: Founding, body: Body, seat: SeatId | null, forms: readonly Form[]): BodyLook {
  const vote = body.votes.at(-1)
  const { meeting, floor, agenda, item } = body
  return {
    id: body.id,
    name: body.id === plenary ? rulebook.body : body.name,
    meeting: meeting === null ? null : { number: meeting.number, status: meeting.status },
    item: agenda.find(({ id }) => id === item)?.title ?? null,
    speaker: floor.speaker === null ? null : { name: nameOf(preparation, floor.speaker.seat), since: floor.speaker.since },
    next: speakingOrder(floor, appliedIn(rulebook, body.kind ?? null).floor).slice(0, nextShown).map(({ seat }) => nameOf(preparation, seat)),
    vote: vote === undefined ? null : { question: vote.question, cast: seat === null ? null : own(vote.cast, seat) ?? null },
    acts: quickActs(body, forms),
  }
}

function quickActs({ id: body, votes }: Body, forms: readonly Form[]): readonly QuickAct[] {
  const vote = votes.at(-1)
  const asked: readonly QuickAct[] = [...(vote === undefined ? [] : choices.map((choice) => ({ type: 'cast-vote', body, vote: vote.id, choice } as const))), { type: 'ask-for-floor', body, kind: 'statement' }]
  return asked.filter((act) => forms.some((form) => form.type === act.type && fits(form, act)))
}
