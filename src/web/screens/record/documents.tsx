import '../../parts/field.css'
import type { StreamId } from '#base/ids.ts'
import { entryKinds } from '#record/entry.ts'
import { weight } from '#views/dossier/candidate.ts'
import type { DocumentLine, DocumentsPage } from '#views/dossier/documents.ts'
import type { ReviewPage } from '#views/dossier/review.ts'
import { type DragEvent, type ReactNode, useId, useMemo, useState } from 'react'
import { Link } from 'react-aria-components'
import { useLocation } from 'wouter'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Tag } from '../../parts/card.tsx'
import { holds } from '../../parts/narrow.tsx'
import { Broken, Busy, Empty, Progress } from '../../parts/state.tsx'
import { Table } from '../../parts/table.tsx'
import { useWay } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import { AddDocuments } from './add-documents.tsx'
import { useJudge } from './judge.ts'
import { languageName } from './language-name.ts'
import { usePage } from './pages.ts'
import { SecondReaderAll } from './second-reader.tsx'
import { basisWords } from './slot-lines.ts'
import { TakeOut, TakeOver } from './take-out.tsx'
import { DossierTitle } from './title.tsx'

/** So many documents are listed at a time: ten thousand lines at once stop any browser. */
const step = 200

/** The documents of a dossier, newest first, found by words; files dropped anywhere on the page are added. */
export function Documents({ stream }: { readonly stream: StreamId }): ReactNode {
  const voice = useVoice()
  const { t, number } = voice
  const to = useWay()
  const judge = useJudge(stream)
  const [adding, setAdding] = useState<readonly File[] | null>(null)
  // The list behind the window in which documents are added waits until that is closed.
  const paged = usePage<DocumentsPage>(stream, 'documents', ({ documents: all }) => adding === null && all.some(({ read }) => !read), adding !== null)
  const review = usePage<ReviewPage>(stream, 'review', ({ unread }) => adding === null && unread > 0, adding !== null)
  const [, navigate] = useLocation()
  const [sought, setSought] = useState('')
  const [shown, setShown] = useState(step)
  const [over, setOver] = useState(false)
  const id = useId()
  const documents = paged.status === 'there' ? paged.page.documents : null
  const found = useMemo(() => (documents ?? []).toReversed().filter((line) => matches(line, sought)), [documents, sought])
  if (paged.status === 'busy') return <div className="page"><Busy /></div>
  if (paged.status === 'broken') return <div className="page"><Broken problem={paged.problem} again={paged.again} /></div>
  const { progress, handling } = paged.page
  const everything = sought.trim() === '' ? to(stream, 'record', 'search') : to(stream, 'record', 'search', sought)
  const first = review.status === 'there' ? review.page.open[0] : undefined
  const add = judge.records ? <Button look={documents?.length === 0 ? 'first' : 'plain'} onPress={() => setAdding([])}>{t('record.add')}</Button> : null
  const drag = (event: DragEvent, is: boolean): void => {
    if (!judge.records || ![...event.dataTransfer.types].includes('Files')) return
    event.preventDefault()
    setOver(is)
  }
  return (
    <div
      className={`page documents${over ? ' dropping' : ''}`}
      onDragOver={(event) => drag(event, true)} onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => { drag(event, false); if (judge.records && event.dataTransfer.files.length > 0) setAdding([...event.dataTransfer.files]) }}
    >
      <div className="row apart">
        <h1>{t('record.documents')}</h1>
        <div className="row"><ButtonLink look="quiet" href={to(stream, 'record', 'actors')}>{t('actors.title')}</ButtonLink>{documents?.length === 0 ? null : <TakeOut stream={stream} documents={documents ?? []} usual={handling} />}{judge.records ? <SecondReaderAll stream={stream} documents={paged.page.documents} /> : null}{add}{first === undefined ? null : <ButtonLink href={to(stream, 'record', 'review')}>{t('review.title')}</ButtonLink>}{first === undefined || !judge.reviews ? null : <ButtonLink look="first" href={to(stream, 'record', first.document, first.id)}>{t('record.start-review')}</ButtonLink>}</div>
      </div>
      <DossierTitle stream={stream} />
      {progress.of === 0 ? null : (
        <div className="stack tight"><p className="row apart"><span>{t('record.progress', { done: number(progress.done), of: number(progress.of) })}</span><span className="row fine">{kinds.map((kind) => progress.open[kind] === 0 ? null : <span key={kind}>{t(`record.open.${kind}`, { n: progress.open[kind] })}</span>)}</span></p><Progress done={progress.done} of={progress.of} what={t('record.queue')} /></div>
      )}
      {documents?.length === 0 ? <><Empty title={t('record.empty')} act={add}>{judge.records ? t('record.empty.words') : t('record.empty.reader')}</Empty>{judge.keeps ? <TakeOver stream={stream} /> : null}</> : (
        <>
          <search><form className="row search-line" onSubmit={(event) => { event.preventDefault(); navigate(everything) }}>
            <div className="field search"><label htmlFor={id} className="unseen">{t('record.search')}</label><input id={id} type="search" dir="auto" placeholder={t('record.search')} value={sought} onChange={(event) => setSought(event.target.value)} /></div>
            <ButtonLink look="quiet" href={everything}>{t('search.everything')}</ButtonLink>
          </form></search>
          <Table caption={t('record.documents')} rows={found.slice(0, shown)} id={({ document }) => document} empty={<p className="quiet">{t('record.search.none')}</p>} columns={[
            { id: 'title', head: t('record.title'), names: true, cell: (line) => <div className="stack tight document-line"><Link className="said" href={to(stream, 'record', line.document)}><span dir="auto">{line.title}</span></Link><span className="fine">{line.outlet === null ? t('record.no-outlet') : <bdi>{line.outlet.text}</bdi>}{line.language === null ? '' : ` · ${languageName(voice, line.language)}`}<span className="only-narrow"> · {line.published.day === null ? t('record.undated') : voice.day(line.published.day)}</span></span></div> },
            { id: 'date', head: t('record.published'), narrow: true, spare: true, cell: ({ published, imported }) => published.day === null ? <span className="fine">{t('record.undated')}</span> : <span className="stack dated"><span>{voice.day(published.day)}</span><span className="fine">{imported.obtained.how === 'conference' ? t('record.obtained.conference') : basisWords(voice, published.basis)}</span></span> },
            { id: 'story', head: t('record.story.head'), narrow: true, spare: true, cell: ({ story }) => story.size > 1 ? <Tag tone="accent">{t('record.story', { n: story.size })}</Tag> : <span className="fine">{t('record.story.alone')}</span> },
            { id: 'handling', head: t('record.handling'), narrow: true, spare: true, cell: (line) => <Tag tone={line.handling === 'confidential' || line.handling === 'source-protected' ? 'warn' : 'plain'}>{t(`record.handling.${line.handling}`)}</Tag> },
            { id: 'progress', head: t('record.reviewed'), number: true, narrow: true, cell: ({ progress: of, read }) => !read ? <span className="fine">{t('record.unread.short')}</span> : <span className="figures">{t('record.of', { done: number(of.done), of: number(of.of) })}</span> },
          ]} />
          {found.length <= shown ? null : <Button onPress={() => setShown(shown + step)}>{t('journal.more', { n: Math.min(step, found.length - shown) })}</Button>}
        </>
      )}
      {adding === null ? null : <AddDocuments stream={stream} usual={handling} files={adding} onClose={() => setAdding(null)} />}
    </div>
  )
}

const kinds = entryKinds.toSorted((one, other) => weight[one] - weight[other])

const matches = ({ title, outlet, name, agency, language }: DocumentLine, sought: string): boolean => holds(sought, [title, outlet?.text, name, agency, language])
