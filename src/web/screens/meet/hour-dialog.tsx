import '../../parts/field.css'
import { type ReactNode, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { useVoice } from '../../words.tsx'

/** Asks until when services stay. */
export default function HourDialog({ hour, onHour, onClose }: { readonly hour: string; readonly onHour: (hour: string) => void; readonly onClose: () => void }): ReactNode {
  const { t } = useVoice()
  const [said, setSaid] = useState(hour)
  return (
    <Dialog title={t('services.title')} onClose={onClose}>
      <form className="stack" onSubmit={(event) => {
        event.preventDefault()
        if (said !== '') onHour(said)
      }}>
        <p className="quiet">{t('services.words')}</p>
        <div className="field">
          <label htmlFor="services-hour">{t('services.hour')}</label>
          <input id="services-hour" type="time" required value={said} onChange={(event) => setSaid(event.target.value)} />
        </div>
        <div className="dialog-foot"><Button onPress={onClose}>{t('form.cancel')}</Button><button type="submit" className="button first" aria-disabled={said === ''}><span>{t('services.done')}</span></button></div>
      </form>
    </Dialog>
  )
}
