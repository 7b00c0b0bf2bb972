import { type Block, length } from './blocks.ts'

/** A time of day at the head of a line, alone ("18.41", "9:05 pm", "14 h 20") or before the heading of what was written then ("20:10 | Toll rises"). */
const timed = /^(?:[•·▪*–—|[(]\s*)?(?<hour>\p{Nd}{1,2})\s?[:.h時时]\s?(?<minute>\p{Nd}{2})(?::\p{Nd}{2})?(?![.:/-]?\p{Nd})(?:\s?(?:[ap]\.?\s?m\.?|Uhr|Uhr:|h|hrs?|ч\.?|(?:local|GMT|UTC|[A-Z]{2,4}T)\b(?:\stime)?))*\s*[\])|:：–—-]*\s*(?<heading>.*)$/iu
/** A heading behind a time has so many words at most. */
const longestHeading = 20
/** A page is written by the hour from so many entries on. */
const leastEntries = 3

type Time = { readonly at: number; readonly minutes: number }

/**
 * Blocks of a page written hour by hour ("as it happened"), from its first entry to the end of its last: times in one direction, each over running text of its own,
 * which together hold most of the running text there is. Lists of headlines with times have next to nothing beneath them. None where the page is no such.
 */
export function entriesIn(blocks: readonly Block[]): readonly boolean[] {
  const times = blocks.flatMap((block, at): readonly Time[] => {
    const found = block.prose ? undefined : timed.exec(block.words)?.groups
    const [hour, minute] = [Number(found?.['hour'] ?? NaN), Number(found?.['minute'] ?? NaN)]
    const beneath = blocks[at + 1]
    const told = beneath?.prose === true || (blocks[at + 2]?.prose === true && beneath !== undefined && !timed.test(beneath.words))
    return found !== undefined && hour < 24 && minute < 60 && length(found['heading'] ?? '') <= longestHeading && told ? [{ at, minutes: hour * 60 + minute }] : []
  })
  const [first, last] = [times[0], times.at(-1)]
  const none = blocks.map(() => false)
  if (first === undefined || last === undefined || times.length < leastEntries) return none
  const steps = times.slice(1).map(({ minutes }, at) => Math.sign(minutes - (times[at]?.minutes ?? 0)))
  const against = Math.min(steps.filter((step) => step < 0).length, steps.filter((step) => step > 0).length)
  // Midnight may pass once.
  if (against > 1) return none
  const end = ending(blocks, last.at)
  const words = (from: number, to: number): number => blocks.slice(from, to).reduce((sum, { prose, words: line }) => sum + (prose ? length(line) : 0), 0)
  if (blocks.slice(0, first.at).filter(({ prose }) => prose).length > mostBefore || words(first.at, end) * 2 < words(0, first.at) + words(end, blocks.length) || words(first.at, end) < times.length * leastWords) return none
  const start = blocks.findIndex(({ words: line }, at) => at <= first.at && first.at - at < longestFirst && (at === first.at || timed.exec(line)?.groups?.['heading'] === ''))
  return blocks.map((_, at) => at >= start && at < end)
}

/** An entry that begins the page with nothing but short lines has so many at most. */
const longestFirst = 12

/** Paragraphs that sum up what follows; more of them are an article, with comments or headlines below. */
const mostBefore = 3
/** Beneath each time stand so many words of running text, one with another: more than under a headline. */
const leastWords = 14

/** Behind the last paragraph of running text that stands with the last entry. */
function ending(blocks: readonly Block[], from: number): number {
  let end = from + 1
  for (let at = from + 1; at < blocks.length && at - end < 2; at += 1) if (blocks[at]?.prose === true) end = at + 1
  return end
}
