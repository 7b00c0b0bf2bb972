import '../../parts/field.css'
import { type ReactNode, useState } from 'react'
import { own } from '#base/own.ts'
import { type BodyView, choicesOf, formsOf } from '../../conference.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { Citations } from '../../parts/citation.tsx'
import { choiceLabel } from '../../parts/field.tsx'
import { type Filled, FormView } from '../../parts/form.tsx'
import { useVoice } from '../../words.tsx'

/** Opening a meeting where the book knows formats: each with what it means, who speaks, who follows it and whether anything can be decided. */
export function OpenMeeting({ view, onClose, onSend }: { readonly view: BodyView; readonly onClose: () => void; readonly onSend: (command: Filled) => void }): ReactNode {
  const voice = useVoice()
  const { t, say, list } = voice
  const forms = formsOf(view, 'open-meeting')
  const [picked, setPicked] = useState(0)
  const form = forms[picked]
  const formatOf = (at: number) => view.book.formats.find(({ id }) => id === choicesOf(forms[at]?.fields.format)[0]) ?? null
  const format = formatOf(picked)
  const fixed = format === null ? {} : { format: format.id, grade: format.grade }
  const rest = form === undefined ? null : { ...form, fields: Object.fromEntries(Object.entries(form.fields).filter(([field]) => !Object.hasOwn(fixed, field))) }
  return (
    <Dialog title={t('command.open-meeting')} onClose={onClose} wide>
      <fieldset className="field">
        <legend>{t('field.format')}</legend>
        <div className="choices column">
          {forms.map((_, n) => {
            const one = formatOf(n)
            return (
              <label key={one?.id ?? 'ordinary'} className="choice">
                <input type="radio" name="format" checked={picked === n} onChange={() => setPicked(n)} />
                <span>{one === null ? t('format.ordinary') : say(one.name)}</span>
                <small className="quiet">{one === null ? t('format.ordinary.words') : say(one.says)}</small>
              </label>
            )
          })}
        </div>
      </fieldset>
      {format === null ? null : (
        <div className="quiet" aria-live="polite">
          <p>{t('format.speaks', { who: list(format.speaks.map((role) => say(own(view.book.participation, role)?.name ?? { en: role }))) })}</p>
          <p>{t('format.follows', { who: choiceLabel(voice, view.naming, 'open-meeting', 'grade', format.grade) })} {t(format.decides ? 'format.decides' : 'format.decides-nothing')}</p>
          <Citations rules={format.rules} book={view.book} />
        </div>
      )}
      {rest === null ? <p className="quiet">{t('meet.gone')}</p> : <FormView key={picked} form={rest} naming={view.naming} onCancel={onClose} onSend={(command) => onSend({ ...command, ...fixed })} />}
    </Dialog>
  )
}
