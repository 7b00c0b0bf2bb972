import './clock.css'
import type { Instant } from '#base/instants.ts'
import { minute } from '#base/instants.ts'
import type { ReactNode } from 'react'
import { useNow } from '../session.tsx'
import { useVoice } from '../words.tsx'
import { AsOf } from './as-of.tsx'

const tick = 250
const nearly = 30_000

/** A running speech: time since the floor was given, counted here from the server's clock, alike on every screen. `limit` in minutes, `time` in milliseconds where it is not whole minutes; `held` since when a point of order holds it up. */
export function SpeechClock({ since, held, limit, time = null, size = 'large', note }: { readonly since: Instant; readonly held?: Instant | undefined; readonly limit: number | null; readonly time?: number | null; readonly size?: 'small' | 'large' | 'huge'; readonly note?: ReactNode }): ReactNode {
  const { t, clock } = useVoice()
  const now = useNow(tick)
  const spoken = Math.max(0, (held ?? now) - since)
  const whole = time ?? (limit === null ? null : limit * minute)
  const left = whole === null ? null : whole - spoken
  // Overtime counts up from the limit; it is said as a time beyond it, with a plus.
  const over = left === null ? 0 : Math.max(0, -left)
  const state = left === null ? 'free' : left < 0 ? 'over' : left < nearly ? 'nearly' : 'within'
  return (
    <div className={`clock ${size} ${state}${held === undefined ? '' : ' held'}`}>
      <span className="clock-digits" role="timer" dir="ltr" aria-label={over > 0 ? t('clock.over', { time: clock(over) }) : t('clock.spoken', { time: clock(spoken) })}>{over > 0 ? `+${clock(over)}` : clock(spoken)}</span>
      {whole === null ? null : <span className="clock-bar" aria-hidden="true"><i style={{ inlineSize: `${whole === 0 ? 100 : Math.min(100, (spoken / whole) * 100)}%` }} /></span>}
      <span className="clock-note">
        {held === undefined ? null : <><b>{t('clock.held')}</b> · </>}
        {whole === null ? t('clock.free') : over > 0 ? t('clock.past', { time: clock(spoken), limit: clock(whole) }) : t('clock.of', { limit: clock(whole) })}
        {note == null ? null : <> · {note}</>} <AsOf />
      </span>
    </div>
  )
}
