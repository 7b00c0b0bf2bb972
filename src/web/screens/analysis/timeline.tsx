import type { StreamId } from '#base/ids.ts'
import { startOf } from '#base/instants.ts'
import { entryKinds } from '#record/entry.ts'
import { weight } from '#views/dossier/candidate.ts'
import type { Moment, TimelinePage } from '#views/dossier/timeline.ts'
import type { ReactNode } from 'react'
import { useNarrow } from '../../parts/narrow.tsx'
import { Empty } from '../../parts/state.tsx'
import { Table } from '../../parts/table.tsx'
import { useVoice } from '../../words.tsx'
import { useCalled } from '../record/called.ts'
import { Opens } from './opens.tsx'
import { ToRecord } from './to-record.tsx'

const [width, lane, top, edge, foot] = [760, 30, 10, 16, 24]
const kinds = entryKinds.toSorted((one, other) => weight[one] - weight[other])

/** Everything confirmed in time: a picture with a line for each kind, and the same as a table, whose words open their passage. */
export function Timeline({ stream, page }: { readonly stream: StreamId; readonly page: TimelinePage }): ReactNode {
  const { t, day } = useVoice()
  const called = useCalled()
  const { undated } = page
  const { keeps, line } = useNarrow(page.moments.length)
  if (page.moments.length === 0) return <Empty act={<ToRecord stream={stream} />} title={t('timeline.none')}>{t('timeline.none.words')}</Empty>
  const moments = page.moments.filter(({ who, words, kind }) => keeps(words, t(`record.kind.${kind}`), ...(who === null ? [] : [who.name, called(who.actor, who.name)])))
  return (
    <div className="stack">
      <p className="quiet">{t('timeline.note')}{undated === 0 ? null : ` ${t('timeline.undated', { n: undated })}`}</p>
      {line(moments.length)}
      {moments.length === 0 ? null : <Picture moments={moments} />}
      <Table<Moment> caption={t('analysis.timeline')} rows={moments} id={({ entry }) => String(entry)} columns={[
        { id: 'day', head: t('record.slot.date'), narrow: true, cell: ({ from, to, basis }) => <span className="dated-cell"><span>{from === to ? day(from) : t('record.window', { from: day(from), to: day(to) })}</span><span className="fine">{basis === 'document' ? t('timeline.document') : t(`record.basis.${basis}`)}</span></span> },
        { id: 'kind', head: t('timeline.kind'), narrow: true, spare: true, cell: ({ kind }) => t(`record.kind.${kind}`) },
        { id: 'who', head: t('timeline.who'), cell: ({ who }) => (who === null ? <span className="fine">{t('record.unnamed')}</span> : <bdi>{called(who.actor, who.name)}</bdi>) },
        { id: 'words', head: t('timeline.what'), names: true, cell: ({ words, passage }) => <Opens stream={stream} passages={[passage]}><bdi>{words.length > 160 ? `${words.slice(0, 158)} …` : words}</bdi></Opens> },
      ]} />
    </div>
  )
}

/** A line for each kind there is; a dot for a day, a bar for a window. The table below says the same. */
function Picture({ moments }: { readonly moments: readonly Moment[] }): ReactNode {
  const { t, day } = useVoice()
  const lanes = kinds.filter((kind) => moments.some((one) => one.kind === kind))
  const days = moments.flatMap(({ from, to }) => [startOf(from), startOf(to)])
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const label = 150
  const x = (at: number): number => (first === last ? (label + width - edge) / 2 : label + ((at - first) / (last - first)) * (width - edge - label))
  const height = top + lanes.length * lane + foot
  const ends = [moments[0]?.from ?? '', moments.reduce((latest, { to }) => (to > latest ? to : latest), '')]
  return (
    <figure className="timeline" aria-label={t('timeline.picture')}>
      <div dir="ltr"><svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        {lanes.map((kind, n) => {
          const y = top + n * lane + lane / 2
          return (
            <g key={kind}>
              <text className="lane" x={label - 14} y={y + 4} textAnchor="end">{t(`record.kind.${kind}`)}</text>
              <line className="axis" x1={label} x2={width - edge} y1={y} y2={y} />
              {moments.filter((one) => one.kind === kind).map((one) => (one.from === one.to
                ? <circle key={one.entry} className={one.basis === 'document' ? 'moment inferred' : 'moment'} cx={x(startOf(one.from))} cy={y} r={5} />
                : <rect key={one.entry} className="moment window" x={x(startOf(one.from))} y={y - 4} width={Math.max(8, x(startOf(one.to)) - x(startOf(one.from)))} height={8} rx={4} />))}
            </g>
          )
        })}
        {ends[0] === ends[1] ? <text className="tick" x={x(first)} y={height - 6} textAnchor="middle">{day(ends[0] ?? '')}</text> : (
          <><text className="tick" x={label} y={height - 6} textAnchor="start">{day(ends[0] ?? '')}</text><text className="tick" x={width - edge} y={height - 6} textAnchor="end">{day(ends[1] ?? '')}</text></>
        )}
      </svg></div>
      <figcaption className="fine">{t('timeline.key')}</figcaption>
    </figure>
  )
}
