import { printedDates } from '../printed-dates.ts'
import { ago, answers, comments } from '../words/furniture.ts'
import { type Block, ends, isListed, length } from './blocks.ts'
import { isByline, isDateline } from './head.ts'
import { marking, type Page, type Rule, same, tellingWords } from './furniture.ts'

/** A paragraph counts with so many of its words at most, so that one long comment does not outweigh an article. */
const longest = 80
/**
 * What a line that is no running text costs, in words: one known as furniture, which stands within articles too; any; one that stands there three times and more, as
 * advertisements are announced; one that gives a time, or whose beginning or shape comes back three times with other names or numbers, as over comments; one that announces them.
 */
const costs = { known: 2, line: 6, repeated: 12, dated: 15, cycle: 25, comments: 80 } as const
/** So many short lines on one side of an article are a page's, whatever language they are in; fewer must be known ones. */
const plenty = 12
/** Lines right above the article are its head, which has rules of its own. */
const headLines = 12

/**
 * The article of a text copied with the page around it: the stretch of lines in which running text outweighs what is none. What stands outside it is the page's: menus
 * above, and below what leads elsewhere, comments and notes, though some of it reads as sentences. Where little else stands around the article, nothing is cut.
 */
export const stretch: Rule = (page) => {
  const { blocks, marks } = page
  const readers = commentsFrom(blocks)
  const core = heaviest(weights(page, readers))
  if (core[0] === -1) return page
  const [from, to] = bound(page, core, readers)
  const isPages = (start: number, end: number): boolean => {
    const side = blocks.slice(start, end)
    const short = side.filter((block) => !block.prose && !isListed(block.words) && !ends(block.words)).length
    const known = marks.slice(start, end).filter((mark) => mark !== null && mark !== 'head' && mark !== 'caption' && mark !== 'credit').length
    return short >= plenty || (known >= 3 && short * 2 >= side.length)
  }
  const above = isPages(0, from) ? from - headLines : 0
  const below = isPages(to + 1, blocks.length) ? to : blocks.length
  return marking(({ words, prose }, at) => {
    if (at >= above && at <= below) return above > 0 && at < from && prose && length(words) < leastLead ? 'interface' : null
    return prose || length(words) >= 5 ? 'related' : 'interface'
  })(page)
}

/** Running text in an article's head has so many words at least. */
const leastLead = 12

function weights({ blocks, marks, turns }: Page, readers: number): readonly number[] {
  const times = new Map<string, number>()
  const shapes = blocks.map(({ words, prose }) => prose ? [] : [same(words), `0 ${same(words).replace(/\p{Nd}+/gu, '0')}`, `… ${same(words).split(/\s+/u).slice(0, 2).join(' ')}`])
  for (const shape of shapes.flatMap((these) => [...new Set(these)])) times.set(shape, (times.get(shape) ?? 0) + 1)
  return blocks.map((block, at) => {
    const mark = marks[at] ?? null
    if (turns?.[at] === true) return Math.min(longest, length(block.words))
    // A sentence or two between short lines is what stands under a headline; what readers write is no article.
    if (block.prose && mark === null) return at >= readers || isTeaser(blocks, marks, at) ? 0 : Math.min(longest, length(block.words))
    if (comments.test(block.words)) return -costs.comments
    const [plain = 0, numbered = 0, begun = 0] = (shapes[at] ?? []).map((shape) => times.get(shape) ?? 0)
    if (numbered - plain >= 2 || (begun - plain >= 2 && block.words.includes(' '))) return isListed(block.words) ? -costs.line : -costs.cycle
    if (plain >= 3) return -costs.repeated
    if (isDateline(block)) return -costs.dated
    // Items of a list belong to a sentence before them or are sentences themselves; a menu's are neither.
    if (ends(block.words) || (isListed(block.words) && led(blocks, at))) return 0
    return mark === null ? -costs.line : -costs.known
  })
}

const longestTeaser = 25
function isTeaser(blocks: readonly Block[], marks: Page['marks'], at: number): boolean {
  return length(blocks[at]?.words ?? '') < longestTeaser && [at - 1, at + 1].every((near) => {
    const next = blocks[near]
    return next === undefined || (marks[near] === null && !next.prose && !ends(next.words) && !/[:：]$/u.test(next.words))
  })
}

/** Where the comments of readers begin: behind so many words of running text, under a line that announces them or at the first of several lines that name who wrote when. */
const leastArticle = 100
function commentsFrom(blocks: readonly Block[]): number {
  let read = 0
  const found = blocks.findIndex(({ words, prose }) => (read += prose ? length(words) : 0) > leastArticle)
  const text = found === -1 ? blocks.length : found
  const signed = blocks.flatMap((block, at) => at > text && !block.prose && !isByline(block) && isSigned(block) ? [at] : [])
  const headed = blocks.findIndex((block, at) => at > text && comments.test(block.words) && !block.prose && (signed.filter((one) => one > at).length >= 2 || blocks.slice(at).filter(({ words }) => answers.test(words)).length >= 2))
  const named = signed.length >= 3 ? signed[0] ?? -1 : -1
  return Math.min(headed === -1 ? blocks.length : headed, named === -1 ? blocks.length : named)
}

/** Somebody's name with a day and a time or with how long ago; a day or a time alone stands in chronicles too. */
function isSigned({ words }: Block): boolean {
  if (ends(words) || length(words) > 16) return false
  const time = /\p{Nd}{1,2}[:.h]\p{Nd}{2}/u.exec(words)
  const dates = printedDates(words, null)
  const left = dates.reduce((rest, { span: [start, end] }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), words).replace(/\p{Nd}{1,2}[:.h]\p{Nd}{2}(?::\p{Nd}{2})?|\b(?:[ap]\.?m\.?|GMT|UTC|[A-Z]{2,4}T)\b/gu, ' ')
  return (ago.test(words) || (time !== null && dates.length > 0)) && length(left) >= 1
}

/** Whether a list begins under a line that announces it. */
function led(blocks: readonly Block[], at: number): boolean {
  const before = blocks.slice(0, at).findLast(({ words }) => !isListed(words))
  return before !== undefined && /[:：]$/u.test(before.words)
}

/**
 * The stretch without running text at its ends that stands apart and shares no words with the rest (profiles, what the house says of itself), and with running text near it that
 * does: a short paragraph behind a list of links is still the article's.
 */
function bound(page: Page, [first, last]: readonly [number, number], readers: number): readonly [number, number] {
  const runs = page.blocks.flatMap(({ prose }, at) => (prose && page.marks[at] === null) || page.turns?.[at] === true ? [at] : [])
  const within = runs.filter((at) => at >= first && at <= last)
  const telling = new Map(runs.map((at) => [at, tellingWords(page.blocks[at]?.words ?? '')]))
  // A title stands among the lines above.
  const title = page.blocks.slice(Math.max(0, first - headLines), first).filter(({ prose, words }) => !prose && length(words) >= 4).flatMap(({ words }) => [...tellingWords(words)])
  const belongs = (at: number, least: number): boolean => {
    const others = new Set([...title, ...within.filter((other) => other !== at).flatMap((other) => [...telling.get(other) ?? []])])
    return [...telling.get(at) ?? []].reduce((sum, word) => sum + (!others.has(word) ? 0 : /\p{Script=Han}/u.test(word) ? 1 / 3 : 1), 0) >= least
  }
  // Of a short report not every paragraph shares a word with the others.
  while (within.length > fewParagraphs && (within.at(-1) ?? 0) - (within.at(-2) ?? 0) > 2 && !belongs(within.at(-1) ?? 0, 2)) within.pop()
  while (within.length > fewParagraphs && (within[1] ?? 0) - (within[0] ?? 0) > 2 && !belongs(within[0] ?? 0, 2)) within.shift()
  if (within.length > fewParagraphs) return [within[0] ?? first, within.at(-1) === runs.findLast((at) => at <= last) ? last : within.at(-1) ?? last]
  for (const at of runs) if (at > (within.at(-1) ?? 0) && at - (within.at(-1) ?? 0) <= headLines && at < readers && belongs(at, isTeaser(page.blocks, page.marks, at) ? 2 : 1)) within.push(at)
  for (const at of runs.toReversed()) if (at < (within[0] ?? 0) && (within[0] ?? 0) - at <= headLines && belongs(at, 1)) within.unshift(at)
  return [within[0] ?? first, Math.max(last, within.at(-1) ?? last)]
}
const fewParagraphs = 5

/** First and last place of the stretch that weighs most; -1 where nothing weighs anything. */
function heaviest(weights: readonly number[]): readonly [number, number] {
  let best: readonly [number, number, number] = [-1, -1, 0]
  let from = 0
  let sum = 0
  for (const [at, one] of weights.entries()) {
    if (sum <= 0) {
      from = at
      sum = 0
    }
    sum += one
    if (sum > best[2]) best = [from, at, sum]
  }
  return [best[0], best[1]]
}
