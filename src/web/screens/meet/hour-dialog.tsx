import '../../parts/field.css'
import type { ReactNode } from 'react'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { useVoice } from '../../words.tsx'

/** Asks until when services stay. */
export default function HourDialog({ hour, onHour, onClose }: { readonly hour: string | null; readonly onHour: (hour: string) => void; readonly onClose: () => void }): ReactNode {
  const { t } = useVoice()
  return (
    <Dialog title={t('services.title')} onClose={onClose}>
      <p className="quiet">{t('services.words')}</p>
      <div className="field">
        <label htmlFor="services-hour">{t('services.hour')}</label>
        <input id="services-hour" type="time" value={hour ?? ''} onChange={(event) => onHour(event.target.value)} />
      </div>
      <div className="dialog-foot"><Button look="first" onPress={onClose}>{t('services.done')}</Button></div>
    </Dialog>
  )
}
