import { countLine } from '#cli/tally.ts'
import { unga } from '#rulebooks/unga.ts'
import type { Case, Row } from './case.ts'
import { assemblyRollCalls, inventedRollCalls } from './roll-calls.ts'

/** Counts every line as `parley tally` does, from JSON in to the finished answer, five times over; the middle run is told. */
function replay(what: string, lines: readonly string[]): readonly Row[] {
  const runs = Array.from({ length: 5 }, () => {
    const start = performance.now()
    let votes = 0
    for (const line of lines) {
      const counted = countLine([unga], line)
      if (typeof counted === 'string') throw new Error(counted)
      votes += counted.for + counted.against + counted.abstained + counted.notParticipating + counted.absent
    }
    return { took: performance.now() - start, votes }
  }).toSorted((one, other) => one.took - other.took)
  const middle = runs[2] ?? { took: 0, votes: 0 }
  return [{ what: `${what}: ${lines.length} roll calls, ${middle.votes} votes`, figure: Math.round(middle.took), unit: 'ms', target: 'under 1000 ms' }]
}

export const cases: readonly Case[] = [
  { name: 'invented roll calls of the General Assembly\'s size', run: () => Promise.resolve(replay('invented', inventedRollCalls())) },
  {
    name: 'General Assembly roll calls 1946–2019',
    run: () => {
      const lines = assemblyRollCalls()
      if (lines !== null) return Promise.resolve(replay('General Assembly', lines))
      process.stdout.write('skipped: ../shared/data/ga-votes-wide.csv.gz is not at hand\n')
      return Promise.resolve([])
    },
  },
]
