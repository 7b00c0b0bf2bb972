import { choice, instant, integer, list, optional, text } from '#base/form.ts'
import { hour, minute } from '#base/instants.ts'
import { isNoticed } from './suspended-rules.ts'
import type { Refusal } from '#base/refusal.ts'
import type { Motion } from '#rulebooks/rulebook.ts'
import { act } from './act.ts'
import { longestParagraph, longestTitle, mostParagraphs } from './drafts.ts'
import { consensusOnly } from './endeavours.ts'
import { motionFields, noSuchMotion, notMovable, notReady } from './motions.ts'
import { motionKind, motionsOf } from './kinds.ts'
import { held, partsFirst } from './order.ts'
import { currentItem, debateDone, inMeeting, noMotion, noPoint, noQuestion, nothingPending, noVoteOpen, onItem, openingTaken, topMotion } from './precedence.ts'
import { put } from './questions.ts'
import { refuse, withoutRule } from './refusing.ts'
import { presiding } from './rights.ts'
import { entitled, nameOf, type Scene } from './scene.ts'
import { limited } from './speaking-state.ts'
import type { Draft } from './state.ts'
import { formsOf, longestLimit, terms, termsOf } from './terms.ts'

const furthestClosing = 24 * hour

const chairMay = (scene: Scene): Refusal | null => presiding(scene) ?? inMeeting(scene) ?? nothingPending(scene)

/** The chair is about to adopt a draft without a vote. */
const putDraft = act('put-draft', {
  fields: { draft: text(1, 64), without: optional(text(1, 64)), directed: optional(choice(true)) },
  hindrance: (scene) => chairMay(scene) ?? openingTaken(scene) ?? onItem(scene) ?? debateDone(scene),
  shapes: (scene) => {
    const draft = choice(...scene.body.drafts.filter((one) => adoptable(one) && putFirst(scene, one) === null).map(({ id }) => id))
    return [
      { draft, ...(scene.book.adoption.minusOne === null ? {} : { without: optional(choice(...entitled(scene, 'object'))) }) },
      { draft, directed: choice(...(inDispute(scene) === null ? [] : [true])) },
    ]
  },
  why: (scene, { draft, without, directed }) => {
    if (directed != null && scene.book.adoption.minusTwo == null) return refuse(scene, 'no-minus-two', scene.book.adoption.rules)
    if (directed != null && inDispute(scene) === null) return refuse(scene, 'two-parties', scene.book.adoption.minusTwo ?? [])
    if (without != null && scene.book.adoption.minusOne === null) return refuse(scene, 'no-minus-one', scene.book.adoption.rules)
    const before = scene.body.drafts.find((one) => one.id === draft && adoptable(one))
    if (before !== undefined) return putFirst(scene, before) ?? refuse(scene, 'misfit', scene.book.adoption.rules)
    const asked = scene.body.drafts.find(({ id, status, vote }) => id === draft && status === 'before' && vote !== null)?.vote ?? null
    return asked === null ? refuse(scene, 'no-draft', scene.book.adoption.rules) : refuse(scene, 'vote-was-requested', scene.book.adoption.rules, { who: nameOf(scene.state, asked.by) })
  },
  happens: (scene, { draft, without, directed }) => {
    const { minusOne, minusTwo } = scene.book.adoption
    const parties = directed === true ? inDispute(scene) : null
    const matter = scene.body.drafts.find(({ id }) => id === draft)?.matter ?? null
    const only = consensusOnly(scene, { matter })
    const byVote = scene.book.adoption.objection === 'vote' && matter !== null
    return put(scene, { kind: 'draft', draft }, byVote ? { by: 'vote', matter } : { by: 'no-objection' }, [...only ?? [], ...(without == null ? [] : minusOne ?? []), ...(parties === null ? [] : minusTwo ?? [])], { without: without ?? null, ...(parties === null ? {} : { directed: parties }), falls: only !== null })
  },
})

/** The two parties listed with the item that is open, where the rules let conciliation be directed between them. */
function inDispute(scene: Scene): readonly string[] | null {
  const may = entitled(scene, 'object')
  const parties = (currentItem(scene)?.parties ?? []).filter((seat) => may.includes(seat))
  return scene.book.adoption.minusTwo == null || parties.length !== 2 ? null : parties
}

/** What must come before a draft is put: circulation and the like, its amendments, its parts. */
function putFirst(scene: Scene, draft: Draft): Refusal | null {
  return held(scene, draft) ?? partsFirst(scene, draft)
}

/** Before the body, no vote asked for, and not waiting for its second vote. */
function adoptable({ status, vote, second }: Draft): boolean {
  return status === 'before' && vote === null && second === null
}

/** A text that needs everybody's agreement, in a body whose rules know one. */
const putJointText = act('put-joint-text', {
  fields: { title: text(1, longestTitle), paragraphs: list(text(1, longestParagraph), 1, mostParagraphs) },
  hindrance: (scene) => presiding(scene) ?? hasEnding(scene) ?? inMeeting(scene) ?? nothingPending(scene) ?? openingTaken(scene),
  shapes: () => [{ title: text(1, longestTitle), paragraphs: list(text(1, longestParagraph), 1, mostParagraphs) }],
  why: (scene) => refuse(scene, 'misfit', scene.book.adoption.rules),
  happens: (scene, { title, paragraphs }) => put(scene, { kind: 'joint-text', title, paragraphs }, { by: 'no-objection' }, scene.book.endings.find(({ id }) => id === 'joint-text')?.rules ?? []),
})

function hasEnding(scene: Scene): Refusal | null {
  return scene.book.endings.some(({ id }) => id === 'joint-text') ? null : refuse(scene, 'no-joint-text', scene.book.adoption.rules)
}

/** "May I take it that there is no objection to the motion?" */
const putMotion = act('put-motion', {
  fields: { motion: text(1, 64) },
  hindrance: (scene) => presiding(scene) ?? inMeeting(scene) ?? noVoteOpen(scene) ?? noPoint(scene) ?? noQuestion(scene),
  shapes: (scene) => {
    const top = topMotion(scene)
    return [{ motion: choice(...(top !== null && notReady(scene, top) === null ? [top.id] : [])) }]
  },
  why: (scene, { motion }) => {
    const top = topMotion(scene)
    if (top === null || !scene.body.motions.some(({ id }) => id === motion)) return refuse(scene, 'no-pending-motion', scene.book.floor.rules)
    const kind = kindOf(scene, top.kind)
    if (top.id !== motion) return refuse(scene, 'motion-pending', kind?.rules ?? [], { who: nameOf(scene.state, top.by), what: kind?.name ?? { en: top.kind } })
    return notReady(scene, top) ?? refuse(scene, 'misfit', kind?.rules ?? [])
  },
  happens: (scene, command) => {
    const kind = kindOf(scene, scene.body.motions.find(({ id }) => id === command.motion)?.kind ?? '')
    return kind === undefined ? [] : put(scene, { kind: 'motion', motion: command.motion }, kind.decides.by === 'vote' || (kind.decides.by === 'chair' && kind.decides.unless !== undefined) ? kind.decides : { by: 'no-objection' }, kind.rules, { waives: scene.body.motions.some((motion) => motion.id === command.motion && !isNoticed(scene, motion)) })
  },
})

function kindOf({ book }: Scene, kind: string): Motion | undefined {
  return motionKind(book, kind)
}

/** The chair proposes what a delegation could move. What was decided is reconsidered only when a delegation moves it. */
const propose = act('propose', {
  fields: { ...motionFields, draft: optional(choice()), amendment: optional(choice()) },
  hindrance: (scene) => presiding(scene) ?? inMeeting(scene) ?? noVoteOpen(scene) ?? noPoint(scene) ?? noQuestion(scene) ?? noMotion(scene),
  shapes: (scene) => formsOf(scene, motionsOf(scene.book).filter((kind) => isChairs(scene, kind) && notMovable(scene, kind) === null)),
  why: (scene, { motion }) => {
    const kind = kindOf(scene, motion)
    if (kind === undefined || !isChairs(scene, kind)) return noSuchMotion(scene, motion)
    return notMovable(scene, kind) ?? refuse(scene, 'motion-needs', kind.rules, { number: longestLimit })
  },
  happens: (scene, { motion, minutes, ...detail }) => {
    const kind = kindOf(scene, motion)
    const worded = terms(detail)
    return kind === undefined ? [] : put(scene, { kind: 'proposal', motion, minutes: minutes ?? null, ...(worded === null ? {} : { terms: worded }) }, kind.decides, kind.rules)
  },
})

/** What is about one draft, the chair does by taking it up or putting it. */
function isChairs(scene: Scene, { effect }: Motion): boolean {
  return termsOf(scene, effect)?.['draft'] === undefined
}

/** Closes the list of speakers now, or at an announced hour. */
const proposeListClosing = act('propose-list-closing', {
  fields: { at: optional(instant) },
  hindrance: (scene) => presiding(scene)
    ?? (scene.book.floor.list.close === null ? withoutRule(scene, 'close-list') ?? refuse(scene, 'no-closing-rule', scene.book.floor.rules) : null)
    ?? inMeeting(scene)
    ?? nothingPending(scene)
    ?? onItem(scene)
    ?? (scene.body.floor.list === 'closed' || currentItem(scene)?.debate === 'closed' ? refuse(scene, 'list-already-closed', scene.book.floor.list.rules) : null),
  shapes: ({ now, body }) => [{ at: optional(integer(Math.max(now, body.floor.speaking?.opensAt ?? now) + minute, Math.max(now, body.floor.speaking?.opensAt ?? now) + furthestClosing)) }],
  why: (scene) => refuse(scene, 'hour-in-the-past', scene.book.floor.list.rules),
  happens: (scene, { at }) => (scene.book.floor.list.close === null ? [] : put(scene, { kind: 'list-closing', at: at ?? null }, scene.book.floor.list.close, scene.book.floor.list.rules)),
})

const proposeTimeLimit = act('propose-time-limit', {
  fields: { minutes: integer(1, longestLimit), of: optional(choice(...limited)) },
  hindrance: (scene) => presiding(scene) ?? (scene.book.floor.time.limit === null ? withoutRule(scene, 'limit-time') ?? refuse(scene, 'no-limit-rule', scene.book.floor.rules) : null) ?? inMeeting(scene) ?? nothingPending(scene) ?? onItem(scene),
  shapes: ({ book }) => [{ minutes: integer(1, longestLimit), of: optional(choice(...limited.filter((of) => (of !== 'reply' || book.floor.reply !== null) && (of !== 'explanation' || book.voting !== null)))) }],
  why: (scene) => refuse(scene, 'misfit', scene.book.floor.time.rules),
  happens: (scene, { minutes, of }) => (scene.book.floor.time.limit === null ? [] : put(scene, { kind: 'time-limit', minutes, ...(of == null ? {} : { of }) }, scene.book.floor.time.limit, scene.book.floor.time.rules)),
})

export const proposalActs = {
  'put-draft': putDraft, 'put-joint-text': putJointText, 'put-motion': putMotion, 'propose': propose, 'propose-list-closing': proposeListClosing, 'propose-time-limit': proposeTimeLimit,
}
