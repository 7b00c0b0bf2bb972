import { Rejected } from '#base/codes.ts'
import type { Reading } from '../reading.ts'
import { checkFile, decode, isPdf } from './bytes.ts'
import { isZip, readDocx } from './docx.ts'
import { isFeed, readEntry } from './feed.ts'
import { isHtml, readHtml } from './html.ts'
import { isJson, readJson } from './json.ts'
import { largestFile } from './limits.ts'
import { isMail, readMail } from './mail.ts'
import { readPage } from './page.ts'
import { readPdf } from './pdf.ts'

/**
 * Reads a file as it came: plain text, HTML, PDF, Word (DOCX), a message (EML, MHT), one entry of a feed (RSS, Atom) or one JSON object; files of
 * several are taken apart first (`parts.ts`). `name` helps to tell HTML from text. Throws `Rejected` with `empty-file`, `too-large`,
 * `binary-file` or `unreadable-file`. Nothing here has a limit of time; whoever reads what others sent sets one (`#http/reading/pool.ts`).
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<Reading> {
  if (isZip(bytes) && bytes.length <= largestFile) return readDocx(bytes)
  checkFile(bytes)
  if (isPdf(bytes)) return readPdf(bytes)
  if (isMail(bytes, name)) return readMail(bytes)
  const { text, encoding } = decode(bytes)
  if (isFeed(text)) return readEntry(text, encoding)
  if (isJson(text, name)) return readJson(text, encoding)
  if (!isHtml(text, name)) return readPage(text, 'text', encoding)
  try {
    const reading = readHtml(text, encoding)
    if (reading.text !== '') return reading
  } catch (error) {
    // Elements nested beyond all measure use up the stack.
    if (!(error instanceof RangeError)) throw error
  }
  throw new Rejected('unreadable-file', 'The page has no text in it that can be read.')
}

/** Reads text that was pasted: it is text whatever it looks like, unless it is a page's source. */
export function readPasted(text: string): Reading {
  if (text.trim() === '') throw new Rejected('empty-file')
  const whole = text.toWellFormed()
  return isHtml(whole, '') ? readHtml(whole, { name: 'utf-8', basis: 'none' }) : readPage(whole, 'text', { name: 'utf-8', basis: 'none' })
}
