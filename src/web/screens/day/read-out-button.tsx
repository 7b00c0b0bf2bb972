import type { StreamId } from '#base/ids.ts'
import { type ReactNode, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { useSession } from '../../session.tsx'
import { notice } from '../../shell/notices.ts'
import { useVoice } from '../../words.tsx'
import { reach } from '../../wire.ts'
import { copied } from './copied.ts'

/** After a meeting: its read-out for the capital, one tap to copy; the same as a page and as a PDF. */
export function ReadOutButton({ stream, body, meeting }: { readonly stream: StreamId; readonly body: string; readonly meeting: number }): ReactNode {
  const { t, language } = useVoice()
  const { api } = useSession()
  const [byHand, setByHand] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const at = `${api}/streams/${encodeURIComponent(stream)}/bodies/${encodeURIComponent(body)}/read-out`
  const asked = `meeting=${meeting}&language=${language}`
  async function copy(): Promise<void> {
    setBusy(true)
    const text = await reach(`${at}.txt?${asked}`, { cache: 'no-store' }).then((answer) => (answer.ok ? answer.text() : null), () => null)
    setBusy(false)
    if (text === null) return notice({ kind: 'problem', problem: { code: 'offline', status: 0, title: '' } })
    if (await copied(text)) notice({ kind: 'word', text: t('day.readout.copied') })
    else setByHand(text)
  }
  return (
    <span className="row day-readout">
      <Button busy={busy} onPress={() => void copy()}>{t('day.readout', { n: meeting })}</Button>
      <a href={`${at}?${asked}`}>{t('day.readout.page')}</a>
      <a href={`${at}.pdf?${asked}`}>{t('day.readout.file')}</a>
      {byHand === null ? null : (
        <Dialog title={t('day.readout.title')} onClose={() => setByHand(null)}>
          <p className="quiet">{t('day.readout.by-hand')}</p>
          <div className="day-readout"><textarea readOnly aria-label={t('day.readout.title')} dir="auto" value={byHand} ref={(area) => area?.select()} /></div>
        </Dialog>
      )}
    </span>
  )
}
