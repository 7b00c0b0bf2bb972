import { expect, test } from 'vitest'
import { type Caption, captionBetween, leftOf } from './caption.ts'

const minutes = 60_000

/** What is said during a speech of `whole` milliseconds looked at every `step`. */
function said(whole: number, until: number, step = 250): readonly string[] {
  const heard: Caption[] = []
  for (let left = whole; left > until; left -= step) {
    const caption = captionBetween(whole, left, left - step)
    if (caption !== null) heard.push(caption)
  }
  return heard.map((each) => (each.is === 'left' ? `${each.seconds} left` : each.is === 'over' ? 'over' : `${each.minutes} beyond`))
}

test('of a speech of three minutes a screen reader hears a minute, thirty and ten seconds, the end, and then each whole minute', () => {
  expect(said(3 * minutes, -2.5 * minutes)).toEqual(['60 left', '30 left', '10 left', 'over', '1 beyond', '2 beyond'])
})

test('of a speech of one minute the first thing said is that thirty seconds are left', () => {
  expect(said(minutes, -1_000)).toEqual(['30 left', '10 left', 'over'])
})

test('a device that slept says only where it is now', () => {
  expect([captionBetween(3 * minutes, 2 * minutes, 5_000), captionBetween(3 * minutes, 2 * minutes, -5_000), captionBetween(3 * minutes, 2 * minutes, -130_000)])
    .toEqual([{ is: 'left', seconds: 10 }, { is: 'over' }, { is: 'beyond', minutes: 2 }])
})

test('nothing is said when time is given back, nor while a clock is held up', () => {
  expect([captionBetween(3 * minutes, 20_000, 80_000), captionBetween(3 * minutes, 20_000, 20_000)]).toEqual([null, null])
  expect([leftOf({ since: 0, held: 30_000, limit: 1 }, 50_000), leftOf({ since: 0, limit: null, time: 90_000 }, 100_000), leftOf({ since: 0, limit: null }, 5)]).toEqual([30_000, -10_000, null])
})
