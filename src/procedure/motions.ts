import { choice, type Fields, instant, integer, list, optional, text } from '#base/form.ts'
import type { Refusal } from '#base/refusal.ts'
import type { Motion, Rules } from '#rulebooks/rulebook.ts'
import { rankOf } from '#rulebooks/precedence.ts'
import { act } from './act.ts'
import { dividingAmendments } from './amendment-parts.ts'
import { type Evolve, onBody } from './bodies.ts'
import { applied, kept } from './decisions.ts'
import { mostItems } from './agenda.ts'
import { dividing } from './division.ts'
import { electionUnbroken } from './electing.ts'
import { effectOf } from './effects.ts'
import type { Happening } from './events.ts'
import { formatOf } from './format-rules.ts'
import { guestsToHear } from './guests.ts'
import { motionKind, motionsOf } from './kinds.ts'
import { mostInterventions } from './interventions.ts'
import { isStopped, objectionWaits } from './objections.ts'
import { currentItem, inMeeting, noPoint, noVoteOpen, sidesNow, topMotion } from './precedence.ts'
import { refuse, withoutRule } from './refusing.ts'
import { presiding, seated } from './rights.ts'
import { happens, nameOf, next, plenary, type Scene } from './scene.ts'
import { heldItems } from './reports.ts'
import { introducible } from './signatures.ts'
import { silent } from './speeches.ts'
import { suspendable, withNotice } from './suspended-rules.ts'
import { type Body, type PendingMotion, sides } from './state.ts'
import { draftsFor, formsOf, inCaucus, longestAddressee, longestCaucus, longestLimit, longestTopic, longestTurn, shortestTurn, terms } from './terms.ts'
import { motionTitle } from './titles.ts'

const longestReason = 500

/** Paragraphs and groups of them that a motion names. */
const mostNamed = 200

/** The widest shape of a motion; what each kind takes of it stands in `termsOf`. */
export const motionFields: Fields = {
  motion: text(1, 64), minutes: optional(integer(1, longestLimit)), draft: optional(text(1, 64)), amendment: optional(text(1, 64)),
  topic: optional(text(1, longestTopic)), total: optional(integer(1, longestCaucus)), each: optional(integer(shortestTurn, longestTurn)),
  at: optional(instant), seat: optional(text(1, 64)), item: optional(text(1, 64)), times: optional(integer(1, mostInterventions)), to: optional(text(1, longestAddressee)), parts: optional(list(list(text(1, 64), 1, mostNamed), 1, mostNamed)),
}

/** A motion is in order at any time of the discussion, if nothing that the rulebook names before it is pending. */
const move = act('move', {
  fields: motionFields,
  hindrance: (scene) => seated(scene, 'move') ?? inMeeting(scene) ?? noVoteOpen(scene) ?? noPoint(scene),
  shapes: (scene) => {
    const may = motionsOf(scene.book).filter((kind) => outranked(scene, kind) === null && notMovable(scene, kind) === null)
    return [...formsOf(scene, may.filter(({ effect }) => effect !== 'divide')), ...(may.some(({ effect }) => effect === 'divide') ? [...dividing(scene), ...dividingAmendments(scene)] : [])]
  },
  why: (scene, { motion }) => {
    const kind = kindOf(scene, motion)
    if (kind === undefined) return noSuchMotion(scene, motion)
    return outranked(scene, kind) ?? notMovable(scene, kind) ?? refuse(scene, 'motion-needs', kind.rules, { number: longestLimit })
  },
  happens: (scene, { motion, minutes, draft, amendment, parts, ...detail }) => {
    const kind = kindOf(scene, motion)
    if (scene.seat === null || kind === undefined) return []
    const moved = { motion: next(scene, 'motion'), kind: motion, seat: scene.seat.id, minutes: minutes ?? null, draft: draft ?? null, terms: terms(detail), parts: parts ?? null, ...(amendment == null ? {} : { amendment }) }
    return [
      happens(scene, 'motion-moved', { body: scene.body.id, ...moved, rules: kind.rules }),
      ...(kind.decides.by === 'automatic' && !kind.needsSecond ? settled(scene, kind, { ...moved, by: moved.seat }, 'chair', 'adopted') : []),
    ]
  },
})

type Moved = Pick<PendingMotion, 'minutes' | 'draft' | 'amendment' | 'terms' | 'parts' | 'by'> & { readonly motion: string }

/** A motion decided without being put, with what it brings about: by the chair, by being moved, or stopped by an objection. */
function settled(scene: Scene, kind: Motion, moved: Moved, how: 'chair' | 'without-objection', outcome: 'adopted' | 'not-adopted'): readonly Happening[] {
  const decision = {
    id: next(scene, 'decision'), meeting: scene.body.held, title: motionTitle(scene, kind.id, moved.minutes, moved.terms), on: { kind: 'motion', id: moved.motion }, how, outcome, rules: kind.rules, vote: null,
  } as const
  return [...silent(scene), happens(scene, 'motion-decided', { body: scene.body.id, motion: moved.motion, decision }), ...(outcome === 'adopted' ? effectOf(scene, kind.id, { ...moved, id: moved.motion }) : []).filter(({ type }) => type !== 'speech-ended')]
}

function kindOf({ book }: Pick<Scene, 'book'>, kind: string): Motion | undefined {
  return motionKind(book, kind)
}

/** Only what goes before everything pending may be moved while something is. */
function outranked(scene: Scene, kind: Motion): Refusal | null {
  const top = topMotion(scene)
  if (top === null) return null
  if (kind.effect === 'divide' && top.kind === kind.id && scene.book.division?.several !== undefined) return null
  return rankOf(scene.book, kind.id) < rankOf(scene.book, top.kind) ? null : refuse(scene, 'lower-precedence', kind.rules, { what: motionTitle(scene, top.kind, top.minutes, top.terms) })
}

/** Whether there is something the motion could be about; the chair's own proposal of it asks the same. */
export function notMovable(scene: Scene, { effect, rules, when }: Motion): Refusal | null {
  const { body } = scene
  if (when === 'end-of-business' && (introducible(scene).length > 0 || body.drafts.some(({ status }) => status === 'before'))) return refuse(scene, 'business-left', rules)
  if (body.caucus !== null && !inCaucus.has(effect)) return refuse(scene, 'caucus-under-way', scene.book.floor.caucuses?.rules ?? rules)
  if (!isProvided(scene, effect)) return refuse(scene, 'no-such-motion', rules)
  const unbroken = effect === 'adjourn-meeting' || effect === 'adjourn-meeting-to' ? electionUnbroken(scene) : null
  if (unbroken !== null) return unbroken
  const item = currentItem(scene)
  const closed = item === null || item.debate === 'closed'
  const pointless = ((): boolean => {
    switch (effect) {
      case 'suspend-meeting': case 'adjourn-meeting': case 'adjourn-meeting-to': return false
      case 'exclude-public': return body.meeting?.grade !== 'public' || formatOf(scene) !== null
      case 'new-item': return body.agenda.length >= mostItems
      case 'suspend-rule': return body.id !== plenary || suspendable(scene, rules).length === 0
      case 'early-item': return heldItems(scene).length === 0
      case 'guest-speaker': return item === null || guestsToHear(scene).length === 0
      case 'adjourn-debate': case 'limit-time': case 'refer': case 'postpone': return item === null
      case 'close-debate': return closed
      case 'close-list': return closed || body.floor.list === 'closed'
      case 'reopen-list': return closed || body.floor.list === 'open'
      case 'moderated-caucus': case 'unmoderated-caucus': return closed
      case 'consultation': return item === null
      case 'extend-caucus': case 'close-caucus': return body.caucus === null
      case 'previous-question': return closed || sidesNow(body)?.at === 'over'
      case 'vote-on-whole': case 'send-back': case 'introduce-draft': case 'roll-call': case 'acclamation': case 'table': case 'take-from-table': case 'important-question': case 'no-abstentions': case 'order-of-proposals': case 'no-vote-on-proposal': case 'competence': return item === null || draftsFor(scene, effect).length === 0
      case 'divide': return item === null || (dividing(scene).length === 0 && dividingAmendments(scene).length === 0)
      case 'reconsider': return draftsFor(scene, effect).length === 0
    }
  })()
  return pointless ? refuse(scene, 'motion-pointless', rules) : null
}

/** A motion the book does not have: where it has no rule on the thing at all, that is the answer. */
export function noSuchMotion(scene: Scene, motion: string): Refusal {
  return withoutRule(scene, motion) ?? refuse(scene, 'no-such-motion', motionsOf(scene.book).length === 0 ? scene.book.floor.rules : motionsOf(scene.book).flatMap(({ rules }) => rules))
}

/** A conference may have set its book so that there are no caucuses, or no consultation. */
function isProvided({ book: { floor } }: Scene, effect: Motion['effect']): boolean {
  if (effect === 'consultation') return floor.caucuses?.consultation != null
  return (effect !== 'moderated-caucus' && effect !== 'unmoderated-caucus') || floor.caucuses != null
}

const second = act('second', {
  fields: { motion: text(1, 64) },
  hindrance: (scene) => seated(scene, 'move') ?? inMeeting(scene) ?? noVoteOpen(scene) ?? noPoint(scene),
  shapes: (scene) => [{ motion: choice(...scene.body.motions.filter((motion) => motion.by !== scene.seat?.id && wantsSecond(scene, motion)).map(({ id }) => id)) }],
  why: (scene, command) => {
    const motion = scene.body.motions.find(({ id }) => id === command.motion)
    if (motion === undefined) return refuse(scene, 'no-pending-motion', scene.book.floor.rules)
    return refuse(scene, wantsSecond(scene, motion) ? 'own-motion' : 'needs-no-second', kindOf(scene, motion.kind)?.rules ?? [])
  },
  happens: (scene, command) => {
    const motion = scene.body.motions.find(({ id }) => id === command.motion)
    const kind = kindOf(scene, motion?.kind ?? '')
    if (scene.seat === null || motion === undefined || kind === undefined) return []
    return [
      happens(scene, 'motion-seconded', { body: scene.body.id, motion: motion.id, seat: scene.seat.id }),
      ...(kind.decides.by === 'automatic' ? settled(scene, kind, { ...motion, motion: motion.id }, 'chair', 'adopted') : []),
    ]
  },
})

export function wantsSecond(scene: Pick<Scene, 'book'>, { kind, seconded }: PendingMotion): boolean {
  return !seconded && kindOf(scene, kind)?.needsSecond === true
}

/** "Is there a second? There is none; the motion falls." */
const letMotionFall = act('let-motion-fall', {
  fields: { motion: text(1, 64) },
  hindrance: (scene) => presiding(scene) ?? inMeeting(scene) ?? noVoteOpen(scene) ?? noPoint(scene),
  shapes: (scene) => [{ motion: choice(...scene.body.motions.filter((motion) => wantsSecond(scene, motion)).map(({ id }) => id)) }],
  why: (scene, command) => {
    const motion = scene.body.motions.find(({ id }) => id === command.motion)
    return motion === undefined ? refuse(scene, 'no-pending-motion', scene.book.floor.rules) : refuse(scene, 'needs-no-second', kindOf(scene, motion.kind)?.rules ?? [])
  },
  happens: (scene, { motion }) => [happens(scene, 'motion-fallen', { body: scene.body.id, motion, rules: kindOf(scene, scene.body.motions.find(({ id }) => id === motion)?.kind ?? '')?.rules ?? [] })],
})

/** The mover takes it back, before voting on it has begun. */
const withdrawMotion = act('withdraw-motion', {
  fields: { motion: text(1, 64) },
  hindrance: (scene) => seated(scene, 'move') ?? inMeeting(scene) ?? noVoteOpen(scene),
  shapes: (scene) => [{ motion: choice(...scene.body.motions.filter(({ by }) => by === scene.seat?.id).map(({ id }) => id)) }],
  why: (scene, command) => {
    const motion = scene.body.motions.find(({ id }) => id === command.motion)
    return motion === undefined ? refuse(scene, 'no-pending-motion', scene.book.floor.rules) : refuse(scene, 'not-your-motion', kindOf(scene, motion.kind)?.rules ?? [], { who: nameOf(scene.state, motion.by) })
  },
  happens: (scene, { motion }) => [happens(scene, 'motion-withdrawn', { body: scene.body.id, motion })],
})

/** Asks for one of the places the rules give on a motion. A place spoken from is not given again. */
const speakOnMotion = act('speak-on-motion', {
  fields: { motion: text(1, 64), side: choice(...sides) },
  hindrance: (scene) => seated(scene, 'speak') ?? inMeeting(scene) ?? noVoteOpen(scene) ?? noPoint(scene),
  shapes: (scene) => scene.body.motions.map((motion) => ({ motion: choice(motion.id), side: choice(...sides.filter((side) => isPlaceFree(scene, motion, side))) })),
  why: (scene, command) => {
    const motion = scene.body.motions.find(({ id }) => id === command.motion)
    if (motion === undefined) return refuse(scene, 'no-pending-motion', scene.book.floor.rules)
    const kind = kindOf(scene, motion.kind)
    const places = kind?.debate.kind === 'limited' ? kind.debate : { for: 0, against: 0 }
    return refuse(scene, 'no-places', kind?.rules ?? [], { for: places.for, against: places.against })
  },
  happens: (scene, { motion, side }) => (scene.seat === null ? [] : [happens(scene, 'floor-asked', {
    body: scene.body.id, entry: next(scene, 'entry'), seat: scene.seat.id, kind: side, motion, about: null,
  })]),
})

function isPlaceFree(scene: Scene, motion: PendingMotion, side: (typeof sides)[number]): boolean {
  const debate = kindOf(scene, motion.kind)?.debate
  const seat = scene.seat?.id ?? ''
  const isMover = motion.by === seat
  const spoke = motion.places.for.includes(seat) || motion.places.against.includes(seat)
  if (debate === undefined || debate.kind === 'none') return false
  if (side === 'mover') return debate.kind === 'limited' && debate.mover && isMover && !motion.places.mover
  if (debate.kind === 'open') return !spoke
  // Where the mover speaks in addition, the places are for others; elsewhere the mover may take one of them.
  return motion.places[side].length < debate[side] && !spoke && !(isMover && debate.mover)
}

/** Where the rulebook leaves a motion to the chair. */
const decideMotion = act('decide-motion', {
  fields: { motion: text(1, 64), carried: choice(true, false) },
  hindrance: (scene) => presiding(scene) ?? inMeeting(scene) ?? noVoteOpen(scene) ?? noPoint(scene),
  shapes: (scene) => {
    const top = topMotion(scene)
    const may = top !== null && kindOf(scene, top.kind)?.decides.by === 'chair' && scene.body.question === null && notReady(scene, top) === null
    return [{ motion: choice(...(may ? [top.id] : [])), carried: top !== null && isStopped(top) ? choice(false) : choice(true, false) }]
  },
  why: (scene, command) => {
    const top = topMotion(scene)
    if (top === null || top.id !== command.motion) return refuse(scene, 'no-pending-motion', scene.book.floor.rules)
    return notReady(scene, top) ?? refuse(scene, isStopped(top) ? 'objection-stops-it' : 'decided-otherwise', kindOf(scene, top.kind)?.rules ?? [])
  },
  happens: (scene, command) => {
    const motion = scene.body.motions.find(({ id }) => id === command.motion)
    const kind = kindOf(scene, motion?.kind ?? '')
    return motion === undefined || kind === undefined ? [] : settled(scene, kind, { ...motion, motion: motion.id }, 'chair', command.carried ? 'adopted' : 'not-adopted')
  },
})

/** Where the chair decides unless somebody objects, one objection stops the motion, or one that is found well founded; there is no count. */
const objectToMotion = act('object-to-motion', {
  fields: { motion: text(1, 64), reason: optional(text(1, longestReason)) },
  hindrance: (scene) => seated(scene, 'object') ?? inMeeting(scene) ?? noVoteOpen(scene) ?? noPoint(scene),
  shapes: (scene) => {
    const top = topMotion(scene)
    return [{ motion: choice(...(top !== null && notObjectionable(scene, top) === null ? [top.id] : [])), reason: optional(text(1, longestReason)) }]
  },
  why: (scene, command) => {
    const motion = scene.body.motions.find(({ id }) => id === command.motion)
    const top = topMotion(scene)
    if (motion === undefined || top === null) return refuse(scene, 'no-pending-motion', scene.book.floor.rules)
    if (motion.id !== top.id) return refuse(scene, 'lower-precedence', kindOf(scene, motion.kind)?.rules ?? [], { what: motionTitle(scene, top.kind, top.minutes, top.terms) })
    return notObjectionable(scene, top) ?? refuse(scene, 'misfit', kindOf(scene, top.kind)?.rules ?? [])
  },
  happens: (scene, command) => {
    const motion = scene.body.motions.find(({ id }) => id === command.motion)
    const kind = kindOf(scene, motion?.kind ?? '')
    if (scene.seat === null || motion === undefined || kind === undefined) return []
    return [
      happens(scene, 'motion-objected', { body: scene.body.id, motion: motion.id, seat: scene.seat.id, reason: command.reason ?? null, rules: kind.rules }),
      // Where only a well-founded objection stops it the chair finds whether this one is.
      ...(kind.decides.by === 'chair' && kind.decides.unless === 'objection' ? settled(scene, kind, { ...motion, motion: motion.id }, 'without-objection', 'not-adopted') : []),
    ]
  },
})

function notObjectionable(scene: Scene, motion: PendingMotion): Refusal | null {
  const kind = kindOf(scene, motion.kind)
  const rules = kind?.rules ?? []
  if (kind?.decides.by !== 'chair' || kind.decides.unless === undefined) return refuse(scene, 'objection-stops-nothing', rules)
  if (motion.by === scene.seat?.id) return refuse(scene, 'own-motion-objected', rules)
  if (motion.objections?.some(({ by }) => by === scene.seat?.id) === true) return refuse(scene, 'objected-before', rules)
  if (isStopped(motion)) return refuse(scene, 'objection-stops-it', rules)
  return wantsSecond(scene, motion) ? refuse(scene, 'not-seconded', rulesOfSecond(scene, rules)) : null
}

/** The rules by which a motion waits for a second: its own, and the one on seconds where the book has one. */
export function rulesOfSecond({ book }: Pick<Scene, 'book'>, rules: Rules): Rules {
  return [...rules, ...(book.seconds ?? [])]
}

/** Seconded where it must be, and heard those who asked to speak on it. */
export function notReady(scene: Scene, motion: PendingMotion): Refusal | null {
  const rules = kindOf(scene, motion.kind)?.rules ?? []
  if (wantsSecond(scene, motion)) return refuse(scene, 'not-seconded', rulesOfSecond(scene, rules))
  const objected = objectionWaits(scene, motion)
  if (objected !== null) return objected
  const waiting = scene.body.floor.entries.find((entry) => entry.motion === motion.id)
  return waiting === undefined ? null : refuse(scene, 'speakers-on-motion-left', rules, { who: nameOf(scene.state, waiting.seat) })
}

export const motionActs = { move, second, 'let-motion-fall': letMotionFall, 'withdraw-motion': withdrawMotion, 'speak-on-motion': speakOnMotion, 'decide-motion': decideMotion, 'object-to-motion': objectToMotion }

const motionDecided: Evolve<'motion-decided'> = (state, event) => kept(onBody<'motion-decided'>((body) => applied(body, event.data.decision, null))(state, event), event)

function without(body: Body, motion: string): Body {
  return {
    ...body, motions: body.motions.filter(({ id }) => id !== motion),
    question: body.question?.proposal.kind === 'motion' && body.question.proposal.motion === motion ? null : body.question,
    floor: { ...body.floor, entries: body.floor.entries.filter((entry) => entry.motion !== motion) },
  }
}

export const motionEvolves = {
  'motion-moved': onBody<'motion-moved'>((body, { data: { motion, kind, seat, minutes, draft, amendment, terms: detail, parts }, at }) => ({
    ...body, ...withNotice(body, detail ?? null, at), motions: [...body.motions, { id: motion, kind, by: seat, seconded: false, minutes, draft, terms: detail ?? null, parts: parts ?? null, ...(amendment === undefined ? {} : { amendment }), recorded: false, places: { for: [], against: [], mover: false }, at }],
  })),
  'motion-seconded': onBody<'motion-seconded'>((body, { data: { motion } }) => ({ ...body, motions: body.motions.map((one) => (one.id === motion ? { ...one, seconded: true } : one)) })),
  'motion-objected': onBody<'motion-objected'>((body, { data: { motion, seat, reason } }) => ({ ...body, motions: body.motions.map((one) => (one.id === motion ? { ...one, objections: [...(one.objections ?? []), { by: seat, reason, founded: null }] } : one)) })),
  'motion-withdrawn': onBody<'motion-withdrawn'>((body, { data: { motion } }) => without(body, motion)),
  'motion-fallen': onBody<'motion-fallen'>((body, { data: { motion } }) => without(body, motion)),
  'motion-decided': motionDecided,
}
