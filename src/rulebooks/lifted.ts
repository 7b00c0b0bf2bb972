import type { Words } from '#base/words.ts'
import type { Motion } from './business.ts'
import type { Answer, Matter } from './deciding.ts'
import type { Rulebook, Rules } from './rulebook.ts'
import type { Standing } from './standing.ts'

type Same = 'id' | 'edition' | 'inForce' | 'title' | 'body' | 'chair' | 'source' | 'rules' | 'glossary' | 'rest' | 'tie' | 'noVote' | 'opening' | 'endings'

/** A rulebook as conferences copied it before it told amendments, elections, silence and the rest apart (`conference-founded`, version 1). */
export type RulebookV1 = Pick<Rulebook, Same> & {
  readonly parameters: { readonly [name: string]: { readonly value: string | number | boolean; readonly rules: Rules } }
  readonly quorum: Omit<Rulebook['quorum'], 'suspendedCount'>
  readonly matters: { readonly [matter: string]: Pick<Matter, 'name' | 'majority' | 'tie' | 'rules'> & { readonly choices: readonly Answer[] } }
  readonly motions: readonly Motion[]
  readonly pointOfOrder: { readonly rules: Rules; readonly appeal: { readonly matter: string; readonly rules: Rules } | null }
  readonly proposals: { readonly rules: Rules; readonly withdrawal: Rules }
  readonly adoption: Pick<Rulebook['adoption'], 'rules' | 'name' | 'objection'>
  readonly voting: Pick<NonNullable<Rulebook['voting']>, 'recordedOnRequest' | 'conduct' | 'explanations'> | null
  readonly floor: Omit<Rulebook['floor'], 'yields' | 'sides'>
  readonly participation: { readonly member: StandingV1 } & { readonly [role: string]: StandingV1 }
}

type StandingV1 = Pick<Standing, 'name' | 'speak' | 'propose' | 'pointOfOrder' | 'reply' | 'vote' | 'object' | 'countsForQuorum' | 'rules'>

/** An old book read as one of today: what it did not know is not there, and everything it said is as it was. */
export function lifted(book: RulebookV1): Rulebook {
  const waived = book.parameters['openingQuorumWaived']?.value === true
  const none = { kind: 'none' } as const
  return {
    ...book,
    overrides: [], parameters: {}, silentOn: [], composition: null, attendance: null, formats: [], series: null, classification: null, parties: null, amendments: null, division: null,
    endeavours: null, silence: null, suspension: null, elections: null, sequel: null,
    presidency: { rotation: null, cede: null, votes: true, rules: book.floor.rules },
    quorum: { ...book.quorum, open: waived ? null : book.quorum.open, suspendedCount: true },
    matters: Object.fromEntries(Object.entries(book.matters).map(([id, matter]) => [id, { ...matter, nature: 'substantive', covers: [], binds: { who: 'nobody', rules: [] } }])),
    pointOfOrder: {
      rules: book.pointOfOrder.rules,
      kinds: [{ id: 'order', name: pointOfOrder, interrupts: true, toSpeaker: false, rules: book.pointOfOrder.rules }],
      appeal: book.pointOfOrder.appeal === null ? null : { ...book.pointOfOrder.appeal, needsSecond: false, debate: none },
    },
    proposals: {
      rules: book.proposals.rules, withdrawal: { ifAmended: true, rules: book.proposals.withdrawal }, signatures: null, order: book.proposals.rules, onRequest: [],
      circulation: book.parameters['circulation']?.value === 'day-before' ? { kind: 'day-before', hours: 0, enforced: 'announced', rules: book.proposals.rules } : null,
    },
    adoption: { ...book.adoption, blockedBy: 'formal-objection', notes: null, minusOne: null },
    voting: book.voting === null ? null : { ...book.voting, methods: { hands: null, recorded: book.voting.recordedOnRequest, rollCall: null }, reentry: true },
    floor: { ...book.floor, yields: null, sides: null },
    participation: { ...liftedRoles(book.participation), member: standing(book.participation.member) },
  }
}

const pointOfOrder: Words = { en: 'Point of order', ar: 'نقطة نظام', es: 'Cuestión de orden', fr: 'Motion d’ordre', ru: 'Порядок ведения заседания', zh: '程序问题' }

function liftedRoles(roles: RulebookV1['participation']): { readonly [role: string]: Standing } {
  return Object.fromEntries(Object.entries(roles).map(([role, each]) => [role, standing(each)]))
}

function standing(old: StandingV1): Standing {
  return { ...old, onInvitation: false, proposalsVoted: 'always', cosponsor: old.propose, move: old.propose, appeal: old.pointOfOrder, voteOnProcedure: old.vote, candidate: old.vote, actors: [] }
}
