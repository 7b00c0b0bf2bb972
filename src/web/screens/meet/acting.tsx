import type { Form } from '#base/form.ts'
import { type ReactNode, Suspense, lazy, useCallback, useState } from 'react'
import { DialogComing } from '../../keys.ts'
import { type BodyView, choicesOf, commandOf, formsOf } from '../../conference.ts'
import type { Filled } from '../../parts/filled.ts'

// Dialogs are fetched when one is first needed: a late phone sees the floor sooner.
const ActDialog = lazy(() => import('./act-dialog.tsx'))

export type Values = Readonly<Record<string, unknown>>

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
    // A vote can be taken in several ways, credentials accepted or rejected, and of an election everything is said: by the chair.
    const ways = type === 'call-election' ? 2 : type === 'open-vote' || type === 'open-meeting' || type === 'put-credentials' ? formsOf(view, type).filter((form) => allows(form, values)).length : 1
    if (command !== null && !ask && ways === 1) send(command)
    else setOpen({ type, values })
  }, [view, send])
  const can = useCallback((type: string, values?: Values) => (values === undefined ? formsOf(view, type).length > 0 : formsOf(view, type).some((form) => allows(form, values))), [view])
  const dialog = open === null ? null : <Suspense fallback={<DialogComing />}><ActDialog view={view} type={open.type} values={open.values} onClose={() => setOpen(null)} onSend={(command) => { setOpen(null); send(command) }} /></Suspense>
  return { can, act, send, dialog, busy: sending > 0 }
}

/** Whether a form leaves room for these values. */
export const allows = (form: Form, values: Values): boolean => Object.entries(values).every(([name, value]) => {
  const field = form.fields[name]
  const choices = choicesOf(field)
  const all: readonly unknown[] = Array.isArray(value) ? value : [value]
  return field !== undefined && (choices.length === 0 || all.every((one) => choices.some((each) => each === one)))
})
