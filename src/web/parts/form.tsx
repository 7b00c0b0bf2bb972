import type { Form } from '#base/form.ts'
import { type ReactNode, useState } from 'react'
import { useVoice } from '../words.tsx'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { FormField, type Naming, blank, fieldLabel, missing } from './field.tsx'
import { type Filled, useCommandName } from './filled.ts'

export { type Filled, filled, useCommandName, wantsFilling } from './filled.ts'

/** Draws a form that `may` gave, field by field, and sends the command when every field is filled. */
export function FormView({ form, onSend, onCancel, naming = () => undefined, send, busy = false, given = {}, below, still = false }: {
  readonly form: Form
  readonly onSend: (command: Filled) => void
  readonly onCancel?: () => void
  readonly naming?: Naming
  readonly send?: string
  readonly busy?: boolean
  /** Values known beforehand (the seat a button stood beside); shown filled in. */
  readonly given?: Readonly<Record<string, unknown>>
  /** Leaves the focus where it is: something before the form is still being chosen. */
  readonly still?: boolean
  /** What follows from the values as they stand. */
  readonly below?: (values: Readonly<Record<string, unknown>>) => ReactNode
}): ReactNode {
  const voice = useVoice()
  const name = useCommandName()
  const [values, setValues] = useState(() => ({ ...Object.fromEntries(Object.entries(form.fields).map(([field, of]) => [field, blank(of)])), ...given }))
  const [tried, setTried] = useState(false)
  const lacking = missing(form.fields, values)
  return (
    <form className="stack" noValidate ref={still ? null : begin} onSubmit={(event) => {
      event.preventDefault()
      if (busy) return
      if (lacking.length > 0) setTried(true)
      else onSend({ ...values, type: form.type })
    }}>
      {Object.entries(form.fields).map(([field, of]) => (
        <FormField key={field} command={form.type} name={field} field={of} value={values[field]} naming={naming} onChange={(next) => setValues((before) => ({ ...before, [field]: next }))} />
      ))}
      {below?.(values)}
      {tried && lacking.length > 0 ? <p role="alert" className="quiet">{voice.t('form.missing', { fields: voice.list(lacking.map((field) => fieldLabel(voice, form.type, field))) })}</p> : null}
      <div className="dialog-foot">
        {onCancel === undefined ? null : <Button onPress={onCancel}>{voice.t('form.cancel')}</Button>}
        <button type="submit" className="button first" aria-disabled={busy}><span>{send ?? name(form.type)}</span></button>
      </div>
    </form>
  )
}

/** In a dialog the first thing to fill in has the focus, not the way out. */
export const begin = (form: HTMLElement | null): void => form?.closest('[role="dialog"]') === null ? undefined : form?.querySelector<HTMLElement>('input, select, textarea')?.focus()

/** A form in a dialog. */
export function FormDialog({ title, note, onClose, ...form }: Parameters<typeof FormView>[0] & { readonly title?: string; readonly note?: ReactNode; readonly onClose: () => void }): ReactNode {
  const name = useCommandName()
  return (
    <Dialog title={title ?? name(form.form.type)} onClose={onClose}>
      {note === undefined ? null : <div className="quiet">{note}</div>}
      <FormView {...form} onCancel={onClose} />
    </Dialog>
  )
}
