import './table.css'
import type { ReactNode } from 'react'

export type Column<Row> = {
  readonly id: string
  readonly head: string
  readonly cell: (row: Row, index: number) => ReactNode
  /** Numbers and times stand at the end of their column, in tabular figures. */
  readonly number?: boolean
  readonly narrow?: boolean
  /** Left out where the screen is narrow. */
  readonly spare?: boolean
  /** The heading is read out but not shown. */
  readonly silent?: boolean
  /** The column that names the row. */
  readonly names?: boolean
}

/** A table that reads as one: a caption for those who cannot see it, a heading for every column and every row. */
export function Table<Row>({ caption, columns, rows, id, empty, current }: {
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly id: (row: Row) => string
  readonly empty?: ReactNode
  readonly current?: (row: Row) => boolean
}): ReactNode {
  if (rows.length === 0 && empty !== undefined) return empty
  return (
    <div className="table-frame">
      <table className="table">
        <caption className="unseen">{caption}</caption>
        <thead><tr>{columns.map((column) => <th key={column.id} scope="col" className={classOf(column)}>{column.silent === true ? <span className="unseen">{column.head}</span> : column.head}</th>)}</tr></thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={id(row)} className={current?.(row) === true ? 'current' : ''}>
              {columns.map((column) => column.names === true
                ? <th key={column.id} scope="row">{column.cell(row, index)}</th>
                : <td key={column.id} className={classOf(column)}>{column.cell(row, index)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const classOf = <Row,>({ number, narrow, spare }: Column<Row>): string => `${number === true ? 'number' : ''}${narrow === true ? ' narrow' : ''}${spare === true ? ' spare' : ''}`
