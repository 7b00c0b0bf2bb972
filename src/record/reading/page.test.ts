import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { maskedText, type MaskReason, type Reading } from '../reading.ts'
import { isSpanOf, overlap, passage } from '../span.ts'
import { readPage } from './page.ts'

const utf8 = { name: 'utf-8', basis: 'utf-8' } as const
const read = (text: string): Reading => readPage(text, 'text', utf8)
const main = (reading: Reading): readonly string[] => reading.mainText.map((span) => passage(reading.text, span))
const masked = (reading: Reading, reason: MaskReason): readonly string[] => reading.masks.filter((mask) => mask.reason === reason).map(({ span }) => passage(reading.text, span))

const runs = Number(process.env['PARLEY_TEST_RUNS'] ?? 60)
const body = [
  'Aldora asked the Secretary-General on Wednesday to convene a conference on the crossing at Quarra.',
  'The foreign minister of Belmar said that her country would take part if the others did.',
  'Casparia gave no answer to the proposal, which was made in the committee in the morning.',
]
const page = (...lines: readonly string[]): string => lines.join('\n')

test('what houses set under their reports is furniture, though it reads as sentences; a sign-off ends a sentence; a time of day is no playing time', () => {
  const text = ['Give this article', 'Aldora calls for a conference on the river', 'Publié le 12 avril 2021 à 18:42', 'The foreign minister of Aldora said on Monday that the river needed a conference.', 'He said that an answer from Belmar had been noted.  Enditem',
    '___', 'Korr reported from Port Aldo, Aldora.', 'Copyright 2021 The Example Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission.', 'Our Standards: The Example Trust Principles.'].join('\n')
  const reading = read(text)
  expect(main(reading)).toEqual(['The foreign minister of Aldora said on Monday that the river needed a conference.', 'He said that an answer from Belmar had been noted.  Enditem'])
  expect([reading.title?.text, reading.medium]).toEqual(['Aldora calls for a conference on the river', 'text'])
})

describe('furniture is masked', () => {
  test('when a line leads to another article, in ten languages', () => {
    const lines = ['Read more: Talks fail in Quarra', 'À lire aussi : Les pourparlers échouent', 'Lesen Sie auch: Gespräche gescheitert', 'Lea también: Fracasan las conversaciones', 'Leggi anche: I colloqui falliscono', 'Leia também: As conversações falham',
      'Читайте также: Переговоры провалились', 'اقرأ أيضا: فشل المحادثات', '相关阅读：会谈失败', 'Ayrıca okuyun: Görüşmeler başarısız']
    for (const line of lines) expect([line, masked(read(page(...body.slice(0, 2), line, ...body.slice(2))), 'related')]).toEqual([line, [line]])
  })
  test('when headlines stand under such a line, but not when sentences do', () => {
    const reading = read(page(...body, 'Related stories', 'Belmar names its delegation', 'Casparia closes a crossing'))
    expect(masked(reading, 'related')).toHaveLength(3)
    expect(main(reading)).toEqual(body)
  })
  test('when it is a cookie banner, but not when the article is about cookies', () => {
    expect(masked(read(page('We use cookies to improve this site. Accept all or manage your preferences.', ...body)), 'cookie-banner')).toHaveLength(1)
    const about = Array.from({ length: 5 }, (_, n) => `The court of Aldora ruled in case ${n} that websites need consent before they set cookies on a device.`)
    expect(main(read(page(...about)))).toEqual(about)
  })
  test('when the page asks its reader for money', () => {
    for (const line of ['Your support keeps our newsroom open. Donate today from just $3.', 'Votre soutien est précieux : faites un don à notre rédaction indépendante dès maintenant.', 'Поддержите нас: ваша поддержка помогает нам рассказывать о важном каждый день.', 'ادعمونا: دعمكم يساعدنا على مواصلة العمل الصحفي المستقل في كل يوم من أيام السنة.']) {
      expect([line, masked(read(page(...body, line)), 'appeal')]).toEqual([line, [line]])
    }
  })
  test('but a speech that says "we" and asks for support is left whole', () => {
    const speech = ['We came to Quarra because our peoples are tired of this war, and you know it.', 'We need your support, and we ask every delegation to donate what it can to the relief fund.', 'Our delegation will do its part. We thank you for your help in these hard days.']
    expect(main(read(page(...speech)))).toEqual(speech)
  })
  test('when it is a program or a style sheet', () => {
    for (const line of ['<script>window.dataLayer = window.dataLayer || [];</script>', '!-- Google tag (gtag.js) -->', 'function gtag(){dataLayer.push(arguments);}', '.head{margin:0 auto;color:#333;} .foot{display:none;}']) {
      expect([line, masked(read(page(line, ...body)), 'script')]).toEqual([line, [line]])
    }
  })
  test('when the body, a button or the title stands there again', () => {
    const reading = read(page('Aldora asks for a conference on Quarra', ...body, 'Show more', 'Aldora asks for a conference on Quarra', ...body, 'Show more'))
    expect(masked(reading, 'repeated-body')).toEqual(body)
    expect(masked(reading, 'repeated-title')).toEqual(['Aldora asks for a conference on Quarra'])
    expect(masked(reading, 'interface')).toEqual(['Show more', 'Show more'])
    expect(main(reading)).toEqual(body)
  })
  test('when a teaser stands before the text it is cut from', () => {
    const teaser = `Aldora asks for a conference on Quarra ${body[0]} The foreign minister of Belmar sa`
    const reading = read(page('Aldora asks for a conference on Quarra', teaser, '13 December 2023', ...body))
    expect([masked(reading, 'repeated-body'), main(reading)]).toEqual([[teaser], body])
  })
  test('when headlines of other articles stand under the text, also after an appeal; a short last sentence there is text', () => {
    const reading = read(page(...body, 'Subscribe to our newsletter', 'Get our stories in your inbox.', 'The Council will meet on Friday.', 'Dorra names a new envoy to the talks'))
    expect([masked(reading, 'appeal').length, masked(reading, 'related'), main(reading).at(-1)]).toEqual([2, ['Dorra names a new envoy to the talks'], 'The Council will meet on Friday.'])
  })
  test('but "our ministry" in one sentence is no appeal, even beside one', () => {
    const lines = ['Послы встретятся завтра в Кварре. Об этом сказал глава нашего МИД, который отметил, что стороны готовы обсуждать все вопросы, кроме одного, о котором раньше шла речь.', 'Понравилась статья? Подпишитесь на канал, чтобы быть в курсе']
    expect(main(read(page(...lines)))).toEqual(lines.slice(0, 1))
  })
  test('but a list of participants and a heading inside the article stay', () => {
    const lines = [body[0] ?? '', 'Who would take part', '• Belmar', '• Casparia', '• The League of Ports', ...body.slice(1)]
    expect(main(read(page(...lines)))).toEqual(lines)
  })
})

describe('what a page says about itself', () => {
  test('title, byline with its agency, date, caption and credit stand at the top', () => {
    const reading = read(page('Aldora asks for a conference on Quarra', 'By AFP', '13 décembre 2023', 'The hall in Quarra', 'Photo: Ministry of Belmar', ...body))
    expect([reading.title?.text, reading.byline?.text, reading.agency?.text, reading.published.day, reading.published.basis]).toEqual(['Aldora asks for a conference on Quarra', 'AFP', 'AFP', '2023-12-13', 'printed'])
    expect([masked(reading, 'caption'), masked(reading, 'credit')]).toEqual([['The hall in Quarra'], ['Photo: Ministry of Belmar']])
    expect(main(reading)).toEqual(body)
  })
  test('an agency may sign in Arabic, or under the text', () => {
    expect(read(page('وزير الخارجية يدعو إلى مؤتمر دولي', 'القاهرة - د ب أ', ...body)).agency?.text).toBe('dpa')
    expect(read(page(...body, 'dj/rc (AFP, Reuters)')).agency?.text).toBe('AFP')
  })
  test('a headline under the name of a paper and its section is the title, not the name', () => {
    expect(read(page('The Aldora Herald', 'COURTS', 'Owner of the bridge told of cracks weeks before it fell', 'By Vera Lund', '14 March 2031', 'The owner of the bridge of Tolm was told of cracks in it weeks before it fell, a court in Aldora heard on Friday.')).title?.text).toBe('Owner of the bridge told of cracks weeks before it fell')
  })
  test('a ministry’s name above the number, the day and the title of what it releases is not the title; a title that begins with it is', () => {
    const text = 'The Ministry of Waters of Aldora expresses its concern at the closing of the crossing of Tolm and calls for a meeting this week.'
    expect(read(page('Ministry of Waters and Forests', 'No. 41/2031', '9 March 2031', 'Statement on the closed crossing', text, text)).title?.text).toBe('Statement on the closed crossing')
    expect(read(page('Ministry of Waters denies that dam leaks', '9 March 2031', text, text)).title?.text).toBe('Ministry of Waters denies that dam leaks')
  })
  test('the last sentence belongs to the text with the sign of its agency or of its end, also where quotation marks close in one another', () => {
    for (const last of ['There is no vaccine against the fever of the valley so far. Celeste', '近来频繁出现在海峡北口的船队没有计算在内。（完）', '„Sie hat gefragt, ob wir heute noch arbeiten. Ich habe gesagt: ‚Nein.‘“']) expect(main(read(page(...body, last, 'Read also: the dam in numbers', '© The Aldora Herald'))).at(-1)).toBe(last)
  })
  test('a date inside the running text is not the date of publication', () => {
    expect(read(page(...body, 'The committee first met in Quarra on December 10, 2021, and has met every year since.')).published).toEqual({ day: null, basis: 'unknown', span: null })
  })
  test('a dateline without its year gives no day, unless the page prints one with its year', () => {
    const filed = ['GENEVA, March 3 (Agency) — The committee first met in Quarra on December 10, 2021, and the minister of Aldora said on Tuesday that it has met every year since.', ...body]
    expect([read(page(...filed)).published, read(page('5 March 2031', ...filed)).published].map(({ day, basis }) => [day, basis])).toEqual([[null, 'unknown'], ['2031-03-05', 'printed']])
  })
  test('an address printed on the page names outlet and day', () => {
    const reading = read(page(...body, 'Original url:', 'https://www.theaurora-times.example/2023/12/13/aldora-asks'))
    expect([reading.outlet?.basis, reading.published.day]).toEqual(['address', '2023-12-13'])
  })
  test('a line wrapped at a width is one paragraph', () => {
    const wrapped = 'Aldora asked the Secretary-General on Wednesday to convene a\nconference on the crossing at Quarra, which was closed in the\nspring after an incident that nobody has explained so far.'
    expect(main(read(wrapped))).toEqual([wrapped])
  })
  test('a line that is all there is counts as the text', () => {
    expect(main(read('Aldora agrees.'))).toEqual(['Aldora agrees.'])
  })
})

test('whatever the page: masks keep the length, spans lie inside, in order, and main text and masks are apart', () => {
  const line = fc.oneof(fc.constantFrom(...body, 'Show more', 'Related:', 'By AFP', '13 December 2023', 'We use cookies. Accept all.', 'Title of a page in Quarra', 'Title of a page in', 'Donate to support us today.', '٠٠:٠٥:٢١', '', 'var x = 1;'), fc.string({ unit: 'grapheme' }))
  fc.assert(fc.property(fc.array(line, { maxLength: 20 }), fc.constantFrom('\n', '\r\n', '\n\n'), (lines, border) => {
    const reading = read(lines.join(border))
    const spans = reading.masks.map(({ span }) => span)
    expect(maskedText(reading)).toHaveLength(reading.text.length)
    expect([...spans, ...reading.mainText].every((span) => isSpanOf(reading.text, span))).toBe(true)
    expect(reading.mainText.some((span) => spans.some((mask) => overlap(span, mask)))).toBe(false)
    for (const list of [spans, reading.mainText]) expect(list.every((span, index) => index === 0 || (list[index - 1]?.[1] ?? 0) <= span[0])).toBe(true)
  }), { numRuns: runs })
})

const folder = new URL('../../../../shared/seeds/', import.meta.url)
describe.skipIf(!existsSync(folder))('the five pages (skipped where they are not at hand)', () => {
  const seed = (name: string): Reading => read(readFileSync(new URL(name, folder), 'utf8'))
  test('000: head, caption and related line are furniture; date printed; agency AFP', () => {
    const reading = seed('000_e774ef8d00ef0644.txt')
    expect(reading.masks.map(({ reason }) => reason)).toEqual(['head', 'head', 'caption', 'related', 'interface', 'head'])
    expect([reading.published.day, reading.published.basis, reading.agency?.text, reading.outlet?.text, reading.language]).toEqual(['2023-12-13', 'printed', 'AFP', 'The Moscow Times', 'en'])
    expect(main(reading)).toHaveLength(13)
  })
  test('001: the truncated title and two also-read lines; no date, no outlet', () => {
    const reading = seed('001_f47b46be481ab4ab.txt')
    expect(reading.masks.map(({ reason }) => reason)).toEqual(['repeated-title', 'related', 'related'])
    expect([reading.published.basis, reading.outlet, reading.title?.text.endsWith('Israeli-Palestinian conflict')]).toEqual(['unknown', null, true])
    expect(main(reading)).toHaveLength(9)
  })
  test('002: the appeal from its first to its last line, and nothing of the article', () => {
    const reading = seed('002_cbab12af0755ade9.txt')
    expect(masked(reading, 'appeal')).toHaveLength(7)
    expect([main(reading).length, reading.title, reading.outlet?.text]).toEqual([13, null, 'The Moscow Times'])
    expect(main(reading)).toEqual(main(seed('000_e774ef8d00ef0644.txt')))
  })
  test('003: banner, playing time, two repeated bodies; the Arabic date', () => {
    const reading = seed('003_be34620b31497d38.txt')
    expect([masked(reading, 'cookie-banner').length, masked(reading, 'repeated-body').length, masked(reading, 'repeated-title').length]).toEqual([1, 24, 1])
    expect(masked(reading, 'interface')).toContain('٠٠:٠٥:٢١')
    expect([reading.published.day, reading.medium, main(reading).length]).toEqual(['2023-10-23', 'video', 12])
  })
  test('004: script, repeated title, caption, credit; the standfirst is text', () => {
    const reading = seed('004_ef46545ff75f1adb.txt')
    expect(reading.masks.map(({ reason }) => reason)).toEqual(['script', 'head', 'repeated-title', 'caption', 'credit'])
    expect([reading.published.day, main(reading).length]).toEqual(['2021-01-28', 8])
  })
})
