import type { Form } from '#base/form.ts'
import { useVoice } from '../words.tsx'
import { blank, isOpen } from './field.tsx'

/** A command as it leaves a form: its type and every field. */
export type Filled = { readonly type: string; readonly [field: string]: unknown }

/** Whether a person has anything to say beyond "do it". */
export const wantsFilling = (form: Form): boolean => Object.values(form.fields).some(isOpen)

/** The command of a form that leaves nothing open, or with the fields given. */
export function filled(form: Form, values: Readonly<Record<string, unknown>> = {}): Filled {
  const all = Object.fromEntries(Object.entries(form.fields).map(([name, field]) => [name, values[name] ?? blank(field)]))
  return { ...all, type: form.type }
}

/** How a command is called on its button. */
export const useCommandName = (): ((type: string) => string) => {
  const { named } = useVoice()
  return (type) => named(`command.${type}`, type)
}
