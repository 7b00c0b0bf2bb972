import { withoutSecrets } from '#base/ballot-box.ts'
import { canonical, type Json } from '#base/canonical.ts'
import { Rejected } from '#base/codes.ts'
import type { Draw } from '#base/draw.ts'
import type { By, Circle, Event } from '#base/event.ts'
import { hash } from '#base/hash.ts'
import type { Ids, StreamId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import { own } from '#base/own.ts'
import type { Head, Owed, Store } from '#store/store.ts'
import type { Act, Answer, Consequence, Folded, News, Report } from './act.ts'
import type { Waiting } from './batch.ts'
import { type AnyDecider, type Command, type Deciders, isCommand, kindOf } from './deciders.ts'
import { openErrands } from './errands.ts'
import { openQueue, type Queue } from './queue.ts'
import { openSnapshots } from './snapshots.ts'
import { alarm as systemAlarm } from './turn.ts'

export type { Act, Answer, Consequence, Folded, News, Report } from './act.ts'
export { anyDecider, type Command, type Deciders, kindOf, of } from './deciders.ts'

export type ClerkOptions = {
  readonly store: Store
  readonly deciders: Deciders
  readonly consequences?: readonly Consequence[]
  /** What has to be stored before an owed command is sent, such as the bytes of a document it names. Asked again when it is sent again. */
  readonly ready?: (owed: Owed) => Promise<void>
  readonly now: () => Instant
  readonly ids: Ids
  readonly draw: Draw
  /** 32 fresh hexadecimal digits that nobody can foresee: papers in a ballot box lie in their order. */
  readonly salt: () => string
  /** Names the build that folds; snapshots of another build are not used, and none are kept without it. */
  readonly build?: string
  readonly report?: (report: Report) => void
  /** Calls back after so many milliseconds; answers with the way to cancel. `setTimeout` unless a test moves the time itself. */
  readonly alarm?: (ms: number, ring: () => void) => () => void
}

export type Clerk = {
  /**
   * Throws `Rejected`: `no-such-stream`, `not-a-command`, `malformed`, `key-reused`, `busy` (stopping, or too much waiting),
   * `disk-full`.
   */
  readonly submit: (stream: StreamId, command: Command, act: Act) => Promise<Answer>
  /** Like `submit`, and may begin a stream. A stream that bears its decider's bare name (`house`) needs no beginning. */
  readonly begin: (stream: StreamId, command: Command, act: Omit<Act, 'seen'>) => Promise<Answer>
  /** The stream folded from all its events. */
  readonly state: (stream: StreamId) => Promise<Folded>
  /** The stream folded from only the events that these circles may see. */
  readonly view: (stream: StreamId, circles: readonly Circle[]) => Promise<Folded>
  /** Visible events above `after`, at most `limit`; everything up to `position` has been looked at, so go on from there. */
  readonly events: (stream: StreamId, after: number, circles: readonly Circle[], limit: number) => Promise<{ readonly events: readonly Event[]; readonly position: number }>
  readonly head: (stream: StreamId) => Promise<Head>
  /** Answers with the way to unsubscribe. */
  readonly subscribe: (listener: (news: News) => void) => () => void
  /** Resolves when nothing waits: no command, nothing due by now, no consequence. */
  readonly settled: () => Promise<void>
  /** Takes no more commands, answers those that wait, keeps snapshots. The store stays open. */
  readonly stop: () => Promise<void>
}

/** Keys are ids of retries: printable, without spaces at the ends, and short. */
const keyForm = /^[!-~]([ -~]{0,198}[!-~])?$/
/** How often a process looks for commands another process owed when it died, in milliseconds. */
const errandsEvery = 60_000

/**
 * Opens the one clerk of a process: a queue a stream, where commands are decided in order and become durable before anybody is
 * told. At once it begins to read every stream, so that what fell due while nothing ran happens, and carries owed commands.
 */
export function openClerk(options: ClerkOptions): Clerk {
  const { store, deciders, consequences = [], ready, now, ids, draw, salt, build, report = () => undefined, alarm = systemAlarm } = options
  const queues = new Map<StreamId, Queue>()
  const listeners = new Set<(news: News) => void>()
  const snapshots = openSnapshots(store, build)
  const errands = openErrands({ store, report, alarm, ...(ready === undefined ? {} : { ready }), send: ({ stream, command, by, key }) => ask(stream, command, by, key, 0, true) })
  let stopping = false
  let later: () => void = () => undefined

  function deciderOf(stream: StreamId): AnyDecider {
    const decider = own(deciders, kindOf(stream))
    if (decider === undefined) throw new Rejected('no-such-stream')
    return decider
  }

  /** The queue of a stream that exists, bears its decider's bare name, or is being begun. */
  async function queueOf(stream: StreamId, begins = false): Promise<Queue> {
    const decider = deciderOf(stream)
    if (!queues.has(stream) && !begins && stream !== kindOf(stream) && (await store.head(stream)).count === 0) throw new Rejected('no-such-stream')
    const queue = queues.get(stream) ?? openQueue({ stream, decider, consequences, ids, draw, salt, store, snapshots, now, report, alarm, publish })
    queues.set(stream, queue)
    return queue
  }

  function publish(news: News, owed: readonly Owed[]): void {
    errands.carry(owed)
    for (const listener of listeners) {
      try {
        listener(news)
      } catch (error) {
        report({ stream: news.stream, key: '', kind: 'defect', code: 'defect', error })
      }
    }
  }

  async function ask(stream: StreamId, command: Command, by: By, key: string, seen: number, begins: boolean): Promise<Answer> {
    const arrived = now()
    if (stopping) throw new Rejected('busy')
    const decider = deciderOf(stream)
    if (!isCommand(decider, command)) throw new Rejected('not-a-command')
    if (!keyForm.test(key) || !Number.isSafeInteger(seen) || seen < 0) throw new Rejected('malformed')
    // Of a secret ballot only that it was cast: a hash over a few choices can be guessed.
    const body = hash(canonical({ capacity: by.capacity, command: withoutSecrets(command, decider.secret) as Json }))
    const waiting: Waiting = { command, by, key, body, seen, arrived, begins: begins || stream === kindOf(stream) }
    return (await queueOf(stream, begins)).submit(waiting)
  }

  async function start(): Promise<void> {
    errands.carry(await store.owed())
    for (const { stream } of await store.streams()) {
      if (stopping) return
      if (own(deciders, kindOf(stream)) !== undefined) await (await queueOf(stream)).idle()
    }
  }

  function again(): void {
    if (store.kind !== 'postgres' || stopping) return
    later = alarm(errandsEvery, () => {
      store.owed().then(errands.carry, (error: unknown) => report({ stream: '', key: '', kind: 'defect', code: 'defect', error })).finally(again)
    })
  }

  const deaf = store.watch((stream) => queues.get(stream)?.look())
  const started = start().catch((error: unknown) => report({ stream: '', key: '', kind: 'defect', code: 'defect', error }))
  again()

  return {
    submit: (stream, command, { by, key, seen }) => ask(stream, command, by, key, seen, false),
    begin: (stream, command, { by, key }) => ask(stream, command, by, key, 0, true),
    state: async (stream) => (await queueOf(stream)).state(),
    view: async (stream, circles) => (await queueOf(stream)).view(circles),
    events: async (stream, after, circles, limit) => (await queueOf(stream)).events(after, circles, limit),
    head: (stream) => store.head(stream),
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    async settled() {
      await started
      for (let before = -1; before !== queues.size;) {
        before = queues.size
        await Promise.all([...queues.values()].map((queue) => queue.idle()))
        await errands.idle()
      }
    },
    async stop() {
      stopping = true
      deaf()
      later()
      errands.stop()
      await started
      await Promise.all([...queues.values()].map((queue) => queue.stop()))
      await errands.idle()
    },
  }
}
