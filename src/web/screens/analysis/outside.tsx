import type { StreamId } from '#base/ids.ts'
import type { Named, Window } from '#record/found.ts'
import type { OutsidePage } from '#views/dossier/outside.ts'
import type { ReactNode } from 'react'
import { Card } from '../../parts/card.tsx'
import { useNarrow } from '../../parts/narrow.tsx'
import { Empty } from '../../parts/state.tsx'
import { Table } from '../../parts/table.tsx'
import { useVoice, type Voice } from '../../words.tsx'
import { useCalled } from '../record/called.ts'
import { Opens } from './opens.tsx'
import { ToRecord } from './to-record.tsx'

/** What was agreed, promised, referred to and recognised outside the conference: always as somebody says it, each opening its passage. */
export function Outside({ stream, page }: { readonly stream: StreamId; readonly page: OutsidePage }): ReactNode {
  const voice = useVoice()
  const { t, day } = voice
  const called = useCalled()
  const { waiting } = page
  const total = page.arrangements.length + page.undertakings.length + page.instruments.length + page.relations.length
  const { keeps, line } = useNarrow(total)
  if (total === 0) return <Empty act={<ToRecord stream={stream} />} title={t('outside.none')}>{t(waiting > 0 ? 'outside.waiting' : 'outside.none.words', { n: waiting })}</Empty>
  const names = (...all: readonly (Named | null)[]): readonly string[] => all.flatMap((one) => (one === null ? [] : [one.name, called(one.actor ?? one.name, one.name)]))
  const arrangements = page.arrangements.filter(({ value }) => keeps(value.what, ...names(...value.between, value.announcedBy)))
  const undertakings = page.undertakings.filter(({ value }) => keeps(value.what, ...names(value.by, value.towards, value.speaker)))
  const instruments = page.instruments.filter(({ value, says }) => keeps(value.name, ...names(value.of, value.drafter, ...value.says.map(({ speaker }) => speaker)), ...says.map((passage) => passage?.quotation)))
  const relations = page.relations.filter(({ value }) => keeps(value.name, t(`record.tie.${value.tie}`), ...names(value.of, value.to, value.speaker)))
  const who = (one: Named | null): ReactNode => (one === null ? <span className="fine">{t('record.own-voice')}</span> : <bdi>{called(one.actor ?? one.name, one.name)}</bdi>)
  const dated = (date: string | null): ReactNode => (date === null ? <span className="fine">{t('record.undated')}</span> : day(date))
  return (
    <div className="stack">
      <p className="quiet">{t('outside.note')}</p>
      {waiting === 0 ? null : <p className="quiet">{t('outside.waiting', { n: waiting })}</p>}
      {line(arrangements.length + undertakings.length + instruments.length + relations.length)}
      {arrangements.length === 0 ? null : (
        <Card title={t('outside.arrangements')}>
          <Table caption={t('outside.arrangements')} rows={arrangements} id={({ entry }) => String(entry)} columns={[
            { id: 'day', head: t('record.slot.date'), narrow: true, cell: ({ value }) => dated(value.date) },
            { id: 'what', head: t('record.slot.agreed'), names: true, cell: ({ value, rests }) => <Opens stream={stream} passages={rests}><bdi>{value.what}</bdi></Opens> },
            { id: 'between', head: t('record.slot.between'), cell: ({ value }) => <bdi>{voice.list(value.between.map(({ actor, name }) => called(actor ?? name, name)))}</bdi> },
            { id: 'state', head: t('record.slot.state'), narrow: true, cell: ({ value }) => t(`record.state.${value.state}`) },
            { id: 'by', head: t('record.slot.announcedBy'), spare: true, cell: ({ value }) => who(value.announcedBy) },
          ]} />
        </Card>
      )}
      {undertakings.length === 0 ? null : (
        <Card title={t('outside.undertakings')}>
          <Table caption={t('outside.undertakings')} rows={undertakings} id={({ entry }) => String(entry)} columns={[
            { id: 'by', head: t('record.slot.by'), names: true, cell: ({ value }) => who(value.by) },
            { id: 'what', head: t('record.slot.willDo'), cell: ({ value, rests }) => <Opens stream={stream} passages={rests}><bdi>{value.what}</bdi></Opens> },
            { id: 'towards', head: t('record.slot.towards'), spare: true, cell: ({ value }) => (value.towards === null ? '' : who(value.towards)) },
            { id: 'due', head: t('record.slot.due'), cell: ({ value }) => windowWords(voice, value.due) },
            { id: 'day', head: t('outside.said'), narrow: true, cell: ({ value }) => <span className="two-lines"><span>{dated(value.date)}</span><span className="fine">{who(value.speaker)}</span></span> },
          ]} />
        </Card>
      )}
      {instruments.length === 0 ? null : (
        <Card title={t('outside.instruments')}>
          <Table caption={t('outside.instruments')} rows={instruments} id={({ entry }) => String(entry)} columns={[
            { id: 'name', head: t('record.slot.instrument'), names: true, cell: ({ value, rests }) => <span className="two-lines"><Opens stream={stream} passages={rests}><bdi>{value.name}</bdi></Opens><span className="fine">{t(`record.instrument.${value.kind}`)}</span></span> },
            { id: 'organ', head: t('record.slot.organ'), spare: true, cell: ({ value }) => (value.of === null ? '' : who(value.of)) },
            { id: 'drafter', head: t('record.slot.drafter'), spare: true, cell: ({ value }) => (value.drafter === null ? '' : who(value.drafter)) },
            { id: 'says', head: t('record.slot.says'), cell: ({ value, says }) => (
              <ul className="slot-values">{says.map((passage, at) => (passage === null ? null : <li key={passage.span[0]}>{who(value.says[at]?.speaker ?? null)} <Opens stream={stream} passages={[passage]}><bdi>{t('quoted', { words: passage.quotation })}</bdi></Opens></li>))}</ul>
            ) },
          ]} />
        </Card>
      )}
      {relations.length === 0 ? null : (
        <Card title={t('outside.relations')}>
          <p className="fine">{t('outside.relations.note')}</p>
          <Table caption={t('outside.relations')} rows={relations} id={({ entry }) => String(entry)} columns={[
            { id: 'of', head: t('record.slot.of'), names: true, cell: ({ value }) => who(value.of) },
            { id: 'tie', head: t('record.slot.tie'), cell: ({ value, rests }) => <span className="two-lines"><span>{t(`record.tie.${value.tie}`)}</span><Opens stream={stream} passages={rests}><bdi className="fine">{t('quoted', { words: value.name })}</bdi></Opens></span> },
            { id: 'to', head: t('record.slot.to'), cell: ({ value }) => who(value.to) },
            { id: 'when', head: t('record.slot.when'), narrow: true, spare: true, cell: ({ value }) => windowWords(voice, value.when) },
            { id: 'by', head: t('record.slot.reportedBy'), spare: true, cell: ({ value }) => who(value.speaker) },
          ]} />
        </Card>
      )}
    </div>
  )
}

/** A time as printed, and the days it means where that says more. */
function windowWords({ t, day }: Voice, time: Window | null): string {
  if (time === null) return ''
  return time.from === null || time.to === null || time.name.includes(time.from) ? time.name : `${time.name} (${time.from === time.to ? day(time.from) : t('record.window', { from: day(time.from), to: day(time.to) })})`
}
