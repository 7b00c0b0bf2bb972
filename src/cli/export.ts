import { open } from 'node:fs/promises'
import { Rejected } from '#base/codes.ts'
import type { Circle } from '#base/event.ts'
import { journalFile } from '#store/journal-file.ts'
import { readStore } from '#store/open.ts'
import { openDoor } from './door.ts'
import type { Command, Io } from './io.ts'
import { optionsOf, type Options } from './options.ts'
import { placeOf } from './place.ts'

const help = `parley export [STREAM [FILE]] [--as CIRCLES]
parley export --dossier ID [FILE]

Writes the journal of a stream as a file that anybody can check with \`parley verify\`: one line of JSON an event. Reads beside a
running server. Without a stream it lists the streams that are there. Without a file it writes to standard output; a file that
is there already is never overwritten.

  --as CIRCLES    only what these circles of readers may see, the rest withheld by its digest: public, or several with commas
                  (public,participants). Without it nothing is withheld: keep such a file as safe as the data itself.
  --dossier ID    the whole of a dossier as one JSON file instead: documents, entries with their passages (W3C Web Annotation), what is
                  linked. \`parley import --take-over\` takes it into an empty dossier. It holds all that the keeper may read.
  --help          this text
`

const circleForm = /^(public|participants|bureau|(body|seat|team):.+)$/
const isCircle = (text: string): text is Circle => circleForm.test(text)

/** `parley export`: 0 written, 1 there is no such stream or the file cannot be written, 2 wrong use. */
export const exportJournal: Command = async (args, io) => {
  const options = optionsOf(args, io, help, 0, 2, { as: 'value', dossier: 'value' })
  if (typeof options === 'number') return options
  if (options.values['dossier'] !== undefined) return exportDossier(options, io)
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

async function exportDossier({ words: [file, ...more], values: { dossier = '', as } }: Options, io: Io): Promise<number> {
  if (more.length > 0 || as !== undefined) {
    io.err(help)
    return 2
  }
  const door = await openDoor(placeOf(io.env))
  try {
    if (!(await door.dossiers()).some(({ stream }) => stream === dossier)) throw new Rejected('no-such-stream', `There is no dossier ${dossier}.`)
    const parts = door.whole(dossier)
    if (file === undefined) for await (const part of parts) io.out(part)
    else await writeNew(file, parts)
    return 0
  } finally {
    await door.close()
  }
}

/** Writes a new file, whole and flushed; the first part is made before the file is, so that what cannot be exported leaves none. */
async function writeNew(path: string, all: AsyncIterable<string>): Promise<void> {
  const parts = all[Symbol.asyncIterator]()
  const first = await parts.next()
  const file = await open(path, 'wx', 0o600).catch((error: unknown) => { throw existing(error) ? new Rejected('file-exists', `There is a file at ${path} already.`) : error })
  try {
    if (first.done !== true) await file.write(first.value)
    for (let part = await parts.next(); part.done !== true; part = await parts.next()) await file.write(part.value)
    await file.sync()
  } finally {
    await file.close()
  }
}

const existing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST'
