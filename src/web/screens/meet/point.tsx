import type { Point } from '#procedure/ruling-state.ts'
import type { ReactNode } from 'react'
import type { BodyView } from '../../conference.ts'
import { Card } from '../../parts/card.tsx'
import { Citations } from '../../parts/citation.tsx'
import { SpeechClock } from '../../parts/clock.tsx'
import { useVoice, type Voice } from '../../words.tsx'

/** What the body has to do with before the business goes on: a point that waits for its ruling, or a ruling under appeal. */
export function pointNow({ body: { point } }: Pick<BodyView, 'body'>): Point | null {
  return point === null || point.status === 'ruled' ? null : point
}

/** How the rulebook calls it: a point of order, of personal privilege, an inquiry; a ruling the chair made unasked. */
export function pointName({ t, say }: Voice, { book }: Pick<BodyView, 'book'>, point: Point): string {
  if (point.on !== undefined) return t('ruling.own')
  const known = kindOf({ book }, point)
  return known === undefined ? t('meet.point') : say(known.name)
}

const kindOf = ({ book }: Pick<BodyView, 'book'>, { kind }: Point): BodyView['book']['pointOfOrder']['kinds'][number] | undefined => book.pointOfOrder.kinds.find(({ id }) => id === kind)

/** How it stands: the ruling as it was given, or who has to speak to it. A question to the speaker waits for the speaker, everything else for the chair. */
export function pointStands({ t }: Voice, view: BodyView, point: Point): string {
  if (point.ruling !== null) return t('before.ruling', { text: point.ruling })
  const { speaker } = view.body.floor
  return kindOf(view, point)?.toSpeaker === true && speaker !== null ? t('point.asked', { who: view.seatName(speaker.seat) }) : t('point.raised')
}

/** The rules it rests on: of an appeal, of its own kind, of points of order. */
export function pointRules({ book }: Pick<BodyView, 'book'>, point: Point): readonly string[] {
  const { rules, appeal } = book.pointOfOrder
  return point.status === 'appealed' ? appeal?.rules ?? rules : kindOf({ book }, point)?.rules ?? rules
}

/** Who brought it before the body: who appeals, else who raised it; null of a ruling of the chair's own. */
export function pointBy({ seatName }: Pick<BodyView, 'seatName'>, { status, appealBy, by }: Point): string | null {
  const seat = status === 'appealed' ? appealBy ?? by : by
  return seat === '' ? null : seatName(seat)
}

/** Where points of order have a limit of time: how long this one takes. */
export function PointClock({ view, point, size = 'small' }: { readonly view: BodyView; readonly point: Point; readonly size?: 'small' | 'large' | 'huge' }): ReactNode {
  const limit = view.body.floor.speaking?.limits?.point
  return limit === undefined || point.at === undefined || point.status !== 'raised' ? null : <SpeechClock since={point.at} limit={limit} size={size} />
}

/** For those who take part: the point or the appeal that holds up the business, with the ruling as it was given. */
export function PointCard({ view }: { readonly view: BodyView }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const point = pointNow(view)
  if (point === null) return null
  const by = pointBy(view, point)
  return (
    <Card eyebrow={point.status === 'appealed' ? t('before.appealed') : pointName(voice, view, point)}>
      {by === null ? null : <p className="now-who said">{by}</p>}
      {point.about === '' ? null : <p className="said quiet"><bdi>{t('script.quoted', { words: point.about })}</bdi></p>}
      <p className="quiet">{pointStands(voice, view, point)}</p>
      <PointClock view={view} point={point} />
      <Citations rules={pointRules(view, point)} book={view.book} />
    </Card>
  )
}
