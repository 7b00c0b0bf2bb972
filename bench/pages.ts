import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { passage } from '#record/span.ts'
import { readHtml } from '#record/reading/html.ts'
import type { Case, Row } from './case.ts'
import { type Article, shapes } from './pages/shapes.ts'
import { labelled } from './scoring/labelled.ts'

/** Labelled reports without furniture of their own, in every language: what a page made of them says besides is the page's. */
function articles(): readonly Article[] {
  return labelled().flatMap(({ text, masked, form }) => {
    const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !masked.some((words) => words.includes(line)))
    const [title = '', ...paragraphs] = lines
    return form.includes('furniture') || form.includes('transcript') || form.includes('conference') || paragraphs.length < 4 || title.length > 140 || paragraphs.some((words) => words.length < 60) ? [] : [{ title, author: 'Lena Marr', day: '2031-03-14', paragraphs }]
  })
}

type Score = { right: number; said: number; due: number; whole: number }

/** Word by word, as the benchmarks of main text count: right words of those that were given, and of those that are due. */
function count(score: Score, said: string, due: string): void {
  const words = (text: string): readonly string[] => text.match(/[\p{Script=Han}]|[\p{L}\p{M}\p{N}]+/gu) ?? []
  const left = new Map<string, number>()
  for (const word of words(due)) left.set(word, (left.get(word) ?? 0) + 1)
  let right = 0
  for (const word of words(said)) {
    const there = left.get(word) ?? 0
    if (there > 0) right += 1
    left.set(word, there - 1)
  }
  score.right += right
  score.said += words(said).length
  score.due += words(due).length
  score.whole += right === words(due).length && right === words(said).length ? 1 : 0
}

const f1 = ({ right, said, due }: Score): number => (2 * right) / Math.max(1, said + due)

/** The main text of pages: fifteen shapes of sites, each set with every third labelled report; Parley beside Readability alone. */
export async function mainText(): Promise<{ readonly ours: Score; readonly alone: Score; readonly pages: number; readonly seconds: number; readonly worst: readonly (readonly [string, number])[] }> {
  const ours: Score = { right: 0, said: 0, due: 0, whole: 0 }
  const alone: Score = { right: 0, said: 0, due: 0, whole: 0 }
  const all = articles()
  const worst: [string, number][] = []
  let pages = 0
  let spent = 0
  for (const [at, shape] of shapes.entries()) {
    const here: Score = { right: 0, said: 0, due: 0, whole: 0 }
    for (let n = at % 3; n < all.length; n += 3) {
      const article = all[n]
      if (article === undefined) continue
      const html = shape.page(article)
      const due = (shape.name === 'short notice' ? article.paragraphs.slice(0, 2) : article.paragraphs).join('\n')
      const start = performance.now()
      const { text, mainText: spans, title } = readHtml(html, { name: 'utf-8', basis: 'utf-8' })
      spent += performance.now() - start
      const said = spans.filter((span) => span[0] !== title?.span?.[0]).map((span) => passage(text, span)).join('\n')
      count(ours, said, due)
      count(here, said, due)
      count(alone, new Readability(parseHTML(html).document).parse()?.textContent ?? '', due)
      pages += 1
    }
    worst.push([shape.name, f1(here)])
  }
  return { ours, alone, pages, seconds: spent / 1_000, worst: worst.toSorted((a, b) => a[1] - b[1]) }
}

const pages: Case = {
  name: 'main text of pages of fifteen shapes, beside @mozilla/readability alone',
  async run(): Promise<readonly Row[]> {
    const { ours, alone, pages: n, seconds } = await mainText()
    const row = (what: string, score: Score): readonly Row[] => [
      { what: `${what}, F1 of ${n} pages`, figure: 100 * f1(score), unit: '%', ...(score === ours ? { target: 'over 96 %' } : {}) },
      { what: `${what}, word for word`, figure: (100 * score.whole) / n, unit: '% of pages' },
    ]
    return [...row('Parley', ours), ...row('Readability alone', alone), { what: 'web pages read, main text and masks', figure: n / seconds, unit: 'a second' }]
  },
}

export const cases: readonly Case[] = [pages]
