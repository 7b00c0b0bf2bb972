import type { Point } from '#procedure/ruling-state.ts'
import type { ReactNode } from 'react'
import type { BodyView } from '../../conference.ts'
import { rulesName } from '../../parts/citation.tsx'
import { useVoice } from '../../words.tsx'
import { pointBy, pointName, pointRules, pointStands } from '../meet/point.tsx'

/** A point that waits for its ruling, or a ruling under appeal, with the speech it holds up. */
export function PointOnWall({ view, point }: { readonly view: BodyView; readonly point: Point }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const { book, body: { floor: { speaker } } } = view
  const by = pointBy(view, point)
  const held = speaker?.held === undefined ? point.gaveWay ?? null : speaker
  return (
    <div className="room-centre">
      <p className="room-label">{point.status === 'appealed' ? t('before.appealed') : pointName(voice, view, point)}</p>
      {by === null ? null : <p className="room-who">{by}</p>}
      <p className="room-note">{pointStands(voice, view, point)}</p>
      {held === null ? null : <p className="room-label">{t('point.holds-up', { who: view.seatName(held.seat) })}</p>}
      <p className="room-rules">{rulesName(voice, pointRules(view, point), book)}</p>
    </div>
  )
}
