import { type ReactNode, useEffect, useRef } from 'react'
import { Card } from '../../parts/card.tsx'
import { choose, useSettings } from '../../settings.ts'
import { useNeeds } from '../../shell/page-head.ts'
import { sounded } from '../../sounds.ts'
import { useVoice } from '../../words.tsx'

/** Milliseconds of the vibration. */
const vibration = 200

/** The page's own signal when something new needs us: the title of the tab always; vibration and a sound where they were asked for. Nothing leaves the page. */
export default function Signal({ kinds }: { readonly kinds: readonly string[] }): ReactNode {
  const { t } = useVoice()
  const { sounds } = useSettings()
  const known = useRef<ReadonlySet<string> | null>(null)
  const now = kinds.join('\n')
  useNeeds(new Set(kinds).size)
  useEffect(() => {
    const here = new Set(now === '' ? [] : now.split('\n'))
    const before = known.current
    known.current = here
    if (sounds && before !== null && [...here].some((one) => !before.has(one))) signal()
  }, [now, sounds])
  return (
    <Card eyebrow={t('day.signal')}>
      <p className="fine">{t('day.signal.words')}</p>
      <label className="choice"><input type="checkbox" checked={sounds} onChange={(event) => {
        choose({ sounds: event.target.checked })
        if (event.target.checked) signal()
      }} /><span>{t('day.signal.on')}</span></label>
    </Card>
  )
}

function signal(): void {
  navigator.vibrate?.(vibration)
  sounded('turn')
}
