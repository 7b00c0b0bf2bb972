import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { readDocument } from './document.ts'
import { mayHoldSeveral, mostParts, partsOf } from './parts.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const english = 'The foreign minister of Aldora said on Wednesday that “a conference is needed” and that Belmar should take part in it.'
const read = async (text: string | Uint8Array, name: string) => {
  const file = typeof text === 'string' ? bytes(text) : text
  expect(mayHoldSeveral(file, name)).toBe(true)
  return Promise.all((await partsOf(file, name)).map(async (part) => ({ name: part.name, reading: await readDocument(part.bytes, part.name).catch((error: { readonly code: string }) => error.code) })))
}
const told = (found: Awaited<ReturnType<typeof read>>) => found.map(({ name, reading }) => typeof reading === 'string' ? [name, reading] : [name, reading.kind, reading.title?.text, reading.outlet?.text, reading.byline?.text, reading.published.day, reading.language, reading.address?.text])

describe('a feed', () => {
  const rss = `<?xml version="1.0" encoding="UTF-8"?><!-- <item>none</item> --><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Aurora &amp; Post</title><language>en-gb</language><description>News</description>
<item><title><![CDATA[Aldora asks for <b>a conference</b>]]></title><link>https://aurora.example/1</link><dc:creator>A. Reporter</dc:creator><pubDate>Wed, 13 Dec 2023 23:43:00 -0500</pubDate><description>Short.</description><content:encoded><![CDATA[<p>${english}</p><p>A literal &lt;/item&gt; and ]] </item> here, said the envoy of Belmar.</p><script>alert(1)</script>]]></content:encoded></item>
<item><title>Belmar &amp;amp; Casparia answer</title><description>&lt;p&gt;${english}&lt;/p&gt;</description><dc:date>2023-12-14</dc:date></item><item></item></channel></rss>`
  test('has a document for each entry, with the feed’s name and language; an empty one says so and the rest goes on', async () => {
    const found = await read(rss, 'news.xml')
    expect(told(found)).toEqual([
      ['news.xml entry 1', 'feed', 'Aldora asks for a conference', 'The Aurora & Post', 'A. Reporter', '2023-12-13', 'en', 'https://aurora.example/1'],
      ['news.xml entry 2', 'feed', 'Belmar & Casparia answer', 'The Aurora & Post', undefined, '2023-12-14', 'en', undefined],
      ['news.xml entry 3', 'unreadable-file'],
    ])
    const [first] = found
    if (first === undefined || typeof first.reading === 'string') throw new Error('unread')
    expect(first.reading.text).toContain('A literal </item> and ]] here, said')
    expect(first.reading.text).not.toMatch(/alert|<p>|<b>/u)
  })
  test('of the Atom kind, with names of its own, with XHTML in it, in another encoding', async () => {
    const atom = `<?xml version="1.0" encoding="iso-8859-1"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Le Matin d\u00c9lvaine</title><entry><title type="html">La conf&amp;eacute;rence</title><link rel="self" href="https://m.example/feed"/><link href="https://m.example/2"/><author><name>A. Dupr\u00e9</name></author><published>2023-12-13T10:00:00Z</published><updated>2023-12-15T10:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Le ministre d\u00e9clare que la conf\u00e9rence doit se tenir avant la fin de cette ann\u00e9e, selon lui.</p></div></content></entry><entry><title>Deux</title><summary>Une seule ligne.</summary></entry></feed>`
    const found = await read(Uint8Array.from(atom, (letter) => letter.charCodeAt(0)), 'a.atom')
    expect(told(found)[0]).toEqual(['a.atom entry 1', 'feed', 'La conférence', 'Le Matin dÉlvaine', 'A. Dupré', '2023-12-13', 'fr', 'https://m.example/2'])
    expect(found).toHaveLength(2)
  })
  test('with a document type of its own, or with nothing in it, is refused; with more entries than a file may hold too', async () => {
    expect(told(await read('<rss><!DOCTYPE x [<!ENTITY a "b">]><channel><item><title>&a;</title></item></channel></rss>', 'a.rss'))).toEqual([['a.rss', 'unreadable-file']])
    expect(told(await read('<rss><channel><title>Nothing</title></channel></rss>', 'a.rss'))).toEqual([['a.rss', 'unreadable-file']])
    await expect(partsOf(bytes(`<rss><channel>${'<item><title>a</title></item>'.repeat(mostParts + 1)}</channel></rss>`), 'a.rss')).rejects.toMatchObject({ code: 'too-large' })
  })
})

describe('JSON Lines', () => {
  test('have a document on each line; a bad line is named and the rest goes on', async () => {
    const lines = [JSON.stringify({ title: 'Aldora asks', text: english, date: '2023-12-13', outlet: 'The Aurora', url: 'https://aurora.example/1', language: 'en', author: 'A. Reporter' }), '', '{"title": "cut', JSON.stringify({ html: `<h1>Belmar answers the call</h1><p>${english}</p><script>alert(1)</script><meta charset="koi8-r">` }), '{"title":"no text"}', '[1]', JSON.stringify({ body: english, published: '2023-12-14', publishedBasis: 'printed' })]
    expect(told(await read(lines.join('\n'), 'folder/news.jsonl'))).toEqual([
      ['folder/news.jsonl line 1', 'json', 'Aldora asks', 'The Aurora', 'A. Reporter', '2023-12-13', 'en', 'https://aurora.example/1'],
      ['folder/news.jsonl line 3', 'unreadable-file'],
      ['folder/news.jsonl line 4', 'json', 'Belmar answers the call', undefined, undefined, null, 'en', undefined],
      ['folder/news.jsonl line 5', 'unreadable-file'],
      ['folder/news.jsonl line 6', 'unreadable-file'],
      ['folder/news.jsonl line 7', 'json', undefined, undefined, undefined, '2023-12-14', 'en', undefined],
    ])
  })
  test('in a list are its items; one object is one document; other text that begins with a brace is text', async () => {
    expect(told(await read(JSON.stringify([{ text: english }, 7]), 'a.json')).map(([name, kind]) => [name, kind])).toEqual([['a.json item 1', 'json'], ['a.json item 2', 'unreadable-file']])
    expect(told(await read(JSON.stringify({ text: english }), 'a.json')).map(([name, kind]) => [name, kind])).toEqual([['a.json', 'json']])
    expect(told(await read('{a remark} said the envoy of Belmar in the committee.', 'a.txt')).map(([name, kind]) => [name, kind])).toEqual([['a.txt', 'text']])
  })
})

test('whatever bytes come, a file has one part or several, and each is answered', async () => {
  const piece = fc.constantFrom('<rss>', '<channel>', '<item>', '</item>', '<entry/>', '<![CDATA[', ']]>', '<!--', '-->', '{"text":"', '"}', '\n', 'From: a\n', 'MIME-Version: 1.0\n', '\n\n', '--b', 'Content-Type: multipart/mixed; boundary=b\n', 'Aldora said so.', '\u00ff', '&lt;', '<title>')
  await fc.assert(fc.asyncProperty(fc.array(piece, { maxLength: 20 }).map((parts) => parts.join('')), fc.constantFrom('a.xml', 'a.jsonl', 'a.eml', 'a.txt', 'a.json'), async (text, name) => {
    const found = await partsOf(bytes(text), name).catch((error: { readonly code?: string }) => { expect(error.code).toMatch(/^(?:empty-file|binary-file|unreadable-file|too-large)$/u); return [] })
    for (const part of found) await readDocument(part.bytes, part.name).catch((error: { readonly code?: string }) => expect(error.code).toMatch(/^(?:empty-file|binary-file|unreadable-file)$/u))
  }), { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 100) })
})
