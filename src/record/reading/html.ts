import { Rejected } from '#base/codes.ts'
import type { Encoding, Reading } from '../reading.ts'
import { articleIn } from './article.ts'
import { block } from './blocks.ts'
import { type Metadata, readPage } from './page.ts'
import { metadataOf } from './page-data.ts'
import { parsed, walk } from './walk.ts'

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
  const document = parsed(source)
  const metadata = { ...metadataOf(document), ...given(over) }
  const { text, placed } = walk(document.documentElement)
  if (text === '') return readPage('', kind, encoding)
  const blocks = placed.map(({ span }) => block(text, span))
  return readPage(text, kind, encoding, { ...metadata, article: articleIn(source, blocks, placed) }, blocks)
}

/** Reads markup that is the article and nothing else, as feeds and messages carry it; what came with it counts before what stands in it. */
export function readMarkup(source: string, kind: Reading['kind'], encoding: Encoding, over: Partial<Metadata>): Reading {
  const document = parsed(source)
  const { text, placed } = walk(document.documentElement)
  if (text === '') throw new Rejected('unreadable-file', 'There is no text in it that can be read.')
  return readPage(text, kind, encoding, { ...metadataOf(document), ...given(over) }, placed.map(({ span }) => block(text, span)))
}

/** What was said, without what was left open. */
function given(over: Partial<Metadata>): Partial<Metadata> {
  return Object.fromEntries(Object.entries(over).filter(([, value]) => value !== null))
}
