import { checkInOf } from '#procedure/check-ins.ts'
import { mostTries } from '#procedure/desk-state.ts'
import { type ReactNode, Suspense } from 'react'
import { type BodyView, commandOf } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { useVoice } from '../../words.tsx'
import type { Acting } from '../meet/acting.tsx'
import { seatsOf } from '../meet/numbers.ts'
import { CheckInCode } from '../room/check-in.tsx'

/** Check-in by a code: opened for the meeting at hand, shown here and on the walls, counted when it is done. */
export function CheckInCard({ view, acting }: { readonly view: BodyView; readonly acting: Acting }): ReactNode {
  const { t, list } = useVoice()
  const { body, state, seatName } = view
  const checkIn = checkInOf(body)
  const of = seatsOf(state, body).length
  const open = commandOf(view, 'open-check-in')
  if (checkIn === null) {
    return (
      <Card title={t('checkin.title')}>
        <div className="stack tight">
          <p className="quiet">{t('checkin.words')}</p>
          {open === null ? null : <div className="row"><Button onPress={() => acting.send(open)}>{t('command.open-check-in')}</Button></div>}
        </div>
      </Card>
    )
  }
  const all = [...new Set([...body.presence ?? [], ...checkIn.arrived])]
  const count = checkIn.arrived.length === 0 || body.presence !== null || view.book.attendance !== null ? null : commandOf(view, 'record-presence', { present: all })
  const close = commandOf(view, 'close-check-in')
  const barred = Object.entries(checkIn.missed).filter(([, n]) => n >= mostTries).map(([seat]) => seatName(seat))
  return (
    <Card title={t('checkin.title')} aside={<span className="figures" aria-live="polite">{t('checkin.count', { n: checkIn.arrived.length, of })}</span>}>
      <div className="stack tight">
        {checkIn.code === null ? null : <Suspense><CheckInCode stream={view.stream} body={body.id} code={checkIn.code} /></Suspense>}
        {barred.length === 0 ? null : <output>{t('checkin.barred', { who: list(barred) })}</output>}
        <div className="row">
          {count === null ? null : <Button look="first" onPress={() => acting.send(count)}>{t('checkin.take')}</Button>}
          {open === null ? null : <Button onPress={() => acting.send(open)}>{t('checkin.anew')}</Button>}
          {close === null ? null : <Button onPress={() => acting.send(close)}>{t('command.close-check-in')}</Button>}
        </div>
      </div>
    </Card>
  )
}
