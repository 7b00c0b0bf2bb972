import { editors } from '../words/furniture.ts'
import { length } from './blocks.ts'
import { marking, type Rule } from './furniture.ts'

/** Above the notes of a release stand so many paragraphs of it at least. */
const leastParagraphs = 3
/** What stands under its notes is shorter than the release. */
const share = 0.6

/** What a press release says to editors under its end: notes, contacts, who the house is. */
export const notes: Rule = (page) => {
  const { blocks } = page
  const words = (from: number, to: number): number => blocks.slice(from, to).reduce((sum, { prose, words: line }) => sum + (prose ? length(line) : 0), 0)
  const from = blocks.findIndex(({ words: line, prose }, at) => !prose && editors.test(line) && page.turns?.[at] !== true && blocks.slice(0, at).filter((block) => block.prose).length >= leastParagraphs)
  if (from === -1 || words(from, blocks.length) > words(0, from) * share) return page
  return marking((_, at) => at >= from ? 'interface' : null)(page)
}
