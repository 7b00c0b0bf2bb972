import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { Rejected } from '#base/codes.ts'
import type { Encoding, Medium, Reading } from '../reading.ts'
import type { Span } from '../span.ts'
import { type Block, block } from './blocks.ts'
import { type Metadata, readPage } from './page.ts'
import { dayIn } from './publication.ts'

/** Elements whose content is no text of the page; scripts are dropped here, never run and never kept. */
const silent = new Set('script style noscript template svg math iframe object embed canvas audio video select option textarea input head title meta link map area dialog datalist source track'.split(' '))
/** Elements that stand on lines of their own. */
const standing = new Set(('address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody thead tfoot tr ul caption center legend button label').split(' '))

type Walked = { readonly text: string; readonly spans: readonly Span[] }

/** Whether a file is HTML: by its beginning, or by its name and any tag at all. */
export function isHtml(text: string, name: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)\b/iu.test(text)
    || (/\.(?:x?html?|mht)$/iu.test(name) && /<[a-z][^>]*>/iu.test(text))
    || (/^\s*<(?:p|div|article|section|main|h[1-6]|table|ul)\b[^>]*>/iu.test(text) && (text.match(/<\/(?:p|div|a|span|h[1-6]|li|td)>/giu)?.length ?? 0) >= 2)
}

/**
 * Reads a page: its whole visible text becomes the plain text, block by block; what Readability leaves out of the article is
 * masked like any furniture and can be restored. Metadata come from JSON-LD, meta tags, `time` and `lang`.
 */
export function readHtml(source: string, encoding: Encoding, kind: Reading['kind'] = 'html', over: Partial<Metadata> = {}): Reading {
  const { document } = parseHTML(complete(source))
  const metadata = { ...metadataOf(document), ...given(over) }
  const { text, spans } = walk(document.documentElement)
  if (text === '') return readPage('', kind, encoding)
  const blocks = spans.map((span) => block(text, span))
  return readPage(text, kind, encoding, { ...metadata, article: articleIn(source, blocks) }, blocks)
}

/** Reads markup that is the article and nothing else, as feeds and messages carry it; what came with it counts before what stands in it. */
export function readMarkup(source: string, kind: Reading['kind'], encoding: Encoding, over: Partial<Metadata>): Reading {
  const { document } = parseHTML(complete(source))
  const { text, spans } = walk(document.documentElement)
  if (text === '') throw new Rejected('unreadable-file', 'There is no text in it that can be read.')
  return readPage(text, kind, encoding, { ...metadataOf(document), ...given(over) }, spans.map((span) => block(text, span)))
}

/** What was said, without what was left open. */
function given(over: Partial<Metadata>): Partial<Metadata> {
  return Object.fromEntries(Object.entries(over).filter(([, value]) => value !== null))
}

/** A fragment becomes a page, so that every document has a body. */
function complete(source: string): string {
  return /<body[\s>]/iu.test(source) || /<html[\s>]/iu.test(source) ? source : `<!doctype html><html><body>${source}</body></html>`
}

/** The visible text of an element, a block a paragraph, with the span of each. */
function walk(root: Element | null): Walked {
  let text = ''
  const spans: [number, number][] = []
  let line = ''
  const flush = (): void => {
    const words = line.replace(/[^\S\n]+/gu, ' ').replace(/ ?\n ?/gu, '\n').trim()
    line = ''
    for (const part of words.split(/\n+/u)) {
      if (part.trim() === '') continue
      if (text !== '') text += '\n\n'
      spans.push([text.length, text.length + part.length])
      text += part
    }
  }
  const visit = (node: ChildNode, verbatim: boolean): void => {
    if (node.nodeType === 3) line += verbatim ? node.textContent ?? '' : (node.textContent ?? '').replace(/\s+/gu, ' ')
    if (!isElement(node)) return
    const tag = node.localName.toLowerCase()
    if (silent.has(tag) || node.hasAttribute('hidden') || /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(node.getAttribute('style') ?? '')) return
    if (tag === 'br') line += '\n'
    const stands = standing.has(tag)
    if (stands) flush()
    if (tag === 'li') line += '• '
    for (const child of node.childNodes) visit(child, verbatim || tag === 'pre')
    if (tag === 'td' || tag === 'th') line += ' \u00b7 '
    if (stands) {
      if (tag === 'li' && line.trim() === '•') line = ''
      if (tag === 'tr') line = line.replace(/\s*\u00b7\s*$/u, '')
      flush()
    }
  }
  if (root !== null) visit(root, false)
  flush()
  return { text, spans }
}

function isElement(node: ChildNode): node is Element {
  return node.nodeType === 1
}

/** Which blocks Readability takes into the article; null where it finds none, or so little that it cannot be all. */
function articleIn(source: string, blocks: readonly Block[]): readonly boolean[] | null {
  const { document } = parseHTML(complete(source))
  const article = new Readability(document, { keepClasses: false }).parse()
  if (article?.content === undefined || article.content === null) return null
  const inside = walk(parseHTML(complete(article.content)).document.documentElement)
  const kept = new Set(inside.spans.map(([start, end]) => inside.text.slice(start, end).replace(/\s+/gu, ' ')))
  const flags = blocks.map(({ words }) => kept.has(words))
  const prose = blocks.filter((one) => one.prose)
  const found = prose.filter(({ words }) => kept.has(words)).length
  return found === 0 || found * 4 < prose.length ? null : flags
}

function metadataOf(document: Document): Metadata {
  const meta = (...names: readonly string[]): string | null => {
    for (const name of names) {
      for (const attribute of ['property', 'name', 'itemprop']) {
        const content = document.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute('content')?.trim()
        if (content) return content
      }
    }
    return null
  }
  const linked = linkedData(document)
  const headings = [...document.querySelectorAll('h1')].map((one) => one.textContent?.replace(/\s+/gu, ' ').trim() ?? '').filter((one) => one.split(' ').length > 2)
  const time = document.querySelector('time[itemprop="datePublished"][datetime], article time[datetime], time[pubdate][datetime], time[datetime]')?.getAttribute('datetime') ?? null
  const stamp = linked.published ?? meta('article:published_time', 'datePublished', 'parsely-pub-date', 'dc.date', 'DC.date.issued', 'dcterms.created', 'pubdate', 'publishdate', 'date') ?? time
  return {
    title: headings.length === 1 ? headings[0] ?? null : linked.title ?? meta('og:title', 'twitter:title') ?? (document.querySelector('title')?.textContent?.split(/\s[|–—-]\s/u)[0]?.trim() || null),
    outlet: meta('og:site_name', 'application-name') ?? linked.outlet,
    byline: linked.author ?? meta('author', 'article:author', 'byl', 'dc.creator'),
    address: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url'),
    language: linked.language ?? (document.documentElement?.getAttribute('lang') || null) ?? meta('language', 'og:locale'),
    published: dayIn(stamp),
    medium: linked.medium ?? (meta('og:type')?.startsWith('video') === true ? 'video' : null),
    agency: linked.source,
    article: null,
  }
}

type Linked = { readonly source: string | null; readonly title: string | null; readonly published: string | null; readonly outlet: string | null; readonly author: string | null; readonly language: string | null; readonly medium: Medium | null }
type Data = { readonly [name: string]: unknown }

/** The article (or video, or gallery) that the page's JSON-LD describes. Broken JSON is passed over. */
function linkedData(document: Document): Linked {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const one of nodes(parsed(script.textContent ?? ''))) {
      const kind = [one['@type']].flat().join(' ')
      if (!/Article|Report|BlogPosting|LiveBlog|VideoObject|ImageGallery|MediaGallery/u.test(kind)) continue
      return {
        source: named(one['sourceOrganization']) ?? basis(one['isBasedOn']),
        title: words(one['headline']) ?? words(one['name']), published: words(one['datePublished']) ?? words(one['uploadDate']), outlet: named(one['publisher']), author: named(one['author']), language: words(one['inLanguage']),
        medium: /Video/u.test(kind) ? 'video' : /Gallery/u.test(kind) ? 'photo' : 'text',
      }
    }
  }
  return { source: null, title: null, published: null, outlet: null, author: null, language: null, medium: null }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function nodes(value: unknown): readonly Data[] {
  if (Array.isArray(value)) return value.flatMap(nodes)
  return isData(value) ? [value, ...nodes(value['@graph'])] : []
}

function words(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** Who published what an article is based on ("isBasedOn"): its publisher, its author, or else what it is called. */
function basis(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(basis).find((name) => name !== null) ?? null
  return isData(value) ? named(value['publisher']) ?? named(value['author']) ?? words(value['name']) : null
}

function named(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(named).filter((name) => name !== null).join(', ') || null
  return isData(value) ? words(value['name']) : words(value)
}
