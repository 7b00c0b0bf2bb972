import { join } from 'node:path'
import { databaseFile, openSqlite, readSqlite } from './sqlite.ts'
import type { Store } from './store.ts'

/** Where the data is: PostgreSQL where an address is given, otherwise the embedded store in a folder. */
export type Place = { readonly folder: string; readonly url?: string | undefined }

/** The driver is read only where it is used: a server on the embedded store need not carry it. */
const openPostgres = async (url: string): Promise<Store> => (await import('./postgres.ts')).openPostgres(url)

/** Opens the store to work on it. */
export function openStore({ folder, url }: Place): Promise<Store> {
  return url === undefined ? openSqlite(folder) : openPostgres(url)
}

/** Opens the store to read it, also while a server works on it. */
export function readStore({ folder, url }: Place): Promise<Store> {
  return url === undefined ? readSqlite(join(folder, databaseFile)) : openPostgres(url)
}
