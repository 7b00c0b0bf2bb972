import { choice, optional, text } from '#base/form.ts'
import { fill, type InSix, type Words } from '#base/words.ts'
import type { Refusal } from '#base/refusal.ts'
import type { Answer } from '#rulebooks/rulebook.ts'
import { act } from './act.ts'
import { explaining, onBody } from './bodies.ts'
import { debateDone, inMeeting, noCaucus, noPoint, noVoteOpen, quorate, sidesOver, topMotion } from './precedence.ts'
import { notReady } from './motions.ts'
import { stillSought } from './endeavours.ts'
import { objected } from './questions.ts'
import { refuse } from './refusing.ts'
import { presiding, seated } from './rights.ts'
import { entitled, happens, nameOf, roleOf, type Scene, next } from './scene.ts'
import { silent } from './speeches.ts'
import type { Body, Draft, VoteOn } from './state.ts'
import { draftTitle, motionTitle } from './titles.ts'

/** Any member may ask that what is before the body be voted on by names. A body without votes answers with its rule. */
const requestRecordedVote = act('request-recorded-vote', {
  fields: { on: optional(text(1, 64)) },
  hindrance: (scene) => (scene.seat === null ? seated(scene, 'object') : null) ?? hasVotes(scene) ?? seated(scene, 'object') ?? inMeeting(scene) ?? noVoteOpen(scene),
  shapes: (scene) => {
    const on = requestable(scene)
    return [{ on: on.length === 1 ? optional(choice(...on)) : choice(...on) }]
  },
  why: (scene) => refuse(scene, 'nothing-to-vote-on', scene.book.voting?.recordedOnRequest ?? []),
  happens: (scene, command) => {
    const on = command.on ?? requestable(scene)[0]
    return scene.seat === null || on === undefined ? [] : [happens(scene, 'vote-requested', { body: scene.body.id, on, seat: scene.seat.id, rules: scene.book.voting?.recordedOnRequest ?? [] })]
  },
})

export function hasVotes(scene: Scene): Refusal | null {
  return scene.book.voting === null ? refuse(scene, 'no-vote', scene.book.noVote) : null
}

/** Drafts before the body, motions, and questions that a vote can decide; unless names are to be recorded already. */
function requestable({ body, book }: Scene): readonly string[] {
  const { question } = body
  const own = question !== null && question.onObjection === 'vote' && question.proposal.kind !== 'draft' && question.proposal.kind !== 'motion' && question.objection?.recorded !== true
  return [
    ...body.drafts.filter(({ status, vote }) => status === 'before' && vote?.recorded !== true).map(({ id }) => id),
    ...body.motions.filter(({ kind, recorded }) => !recorded && book.motions.some(({ id, decides }) => id === kind && decides.by !== 'chair' && decides.by !== 'automatic')).map(({ id }) => id),
    ...(own ? [question.id] : []),
  ]
}

/** What can be put to the vote now, and whether names must be recorded. An appeal goes before everything, a motion before the rest. */
export function ready(scene: Scene): readonly { readonly on: VoteOn; readonly recorded: boolean }[] {
  const { body, book } = scene
  if (body.point?.status === 'appealed') return body.votes.some(({ on }) => on.kind === 'appeal') ? [] : [{ on: { kind: 'appeal', id: body.point.id }, recorded: false }]
  if (body.votes.length > 0 || body.point?.status === 'raised') return []
  const { question } = body
  const motion = topMotion(scene)
  if (motion !== null) {
    const decides = book.motions.find(({ id }) => id === motion.kind)?.decides
    return decides === undefined || decides.by === 'chair' || decides.by === 'automatic' || question !== null || notReady(scene, motion) !== null ? [] : [{ on: { kind: 'motion', id: motion.id }, recorded: motion.recorded }]
  }
  if (question !== null) return question.objection === null ? [] : [{ on: { kind: 'question', id: question.id }, recorded: question.objection.recorded }]
  return body.drafts.filter((draft) => draftNotReady(scene, draft) === null)
    .map(({ id, vote, second }) => ({ on: { kind: 'draft', id, second: second !== null }, recorded: vote?.recorded === true }))
}

function draftNotReady(scene: Scene, draft: Draft): Refusal | null {
  const { id, status, second } = draft
  const { body, book, now, state } = scene
  const early = noCaucus(scene) ?? sidesOver(scene)
  if (early !== null) return early
  if (second !== null) {
    if (now > second.until) return refuse(scene, 'second-vote-late', book.tie.rules)
    if (status !== 'before' || body.held <= second.after) return refuse(scene, 'second-vote-later', book.tie.rules)
  }
  if (status !== 'before') return refuse(scene, 'no-draft', book.voting?.conduct ?? [])
  const waiting = body.floor.entries.find(({ kind }) => kind === 'explanation')
  const explains = waiting !== undefined && body.action?.draft === id && body.action.stage === 'before'
  return debateDone(scene) ?? stillSought(scene, draft) ?? (explains ? refuse(scene, 'explanations-left', book.voting?.explanations.rules ?? [], { who: nameOf(state, waiting.seat) }) : null)
}

/** Freezes the question, those entitled, the rule, the majority and what it is taken of, before the first vote. */
const openVote = act('open-vote', {
  fields: { on: text(1, 64), recorded: choice(true, false) },
  hindrance: (scene) => presiding(scene) ?? hasVotes(scene) ?? inMeeting(scene) ?? (scene.body.point?.status === 'appealed' ? null : noVoteOpen(scene) ?? noPoint(scene)) ?? quorate(scene) ?? electorate(scene),
  shapes: (scene) => {
    const all = ready(scene)
    return [
      { on: choice(...all.filter(({ recorded }) => recorded).map(({ on }) => on.id)), recorded: choice(true) },
      { on: choice(...all.filter(({ recorded }) => !recorded).map(({ on }) => on.id)), recorded: choice(false, true) },
    ]
  },
  why: (scene, command) => {
    const { body, book } = scene
    const rules = book.voting?.conduct ?? book.noVote
    if (ready(scene).some(({ on, recorded }) => on.id === command.on && recorded)) return refuse(scene, 'vote-must-be-recorded', book.voting?.recordedOnRequest ?? rules)
    const draft = body.drafts.find(({ id }) => id === command.on)
    const motion = topMotion(scene)
    if (motion !== null && motion.id !== command.on) return refuse(scene, 'motion-pending', book.motions.find(({ id }) => id === motion.kind)?.rules ?? rules, { who: nameOf(scene.state, motion.by), what: motionTitle(scene, motion.kind, null) })
    if (motion !== null) return notReady(scene, motion) ?? refuse(scene, 'vote-not-ready', rules)
    if (draft !== undefined && body.question === null) return draftNotReady(scene, draft) ?? refuse(scene, 'vote-not-ready', rules)
    return body.question === null ? refuse(scene, 'nothing-to-vote-on', rules) : refuse(scene, 'question-pending', body.question.rules, { what: body.question.words })
  },
  happens: (scene, command) => ready(scene).filter(({ on }) => on.id === command.on).flatMap(({ on }) => [...silent(scene), ...opened(scene, on, command.recorded)]),
})

function electorate(scene: Scene): Refusal | null {
  return entitled(scene, 'vote').length > 0 ? null : refuse(scene, 'no-seats', scene.book.participation.member.rules)
}

function opened(scene: Scene, on: VoteOn, recorded: boolean) {
  const { book, body } = scene
  const matter = matterOf(scene, on)
  const kind = matter === null ? undefined : book.matters[matter]
  if (matter === null || kind === undefined) return []
  const voters = entitled(scene, 'vote')
  const counting = entitled(scene, 'countsForQuorum')
  const tie = kind.tie?.means ?? book.tie.means
  return [happens(scene, 'vote-opened', {
    body: body.id, vote: next(scene, 'vote'), on, question: questionOf(scene, on), matter, majority: kind.majority, concurrence: kind.concurrence === undefined ? null : { members: voters.filter((seat) => roleOf(scene, seat) === kind.concurrence?.role), blockedBy: kind.concurrence.blockedBy },
    // Only a draft is worth a second vote, and only once.
    tie: on.kind === 'draft' && !on.second ? tie : { kind: 'rejected' },
    quorum: book.quorum.decide, choices: choicesOn(scene, on, kind.choices), rules: [...new Set([...kind.rules, ...(recorded ? book.voting?.recordedOnRequest ?? [] : [])])],
    electorate: voters, membership: new Set([...voters, ...counting]).size, recorded,
    ...(on.kind !== 'draft' || kind.binds.who === 'nobody' ? {} : { binds: kind.binds.who }),
  })]
}

/** After the house is divided nobody abstains. */
function choicesOn({ body }: Scene, on: VoteOn, choices: readonly Answer[]): readonly Answer[] {
  return on.kind === 'draft' && body.drafts.some(({ id, noAbstentions }) => id === on.id && noAbstentions) ? choices.filter((answer) => answer !== 'abstain') : choices
}

function matterOf({ body, book }: Scene, on: VoteOn): string | null {
  switch (on.kind) {
    case 'draft': return body.drafts.find(({ id }) => id === on.id)?.matter ?? book.rest
    case 'question': return body.question?.matter ?? book.rest
    case 'motion': {
      const kind = body.motions.find(({ id }) => id === on.id)?.kind
      const decides = book.motions.find(({ id }) => id === kind)?.decides
      return decides?.by === 'vote' ? decides.matter : book.rest
    }
    case 'appeal': return book.pointOfOrder.appeal?.matter ?? null
  }
}

function questionOf(scene: Scene, on: VoteOn): Words {
  const { body } = scene
  switch (on.kind) {
    case 'draft': return on.second ? fill(secondVote, { what: draftTitle(scene, on.id) }) : draftTitle(scene, on.id)
    case 'question': return body.question?.words ?? { en: on.id }
    case 'motion': {
      const motion = body.motions.find(({ id }) => id === on.id)
      return motion === undefined ? { en: on.id } : motionTitle(scene, motion.kind, motion.minutes, motion.terms)
    }
    case 'appeal': return overrule
  }
}

const secondVote: InSix = {
  en: '{what} (second vote)', ar: '{what} (تصويت ثان)', es: '{what} (segunda votación)', fr: '{what} (second vote)', ru: '{what} (второе голосование)', zh: '{what}（第二次表决）',
}
const overrule: InSix = {
  en: 'To overrule the ruling from the chair', ar: 'نقض قرار الرئاسة', es: 'Revocación de la decisión de la Presidencia', fr: 'Annulation de la décision de la présidence',
  ru: 'Отмена постановления Председателя', zh: '推翻主席的裁决',
}

export const voteActs = { 'request-recorded-vote': requestRecordedVote, 'open-vote': openVote }

export const voteEvolves = {
  'vote-requested': onBody<'vote-requested'>((body, { data: { on, seat } }) => asked(body, on, seat)),
  'vote-opened': onBody<'vote-opened'>((body, { data: { body: _body, vote: id, ...frozen }, at }) => ({ ...body, votes: [...body.votes, { id, ...frozen, cast: {}, locking: false, since: at }] })),
}

function asked(body: Body, on: string, by: string): Body {
  const request = { by, reason: null, recorded: true }
  if (body.drafts.some(({ id }) => id === on)) {
    const question = body.question?.proposal.kind === 'draft' && body.question.proposal.draft === on ? null : body.question
    const drafts = body.drafts.map((draft): Draft => (draft.id === on ? { ...draft, vote: { by: draft.vote?.by ?? by, recorded: true } } : draft))
    return explaining({ ...body, question, drafts }, { draft: on, stage: 'before', explained: body.action?.draft === on ? body.action.explained : [] })
  }
  if (body.motions.some(({ id }) => id === on)) {
    const question = body.question?.proposal.kind === 'motion' && body.question.proposal.motion === on ? null : body.question
    return { ...body, question, motions: body.motions.map((motion) => (motion.id === on ? { ...motion, recorded: true } : motion)) }
  }
  return body.question?.id === on ? objected(body, request) : body
}
