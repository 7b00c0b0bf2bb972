import { letterKinds } from '#participants/basis.ts'
import type { GivenLetter } from '#participants/commands.ts'
import { most } from '#participants/fields.ts'
import { isDay } from '#base/instants.ts'
import type { ReactNode } from 'react'
import { useVoice } from '../../words.tsx'
import { Choice, DayField, TextField } from './fields.tsx'

/** A letter while it is being entered; empty strings where nothing was typed. */
export type LetterDraft = { readonly kind: (typeof letterKinds)[number] | null; readonly by: string; readonly date: string; readonly reference: string; readonly text: string }
export const noLetter: LetterDraft = { kind: null, by: '', date: '', reference: '', text: '' }

/** The letter if it is whole, null if nothing was entered, undefined if it is half done. */
export function letterOf({ kind, by, date, reference, text }: LetterDraft): GivenLetter | null | undefined {
  if (by.trim() === '' && date === '' && reference.trim() === '' && text.trim() === '') return null
  if (kind === null || by.trim() === '' || !isDay(date) || reference.trim() === '') return undefined
  return { kind, by: by.trim(), date, reference: reference.trim(), text: text.trim() === '' ? null : text.trim(), passage: null }
}

/** Who wrote, of what date, with what reference, and its words. `required` is false where actors are played and no letter need exist. */
export function LetterFields({ value, onChange, required, sent }: { readonly value: LetterDraft; readonly onChange: (value: LetterDraft) => void; readonly required: boolean; readonly sent: boolean }): ReactNode {
  const { t } = useVoice()
  const set = (part: Partial<LetterDraft>): void => onChange({ ...value, ...part })
  return (
    <fieldset className="field-group">
      <legend>{t(sent ? 'letter.sent' : 'letter.received')}</legend>
      {required ? null : <p className="fine">{t('letter.played')}</p>}
      <Choice label={t('letter.kind')} options={letterKinds.map((kind) => ({ value: kind, name: t(`letter.${kind}`) }))} value={value.kind} onChange={(kind) => set({ kind })} />
      <TextField label={t('letter.by')} value={value.by} most={most.name} onChange={(by) => set({ by })} />
      <div className="side-by-side">
        <DayField label={t('letter.date')} value={value.date} onChange={(date) => set({ date })} />
        <TextField label={t('letter.reference')} value={value.reference} most={most.reference} onChange={(reference) => set({ reference })} />
      </div>
      <TextField label={t('letter.text')} value={value.text} most={most.letter} long onChange={(text) => set({ text })} />
    </fieldset>
  )
}
