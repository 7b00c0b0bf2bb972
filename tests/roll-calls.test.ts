import { describe, expect, test } from 'vitest'
import { bookOf, editions } from '#rulebooks/catalogue.ts'
import { unga } from '#rulebooks/unga.ts'
import { countLine } from '#cli/tally.ts'
import { assemblyRollCalls, councilVotes, inventedRollCalls } from '../bench/roll-calls.ts'

const assembly = assemblyRollCalls()
const council = councilVotes()
if (assembly === null || council === null) process.stdout.write('skipped: real roll calls, because ../shared/data is not at hand\n')

type Line = { readonly id: string; readonly date: string; readonly matter: string; readonly votes: { readonly [member: string]: string }; readonly expected: string }

/** The count done over again by other means: letters of the raw line, twice the votes against a sum, no shared code. */
function recount(line: string): { readonly outcome: string; readonly for: number; readonly against: number; readonly abstained: number } {
  const count = (letter: string): number => line.match(new RegExp(`":"${letter}"`, 'g'))?.length ?? 0
  const [yes, no, abstain, present, absent] = ['Y', 'N', 'A', 'NP', 'X'].map(count) as [number, number, number, number, number]
  const members = yes + no + abstain + present + absent
  const outcome = 2 * (members - absent) <= members ? 'no-quorum'
    : line.includes('"matter":"important"') ? (yes > 0 && yes >= 2 * no ? 'adopted' : 'not-adopted')
    : yes > no ? 'adopted' : yes === no && yes > 0 ? 'tied' : 'not-adopted'
  return { outcome, for: yes, against: no, abstained: abstain }
}

test('invented roll calls of the size of history agree with an independent count', () => {
  for (const line of inventedRollCalls().slice(0, 1_000)) expect(countLine([unga], line)).toMatchObject(recount(line))
})

describe.skipIf(assembly === null)('the General Assembly 1946–2019', () => {
  test('every roll call agrees with an independent count', () => {
    const outcomes: { [outcome: string]: number } = {}
    let votes = 0
    for (const line of assembly ?? []) {
      const counted = countLine([unga], line)
      if (typeof counted === 'string') throw new Error(counted)
      const again = recount(line)
      expect([counted.outcome, counted.for, counted.against, counted.abstained], line).toEqual([again.outcome, again.for, again.against, again.abstained])
      expect(counted.base).toBe(again.for + again.against)
      outcomes[counted.outcome] = (outcomes[counted.outcome] ?? 0) + 1
      votes += again.for + again.against + again.abstained + counted.absent + counted.notParticipating
    }
    expect(votes).toBe(869_937)
    expect(Object.values(outcomes).reduce((sum, n) => sum + n, 0)).toBe(6_202)
  })
})

describe.skipIf(council === null)('the Security Council 1946–1990', () => {
  test('every vote is decided as history decided it: seven votes to the end of 1965, then nine', () => {
    const wrong = (council ?? []).flatMap((line) => {
      const { id, expected } = JSON.parse(line) as Line
      const counted = countLine(editions['unsc'] ?? [], line)
      return typeof counted !== 'string' && counted.outcome === expected && (expected === 'vetoed') === (counted.vetoedBy.length > 0) ? [] : [`${id} ${expected}`]
    })
    expect(wrong).toEqual([])
    expect(council).toHaveLength(967)
  })
  test('resolution 218 of November 1965 carried with seven votes; under the edition that came after it it would have failed', () => {
    const line = (council ?? []).find((one) => one.includes('"S/RES/218(1965)"')) ?? expect.unreachable()
    expect(countLine(editions['unsc'] ?? [], line)).toMatchObject({ outcome: 'adopted', for: 7, needed: 7, citations: [{ edition: '1946-1965' }, { rule: 'practice:concurrence' }] })
    expect(countLine([bookOf('unsc') ?? expect.unreachable()], line)).toMatch(/^out-of-force: vote S\/RES\/218\(1965\) is of "1965-11-23"/)
  })
})
