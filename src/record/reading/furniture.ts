import type { MaskReason } from '../reading.ts'
import { quotations } from '../quotations.ts'
import { address, appeal, asked, channels, code, consent, control, cookie, credit, creditEnd, credited, notice, partners, personal, photographer, privacy, provenance, related, site, taken } from '../words/furniture.ts'
import { type Block, ends, isListed, length } from './blocks.ts'

/** What a block is: furniture for a reason, the title, or (null) text so far. */
export type Mark = MaskReason | 'title' | null

/** A page on its way through the rules: each rule marks blocks that no rule before it has marked. */
export type Page = { readonly blocks: readonly Block[]; readonly marks: readonly Mark[]; /** Blocks in which somebody speaks under a label, where the page is a transcript, or which were written hour by hour: they are text, whatever they look like. */ readonly turns?: readonly boolean[] }
export type Rule = (page: Page) => Page

/** Marks each unmarked block as `of` says. */
export function marking(of: (block: Block, index: number, page: Page) => Mark): Rule {
  return (page) => ({ ...page, marks: page.marks.map((mark, index) => mark ?? of(page.blocks[index] as Block, index, page)) })
}

/** A length of playing time at the end of a line, often glued to it: "٠٠:٠٥:٢١". */
export const stamp = /\s*\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?$/u

/** A line as it is compared with others: no case, no bullets, no playing time, no marks at its ends. */
export function same(words: string): string {
  return words.replace(stamp, '').toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

/** The words of a text that tell what it is about: long ones and names, without the ends in which cases differ, and pairs of characters where there are no blanks. */
export function tellingWords(words: string): ReadonlySet<string> {
  const dense = [...words.matchAll(/\p{Script=Han}+/gu)].flatMap(([run]) => Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(at, at + 2)))
  const long = (words.match(/[\p{L}\p{M}]{5,}|\p{Lu}\p{L}{3}/gu) ?? []).filter((word) => !/\p{Script=Han}/u.test(word))
  return new Set([...long.map((word) => word.toLowerCase().replace(/^(?:ال|وال|بال|لل)/u, '').slice(0, 6)), ...dense])
}

/** The words outside quotation marks: there a page speaks for itself. */
function own(words: string): string {
  let rest = words
  for (const { span: [start, end], nested } of quotations(words, [0, words.length])) if (!nested) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  return rest
}

/** Programs, style sheets and left-over tags: by their syntax, or by marks no prose has so many of. */
export const scripts: Rule = marking(({ words }) => {
  const signs = words.match(/[{}();=<>_\\|[\]]/g)?.length ?? 0
  return code.test(words) && (signs * 25 > words.length || /^\s*[<!/*]/.test(words)) || (signs >= 6 && signs * 8 > words.length) ? 'script' : null
})

/** Cookie banners, unless the article itself is about cookies. */
export const banners: Rule = (page) => {
  const about = page.blocks.filter(({ prose, words }) => prose && cookie.test(words)).length
  if (about > 3 && about * 3 > page.blocks.filter(({ prose }) => prose).length) return page
  return marking(({ words }) => privacy.test(words) || (cookie.test(words) && consents(own(words))) || (partners.test(words) && personal.test(words) && speaks(own(words))) ? 'cookie-banner' : null)(page)
}

/** Whether a page says what it does on its reader's device: it speaks of itself or to its reader, or is too short for anything else. */
function consents(said: string): boolean {
  return consent.test(said) && (site.test(said) || address.test(said) || length(said) <= 12)
}

/** What stands there again: running text, and short lines that repeat (all of them but a title are the page's own). */
export const repetitions: Rule = (page) => {
  const first = new Map<string, number>()
  const again = new Set<string>()
  const repeats = page.blocks.map(({ words }, index) => {
    const key = same(words)
    if (key === '' || page.marks[index] !== null) return false
    if (!first.has(key)) first.set(key, index)
    else again.add(key)
    return first.get(key) !== index
  })
  return marking(({ words, prose }, index, { blocks }) => {
    if (words.length > leastTeaser && !ends(words) && isTeaser(words, blocks.slice(index + 1))) return 'repeated-body'
    if (prose) return repeats[index] === true ? 'repeated-body' : null
    return again.has(same(words)) && length(words) <= 6 ? 'interface' : repeats[index] === true ? 'repeated-title' : null
  })(page)
}

/** A teaser: running text cut off in the middle that a later paragraph has from its beginning, perhaps with the title before it. */
function isTeaser(words: string, later: readonly Block[]): boolean {
  return later.some((other) => other.prose && other.words.length >= leastTeaser && words.includes(other.words.slice(0, leastTeaser)))
}
const leastTeaser = 50

/** Lines that lead to other articles, and the headlines under such a line. */
export const links: Rule = (page) => {
  let open = 0
  return marking(({ words, prose }) => {
    if (related.test(words) && length(words) <= 40) {
      // A phrase alone is a heading: what follows without a full stop belongs to it.
      open = related.exec(words)?.[0].length === words.length ? 10 : 0
      return 'related'
    }
    open = prose || (ends(words) && !/[?？؟]$/u.test(words)) ? 0 : open - 1
    return open > 0 && length(words) >= 3 && length(words) <= 25 ? 'related' : null
  })(page)
}

/** Buttons, menus and notes of the page about itself. */
export const controls: Rule = marking(({ words, prose }, index, { turns }) => (same(words) === '' && turns?.[index] !== true) || isTrail(words, prose) || provenance.test(words) || notice.test(words) || (!prose && control.test(words)) ? 'interface' : null)

/** A menu or a trail on one line: three and more short names between marks, or names in capitals side by side of which one is a known control. */
function isTrail(words: string, prose: boolean): boolean {
  if (prose || ends(words)) return false
  const parts = words.split(/\s+[›»>·•|/→]\s+/u)
  if (parts.length >= 3 && parts.every((part) => length(part) <= 3 && !/\p{Nd}{4}/u.test(part))) return true
  const names = words.split(' ')
  return names.length >= 4 && names.length <= 20 && names.filter((name) => !/^\p{Lu}/u.test(name)).length * 5 <= names.length && names.filter((name) => name.length > 1 && control.test(name)).length >= (names.length > 5 ? 2 : 1) && !/[,;:]/u.test(words)
}

/** A caption that reads as a sentence has so many words at most. */
const longestCaption = 60

/** Who made a picture, and the line before it that says what it shows. */
export const credits: Rule = (page) => {
  const isCredit = ({ words, prose }: Block): boolean => !prose && length(words) <= 25 && (credit.test(words) || creditEnd.test(words) && !ends(words.replace(/\.$/, '')))
  return marking((block, index) => {
    // "WHO IT SHOWS. Press Service": one line with both is a caption that carries its credit.
    if (isCredit(block)) return credit.test(block.words) ? 'credit' : 'caption'
    const many = length(block.words)
    if (many >= 8 && many <= longestCaption && (credited.test(block.words) || taken.test(block.words))) return 'caption'
    const next = page.blocks[index + 1]
    if (block.prose && many <= 30 && next !== undefined && photographer.test(next.words) && !page.blocks.slice(0, index).some(({ prose }) => prose)) return 'caption'
    return next !== undefined && credit.test(next.words) && isCredit(next) && !block.prose && length(block.words) <= 30 && index > 0 && !(length(block.words) <= 8 && dateline.test(block.words)) ? 'caption' : null
  })(page)
}

/**
 * Passages in which the page asks its reader for something. Reports of news say "we" and "your" in quotation marks only, so a run
 * of blocks that speak to the reader and ask is an appeal; in a speech, where most paragraphs speak so, it is not.
 */
export const appeals: Rule = (page) => {
  const flags = page.blocks.map(({ words }, index) => {
    if (page.turns?.[index] === true || (page.marks[index] !== null && page.marks[index] !== 'interface')) return { asks: false, speaks: false, open: false }
    const said = own(words)
    const speaking = speaks(said)
    return { asks: appeal.test(said) || (speaking && asked.test(said)), speaks: speaking, open: page.marks[index] === null }
  })
  const prose = page.blocks.filter((block, index) => block.prose && page.marks[index] === null).length
  const marked = new Set<number>()
  for (let start = 0; start < flags.length; start += 1) {
    let end = start
    while (end < flags.length && (flags[end]?.asks === true || flags[end]?.speaks === true || (end > start && page.marks[end] === 'interface'))) end += 1
    if (end === start) continue
    const run = flags.slice(start, end)
    const elsewhere = flags.filter((flag, index) => (index < start || index >= end) && flag.speaks && page.blocks[index]?.prose === true).length
    const asks = run.filter((flag) => flag.asks)
    const one = run.length === 1 ? page.blocks[start] : undefined
    const short = asks.length > 0 && one !== undefined && (!one.prose || (channels.test(one.words) && length(one.words) <= longestCall))
    if (asks.length > 0 && (short || run.some((flag) => flag.speaks)) && elsewhere * 3 <= prose) for (let at = start; at < end; at += 1) marked.add(at)
    start = end
  }
  if (page.blocks.every((block, index) => !block.prose || page.marks[index] !== null || marked.has(index))) return page
  return marking((_, index) => marked.has(index) ? 'appeal' : null)(page)
}

/** Where to follow a page is said in so many words. */
const longestCall = 20

/** A year, or a time of day: such a line says when. */
const dateline = /(?:1[89]|2[01])\p{Nd}{2}|\p{Nd}{1,2}:\p{Nd}{2}|[٠-٩]{4}/u

const addressed = new RegExp(address.source, 'gu')
/** Whether a page speaks to its reader here: with every twenty-fifth word or more. "Our ministry" once in a paragraph is not that. */
function speaks(said: string): boolean {
  return address.test(said) && [...said.matchAll(addressed)].length * 25 >= length(said)
}

/** Three and more short lines in a row without a full stop, one of them a known control: a menu. Lists of an article have bullets or numbers. */
export const menus: Rule = (page) => {
  const short = page.blocks.map(({ words, prose }, index) => !prose && !ends(words) && length(words) <= 4 && !/^(?:By|Von|Par|Por|Di)\s\p{Lu}|\p{L}: \p{Lu}/u.test(words) && !dateline.test(words) && !/^\s*(?:[•·▪*–-]|\(?[\p{N}ivx]+[.)])\s/u.test(words) && (page.marks[index] === null || page.marks[index] === 'interface'))
  const menu = new Set<number>()
  for (let start = 0; start < short.length; start += 1) {
    let end = start
    while (short[end] === true) end += 1
    if (end - start >= 3 && page.marks.slice(start, end).includes('interface')) for (let at = start; at < end; at += 1) menu.add(at)
    start = end
  }
  return marking((_, index) => menu.has(index) ? 'interface' : null)(page)
}

/** Short lines in a row between paragraphs, of which some are known furniture, are of its kind: names of sections, buttons, a profile. The last may be the heading of what follows. */
export const gaps: Rule = (page) => {
  const short = page.blocks.map(({ words, prose }, at) => !prose && page.turns?.[at] !== true && !ends(words) && !isListed(words) && length(words) <= 12 && !/[:：]$/u.test(words))
  const marked = new Set<number>()
  for (let start = 0; start < short.length; start += 1) {
    let end = start
    while (short[end] === true) end += 1
    const known = page.marks.slice(start, end).flatMap((mark, at) => mark === null || mark === 'title' || mark === 'repeated-title' || mark === 'head' ? [] : [start + at])
    const last = known.at(-1) ?? -1
    if (start > 0 && end < short.length && known.length > 0 && end - start >= 3) for (let at = start; at < end; at += 1) if (at < last || end - last > 2) marked.add(at)
    start = end
  }
  return marking((_, at) => marked.has(at) ? 'interface' : null)(page)
}
