import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { canonical, type Json } from './canonical.ts'
import { digestOf, type Event, sees } from './event.ts'
import { amount, choice, day as dayField, fills, fits, fresh, hashed, integer, list, optional, record, text } from './form.ts'
import { needed, reaches } from './fraction.ts'
import { genesis, hash, link } from './hash.ts'
import { dayOf, isDay, iso, startOf, weekday, workingDaysAfter, monthsBefore } from './instants.ts'
import { fill } from './words.ts'

describe('canonical JSON', () => {
  test('sorts names by UTF-16 units and leaves out what is undefined', () => {
    expect(canonical({ b: 1, a: [true, null, 'é'], '€': undefined, '\u{1F600}': 0 })).toBe('{"a":[true,null,"é"],"b":1,"😀":0}')
  })
  test('is one text for one value, however its members were ordered', () => {
    fc.assert(fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.integer()), (object) => {
      const turned = Object.fromEntries(Object.entries(object).toReversed())
      expect(canonical(turned)).toBe(canonical(object))
      expect(JSON.parse(canonical(object as Json))).toEqual({ ...object })
    }), { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 100) })
  })
  test('refuses numbers that JSON cannot carry', () => expect(() => canonical(Number.NaN)).toThrow(TypeError))
})

describe('the event', () => {
  const kept = JSON.parse(readFileSync(new URL('event.kept.json', import.meta.url), 'utf8')) as { event: Event; digest: string; chain: string }
  test('of the kept file has the digest and chain it had on the first day', () => {
    expect(digestOf(kept.event)).toBe(kept.digest)
    expect(link(genesis, kept.event.position, kept.digest)).toBe(kept.chain)
  })
  test('has another digest when one byte differs', () => {
    expect(digestOf({ ...kept.event, data: { title: 'Assembly of 27' } })).not.toBe(kept.digest)
  })
  test('is seen by the circles of its audience, and by everybody when public', () => {
    expect(sees([], ['public'])).toBe(true)
    expect(sees(['bureau'], ['seat:belmar'])).toBe(false)
    expect(sees(['seat:belmar'], ['bureau', 'seat:belmar'])).toBe(true)
  })
})

test('SHA-256 of the empty text is the published one', () => {
  expect(hash('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

describe('fractions', () => {
  test('two thirds of 3 is 2, of 26 is 18; more than half of 26 is 14', () => {
    expect([needed(3, { num: 2, den: 3 }, false), needed(26, { num: 2, den: 3 }, false), needed(26, { num: 1, den: 2 }, true)]).toEqual([2, 18, 14])
  })
  test('needed is the smallest part that reaches', () => {
    fc.assert(fc.property(fc.nat(400), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.boolean(), (whole, num, den, strict) => {
      const least = needed(whole, { num, den }, strict)
      expect(reaches(least, whole, { num, den }, strict)).toBe(true)
      expect(reaches(least - 1, whole, { num, den }, strict)).toBe(false)
    }), { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 100) })
  })
})

describe('instants', () => {
  test('agree with the calendar', () => {
    fc.assert(fc.property(fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 }), (at) => {
      expect(iso(at)).toBe(new Date(at).toISOString())
      expect(startOf(dayOf(at))).toBe(Date.parse(`${dayOf(at)}T00:00:00Z`))
    }), { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 100) })
  })
  test('13 December 2023 was a Wednesday; 30 February never is', () => {
    expect([weekday('2023-12-13'), isDay('2023-02-30')]).toEqual([3, false])
    // From a Monday, a Friday, a Saturday and a Sunday: ten working days, and none.
    expect(['2026-03-16', '2026-03-20', '2026-03-21', '2026-03-22'].map((day) => workingDaysAfter(day, 10))).toEqual(['2026-03-30', '2026-04-03', '2026-04-03', '2026-04-03'])
    expect(workingDaysAfter('2026-03-21', 0)).toBe('2026-03-21')
  })
  test('counts months back to the same day of the month, or to its last', () => {
    expect(['2026-09-15', '2026-05-31', '2024-05-31', '2026-02-10', '2026-12-31'].map((day) => monthsBefore(day, 3))).toEqual(['2026-06-15', '2026-02-28', '2024-02-29', '2025-11-10', '2026-09-30'])
  })
})

test('a command fits a form when every field is filled and nothing is beyond it', () => {
  const form = { type: 'vote', fields: { choice: choice('yes', 'no'), note: optional(text(1, 5)), parts: list(record({ n: choice(1) }), 0, 2) } }
  expect(fits(form, { type: 'vote', choice: 'yes', parts: [{ n: 1 }] } as never)).toBe(true)
  expect(fits(form, { type: 'vote', choice: 'maybe', parts: [] } as never)).toBe(false)
  expect(fits(form, { type: 'vote', choice: 'no', parts: [], extra: 1 } as never)).toBe(false)
})

test('a day, a hash and a fresh id are filled by nothing else', () => {
  expect(['2024-02-29', '2023-02-29', '2024-01-31', 20240229].map((value) => fills(dayField('2024-02-01'), value))).toEqual([true, false, false, false])
  expect([34.2, -0.5, 4, 101, Infinity, NaN, '3'].map((value) => [fills(amount(-1, 100), value), fills(integer(-1, 100), value)])).toEqual([[true, false], [true, false], [true, true], ...Array.from({ length: 4 }, () => [false, false])])
  expect([hash(''), hash('').toUpperCase(), 'abc'].map((value) => fills(hashed, value))).toEqual([true, false, false])
  expect(['belmar', 'belmar-2', 'aldora', 'Belmar', 'a--b', '-a', 'a-', '2a', 'a:b', '', 'a'.repeat(41)].map((value) => fills(fresh(['aldora']), value)))
    .toEqual([true, true, false, false, false, false, false, false, false, false, false])
})

test('slots are filled in every language, and an unknown one stays to be seen', () => {
  expect(fill({ en: '{n} of {who} {gap}', ar: '{who}' }, { n: 3, who: { en: 'Belmar', ar: 'بلمار' } })).toEqual({ en: '3 of Belmar {gap}', ar: 'بلمار' })
})
