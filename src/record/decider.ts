import type { Decider } from '#base/decider.ts'
import type { By } from '#base/event.ts'
import { choice, type Fields, fits, type Form, isFillable, text } from '#base/form.ts'
import { handlings, type TeamRole } from '#base/handling.ts'
import type { Refusal } from '#base/refusal.ts'
import type { Act, CommandType, Desk, Happening } from './act.ts'
import type { DossierCommand } from './commands.ts'
import { describeDocument, importDocument, joinStory, longestName, maskPassage, restorePassage, setHandling, splitStory } from './documents.ts'
import { empty, evolves } from './evolve.ts'
import { readableBy, roleOf } from './reader.ts'
import { refuse } from './refusing.ts'
import { amendEntry, confirm, correct, linkRenderings, markByHand, publishEntry, reject, unlinkRendering, withdrawReview } from './reviews.ts'
import type { DossierState } from './state.ts'

const starting: Fields = { title: text(1, longestName), handling: choice(...handlings) }

const acts: { readonly [Type in Exclude<CommandType, 'start-dossier'>]: Act<Type> } = {
  'import-document': importDocument, 'set-handling': setHandling, 'describe-document': describeDocument, 'restore-passage': restorePassage, 'mask-passage': maskPassage,
  'confirm': confirm, 'correct': correct, 'reject': reject, 'mark-by-hand': markByHand, 'amend-entry': amendEntry, 'withdraw-review': withdrawReview,
  'link-renderings': linkRenderings, 'unlink-rendering': unlinkRendering, 'join-story': joinStory, 'split-story': splitStory, 'publish-entry': publishEntry,
}

/** Each act knows its own command only; the table above hands each the one it is for. */
const anyAct = (type: CommandType): Act<CommandType> | null => (type === 'start-dossier' ? null : (acts[type] as unknown as Act<CommandType>))

function deskOf(state: DossierState, role: TeamRole): Desk {
  return { state, role, open: readableBy(state, role) }
}

function formsOf(desk: Desk, type: CommandType): readonly Form[] {
  const act = anyAct(type)
  if (act === null || !act.roles.includes(desk.role)) return []
  return act.shapes(desk).filter(isFillable).map((fields) => ({ type, fields }))
}

function decide(state: DossierState, command: DossierCommand, { by }: { readonly by: By }): readonly Happening[] | Refusal {
  const role = roleOf(by)
  if (command.type === 'start-dossier') {
    if (state.started !== null) return refuse('started')
    const { title, handling } = command
    // The team knows of its dossier; everybody else does not.
    return role === 'keeper' ? [{ type: 'dossier-started', v: 1, audience: ['team:keeper', 'team:analyst', 'team:reviewer', 'team:reader'], data: { title, handling } }] : refuse('keeper-only')
  }
  const act = anyAct(command.type)
  if (act === null || role === null || !act.roles.includes(role)) return refuse(act?.roles.includes('reviewer') === true ? 'reviewer-only' : act?.roles.includes('analyst') === true ? 'recorder-only' : 'keeper-only')
  if (state.started === null) return refuse('not-started')
  const desk = deskOf(state, role)
  return formsOf(desk, command.type).some((form) => fits(form, command)) ? act.happens(desk, command) : act.why(desk, command)
}

function may(state: DossierState, by: By): readonly Form[] {
  const role = roleOf(by)
  if (role === null) return []
  if (state.started === null) return role === 'keeper' ? [{ type: 'start-dossier', fields: starting }] : []
  const desk = deskOf(state, role)
  return (Object.keys(acts) as CommandType[]).flatMap((type) => formsOf(desk, type))
}

/** The dossier stream: what a team does with documents, with what a program found in them, and with what it stands for. Nothing falls due in it. */
export const dossier: Decider<DossierState, DossierCommand> = {
  initial: empty,
  commands: { 'start-dossier': starting, ...(Object.fromEntries(Object.entries(acts).map(([type, { fields }]) => [type, fields])) as { readonly [type in Exclude<CommandType, 'start-dossier'>]: Fields }) },
  decide,
  evolve: (state, event) => {
    const evolve = Object.hasOwn(evolves, event.type) ? (evolves[event.type as keyof typeof evolves] as (state: DossierState, event: unknown) => DossierState) : null
    return evolve === null ? state : evolve(state, event)
  },
  may,
  due: () => [],
}
