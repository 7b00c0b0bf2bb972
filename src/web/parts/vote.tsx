import './vote.css'
import type { Stance } from '#base/majority.ts'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { useVoice } from '../words.tsx'

/** How somebody stands, as a letter on a colour; the colour is never alone. `null`: nothing yet. `received`: a vote is in and stays closed until the lock. */
export function VoteLetter({ stance, large = false }: { readonly stance: Stance | 'received' | null; readonly large?: boolean }): ReactNode {
  const { t } = useVoice()
  const is = stance ?? 'none'
  return <span className={`vote-letter ${is}${large ? ' large' : ''}`}><span aria-hidden="true">{is === 'received' ? <Icon name="check" /> : t(`vote.letter.${is}`)}</span><span className="unseen">{t(`vote.${is}`)}</span></span>
}

/** The count as a bar. The same numbers stand beside it in words, so it is a picture for the eye only. */
export function VoteBar({ counts }: { readonly counts: readonly { readonly stance: Stance; readonly n: number }[] }): ReactNode {
  const { number, t } = useVoice()
  return (
    <div className="vote-bar" aria-hidden="true">
      {counts.filter(({ n }) => n > 0).map(({ stance, n }) => <i key={stance} className={stance} style={{ flexGrow: n }}><span>{t(`vote.letter.${stance}`)} {number(n)}</span></i>)}
    </div>
  )
}
