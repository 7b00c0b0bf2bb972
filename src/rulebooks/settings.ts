import { canonical, type Json } from '#base/canonical.ts'
import type { Majority, Presence } from '#base/majority.ts'
import type { Words } from '#base/words.ts'
import type { Debate, Decides, Motion } from './business.ts'
import type { Rulebook, Rules } from './rulebook.ts'
import type { Standing } from './standing.ts'

/** Parts of a rulebook in which a conference may set values, in the order in which they are read. */
export const groups = ['parameters', 'participants', 'quorum', 'floor', 'motions', 'points', 'proposals', 'amendments', 'division', 'adoption', 'questions', 'voting', 'silence'] as const
export type Group = (typeof groups)[number]

/** What kind of value it is; screens have a word for each. */
export type SettingKind =
  | 'parameter' | 'right' | 'quorum-open' | 'quorum-decide' | 'quorum-presumed' | 'speech-minutes' | 'replies' | 'second' | 'debate' | 'decides' | 'appeal-debate' | 'signatures' | 'circulation-hours'
  | 'withdrawal-amended' | 'friendly-after' | 'divided-on' | 'preamble' | 'objection' | 'blocked-by' | 'cooling-off' | 'majority' | 'abstention' | 'tie' | 'explains-before' | 'explains-after' | 'proposer-explains'
  | 'explanation-minutes' | 'silence-hours' | 'votes-shown' | 'vote-changes'

/**
 * One value that a conference may set otherwise than the edition does: where it stands, of what it is, what it is now, and every value
 * it can have. Values not listed are not the rulebook's to give.
 */
export type Setting = {
  readonly path: string
  readonly group: Group
  readonly kind: SettingKind
  /** The motion, kind of question, standing or parameter it belongs to; null where the kind says it all. */
  readonly of: Words | null
  readonly value: Json
  readonly choices: readonly Json[]
  readonly rules: Rules
}

const yesNo: readonly Json[] = [true, false]
const minutes: readonly Json[] = [1, 2, 3, 4, 5, 7, 10, 15, 20, 30, 45, 60]
const shares: readonly (Presence | null)[] = [null, { num: 1, den: 4, strict: false }, { num: 1, den: 3, strict: false }, { num: 1, den: 2, strict: true }, { num: 2, den: 3, strict: false }, { num: 3, den: 4, strict: false }]
const majorities: readonly Majority[] = [
  ...(['presentAndVoting', 'present', 'membership'] as const).flatMap((of): readonly Majority[] => [
    { kind: 'fraction', of, num: 1, den: 2, strict: true, minFor: 1 }, { kind: 'fraction', of, num: 2, den: 3, strict: false, minFor: 1 }, { kind: 'fraction', of, num: 3, den: 4, strict: false, minFor: 1 },
  ]),
  { kind: 'unanimity', of: 'presentAndVoting' }, { kind: 'unanimity', of: 'present' }, { kind: 'unanimity', of: 'membership' },
]
const fixedNumbers: readonly Majority[] = Array.from({ length: 20 }, (_, n): Majority => ({ kind: 'count', for: n + 1 }))
const debates: readonly Debate[] = [
  { kind: 'none' }, { kind: 'limited', for: 1, against: 1, mover: false }, { kind: 'limited', for: 2, against: 2, mover: false }, { kind: 'limited', for: 2, against: 2, mover: true },
  { kind: 'limited', for: 0, against: 1, mover: false }, { kind: 'limited', for: 0, against: 2, mover: false }, { kind: 'open' },
]
const rights = ['speak', 'onInvitation', 'propose', 'cosponsor', 'move', 'pointOfOrder', 'appeal', 'reply', 'vote', 'voteOnProcedure', 'object', 'candidate', 'countsForQuorum'] as const satisfies readonly (keyof Standing)[]

/** Every value a conference may set in this book, as it stands in it now. Parameters first: choosing one sets the fields it names. */
export function settingsOf(book: Rulebook): readonly Setting[] {
  const { quorum, floor, adoption, voting, proposals } = book
  const at = (group: Group, path: string, kind: SettingKind, value: unknown, choices: readonly unknown[], rules: Rules, of: Words | null = null): Setting => {
    const now = value as Json
    const all = choices as readonly Json[]
    return { path, group, kind, of, value: now, choices: all.some((one) => same(one, now)) ? all : [now, ...all], rules }
  }
  return [
    ...Object.entries(book.parameters).map(([id, { name, value, options, rules }]) => at('parameters', `parameters.${id}.value`, 'parameter', value, options.map((option) => option.value), rules, name)),
    ...Object.entries(book.participation).flatMap(([role, standing]) => rights.map((right) => at('participants', `participation.${role}.${right}`, 'right', standing[right], yesNo, standing.rules, standing.name))),
    at('quorum', 'quorum.open', 'quorum-open', quorum.open, shares, quorum.rules),
    at('quorum', 'quorum.decide', 'quorum-decide', quorum.decide, shares, quorum.rules),
    at('quorum', 'quorum.presumed', 'quorum-presumed', quorum.presumed, yesNo, quorum.rules),
    at('floor', 'floor.time.defaultMinutes', 'speech-minutes', floor.time.defaultMinutes, [null, ...minutes], floor.time.rules),
    ...(floor.reply === null ? [] : [at('floor', 'floor.reply.perItem', 'replies', floor.reply.perItem, [0, 1, 2, 3], floor.reply.rules)]),
    ...book.motions.flatMap((motion) => motionSettings(book, motion, at)),
    ...(book.pointOfOrder.appeal === null ? [] : [at('points', 'pointOfOrder.appeal.debate', 'appeal-debate', book.pointOfOrder.appeal.debate, debates, book.pointOfOrder.appeal.rules)]),
    at('proposals', 'proposals.withdrawal.ifAmended', 'withdrawal-amended', proposals.withdrawal.ifAmended, yesNo, proposals.withdrawal.rules),
    ...(proposals.signatures === null ? [] : [at('proposals', 'proposals.signatures.least', 'signatures', proposals.signatures.least, [0, 1, 2, 3, 4, 5, 6, 8, 10, 15, 20], proposals.signatures.rules)]),
    ...(proposals.circulation?.kind === 'hours' ? [at('proposals', 'proposals.circulation.hours', 'circulation-hours', proposals.circulation.hours, [0, 6, 12, 24, 48, 72], proposals.circulation.rules)] : []),
    ...(book.amendments?.friendly == null ? [] : [at('amendments', 'amendments.friendly.afterVotedAmendment', 'friendly-after', book.amendments.friendly.afterVotedAmendment, yesNo, book.amendments.friendly.rules)]),
    ...(book.amendments?.signatures == null ? [] : [at('amendments', 'amendments.signatures.least', 'signatures', book.amendments.signatures.least, [0, 1, 2, 3, 4, 5, 6, 8, 10], book.amendments.signatures.rules)]),
    ...(book.division === null ? [] : [at('division', 'division.on', 'divided-on', book.division.on, ['request', 'motion'], book.division.rules), at('division', 'division.preamble', 'preamble', book.division.preamble, yesNo, book.division.rules)]),
    ...(book.voting === null ? [] : [at('adoption', 'adoption.objection', 'objection', adoption.objection, ['vote', 'not-adopted'], adoption.rules)]),
    at('adoption', 'adoption.blockedBy', 'blocked-by', adoption.blockedBy, ['formal-objection', 'any-objection', 'presidents-judgement'], adoption.rules),
    ...(book.endeavours?.coolingOff == null ? [] : [at('adoption', 'endeavours.coolingOff.hours', 'cooling-off', book.endeavours.coolingOff.hours, [24, 48, 72, 240], book.endeavours.coolingOff.rules)]),
    ...Object.entries(book.matters).filter(([, { consensusOnly }]) => consensusOnly == null).flatMap(([id, matter]) => [
      at('questions', `matters.${id}.majority`, 'majority', matter.majority, matter.majority.kind === 'count' ? [...fixedNumbers, ...majorities] : majorities, matter.rules, matter.name),
      at('questions', `matters.${id}.choices`, 'abstention', matter.choices, [['yes', 'no', 'abstain'], ['yes', 'no']], matter.rules, matter.name),
    ]),
    ...(voting === null ? [] : [
      at('voting', 'tie.means', 'tie', book.tie.means, [{ kind: 'rejected' }, { kind: 'second-vote', withinHours: 48 }], book.tie.rules),
      ...(voting.shown === undefined ? [] : [at('voting', 'voting.shown', 'votes-shown', voting.shown, ['as-cast', 'at-the-lock', 'at-the-close'], voting.conduct)]),
      ...(voting.mayChange === undefined ? [] : [at('voting', 'voting.mayChange', 'vote-changes', voting.mayChange, yesNo, voting.conduct)]),
      at('voting', 'voting.explanations.before', 'explains-before', voting.explanations.before, yesNo, voting.explanations.rules),
      at('voting', 'voting.explanations.after', 'explains-after', voting.explanations.after, yesNo, voting.explanations.rules),
      at('voting', 'voting.explanations.proposerMay', 'proposer-explains', voting.explanations.proposerMay, yesNo, voting.explanations.rules),
      at('voting', 'voting.explanations.minutes', 'explanation-minutes', voting.explanations.minutes, minutes, voting.explanations.rules),
    ]),
    ...(book.silence === null ? [] : [at('silence', 'silence.leastHours', 'silence-hours', book.silence.leastHours, [0, 1, 6, 12, 24, 48, 72, 96, 120], book.silence.rules)]),
  ]
}

type At = (group: Group, path: string, kind: SettingKind, value: unknown, choices: readonly unknown[], rules: Rules, of?: Words | null) => Setting

function motionSettings(book: Rulebook, { id, name, needsSecond, debate, decides, rules }: Motion, at: At): readonly Setting[] {
  const procedural = Object.entries(book.matters).filter(([, { nature }]) => nature === 'procedural').map(([matter]): Decides => ({ by: 'vote', matter }))
  return [
    at('motions', `motions.${id}.needsSecond`, 'second', needsSecond, yesNo, rules, name),
    at('motions', `motions.${id}.debate`, 'debate', debate, debates, rules, name),
    at('motions', `motions.${id}.decides`, 'decides', decides, [{ by: 'chair' }, { by: 'chair', unless: 'objection' }, { by: 'no-objection' }, ...(book.voting === null ? [] : procedural)], rules, name),
  ]
}

/** Whether two values are one and the same, however they are written down. */
export function same(one: Json, other: Json): boolean {
  return canonical(one) === canonical(other)
}
