import { expect, test } from 'vitest'
import { nameOf } from '#actors/policy.ts'
import { testHouse } from './test-house.ts'

test('how the host calls states reaches every page and paper of its conferences: those that are open, and those that are opened later', async () => {
  const house = await testHouse()
  const open = (title: string): Promise<string> => house.open({ type: 'open-conference', title, rulebook: 'unga', exercise: true })
  const first = await open('Assembly')
  const vera = await house.person('Vera', ['house', 'secretariat'], [first, 'secretariat'])
  const send = async (stream: string, command: object, key: string): Promise<void> => { expect((await vera.post(`/streams/${stream}/commands`, { command, seen: 0, key, capacity: 'secretariat' })).status).toBe(200) }
  const list = async (stream: string): Promise<string> => await (await vera.get(`/streams/${stream}/participants?language=en`)).text()
  await send(first, { type: 'seat-delegation', seat: 'syr', names: nameOf('SYR'), role: 'member', actor: 'SYR' }, 'seat')
  expect(await list(first)).toContain('Syrian Arab Republic')
  expect(await (await vera.get('/me')).json()).toMatchObject({ names: { list: 'united-nations', otherwise: [] } })

  await send('house', { type: 'choose-names', list: 'short', otherwise: [{ actor: 'CIV', name: { en: 'Ivory Coast' }, source: 'as the host writes' }] }, 'names')
  await house.clerk.settled()
  const page = await list(first)
  expect([page.includes('Syria'), page.includes('Syrian Arab Republic')]).toEqual([true, false])
  expect(await (await house.get('/api/me')).json()).toMatchObject({ person: null, names: { list: 'short', otherwise: [{ actor: 'CIV' }] } })

  const later = await open('Committee')
  await house.clerk.settled()
  const { state } = await (await house.app.request(`/u/1/api/streams/${later}/snapshot`, { headers: { cookie: `parley=${(await house.person('Omar', [later, 'secretariat'])).session}` } })).json() as { readonly state: { readonly preparation: { readonly names: unknown } } }
  expect(state.preparation.names).toMatchObject({ list: 'short' })
  await house.close()
})
