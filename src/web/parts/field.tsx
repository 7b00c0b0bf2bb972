import './field.css'
import { type Field, fills } from '#base/form.ts'
import { day } from '#base/instants.ts'
import { type ReactNode, useId, useState } from 'react'
import { type Voice, useVoice } from '../words.tsx'
import { Button } from './button.tsx'

/** UTF-16 units a text may have and still be written on one line. */
const oneLine = 240
/** A whole number above this is an instant, not a count: 2001 in milliseconds. */
const longAgo = 1_000_000_000_000

/** How values that are ids (a seat, a motion, an item) are called for people; undefined leaves it to the catalogue. */
export type Naming = (name: string, value: string | number | boolean) => string | undefined

type FieldProps = {
  readonly command: string
  readonly name: string
  readonly field: Field
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  readonly naming: Naming
  readonly optional?: boolean
}

const labelOf = (voice: Voice, command: string, name: string): string => voice.named(`field.${command}.${name}`, voice.named(`field.${name}`, name))

export const choiceLabel = (voice: Voice, naming: Naming, command: string, name: string, value: string | number | boolean): string =>
  naming(name, value) ?? voice.named(`choice.${command}.${name}.${String(value)}`, voice.named(`choice.${String(value)}`, typeof value === 'number' ? voice.number(value) : String(value)))

/** How it is called to choose nothing where that may be. */
export const noneLabel = (voice: Voice, command: string, name: string): string => voice.named(`choice.${command}.${name}.none`, voice.t('field.none'))

/** What a field holds before anybody filled it. A single choice is no choice and is filled; nothing else is ever preselected. */
export function blank(field: Field): unknown {
  switch (field.kind) {
    case 'choice': return field.of.length === 1 ? field.of[0] : undefined
    case 'text': return field.min === 0 ? '' : undefined
    case 'integer': case 'amount': return field.min === field.max ? field.min : undefined
    case 'list': return []
    case 'split': return undefined
    case 'distinct': return []
    case 'record': return Object.fromEntries(Object.entries(field.fields).map(([name, each]) => [name, blank(each)]))
    case 'optional':
    case 'day':
    case 'hash':
    case 'fresh':
    case 'copied':
    case 'again': return undefined
  }
}

/** Whether a person has anything to fill in here; what names the thing acted on is known already and stays unseen. */
export function isOpen(field: Field): boolean {
  switch (field.kind) {
    case 'choice': return field.of.length > 1
    case 'integer': case 'amount': return field.min !== field.max
    case 'record': return Object.values(field.fields).some(isOpen)
    case 'list': case 'distinct': return field.max > 0
    case 'split': return field.most > 0
    case 'hash':
    case 'copied':
    case 'again': return false
    case 'optional': return isOpen(field.of)
    case 'text':
    case 'day':
    case 'fresh': return true
  }
}

/** One field of a form, drawn by what it may hold. */
export function FormField(props: FieldProps): ReactNode {
  const voice = useVoice()
  const id = useId()
  const { command, name, field, value, onChange, naming, optional = false } = props
  const label = labelOf(voice, command, name)
  const shown = optional ? voice.t('field.optional', { label }) : label
  if (!isOpen(field)) return null
  switch (field.kind) {
    case 'optional': return <FormField {...props} field={field.of} optional />
    case 'record': return (
      <fieldset className="field-group">
        <legend>{shown}</legend>
        {Object.entries(field.fields).map(([inner, each]) => {
          const values = record(value)
          return <FormField key={inner} command={command} name={inner} field={each} value={values[inner]} naming={naming} onChange={(next) => onChange({ ...values, [inner]: next })} />
        })}
      </fieldset>
    )
    case 'choice': return field.of.length <= 5
      ? (
        <fieldset className="field">
          <legend>{label}</legend>
          <div className="choices">
            {field.of.map((each) => (
              <label key={String(each)} className="choice">
                <input type="radio" name={id} checked={value === each} onChange={() => onChange(each)} />
                <span>{choiceLabel(voice, naming, command, name, each)}</span>
              </label>
            ))}
            {optional ? <label className="choice"><input type="radio" name={id} checked={value == null} onChange={() => onChange(undefined)} /><span>{noneLabel(voice, command, name)}</span></label> : null}
          </div>
        </fieldset>
      )
      : (
        <div className="field">
          <label htmlFor={id}>{shown}</label>
          <select id={id} value={field.of.findIndex((each) => each === value)} onChange={(event) => onChange(field.of[Number(event.target.value)])}>
            <option value={-1}>{optional ? noneLabel(voice, command, name) : voice.t('field.choose')}</option>
            {field.of.map((each, index) => <option key={String(each)} value={index}>{choiceLabel(voice, naming, command, name, each)}</option>)}
          </select>
        </div>
      )
    case 'integer': return field.max > longAgo ? <HourField id={id} label={shown} field={field} value={value} onChange={onChange} /> : (
      <div className="field">
        <label htmlFor={id}>{shown}</label>
        <input id={id} type="number" inputMode="numeric" min={field.min} max={field.max} step={1} value={typeof value === 'number' ? value : ''}
          onChange={(event) => onChange(event.target.value === '' ? undefined : Number(event.target.value))} />
      </div>
    )
    case 'amount': return (
      <div className="field">
        <label htmlFor={id}>{shown}</label>
        <input id={id} type="number" inputMode="decimal" min={field.min} max={field.max} step="any" value={typeof value === 'number' ? value : ''}
          onChange={(event) => onChange(event.target.value === '' ? undefined : Number(event.target.value))} />
      </div>
    )
    case 'text': return (
      <div className="field">
        <label htmlFor={id}>{shown}</label>
        {field.max > oneLine
          ? <textarea id={id} dir="auto" rows={field.max > 600 ? 6 : 3} maxLength={field.max} value={typeof value === 'string' ? value : ''} onChange={(event) => onChange(event.target.value === '' ? blank(field) : event.target.value)} />
          : <input id={id} dir="auto" type="text" maxLength={field.max} value={typeof value === 'string' ? value : ''} onChange={(event) => onChange(event.target.value === '' ? blank(field) : event.target.value)} />}
      </div>
    )
    case 'day': return (
      <div className="field">
        <label htmlFor={id}>{shown}</label>
        <input id={id} type="date" min={field.from} max={field.to} value={typeof value === 'string' ? value : ''} onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)} />
      </div>
    )
    case 'fresh': return (
      <div className="field">
        <label htmlFor={id}>{shown}</label>
        <input id={id} type="text" dir="ltr" autoCapitalize="none" spellCheck={false} maxLength={40} value={typeof value === 'string' ? value : ''} onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)} />
        <span className="fine">{voice.t('field.fresh')}</span>
      </div>
    )
    case 'split': return <SplitField {...props} field={field} label={shown} />
    case 'distinct': return <TextsField label={shown} field={field} of={{ kind: 'text', min: 1, max: field.each }} value={Array.isArray(value) ? value : []} onChange={onChange} />
    case 'hash':
    case 'again':
    case 'copied': return null // taken over from elsewhere by the screen, never typed
    case 'list': return <ListField {...props} field={field} label={shown} />
  }
}

/** An instant of the near future, asked for as an hour where the reader is: the next time the clock shows it. */
function HourField({ id, label, field, value, onChange }: { readonly id: string; readonly label: string; readonly field: Extract<Field, { kind: 'integer' }>; readonly value: unknown; readonly onChange: (value: unknown) => void }): ReactNode {
  const shown = typeof value === 'number' ? new Date(value) : null
  const two = (n: number): string => String(n).padStart(2, '0')
  // Further ahead than a day, the day is asked for too.
  if (field.max - field.min > 2 * day) {
    const local = shown === null ? '' : `${shown.getFullYear()}-${two(shown.getMonth() + 1)}-${two(shown.getDate())}T${two(shown.getHours())}:${two(shown.getMinutes())}`
    return (
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <input id={id} type="datetime-local" value={local} onChange={(event) => {
          const at = new Date(event.target.value).getTime()
          onChange(Number.isNaN(at) ? undefined : at)
        }} />
      </div>
    )
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="time" value={shown === null ? '' : `${two(shown.getHours())}:${two(shown.getMinutes())}`} onChange={(event) => {
        const [hours, minutes] = event.target.value.split(':').map(Number)
        if (hours === undefined || minutes === undefined) return onChange(undefined)
        const at = new Date()
        at.setHours(hours, minutes, 0, 0)
        onChange(at.getTime() < field.min ? at.getTime() + day : at.getTime())
      }} />
    </div>
  )
}

/** Several short texts are written a line each, several long ones with an empty line between them. */
function TextsField({ label, field, of, value, onChange }: { readonly label: string; readonly field: Extract<Field, { kind: 'list' | 'distinct' }>; readonly of: Extract<Field, { kind: 'text' }>; readonly value: readonly unknown[]; readonly onChange: (value: unknown) => void }): ReactNode {
  const { t } = useVoice()
  const id = useId()
  const long = of.max > oneLine
  const [written, setWritten] = useState(() => value.join(long ? '\n\n' : '\n'))
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} dir="auto" rows={long ? 8 : 4} maxLength={field.max * (of.max + 2)} value={written} aria-describedby={`${id}n`} onChange={(event) => {
        setWritten(event.target.value)
        onChange(event.target.value.split(long ? /\n\s*\n/ : '\n').map((text) => text.trim().replace(/\s*\n\s*/g, ' ')).filter((text) => text !== ''))
      }} />
      <span id={`${id}n`} className="fine">{t(long ? 'field.paragraphs.note' : 'field.lines.note')}</span>
    </div>
  )
}

/** Numbers that go together: each is asked for by its name, with how many they may come to. */
function SplitField({ command, name, field, value, onChange, naming, label }: FieldProps & { readonly field: Extract<Field, { kind: 'split' }>; readonly label: string }): ReactNode {
  const values = record(value)
  return (
    <fieldset className="field-group">
      <legend>{label}</legend>
      {Object.entries(field.of).map(([part, max]) => <FormField key={part} command={command} name={`${name}.${part}`} field={{ kind: 'integer', min: 0, max }} value={values[part]} naming={naming} onChange={(next) => onChange({ ...values, [part]: next })} />)}
    </fieldset>
  )
}

function ListField({ command, name, field, value, onChange, naming, label }: FieldProps & { readonly field: Extract<Field, { kind: 'list' }>; readonly label: string }): ReactNode {
  const voice = useVoice()
  const items: readonly unknown[] = Array.isArray(value) ? value : []
  const of = field.of
  if (of.kind === 'choice') {
    return (
      <fieldset className="field">
        <legend>{label}</legend>
        <p className="fine">{voice.t('field.chosen', { n: items.length, most: field.max, bound: field.max < of.of.length ? 'most' : 'free' })}</p>
        <div className="choices many">
          {of.of.map((each) => (
            <label key={String(each)} className="choice">
              <input type="checkbox" disabled={items.length >= field.max && !items.includes(each)} checked={items.includes(each)} onChange={(event) => onChange(event.target.checked ? [...items, each] : items.filter((other) => other !== each))} />
              <span>{choiceLabel(voice, naming, command, name, each)}</span>
            </label>
          ))}
        </div>
      </fieldset>
    )
  }
  if (of.kind === 'text') return <TextsField label={label} field={field} of={of} value={items} onChange={onChange} />
  return (
    <fieldset className="field-group">
      <legend>{label}</legend>
      {items.map((item, index) => (
        <div key={index} className="field-item">
          <FormField command={command} name={of.kind === 'record' ? `${name}.item` : name} field={of} value={item} naming={naming} onChange={(next) => onChange(items.with(index, next))} />
          <Button look="quiet" onPress={() => onChange(items.toSpliced(index, 1))}>{voice.t('field.remove')}</Button>
        </div>
      ))}
      {items.length < field.max ? <Button onPress={() => onChange([...items, blank(of)])}>{voice.t('field.add')}</Button> : null}
    </fieldset>
  )
}

const record = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {})

/** Which fields still want something, by name: the form is not sent before this is empty. */
export const missing = (fields: { readonly [name: string]: Field }, values: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(fields).filter(([name, field]) => !fills(field, values[name])).map(([name]) => name)

export { labelOf as fieldLabel }
