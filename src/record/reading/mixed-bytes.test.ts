import { expect, test } from 'vitest'
import fc from 'fast-check'
import { decode } from './bytes.ts'
import { mixedText, sequences } from './mixed-bytes.ts'
import { encoded } from './test-files.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]))

test('stray bytes of another code page in a text of UTF-8 are read by the one of its script', () => {
  const english = joined(utf8('“A conference is needed”, said the envoy of Aldora – and “nobody else”, said “one”, “two”. '), encoded('Caf\u00e9 \u201cQuarra\u201d', 'windows-1252'))
  expect(decode(english)).toEqual({ text: '“A conference is needed”, said the envoy of Aldora – and “nobody else”, said “one”, “two”. Café “Quarra”', encoding: { name: 'utf-8, windows-1252', basis: 'guessed' } })
  const russian = joined(utf8('Министр Альдоры заявил в среду, что нужна конференция по переправе, которая закрыта. '), encoded('Нет', 'windows-1251'))
  expect(decode(russian).text).toMatch(/закрыта\. Нет$/u)
})
test('a declaration that the bytes belie does not count', () => {
  const page = (charset: string, words: string): string => `<html><head><meta charset="${charset}"></head><body><p>${words}</p></body></html>`
  expect(decode(utf8(page('windows-1251', 'Министр Альдоры заявил'))).encoding).toEqual({ name: 'utf-8', basis: 'utf-8' })
  expect(decode(encoded(page('utf-8', 'Министр Альдоры заявил в среду, что нужна конференция и что Белмар должен в ней участвовать.'), 'windows-1251')).text).toContain('заявил')
  expect(decode(encoded(page('windows-1251', 'Министр'), 'windows-1251')).encoding).toEqual({ name: 'windows-1251', basis: 'declared' })
})
test('of UTF-8 nothing is broken; bytes of any kind become text of at most as many characters', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    expect(sequences(utf8(text)).broken).toBe(0)
    expect(mixedText(utf8(text), 'windows-1252')).toBe(new TextDecoder().decode(utf8(text)))
  }), { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 100) })
  fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => { expect(mixedText(bytes, 'windows-1252')).not.toContain('\ufffd\ufffd\ufffd\ufffd\ufffd') }), { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 100) })
})
