import type { Span } from '#record/span.ts'
import { type ReactNode, type RefObject, useCallback, useEffect, useState } from 'react'
import { useKey } from '../../keys.ts'
import { Button } from '../../parts/button.tsx'
import { useVoice } from '../../words.tsx'
import { type MarkingKind, markingKinds } from './blank.ts'
import { selectedSpan } from './blocks.ts'
import { shortened } from './desk.tsx'

/** What is selected in the text, and a way to let go of it. It stays while somebody fills in a form beside it. */
export function useSelection(inside: RefObject<HTMLElement | null>, text: string): readonly [Span | null, () => void] {
  const [span, setSpan] = useState<Span | null>(null)
  useEffect(() => {
    const look = (): void => {
      const now = selectedSpan(inside.current, text)
      const focused = document.activeElement
      if (now !== null || focused === null || focused === document.body || inside.current?.contains(focused) === true) setSpan((before) => (before?.[0] === now?.[0] && before?.[1] === now?.[1] ? before : now))
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [inside, text])
  const clear = useCallback((): void => {
    getSelection()?.removeAllRanges()
    setSpan(null)
  }, [])
  return [span, clear]
}

/** What can be done with selected words: mark what the program did not find, or grey what is furniture. */
export function Selection({ words, mark, grey, clear }: { readonly words: string; readonly mark: (kind: MarkingKind) => void; readonly grey: () => void; readonly clear: () => void }): ReactNode {
  const { t } = useVoice()
  useKey('Escape', t('form.cancel'), clear)
  return (
    <section className="mark-card" aria-label={t('record.selected')}>
      <p className="eyebrow">{t('record.selected')}</p>
      <blockquote className="said mark-words" dir="auto">{shortened(words, 240)}</blockquote>
      <p className="quiet">{t('record.mark-as')}</p>
      <div className="card-acts">{markingKinds.map((kind) => <Button key={kind} small onPress={() => mark(kind)}>{t(`record.kind.${kind}`)}</Button>)}</div>
      <div className="card-acts"><Button small look="quiet" onPress={grey}>{t('record.grey')}</Button><Button small look="quiet" onPress={clear}>{t('form.cancel')}</Button></div>
    </section>
  )
}
