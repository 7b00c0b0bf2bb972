import type { Event } from '#base/event.ts'
import { genesis } from '#base/hash.ts'
import { chained, headAfter, receiptsOf } from './chain.ts'
import { derivedRows, documentRows } from './documents.ts'
import { wordRows } from './words.ts'
import { insert, json, number, type Sql, type Statement, text } from './sql.ts'
import type { Json } from '#base/canonical.ts'
import type { Beside, Entry, Head, Owed, Receipt, Store } from './store.ts'
import { table } from './table.ts'

/** The store on a database whose tables stand. */
export function onDatabase(sql: Sql): Store {
  const headOf = async (stream: string): Promise<Head> => {
    const [row] = await sql.query('select count, chain from stream where stream = $1', [stream])
    return row === undefined ? { count: 0, chain: genesis } : { count: number(row, 'count'), chain: text(row, 'chain') }
  }

  return {
    kind: sql.kind,
    async append(stream, expected, events, beside = {}) {
      const head = await headOf(stream)
      if (head.count !== expected) return { conflict: head }
      const entries = chained(stream, head, events)
      const written = await sql.transact(appending(sql, stream, head, entries, beside))
      if (!written) return { conflict: await headOf(stream) }
      if (beside.emptied !== undefined && beside.emptied.length > 0) await sql.wipe()
      return { head: headAfter(head, entries) }
    },
    async read(stream, after, limit) {
      const rows = await sql.query('select position, digest, chain, body from event where stream = $1 and position > $2 order by position limit $3', [stream, after, limit])
      return rows.map((row) => ({ position: number(row, 'position'), digest: text(row, 'digest'), chain: text(row, 'chain'), event: json<Event>(row, 'body') }))
    },
    head: headOf,
    async streams() {
      const rows = await sql.query('select stream, count, chain from stream where count > 0 order by stream', [])
      return rows.map((row) => ({ stream: text(row, 'stream'), count: number(row, 'count'), chain: text(row, 'chain') }))
    },
    async receipts(stream, asked) {
      if (asked.length === 0) return []
      const places = asked.map((_, index) => `($${2 * index + 2}, $${2 * index + 3})`).join(', ')
      const rows = await sql.query(`select person, key, body, first, last from receipt where stream = $1 and (person, key) in (values ${places})`, [stream, ...asked.flatMap(({ person, key }) => [person, key])])
      return rows.map((row) => ({ person: text(row, 'person'), key: text(row, 'key'), body: row['body'] === null ? null : text(row, 'body'), from: number(row, 'first'), to: number(row, 'last') }))
    },
    async papers(stream) {
      const rows = await sql.query('select key, box, body from paper where stream = $1 order by key', [stream])
      return rows.map((row) => ({ key: text(row, 'key'), box: text(row, 'box'), paper: json<Json>(row, 'body') }))
    },
    async restore(stream, entries) {
      const head = await headOf(stream)
      return head.count === 0 && sql.transact(appending(sql, stream, head, entries, { receipts: receiptsOf(entries) }))
    },
    watch: sql.watch,
    async owed() {
      const rows = await sql.query('select body from owed order by number', [])
      return rows.flatMap((row) => json<Owed>(row, 'body') ?? [])
    },
    async settle(key) {
      await sql.transact([{ sql: 'delete from owed where key = $1', values: [key] }])
    },
    ...documentRows(sql),
    ...derivedRows(sql),
    ...wordRows(sql),
    table: (name, parse) => table(sql, name, parse),
    close: sql.close,
  }
}

/** The stream's row goes first: it is what a second writer waits for and fails on. */
function appending(sql: Sql, stream: string, before: Head, entries: readonly Entry[], { receipts = [], owed = [], emptied = [], papers = [] }: Beside): readonly Statement[] {
  const { count, chain } = headAfter(before, entries)
  return [
    ...sql.hold(stream),
    ...(before.count > 0 ? [] : insert('stream', ['stream', 'count', 'chain'], [[stream, 0, genesis]], 'on conflict do nothing')),
    { sql: 'update stream set count = $2, chain = $3 where stream = $1 and count = $4 and chain = $5', values: [stream, count, chain, before.count, before.chain], rows: 1 },
    ...insert('event', ['stream', 'position', 'digest', 'chain', 'body'], entries.map((entry) => [stream, entry.position, entry.digest, entry.chain, entry.event && JSON.stringify(entry.event)])),
    ...insert('receipt', ['stream', 'person', 'key', 'body', 'first', 'last'], receipts.map((receipt: Receipt) => [stream, receipt.person, receipt.key, receipt.body, receipt.from, receipt.to]), 'on conflict do nothing'),
    ...insert('owed', ['key', 'body'], owed.map((command) => [command.key, JSON.stringify(command)]), 'on conflict do nothing'),
    ...emptied.map(({ box, count: lying }) => ({ sql: 'delete from paper where stream = $1 and box = $2', values: [stream, box], rows: lying })),
    ...insert('paper', ['stream', 'key', 'box', 'body'], papers.map(({ key, box, paper }) => [stream, key, box, JSON.stringify(paper)])),
    ...sql.tell(stream),
  ]
}
