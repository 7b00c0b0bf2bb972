import { expect, test } from 'vitest'
import type { Event } from '#base/event.ts'
import { isBroken, readJournal } from '#base/journal.ts'
import { journalFile, restoreJournal } from './journal-file.ts'
import { openMemory } from './memory.ts'
import type { Store } from './store.ts'

const event = (position: number): Event => ({
  stream: 'conference-1', position, at: position, type: 'noted', v: 1, by: { person: 'person-1', capacity: 'chair' },
  key: `key-${position}`, audience: [position % 3 === 0 ? 'bureau' : 'public'], data: { exercise: true, n: position }, salt: position.toString(16).padStart(32, '0'),
})
const filled = async (count: number): Promise<Store> => {
  const store = openMemory()
  await store.append('conference-1', 0, Array.from({ length: count }, (_, n) => event(n + 1)))
  return store
}
const fileOf = async (store: Store, circles: Parameters<typeof journalFile>[2]): Promise<Uint8Array> => {
  let file = ''
  for await (const part of journalFile(store, 'conference-1', circles)) file += part
  return new TextEncoder().encode(file)
}

const folds = (): void => undefined

test('every circle of readers gets a file that verifies with the same head', async () => {
  const store = await filled(2_500)
  const { count, chain } = await store.head('conference-1')
  for (const circles of [null, ['public'], ['bureau']] as const) {
    const read = readJournal(await fileOf(store, circles))
    if (isBroken(read)) expect.fail(read.words.en)
    expect(read).toMatchObject({ stream: 'conference-1', kind: 'conference', exercise: true, count, head: chain })
    expect(read.entries.filter((entry) => entry.event === null)).toHaveLength(circles?.[0] === 'public' ? 833 : 0)
  }
})

test('a restored journal is the same journal, withheld lines included, and goes into an empty place only', async () => {
  const store = await filled(7)
  for (const circles of [null, ['public']] as const) {
    const file = await fileOf(store, circles)
    const other = openMemory()
    expect(await restoreJournal(other, file, folds)).toEqual({ stream: 'conference-1', count: 7 })
    expect(await fileOf(other, null)).toEqual(file)
    await expect(restoreJournal(other, file, folds)).rejects.toMatchObject({ code: 'stream-exists' })
  }
})

test('a broken journal is not taken, and the line is named', async () => {
  const file = await fileOf(await filled(3), null)
  const at = new TextDecoder().decode(file).indexOf('"n":2')
  file[at + 4] = '9'.charCodeAt(0)
  const store = openMemory()
  await expect(restoreJournal(store, file, folds)).rejects.toMatchObject({ code: 'broken-journal', message: expect.stringContaining('Line 3') })
  expect(await store.streams()).toEqual([])
})

test('a journal that its decider cannot fold is not taken', async () => {
  const store = openMemory()
  await expect(restoreJournal(store, await fileOf(await filled(3), null), () => { throw new TypeError('not a conference') })).rejects.toMatchObject({ code: 'broken-journal' })
  expect(await store.streams()).toEqual([])
})

test('there is no file of a stream that is not there', async () => {
  await expect(fileOf(openMemory(), null)).rejects.toMatchObject({ code: 'no-such-stream' })
})
