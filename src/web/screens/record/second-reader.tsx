import type { ProblemCode } from '#base/codes.ts'
import type { Handling } from '#base/handling.ts'
import type { DocumentId, StreamId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Busy } from '../../parts/state.tsx'
import { renew } from '../../queries.ts'
import { useSession } from '../../session.tsx'
import { type Problem, ask } from '../../wire.ts'
import { useVoice } from '../../words.tsx'
import { usePage } from './pages.ts'

type Reader = { readonly model: string; readonly prompt: string; readonly host: string; readonly leaves: boolean; readonly sealed: boolean }
type Line = {
  readonly document: DocumentId
  readonly is: 'waiting' | 'reading' | 'read' | 'failed'
  readonly problem: ProblemCode | null
  readonly answered: number
  readonly parts: number
  readonly offered: number
  readonly dropped: number
  readonly changed: boolean
  readonly sent: { readonly at: Instant; readonly host: string } | null
}
type ReaderPage = { readonly reader: Reader | null; readonly documents: readonly Line[] }

const isWhole = ({ is, answered, parts, changed }: Line): boolean => is === 'read' && answered === parts && !changed
const isMoving = ({ is }: Line): boolean => is === 'waiting' || is === 'reading'

/** The second reader of this host and how the documents stand with it; pages that show what it found are asked for again when it is done. */
function useReader(stream: StreamId): { readonly reader: Reader; readonly lines: readonly Line[]; readonly put: (documents: readonly DocumentId[] | 'all', leaves: string | null) => Promise<Problem | null> } | null {
  const { api } = useSession()
  const paged = usePage<ReaderPage>(stream, 'second-reader', ({ documents }) => documents.some(isMoving))
  // What came of it, not that it moved: a quick reader is done before anybody saw it begin.
  const came = paged.status === 'there' ? paged.page.documents.filter((line) => !isMoving(line)).map(({ document, is, answered, offered, dropped }) => `${document} ${is} ${answered} ${offered} ${dropped}`).join('\n') : null
  const before = useRef(came)
  useEffect(() => {
    if (came === null) return
    if (before.current !== null && before.current !== came) void renew({ queryKey: [api, stream] })
    before.current = came
  }, [came, api, stream])
  if (paged.status !== 'there' || paged.page.reader === null) return null
  return {
    reader: paged.page.reader, lines: paged.page.documents,
    put: async (documents, leaves) => {
      const answer = await ask(`${api}/dossiers/${stream}/second-reader`, { documents, leaves })
      await renew({ queryKey: [api, stream, 'second-reader'] })
      return 'problem' in answer ? answer.problem : null
    },
  }
}

/** What a keeper or an analyst may ask of the second reader about one document, and what came of it; nothing where the host has none. */
export function SecondReader({ stream, document, handling }: { readonly stream: StreamId; readonly document: DocumentId; readonly handling: Handling }): ReactNode {
  const voice = useVoice()
  const { t, number, named, day } = voice
  const second = useReader(stream)
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  if (second === null) return null
  const { reader, lines, put } = second
  const line = lines.find((one) => one.document === document) ?? null
  const stays = reader.leaves && handling !== 'public'
  const send = async (): Promise<void> => { setAsking(false); setProblem(await put([document], reader.leaves ? reader.host : null)) }
  const press = (): void => (reader.leaves ? setAsking(true) : void send())
  const wrong = problem?.code ?? (line?.is === 'failed' || line?.is === 'read' ? line.problem : null)
  const whole = line !== null && isWhole(line)
  return (
    <section className="second-reader" aria-label={t('record.second')}>
      {line !== null && isMoving(line) ? <Busy what={line.is === 'waiting' ? t('record.second.waiting') : line.parts > 1 ? t('record.second.reading.parts', { done: number(line.answered), of: number(line.parts) }) : t('record.second.reading')} /> : (
        <>
          <div className="row second-line">
            {line?.is === 'read' ? <span className="fine">{t('record.second.read', { model: reader.model, prompt: reader.prompt, offered: line.offered, dropped: line.dropped })}{line.answered === line.parts ? '' : ` ${t('record.second.part', { done: number(line.answered), of: number(line.parts) })}`}</span> : null}
            {stays ? <span className="fine">{t('record.second.stays', { host: reader.host })}</span> : whole ? null : <Button small look="quiet" onPress={press}>{t(line === null ? 'record.second.ask' : 'record.second.again')}</Button>}
          </div>
          {wrong === null ? null : <p className="second-problem" role="alert">{named(`problem.${wrong}`, problem?.title ?? wrong)} <span className="fine">{t('state.code', { code: wrong })}</span></p>}
        </>
      )}
      {line?.sent == null || !reader.leaves ? null : <p className="fine">{t('record.second.sent', { host: line.sent.host, day: day(new Date(line.sent.at).toISOString().slice(0, 10)) })}</p>}
      {asking ? <Notice reader={reader} words={t('record.second.leaves.one')} send={() => void send()} onClose={() => setAsking(false)} /> : null}
    </section>
  )
}

/** The same for all documents of a dossier that it may have and has not read. */
export function SecondReaderAll({ stream, documents }: { readonly stream: StreamId; readonly documents: readonly { readonly document: DocumentId; readonly handling: Handling }[] }): ReactNode {
  const { t, named } = useVoice()
  const second = useReader(stream)
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  if (second === null || documents.length === 0) return null
  const { reader, lines, put } = second
  const moving = lines.filter(isMoving).length
  const goes = documents.filter(({ document, handling }) => (!reader.leaves || handling === 'public') && !lines.some((line) => line.document === document && isWhole(line))).length
  const send = async (): Promise<void> => { setAsking(false); setProblem(await put('all', reader.leaves ? reader.host : null)) }
  return (
    <>
      {moving > 0 ? <output className="fine">{t('record.second.moving', { n: moving })}</output> : goes === 0 ? null : <Button look="quiet" onPress={() => setAsking(true)}>{t('record.second.all')}</Button>}
      {problem === null ? null : <span className="fine" role="alert">{named(`problem.${problem.code}`, problem.title)}</span>}
      {asking ? <Notice reader={reader} words={t(reader.leaves ? 'record.second.leaves.all' : 'record.second.here.all', { n: goes })} send={() => void send()} onClose={() => setAsking(false)} /> : null}
    </>
  )
}

/** Said before any text leaves: that it does, and where to. */
function Notice({ reader, words, send, onClose }: { readonly reader: Reader; readonly words: string; readonly send: () => void; readonly onClose: () => void }): ReactNode {
  const { t } = useVoice()
  const { host, leaves, sealed, model } = reader
  return (
    <Dialog title={t(leaves ? 'record.second.leaves' : 'record.second.all')} onClose={onClose}>
      <p><b>{words}</b></p>
      <dl className="slots">
        <div><dt>{t('record.second.to')}</dt><dd><span><bdi dir="ltr">{host}</bdi></span></dd></div>
        <div><dt>{t('record.second.model')}</dt><dd><span><bdi dir="ltr">{model}</bdi></span></dd></div>
      </dl>
      {leaves ? <p className="quiet">{t('record.second.leaves.words')}{sealed ? '' : ` ${t('record.second.unsealed')}`}</p> : <p className="quiet">{t('record.second.here.words')}</p>}
      <div className="dialog-foot"><Button onPress={onClose}>{t('form.cancel')}</Button><Button look="first" onPress={send}>{leaves ? t('record.second.send', { host }) : t('record.second.ask')}</Button></div>
    </Dialog>
  )
}
