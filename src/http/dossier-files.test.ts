import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ExportedDossier } from '#exports/dossier-json.ts'
import { type Guest, testHouse } from './test-house.ts'

const house = await testHouse()
let from = ''
let to = ''
let keeper: Guest
let reader: Guest
let keys = 0

const reports = {
  one: '13 December 2023\n\nThe foreign minister of Aldora said on Wednesday 🏛️ that “a conference is needed” and asked the United Nations to convene it.\n\nThe authorities of Belmar said that around 1,200 people were killed in the flood.',
  two: '14 December 2023\n\nThe authorities of Belmar rejected the claim of Aldora, saying that no conference is needed now.',
} as const

type Mark = { readonly id: string; readonly kind: string; readonly value: unknown; readonly anchors: readonly unknown[] }
const tell = async (command: object): Promise<number> => {
  const answer = await keeper.post(`/streams/${from}/commands`, { command, seen: 0, key: `k${keys += 1}`, capacity: 'keeper' })
  expect([command, answer.status]).toEqual([command, 200])
  return (await answer.json() as { readonly position: number }).position
}
const exported = async (stream: string, who = keeper): Promise<{ readonly text: string; readonly whole: ExportedDossier }> => {
  const text = await (await who.get(`/dossiers/${stream}/export.json`)).text()
  return { text, whole: JSON.parse(text) as ExportedDossier }
}

beforeAll(async () => {
  from = await house.open({ type: 'open-dossier', title: 'Floods', handling: 'internal' })
  to = await house.open({ type: 'open-dossier', title: 'Empty', handling: 'internal' })
  keeper = await house.person('Keeper', [from, 'keeper'], [to, 'keeper'])
  reader = await house.person('Reader', [from, 'reader'], [to, 'reader'])
  for (const [name, text] of Object.entries(reports)) await keeper.post(`/dossiers/${from}/documents`, { name, text, handling: name === 'two' ? 'confidential' : 'public' })
  const { open } = await (await keeper.get(`/dossiers/${from}/review`)).json() as { readonly open: readonly Mark[] }
  for (const [n, { id, kind, value, anchors }] of open.entries()) await tell({ type: n === 0 ? 'reject' : 'confirm', candidate: id, kind, value, anchors })
  const { rows } = await (await keeper.get(`/dossiers/${from}/coverage`)).json() as { readonly rows: readonly { readonly entries: readonly number[] }[] }
  const statements = rows.flatMap(({ entries }) => entries)
  expect(statements.length).toBeGreaterThan(1)
  await tell({ type: 'link-renderings', entries: statements.slice(0, 2) })
  await tell({ type: 'set-authentic', entry: statements[0], authentic: true })
  await tell({ type: 'link-answer', entry: statements[1], to: statements[0], way: 'denies' })
  const first = open.find(({ kind }) => kind === 'statement') as { readonly value: { readonly speaker: object } } & Mark
  await tell({ type: 'amend-entry', entry: statements[0], kind: 'statement', value: { ...first.value, speaker: { ...first.value.speaker, actor: 'aldora' } }, anchors: first.anchors, note: 'The register knows it now.' })
  const aldora = { type: 'register-actor', actor: 'aldora', kind: 'entity', name: { en: 'Aldora', ar: 'ألدورا' }, source: 'A page' } as { readonly type: string }
  await house.clerk.submit('house', aldora, { by: { person: 'operator', capacity: 'secretariat' }, key: 'aldora', seen: 0 })
})
afterAll(() => house.close())

describe('a dossier as files over HTTP', () => {
  test('an empty dossier takes an export over, and exports the same', async () => {
    const first = await exported(from)
    expect([first.whole.documents.length, first.whole.rejections.length, first.whole.renderings.length, first.whole.authentic.length, first.whole.answers.length]).toEqual([2, 1, 1, 1, 1])
    expect(first.whole.entries.every(({ candidate }) => typeof candidate === 'object')).toBe(true)
    expect([first.whole.actors?.map(({ actor, name }) => [actor, name]), first.whole.entries.flatMap(({ before = [] }) => before.map(({ way, note }) => [way, note])), first.whole.linked?.renderings.map(({ entries }) => entries.length), first.whole.answers.every(({ by }) => by !== undefined)]).toEqual([[['aldora', { en: 'Aldora', ar: 'ألدورا' }]], [['confirmed', 'The register knows it now.']], [2], true])
    expect((await reader.post(`/dossiers/${to}/take-over`, first.whole)).status).toBe(403)
    // Sent twice at once it is taken over once.
    const [answer, again] = await Promise.all([keeper.post(`/dossiers/${to}/take-over`, first.whole), keeper.post(`/dossiers/${to}/take-over`, first.whole)])
    expect(await again.json()).toMatchObject({ code: 'not-empty' })
    expect(await answer.json()).toMatchObject({ documents: 2, entries: first.whole.entries.length, rejections: 1, links: 3, problems: [] })
    expect((await exported(to)).text).toBe(first.text)
    // What was judged there is judged here, and the title in the list of dossiers is the team's.
    expect(await (await keeper.get(`/dossiers/${to}/review`)).json()).toMatchObject({ open: [] })
    await house.clerk.settled()
    expect((await (await keeper.get('/streams')).json() as { readonly streams: readonly { readonly id: string; readonly title: string }[] }).streams.find(({ id }) => id === to)?.title).toBe('Floods')
    expect(await (await keeper.post(`/dossiers/${to}/take-over`, first.whole)).json()).toMatchObject({ code: 'not-empty' })
  })

  test('a file holds what its reader may read, and its marks', async () => {
    const [all, few] = [await exported(from), await exported(from, reader)]
    expect([all.text.includes('rejected the claim'), few.text.includes('rejected the claim'), few.whole.documents.map(({ name }) => name)]).toEqual([true, false, ['one']])
    for (const [who, mark, there] of [[keeper, 'confidential', true], [reader, 'public', false]] as const) {
      const page = await (await who.get(`/dossiers/${from}/report`)).text()
      expect([page.includes(`Handling: ${mark}`), page.includes('no conference is needed now')]).toEqual([true, there])
      expect((await (await who.get(`/dossiers/${from}/entries.csv`)).text()).includes('no conference is needed now')).toBe(there)
    }
  })

  test('what is no export, or has been changed, is refused with its reason, and the rest goes on', async () => {
    const other = await house.open({ type: 'open-dossier', title: 'Other', handling: 'internal' })
    const own = await house.person('Other keeper', [other, 'keeper'])
    const post = async (body: unknown): Promise<unknown> => (await own.post(`/dossiers/${other}/take-over`, body)).json()
    const { whole } = await exported(from)
    expect([await post('{'), await post({ format: 'other' }), await post({ ...whole, entries: [{ ...whole.entries[0], kind: 'opinion' }] })]).toMatchObject([{ code: 'not-a-dossier' }, { code: 'not-a-dossier' }, { code: 'not-a-dossier' }])
    const changed = { ...whole, documents: whole.documents.map((one, n) => (n === 0 ? { ...one, text: 'Other words.' } : one)) }
    const told = await post(changed) as { readonly documents: number; readonly problems: readonly { readonly what: string; readonly code: string }[] }
    expect([told.documents, told.problems[0]]).toMatchObject([1, { what: 'one', code: 'malformed' }])
    expect(told.problems.slice(1).every(({ code }) => code === 'misquoted')).toBe(true)
  })
})
