import { Rejected } from '#base/codes.ts'
import { number, type Sql } from './sql.ts'

/**
 * The tables, forward only: a migration is never changed once it has landed; a change is the next one. `{name}`, `{bytes}`, `{number}`,
 * `{end}` and `{unnumbered}` are written as each database writes them. Everything people wrote is kept as JSON, so that no character is lost.
 */
const migrations: readonly (readonly string[])[] = [
  [
    'create table stream (stream {name} primary key, count integer not null, chain text not null){end}',
    'create table event (stream {name} not null, position integer not null, digest text not null, chain text not null, body text, primary key (stream, position)){end}',
    'create table receipt (stream {name} not null, person {name} not null, key {name} not null, body text, first integer not null, last integer not null, primary key (stream, person, key)){end}',
    'create table owed (number {number}, key {name} not null unique, body text not null){end}',
    'create table document (id {name} primary key, dossier {name} not null, hash text not null, head text not null, content text not null, bytes {bytes} not null, unique (dossier, hash)){end}',
    'create table derived (document {name} not null, reader {name} not null, version {name} not null, value text not null, primary key (document, reader, version)){end}',
    'create table pair (name {name} not null, key {name} not null, value text not null, primary key (name, key)){end}',
  ],
  // The box table: the random key is the only order there is, so no row number may be kept beside it.
  ['create table paper (stream {name} not null, key {name} not null, box {name} not null, body text not null, primary key (stream, key)){unnumbered}'],
  // The words of documents, for search: made again at will, like everything derived.
  [
    'create table word (dossier {name} not null, term {name} not null, document {name} not null, primary key (dossier, term, document)){unnumbered}',
    'create table worded (document {name} primary key, dossier {name} not null, version {name} not null){end}',
  ],
]

/** Brings the tables to this build's shape. Two processes may do it at once: the second finds it done. */
export async function migrate(sql: Sql): Promise<void> {
  await sql.transact([...sql.hold('migration'), { sql: sql.dialect('create table if not exists migration (number integer primary key){end}'), values: [] }])
  for (const [index, statements] of migrations.entries()) {
    await sql.transact([
      ...sql.hold('migration'),
      { sql: 'insert into migration (number) values ($1) on conflict do nothing', values: [index + 1], rows: 1 },
      ...statements.map((text) => ({ sql: sql.dialect(text), values: [] })),
    ])
  }
  await checkShape(sql)
}

/** Throws where the tables are of another build: a newer one, or an older one that a reader alone may not bring forward. */
export async function checkShape(sql: Sql): Promise<void> {
  if (await shapeOf(sql) < migrations.length) throw new Rejected('unsupported-file', 'This data was written by an older Parley. Start this one on it once.')
}

/** The number of the newest migration of the tables. Throws where they are a newer build's. */
export async function shapeOf(sql: Sql): Promise<number> {
  const [row] = await sql.query('select max(number) as newest from migration', [])
  const newest = row === undefined ? 0 : number(row, 'newest')
  if (newest > migrations.length) throw new Rejected('unsupported-file', 'This data was written by a newer Parley.')
  return newest
}
