import type { SeatId } from '#base/ids.ts'
import { offersOf } from '#procedure/places.ts'
import { interventionsOf } from '#procedure/interventions.ts'
import { quotaLeft } from '#procedure/quotas.ts'
import { isStatement, sameList } from '#procedure/speaking-order.ts'
import { type ReactNode, Suspense, lazy, useState } from 'react'
import { DialogComing } from '../../keys.ts'
import type { BodyView } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Citations } from '../../parts/citation.tsx'
import { Reckoned } from '../../parts/reckoned.tsx'
import { useNow } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import type { Acting } from './acting.tsx'
import { speechName } from './speech-name.ts'
import { aboutWhen } from './times.ts'

const WhyPlace = lazy(() => import('./why-place.tsx'))
const reckonEvery = 15_000

/** A delegation's own places: which, about when, why there; what was offered to it, what is left of its time, and for whom it could ask. */
export function PlaceCard({ view, seat, acting }: { readonly view: BodyView; readonly seat: SeatId; readonly acting: Acting }): ReactNode {
  const voice = useVoice()
  const { t, time, clock } = voice
  const now = useNow(reckonEvery)
  const [why, setWhy] = useState<string | null>(null)
  const { body, book } = view
  const mine = body.floor.entries.filter((entry) => entry.seat === seat && entry.motion === null)
  const offers = offersOf(body)
  const when = aboutWhen(body, now, book)
  const left = quotaLeft(body.floor, seat, now)
  const number = interventionsOf(body.floor, seat)
  const opensAt = body.floor.speaking?.opensAt
  const asks = acting.can('ask-for-floor', { kind: 'statement' })
  if (mine.length === 0 && left === null && number === null && opensAt === undefined && !asks) return null
  const whoOf = (entry: string): string => view.seatName(body.floor.entries.find(({ id }) => id === entry)?.seat ?? '')
  const placeOf = (entry: string): number => {
    const one = body.floor.entries.find(({ id }) => id === entry)
    return one === undefined ? 0 : sameList(body.floor, book.floor, one).indexOf(one) + 1
  }
  return (
    <Card eyebrow={t('place.title')}>
      {opensAt === undefined ? null : <p>{t('list.opens', { time: time(opensAt) })}</p>}
      {left === null ? null : <p className="fine">{left.group === null ? t('quota.left', { time: clock(left.left) }) : t('quota.left.group', { time: clock(left.left), group: left.group })}</p>}
      {number === null ? null : <p className="fine">{t('interventions.made', { made: number.made, most: number.most })} <Citations rules={number.rules} book={book} /></p>}
      {mine.map((entry) => {
        const offered = offers.find((one) => one.entry === entry.id)
        return (
          <div key={entry.id} className="place-own">
            <p className="grow">
              <b className="figures">{t('place.of', { place: placeOf(entry.id), of: sameList(body.floor, book.floor, entry).length })}</b>
              {' · '}{speechName(voice, body, entry)}{entry.behalf === undefined ? null : <> · <bdi>{t('speech.behalf', { group: entry.behalf })}</bdi></>}
              {' · '}<Reckoned>{t('need.about', { time: time(when.get(entry.id) ?? now) })}</Reckoned>
            </p>
            <div className="row">
              <Button small onPress={() => setWhy(entry.id)}>{t('place.why')}</Button>
              {offered === undefined && acting.can('offer-place', { entry: entry.id }) ? <Button small onPress={() => acting.act('offer-place', { entry: entry.id }, true)}>{t('command.offer-place')}</Button> : null}
              {offered === undefined ? null : <><span className="fine">{t('offer.made', { who: whoOf(offered.to), place: placeOf(offered.to) })}</span><Button small onPress={() => acting.act('answer-offer', { offer: entry.id, accepted: false })}>{t('offer.back')}</Button></>}
            </div>
          </div>
        )
      })}
      {offers.filter(({ to }) => mine.some(({ id }) => id === to)).map(({ entry, to }) => (
        <div key={entry} className="place-own">
          <p className="grow">{t('offer.got', { who: whoOf(entry), place: placeOf(entry), own: placeOf(to) })}</p>
          <div className="row">
            <Button small look="first" onPress={() => acting.act('answer-offer', { offer: entry, accepted: true })}>{t('offer.accept')}</Button>
            <Button small onPress={() => acting.act('answer-offer', { offer: entry, accepted: false })}>{t('offer.decline')}</Button>
          </div>
        </div>
      ))}
      {asks && !mine.some(isStatement) ? <Button small onPress={() => acting.act('ask-for-floor', { kind: 'statement' }, true)}>{t('place.behalf')}</Button> : null}
      {why === null ? null : <Suspense fallback={<DialogComing />}><WhyPlace view={view} entry={why} onClose={() => setWhy(null)} /></Suspense>}
    </Card>
  )
}
