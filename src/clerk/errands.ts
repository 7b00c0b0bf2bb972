import { Rejected } from '#base/codes.ts'
import type { StreamId } from '#base/ids.ts'
import type { Owed, Store } from '#store/store.ts'
import type { Answer, Report } from './act.ts'

/** First and longest wait before an owed command is sent again, in milliseconds. */
const firstWait = 1_000
const longestWait = 60_000

export type Errands = {
  /** Sends owed commands to their streams, each stream's in order, until each is answered. */
  readonly carry: (owed: readonly Owed[]) => void
  readonly idle: () => Promise<void>
  /** Sends nothing more; what is unanswered stays in the store for the next start. */
  readonly stop: () => void
}

export type ErrandOptions = {
  readonly store: Store
  readonly send: (owed: Owed) => Promise<Answer>
  /** What has to be there before a command is decided. */
  readonly ready?: (owed: Owed) => Promise<void>
  readonly report: (report: Report) => void
  readonly alarm: (ms: number, ring: () => void) => () => void
}

export function openErrands({ store, send, ready = async () => {}, report, alarm }: ErrandOptions): Errands {
  const under = new Set<string>()
  const last = new Map<StreamId, Promise<void>>()
  const waits = new Set<() => void>()
  let stopped = false

  const wait = (ms: number): Promise<void> => new Promise((resolve) => {
    const silence = alarm(ms, done)
    function done(): void {
      waits.delete(done)
      silence()
      resolve()
    }
    waits.add(done)
  })

  /** Whether it was answered, or never can be. */
  async function answered(owed: Owed): Promise<boolean> {
    const { stream, key } = owed
    try {
      await ready(owed)
      const answer = await send(owed)
      if ('refused' in answer) report({ stream, key, kind: 'refused', code: answer.refused.refused })
      return true
    } catch (error) {
      const code = error instanceof Rejected ? error.code : 'defect'
      const never = code === 'not-a-command' || code === 'no-such-stream' || code === 'key-reused'
      if (!stopped) report({ stream, key, kind: 'defect', code, error })
      return never
    }
  }

  async function run(owed: Owed): Promise<void> {
    for (let pause = firstWait; !stopped; pause = Math.min(2 * pause, longestWait)) {
      try {
        if (await answered(owed)) {
          await store.settle(owed.key)
          return
        }
      } catch (error) {
        report({ stream: owed.stream, key: owed.key, kind: 'defect', code: 'defect', error })
      }
      if (!stopped) await wait(pause)
    }
  }

  return {
    carry(list) {
      for (const owed of list) {
        if (stopped || under.has(owed.key)) continue
        under.add(owed.key)
        const after = last.get(owed.stream) ?? Promise.resolve()
        const mine = after.then(() => run(owed)).finally(() => {
          under.delete(owed.key)
          if (last.get(owed.stream) === mine) last.delete(owed.stream)
        })
        last.set(owed.stream, mine)
      }
    },
    async idle() {
      while (last.size > 0) await Promise.all(last.values())
    },
    stop() {
      stopped = true
      for (const done of waits) done()
    },
  }
}
