import type { Rulebook } from '#rulebooks/rulebook.ts'
import type { Instant } from '#base/instants.ts'
import { listEnds } from '#procedure/pace.ts'
import { plannedEnd } from '#procedure/programme.ts'
import { motionsOf } from '#procedure/kinds.ts'
import { type ReactNode, Suspense, lazy, useState } from 'react'
import { DialogComing } from '../../keys.ts'
import { type BodyView, commandOf, formsOf } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Citations } from '../../parts/citation.tsx'
import type { Filled } from '../../parts/filled.ts'
import { useNow, useTimed } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import type { Acting } from './acting.tsx'
import { nextAt } from './end-of-day.tsx'
import { limitThatFits } from './time-that-fits.ts'

const HourDialog = lazy(() => import('./hour-dialog.tsx'))
const reckonEvery = 20_000

/** Where the list does not fit before the meeting should be over: when it would end, and one key that proposes the limit with which it would. Where no hour is known the key asks for it. */
export function TimeOffer({ view, acting }: { readonly view: BodyView; readonly acting: Acting }): ReactNode {
  const { t, time } = useVoice()
  const now = useNow(reckonEvery)
  const timed = useTimed()
  // For this page only, where it may not be recorded for all.
  const [named, setNamed] = useState<Instant | null>(null)
  const [asking, setAsking] = useState(false)
  const { body, book } = view
  const known = plannedEnd(view.state, body.id, now) ?? (named === null || named <= now ? null : { at: named, by: 'services' as const })
  const ends = listEnds(body, now, book)
  if (!timed || body.meeting?.status !== 'open') return null
  if (known === null) {
    if (limitThatFits(body, now, now, book) === null || body.floor.speaker !== null || proposing(view, 1) === null) return null
    return (
      <Card eyebrow={t('limit.title')}>
        <p className="fine">{t('limit.unknown')} <Citations rules={book.floor.time.rules} book={book} /></p>
        <div className="also"><Button keys="Alt+L" named={t('limit.ask')} onPress={() => setAsking(true)}>{t('limit.ask')}</Button></div>
        {asking ? (
          <Suspense fallback={<DialogComing />}>
            <HourDialog hour="" onClose={() => setAsking(false)} onHour={(hour) => {
              const until = nextAt(hour, now)
              setAsking(false)
              setNamed(until)
              const command = formsOf(view, 'set-services').length === 0 ? null : commandOf(view, 'set-services', { until })
              if (command !== null) void view.send(command)
            }} />
          </Suspense>
        ) : null}
      </Card>
    )
  }
  const { at: end, by } = known
  const minutes = limitThatFits(body, now, end, book)
  if (minutes === null) return null
  if (ends.endsAtLimits <= end) return named === end ? <Card eyebrow={t('limit.title')}><p className="fine">{t('limit.none', { at: time(ends.endsAtLimits), end: time(end) })}</p></Card> : null
  const command = minutes === 0 || body.floor.speaker !== null ? null : proposing(view, minutes)
  return (
    <Card tone="pending" eyebrow={t('limit.title')}>
      <p>{ends.endsAtPace === null ? t('limit.ends', { at: time(ends.endsAtLimits), end: time(end), by }) : t('limit.ends.pace', { at: time(ends.endsAtLimits), pace: time(ends.endsAtPace), end: time(end), by })}</p>
      <Fitting minutes={minutes} speaking={body.floor.speaker !== null} n={body.floor.entries.length} end={end} book={book} />
      {command === null ? null : <div className="also"><Button keys="Alt+L" named={t('limit.proposal', { n: minutes })} onPress={() => acting.send(command)}>{t('limit.proposal', { n: minutes })}</Button></div>}
    </Card>
  )
}

/** What limit would let all be heard, or that none would; with the rule. */
function Fitting({ minutes, speaking, n, end, book }: { readonly minutes: number; readonly speaking: boolean; readonly n: number; readonly end: Instant; readonly book: Rulebook }): ReactNode {
  const { t, time } = useVoice()
  return <p className="fine">{minutes === 0 ? t('limit.short', { time: time(end) }) : speaking ? t('limit.after', { n: minutes }) : t('limit.fits', { n, minutes, time: time(end) })} <Citations rules={book.floor.time.rules} book={book} /></p>
}

/** The chair's own proposal of a limit, or the motion of the book that has this effect; null where neither is open. */
function proposing(view: BodyView, minutes: number): Filled | null {
  const motion = motionsOf(view.book).find(({ effect }) => effect === 'limit-time')
  return commandOf(view, 'propose-time-limit', { minutes }) ?? (motion === undefined ? null : commandOf(view, 'propose', { motion: motion.id, minutes }))
}
