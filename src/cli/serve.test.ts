import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { serverFile } from './parley.ts'

const main = join(import.meta.dirname, 'main.ts')
const folder = mkdtempSync(join(tmpdir(), 'parley-serve-'))
const started = new Set<ChildProcess>()
afterAll(() => {
  for (const child of started) child.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

type Env = { readonly [name: string]: string }
function parley(args: readonly string[], env: Env = {}): { readonly child: ChildProcess; readonly said: () => string; readonly ends: Promise<number | null>; readonly out: Promise<string> } {
  const child = spawn(process.execPath, [main, ...args], { env: { ...process.env, DATABASE_URL: '', PORT: '0', HOST: '', PARLEY_URL: '', PARLEY_PROXIES: '', PARLEY_DATA: folder, ...env }, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  started.add(child)
  let err = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => { err += text })
  // Not `close`: that never comes to whoever disconnected.
  const ends = Promise.all([once(child, 'exit'), once(child.stderr ?? child, 'end')]).then(([[code]]) => {
    started.delete(child)
    return code as number | null
  })
  const out = new Promise<string>((resolve) => child.stdout?.setEncoding('utf8').once('data', resolve))
  return { child, said: () => err, ends, out }
}

describe('parley', () => {
  test('without a command it knows says which it has, and ends with 2; asked for help with 0', async () => {
    const [none, unknown, help, serve] = [parley([]), parley(['constructor']), parley(['--help']), parley(['serve', '--help'])]
    expect(await Promise.all([none.ends, unknown.ends, help.ends, serve.ends])).toEqual([2, 2, 0, 0])
    expect(unknown.said()).toMatch(/^There is no command “constructor”\.\n\nparley COMMAND/)
    for (const command of ['serve', 'tally', 'export', 'verify', 'backup', 'restore']) expect(help.said()).toContain(`\n  ${command} `)
    expect(serve.said()).toContain('PARLEY_URL')
  })
})

describe('parley serve', () => {
  test('does not start with settings it cannot read, or on a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const taken = String((other.address() as AddressInfo).port)
    const runs = [parley(['serve'], { PORT: 'http' }), parley(['serve'], { PARLEY_URL: 'ftp://x' }), parley(['serve'], { PARLEY_PROXIES: 'all' }), parley(['serve', '--none']), parley(['serve'], { PORT: taken, PARLEY_DATA: join(folder, 'other') })]
    const [address, database] = [parley(['serve'], { HOST: '203.0.113.1', PARLEY_DATA: join(folder, 'address') }), parley(['serve'], { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })]
    expect(await Promise.all([...runs, address, database].map(({ ends }) => ends))).toEqual([2, 2, 2, 2, 1, 1, 1])
    expect(runs[4]?.said()).toContain(`Port ${taken} is taken.`)
    expect(address.said()).toContain('HOST=203.0.113.1 is no address of this machine.')
    expect(database.said()).toMatch(/^PostgreSQL at DATABASE_URL cannot be used: .*\(no-database\)\n$/)
    other.close()
    // The start that failed left nothing behind that would keep the next one from handing out its code.
    const again = parley(['serve', '--json'], { PARLEY_DATA: join(folder, 'other') })
    expect((JSON.parse(await again.out) as { readonly codes: readonly unknown[] }).codes).toHaveLength(1)
    again.child.kill('SIGTERM')
    expect(await again.ends).toBe(0)
  })

  test('lets one server on the data, tells commands where it is, and stops in order when asked or when its starter is gone', async () => {
    const first = parley(['serve', '--json'])
    const { address, codes } = JSON.parse(await first.out) as { readonly address: string; readonly codes: readonly { readonly code: string }[] }
    expect(codes).toHaveLength(1)
    const file = join(folder, serverFile)
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { readonly address: string; readonly token: string }
    expect(new URL(kept.address).port).toBe(new URL(address).port)
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(await (await fetch(`${kept.address}/api/me`, { headers: { authorization: `Bearer ${kept.token}` } })).json()).toMatchObject({ person: 'operator' })
    expect((await fetch(`${kept.address}/api/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ code: codes[0]?.code }) })).status).toBe(200)

    const second = parley(['serve'])
    expect([await second.ends, second.said()]).toEqual([1, 'Another Parley already works on this data folder. (locked)\n'])

    first.child.kill('SIGTERM')
    expect(await first.ends).toBe(0)
    expect(existsSync(file)).toBe(false)
    expect(first.said()).not.toContain('"kind":"defect"')

    const again = parley(['serve', '--json', '--code'])
    expect((JSON.parse(await again.out) as { readonly codes: readonly unknown[] }).codes).toHaveLength(1)
    again.child.disconnect()
    expect(await again.ends).toBe(0)
  })
})
