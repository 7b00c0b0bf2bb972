import '../../parts/field.css'
import { notesSetting, type NoteWay } from '#participants/notes.ts'
import { type ReactNode, useId, useState } from 'react'
import { type Conference, choicesOf, formsOf } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { useVoice } from '../../words.tsx'

/** Who may write to whom in this conference, said to everybody; the secretariat sets it. */
export function NotesSetting({ conference }: { readonly conference: Conference }): ReactNode {
  const { t } = useVoice()
  const [open, setOpen] = useState(false)
  const now = notesSetting(conference.state.preparation)
  const may = formsOf(conference, 'set-notes').length > 0
  return (
    <Card eyebrow={t('notes.setting')} {...(may ? { aside: <Button look="quiet" small onPress={() => setOpen(true)}>{t('notes.setting.change')}</Button> } : {})}>
      <p>{t(`notes.way.delegations.${now.delegations}`)}</p>
      <p className="quiet">{t(`notes.way.observers.${now.observers}`)}</p>
      {open ? <Change conference={conference} delegations={now.delegations} observers={now.observers} onClose={() => setOpen(false)} /> : null}
    </Card>
  )
}

function Change({ conference, delegations, observers, onClose }: { readonly conference: Conference; readonly delegations: NoteWay; readonly observers: NoteWay; readonly onClose: () => void }): ReactNode {
  const { t } = useVoice()
  const id = useId()
  const [chosen, setChosen] = useState({ delegations, observers })
  const [form] = formsOf(conference, 'set-notes')
  const one = (who: 'delegations' | 'observers'): ReactNode => (
    <fieldset className="field">
      <legend>{t(`notes.way.${who}`)}</legend>
      <div className="choices column">
        {choicesOf(form?.fields[who]).map((way) => (
          <label key={String(way)} className="choice">
            <input type="radio" name={`${id}${who}`} checked={chosen[who] === way} onChange={() => setChosen({ ...chosen, [who]: way })} />
            <span>{t(`notes.way.${who}.${way === 'dais' ? 'dais' : way === 'none' ? 'none' : 'direct'}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
  return (
    <Dialog title={t('notes.setting')} onClose={onClose}>
      {one('delegations')}
      {one('observers')}
      <div className="dialog-foot">
        <Button onPress={onClose}>{t('form.cancel')}</Button>
        <Button look="first" onPress={() => { onClose(); void conference.send({ type: 'set-notes', ...chosen }) }}>{t('notes.setting.set')}</Button>
      </div>
    </Dialog>
  )
}
