import { type Handling, strictest } from '#base/handling.ts'
import type { StreamId } from '#base/ids.ts'
import type { DocumentLine } from '#views/dossier/documents.ts'
import { type ReactNode, useRef, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { renew } from '../../queries.ts'
import { useSession } from '../../session.tsx'
import { type Answer, type Problem, askWithBody } from '../../wire.ts'
import { useVoice } from '../../words.tsx'

/** The dossier as files: a report with notes, a table of entries, the whole of it. Each holds what its reader may read. */
export function TakeOut({ stream, documents, usual }: { readonly stream: StreamId; readonly documents: readonly DocumentLine[]; readonly usual: Handling }): ReactNode {
  const { t, language } = useVoice()
  const { api } = useSession()
  const [open, setOpen] = useState(false)
  const at = `${api}/dossiers/${encodeURIComponent(stream)}`
  const mark = documents.length === 0 ? usual : strictest(documents.map(({ handling }) => handling))
  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)}>{t('export.title')}</Button>
      {!open ? null : (
        <Dialog title={t('export.title')} onClose={() => setOpen(false)}>
          <p className="quiet">{t('export.note', { mark: t(`record.handling.${mark}`) })}</p>
          <ul className="stack tight take-out">
            <li className="row"><span className="grow">{t('export.report')}</span><a href={`${at}/report?language=${language}`} target="_blank" rel="noreferrer" aria-label={t('paper.page.of', { name: t('export.report') })}>{t('paper.page')}</a><a href={`${at}/report.docx?language=${language}`} download aria-label={t('paper.word.of', { name: t('export.report') })}>{t('paper.word')}</a><a href={`${at}/report.pdf?language=${language}`} download aria-label={t('paper.pdf.of', { name: t('export.report') })}>{t('paper.pdf')}</a></li>
            <li className="row"><a className="grow" href={`${at}/entries.csv?bom=1`} download>{t('export.csv')}</a></li>
            <li className="stack tight"><a href={`${at}/export.json`} download>{t('export.json')}</a><span className="fine">{t('export.json.note')}</span></li>
          </ul>
          <div className="dialog-foot"><Button onPress={() => setOpen(false)}>{t('dialog.close')}</Button></div>
        </Dialog>
      )}
    </>
  )
}

type TakenOver = { readonly documents: number; readonly entries: number; readonly rejections: number; readonly problems: readonly { readonly what: string; readonly code: string; readonly detail: string }[] }

/** An exported dossier into this one, which is empty. */
export function TakeOver({ stream }: { readonly stream: StreamId }): ReactNode {
  const { t, named } = useVoice()
  const { api } = useSession()
  const picker = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const [told, setTold] = useState<Answer<TakenOver> | null>(null)
  async function take(file: File): Promise<void> {
    setBusy(true)
    const answer = await askWithBody<TakenOver>(`${api}/dossiers/${encodeURIComponent(stream)}/take-over`, file, 'application/json')
    setBusy(false)
    setTold(answer)
    // What was left out is read before the page is made anew.
    if ('value' in answer && answer.value.problems.length === 0) await renew()
  }
  const words = ({ code, title }: Pick<Problem, 'code' | 'title'>): string => named(`problem.${code}`, title)
  return (
    <div className="stack tight">
      <p className="fine">{t('export.take-over.note')}</p>
      <p><Button busy={busy} onPress={() => picker.current?.click()}>{t('export.take-over')}</Button></p>
      <input ref={picker} className="unseen" tabIndex={-1} aria-label={t('export.take-over')} type="file" accept=".json,application/json" onChange={(event) => { const file = event.target.files?.[0]; if (file !== undefined) void take(file) }} />
      {told === null ? null : 'problem' in told ? <p role="alert">{words(told.problem)}</p> : (
        <div aria-live="polite" className="stack tight">
          <p>{t('export.took', { documents: told.value.documents, entries: told.value.entries + told.value.rejections })}</p>
          {told.value.problems.length === 0 ? null : <><ul className="stack tight fine">{told.value.problems.slice(0, 20).map((one, at) => <li key={at}><bdi>{one.what}</bdi>: {words({ code: one.code as Problem['code'], title: one.detail })}</li>)}</ul><p><Button look="first" onPress={() => void renew()}>{t('dialog.close')}</Button></p></>}
        </div>
      )}
    </div>
  )
}
