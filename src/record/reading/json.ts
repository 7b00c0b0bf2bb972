import { Rejected } from '#base/codes.ts'
import type { Encoding, Reading } from '../reading.ts'
import { type Block, blocks as blocksOf } from './blocks.ts'
import { readMarkup } from './html.ts'
import { noMetadata, readPage } from './page.ts'
import { dayIn } from './publication.ts'

/**
 * A document as JSON: `text` or `html` holds it (`body` as `parley extract` prints it), the others are optional. Everything else in the object is left unread.
 */
const fields = { text: ['text', 'body', 'content'], html: ['html'], title: ['title', 'headline'], url: ['url', 'address', 'link'], date: ['date', 'published', 'datePublished'], outlet: ['outlet', 'publisher', 'site'], language: ['language', 'lang'], author: ['author', 'byline'] } as const
type Data = { readonly [name: string]: unknown }

const many = /\.(?:jsonl|ndjson)$/iu
const one = /\.(?:jsonl|ndjson) line \d+$|\.json(?: item \d+)?$/iu

/** Whether a file is JSON Lines, or JSON: by its name, or because its first line is a document. */
export function isJson(text: string, name: string): boolean {
  return many.test(name) || one.test(name) || (/^\s*\{/u.test(text) && documentIn(text.trimStart().split('\n', 1)[0] ?? '') !== null)
}

/** The documents in a file, each with what names it there: the lines of JSON Lines that are not empty, or the items of a list. A file of one document has one. */
export function recordsOf(text: string, name: string): readonly { readonly called: string; readonly text: string }[] {
  const whole = many.test(name) ? null : parsed(text)
  if (Array.isArray(whole)) return whole.map((item, index) => ({ called: `item ${index + 1}`, text: JSON.stringify(item) }))
  if (isData(whole)) return [{ called: '', text }]
  return text.split('\n').flatMap((line, index) => line.trim() === '' ? [] : [{ called: `line ${index + 1}`, text: line.trim() }])
}

/** Reads a document that is a JSON object. Throws `unreadable-file` where it is none, or has neither text nor html. */
export function readJson(text: string, encoding: Encoding): Reading {
  const data = parsed(text)
  if (!isData(data)) throw new Rejected('unreadable-file', 'This is no JSON object.')
  const of = (names: readonly string[]): string | null => names.flatMap((name) => wordsOf(data[name]) ?? [])[0] ?? null
  const title = of(fields.title)?.replace(/\s+/gu, ' ') ?? null
  const date = of(fields.date)
  const metadata = { title, outlet: of(fields.outlet), byline: of(fields.author), address: of(fields.url), language: of(fields.language), published: date === null ? null : dayIn(date) }
  const html = of(fields.html)
  const words = of(fields.text)
  if (words === null && html !== null) return readMarkup(html, 'json', encoding, metadata)
  if (words === null) throw new Rejected('unreadable-file', 'The JSON object has neither text nor html in it.')
  const body = words.replace(/\r\n?/gu, '\n').toWellFormed()
  const whole = title === null || body.trimStart().startsWith(title) ? body : `${title.toWellFormed()}\n\n${body}`
  const blocks: readonly Block[] = blocksOf(whole)
  return readPage(whole, 'json', encoding, { ...noMetadata, ...metadata }, blocks)
}

function documentIn(line: string): Data | null {
  const data = line.length > 5_000_000 ? null : parsed(line)
  return isData(data) && [...fields.text, ...fields.html].some((name) => typeof data[name] === 'string') ? data : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A field's words; of an object its name, of a list its first. */
function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim()
  if (Array.isArray(value)) return value.map(wordsOf).filter((words) => words !== null).join(', ') || null
  return isData(value) ? wordsOf(value['name']) : null
}
