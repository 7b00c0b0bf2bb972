import { canonical } from '#base/canonical.ts'
import { Rejected } from '#base/codes.ts'
import { type Hash, hash } from '#base/hash.ts'
import { type Entry, isBroken, readJournal } from '#base/journal.ts'
import { conference } from '#procedure/decider.ts'
import { journalFile } from '#store/journal-file.ts'
import { readStore } from '#store/open.ts'
import { type Recount, recount } from '#views/recount.ts'
import { fileAt } from './file.ts'
import type { Command, Io } from './io.ts'
import { optionsOf } from './options.ts'
import { placeOf } from './place.ts'

const help = `parley verify [FILE …]

Checks journals byte for byte: every line, every place in the order, every digest, the chain, the count and the head. The head
printed must be the one that the outcome of the conference prints. A conference is folded anew, and every decision is counted
again from the votes and objections as sent; where today's count differs, it says in what and at which position. Without a file
it checks every stream of the data folder, also while the server runs. One line of JSON a journal; a single altered byte is found.

  --help          this text
`

/** `parley verify`: 0 everything holds and counts as it was announced, 1 something does not, 2 wrong use. */
export const verify: Command = async (args, io) => {
  const options = optionsOf(args, io, help, 0, Infinity)
  if (typeof options === 'number') return options
  let holds = true
  for await (const { name, bytes } of options.words.length > 0 ? filesOf(options.words) : streamsOf(io)) {
    const found = check(name, bytes)
    holds &&= found.verifies && (found.recount?.differences.length ?? 0) === 0
    io.out(`${JSON.stringify(found)}\n`)
  }
  return holds ? 0 : 1
}

/** A file that cannot be read is an answer about that file; the others are checked all the same. */
type Named = { readonly name: string; readonly bytes: Uint8Array | Rejected }

async function* filesOf(paths: readonly string[]): AsyncGenerator<Named> {
  for (const name of paths) yield { name, bytes: await fileAt(name).catch((error: unknown) => { if (error instanceof Rejected) return error; throw error }) }
}

async function* streamsOf(io: Io): AsyncGenerator<Named> {
  const store = await readStore(placeOf(io.env))
  try {
    for (const { stream } of await store.streams()) {
      const parts: Uint8Array[] = []
      for await (const part of journalFile(store, stream, null)) parts.push(new TextEncoder().encode(part))
      yield { name: stream, bytes: Buffer.concat(parts) }
    }
  } finally {
    await store.close()
  }
}

type Found = { readonly journal: string; readonly verifies: boolean; readonly recount?: Recount; readonly [more: string]: unknown }

function check(journal: string, bytes: Uint8Array | Rejected): Found {
  if (bytes instanceof Rejected) return { journal, verifies: false, why: bytes.code, words: bytes.message }
  const read = readJournal(bytes)
  if (isBroken(read)) return { journal, verifies: false, line: read.line, why: read.why, words: read.words.en }
  const { stream, kind, exercise, count, head, entries } = read
  const whole = { journal, verifies: true, stream, exercise, count, withheld: entries.filter(({ event }) => event === null).length, head }
  return kind === 'conference' ? { ...whole, ...counted(entries) } : whole
}

/** A chain that holds says nothing of what somebody wrote into a journal of their own making: it may be no conference at all. */
function counted(entries: readonly Entry[]): Pick<Found, 'verifies' | 'recount'> & { readonly [more: string]: unknown } {
  try {
    return { verifies: true, folded: foldedAnew(entries), recount: recount(entries) }
  } catch (error) {
    return { verifies: false, why: 'not-a-conference', words: `The journal cannot be folded as a conference: ${error instanceof Error ? error.message : String(error)}` }
  }
}

/** The SHA-256 of the state that today's engine folds from what the file shows: two readers of one file can compare it. */
function foldedAnew(entries: readonly Entry[]): Hash {
  const state = entries.reduce((before, { event }) => (event === null ? before : conference.evolve(before, event)), conference.initial)
  return hash(canonical(state))
}
