import type { Draw } from '#base/draw.ts'
import { choice, type Fields, optional, text } from '#base/form.ts'
import type { SeatId } from '#base/ids.ts'
import type { Concurrence } from '#base/majority.ts'
import { own } from '#base/own.ts'
import { fill, type InSix, type Words } from '#base/words.ts'
import type { Refusal } from '#base/refusal.ts'
import type { Answer, Matter } from '#rulebooks/rulebook.ts'
import { needsNames, type NamesNeeded } from '#voting/hands.ts'
import { settledBy } from '#rulebooks/settled.ts'
import { act } from './act.ts'
import { inArabicOrder, inEnglishOrder } from './alphabetical.ts'
import { matterOfAmendment, onAmendment } from './adoption.ts'
import { amendmentOfPart } from './amendment-parts.ts'
import { appealNotReady, isInWriting } from './appeals.ts'
import { abstainNot, takesPart } from './attendance.ts'
import { blocsFrozen } from './blocs.ts'
import { explaining, onBody } from './bodies.ts'
import { draftOfPart } from './division.ts'
import { comesToVote, motionKind } from './kinds.ts'
import { held, partsFirst } from './order.ts'
import { inMeeting, noCaucus, noPoint, noVoteOpen, quorate, sidesOver, topMotion } from './precedence.ts'
import type { VoteCommand } from './commands.ts'
import { notReady } from './motions.ts'
import { consensusOnly, stillSought } from './endeavours.ts'
import { objected } from './questions.ts'
import { refuse, withoutRule } from './refusing.ts'
import { conducted, isByDevice } from './showing.ts'
import { type Frozen, isByName, type Method, methodOf, methods, rulesOfMethod } from './methods.ts'
import { hasVotes, presiding, seated } from './rights.ts'
import { entitled, happens, membersOf, nameOf, next, roleOf, type Scene } from './scene.ts'
import { partiesFrozen, without } from './parties.ts'
import { silent } from './speeches.ts'
import type { Body, Draft, VoteOn } from './state.ts'
import { amendmentTitle, draftTitle, motionTitle, partTitle } from './titles.ts'
import { isNoticed, unnoticed } from './suspended-rules.ts'
import { paperNotReady, paperRules, papersOf } from './votable.ts'

type OnRequest = 'recorded' | 'roll-call'

/** Any member may ask that what is before the body be voted on by names, at once or called one by one, where the book knows it. A body without votes answers with its rule. */
const requestRecordedVote = act('request-recorded-vote', {
  fields: { on: optional(text(1, 64)), method: optional(choice('recorded', 'roll-call', 'secret')) },
  hindrance: (scene) => (scene.seat === null ? seated(scene, 'object') : null) ?? hasVotes(scene) ?? seated(scene, 'object') ?? namesByMotion(scene) ?? inMeeting(scene) ?? noVoteOpen(scene),
  shapes: (scene) => {
    const shape = (method: OnRequest): Fields => {
      const on = requestable(scene, method)
      const asked = choice(...(known(scene, method) ? [method] : []))
      return { on: on.length === 1 ? optional(choice(...on)) : choice(...on), method: method === 'recorded' ? optional(asked) : asked }
    }
    return [shape('recorded'), shape('roll-call')]
  },
  why: (scene, { method }) => {
    const rules = scene.book.voting?.recordedOnRequest ?? []
    if (method === 'secret') return withoutRule(scene, 'secret-ballot') ?? refuse(scene, 'ballots-elect', scene.book.elections?.secret ?? scene.book.voting?.conduct ?? [])
    const never = scene.body.drafts.filter(({ status }) => status === 'before').flatMap((draft) => consensusOnly(scene, draft) ?? [])
    if (never.length > 0) return refuse(scene, 'consensus-only', never)
    return known(scene, method ?? 'recorded') ? refuse(scene, 'nothing-to-vote-on', rules) : refuse(scene, 'unknown-method', rules)
  },
  happens: (scene, command) => {
    const method: OnRequest = command.method === 'roll-call' ? 'roll-call' : 'recorded'
    const on = command.on ?? requestable(scene, method)[0]
    if (scene.seat === null || on === undefined) return []
    const rules = method === 'recorded' ? scene.book.voting?.recordedOnRequest ?? [] : rulesOfMethod(scene.book, method)
    return [happens(scene, 'vote-requested', { body: scene.body.id, on, seat: scene.seat.id, rules, ...(method === 'recorded' ? {} : { method }) })]
  },
})

/** Whether the book knows a way of voting by names. To ask for names at all is to ask for the one it knows. */
function known({ book: { voting } }: Scene, method: OnRequest): boolean {
  return voting !== null && (method === 'recorded' ? voting.methods.recorded !== null : voting.methods.rollCall !== null)
}

/** Where the book knows votes by names only by a motion for a roll-call, or says that it has no rule on them, nobody has one by asking. */
function namesByMotion(scene: Scene): Refusal | null {
  const { voting, motions } = scene.book
  const motion = motions.find(({ effect }) => effect === 'roll-call')
  if (voting !== null && voting.methods.recorded === null && motion !== undefined) return refuse(scene, 'roll-call-by-motion', motion.rules, { what: motion.name })
  return withoutRule(scene, 'request-recorded-vote')
}

/** Drafts before the body, motions, and questions that a vote can decide; unless this was asked for already. */
function requestable(scene: Scene, method: OnRequest): readonly string[] {
  const { body, book } = scene
  const { question } = body
  const done = (request: { readonly recorded: boolean; readonly rollCall?: boolean } | null | undefined): boolean => (method === 'recorded' ? request?.recorded === true : request?.rollCall === true)
  const own = question !== null && question.onObjection === 'vote' && question.proposal.kind !== 'draft' && question.proposal.kind !== 'motion' && !done(question.objection)
  return [
    ...body.drafts.filter((draft) => draft.status === 'before' && !done(draft.vote) && consensusOnly({ book }, draft) === null).map(({ id }) => id),
    ...body.drafts.filter(({ status }) => status === 'before').flatMap((draft) => papersOf(body, draft).filter((one) => !done(one)).map(({ on }) => on.id)),
    ...body.motions.filter((motion) => !done(motion) && votable(book, motion.kind) && isNoticed(scene, motion)).map(({ id }) => id),
    ...(own ? [question.id] : []),
  ]
}

function votable(book: Scene['book'], kind: string): boolean {
  const motion = motionKind(book, kind)
  return motion !== undefined && comesToVote(motion)
}

/** Something that can be put to the vote now, and whether names must be recorded or called. */
export type Votable = { readonly on: VoteOn; readonly recorded: boolean; readonly rollCall: boolean }

/** What can be put to the vote now. An appeal goes before everything, a motion before the rest. */
export function ready(scene: Scene): readonly Votable[] {
  const { body, book } = scene
  if (body.point?.status === 'appealed') return body.votes.some(({ on }) => on.kind === 'appeal') || appealNotReady(scene, body.point) !== null || isInWriting(scene) ? [] : [{ on: { kind: 'appeal', id: body.point.id }, recorded: false, rollCall: false }]
  if (body.votes.length > 0 || body.point?.status === 'raised') return []
  const { question } = body
  const motion = topMotion(scene)
  if (motion !== null) {
    return !votable(book, motion.kind) || !isNoticed(scene, motion) || question !== null || notReady(scene, motion) !== null ? [] : [{ on: { kind: 'motion', id: motion.id }, recorded: motion.recorded, rollCall: motion.rollCall === true }]
  }
  if (question !== null) return question.objection === null ? [] : [{ on: { kind: 'question', id: question.id }, recorded: question.objection.recorded, rollCall: question.objection.rollCall === true }]
  return body.drafts.filter((draft) => draftNotReady(scene, draft) === null)
    .map(({ id, vote, second }): Votable => ({ on: { kind: 'draft', id, second: second !== null }, recorded: vote?.recorded === true, rollCall: vote?.rollCall === true }))
    .concat(body.drafts.flatMap((draft) => papersOf(body, draft).filter(({ on }) => paperNotReady(scene, draft, on) === null)))
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
  const never = consensusOnly(scene, draft)
  if (never !== null) return refuse(scene, 'consensus-only', never)
  const waiting = body.floor.entries.find(({ kind }) => kind === 'explanation')
  const explains = waiting !== undefined && body.action?.draft === id && body.action.stage === 'before'
  return held(scene, draft) ?? stillSought(scene, draft) ?? partsFirst(scene, draft) ?? (explains ? refuse(scene, 'explanations-left', book.voting?.explanations.rules ?? [], { who: nameOf(state, waiting.seat) }) : null)
}

/** An appeal while a vote or a ballot is open is decided before that goes on; one that shows no quorum lets the ruling stand. */
function inVote(scene: Scene): boolean {
  return scene.body.point?.status === 'appealed' && noVoteOpen(scene) !== null
}

/** Freezes the question, those entitled, the rule, the majority and what it is taken of, before the first vote. */
const openVote = act('open-vote', {
  fields: { on: text(1, 64), recorded: choice(true, false), method: optional(choice(...methods)), asks: optional(choice('overrule', 'uphold')) },
  hindrance: (scene) => presiding(scene) ?? hasVotes(scene) ?? inMeeting(scene) ?? (scene.body.point?.status === 'appealed' ? null : noVoteOpen(scene) ?? noPoint(scene)) ?? (inVote(scene) ? null : quorate(scene)) ?? electorate(scene),
  shapes: (scene) => {
    const ways = ready(scene).filter(({ on }) => votersOn(scene, on).length > 0).map((one) => ({ id: one.on.id, ways: waysOf(scene, one) }))
    return methods.map((method) => {
      const on = choice(...ways.filter((one) => one.ways.includes(method)).map(({ id }) => id))
      // The chair may ask whether the ruling is overruled or whether it is upheld; what is counted is the same.
      const asks = scene.body.point?.status === 'appealed' ? { asks: optional(choice('overrule', 'uphold')) } : {}
      return { on, recorded: choice(isByName(method)), method: method === 'electronic' || method === 'recorded' ? optional(choice(method)) : choice(method), ...asks }
    })
  },
  why: (scene, command) => {
    const { body, book } = scene
    const rules = book.voting?.conduct ?? book.noVote
    const votable = ready(scene).find(({ on }) => on.id === command.on)
    if (votable !== undefined) return votersOn(scene, votable.on).length === 0 ? nobodyVotes(scene) : notThatWay(scene, votable, command)
    if (body.point?.status === 'appealed') return (body.point.id === command.on ? appealNotReady(scene, body.point) ?? (isInWriting(scene) ? refuse(scene, 'appeal-not-voted', scene.book.pointOfOrder.appeal?.rules ?? []) : null) : noPoint(scene)) ?? refuse(scene, 'vote-not-ready', rules)
    const draft = body.drafts.find(({ id }) => id === command.on)
    const motion = topMotion(scene)
    if (motion !== null && motion.id !== command.on) return refuse(scene, 'motion-pending', motionKind(book, motion.kind)?.rules ?? rules, { who: nameOf(scene.state, motion.by), what: motionTitle(scene, motion.kind, null) })
    if (motion !== null) return notReady(scene, motion) ?? unnoticed(scene, motion) ?? refuse(scene, 'vote-not-ready', rules)
    if (draft !== undefined && body.question === null) return draftNotReady(scene, draft) ?? refuse(scene, 'vote-not-ready', rules)
    const paper = body.drafts.flatMap((one) => papersOf(body, one).map(({ on }) => ({ of: one, on }))).find(({ on }) => on.id === command.on)
    if (paper !== undefined && body.question === null) return paperNotReady(scene, paper.of, paper.on) ?? refuse(scene, 'vote-not-ready', rules)
    return body.question === null ? refuse(scene, 'nothing-to-vote-on', rules) : refuse(scene, 'question-pending', body.question.rules, { what: body.question.words })
  },
  happens: (scene, command, { draw }) => ready(scene).filter(({ on }) => on.id === command.on).flatMap(({ on }) => [
    ...(scene.body.floor.speaker?.held === undefined ? silent(scene) : []), ...opened(scene, on.kind === 'appeal' && command.asks === 'uphold' ? { ...on, asks: 'uphold' } : on, methodOf(asCommanded(command)), draw),
  ]),
})

function asCommanded({ method, recorded }: { readonly method?: Method | null; readonly recorded: boolean }): { readonly method?: Method; readonly recorded: boolean } {
  return method == null ? { recorded } : { method, recorded }
}

/** The chair's command for something that can be put to the vote, in the plainest way that is open; null where it cannot be now. */
export function openingOf(scene: Scene, id: string): Extract<VoteCommand, { readonly type: 'open-vote' }> | null {
  const votable = ready(scene).find(({ on }) => on.id === id)
  const method = votable === undefined || votersOn(scene, votable.on).length === 0 ? undefined : waysOf(scene, votable)[0]
  if (method === undefined) return null
  return { type: 'open-vote', body: scene.body.id, on: id, recorded: isByName(method), ...(method === 'roll-call' ? { method } : {}) }
}

/** The ways in which this can be voted on: as was asked for, by names where names were asked for; hands are not counted where the result turns on who raised them. */
export function waysOf(scene: Scene, { on, recorded, rollCall }: Votable): readonly Method[] {
  const { voting } = scene.book
  if (voting === null) return []
  if (rollCall) return ['roll-call']
  const names: readonly Method[] = [
    ...(voting.methods.recorded !== null || voting.methods.rollCall === null ? ['recorded' as const] : []), ...(voting.methods.rollCall === null ? [] : ['roll-call' as const]),
  ]
  return recorded ? names : ['electronic', ...names, ...(voting.methods.hands !== null && namesNeeded(scene, on) === null && blocsFrozen(scene, votersOn(scene, on)) === null ? ['hands' as const] : [])]
}

function namesNeeded(scene: Scene, on: VoteOn): NamesNeeded | null {
  const kind = scene.book.matters[matterOf(scene, on) ?? '']
  return kind === undefined ? null : needsNames({ concurrence: concurrenceOf(scene, kind, votersOn(scene, on)) ?? { members: [], blockedBy: 'against' }, binds: on.kind === 'draft' ? kind.binds.who : 'nobody', mustAbstain: on.kind === 'draft' ? partiesFrozen(scene, matterOf(scene, on) ?? '').abstaining ?? [] : [] })
}

function notThatWay(scene: Scene, votable: Votable, command: { readonly method?: Method | null; readonly recorded: boolean }): Refusal {
  const { voting } = scene.book
  const rules = voting?.recordedOnRequest ?? []
  const method = methodOf(asCommanded(command))
  if (isByName(method) !== command.recorded) return refuse(scene, 'misfit', rules)
  if (votable.rollCall) return refuse(scene, 'roll-call-requested', voting?.methods.rollCall?.rules ?? rules)
  if (method === 'recorded' || method === 'roll-call' || (method === 'hands' && voting?.methods.hands === null)) return refuse(scene, 'unknown-method', rules)
  if (votable.recorded) return refuse(scene, 'vote-must-be-recorded', rules)
  return refuse(scene, 'hands-need-names', scene.book.matters[matterOf(scene, votable.on) ?? '']?.rules ?? rules)
}

function electorate(scene: Scene): Refusal | null {
  return [...entitled(scene, 'vote'), ...entitled(scene, 'voteOnProcedure')].some((seat) => own(scene.state.suspended, seat) === undefined) ? null : nobodyVotes(scene)
}

function nobodyVotes(scene: Scene): Refusal {
  if (scene.book.attendance?.required === true) return refuse(scene, 'answer-the-roll', scene.book.attendance.rules)
  return refuse(scene, 'no-seats', scene.book.participation.member.rules)
}

/** Those with a vote on this: on procedure perhaps also some who have none on substance. */
export function votersOn(scene: Scene, on: VoteOn): readonly SeatId[] {
  const matter = matterOf(scene, on)
  const nature = matter === null ? undefined : scene.book.matters[matter]?.nature
  return entitled(scene, nature === 'procedural' ? 'voteOnProcedure' : 'vote').filter((seat) => takesPart(scene, seat) && own(scene.state.suspended, seat) === undefined)
}

function concurrenceOf(scene: Scene, { concurrence }: Matter, voters: readonly SeatId[]): Concurrence | null {
  return concurrence === undefined ? null : { members: voters.filter((seat) => roleOf(scene, seat) === concurrence.role), blockedBy: concurrence.blockedBy }
}

/** What the way of voting freezes: the order of the names and where it begins, who is outside, the parameters it all rests on. */
function frozen(scene: Scene, on: VoteOn, method: Method, voters: readonly SeatId[], draw: Draw): Frozen {
  const { book, body, state } = scene
  const outside = doorsClose(book, on) && body.presence !== null ? voters.filter((seat) => body.presence?.includes(seat) === false) : []
  const inOrder = book.voting?.methods.rollCall?.order === 'arabic' ? inArabicOrder : inEnglishOrder
  const called = inOrder(membersOf(state, body).filter(({ id }) => voters.includes(id) && !outside.includes(id))).map(({ id }) => id)
  const first = book.voting?.methods.rollCall?.from === 'drawn' && called.length > 0 ? draw(called.length) : 0
  const drawn = book.voting?.methods.rollCall?.from === 'drawn' ? called[first] ?? null : null
  const matter = matterOf(scene, on) ?? ''
  const blocs = method === 'roll-call' ? null : blocsFrozen(scene, voters)
  const bound = book.matters[matter]?.nature === 'substantive' ? abstainNot(scene).filter((seat) => voters.includes(seat)) : []
  const settled = settledBy(book, `matters.${matter}`, 'quorum.decide', ...(on.kind === 'draft' ? ['tie'] : []), ...(bound.length === 0 ? [] : ['attendance']), ...(book.parties?.matters.includes(matter) === true ? ['parties'] : []), 'classification')
  return {
    method, ...(isByDevice(method) ? conducted(book) : {}), ...(blocs === null ? {} : { blocs }), ...(settled.length === 0 ? {} : { settled }), ...(bound.length === 0 ? {} : { mayNotAbstain: bound }), ...(outside.length === 0 ? {} : { outside }), ...(doorsClose(book, on) ? { doors: 'closed' as const } : {}),
    ...(method === 'roll-call' ? { calling: { order: [...called.slice(first), ...called.slice(0, first)], drawn } } : {}),
  }
}

/** Nobody comes back in while a draft, an amendment to it or a part of it is voted on, where the book closes the doors. */
function doorsClose({ voting }: Scene['book'], { kind }: VoteOn): boolean {
  return voting?.reentry === false && (kind === 'draft' || kind === 'amendment' || kind === 'part')
}

/** A vote as it is frozen when it opens; nothing where the book has no such question. */
export function opened(scene: Scene, on: VoteOn, method: Method, draw: Draw) {
  const { book, body } = scene
  const matter = matterOf(scene, on)
  const kind = matter === null ? undefined : book.matters[matter]
  if (matter === null || kind === undefined) return []
  const concerned = on.kind === 'draft' ? partiesFrozen(scene, matter) : {}
  const everybody = votersOn(scene, on)
  const voters = without(everybody, concerned.excluded)
  const named = concerned.abstaining !== undefined || concerned.excluded !== undefined || concerned.warned !== undefined
  const barred = entitled(scene, 'vote').filter((seat) => own(scene.state.suspended, seat) !== undefined)
  const counting = entitled(scene, 'countsForQuorum')
  const tie = kind.tie?.means ?? book.tie.means
  return [happens(scene, 'vote-opened', {
    body: body.id, vote: next(scene, 'vote'), on, question: questionOf(scene, on), matter, majority: kind.majority, concurrence: concurrenceOf(scene, kind, voters.filter((seat) => concerned.abstaining?.includes(seat) !== true)),
    // Only a draft is worth a second vote, and only once.
    tie: on.kind === 'draft' && !on.second ? tie : { kind: 'rejected' },
    ...(on.kind !== 'draft' || kind.binds.who === 'nobody' ? {} : { binds: kind.binds.who }),
    quorum: book.quorum.decide, choices: choicesOn(scene, on, kind.choices), rules: [...new Set([...kind.rules, ...paperRules(book, on, kind), ...(named ? book.parties?.rules ?? [] : []), ...rulesOfMethod(book, method)])],
    electorate: voters, ...(barred.length === 0 ? {} : { suspended: barred }), membership: new Set([...entitled(scene, 'vote'), ...everybody, ...counting]).size, recorded: isByName(method), ...frozen(scene, on, method, voters, draw), ...concerned,
  })]
}

/** After the house is divided nobody abstains. */
function choicesOn({ body }: Scene, on: VoteOn, choices: readonly Answer[]): readonly Answer[] {
  return on.kind === 'draft' && body.drafts.some(({ id, noAbstentions }) => id === on.id && noAbstentions) ? choices.filter((answer) => answer !== 'abstain') : choices
}

function matterOf({ body, book }: Scene, on: VoteOn): string | null {
  switch (on.kind) {
    case 'draft': return body.drafts.find(({ id }) => id === on.id)?.matter ?? book.rest
    case 'amendment': return matterOfAmendment({ body, book }, on.id)
    case 'part': {
      const amendment = amendmentOfPart(body, on.id)
      return amendment === undefined ? draftOfPart(body, on.id)?.matter ?? book.rest : matterOfAmendment({ body, book }, amendment.id)
    }
    case 'question': return body.question?.matter ?? book.rest
    case 'motion': {
      const kind = body.motions.find(({ id }) => id === on.id)?.kind
      const decides = kind === undefined ? undefined : motionKind(book, kind)?.decides
      return decides?.by === 'vote' ? decides.matter : book.rest
    }
    case 'appeal': return (body.point?.on?.kind === 'nature' && book.classification?.decides.by === 'chair' ? book.classification.decides.overrule : book.pointOfOrder.appeal?.matter) ?? null
  }
}

function questionOf(scene: Scene, on: VoteOn): Words {
  const { body } = scene
  switch (on.kind) {
    case 'draft': return on.second ? fill(secondVote, { what: draftTitle(scene, on.id) }) : draftTitle(scene, on.id)
    case 'amendment': return amendmentTitle(scene, on.id)
    case 'part': return partTitle(scene, on.id)
    case 'question': return body.question?.words ?? { en: on.id }
    case 'motion': {
      const motion = body.motions.find(({ id }) => id === on.id)
      return motion === undefined ? { en: on.id } : motionTitle(scene, motion.kind, motion.minutes, motion.terms)
    }
    case 'appeal': return on.asks === 'uphold' ? upheld : overrule
  }
}

const secondVote: InSix = {
  en: '{what} (second vote)', ar: '{what} (تصويت ثان)', es: '{what} (segunda votación)', fr: '{what} (second vote)', ru: '{what} (второе голосование)', zh: '{what}（第二次表决）',
}
const upheld: InSix = {
  en: 'To overrule the ruling from the chair (asked: shall it be upheld?)', ar: 'نقض قرار الرئاسة (السؤال المطروح: هل يُؤيَّد القرار؟)', es: 'Revocación de la decisión de la Presidencia (se pregunta si se mantiene)', fr: 'Annulation de la décision de la présidence (question posée : est-elle maintenue ?)',
  ru: 'Отмена постановления Председателя (вопрос: оставить ли его в силе?)', zh: '推翻主席的裁决（所问为是否维持裁决）',
}
const overrule: InSix = {
  en: 'To overrule the ruling from the chair', ar: 'نقض قرار الرئاسة', es: 'Revocación de la decisión de la Presidencia', fr: 'Annulation de la décision de la présidence',
  ru: 'Отмена постановления Председателя', zh: '推翻主席的裁决',
}

export const voteActs = { 'request-recorded-vote': requestRecordedVote, 'open-vote': openVote }

export const voteEvolves = {
  'vote-requested': onBody<'vote-requested'>((body, { data: { on, seat, method } }) => asked(body, on, seat, method === 'roll-call' ? { rollCall: true } : {})),
  'vote-opened': onBody<'vote-opened'>((body, { data: { body: _body, vote: id, ...frozen }, at }) => ({ ...body, votes: [...body.votes, { id, ...frozen, cast: {}, locking: false, since: at }] })),
}

function asked(body: Body, on: string, by: string, called: { readonly rollCall?: true }): Body {
  const request = { by, reason: null, recorded: true, ...called }
  if (body.drafts.some(({ id }) => id === on)) {
    const question = body.question?.proposal.kind === 'draft' && body.question.proposal.draft === on ? null : body.question
    const drafts = body.drafts.map((draft): Draft => (draft.id === on ? { ...draft, vote: { ...draft.vote, by: draft.vote?.by ?? by, recorded: true, ...called } } : draft))
    return explaining({ ...body, question, drafts }, { draft: on, stage: 'before', explained: body.action?.draft === on ? body.action.explained : [] })
  }
  if (body.amendments.some(({ id }) => id === on)) {
    const question = body.question?.proposal.kind === 'amendment' && body.question.proposal.amendment === on ? null : body.question
    return { ...onAmendment(body, on, (one) => ({ ...one, vote: { ...one.vote, by: one.vote?.by ?? by, recorded: true, ...called } })), question }
  }
  if (draftOfPart(body, on) !== undefined) {
    return { ...body, drafts: body.drafts.map((draft): Draft => ({ ...draft, parts: draft.parts.map((part) => (part.id === on ? { ...part, recorded: true, ...called } : part)) })) }
  }
  const divided = amendmentOfPart(body, on)
  if (divided !== undefined) return onAmendment(body, divided.id, (one) => ({ ...one, parts: (one.parts ?? []).map((part) => (part.id === on ? { ...part, recorded: true, ...called } : part)) }))
  if (body.motions.some(({ id }) => id === on)) {
    const question = body.question?.proposal.kind === 'motion' && body.question.proposal.motion === on ? null : body.question
    return { ...body, question, motions: body.motions.map((motion) => (motion.id === on ? { ...motion, recorded: true, ...called } : motion)) }
  }
  return body.question?.id === on ? objected(body, request) : body
}
