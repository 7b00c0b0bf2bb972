import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, hour, startOf } from '#base/instants.ts'
import { zones } from '#base/zones.ts'
import { clockIn, dayIn, instantIn } from './clock.ts'

const noon = startOf('2026-03-17') + 12 * hour

test('the same instant is another hour and another day elsewhere', () => {
  expect([clockIn(noon, 'Asia/Riyadh'), clockIn(noon, 'America/New_York'), clockIn(noon, 'Asia/Kathmandu')]).toEqual(['15:00', '08:00', '17:45'])
  expect([dayIn(noon + 11 * hour, 'Asia/Tokyo'), dayIn(noon, 'Pacific/Auckland'), clockIn(startOf('2026-03-17'), 'UTC')]).toEqual(['2026-03-18', '2026-03-18', '00:00'])
})

test('what a machine does not know as a place shows UTC', () => expect(clockIn(noon, 'Nowhere/Never')).toBe('12:00'))

test('the hour a place shows leads back to the instant, in every zone and at every hour', () => {
  fc.assert(fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 700 * 24 * 4 }), (zone, quarters) => {
    const at = startOf('2026-01-01') + quarters * (hour / 4)
    const back = instantIn(dayIn(at, zone), clockIn(at, zone), zone) ?? expect.unreachable()
    expect([dayIn(back, zone), clockIn(back, zone)]).toEqual([dayIn(at, zone), clockIn(at, zone)])
    expect(Math.abs(back - at)).toBeLessThan(day / 6)
  }), { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 100) })
})

test('of an hour the clock shows twice the first counts; one it leaps over is later by the leap', () => {
  expect(instantIn('2026-10-25', '02:30', 'Europe/Berlin')).toBe(startOf('2026-10-25') + hour / 2)
  const leapt = instantIn('2026-03-29', '02:30', 'Europe/Berlin') ?? expect.unreachable()
  expect(clockIn(leapt, 'Europe/Berlin')).toBe('03:30')
})

test('what is no day or hour is no instant', () => {
  for (const [date, clock] of [['2026-02-30', '10:00'], ['2026-03-17', '25:00'], ['2026-03-17', 'ten']] as const) expect(instantIn(date, clock, 'UTC')).toBeNull()
})
