import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { digestOf, type Event } from './event.ts'
import { genesis, link } from './hash.ts'
import { endLine, type Entry, entryLine, isBroken, readJournal, titleLine } from './journal.ts'

const event = (position: number, data: unknown): Event => ({
  stream: 'conference-1', position, at: 1_700_000_000_000 + position, type: 'noted', v: 1, by: { person: 'person-1', capacity: 'chair' },
  key: `key-${position}`, audience: position === 2 ? ['bureau'] : ['public'], data, salt: position.toString(16).padStart(32, '0'),
})
const data = [{ exercise: true, title: 'مؤتمر' }, { secret: 1 }, { deep: [{ a: null }, true, -0.5, '\u0000 "quoted" \\ é 😀'] }, {}]

function entriesOf(events: readonly Event[], withheld: readonly number[] = []): readonly Entry[] {
  let chain = genesis
  return events.map((one, index) => {
    const digest = digestOf(one)
    chain = link(chain, index + 1, digest)
    return { position: index + 1, digest, chain, event: withheld.includes(index + 1) ? null : one }
  })
}
const title = { stream: 'conference-1', kind: 'conference', exercise: true }
const entries = entriesOf(data.map((one, index) => event(index + 1, one)), [2])
const head = entries.at(-1)?.chain ?? ''
const lines = [titleLine(title), ...entries.map(entryLine), endLine(4, head)]
const bytes = (...parts: readonly string[]): Uint8Array => new TextEncoder().encode(parts.join(''))
const file = bytes(...lines)
const why = (...parts: readonly string[]): unknown => {
  const read = readJournal(bytes(...parts))
  return isBroken(read) ? [read.line, read.why] : 'holds'
}
/** The lines with one of them replaced. */
const but = (line: number, text: string): readonly string[] => lines.with(line - 1, text)

describe('a journal file', () => {
  test('that is whole is read: title, events, withheld lines, count and head', () => {
    expect(readJournal(file)).toEqual({ ...title, entries, count: 4, head })
  })

  test('in which any single byte was altered does not verify', () => {
    for (let at = 0; at < file.length; at += 1) {
      for (const bit of [0x01, 0x20, 0x80]) {
        const altered = file.slice()
        altered[at] = (altered[at] ?? 0) ^ bit
        if (!isBroken(readJournal(altered))) expect.fail(`byte ${at} with bit ${bit} turned was not found`)
      }
    }
  })

  test('in which a byte was altered, left out or put in does not verify', () => {
    fc.assert(fc.property(fc.nat(file.length - 1), fc.integer({ min: 0, max: 255 }), fc.constantFrom('alter', 'leave out', 'put in'), (at, byte, how) => {
      const before = file.subarray(0, at)
      const after = file.subarray(how === 'put in' ? at : at + 1)
      const altered = Uint8Array.from([...before, ...(how === 'leave out' ? [] : [byte]), ...after])
      fc.pre(how !== 'alter' || file[at] !== byte)
      expect(isBroken(readJournal(altered))).toBe(true)
    }), { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 300) })
  })

  test('names the line that was altered', () => {
    expect(why(...but(4, (lines[3] ?? '').replace('quoted', 'Quoted')))).toEqual([4, 'altered'])
    expect(why(...but(3, (lines[2] ?? '').replace(/"digest":"./, '"digest":"x')))).toEqual([3, 'not-a-line'])
    expect(why(...but(3, entryLine({ position: 2, digest: '0'.repeat(64), chain: entries[1]?.chain ?? '', event: null })))).toEqual([3, 'altered'])
    expect(why(...but(4, (lines[3] ?? '').replace('"at"', '"at" ')))).toEqual([4, 'not-canonical'])
    expect(why(...but(4, (lines[3] ?? '').replace('é', '\\u00e9')))).toEqual([4, 'not-canonical'])
  })

  test('of which lines are missing, doubled, exchanged, or of another stream does not verify', () => {
    const [first = '', one = '', two = '', three = '', four = '', last = ''] = lines
    expect(why(first, one, three, four, last)).toEqual([3, 'out-of-place'])
    expect(why(first, one, one, two, three, four, last)).toEqual([3, 'out-of-place'])
    expect(why(first, two, one, three, four, last)).toEqual([2, 'not-a-line'])
    expect(why(first, one, two, three, four)).toEqual([6, 'cut-short'])
    expect(why(first, one, two, three, four, last, last)).toEqual([7, 'cut-short'])
    expect(why(first, one, two, three, last)).toEqual([5, 'wrong-end'])
    expect(why(...lines.slice(0, -1), last.trimEnd())).toEqual([6, 'cut-short'])
    expect(why(one, two, three, four, last)).toEqual([1, 'not-a-title'])
    expect(why(titleLine({ ...title, stream: 'conference-2' }), one, two, three, four, last)).toEqual([2, 'out-of-place'])
    expect(why(...but(6, endLine(5, head)))).toEqual([6, 'wrong-end'])
    expect(why(...but(6, endLine(4, genesis)))).toEqual([6, 'wrong-end'])
    expect([why(''), why('\n'), why('null\n'), why('{}'), why('\ufeff', ...lines)]).toEqual([[1, 'cut-short'], [1, 'not-canonical'], [1, 'not-canonical'], [1, 'cut-short'], [1, 'not-canonical']])
  })

  test('from which "exercise" was taken off does not verify, and a real one cannot be called an exercise', () => {
    expect(why(...but(1, titleLine({ ...title, exercise: false })))).toEqual([2, 'exercise'])
    const real = entriesOf([event(1, { title: 'Talks' })])
    expect(why(titleLine(title), ...real.map(entryLine), endLine(1, real[0]?.chain ?? ''))).toEqual([2, 'exercise'])
  })

  test('whose events were rewritten together with every chain value shows it only in the head that was printed', () => {
    const rewritten = entriesOf(data.map((one, index) => event(index + 1, index === 3 ? { forged: true } : one)))
    const read = readJournal(bytes(titleLine(title), ...rewritten.map(entryLine), endLine(4, rewritten.at(-1)?.chain ?? '')))
    expect(isBroken(read) ? read : read.head).not.toBe(head)
  })

  test('that shows nothing proves nothing', () => {
    const hidden = entries.map((entry) => ({ ...entry, event: null }))
    expect(why(titleLine(title), ...hidden.map(entryLine), endLine(4, head))).toEqual([6, 'nothing-shown'])
    expect(why(titleLine(title), endLine(0, genesis))).toEqual([2, 'nothing-shown'])
  })

  test('with an event of another shape does not verify, whatever its chain says', () => {
    const events = [{ more: 1 }, { salt: 'x' }, { by: null }, { audience: 'public' }, { at: 0.5 }, { v: '1' }].map((part) => ({ ...event(1, { exercise: true }), ...part }))
    for (const one of events) expect(why(titleLine(title), `${JSON.stringify({ chain: genesis, event: Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1))) })}\n`)).toMatchObject([2, expect.stringMatching(/not-a-line|not-canonical/)])
  })
})

test('the file kept since the first day is read as on the first day', () => {
  const kept = readJournal(readFileSync(new URL('journal.kept.ndjson', import.meta.url)))
  expect(kept).toMatchObject({ stream: 'conference-1', exercise: true, count: 3, head: 'f3527276e0aa70427d668c224ac0a5b097ba33516a8f21dd27c07abdc999ebfc' })
})
