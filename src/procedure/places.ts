import { choice, optional, text } from '#base/form.ts'
import type { SeatId } from '#base/ids.ts'
import type { Refusal } from '#base/refusal.ts'
import { act } from './act.ts'
import { longestBasis, needsBasis, orderFixed, orderRules, onSpeaking } from './arrangement.ts'
import { onBody } from './bodies.ts'
import { noVoteOpen } from './precedence.ts'
import { refuse } from './refusing.ts'
import { bureau, seated } from './rights.ts'
import { happens, nameOf, type Scene } from './scene.ts'
import { isStatement, placeOf, sameList } from './speaking-order.ts'
import type { Offer } from './speaking-state.ts'
import type { Body, Entry } from './state.ts'

/** The chair changes the order of the list, where the rules let it: who is moved has the place of the one that stood there, and the others move up or down by one. */
const moveEntry = act('move-entry', {
  fields: { entry: text(1, 64), before: optional(text(1, 64)), reason: optional(text(1, longestBasis)) },
  hindrance: (scene) => bureau(scene) ?? orderFixed(scene) ?? noVoteOpen(scene),
  shapes: (scene) => {
    const statements = scene.body.floor.entries.filter(isStatement).map(({ id }) => id)
    const reason = needsBasis(scene) ? text(1, longestBasis) : optional(text(1, longestBasis))
    return statements.length < 2 ? [] : [{ entry: choice(...statements), before: optional(choice(...statements)), reason }]
  },
  why: (scene, { entry, before, reason }) => {
    const waits = (id: string): boolean => scene.body.floor.entries.some((one) => one.id === id && isStatement(one))
    if (!waits(entry) || (before != null && !waits(before)) || scene.body.floor.entries.filter(isStatement).length < 2) return refuse(scene, 'no-entry', scene.book.floor.rules)
    return reason == null && needsBasis(scene) ? refuse(scene, 'order-needs-basis', orderRules(scene)) : refuse(scene, 'misfit', orderRules(scene))
  },
  happens: (scene, { entry, before, reason }) => {
    const now = scene.body.floor.entries.find(({ id }) => id === entry)
    if (now === undefined) return []
    const stood = sameList(scene.body.floor, scene.book.floor, now).map(({ id }) => id)
    const without = stood.filter((id) => id !== entry)
    const at = before == null || before === entry ? (before == null ? without.length : stood.indexOf(entry)) : without.indexOf(before)
    const moved = [...without.slice(0, at), entry, ...without.slice(at)]
    const changed = (id: string, n: number): boolean => stood[n] !== id
    const [from, to] = [stood.filter((id, n) => moved[n] !== id), moved.filter(changed)]
    return [happens(scene, 'entry-moved', { body: scene.body.id, entry, seat: now.seat, from, to, up: moved.indexOf(entry) < stood.indexOf(entry), reason: reason ?? null, rules: orderRules(scene) })]
  },
})

/** A delegation offers its place to another that waits on the same list: the two change places if the other agrees. */
const offerPlace = act('offer-place', {
  fields: { entry: text(1, 64), to: text(1, 64) },
  hindrance: (scene) => seated(scene, 'speak') ?? noVoteOpen(scene),
  shapes: (scene) => mine(scene).map((entry) => ({ entry: choice(entry.id), to: choice(...takers(scene, entry)) })),
  why: (scene, { entry }) => notMine(scene, entry) ?? refuse(scene, 'nobody-to-exchange-with', orderRules(scene)),
  happens: (scene, { entry, to }) => {
    const [one, other] = [entry, to].map((id) => scene.body.floor.entries.find((each) => each.id === id))
    return one === undefined || other === undefined ? [] : [happens(scene, 'place-offered', { body: scene.body.id, entry, to, seat: one.seat, other: other.seat, rules: orderRules(scene) })]
  },
})

function mine({ body, seat }: Scene): readonly Entry[] {
  return body.floor.entries.filter((entry) => entry.seat === seat?.id && entry.motion === null)
}

function takers({ body }: Scene, { seat, kind }: Entry): readonly string[] {
  return body.floor.entries.filter((other) => other.seat !== seat && other.kind === kind && other.motion === null).map(({ id }) => id)
}

function notMine(scene: Scene, id: string): Refusal | null {
  const entry = scene.body.floor.entries.find((one) => one.id === id)
  if (entry === undefined) return refuse(scene, 'no-entry', scene.book.floor.rules)
  return entry.seat === scene.seat?.id ? null : refuse(scene, 'not-your-entry', scene.book.floor.rules, { who: nameOf(scene.state, entry.seat) })
}

const answerOffer = act('answer-offer', {
  fields: { offer: text(1, 64), accepted: choice(true, false) },
  hindrance: (scene) => seated(scene, 'speak') ?? noVoteOpen(scene),
  shapes: (scene) => offersOf(scene.body).flatMap(({ entry, to }) => {
    if (seatAt(scene.body, to) === scene.seat?.id) return [{ offer: choice(entry), accepted: choice(true, false) }]
    return seatAt(scene.body, entry) === scene.seat?.id ? [{ offer: choice(entry), accepted: choice(false) }] : []
  }),
  why: (scene) => refuse(scene, 'no-offer', orderRules(scene)),
  happens: (scene, { offer, accepted }) => offersOf(scene.body).filter(({ entry }) => entry === offer).map(({ entry, to }) => {
    const [seat, other] = [seatAt(scene.body, entry) ?? '', seatAt(scene.body, to) ?? '']
    return accepted
      ? happens(scene, 'places-exchanged', { body: scene.body.id, entries: [entry, to], seats: [seat, other], rules: orderRules(scene) })
      : happens(scene, 'place-declined', { body: scene.body.id, entry, to, by: scene.seat?.id ?? '' })
  }),
})

/** Offers that stand: both still wait. */
export function offersOf({ floor }: Pick<Body, 'floor'>): readonly Offer[] {
  const waits = (entry: string): boolean => floor.entries.some(({ id }) => id === entry)
  return (floor.speaking?.offers ?? []).filter(({ entry, to }) => waits(entry) && waits(to))
}

function seatAt({ floor }: Pick<Body, 'floor'>, entry: string): SeatId | null {
  return floor.entries.find(({ id }) => id === entry)?.seat ?? null
}

export const placeActs = { 'move-entry': moveEntry, 'offer-place': offerPlace, 'answer-offer': answerOffer }

/** Those that stood at `from` stand in the order `to`: each takes over what the place rests on, in the order of request too. */
function reassigned(body: Body, from: readonly string[], to: readonly string[], moved: (entry: Entry) => Entry['moved']): Body {
  const { entries } = body.floor
  const places = from.flatMap((id) => {
    const index = entries.findIndex((one) => one.id === id)
    const entry = entries[index]
    return entry === undefined ? [] : [{ index, place: placeOf(entry) }]
  })
  const coming = to.flatMap((id) => entries.find((one) => one.id === id) ?? [])
  if (places.length !== coming.length) return body
  const after = [...entries]
  for (const [n, { index, place }] of places.entries()) {
    const entry = coming[n]
    if (entry === undefined) continue
    const by = moved(entry)
    after[index] = { ...entry, place, ...(by === undefined ? {} : { moved: by }) }
  }
  return { ...body, floor: { ...body.floor, entries: after } }
}

export const placeEvolves = {
  'entry-moved': onBody<'entry-moved'>((body, { data: { entry, from, to, reason } }) => reassigned(body, from, to, ({ id }) => (id === entry ? { by: 'chair', reason } : undefined))),
  'place-offered': onBody<'place-offered'>((body, { data: { entry, to } }) => onSpeaking(body, (speaking) => ({ ...speaking, offers: [...offersOf(body).filter((one) => one.entry !== entry), { entry, to }] }))),
  'place-declined': onBody<'place-declined'>((body, { data: { entry } }) => onSpeaking(body, (speaking) => ({ ...speaking, offers: offersOf(body).filter((one) => one.entry !== entry) }))),
  'places-exchanged': onBody<'places-exchanged'>((body, { data: { entries: [one, other], seats } }) => {
    const exchanged = reassigned(body, [one, other], [other, one], ({ seat }) => ({ by: 'exchange', with: seat === seats[0] ? seats[1] : seats[0] }))
    return onSpeaking(exchanged, (speaking) => ({ ...speaking, offers: offersOf(body).filter(({ entry, to }) => ![one, other].includes(entry) && ![one, other].includes(to)) }))
  }),
}
