import { conference } from '#procedure/decider.ts'
import { type Decided, longConference } from './conference/long.ts'
import type { Case, Row } from './case.ts'

/** Decisions of a full conference: 193 delegations, lists, motions and recorded votes, from its second item on. */
function history(): readonly Decided[] {
  const all: Decided[] = []
  longConference(12_000, (decided) => { all.push(decided) })
  return all.slice(1_000)
}

const at = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

/** The same decisions again and again, each timed; the best of several runs of each, since a pause of the machine is no ruling. */
function ruling(): Promise<readonly Row[]> {
  const all = history()
  const runs = 7
  const best = new Float64Array(all.length).fill(Infinity)
  let fastest = Infinity
  for (let run = 0; run < runs; run++) {
    const begun = performance.now()
    for (const { state, command, context } of all) conference.decide(state, command, context)
    fastest = Math.min(fastest, performance.now() - begun)
    all.forEach(({ state, command, context }, n) => {
      const start = performance.now()
      conference.decide(state, command, context)
      best[n] = Math.min(best[n] ?? Infinity, performance.now() - start)
    })
  }
  const sorted = [...best].toSorted((one, other) => one - other)
  const slowest = all[best.indexOf(sorted.at(-1) ?? 0)]?.command.type ?? ''
  return Promise.resolve([
    { what: `${all.length.toLocaleString('en')} commands decided`, figure: (all.length / fastest) * 1_000, unit: 'a second', target: 'over 100,000 a second' },
    { what: 'one ruling, p50', figure: at(sorted, 0.5) * 1_000, unit: 'µs' },
    { what: 'one ruling, p99', figure: at(sorted, 0.99) * 1_000, unit: 'µs' },
    { what: `the slowest ruling (${slowest})`, figure: at(sorted, 1) * 1_000, unit: 'µs', target: 'under 1000 µs' },
  ])
}

export const cases: readonly Case[] = [{ name: 'the engine decides, 193 delegations', run: ruling }]
