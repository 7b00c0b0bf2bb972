import { DOMParser, parseHTML } from 'linkedom'
import { Rejected } from '#base/codes.ts'
import type { Encoding, Reading } from '../reading.ts'
import { readMarkup } from './html.ts'
import { dayIn } from './publication.ts'

/** What stands before the root of a feed, and the root: RSS, Atom, or RSS 1.0 within RDF. */
const root = /^\s*(?:<\?[^>]{0,500}\?>\s*|<!--[\s\S]{0,4000}?-->\s*)*(<(?:rss|feed|rdf:RDF)\b[^>]{0,3000}>)/iu
/** Characters of a feed before its first entry that its entries keep: its name, its language. */
const longestHead = 20_000

/** Whether a text is a feed, by its first element; a page that speaks of feeds is none. */
export function isFeed(text: string): boolean {
  return root.test(text)
}

/**
 * The entries of a feed, each as a feed of one entry with the feed's own name and language, so that it can be read again by itself. A text that only
 * looks like an entry, in a comment or in a passage that is marked as plain characters, is passed over.
 */
export function entriesOf(text: string): readonly string[] {
  const opening = root.exec(text)?.[1] ?? '<rss>'
  const name = /^<([\w:]+)/u.exec(opening)?.[1] ?? 'rss'
  const found: { readonly start: number; readonly end: number }[] = []
  let start = -1
  let tag = ''
  for (const mark of text.matchAll(/<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<(\/?)(item|entry)(?=[\s/>])[^>]*>/giu)) {
    const which = mark[2]?.toLowerCase()
    if (which === undefined) continue
    if (mark[1] === '' && start === -1) [start, tag] = [mark.index, which]
    else if (mark[1] === '/' && start !== -1 && which === tag) {
      found.push({ start, end: mark.index + mark[0].length })
      start = -1
    }
  }
  const head = headOf(text.slice(0, Math.min(found[0]?.start ?? text.length, longestHead)))
  const inside = /^feed$/iu.test(name) ? [head, ''] : [`<channel>${head}`, '</channel>']
  return found.map((entry) => `<?xml version="1.0" encoding="UTF-8"?>\n${opening}${inside[0]}\n${text.slice(entry.start, entry.end)}\n${inside[1]}</${name}>\n`)
}

/** The feed's own title and language, as elements. */
function headOf(before: string): string {
  return [/<title\b[^>]*>(?:<!\[CDATA\[[\s\S]{0,300}?\]\]>|[^<]{0,300})<\/title>/iu, /<(?:dc:)?language>[^<]{0,40}<\/(?:dc:)?language>/iu, /<author>\s*<name>[^<]{0,200}<\/name>[\s\S]{0,400}?<\/author>/iu]
    .map((element) => element.exec(before)?.[0] ?? '').join('')
}

/** Reads the one entry of a feed: its title, then its text; what the feed says of it counts as metadata. Throws `unreadable-file` for a feed without entries, or with several. */
export function readEntry(text: string, encoding: Encoding): Reading {
  const feed = parsed(text)
  const entries = feed === null ? [] : below(feed, ['item', 'entry'])
  const [entry] = entries
  if (feed === null || entry === undefined) throw new Rejected('unreadable-file', 'The feed has no entry in it that can be read.')
  if (entries.length > 1) throw new Rejected('unreadable-file', `The feed holds ${entries.length} documents.`)
  const own = (...names: readonly string[]): string | null => first(entry, names)
  const title = plain(own('title'))
  const content = [markupOf(entry, ['content:encoded', 'content']), markupOf(entry, ['description', 'summary'])].flatMap((one) => one ?? []).toSorted((a, b) => b.length - a.length)[0] ?? ''
  if (title === null && content.trim() === '') throw new Rejected('unreadable-file', 'The entry has neither a title nor a text.')
  const parent = feed.localName.toLowerCase() === 'feed' ? feed : below(feed, ['channel'])[0] ?? feed
  const author = below(entry, ['author'])[0]
  const link = below(entry, ['link']).find((one) => (one.getAttribute('rel') ?? 'alternate') === 'alternate')
  return readMarkup(`${title === null ? '' : `<h1>${escaped(title)}</h1>`}<div>${content}</div>`, 'feed', encoding, {
    title,
    outlet: plain(first(entry, ['source'])) ?? plain(first(parent, ['title'])),
    byline: plain(own('dc:creator')) ?? (author === undefined ? null : plain(first(author, ['name']) ?? wordsOf(author))),
    address: (link?.getAttribute('href') ?? (link === undefined ? '' : wordsOf(link)).trim()) || null,
    language: entry.getAttribute('xml:lang') ?? feed.getAttribute('xml:lang') ?? first(parent, ['language', 'dc:language']),
    published: dayOf(own('pubDate', 'dc:date', 'published', 'issued') ?? own('updated', 'modified')),
  })
}

/** "Wed, 13 Dec 2023 23:43:00 +0300" and "2023-12-13T23:43:00+03:00": the day as printed, where it was written. */
function dayOf(stamp: string | null): string | null {
  return stamp === null ? null : dayIn(stamp.trim())
}

function parsed(text: string): Element | null {
  // Entities that a feed declares of its own are not unfolded.
  if (/<!DOCTYPE|<!ENTITY/iu.test(text.slice(0, 4_000))) throw new Rejected('unreadable-file', 'The feed declares a document type; Parley reads feeds without one.')
  try {
    for (const node of new DOMParser().parseFromString(text, 'text/xml').childNodes) if (isElement(node)) return node
    return null
  } catch (error) {
    // Elements nested beyond all measure use up the stack.
    if (error instanceof RangeError) throw new Rejected('unreadable-file', 'The feed is damaged.')
    throw error
  }
}

/** Elements of some names that are children of an element, or of its channel. */
function below(parent: Element, names: readonly string[]): readonly Element[] {
  const children = [...parent.childNodes].filter(isElement)
  const found = children.filter((child) => names.includes(child.tagName.toLowerCase()))
  return found.length > 0 || names.includes('channel') ? found : children.filter((child) => child.tagName.toLowerCase() === 'channel').flatMap((channel) => below(channel, names))
}

function first(parent: Element, names: readonly string[]): string | null {
  for (const name of names) {
    const found = [...parent.childNodes].filter(isElement).find((child) => child.tagName.toLowerCase() === name.toLowerCase())
    const words = found === undefined ? '' : wordsOf(found).trim()
    if (words !== '') return words
  }
  return null
}

/** What an element holds as markup: XHTML as it stands, everything else as the characters it holds, which are markup where the feed says so or they look it. */
function markupOf(entry: Element, names: readonly string[]): string | null {
  for (const name of names) {
    const found = [...entry.childNodes].filter(isElement).find((child) => child.tagName.toLowerCase() === name)
    if (found === undefined) continue
    const type = found.getAttribute('type')
    if (type === 'xhtml') return found.innerHTML
    const words = wordsOf(found)
    if (words.trim() === '') continue
    return type !== 'text' && /<[a-z][^>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/iu.test(words) ? words : escaped(words).replace(/\n\s*\n/gu, '</p><p>')
  }
  return null
}

function wordsOf(node: ChildNode): string {
  return isElement(node) ? [...node.childNodes].map(wordsOf).join('') : node.nodeType === 3 || node.nodeType === 4 ? node.nodeValue ?? '' : ''
}

/** A title's words without the tags and entities that feeds fold into titles twice. */
function plain(words: string | null): string | null {
  if (words === null) return null
  const unfolded = /[<&]/u.test(words) ? parseHTML(`<!doctype html><html><body><p>${words}</p></body></html>`).document.body.textContent ?? words : words
  return unfolded.replace(/\s+/gu, ' ').trim() || null
}

function escaped(words: string): string {
  return words.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;')
}

function isElement(node: ChildNode): node is Element {
  return node.nodeType === 1
}
