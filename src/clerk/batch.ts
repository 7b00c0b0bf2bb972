import { boxed } from '#base/ballot-box.ts'
import { canonical, type Json } from '#base/canonical.ts'
import { Rejected } from '#base/codes.ts'
import type { BallotContext } from '#base/decider.ts'
import type { Draw } from '#base/draw.ts'
import type { By, Event } from '#base/event.ts'
import type { Hash } from '#base/hash.ts'
import type { Ids, StreamId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import { isRefusal, type Refusal } from '#base/refusal.ts'
import type { Beside, BoxPaper, Owed, Receipt } from '#store/store.ts'
import type { Answer, Consequence, Report } from './act.ts'
import { openBoxes } from './boxes.ts'
import { type AnyDecider, type Command, kindOf } from './deciders.ts'

/** A command that waits at the clerk's desk. */
export type Waiting = {
  readonly command: Command
  readonly by: By
  readonly key: string
  /** Hash of what was sent, without what is a voter's secret, to tell a retry from a reused key. */
  readonly body: Hash
  readonly seen: number
  /** When it reached the desk: what was due by then goes before it, and it is decided as of then. */
  readonly arrived: Instant
  /** Whether it may be the first of its stream. */
  readonly begins: boolean
}

/** A stream as far as it has been folded: how many events, the instant of the last, the state. */
export type Fold = { readonly count: number; readonly at: Instant; readonly state: unknown }

/** Everything a batch is decided with. */
export type Desk = {
  readonly stream: StreamId
  readonly decider: AnyDecider
  readonly consequences: readonly Consequence[]
  readonly ids: Ids
  readonly draw: Draw
  /** 32 fresh hexadecimal digits: salts of events, and the keys under which papers lie in a box. */
  readonly salt: () => string
}

/** What the store knew before: receipts of the batch's commands, and the papers in the boxes, or null where it was not asked for them. */
export type Known = { readonly receipts: ReadonlyMap<string, Receipt>; readonly papers: readonly BoxPaper[] | null }

/** What a batch would write, and what each who waits would be told. Nothing of it counts before it is stored. */
export type Draft = {
  readonly fold: Fold
  readonly events: readonly Event[]
  readonly beside: Required<Beside>
  /** Whether a box was to be opened and the papers were not known: the draft is for nothing, and is made again with them. */
  readonly unread: boolean
  /** In the order of the batch. An error stands where the input was rejected, or the decider failed. */
  readonly answers: readonly (Answer | Error)[]
  /** Due things that would not happen: they are not tried again before something else has. */
  readonly stuck: readonly Report[]
}

export const clock: By = { person: 'clock', capacity: 'clock' }

/** One text for a command by person and key. */
export const nameOf = (person: string, key: string): string => JSON.stringify([person, key])

/** What is due by an instant and was not tried in vain, earliest first. */
export function dueBy(decider: AnyDecider, state: unknown, until: Instant, stuck: ReadonlySet<string>): AnyDue[] {
  return decider.due(state).filter(({ id, at }) => at <= until && !stuck.has(id)).toSorted((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1))
}
type AnyDue = ReturnType<AnyDecider['due']>[number]
type Made = Exclude<ReturnType<AnyDecider['decide']>, Refusal>

/**
 * Decides a batch in the order it waits in, each command against the state left by the one before; before each command, what
 * was due when it arrived, and at the end what is due by `until`.
 */
export function decideBatch(desk: Desk, from: Fold, batch: readonly Waiting[], known: Known, tried: ReadonlySet<string>, until: Instant): Draft {
  const { stream, decider } = desk
  let fold = from
  const events: Event[] = []
  const owed: Owed[] = []
  const receipts = new Map<string, Receipt>()
  const stuck: Report[] = []
  const done = new Set(tried)
  const boxes = openBoxes(known.papers, desk.salt)
  const context = (by: By, now: Instant): BallotContext => ({ by, now, ids: desk.ids, draw: desk.draw, papers: boxes.papers })

  /** Gives what was decided its place. The fold moves only when every event could be placed. */
  function place(made: Made, command: Command, by: By, key: string, body: Hash | null, at: Instant): Receipt {
    const decision = boxed(made, command, decider.secret)
    let { count, state } = fold
    const placed = decision.events.map((one): Event => {
      count += 1
      // What is folded now is exactly what will be read again: canonical JSON, written and parsed.
      const data: unknown = JSON.parse(canonical(one.data as Json))
      const event: Event = { stream, position: count, at, type: one.type, v: one.v, by, key, audience: one.audience, data, salt: desk.salt() }
      state = decider.evolve(state, event)
      return event
    })
    const caused = placed.flatMap((event) => owedBy(desk, event))
    const receipt: Receipt = { person: by.person, key, body, from: fold.count + 1, to: count }
    boxes.take(decision)
    fold = placed.length === 0 ? fold : { count, at, state }
    events.push(...placed)
    owed.push(...caused)
    receipts.set(nameOf(by.person, key), receipt)
    return receipt
  }

  function happenDue(upTo: Instant): void {
    for (;;) {
      const [due] = dueBy(decider, fold.state, upTo, done)
      if (due === undefined) return
      done.add(due.id)
      const name = nameOf(clock.person, due.id)
      if (known.receipts.has(name) || receipts.has(name)) {
        stuck.push({ stream, key: due.id, kind: 'defect', code: 'due-again' })
        continue
      }
      try {
        const now = Math.max(due.at, fold.at)
        const outcome = decider.decide(fold.state, due.command, context(clock, now))
        if (isRefusal(outcome)) stuck.push({ stream, key: due.id, kind: 'refused', code: outcome.refused })
        else place(outcome, due.command, clock, due.id, null, now)
      } catch (error) {
        stuck.push({ stream, key: due.id, kind: 'defect', code: 'defect', error })
      }
    }
  }

  function answer(waiting: Waiting): Answer | Error {
    const { by, key, body, seen, arrived, begins, command } = waiting
    happenDue(arrived)
    const before = known.receipts.get(nameOf(by.person, key)) ?? receipts.get(nameOf(by.person, key))
    if (before !== undefined) return before.body === null || before.body === body ? accepted(before, from.count, events) : new Rejected('key-reused')
    if (fold.count === 0 && !begins) return new Rejected('no-such-stream')
    if (seen > fold.count) return new Rejected('malformed', 'This was sent by a page that had read further than the journal goes. Load it again.')
    try {
      const now = Math.max(arrived, fold.at)
      const outcome = decider.decide(fold.state, command, context(by, now))
      return isRefusal(outcome) ? { refused: outcome } : accepted(place(outcome, command, by, key, body, now), from.count, events)
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error))
    }
  }

  const answers = batch.map(answer)
  happenDue(until)
  return { fold, events, beside: { receipts: [...receipts.values()], owed, ...boxes.outcome() }, unread: boxes.unread(), answers, stuck }
}

/** The events of a command of this batch; those of an earlier one are read again by whoever answers. */
function accepted({ from, to }: Receipt, before: number, events: readonly Event[]): Answer {
  return { accepted: { from, to, events: from > before ? events.slice(from - before - 1, to - before) : [] } }
}

function owedBy({ consequences }: Desk, event: Event): readonly Owed[] {
  const commands = consequences.filter(({ of, type }) => of === kindOf(event.stream) && type === event.type).flatMap((consequence) => consequence.commands(event))
  return commands.map((command, index) => ({ ...command, key: `${event.stream}:${event.position}:${index}` }))
}
