import type { ReactNode } from 'react'
import { useKnownUntil } from '../session.tsx'
import { useVoice } from '../words.tsx'

/** While the device is cut off: until when what stands here is known. Nothing while the line holds. */
export function AsOf(): ReactNode {
  const { t, time } = useVoice()
  const until = useKnownUntil()
  return until === null ? null : <span className="as-of">{t('line.asof', { time: time(until) })}</span>
}

/** The same as a whole sentence, once a page. */
export function NotKnownHere(): ReactNode {
  const { t, time } = useVoice()
  const until = useKnownUntil()
  return until === null ? null : t('line.unknown', { time: time(until) })
}
