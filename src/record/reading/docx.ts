import { unzipSync } from 'fflate'
import { DOMParser } from 'linkedom'
import { Rejected } from '#base/codes.ts'
import type { Reading } from '../reading.ts'
import { readPage } from './page.ts'

/** Bytes that the text of a Word file may unfold to, each of its two parts. */
export const largestPart = 40 * 1024 * 1024
const body = 'word/document.xml'
const notes = 'word/footnotes.xml'

/** What of a paragraph is no text of it: what was struck out or moved away in tracked changes, codes of fields, and the second form of a drawing. */
const silent = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:delText', 'mc:Fallback', 'w:pPr', 'w:rPr', 'w:sectPr'])
const breaks = new Set(['w:br', 'w:cr'])

/** Whether bytes begin as an archive does, which a Word file is. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04
}

/**
 * Reads the text of a Word file, paragraph by paragraph, as it stands when every tracked change is accepted; footnotes follow at the end, headers and
 * pictures are left out. Throws `binary-file` for an archive of another kind, `unreadable-file` where it is damaged, has no text or unfolds to too much.
 */
export function readDocx(bytes: Uint8Array, largest = largestPart): Reading {
  const parts = partsOf(bytes, largest)
  const main = parts[body]
  if (main === undefined) throw new Rejected('binary-file')
  const footnotes = parts[notes]
  const text = [...paragraphs(main), ...(footnotes === undefined ? [] : paragraphs(footnotes))].join('\n\n').toWellFormed()
  if (text.trim() === '') throw new Rejected('unreadable-file', 'The Word file has no text in it.')
  return readPage(text, 'docx', { name: 'docx', basis: 'none' })
}

/** The two parts that hold text. What an archive says of their sizes is believed only as a bound: no more than that is ever unfolded. */
function partsOf(bytes: Uint8Array, largest: number): { readonly [name: string]: Uint8Array } {
  let over = false
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== body && name !== notes) return false
        if (originalSize > largest) over = true
        return !over
      },
    })
    if (!over) return parts
  } catch {
    throw new Rejected('binary-file')
  }
  throw new Rejected('unreadable-file', 'The Word file unfolds to more than Parley reads.')
}

function paragraphs(part: Uint8Array): readonly string[] {
  const source = new TextDecoder('utf-8').decode(part)
  // No entities are declared in a Word file; where somebody declares some they are not unfolded.
  if (/<!DOCTYPE/iu.test(source.slice(0, 2_000))) throw new Rejected('unreadable-file', 'The Word file is damaged.')
  const found: string[] = []
  let line = ''
  const flush = (): void => {
    for (const words of line.split('\n')) if (words.trim() !== '') found.push(words.replace(/[^\S\n]+/gu, ' ').trim())
    line = ''
  }
  const visit = (node: ChildNode): void => {
    if (!isElement(node)) return
    const tag = node.tagName
    if (silent.has(tag) || (tag === 'w:footnote' && node.hasAttribute('w:type'))) return
    if (tag === 'w:t') line += node.textContent ?? ''
    else if (tag === 'w:tab') line += ' '
    else if (tag === 'w:noBreakHyphen') line += '\u2011'
    else if (breaks.has(tag)) line += '\n'
    else {
      if (tag === 'w:p') flush()
      for (const child of node.childNodes) visit(child)
      if (tag === 'w:p') flush()
    }
  }
  try {
    for (const child of new DOMParser().parseFromString(source, 'text/xml').childNodes) visit(child)
  } catch (error) {
    // Elements nested beyond all measure use up the stack.
    if (error instanceof RangeError) throw new Rejected('unreadable-file', 'The Word file is damaged.')
    throw error
  }
  flush()
  return found
}

function isElement(node: ChildNode): node is Element {
  return node.nodeType === 1
}
