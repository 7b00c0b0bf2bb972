import './field.css'
import { type ReactNode, useId, useState } from 'react'
import { useVoice } from '../words.tsx'

/** So many are seen at a glance: a list of no more has no line above it. */
const atAGlance = 7

/** Letters as they are compared: without case or marks. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Whether texts hold every word somebody typed, each anywhere in them. */
export function holds(sought: string, texts: readonly (string | null | undefined)[]): boolean {
  const all = plain(texts.join(' '))
  return plain(sought).trim().split(/\s+/).every((word) => all.includes(word))
}

/** What a long list is narrowed to as somebody types: whether it holds texts, and the line to type in, which says how many are left. */
export function useNarrow(total: number): { readonly keeps: (...texts: readonly (string | null | undefined)[]) => boolean; readonly line: (shown: number, beside?: ReactNode) => ReactNode } {
  const { t } = useVoice()
  const [sought, setSought] = useState('')
  const id = useId()
  return {
    keeps: (...texts) => holds(sought, texts),
    line: (shown, beside = null) => (total <= atAGlance && sought === '' && beside === null ? null : (
      <search className="narrow-line no-print">
        <div className="field"><label htmlFor={id}>{t('narrow.label')}</label><input id={id} type="search" dir="auto" value={sought} onChange={(event) => setSought(event.target.value)} /></div>
        {beside}
        <output className="fine">{shown === total ? '' : shown === 0 ? t('narrow.none') : t('narrow.count', { shown, total })}</output>
      </search>
    )),
  }
}
