import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import type { Capacity } from '#base/event.ts'
import { minute } from '#base/instants.ts'
import { type Access, attemptsAnAddress, openAccess, sessionLasts, wrongCodes, wrongWithin } from './access.ts'
import { circlesOf } from './circles.ts'
import { handleOf, read, written } from './code.ts'
import { keysKept, limit } from './limit.ts'
import type { Shelves } from './shelf.ts'
import { kindOf, mayCommand, mayView, officeOf, offices, table } from './table.ts'

/** Tables that lie in memory and keep JSON, as a store's do. */
function inMemory(): { readonly tables: Shelves; readonly all: () => string } {
  const stored = new Map<string, string>()
  return {
    all: () => [...stored].join('\n'),
    tables: (name, parse) => ({
      get: async (key) => { const value = stored.get(`${name}/${key}`); return value === undefined ? null : parse(JSON.parse(value)) },
      put: async (key, value) => { stored.set(`${name}/${key}`, JSON.stringify(value)) },
      add: async (key, value) => stored.has(`${name}/${key}`) ? false : (stored.set(`${name}/${key}`, JSON.stringify(value)), true),
      delete: async (key) => { stored.delete(`${name}/${key}`) },
      list: async (prefix = '') => [...stored].filter(([key]) => key.startsWith(`${name}/${prefix}`)).map(([key, value]) => ({ key: key.slice(name.length + 1), value: parse(JSON.parse(value)) })),
    }),
  }
}

async function house() {
  const clock = { now: 1_000_000 }
  const { tables, all } = inMemory()
  const access = await openAccess({ tables, now: () => clock.now })
  const bela = await access.add({ name: 'Bela Marin', role: 'head of delegation', handle: 'Belmar' })
  return { access, clock, all, bela, tables }
}
const code = (attempt: Promise<unknown>): Promise<unknown> => attempt.then(() => 'signed in', (error: { readonly code: string }) => error.code)
const wrongOnce = (access: Access, handle = 'belmar') => code(access.signIn(`${handle}-0000-0000`, 'hall'))

describe('a code', () => {
  test('is read however it was typed', () => {
    for (const typed of ['belmar-K7Q2-9FM0', ' BELMAR-k7q2-9fmo ', 'belmar–K7Q2 — 9FM0', 'belmar-K7Q29FM0', 'ｂｅｌｍａｒ-K7Q2-9FM0']) {
      expect(read(typed)).toEqual({ handle: 'belmar', secret: 'K7Q29FM0' })
    }
    for (const typed of ['', 'belmar', 'belmar-K7Q2', 'belmar-K7Q2-9FMU', '-K7Q2-9FMX', 'x'.repeat(121), 'бел-K7Q2-9FMX']) expect(read(typed)).toBeNull()
  })
  test('is read as it was written, whatever the handle was made of', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const handle = handleOf(name)
      expect(read(written({ handle, secret: 'K7Q29FMX' }))).toEqual({ handle, secret: 'K7Q29FMX' })
    }), { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 100) })
  })
})

describe('signing in', () => {
  test('opens nothing once ten codes were wrong, not even for a right one among guesses sent all at once', async () => {
    const { access, bela } = await house()
    const issued = await access.issue(bela)
    const guesses = [...Array.from({ length: 3 * wrongCodes }, () => wrongOnce(access)), code(access.signIn(issued, 'elsewhere'))]
    expect((await Promise.all(guesses)).at(-1)).toBe('too-many')
  })
  test('opens nothing with a code that is revoked while it is being checked', async () => {
    const { access, all, bela } = await house()
    const issued = await access.issue(bela)
    const attempt = code(access.signIn(issued, 'hall'))
    await access.revoke(bela)
    expect(await attempt).toBe('wrong-code')
    expect(all()).not.toContain('sessions/')
  })
  test('a code that is asked for while its person is erased is not issued', async () => {
    const { access, all, bela } = await house()
    const asked = code(access.issue(bela))
    await access.erase(bela)
    expect(await asked).toBe('not-found')
    expect(all()).toBe('')
  })
  test('takes the code shown once, and nothing that is stored opens anything', async () => {
    const { access, all, bela } = await house()
    const issued = await access.issue(bela)
    expect(issued).toMatch(/^belmar-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
    const { token } = await access.signIn(issued.toLowerCase(), 'hall')
    expect(await access.whoIs(token)).toMatchObject({ person: bela })
    expect(await access.whoIs('x')).toBeNull()
    expect(all()).not.toContain(token)
    expect(all()).not.toContain(issued.slice(-9))
    expect(all()).not.toContain(issued.slice(-9).replace('-', ''))
  })
  test('refuses a wrong code and a handle that does not exist alike', async () => {
    const { access, bela } = await house()
    expect(await wrongOnce(access)).toBe('wrong-code')
    await access.issue(bela)
    expect([await wrongOnce(access), await wrongOnce(access, 'nobody'), await code(access.signIn('nonsense', 'hall'))]).toEqual(['wrong-code', 'wrong-code', 'wrong-code'])
  })
  test('closes a handle after ten wrong codes in ten minutes, whatever the address, and that handle alone', async () => {
    const { access, clock, bela } = await house()
    const issued = await access.issue(bela)
    for (let n = 0; n < wrongCodes; n += 1) expect(await code(access.signIn('belmar-0000-0000', `address ${n}`))).toBe('wrong-code')
    expect(await code(access.signIn(issued, 'another'))).toBe('too-many')
    expect(await wrongOnce(access, 'aldora')).toBe('wrong-code')
    clock.now += wrongWithin
    expect(await code(access.signIn(issued, 'another'))).toBe('signed in')
  })
  test('lets so many codes wait to be checked, and tells the next to come again', async () => {
    const { tables } = await house()
    const access = await openAccess({ tables, now: () => 0, waiting: 2 })
    expect(await Promise.all(['a', 'b', 'c'].map((handle) => wrongOnce(access, handle)))).toEqual(['wrong-code', 'wrong-code', 'busy'])
    expect(await wrongOnce(access, 'c')).toBe('wrong-code')
  })
  test('lets a hall of two hundred sign in within a minute, and no more', async () => {
    const { access, clock } = await house()
    for (let n = 0; n < attemptsAnAddress; n += 1) expect(await code(access.signIn('no code', 'hall'))).toBe('wrong-code')
    expect(await code(access.signIn('no code', 'hall'))).toBe('too-many')
    expect(await code(access.signIn('no code', 'home'))).toBe('wrong-code')
    clock.now += minute
    expect(await code(access.signIn('no code', 'hall'))).toBe('wrong-code')
  })
  test('ends by itself, by signing out, and when the person is revoked or erased', async () => {
    const { access, clock, bela, all, tables } = await house()
    const ended: unknown[] = []
    access.onEnded((what) => ended.push(what))
    const issued = await access.issue(bela)
    const first = await access.signIn(issued, 'hall')
    const second = await access.signIn(issued, 'hall')
    await access.signOut(first.token)
    expect([await access.whoIs(first.token), (await access.whoIs(second.token))?.person]).toEqual([null, bela])
    expect(ended).toEqual([{ session: first.session }])
    await access.revoke(bela)
    expect([await access.whoIs(second.token), await code(access.signIn(issued, 'hall'))]).toEqual([null, 'wrong-code'])
    expect(ended).toEqual([{ session: first.session }, { person: bela }])
    const third = await access.signIn(await access.issue(bela), 'hall')
    clock.now += sessionLasts
    expect(await access.whoIs(third.token)).toBeNull()
    await access.signIn(await access.issue(bela), 'hall')
    clock.now += sessionLasts
    await openAccess({ tables, now: () => clock.now })
    expect(all()).not.toContain('sessions/')
    await access.erase(bela)
    expect([await access.person(bela), all()]).toEqual([null, ''])
  })
})

test('two people who wish for the same handle get two', async () => {
  const { access } = await house()
  const other = await access.add({ name: 'B. Marin', role: 'adviser', handle: 'Belmar' })
  expect((await access.person(other))?.handle).toBe('belmar-2')
  expect(await code(access.add({ name: ' ', role: '', handle: 'x' }))).toBe('malformed')
  for (const id of ['nobody', '', '\u0000', '__proto__']) expect([await code(access.issue(id)), await access.person(id)]).toEqual(['not-found', null])
})

test('a limit forgets the oldest key before it fills the memory', () => {
  const one = limit(1, minute)
  for (let n = 0; n <= keysKept; n += 1) one.count(`k${n}`, 0)
  expect([one.open('k0', 0), one.open('k1', 0), one.open(`k${keysKept}`, 0), one.open(`k${keysKept}`, minute)]).toEqual([true, false, false, true])
})

describe('the table', () => {
  test('names an office for every capacity, and the same seat for none', () => {
    const capacities: readonly Capacity[] = ['secretariat', 'delegation:belmar', 'observer:belmar', 'public', 'clock']
    expect(capacities.map(officeOf)).toEqual(['secretariat', 'delegation', 'observer', 'public', 'clock'])
    expect(officeOf('delegation' as Capacity)).toBe('delegation')
    expect(officeOf('constructor' as Capacity)).toBe('public')
  })
  test('denies what it does not list', () => {
    for (const kind of ['house', 'dossier', 'conference'] as const) {
      expect([mayCommand(kind, 'constructor', 'secretariat'), mayCommand(kind, 'no-such-command', 'secretariat')]).toEqual([false, false])
      expect(Object.values(table[kind].commands).flat().filter((office) => office === 'clock' || office === 'public')).toEqual([])
    }
    expect([mayView('dossier', 'documents', 'public'), mayView('dossier', 'outcome', 'keeper'), mayView('conference', 'people', 'delegation:a')]).toEqual([false, false, false])
    expect(mayView('conference', 'snapshot', 'public')).toBe(true)
  })
  test('knows a stream by its id', () => {
    expect(['house', 'dossier-1', 'conference-1', 'text-1', 'constructor', 'house-1', ''].map(kindOf)).toEqual(['house', 'dossier', 'conference', null, null, null, null])
  })
  test('lets every circle but the public be reached by somebody, and the clock see nothing but the public', () => {
    for (const kind of ['house', 'dossier', 'conference'] as const) expect(circlesOf('clock', kind, null)).toEqual(['public'])
    expect(circlesOf('delegation:belmar', 'conference', 'p')).toEqual(['public', 'participants', 'seat:belmar'])
    expect(circlesOf('keeper', 'conference', 'p')).toEqual(['public'])
    expect(offices.flatMap((office) => circlesOf(office as Capacity, 'house', 'p')).filter((circle) => circle === 'bureau')).toHaveLength(1)
  })
})
