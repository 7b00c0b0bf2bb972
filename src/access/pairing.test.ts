import { describe, expect, test } from 'vitest'
import { minute } from '#base/instants.ts'
import { asksAnAddress, beginsAnAddress, mostWaiting, openPairings, pairingLasts, wrongPairings, wrongPairingsWithin } from './pairing.ts'
import type { Shelves } from './shelf.ts'

function hall() {
  const stored = new Map<string, string>()
  const tables: Shelves = (name, parse) => ({
    get: async (key) => { const value = stored.get(`${name}/${key}`); return value === undefined ? null : parse(JSON.parse(value)) },
    put: async (key, value) => { stored.set(`${name}/${key}`, JSON.stringify(value)) },
    add: async (key, value) => stored.has(`${name}/${key}`) ? false : (stored.set(`${name}/${key}`, JSON.stringify(value)), true),
    delete: async (key) => { stored.delete(`${name}/${key}`) },
    list: async (prefix = '') => [...stored].filter(([key]) => key.startsWith(`${name}/${prefix}`)).map(([key, value]) => ({ key: key.slice(name.length + 1), value: parse(JSON.parse(value)) })),
  })
  const clock = { now: 1_000_000 }
  return { clock, all: () => JSON.stringify([...stored]), size: () => stored.size, pairings: openPairings({ tables, now: () => clock.now }) }
}
const told = (attempt: Promise<unknown>): Promise<unknown> => attempt.catch((error: { readonly code: string }) => error.code)

describe('connecting a screen', () => {
  test('the screen waits, somebody reads its code, and it is told once whom it signs in', async () => {
    const { pairings } = hall()
    const screen = await pairings.begin('hall')
    expect(screen.code).toMatch(/^screen-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    expect(await pairings.ask(screen, 'hall')).toEqual({ until: screen.until })
    const pairing = await pairings.take(screen.code, 'secretary')
    expect(await pairings.ask(screen, 'hall')).toEqual({ until: screen.until })
    await pairings.settle(pairing, 'wall-1')
    const both = await Promise.all([told(pairings.ask(screen, 'hall')), told(pairings.ask(screen, 'hall'))])
    expect(both.toSorted((one) => (one === 'wrong-code' ? 1 : -1))).toEqual([{ person: 'wall-1' }, 'wrong-code'])
    expect(await told(pairings.ask(screen, 'hall'))).toBe('wrong-code')
    expect(await told(pairings.take(screen.code, 'secretary'))).toBe('wrong-code')
  })

  test('the code is read as it was typed from the wall, without its first word, in any case', async () => {
    const { pairings } = hall()
    const { code } = await pairings.begin('hall')
    expect((await pairings.take(` ${code.slice('screen-'.length).toLowerCase().replace('-', ' ')}`, 'secretary')).code).toBe(code.slice('screen-'.length).replace('-', ''))
  })

  test('who saw the code alone is told nothing and signed in as nobody: the secret never left the screen', async () => {
    const { pairings, all } = hall()
    const screen = await pairings.begin('hall')
    await pairings.settle(await pairings.take(screen.code, 'secretary'), 'wall-1')
    expect(await told(pairings.ask({ code: screen.code, secret: 'a guess' }, 'hall'))).toBe('wrong-code')
    expect([screen.secret, screen.code, screen.code.slice('screen-'.length).replace('-', '')].filter((secret) => all().includes(secret))).toEqual([])
    expect(await pairings.ask(screen, 'hall')).toEqual({ person: 'wall-1' })
  })

  test('of two who take a screen in the same moment one has it; what was not finished can be taken again', async () => {
    const { pairings } = hall()
    const { code } = await pairings.begin('hall')
    const both = await Promise.all([told(pairings.take(code, 'one')), told(pairings.take(code, 'other'))])
    expect(both.filter((each) => each === 'wrong-code')).toHaveLength(1)
    const got = both.find((each) => each !== 'wrong-code') as { readonly id: string; readonly code: string }
    await pairings.release(got)
    expect(await told(pairings.take(code, 'other'))).toEqual(got)
  })

  test(`is over after ${pairingLasts / minute} minutes, and nothing of it is kept`, async () => {
    const { pairings, clock, size } = hall()
    const screen = await pairings.begin('hall')
    await pairings.settle(await pairings.take(screen.code, 'secretary'), 'wall-1')
    clock.now += pairingLasts
    expect(await told(pairings.ask(screen, 'hall'))).toBe('wrong-code')
    expect(await told(pairings.take(screen.code, 'secretary'))).toBe('wrong-code')
    await pairings.begin('hall')
    expect(size()).toBe(1)
  })
})

describe('what many attempts meet', () => {
  test(`${wrongPairings} wrong codes from one person, and that person waits; nobody else does`, async () => {
    const { pairings, clock } = hall()
    const { code } = await pairings.begin('hall')
    for (let n = 0; n < wrongPairings; n += 1) expect(await told(pairings.take('0000-0000', 'guesser'))).toBe('wrong-code')
    expect(await told(pairings.take(code, 'guesser'))).toBe('too-many')
    clock.now += wrongPairingsWithin - 1
    expect(await told(pairings.take(code, 'guesser'))).toBe('too-many')
    expect(await told(pairings.take(code, 'secretary'))).toMatchObject({ id: expect.any(String) })
  })

  test(`${beginsAnAddress} codes and ${asksAnAddress} questions a minute from one address`, async () => {
    const { pairings, clock } = hall()
    const screen = await pairings.begin('hall')
    for (let n = 1; n < beginsAnAddress; n += 1) await pairings.begin('hall')
    expect(await told(pairings.begin('hall'))).toBe('too-many')
    for (let n = 0; n < asksAnAddress; n += 1) await pairings.ask(screen, 'hall')
    expect(await told(pairings.ask(screen, 'hall'))).toBe('too-many')
    clock.now += minute
    expect(await told(pairings.ask(screen, 'hall'))).toEqual({ until: screen.until })
  })

  test(`no more than ${mostWaiting} screens wait, wherever they ask from; those that are over make room`, async () => {
    const { pairings, clock } = hall()
    for (let n = 0; n < mostWaiting; n += 1) await pairings.begin(`address ${n}`)
    expect(await told(pairings.begin('hall'))).toBe('busy')
    clock.now += pairingLasts
    expect(await told(pairings.begin('hall'))).toMatchObject({ code: expect.any(String) })
  })
})
