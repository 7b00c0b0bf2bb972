import { listEnds } from '#procedure/pace.ts'
import { servicesEnd } from '#procedure/programme.ts'
import { motionsOf } from '#procedure/kinds.ts'
import type { ReactNode } from 'react'
import { type BodyView, commandOf } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Citations } from '../../parts/citation.tsx'
import type { Filled } from '../../parts/filled.ts'
import { useNow } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import type { Acting } from './acting.tsx'
import { limitThatFits } from './time-that-fits.ts'

const reckonEvery = 20_000

/** Where the list does not fit before services end: when it would end, and one key that proposes the limit with which it would. */
export function TimeOffer({ view, acting }: { readonly view: BodyView; readonly acting: Acting }): ReactNode {
  const { t, time } = useVoice()
  const now = useNow(reckonEvery)
  const end = servicesEnd(view.state, view.body.id, now)
  const { body, book } = view
  const ends = listEnds(body, now, book)
  const minutes = end === null ? null : limitThatFits(body, now, end, book)
  if (end === null || minutes === null || body.meeting?.status !== 'open' || ends.endsAtLimits <= end) return null
  const command = minutes === 0 || body.floor.speaker !== null ? null : proposing(view, minutes)
  const n = body.floor.entries.length
  return (
    <Card tone="pending" eyebrow={t('limit.title')}>
      <p>{ends.endsAtPace === null ? t('limit.ends', { at: time(ends.endsAtLimits), end: time(end) }) : t('limit.ends.pace', { at: time(ends.endsAtLimits), pace: time(ends.endsAtPace), end: time(end) })}</p>
      <p className="fine">{minutes === 0 ? t('limit.short', { time: time(end) }) : body.floor.speaker !== null ? t('limit.after', { n: minutes }) : t('limit.fits', { n, minutes, time: time(end) })} <Citations rules={book.floor.time.rules} book={book} /></p>
      {command === null ? null : <div className="also"><Button keys="Alt+L" named={t('limit.proposal', { n: minutes })} onPress={() => acting.send(command)}>{t('limit.proposal', { n: minutes })}</Button></div>}
    </Card>
  )
}

/** The chair's own proposal of a limit, or the motion of the book that has this effect; null where neither is open. */
function proposing(view: BodyView, minutes: number): Filled | null {
  const motion = motionsOf(view.book).find(({ effect }) => effect === 'limit-time')
  return commandOf(view, 'propose-time-limit', { minutes }) ?? (motion === undefined ? null : commandOf(view, 'propose', { motion: motion.id, minutes }))
}
