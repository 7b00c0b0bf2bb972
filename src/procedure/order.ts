import { hour } from '#base/instants.ts'
import { own } from '#base/own.ts'
import type { Refusal } from '#base/refusal.ts'
import type { Amendment, Part } from './amendments-state.ts'
import { uncirculated } from './circulation.ts'
import { undivided } from './division.ts'
import { debateDone, noCaucus, sidesOver } from './precedence.ts'
import { notByParty } from './presidency.ts'
import { refuse } from './refusing.ts'
import { nameOf, roleOf, type Scene } from './scene.ts'
import type { Draft } from './state.ts'
import { amendmentTitle, draftTitle } from './titles.ts'

/** Whatever the chair has not ranked follows in the order of submission. */
const last = Number.MAX_SAFE_INTEGER

type Seen = Pick<Scene, 'state' | 'book' | 'body'>

/** In which order what concerns the drafts before a body is put: amendments before their draft, sub-amendments before those, then parts, then the whole. */
export function waitingOn(scene: Seen, on: string): readonly Amendment[] {
  const waiting = scene.body.amendments.filter((one) => one.on === on && one.status === 'waiting' && isRipe(scene, one))
  const ranked = waiting.toSorted((one, other) => (one.rank ?? last) - (other.rank ?? last))
  if (scene.book.amendments?.order === 'by-paragraph') return ranked.toSorted((one, other) => placeOf(scene, one) - placeOf(scene, other))
  if (scene.book.amendments?.order !== 'additions-first') return ranked
  const revises = ({ change }: Amendment): boolean => change.kind === 'replace'
  return [...ranked.filter((one) => !revises(one)), ...ranked.filter(revises)]
}

/** Where an amendment comes when a text is gone through: at its first paragraph, after all of them where it adds one, at the end where it changes their order. */
function placeOf({ body }: Seen, { on, change }: Amendment): number {
  const provisions = body.drafts.find(({ id }) => id === on)?.provisions ?? []
  switch (change.kind) {
    case 'delete': case 'replace': return provisions.findIndex((id) => change.provisions.includes(id))
    case 'add': return provisions.length + provisions.findIndex((id) => id === change.after) + 1
    case 'move': return 2 * provisions.length + 1
  }
}

/** Signed by as many as the book asks for, and asked for where its proposer's proposals wait for that. What is not ripe holds nothing up. */
function isRipe(scene: Seen, { sponsors, signatories, asked, vote }: Amendment): boolean {
  const least = scene.book.amendments?.signatures?.least ?? 0
  return new Set([...sponsors, ...signatories]).size >= least && (asked !== null || vote !== null || !isOnRequest(scene, sponsors))
}

/** Whether all who proposed it are participants whose proposals are put only when a member asks. */
export function isOnRequest(scene: Seen, sponsors: readonly string[]): boolean {
  return sponsors.length > 0 && sponsors.every((seat) => own(scene.book.participation, roleOf(scene, seat) ?? '')?.proposalsVoted === 'on-request')
}

/** Several amendments on one text, and the chair has not ranked all of them. */
export function unranked(scene: Seen, on: string): boolean {
  const waiting = waitingOn(scene, on)
  return (scene.book.amendments?.order === 'furthest-first' || scene.book.amendments?.order === 'additions-first') && waiting.length > 1 && waiting.some(({ rank }) => rank === null)
}

/** The text whose amendments the chair ranks first: an amendment's before its draft's. Null where nothing is to be ranked. */
export function toRank(scene: Seen, draft: string): string | null {
  if (unranked(scene, draft)) return draft
  const [first] = waitingOn(scene, draft)
  return first !== undefined && unranked(scene, first.id) ? first.id : null
}

/** The amendment that is put next of those on a draft and on its amendments. */
export function nextAmendment(scene: Seen, draft: string): Amendment | null {
  const [first] = waitingOn(scene, draft)
  return first === undefined ? null : waitingOn(scene, first.id)[0] ?? first
}

export function nextPart({ parts = [] }: Pick<Draft, 'parts'> | Pick<Amendment, 'parts'>): Part | null {
  return parts.find(({ status }) => status === 'waiting') ?? null
}

/** Why nothing of a draft can be put yet, its amendments neither: circulation, request, expenditure, those that come before it. */
export function held(scene: Scene, draft: Draft): Refusal | null {
  return notByParty(scene) ?? inPrivate(scene, draft) ?? debateDone(scene) ?? uncirculated(scene, draft) ?? unasked(scene, draft) ?? unfunded(scene, draft) ?? unreported(scene, draft) ?? outOfTurn(scene, draft)
}

/** A kind of question that is discussed and decided in private only. */
export function inPrivate(scene: Scene, { matter }: Pick<Draft, 'matter'>): Refusal | null {
  const kind = own(scene.book.matters, matter ?? scene.book.rest ?? '')
  return kind?.inPrivate === undefined || scene.body.meeting?.grade === 'closed' ? null : refuse(scene, 'private-only', kind.inPrivate, { what: kind.name })
}

function unasked(scene: Scene, { asked, vote, sponsors }: Draft): Refusal | null {
  const [first] = sponsors
  if (first === undefined || asked !== null || vote !== null || !isOnRequest(scene, sponsors)) return null
  return refuse(scene, 'on-request-only', scene.book.proposals.onRequest, { who: nameOf(scene.state, first) })
}

function unfunded(scene: Scene, { expenditure, at }: Draft): Refusal | null {
  const lock = scene.book.proposals.expenditure
  if (expenditure === null || lock == null) return null
  if (expenditure.statement === null) return refuse(scene, 'no-statement', lock.statement)
  return scene.now - at >= lock.hours * hour ? null : refuse(scene, 'expenditure-interval', lock.interval, { hours: lock.hours })
}

/** Whether a committee has still to report on it. */
export function waitsForReport(scene: Seen, { matter, reported }: Pick<Draft, 'matter' | 'reported'>): boolean {
  return reported !== true && (own(scene.book.matters, matter ?? scene.book.rest ?? '')?.afterReport?.length ?? 0) > 0
}

function unreported(scene: Scene, draft: Draft): Refusal | null {
  return waitsForReport(scene, draft) ? refuse(scene, 'report-first', own(scene.book.matters, draft.matter ?? scene.book.rest ?? '')?.afterReport ?? [], { what: draftTitle(scene, draft.id) }) : null
}

/** Several on one question are put in the order of submission, unless the body decided otherwise. */
function outOfTurn(scene: Scene, { id, second }: Draft): Refusal | null {
  const { book, body } = scene
  if (book.proposals.order.length === 0 || second !== null) return null
  const first = inTurn(scene)
  return first === null || first.id === id || !body.drafts.some((draft) => draft.id === id && isInTurn(draft)) ? null : refuse(scene, 'order-of-submission', book.proposals.order, { what: draftTitle(scene, first.id) })
}

/** The draft whose turn it is; one that nobody asked for, or that waits for its second vote, holds up no other. */
export function inTurn(scene: Seen): Draft | null {
  return scene.body.drafts.find((draft) => isInTurn(draft) && (draft.asked !== null || draft.vote !== null || !isOnRequest(scene, draft.sponsors))) ?? null
}

function isInTurn({ status, second, decision }: Draft): boolean {
  return status === 'before' && second === null && decision === null
}

/** What of a draft goes before the draft itself. */
export function partsFirst(scene: Scene, draft: Draft): Refusal | null {
  return amendmentsFirst(scene, draft) ?? (undivided(scene, draft) ? refuse(scene, 'paragraphs-first', scene.book.division?.rules ?? [], { what: draftTitle(scene, draft.id) }) : null) ?? (nextPart(draft) === null ? null : refuse(scene, 'parts-first', scene.book.division?.rules ?? [], { what: draftTitle(scene, draft.id) }))
}

export function amendmentsFirst(scene: Scene, { id }: Draft): Refusal | null {
  const next = nextAmendment(scene, id)
  return next === null ? null : refuse(scene, 'amendments-first', scene.book.amendments?.rules ?? [], { what: amendmentTitle(scene, next.id) })
}

/** Why an amendment cannot be put now: those before it, and its own parts. */
export function amendmentNotReady(scene: Scene, amendment: Amendment): Refusal | null {
  return amendmentWaits(scene, amendment) ?? (nextPart(amendment) === null ? null : refuse(scene, 'parts-first', scene.book.division?.rules ?? [], { what: amendmentTitle(scene, amendment.id) }))
}

/** Why a part of an amendment cannot be put now. */
export function amendmentPartNotReady(scene: Scene, amendment: Amendment, part: string): Refusal | null {
  return amendmentWaits(scene, amendment) ?? (nextPart(amendment)?.id === part ? null : refuse(scene, 'no-part', scene.book.division?.rules ?? []))
}

function amendmentWaits(scene: Scene, amendment: Amendment): Refusal | null {
  const { body, book } = scene
  const rules = book.amendments?.rules ?? book.proposals.rules
  const draft = body.drafts.find(({ id }) => id === amendment.draft)
  if (draft === undefined || draft.status !== 'before' || amendment.status !== 'waiting') return refuse(scene, 'no-amendment', rules)
  const [least, has] = [book.amendments?.signatures?.least ?? 0, new Set([...amendment.sponsors, ...amendment.signatories]).size]
  if (has < least) return refuse(scene, 'too-few-names', book.amendments?.signatures?.rules ?? rules, { number: least, has })
  if (!isRipe(scene, amendment)) return refuse(scene, 'on-request-only', book.proposals.onRequest, { who: nameOf(scene.state, amendment.sponsors[0] ?? '') })
  const not = noCaucus(scene) ?? sidesOver(scene) ?? held(scene, draft)
  if (not !== null) return not
  if (toRank(scene, draft.id) !== null) return refuse(scene, 'rank-first', rules)
  const next = nextAmendment(scene, draft.id)
  return next === null || next.id === amendment.id ? null : refuse(scene, 'amendment-order', rules, { what: amendmentTitle(scene, next.id) })
}

export function partNotReady(scene: Scene, draft: Draft, part: string): Refusal | null {
  const rules = scene.book.division?.rules ?? []
  if (draft.status !== 'before' || !draft.parts.some(({ id, status }) => id === part && status === 'waiting')) return refuse(scene, 'no-part', rules)
  const next = nextPart(draft)
  return noCaucus(scene) ?? sidesOver(scene) ?? held(scene, draft) ?? amendmentsFirst(scene, draft) ?? (next?.id === part ? null : refuse(scene, 'no-part', rules))
}
