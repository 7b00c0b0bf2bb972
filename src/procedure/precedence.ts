import type { SeatId } from '#base/ids.ts'
import type { Presence } from '#base/majority.ts'
import { own } from '#base/own.ts'
import type { Refusal } from '#base/refusal.ts'
import { presenceNeeded, quorum } from '#voting/quorum.ts'
import { rankOf } from '#rulebooks/precedence.ts'
import type { Sides } from './caucus-state.ts'
import { presentWithBlocs } from './bloc-votes.ts'
import { motionKind } from './kinds.ts'
import { formatOf } from './format-rules.ts'
import { refuse } from './refusing.ts'
import { entitled, nameOf, openMeeting, type Scene } from './scene.ts'
import { speakingOrder } from './speaking-order.ts'
import type { Body, Item, PendingMotion, Vote } from './state.ts'

/** What goes before what: each says why something else must wait, or null where it need not. */
export function inMeeting(scene: Scene): Refusal | null {
  if (scene.body.meeting === null) return refuse(scene, 'no-meeting', scene.book.quorum.rules)
  return openMeeting(scene) === null ? refuse(scene, 'meeting-suspended', scene.book.quorum.rules) : null
}

export function noVoteOpen(scene: Scene): Refusal | null {
  const { votes, election } = scene.body
  if (votes.length > 0) return refuse(scene, 'vote-under-way', scene.book.voting?.conduct ?? scene.book.noVote)
  return election === null || election.ballot === null ? null : refuse(scene, 'ballot-under-way', election.rules, { what: election.title })
}

/** A point of order is decided at once, and so is an appeal. */
export function noPoint(scene: Scene): Refusal | null {
  const { body, book, state } = scene
  if (body.point === null || body.point.status === 'ruled') return null
  if (body.point.status === 'raised') return refuse(scene, 'point-pending', book.pointOfOrder.rules, { who: nameOf(state, body.point.by) })
  return refuse(scene, 'appeal-pending', book.pointOfOrder.appeal?.rules ?? book.pointOfOrder.rules, { who: nameOf(state, body.point.appealBy ?? body.point.by) })
}

export function noQuestion(scene: Scene): Refusal | null {
  const { question } = scene.body
  return question === null ? null : refuse(scene, 'question-pending', scene.book.adoption.rules, { what: question.words })
}

export function noMotion(scene: Scene): Refusal | null {
  const motion = topMotion(scene)
  if (motion === null) return null
  const kind = motionKind(scene.book, motion.kind)
  return refuse(scene, 'motion-pending', kind?.rules ?? [], { who: nameOf(scene.state, motion.by), what: kind?.name ?? { en: motion.kind } })
}

/** Nothing else is before the body: no vote, point of order, question or motion. */
export function nothingPending(scene: Scene): Refusal | null {
  return noVoteOpen(scene) ?? noPoint(scene) ?? noQuestion(scene) ?? noMotion(scene) ?? noCaucus(scene)
}

/** The business waits while a caucus runs. */
export function noCaucus(scene: Scene): Refusal | null {
  return scene.body.caucus === null ? null : refuse(scene, 'caucus-under-way', scene.book.floor.caucuses?.rules ?? scene.book.floor.rules)
}

/** The pending motion that is put first: the one the rulebook names first. */
export function topMotion({ body, book }: Pick<Scene, 'body' | 'book'>): PendingMotion | null {
  const rank = (motion: PendingMotion): number => rankOf(book, motion.kind)
  // Of several ways of dividing a text the one into the most parts goes first.
  const radical = (motion: PendingMotion): number => (book.division?.several === undefined ? 0 : motion.parts?.length ?? 0)
  return body.motions.reduce<PendingMotion | null>((top, motion) => (top === null || rank(motion) < rank(top) || (rank(motion) === rank(top) && radical(motion) > radical(top)) ? motion : top), null)
}

export function liveVote({ body }: Pick<Scene, 'body'>): Vote | null {
  return body.votes.at(-1) ?? null
}

/** A point of order on the conduct of the voting is decided first; the vote on an appeal is that decision. */
export function undisturbed(scene: Scene): Refusal | null {
  return liveVote(scene)?.on.kind === 'appeal' ? null : noPoint(scene)
}

/** A vote is kept offline by its number, so a late one is told that this vote is closed and never counts for the next. */
export function notLive(scene: Scene, vote: string): Refusal {
  const rules = scene.book.voting?.conduct ?? scene.book.noVote
  if (scene.body.votes.some(({ id }) => id === vote)) return refuse(scene, 'appeal-pending', scene.book.pointOfOrder.rules, { who: nameOf(scene.state, scene.body.point?.appealBy ?? '') })
  const number = /^vote-(\d+)$/.exec(vote)?.[1]
  return refuse(scene, number !== undefined && Number(number) >= 1 && Number(number) <= scene.state.counts.vote ? 'vote-is-closed' : 'no-open-vote', rules)
}

export function openingTaken(scene: Scene): Refusal | null {
  const step = scene.book.opening[scene.body.opened]
  // Where nothing is decided there is nothing to open with either.
  return step === undefined || formatOf(scene)?.decides === false ? null : refuse(scene, 'opening-first', step.rules, { step: step.name })
}

export function currentItem({ body }: Pick<Scene, 'body'>): Item | null {
  return body.agenda.find(({ id }) => id === body.item) ?? null
}

export function onItem(scene: Scene): Refusal | null {
  return currentItem(scene) === null ? refuse(scene, 'no-item', scene.book.floor.rules) : null
}

/** Whether a decision can be taken: presumed until somebody raises it, or until a count or a vote showed too few. */
export function quorate(scene: Scene): Refusal | null {
  const { book, body, state } = scene
  const must = quorumNeeded(scene)
  if (must === null) return null
  switch (body.quorum.is) {
    case 'counted': return null
    case 'lacking': return refuse(scene, 'quorum-lacking', book.quorum.rules, { present: body.quorum.present, needed: body.quorum.needed })
    case 'raised': return refuse(scene, 'quorum-raised', book.quorum.rules, { who: nameOf(state, body.quorum.by), needed: must })
    case 'presumed': return book.quorum.presumed ? null : refuse(scene, 'quorum-uncounted', book.quorum.rules, { needed: must })
  }
}

/** Whether debate can go on: only a count can show that it cannot. */
export function debatable(scene: Scene): Refusal | null {
  const { book, body } = scene
  const share = book.quorum.open
  if (share === null || body.presence === null) return null
  const there = presentFor(scene, body.presence, share)
  return there.met ? null : refuse(scene, 'quorum-to-open', book.quorum.rules, { present: there.present, needed: there.needed ?? 0 })
}

/** How many must be present for a decision; null where the rules ask for none. */
export function quorumNeeded(scene: Pick<Scene, 'state' | 'book' | 'body'>): number | null {
  return presenceNeeded(entitled(scene, 'countsForQuorum').length, scene.book.quorum.decide)
}

export function presentFor(scene: Pick<Scene, 'state' | 'book' | 'body'>, presence: readonly SeatId[], share: Presence | null): ReturnType<typeof quorum> {
  const counting = entitled(scene, 'countsForQuorum')
  const left = (seat: SeatId): boolean => scene.book.quorum.suspendedCount || own(scene.state.suspended, seat) === undefined
  const there = new Set(presentWithBlocs(scene.state, presence))
  return quorum({ present: counting.filter((seat) => there.has(seat) && left(seat)).length, membership: counting.length, share })
}

/** The first delegation on the list for a statement, where one waits. */
export function nextSpeaker({ body, book }: Pick<Scene, 'body' | 'book'>): SeatId | null {
  return speakingOrder(body.floor, book.floor).find(({ kind }) => kind === 'statement')?.seat ?? null
}

/** Action follows when all who asked have spoken, or when the debate was closed. */
export function debateDone(scene: Scene): Refusal | null {
  const waiting = nextSpeaker(scene)
  if (waiting === null || currentItem(scene)?.debate === 'closed') return null
  return refuse(scene, 'speakers-left', scene.book.floor.rules, { who: nameOf(scene.state, waiting) })
}

/** The debate on the draft before the body as the chair has set it; null where none is set, or where its draft is not before the body any more. */
export function sidesNow({ sides, drafts }: Pick<Body, 'sides' | 'drafts'>): Sides | null {
  return sides !== null && drafts.some(({ id, status }) => id === sides.draft && status === 'before') ? sides : null
}

/** Why the debate on the draft is not over yet, where its time was set. */
export function sidesOver(scene: Scene): Refusal | null {
  const sides = sidesNow(scene.body)
  return sides === null || sides.at === 'over' || sides.at === 'open' ? null : refuse(scene, 'debate-by-sides', scene.book.floor.sides?.rules ?? scene.book.floor.rules)
}
