import nlp from 'compromise'
import { attribute } from '#record/attribution/attribute.ts'
import { readPasted } from '#record/reading/document.ts'
import type { Span } from '#record/span.ts'
import type { Case, Row } from './case.ts'
import { labelled } from './scoring/labelled.ts'
import type { Mark } from './scoring/mark.ts'
import { register } from './scoring/register.ts'
import { scored } from './scoring/scored.ts'
import { places, shared, size } from './scoring/words.ts'

/** The labelled set by class and measure, as `npm run score` prints it in full. */
const set: Case = {
  name: 'precision and recall on the labelled set',
  async run(): Promise<readonly Row[]> {
    const reports = labelled()
    const marks = Map.groupBy(reports.flatMap((report) => scored(report, false)).filter(({ measure }) => ['found', 'kept', 'precision', 'speakers', 'source', 'right', 'kept out'].includes(measure)), ({ of, measure }) => `${of}, ${measure}`)
    const share = (those: readonly Mark[]): number => 100 * those.reduce((sum, { right }) => sum + right, 0) / Math.max(1, those.reduce((sum, { all }) => sum + all, 0))
    return [...marks].filter(([what]) => !what.startsWith('initiatives:')).map(([what, those]) => ({ what: `${what} (${those.length.toLocaleString('en')} marks in ${reports.length} reports)`, figure: share(those), unit: '%' }))
  },
}

/** A quotation is found where half of it is; what is given is right where half of it is labelled, be it a whole quotation or words quoted within a sentence. */
const half = 0.5

/** Direct quotations of the English reports, beside `compromise`, which finds quotations but not whose they are. */
const beside: Case = {
  name: 'direct quotations in English, beside compromise',
  async run(): Promise<readonly Row[]> {
    const reports = labelled(['en'])
    const readers: readonly (readonly [string, (text: string) => readonly (readonly Span[])[]])[] = [
      ['Parley', (text) => attribute(readPasted(text), { register }).statements.filter(({ kind }) => kind === 'direct').map(({ content }) => content)],
      ['compromise', (text) => quotations(text)],
    ]
    return readers.flatMap(([name, read]): readonly Row[] => {
      const counts = { found: 0, due: 0, right: 0, given: 0 }
      const start = performance.now()
      for (const { text, statements } of reports) {
        const given = read(text)
        const at = statements.map((label) => ({ label, places: places(text, label.content) }))
        const quoted = at.filter(({ label }) => label.kind !== 'indirect').flatMap((one) => one.places)
        for (const { label, places: spans } of at.filter((one) => one.label.kind === 'direct' && one.label.optional !== true)) {
          counts.due += 1
          if (label.content.length > 0 && spans.some((those) => shared(those, given.flat()) >= half * size(those))) counts.found += 1
        }
        counts.given += given.length
        counts.right += given.filter((one) => quoted.some((those) => shared(one, those) >= half * size(one))).length
      }
      const seconds = (performance.now() - start) / 1_000
      return [
        { what: `${name}, found of ${counts.due}`, figure: 100 * counts.found / Math.max(1, counts.due), unit: '%' },
        { what: `${name}, precision of ${counts.given}`, figure: 100 * counts.right / Math.max(1, counts.given), unit: '%' },
        { what: `${name}, reports`, figure: reports.length / seconds, unit: 'a second' },
      ]
    })
  },
}

type Found = { readonly offset?: { readonly start: number; readonly length: number } }

function quotations(text: string): readonly (readonly Span[])[] {
  const found: readonly Found[] = nlp(text).quotations().json({ offset: true })
  return found.flatMap(({ offset }) => offset === undefined ? [] : [[[offset.start, offset.start + offset.length] as const]])
}

export const cases: readonly Case[] = [set, beside]
