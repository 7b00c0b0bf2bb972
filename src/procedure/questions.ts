import { choice, optional, text } from '#base/form.ts'
import type { SeatId } from '#base/ids.ts'
import type { Refusal } from '#base/refusal.ts'
import type { Decides, Rules } from '#rulebooks/rulebook.ts'
import { act } from './act.ts'
import { onAmendment } from './adoption.ts'
import { type Evolve, explaining, onBody } from './bodies.ts'
import { isText, notAsked, undeclared } from './contested.ts'
import { applied, decided, kept } from './decisions.ts'
import { balloted } from './elections.ts'
import type { DecisionOutcome } from './elections-state.ts'
import { barredBy } from './division.ts'
import type { Happening } from './events.ts'
import { notReady } from './motions.ts'
import { inMeeting, noMotion, noPoint, noVoteOpen, quorate, topMotion } from './precedence.ts'
import { refuse } from './refusing.ts'
import { presiding, seated } from './rights.ts'
import { happens, nameOf, next, type Scene } from './scene.ts'
import { silent } from './speeches.ts'
import type { Body, Decision, Proposal, Question } from './state.ts'
import { titleOf } from './titles.ts'

const longestReason = 500

/** Puts a proposal of the chair: decided at once where the rules leave it to the chair, otherwise a question that waits for the gavel. */
export function put(scene: Scene, proposal: Proposal, decides: Decides, rules: Rules, { without = null, directed, waives = false, falls = false }: { readonly without?: SeatId | null; /** Notice is waived by this, which one objection prevents. */ readonly waives?: boolean; /** Only consensus settles it, so that it falls by an objection. */ readonly falls?: boolean; readonly directed?: readonly SeatId[] } = {}): readonly Happening[] {
  if (decides.by === 'automatic' || (decides.by === 'chair' && decides.unless === undefined)) return [...silent(scene), ...decided(scene, null, proposal, 'chair', 'adopted', rules)]
  const matter = decides.by === 'vote' ? decides.matter : scene.book.rest
  const voted = decides.by === 'vote' || (decides.by === 'no-objection' && scene.book.adoption.objection === 'vote')
  // A step of the opening goes to the vote only where the book says by which majority, and never over a candidate: nobody is voted on openly. Others can be put again.
  const votable = proposal.kind === 'step' ? decides.by === 'vote' && proposal.candidate === null : proposal.kind !== 'silence'
  const onObjection = scene.book.voting !== null && matter !== null && voted && votable && !waives && !falls ? 'vote' : 'not-adopted'
  return [...silent(scene), happens(scene, 'question-put', {
    body: scene.body.id, question: next(scene, 'question'), proposal, words: titleOf(scene, proposal), onObjection, matter: onObjection === 'vote' ? matter : null, ...(without === null ? {} : { without }), ...(directed === undefined ? {} : { directed }),
    rules: [...new Set([...rules, ...scene.book.adoption.rules])],
  })]
}

/** Before the gavel anybody entitled may object, formally or for the record. What that does stands in the rulebook. */
const object = act('object', {
  fields: { question: text(1, 64), reason: optional(text(1, longestReason)), formal: optional(choice(true, false)) },
  hindrance: (scene) => seated(scene, 'object') ?? objectsHere(scene) ?? noVoteOpen(scene),
  shapes: (scene) => {
    const { body: { question }, seat } = scene
    const before = question?.recorded.filter(({ by }) => by === seat?.id) ?? []
    const open = question !== null && question.objection === null && !onlySponsors(scene, question) && !before.some(({ formal }) => formal)
    return [{ question: choice(...(open ? [question.id] : [])), reason: optional(text(1, longestReason)), formal: optional(choice(...(before.length === 0 ? [true, false] : [true]))) }]
  },
  why: (scene, command) => {
    const { question } = scene.body
    if (question === null || question.id !== command.question) return gone(scene, command.question)
    if (onlySponsors(scene, question)) return refuse(scene, 'sponsor-bars', scene.book.division?.rules ?? question.rules)
    const mine = question.recorded.find(({ by }) => by === scene.seat?.id)
    if (mine !== undefined) return refuse(scene, 'already-objected', question.rules, { who: nameOf(scene.state, mine.by) })
    return question.objection === null ? refuse(scene, 'misfit', question.rules) : refuse(scene, 'already-objected', question.rules, { who: nameOf(scene.state, question.objection.by) })
  },
  happens: (scene, { reason, formal }) => {
    const { body: { question }, seat } = scene
    if (question === null || seat === null) return []
    const { rules, id, proposal } = question
    const bars = barredBy(scene, question)?.sponsors.includes(seat.id) === true
    const onObjection = bars ? 'not-adopted' : stops(scene, question, seat.id, formal !== false) ? question.onObjection : 'recorded'
    return [
      happens(scene, 'objection-raised', { body: scene.body.id, question: id, seat: seat.id, reason: reason ?? null, ...(formal === false ? { formal } : {}), onObjection, rules }),
      ...(onObjection === 'not-adopted' ? decided(scene, id, proposal, 'without-objection', 'not-adopted', rules) : []),
      ...(onObjection === 'not-adopted' && proposal.kind === 'step' ? balloted(scene, proposal.step) : []),
    ]
  },
})

/** Separate votes that are given on request are barred by whoever made the proposal, and by nobody else. */
function onlySponsors(scene: Scene, question: Question): boolean {
  const bar = barredBy(scene, question)
  return bar !== null && bar.only && !bar.sponsors.includes(scene.seat?.id ?? '')
}

/** Where any objection counts it may also come in writing while the meeting is suspended. */
function objectsHere(scene: Scene): Refusal | null {
  return scene.book.adoption.blockedBy === 'any-objection' && scene.body.question !== null ? null : inMeeting(scene)
}

/** Whether an objection is an obstacle: not of the participant whose consent is not needed, nor one the rules only record. */
function stops({ book }: Scene, question: Question, seat: SeatId, formal: boolean): boolean {
  const { proposal } = question
  if (notAsked(question).includes(seat) || (book.adoption.sufficient != null && isText(proposal))) return false
  switch (book.adoption.blockedBy) {
    case 'formal-objection': return formal
    case 'any-objection': return true
    case 'presidents-judgement': return !isText(proposal)
  }
}

/** What is told with the decision: objections that were no obstacle, the participant whose consent was not needed, a judgement, notes. */
function agreedWith({ book }: Scene, question: Question): Pick<Decision, 'consent' | 'notes'> {
  const { recorded, proposal, notes } = question
  const without = notAsked(question)
  const objectors = [...new Set(recorded.map(({ by }) => by))]
  const judged = book.adoption.blockedBy === 'presidents-judgement' && isText(proposal) && recorded.some(({ by, formal }) => formal && !without.includes(by))
  return {
    ...(objectors.length === 0 && without.length === 0 ? {} : { consent: { objectors, without, judged } }),
    ...(notes.length === 0 ? {} : { notes }),
  }
}

/** Ids are numbered, so a question with a number already given has been decided: an objection to it comes too late. */
function gone(scene: Scene, question: string): Refusal {
  const number = /^question-(\d+)$/.exec(question)?.[1]
  const known = number !== undefined && Number(number) >= 1 && Number(number) <= scene.state.counts.question
  return refuse(scene, known ? 'too-late-to-object' : 'no-question', scene.book.adoption.rules)
}

/** "I hear no objection. It is so decided." */
const gavel = act('gavel', {
  fields: { question: text(1, 64) },
  hindrance: (scene) => presiding(scene) ?? inMeeting(scene) ?? noVoteOpen(scene) ?? noPoint(scene) ?? motionFirst(scene) ?? quorate(scene) ?? hourToCome(scene) ?? undeclared(scene),
  shapes: ({ body: { question } }) => [{ question: choice(...(question === null || question.objection !== null ? [] : [question.id])) }],
  why: (scene, command) => {
    const { question } = scene.body
    if (question === null || question.id !== command.question) return refuse(scene, 'no-question', scene.book.adoption.rules)
    return refuse(scene, 'objected', question.rules, { who: nameOf(scene.state, question.objection?.by ?? '') })
  },
  happens: (scene) => {
    const { question } = scene.body
    return question === null ? [] : decided(scene, question.id, question.proposal, 'without-objection', 'adopted', question.rules, agreedWith(scene, question))
  },
})

/** A silence procedure cannot begin when the hour proposed for its end has passed meanwhile. */
function hourToCome(scene: Scene): Refusal | null {
  const proposal = scene.body.question?.proposal
  return proposal?.kind === 'silence' && proposal.expires <= scene.now ? refuse(scene, 'silence-too-short', scene.book.silence?.rules ?? [], { hours: scene.book.silence?.leastHours ?? 0 }) : null
}

/** A pending motion goes before the question, unless it is the very motion that was put. */
function motionFirst(scene: Scene): Refusal | null {
  const proposal = scene.body.question?.proposal
  const top = topMotion(scene)
  return top !== null && proposal?.kind === 'motion' && proposal.motion === top.id ? notReady(scene, top) : noMotion(scene)
}

/** The chair does not insist, for instance after an objection. */
const withdrawQuestion = act('withdraw-question', {
  fields: { question: text(1, 64) },
  hindrance: (scene) => presiding(scene) ?? inMeeting(scene) ?? noVoteOpen(scene),
  shapes: ({ body: { question } }) => [{ question: choice(...(question === null ? [] : [question.id])) }],
  why: (scene) => refuse(scene, 'no-question', scene.book.adoption.rules),
  happens: (scene, { question }) => [happens(scene, 'question-withdrawn', { body: scene.body.id, question })],
})

export const questionActs = { object, gavel, 'withdraw-question': withdrawQuestion }

const questionDecided: Evolve<'question-decided'> = (state, event) => kept(onBody<'question-decided'>((body) => applied({ ...passedOver(body, event.data.decision.outcome), question: null }, event.data.decision, null))(state, event), event)

/** A candidate who met an objection is nominated no longer; others may be. */
function passedOver(body: Body, outcome: DecisionOutcome): Body {
  const { question } = body
  if (question === null || question.proposal.kind !== 'step' || outcome === 'adopted') return body
  const { candidate } = question.proposal
  return { ...body, nominations: body.nominations.filter((seat) => seat !== candidate) }
}

export const questionEvolves = {
  'question-put': onBody<'question-put'>((body, { data: { question, proposal, words, rules, onObjection, matter, without, directed }, at }) => {
    const asked: Body = { ...body, question: { id: question, proposal, words, rules, since: at, onObjection, matter, objection: null, recorded: [], without: without ?? null, ...(directed === undefined ? {} : { directed }), notes: [] } }
    const draft = proposal.kind === 'draft' ? proposal.draft : null
    return draft === null ? (body.action?.stage === 'after' ? explaining(asked, null) : asked) : explaining(asked, { draft, stage: 'before', explained: body.action?.draft === draft ? body.action.explained : [] })
  }),
  'objection-raised': onBody<'objection-raised'>((body, { data: { seat, reason, formal, onObjection } }) => {
    const { question } = body
    if (question === null || onObjection === 'not-adopted') return body
    if (onObjection === 'recorded') return { ...body, question: { ...question, recorded: [...question.recorded, { by: seat, reason, formal: formal !== false }] } }
    return objected(body, { by: seat, reason, recorded: false })
  }),
  'question-withdrawn': onBody<'question-withdrawn'>((body, { data: { question } }) => (body.question?.id === question ? { ...body, question: null } : body)),
  'question-decided': questionDecided,
}

/** A question that met an objection: a draft or a motion goes back to its place, now to be voted on; any other question waits for its vote. */
export function objected(body: Body, objection: NonNullable<NonNullable<Body['question']>['objection']>): Body {
  const { question } = body
  if (question === null) return body
  const { proposal } = question
  const called = objection.rollCall === true ? { rollCall: true } : {}
  switch (proposal.kind) {
    case 'draft': return { ...body, question: null, drafts: body.drafts.map((draft) => (draft.id === proposal.draft ? { ...draft, vote: { by: objection.by, recorded: objection.recorded, ...called } } : draft)) }
    case 'motion': return { ...body, question: null, motions: body.motions.map((motion) => (motion.id === proposal.motion ? { ...motion, recorded: motion.recorded || objection.recorded, ...called } : motion)) }
    case 'amendment': return { ...onAmendment(body, proposal.amendment, (one) => ({ ...one, vote: { by: objection.by, recorded: objection.recorded, ...called } })), question: null }
    case 'step': case 'joint-text': case 'proposal': case 'list-closing': case 'time-limit': case 'silence': case 'nature': case 'invitation': case 'permission': case 'presiding': case 'credentials': case 'credentials-report': case 'admission': return { ...body, question: { ...question, objection } }
  }
}

