import type { By, Event } from '#base/event.ts'
import type { Delegate, DelegationRole } from '#participants/seat.ts'
import { useEffect, useRef } from 'react'
import type { Conference } from '../../conference.ts'
import { notice } from '../../shell/notices.ts'
import { useVoice } from '../../words.tsx'

/** What colleagues did for our delegation after a position: the type of the event and their role on the delegation's list, null where they are not on it. */
export function doneByColleagues(events: readonly Event[], me: By, delegates: readonly Delegate[], after: number): readonly { readonly type: string; readonly role: DelegationRole | null }[] {
  const theirs = events.filter(({ position, by }) => position > after && by.capacity === me.capacity && by.person !== me.person)
  // One act may be several events, of which the first says what it was.
  return theirs.filter(({ key }, n) => theirs.findIndex((one) => one.key === key) === n)
    .map(({ type, by }) => ({ type, role: delegates.find(({ person }) => person === by.person)?.role ?? null }))
}

/** A delegation has one voice: when a colleague used it on another device, this one says once who, by role, and what was done. */
export function useColleagues({ tail, by, position, state, seat }: Conference): void {
  const { t, named } = useVoice()
  const seen = useRef(position)
  useEffect(() => {
    const done = seat === null ? [] : doneByColleagues(tail, by, state.preparation.delegations[seat] ?? [], seen.current)
    seen.current = position
    for (const { type, role } of done) {
      const what = named(`event.${type}`, type)
      notice({ kind: 'word', text: role === null ? t('delegate.colleague', { what }) : t('delegate.colleague.role', { who: t(`delegate.${role}`), what }) })
    }
  }, [tail, by, position, state, seat, t, named])
}
