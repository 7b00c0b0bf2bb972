import { minute } from '#base/instants.ts'
import { servicesEnd } from '#procedure/programme.ts'
import { type ReactNode, Suspense, lazy, useMemo, useState } from 'react'
import { type BodyView, commandOf, formsOf } from '../../conference.ts'
import { useNow, useTimed } from '../../session.tsx'
import { useTopBar } from '../../shell/page-head.ts'
import { useVoice } from '../../words.tsx'
import { loadOf } from './times.ts'

const HourDialog = lazy(() => import('./hour-dialog.tsx'))
const reckonEvery = 20_000

/** In the top bar: when services end, as planned or as the bureau said, how long the list will take, and what that leaves. */
export function useServices(view: BodyView, crumb: string | null): ReactNode {
  const { t, time } = useVoice()
  const now = useNow(reckonEvery)
  const [asking, setAsking] = useState(false)
  const load = Math.round(loadOf(view.body, view.book) / minute)
  const end = servicesEnd(view.state, view.body.id, now)
  const timed = useTimed()
  const left = end === null || !timed ? null : Math.max(0, Math.round((end - now) / minute))
  const entries = view.body.floor.entries.length
  const mayName = formsOf(view, 'set-services').length > 0
  const aside = useMemo(() => {
    const said = end === null || left === null ? (mayName ? t('services.ask') : null) : <>{t('services.end', { time: time(end), n: entries, load })} <b className={left < load ? 'tight' : ''}>{t('services.left', { n: left })}</b></>
    if (said === null) return null
    return mayName ? <button type="button" className="services fine" onClick={() => setAsking(true)}>{said}</button> : <span className="services fine">{said}</span>
  }, [end, left, entries, load, mayName, t, time])
  useTopBar(crumb, aside)
  if (!asking) return null
  return (
    <Suspense>
      <HourDialog hour={end === null ? '' : clockOf(end)} onClose={() => setAsking(false)} onHour={(hour) => {
        const command = commandOf(view, 'set-services', { until: nextAt(hour, now) })
        if (command !== null) void view.send(command)
        setAsking(false)
      }} />
    </Suspense>
  )
}

const two = (n: number): string => String(n).padStart(2, '0')
export const clockOf = (at: number): string => `${two(new Date(at).getHours())}:${two(new Date(at).getMinutes())}`

/** The next time this hour strikes where the reader is; an hour just past is meant as such. */
export function nextAt(hour: string, now: number): number {
  const [h = 0, m = 0] = hour.split(':').map(Number)
  const end = new Date(now)
  end.setHours(h, m, 0, 0)
  return end.getTime() < now - 30 * minute ? end.getTime() + 24 * 60 * minute : end.getTime()
}
