import { open } from 'node:fs/promises'
import { Rejected } from '#base/codes.ts'
import type { Circle } from '#base/event.ts'
import { journalFile } from '#store/journal-file.ts'
import { readStore } from '#store/open.ts'
import type { Command } from './io.ts'
import { optionsOf } from './options.ts'
import { placeOf } from './place.ts'

const help = `parley export [STREAM [FILE]] [--as CIRCLES]

Writes the journal of a stream as a file that anybody can check with \`parley verify\`: one line of JSON an event. Reads beside a
running server. Without a stream it lists the streams that are there. Without a file it writes to standard output; a file that
is there already is never overwritten.

  --as CIRCLES    only what these circles of readers may see, the rest withheld by its digest: public, or several with commas
                  (public,participants). Without it nothing is withheld: keep such a file as safe as the data itself.
  --help          this text
`

const circleForm = /^(public|participants|bureau|(body|seat|team):.+)$/
const isCircle = (text: string): text is Circle => circleForm.test(text)

/** `parley export`: 0 written, 1 there is no such stream or the file cannot be written, 2 wrong use. */
export const exportJournal: Command = async (args, io) => {
  const options = optionsOf(args, io, help, 0, 2, { as: 'value' })
  if (typeof options === 'number') return options
  const [stream, file] = options.words
  const named = options.values['as']?.split(',')
  const circles = named?.filter(isCircle) ?? null
  if (circles?.length !== named?.length) {
    io.err(`--as takes circles: public, participants, bureau, body:…, seat:…, team:…; several with commas. See parley export --help\n`)
    return 2
  }
  const store = await readStore(placeOf(io.env))
  try {
    if (stream === undefined) {
      for (const { stream: id, count, chain } of await store.streams()) io.out(`${JSON.stringify({ stream: id, count, head: chain })}\n`)
      return 0
    }
    const parts = journalFile(store, stream, circles)
    if (file === undefined) for await (const part of parts) io.out(part)
    else await writeNew(file, parts)
    return 0
  } finally {
    await store.close()
  }
}

/** Writes a new file, whole and flushed; the first part is made before the file is, so that what cannot be exported leaves none. */
async function writeNew(path: string, parts: AsyncGenerator<string>): Promise<void> {
  const first = await parts.next()
  const file = await open(path, 'wx', 0o600).catch((error: unknown) => { throw existing(error) ? new Rejected('file-exists', `There is a file at ${path} already.`) : error })
  try {
    if (first.done !== true) await file.write(first.value)
    for await (const part of parts) await file.write(part)
    await file.sync()
  } finally {
    await file.close()
  }
}

const existing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST'
