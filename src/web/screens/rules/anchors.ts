import { useEffect, useState } from 'react'
import { behindHash } from '../../place.ts'

/** Where a rule stands on the page of its book. */
export const ruleId = (rule: string): string => `rule-${rule}`
export const ruleHash = (rule: string): string => `#${encodeURIComponent(ruleId(rule))}`

const wanted = (): string | null => behindHash() || null

/** What the address points at on this page, brought into sight now and whenever it changes; `before` runs first, so that nothing hides it. */
export function useArrival(before: () => void): string | null {
  const [at, setAt] = useState<string | null>(wanted)
  useEffect(() => {
    const arrive = (): void => {
      const id = wanted()
      setAt(id)
      if (id === null) return
      before()
      // After what was hidden is drawn again.
      requestAnimationFrame(() => document.getElementById(id)?.scrollIntoView({ block: 'start' }))
    }
    arrive()
    addEventListener('hashchange', arrive)
    return () => removeEventListener('hashchange', arrive)
  }, [before])
  return at
}
