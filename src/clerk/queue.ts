import { Rejected } from '#base/codes.ts'
import { type Circle, type Event, sees } from '#base/event.ts'
import type { Instant } from '#base/instants.ts'
import type { Owed, Receipt, Store } from '#store/store.ts'
import type { Answer, Folded, News, Report } from './act.ts'
import { clock, decideBatch, type Desk, type Draft, dueBy, type Fold, nameOf, type Waiting } from './batch.ts'
import type { Snapshots } from './snapshots.ts'
import { turn } from './turn.ts'
import { openViews } from './views.ts'

/** Commands decided and written together. One flush serves them all. */
export const batchLimit = 256
/** Commands that may wait for one stream; more are told that Parley is busy. */
export const waitingLimit = 4_096
/** Newest events of a stream that are kept at hand for readers who were away for a moment. */
export const recentLimit = 1_000
/** Events read from the store at once. */
const pageLimit = 2_000
/** Events after which a new snapshot is worth its flush. */
export const snapshotEvery = 5_000
/** How long after the store failed the queue looks again, in milliseconds. */
const retryAfter = 1_000
/** Longest sleep in milliseconds; timers of most systems count no further than 24 days. */
const longestSleep = 86_400_000

export type QueueOptions = Desk & {
  readonly store: Store
  readonly snapshots: Snapshots
  readonly now: () => Instant
  readonly report: (report: Report) => void
  readonly alarm: (ms: number, ring: () => void) => () => void
  /** Told when events are durable and those who waited are answered; `owed` is what this process owes for them. */
  readonly publish: (news: News, owed: readonly Owed[]) => void
}

/** The queue of one stream: whoever wants something of it waits here, and is served in order. */
export type Queue = {
  readonly submit: (waiting: Waiting) => Promise<Answer>
  readonly state: () => Promise<Folded>
  readonly view: (circles: readonly Circle[]) => Promise<Folded>
  readonly events: (after: number, circles: readonly Circle[], limit: number) => Promise<{ readonly events: readonly Event[]; readonly position: number }>
  /** Another process may have written. */
  readonly look: () => void
  /** Resolves when nothing waits and nothing is due. */
  readonly idle: () => Promise<void>
  readonly stop: () => Promise<void>
}

type Asked = { readonly waiting: Waiting; readonly answer: (answer: Answer) => void; readonly reject: (error: unknown) => void }
type Line = { readonly position: number; readonly event: Event | null }

export function openQueue(options: QueueOptions): Queue {
  const { stream, decider, store, snapshots, now, report, publish } = options
  let fold: Fold = { count: 0, at: 0, state: decider.initial }
  let loaded = false
  let behind = true
  let stopping = false
  let kept = 0
  let recent: readonly Line[] = []
  const asked: Asked[] = []
  let running: Promise<unknown> | null = null
  let cancel: () => void = () => undefined
  /** Due things tried in vain since the last event, and those whose id had happened before. */
  let stuck: ReadonlySet<string> = new Set()
  const spent = new Set<string>()
  const tried = (): ReadonlySet<string> => new Set([...stuck, ...spent])

  const views = openViews({
    decider,
    position: () => fold.count,
    async replay(after, each) {
      const page = await store.read(stream, after, Math.min(pageLimit, fold.count - after))
      for (const { event } of page) if (event !== null) each(event)
      return page.at(-1)?.position ?? after
    },
    async start(name) {
      const snapshot = await snapshots.find(stream, name)
      return snapshot !== null && snapshot.position <= fold.count ? snapshot : { position: 0, state: decider.initial }
    },
  })

  /** Takes durable lines in: no reader sees them before, none after sees the stream without them. */
  function take(lines: readonly Line[], moved: Fold): void {
    fold = moved
    recent = [...recent, ...lines].slice(-recentLimit)
    stuck = new Set()
    views.move(lines.flatMap(({ event }) => event ?? []))
  }

  /** Reads on from where the fold stands. At the first time nobody is told: it is not news. */
  async function load(): Promise<void> {
    behind = false
    if (!loaded) {
      const snapshot = await snapshots.find(stream, '')
      if (snapshot === null) views.begin(['public'])
      else fold = { count: snapshot.position, at: snapshot.at, state: snapshot.state }
      kept = fold.count
    }
    for (;;) {
      const page = await store.read(stream, fold.count, pageLimit)
      const [first, last] = [page[0], page.at(-1)]
      if (first === undefined || last === undefined) break
      const events = page.flatMap(({ event }) => event ?? [])
      take(page, { count: last.position, at: events.at(-1)?.at ?? fold.at, state: events.reduce(decider.evolve, fold.state) })
      if (loaded) publish({ stream, from: first.position, to: last.position, events }, [])
    }
    loaded = true
  }

  /** Serves until nothing waits and nothing is due. Whoever comes in the same turn is served in the same batch. */
  async function run(): Promise<unknown> {
    await turn()
    try {
      for (;;) {
        while (behind) await load()
        if (asked.length === 0 && dueBy(decider, fold.state, now(), tried()).length === 0) break
        await serve(asked.splice(0, batchLimit))
      }
      rest()
      return null
    } catch (error) {
      behind = true
      for (const { reject } of asked.splice(0)) reject(error)
      report({ stream, key: '', kind: 'defect', code: error instanceof Rejected ? error.code : 'defect', error })
      rest(retryAfter)
      return error
    }
  }

  /** The last step of a run: between it and the next run there is nothing to await, so nobody is overlooked. */
  function rest(ms = untilDue()): void {
    running = null
    cancel()
    cancel = ms === null || stopping ? () => undefined : options.alarm(ms, () => void wake())
  }

  function untilDue(): number | null {
    const [next] = dueBy(decider, fold.state, Infinity, tried())
    return next === undefined ? null : Math.min(Math.max(0, next.at - now()), longestSleep)
  }

  function wake(): Promise<unknown> {
    running ??= run()
    return running
  }

  async function serve(batch: readonly Asked[]): Promise<void> {
    try {
      const draft = await write(batch.map(({ waiting }) => waiting))
      for (const one of draft.stuck) note(one)
      // What is durable is told whatever happens: a retry whose first events cannot be read again has failed alone.
      const answers = await Promise.all(draft.answers.map((one) => whole(one).catch((error: unknown) => error instanceof Error ? error : new Error(String(error)))))
      for (const [index, { answer, reject }] of batch.entries()) {
        const outcome = answers[index]
        if (outcome === undefined || outcome instanceof Error) reject(outcome)
        else answer(outcome)
      }
      const { events, beside: { owed } } = draft
      if (events.length > 0) publish({ stream, from: fold.count - events.length + 1, to: fold.count, events }, owed)
      if (fold.count - kept >= snapshotEvery) await keep()
    } catch (error) {
      // It may have been written all the same: whoever asks again under the same key is told.
      behind = true
      for (const { reject } of batch) reject(error)
      if (batch.length === 0) throw error
    }
  }

  /** Decides and stores; where another process was faster, catches up and decides again. */
  async function write(batch: readonly Waiting[]): Promise<Draft> {
    if (batch.some(({ seen }) => seen > fold.count)) await load()
    for (let opens = false;;) {
      const until = now()
      const known = { receipts: await receiptsFor(batch, until), papers: opens ? await store.papers(stream) : null }
      const draft = decideBatch(options, fold, batch, known, tried(), until)
      const { events, beside, unread } = draft
      opens ||= unread
      if (unread) continue
      if (beside.receipts.length === 0) return draft
      const outcome = await store.append(stream, fold.count, events, beside)
      if ('head' in outcome) {
        if (events.length > 0) take(events.map((event) => ({ position: event.position, event })), draft.fold)
        return draft
      }
      if (outcome.conflict.count <= fold.count) throw new Error(`the journal of ${stream} ends at ${outcome.conflict.count}, before what was read of it, or its boxes hold other papers than were read`)
      await load()
    }
  }

  async function receiptsFor(batch: readonly Waiting[], until: Instant): Promise<ReadonlyMap<string, Receipt>> {
    const due = dueBy(decider, fold.state, until, tried()).map(({ id }) => ({ person: clock.person, key: id }))
    const known = await store.receipts(stream, [...batch.map(({ by, key }) => ({ person: by.person, key })), ...due])
    return new Map(known.map((receipt) => [nameOf(receipt.person, receipt.key), receipt]))
  }

  function note(one: Report): void {
    if (one.code === 'due-again') spent.add(one.key)
    stuck = new Set([...stuck, one.key])
    report(one)
  }

  /** A retry gets the events of the first time again. */
  async function whole(answer: Answer | Error): Promise<Answer | Error> {
    if (answer instanceof Error || 'refused' in answer) return answer
    const { from, to, events } = answer.accepted
    if (events.length > to - from) return answer
    const page = await store.read(stream, from - 1, to - from + 1)
    return { accepted: { from, to, events: page.flatMap(({ event }) => event ?? []) } }
  }

  async function keep(): Promise<void> {
    const { count: position, at, state } = fold
    kept = position
    await snapshots.keep(stream, '', { position, at, state })
    for (const view of views.kept()) await snapshots.keep(stream, view.name, { position, at, state: view.state })
  }

  async function current(): Promise<void> {
    while (behind) {
      const failed = await wake()
      if (failed !== null) throw failed
    }
  }

  return {
    submit(waiting) {
      if (stopping || asked.length >= waitingLimit) return Promise.reject(new Rejected('busy'))
      return new Promise((answer, reject) => {
        asked.push({ waiting, answer, reject })
        void wake()
      })
    },
    async state() {
      await current()
      return { position: fold.count, state: fold.state }
    },
    async view(circles) {
      await current()
      return views.view(circles)
    },
    async events(after, circles, limit) {
      await current()
      const events: Event[] = []
      let position = Math.max(0, after)
      while (events.length < limit) {
        const oldest = recent[0]?.position ?? Infinity
        // What another process wrote may be in the store before it is folded here.
        const page = position < fold.count && position + 1 >= oldest ? recent.slice(position + 1 - oldest, position + 1 - oldest + pageLimit) : await store.read(stream, position, Math.min(pageLimit, Math.max(limit, 100)))
        if (page.length === 0) break
        for (const line of page) {
          if (events.length === limit) break
          position = line.position
          if (line.event !== null && sees(circles, line.event.audience)) events.push(line.event)
        }
      }
      return { events, position }
    },
    look() {
      behind = true
      void wake()
    },
    async idle() {
      do await wake()
      while (running !== null)
    },
    async stop() {
      stopping = true
      while (running !== null) await running
      cancel()
      if (loaded && fold.count > kept) await keep()
    },
  }
}
