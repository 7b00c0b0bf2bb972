import type { Capacity } from '#base/event.ts'

import { hour, startOf } from '#base/instants.ts'
import type { Refusal } from '#base/refusal.ts'
import type { InSix } from '#base/words.ts'
import { rulebooks } from '#rulebooks/catalogue.ts'
import type { Answer, Rulebook } from '#rulebooks/rulebook.ts'
import type { ConferenceCommand } from './commands.ts'
import { conference } from './decider.ts'
import { pass, perform, type Rehearsal, rehearse } from './rehearsal.ts'
import { plenary } from './scene.ts'
import type { Body, ConferenceState } from './state.ts'

/** A small language for rules: given what has been done, when somebody does something, then this happened or was refused. */
export type Deed = { readonly as: Capacity; readonly command: ConferenceCommand }

export type World = {
  readonly state: ConferenceState
  readonly body: Body
  readonly rehearsal: Rehearsal
  readonly refusal: Refusal | null
  /** Types of the events of the last deed. */
  readonly happened: readonly string[]
  readonly and: (...deeds: readonly Deed[]) => World
  readonly when: (deed: Deed) => World
  readonly after: (ms: number) => World
}

export const invented = [
  'Aldora', 'Belmar', 'Casparia', 'Dorra', 'Elvaine', 'Fennmark', 'Gorland', 'Hestra', 'Ilmen', 'Jorven', 'Kalder', 'Lorne', 'Marenne', 'Nordal', 'Ostmere', 'Pellin',
  'Quarra', 'Rossan', 'Selvia', 'Tamar', 'Ulmen', 'Vester', 'Wyria', 'Xanten', 'Yorre', 'Zelland',
] as const

const start = startOf('2026-03-16') + 9 * hour

type OfBody = Extract<ConferenceCommand, { readonly body: string }>
type Fields<Type extends OfBody['type']> = Omit<Extract<OfBody, { readonly type: Type }>, 'type' | 'body'>

const doing = (as: Capacity) => <Type extends OfBody['type']>(type: Type, fields: Fields<Type>, body: string = plenary): Deed => ({ as, command: { type, body, ...fields } as unknown as ConferenceCommand })
export const chair = doing('chair')
export const viceChair = doing('vice-chair')
export const secretariat = doing('secretariat')
export const interpreter = doing('interpreter')
export const clock = doing('clock')
export const by = (seat: string) => doing(`delegation:${seat.toLowerCase()}`)
export const [aldora, belmar, casparia, dorra, elvaine] = [by('aldora'), by('belmar'), by('casparia'), by('dorra'), by('elvaine')]

/** An exercise under a rulebook, a shipped one by its id or any other, with so many invented members, seated and nothing more. */
export function given(rulebook: string | Rulebook, members: number, roles: { readonly [seat: string]: string } = {}): World {
  const office: Capacity = 'secretariat'
  const shipped = typeof rulebook === 'string' ? rulebook : rulebook.id
  const asShipped = world(rehearse(start), null, 0).and({ as: office, command: { type: 'found-conference', title: `Exercise under ${shipped}`, exercise: true, rulebook: shipped } })
  const founded = typeof rulebook === 'string' ? asShipped : world(under(rulebook, asShipped.rehearsal), null, 0)
  return founded.and(...invented.slice(0, members).map((name): Deed => ({ as: office, command: { type: 'seat-delegation', seat: name.toLowerCase(), names: { en: name }, role: roles[name.toLowerCase()] ?? 'member' } })))
}

/** Its first meeting open and its first item before the body. */
export function meeting(rulebook: string | Rulebook, members: number, roles: { readonly [seat: string]: string } = {}): World {
  const seated = given(rulebook, members, roles).and(secretariat('lay-agenda', { items: ['Sharing of waters', 'Ferry lines'] }), (hasElection(rulebook) ? secretariat : chair)('open-meeting', { grade: 'public' }))
  return opening(seated).and(chair('open-item', { item: 'item-1' }))
}

function hasElection(rulebook: string | Rulebook): boolean {
  return (typeof rulebook === 'string' ? rulebooks[rulebook] : rulebook)?.opening.some(({ id }) => id === 'election-of-chair') === true
}

/** The founding with another book copied into it: the engine asks nothing but that copy. */
function under(rulebook: Rulebook, before: Rehearsal): Rehearsal {
  const recast = before.events.map((event) => (event.type === 'conference-founded' ? { ...event, data: { ...(event.data as object), rulebook } } : event))
  return { ...before, state: recast.reduce(conference.evolve, conference.initial), events: recast }
}

/** Takes the steps of the opening that are left, Belmar nominating Aldora for the chair. */
export function opening(before: World): World {
  const step = before.state.founding?.rulebook.opening[before.body.opened]
  if (step === undefined) return before
  if (step.id !== 'election-of-chair') return opening(before.and(chair('take-step', { step: step.id }), chair('gavel', { question: `question-${before.state.counts.question + 1}` })))
  return opening(before.and(belmar('nominate', { candidate: 'aldora' }), secretariat('take-step', { step: step.id, candidate: 'aldora' }), secretariat('gavel', { question: 'question-1' })))
}

function world(rehearsal: Rehearsal, refusal: Refusal | null, from: number): World {
  const { state, events, now } = rehearsal
  const when = ({ as, command }: Deed): World => {
    const { rehearsal: after, refusal: no } = perform(rehearsal, command, { person: `person-${as}`, capacity: as }, now)
    return world(after, no, events.length)
  }
  return {
    state, rehearsal, refusal, happened: events.slice(from).map(({ type }) => type),
    get body() {
      const body = state.bodies[plenary]
      if (body === undefined) throw new TypeError('The conference has not been founded.')
      return body
    },
    when,
    and: (...deeds) => deeds.reduce((before, deed) => {
      const after = before.when(deed)
      if (after.refusal !== null) throw new Error(`${deed.as} ${JSON.stringify(deed.command)}: ${after.refusal.refused}: ${after.refusal.words.en}`)
      return after
    }, world(rehearsal, null, from)),
    after: (ms) => world(pass(rehearsal, now + ms), null, events.length),
  }
}


/** Everybody named votes as given, the lock is announced and the vote counted. */
export function vote(before: World, id: string, votes: { readonly [seat: string]: Answer }): World {
  return before.and(...Object.entries(votes).map(([seat, choice]) => by(seat)('cast-vote', { vote: id, choice })), chair('announce-lock', { vote: id }), chair('close-vote', { vote: id }))
}

/** The votes of the first invented members: so many in favour, then against, then abstaining. */
export function votes(yes: number, no: number, abstain = 0): { readonly [seat: string]: Answer } {
  return Object.fromEntries(invented.slice(0, yes + no + abstain).map((name, n): [string, Answer] => [name.toLowerCase(), n < yes ? 'yes' : n < yes + no ? 'no' : 'abstain']))
}

/** A draft of Aldora and Belmar before the body, of a kind the rulebook knows. */
export function draftBefore(before: World, matter: string | null): World {
  return before.and(
    aldora('submit-draft', { symbol: 'A/L.1', title: 'Sharing of waters', paragraphs: ['Decides to share the waters fairly.'], ...(matter === null ? {} : { matter }), sponsors: ['belmar'] }),
    // Where a draft needs names, as many as it lacks sign it.
    ...invented.slice(2, before.state.founding?.rulebook.proposals.signatures?.least ?? 0).map((name) => by(name)('sign-draft', { draft: 'draft-1' })),
    chair('take-up-draft', { draft: 'draft-1' }))
}

/**
 * The Assembly's book with what other books have: a roll whose answers bind, a roll-call with pass and rights, doors that stay closed during
 * a vote, observers who vote on procedure. The rules cited are its own; none of this is the Assembly's.
 */
export function rollBook(unga: Rulebook): Rulebook {
  if (unga.voting === null) throw new TypeError('This book has no vote.')
  return {
    ...unga,
    attendance: { answers: [{ id: 'present', name: { en: 'Present' }, mayAbstain: true }, { id: 'present-and-voting', name: { en: 'Present and voting' }, mayAbstain: false }].map((one) => ({ ...one, name: inSix(one.name.en) })), required: true, rules: ['67'] },
    voting: {
      ...unga.voting, reentry: false, explanations: { ...unga.voting.explanations, after: false },
      methods: { hands: ['87'], recorded: null, rollCall: { from: 'drawn', pass: ['87'], withRights: ['88'], rules: ['87'] } },
    },
    participation: Object.fromEntries(Object.entries(unga.participation).map(([role, standing]) => [role, { ...standing, voteOnProcedure: true }])) as Rulebook['participation'],
  }
}

function inSix(en: string): InSix {
  return { ar: en, zh: en, en, fr: en, ru: en, es: en }
}
