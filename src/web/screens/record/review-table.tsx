import type { StreamId } from '#base/ids.ts'
import type { QueueItem } from '#views/dossier/review.ts'
import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import { Tag } from '../../parts/card.tsx'
import { Table } from '../../parts/table.tsx'
import { useWay } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import { shortened } from './desk.tsx'
import { languageName } from './language-name.ts'
import { gistOf } from './note.tsx'

/** What waits, a line each: a box to choose it, the words and what was made of them, how firmly, and where they stand. */
export function ReviewTable({ stream, items, current, chosen, onToggle }: {
  readonly stream: StreamId
  readonly items: readonly QueueItem[]
  readonly current: string | null
  readonly chosen: ReadonlySet<string>
  readonly onToggle: (item: QueueItem) => void
}): ReactNode {
  const voice = useVoice()
  const { t, day } = voice
  const to = useWay()
  const place = ({ passage, language }: QueueItem): string => [passage.outlet ?? t('record.no-outlet'), passage.published.day === null ? t('record.undated') : day(passage.published.day), ...(language === null ? [] : [languageName(voice, language)])].join(' · ')
  return (
    <Table caption={t('record.queue')} rows={items} id={({ id }) => id} current={({ id }) => id === current} columns={[
      { id: 'chosen', head: t('review.chosen'), silent: true, narrow: true, cell: (item) => <input type="checkbox" className="review-box" data-row={item.id} aria-label={t('review.choose', { words: shortened(item.passage.quotation, 80) })} checked={chosen.has(item.id)} onChange={() => onToggle(item)} {...(item.id === current ? { 'aria-current': 'true' as const } : {})} /> },
      { id: 'words', head: t('review.words'), names: true, cell: (item) => (
        <div className="stack tight document-line">
          <Link className="said" href={to(stream, 'record', item.document, item.id)}><span dir="auto">{shortened(item.passage.quotation, 220)}</span></Link>
          <span className="fine" dir="auto">{gistOf(voice, item)}</span>
          <span className="fine only-narrow"><bdi>{t(`record.kind.${item.kind}`)} · {t(`record.confidence.${item.confidence}`)}{item.reader === undefined ? '' : ` · ${t('record.second.short')}`} · {place(item)}</bdi></span>
        </div>
      ) },
      { id: 'kind', head: t('record.slot.kind'), narrow: true, spare: true, cell: (item) => <span className="stack dated"><span>{t(`record.kind.${item.kind}`)}</span><span className={item.confidence === 'stated' ? 'fine' : 'fine doubt'}>{t(`record.confidence.${item.confidence}`)}</span>{item.reader === undefined ? null : <span className="fine doubt">{t('record.second.short')}</span>}</span> },
      { id: 'place', head: t('review.place'), spare: true, cell: (item) => <span className="stack dated review-place"><bdi className="fine">{shortened(item.passage.title, 70)}</bdi><bdi className="fine">{place(item)}</bdi>{item.copies.length === 0 ? null : <span><Tag>{t('record.copies', { n: item.copies.length })}</Tag></span>}</span> },
    ]} />
  )
}
