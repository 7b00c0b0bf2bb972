import { Rejected } from '#base/codes.ts'
import { checkFile, decode, isPdf } from './bytes.ts'
import { isZip } from './docx.ts'
import { entriesOf, isFeed } from './feed.ts'
import { isJson, recordsOf } from './json.ts'
import { attachmentsOf, isMail } from './mail.ts'

/** So many documents one file may hold. */
export const mostParts = 10_000

/** A document that came within a file with others: its name, and bytes that can be read by themselves. */
export type Part = { readonly name: string; readonly bytes: Uint8Array }

/** Whether a file may hold several documents, by a look at its beginning and its name; cheap, and never wrong about one that holds them. */
export function mayHoldSeveral(bytes: Uint8Array, name: string): boolean {
  if (/\.(?:eml|mht|mhtml|jsonl|ndjson|json|rss|atom|xml|rdf)$/iu.test(name)) return true
  // Marks and wide encodings put nothing but noughts and marks between these characters.
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8_192)).replaceAll('\0', '').replace(/^(?:ÿþ|þÿ|ï»¿)/u, '')
  return isFeed(head) || /^\s*\{/u.test(head) || isMail(bytes, name)
}

/**
 * The documents in a file that holds several: entries of a feed, lines of JSON Lines, items of a JSON list, a message and its attachments. Any other file is its own
 * only part, unchanged. A part that cannot be read is a part all the same and says so when it is read. Throws `Rejected` for what `readDocument` refuses as a whole.
 */
export async function partsOf(bytes: Uint8Array, name: string): Promise<readonly Part[]> {
  const alone: readonly Part[] = [{ name, bytes }]
  if (isZip(bytes) || isPdf(bytes)) return alone
  if (isMail(bytes, name)) {
    checkFile(bytes)
    const attached = await attachmentsOf(bytes)
    return [...alone, ...bounded(attached).map((one) => ({ name: `${name} attachment ${one.called}`, bytes: one.bytes }))]
  }
  checkFile(bytes)
  const { text } = decode(bytes)
  if (isFeed(text)) {
    const entries = bounded(entriesOf(text))
    return entries.length < 2 ? alone : entries.map((entry, index) => ({ name: `${name} entry ${index + 1}`, bytes: utf8(entry) }))
  }
  if (!isJson(text, name)) return alone
  const records = bounded(recordsOf(text, name))
  return records.length === 0 ? alone : records.map((one) => one.called === '' ? { name, bytes } : { name: `${name} ${one.called}`, bytes: utf8(one.text) })
}

function bounded<One>(found: readonly One[]): readonly One[] {
  if (found.length > mostParts) throw new Rejected('too-large', `The file holds ${found.length} documents; Parley takes up to ${mostParts} from one file.`)
  return found
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
