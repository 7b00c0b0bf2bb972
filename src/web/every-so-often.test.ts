import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { everySoOften } from './every-so-often.ts'

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => { vi.useRealTimers() })

function watched() {
  const listeners = new Set<() => void>()
  let told = 0
  const stop = everySoOften(400, (tell) => {
    listeners.add(tell)
    return () => listeners.delete(tell)
  })(() => { told += 1 })
  return { stop, told: () => told, left: () => listeners.size, change: () => { for (const tell of listeners) tell() } }
}

test('the first change is told at once, a hundred that follow once', () => {
  const it = watched()
  it.change()
  expect(it.told()).toBe(1)
  for (let n = 0; n < 100; n += 1) it.change()
  expect(it.told()).toBe(1)
  vi.advanceTimersByTime(400)
  expect(it.told()).toBe(2)
  vi.advanceTimersByTime(4_000)
  expect(it.told()).toBe(2)
  it.change()
  expect(it.told()).toBe(3)
})

test('nothing is told to who has stopped watching', () => {
  const it = watched()
  it.change()
  it.change()
  it.stop()
  vi.advanceTimersByTime(4_000)
  expect([it.told(), it.left()]).toEqual([1, 0])
})
