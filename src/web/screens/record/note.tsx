import type { Day } from '#base/instants.ts'
import type { Mark } from '#views/dossier/marks.ts'
import type { ReactNode } from 'react'
import { Icon } from '../../parts/icon.tsx'
import { useVoice } from '../../words.tsx'
import { slotLines } from './slot-lines.ts'

/** A mark in the margin: what it is and the two things that matter most of it. */
export function Note({ mark, day, current, choose }: { readonly mark: Mark; readonly day: Day | null; readonly current: boolean; readonly choose: (mark: Mark) => void }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  return (
    <li>
      <button type="button" className={`note is-${mark.kind} ${mark.review.is}`} aria-current={current ? 'true' : undefined} onClick={() => choose(mark)}>
        <span className="note-head">
          {mark.review.is === 'open' ? null : <span className="note-state"><Icon name={mark.review.is === 'entered' ? 'check' : 'close'} size={13} /><span className="unseen">{reviewWords(t, mark)}</span></span>}
          <b>{t(`record.kind.${mark.kind}`)}</b>{mark.review.is === 'open' && mark.confidence !== 'stated' ? <span className="doubt">{t(`record.confidence.${mark.confidence}`)}</span> : null}{mark.reader === undefined ? null : <span className="fine">{t('record.second.short')}</span>}
        </span>
        <span className="note-words" dir="auto">{gistOf(voice, mark, day)}</span>
      </button>
    </li>
  )
}

/** "Confirmed", "Corrected", "Marked by hand", "Rejected", "Not reviewed". */
export function reviewWords(t: ReturnType<typeof useVoice>['t'], { review }: Pick<Mark, 'review'>): string {
  if (review.is !== 'open' && review.contests.length > 0) return t('record.contested')
  return review.is === 'entered' ? t(`record.way.${review.way}`) : t(`record.review.${review.is}`)
}

/** A mark in a few words: who says, what is counted, who asks whom. A day that is the document's own goes without saying. */
export function gistOf(voice: ReturnType<typeof useVoice>, mark: Mark, day: Day | null = null): string {
  const told = mark.kind === 'statement' && mark.value.occasion?.date === day ? { ...mark, value: { ...mark.value, occasion: mark.value.occasion === null ? null : { ...mark.value.occasion, date: null } } } : mark
  const lines = slotLines(voice, told)
  const of = (...ids: readonly string[]): string => ids.flatMap((id) => lines.find((line) => line.id === id)?.values.map(({ words }) => words).slice(0, 3).join(', ') ?? []).filter((part) => part !== '').join(' · ')
  switch (mark.kind) {
    case 'statement': return of('speaker', 'occasion')
    case 'figure': return of('value', 'what', 'source')
    case 'position': return of('actor', 'value')
    case 'arrangement': return of('between', 'what')
    case 'undertaking': return of('by', 'what')
    case 'instrument': return of('name', 'drafter')
    case 'relation': return of('of', 'to', 'tie')
    case 'initiative': return of('proposedBy', 'subject')
  }
}
