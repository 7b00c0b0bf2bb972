import './clock.css'
import type { Instant } from '#base/instants.ts'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useNow, useTimed } from '../session.tsx'
import { type Voice, useVoice } from '../words.tsx'
import { AsOf } from './as-of.tsx'
import { type Caption, captionBetween, leftOf, wholeOf } from './caption.ts'

const tick = 250
const nearly = 30_000

/**
 * A running speech: time since the floor was given, counted here from the server's clock, alike on every screen. `limit` in minutes, `time` in milliseconds where it is not whole minutes; `held` since when a point of order
 * holds it up. A screen reader hears a caption now and then (`caption.ts`), unless `quiet`: where several clocks stand side by side.
 */
export function SpeechClock({ since, held, limit, time = null, size = 'large', note, quiet = false }: { readonly since: Instant; readonly held?: Instant | undefined; readonly limit: number | null; readonly time?: number | null; readonly size?: 'small' | 'large' | 'huge'; readonly note?: ReactNode; readonly quiet?: boolean }): ReactNode {
  const { t, clock } = useVoice()
  const now = useNow(tick)
  const timed = useTimed()
  const running = { since, held, limit, time }
  const spoken = Math.max(0, (held ?? now) - since)
  const whole = wholeOf(running)
  const left = leftOf(running, now)
  // Overtime counts up from the limit; it is said as a time beyond it, with a plus.
  const over = left === null ? 0 : Math.max(0, -left)
  const state = left === null ? 'free' : left < 0 ? 'over' : left < nearly ? 'nearly' : 'within'
  if (!timed && held === undefined) {
    return (
      <div className={`clock ${size} waiting`} aria-live="off">
        <span className="clock-digits" role="timer" dir="ltr" aria-label={t('clock.waiting')}>–:––</span>
        <span className="clock-note">{whole === null ? t('clock.free') : t('clock.of', { limit: clock(whole) })}{note == null ? null : <> · {note}</>}</span>
      </div>
    )
  }
  return (
    <>
      <div className={`clock ${size} ${state}${held === undefined ? '' : ' held'}`} aria-live="off">
        <span className="clock-digits" role="timer" dir="ltr" aria-label={over > 0 ? t('clock.over', { time: clock(over) }) : t('clock.spoken', { time: clock(spoken) })}>{over > 0 ? `+${clock(over)}` : clock(spoken)}</span>
        {whole === null ? null : <span className="clock-bar" aria-hidden="true"><i style={{ inlineSize: `${whole === 0 ? 100 : Math.min(100, (spoken / whole) * 100)}%` }} /></span>}
        <span className="clock-note">
          {held === undefined ? null : <><b>{t('clock.held')}</b> · </>}
          {whole === null ? t('clock.free') : over > 0 ? t('clock.past', { time: clock(spoken), limit: clock(whole) }) : t('clock.of', { limit: clock(whole) })}
          {note == null ? null : <> · {note}</>} <AsOf />
        </span>
      </div>
      {quiet || whole === null || left === null ? null : <Captions key={since} whole={whole} left={left} />}
    </>
  )
}

/** What the clock says aloud, for those who do not see it. */
function Captions({ whole, left }: { readonly whole: number; readonly left: number }): ReactNode {
  const voice = useVoice()
  const before = useRef(left)
  const [caption, setCaption] = useState<Caption | null>(null)
  useEffect(() => {
    const next = captionBetween(whole, before.current, left)
    if (left > before.current) setCaption(null)
    before.current = left
    if (next !== null) setCaption(next)
  }, [whole, left])
  return <output className="unseen clock-caption" aria-live="polite">{caption === null ? null : captionWords(voice, caption)}</output>
}

function captionWords({ t }: Pick<Voice, 't'>, caption: Caption): string {
  switch (caption.is) {
    case 'left': return t('clock.caption.left', { n: caption.seconds })
    case 'over': return t('clock.caption.over')
    case 'beyond': return t('clock.caption.beyond', { n: caption.minutes })
  }
}
