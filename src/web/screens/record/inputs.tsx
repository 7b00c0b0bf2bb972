import '../../parts/field.css'
import { type ReactNode, useId } from 'react'
import { useChoosable } from './register.ts'

/** Plain fields of this screen's forms; what is empty is null. */
export function TextInput({ label, value, most, onChange, list, note }: { readonly label: string; readonly value: string; readonly most: number; readonly onChange: (value: string) => void; readonly list?: string; readonly note?: string }): ReactNode {
  const id = useId()
  return <div className="field"><label htmlFor={id}>{label}</label><input id={id} type="text" dir="auto" value={value} maxLength={most} onChange={(event) => onChange(event.target.value)} {...(list === undefined ? {} : { list })} {...(note === undefined ? {} : { 'aria-describedby': `${id}n` })} />{note === undefined ? null : <span className="fine" id={`${id}n`}>{note}</span>}</div>
}

export function NumberInput({ label, value, onChange }: { readonly label: string; readonly value: number; readonly onChange: (value: number) => void }): ReactNode {
  const id = useId()
  return <div className="field"><label htmlFor={id}>{label}</label><input id={id} type="number" inputMode="decimal" step="any" value={value} onChange={(event) => onChange(Number(event.target.value))} /></div>
}

export function DayInput({ label, value, onChange }: { readonly label: string; readonly value: string | null; readonly onChange: (value: string | null) => void }): ReactNode {
  const id = useId()
  return <div className="field"><label htmlFor={id}>{label}</label><input id={id} type="date" value={value ?? ''} onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)} /></div>
}

export function ChoiceInput<Value extends string>({ label, value, of, name, onChange }: { readonly label: string; readonly value: Value; readonly of: readonly Value[]; readonly name: (value: Value) => string; readonly onChange: (value: Value) => void }): ReactNode {
  const id = useId()
  return <div className="field"><label htmlFor={id}>{label}</label><select id={id} value={value} onChange={(event) => { const next = of.find((one) => one === event.target.value); if (next !== undefined) onChange(next) }}>{of.map((one) => <option key={one} value={one}>{name(one)}</option>)}</select></div>
}

/** The names of the register, for the fields in which somebody is named. */
export const registerList = 'register-of-actors'
export function RegisterList(): ReactNode {
  const names = useChoosable()
  return <datalist id={registerList}>{names.map(({ id, name }) => <option key={id} value={name}>{name}</option>)}</datalist>
}
