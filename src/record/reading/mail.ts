import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import { Rejected } from '#base/codes.ts'
import type { Reading } from '../reading.ts'
import { type Block, blocks as blocksOf } from './blocks.ts'
import { readHtml, readMarkup } from './html.ts'
import { noMetadata, readPage } from './page.ts'
import { dayIn } from './publication.ts'

/** How deep parts of a message may lie within one another, and how many bytes all its headers may have. */
const deepest = 32
const largestHeaders = 512 * 1024

/** Whether a file is a message or a page saved as one: by its name, or by headers that no other text begins with. */
export function isMail(bytes: Uint8Array, name: string): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8_192))
  const headers = /^(?:\uFEFF|ï»¿)?(?:From [^\n]*\n)?((?:[!-9;-~]{1,76}:[^\n]*\n(?:[ \t][^\n]*\n)*)+)/u.exec(head.replace(/\r\n?/gu, '\n'))?.[1] ?? ''
  const known = new Set([...headers.matchAll(/^(From|To|Subject|Date|MIME-Version|Message-ID|Received|Return-Path|Content-Type|Reply-To|Delivered-To):/gimu)].map((found) => found[1]?.toLowerCase()))
  return /\.(?:eml|mht|mhtml)$/iu.test(name) ? known.size > 0 : known.has('from') && (known.has('mime-version') || known.has('message-id') || known.has('received'))
}

/** Attachments that can be documents of their own: texts, pages, PDF and Word files, other messages. Pictures and the like are only named. */
const readable = /^(?:text\/(?!calendar|css|javascript)|message\/rfc822|application\/(?:pdf|xhtml\+xml|json|x-ndjson|rss\+xml|atom\+xml|vnd\.openxmlformats-officedocument\.wordprocessingml\.document))/u
const readableName = /\.(?:txt|html?|pdf|docx|eml|jsonl?|ndjson|rss|atom)$/iu

/** A message's attachments that can be documents of their own, with their names. */
export async function attachmentsOf(bytes: Uint8Array): Promise<readonly { readonly called: string; readonly bytes: Uint8Array }[]> {
  const { attachments } = await parsed(bytes)
  return attachments.flatMap((one, index) => {
    const { content, mimeType, filename } = one
    if (isPart(one) || typeof content === 'string' || !(readable.test(mimeType) || readableName.test(filename ?? ''))) return []
    return [{ called: nameOf(one, index), bytes: new Uint8Array(content) }]
  })
}

/**
 * Reads a message: its subject, then its text; sender and day count as metadata, attachments are named below it. Of a message in two forms the plain
 * one is read unless it is a mere note that there is another; a saved page (MHT) is read as the page it is. What the message quotes of others is masked.
 */
export async function readMail(bytes: Uint8Array): Promise<Reading> {
  const mail = await parsed(bytes)
  const encoding = { name: 'mime', basis: 'declared' } as const
  const stamp = mail.headers.find(({ key }) => key === 'date')?.value ?? null
  const title = mail.subject?.replace(/\s+/gu, ' ').trim() || null
  const metadata = { title, byline: senderOf(mail.from), published: stamp === null ? null : dayIn(stamp.replace(/^\s*\p{L}+,\s*/u, '').replace(/\s\d{1,2}:\d{2}[\s\S]*$/u, '')) }
  const html = mail.html?.trim() ?? ''
  const words = mail.text?.replace(/\r\n?/gu, '\n').trim() ?? ''
  if (html !== '' && isSavedPage(mail)) return readHtml(html, encoding, 'eml', { address: mail.headers.find(({ key }) => key === 'snapshot-content-location' || key === 'content-location')?.value ?? null })
  const named = mail.attachments.flatMap((one, index) => isPart(one) ? [] : [`[Attachment: ${nameOf(one, index)}]`])
  if (html !== '' && words.length * 5 < html.replace(/<(style|script)\b[\s\S]*?<\/\1>|<[^>]*>|\s+/giu, '').length) {
    return readMarkup(`${title === null ? '' : `<h1>${escaped(title)}</h1>`}${html}${named.map((line) => `<p>${escaped(line)}</p>`).join('')}`, 'eml', encoding, metadata)
  }
  const text = [title ?? '', words, ...named].filter((part) => part !== '').join('\n\n').toWellFormed()
  if (words === '' && named.length === 0) throw new Rejected('unreadable-file', 'The message has no text in it.')
  const blocks = blocksOf(text)
  return readPage(text, 'eml', encoding, { ...noMetadata, ...metadata, article: ownWords(text, blocks) }, blocks)
}

/** Which blocks are the sender's own: not what is quoted with a mark in the margin, not the line before it, not what follows the signature's dashes. */
function ownWords(text: string, blocks: readonly Block[]): readonly ('interface' | null)[] {
  const signature = blocks.findIndex(({ span }) => /^-- ?(?:\n|$)/u.test(text.slice(...span)))
  const quoted = blocks.map(({ words }) => words.startsWith('>'))
  return blocks.map(({ words }, index) => quoted[index] !== true && !(quoted[index + 1] === true && /[:：]$/u.test(words)) && !words.startsWith('[Attachment: ') && (signature === -1 || index < signature) ? null : 'interface')
}

async function parsed(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(new Uint8Array(bytes), { maxNestingDepth: deepest, maxHeadersSize: largestHeaders, forceRfc822Attachments: true, attachmentEncoding: 'arraybuffer' })
  } catch (error) {
    throw new Rejected('unreadable-file', `The message is damaged${error instanceof Error ? `: ${error.message}` : ''}.`)
  }
}

/** What belongs to the page of the message itself: its pictures and styles. */
function isPart({ related, disposition, contentId, mimeType }: Attachment): boolean {
  return related === true || (disposition !== 'attachment' && contentId !== undefined && /^(?:image|text\/css|font)/u.test(mimeType))
}

function isSavedPage({ headers }: Email): boolean {
  return headers.some(({ key, value }) => (key === 'from' && /^<Saved by/iu.test(value)) || key === 'snapshot-content-location' || (key === 'content-type' && /^multipart\/related/iu.test(value.trim()) && !headers.some((one) => one.key === 'to' || one.key === 'message-id')))
}

function nameOf({ filename, mimeType }: Attachment, index: number): string {
  const name = filename?.split(/[/\\]/u).at(-1)?.replace(/[\p{Cc}[\]]+/gu, ' ').trim() ?? ''
  return name !== '' ? name.slice(0, 120) : `${index + 1}${mimeType === 'message/rfc822' ? '.eml' : mimeType === 'text/html' ? '.html' : ''}`
}

function senderOf(from: Address | undefined): string | null {
  return from === undefined ? null : from.name.trim() || from.address || null
}

function escaped(words: string): string {
  return words.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')
}
