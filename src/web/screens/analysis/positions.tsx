import '../../parts/table.css'
import type { Cell, Matter, Row } from '#analysis/positions.ts'
import type { StreamId } from '#base/ids.ts'
import type { InitiativesPage } from '#views/dossier/initiatives.ts'
import { type ReactNode, useState } from 'react'
import { useNarrow } from '../../parts/narrow.tsx'
import { Empty } from '../../parts/state.tsx'
import { useVoice } from '../../words.tsx'
import { useCalled } from '../record/called.ts'
import { ChoiceInput } from '../record/inputs.tsx'
import { Opens } from './opens.tsx'
import { ToRecord } from './to-record.tsx'

/** More matters than these beside each other: what is on record stands out where nothing on record is a sign. */
const sideBySide = 3

/** Who holds what, one row an actor, one column a matter, or one matter alone. What is read from silence says so; a collective keeps a row of its own. */
export function Positions({ stream, page }: { readonly stream: StreamId; readonly page: InitiativesPage }): ReactNode {
  const voice = useVoice()
  const called = useCalled()
  const { t } = voice
  const { matters, coverage } = page.positions
  const [chosen, setChosen] = useState('')
  const { keeps, line } = useNarrow(page.positions.rows.length)
  if (page.positions.rows.length === 0 || matters.length === 0) return <Empty act={<ToRecord stream={stream} />} title={t('positions.none')}>{t(page.waiting.positions > 0 ? 'positions.waiting' : 'positions.none.words', { n: page.waiting.positions })}</Empty>
  const only = matters.some(({ id }) => id === chosen) ? chosen : ''
  const columns = matters.map((matter, at) => ({ matter, at })).filter(({ matter }) => only === '' || matter.id === only)
  const nameOf = (row: Row): string => (row.collective ? t('quoted', { words: row.name }) : called(row.actor, row.name))
  const cellsOf = (row: Row): readonly { readonly matter: Matter; readonly cell: Cell }[] => columns.flatMap(({ matter, at }) => { const cell = row.cells[at]; return cell === undefined ? [] : [{ matter, cell }] })
  const rows = page.positions.rows.filter((row) => keeps(row.name, nameOf(row)))
  const [heard, silent] = [rows.filter((row) => !isSilent(cellsOf(row))), rows.filter((row) => isSilent(cellsOf(row)))]
  return (
    <div className="stack">
      <p className="quiet">{t('positions.coverage', { ...coverage })}{coverage.collectives === 0 ? null : ` ${t('positions.collectives', { n: coverage.collectives })}`}</p>
      {line(rows.length, matters.length <= sideBySide ? null : <ChoiceInput label={t('positions.matter')} value={only} of={['', ...matters.map(({ id }) => id)]} name={(id) => matters.find((one) => one.id === id)?.name ?? t('positions.matters', { n: matters.length })} onChange={setChosen} />)}
      <div className="table-frame">
        <table className="table positions-table">
          <caption className="unseen">{t('analysis.positions')}</caption>
          <thead><tr><th scope="col">{t('positions.who')}</th>{columns.map(({ matter }) => <th key={matter.id} scope="col"><bdi>{matter.name}</bdi></th>)}</tr></thead>
          <tbody>
            {heard.map((row) => (
              <tr key={`${row.collective ? 'collective' : 'actor'} ${row.actor}`} className={row.collective ? 'collective' : ''}>
                <th scope="row"><bdi>{nameOf(row)}</bdi>{row.collective ? <span className="fine"> {t('positions.collective')}</span> : null}</th>
                {cellsOf(row).map(({ matter, cell }) => <td key={matter.id}>{columns.length > sideBySide && isNothing(cell) ? <span className="fine"><span aria-hidden="true">–</span><span className="unseen">{t('stance.nothing-on-record')}</span></span> : <CellOf stream={stream} page={page} cell={cell} />}</td>)}
              </tr>
            ))}
            {silent.length === 0 ? null : <tr><th scope="row">{t(columns.length === 1 ? 'positions.silent.one' : 'positions.silent')}</th><td colSpan={columns.length} className="quiet">{voice.list(silent.map(nameOf))}</td></tr>}
          </tbody>
        </table>
      </div>
      <p className="fine">{columns.length > sideBySide ? `${t('positions.sign')} ` : null}{t('positions.note')}</p>
    </div>
  )
}

const isNothing = ({ value, entries }: Cell): boolean => value === 'nothing-on-record' && entries.length === 0

/** Actors with nothing on record on any of the matters shown share one line. */
const isSilent = (cells: readonly { readonly cell: Cell }[]): boolean => cells.every(({ cell }) => isNothing(cell))

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
