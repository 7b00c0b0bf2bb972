import type { Form } from '#base/form.ts'
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { type BodyView, choicesOf, commandOf, formsOf } from '../../conference.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { choiceLabel, fieldLabel, isOpen } from '../../parts/field.tsx'
import { type Filled, FormView, useCommandName } from '../../parts/form.tsx'
import { useVoice } from '../../words.tsx'
import { Presence } from './presence.tsx'

type Values = Readonly<Record<string, unknown>>

/** Doing things from a screen: at once where nothing is left to fill in, else through a dialog made of the form. */
export type Acting = {
  /** Whether a type of command is open now, with these values where some are given. */
  readonly can: (type: string, values?: Values) => boolean
  /** Does it, asking for what is missing. `ask` opens the dialog also where everything else may be left out. */
  readonly act: (type: string, values?: Values, ask?: boolean) => void
  /** Sends a command as it is; also one that `may` does not list, so that the rules can say why not. */
  readonly send: (command: Filled) => void
  readonly dialog: ReactNode
  readonly busy: boolean
}

export function useActing(view: BodyView): Acting {
  const [open, setOpen] = useState<{ readonly type: string; readonly values: Values } | null>(null)
  const [sending, setSending] = useState(0)
  const { send: deliver } = view
  const send = useCallback((command: Filled) => {
    setSending((n) => n + 1)
    void deliver(command).finally(() => setSending((n) => n - 1))
  }, [deliver])
  const act = useCallback((type: string, values: Values = {}, ask = false) => {
    const command = commandOf(view, type, values)
    if (command !== null && !ask) send(command)
    else setOpen({ type, values })
  }, [view, send])
  const can = useCallback((type: string, values?: Values) => (values === undefined ? formsOf(view, type).length > 0 : formsOf(view, type).some((form) => allows(form, values))), [view])
  const dialog = open === null ? null : <ActDialog view={view} type={open.type} values={open.values} onClose={() => setOpen(null)} onSend={(command) => { setOpen(null); send(command) }} />
  return { can, act, send, dialog, busy: sending > 0 }
}

/** Whether a form leaves room for these values. */
const allows = (form: Form, values: Values): boolean => Object.entries(values).every(([name, value]) => {
  const field = form.fields[name]
  const choices = choicesOf(field)
  return field !== undefined && (choices.length === 0 || choices.some((each) => each === value))
})

/** One type of command as a dialog. Where `may` gave several forms of it, the field in which they differ is asked first. */
function ActDialog({ view, type, values, onClose, onSend }: { readonly view: BodyView; readonly type: string; readonly values: Values; readonly onClose: () => void; readonly onSend: (command: Filled) => void }): ReactNode {
  const voice = useVoice()
  const name = useCommandName()
  const forms = formsOf(view, type).filter((form) => allows(form, values))
  const [picked, setPicked] = useState<{ readonly form: Form; readonly value: string | number | boolean } | null>(null)
  const apart = useMemo(() => (forms.length < 2 ? null : Object.keys(forms[0]?.fields ?? {}).find((field) => forms.every(({ fields }) => fields[field]?.kind === 'choice') && new Set(forms.flatMap(({ fields }) => choicesOf(fields[field]))).size > 1) ?? null), [forms])
  const only = forms[0]
  if (type === 'record-presence' && only !== undefined) return <Presence view={view} onClose={onClose} onSend={onSend} />
  const form = apart === null ? only : picked?.form
  const given = apart === null || picked === null ? values : { ...values, [apart]: picked.value }
  const rest = form === undefined ? null : { ...form, fields: Object.fromEntries(Object.entries(form.fields).filter(([field]) => field !== apart)) }
  return (
    <Dialog title={name(type)} onClose={onClose}>
      {apart === null ? null : (
        <fieldset className="field">
          <legend>{fieldLabel(voice, type, apart)}</legend>
          <div className="choices column">
            {forms.flatMap((each) => choicesOf(each.fields[apart]).map((value) => (
              <label key={String(value)} className="choice">
                <input type="radio" name={apart} checked={picked?.value === value} onChange={() => setPicked({ form: each, value })} />
                <span>{choiceLabel(voice, view.naming, type, apart, value)}</span>
              </label>
            )))}
          </div>
        </fieldset>
      )}
      {rest === null
        ? <p className="quiet">{only === undefined ? voice.t('meet.gone') : null}</p>
        : <FormView key={String(picked?.value)} form={rest} given={given} naming={view.naming} onCancel={onClose} onSend={(command) => onSend({ ...command, ...(apart === null || picked === null ? {} : { [apart]: picked.value }) })} />}
    </Dialog>
  )
}

/** Whether a form asks nothing of a person. */
export const isReady = (form: Form): boolean => Object.values(form.fields).every((field) => !isOpen(field) || field.kind === 'optional')
