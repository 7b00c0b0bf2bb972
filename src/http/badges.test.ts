import { expect, test } from 'vitest'
import { getDocumentProxy, extractText } from 'unpdf'
import { testHouse } from './test-house.ts'

test('badges become a PDF, eight to a page, for whoever may issue codes; nothing of them is kept', async () => {
  const house = await testHouse()
  const stream = await house.open({ type: 'open-conference', title: 'Assembly of the Lake', rulebook: 'unga', exercise: true })
  const [secretary, chair] = [await house.person('Secretary', [stream, 'secretariat']), await house.person('Chair', [stream, 'chair'])]
  const body = {
    language: 'en', title: 'Assembly of the Lake · Exercise', address: 'https://parley.example', seats: { aldora: ['Aldora', 'ألدورا'] }, roles: { head: ['head of delegation', 'رئيس الوفد'] },
    badges: Array.from({ length: 9 }, (_, n) => ({ name: n === 0 ? '#Amina *Example*' : `Delegate ${n}`, seat: 'aldora', role: 'head', code: `aldora-${n}7Q2-9FMX` })),
  }
  const path = `/streams/${stream}/badges.pdf`
  const answer = await secretary.post(path, body)
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'application/pdf', 'no-store'])
  const pdf = await getDocumentProxy(new Uint8Array(await answer.arrayBuffer()))
  expect(pdf.numPages).toBe(2)
  const { text } = await extractText(pdf, { mergePages: true })
  for (const words of ['#Amina *Example*', 'Delegate 8', 'aldora-87Q2-9FMX', 'head of delegation', 'Exercise']) expect(text).toContain(words)
  expect((await chair.post(path, body)).status).toBe(403)
  expect((await secretary.post(path, { ...body, badges: [{ ...body.badges[0], code: 'no code' }] })).status).toBe(400)
  expect((await secretary.post(path, { ...body, address: 'javascript:alert(1)' })).status).toBe(400)
  expect((await secretary.post(path, { ...body, badges: Array.from({ length: 501 }, () => ({ name: '', seat: null, role: '', code: 'a-7777-7777' })) })).status).toBe(400)
  await house.close()
})
