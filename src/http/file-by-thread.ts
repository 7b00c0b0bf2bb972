import { Worker } from 'node:worker_threads'
import { Rejected } from '#base/codes.ts'
import type { FileOf, Written } from './file-writer.ts'

/** Longest time for one file, in milliseconds. */
const longest = 60_000

/** Writes one sheet in a thread that ends with it. */
export function writeByThread(file: FileOf): Promise<Written> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('file-thread.ts', import.meta.url), { workerData: file })
    const alarm = setTimeout(() => {
      reject(new Rejected('busy', 'Writing this file takes too long.'))
      void thread.terminate()
    }, longest)
    thread.once('message', (bytes: Written) => resolve(bytes))
    thread.once('error', reject)
    thread.once('exit', () => {
      clearTimeout(alarm)
      reject(new Error('the thread that writes files ended without one'))
    })
    // A stopping server does not wait for it.
    thread.unref()
  })
}
