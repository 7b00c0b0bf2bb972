import '../../parts/table.css'
import type { Cell, Row } from '#analysis/positions.ts'
import type { StreamId } from '#base/ids.ts'
import type { InitiativesPage } from '#views/dossier/initiatives.ts'
import type { ReactNode } from 'react'
import { Empty } from '../../parts/state.tsx'
import { useVoice } from '../../words.tsx'
import { useCalled } from '../record/called.ts'
import { Opens } from './opens.tsx'
import { ToRecord } from './to-record.tsx'

/** Who holds what, one row an actor, one column a matter. What is read from silence says so; a collective keeps a row of its own. */
export function Positions({ stream, page }: { readonly stream: StreamId; readonly page: InitiativesPage }): ReactNode {
  const voice = useVoice()
  const called = useCalled()
  const { t } = voice
  const { matters, rows, coverage } = page.positions
  if (rows.length === 0 || matters.length === 0) return <Empty act={<ToRecord stream={stream} />} title={t('positions.none')}>{t(page.waiting.positions > 0 ? 'positions.waiting' : 'positions.none.words', { n: page.waiting.positions })}</Empty>
  const silent = rows.filter(isSilent)
  return (
    <div className="stack">
      <p className="quiet">{t('positions.coverage', { ...coverage })}{coverage.collectives === 0 ? null : ` ${t('positions.collectives', { n: coverage.collectives })}`}</p>
      <div className="table-frame">
        <table className="table positions-table">
          <caption className="unseen">{t('analysis.positions')}</caption>
          <thead><tr><th scope="col">{t('positions.who')}</th>{matters.map(({ id, name }) => <th key={id} scope="col"><bdi>{name}</bdi></th>)}</tr></thead>
          <tbody>
            {rows.filter((row) => !isSilent(row)).map((row: Row) => (
              <tr key={`${row.collective ? 'collective' : 'actor'} ${row.actor}`} className={row.collective ? 'collective' : ''}>
                <th scope="row"><bdi>{row.collective ? t('quoted', { words: row.name }) : called(row.actor, row.name)}</bdi>{row.collective ? <span className="fine"> {t('positions.collective')}</span> : null}</th>
                {row.cells.map((cell, index) => <td key={matters[index]?.id}><CellOf stream={stream} page={page} cell={cell} /></td>)}
              </tr>
            ))}
            {silent.length === 0 ? null : <tr><th scope="row">{t('positions.silent')}</th><td colSpan={matters.length} className="quiet">{voice.list(silent.map(({ actor, name }) => called(actor, name)))}</td></tr>}
          </tbody>
        </table>
      </div>
      <p className="fine">{t('positions.note')}</p>
    </div>
  )
}

/** Actors with nothing on record on any of the matters share one line. */
const isSilent = (row: Row): boolean => !row.collective && row.cells.every(({ value, entries }) => value === 'nothing-on-record' && entries.length === 0)

/** A cell: sign and word, opening what it rests on; earlier positions stay in sight. */
function CellOf({ stream, page, cell }: { readonly stream: StreamId; readonly page: InitiativesPage; readonly cell: Cell }): ReactNode {
  const { t, day } = useVoice()
  const passages = cell.entries.flatMap((entry) => { const passage = page.rests[String(entry)]; return passage === undefined ? [] : [passage] })
  const earlier = cell.superseded.flatMap((entry) => { const passage = page.rests[String(entry)]; return passage === undefined ? [] : [passage] })
  return (
    <span className={`stance ${cell.value}`}>
      <i className="stance-sign" aria-hidden="true" />
      <span>
        <Opens stream={stream} passages={passages}>{t(`stance.${cell.value}`)}</Opens>
        {cell.date === null ? null : <span className="fine"> {day(cell.date)}</span>}
        {cell.inferred && cell.value === 'spoke-without-mentioning' ? <span className="fine"> {t('positions.inferred')}</span> : null}
        {earlier.length === 0 ? null : <span className="fine"> <Opens stream={stream} passages={earlier}>{t('positions.earlier', { n: earlier.length })}</Opens></span>}
      </span>
    </span>
  )
}
