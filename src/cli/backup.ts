import { backupSqlite } from '#store/sqlite-copy.ts'
import type { Command } from './io.ts'
import { optionsOf } from './options.ts'
import { placeOf } from './place.ts'

const help = `parley backup FILE

Copies everything (journals, documents, people) into one file, whole and consistent, also while the server runs. The file holds
what the data folder holds: keep it as safe. \`parley restore FILE\` brings it back. PostgreSQL has its own tool for this: pg_dump.

  --help          this text
`

/** `parley backup`: 0 written and checked, 1 not, 2 wrong use. */
export const backup: Command = async (args, io) => {
  const options = optionsOf(args, io, help, 1, 1)
  if (typeof options === 'number') return options
  const { folder, url } = placeOf(io.env)
  if (url !== undefined) {
    io.err('The data is in PostgreSQL (DATABASE_URL). Back it up with pg_dump.\n')
    return 2
  }
  const [file = ''] = options.words
  const streams = await backupSqlite(folder, file)
  io.out(`${JSON.stringify({ file, streams: streams.length, events: streams.reduce((sum, { count }) => sum + count, 0) })}\n`)
  return 0
}
