import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { Rejected } from '#base/codes.ts'
import { digestOf } from '#base/event.ts'
import { genesis, link } from '#base/hash.ts'
import { bringForward, checkSqlite, databaseFile, openFolder, readSqlite } from './sqlite.ts'
import type { Head, Store } from './store.ts'

/** Events checked at once. */
const pageLimit = 1_000
/** So many pages at once that a copy is one step, and a busy server cannot make it begin anew. */
const allPages = 2 ** 30

type Streams = readonly (Head & { readonly stream: string })[]

/** Whether a file begins as an SQLite file does. */
export function isSqlite(first: Uint8Array): boolean {
  return new TextDecoder().decode(first.subarray(0, 16)) === 'SQLite format 3\0'
}

/** Copies the database of a folder into a new file, also while a server writes, checks the copy, and answers with its streams. */
export async function backupSqlite(folder: string, file: string): Promise<Streams> {
  if (existsSync(file)) throw new Rejected('file-exists', `There is a file at ${file} already.`)
  return copy(join(folder, databaseFile), file)
}

/** Puts a backup into a folder that has no database. No server may be at work there. */
export async function restoreSqlite(file: string, folder: string): Promise<Streams> {
  const lock = openFolder(folder)
  try {
    const target = join(folder, databaseFile)
    if (existsSync(target)) throw new Rejected('file-exists', `${folder} has data already. Move it away, or set PARLEY_DATA to another folder.`)
    return await copy(file, target)
  } finally {
    lock.close()
  }
}

/** The copy has its name only when it is whole and checked, and is of this build's shape whichever build wrote what it copies. */
async function copy(from: string, to: string): Promise<Streams> {
  await checkSqlite(from)
  const unfinished = `${to}.unfinished`
  rmSync(unfinished, { force: true })
  try {
    const source = new DatabaseSync(from, { readOnly: true })
    try {
      await backup(source, unfinished, { rate: allPages })
    } finally {
      source.close()
    }
    chmodSync(unfinished, 0o600)
    const streams = await checked(unfinished)
    renameSync(unfinished, to)
    return streams
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
}

async function checked(file: string): Promise<Streams> {
  const database = new DatabaseSync(file)
  try {
    // Out of the write-ahead log's mode: a file that is kept needs no second one beside it.
    database.exec('pragma journal_mode = delete')
    const [row] = database.prepare('pragma integrity_check').all()
    if (row?.['integrity_check'] !== 'ok') throw new Rejected('unreadable-file', 'The database is damaged.')
  } finally {
    database.close()
  }
  await bringForward(file)
  const store = await readSqlite(file)
  try {
    return await checkChains(store)
  } finally {
    await store.close()
  }
}

/** The database tells whether its pages are whole; only the chain tells whether a word in them was altered. */
async function checkChains(store: Store): Promise<Streams> {
  const streams = await store.streams()
  for (const { stream, count, chain } of streams) {
    let head = { count: 0, chain: genesis }
    for (let page = await store.read(stream, 0, pageLimit); page.length > 0; page = await store.read(stream, head.count, pageLimit)) {
      for (const { position, digest, chain: kept, event } of page) {
        head = { count: head.count + 1, chain: link(head.chain, head.count + 1, event === null ? digest : digestOf(event)) }
        if (position !== head.count || kept !== head.chain) throw new Rejected('broken-journal', `The journal of ${stream} does not hold at ${position}.`)
      }
    }
    if (head.count !== count || head.chain !== chain) throw new Rejected('broken-journal', `The journal of ${stream} ends at ${head.count} and should end at ${count}.`)
  }
  return streams
}
