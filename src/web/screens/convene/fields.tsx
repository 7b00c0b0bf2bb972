import '../../parts/field.css'
import { type ReactNode, useId } from 'react'
import { useVoice } from '../../words.tsx'

/** A line of text; `long` for several lines. */
export function TextField({ label, value, onChange, long = false, most, ltr = false, note }: { readonly label: string; readonly value: string; readonly onChange: (value: string) => void; readonly long?: boolean; readonly most: number; readonly ltr?: boolean; readonly note?: string }): ReactNode {
  const id = useId()
  const props = { id, maxLength: most, value, dir: ltr ? 'ltr' : 'auto', ...(note === undefined ? {} : { 'aria-describedby': `${id}n` }) } as const
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {long ? <textarea {...props} rows={4} onChange={(event) => onChange(event.target.value)} /> : <input {...props} type="text" onChange={(event) => onChange(event.target.value)} />}
      {note === undefined ? null : <span className="fine" id={`${id}n`}>{note}</span>}
    </div>
  )
}

export function DayField({ label, value, onChange, from, to, note }: { readonly label: string; readonly value: string; readonly onChange: (value: string) => void; readonly from?: string; readonly to?: string; readonly note?: string }): ReactNode {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" value={value} min={from ?? '1900-01-01'} max={to ?? '2199-12-31'} onChange={(event) => onChange(event.target.value)} />
      {note === undefined ? null : <span className="fine">{note}</span>}
    </div>
  )
}

export function NumberField({ label, value, onChange, most }: { readonly label: string; readonly value: number | null; readonly onChange: (value: number | null) => void; readonly most: number }): ReactNode {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="number" inputMode="numeric" min={1} max={most} step={1} value={value ?? ''} onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))} />
    </div>
  )
}

/** One of a few; nothing is chosen beforehand unless the value says so. */
export function Choice<Value extends string>({ label, options, value, onChange }: { readonly label: string; readonly options: readonly { readonly value: Value; readonly name: string }[]; readonly value: Value | null; readonly onChange: (value: Value) => void }): ReactNode {
  const id = useId()
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      <div className="choices">
        {options.map((option) => (
          <label key={option.value} className="choice">
            <input type="radio" name={id} checked={value === option.value} onChange={() => onChange(option.value)} />
            <span dir="auto">{option.name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

export function Check({ label, checked, onChange }: { readonly label: ReactNode; readonly checked: boolean; readonly onChange: (checked: boolean) => void }): ReactNode {
  return <label className="choice"><input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} /><span>{label}</span></label>
}

/** Several of many, each with its own line; with a way to take all. */
export function Checks({ label, options, value, onChange }: { readonly label: string; readonly options: readonly { readonly value: string; readonly name: ReactNode }[]; readonly value: readonly string[]; readonly onChange: (value: readonly string[]) => void }): ReactNode {
  const { t } = useVoice()
  const all = options.length > 0 && options.every((option) => value.includes(option.value))
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      {options.length < 4 ? null : <button type="button" className="link" onClick={() => onChange(all ? [] : options.map((option) => option.value))}>{t(all ? 'checks.none' : 'checks.all')}</button>}
      <div className="choices checks">
        {options.map((option) => <Check key={option.value} label={option.name} checked={value.includes(option.value)} onChange={(checked) => onChange(checked ? [...value, option.value] : value.filter((one) => one !== option.value))} />)}
      </div>
    </fieldset>
  )
}
