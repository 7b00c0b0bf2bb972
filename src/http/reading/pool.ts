import { Worker } from 'node:worker_threads'
import { Rejected } from '#base/codes.ts'
import type { Extraction } from '#record/extraction.ts'
import type { Found } from '#record/found.ts'
import type { Reading } from '#record/reading.ts'
import type { Done, Job, Results } from './job.ts'

/** What one job may take: milliseconds, megabytes of the thread's own memory, and megabytes by which the whole process may grow meanwhile. */
export type Limits = { readonly ms: number; readonly heap: number; readonly growth: number; readonly idle: number }
export const usualLimits: Limits = { ms: 30_000, heap: 512, growth: 1_024, idle: 60_000 }
/** How many jobs may wait. */
const mostWaiting = 1_000
/** How often the growth of the process is looked at, in milliseconds. */
const glance = 100

/** Reads documents in a thread of its own. Every promise is kept or broken with `Rejected`; a broken thread is replaced. */
export type Reader = {
  readonly file: (bytes: Uint8Array, name: string) => Promise<Reading>
  readonly paste: (text: string) => Promise<Reading>
  readonly extract: (readings: readonly Reading[]) => Promise<readonly Extraction[]>
  readonly attribute: (reading: Reading, story: readonly Reading[]) => Promise<Found>
  readonly close: () => Promise<void>
}

type Waiting = { readonly job: Job; readonly done: (done: Done) => void }

/** Opens the reader; the thread starts with the first job and is let go when nothing has come for a while. */
export function openReader(limits: Limits = usualLimits): Reader {
  const queue: Waiting[] = []
  let worker: Worker | null = null
  let current: { readonly waiting: Waiting; readonly alarm: NodeJS.Timeout; readonly watch: NodeJS.Timeout } | null = null
  let rest: NodeJS.Timeout | null = null
  let closed = false

  const finish = (done: Done): void => {
    if (current === null) return
    const { waiting, alarm, watch } = current
    clearTimeout(alarm)
    clearInterval(watch)
    current = null
    waiting.done(done)
    next()
  }
  /** Ends the thread, and with it the job it has. */
  const end = (done: Done): void => {
    const ended = worker
    worker = null
    void ended?.terminate()
    finish(done)
  }
  const start = (): Worker => {
    const made = new Worker(new URL('worker.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: limits.heap, stackSizeMb: 8 } })
    made.on('message', (done: Done) => { if (worker === made) finish(done) })
    made.on('error', (error: Error & { readonly code?: string }) => {
      if (worker !== made) return
      end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? { rejected: 'unreadable-file', detail: 'Reading this file takes more memory than it may.' } : { defect: error.stack ?? error.message })
    })
    made.on('exit', () => { if (worker === made) end({ defect: 'the reading thread ended' }) })
    made.unref()
    return made
  }
  const next = (): void => {
    if (current !== null) return
    const waiting = queue.shift()
    if (waiting === undefined) {
      rest ??= setTimeout(() => {
        rest = null
        if (current !== null) return
        void worker?.terminate()
        worker = null
      }, limits.idle).unref()
      return
    }
    if (rest !== null) clearTimeout(rest)
    rest = null
    worker ??= start()
    const before = process.memoryUsage.rss()
    current = {
      waiting,
      alarm: setTimeout(() => end({ rejected: 'unreadable-file', detail: `Reading this file takes longer than ${Math.ceil(limits.ms / 1_000)} seconds.` }), limits.ms),
      // Memory outside the thread's heap (unfolded streams) has no limit of its own.
      watch: setInterval(() => {
        if (process.memoryUsage.rss() - before > limits.growth * 1024 * 1024) end({ rejected: 'unreadable-file', detail: 'Reading this file takes more memory than it may.' })
      }, glance),
    }
    worker.postMessage(waiting.job)
  }

  const ask = <Kind extends Job['kind']>(job: Extract<Job, { readonly kind: Kind }>): Promise<Results[Kind]> => new Promise((resolve, reject) => {
    if (closed || queue.length >= mostWaiting) return reject(new Rejected('busy'))
    queue.push({
      job,
      done: (done) => {
        // The thread answers each kind of job with its own kind of result.
        if ('result' in done) resolve(done.result as Results[Kind])
        else reject('rejected' in done ? new Rejected(done.rejected, done.detail) : new Error(done.defect))
      },
    })
    next()
  })

  return {
    file: (bytes, name) => ask<'file'>({ kind: 'file', bytes, name }),
    paste: (text) => ask<'paste'>({ kind: 'paste', text }),
    extract: (readings) => ask<'extract'>({ kind: 'extract', readings }),
    attribute: (reading, story) => ask<'attribute'>({ kind: 'attribute', reading, story }),
    close: async () => {
      closed = true
      if (rest !== null) clearTimeout(rest)
      for (const { done } of queue.splice(0)) done({ rejected: 'busy', detail: 'Parley is stopping.' })
      const ended = worker
      end({ rejected: 'busy', detail: 'Parley is stopping.' })
      await ended?.terminate()
    },
  }
}
