import { join } from 'node:path'
import type { Place } from '#store/open.ts'
import type { Io } from './io.ts'

const home = join(import.meta.dirname, '../..')

/** Where the data is: PostgreSQL at `DATABASE_URL`, otherwise the folder `PARLEY_DATA`, otherwise `data` beside the program. */
export function placeOf(env: Io['env']): Place {
  const { PARLEY_DATA: folder, DATABASE_URL: url } = env
  return { folder: folder === undefined || folder === '' ? join(home, 'data') : folder, url: url === '' ? undefined : url }
}
