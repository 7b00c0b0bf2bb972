import type { Capacity } from '#base/event.ts'
import type { PersonId, StreamId } from '#base/ids.ts'
import type { Refusal } from '#base/refusal.ts'
import { type Party, alone } from './tabs.ts'
import { type Accepted, type Answer, type Problem, ask } from './wire.ts'

/** A command kept until it is answered. It names what it acts on and keeps its key, so that sending it twice does it once. */
export type Waiting = {
  readonly key: string
  readonly api: string
  readonly person: PersonId
  readonly stream: StreamId
  readonly command: { readonly type: string }
  readonly capacity: Capacity
  readonly seen: number
  /** It carries a secret paper: it waits in this page alone, and nothing of it is left on the device when the page goes. */
  readonly secret?: boolean
}

export type Outcome = { readonly accepted: Accepted } | { readonly refused: Refusal } | { readonly problem: Problem }

/** Where waiting commands are kept, so that they outlive the page. */
export type Kept = { readonly all: () => Promise<readonly Waiting[]>; readonly put: (waiting: Waiting) => Promise<void>; readonly drop: (key: string) => Promise<void> }

export type Outbox = {
  readonly send: (waiting: Waiting) => Promise<Outcome>
  /** Commands without an answer yet, oldest first; then those of this browser's other tabs. */
  readonly waiting: () => readonly Waiting[]
  readonly watch: (tell: () => void) => () => void
  /** Sends again at once what is waiting: the connection came back. */
  readonly again: () => void
  /** Takes up what an earlier page left for this person, and nothing that another tab is about to send; others' commands are dropped, never sent in another name. */
  readonly resume: (api: string, person: PersonId, onOutcome: (waiting: Waiting, outcome: Outcome) => void) => Promise<void>
}

const firstPause = 400
const longestPause = 8_000
const passing = (status: number): boolean => status === 0 || status === 429 || status === 502 || status === 503 || status === 504

/** Commands of one stream leave in the order they were given; one that finds no connection waits, and those behind it. */
export function openOutbox(kept: Kept, post: (address: string, body: unknown) => Promise<Answer<Accepted>> = ask, tabs: Party<Waiting> = alone): Outbox {
  const queue: Waiting[] = []
  const lanes = new Map<string, Promise<unknown>>()
  const watching = new Set<() => void>()
  const sleepers = new Set<() => void>()
  let held: readonly Waiting[] = []

  const change = (): void => {
    tabs.show(queue.filter(({ secret }) => secret !== true))
    gather()
  }
  const gather = (): void => {
    const mine = new Set(queue.map(({ key }) => key))
    held = [...queue, ...tabs.others().filter(({ key }) => !mine.has(key))]
    for (const tell of watching) tell()
  }
  const pause = (ms: number): Promise<void> => new Promise((resolve) => {
    const wake = (): void => {
      clearTimeout(timer)
      sleepers.delete(wake)
      resolve()
    }
    const timer = setTimeout(wake, ms)
    sleepers.add(wake)
  })

  async function deliver(waiting: Waiting): Promise<Outcome> {
    for (let ms = firstPause; ; ms = Math.min(ms * 2, longestPause)) {
      const { command, seen, key, capacity } = waiting
      const answer = await post(`${waiting.api}/streams/${encodeURIComponent(waiting.stream)}/commands`, { command, seen, key, capacity })
      if ('value' in answer) return { accepted: answer.value }
      if (answer.problem.refusal !== undefined) return { refused: answer.problem.refusal }
      // A sign-in that ended takes nothing with it: what was asked waits on the device until the same person is back.
      if (answer.problem.status === 401 && waiting.secret !== true) await kept.put(waiting).catch(() => {})
      if (!passing(answer.problem.status)) return { problem: answer.problem }
      if (!queue.includes(waiting)) {
        queue.push(waiting)
        change()
        if (waiting.secret !== true) await kept.put(waiting).catch(() => {})
      }
      await pause(ms)
    }
  }

  function send(waiting: Waiting): Promise<Outcome> {
    const lane = `${waiting.api} ${waiting.stream}`
    const work = async (): Promise<Outcome> => {
      const outcome = await deliver(waiting)
      const at = queue.indexOf(waiting)
      if (at >= 0) {
        queue.splice(at, 1)
        if (!('problem' in outcome && outcome.problem.status === 401)) await kept.drop(waiting.key).catch(() => {})
        change()
      }
      return outcome
    }
    const turn = (lanes.get(lane) ?? Promise.resolve()).then(work, work)
    lanes.set(lane, turn)
    return turn
  }

  tabs.watch(gather)
  return {
    send,
    waiting: () => held,
    watch: (tell) => {
      watching.add(tell)
      return () => watching.delete(tell)
    },
    again: () => { for (const wake of sleepers) wake() },
    resume: async (api, person, onOutcome) => {
      await tabs.asked()
      const left = await kept.all().catch((): readonly Waiting[] => [])
      for (const old of left) {
        // The same person may be back under another number.
        const waiting = old.person === person ? { ...old, api } : old
        if (waiting.api !== api) continue
        if (waiting.person !== person) await kept.drop(waiting.key).catch(() => {})
        else if (![...queue, ...tabs.others()].some(({ key }) => key === waiting.key)) {
          queue.push(waiting)
          void send(waiting).then((outcome) => onOutcome(waiting, outcome))
        }
      }
      change()
    },
  }
}
