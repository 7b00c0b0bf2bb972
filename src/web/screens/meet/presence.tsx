import '../../parts/field.css'
import type { ReactNode } from 'react'
import { type BodyView, commandOf } from '../../conference.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import type { Filled } from '../../parts/form.tsx'
import { useVoice } from '../../words.tsx'
import { useCounted } from './counted.ts'
import { seatsOf } from './numbers.ts'

/** Who is in the room, as counted: begins with the last count, or with nobody. */
export function Presence({ view, onClose, onSend }: { readonly view: BodyView; readonly onClose: () => void; readonly onSend: (command: Filled) => void }): ReactNode {
  const { t } = useVoice()
  const seats = seatsOf(view.state, view.body)
  const { present, mark } = useCounted(view.body.presence ?? [])
  const ordered = seats.map(({ id }) => id).filter((id) => present.includes(id))
  const command = commandOf(view, 'record-presence', { present: ordered })
  return (
    <Dialog title={t('command.record-presence')} onClose={onClose} wide>
      <div className="row apart">
        <p className="presence-count figures">{t('presence.count', { n: ordered.length, of: seats.length })}</p>
        <div className="row">
          <Button onPress={() => mark(seats.map(({ id }) => id), true)}>{t('presence.all')}</Button>
          <Button onPress={() => mark(seats.map(({ id }) => id), false)}>{t('presence.none')}</Button>
        </div>
      </div>
      <fieldset className="field">
        <legend className="unseen">{t('field.present')}</legend>
        <div className="choices many presence-seats">
          {seats.map(({ id }) => (
            <label key={id} className="choice">
              <input type="checkbox" checked={present.includes(id)} onChange={(event) => mark([id], event.target.checked)} />
              <span>{view.seatName(id)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="dialog-foot">
        <Button onPress={onClose}>{t('form.cancel')}</Button>
        <Button look="first" disabled={command === null} onPress={() => { if (command !== null) onSend(command) }}>{t('presence.record')}</Button>
      </div>
    </Dialog>
  )
}
