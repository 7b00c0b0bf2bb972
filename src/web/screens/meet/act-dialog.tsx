import type { Form } from '#base/form.ts'
import { type ReactNode, useMemo, useState } from 'react'
import { type BodyView, choicesOf, formsOf } from '../../conference.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { choiceLabel, fieldLabel, noneLabel } from '../../parts/field.tsx'
import { type Filled, FormView, begin, useCommandName } from '../../parts/form.tsx'
import { useVoice } from '../../words.tsx'
import { type Values, allows } from './acting.tsx'
import AmendDialog from './amend-dialog.tsx'
import { BodyKindNote } from './body-kind-note.tsx'
import { OpenMeeting } from './open-meeting.tsx'
import PaperDialog from './paper-dialog.tsx'
import { Presence } from './presence.tsx'
import { TestsNow } from './weights-card.tsx'

/** One type of command as a dialog. Where `may` gave several forms of it, the field in which they differ is asked first. */
export default function ActDialog({ view, type, values, onClose, onSend }: { readonly view: BodyView; readonly type: string; readonly values: Values; readonly onClose: () => void; readonly onSend: (command: Filled) => void }): ReactNode {
  const voice = useVoice()
  const name = useCommandName()
  const forms = formsOf(view, type).filter((form) => allows(form, values))
  const [picked, setPicked] = useState<{ readonly form: Form; readonly value: string | number | boolean | null } | null>(null)
  const apart = useMemo(() => (forms.length < 2 ? null : telling(forms) ?? Object.keys(forms[0]?.fields ?? {}).find((field) => forms.every(({ fields }) => fields[field]?.kind === 'choice') && new Set(forms.flatMap(({ fields }) => choicesOf(fields[field]))).size > 1) ?? null), [forms])
  const only = forms[0]
  if (type === 'record-presence' && only !== undefined) return <Presence view={view} onClose={onClose} onSend={onSend} />
  if (type === 'enter-paper-result' && only !== undefined) return <PaperDialog view={view} onClose={onClose} onSend={onSend} />
  if (type === 'submit-amendment' && only !== undefined) return <AmendDialog view={view} on={typeof values['on'] === 'string' ? values['on'] : null} onClose={onClose} onSend={onSend} />
  if (type === 'open-meeting' && view.book.formats.length > 0) return <OpenMeeting view={view} onClose={onClose} onSend={onSend} />
  const form = apart === null ? only : picked?.form
  const given = apart === null || picked === null || picked.value === null ? values : { ...values, [apart]: picked.value }
  const rest = form === undefined ? null : { ...form, fields: Object.fromEntries(Object.entries(form.fields).filter(([field]) => field !== apart)) }
  const about = voice.named(`about.${type}`, '')
  const of = only?.fields['seat']
  // Where there is one delegation only it is not asked for, and stands in the title.
  const whom = apart === 'seat' || of?.kind !== 'choice' ? undefined : typeof values['seat'] === 'string' ? values['seat'] : of.of.length === 1 ? String(of.of[0]) : undefined
  return (
    <Dialog title={whom === undefined || whom === view.seat ? name(type) : voice.t('act.of', { act: name(type), what: view.seatName(whom) })} onClose={onClose}>
      {about === '' ? null : <p className="quiet">{about}</p>}
      {apart === null ? null : (
        <form ref={begin} onSubmit={(event) => { event.preventDefault(); sendLast(event.currentTarget) }}>
          <fieldset className="field">
            <legend>{fieldLabel(voice, type, apart)}</legend>
            <div className="choices column">
              {forms.flatMap((each) => (choicesOf(each.fields[apart]).length === 0 ? [null] : choicesOf(each.fields[apart])).map((value) => (
                <label key={String(value)} className="choice">
                  <input type="radio" name={apart} checked={picked?.value === value} onChange={() => setPicked({ form: each, value })} />
                  <span>{value === null ? noneLabel(voice, type, apart) : choiceLabel(voice, view.naming, type, apart, value)}</span>
                </label>
              )))}
            </div>
          </fieldset>
          <button type="submit" hidden>{name(type)}</button>
        </form>
      )}
      {type === 'set-up-body' && apart === 'kind' && typeof picked?.value === 'string' ? <BodyKindNote view={view} id={picked.value} /> : null}
      {rest === null
        ? <p className="quiet">{only === undefined ? voice.t('meet.gone') : null}</p>
        : <FormView key={String(picked?.value)} still={apart !== null} form={rest} given={given} naming={view.naming} onCancel={onClose} {...(type === 'declare-consensus' ? { below: (now: Values) => <TestsNow view={view} supports={Array.isArray(now['supports']) ? now['supports'].map(String) : []} /> } : {})} onSend={(command) => onSend({ ...command, ...(apart === null || picked === null || picked.value === null ? {} : { [apart]: picked.value }) })} />}
    </Dialog>
  )
}

/** Enter among the choices sends what was chosen, where nothing else is to be filled in or everything is. */
function sendLast(choosing: HTMLFormElement): void {
  const form = [...choosing.closest('[role="dialog"]')?.querySelectorAll('form') ?? []].at(-1)
  if (form !== undefined && form !== choosing) form.requestSubmit()
}

/** The field that alone tells the forms apart: each leaves one value in it, or one of them has none, and no two the same. */
function telling(forms: readonly Form[]): string | null {
  return [...new Set(forms.flatMap(({ fields }) => Object.keys(fields)))].find((field) => forms.every(({ fields }) => choicesOf(fields[field]).length < 2) && forms.some(({ fields }) => choicesOf(fields[field]).length === 1) && new Set(forms.map(({ fields }) => choicesOf(fields[field])[0] ?? null)).size === forms.length) ?? null
}
