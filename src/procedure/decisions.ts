import type { Rules } from '#rulebooks/rulebook.ts'
import { settledBy } from '#rulebooks/settled.ts'
import { own } from '#base/own.ts'
import { admissionDecided, admitted } from './admitting.ts'
import { explaining } from './bodies.ts'
import type { DecisionData, Happening } from './events.ts'
import { amendmentOfPart } from './amendment-parts.ts'
import { settled, takenIn, withoutAmendments } from './adoption.ts'
import type { Part } from './amendments-state.ts'
import { preliminaryDecided } from './classification.ts'
import { named } from './presidency.ts'
import { reportDecided, reported } from './credentials-reporting.ts'
import { effectOf } from './effects.ts'
import { invited } from './guests.ts'
import { happens, next, type Scene } from './scene.ts'
import { type Body, type ConferenceState, type Decision, type Draft, decidedDraftsKept, decidedTextsKept, decisionsKept, type Proposal, rollsKept, type SecondVote } from './state.ts'
import { silenceStarted } from './silence-start.ts'
import { titleOf } from './titles.ts'

/** A question decided without a vote, with what follows from it. */
export function decided(scene: Scene, question: string | null, proposal: Proposal, how: 'without-objection' | 'chair', outcome: 'adopted' | 'not-adopted', rules: Rules, said: Pick<Decision, 'consent' | 'notes'> = {}): readonly Happening[] {
  const decision = { id: next(scene, 'decision'), meeting: scene.body.held, title: titleOf(scene, proposal), on: subject(proposal), how, outcome, rules, vote: null, ...said, ...(outcome === 'adopted' ? boundBy(scene, proposal) : {}), ...restingOn(scene) }
  return [
    happens(scene, 'question-decided', { body: scene.body.id, question, decision }),
    ...(outcome === 'adopted' ? effectsOf(scene, proposal) : []),
  ]
}

/** The parameters that settle how something is agreed without a vote. */
function restingOn({ book }: Pick<Scene, 'book'>): Pick<Decision, 'settled'> {
  const settled = settledBy(book, 'adoption')
  return settled.length === 0 ? {} : { settled }
}

/** What everybody agreed to binds everybody, where decisions of that kind bind at all. */
export function boundBy({ body, book }: Pick<Scene, 'body' | 'book'>, proposal: Proposal): Pick<Decision, 'bound'> {
  if (proposal.kind !== 'draft') return {}
  const matter = body.drafts.find(({ id }) => id === proposal.draft)?.matter ?? book.rest
  const binds = matter === null ? undefined : book.matters[matter]?.binds
  return binds === undefined || binds.who === 'nobody' ? {} : { bound: 'all' }
}

export function subject(proposal: Proposal): Decision['on'] {
  switch (proposal.kind) {
    case 'step': return { kind: 'step', id: proposal.step }
    case 'draft': return { kind: 'draft', id: proposal.draft }
    case 'amendment': return { kind: 'amendment', id: proposal.amendment }
    case 'motion': return { kind: 'motion', id: proposal.motion }
    case 'proposal': return { kind: 'proposal', id: proposal.motion }
    case 'silence': case 'nature': return { kind: proposal.kind, id: proposal.draft }
    case 'invitation': case 'permission': case 'presiding': case 'credentials': case 'admission': return { kind: proposal.kind, id: proposal.seat }
    case 'joint-text': case 'list-closing': case 'time-limit': case 'credentials-report': return { kind: proposal.kind, id: null }
  }
}

/** What an adopted proposal brings about, beyond the decision itself. */
export function effectsOf(scene: Scene, proposal: Proposal): readonly Happening[] {
  const body = scene.body.id
  switch (proposal.kind) {
    case 'step': return [happens(scene, 'step-taken', { body, step: proposal.step, candidate: proposal.candidate })]
    case 'motion': {
      const motion = scene.body.motions.find(({ id }) => id === proposal.motion)
      return motion === undefined ? [] : effectOf(scene, motion.kind, motion)
    }
    case 'amendment': return scene.body.amendments.filter(({ id }) => id === proposal.amendment).flatMap((amendment) => takenIn(scene, amendment, 'agreed'))
    case 'proposal': return effectOf(scene, proposal.motion, { id: null, minutes: proposal.minutes, draft: null, terms: proposal.terms ?? null, parts: null, by: null })
    case 'list-closing': return [proposal.at === null || proposal.at <= scene.now ? happens(scene, 'list-closed', { body, at: scene.now }) : happens(scene, 'list-closing-announced', { body, at: proposal.at })]
    case 'time-limit': return [happens(scene, 'time-limited', { body, minutes: proposal.minutes, ...(proposal.of === undefined ? {} : { of: proposal.of }) })]
    case 'silence': return silenceStarted(scene, proposal)
    case 'nature': return preliminaryDecided(scene, proposal, true)
    case 'invitation': return [invited(scene, proposal.seat)]
    case 'permission': {
      const rules = own(scene.state.suspended, proposal.seat)
      return rules === undefined ? [] : [happens(scene, 'vote-restored', { body, seat: proposal.seat, why: 'permitted', rules })]
    }
    case 'presiding': return named(scene, proposal.seat)
    case 'credentials-report': return reported(scene, proposal)
    case 'admission': return [admitted(scene, proposal.seat, 'decided')]
    case 'credentials': return [happens(scene, 'credentials-decided', { body, seat: proposal.seat, accepted: proposal.accept, rules: scene.book.credentials?.decision ?? [] })]
    case 'draft': case 'joint-text': return []
  }
}

/** What a decision leaves of the thing it was about. Where there was no quorum nothing was decided and everything stays. */
export function applied(before: Body, { on, outcome, how, id }: DecisionData['decision'], second: SecondVote | null): Body {
  const body = { ...before, latest: id }
  // A ruling stands unless it is overruled, so an appeal that could not be decided is disposed of.
  if (outcome === 'no-quorum' && on.kind !== 'appeal') return body
  switch (on.kind) {
    case 'draft': {
      const draft = body.drafts.find((one) => one.id === on.id)
      if (draft === undefined) return body
      const status = outcome === 'adopted' ? 'adopted' : outcome === 'tied' ? 'tied' : how === 'vote' || how === 'rule' ? 'rejected' : how === 'silence' ? 'submitted' : 'before'
      const changed: Draft = { ...draft, status, second: outcome === 'tied' ? second : null, decision: id, vote: null, parts: status === 'before' || status === 'tied' ? draft.parts : [] }
      const left = status === 'adopted' || status === 'rejected' ? withoutAmendments(body, draft.id) : body
      return explaining({ ...left, drafts: trimmed(body.drafts, changed) }, status === 'before' || how === 'silence' ? null : { draft: draft.id, stage: 'after', explained: body.action?.draft === draft.id ? body.action.explained : [] })
    }
    case 'motion': return {
      ...body, motions: body.motions.filter((motion) => motion.id !== on.id),
      floor: { ...body.floor, entries: body.floor.entries.filter(({ motion }) => motion === null || motion !== on.id) },
    }
    case 'amendment': return settled(body, on.id ?? '', outcome === 'adopted' ? 'adopted' : 'rejected')
    case 'part': {
      const voted = (part: Part): Part => (part.id === on.id ? { ...part, status: outcome === 'adopted' ? 'approved' : 'rejected' } : part)
      const drafts = body.drafts.map((draft): Draft => ({ ...draft, parts: draft.parts.map(voted) }))
      return { ...body, drafts, amendments: body.amendments.map((one) => (one.parts === undefined ? one : { ...one, parts: one.parts.map(voted) })) }
    }
    case 'appeal': return { ...body, point: null }
    case 'step': case 'election': case 'joint-text': case 'proposal': case 'list-closing': case 'time-limit': case 'silence': case 'nature': case 'invitation': case 'permission': case 'presiding': case 'credentials': case 'credentials-report': case 'admission': return body
  }
}

/** Decided drafts leave in the order of their decision: first their texts, then the drafts; all stand in the journal. */
function trimmed(drafts: readonly Draft[], changed: Draft): readonly Draft[] {
  if (changed.status === 'before' || changed.status === 'submitted' || changed.status === 'tied') return drafts.map((draft) => (draft.id === changed.id ? changed : draft))
  const isDecided = ({ status }: Draft): boolean => status === 'adopted' || status === 'rejected' || status === 'withdrawn' || status === 'set-aside'
  const done = [...drafts.filter((draft) => isDecided(draft) && draft.id !== changed.id), changed].slice(-decidedDraftsKept)
  const light = done.map((draft, n) => (n < done.length - decidedTextsKept ? { ...draft, paragraphs: null } : draft))
  return [...light, ...drafts.filter((draft) => !isDecided(draft) && draft.id !== changed.id)]
}

/** Adds a decision, with its roll; older ones give theirs up and at last leave. */
export function kept(state: ConferenceState, event: { readonly data: DecisionData; readonly position: number; readonly at: number }): ConferenceState {
  const { decision, body } = event.data
  const of = paperOf(state, body, decision.on)
  const all = [...state.decisions, { ...decision, body, position: event.position, at: event.at, ...(of === null ? {} : { of }) }].slice(-decisionsKept)
  const rolls = all.filter(({ vote }) => vote !== null && vote.roll !== null).slice(-rollsKept)
  return { ...state, ...reportDecided(state, decision, body), ...admissionDecided(state, decision), decisions: all.map((one) => (one.vote === null || one.vote.roll === null || rolls.includes(one) ? one : { ...one, vote: { ...one.vote, roll: null } })) }
}

/** The draft that an amendment or a part belongs to, while both are still at hand. */
function paperOf({ bodies }: ConferenceState, body: string, { kind, id }: Decision['on']): string | null {
  const at = own(bodies, body)
  if (kind === 'amendment') return at?.amendments.find((one) => one.id === id)?.draft ?? null
  return kind === 'part' ? (at?.drafts.find(({ parts }) => parts.some((part) => part.id === id))?.id ?? (at === undefined ? undefined : amendmentOfPart(at, id ?? ''))?.draft) ?? null : null
}
