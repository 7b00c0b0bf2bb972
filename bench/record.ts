import { extractAll } from '#record/extraction.ts'
import { attribute } from '#record/attribution/attribute.ts'
import { fingerprint, group } from '#record/stories.ts'
import { readPasted } from '#record/reading/document.ts'
import { readdirSync, readFileSync } from 'node:fs'
import type { Case, Row } from './case.ts'

const reports = new URL('../sample/record/', import.meta.url)

/** Pasted articles a second, from characters to candidates: masks, dates, story, statements, figures, initiatives, positions. */
const articles: Case = {
  name: 'reading a pasted article',
  async run(): Promise<readonly Row[]> {
    const texts = readdirSync(reports).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(new URL(name, reports), 'utf8'))
    const all = (): void => { for (const text of texts) { const reading = readPasted(text); fingerprint(reading); attribute(reading) } }
    for (let n = 0; n < 3; n += 1) all()
    const start = performance.now()
    let rounds = 0
    while (performance.now() - start < 3_000) { all(); rounds += 1 }
    const seconds = (performance.now() - start) / 1_000
    const reading = performance.now()
    for (let n = 0; n < 20; n += 1) for (const text of texts) readPasted(text)
    const alone = (performance.now() - reading) / 1_000
    extractAll(texts.map(readPasted))
    return [
      { what: 'pasted articles read, all steps', figure: rounds * texts.length / seconds, unit: 'a second', target: 'over 100 a second' },
      { what: 'pasted articles read: masks, dates, language', figure: 20 * texts.length / alone, unit: 'a second' },
    ]
  },
}

const names = 'Aldora Belmar Casparia Dorra Elvaine Fennmark Gorland Hestra Ilmen Jorven Kalder Lorne Marenne Nordal Ostmere Pellin Quarra Rossan Selvia Tamar Ulmen Vester Wyria Xanten Yorre Zelland'.split(' ')
const vocabulary = 30_000

/** Documents of about 120 words as common in a language as words are (Zipf), on days of fourteen years; each tenth a copy of an earlier one with another end. */
function synthetic(count: number): readonly string[] {
  let state = 7
  const next = (below: number): number => { state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0; return (state >>> 8) % below }
  const word = (): string => next(9) === 0 ? names[next(names.length)] ?? '' : `w${Math.floor(Math.exp(next(10_000) / 10_000 * Math.log(vocabulary)))}`
  const sentence = (length: number): string => Array.from({ length }, word).join(' ')
  const made: string[] = []
  for (let n = 0; n < count; n += 1) {
    const earlier = n % 10 === 9 ? made[next(made.length)] : undefined
    const day = `20${String(10 + next(14)).padStart(2, '0')}-${String(1 + next(12)).padStart(2, '0')}-${String(1 + next(28)).padStart(2, '0')}`
    made.push(earlier === undefined ? `${day}\n\n“${sentence(12)}”, said the envoy of ${names[next(names.length)]}.\n${Array.from({ length: 7 }, () => `The ${sentence(14)}.`).join('\n')}` : `${earlier}\nA last line that only the copy has, number ${n}.`)
  }
  return made
}

/** Seconds to group so many documents, and how that grows when there are twice as many. */
const grouping: Case = {
  name: 'grouping documents',
  async run(): Promise<readonly Row[]> {
    const rows: Row[] = []
    for (const count of [25_000, 50_000, 100_000]) {
      const prints = synthetic(count).map((text) => fingerprint(readPlain(text)))
      const start = performance.now()
      const groups = group(prints)
      const seconds = (performance.now() - start) / 1_000
      rows.push({ what: `grouping ${count.toLocaleString('en')} documents into ${new Set(groups.map(({ story }) => story)).size.toLocaleString('en')} stories`, figure: seconds, unit: 's', ...(count === 100_000 ? { target: 'under 180 s' } : {}) }, { what: `memory of the process with ${count.toLocaleString('en')} documents made ready and grouped`, figure: process.memoryUsage().rss / 1_000_000, unit: 'MB' })
    }
    return rows
  },
}

const readPlain = (text: string): Parameters<typeof fingerprint>[0] => {
  const end = text.indexOf('\n\n')
  return { text, mainText: [[end + 2, text.length]], published: { day: text.slice(0, end), basis: 'printed', span: [0, end] } }
}

export const cases: readonly Case[] = [articles, grouping]
