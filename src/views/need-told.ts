import type { SeatId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import type { Words } from '#base/words.ts'
import type { ConferenceState } from '#procedure/state.ts'
import { consultationNames } from '#procedure/words/chairing.ts'
import type { DayNeed, Wanted } from './needs.ts'

/** What a reader is told of a need, without the state it was found in: small enough for a slow line. */
export type Said =
  | { readonly is: 'vote'; readonly question: Words }
  | { readonly is: 'ballot'; readonly paper: boolean; readonly title: Words }
  | { readonly is: 'question'; readonly words: Words }
  | { readonly is: 'speaking'; readonly held: boolean }
  | { readonly is: 'ruling'; readonly ruling: string | null }
  | { readonly is: 'waiting'; readonly entry: string; readonly place: number }
  | { readonly is: 'offer'; readonly who: Words }
  | { readonly is: 'silence'; readonly title: Words }
  | { readonly is: 'closing' }
  | { readonly is: 'consultations'; readonly kind: Words; readonly about: string | null; readonly room: string | null; readonly leads: boolean }
  | { readonly is: 'invited'; readonly meeting: number }
  | { readonly is: 'check-in'; readonly meeting: number }
  | { readonly is: 'admission'; readonly names: Words }

/** `key` names the need for as long as it stands: the same need again has the same key, another one another. */
export type Told = { readonly key: string; readonly body: string; readonly until: Instant | null; readonly said: Said }

/** A need as it is told, with the names of the conference it is in. */
export function toldNeed(state: Pick<ConferenceState, 'bodies' | 'preparation'>, { body, until, want }: DayNeed): Told {
  return { key: `${body} ${want.is} ${markOf(state, body, want)}`, body, until, said: saidOf(state, body, want) }
}

/** What tells one need of a kind in a body from the next. */
function markOf({ bodies }: Pick<ConferenceState, 'bodies'>, body: string, want: Wanted): string | number {
  switch (want.is) {
    case 'vote': return want.vote.id
    case 'ballot': return want.ballot.id
    case 'question': return want.question.id
    case 'speaking': return want.speaker.entry
    case 'ruling': return bodies[body]?.point?.id ?? ''
    case 'waiting': return want.entry.id
    case 'offer': return `${want.by} ${want.behalf.id}`
    case 'silence': return want.silence.id
    case 'closing': return bodies[body]?.floor.closesAt ?? ''
    case 'consultations': return want.consultation.id
    case 'invited': case 'check-in': return want.meeting
    case 'admission': return `${want.admission.names.en} ${want.admission.until}`
  }
}

function saidOf({ bodies, preparation }: Pick<ConferenceState, 'bodies' | 'preparation'>, body: string, want: Wanted): Said {
  switch (want.is) {
    case 'vote': return { is: 'vote', question: want.vote.question }
    case 'ballot': return { is: 'ballot', paper: want.ballot.method === 'paper', title: want.election.title }
    case 'question': return { is: 'question', words: want.question.words }
    case 'speaking': return { is: 'speaking', held: want.speaker.held !== undefined }
    case 'ruling': return { is: 'ruling', ruling: bodies[body]?.point?.ruling ?? null }
    case 'waiting': return { is: 'waiting', entry: want.entry.id, place: want.place }
    case 'offer': return { is: 'offer', who: nameOf(preparation, want.by) }
    case 'silence': return { is: 'silence', title: want.silence.title }
    case 'closing': return { is: 'closing' }
    case 'consultations': return { is: 'consultations', kind: consultationNames[want.consultation.kind], about: want.consultation.about, room: want.consultation.room, leads: want.leads }
    case 'invited': return { is: 'invited', meeting: want.meeting }
    case 'check-in': return { is: 'check-in', meeting: want.meeting }
    case 'admission': return { is: 'admission', names: want.admission.names }
  }
}

/** How a seat is called; one that is not known here by its id. */
export const nameOf = ({ seats }: ConferenceState['preparation'], seat: SeatId): Words => seats.find(({ id }) => id === seat)?.names ?? { en: seat }
