import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Card } from '../../parts/card.tsx'
import { useVoice } from '../../words.tsx'
import { keptAs } from '../../wire.ts'

const name = (): string => keptAs('signal')
const kept = (): boolean => {
  try { return localStorage.getItem(name()) === 'on' } catch { return false }
}
/** Hertz and seconds of the tone; milliseconds of the vibration. */
const tone = { pitch: 660, length: 0.25, loud: 0.15 } as const
const vibration = 200

/** The page's own signal when something new needs us: the title of the tab always; vibration and a tone where they were asked for. Nothing leaves the page. */
export default function Signal({ kinds }: { readonly kinds: readonly string[] }): ReactNode {
  const { t } = useVoice()
  const [on, setOn] = useState(kept)
  const known = useRef<ReadonlySet<string> | null>(null)
  const now = kinds.join('\n')
  useEffect(() => {
    const here = new Set(now === '' ? [] : now.split('\n'))
    const before = known.current
    known.current = here
    const title = t('shell.title', { name: t('screen.day') })
    // After the shell has set its own.
    const set = setTimeout(() => { document.title = here.size === 0 ? title : `(${here.size}) ${title}` }, 0)
    if (on && before !== null && [...here].some((one) => !before.has(one))) sound()
    return () => clearTimeout(set)
  }, [now, on, t])
  return (
    <Card eyebrow={t('day.signal')}>
      <p className="fine">{t('day.signal.words')}</p>
      <label className="choice"><input type="checkbox" checked={on} onChange={(event) => {
        const next = event.target.checked
        try { localStorage.setItem(name(), next ? 'on' : 'off') } catch { /* A browser that keeps nothing signals until the page is closed. */ }
        setOn(next)
        if (next) sound()
      }} /><span>{t('day.signal.on')}</span></label>
    </Card>
  )
}

function sound(): void {
  try {
    navigator.vibrate?.(vibration)
    const audio = new AudioContext()
    const [oscillator, gain] = [audio.createOscillator(), audio.createGain()]
    oscillator.frequency.value = tone.pitch
    gain.gain.value = tone.loud
    oscillator.connect(gain).connect(audio.destination)
    oscillator.onended = () => void audio.close()
    oscillator.start()
    oscillator.stop(audio.currentTime + tone.length)
  } catch {
    // A device that can do neither has the title.
  }
}
