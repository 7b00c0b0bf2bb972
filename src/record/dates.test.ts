import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { timesIn } from './dates.ts'
import { isSpanOf, overlap, passage } from './span.ts'

const times = (text: string, published: string | null, language = 'en', named: string | null = null) =>
  timesIn(text, [0, text.length], { published, language, named }).map(({ span, from, to, basis }) => [passage(text, span), from === to ? from : `${from ?? '…'}/${to ?? '…'}`, basis])

describe('what a report published on a day means by', () => {
  test('a weekday: the latest not after publication; "last" one before; "will" the next', () => {
    expect(times('The minister said on Tuesday that talks would go on.', '2021-01-28')).toEqual([['Tuesday', '2021-01-26', 'weekday']])
    expect(times('while speaking in Tehran on Monday.', '2023-10-23')).toEqual([['Monday', '2023-10-23', 'weekday']])
    expect(times('Last Wednesday, the president announced a deal.', '2023-10-23')).toEqual([['Wednesday', '2023-10-18', 'weekday']])
    expect(times('The committee will meet on Friday.', '2023-12-13')).toEqual([['Friday', '2023-12-15', 'weekday']])
    expect(times('He said on Friday.', '2023-12-13')).toEqual([['Friday', '2023-12-08', 'weekday']])
    expect(times('He said on Friday.', null)).toEqual([['Friday', null, 'weekday']])
    expect(times('министр заявил в среду', '2023-12-14', 'ru')).toEqual([['среду', '2023-12-13', 'weekday']])
    expect(times('قال الوزير يوم الأربعاء', '2023-12-14', 'ar')).toEqual([['الأربعاء', '2023-12-13', 'weekday']])
  })
  test('a day without a year: the latest such day, or the next where the passage looks ahead', () => {
    expect(times('attacked on Oct. 7, killed around 1,200 people', '2023-12-13')).toEqual([['Oct. 7', '2023-10-07', 'printed']])
    expect(times('met on December 10', '2021-01-28')).toEqual([['December 10', '2020-12-10', 'printed']])
    expect(times('The conference will be held on 5 May', '2023-12-13')).toEqual([['5 May', '2024-05-05', 'printed']])
  })
  test('the same day, the day before: the day named last', () => {
    expect(times('On October 20, she spoke. On the same day, he agreed.', '2023-10-23')).toEqual([['October 20', '2023-10-20', 'printed'], ['On the same day', '2023-10-20', 'same-day']])
    expect(times('The day before, he agreed.', '2023-10-23', 'en', '2023-10-20')).toEqual([['The day before', '2023-10-19', 'same-day']])
  })
  test('windows', () => {
    expect(times('in Moscow in the spring or summer of this year.', '2021-01-28')).toEqual([['in the spring or summer of this year', '2021-03-01/2021-08-31', 'publication']])
    expect(times('an international summit this year, adding', '2021-01-28')).toEqual([['this year', '2021-01-01/2021-12-31', 'publication']])
    expect(times('from 5 to 7 May 2024 and on May 9-11, 2024', '2023-12-13').map((time) => time[1])).toEqual(['2024-05-05/2024-05-07', '2024-05-09/2024-05-11'])
    expect(times('in early March 2024, in the first half of June 2024 and by the end of 2024', '2023-12-13').map((time) => time[1])).toEqual(['2024-03-01/2024-03-10', '2024-06-01/2024-06-15', '…/2024-12-31'])
    expect(times('no later than 5 May 2024', '2023-12-13').map((time) => time[1])).toEqual(['…/2024-05-05'])
    expect(times('Last week she vowed; within 30 days', '2021-01-28').map((time) => time[1])).toEqual(['2021-01-18/2021-01-24', '2021-01-28/2021-02-27'])
    expect(times('promised in 1948, suspended in 2008', '2023-12-13').map((time) => time[1])).toEqual(['1948-01-01/1948-12-31', '2008-01-01/2008-12-31'])
  })
  test('yesterday, at the time of publication, two days ago', () => {
    expect(times('At the time of publication yesterday was past; two days ago.', '2023-10-23').map((time) => time[1])).toEqual(['2023-10-23', '2023-10-22', '2023-10-21'])
  })
  test('nothing: verbs, counts, rules and seasons that are names', () => {
    expect(times('They march on and may agree; 14,245 people; the 3+3 platform; after the Arab Spring; a fall in prices; the 1967 borders.', '2023-10-23')).toEqual([])
  })
})

test('in any passage at all, what is found lies inside, in order, apart, and never ends before it begins', () => {
  const part = fc.constantFrom('Monday ', 'last ', 'on ', '5 ', 'May ', '2024 ', 'to ', 'spring ', 'this year ', 'same day ', 'will ', 'two days ago ', 'week ', '٢٣ ', 'أكتوبر ', '𝟏 ', 'in ', 'by ', ', ', 'von 5. bis 7. Mai ')
  fc.assert(fc.property(fc.array(part, { maxLength: 14 }).map((parts) => parts.join('')), fc.constantFrom('2023-12-13', '2024-02-29', null), fc.constantFrom('en', 'de', 'ar', null), (text, published, language) => {
    const found = timesIn(text, [0, text.length], { published, language })
    expect(found.every(({ span, from, to }) => isSpanOf(text, span) && (from === null || to === null || from <= to))).toBe(true)
    expect(found.every((one, index) => found.every((other, at) => at === index || !overlap(one.span, other.span)))).toBe(true)
  }), { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 100) })
})
