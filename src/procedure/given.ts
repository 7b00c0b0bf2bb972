import type { Capacity } from '#base/event.ts'

import { hour, startOf } from '#base/instants.ts'
import type { Refusal } from '#base/refusal.ts'
import type { ConferenceCommand } from './commands.ts'
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
export const secretariat = doing('secretariat')
export const clock = doing('clock')
export const by = (seat: string) => doing(`delegation:${seat.toLowerCase()}`)
export const [aldora, belmar, casparia, dorra, elvaine] = [by('aldora'), by('belmar'), by('casparia'), by('dorra'), by('elvaine')]

/** An exercise under a rulebook with so many invented members, seated and nothing more. */
export function given(rulebook: string, members: number, roles: { readonly [seat: string]: string } = {}): World {
  const office: Capacity = 'secretariat'
  const founded = world(rehearse(start), null, 0).and({ as: office, command: { type: 'found-conference', title: `Exercise under ${rulebook}`, exercise: true, rulebook } })
  return founded.and(...invented.slice(0, members).map((name): Deed => ({ as: office, command: { type: 'seat-delegation', seat: name.toLowerCase(), names: { en: name }, role: roles[name.toLowerCase()] ?? 'member' } })))
}

/** Its first meeting open and its first item before the body. */
export function meeting(rulebook: string, members: number, roles: { readonly [seat: string]: string } = {}): World {
  const seated = given(rulebook, members, roles).and(secretariat('lay-agenda', { items: ['Sharing of waters', 'Ferry lines'] }), (rulebook === 'unga' ? chair : secretariat)('open-meeting', { grade: 'public' }))
  return opening(seated).and(chair('open-item', { item: 'item-1' }))
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

