import { choice, type Field, type Fields, list, optional, record, text } from '#base/form.ts'
import type { Refusal } from '#base/refusal.ts'
import { provisionsOf } from '#text/provisions.ts'
import { act } from './act.ts'
import { matterOfAmendment, onAmendment, settled, takenIn } from './adoption.ts'
import type { Amendment, Change, Text } from './amendments-state.ts'
import { type EventOf, onBody } from './bodies.ts'
import { broughtIn, touched } from './changes.ts'
import { wasHidden } from './copies.ts'
import { longestParagraph } from './drafts.ts'
import { isGuestOf } from './format-rules.ts'
import { amendmentNotReady } from './order.ts'
import { inMeeting, nothingPending, noVoteOpen, onItem, openingTaken } from './precedence.ts'
import { put } from './questions.ts'
import { refuse } from './refusing.ts'
import { presiding, seated } from './rights.ts'
import { entitled, happens, nameOf, next, type Scene } from './scene.ts'
import type { Body, Draft } from './state.ts'

/** Paragraphs one amendment brings in, and amendments on one draft, decided ones included. */
const mostAdded = 20
const mostOnDraft = 60
const mostNames = 200

const words: Field = list(text(1, longestParagraph), 1, mostAdded)
const wide: Field = record({ kind: choice('add', 'delete', 'replace', 'move'), after: optional(text(1, 64)), provisions: optional(list(text(1, 64), 1, 200)), paragraphs: optional(words) })

/** A change to part of a draft, or of an amendment, handed in by a delegation; also between meetings. */
const submitAmendment = act('submit-amendment', {
  fields: { on: text(1, 64), change: wide, sponsors: list(text(1, 64), 0, mostNames) },
  hindrance: (scene) => hasAmendments(scene) ?? seated(scene, 'propose') ?? noVoteOpen(scene) ?? withFloor(scene),
  shapes: (scene) => amendable(scene).flatMap(({ id, text: of }) => changes(of, reorders(scene, id)).map((change): Fields => ({ on: choice(id), change, sponsors: list(choice(...others(scene)), 0, mostNames) }))),
  why: (scene, { on, change }) => {
    const rules = scene.book.amendments?.rules ?? scene.book.proposals.rules
    const of = amendable(scene).find(({ id }) => id === on)
    if (of === undefined) return notAmendable(scene, on)
    const named = touched(change)
    const known = named.every((id) => of.text.provisions.includes(id))
    return refuse(scene, known && named.length > 0 ? 'not-an-amendment' : 'amendment-fields', rules)
  },
  happens: (scene, { on, change, sponsors }) => (scene.seat === null ? [] : [happens(scene, 'amendment-submitted', {
    body: scene.body.id, amendment: next(scene, 'amendment'), on, draft: draftOf(scene.body, on), sponsors: [...new Set([scene.seat.id, ...sponsors])], change: tidy(change),
    provisions: broughtIn(change).map((_, n) => `${next(scene, 'amendment')}-${n + 1}`), rules: scene.book.amendments?.rules ?? [],
  })]),
})

export function hasAmendments(scene: Scene): Refusal | null {
  return scene.book.amendments === null ? refuse(scene, 'no-amendments', scene.book.proposals.rules) : null
}

/** Whether an amendment to this may put its paragraphs into another order. */
function reorders({ book, body }: Scene, on: string): boolean {
  return book.amendments?.reorder !== undefined && body.drafts.some(({ id }) => id === on)
}

function withFloor(scene: Scene): Refusal | null {
  const rules = scene.book.amendments?.withFloor ?? null
  return rules === null || scene.body.floor.speaker?.seat === scene.seat?.id ? null : refuse(scene, 'amendment-needs-floor', rules)
}

function others(scene: Scene): readonly string[] {
  return entitled(scene, 'cosponsor').filter((seat) => seat !== scene.seat?.id)
}

/** Drafts before anything of them was voted on, and amendments to them, where there is room for one more. */
function amendable(scene: Scene): readonly { readonly id: string; readonly text: Text }[] {
  const { state, body, book, seat } = scene
  // Who takes part by invitation is shown a text at the latest when it comes before the body.
  const guest = seat !== null && isGuestOf(state, body, seat.role)
  const drafts = body.drafts.filter((draft) => isAmendable(body, draft) && (!guest || (draft.status === 'before' && !wasHidden(scene, draft))) && body.amendments.filter(({ draft: of }) => of === draft.id).length < mostOnDraft)
  const amendments = book.amendments?.sub == null ? [] : body.amendments.filter((one) => one.status === 'waiting' && one.on === one.draft && !partVoted(one)).filter(({ draft }) => drafts.some(({ id }) => id === draft))
  return [
    ...drafts.map(({ id, paragraphs, provisions }) => ({ id, text: { paragraphs: paragraphs ?? [], provisions } })),
    ...amendments.map(({ id, change, provisions }) => ({ id, text: { paragraphs: broughtIn(change), provisions } })),
  ]
}

/** While the draft itself is being put, it is too late. */
function isAmendable({ question }: Body, { id, status, second, parts, paragraphs }: Draft): boolean {
  if (question?.proposal.kind === 'draft' && question.proposal.draft === id) return false
  return (status === 'submitted' || status === 'before') && second === null && paragraphs !== null && parts.every((part) => part.status === 'waiting')
}

function notAmendable(scene: Scene, on: string): Refusal {
  const { body, book } = scene
  const rules = book.amendments?.rules ?? book.proposals.rules
  const amendment = body.amendments.find(({ id }) => id === on)
  if (amendment !== undefined) return amendment.on !== amendment.draft || book.amendments?.sub == null ? refuse(scene, 'no-sub-amendments', book.amendments?.sub ?? rules) : refuse(scene, 'no-amendment', rules)
  const draft = body.drafts.find(({ id }) => id === on)
  return draft !== undefined && isAmendable(body, draft) ? refuse(scene, 'amendment-limit', rules, { number: mostOnDraft }) : refuse(scene, draft === undefined ? 'no-draft' : 'draft-decided', rules)
}

/** The changes a text admits: one that leaves at least one paragraph beside the opening line. A text of one paragraph can be revised by another. */
function changes({ paragraphs, provisions }: Text, move: boolean): readonly Field[] {
  const kinds = provisionsOf(paragraphs)
  const body = provisions.filter((_, n) => kinds[n]?.kind !== 'opening')
  const opened = body.length < provisions.length
  const after = opened ? choice(...provisions) : optional(choice(...provisions))
  const part = list(choice(...body), 1, Math.max(1, body.length - 1))
  return [
    ...(provisions.length === 0 ? [] : [record({ kind: choice('add'), after, paragraphs: words }), record({ kind: choice('replace'), provisions: part, paragraphs: words })]),
    ...(body.length > 1 ? [record({ kind: choice('delete'), provisions: part })] : []),
    ...(body.length > 1 && move ? [record({ kind: choice('move'), after, provisions: part })] : []),
  ]
}

function tidy(change: Change): Change {
  switch (change.kind) {
    case 'add': return { kind: 'add', after: change.after ?? null, paragraphs: change.paragraphs }
    case 'delete': return { kind: 'delete', provisions: touched(change) }
    case 'move': return { kind: 'move', after: change.after ?? null, provisions: touched(change) }
    case 'replace': return { kind: 'replace', provisions: touched(change), paragraphs: change.paragraphs }
  }
}

function draftOf({ amendments }: Body, on: string): string {
  return amendments.find(({ id }) => id === on)?.draft ?? on
}

/** Its first sponsor takes it back before it is voted on, and before it was amended itself where the book says so. */
const withdrawAmendment = act('withdraw-amendment', {
  fields: { amendment: text(1, 64) },
  hindrance: (scene) => hasAmendments(scene) ?? seated(scene, 'propose') ?? noVoteOpen(scene),
  shapes: (scene) => [{ amendment: choice(...scene.body.amendments.filter((one) => one.sponsors[0] === scene.seat?.id && one.status === 'waiting' && !partVoted(one) && (!one.amended || scene.book.proposals.withdrawal.ifAmended)).map(({ id }) => id)) }],
  why: (scene, command) => {
    const { rules } = scene.book.proposals.withdrawal
    const amendment = scene.body.amendments.find(({ id }) => id === command.amendment)
    if (amendment === undefined || amendment.status !== 'waiting') return refuse(scene, 'no-amendment', rules)
    if (amendment.sponsors[0] === scene.seat?.id && partVoted(amendment)) return refuse(scene, 'amendment-part-voted', scene.book.division?.rules ?? rules)
    return amendment.sponsors[0] === scene.seat?.id ? refuse(scene, 'amended-stays', rules) : refuse(scene, 'not-yours', rules, { who: nameOf(scene.state, amendment.sponsors[0] ?? '') })
  },
  happens: (scene, { amendment }) => [happens(scene, 'amendment-withdrawn', { body: scene.body.id, amendment })],
})

/** The vote on it has begun. */
function partVoted({ parts = [] }: Amendment): boolean {
  return parts.some(({ status }) => status !== 'waiting')
}

/** A sponsor of what it changes takes it as its own; when all have, it is in without a vote. */
const acceptAmendment = act('accept-amendment', {
  fields: { amendment: text(1, 64) },
  hindrance: (scene) => hasAmendments(scene) ?? (scene.book.amendments?.friendly == null ? refuse(scene, 'no-friendly', scene.book.amendments?.rules ?? []) : null)
    ?? (scene.presides ? null : seated(scene, 'propose')) ?? inMeeting(scene) ?? noVoteOpen(scene),
  shapes: (scene) => [{ amendment: choice(...scene.body.amendments.filter((one) => notAcceptable(scene, one) === null).map(({ id }) => id)) }],
  why: (scene, command) => {
    const amendment = scene.body.amendments.find(({ id }) => id === command.amendment)
    return amendment === undefined ? refuse(scene, 'no-amendment', scene.book.amendments?.rules ?? []) : notAcceptable(scene, amendment) ?? refuse(scene, 'misfit', scene.book.amendments?.rules ?? [])
  },
  happens: (scene, command) => scene.body.amendments.filter(({ id }) => id === command.amendment).flatMap((amendment) => {
    const seat = scene.seat?.id ?? null
    const accepts = happens(scene, 'amendment-accepted', { body: scene.body.id, amendment: amendment.id, seat, rules: scene.book.amendments?.friendly?.rules ?? [] })
    const all = sponsorsOf(scene.body, amendment.on).every((one) => one === seat || amendment.accepted.includes(one))
    return all ? [accepts, ...takenIn(scene, amendment, 'agreed')] : [accepts]
  }),
})

function sponsorsOf({ drafts, amendments }: Body, on: string): readonly string[] {
  return (drafts.find(({ id }) => id === on) ?? amendments.find(({ id }) => id === on))?.sponsors ?? []
}

function notAcceptable(scene: Scene, amendment: Amendment): Refusal | null {
  const { body, book } = scene
  const rules = book.amendments?.friendly?.rules ?? []
  const draft = body.drafts.find(({ id }) => id === amendment.draft)
  if (amendment.status !== 'waiting' || draft === undefined || !isAmendable(body, draft)) return refuse(scene, 'no-amendment', rules)
  const sponsors = sponsorsOf(body, amendment.on)
  if (sponsors.length === 0 ? !scene.presides : !sponsors.includes(scene.seat?.id ?? '')) return refuse(scene, 'sponsors-only', rules)
  if (amendment.accepted.includes(scene.seat?.id ?? '')) return refuse(scene, 'accepted-already', rules)
  return draft.amended === 'vote' && book.amendments?.friendly?.afterVotedAmendment === false ? refuse(scene, 'no-friendly-now', rules) : null
}

/** The chair is about to adopt an amendment without a vote. */
const putAmendment = act('put-amendment', {
  fields: { amendment: text(1, 64) },
  hindrance: (scene) => presiding(scene) ?? hasAmendments(scene) ?? inMeeting(scene) ?? nothingPending(scene) ?? openingTaken(scene) ?? onItem(scene),
  shapes: (scene) => [{ amendment: choice(...scene.body.amendments.filter((one) => one.vote === null && amendmentNotReady(scene, one) === null).map(({ id }) => id)) }],
  why: (scene, command) => {
    const amendment = scene.body.amendments.find(({ id }) => id === command.amendment)
    if (amendment === undefined) return refuse(scene, 'no-amendment', scene.book.amendments?.rules ?? [])
    return amendmentNotReady(scene, amendment) ?? refuse(scene, 'vote-was-requested', scene.book.adoption.rules, { who: nameOf(scene.state, amendment.vote?.by ?? '') })
  },
  happens: (scene, { amendment }) => {
    const matter = matterOfAmendment(scene, amendment)
    const byVote = scene.book.adoption.objection === 'vote' && matter !== null
    return put(scene, { kind: 'amendment', amendment }, byVote ? { by: 'vote', matter } : { by: 'no-objection' }, scene.book.amendments?.rules ?? [])
  },
})

export const amendmentActs = { 'submit-amendment': submitAmendment, 'withdraw-amendment': withdrawAmendment, 'accept-amendment': acceptAmendment, 'put-amendment': putAmendment }

function submitted({ data: { amendment, on, draft, sponsors, change, provisions }, position, at, audience }: EventOf<'amendment-submitted'>): Amendment {
  return {
    id: amendment, on, draft, sponsors, signatories: [], change, provisions, status: 'waiting', rank: null, impliedBy: [], accepted: [], amended: false, vote: null, asked: null, position, at, audience,
  }
}

export const amendmentEvolves = {
  'amendment-submitted': onBody<'amendment-submitted'>((body, event) => ({ ...body, amendments: [...body.amendments, submitted(event)] })),
  'amendment-shown': onBody<'amendment-shown'>((body, { data: { amendment, copy }, position, at, audience }) => {
    const known = body.amendments.find(({ id }) => id === amendment)
    return known === undefined ? { ...body, amendments: [...body.amendments, { ...copy, position, at, audience }] } : onAmendment(body, amendment, () => ({ ...known, ...copy, audience }))
  }),
  'amendment-withdrawn': onBody<'amendment-withdrawn'>((body, { data: { amendment } }) => {
    const left = settled(body, amendment, 'fallen')
    return { ...left, amendments: left.amendments.filter(({ id, on }) => id !== amendment && on !== amendment) }
  }),
  'amendment-accepted': onBody<'amendment-accepted'>((body, { data: { amendment, seat } }) => onAmendment(body, amendment, (one) => (seat === null ? one : { ...one, accepted: [...one.accepted, seat] }))),
  'amendment-fallen': onBody<'amendment-fallen'>((body, { data: { amendment } }) => settled(body, amendment, 'fallen')),
  'amendment-amended': onBody<'amendment-amended'>((body, { data: { amendment, by, change, provisions } }) => settled(onAmendment(body, amendment, (one) => ({ ...one, change, provisions, amended: true })), by, 'adopted')),
  'draft-amended': onBody<'draft-amended'>((body, { data: { draft, amendment, paragraphs, provisions, how }, audience }) => ({
    ...settled(body, amendment, 'adopted'),
    // Whoever saw the submission may not see the change: a later meeting shows the text again.
    drafts: body.drafts.map((one): Draft => (one.id === draft ? { ...one, paragraphs, provisions, amended: how === 'vote' || one.amended === 'vote' ? 'vote' : 'agreed', audience: one.audience.includes('public') ? audience : one.audience } : one)),
  })),
}
