import { type Arrangement, arrangementStates, type Instrument, instrumentKinds, type Named, type Relation, ties, type Undertaking, type Window } from '#record/found.ts'
import type { Span } from '#record/span.ts'
import type { ReactNode } from 'react'
import { Button } from '../../parts/button.tsx'
import { useVoice } from '../../words.tsx'
import { ChoiceInput, DayInput, registerList, TextInput } from './inputs.tsx'
import { Dated, namedAs } from './value-fields.tsx'

const most = 400
const longest = 2_000
const nobody: Named = { name: '', actor: null, span: null }

function Who({ label, value, onChange }: { readonly label: string; readonly value: Named | null; readonly onChange: (value: Named | null) => void }): ReactNode {
  return <TextInput label={label} value={value?.name ?? ''} most={most} list={registerList} onChange={(text) => onChange(namedAs(text, value))} />
}

/** A time in the source's words, and the days it means. */
function When({ label, value, onChange }: { readonly label: string; readonly value: Window | null; readonly onChange: (value: Window | null) => void }): ReactNode {
  const { t } = useVoice()
  return (
    <>
      <TextInput label={label} value={value?.name ?? ''} most={most} onChange={(name) => onChange(name.trim() === '' ? null : { name, from: value?.from ?? null, to: value?.to ?? null })} />
      {value === null ? null : <div className="pair"><DayInput label={t('record.slot.from')} value={value.from} onChange={(from) => onChange({ ...value, from })} /><DayInput label={t('record.slot.until')} value={value.to} onChange={(to) => onChange({ ...value, to })} /></div>}
    </>
  )
}

export function ArrangementFields({ value, onChange }: { readonly value: Arrangement; readonly onChange: (value: Arrangement) => void }): ReactNode {
  const { t } = useVoice()
  const set = (at: number, one: Named | null): void => onChange({ ...value, between: one === null ? value.between.toSpliced(at, 1) : value.between.with(at, one) })
  return (
    <>
      <TextInput label={t('record.slot.agreed')} value={value.what} most={longest} onChange={(what) => onChange({ ...value, what })} />
      <ChoiceInput label={t('record.slot.state')} value={value.state} of={arrangementStates} name={(one) => t(`record.state.${one}`)} onChange={(state) => onChange({ ...value, state })} />
      <fieldset className="field-group">
        <legend>{t('record.slot.between')}</legend>
        {value.between.map((one, at) => <Who key={at} label={t('record.slot.name')} value={one} onChange={(next) => set(at, next)} />)}
        <div><Button small look="quiet" disabled={value.between.at(-1)?.name === ''} onPress={() => onChange({ ...value, between: [...value.between, nobody] })}>{t('record.add-party')}</Button></div>
      </fieldset>
      <Who label={t('record.slot.announcedBy')} value={value.announcedBy} onChange={(announcedBy) => onChange({ ...value, announcedBy })} />
      <Dated label={t('record.slot.date')} day={value.date} basis={value.basis} onChange={(date, basis) => onChange({ ...value, date, basis })} />
    </>
  )
}

export function UndertakingFields({ value, onChange }: { readonly value: Undertaking; readonly onChange: (value: Undertaking) => void }): ReactNode {
  const { t } = useVoice()
  return (
    <>
      <Who label={t('record.slot.by')} value={value.by} onChange={(by) => onChange({ ...value, by: by ?? nobody })} />
      <TextInput label={t('record.slot.willDo')} value={value.what} most={longest} onChange={(what) => onChange({ ...value, what })} />
      <Who label={t('record.slot.towards')} value={value.towards} onChange={(towards) => onChange({ ...value, towards })} />
      <When label={t('record.slot.due')} value={value.due} onChange={(due) => onChange({ ...value, due })} />
      <Who label={t('record.slot.reportedBy')} value={value.speaker} onChange={(speaker) => onChange({ ...value, speaker })} />
      <Dated label={t('record.slot.date')} day={value.date} basis={value.basis} onChange={(date, basis) => onChange({ ...value, date, basis })} />
    </>
  )
}

/** What somebody says stands in it is selected in the text and becomes one of the things said of it. */
export function InstrumentFields({ value, text, selected, onChange }: { readonly value: Instrument; readonly text: string; readonly selected: Span | null; readonly onChange: (value: Instrument) => void }): ReactNode {
  const { t } = useVoice()
  return (
    <>
      <TextInput label={t('record.slot.instrument')} value={value.name} most={most} onChange={(name) => onChange({ ...value, name })} />
      <ChoiceInput label={t('record.slot.kind')} value={value.kind} of={instrumentKinds} name={(one) => t(`record.instrument.${one}`)} onChange={(kind) => onChange({ ...value, kind })} />
      <Who label={t('record.slot.organ')} value={value.of} onChange={(of) => onChange({ ...value, of })} />
      <Who label={t('record.slot.drafter')} value={value.drafter} onChange={(drafter) => onChange({ ...value, drafter })} />
      <When label={t('record.slot.date')} value={value.dated} onChange={(dated) => onChange({ ...value, dated })} />
      <fieldset className="field-group">
        <legend>{t('record.slot.says')}</legend>
        {value.says.map((said, at) => (
          <div key={`${said.span[0]} ${said.span[1]}`} className="stack tight slot-item">
            <p className="said" dir="auto">{text.slice(...said.span)}</p>
            <div className="field-item"><Who label={t('record.slot.speaker')} value={said.speaker} onChange={(speaker) => onChange({ ...value, says: value.says.with(at, { ...said, speaker }) })} /><Button small look="quiet" onPress={() => onChange({ ...value, says: value.says.toSpliced(at, 1) })}>{t('field.remove')}</Button></div>
          </div>
        ))}
        <div><Button small look="quiet" disabled={selected === null} onPress={() => (selected === null ? undefined : onChange({ ...value, says: [...value.says, { span: selected, speaker: null }] }))}>{t(selected === null ? 'record.select-first' : 'record.add-selected')}</Button></div>
      </fieldset>
    </>
  )
}

export function RelationFields({ value, onChange }: { readonly value: Relation; readonly onChange: (value: Relation) => void }): ReactNode {
  const { t } = useVoice()
  return (
    <>
      <Who label={t('record.slot.of')} value={value.of} onChange={(of) => onChange({ ...value, of: of ?? nobody })} />
      <Who label={t('record.slot.to')} value={value.to} onChange={(to) => onChange({ ...value, to: to ?? nobody })} />
      <ChoiceInput label={t('record.slot.tie')} value={value.tie} of={ties} name={(one) => t(`record.tie.${one}`)} onChange={(tie) => onChange({ ...value, tie })} />
      <TextInput label={t('record.slot.printed')} value={value.name} most={most} onChange={(name) => onChange({ ...value, name })} />
      <When label={t('record.slot.when')} value={value.when} onChange={(when) => onChange({ ...value, when })} />
      <Who label={t('record.slot.reportedBy')} value={value.speaker} onChange={(speaker) => onChange({ ...value, speaker })} />
    </>
  )
}
