import { alternate, answering, asking, briefly, honorific, nobody } from '../attribution/data/labels.ts'
import type { Block } from './blocks.ts'

/** A speaker's label at the head of a block, in capitals or of question and answer. */
const label = /^(\p{L}[\p{L}\p{M}.'’《》 -]{0,48}?)\s*(?:[(（][^()（）]{1,60}[)）]|,\s*\p{L}[^.:!?]{2,80}?)?\s*(?:[:：]|\.\s?[–—-]\s)/u

/** Whether a block begins with the label of somebody who speaks. */
export function isLabelled(words: string): boolean {
  const found = label.exec(words.slice(0, 200))?.[1]?.replace(honorific, '').replace(/[.\s]+$/u, '') ?? ''
  return found !== '' && !nobody.test(found) && ((found.length > 2 && /\p{Lu}/u.test(found) && !/\p{Ll}/u.test(found)) || asking.test(found) || answering.test(found))
}

/** Blocks of a transcript from its first label on; none where fewer than three carry one, or where most of the page does not. */
export function turnsIn(blocks: readonly Block[]): readonly boolean[] {
  const brief = blocks.map(({ words }) => briefly.exec(words)?.[1] ?? '')
  const alternates = alternate(brief)
  const labelled = blocks.map(({ words }, at) => isLabelled(words) || (alternates && [asking, answering].some((kind) => kind.test(brief[at] ?? ''))))
  const [first, last] = [labelled.indexOf(true), labelled.lastIndexOf(true)]
  const count = labelled.filter(Boolean).length
  const is = count >= 3 && count * 3 >= last - first + 1
  return labelled.map((_, index) => is && index >= first && index <= last)
}
