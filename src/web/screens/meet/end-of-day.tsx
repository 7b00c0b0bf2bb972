import { minute } from '#base/instants.ts'
import { type ReactNode, Suspense, lazy, useMemo, useState } from 'react'
import type { BodyView } from '../../conference.ts'
import { useNow } from '../../session.tsx'
import { useTopBar } from '../../shell/page-head.ts'
import { useVoice } from '../../words.tsx'
import { loadOf } from './times.ts'

const HourDialog = lazy(() => import('./hour-dialog.tsx'))
const reckonEvery = 20_000

/** The hour until which interpreters and services stay, kept on the presiding officer's device: it binds nobody and is no act of the meeting. */
function keptHour(stream: string, body: string): string | null {
  try {
    return sessionStorage.getItem(`parley.services ${stream} ${body}`)
  } catch {
    return null
  }
}
function keepHour(stream: string, body: string, hour: string): void {
  try {
    sessionStorage.setItem(`parley.services ${stream} ${body}`, hour)
  } catch {
    // for this visit only
  }
}

/** In the top bar: when services end, how long the list will take, and what that leaves. */
export function useServices(view: BodyView, crumb: string | null): ReactNode {
  const { t, time } = useVoice()
  const now = useNow(reckonEvery)
  const [hour, setHour] = useState(() => keptHour(view.stream, view.body.id))
  const [asking, setAsking] = useState(false)
  const load = Math.round(loadOf(view.body) / minute)
  const end = useMemo(() => endOf(hour, now), [hour, now])
  const left = end === null ? null : Math.max(0, Math.round((end - now) / minute))
  const entries = view.body.floor.entries.length
  const aside = useMemo(() => (
    <button type="button" className="services fine" onClick={() => setAsking(true)}>
      {end === null || left === null ? t('services.ask') : <>{t('services.end', { time: time(end), n: entries, load })} <b className={left < load ? 'tight' : ''}>{t('services.left', { n: left })}</b></>}
    </button>
  ), [end, left, entries, load, t, time])
  useTopBar(crumb, aside)
  if (!asking) return null
  return (
    <Suspense>
      <HourDialog hour={hour} onClose={() => setAsking(false)} onHour={(next) => { setHour(next); keepHour(view.stream, view.body.id, next) }} />
    </Suspense>
  )
}

/** The next time this hour strikes where the reader is. */
function endOf(hour: string | null, now: number): number | null {
  const [h, m] = (hour ?? '').split(':').map(Number)
  if (h === undefined || m === undefined || Number.isNaN(h) || Number.isNaN(m)) return null
  const end = new Date(now)
  end.setHours(h, m, 0, 0)
  return end.getTime() < now ? end.getTime() + 24 * 60 * minute : end.getTime()
}
