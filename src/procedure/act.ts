import type { Boxed } from '#base/ballot-box.ts'
import type { BallotContext } from '#base/decider.ts'
import type { By } from '#base/event.ts'
import { choice, type Fields, fits, type Form, isFillable } from '#base/form.ts'
import type { Instant } from '#base/instants.ts'
import type { Refusal } from '#base/refusal.ts'
import type { ProcedureCommand } from './commands.ts'
import type { Happening } from './events.ts'
import { notAccredited } from './accreditation.ts'
import { deciding, guestWaits, noDecisions } from './format-rules.ts'
import { noSuchBody } from './refusing.ts'
import { type Scene, sceneOf } from './scene.ts'
import type { ConferenceState } from './state.ts'

export type ActType = ProcedureCommand['type']
export type CommandOf<Type extends ActType> = Extract<ProcedureCommand, { readonly type: Type }>
/** What an act becomes: events, or events with what is done to a ballot box. */
export type Outcome = readonly Happening[] | Boxed<Happening>

/** One thing that can be done: its widest shape, how it may be done now, and what becomes of it. */
export type Act = {
  readonly fields: Fields
  /** `scenes` are this person's before every body, which all acts share. */
  readonly forms: (state: ConferenceState, by: By, now: Instant, scenes: readonly Scene[]) => readonly Form[]
  readonly decide: (state: ConferenceState, command: ProcedureCommand, context: BallotContext) => Outcome | Refusal
}

/**
 * How an act before a body is written down. `forms` and `decide` are both made of this, so that they cannot drift apart:
 * what fits a shape while nothing hinders is accepted, and nothing else.
 */
export type Plan<Type extends ActType> = {
  /** The widest shape, without the body. */
  readonly fields: Fields
  /** Why this person cannot do this now, whatever they fill in; null where nothing hinders. */
  readonly hindrance: (scene: Scene) => Refusal | null
  /** The ways in which it may be filled in now. Asked only where nothing hinders; shapes with a choice of nothing fall away. */
  readonly shapes: (scene: Scene) => readonly Fields[]
  /** Why a command does not fit any of them. */
  readonly why: (scene: Scene, command: CommandOf<Type>) => Refusal
  /** The context is for lots and for ballot boxes; person and instant stand in the scene. */
  readonly happens: (scene: Scene, command: CommandOf<Type>, context: BallotContext) => Outcome
}

type BodyAct = Exclude<ActType, 'found-conference' | 'set-rule' | 'set-up-body' | 'accredit-delegate' | 'accredit-officer'>

export function act<Type extends BodyAct>(type: Type, plan: Plan<Type>): Act {
  const mine = (command: ProcedureCommand): command is CommandOf<Type> & { readonly body: string } => command.type === type
  const hindrance = (scene: Scene): Refusal | null => notAccredited(scene) ?? plan.hindrance(scene) ?? guestWaits(scene) ?? (deciding.has(type) ? noDecisions(scene) : null)
  const unhinderedForms = (scene: Scene): readonly Form[] => plan.shapes(scene).filter(isFillable).map((fields) => ({ type, fields: { body: choice(scene.body.id), ...narrowed(fields) } }))
  return {
    fields: { body: { kind: 'text', min: 1, max: 64 }, ...plan.fields },
    forms: (_state, _by, _now, scenes) => scenes.flatMap((scene) => (hindrance(scene) === null ? unhinderedForms(scene) : [])),
    decide: (state, command, context) => {
      if (!mine(command)) throw new TypeError(`${command.type} was handed to ${type}`)
      const scene = sceneOf(state, command.body, context.by, context.now)
      if (scene === null) return noSuchBody(state)
      const hindered = hindrance(scene)
      if (hindered !== null) return hindered
      return unhinderedForms(scene).some((form) => fits(form, command)) ? plan.happens(scene, command, context) : plan.why(scene, command)
    },
  }
}

/** Somebody before each body in which any act could be theirs. */
export function scenesOf(state: ConferenceState, by: By, now: Instant): readonly Scene[] {
  return Object.keys(state.bodies).flatMap((body) => {
    const scene = sceneOf(state, body, by, now)
    return scene === null || isOutside(scene) ? [] : [scene]
  })
}

/** Readers, and seats of other bodies: every act would answer that it is not theirs. */
function isOutside({ presides, secretariat, seat, by }: Scene): boolean {
  return !presides && !secretariat && seat === null && by.capacity !== 'clock' && by.capacity !== 'interpreter' && by.capacity !== 'chair' && by.capacity !== 'vice-chair'
}

/** A list of a choice of nothing can only be empty, and says so. */
function narrowed(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.kind === 'list' && !isFillable({ of: field.of }) ? { ...field, max: 0 } : field]))
}
