import { Rejected } from '#base/codes.ts'
import { type Circle, sees } from '#base/event.ts'
import { endLine, entryLine, isBroken, type Journal, readJournal, saysExercise, titleLine } from '#base/journal.ts'
import type { StreamId } from '#base/ids.ts'
import type { Entry, Store } from './store.ts'

/** Events read and written at once, so that a journal of any length passes through a small memory. */
const pageLimit = 1_000

/**
 * A stream as a journal file, line by line, as these circles may see it: what they may not see is withheld, and the chain holds
 * all the same. `null` withholds nothing. What is appended meanwhile is left for the next time.
 */
export async function* journalFile(store: Store, stream: StreamId, circles: readonly Circle[] | null): AsyncGenerator<string> {
  const head = await store.head(stream)
  const [first] = await store.read(stream, 0, 1)
  if (first === undefined) throw new Rejected('no-such-stream')
  yield titleLine({ stream, kind: stream.split('-')[0] ?? stream, exercise: saysExercise(first.event) })
  for (let position = 0; position < head.count;) {
    const page = await store.read(stream, position, Math.min(pageLimit, head.count - position))
    if (page.length === 0) throw new Error(`${stream} ends at ${position} and should end at ${head.count}`)
    yield page.map((entry) => entryLine(shown(entry, circles))).join('')
    position += page.length
  }
  yield endLine(head.count, head.chain)
}

function shown(entry: Entry, circles: readonly Circle[] | null): Entry {
  return entry.event === null || circles === null || sees(circles, entry.event.audience) ? entry : { ...entry, event: null }
}

/**
 * Takes a journal file in as a stream of its own, unaltered. The stream must not be there; a file that does not verify is not
 * taken, nor one that `fold` throws on: a chain that holds says nothing of what somebody wrote into a journal of their own making.
 */
export async function restoreJournal(store: Store, file: Uint8Array, fold: (journal: Journal) => void): Promise<{ readonly stream: StreamId; readonly count: number }> {
  const journal = readJournal(file)
  if (isBroken(journal)) throw new Rejected('broken-journal', `The journal does not verify. Line ${journal.line}: ${journal.words.en}`)
  const { stream, entries, count } = journal
  try {
    fold(journal)
  } catch (error) {
    throw new Rejected('broken-journal', `The journal cannot be folded: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (!await store.restore(stream, entries)) throw new Rejected('stream-exists', `${stream} is there already. A journal is restored only where it is not.`)
  return { stream, count }
}
