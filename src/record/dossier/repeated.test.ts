import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Handling } from '#base/handling.ts'
import type { Hash } from '#base/hash.ts'
import { readPage } from '../reading/page.ts'
import { passage } from '../span.ts'
import { type DossierDocument, emptyDossier } from '../state.ts'
import { prepare, type Prepared } from './library.ts'

const runs = Number(process.env['PARLEY_TEST_RUNS'] ?? 20)
type Page = { readonly id: string; readonly text: string; readonly outlet?: string | null; readonly handling?: Handling; readonly restored?: DossierDocument['restored'] }

/** What is made of pages that came into a dossier in this order. */
function prepared(pages: readonly Page[]): ReadonlyMap<string, Prepared> {
  const readings = new Map(pages.map(({ id, text }) => [id, readPage(text, 'text', { name: 'utf-8', basis: 'none' })]))
  const documents = Object.fromEntries(pages.map(({ id, text, outlet = 'The Aurora', handling = 'internal', restored = [] }): [string, DossierDocument] => [id, {
    document: id, hash: id as Hash, textHash: id as Hash, length: text.length, name: id, handling, obtained: { how: 'pasted', note: null } as DossierDocument['obtained'], restored, masked: [], by: 'p', at: 0,
    described: { title: null, outlet, agency: null, language: 'en', medium: 'text', published: readings.get(id)?.published.day ?? null, publishedBasis: readings.get(id)?.published.basis ?? 'unknown' },
  }]))
  return prepare({ ...emptyDossier, documents }, readings)
}
const main = (pages: readonly Page[], id: string): readonly string[] => { const one = prepared(pages).get(id); return one?.reading.mainText.map((span) => passage(one.reading.text, span)) ?? [] }
const elsewhere = (pages: readonly Page[], id: string): number => prepared(pages).get(id)?.masks.filter(({ reason }) => reason === 'repeated-elsewhere').length ?? -1

const states = 'Aldora Belmar Casparia Dorra Elvaine Fennmark Gorland Hestra Ilmen Jorven'.split(' ')
const report = (n: number): readonly string[] => [`${states[n % 10]} spoke of the river ${n} in a session that nobody had expected to be held at all.`, `The envoy of ${states[(n + 3) % 10]} answered at length number ${n} and named ${n * 7} reasons why.`, `A committee of ${states[(n * 3 + 1) % 10]} will look at paper ${n * 13} in the week that follows.`]
const page = (n: number, within: string, rest: Partial<Page> = {}): Page => ({ id: `d${n}`, text: [...report(n).slice(0, 2), within, ...report(n).slice(2)].join('\n\n'), ...rest })

test('a line that an outlet prints in a second report is its furniture in both; of another outlet, of a copy, or of a report that fewer may read it is not', () => {
  const line = 'Aurora evening edition, page by page'
  expect(main([page(1, line)], 'd1')).toContain(line)
  const both = [page(1, line), page(2, line)]
  expect([main(both, 'd1'), main(both, 'd2'), elsewhere(both, 'd1')]).toEqual([report(1), report(2), 1])
  expect(main([page(1, line), page(2, line, { outlet: 'The Meridian' })], 'd1')).toContain(line)
  expect(main([page(1, line), { ...page(1, line), id: 'd9' }], 'd1')).toContain(line)
  const secret = [page(1, line), page(2, line, { handling: 'source-protected' })]
  expect([main(secret, 'd1').includes(line), main(secret, 'd2').includes(line)]).toEqual([true, false])
})
test('a person restores it like any furniture', () => {
  const line = 'Aurora evening edition, page by page'
  const one = page(1, line)
  const start = one.text.indexOf(line)
  expect(main([{ ...one, restored: [[start, start + line.length]] }, page(2, line)], 'd1')).toContain(line)
})
test('in whatever order documents come in, stories, masks and main text are the same', () => {
  const lines = ['Aurora evening edition, page by page', 'All about the river in one place', 'What we know so far']
  const made = fc.tuple(fc.nat(6), fc.nat(2), fc.constantFrom('The Aurora', 'The Meridian', null), fc.boolean()).map(([n, at, outlet, copied]) => ({ n, line: lines[at] ?? '', outlet, copied }))
  fc.assert(fc.property(fc.array(made, { minLength: 2, maxLength: 7 }), fc.infiniteStream(fc.nat(1_000)), (those, order) => {
    const pages = those.map(({ n, line, outlet, copied }, at): Page => ({ ...page(copied ? 1 : n + at * 10, line, { outlet }), id: `d${at}` }))
    const shuffled = pages.map((one) => [order.next().value ?? 0, one] as const).toSorted(([a], [b]) => a - b).map(([, one]) => one)
    const told = (given: readonly Page[]): unknown => {
      const all = prepared(given)
      const partition = pages.map(({ id }) => pages.filter((other) => all.get(other.id)?.grouping.story === all.get(id)?.grouping.story).map((other) => other.id))
      return pages.map(({ id }, at) => [partition[at], all.get(id)?.masks, all.get(id)?.reading.mainText])
    }
    expect(told(shuffled)).toEqual(told(pages))
  }), { numRuns: runs })
})
