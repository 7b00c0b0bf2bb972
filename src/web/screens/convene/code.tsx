import { type ReactNode, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { renew } from '../../queries.ts'
import { useSession } from '../../session.tsx'
import { notice } from '../../shell/notices.ts'
import { useVoice } from '../../words.tsx'
import { ask, offline, reach } from '../../wire.ts'

/** Issues a sign-in code and shows it once: it is kept as a hash, so nobody can show it again. */
export function CodeDialog({ person, name, onClose }: { readonly person: string; readonly name: string; readonly onClose: () => void }): ReactNode {
  const { t } = useVoice()
  const { api } = useSession()
  const [code, setCode] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const issue = async (): Promise<void> => {
    setBusy(true)
    const answer = await ask<{ code: string }>(`${api}/codes`, { person })
    setBusy(false)
    if ('problem' in answer) return notice({ kind: 'problem', problem: answer.problem })
    setCode(answer.value.code)
    void renew({ queryKey: [api, 'people'] })
  }
  return (
    <Dialog title={t('code.of', { who: name })} onClose={onClose}>
      {code === null ? (
        <>
          <p className="quiet">{t('code.words')}</p>
          <div className="dialog-foot"><Button onPress={onClose}>{t('form.cancel')}</Button><Button look="first" disabled={busy} onPress={() => void issue()}>{t('code.issue')}</Button></div>
        </>
      ) : (
        <>
          <p className="code-word"><output dir="ltr">{code}</output></p>
          <p className="quiet">{t('code.once')}</p>
          <div className="dialog-foot"><Button look="first" onPress={onClose}>{t('code.noted')}</Button></div>
        </>
      )}
    </Dialog>
  )
}

/** Ends a code with every sign-in and live stream of the person. */
export async function revoke(api: string, person: string): Promise<void> {
  const response = await reach(`${api}/people/${encodeURIComponent(person)}/code`, { method: 'DELETE' }).catch(() => null)
  if (response === null) notice({ kind: 'problem', problem: offline })
  else if (!response.ok) notice({ kind: 'problem', problem: { code: 'unreadable', title: response.statusText, ...await response.json().catch(() => ({})), status: response.status } })
  await renew({ queryKey: [api, 'people'] })
}
