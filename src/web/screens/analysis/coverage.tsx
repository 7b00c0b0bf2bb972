import '../../parts/field.css'
import type { StreamId } from '#base/ids.ts'
import type { Cell, CoveragePage, CoverageRow, Outlet, Wording } from '#views/dossier/coverage.ts'
import { type ReactNode, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card, Tag } from '../../parts/card.tsx'
import { useNarrow } from '../../parts/narrow.tsx'
import { Empty } from '../../parts/state.tsx'
import { Table } from '../../parts/table.tsx'
import { useVoice } from '../../words.tsx'
import { shortened } from '../record/desk.tsx'
import { useJudge } from '../record/judge.ts'
import { languageName } from '../record/language-name.ts'
import { Answers } from './answers.tsx'
import { Opens } from './opens.tsx'
import { ToRecord } from './to-record.tsx'

/** Statements down, outlets across: who carried each, in which words, with what left out. Counted by wire text. */
export function Coverage({ stream, page }: { readonly stream: StreamId; readonly page: CoveragePage }): ReactNode {
  const { t } = useVoice()
  const judge = useJudge(stream)
  const [chosen, setChosen] = useState<readonly number[]>([])
  const { outlets, further, waiting } = page
  const { keeps, line } = useNarrow(page.rows.length)
  if (page.rows.length === 0) return <Empty act={<ToRecord stream={stream} />} title={t('coverage.none')}>{t(waiting > 0 ? 'coverage.waiting' : 'coverage.none.words', { n: waiting })}</Empty>
  const rows = page.rows.filter((row) => keeps(row.speaker?.name, ...row.cells.flatMap(({ wordings }, at) => wordings.flatMap(({ words }) => [words, outlets[at]?.name]))))
  // An outlet that neither carried one of these nor left one out has no column.
  const shown = outlets.map((outlet, at) => ({ outlet, at })).filter(({ at }) => rows.some(({ cells }) => (cells[at]?.wordings.length ?? 0) + (cells[at]?.without.length ?? 0) > 0))
  const entries = page.rows.filter(({ id }) => chosen.includes(id)).flatMap((row) => row.entries)
  const name = ({ speaker }: CoverageRow): string => speaker?.name ?? t('record.unnamed')
  return (
    <div className="stack">
      <p className="quiet">{t('coverage.note')}</p>
      {waiting === 0 ? null : <p className="quiet">{t('coverage.waiting', { n: waiting })}</p>}
      <Card title={t('coverage.statements')}>
        {!judge.reviews ? null : (
          <p className="row no-print"><Button small disabled={chosen.length < 2 || judge.busy} onPress={() => void judge.send({ type: 'link-renderings', entries } as { readonly type: string }).then((done) => (done ? setChosen([]) : undefined))}>{t('coverage.link')}</Button><span className="fine">{t('coverage.link.note')}</span></p>
        )}
        {line(rows.length)}
        <div className="coverage-table">
          <Table caption={t('coverage.statements')} rows={rows} id={({ id }) => String(id)} columns={[
            { id: 'statement', head: t('coverage.statement'), names: true, cell: (row) => (
              <span className="two-lines coverage-statement">
                <span className="row">
                  {!judge.reviews ? null : <input type="checkbox" className="no-print" aria-label={t('coverage.choose', { who: name(row), words: shortened(wordsOf(row), 60) })} checked={chosen.includes(row.id)} onChange={(event) => setChosen(event.target.checked ? [...chosen, row.id] : chosen.filter((one) => one !== row.id))} />}
                  <bdi>{name(row)}</bdi>
                </span>
                <span className="fine"><Dated day={row.day} /></span>
                <span className="fine">{t('coverage.dispatches', { n: row.dispatches })} · {t('coverage.pages', { n: row.pages })}</span>
              </span>
            ) },
            ...shown.map(({ outlet, at }) => ({ id: String(at), head: headOf(outlet, t), cell: (row: CoverageRow) => <CellOf stream={stream} cell={row.cells[at] ?? { wordings: [], without: [] }} row={row} outlets={outlets} /> })),
          ]} />
        </div>
        {further === 0 ? null : <p className="fine">{t('coverage.further', { n: further })}</p>}
      </Card>
      <Answers stream={stream} answers={page.answers} proposed={page.proposed} judge={judge} />
    </div>
  )
}

const wordsOf = ({ cells }: CoverageRow): string => cells.flatMap(({ wordings }) => wordings)[0]?.words ?? ''
const headOf = ({ name, dispatches }: Outlet, t: ReturnType<typeof useVoice>['t']): string => `${name ?? t('record.no-outlet')} (${t('coverage.dispatches', { n: dispatches })})`

function Dated({ day: on }: { readonly day: string | null }): ReactNode {
  const { t, day } = useVoice()
  return on === null ? t('record.undated') : day(on)
}

function CellOf({ stream, cell: { wordings, without }, row, outlets }: { readonly stream: StreamId; readonly cell: Cell; readonly row: CoverageRow; readonly outlets: readonly Outlet[] }): ReactNode {
  const { t } = useVoice()
  if (wordings.length === 0) return <span className="fine">{without.length > 0 ? t('coverage.without') : t('coverage.nothing')}</span>
  return <ul className="slot-values">{inTheSameWords(wordings).map((same) => <li key={`${same[0].document} ${same[0].entry}`} className="wording"><WordingOf stream={stream} same={same} row={row} outlets={outlets} /></li>)}</ul>
}

type Same = readonly [Wording, ...Wording[]]

/** Pages that have a statement in the same words, together: one line that opens them all. */
function inTheSameWords(wordings: readonly Wording[]): readonly Same[] {
  const all = Map.groupBy(wordings, ({ words, language, agency, authentic, translates, leftOut }) => JSON.stringify([words, language, agency, authentic, translates, leftOut ?? []]))
  return [...all.values()].flatMap(([first, ...others]): readonly Same[] => (first === undefined ? [] : [[first, ...others]]))
}

function WordingOf({ stream, same, row, outlets }: { readonly stream: StreamId; readonly same: Same; readonly row: CoverageRow; readonly outlets: readonly Outlet[] }): ReactNode {
  const voice = useVoice()
  const { t } = voice
  const [{ words, language, agency, authentic, translates, leftOut }] = same
  const at = translates === null ? -1 : row.cells.findIndex((cell) => cell.wordings.some(({ entry }) => entry === translates))
  return (
    <>
      <Opens stream={stream} passages={same.map(({ passage }) => passage)}><bdi lang={language ?? undefined} dir="auto">{shortened(words, 220)}</bdi></Opens>
      <span className="row chips">
        {same.length < 2 ? null : <Tag>{t('coverage.pages', { n: same.length })}</Tag>}
        {authentic === null ? null : <Tag tone="accent">{t(`coverage.authentic.${authentic}`)}</Tag>}
        {language === null ? null : <Tag>{languageName(voice, language)}</Tag>}
        {agency === null ? null : <Tag>{t('record.agency', { agency })}</Tag>}
        {at < 0 ? null : <Tag>{t('coverage.translates', { outlet: outlets[at]?.name ?? t('record.no-outlet') })}</Tag>}
      </span>
      {leftOut === null || leftOut.length === 0 ? null : <span className="fine">{t('coverage.left-out')} {leftOut.map((part, n) => <span key={n}>{n === 0 ? '' : ' · '}<bdi className="said">{part}</bdi></span>)}</span>}
    </>
  )
}
