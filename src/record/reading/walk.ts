import { parseHTML } from 'linkedom'
import type { Span } from '../span.ts'

/** Elements whose content is no text of the page; scripts are dropped here, never run and never kept. */
const silent = new Set('script style noscript template svg math iframe object embed canvas audio video select option textarea input head title meta link map area dialog datalist source track'.split(' '))
/** Elements that stand on lines of their own. */
const standing = new Set(('address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody thead tfoot tr ul caption center legend button label').split(' '))


/** A block of a page: its span in the page's text, the element it stands in, and how much of it is link. */
export type Placed = { readonly span: Span; readonly holder: Element; /** Characters that lead elsewhere. */ readonly linked: number }
export type Walked = { readonly text: string; readonly placed: readonly Placed[] }

/** The page of a source; a fragment becomes a page, so that every document has a body. */
export function parsed(source: string): Document {
  const { document } = parseHTML(/<body[\s>]/iu.test(source) || /<html[\s>]/iu.test(source) ? source : `<!doctype html><html><body>${source}</body></html>`)
  // A drawing that is never closed ends, as in a browser, where an element of text begins.
  for (const drawing of document.querySelectorAll('svg, math')) {
    for (const inside of drawing.querySelectorAll(breaking)) if (inside.closest('svg, math') === drawing && inside.closest('foreignObject') === null) drawing.before(inside)
  }
  return document
}
const breaking = 'p, div, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote'

/** The visible text of an element, a block a paragraph. */
export function walk(root: Element | null): Walked {
  let text = ''
  const placed: Placed[] = []
  let line = ''
  let linked = 0
  let bullet = false
  const flush = (holder: Element): void => {
    const words = line.replace(/[^\S\n]+/gu, ' ').replace(/ ?\n ?/gu, '\n').trim()
    const share = words === '' ? 0 : Math.min(1, linked / words.length)
    line = ''
    linked = 0
    for (const part of words.split(/\n+/u)) {
      if (part.trim() === '') continue
      if (text !== '') text += '\n\n'
      placed.push({ span: [text.length, text.length + part.length], holder, linked: Math.round(share * part.length) })
      text += part
    }
  }
  const visit = (node: ChildNode, holder: Element, verbatim: boolean, link: boolean): void => {
    if (node.nodeType === 3) {
      const words = verbatim ? node.textContent ?? '' : (node.textContent ?? '').replace(/\s+/gu, ' ')
      if (words.trim() !== '' && bullet) {
        line += '• '
        bullet = false
      }
      line += words
      if (link) linked += words.trim().length
    }
    if (!isElement(node)) return
    const tag = node.localName.toLowerCase()
    if (silent.has(tag) || node.hasAttribute('hidden') || /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(node.getAttribute('style') ?? '')) return
    if (tag === 'br') line += '\n'
    const stands = standing.has(tag)
    if (stands) flush(holder)
    // An item has its bullet where its words begin, however many boxes stand around them; a heading in a list has none.
    if (tag === 'li') bullet = true
    if (/^h[1-6]$/u.test(tag)) bullet = false
    for (const child of node.childNodes) visit(child, stands ? node : holder, verbatim || tag === 'pre', link || tag === 'a')
    if (tag === 'td' || tag === 'th') line += ' \u00b7 '
    if (stands) {
      if (tag === 'li') bullet = false
      if (tag === 'tr') line = line.replace(/\s*\u00b7\s*$/u, '')
      flush(node)
    }
  }
  if (root !== null) {
    visit(root, root, false, false)
    flush(root)
  }
  return { text, placed }
}

function isElement(node: ChildNode): node is Element {
  return node.nodeType === 1
}
