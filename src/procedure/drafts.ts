import { choice, type Fields, list, optional, text } from '#base/form.ts'
import type { Refusal } from '#base/refusal.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import { act } from './act.ts'
import { withoutAmendments } from './adoption.ts'
import { onBody } from './bodies.ts'
import { uncirculated } from './circulation.ts'
import { copyOf, submitted, wasHidden } from './copies.ts'
import type { Happening } from './events.ts'
import { isGuestOf } from './format-rules.ts'
import { inPrivate } from './order.ts'
import { inMeeting, nothingPending, noVoteOpen, onItem, openingTaken } from './precedence.ts'
import { notByParty } from './presidency.ts'
import { refuse } from './refusing.ts'
import { presiding, seated } from './rights.ts'
import { entitled, happens, nameOf, namesOf, next, type Scene } from './scene.ts'
import { introducible, notIntroducible } from './signatures.ts'
import { silent } from './speeches.ts'
import type { Body, Draft } from './state.ts'

/** Bounds in UTF-16 units and numbers. A longer text belongs to the text room; here stands what is put to the body. */
export const longestTitle = 200
export const longestParagraph = 1_500
export const mostParagraphs = 60
const mostWaiting = 50
const mostSponsors = 200

const paper: Fields = { symbol: text(1, 30), title: text(1, longestTitle), paragraphs: list(text(1, longestParagraph), 1, mostParagraphs) }

/** The kinds of question a draft can be: those that are not kept for motions, appeals and the like, and procedural ones that say what they cover. */
export function mattersOfDrafts({ matters, motions, pointOfOrder }: Rulebook): readonly string[] {
  const procedural = [...motions.flatMap(({ decides }) => (decides.by === 'vote' ? [decides.matter] : [])), ...(pointOfOrder.appeal === null ? [] : [pointOfOrder.appeal.matter])]
  return Object.entries(matters).flatMap(([id, { nature, covers }]) => (covers.length > 0 || (nature === 'substantive' && !procedural.includes(id)) ? [id] : []))
}

/** A delegation submits a draft, also between meetings; the chair may submit one that is nobody's. */
const submitDraft = act('submit-draft', {
  fields: { ...paper, matter: optional(text(1, 64)), sponsors: list(text(1, 64), 0, mostSponsors) },
  hindrance: (scene) => (scene.presides ? null : seated(scene, 'propose')) ?? room(scene),
  shapes: (scene) => {
    const matters = mattersOfDrafts(scene.book)
    return [{ ...paper, ...(matters.length === 0 ? {} : { matter: choice(...matters) }), sponsors: list(choice(...entitled(scene, 'cosponsor')), 0, mostSponsors) }]
  },
  why: (scene) => refuse(scene, 'draft-fields', scene.book.proposals.rules),
  happens: (scene, { symbol, title, paragraphs, matter, sponsors }) => [happens(scene, 'draft-submitted', {
    body: scene.body.id, draft: next(scene, 'draft'), symbol, title, paragraphs, matter: matter ?? null,
    sponsors: [...new Set([...(scene.seat === null ? [] : [scene.seat.id]), ...sponsors])],
  })],
})

function room(scene: Scene): Refusal | null {
  const waiting = scene.body.drafts.filter(({ status }) => status === 'submitted' || status === 'before' || status === 'silence' || status === 'tied').length
  return waiting < mostWaiting ? null : refuse(scene, 'draft-limit', scene.book.proposals.rules, { number: waiting })
}

/** The first sponsor takes it back before voting on it has begun. */
const withdrawDraft = act('withdraw-draft', {
  fields: { draft: text(1, 64) },
  hindrance: (scene) => (scene.presides ? null : seated(scene, 'propose')) ?? noVoteOpen(scene),
  shapes: (scene) => [{ draft: choice(...scene.body.drafts.filter((draft) => isOwn(scene, draft) && isUndecided(draft) && !stays(scene, draft)).map(({ id }) => id)) }],
  why: (scene, command) => {
    const draft = scene.body.drafts.find(({ id }) => id === command.draft)
    if (draft === undefined) return refuse(scene, 'no-draft', scene.book.proposals.withdrawal.rules)
    return isOwn(scene, draft) ? refuse(scene, stays(scene, draft) ? 'amended-stays' : 'draft-decided', scene.book.proposals.withdrawal.rules) : refuse(scene, 'not-yours', scene.book.proposals.withdrawal.rules, { who: draft.sponsors[0] === undefined ? scene.book.chair : nameOf(scene.state, draft.sponsors[0]) })
  },
  happens: (scene, { draft }) => [happens(scene, 'draft-withdrawn', { body: scene.body.id, draft })],
})

/** What was amended, or voted on in part, is not its sponsor's alone any more, where the book says so. */
function stays({ book }: Scene, { amended, parts }: Draft): boolean {
  return (amended !== 'no' && !book.proposals.withdrawal.ifAmended) || parts.some(({ status }) => status !== 'waiting')
}

/** A draft without sponsors is the chair's. */
function isOwn(scene: Scene, { sponsors }: Draft): boolean {
  return sponsors.length === 0 ? scene.presides : sponsors[0] === scene.seat?.id
}

function isUndecided({ status, second }: Draft): boolean {
  return (status === 'submitted' || status === 'before') && second === null
}

/** The chair brings a draft before the body under the item that is open. */
const takeUpDraft = act('take-up-draft', {
  fields: { draft: text(1, 64) },
  hindrance: (scene) => presiding(scene) ?? inMeeting(scene) ?? openingTaken(scene) ?? onItem(scene) ?? nothingPending(scene) ?? notByParty(scene),
  shapes: (scene) => [{ draft: choice(...introducible(scene).filter((draft) => (inPrivate(scene, draft) ?? uncirculated(scene, draft)) === null).map(({ id }) => id)) }],
  why: (scene, command) => {
    const draft = scene.body.drafts.find(({ id, status }) => id === command.draft && status === 'submitted')
    return (draft === undefined ? null : notIntroducible(scene, draft) ?? inPrivate(scene, draft) ?? uncirculated(scene, draft)) ?? refuse(scene, 'no-draft', scene.book.proposals.rules)
  },
  happens: (scene, command) => scene.body.drafts.filter(({ id }) => id === command.draft).flatMap((draft) => [...silent(scene), ...broughtBefore(scene, draft)]),
})

/** The draft is before the body, its text repeated for readers who were not shown its submission. */
export function broughtBefore(scene: Scene, draft: Draft, again = false): readonly Happening[] {
  return [
    happens(scene, 'draft-taken-up', { body: scene.body.id, draft: draft.id, copy: again || wasHidden(scene, draft) ? copyOf(scene.body.id, draft) : null }),
    ...scene.body.amendments.filter((one) => one.draft === draft.id && (again || wasHidden(scene, one)))
      .map(({ position: _position, at: _at, audience: _audience, ...copy }) => happens(scene, 'amendment-shown', { body: scene.body.id, amendment: copy.id, copy })),
  ]
}

/** Any delegation entitled to propose takes over what was withdrawn, as a draft of its own with its own place in the order; what the body sent back, only a sponsor, for all of them. */
const reintroduceDraft = act('reintroduce-draft', {
  fields: { draft: text(1, 64) },
  hindrance: (scene) => seated(scene, 'propose') ?? noVoteOpen(scene) ?? room(scene),
  shapes: (scene) => [{ draft: choice(...withdrawn(scene).map(({ id }) => id)) }],
  why: (scene, { draft }) => {
    const back = scene.body.drafts.find(({ id, sentBack }) => id === draft && sentBack === true)
    return back === undefined ? refuse(scene, 'not-withdrawn', scene.book.proposals.withdrawal.rules) : refuse(scene, 'sent-back', scene.book.motions.find(({ effect }) => effect === 'send-back')?.rules ?? [], { who: namesOf(scene.state, back.sponsors) })
  },
  happens: (scene, command) => (scene.seat === null ? [] : withdrawn(scene).filter(({ id }) => id === command.draft).map(({ symbol, title, paragraphs, matter, sentBack, sponsors }) => happens(scene, 'draft-submitted', {
    body: scene.body.id, draft: next(scene, 'draft'), symbol, title, paragraphs: paragraphs ?? [], matter, sponsors: scene.seat === null ? [] : [...new Set([scene.seat.id, ...(sentBack === true ? sponsors : [])])],
  }))),
})

function withdrawn(scene: Scene): readonly Draft[] {
  const guest = scene.seat !== null && isGuestOf(scene.state, scene.body, scene.seat.role)
  return scene.body.drafts.filter((draft) => draft.status === 'withdrawn' && draft.paragraphs !== null && (draft.sentBack !== true || draft.sponsors.includes(scene.seat?.id ?? '')) && !(guest && wasHidden(scene, draft)))
}

export const draftActs = { 'submit-draft': submitDraft, 'withdraw-draft': withdrawDraft, 'take-up-draft': takeUpDraft, 'reintroduce-draft': reintroduceDraft }

export const draftEvolves = {
  'draft-submitted': onBody<'draft-submitted'>((body, { data, position, at, audience }) => ({ ...body, drafts: [...body.drafts, { ...submitted(data), position, at, audience }] })),
  'draft-taken-up': onBody<'draft-taken-up'>((body, { data: { draft, copy }, position, at, audience }) => {
    const known = body.drafts.some(({ id }) => id === draft)
    const since = copy?.since === undefined ? {} : { ...copy.since, paragraphs: copy.paragraphs }
    const drafts = known || copy === null ? body.drafts : [...body.drafts, { ...submitted(copy), position, at, audience }]
    // Whoever saw the submission may not be the only reader any more: later meetings need no further copy.
    return { ...body, drafts: drafts.map((one) => (one.id === draft ? { ...one, ...since, status: 'before', audience: copy === null ? one.audience : audience } : one)) }
  }),
  'draft-withdrawn': onBody<'draft-withdrawn'>((body, { data: { draft } }) => taken(body, draft, {})),
  'draft-sent-back': onBody<'draft-sent-back'>((body, { data: { draft } }) => taken(body, draft, { sentBack: true, parts: [] })),
}

/** It is before the body no more, and what hung on it falls. */
function taken(body: Body, draft: string, more: Partial<Draft>): Body {
  return {
    ...withoutAmendments(body, draft), drafts: body.drafts.map((one) => (one.id === draft ? { ...one, ...more, status: 'withdrawn', vote: null } : one)),
    question: asksOf(body, draft) ? null : body.question,
    action: body.action?.draft === draft ? null : body.action,
    floor: body.action?.draft === draft ? { ...body.floor, entries: body.floor.entries.filter(({ kind }) => kind !== 'explanation') } : body.floor,
  }
}

/** The question before the body is about this draft, or about an amendment to it. */
function asksOf({ question, amendments }: Body, draft: string): boolean {
  const proposal = question?.proposal
  return proposal?.kind === 'draft' ? proposal.draft === draft : proposal?.kind === 'amendment' && amendments.some((one) => one.id === proposal.amendment && one.draft === draft)
}
