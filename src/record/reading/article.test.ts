import { expect, test } from 'vitest'
import { passage } from '../span.ts'
import { readHtml } from './html.ts'

const read = (body: string) => readHtml(`<html><head><title>Aldora asks for a conference</title></head><body>${body}</body></html>`, { name: 'utf-8', basis: 'none' })
const main = (body: string): readonly string[] => { const { text, mainText } = read(body); return mainText.map((span) => passage(text, span)) }
const masked = (body: string, reason: string): readonly string[] => { const { text, masks } = read(body); return masks.filter((mask) => mask.reason === reason).map(({ span }) => passage(text, span)) }

const said = Array.from({ length: 6 }, (_, n) => `In the ${['first', 'second', 'third', 'fourth', 'fifth', 'sixth'][n] ?? ''} session the minister of Belmar said that her country would take part in a conference on the crossing at Quarra.`)
const paragraphs = said.map((words) => `<p>${words}</p>`)
const heading = '<h1>Aldora asks for a conference</h1>'

test('what stands in a box that the markup names is furniture with the box’s reason, and the article’s own box is not, whatever it is called', () => {
  const box = (name: string, words: string): string => `<div class="${name}"><p>${words}</p></div>`
  const body = `${heading}<div class="story with-comments share-enabled">${paragraphs.slice(0, 3).join('')}${box('article__newsletter-signup', 'The week in Aldora is sent out on every Friday at noon.')}${box('photoCaption', 'The hall in Quarra, in which the committee met on Monday.')}${box('related-stories', 'Dorra closes its border to lorries, and nobody says why.')}${paragraphs.slice(3).join('')}</div>`
  expect(main(body)).toEqual(said)
  expect([masked(body, 'appeal'), masked(body, 'caption'), masked(body, 'related')].map(({ length }) => length)).toEqual([1, 1, 1])
})
test('a short text in a box with a picture is its caption; a paragraph beside one is text', () => {
  const body = `${heading}<div>${paragraphs.slice(0, 2).join('')}<div class="inline-image"><img src="a.jpg"><div>The crossing at Quarra, which was closed in the spring.</div></div>${paragraphs.slice(2).join('')}<p><img src="b.jpg">The conference will meet in May.</p></div>`
  expect(main(body)).toEqual([...said, 'The conference will meet in May.'])
})
test('lines that are nothing but a link lead to other articles, also behind a label; a link inside a sentence does not', () => {
  const body = `${heading}<div>${paragraphs.slice(0, 3).join('')}<p>IN DORRA: <a href="/d">A border that nobody crosses</a></p><p><a href="/e">The ten longest sessions of the committee</a></p><p>She pointed to <a href="/f">the report of the committee</a>.</p>${paragraphs.slice(3).join('')}</div>`
  expect(main(body)).toEqual([...said.slice(0, 3), 'She pointed to the report of the committee.', ...said.slice(3)])
})
test('an article is kept apart from a page full of other running text', () => {
  const comments = Array.from({ length: 60 }, (_, n) => `<li><div><b>Reader ${n}</b><p>I for one think that number ${n} of these sessions was quite enough for anybody who lives in Belmar.</p></div></li>`).join('')
  expect(main(`${heading}<div>${paragraphs.join('')}</div><ul class="comments">${comments}</ul>`)).toEqual(said)
})
test('a drawing that is never closed swallows nothing; a list keeps its bullets, however its items are boxed', () => {
  expect(main(`${heading}<svg><g><path d="M0 0"><text>Menu</text><div>${paragraphs.join('')}</div>`)).toEqual(said)
  expect(main(`${heading}<div>${paragraphs.join('')}<ul><li><div><p>Belmar will send its minister.</p></div></li></ul></div>`)).toEqual([...said, '• Belmar will send its minister.'])
})
