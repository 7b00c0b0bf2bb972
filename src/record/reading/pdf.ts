import { getDocumentProxy } from 'unpdf'
import { Rejected } from '#base/codes.ts'
import type { Reading } from '../reading.ts'
import { ends, isListed } from './blocks.ts'
import { find } from './bytes.ts'
import { readPage } from './page.ts'

/** What reading a PDF may take: pages, UTF-16 units of text, and bytes its compressed streams may grow to together. */
export const mostPages = 500
const longestText = 5_000_000
export const largestContent = 200 * 1024 * 1024

const streamWord = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d] // stream
const endWord = [0x65, 0x6e, 0x64, 0x73, 0x74, 0x72, 0x65, 0x61, 0x6d] // endstream

/**
 * Reads the text of a PDF, page by page. Throws `unreadable-file` where it is damaged, locked, has no text in it (a scan), or asks for
 * more room than reading may take; a file made small by compression is measured before anything else unfolds it.
 */
export async function readPdf(bytes: Uint8Array, longest = longestText, largest = largestContent): Promise<Reading> {
  await measure(bytes, largest)
  const text = await textOf(bytes, longest)
  if (text.trim() === '') throw new Rejected('unreadable-file', 'The PDF has no text in it; scanned pages are not read.')
  return readPage(text, 'pdf', { name: 'pdf', basis: 'none' })
}

async function textOf(bytes: Uint8Array, longest: number): Promise<string> {
  try {
    // The reader keeps the bytes it is given, so it is given its own; and it takes no Buffer for bytes.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { disableFontFace: true, useSystemFonts: false, stopAtErrors: false, verbosity: 0 })
    try {
      if (pdf.numPages > mostPages) throw new Rejected('unreadable-file', `The PDF has ${pdf.numPages} pages; Parley reads up to ${mostPages}.`)
      const pages: string[] = []
      let length = 0
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const page = await pdf.getPage(number)
        const { items } = await page.getTextContent()
        const words = paragraphs(lines(items.flatMap((item) => 'str' in item ? [item] : [])))
        page.cleanup()
        length += words.length
        if (length > longest) throw new Rejected('unreadable-file', 'The PDF has more text in it than Parley reads.')
        pages.push(words)
      }
      return pages.filter((page) => page !== '').join('\n\n')
    } finally {
      await pdf.loadingTask.destroy()
    }
  } catch (error) {
    if (error instanceof Rejected) throw error
    throw new Rejected('unreadable-file', error instanceof Error && /password/iu.test(error.message) ? 'The PDF is locked with a password.' : 'The PDF is damaged.')
  }
}

/** A line of a page: its words, how high it stands, where it ends, how large its letters are. */
type Line = { readonly words: string; readonly y: number; readonly right: number; readonly size: number }
type Item = { readonly str: string; readonly hasEOL: boolean; readonly width: number; readonly height: number; readonly transform: readonly number[] }

function lines(items: readonly Item[]): readonly Line[] {
  const found: Line[] = []
  let words = ''
  for (const [n, { str, hasEOL, width, height, transform }] of items.entries()) {
    words += str
    if (!hasEOL && n < items.length - 1) continue
    if (words.trim() !== '') found.push({ words: words.trim().toWellFormed(), y: transform[5] ?? 0, right: (transform[4] ?? 0) + width, size: height })
    words = ''
  }
  return found
}

/**
 * The paragraphs of a page, each on one line: a paragraph ends at a wider gap, at letters of another size, before an item of a
 * list, and after a short line that ends a sentence.
 */
function paragraphs(page: readonly Line[]): string {
  const gaps = page.slice(1).map(({ y }, n) => (page[n]?.y ?? y) - y).filter((gap) => gap > 0).toSorted((a, b) => a - b)
  const usual = gaps[Math.floor((gaps.length - 1) / 4)] ?? 0
  const edge = Math.max(0, ...page.map(({ right }) => right))
  return page.map(({ words, y, size }, n) => {
    const before = page[n - 1]
    if (before === undefined) return words
    const apart = before.y - y > usual * 1.35 || before.y < y || Math.abs(before.size - size) > before.size * 0.15 || (before.right < edge * 0.85 && ends(before.words)) || isListed(words)
    return (apart ? '\n\n' : ' ') + words
  }).join('')
}

/** Unfolds every compressed stream piece by piece, keeping nothing, until all are measured or the limit is passed. */
async function measure(bytes: Uint8Array, largest: number): Promise<void> {
  let room = largest
  for (let at = find(bytes, streamWord, 0); at !== -1; at = find(bytes, streamWord, at + 1)) {
    if (bytes[at - 1] === 0x64) continue // the end of "endstream"
    let start = at + streamWord.length
    if (bytes[start] === 0x0d) start += 1
    if (bytes[start] === 0x0a) start += 1
    const end = find(bytes, endWord, start)
    room = await unfolded(bytes.subarray(start, end === -1 ? bytes.length : end), room, 3)
    if (room < 0) throw new Rejected('unreadable-file', 'The PDF unfolds to more than Parley reads.')
    if (end !== -1) at = end
  }
}

/** Whether bytes begin as a zlib stream does. */
function isFolded(part: Uint8Array): boolean {
  return part.length >= 8 && ((part[0] ?? 0) & 0x0f) === 8 && ((part[0] ?? 0) * 256 + (part[1] ?? 0)) % 31 === 0
}

/** What is left of the room after a stream of the zlib kind, and, if it holds another such stream, after that one too. */
async function unfolded(part: Uint8Array, room: number, depth: number): Promise<number> {
  if (!isFolded(part)) return room
  let left = room
  const kept: Uint8Array[] = []
  let first = true
  let nested = false
  const reader = new Blob([part.slice()]).stream().pipeThrough(new DecompressionStream('deflate')).getReader()
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      left -= piece.value.length
      if (left < 0) break
      if (first) nested = depth > 1 && isFolded(piece.value)
      first = false
      if (nested) kept.push(piece.value)
    }
  } catch {
    // What follows the stream, or an encrypted one, is none of zlib's; what came before it was counted.
  } finally {
    await reader.cancel().catch(() => undefined)
  }
  return left < 0 || kept.length === 0 ? left : unfolded(new Uint8Array(await new Blob(kept.map((piece) => piece.slice())).arrayBuffer()), left, depth - 1)
}
