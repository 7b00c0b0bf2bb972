import type { StreamId } from '#base/ids.ts'
import type { FigureSeries, FiguresPage, GivenFigure } from '#views/dossier/figures.ts'
import type { ReactNode } from 'react'
import { Card } from '../../parts/card.tsx'
import { useNarrow } from '../../parts/narrow.tsx'
import { Empty } from '../../parts/state.tsx'
import { Table } from '../../parts/table.tsx'
import { useVoice } from '../../words.tsx'
import { Chart } from './chart.tsx'
import { useCalled } from '../record/called.ts'
import { Opens } from './opens.tsx'
import { ToRecord } from './to-record.tsx'

/** Figures by what they count, each with its source and day; different ones stand side by side, and nothing is added up. */
export function Figures({ stream, page }: { readonly stream: StreamId; readonly page: FiguresPage }): ReactNode {
  const { t } = useVoice()
  const called = useCalled()
  const { keeps, line } = useNarrow(page.series.length)
  if (page.series.length === 0) return <Empty act={<ToRecord stream={stream} />} title={t('figures.none')}>{t(page.waiting > 0 ? 'figures.waiting' : 'figures.none.words', { n: page.waiting })}</Empty>
  const series = page.series.filter(({ what, where, given }) => keeps(...what, where, where === null ? null : called(where, where), ...given.flatMap(({ source }) => (source === null ? [] : [source.name, called(source.actor, source.name)]))))
  return (
    <div className="stack">
      <p className="quiet">{t('figures.apart')}</p>
      {page.waiting === 0 ? null : <p className="quiet">{t('figures.waiting', { n: page.waiting })}</p>}
      {line(series.length)}
      {series.map((one) => <SeriesCard key={`${one.measure ?? ''} ${one.where ?? ''} ${one.what.join()}`} stream={stream} one={one} />)}
    </div>
  )
}

function SeriesCard({ stream, one }: { readonly stream: StreamId; readonly one: FigureSeries }): ReactNode {
  const voice = useVoice()
  const { t, day, number } = voice
  const called = useCalled()
  const title = one.where === null ? one.what[0] ?? '' : t('figures.of', { what: one.what[0] ?? '', where: called(one.where, one.where) })
  const notes = [...(one.differs.bySource ? [t('figures.by-source')] : []), ...(one.differs.byDate ? [t('figures.by-date')] : []), ...(one.differs.withinSource ? [t('figures.within')] : [])]
  return (
    <Card title={title}>
      {one.what.length < 2 ? null : <p className="fine">{t('figures.also', { what: voice.list(one.what.slice(1).map((words) => t('quoted', { words }))) })}</p>}
      <div className={one.given.length > 1 ? 'series series-body' : 'series'}>
        {one.given.length > 1 ? <Chart given={one.given} sourceName={({ source }) => (source === null ? t('figures.unsourced') : called(source.actor, source.name))} /> : null}
        <Table<GivenFigure> caption={title} rows={one.given} id={({ rests, value, asOf }) => `${value} ${asOf ?? ''} ${rests.map(({ entry }) => entry).join()}`} columns={[
          { id: 'day', head: t('figures.as-of'), narrow: true, cell: ({ asOf, basis }) => (asOf === null ? <span className="fine">{t('figures.undated')}</span> : <span className="two-lines"><span>{day(asOf)}</span><span className="fine">{t(`basis.${basis}`)}</span></span>) },
          { id: 'source', head: t('figures.source'), names: true, cell: ({ source }) => (source === null ? <span className="fine">{t('figures.unsourced')}</span> : <><bdi>{called(source.actor, source.name)}</bdi>{called(source.actor, source.name) === source.name ? null : <span className="fine"> {t('quoted', { words: source.name })}</span>}</>) },
          { id: 'value', head: t('figures.figure'), number: true, cell: ({ value, modifier, rests, what }) => <span className="two-lines"><Opens stream={stream} passages={rests.map(({ passage }) => passage)}>{modifier === null ? number(value) : t('figures.modified', { modifier, value: number(value) })}</Opens>{one.what.length < 2 ? null : <bdi className="fine">{what}</bdi>}</span> },
          { id: 'stories', head: t('figures.stories'), number: true, spare: true, cell: ({ stories }) => number(stories) },
        ]} />
      </div>
      {notes.length === 0 ? null : <p className="fine">{notes.join(' ')}</p>}
    </Card>
  )
}
