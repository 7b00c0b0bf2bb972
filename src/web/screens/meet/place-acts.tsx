import type { Entry } from '#procedure/state.ts'
import type { ReactNode } from 'react'
import { type BodyView, formsOf } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { useVoice } from '../../words.tsx'
import type { Acting } from './acting.tsx'

/** Up, down and to the top, where the rules let the chair change the order; where they want a reason it is asked for. */
export function PlaceActs({ view, acting, entry, waiting }: { readonly view: BodyView; readonly acting: Acting; readonly entry: Entry; readonly waiting: readonly Entry[] }): ReactNode {
  const { t } = useVoice()
  const at = waiting.indexOf(entry)
  if (at < 0 || waiting.length < 2 || !acting.can('move-entry', { entry: entry.id })) return null
  const asks = formsOf(view, 'move-entry').some(({ fields }) => fields['reason']?.kind === 'text')
  const who = view.seatName(entry.seat)
  // Before the one that follows the next; at the end where there is none.
  const after = waiting[at + 2]?.id ?? null
  const move = (before: string | null): void => acting.act('move-entry', before === null ? { entry: entry.id } : { entry: entry.id, before }, asks)
  return (
    <>
      <Button small look="quiet" disabled={at === 0} label={t('place.up.of', { who })} onPress={() => move(waiting[at - 1]?.id ?? null)}><Icon name="up" /></Button>
      <Button small look="quiet" disabled={at === waiting.length - 1} label={t('place.down.of', { who })} onPress={() => move(after)}><Icon name="down" /></Button>
      {at < 2 ? null : <Button small look="quiet" label={t('place.top.of', { who })} onPress={() => move(waiting[0]?.id ?? null)}>{t('place.top')}</Button>}
    </>
  )
}
