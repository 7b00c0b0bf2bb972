import { choice, text } from '#base/form.ts'
import { hour } from '#base/instants.ts'
import { own } from '#base/own.ts'
import type { Refusal } from '#base/refusal.ts'
import { fill, type InSix } from '#base/words.ts'
import { citeAll } from '#rulebooks/citing.ts'
import type { Answer, Rules } from '#rulebooks/rulebook.ts'
import { arithmetic } from '#voting/arithmetic.ts'
import type { Stance } from '#base/majority.ts'
import { dividedEqually, type Tally } from '#voting/tally.ts'
import { act } from './act.ts'
import { takenIn } from './adoption.ts'
import { votedInstead } from './bloc-votes.ts'
import { type Evolve, onBody, onVote } from './bodies.ts'
import { preliminaryDecided } from './classification.ts'
import { applied, effectsOf, kept, subject } from './decisions.ts'
import { afterAmendmentPart } from './amendment-parts.ts'
import { afterPart } from './division.ts'
import type { Happening } from './events.ts'
import { resultOf } from './counting.ts'
import { handsCounted, tellersOf } from './hands.ts'
import { choicesFor, isOutside, methodOf } from './methods.ts'
import { abstains } from './parties.ts'
import { inMeeting, liveVote, notLive, undisturbed } from './precedence.ts'
import { refuse } from './refusing.ts'
import { appealDecided } from './points.ts'
import { hasVotes, isDelegation, presiding } from './rights.ts'
import { reversed } from './reversing.ts'
import { castEvolves, revealed, sending, stands } from './showing.ts'
import { mustVote, rollCalled } from './roll-calls.ts'
import { groundsOf, withFinding } from './rulings.ts'
import { happens, membersOf, nameOf, next, type Scene } from './scene.ts'
import type { Body, CompactVote, Decision, Vote } from './state.ts'
import { owedOn, sequelOf } from './sequels.ts'
import { draftTitle } from './titles.ts'

const answers: readonly Answer[] = ['yes', 'no', 'abstain']

/** Whoever presides has no vote as such; the State has its own through its delegation. */
function presiderVotes(scene: Scene): Refusal | null {
  const { presidency: { rules }, participation } = scene.book
  return scene.by.capacity === 'chair' || scene.by.capacity === 'vice-chair' ? refuse(scene, 'presider-votes', rules.length > 0 ? rules : participation.member.rules) : null
}

/** One delegation, one vote, by any of its people; the latest before the lock counts. */
const castVote = act('cast-vote', {
  fields: { vote: text(1, 64), choice: choice(...answers) },
  hindrance: (scene) => hasVotes(scene) ?? presiderVotes(scene) ?? isDelegation(scene) ?? inMeeting(scene),
  shapes: (scene) => {
    const vote = liveVote(scene)
    if (vote === null || scene.seat === null || !mayCast(vote, scene.seat.id) || (notByOwnHand(scene, vote) ?? stands(scene, vote)) !== null || votedInstead(vote, scene.seat.id) !== null) return []
    return [{ vote: choice(vote.id), choice: choice(...choicesFor(vote, scene.seat.id)) }]
  },
  why: (scene, command) => {
    const vote = liveVote(scene)
    if (vote === null || vote.id !== command.vote) return notLive(scene, command.vote)
    if (scene.seat === null || !mayCast(vote, scene.seat.id)) {
      const rules = own(scene.state.suspended, scene.seat?.id ?? '')
      if (rules !== undefined) return refuse(scene, 'vote-suspended', rules, { who: nameOf(scene.state, scene.seat?.id ?? '') })
      return scene.standing !== null && !scene.standing[isProcedural(scene, vote) ? 'voteOnProcedure' : 'vote'] ? refuse(scene, 'no-right-to-vote', scene.standing.rules, { role: scene.standing.name }) : refuse(scene, 'not-in-electorate', vote.rules)
    }
    const instead = votedInstead(vote, scene.seat.id)
    if (instead !== null) return refuse(scene, 'voted-instead', Object.values(scene.book.participation).flatMap(({ votesForMembers }) => votesForMembers?.rules ?? []), { who: nameOf(scene.state, instead) })
    return notByOwnHand(scene, vote) ?? stands(scene, vote) ?? abstains(scene, vote.abstaining) ?? (command.choice === 'abstain' && vote.choices.includes('abstain') ? mustVote(scene) : refuse(scene, 'no-such-answer', vote.rules))
  },
  happens: (scene, { choice: answer }) => sending(scene, answer),
})

/** Those entitled, and an organisation that votes for some of them. */
function mayCast({ electorate, blocs = {} }: Vote, seat: string): boolean {
  return electorate.includes(seat) || own(blocs, seat) !== undefined
}

function isProcedural({ book }: Scene, { matter }: Vote): boolean {
  return book.matters[matter]?.nature === 'procedural'
}

/** Hands are counted in the room and names are called; and who was outside when the doors were closed stays outside. */
function notByOwnHand(scene: Scene, vote: Vote): Refusal | null {
  switch (methodOf(vote)) {
    case 'hands': return refuse(scene, 'by-hands', vote.rules)
    case 'roll-call': return refuse(scene, 'by-roll-call', vote.rules)
    case 'electronic': case 'recorded': return isOutside(vote, scene.seat?.id ?? '') ? refuse(scene, 'doors-closed', scene.book.voting?.conduct ?? []) : null
  }
}

/** "Have all votes been recorded correctly? The voting will now be locked." */
const announceLock = act('announce-lock', {
  fields: { vote: text(1, 64) },
  hindrance: (scene) => presiding(scene) ?? hasVotes(scene) ?? inMeeting(scene) ?? undisturbed(scene),
  shapes: (scene) => {
    const vote = liveVote(scene)
    return [{ vote: choice(...(vote === null || vote.locking || unfinished(scene, vote) !== null ? [] : [vote.id])) }]
  },
  why: (scene, command) => {
    const vote = liveVote(scene)
    return vote?.id === command.vote ? unfinished(scene, vote) ?? refuse(scene, 'lock-announced', scene.book.voting?.conduct ?? []) : notLive(scene, command.vote)
  },
  happens: (scene, { vote }) => [happens(scene, 'lock-announced', { body: scene.body.id, vote }), ...revealed(scene)],
})

/** Every answer's hands have been counted, and every name called. */
function unfinished(scene: Scene, vote: Vote): Refusal | null {
  return handsCounted(scene, vote) ?? rollCalled(scene, vote)
}

/** Locks the vote and counts it. */
const closeVote = act('close-vote', {
  fields: { vote: text(1, 64) },
  hindrance: (scene) => presiding(scene) ?? hasVotes(scene) ?? inMeeting(scene) ?? undisturbed(scene),
  shapes: (scene) => {
    const vote = liveVote(scene)
    return [{ vote: choice(...(vote?.locking === true ? [vote.id] : [])) }]
  },
  why: (scene, command) => (liveVote(scene)?.id === command.vote ? refuse(scene, 'lock-first', scene.book.voting?.conduct ?? []) : notLive(scene, command.vote)),
  happens: (scene) => {
    const vote = liveVote(scene)
    return vote === null ? [] : closed(scene, vote)
  },
})

/** The result of a vote with everything that follows from it. */
export function closed(scene: Scene, vote: Vote): readonly Happening[] {
  const { book, body } = scene
  const { counted: { outcome, ...count }, stances } = resultOf(scene, vote)
  const rules = [...rulesOf(scene, vote, { outcome, ...count }), ...(outcome === 'adopted' && vote.recorded ? unhindered(scene, vote, stances) : [])]
  const decision: Omit<Decision, 'position' | 'at' | 'body'> = {
    id: next(scene, 'decision'), meeting: body.held, title: vote.question, on: decisionOn(scene, vote), how: 'vote', outcome, rules, ...(vote.settled === undefined ? {} : { settled: vote.settled }),
    vote: { id: vote.id, matter: vote.matter, recorded: vote.recorded, ...count, roll: vote.recorded ? stances : null, notes: {}, method: methodOf(vote), ...incoming(vote) },
    ...sequelOf(scene, decisionOn(scene, vote), outcome), ...owedOn(scene, vote, outcome),
  }
  const second = outcome === 'tied' && vote.tie.kind === 'second-vote' ? { after: body.held, until: scene.now + vote.tie.withinHours * hour } : null
  return [
    happens(scene, 'vote-closed', {
      body: body.id, vote: vote.id, on: vote.on, decision, second, cites: citeAll(book, rules),
      words: arithmetic({ outcome, ...count }, Object.fromEntries(membersOf(scene.state, body).map(({ id, names }) => [id, names]))),
    }),
    ...consequences(scene, vote, outcome),
    ...(outcome === 'adopted' ? [] : unsettled(scene, vote, outcome)),
    // The rule asks that the agenda of the later meeting say so.
    ...(second === null ? [] : [happens(scene, 'item-added', { body: body.id, item: next(scene, 'item'), title: fill(secondVote, { what: draftTitle(scene, vote.on.id) }), secondVote: vote.on.id })]),
  ]
}

const secondVote: InSix = {
  en: 'Second vote: {what}', ar: 'التصويت الثاني: {what}', es: 'Segunda votación: {what}', fr: 'Second vote\u00a0: {what}', ru: 'Второе голосование: {what}', zh: '第二次表决：{what}',
}

/** What came in beside the votes and stays with the result: who counted, who may explain, and whether it was taken on paper or replays another. */
function incoming({ hands, withRights = [], paper, replays }: Vote): Pick<CompactVote, 'teller' | 'rights' | 'paper' | 'replays'> {
  return { ...(paper === undefined ? {} : { paper }), ...(replays === undefined ? {} : { replays }), ...(hands === undefined ? {} : { teller: tellersOf(hands) }), ...(withRights.length === 0 ? {} : { rights: withRights }) }
}

/** The tie rules are cited where they settle the matter: 47 to 47 on a question that needs two thirds has failed by rule 83 alone. */
function rulesOf({ book }: Scene, vote: Vote, counted: Tally): Rules {
  if (counted.outcome === 'no-quorum') return book.quorum.rules
  return dividedEqually(counted) ? [...new Set([...vote.rules, ...(book.matters[vote.matter]?.tie?.rules ?? tieRules(book, vote.on.kind))])] : vote.rules
}

/** Why the vote carried although one whose concurrence it needed did not vote for it. */
function unhindered({ book }: Scene, { matter, concurrence }: Vote, stances: { readonly [seat: string]: Stance }): Rules {
  const rules = own(book.matters, matter)?.concurrence?.unhindered
  const members = concurrence?.members ?? []
  return rules === undefined ? [] : (['abstain', 'not-participating', 'absent'] as const).flatMap((stance) => (members.some((seat) => own(stances, seat) === stance) ? rules[stance] : []))
}

function tieRules({ tie, amendments }: Scene['book'], kind: Vote['on']['kind']): Rules {
  if (kind === 'draft' || ((kind === 'amendment' || kind === 'part') && tie.means.kind === 'rejected')) return tie.rules
  return kind === 'amendment' || kind === 'part' ? amendments?.tie ?? [] : []
}

function decisionOn({ body }: Scene, { on }: Vote): Decision['on'] {
  if (on.kind !== 'question') return { kind: on.kind, id: on.id }
  return body.question === null ? { kind: 'proposal', id: on.id } : subject(body.question.proposal)
}

function consequences(scene: Scene, { on }: Vote, outcome: Tally['outcome']): readonly Happening[] {
  if (on.kind === 'part') return outcome === 'no-quorum' ? [] : [...afterPart(scene, on.id, outcome === 'adopted'), ...afterAmendmentPart(scene, on.id, outcome === 'adopted')]
  if (outcome !== 'adopted') return []
  if (on.kind === 'amendment') return scene.body.amendments.filter(({ id }) => id === on.id).flatMap((amendment) => takenIn(scene, amendment, 'vote'))
  if (on.kind === 'appeal') return reversed(scene)
  if (on.kind === 'motion') return effectsOf(scene, { kind: 'motion', motion: on.id })
  return on.kind === 'question' && scene.body.question !== null ? effectsOf(scene, scene.body.question.proposal) : []
}

/** A preliminary question that was not carried makes the matter one of substance. */
function unsettled(scene: Scene, { on }: Vote, outcome: Tally['outcome']): readonly Happening[] {
  const proposal = scene.body.question?.proposal
  return on.kind === 'question' && proposal?.kind === 'nature' && outcome !== 'no-quorum' ? preliminaryDecided(scene, proposal, false) : []
}

/** A delegation says afterwards what it meant. The result stays. */
const noteIntention = act('note-intention', {
  fields: { vote: text(1, 64), choice: choice(...answers) },
  hindrance: (scene) => hasVotes(scene) ?? isDelegation(scene),
  shapes: (scene) => {
    const seat = scene.seat?.id ?? ''
    const votes = scene.state.decisions.flatMap(({ body, vote }) => (body === scene.body.id && vote !== null && vote.roll !== null && own(vote.roll, seat) !== undefined ? [vote] : []))
    return votes.map(({ id }) => ({ vote: choice(id), choice: choice(...answers) }))
  },
  why: (scene) => refuse(scene, 'no-roll', scene.book.voting?.recordedOnRequest ?? scene.book.noVote),
  happens: (scene, { vote, choice: answer }) => (scene.seat === null ? [] : [happens(scene, 'intention-noted', { body: scene.body.id, vote, seat: scene.seat.id, choice: answer })]),
})

const longestReason = 500

/** A technical fault has spoilt the voting: the chair rules so before the result is announced, and the question can be put again as a new vote. */
const annulVote = act('annul-vote', {
  fields: { vote: text(1, 64), reason: text(1, longestReason) },
  hindrance: (scene) => presiding(scene) ?? hasVotes(scene) ?? inMeeting(scene) ?? undisturbed(scene),
  shapes: (scene) => [{ vote: choice(...scene.body.votes.slice(-1).map(({ id }) => id)), reason: text(1, longestReason) }],
  why: (scene, command) => notLive(scene, command.vote),
  happens: (scene, { vote, reason }) => scene.body.votes.filter(({ id }) => id === vote).map(({ on }) => happens(scene, 'vote-annulled', { body: scene.body.id, vote, on, reason, rules: scene.book.voting?.conduct ?? [], ...groundsOf(scene, 'voting') })),
})

export const castingActs = { 'cast-vote': castVote, 'announce-lock': announceLock, 'close-vote': closeVote, 'note-intention': noteIntention, 'annul-vote': annulVote }

const voteClosed: Evolve<'vote-closed'> = (state, event) => kept(onBody<'vote-closed'>((body, { data: { vote, on, decision, second }, at }) => {
  const { outcome, vote: count } = decision
  const done: Body = { ...body, votes: body.votes.filter(({ id }) => id !== vote), question: on.kind === 'question' && outcome !== 'no-quorum' ? null : body.question }
  const shown: Body = outcome === 'no-quorum' && count !== null && count.quorum !== null ? { ...done, quorum: { is: 'lacking', present: count.present, needed: count.quorum } } : done
  return on.kind === 'appeal' ? appealDecided({ ...applied(shown, decision, second), point: shown.point }, on.id, outcome === 'adopted', at) : applied(shown, decision, second)
})(state, event), event)

const intentionNoted: Evolve<'intention-noted'> = (state, { data: { vote: id, seat, choice: answer } }) => ({
  ...state,
  decisions: state.decisions.map((decision) => (decision.vote?.id === id ? { ...decision, vote: noted(decision.vote, seat, answer) } : decision)),
})

function noted(vote: CompactVote, seat: string, answer: Answer): CompactVote {
  return { ...vote, notes: { ...vote.notes, [seat]: answer } }
}

export const castingEvolves = {
  ...castEvolves,
  'lock-announced': onBody<'lock-announced'>((body, { data: { vote } }) => onVote(body, vote, (one) => ({ ...one, locking: true }))),
  'vote-closed': voteClosed,
  'vote-annulled': onBody<'vote-annulled'>((body, { data, data: { vote, reason }, position, at }) => ({ ...withFinding(body, { position, at }, { kind: 'spoilt-vote', vote }, { ...data, text: reason }), votes: body.votes.filter(({ id }) => id !== vote) })),
  'intention-noted': intentionNoted,
}
