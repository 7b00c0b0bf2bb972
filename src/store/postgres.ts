import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { Rejected } from '#base/codes.ts'
import { onDatabase } from './database.ts'
import { migrate } from './migrations.ts'
import type { Row, Sql, Statement, Value } from './sql.ts'
import type { Store } from './store.ts'

/** Connections of one process; one more listens. */
const connections = 8
/** How long after a broken connection the listener tries again, in milliseconds. */
const listenAgain = 1_000
const diskFull = '53100'

/** Opens the store on PostgreSQL. Several processes may: a stream's advisory lock puts their appends in order, NOTIFY tells the others. */
export async function openPostgres(url: string): Promise<Store> {
  const pool = new pg.Pool({ connectionString: url, max: connections })
  // A connection that breaks while idle is replaced by the pool; what was under way on it fails there.
  pool.on('error', () => undefined)
  try {
    const { rows } = await pool.query<{ schema: string }>('select current_schema() as schema').catch(unreached)
    const sql = postgres(pool, `parley ${rows[0]?.schema ?? ''}`, () => new pg.Client({ connectionString: url }))
    await migrate(sql)
    return onDatabase(sql)
  } catch (error) {
    await pool.end()
    throw error
  }
}

/** An address that is wrong, a server that is not there, a role it does not know: the operator's matter, not a defect. */
function unreached(error: unknown): never {
  const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string }
  throw new Rejected('no-database', `PostgreSQL at DATABASE_URL cannot be used: ${message === '' ? code : message}.`)
}

function postgres(pool: pg.Pool, channel: string, client: () => pg.Client): Sql {
  const self = randomUUID()
  const stops = new Set<() => void>()
  const query = async (sql: string, values: readonly Value[]): Promise<readonly Row[]> => (await pool.query<Row>(sql, [...values])).rows
  return {
    kind: 'postgres',
    dialect: (text) => text.replaceAll('{name}', 'text collate "C"').replaceAll('{bytes}', 'bytea').replaceAll('{number}', 'bigserial primary key').replaceAll('{end}', '').replaceAll('{unnumbered}', ''),
    hold: (stream) => [{ sql: 'select pg_advisory_xact_lock(hashtextextended($1, 0))', values: [`${channel} ${stream}`] }],
    tell: (stream) => [{ sql: 'select pg_notify($1, $2)', values: [channel, `${self} ${stream}`] }],
    query,
    transact: (statements) => transact(pool, statements),
    wipe: async () => {
      await pool.query('vacuum paper').catch(() => undefined)
    },
    watch(look) {
      const stop = listen(client, channel, (payload) => {
        if (!payload.startsWith(self)) look(payload.slice(self.length + 1))
      }, async () => {
        for (const { stream } of await query('select stream from stream', [])) look(String(stream))
      })
      stops.add(stop)
      return () => {
        stops.delete(stop)
        stop()
      }
    },
    async close() {
      for (const stop of stops) stop()
      await pool.end()
    },
  }
}

async function transact(pool: pg.Pool, statements: readonly Statement[]): Promise<boolean> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    for (const { sql, values, rows } of statements) {
      const { rowCount } = await client.query(sql, [...values])
      if (rows !== undefined && rowCount !== rows) {
        await client.query('rollback')
        client.release()
        return false
      }
    }
    await client.query('commit')
    client.release()
    return true
  } catch (error) {
    // The connection may be broken, or inside a transaction: it is not used again.
    client.release(true)
    throw error instanceof Error && 'code' in error && error.code === diskFull ? new Rejected('disk-full') : error
  }
}

/** Listens on a connection of its own, for ever. Whenever it has connected, anything may have been missed before. */
function listen(make: () => pg.Client, channel: string, hear: (payload: string) => void, missed: () => Promise<void>): () => void {
  let stopped = false
  let current: pg.Client | null = null
  let again: ReturnType<typeof setTimeout> | undefined
  const connect = async (): Promise<void> => {
    const client = make()
    current = client
    let broken = false
    const retry = (): void => {
      if (broken || stopped) return
      broken = true
      again = setTimeout(() => void connect(), listenAgain)
    }
    client.on('error', retry)
    client.on('end', retry)
    client.on('notification', ({ payload = '' }) => hear(payload))
    try {
      await client.connect()
      await client.query(`listen ${pg.escapeIdentifier(channel)}`)
      await missed()
    } catch {
      retry()
    }
  }
  void connect()
  return () => {
    stopped = true
    clearTimeout(again)
    current?.end().catch(() => undefined)
  }
}
