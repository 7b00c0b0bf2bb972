import { digestOf, type Event } from '#base/event.ts'
import { genesis, link } from '#base/hash.ts'
import { expect, test } from 'vitest'
import { readJournal } from './journal-file.ts'

const event = (position: number): Event => ({ stream: 'conference-a', position, at: 1_000 * position, type: 'floor-asked', v: 1, by: { person: 'p', capacity: 'chair' }, key: `k${position}`, audience: ['public'], data: { n: position }, salt: '0'.repeat(32) })

function aFile(count: number, withheld: readonly number[] = []): string {
  const events = Array.from({ length: count }, (_, index) => event(index + 1))
  const head = events.reduce((chain, each) => link(chain, each.position, digestOf(each)), genesis)
  const lines = events.map((each) => (withheld.includes(each.position) ? { withheld: { position: each.position, digest: digestOf(each) } } : { event: each }))
  return `${[{ parley: 1, stream: 'conference-a', kind: 'conference', exercise: true }, ...lines, { count, head }].map((line) => JSON.stringify(line)).join('\n')}\n`
}

test('a whole journal holds, and what is withheld counts by its digest', () => {
  const journal = readJournal(aFile(5, [2, 4]))
  expect(journal).toMatchObject({ broken: null, count: 5, exercise: true })
  expect(journal.lines.map(({ event: shown }) => shown === null)).toEqual([false, true, false, true, false])
})

test('one altered byte in an entry is found', () => {
  const file = aFile(5)
  expect(readJournal(file.replace('"n":3', '"n":4')).broken).toEqual({ position: 5, why: 'head' })
})

test('a missing entry, a cut end and a line that cannot be read are found', () => {
  const lines = aFile(5).split('\n')
  expect(readJournal(lines.toSpliced(3, 1).join('\n')).broken).toEqual({ position: 4, why: 'order' })
  expect(readJournal(lines.slice(0, 4).join('\n')).broken?.why).toBe('count')
  expect(readJournal(lines.toSpliced(2, 1, '{"event":').join('\n')).broken?.why).toBe('unreadable')
  expect(readJournal('').broken?.why).toBe('count')
})

test('a text no JSON can carry breaks its line and not the page', () => {
  const bad = JSON.stringify({ event: { ...event(1), data: '#' } }).replace('#', String.raw`\ud800`)
  expect(readJournal(`${bad}\n`).broken?.why).toBe('unreadable')
})
