import { type Hall, openHall } from './http/hall.ts'
import { type Line, listen, openLine } from './http/line.ts'
import type { Case, Row } from './case.ts'

/** How many public listeners the bench connects at most; fewer where the machine has not enough file handles for them. */
const mostListeners = Number(process.env['PARLEY_BENCH_LISTENERS'] ?? 10_000)

const percentile = (values: readonly number[], share: number): number => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0
const after = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms) })
let keys = 0

/** One vote of a delegation, durable when it is answered; its answer time in milliseconds. */
async function cast(hall: Hall, line: Line, n: number, choice: string): Promise<number> {
  const { seat, cookie, capacity } = hall.delegations[n % hall.delegations.length] ?? { seat: '', cookie: '', capacity: '' }
  const command = { type: 'cast-vote', body: 'plenary', vote: hall.vote, choice }
  const start = performance.now()
  const { status, body } = await line.ask('POST', `/u/1/api/streams/${hall.stream}/commands`, cookie, JSON.stringify({ command, seen: 0, key: `cast-${++keys}`, capacity }))
  if (status !== 200) throw new Error(`${seat}: ${status} ${body}`)
  return performance.now() - start
}

const choiceOf = (n: number): string => ['yes', 'no', 'abstain'][n % 3] ?? 'yes'

async function commands(): Promise<readonly Row[]> {
  const hall = await openHall(193)
  try {
    const first = await openLine(hall.port)
    for (let n = 0; n < 500; n += 1) await cast(hall, first, n, choiceOf(n))
    const alone: number[] = []
    for (let n = 0; n < 2_000; n += 1) alone.push(await cast(hall, first, n, choiceOf(n + Math.floor(n / 193))))
    const lines = await Promise.all(Array.from({ length: 193 }, () => openLine(hall.port)))
    const together: number[] = []
    const start = performance.now()
    await Promise.all(lines.map(async (line, n) => { for (let round = 0; round < 60; round += 1) together.push(await cast(hall, line, n, choiceOf(n + round))) }))
    const took = performance.now() - start
    for (const line of lines) line.close()
    first.close()
    return [
      { what: 'one command alone, p50', figure: percentile(alone, 0.5), unit: 'ms' },
      { what: 'one command alone, p99', figure: percentile(alone, 0.99), unit: 'ms', target: 'under 15 ms' },
      { what: 'from 193 connections at once', figure: (together.length / took) * 1_000, unit: 'commands a second', target: 'over 2,000 a second' },
      { what: 'from 193 connections at once, answer p99', figure: percentile(together, 0.99), unit: 'ms' },
    ]
  } finally {
    await hall.close()
  }
}

/** 193 delegations with two devices each: one of them votes within the second, both show what comes; then the chair closes. */
async function assembly(): Promise<readonly Row[]> {
  const hall = await openHall(193)
  try {
    const lines = await Promise.all(hall.delegations.map(() => openLine(hall.port)))
    const heard = { last: 0, result: 0, results: 0, votes: new Set<number>() }
    const devices = hall.delegations.flatMap((one) => [one, one])
    const screens = await Promise.all(devices.map(({ cookie }, n) => listen(hall.port, `/u/1/api/live?streams=${hall.stream}:0`, (text, at) => {
      if (text.includes('vote-received') || text.includes('vote-cast')) {
        heard.last = at
        heard.votes.add(n)
      }
      if (text.includes('decision-taken') || text.includes('vote-closed')) {
        heard.result = at
        heard.results += 1
      }
    }, cookie)))
    const start = performance.now()
    await Promise.all(lines.map(async (line, n) => {
      await after((n / 193) * 1_000)
      await cast(hall, line, n, choiceOf(n))
    }))
    const answered = performance.now()
    await after(500)
    const { last } = heard
    await hall.chair({ type: 'announce-lock', vote: hall.vote })
    const closing = performance.now()
    await hall.chair({ type: 'close-vote', vote: hall.vote })
    while (heard.results < screens.length && performance.now() - closing < 10_000) await after(5)
    for (const leave of screens) leave()
    for (const line of lines) line.close()
    return [
      { what: '193 votes over one second, from the first sent to the last answered', figure: answered - start, unit: 'ms' },
      { what: 'from the last vote answered to the last of 386 screens', figure: Math.max(0, last - answered), unit: 'ms', target: 'under 1000 ms' },
      { what: 'from the close of the vote to the result on the last of 386 screens', figure: heard.result - closing, unit: 'ms', target: 'under 1000 ms' },
      { what: 'screens that showed the result', figure: heard.results, unit: 'of 386' },
    ]
  } finally {
    await hall.close()
  }
}

/** Public listeners on one process; each change is timed from before it is sent until it arrives, so the commit is inside. */
async function fanOut(listeners: number): Promise<readonly Row[]> {
  const hall = await openHall(2)
  try {
    const before = hall.memory()
    const arrivals: number[] = []
    let sent = Infinity
    const leaves: (() => void)[] = []
    for (let n = 0; n < listeners; n += 200) {
      leaves.push(...await Promise.all(Array.from({ length: Math.min(200, listeners - n) }, () => listen(hall.port, `/api/live?streams=${hall.stream}:0`, (text, at) => {
        if (at > sent && text.includes('event: events')) arrivals.push(at - sent)
      }))))
    }
    const each = ((hall.memory() - before) * 1_024) / listeners
    await after(1_000)
    const line = await openLine(hall.port)
    for (let n = 0; n < 12; n += 1) {
      sent = performance.now()
      await cast(hall, line, n, choiceOf(n + Math.floor(n / 2)))
      await after(1_000)
    }
    line.close()
    for (const leave of leaves) leave()
    return [
      { what: 'listeners connected', figure: leaves.length, unit: '' },
      { what: 'arrivals of 12 events', figure: arrivals.length, unit: `of ${12 * leaves.length}` },
      { what: 'from sending a vote to its arrival, p50', figure: percentile(arrivals, 0.5), unit: 'ms' },
      { what: 'from sending a vote to its arrival, p99', figure: percentile(arrivals, 0.99), unit: 'ms', target: 'under 300 ms' },
      { what: 'memory a listener', figure: each, unit: 'kB', target: 'under 25 kB' },
    ]
  } finally {
    await hall.close()
  }
}

async function atRest(): Promise<readonly Row[]> {
  const hall = await openHall(2)
  try {
    await after(5_000)
    return [{ what: 'a server at rest with a small assembly', figure: hall.memory(), unit: 'MB', target: 'under 150 MB' }]
  } finally {
    await hall.close()
  }
}

export const cases: readonly Case[] = [
  { name: 'durable floor commands through HTTP, embedded store', run: commands },
  { name: '193 delegations with two devices each vote within one second', run: assembly },
  ...[1_000, mostListeners].map((listeners): Case => ({ name: `${listeners.toLocaleString('en')} public listeners on one process`, run: () => fanOut(listeners) })),
  { name: 'memory', run: atRest },
]
