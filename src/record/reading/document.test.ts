import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { Rejected } from '#base/codes.ts'
import { passage } from '../span.ts'
import { largestFile } from './limits.ts'
import { readDocument, readPasted } from './document.ts'
import { mostPages, readPdf } from './pdf.ts'
import { encoded, pdfOf } from './test-files.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const code = (file: Uint8Array, name = 'page.txt'): Promise<string> => readDocument(file, name).then(({ text }) => `read: ${text.slice(0, 40)}`, (error: unknown) => error instanceof Rejected ? error.code : String(error))
const main = (reading: Awaited<ReturnType<typeof readDocument>>): readonly string[] => reading.mainText.map((span) => passage(reading.text, span))

const english = 'Aldora asked the Secretary-General on Wednesday to convene a conference on the crossing at Quarra.'
const russian = 'Министр иностранных дел заявил в среду, что конференция должна пройти весной этого года при участии всех сторон.'

describe('characters', () => {
  test('are right in the encodings that pages come in', async () => {
    const texts: readonly (readonly [string, string])[] = [
      ['koi8-r', russian], ['windows-1251', russian], ['iso-8859-5', russian], ['windows-1252', 'Le ministre a déclaré mercredi que la conférence se tiendrait à Genève, « au printemps ou en été ».'],
      ['windows-1256', 'قال وزير الخارجية يوم الأربعاء إن المؤتمر يجب أن يعقد بمشاركة جميع الأطراف في الربيع المقبل.'], ['windows-1254', 'Dışişleri bakanı çarşamba günü konferansın ilkbaharda yapılması gerektiğini söyledi.'],
    ]
    for (const [encoding, text] of texts) expect([encoding, (await readDocument(encoded(text, encoding), 'a.txt')).text]).toEqual([encoding, text])
  })
  test('are taken from the mark at the beginning, from a declaration, as UTF-8, and only then by a guess, which is said', async () => {
    const marked = await readDocument(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes(english)]), 'a.txt')
    expect([marked.encoding, marked.text]).toEqual([{ name: 'utf-8', basis: 'bom' }, english])
    const wide = await readDocument(Uint8Array.from([0xff, 0xfe, ...Array.from(english).flatMap((one) => [one.charCodeAt(0), 0])]), 'a.txt')
    expect([wide.encoding.name, wide.text]).toEqual(['utf-16le', english])
    const declared = await readDocument(encoded(`<html><head><meta charset="koi8-r"></head><body><p>${russian}</p></body></html>`, 'koi8-r'), 'a.html')
    expect([declared.encoding, declared.text]).toEqual([{ name: 'koi8-r', basis: 'declared' }, russian])
    expect((await readDocument(encoded(russian, 'koi8-r'), 'a.txt')).encoding).toEqual({ name: 'koi8-r', basis: 'guessed' })
    expect((await readDocument(bytes(russian), 'a.txt')).encoding).toEqual({ name: 'utf-8', basis: 'utf-8' })
  })
  test('and language is told from them', async () => {
    expect([(await readDocument(bytes(russian), 'a')).language, (await readDocument(bytes(english), 'a')).language]).toEqual(['ru', 'en'])
  })
})

describe('a file that cannot be taken is refused with a code', () => {
  test('an empty one, one of blanks, one that is too large', async () => {
    expect([await code(new Uint8Array()), await code(bytes(' \n\t ')), await code(new Uint8Array(largestFile + 1).fill(0x41))]).toEqual(['empty-file', 'empty-file', 'too-large'])
  })
  test('a binary: an archive, a picture, noise, a text with noughts', async () => {
    const noise = Uint8Array.from({ length: 4_000 }, (_, n) => (n * 7919 + (n >> 3) * 104_729) % 256)
    expect([await code(bytes('PK\u0003\u0004 and more')), await code(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])), await code(noise), await code(bytes('a\u0000b\u0000\u0000c'))]).toEqual(['binary-file', 'binary-file', 'binary-file', 'binary-file'])
  })
  test('a damaged PDF, a PDF without text, a PDF that unfolds to more than may be read, also when folded twice', async () => {
    expect(await code(bytes('%PDF-1.4\nnothing of a PDF follows'), 'a.pdf')).toBe('unreadable-file')
    expect(await code(pdfOf([''], deflateSync), 'a.pdf')).toBe('unreadable-file')
    const bomb = deflateSync(new Uint8Array(3_000_000), { level: 9 })
    for (const file of [pdfOf([english], () => bomb), pdfOf([english], () => deflateSync(bomb), '[/FlateDecode /FlateDecode]')]) {
      expect(file.length).toBeLessThan(10_000)
      await expect(readPdf(file, undefined, 2_000_000)).rejects.toMatchObject({ code: 'unreadable-file', message: expect.stringMatching(/unfolds/) })
    }
  })
})

describe('a PDF', () => {
  test('of too many pages, or of too much text, is refused', async () => {
    expect(await code(pdfOf(Array.from({ length: mostPages + 1 }, () => english), deflateSync), 'a.pdf')).toBe('unreadable-file')
    await expect(readPdf(pdfOf([english, english], deflateSync), english.length * 3)).resolves.toMatchObject({ kind: 'pdf' })
    await expect(readPdf(pdfOf([english, english], deflateSync), english.length)).rejects.toMatchObject({ code: 'unreadable-file' })
  })
  test('gives the text of its pages', async () => {
    const wrapped = 'Aldora asked the Secretary-General on Wednesday to convene\na conference on the crossing at Quarra, which was closed.'
    const reading = await readDocument(pdfOf([`A conference on Quarra\n\n${wrapped}\nBelmar agreed.`, 'Casparia gave no answer to the proposal that was made there.'], deflateSync), 'a.pdf')
    expect([reading.kind, reading.title?.text]).toEqual(['pdf', 'A conference on Quarra'])
    expect((await readDocument(Buffer.from(pdfOf([wrapped], deflateSync)), 'a.pdf')).kind).toBe('pdf')
    expect(main(reading)).toEqual([`${wrapped.replace('\n', ' ')} Belmar agreed.`, 'Casparia gave no answer to the proposal that was made there.'])
  })
})

const page = `<!doctype html><html lang="en"><head><title>Aldora asks - The Aurora</title><meta property="og:site_name" content="The Aurora">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Aldora asks for a conference","datePublished":"2023-12-13T17:43:00Z","author":{"name":"A. Reporter"}}</script>
<style>.x{color:red}</style></head><body><nav><a href="/">Home</a><a href="/w">World news and more</a></nav>
<article><h1>Aldora asks for a conference</h1><p>${english}</p><script>alert('stolen')</script><p>The foreign minister of Belmar said that her country would take part<br>if the others did, and <b>nobody</b> else spoke &amp; left.</p>
<p onclick="steal()">Casparia gave no answer to the proposal, which was made in the committee in the morning.</p><ul><li>Belmar</li><li>Casparia</li></ul></article>
<aside><p>Most read</p><p>Ten things to know about the crossing at Quarra and its long history.</p></aside><footer>© 2023 The Aurora. All rights reserved.</footer></body></html>`

describe('HTML', () => {
  test('becomes plain text: no tag, no script, no style is left in it', async () => {
    const { text, kind } = await readDocument(bytes(page), 'a.html')
    expect(kind).toBe('html')
    expect(text).not.toMatch(/<|alert|steal|color:red|@type/u)
    expect(text).toContain('spoke & left.')
  })
  test('keeps paragraphs apart and masks what is not the article, so that it can be restored', async () => {
    const reading = await readDocument(bytes(page), 'a.html')
    expect(main(reading)[0]).toBe(english)
    expect(main(reading)).toContain('• Belmar')
    expect(reading.masks.map(({ span }) => passage(reading.text, span))).toEqual(expect.arrayContaining(['Most read', '© 2023 The Aurora. All rights reserved.']))
    expect(main(reading).join(' ')).not.toMatch(/Ten things|World news/u)
  })
  test('tells title, outlet, author, day and language', async () => {
    const { title, outlet, byline, published, language } = await readDocument(bytes(page), 'a.html')
    expect([title?.text, outlet?.text, byline?.text, published, language]).toEqual(['Aldora asks for a conference', 'The Aurora', 'A. Reporter', { day: '2023-12-13', basis: 'printed', span: null }, 'en'])
  })
  test('tells whose report it is based on, where its data say so', async () => {
    const based = page.replace('"author":', '"inLanguage":"en","publisher":{"name":"The Aurora"},"isBasedOn":{"@type":"NewsArticle","publisher":{"name":"Northern Press"}},"author":')
    expect((await readDocument(bytes(based), 'a.html')).agency).toEqual({ text: 'Northern Press', basis: 'metadata', span: null })
  })
  test('with broken JSON-LD, with tags nested thirty thousand deep, or without text is answered, not a crash', async () => {
    expect((await readDocument(bytes(page.replace('"@type"', '"@type')), 'a.html')).published.day).toBeNull()
    expect(await code(bytes(`<html><body>${'<div>'.repeat(30_000)}${english}`), 'a.html')).toMatch(/^(?:read|unreadable-file)/u)
    expect(await code(bytes('<html><body><script>x</script></body></html>'), 'a.html')).toBe('unreadable-file')
  })
  test('pasted as text is read the same way, and other text as it is', () => {
    expect(readPasted(page).kind).toBe('html')
    expect(readPasted('Belmar < Casparia, said Aldora.').text).toBe('Belmar < Casparia, said Aldora.')
  })
})
