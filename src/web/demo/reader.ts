import { Rejected } from '#base/codes.ts'
import type { Done, Job, Results } from '#http/reading/job.ts'
import type { Reader } from '#http/reading/pool.ts'

/** One job may take this long, in milliseconds. */
const longest = 60_000

/** Reads documents in a worker of this tab, one at a time, so that the page stays at hand; a worker that takes too long is replaced. */
export function openReader(): Reader {
  let worker: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()

  const work = (job: Job): Promise<Done> => new Promise((resolve) => {
    const mine = worker ?? new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' })
    worker = mine
    const finish = (done: Done): void => {
      clearTimeout(alarm)
      resolve(done)
    }
    const broken = (done: Done): void => {
      mine.terminate()
      if (worker === mine) worker = null
      finish(done)
    }
    const alarm = setTimeout(() => broken({ rejected: 'unreadable-file', detail: 'Reading this file takes too long.' }), longest)
    mine.onmessage = ({ data }: MessageEvent<Done>) => finish(data)
    mine.onerror = ({ message }) => broken({ defect: message })
    mine.postMessage(job)
  })

  const ask = async <Kind extends Job['kind']>(job: Extract<Job, { readonly kind: Kind }>): Promise<Results[Kind]> => {
    const turn = last.then(() => work(job))
    last = turn
    const done = await turn
    // The worker answers each kind of job with its own kind of result.
    if ('result' in done) return done.result as Results[Kind]
    throw 'rejected' in done ? new Rejected(done.rejected, done.detail) : new Error(done.defect)
  }

  return {
    file: (bytes, name) => ask<'file'>({ kind: 'file', bytes, name }),
    parts: (bytes, name) => ask<'parts'>({ kind: 'parts', bytes, name }),
    paste: (text) => ask<'paste'>({ kind: 'paste', text }),
    extract: (readings) => ask<'extract'>({ kind: 'extract', readings }),
    attribute: (reading, story, known) => ask<'attribute'>({ kind: 'attribute', reading, story, ...(known === undefined ? {} : { known }) }),
    terms: (text) => ask<'terms'>({ kind: 'terms', text }),
    places: (texts, line) => ask<'places'>({ kind: 'places', texts, line }),
    close: async () => worker?.terminate(),
  }
}
