import { describe, expect, test } from 'vitest'
import { mostWaiting, openReader, usualLimits } from './pool.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const sentence = 'The foreign minister of Aldora said on Wednesday that “a conference is needed” and that Belmar should take part.'

describe('the reading process', () => {
  test('reads files and pasted text, says who says what, and refuses with the code of the file', async () => {
    const reader = openReader()
    try {
      const reading = await reader.file(bytes(`13 December 2023\n\n${sentence}`), 'a.txt')
      expect([reading.published.day, reading.mainText.length]).toEqual(['2023-12-13', 1])
      expect((await reader.attribute(reading, [])).statements.length).toBeGreaterThan(0)
      expect((await reader.extract([reading, await reader.paste(sentence)])).map(({ grouping }) => grouping.story)).toHaveLength(2)
      await expect(reader.file(bytes('a\u0000b'), 'a.txt')).rejects.toMatchObject({ code: 'binary-file' })
      await expect(reader.paste(' ')).rejects.toMatchObject({ code: 'empty-file' })
    } finally {
      await reader.close()
    }
  })
  test('is ended when a job takes too long or too much, and the next job has a new one', async () => {
    const slow = openReader({ ...usualLimits, ms: 1 })
    const greedy = openReader({ ...usualLimits, memory: 1 })
    const narrow = openReader({ ...usualLimits, heap: 24 })
    try {
      await expect(slow.file(bytes(sentence.repeat(5_000)), 'a.txt')).rejects.toMatchObject({ code: 'unreadable-file' })
      await expect(slow.file(bytes(sentence), 'a.txt')).rejects.toMatchObject({ code: 'unreadable-file' })
      if (process.platform === 'linux') await expect(greedy.file(bytes(sentence.repeat(50_000)), 'a.txt')).rejects.toMatchObject({ code: 'unreadable-file' })
      await expect(narrow.file(bytes(sentence.repeat(50_000)), 'a.txt')).rejects.toMatchObject({ code: 'unreadable-file' })
    } finally {
      await slow.close()
      await greedy.close()
      await narrow.close()
    }
  })
  test('is ended when a job takes more memory of its own than it may', async () => {
    const small = openReader({ ...usualLimits, heap: 16 })
    try {
      await expect(small.file(bytes(sentence.repeat(20_000)), 'a.txt')).rejects.toMatchObject({ code: 'unreadable-file' })
    } finally {
      await small.close()
    }
  })
  test('lets so many wait, and tells the next that it is busy', async () => {
    const reader = openReader()
    const asked = Array.from({ length: mostWaiting + 2 }, () => reader.paste(sentence).then(() => 'read', (error: { readonly code: string; readonly message: string }) => error))
    // One is at work, the rest waits.
    expect(await asked.at(-1)).toMatchObject({ code: 'busy' })
    await reader.close()
    expect((await Promise.all(asked)).slice(0, -1).every((one) => one === 'read' || (typeof one === 'object' && one.message === 'Parley is stopping.'))).toBe(true)
  })
  test('takes nothing any more once it is closed', async () => {
    const reader = openReader()
    const waiting = Promise.allSettled([reader.file(bytes(sentence), 'a'), reader.file(bytes(sentence), 'b')])
    await reader.close()
    expect((await waiting).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    await expect(reader.paste(sentence)).rejects.toMatchObject({ code: 'busy' })
  })
})
