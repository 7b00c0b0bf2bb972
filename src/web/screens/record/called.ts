import { useCallback } from 'react'
import { useVoice } from '../../words.tsx'
import { useRecordNames } from './register.ts'
import { actorName } from './slot-lines.ts'

/** How somebody in the record is called on the page: as the host calls them where the register has them, else as printed. */
export function useCalled(): (actor: string | null, printed: string) => string {
  const voice = useVoice()
  const policy = useRecordNames()
  return useCallback((actor, printed) => actorName(voice, actor, printed, policy), [voice, policy])
}
