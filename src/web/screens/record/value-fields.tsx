import { dateBases, type DateBasis, type Figure, type Named, type Position, positionValues, type Statement, statementKinds } from '#record/found.ts'
import type { ReactNode } from 'react'
import { useVoice } from '../../words.tsx'
import { ChoiceInput, DayInput, NumberInput, registerList, TextInput } from './inputs.tsx'
import { actorNamed } from './register.ts'

const most = 400
const orNull = (text: string): string | null => (text.trim() === '' ? null : text)

/** Somebody named in a form: under the register's id where it knows the name; where the words did not change, the passage stays. */
export function namedAs(text: string, before: Named | null): Named | null {
  if (text.trim() === '') return null
  return before?.name === text ? before : { name: text, actor: actorNamed(text) ?? before?.actor ?? null, span: before?.span ?? null }
}

/** A date of a person's saying has the basis they choose; without a date there is none. */
export function Dated({ day, basis, label, onChange }: { readonly day: string | null; readonly basis: DateBasis; readonly label: string; readonly onChange: (day: string | null, basis: DateBasis) => void }): ReactNode {
  const { t } = useVoice()
  return (
    <div className="pair">
      <DayInput label={label} value={day} onChange={(next) => onChange(next, next === null ? 'unknown' : basis === 'unknown' ? 'printed' : basis)} />
      {day === null ? null : <ChoiceInput label={t('record.slot.basis')} value={basis} of={dateBases.filter((one) => one !== 'unknown')} name={(one) => t(`record.basis.${one}`)} onChange={(next) => onChange(day, next)} />}
    </div>
  )
}

export function StatementFields({ value, onChange }: { readonly value: Statement; readonly onChange: (value: Statement) => void }): ReactNode {
  const { t } = useVoice()
  const occasion = value.occasion ?? { what: null, place: null, date: null, basis: 'unknown' as const }
  const setOccasion = (part: Partial<typeof occasion>): void => {
    const next = { ...occasion, ...part }
    onChange({ ...value, occasion: next.what === null && next.place === null && next.date === null ? null : next })
  }
  return (
    <>
      <TextInput label={t('record.slot.speaker')} value={value.speaker?.name ?? ''} most={most} list={registerList} onChange={(text) => onChange({ ...value, speaker: namedAs(text, value.speaker) })} />
      <ChoiceInput label={t('record.slot.words')} value={value.kind} of={statementKinds} name={(one) => t(`record.said.${one}`)} onChange={(kind) => onChange({ ...value, kind })} />
      <TextInput label={t('record.slot.addressee')} value={value.addressee?.name ?? ''} most={most} list={registerList} onChange={(text) => onChange({ ...value, addressee: namedAs(text, value.addressee) })} />
      <TextInput label={t('record.slot.onBehalfOf')} value={value.onBehalfOf?.name ?? ''} most={most} list={registerList} onChange={(text) => onChange({ ...value, onBehalfOf: namedAs(text, value.onBehalfOf) })} />
      <TextInput label={t('record.slot.occasion')} value={occasion.what ?? ''} most={most} onChange={(text) => setOccasion({ what: orNull(text) })} />
      <TextInput label={t('record.slot.place')} value={occasion.place ?? ''} most={most} onChange={(text) => setOccasion({ place: orNull(text) })} />
      <Dated label={t('record.slot.date')} day={occasion.date} basis={occasion.basis} onChange={(date, basis) => setOccasion({ date, basis })} />
    </>
  )
}

export function FigureFields({ value, onChange }: { readonly value: Figure; readonly onChange: (value: Figure) => void }): ReactNode {
  const { t } = useVoice()
  return (
    <>
      <div className="pair"><TextInput label={t('record.slot.modifier')} value={value.modifier ?? ''} most={most} onChange={(text) => onChange({ ...value, modifier: orNull(text) })} /><NumberInput label={t('record.slot.figure')} value={value.value} onChange={(next) => onChange({ ...value, value: next })} /></div>
      <TextInput label={t('record.slot.what')} value={value.what} most={most} onChange={(what) => onChange({ ...value, what })} />
      <TextInput label={t('record.slot.measure')} note={t('record.slot.measure.note')} value={value.measure ?? ''} most={most} onChange={(text) => onChange({ ...value, measure: orNull(text) })} />
      <TextInput label={t('record.slot.where')} value={value.where ?? ''} most={most} onChange={(text) => onChange({ ...value, where: orNull(text) })} />
      <TextInput label={t('record.slot.source')} value={value.source?.name ?? ''} most={most} list={registerList} onChange={(text) => onChange({ ...value, source: namedAs(text, value.source) })} />
      <Dated label={t('record.slot.asOf')} day={value.asOf} basis={value.basis} onChange={(asOf, basis) => onChange({ ...value, asOf, basis })} />
    </>
  )
}

export function PositionFields({ value, onChange }: { readonly value: Position; readonly onChange: (value: Position) => void }): ReactNode {
  const { t } = useVoice()
  return (
    <>
      <TextInput label={t('record.slot.actor')} value={value.name} most={most} list={registerList} onChange={(name) => onChange({ ...value, name, actor: value.collective ? name.toLowerCase() : actorNamed(name) ?? (name === value.name ? value.actor : name) })} />
      <label className="choice"><input type="checkbox" checked={value.collective} onChange={(event) => onChange({ ...value, collective: event.target.checked })} /><span>{t('record.collective.long')}</span></label>
      <ChoiceInput label={t('record.slot.position')} value={value.value} of={positionValues} name={(one) => t(`record.position.${one}`)} onChange={(next) => onChange({ ...value, value: next })} />
      <TextInput label={t('record.slot.on')} value={value.on} most={2_000} onChange={(on) => onChange({ ...value, on })} />
      <Dated label={t('record.slot.date')} day={value.date} basis={value.basis} onChange={(date, basis) => onChange({ ...value, date, basis })} />
    </>
  )
}
