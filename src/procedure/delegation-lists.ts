import { choice, type Form } from '#base/form.ts'
import { own } from '#base/own.ts'
import type { Refusal } from '#base/refusal.ts'
import type { DelegationRole } from '#participants/seat.ts'
import { refuseIn } from './refusing.ts'
import { nameOf } from './scene.ts'
import type { ConferenceState } from './state.ts'

/** The head of a delegation is one of its representatives. */
const countsAs = { head: 'representative', representative: 'representative', alternate: 'alternate', adviser: null } as const satisfies { readonly [role in DelegationRole]: string | null }

/** Whether the delegation lists as many in this function as the rules allow; null where they allow any number. */
function full({ founding, preparation }: ConferenceState, seat: string, role: DelegationRole): boolean {
  const as = countsAs[role]
  const most = as === null ? undefined : founding?.rulebook.delegations?.most[as]
  return most !== undefined && (own(preparation.delegations, seat) ?? []).filter((one) => countsAs[one.role] === as).length >= most
}

/** Why nobody more is listed in this function; null where somebody is. */
export function beyondDelegation(state: ConferenceState, { seat, role }: { readonly seat: string; readonly role: DelegationRole }): Refusal | null {
  const as = countsAs[role]
  if (as === null || !full(state, seat, role)) return null
  return refuseIn(state, 'delegation-full', (book) => book.delegations?.rules ?? [], { who: nameOf(state, seat), number: state.founding?.rulebook.delegations?.most[as] ?? 0 })
}

/** The forms for listing a delegate: for each delegation without the functions of which it has as many as it may. */
export function withinDelegation(state: ConferenceState, form: Form): readonly Form[] {
  const { seat, role } = form.fields
  if (form.type !== 'list-delegate' || state.founding?.rulebook.delegations === undefined || seat?.kind !== 'choice' || role?.kind !== 'choice') return [form]
  const left = (one: string): readonly DelegationRole[] => role.of.filter(isRole).filter((each) => !full(state, one, each))
  const alike = Map.groupBy(seat.of.map(String), (one) => left(one).join())
  return [...alike.values()].flatMap((seats) => {
    const [first] = seats
    const roles = first === undefined ? [] : left(first)
    return roles.length === 0 ? [] : [{ ...form, fields: { ...form.fields, seat: choice(...seats), role: choice(...roles) } }]
  })
}

function isRole(value: string | number | boolean): value is DelegationRole {
  return typeof value === 'string' && Object.hasOwn(countsAs, value)
}
