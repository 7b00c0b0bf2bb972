import { marksTold } from '#procedure/marks.ts'
import type { Marks } from '#procedure/methods.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import type { ReactNode } from 'react'
import { Tag } from '../../parts/card.tsx'
import { useVoice } from '../../words.tsx'

/** What stands beside a vote wherever it is shown: that it replays another, or was entered from paper. */
export function Marked({ vote, at, book }: { readonly vote: Marks | null; readonly at: number; readonly book: Rulebook }): ReactNode {
  const { say } = useVoice()
  const told = vote === null ? [] : marksTold(vote, at, book)
  return told.length === 0 ? null : <p className="vote-marks">{told.map((words) => <Tag key={words.en} tone="warn">{say(words)}</Tag>)}</p>
}
