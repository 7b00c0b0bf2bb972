import type { Journal } from '#base/journal.ts'
import { own } from '#base/own.ts'
import { deciders } from '#http/deciders.ts'
import { restoreJournal } from '#store/journal-file.ts'
import { openStore } from '#store/open.ts'
import { isSqlite, restoreSqlite } from '#store/sqlite-copy.ts'
import { fileAt } from './file.ts'
import type { Command } from './io.ts'
import { optionsOf } from './options.ts'
import { placeOf } from './place.ts'

const help = `parley restore FILE

Brings back what was kept, while no server runs on the data:
  a backup made by \`parley backup\`   into a data folder that has no data yet
  a journal made by \`parley export\`  as a stream beside the others, where that stream is not there yet; a journal that does
                                     not verify is refused, and the line is named

  --help          this text
`

/** `parley restore`: 0 restored, 1 not, 2 wrong use. */
export const restore: Command = async (args, io) => {
  const options = optionsOf(args, io, help, 1, 1)
  if (typeof options === 'number') return options
  const [path = ''] = options.words
  const place = placeOf(io.env)
  if (isSqlite(await fileAt(path, 16))) {
    if (place.url !== undefined) {
      io.err('A backup of the embedded store cannot be restored into PostgreSQL (DATABASE_URL). Export its journals and restore those.\n')
      return 2
    }
    const streams = await restoreSqlite(path, place.folder)
    io.out(`${JSON.stringify({ file: path, streams: streams.length, events: streams.reduce((sum, { count }) => sum + count, 0) })}\n`)
    return 0
  }
  const file = await fileAt(path)
  const store = await openStore(place)
  try {
    io.out(`${JSON.stringify({ file: path, ...await restoreJournal(store, file, fold) })}\n`)
    return 0
  } finally {
    await store.close()
  }
}

/** Whatever is taken in will be folded at every start. */
function fold({ kind, entries }: Journal): void {
  const decider = own(deciders, kind)
  if (decider === undefined) throw new Error(`this Parley knows no stream of the kind ${kind}`)
  entries.reduce((state, { event }) => (event === null ? state : decider.evolve(state, event)), decider.initial)
}
