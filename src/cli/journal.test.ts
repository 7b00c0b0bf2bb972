import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Event } from '#base/event.ts'
import { openSqlite } from '#store/sqlite.ts'
import type { Store } from '#store/store.ts'
import { backup } from './backup.ts'
import { exportJournal } from './export.ts'
import type { Command } from './io.ts'
import { restore } from './restore.ts'
import { verify } from './verify.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-cli-'))
const at = (...names: readonly string[]): string => join(folder, ...names)
afterAll(() => rmSync(folder, { recursive: true }))

const event = (stream: string, position: number): Event => ({
  stream, position, at: position, type: 'noted', v: 1, by: { person: 'person-1', capacity: 'chair' }, key: `key-${position}`,
  audience: [position === 2 ? 'bureau' : 'public'], data: { title: 'مؤتمر', n: position }, salt: position.toString(16).padStart(32, '0'),
})

/** Runs a command as the terminal does and hands back what it said. */
async function run(command: Command, args: readonly string[], data = 'data') {
  let out = ''
  let err = ''
  const lines = (async function* () {})()
  const code = await command(args, { lines, out: (text) => { out += text }, err: (text) => { err += text }, env: { PARLEY_DATA: at(data) } })
  return { code, out, err, said: out.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Record<string, unknown>) }
}

// A server is at work on the folder the whole time.
let server: Store
beforeAll(async () => {
  server = await openSqlite(at('data'))
  await server.append('conference-1', 0, [1, 2, 3].map((position) => event('conference-1', position)))
  await server.append('house', 0, [event('house', 1)])
})
afterAll(() => server.close())

describe('export and verify, beside a running server', () => {
  test('list the streams, write a journal to standard output or into a new file, and find that it holds', async () => {
    const head = (await server.head('conference-1')).chain
    expect((await run(exportJournal, [])).said).toMatchObject([{ stream: 'conference-1', count: 3, head }, { stream: 'house', count: 1 }])
    const { out, code } = await run(exportJournal, ['conference-1'])
    expect([code, out.split('\n').length]).toEqual([0, 6])
    expect((await run(exportJournal, ['conference-1', at('whole.ndjson')])).code).toBe(0)
    expect(readFileSync(at('whole.ndjson'), 'utf8')).toBe(out)
    await expect(run(exportJournal, ['conference-1', at('whole.ndjson')])).rejects.toMatchObject({ code: 'file-exists' })
    await expect(run(exportJournal, ['conference-9', at('none.ndjson')])).rejects.toMatchObject({ code: 'no-such-stream' })
    expect((await run(exportJournal, ['conference-1', at('public.ndjson'), '--as', 'public'])).code).toBe(0)
    const { said, code: held } = await run(verify, [at('whole.ndjson'), at('public.ndjson')])
    const recount = { decisions: 0, recounted: 0, fromRoll: 0, withheld: 0, differences: [] }
    expect([held, said]).toEqual([0, [['whole.ndjson', 0], ['public.ndjson', 1]].map(([name, withheld]) => ({ journal: at(String(name)), verifies: true, stream: 'conference-1', exercise: false, count: 3, withheld, head, folded: expect.stringMatching(/^[0-9a-f]{64}$/), recount }))])
    expect(readFileSync(at('public.ndjson'), 'utf8')).not.toContain('"n":2')
    expect((await run(verify, [])).said.map(({ journal, verifies }) => [journal, verifies])).toEqual([['conference-1', true], ['house', true]])
  })

  test('find an altered byte, name the line, and go on with the next file', async () => {
    await run(exportJournal, ['conference-1', at('kept.ndjson')])
    writeFileSync(at('altered.ndjson'), readFileSync(at('kept.ndjson'), 'utf8').replace('"n":3', '"n":8'))
    const { code, said } = await run(verify, [at('altered.ndjson'), at('none'), folder, at('kept.ndjson')])
    expect([code, said]).toMatchObject([1, [{ verifies: false, line: 4, why: 'altered' }, { verifies: false, why: 'not-found' }, { verifies: false, why: 'unreadable-file' }, { verifies: true }]])
    await expect(run(restore, [at('none')])).rejects.toMatchObject({ code: 'not-found' })
  })

  test('tell how they are used', async () => {
    for (const command of [exportJournal, verify, backup, restore]) {
      expect(await run(command, ['--help'])).toMatchObject({ code: 0, out: '', err: expect.stringContaining('--help') })
      expect(await run(command, ['--nothing'])).toMatchObject({ code: 2, out: '' })
    }
    expect([(await run(backup, [])).code, (await run(restore, ['a', 'b'])).code, (await run(exportJournal, ['house', '--as', 'everybody'])).code]).toEqual([2, 2, 2])
  })
})

describe('backup and restore', () => {
  test('bring everything back into an empty folder, and never over data that is there', async () => {
    expect((await run(backup, [at('kept.db')])).said).toEqual([{ file: at('kept.db'), streams: 2, events: 4 }])
    await expect(run(backup, [at('kept.db')])).rejects.toMatchObject({ code: 'file-exists' })
    await expect(run(restore, [at('kept.db')])).rejects.toMatchObject({ code: 'locked' })
    expect((await run(restore, [at('kept.db')], 'again')).said).toEqual([{ file: at('kept.db'), streams: 2, events: 4 }])
    await expect(run(restore, [at('kept.db')], 'again')).rejects.toMatchObject({ code: 'file-exists' })
    const again = await openSqlite(at('again'))
    expect(await again.read('conference-1', 0, 9)).toEqual(await server.read('conference-1', 0, 9))
    expect(await again.append('house', 1, [event('house', 2)])).toHaveProperty('head')
    await again.close()
  })

  test('take a backup while the server goes on writing', async () => {
    let going = true
    let written = 0
    const writing = (async () => {
      while (going) {
        written += 1
        await server.append('dossier-1', written - 1, [event('dossier-1', written)])
        await new Promise(setImmediate)
      }
    })()
    expect((await run(backup, [at('busy.db')])).code).toBe(0)
    going = false
    await writing
    expect((await run(restore, [at('busy.db')], 'busy')).code).toBe(0)
    expect((await run(verify, [], 'busy')).code).toBe(0)
  })

  test('bring one journal back as a stream, and refuse a broken one by its line', async () => {
    await run(exportJournal, ['conference-1', at('one.ndjson'), '--as', 'public'])
    expect((await run(restore, [at('one.ndjson')], 'single')).said).toEqual([{ file: at('one.ndjson'), stream: 'conference-1', count: 3 }])
    expect((await run(exportJournal, ['conference-1'], 'single')).out).toBe(readFileSync(at('one.ndjson'), 'utf8'))
    await expect(run(restore, [at('one.ndjson')], 'single')).rejects.toMatchObject({ code: 'stream-exists' })
    writeFileSync(at('broken.ndjson'), readFileSync(at('one.ndjson')).fill(0x20, 200, 201))
    await expect(run(restore, [at('broken.ndjson')], 'other')).rejects.toMatchObject({ code: 'broken-journal', message: expect.stringContaining('Line 2') })
  })

  test('refuse a damaged backup', async () => {
    const kept = readFileSync(at('kept.db'))
    writeFileSync(at('damaged.db'), kept.subarray(0, 20_000))
    await expect(run(restore, [at('damaged.db')], 'damaged')).rejects.toThrow()
    writeFileSync(at('altered.db'), Buffer.from(kept.toString('latin1').replaceAll('"n":3', '"n":8'), 'latin1'))
    await expect(run(restore, [at('altered.db')], 'damaged')).rejects.toMatchObject({ code: 'broken-journal' })
    writeFileSync(at('nothing.db'), 'SQLite format 3\0 and nothing else')
    await expect(run(restore, [at('nothing.db')], 'damaged')).rejects.toThrow()
    expect((await run(restore, [at('kept.db')], 'damaged')).code).toBe(0)
  })
})
