import type { StreamId } from '#base/ids.ts'
import { inItsSentence } from '#views/dossier/passage.ts'
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
  /** Null for whoever only reads. */
  readonly onToggle: ((item: QueueItem) => void) | null
}): ReactNode {
  const voice = useVoice()
  const { t, day } = voice
  const to = useWay()
  const place = ({ passage, language }: QueueItem): string => [passage.outlet ?? t('record.no-outlet'), passage.published.day === null ? t('record.undated') : day(passage.published.day), ...(language === null ? [] : [languageName(voice, language)])].join(' · ')
  return (
    <Table caption={t('record.queue')} rows={items} id={({ id }) => id} current={({ id }) => id === current} columns={[
      ...(onToggle === null ? [] : [{ id: 'chosen', head: t('review.chosen'), silent: true, narrow: true, cell: (item: QueueItem) => <input type="checkbox" className="review-box" data-row={item.id} aria-label={t('review.choose', { words: shortened(item.passage.quotation, 80) })} checked={chosen.has(item.id)} onChange={() => onToggle(item)} {...(item.id === current ? { 'aria-current': 'true' as const } : {})} /> }]),
      { id: 'words', head: t('review.words'), names: true, cell: (item) => (
        <div className="stack tight document-line">
          <Link className="said" href={to(stream, 'record', item.document, item.id)}><bdi>{inSentence(item)}</bdi></Link>
          <span className="fine"><bdi>{gistOf(voice, item)}</bdi></span>
          <span className="fine only-narrow"><bdi>{t(`record.kind.${item.kind}`)} · {t(`record.confidence.${item.confidence}`)}{item.reader === undefined ? '' : ` · ${t('record.second.short')}`} · {place(item)}</bdi></span>
        </div>
      ) },
      { id: 'kind', head: t('record.slot.kind'), narrow: true, spare: true, cell: (item) => <span className="stack dated"><span>{t(`record.kind.${item.kind}`)}</span><span className={item.confidence === 'stated' ? 'fine' : 'fine doubt'}>{t(`record.confidence.${item.confidence}`)}</span>{item.reader === undefined ? null : <span className="fine doubt">{t('record.second.short')}</span>}</span> },
      { id: 'place', head: t('review.place'), spare: true, cell: (item) => <span className="stack dated review-place"><bdi className="fine">{shortened(item.passage.title, 70)}</bdi><bdi className="fine">{place(item)}</bdi>{item.copies.length === 0 ? null : <span><Tag>{t('record.copies', { n: item.copies.length })}</Tag></span>}</span> },
    ]} />
  )
}

/** A passage of a few words stands in its sentence, so that it can be judged here. */
function inSentence({ passage }: QueueItem): ReactNode {
  const inIt = inItsSentence(passage)
  const words = inIt[1]
  const [before = '', after = ''] = [inIt[0], inIt[2]].map((part) => part.replaceAll(/\s+/gu, ' '))
  if (words.length >= short || before + after === '') return shortened(passage.quotation, most)
  return <>{before.length <= around ? before : `… ${before.slice(before.indexOf(' ', before.length - around) + 1)}`}<mark className="review-mark">{words}</mark>{after.length <= around ? after : `${after.slice(0, Math.max(after.lastIndexOf(' ', around), 1))} …`}</>
}

const most = 220
const short = 90
const around = 130
