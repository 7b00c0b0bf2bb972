import { expect, test } from 'vitest'
import fc from 'fast-check'
import { printedDates } from './printed-dates.ts'
import { isSpanOf } from './span.ts'

const days = (text: string): readonly (string | null)[] => printedDates(text).map(({ day }) => day)

test('dates are read in many languages, the month before or after the day', () => {
  const written = ['December 13, 2023', '13 December 2023', 'Dec. 13th, 2023', '13 décembre 2023', '13. Dezember 2023', '13 de diciembre de 2023', '13 декабря 2023 года', '13 grudnia 2023', '13 Aralık 2023', '2023年12月13日', '2023-12-13T10:00Z', '13.12.2023', '13/12/2023']
  expect(written.map((text) => [text, days(text)])).toEqual(written.map((text) => [text, ['2023-12-13']]))
})
test('Arabic dates have the month first or last, in either set of digits, by Egyptian and by Levantine names', () => {
  const written = ['أكتوبر ٢٣, ٢٠٢٣ at ١٧:٤٣ GMT', '٢٣ أكتوبر ٢٠٢٣', '23 تشرين الأول 2023']
  expect(written.map(days)).toEqual(written.map(() => ['2023-10-23']))
})
test('a day without a year stays without one', () => {
  expect(printedDates('attacked on Oct. 7, killed around 1,200').map(({ day, month, date }) => [day, month, date])).toEqual([[null, 10, 7]])
})
test('counts, verbs, scores and days that do not exist are no dates; figures that could be two days are none', () => {
  for (const text of ['19 Russian citizens', 'the march of 5 men', 'they may 5 times', 'a vote of 14-0-1', '30 February 2023', '03/04/2023', 'Rule 83 of 2007', '1.200 people']) expect([text, days(text)]).toEqual([text, []])
  expect(printedDates('03/04/2023', true).map(({ day }) => day)).toEqual(['2023-03-04'])
})
test('any text at all is searched to its end, and what is found lies inside', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('𝟏𝟐 ', '١٢ ', '12 ', 'May ', 'mai ', '2023', '/', '-', '. ', ' de ')), { maxLength: 12 }).map((parts) => parts.join('')), (text) => {
    expect(printedDates(text).every(({ span }) => isSpanOf(text, span))).toBe(true)
  }), { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 100) })
})
test('a page of letters without a blank is searched once, not anew from each letter', () => {
  expect(days(`${'a'.repeat(200_000)} March 3, 2024`)).toEqual(['2024-03-03'])
})
