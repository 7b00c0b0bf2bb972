import type { ReactNode } from 'react'
import { useTimed } from '../session.tsx'
import { useVoice } from '../words.tsx'

/** What was reckoned with the time of the server; until that is known a quiet place is kept for it, since the clock of this device may be hours off. */
export function Reckoned({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useVoice()
  return useTimed() ? children : <span className="quiet"><span aria-hidden="true">–:––</span><span className="unseen">{t('clock.waiting')}</span></span>
}
