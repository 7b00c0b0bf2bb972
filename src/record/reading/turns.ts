import { answering, asking, honorific, nobody } from '../attribution/data/labels.ts'
import type { Block } from './blocks.ts'

/** A speaker's label at the head of a block, in capitals or of question and answer. */
const label = /^(\p{L}[\p{L}\p{M}.'’《》 -]{0,48}?)\s*(?:[(（][^()（）]{1,60}[)）]|,\s*\p{L}[^.:!?]{2,80}?)?\s*(?:[:：]|\.\s?[–—-]\s)/u

/** "P. ", "R – ": a label of question or answer behind which no colon stands. */
const briefly = /^(\p{L}{1,12})(?:\s?\.\s+|\s+[–—-]\s+)(?=\S)/u

/** Whether a block begins with the label of somebody who speaks. */
export function isLabelled(words: string): boolean {
  const found = label.exec(words.slice(0, 200))?.[1]?.replace(honorific, '').replace(/[.\s]+$/u, '') ?? ''
  return found !== '' && !nobody.test(found) && ((found.length > 2 && /\p{Lu}/u.test(found) && !/\p{Ll}/u.test(found)) || asking.test(found) || answering.test(found))
}

/** Blocks of a transcript from its first label on; none where fewer than three carry one, or where most of the page does not. */
export function turnsIn(blocks: readonly Block[]): readonly boolean[] {
  const brief = blocks.map(({ words }) => briefly.exec(words)?.[1] ?? '')
  // An initial alone is no label: the text goes back and forth between both.
  const alternates = [asking, answering].every((kind) => brief.filter((words) => words !== '' && kind.test(words)).length >= 2)
  const labelled = blocks.map(({ words }, at) => isLabelled(words) || (alternates && brief[at] !== undefined && brief[at] !== '' && (asking.test(brief[at]) || answering.test(brief[at]))))
  const [first, last] = [labelled.indexOf(true), labelled.lastIndexOf(true)]
  const count = labelled.filter(Boolean).length
  const is = count >= 3 && count * 3 >= last - first + 1
  return labelled.map((_, index) => is && index >= first && index <= last)
}
