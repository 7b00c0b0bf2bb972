import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginningOf, longestPiece, piecesOf, assembled } from './pieces.ts'
import type { Found } from './found.ts'
import type { Span } from './span.ts'

const nothing: Found = { statements: [], figures: [], initiatives: [], positions: [], arrangements: [], undertakings: [], instruments: [], relations: [] }
const document = (paragraphs: readonly string[]) => {
  const text = `A title\n${paragraphs.join('\n')}`
  let at = 8
  const mainText = paragraphs.map((words): Span => { const span: Span = [at, at + words.length]; at += words.length + 1; return span })
  return { text, mainText, language: 'en', published: { day: null, basis: 'unknown' as const, span: null }, title: { text: 'A title', basis: 'printed' as const, span: [0, 7] as Span } }
}

test('a long document falls into pieces that hold every paragraph once, in order; what is found in a piece stands at the same words of the whole', () => {
  const paragraph = fc.tuple(fc.integer({ min: 1, max: longestPiece * 2 }), fc.constantFrom('The committee met. ', '委员会开会。', 'word ', 'x')).map(([length, words]) => words.repeat(Math.ceil(length / words.length)).slice(0, length).trim() || 'x')
  fc.assert(fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
    const reading = document(paragraphs)
    const pieces = piecesOf(reading)
    const back = assembled(pieces.map(({ reading: { text, mainText }, from }) => ({ from, found: { ...nothing, figures: mainText.map((span) => ({ span, value: 1, modifier: null, what: text.slice(...span), measure: null, where: null, source: null, asOf: null, basis: 'unknown' as const, confidence: 'stated' as const })) } })))
    expect(back.figures.map(({ what }) => what).join('')).toBe(paragraphs.join(''))
    expect(back.figures.every(({ span, what }) => reading.text.slice(...span) === what)).toBe(true)
    expect(pieces.every(({ reading: { mainText } }) => (mainText.at(-1)?.[1] ?? 0) - (mainText[0]?.[0] ?? 0) <= longestPiece)).toBe(true)
  }), { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 12) })
})
test('a short document is its own only piece; the title is the first piece’s; a paragraph without end is cut behind a sentence', () => {
  const short = document(['The committee met.'])
  expect(piecesOf(short)).toEqual([{ reading: short, from: 0 }])
  const long = document(['The committee met on Monday. '.repeat(12_000).trim()])
  expect(piecesOf(long).map(({ reading: { title } }) => title?.text ?? null)).toEqual(['A title', null, null])
  expect(piecesOf(long).every(({ reading: { text } }) => text.trim().endsWith('Monday.'))).toBe(true)
  expect(beginningOf(long).text.length).toBeLessThanOrEqual(longestPiece + 8)
})
