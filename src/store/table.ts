import type { Json } from '#base/canonical.ts'
import { insert, type Sql, text } from './sql.ts'
import type { Table } from './store.ts'

/** A small table of values by key, all such tables in one. */
export function table<Value extends Json>(sql: Sql, name: string, parse: (value: unknown) => Value): Table<Value> {
  const putting = (key: string, value: Value, otherwise: string) => insert('pair', ['name', 'key', 'value'], [[name, key, JSON.stringify(value)]], otherwise)
  return {
    async get(key) {
      const [row] = await sql.query('select value from pair where name = $1 and key = $2', [name, key])
      return row === undefined ? null : parse(JSON.parse(text(row, 'value')))
    },
    async put(key, value) {
      await sql.transact(putting(key, value, 'on conflict (name, key) do update set value = excluded.value'))
    },
    async add(key, value) {
      return sql.transact(putting(key, value, 'on conflict do nothing').map((statement) => ({ ...statement, rows: 1 })))
    },
    async delete(key) {
      await sql.transact([{ sql: 'delete from pair where name = $1 and key = $2', values: [name, key] }])
    },
    async list(prefix = '') {
      const rows = await sql.query('select key, value from pair where name = $1 and key >= $2 and substr(key, 1, length($2)) = $2 order by key', [name, prefix])
      return rows.map((row) => ({ key: text(row, 'key'), value: parse(JSON.parse(text(row, 'value'))) }))
    },
  }
}
