import type { Circle, NewEvent } from '#base/event.ts'
import { teamRoles } from '#base/handling.ts'
import type { Refusal } from '#base/refusal.ts'
import type { DossierCommand } from '../commands.ts'
import type { DossierEvents } from '../events.ts'

export type Outcome = readonly NewEvent[] | Refusal
export type Of<Type extends DossierCommand['type']> = Extract<DossierCommand, { readonly type: Type }>

export const team: readonly Circle[] = teamRoles.map((role): Circle => `team:${role}`)

export function event<Type extends keyof DossierEvents>(type: Type, audience: readonly Circle[], data: DossierEvents[Type]): NewEvent {
  return { type, v: 1, audience, data }
}
