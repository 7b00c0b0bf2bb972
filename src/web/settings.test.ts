import { expect, test } from 'vitest'
import { preferred } from './settings.ts'

test('the interface speaks the first of its six languages that the device’s owner reads', () => {
  expect(preferred(['pt-BR', 'es-419', 'en'])).toBe('es')
  expect(preferred(['zh-Hant-TW'])).toBe('zh')
  expect(preferred(['ar-EG'])).toBe('ar')
})

test('and English where it has none of them', () => {
  expect(preferred(['sw', 'pt'])).toBe('en')
  expect(preferred([])).toBe('en')
})
