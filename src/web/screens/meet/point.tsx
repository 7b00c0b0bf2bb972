import type { Point } from '#procedure/ruling-state.ts'
import type { ReactNode } from 'react'
import type { BodyView } from '../../conference.ts'
import { Card } from '../../parts/card.tsx'
import { Citations } from '../../parts/citation.tsx'
import { useVoice, type Voice } from '../../words.tsx'

/** What the body has to do with before the business goes on: a point that waits for its ruling, or a ruling under appeal. */
export function pointNow({ body: { point } }: Pick<BodyView, 'body'>): Point | null {
  return point === null || point.status === 'ruled' ? null : point
}

/** How the rulebook calls it: a point of order, of personal privilege, an inquiry; a ruling the chair made unasked. */
export function pointName({ t, say }: Voice, { book }: Pick<BodyView, 'book'>, { kind, on }: Point): string {
  if (on !== undefined) return t('ruling.own')
  const known = book.pointOfOrder.kinds.find(({ id }) => id === kind)
  return known === undefined ? t('meet.point') : say(known.name)
}

/** Who brought it before the body: who appeals, else who raised it; null of a ruling of the chair's own. */
export function pointBy({ seatName }: Pick<BodyView, 'seatName'>, { status, appealBy, by }: Point): string | null {
  const seat = status === 'appealed' ? appealBy ?? by : by
  return seat === '' ? null : seatName(seat)
}

/** For those who take part: the point or the appeal that holds up the business, with the ruling as it was given. */
export function PointCard({ view }: { readonly view: BodyView }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const point = pointNow(view)
  if (point === null) return null
  const { pointOfOrder: { rules, appeal } } = view.book
  const by = pointBy(view, point)
  return (
    <Card eyebrow={point.status === 'appealed' ? t('before.appealed') : pointName(voice, view, point)}>
      {by === null ? null : <p className="now-who said">{by}</p>}
      {point.about === '' ? null : <p className="said quiet"><bdi>{t('script.quoted', { words: point.about })}</bdi></p>}
      <p className="quiet">{point.ruling === null ? t('point.raised') : t('before.ruling', { text: point.ruling })}</p>
      <Citations rules={point.status === 'appealed' ? appeal?.rules ?? rules : rules} book={view.book} />
    </Card>
  )
}
