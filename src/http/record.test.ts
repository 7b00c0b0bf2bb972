import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Handling } from '#base/handling.ts'
import { type Guest, testHouse } from './test-house.ts'

const house = await testHouse()
let stream = ''
let keeper: Guest
let reviewer: Guest
let onlooker: Guest

const report = (city: string): string => `13 December 2023\n\nThe authorities of ${city} said that around 1,200 people were killed in the flood.\n\nThe foreign minister of Aldora said on Wednesday that “a conference is needed” and asked the United Nations to convene it.`

/** Ids of the documents by their names. */
const ids: { [name: string]: string } = {}

/** Pastes a document. */
async function put(name: string, text: string, handling: Handling): Promise<void> {
  const answer = await keeper.post(`/dossiers/${stream}/documents`, { name, text, handling })
  const { documents: [taken] } = (await answer.json()) as { readonly documents: readonly { readonly document: string }[] }
  ids[name] = taken?.document ?? ''
}

beforeAll(async () => {
  stream = await house.open({ type: 'open-dossier', title: 'Floods', handling: 'internal' })
  keeper = await house.person('Keeper', [stream, 'keeper'])
  reviewer = await house.person('Reviewer', [stream, 'reviewer'])
  onlooker = await house.person('Onlooker', ['house', 'analyst'])
  await put('open', report('Belmar'), 'internal')
  await put('shut', report('Casparia'), 'source-protected')
})
afterAll(() => house.close())

const page = async <Value>(who: Guest, path: string): Promise<Value> => {
  const answer = await who.get(`/dossiers/${stream}/${path}`)
  expect(answer.status).toBe(200)
  return (await answer.json()) as Value
}
type Mark = { readonly id: string; readonly kind: string; readonly value: unknown; readonly anchors: readonly { readonly document: string; readonly start: number; readonly quotation: string }[] }
type Review = { readonly progress: { readonly done: number; readonly of: number }; readonly open: readonly Mark[] }

describe('the pages of a dossier over HTTP', () => {
  test('show a team what its handling admits, and nobody else that there is a dossier', async () => {
    const all = await page<{ readonly documents: readonly { readonly document: string }[] }>(keeper, 'documents')
    const few = await page<typeof all>(reviewer, 'documents')
    expect([all, few].map(({ documents }) => documents.map(({ document }) => document))).toEqual([[ids['open'], ids['shut']], [ids['open']]])
    expect((await reviewer.get(`/dossiers/${stream}/documents/${ids['shut']}`)).status).toBe(404)
    expect((await page<{ readonly text: string }>(reviewer, `documents/${ids['open']}`)).text).toBe(report('Belmar'))
    for (const path of ['documents', `documents/${ids['open']}`, 'stories', 'review', 'figures', 'outside', 'timeline', 'about', 'initiatives', 'coverage', 'title', 'actors']) {
      expect(JSON.stringify(await page(reviewer, path))).not.toContain('Casparia')
      expect((await onlooker.get(`/dossiers/${stream}/${path}`)).status).toBe(404)
      expect((await house.get(`/api/dossiers/${stream}/${path}`)).status).toBe(404)
    }
  })

  test('words are found in the documents one may read, with the passage and the filters asked for', async () => {
    type Found = { readonly found: readonly { readonly document: string; readonly passages: readonly { readonly places: readonly (readonly [number, number])[]; readonly greyed: boolean; readonly marks: readonly { readonly kind: string }[] }[] }[]; readonly documents: number; readonly waiting: number }
    const find = (who: Guest, query: string) => page<Found>(who, `search?${query}`)
    const both = await find(keeper, 'words=conferen%20needed')
    expect([both.found.map(({ document }) => document).toSorted(), both.waiting]).toEqual([[ids['open'] ?? '', ids['shut'] ?? ''].toSorted(), 0])
    const one = await find(reviewer, 'words=%22people%20were%20killed%22')
    expect([one.documents, one.found[0]?.passages.map(({ places, greyed, marks }) => [places.map(([start, end]) => report('Belmar').slice(start, end)), greyed, marks.map(({ kind }) => kind).toSorted()])]).toEqual([1, [[['people were killed'], false, ['figure', 'statement']]]])
    expect((await find(reviewer, 'words=Casparia')).documents).toBe(0)
    expect((await find(reviewer, 'words=conference&kind=figure')).documents).toBe(0)
    expect((await find(reviewer, 'speaker=aldora&kind=statement')).found.flatMap(({ passages }) => passages.map(({ places }) => places))).toEqual([[]])
    expect([(await find(reviewer, 'words=conference&from=2023-12-14')).documents, (await find(reviewer, 'words=conference&from=2023-12-13&to=2023-12-13')).documents]).toEqual([0, 1])
    for (const query of ['from=soon', `words=${'a'.repeat(301)}`, 'kind=opinion']) expect((await reviewer.get(`/dossiers/${stream}/search?${query}`)).status).toBe(400)
    expect((await onlooker.get(`/dossiers/${stream}/search?words=conference`)).status).toBe(404)
  })

  test('a candidate is confirmed with its words, and the figure then stands in the analysis', async () => {
    const { open } = await page<Review>(reviewer, 'review')
    const mark = open.find(({ kind }) => kind === 'figure') ?? expect.unreachable()
    const send = (who: Guest, capacity: string, anchors: Mark['anchors'], more: object = {}) => who.post(`/streams/${stream}/commands`, { command: { type: 'confirm', candidate: mark.id, kind: mark.kind, value: mark.value, anchors, ...more }, seen: 0, key: `k${JSON.stringify(anchors)}${JSON.stringify(more)}`.replaceAll(/[^a-z0-9]/gi, '').slice(0, 150), capacity })
    const wrong = await send(reviewer, 'reviewer', mark.anchors.map((anchor) => ({ ...anchor, quotation: `${anchor.quotation.slice(0, -1)}?` })))
    expect([wrong.status, await wrong.json()]).toMatchObject([422, { code: 'misquoted' }])
    const shifted = await send(reviewer, 'reviewer', mark.anchors.map((anchor) => ({ ...anchor, start: anchor.start + 1 })))
    expect(shifted.status).toBe(422)
    const outside = await send(reviewer, 'reviewer', mark.anchors, { value: { ...(mark.value as object), span: [0, 1_000_000] } })
    expect(await outside.json()).toMatchObject({ code: 'misquoted' })
    // A document one may not read is not there, whether its words are right or wrong.
    const there = report('Casparia').indexOf('1,200')
    for (const quotation of ['1,200', '9,999']) {
      const answer = await send(reviewer, 'reviewer', [{ document: ids['shut'] ?? '', start: there, quotation }])
      expect(await answer.json()).toMatchObject({ code: 'refused', refusal: { refused: 'no-such-thing' } })
    }
    expect((await send(reviewer, 'reviewer', mark.anchors)).status).toBe(200)
    const { series } = await page<{ readonly series: readonly { readonly given: readonly { readonly value: number; readonly modifier: string | null }[] }[] }>(reviewer, 'figures')
    expect(series.flatMap(({ given }) => given.map(({ value, modifier }) => [value, modifier]))).toEqual([[1_200, 'around']])
    expect((await page<Review>(reviewer, 'review')).progress.done).toBe(1)
  })
})
