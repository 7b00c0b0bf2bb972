import { expect, test } from 'vitest'
import { addressOf, placeOf } from './place.ts'
import { pressed } from './keys.ts'

test('an address names the sign-in, the stream and the screen, and every place has its address back', () => {
  for (const path of ['/', '/sign-in', '/u/2/', '/conference-7f3a/meet', '/u/1/conference-7f3a/meet', '/u/1/dossier-a/record/doc-3', '/u/1/house/start']) expect(addressOf(placeOf(path))).toBe(path)
  expect(placeOf('/u/1/conference-7f3a/meet')).toEqual({ sign: 1, stream: 'conference-7f3a', screen: 'meet', rest: [] })
  expect(placeOf('/u/1')).toEqual({ sign: 1, stream: null, screen: 'start', rest: [] })
})

test('a broken escape in an address is a place that is not there, not an error', () => {
  expect(placeOf('/%E0%A4%A').screen).toBe('%E0%A4%A')
})

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({ key, code: '', altKey: false, ctrlKey: false, metaKey: false, ...more })

test('a key is known by its letter, and by its place where the keyboard writes another script', () => {
  expect(pressed('Alt+N', press('n', { altKey: true, code: 'KeyN' }))).toBe(true)
  expect(pressed('Alt+N', press('ى', { altKey: true, code: 'KeyN' }))).toBe(true)
  expect(pressed('J', press('ت', { code: 'KeyJ' }))).toBe(true)
  expect(pressed('J', press('j', { ctrlKey: true, code: 'KeyJ' }))).toBe(false)
  expect(pressed('Ctrl+K', press('k', { metaKey: true, code: 'KeyK' }))).toBe(true)
  expect(pressed('Space', press(' ', { code: 'Space' }))).toBe(true)
  expect(pressed('?', press('?', { code: 'Slash' }))).toBe(true)
})
