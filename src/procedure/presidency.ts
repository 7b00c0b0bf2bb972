import { choice, day, text } from '#base/form.ts'
import type { SeatId } from '#base/ids.ts'
import { type Day, dayOf } from '#base/instants.ts'
import type { Refusal } from '#base/refusal.ts'
import type { Rules } from '#rulebooks/rulebook.ts'
import type { Presidency } from '#rulebooks/standing.ts'
import type { Seat } from '#participants/seat.ts'
import { act } from './act.ts'
import { inEnglishOrder } from './alphabetical.ts'
import { onBody } from './bodies.ts'
import type { Happening } from './events.ts'
import { noDecisions } from './format-rules.ts'
import { currentItem, inMeeting, noVoteOpen, onItem } from './precedence.ts'
import { refuse } from './refusing.ts'
import { bureau, presiding } from './rights.ts'
import { entitled, happens, membersOf, nameOf, type Scene } from './scene.ts'
import type { Turn } from './presidency-state.ts'

type Rotation = NonNullable<Presidency['rotation']>

/** Members in the order in which they preside. */
export function orderOf(seats: readonly Seat[], { order }: Pick<Rotation, 'order'>): readonly SeatId[] {
  return (order === 'english-alphabetical' ? inEnglishOrder(seats) : seats).map(({ id }) => id)
}

/**
 * Whose turn it is: the order gone through from the member that presided first, a place for each calendar month (or each meeting) since. `held`
 * is the number of the meeting, of the latest one between meetings. Null where that member is not in the order.
 */
export function turnOn(order: readonly SeatId[], { every }: Pick<Rotation, 'every'>, first: Turn, at: { readonly day: Day; readonly held: number }): SeatId | null {
  const start = order.indexOf(first.seat)
  if (start < 0) return null
  const gone = every === 'month' ? months(at.day) - months(first.from) : at.held - first.held
  return order[(((start + gone) % order.length) + order.length) % order.length] ?? null
}

/** Months since the year nought. */
function months(date: Day): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
}

/** Who comes after a member in the order. */
export function nextAfter(order: readonly SeatId[], seat: SeatId): SeatId | null {
  const at = order.indexOf(seat)
  return at < 0 || order.length < 2 ? null : order[(at + 1) % order.length] ?? null
}

function orderIn(scene: Pick<Scene, 'state' | 'book' | 'body'>): readonly SeatId[] {
  const { rotation } = scene.book.presidency
  const may = entitled(scene, 'candidate')
  if (rotation === null) return scene.book.presidency.excluded === undefined ? [] : may
  return orderOf(membersOf(scene.state, scene.body).filter(({ id }) => may.includes(id)), rotation)
}

/** The member whose turn it is, also while the chair is ceded; null where there is no rotation or nobody has said who was first. */
export function presidentOf(scene: Pick<Scene, 'state' | 'book' | 'body' | 'now'>): SeatId | null {
  const { rotation } = scene.book.presidency
  const { turn, held } = scene.body
  // Where it does not go round, the member that was entered presides until another is.
  if (rotation === null) return turn != null && orderIn(scene).includes(turn.seat) ? turn.seat : null
  return turn == null ? null : turnOn(orderIn(scene), rotation, turn, { day: dayOf(scene.now), held })
}

/**
 * The member that presides now: whose turn it is, or to whom the chair was ceded for the item that is open. The office of the chair is a
 * person's; this says for which member that person presides. Its delegation keeps its vote.
 */
export function presidingSeat(scene: Pick<Scene, 'state' | 'book' | 'body' | 'now'>): SeatId | null {
  const { ceded, item } = scene.body
  return ceded != null && ceded.item === item ? ceded.to : presidentOf(scene)
}

/** Who comes after the member whose turn it is; null where that is not known, or there is nobody else. */
export function nextPresident(scene: Pick<Scene, 'state' | 'book' | 'body' | 'now'>): SeatId | null {
  const turn = scene.book.presidency.rotation === null ? null : presidentOf(scene)
  return turn === null ? null : nextAfter(orderIn(scene), turn)
}

function rotates(scene: Scene): Refusal | null {
  return scene.book.presidency.rotation === null && scene.book.presidency.excluded === undefined ? refuse(scene, 'no-rotation', scene.book.presidency.rules) : null
}

function rulesOfTurn({ book: { presidency: { rotation, excluded } } }: Pick<Scene, 'book'>): Rules {
  return rotation?.rules ?? excluded?.rules ?? []
}

/** The member that presides although it is listed as a party to the question that is open, where that bars it; null too where all others are parties, or nothing is decided. */
export function partyPresides(scene: Scene): SeatId | null {
  const seat = scene.book.presidency.excluded === undefined || noDecisions(scene) !== null ? null : presidingSeat(scene)
  return seat !== null && partiesHere(scene).includes(seat) && mayPreside(scene).length > 0 ? seat : null
}

/** Members that are no party to the question that is open. */
export function mayPreside(scene: Scene): readonly SeatId[] {
  return entitled(scene, 'candidate').filter((seat) => !partiesHere(scene).includes(seat))
}

function partiesHere(scene: Pick<Scene, 'body'>): readonly SeatId[] {
  return currentItem(scene)?.parties ?? []
}

/** What the chair leads through on an item waits until another presides. */
export function notByParty(scene: Scene): Refusal | null {
  const seat = partyPresides(scene)
  return seat === null ? null : refuse(scene, 'party-presides', scene.book.presidency.excluded?.rules ?? [], { who: nameOf(scene.state, seat) })
}

/** The member named presides over the item that is open. */
export function named(scene: Scene, to: string): readonly Happening[] {
  const from = presidingSeat(scene)
  return from === null || scene.body.item === null ? [] : [happens(scene, 'chair-ceded', { body: scene.body.id, item: scene.body.item, from, to, rules: scene.book.presidency.excluded?.rules ?? [] })]
}

/** Says from which day, and so from which month, a member presides; the others follow in their order. */
const setPresidency = act('set-presidency', {
  fields: { seat: text(1, 64), from: day() },
  hindrance: (scene) => bureau(scene) ?? rotates(scene) ?? noVoteOpen(scene),
  shapes: (scene) => [{ seat: choice(...orderIn(scene)), from: day('1946-01-01', dayOf(scene.now)) }],
  why: (scene, { seat }) => refuse(scene, orderIn(scene).includes(seat) ? 'turn-in-the-future' : 'no-seats', rulesOfTurn(scene)),
  happens: (scene, { seat, from }) => [happens(scene, 'presidency-set', { body: scene.body.id, seat, from, held: scene.body.held + (scene.body.meeting === null ? 1 : 0), rules: rulesOfTurn(scene) })],
})

/** The President may leave the chair for a question the State is directly connected with: a choice, not a duty. */
const cedeChair = act('cede-chair', {
  fields: {},
  hindrance: (scene) => presiding(scene) ?? mayCede(scene) ?? inMeeting(scene) ?? onItem(scene) ?? noVoteOpen(scene) ?? someoneFollows(scene),
  shapes: () => [{}],
  why: (scene) => refuse(scene, 'misfit', scene.book.presidency.rules),
  happens: (scene) => {
    const from = presidentOf(scene)
    const to = from === null ? null : nextAfter(orderIn(scene), from)
    return from === null || to === null || scene.body.item === null ? [] : [happens(scene, 'chair-ceded', { body: scene.body.id, item: scene.body.item, from, to, rules: scene.book.presidency.cede ?? [] })]
  },
})

function mayCede(scene: Scene): Refusal | null {
  return scene.book.presidency.cede === null ? refuse(scene, 'no-ceding', scene.book.presidency.rules) : null
}

function someoneFollows(scene: Scene): Refusal | null {
  const rules = scene.book.presidency.cede ?? []
  const from = presidentOf(scene)
  if (from === null || nextAfter(orderIn(scene), from) === null) return refuse(scene, 'no-president', rules)
  const { ceded, item } = scene.body
  return ceded != null && ceded.item === item ? refuse(scene, 'chair-was-ceded', rules, { who: nameOf(scene.state, ceded.to) }) : null
}

const takeBackChair = act('take-back-chair', {
  fields: {},
  hindrance: (scene) => presiding(scene) ?? mayCede(scene) ?? inMeeting(scene) ?? noVoteOpen(scene) ?? wasCeded(scene),
  shapes: () => [{}],
  why: (scene) => refuse(scene, 'misfit', scene.book.presidency.rules),
  happens: (scene) => (scene.body.ceded == null ? [] : [happens(scene, 'chair-taken-back', { body: scene.body.id, seat: scene.body.ceded.from, rules: scene.book.presidency.cede ?? [] })]),
})

function wasCeded(scene: Scene): Refusal | null {
  const { ceded, item } = scene.body
  return ceded != null && ceded.item === item ? null : refuse(scene, 'chair-not-ceded', scene.book.presidency.cede ?? [])
}

export const presidencyActs = { 'set-presidency': setPresidency, 'cede-chair': cedeChair, 'take-back-chair': takeBackChair }

export const presidencyEvolves = {
  'presidency-set': onBody<'presidency-set'>((body, { data: { seat, from, held } }) => ({ ...body, turn: { seat, from, held } })),
  'chair-ceded': onBody<'chair-ceded'>((body, { data: { item, from, to } }) => ({ ...body, ceded: { item, from, to } })),
  'chair-taken-back': onBody<'chair-taken-back'>((body) => ({ ...body, ceded: null })),
}
