import { expect, test } from 'vitest'
import { attribute } from '../attribution/attribute.ts'
import { passage } from '../span.ts'
import { readDocument, readPasted } from './document.ts'

const full = Number(process.env['PARLEY_TEST_RUNS'] ?? 0) >= 1_000
const english = 'The envoy of Aldora, Elin Sand, said on Wednesday that “a conference is needed”, and that Belmar should take part in it.'
const russian = 'Министр Белмара Олег Саврасов заявил в четверг: «Мы приедем на конференцию, если нас пригласят», и добавил, что ответа пока нет.'

test('a page in two languages is kept whole in both', () => {
  const { text, mainText, language } = readPasted(`${english}\n\n${russian}\n\n${english.replace('a conference', 'a second conference')}`)
  expect(mainText.map((span) => passage(text, span))).toEqual([english, russian, english.replace('a conference', 'a second conference')])
  expect(language).toMatch(/^(?:en|ru)$/u)
})
test('a text with no source, no day and no title has none, and nothing is filled in', () => {
  const reading = readPasted('somebody said that it would rain and that nobody had been told of it before the evening came.')
  expect([reading.outlet, reading.agency, reading.byline, reading.published.day, reading.title]).toEqual([null, null, null, null, null])
})
test('a page that is only furniture is answered', () => {
  const reading = readPasted('Menu\nHome\nWorld\nSign in\n\nWe use cookies to improve your experience. Manage your preferences.\nAccept all\n\n© 2031 The Aurora. All rights reserved.')
  expect(reading.masks.length).toBeGreaterThan(3)
  expect(attribute(reading).statements).toEqual([])
})
test('HTML meant to run becomes text and nothing else', async () => {
  const page = `<html><head><base href="https://evil.example"><meta http-equiv="refresh" content="0;url=https://evil.example"></head><body onload="steal()"><p>${english}</p><img src=x onerror=alert(1)><svg onload=alert(2)></svg><a href="javascript:alert(3)">Read on</a><form action="https://evil.example"><input value="secret"></form><iframe srcdoc="<script>alert(4)</script>"></iframe><p>${english.replace('Aldora', 'Dorra')}</p><template><script>alert(5)</script></template></body></html>`
  const { text } = await readDocument(new TextEncoder().encode(page), 'a.html')
  expect(text).toContain('The envoy of Dorra')
  expect(text).not.toMatch(/alert|steal|evil|secret|<\w/u)
})
test('a document of millions of characters is read, and looked through to its end', () => {
  const paragraph = (n: number): string => `${english.replace('a conference', `conference number ${n}`)}\n\n`
  const length = full ? 5_000_000 : 300_000
  const reading = readPasted(Array.from({ length: Math.ceil(length / english.length) }, (_, n) => paragraph(n)).join(''))
  expect(reading.text.length).toBeGreaterThan(length)
  if (!full) return
  const { statements } = attribute(reading)
  expect(Math.max(...statements.flatMap(({ content }) => content.map(([, end]) => end)))).toBeGreaterThan(length * 0.99)
}, 180_000)
