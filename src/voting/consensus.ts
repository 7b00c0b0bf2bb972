/** What became of a question put without a vote. `objected` lists who objected; what an objection does, the rulebook says. */
export type Consensus = { readonly outcome: 'agreed' | 'objected'; readonly objectors: readonly string[] }

/**
 * Adoption when nobody objects. Only an objection made in the meeting, before the gavel, by somebody entitled to object
 * counts, and each once; silence, absence, reservations and interpretative statements stop nothing.
 */
export function noObjection({ objections, entitled }: { readonly objections: readonly string[]; readonly entitled: readonly string[] }): Consensus {
  const objectors = [...new Set(objections)].filter((objector) => entitled.includes(objector))
  return { outcome: objectors.length === 0 ? 'agreed' : 'objected', objectors }
}

/**
 * What stands in the way of consensus (the word is used for all three). `formal-objection`: one made formally in the meeting before the
 * gavel by a member entitled and present (WTO Agreement IX:1, note 1); `any-objection`: any received before the gavel, also from outside
 * the meeting; `presidents-judgement`: objections are recorded and the presiding officer's judgement decides (Cancún 2010).
 */
export type BlockedBy = 'formal-objection' | 'any-objection' | 'presidents-judgement'

/** How a participant stands to a decision by consensus. Only the formal objection blocks, unless any objection does. */
export const attitudes = ['joined', 'silent', 'interpretation', 'reservation', 'dissociation', 'formal-objection', 'absent'] as const
export type Attitude = (typeof attitudes)[number]

/** An objection as it was made: formally or by the way, in the meeting or from outside, before the gavel or after it. */
export type Objection = { readonly by: string; readonly formal: boolean; readonly inMeeting: boolean; readonly beforeGavel: boolean }

/** Why an objection does not block: it was not formal, not made in the meeting, too late, by somebody absent or not entitled, or by one whose consent is not needed. */
export type Unavailing = 'not-entitled' | 'consent-not-needed' | 'after-gavel' | 'not-formal' | 'not-in-meeting' | 'not-present'

export type ConsensusQuestion = {
  readonly blockedBy: BlockedBy
  /** Members who may object; who is suspended or a mere observer is not among them. */
  readonly entitled: readonly string[]
  /** Members in the room when the decision is taken. */
  readonly present: readonly string[]
  /** States without whose consent the decision may be taken: consensus minus one (CSCE, Prague 1992). */
  readonly without?: readonly string[]
  readonly objections: readonly Objection[]
  /** How the others stand; who is not named joined by silence, or is absent. A formal objection named here was made in the meeting. */
  readonly attitudes?: { readonly [member: string]: Attitude }
  /** What the presiding officer judged; null while it has not been said. Only asked where that decides. */
  readonly judgement?: 'consensus' | 'no-consensus' | null
}

/** A statement that goes with the decision and stops nothing. */
export type Note = { readonly by: string; readonly kind: 'interpretation' | 'reservation' | 'dissociation' }

/** The decision by consensus: `discretionary` where the presiding officer's judgement made it, with the objectors named all the same. */
export type ConsensusResult = {
  readonly outcome: 'agreed' | 'objected' | 'awaits-judgement'
  readonly objectors: readonly string[]
  readonly unavailing: readonly { readonly by: string; readonly because: Unavailing }[]
  readonly discretionary: boolean
  /** Those present whose consent was not asked for. */
  readonly without: readonly string[]
  readonly notes: readonly Note[]
}

/** Whether there is consensus, who stands in the way and whose objection does not, and what is attached to the decision. */
export function consensus(question: ConsensusQuestion): ConsensusResult {
  const { blockedBy, entitled, without = [], attitudes: stands = {} } = question
  const said = Object.entries(stands)
  const objections = [...question.objections, ...said.flatMap(([by, attitude]): Objection[] => (attitude === 'formal-objection' ? [{ by, formal: true, inMeeting: true, beforeGavel: true }] : []))]
  const heard = objections.map((objection) => ({ by: objection.by, because: unavailing(question, objection) }))
  const objectors = [...new Set(heard.filter(({ because }) => because === null).map(({ by }) => by))]
  const discretionary = blockedBy === 'presidents-judgement'
  return {
    outcome: discretionary ? judged(question.judgement ?? null) : objectors.length === 0 ? 'agreed' : 'objected',
    objectors,
    unavailing: heard.flatMap(({ by, because }) => (because === null || objectors.includes(by) ? [] : [{ by, because }])),
    discretionary,
    without: without.filter((member) => entitled.includes(member)),
    notes: said.flatMap(([by, attitude]): Note[] => ((attitude === 'interpretation' || attitude === 'reservation' || attitude === 'dissociation') && entitled.includes(by) ? [{ by, kind: attitude }] : [])),
  }
}

function judged(judgement: 'consensus' | 'no-consensus' | null): ConsensusResult['outcome'] {
  if (judgement === null) return 'awaits-judgement'
  return judgement === 'consensus' ? 'agreed' : 'objected'
}

/** Why an objection stands in nobody's way; null where it counts. Where the chair judges, every entitled member's objection is recorded. */
function unavailing({ blockedBy, entitled, present, without = [] }: ConsensusQuestion, { by, formal, inMeeting, beforeGavel }: Objection): Unavailing | null {
  if (!entitled.includes(by)) return 'not-entitled'
  if (without.includes(by)) return 'consent-not-needed'
  if (!beforeGavel) return 'after-gavel'
  if (blockedBy !== 'formal-objection') return null
  if (!formal) return 'not-formal'
  if (!inMeeting) return 'not-in-meeting'
  return present.includes(by) ? null : 'not-present'
}
