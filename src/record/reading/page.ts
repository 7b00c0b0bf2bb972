import type { Encoding, Mask, MaskReason, Reading, Told } from '../reading.ts'
import type { Span } from '../span.ts'
import { type Block, blocks as blocksOf } from './blocks.ts'
import { appeals, banners, controls, credits, gaps, links, type Mark, marking, menus, type Page, repetitions, type Rule, same, scripts, stamp } from './furniture.ts'
import { entriesIn } from './entries.ts'
import { head, isByline, isDateline } from './head.ts'
import { languageOf } from './language.ts'
import { addressOf, authorsOf, mediumOf, namesIn, outletOf } from './outlet.ts'
import { publishedIn } from './publication.ts'
import { notes } from './release.ts'
import { stretch } from './stretch.ts'
import { teasers } from './teasers.ts'
import { isLabelled, turnsIn } from './turns.ts'

/** What a page says about itself beside its text: metadata of HTML or PDF. Each wins over what is printed, where it is given. */
export type Metadata = {
  readonly title: string | null
  readonly outlet: string | null
  readonly byline: string | null
  /** Whose report it is based on, as the page's own data say. */
  readonly agency: string | null
  readonly address: string | null
  readonly language: string | null
  readonly published: string | null
  readonly medium: Reading['medium'] | null
  /** For each block of the text why the page's markup keeps it apart from its article (null: it is the article's); null where the page does not tell. */
  readonly article: readonly (MaskReason | null)[] | null
}
export const noMetadata: Metadata = { title: null, outlet: null, byline: null, agency: null, address: null, language: null, published: null, medium: null, article: null }

/** The rules in their order: what is certain by syntax and repetition first, then what pages say, last what stands around the article. */
function rulesFor({ title, article }: Metadata): readonly Rule[] {
  return [scripts, banners, ...(article === null ? [] : [outside(article, title)]), repetitions, links, controls, credits, appeals, menus, ...(article === null ? [stretch, teasers, notes] : []), head(title), ...(article === null ? [gaps] : [])]
}

/** Blocks that the page itself keeps apart from its article, unless they say something about it or have a reason of their own. */
function outside(article: readonly (MaskReason | null)[], title: string | null): Rule {
  return (page) => {
    const reasons = [links, controls, credits, appeals].map((rule) => rule(page).marks)
    return marking((one, index) => {
      if ((article[index] ?? null) === null || isByline(one) || isDateline(one) || (title !== null && same(one.words) === same(title))) return null
      return reasons.map((marks) => marks[index] ?? null).find((mark) => mark !== null) ?? article[index] ?? null
    })(page)
  }
}

/** Reads a plain text: masks, title, outlet, dates, main text. Pure; the same text always gives the same reading. */
export function readPage(text: string, kind: Reading['kind'], encoding: Encoding, metadata: Metadata = noMetadata, found: readonly Block[] = blocksOf(text)): Reading {
  const speaking = turnsIn(found)
  const entries = speaking.includes(true) ? speaking.map(() => false) : entriesIn(found)
  const turns = entries.includes(true) ? entries : speaking
  const blocks = found.map((one, index) => entries[index] === true || (speaking[index] === true && isLabelled(one.words)) ? { ...one, prose: true } : one)
  let page: Page = { blocks, marks: blocks.map(() => null), turns }
  for (const rule of rulesFor(metadata)) page = rule(page)
  const marked = { text, blocks, marks: page.marks }
  const main = mainText(page)
  const title = told(text, page, 'title')
  const address = stated(metadata.address) ?? addressOf(marked)
  const authors = authorsOf(marked)
  const language = languageOf(main.map(([start, end]) => text.slice(start, end)).join('\n')) ?? (metadata.language?.slice(0, 2).toLowerCase() || null)
  return {
    text, kind, encoding, language, address,
    title: title ?? stated(metadata.title),
    outlet: stated(metadata.outlet) ?? outletOf(marked, address),
    agency: authors.agency ?? stated(metadata.agency),
    byline: authors.byline ?? stated(namesIn(metadata.byline ?? '')),
    // A page whose markup tells its article from the rest has a video beside it more often than it is one.
    medium: metadata.medium ?? (metadata.article !== null && main.length >= leastText ? 'text' : mediumOf(marked)),
    published: publication(metadata, marked, address, language),
    masks: masks(text, page),
    mainText: main,
  }
}

/** So many paragraphs make a page one of text, whatever stands beside them. */
const leastText = 4

function publication(metadata: Metadata, marked: Parameters<typeof publishedIn>[0], address: Told | null, language: string | null): Reading['published'] {
  return metadata.published === null ? publishedIn(marked, address, language) : { day: metadata.published, basis: 'printed', span: null }
}

function stated(text: string | null): Told | null {
  return text === null || text.trim() === '' ? null : { text: text.trim(), basis: 'metadata', span: null }
}

/** The title without the playing time that may be glued to it. */
function told(text: string, { blocks, marks }: Page, mark: Mark): Told | null {
  const block = blocks[marks.indexOf(mark)]
  if (block === undefined) return null
  const words = text.slice(block.span[0], block.span[1]).replace(stamp, '')
  return { text: words.replace(/\s+/gu, ' '), basis: 'printed', span: [block.span[0], block.span[0] + words.length] }
}

function masks(text: string, { blocks, marks }: Page): readonly Mask[] {
  return blocks.flatMap(({ span }, index): readonly Mask[] => {
    const mark = marks[index] ?? null
    if (mark !== null && mark !== 'title') return [{ span, reason: mark }]
    const time = mark === 'title' ? stamp.exec(text.slice(span[0], span[1])) : null
    return time === null ? [] : [{ span: [span[0] + time.index, span[1]], reason: 'interface' }]
  })
}

/** The article: unmarked blocks from the first running text on; where there is no running text, all that is left. */
function mainText({ blocks, marks }: Page): readonly Span[] {
  const left = blocks.flatMap((block, index) => marks[index] === null ? [block] : [])
  const from = left.findIndex(({ prose }) => prose)
  const main = left.slice(Math.max(0, from)).map(({ span }) => span)
  return main.length > 0 ? main : blocks.flatMap(({ span }, index) => marks[index] === 'title' ? [span] : [])
}
