import type { StreamId } from '#base/ids.ts'

/** What a column holds. Lists and objects are kept as JSON text. */
export type Value = string | number | null | Uint8Array
export type Row = { readonly [column: string]: Value }

/**
 * One statement with its values as $1, $2, …. Where `rows` is given it must touch exactly so many, else the whole transaction
 * is given up: this is how an expected position is held without reading inside a transaction.
 */
export type Statement = { readonly sql: string; readonly values: readonly Value[]; readonly rows?: number }

/** A database, as far as the store needs one: SQLite and PostgreSQL both are. */
export type Sql = {
  readonly kind: 'sqlite' | 'postgres'
  /** Table definitions as this database writes them. */
  readonly dialect: (text: string) => string
  /** Statements that make others wait until the transaction ends, and that tell them afterwards; none where nobody else writes. */
  readonly hold: (stream: StreamId) => readonly Statement[]
  readonly tell: (stream: StreamId) => readonly Statement[]
  readonly query: (sql: string, values: readonly Value[]) => Promise<readonly Row[]>
  /** All or nothing, in one flush; false where a statement touched another number of rows than it must. */
  readonly transact: (statements: readonly Statement[]) => Promise<boolean>
  /** Wipes what was deleted from the files too, as far as this database can; called when a ballot box was emptied. Never fails. */
  readonly wipe: () => Promise<void>
  readonly watch: (look: (stream: StreamId) => void) => () => void
  readonly close: () => Promise<void>
}

/** Rows in one statement; both databases take tens of thousands of values, and a short text is prepared faster. */
const rowsAtOnce = 200

/** Insertion of many rows in few statements. `else` says what happens to a row that is there. */
export function insert(table: string, columns: readonly string[], rows: readonly (readonly Value[])[], otherwise = ''): readonly Statement[] {
  const statements: Statement[] = []
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const some = rows.slice(start, start + rowsAtOnce)
    const places = some.map((_, row) => `(${columns.map((_name, column) => `$${row * columns.length + column + 1}`).join(', ')})`)
    statements.push({ sql: `insert into ${table} (${columns.join(', ')}) values ${places.join(', ')} ${otherwise}`, values: some.flat() })
  }
  return statements
}

export function text(row: Row, column: string): string {
  const value = row[column]
  if (typeof value !== 'string') throw new Error(`${column} is not text`)
  return value
}

export function number(row: Row, column: string): number {
  const value = row[column]
  if (typeof value !== 'number') throw new Error(`${column} is not a number`)
  return value
}

export function bytes(row: Row, column: string): Uint8Array {
  const value = row[column]
  if (!(value instanceof Uint8Array)) throw new Error(`${column} is not bytes`)
  return value.constructor === Uint8Array ? value : new Uint8Array(value)
}

/** JSON that this room wrote itself; `null` where the column is empty. */
export function json<Kept>(row: Row, column: string): Kept | null {
  return row[column] === null ? null : JSON.parse(text(row, column)) as Kept
}
