import sniff from 'html-encoding-sniffer'
import { detect } from 'jschardet'
import { Rejected } from '#base/codes.ts'
import type { Encoding } from '../reading.ts'
import { largestFile } from './limits.ts'
import { besideUtf8, mixedText, sequences } from './mixed-bytes.ts'

const sampled = 20_000

export type Decoded = { readonly text: string; readonly encoding: Encoding }

/** First bytes of files that are no text: archives and office files, pictures, sound, programs. */
const magic: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04], [0x50, 0x4b, 0x05, 0x06], [0x1f, 0x8b], [0x42, 0x5a, 0x68], [0xfd, 0x37, 0x7a, 0x58], [0x37, 0x7a, 0xbc, 0xaf], [0x52, 0x61, 0x72, 0x21], [0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], [0x47, 0x49, 0x46, 0x38],
  [0x7f, 0x45, 0x4c, 0x46], [0x4d, 0x5a, 0x90], [0xd0, 0xcf, 0x11, 0xe0], [0x49, 0x44, 0x33], [0x4f, 0x67, 0x67, 0x53], [0x52, 0x49, 0x46, 0x46], [0x00, 0x61, 0x73, 0x6d], [0xca, 0xfe, 0xba, 0xbe], [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
]

export function isPdf(bytes: Uint8Array): boolean {
  return find(bytes.subarray(0, 1_024), [0x25, 0x50, 0x44, 0x46, 0x2d], 0) !== -1
}

/** Where a sequence of bytes begins, or -1. */
export function find(bytes: Uint8Array, sought: readonly number[], from: number): number {
  const first = sought[0] ?? 0
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) if (sought.every((byte, n) => bytes[at + n] === byte)) return at
  return -1
}

/** Throws `empty-file`, `too-large` or `binary-file` for what is no text, before anything is decoded. */
export function checkFile(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Rejected('empty-file')
  if (bytes.length > largestFile) throw new Rejected('too-large', `The file has ${Math.ceil(bytes.length / 1024 / 1024)} MB; Parley reads files of up to ${largestFile / 1024 / 1024} MB.`)
  if (magic.some((start) => start.every((byte, n) => bytes[n] === byte))) throw new Rejected('binary-file')
}

/**
 * Characters of a file: by its byte order mark, a declaration in it, because it is valid UTF-8, or by a detector's guess, in that
 * order; a declaration that the bytes belie does not count. Where a text of UTF-8 has bytes of another encoding pasted in, both are read. The mark is no part of the text. Throws `binary-file` where no encoding makes a text of it.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes)
  const text = encoding.name.includes(',') ? mixedText(bytes, encoding.name.split(', ')[1] ?? western) : new TextDecoder(encoding.name).decode(bytes)
  if (isNoise(text)) throw new Rejected('binary-file')
  if (text.trim() === '') throw new Rejected('empty-file')
  return { text, encoding }
}

function encodingOf(bytes: Uint8Array): Encoding {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  if (mark !== null) return { name: mark, basis: 'bom' }
  const { whole, broken } = sequences(bytes)
  const declared = label(declaredIn(bytes))
  // A page saved anew keeps the declaration it had; so many whole sequences of UTF-8 come about in no other encoding.
  if (declared !== null && declared !== 'utf-8' && !(broken === 0 && whole >= leastSequences)) return { name: declared, basis: 'declared' }
  if (declared === 'utf-8' && broken === 0) return { name: declared, basis: 'declared' }
  const wide = wideness(bytes)
  if (wide !== null) return { name: wide, basis: 'guessed' }
  if (broken === 0) return { name: 'utf-8', basis: 'utf-8' }
  return { name: whole >= broken * 2 ? `utf-8, ${besideUtf8(bytes)}` : guessed(bytes), basis: 'guessed' }
}

/** What a file says of its own encoding: an XML declaration, or a page's meta element. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  return /^\s*<\?xml[^>]{0,100}?\sencoding\s*=\s*["']([\w.:-]{2,40})["']/iu.exec(head)?.[1] ?? (/^\s*[{[]/u.test(head) ? null : sniff(bytes.subarray(0, 1_024), { defaultEncoding: null }))
}

const western = 'windows-1252'
const leastSequences = 4

/** UTF-16 without a mark: every other byte of Latin text is nought. */
function wideness(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, sampled) & ~1
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1
    if (bytes[at + 1] === 0) odd += 1
  }
  return odd * 10 > length && even === 0 ? 'utf-16le' : even * 10 > length && odd === 0 ? 'utf-16be' : null
}

function guessed(bytes: Uint8Array): string {
  const start = bytes.findIndex((byte) => byte > 0x7f)
  const sample = bytes.subarray(Math.max(0, start - 2_000), Math.max(0, start - 2_000) + sampled)
  const { encoding, confidence } = detect(sample)
  const name = label(encoding)
  // A page of Latin letters with an accent here and there is Western unless the detector is sure of something else.
  const high = sample.filter((byte) => byte > 0x7f).length
  const letters = sample.filter((byte) => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)).length
  const latin = high * 6 < letters && !/^(?:windows-125[0247]|iso-8859-(?:1|2|4|9|10|13|14|15|16)|utf|gb|big5|euc|shift|iso-2022)/.test(name ?? '')
  return name === null || (latin && confidence < 0.6) ? western : name
}

/** The name of an encoding as decoders have it, or null if they do not. */
function label(name: string | null): string | null {
  if (name === null) return null
  try {
    return new TextDecoder(name.replace(/^utf-16-?le$/i, 'utf-16le').replace(/^utf-16-?be$/i, 'utf-16be')).encoding
  } catch {
    return null
  }
}

/** Control characters no text has, or more gaps than letters lost to a wrong guess would leave. */
function isNoise(text: string): boolean {
  const sample = text.length > 200_000 ? text.slice(0, 200_000) : text
  const controls = sample.match(/[\p{Cc}\uFFFD]/gu)?.filter((one) => !/[\t\n\r\f\u0085]/.test(one)).length ?? 0
  return sample.includes('\u0000') || controls * 50 > sample.length
}
