import { type EntryKind, entryKinds } from '#record/entry.ts'
import { type Confidence, confidences } from '#record/found.ts'
import type { ReviewPage } from '#views/dossier/review.ts'
import { type ReactNode, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { useVoice } from '../../words.tsx'
import { ChoiceInput, TextInput } from './inputs.tsx'
import { languageName } from './language-name.ts'

/** What a reviewer wants to see of the queue; the empty word is everything. */
export type Filter = { readonly kind: EntryKind | ''; readonly confidence: Confidence | ''; readonly speaker: string; readonly outlet: string; readonly language: string }
export const everything: Filter = { kind: '', confidence: '', speaker: '', outlet: '', language: '' }

/** The page of a filter, as the server is asked for it. */
export function reviewPath(filter: Filter): string {
  const parts = Object.entries(filter).filter(([, value]) => value.trim() !== '').map(([name, value]) => `${name}=${encodeURIComponent(value.trim())}`)
  return parts.length === 0 ? 'review' : `review?${parts.join('&')}`
}

/** Choices take effect at once, a name when it has been typed. */
export function ReviewFilter({ filter, page, onChange }: { readonly filter: Filter; readonly page: Pick<ReviewPage, 'outlets' | 'languages'> | null; readonly onChange: (filter: Filter) => void }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const [speaker, setSpeaker] = useState(filter.speaker)
  const all = t('review.all')
  const of = (known: readonly string[], chosen: string): readonly string[] => ['', ...new Set([...known, ...(chosen === '' ? [] : [chosen])])]
  return (
    <search><form className="review-filter" onSubmit={(event) => { event.preventDefault(); onChange({ ...filter, speaker }) }}>
      <ChoiceInput label={t('search.kind')} value={filter.kind} of={['', ...entryKinds]} name={(one) => (one === '' ? all : t(`record.kind.${one}`))} onChange={(kind) => onChange({ ...filter, kind })} />
      <ChoiceInput label={t('review.confidence')} value={filter.confidence} of={['', ...confidences]} name={(one) => (one === '' ? all : t(`record.confidence.${one}`))} onChange={(confidence) => onChange({ ...filter, confidence })} />
      <ChoiceInput label={t('record.outlet')} value={filter.outlet} of={of(page?.outlets ?? [], filter.outlet)} name={(one) => (one === '' ? all : one)} onChange={(outlet) => onChange({ ...filter, outlet })} />
      <ChoiceInput label={t('record.language')} value={filter.language} of={of(page?.languages ?? [], filter.language)} name={(one) => (one === '' ? all : languageName(voice, one))} onChange={(language) => onChange({ ...filter, language })} />
      <TextInput label={t('search.speaker')} value={speaker} most={300} onChange={setSpeaker} />
      <div className="row">
        <button type="submit" className="button"><span>{t('search.send')}</span></button>
        {Object.values(filter).every((value) => value === '') ? null : <Button look="quiet" onPress={() => { setSpeaker(''); onChange(everything) }}>{t('review.filter.off')}</Button>}
      </div>
    </form></search>
  )
}
