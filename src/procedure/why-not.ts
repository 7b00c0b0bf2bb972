import type { BallotContext, BallotDecider } from '#base/decider.ts'
import type { By } from '#base/event.ts'
import type { Field, Fields, Form } from '#base/form.ts'
import type { Instant } from '#base/instants.ts'
import { isRefusal, type Refusal } from '#base/refusal.ts'
import type { ConferenceCommand } from './commands.ts'
import { representatives } from './filling.ts'
import { liveVote, topMotion } from './precedence.ts'
import { plenary, type Scene, sceneOf } from './scene.ts'
import type { ConferenceState } from './state.ts'

/** Values of fields that are known already. */
type Given = { readonly [field: string]: string }

type Engine = Pick<BallotDecider<ConferenceState, ConferenceCommand>, 'commands' | 'decide' | 'may'>

/**
 * Why somebody cannot do something now, whatever they would fill in: the refusal with its rule, its reason and what would allow it.
 * Null exactly where `may` has a form of that type before that body. An unknown type has no form and no reason: it is no command.
 */
export function whyNot(engine: Engine, state: ConferenceState, type: ConferenceCommand['type'], by: By, now: Instant, body: string = plenary): Refusal | null {
  return engine.may(state, by, now).some((form) => form.type === type && isBefore(form, body)) ? null : refusalOf(engine, state, type, by, now, body)
}

/** The same where it is known already that no form of that type is open: the answer of the rules to a command that names what is before the body, or what is given (a kind of motion). */
export function refusalOf(engine: Engine, state: ConferenceState, type: ConferenceCommand['type'], by: By, now: Instant, body: string = plenary, given: Given = {}): Refusal | null {
  const fields = engine.commands[type]
  const scene = sceneOf(state, body, by, now)
  const [command] = representatives({ type, fields: scene === null ? fields : pointed(scene, type, fields, given) })
  if (command === undefined) return null
  const outcome = engine.decide(state, command, context(by, now))
  return isRefusal(outcome) ? outcome : null
}

/** Whether a form is of this body, or of the conference as a whole. */
function isBefore({ fields: { body } }: Form, wanted: string): boolean {
  return body === undefined || body.kind !== 'choice' || body.of.includes(wanted)
}

/** Nothing is drawn, counted or made: what is asked here is refused before. */
const context = (by: By, now: Instant): BallotContext => ({ by, now, ids: () => 'none', draw: () => 0, papers: () => [] })

/** The widest shape of a command, with what is before the body in the fields that name something. */
function pointed(scene: Scene, type: string, fields: Fields, given: Given): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, named(field, name === 'body' ? scene.body.id : given[name] ?? subjectOf(scene, type, name))]))
}

function named(field: Field, value: string | undefined): Field {
  return value === undefined || field.kind !== 'text' ? field : { kind: 'choice', of: [value] }
}

function subjectOf(scene: Scene, type: string, field: string): string | undefined {
  const { body, book, seat, state } = scene
  const draft = body.drafts.findLast(({ status }) => status === 'before')?.id ?? body.drafts.at(-1)?.id
  const motion = topMotion(scene)?.id
  switch (field) {
    case 'vote': return liveVote(scene)?.id
    case 'draft': return draft
    case 'motion': return type === 'move' || type === 'propose' ? book.motions[0]?.id : motion
    case 'question': return body.question?.id
    case 'point': return body.point?.id
    case 'item': return body.item ?? body.agenda[0]?.id
    case 'entry': return body.floor.entries[0]?.id
    case 'on': return body.point?.status === 'appealed' ? body.point.id : motion ?? body.question?.id ?? draft
    case 'seat': return seat?.id ?? state.preparation.seats[0]?.id
    case 'step': return book.opening[body.opened]?.id
    default: return undefined
  }
}
