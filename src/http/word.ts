import { Worker } from 'node:worker_threads'
import { Rejected } from '#base/codes.ts'
import type { Language } from '#base/words.ts'
import type { Outcome } from '#views/outcome.ts'

/** Word files that wait to be written; one is written at a time. The largest conference takes some seconds. */
export const mostWaiting = 16
/** Longest time for one file, in milliseconds. */
const longest = 60_000

/** Writes outcomes as Word files in a thread of its own, so that no vote waits for one. A file that was written is kept as long as its outcome is. */
export function openWordWriter(): (outcome: Outcome, language: Language) => Promise<Uint8Array<ArrayBuffer>> {
  const written = new WeakMap<Outcome, Map<Language, Promise<Uint8Array<ArrayBuffer>>>>()
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return (outcome, language) => {
    const files = written.get(outcome) ?? new Map<Language, Promise<Uint8Array<ArrayBuffer>>>()
    written.set(outcome, files)
    const known = files.get(language)
    if (known !== undefined) return known
    if (waiting >= mostWaiting) return Promise.reject(new Rejected('busy'))
    waiting += 1
    const file = last.then(() => write(outcome, language)).finally(() => { waiting -= 1 })
    last = file.catch(() => files.delete(language))
    files.set(language, file)
    return file
  }
}

function write(outcome: Outcome, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('word-thread.ts', import.meta.url), { workerData: { outcome, language } })
    const alarm = setTimeout(() => {
      reject(new Rejected('busy', 'Writing this file takes too long.'))
      void thread.terminate()
    }, longest)
    thread.once('message', (bytes: Uint8Array<ArrayBuffer>) => resolve(bytes))
    thread.once('error', reject)
    thread.once('exit', () => {
      clearTimeout(alarm)
      reject(new Error('the thread that writes Word files ended without one'))
    })
    // A stopping server does not wait for it.
    thread.unref()
  })
}
