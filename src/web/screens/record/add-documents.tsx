import '../../parts/field.css'
import type { Handling } from '#base/handling.ts'
import type { StreamId } from '#base/ids.ts'
import { type ReactNode, useId, useRef, useState } from 'react'
import { Link } from 'react-aria-components'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Progress } from '../../parts/state.tsx'
import { renew } from '../../queries.ts'
import { useSession, useWay } from '../../session.tsx'
import { type Answer, type Problem, ask, askWithFiles } from '../../wire.ts'
import { useVoice } from '../../words.tsx'
import { HandlingChoice } from './head.tsx'

type Taken = { readonly documents: readonly ({ readonly name: string; readonly document: string } | { readonly name: string; readonly problem: Pick<Problem, 'code' | 'title'> & Partial<Problem> })[] }
type Result = { readonly name: string; readonly document: string | null; readonly problem: (Pick<Problem, 'code' | 'title'> & Partial<Problem>) | null }

/** Adds documents: text pasted under a name, or files, one after the other; what cannot be taken says why, and the rest goes on. */
export function AddDocuments({ stream, usual, files: given, onClose }: { readonly stream: StreamId; readonly usual: Handling; readonly files: readonly File[]; readonly onClose: () => void }): ReactNode {
  const { t, number } = useVoice()
  const { api } = useSession()
  const to = useWay()
  const [handling, setHandling] = useState<Handling>(usual)
  const [files, setFiles] = useState(given)
  const [name, setName] = useState('')
  const [text, setText] = useState('')
  const [results, setResults] = useState<readonly Result[]>([])
  const [running, setRunning] = useState<{ readonly done: number; readonly of: number } | null>(null)
  const picker = useRef<HTMLInputElement>(null)
  const id = useId()
  const wanted = files.length + (text.trim() === '' ? 0 : 1)

  async function add(): Promise<void> {
    const where = `${api}/dossiers/${stream}/documents`
    const all: readonly { readonly name: string; readonly send: () => Promise<Answer<Taken>> }[] = [
      ...(text.trim() === '' ? [] : [{ name: nameOf(name, text), send: () => ask<Taken>(where, { name: nameOf(name, text), text, handling }) }]),
      ...files.map((file) => ({ name: file.name, send: () => {
        const form = new FormData()
        form.append('handling', handling)
        form.append('files', file, file.name)
        return askWithFiles<Taken>(where, form)
      } })),
    ]
    setResults([])
    for (const [done, one] of all.entries()) {
      setRunning({ done, of: all.length })
      const answer = await one.send()
      const next: readonly Result[] = 'problem' in answer ? [{ name: one.name, document: null, problem: answer.problem }]
        : answer.value.documents.map((taken) => ('document' in taken ? { name: taken.name, document: taken.document, problem: null } : { name: taken.name, document: null, problem: taken.problem }))
      setResults((before) => [...before, ...next])
    }
    setRunning(null)
    setFiles([])
    setText('')
    setName('')
    await renew()
  }

  return (
    <Dialog title={t('record.add')} onClose={onClose} wide>
      {results.length === 0 ? null : (
        <ul className="results" aria-live="polite">
          {results.map((result, at) => (
            <li key={at} className={result.problem === null ? 'taken' : 'not-taken'}>
              <Icon name={result.problem === null ? 'check' : 'close'} /> <span className="grow" dir="auto">{result.document === null ? result.name : <Link href={to(stream, 'record', result.document)} onPress={onClose}>{result.name}</Link>}</span>
              {result.problem === null ? <span className="fine">{t('record.taken')}</span> : <ProblemWords problem={result.problem} />}
            </li>
          ))}
        </ul>
      )}
      {running !== null ? <output className="stack tight"><span>{t('record.adding', { done: number(running.done + 1), of: number(running.of), n: results.filter(({ document }) => document !== null).length })}</span><Progress done={running.done} of={running.of} what={t('record.add')} /></output> : (
        <>
          <div
            className="dropzone" onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => { event.preventDefault(); setFiles([...files, ...event.dataTransfer.files]) }}
          >
            <p>{t('record.drop')}</p>
            <Button onPress={() => picker.current?.click()}>{t('record.pick')}</Button>
            <input ref={picker} className="unseen" tabIndex={-1} aria-label={t('record.pick')} type="file" multiple accept=".txt,.html,.htm,.pdf,.docx,.eml,.mht,.mhtml,.xml,.rss,.atom,.json,.jsonl,.ndjson,text/plain,text/html,application/pdf,message/rfc822,application/vnd.openxmlformats-officedocument.wordprocessingml.document" onChange={(event) => setFiles([...files, ...event.target.files ?? []])} />
            <p className="fine">{t('record.drop.note')}</p>
          </div>
          {files.length === 0 ? null : <ul className="files">{files.map((file, at) => <li key={`${file.name} ${at}`} className="row"><span className="grow" dir="auto">{file.name}</span><span className="fine figures">{t('record.kilobytes', { n: Math.max(1, Math.round(file.size / 1024)) })}</span><Button small look="quiet" label={t('record.remove', { name: file.name })} onPress={() => setFiles(files.toSpliced(at, 1))}><Icon name="close" size={14} /></Button></li>)}</ul>}
          <div className="field"><label htmlFor={`${id}t`}>{t('record.paste')}</label><textarea id={`${id}t`} dir="auto" rows={files.length > 0 ? 3 : 7} value={text} onChange={(event) => setText(event.target.value)} /></div>
          {text.trim() === '' ? null : <div className="field"><label htmlFor={`${id}n`}>{t('record.paste.name')}</label><input id={`${id}n`} type="text" dir="auto" maxLength={200} placeholder={nameOf('', text)} value={name} onChange={(event) => setName(event.target.value)} /></div>}
          <HandlingChoice value={handling} onChange={setHandling} />
          <div className="dialog-foot"><Button onPress={onClose}>{t(results.length > 0 ? 'dialog.close' : 'form.cancel')}</Button><Button look="first" disabled={wanted === 0} onPress={() => void add()}>{wanted === 0 ? t('record.add') : t('record.add.send', { n: wanted })}</Button></div>
        </>
      )}
    </Dialog>
  )
}

function ProblemWords({ problem }: { readonly problem: Pick<Problem, 'code' | 'title'> & Partial<Problem> }): ReactNode {
  const { named, say, t } = useVoice()
  return <span className="problem-words">{problem.refusal === undefined ? named(`problem.${problem.code}`, problem.title) : say(problem.refusal.words)} <span className="fine">{t('state.code', { code: problem.code })}</span></span>
}

/** A pasted text is called as somebody says, or by its first words. */
const nameOf = (name: string, text: string): string => name.trim() !== '' ? name.trim() : (text.trim().split('\n')[0] ?? '').slice(0, 80).trim()
