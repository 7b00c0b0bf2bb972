import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Rejected } from '#base/codes.ts'
import type { Extraction } from '#record/extraction.ts'
import type { Found } from '#record/found.ts'
import type { Part } from '#record/reading/parts.ts'
import type { Reading } from '#record/reading.ts'
import type { Span } from '#record/span.ts'
import type { Done, Job, Known, Results } from './job.ts'

/** What one job may take: milliseconds of work, megabytes of objects, megabytes of the whole process; and when a process that has nothing to do is let go. */
export type Limits = { readonly ms: number; readonly heap: number; readonly memory: number; readonly idle: number }
export const usualLimits: Limits = { ms: 30_000, heap: 768, memory: 1_536, idle: 30_000 }
/** How many jobs may wait. */
export const mostWaiting = 1_000
/** How many times longer than its limit of work a job may take by the clock: a process that waits for something does no work. */
const longestBusy = 4
/** How often the size of the process is looked at, in milliseconds. */
const glance = 100

/** Reads documents in a process of its own. Every promise is kept or broken with `Rejected`; a broken process is replaced. */
export type Reader = {
  readonly file: (bytes: Uint8Array, name: string) => Promise<Reading>
  /** The documents in a file that may hold several (`mayHoldSeveral`); of any other file itself. */
  readonly parts: (bytes: Uint8Array, name: string) => Promise<readonly Part[]>
  readonly paste: (text: string) => Promise<Reading>
  readonly extract: (readings: readonly Reading[]) => Promise<readonly Extraction[]>
  readonly attribute: (reading: Reading, story: readonly Reading[], known?: Known) => Promise<Found>
  /** The words of a text for search, and where a line of search stands in each of some texts. */
  readonly terms: (text: string) => Promise<readonly string[]>
  readonly places: (texts: readonly string[], line: string) => Promise<readonly (readonly Span[])[]>
  readonly close: () => Promise<void>
}

type Waiting = { readonly job: Job; readonly done: (done: Done) => void }
const tooMuch: Done = { rejected: 'unreadable-file', detail: 'Reading this file takes more memory than it may.' }
const stopping: Done = { rejected: 'busy', detail: 'Parley is stopping.' }

/**
 * Opens the reader; its process starts with the first job and is let go when nothing has come for a while. A process, not a thread: what
 * the language data take is given back to the system when it ends, and a file that takes it down takes nothing else with it.
 */
export function openReader(limits: Limits = usualLimits): Reader {
  const queue: Waiting[] = []
  let child: ChildProcess | null = null
  let current: { readonly waiting: Waiting; readonly alarm: NodeJS.Timeout; readonly watch: NodeJS.Timeout } | null = null
  let rest: NodeJS.Timeout | null = null
  let closed = false

  const finish = (done: Done): void => {
    if (current === null) return
    const { waiting, alarm, watch } = current
    clearTimeout(alarm)
    clearInterval(watch)
    current = null
    child?.channel?.unref()
    waiting.done(done)
    next()
  }
  /** Ends the process, and with it the job it has. */
  const end = (done: Done): void => {
    const ended = child
    child = null
    ended?.kill('SIGKILL')
    finish(done)
  }
  const start = (): ChildProcess => {
    const made = fork(fileURLToPath(new URL('reading-process.ts', import.meta.url)), { serialization: 'advanced', execArgv: [`--max-old-space-size=${limits.heap}`], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
    made.on('message', (done: Done) => { if (child === made) finish(done) })
    made.on('error', (error) => { if (child === made) end({ defect: error.stack ?? error.message }) })
    // Node ends itself with an abort where the heap has no room left.
    made.on('exit', (code, signal) => { if (child === made) end(signal === 'SIGABRT' || code === 134 ? tooMuch : { defect: `the reading process ended (${signal ?? code})` }) })
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
        const ended = child
        child = null
        ended?.kill()
      }, limits.idle).unref()
      return
    }
    if (rest !== null) clearTimeout(rest)
    rest = null
    child ??= start()
    const { pid, channel } = child
    channel?.ref()
    const [began, worked] = [Date.now(), workOf(pid)]
    // On a machine that is busy with other things a file is not to blame for it: what counts is the work it makes, where the system tells.
    const over = (): void => {
      const done = workOf(pid)
      const rest = worked === null || done === null ? 0 : Math.min(limits.ms - (done - worked), limits.ms * longestBusy - (Date.now() - began))
      if (rest <= 0) return end({ rejected: 'unreadable-file', detail: `Reading this file takes longer than ${Math.ceil(limits.ms / 1_000)} seconds.` })
      if (current !== null) current = { ...current, alarm: setTimeout(over, Math.max(rest, glance)) }
    }
    current = {
      waiting,
      alarm: setTimeout(over, limits.ms),
      // What streams unfold to lies outside the heap.
      watch: setInterval(() => { if (megabytesOf(pid) > limits.memory) end(tooMuch) }, glance),
    }
    child.send(waiting.job)
  }

  const ask = <Kind extends Job['kind']>(job: Extract<Job, { readonly kind: Kind }>): Promise<Results[Kind]> => new Promise((resolve, reject) => {
    if (closed || queue.length >= mostWaiting) return reject(new Rejected('busy'))
    queue.push({
      job,
      done: (done) => {
        // The process answers each kind of job with its own kind of result.
        if ('result' in done) resolve(done.result as Results[Kind])
        else reject('rejected' in done ? new Rejected(done.rejected, done.detail) : new Error(done.defect))
      },
    })
    next()
  })

  return {
    file: (bytes, name) => ask<'file'>({ kind: 'file', bytes, name }),
    parts: (bytes, name) => ask<'parts'>({ kind: 'parts', bytes, name }),
    paste: (text) => ask<'paste'>({ kind: 'paste', text }),
    extract: (readings) => ask<'extract'>({ kind: 'extract', readings }),
    attribute: (reading, story, known) => ask<'attribute'>({ kind: 'attribute', reading, story, ...(known === undefined ? {} : { known }) }),
    terms: (text) => ask<'terms'>({ kind: 'terms', text }),
    places: (texts, line) => ask<'places'>({ kind: 'places', texts, line }),
    close: async () => {
      closed = true
      if (rest !== null) clearTimeout(rest)
      for (const { done } of queue.splice(0)) done(stopping)
      const ended = child
      // Until it is gone it is waited for: nothing else may keep this process up.
      ended?.ref()
      const gone = ended === null ? null : new Promise((resolve) => ended.once('exit', resolve))
      end(stopping)
      await gone
    },
  }
}

/** Milliseconds a process has worked, all its threads together, where the system tells (Linux, which counts in hundredths of a second). */
function workOf(pid: number | undefined): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return null
  }
}

/** What a process holds in memory, where the system tells (Linux); elsewhere the limit of time alone stands. */
function megabytesOf(pid: number | undefined): number {
  try {
    return Number(/^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
