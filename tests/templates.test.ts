import { expect, test } from 'vitest'
import { testHouse } from '#http/test-house.ts'
import { templates } from '../src/web/screens/simulate/templates.ts'

test.each(templates)('a committee of the kind $id is opened by the commands its template names', async ({ rulebook, sets, permanents }) => {
  const house = await testHouse()
  const stream = await house.open({ type: 'open-conference', title: 'Committee', rulebook, exercise: true })
  const dais = await house.person('Dais', [stream, 'secretariat'], [stream, 'chair'])
  let keys = 0
  const does = async (capacity: string, command: { readonly type: string; readonly [field: string]: unknown }): Promise<void> => {
    const answer = await dais.post(`/streams/${stream}/commands`, { command, seen: 0, key: `key-${++keys}`, capacity })
    expect(answer.status, `${command.type} ${await answer.text()}`).toBe(200)
  }
  for (const { path, value } of sets) await does('secretariat', { type: 'set-rule', path, value })
  await does('secretariat', { type: 'lay-agenda', body: 'plenary', items: ['Waters'] })
  for (let n = 0; n < 15; n += 1) await does('secretariat', { type: 'seat-delegation', seat: `seat-${n}`, names: { en: `Delegation ${n}` }, role: permanents && n < 5 ? 'permanent' : 'member', actor: null })
  await does('chair', { type: 'open-meeting', body: 'plenary', grade: 'public' })
  await house.close()
})
