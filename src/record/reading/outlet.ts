import { printedDates } from '../printed-dates.ts'
import type { Medium, Told } from '../reading.ts'
import type { Span } from '../span.ts'
import { notice } from '../words/furniture.ts'
import { agencies, outletWords } from '../words/outlets.ts'
import type { Block } from './blocks.ts'
import { isByline, isDateline } from './head.ts'
import { type Mark, stamp } from './furniture.ts'

export type Marked = { readonly text: string; readonly blocks: readonly Block[]; readonly marks: readonly Mark[] }

/** The address of the page, where one is printed by itself; a stray blank inside it is kept in the span and left out of the address. */
export function addressOf({ blocks, marks }: Marked): Told | null {
  for (const [index, { words, span, prose }] of blocks.entries()) {
    if (prose || marks[index] === 'related' || marks[index] === 'script') continue
    const found = /https?:\/\/[^\s"<>]+(?:\s-?[\w%./?=&#-]+)*$/u.exec(words)
    if (found === null) continue
    // Offsets within a block hold as long as it has no runs of white space, which an address line has not.
    const start = span[1] - found[0].length
    return { text: found[0].replace(/\s+/g, ''), basis: 'printed', span: [start, span[1]] }
  }
  return null
}

/** Name of the outlet in the host of an address: "www.themoscowtimes.com" is "The Moscow Times" where its words can be told apart, else the host. */
export function outletInAddress(address: string, words: readonly string[]): string | null {
  const host = /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/u.exec(address)?.[1]?.toLowerCase().replace(/^(?:www|m|amp|en|ar|fr|es|ru|news)\./, '')
  if (host === undefined || !host.includes('.') || /^[\d.]+$/.test(host)) return null
  const name = host.split('.').slice(0, -1).join('.').replace(/\.(?:co|com|org|net|gov|ac)$/, '')
  const known = new Set([...outletWords, ...words.map((word) => word.toLowerCase())])
  const parts = apart(name.replaceAll('-', ''), known)
  return parts === null || parts.length < 2 ? host : parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' ')
}

/** A name taken apart into the fewest known words. */
function apart(name: string, known: ReadonlySet<string>): readonly string[] | null {
  const best: (readonly string[] | null)[] = [[]]
  for (let end = 1; end <= name.length; end += 1) {
    best[end] = null
    for (let start = 0; start < end; start += 1) {
      const before = best[start]
      const word = name.slice(start, end)
      if (before === null || before === undefined || (word.length < 3 && word !== 'al') || !known.has(word)) continue
      if (best[end] === null || before.length + 1 < (best[end]?.length ?? 0)) best[end] = [...before, word]
    }
  }
  return best[name.length] ?? null
}

const naming = /(?:[Aa] [Mm]essage from|[Ss]upporting|[Jj]ournalists (?:of|at)|[Rr]eaders of|©\s*(?:\d{4}\s*)?|[Cc]opyright\s*(?:©\s*)?(?:\d{4}\s*)?)\s*((?:The |the )?\p{Lu}[\p{L}’'&.-]*(?:\s(?:of\s|and\s|&\s)?\p{Lu}[\p{L}’'&-]*){0,4})/u

/** The outlet as the page names itself: in an appeal, a copyright line, or the address it prints. */
export function outletOf({ text, blocks, marks }: Marked, address: Told | null): Told | null {
  for (const [index, { span }] of blocks.entries()) {
    if (marks[index] !== 'appeal' && marks[index] !== 'interface' && marks[index] !== 'head') continue
    const found = naming.exec(text.slice(span[0], span[1]))
    const name = found?.[1]
    if (found === null || name === undefined || /sample/i.test(name)) continue
    const start = span[0] + found.index + found[0].length - name.length
    return { text: name, basis: 'printed', span: [start, start + name.length] }
  }
  if (address === null) return null
  const name = outletInAddress(address.text, blocks.filter((_, index) => marks[index] === 'title' || marks[index] === null).slice(0, 3).flatMap(({ words }) => words.match(/\p{L}+/gu) ?? []))
  return name === null ? null : { text: name, basis: 'address', span: address.span }
}

/** Byline, and the agency it or a dateline names ("By AFP", "MOSCOW (Reuters) —"); a picture's credit names no author of the text. */
export function authorsOf({ text, blocks, marks }: Marked): { readonly byline: Told | null; readonly agency: Told | null } {
  let byline: Told | null = null
  let agency: Told | null = null
  const firstText = blocks.findIndex((_, index) => marks[index] === null)
  for (const [index, block] of blocks.entries()) {
    const [start, end] = block.span
    const line = text.slice(start, end)
    if (marks[index] === 'head' && isByline(block)) {
      const skip = /^\s*\p{L}+[\s:：]\s*/u.exec(line)?.[0].length ?? 0
      const names = namesIn(line.slice(skip))
      if (names !== '') byline ??= { text: names, basis: 'printed', span: [start + skip, start + skip + names.length] }
      agency ??= agencyIn(line, start)
    } else if (marks[index] === 'head' || (marks[index] === 'interface' && (line.length < 40 || notice.test(line)))) agency ??= agencyIn(line, start)
    else if (index === firstText) {
      const dateline = /^.{0,80}?\((.{2,30}?)\)\s*[-–—]+\s|^.{0,60}?\s[-–—]{1,2}\s/u.exec(line)
      if (dateline !== null) agency ??= agencyIn(dateline[0], start)
    }
    if (marks[index] === null && block.prose) {
      const signed = /\(([^()]{2,40})\)\s*$/u.exec(line)
      if (signed !== null && index >= blocks.length - 3) agency ??= agencyIn(signed[0], start + signed.index)
    }
  }
  return { byline, agency }
}

/** The names in a byline, without the day, the time and the handles behind them. */
export function namesIn(line: string): string {
  const date = printedDates(line, null).find(({ year }) => year !== null)?.span[0] ?? line.length
  const mark = /\s*[|•·@]|\p{Nd}|\s(?:posted|updated|published|mis à jour|aktualisiert|actualizado)(?!\p{L})/iu.exec(line)?.index ?? line.length
  const names = line.slice(0, Math.min(date, mark)).replace(/(?:[\s,.–—-]|(?<!\p{L})(?:on|le|am|el|il|em|\p{Lu}\p{L}{2,8}day|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\p{L}*|May|June|July))+$/u, '')
  return /^https?:|^[\w-]+(?:\.[\w-]+)+$/u.test(names) ? '' : names
}

function agencyIn(line: string, at: number): Told | null {
  for (const [name, printed] of agencies) {
    const found = printed.exec(line)
    if (found !== null) return { text: name, basis: 'printed', span: [at + found.index, at + found.index + found[0].length] satisfies Span }
  }
  return null
}

/** What kind of piece it is: a playing time beside the title, or a page that offers downloads, is a video's. */
export function mediumOf({ blocks, marks }: Marked): Medium {
  const page = blocks.filter((_, index) => marks[index] !== null && marks[index] !== 'related' && marks[index] !== 'repeated-body')
  if (page.some(({ words, prose, span }) => !prose && !isDateline({ words, prose, span }) && (stamp.test(words) && /\p{L}\s*\p{Nd}{1,2}:/u.test(words) || /^\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?$/u.test(words)))) return 'video'
  if (page.some(({ words, prose }) => !prose && /^(?:video|vidéo|vídeo|видео|فيديو|视频)\b/iu.test(words))) return 'video'
  if (page.some(({ words, prose }) => !prose && /^(?:podcast|audio|аудио|بودكاست|音频)\b/iu.test(words))) return 'audio'
  if (page.some(({ words, prose }) => !prose && /^(?:photo gallery|in pictures|gallery|galerie|галерея|图集|صور)\b/iu.test(words))) return 'photo'
  return 'text'
}
