import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { Rejected } from '#base/codes.ts'
import { onDatabase } from './database.ts'
import { checkShape, migrate, shapeOf } from './migrations.ts'
import type { Row, Sql, Statement, Value } from './sql.ts'
import type { Store } from './store.ts'

/** The one file, in the data folder. */
export const databaseFile = 'parley.db'
const lockFile = 'parley.lock'

/** Prepared statements that are kept; the store has some thirty, and a few more for lists of other lengths. */
const preparedLimit = 200
/** How long a write waits for a checkpoint or a backup that holds the file, in milliseconds. */
const patience = 5_000

const busy = 5
const full = 13
const corrupt = 11
const notADatabase = 26

/**
 * Opens the embedded store in a folder, which is made if it is not there. A second one that writes is refused as `locked`
 * at once, in whatever process; when a process dies the system frees the lock. `pages` limits the file's size in pages of 4 kB.
 */
export async function openSqlite(folder: string, { pages }: { readonly pages?: number } = {}): Promise<Store> {
  const lock = openFolder(folder)
  try {
    const database = new DatabaseSync(join(folder, databaseFile), { timeout: patience })
    database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on')
    if (pages !== undefined) database.exec(`pragma max_page_count = ${Math.trunc(pages)}`)
    const sql = sqlite(database, () => lock.close())
    await migrate(sql)
    return onDatabase(sql)
  } catch (error) {
    lock.close()
    throw understood(error)
  }
}

/** Makes the folder where it is not there, readable by its owner alone, and takes the lock in it. */
export function openFolder(folder: string): DatabaseSync {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return takeLock(folder)
  } catch (error) {
    if (error instanceof Rejected) throw error
    throw new Rejected('no-database', `The folder ${folder} cannot be used for data: ${error instanceof Error ? error.message : String(error)}.`)
  }
}

/** Opens the file for reading alone: beside a running server, or without one. */
export async function readSqlite(file: string): Promise<Store> {
  const sql = await readable(file)
  try {
    await checkShape(sql)
    return onDatabase(sql)
  } catch (error) {
    await sql.close()
    throw error
  }
}

/** Throws where a file is no database of this build's or of an older one's. */
export async function checkSqlite(file: string): Promise<void> {
  await (await readable(file)).close()
}

async function readable(file: string): Promise<Sql> {
  try {
    const sql = sqlite(new DatabaseSync(file, { readOnly: true, timeout: patience }), () => undefined)
    await shapeOf(sql)
    return sql
  } catch (error) {
    if (error instanceof Rejected) throw error
    throw new Rejected('not-found', `There is no Parley database at ${file}.`)
  }
}

/** Brings a file that nobody else works on to this build's shape. */
export async function bringForward(file: string): Promise<void> {
  const sql = sqlite(new DatabaseSync(file), () => undefined)
  try {
    await migrate(sql)
  } finally {
    await sql.close()
  }
}

/** Holds the side file as long as the process lives. Plain WAL would let a second writer in, an exclusive database no reader. */
function takeLock(folder: string): DatabaseSync {
  const lock = new DatabaseSync(join(folder, lockFile))
  try {
    lock.exec('begin exclusive')
    return lock
  } catch (error) {
    lock.close()
    throw codeOf(error) === busy ? new Rejected('locked') : error
  }
}

/** Everything here is done when the promise is made: node:sqlite waits for the disk, and no other statement can come between. */
function sqlite(database: DatabaseSync, released: () => void): Sql {
  const prepared = new Map<string, StatementSync>()
  const prepare = (sql: string): StatementSync => {
    const statement = prepared.get(sql) ?? database.prepare(sql.replace(/\$(\d+)/g, '?$1'))
    prepared.delete(sql)
    prepared.set(sql, statement)
    if (prepared.size > preparedLimit) for (const oldest of prepared.keys()) { prepared.delete(oldest); break }
    return statement
  }
  return {
    kind: 'sqlite',
    dialect: (text) => text.replaceAll('{name}', 'text').replaceAll('{bytes}', 'blob').replaceAll('{number}', 'integer primary key').replaceAll('{end}', ' strict').replaceAll('{unnumbered}', ' strict, without rowid'),
    hold: () => [],
    tell: () => [],
    async query(sql, values) {
      return prepare(sql).all(...values) as readonly Row[]
    },
    async transact(statements) {
      return transact(database, prepare, statements)
    },
    async wipe() {
      try {
        // A reader who holds the log is not waited for; then it is emptied at the next count, or when the server stops.
        database.exec('pragma busy_timeout = 0; pragma wal_checkpoint(truncate)')
      } catch {
        // What was deleted stays in the log for now; what was written is safe there.
      } finally {
        database.exec(`pragma busy_timeout = ${patience}`)
      }
    },
    watch: () => () => undefined,
    async close() {
      database.close()
      released()
    },
  }
}

function transact(database: DatabaseSync, prepare: (sql: string) => StatementSync, statements: readonly Statement[]): boolean {
  try {
    database.exec('begin immediate')
    for (const { sql, values, rows } of statements) {
      const { changes } = prepare(sql).run(...values as Value[])
      if (rows !== undefined && Number(changes) !== rows) {
        database.exec('rollback')
        return false
      }
    }
    database.exec('commit')
    return true
  } catch (error) {
    if (database.isTransaction) database.exec('rollback')
    throw understood(error)
  }
}

function codeOf(error: unknown): number | null {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : null
}

function understood(error: unknown): unknown {
  switch (codeOf(error)) {
    case full: return new Rejected('disk-full')
    case corrupt: case notADatabase: return new Rejected('no-database', `The file ${databaseFile} is damaged or is no database of Parley's. Restore a backup into an empty folder.`)
    default: return error
  }
}
