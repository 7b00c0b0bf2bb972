import { ago, answers, comments } from '../words/furniture.ts'
import { type Block, ends, isListed, length } from './blocks.ts'
import { isByline, isDateline } from './head.ts'
import { marking, type Page, type Rule, same, tellingWords } from './furniture.ts'

/** A sentence or two under a headline of another article have so many words at most. */
const longest = 32
/** What stands before them is an article from so many paragraphs and words on. */
const leastParagraphs = 3
const leastWords = 50
/** What is said of an author or a house has so many words at most. */
const longestProfile = 45
/** So many paragraphs behind an article are looked at one by one. */
const mostNotes = 12
/** Between two of them stand so many short lines at most: section, headline, time, picture. */
const lines = 5

/**
 * What stands behind an article though it reads as sentences: headlines each with a sentence of its own, one after another, up to the end of the page; a
 * comment under a line that announces it; and, behind a line of the page, paragraphs that share no word with the article (who its author is, what the
 * house is, its letters).
 */
export const teasers: Rule = (page) => {
  const { blocks, marks, turns } = page
  if (turns?.includes(true) === true) return page
  const isText = (at: number): boolean => blocks[at]?.prose === true && marks[at] === null
  const texts = blocks.flatMap((_, at) => isText(at) ? [at] : [])
  const words = new Map(texts.map((at) => [at, tellingWords(blocks[at]?.words ?? '')]))
  const isEnough = (these: readonly number[], least = leastParagraphs): boolean => these.length >= least && these.reduce((sum, at) => sum + length(blocks[at]?.words ?? ''), 0) >= leastWords
  let end = blocks.length

  const enough = texts[texts.findIndex((_, at) => isEnough(texts.slice(0, Math.min(at + 1, 20))))] ?? blocks.length
  const answered = blocks.findLastIndex(({ words: line }) => answers.test(line))
  const readers = blocks.findIndex((block, at) => at > enough && at < answered && !block.prose && comments.test(block.words))
  if (readers !== -1 && texts.filter((at) => at > readers).length <= 3) end = readers

  const authors = blocks.slice(0, texts[0] ?? 0).flatMap((block) => isByline(block) ? [block.words.replace(/^\p{L}{2,4}:?\s(?=\p{Lu})/u, '')] : []).filter((name) => length(name) >= 2)
  const run = runAtEnd(page, texts.filter((at) => at < end))
  const first = run[0]
  if (first !== undefined) {
    const article = texts.filter((at) => at < first)
    const known = new Set(article.flatMap((at) => [...words.get(at) ?? []]))
    const common = run.reduce((sum, at) => sum + shared(words.get(at) ?? new Set(), known), 0)
    const start = startOf(page, first, article.at(-1) ?? -1)
    const between = blocks.slice(start, end).filter(({ prose }) => !prose)
    const timed = between.filter((block) => isTime(block)).length
    const headed = marks.slice(Math.max(0, (article.at(-1) ?? -1) + 1), first).includes('related')
    if (isEnough(article) && (common < run.length || (run.length >= 2 && (timed >= run.length - 1 || headed) && common < run.length * 3)) && (run.length >= 2 || (headed && timed > 0))) end = start
  }

  for (const here of texts.filter((text) => text < end).slice(-mostNotes).toReversed()) {
    const article = texts.filter((text) => text < here)
    const last = article.at(-1) ?? -1
    const gap = marks.slice(last + 1, here)
    // A paragraph behind links to other articles is the article's still.
    const own = gap.filter((mark) => mark !== null && mark !== 'head' && mark !== 'caption' && mark !== 'related').length
    const apart = own > 0 || (gap.length >= 2 && !gap.includes('related'))
    const known = new Set([...article.flatMap((text) => [...words.get(text) ?? []]), ...tellingWords(blocks[marks.indexOf('title')]?.words ?? '')])
    // Under a short report a house speaks of itself behind several lines of its own.
    const least = own >= 3 ? 2 : leastParagraphs
    if (isEnough(article) && authors.some((name) => blocks[here]?.words.startsWith(name) === true) && length(blocks[here]?.words ?? '') <= longestProfile) {
      end = startOf(page, here, last)
      continue
    }
    if (!isEnough(article, least) || !apart || length(blocks[here]?.words ?? '') > longestProfile || shared(words.get(here) ?? new Set(), known) >= (own >= 2 && gap.length >= 4 ? 2 : 1)) break
    end = startOf(page, here, last)
  }
  // A headline over a day and a time between paragraphs is another article's.
  const dated = new Set(blocks.flatMap((block, at) => at > (texts[1] ?? at) && at < end && isHeadline(block) && blocks[at - 1]?.prose === true && isDated(blocks[at + 1] ?? block) ? [at] : []))
  return end === blocks.length && dated.size === 0 ? page : marking((block, at) => at < end && !dated.has(at) ? null : block.prose || length(block.words) >= 5 ? 'related' : 'interface')(page)
}

/** Paragraphs that stand alone under a headline, one after another, up to the last of the page. */
function runAtEnd({ blocks }: Page, texts: readonly number[]): readonly number[] {
  const run: number[] = []
  for (const at of texts.toReversed()) {
    const next = run[0]
    const block = blocks[at]
    if (block === undefined || length(block.words) > longest || (next !== undefined && next - at > lines + 1) || blocks[at + 1]?.prose === true) break
    const above = blocks.slice(Math.max(0, at - 2), at).toReversed()
    const nearest = above[0]
    if (nearest === undefined || nearest.prose || ends(nearest.words) || !above.some((line) => isHeadline(line))) break
    run.unshift(at)
  }
  return run
}

function isHeadline({ words, prose }: Block): boolean {
  return !prose && !ends(words) && !isListed(words) && !/[:：]$/u.test(words) && length(words) >= 3
}

/** Where the short lines before a paragraph begin that are none of the article's. */
function startOf({ blocks }: Page, at: number, last: number): number {
  let start = at
  while (start - 1 > last && blocks[start - 1]?.prose === false && !ends(blocks[start - 1]?.words ?? '')) start -= 1
  return start
}

/** A line with a day and a time, with or without its year. */
function isDated(block: Block): boolean {
  return isDateline(block) || (!block.prose && length(block.words) <= 5 && /^\p{Nd}{1,2}\P{Nd}{2,20}\p{Nd}{1,2}[:.]\p{Nd}{2}$/u.test(block.words))
}

/** A line with nothing but a time or how long ago. */
function isTime({ words }: Block): boolean {
  return length(words) <= 5 && (ago.test(words) || /^\p{Nd}{1,2}[:.h]\p{Nd}{2}$/u.test(same(words)))
}

function shared(some: ReadonlySet<string>, known: ReadonlySet<string>): number {
  return [...some].reduce((sum, word) => sum + (!known.has(word) ? 0 : /\p{Script=Han}/u.test(word) ? 1 / 3 : 1), 0)
}
