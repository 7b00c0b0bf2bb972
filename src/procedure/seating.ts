import { choice } from '#base/form.ts'
import type { SeatId } from '#base/ids.ts'
import { own } from '#base/own.ts'
import type { Refusal } from '#base/refusal.ts'
import type { Seat } from '#participants/seat.ts'
import { act } from './act.ts'
import { inOrderOf, initialOf } from './alphabetical.ts'
import { onBody } from './bodies.ts'
import { alphabets, mostAtTable, type Seating, seatingShapes, seatingWays } from './desk-state.ts'
import { somebodySeated } from './meetings.ts'
import { refuse } from './refusing.ts'
import { happens, membersOf, type Scene } from './scene.ts'
import type { Body, ConferenceState } from './state.ts'

/** The secretariat draws the name or the letter from which the seats of a body are filled; what was drawn stands until it draws again. */
const drawSeating = act('draw-seating', {
  fields: { way: choice(...seatingWays), alphabet: choice(...alphabets), shape: choice(...seatingShapes) },
  hindrance: (scene) => (scene.secretariat ? null : refuse(scene, 'secretariat-only', scene.book.participation.member.rules)) ?? somebodySeated(scene),
  shapes: (scene) => [{ way: choice(...seatingWays), alphabet: choice(...alphabets), shape: choice(...seatingShapes.filter((shape) => shape === 'rows' || membersOf(scene.state, scene.body).length <= mostAtTable)) }],
  why: (scene): Refusal => refuse(scene, 'too-many-for-a-table', scene.book.participation.member.rules, { number: mostAtTable }),
  happens: (scene, { way, alphabet, shape }, { draw }) => {
    const ordered = inOrderOf(alphabet, full(scene))
    const drawn = { body: scene.body.id, by: way, alphabet, shape }
    switch (way) {
      case 'protocol': return [happens(scene, 'seating-drawn', { ...drawn, first: null, letter: null })]
      case 'name': return [happens(scene, 'seating-drawn', { ...drawn, first: ordered[draw(ordered.length)]?.id ?? null, letter: null })]
      case 'letter': {
        const letters = [...new Set(ordered.map((seat) => initialOf(alphabet, seat)))]
        const letter = letters[draw(letters.length)] ?? ''
        return [happens(scene, 'seating-drawn', { ...drawn, first: ordered.find((seat) => initialOf(alphabet, seat) === letter)?.id ?? null, letter })]
      }
    }
  },
})

/** Those among whom the lot is drawn: members; where nobody is one, whoever sits there. */
function full(scene: Pick<Scene, 'state' | 'body'>): readonly Seat[] {
  const seats = membersOf(scene.state, scene.body)
  const members = seats.filter((seat) => isMember(scene.state, seat))
  return members.length === 0 ? seats : members
}

/** Whether a seat is of those who decide; observers sit after them. */
function isMember({ founding }: Pick<ConferenceState, 'founding'>, { role }: Seat): boolean {
  const standing = founding === null ? undefined : own(founding.rulebook.participation, role)
  return role === 'member' || standing?.vote === true || standing?.countsForQuorum === true
}

/**
 * The order in which delegations sit: members from the one drawn onwards and round the alphabet, then observers by the alphabet; in English
 * alphabetical order before anything was drawn. Who is seated later finds its place in it. Empty seats keep theirs.
 */
export function seatingOrder(state: Pick<ConferenceState, 'preparation' | 'founding'>, body: Pick<Body, 'members' | 'desk'>): readonly SeatId[] {
  const seating = body.desk?.seating
  const { members: own_ } = body
  const seats = own_ === null ? state.preparation.seats : state.preparation.seats.filter(({ id }) => own_.includes(id))
  const members = seats.filter((seat) => isMember(state, seat))
  const others = seats.filter((seat) => !members.includes(seat))
  if (seating?.by === 'protocol') return [...members, ...others].map(({ id }) => id)
  const alphabet = seating?.alphabet ?? 'en'
  const ordered = inOrderOf(alphabet, members)
  const at = Math.max(0, ordered.findIndex(({ id }) => id === seating?.first))
  return [...ordered.slice(at), ...ordered.slice(0, at), ...inOrderOf(alphabet, others)].map(({ id }) => id)
}

/** A place in the room: whose it is, whether it decides, and why it stays empty where that was recorded. */
export type Place = { readonly seat: SeatId; readonly member: boolean; readonly empty: { readonly reason: string | null; readonly source: string | null } | null }

/** Every place of a body in the order of seats; a seat recorded as empty keeps its place and its plate. */
export function placesOf(state: Pick<ConferenceState, 'preparation' | 'founding'>, body: Pick<Body, 'members' | 'desk' | 'emptySeats'>): readonly Place[] {
  return seatingOrder(state, body).flatMap((id) => {
    const seat = state.preparation.seats.find((one) => one.id === id)
    const empty = body.emptySeats.find((one) => one.seat === id)
    return seat === undefined ? [] : [{ seat: id, member: isMember(state, seat), empty: empty === undefined ? null : { reason: empty.reason, source: empty.source } }]
  })
}

export const seatingActs = { 'draw-seating': drawSeating }

export const seatingEvolves = {
  'seating-drawn': onBody<'seating-drawn'>((body, { data: { by, alphabet, shape, first, letter }, at }) => ({ ...body, desk: { ...body.desk, seating: { by, alphabet, shape, first, letter, at } satisfies Seating } })),
}
