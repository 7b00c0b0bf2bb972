import { Readability } from '@mozilla/readability'
import type { MaskReason } from '../reading.ts'
import { type Block, length } from './blocks.ts'
import { isPicture, kindOf, ownPlace } from './place.ts'
import { parsed, type Placed, walk } from './walk.ts'

/** What the markup says of a block: it is the article's (null), or furniture for a reason. */
export type Verdict = MaskReason | null

/** A block with its place in the page, and its words counted. */
type Set = { readonly block: Block; readonly placed: Placed; readonly words: number }

/**
 * Which blocks are the article's, by the page's markup: what Readability takes, with what stands among it, without what stands in boxes that the markup
 * itself names (captions, sharing, newsletters, comments, other articles) or is nothing but a link. Where Readability finds nothing, or far less than stands
 * together in one box of the page, it is that box. Null where no running text stands together.
 */
export function articleIn(source: string, blocks: readonly Block[], placed: readonly Placed[]): readonly Verdict[] | null {
  const all = blocks.map((block, at): Set => ({ block, placed: placed[at] as Placed, words: length(block.words) }))
  const boxed = inFullest(all)
  const taken = readable(source, blocks)
  const kept = taken === null || prose(all, taken) * 4 < prose(all, boxed) ? boxed : taken
  if (prose(all, kept) === 0) return null
  const whole = among(all, kept)
  const reasons = named(all, whole)
  const leading = all.map((one, at) => whole[at] === true && reasons[at] === null && leads(one))
  const inside = weighed(all, whole)
  const pictured = all.map((one, at) => whole[at] === true && isCaption(one, inside))
  const aside = behind(all, whole)
  const most = total(all, leading) * 2 > total(all, whole)
  const heads = all.map(({ block: one }, at) => whole[at] === true && !one.prose && leading[at] !== true && leading[at + 1] === true && /[:：]$/u.test(one.words))
  return all.map((_, at): Verdict => whole[at] !== true || aside[at] === true ? 'interface' : reasons[at] ?? (pictured[at] === true ? 'caption' : (leading[at] === true || heads[at] === true) && !most ? 'related' : null))
}

const total = (all: readonly Set[], which: readonly boolean[]): number => all.reduce((sum, { words }, at) => which[at] === true ? sum + words : sum, 0)
const prose = (all: readonly Set[], which: readonly boolean[]): number => total(all.map((one) => one.block.prose ? one : { ...one, words: 0 }), which)

/** Nothing but a link, or a link behind a label ("MORE: …"), and no heading. */
function leads({ block: { words, prose: runs }, placed: { linked, holder } }: Set): boolean {
  const label = runs ? '' : /^\(?\p{L}[^:：]{1,24}[:：]\s*/u.exec(words)?.[0] ?? ''
  return linked > 1 && linked * 10 >= (words.length - label.length) * 9 && !/^h\d$/iu.test(holder.localName)
}

/** So many words a caption has at most. */
const longestCaption = 60

/** A short text in a box of a picture's, which holds nothing else of the article. */
function isCaption({ placed: { holder }, words }: Set, inside: ReadonlyMap<Element, number>): boolean {
  if (words > longestCaption || /^h\d$/iu.test(holder.localName)) return false
  for (const box of ancestors(holder).slice(0, 5)) {
    if ((inside.get(box) ?? 0) > longestCaption) return false
    if (box !== holder && box.querySelector('img, picture, video') !== null && isPicture(box)) return true
  }
  return false
}

/** Blocks behind the box that holds most of the article, in boxes unlike it: notes on comments, profiles, data sheets. */
function behind(all: readonly Set[], kept: readonly boolean[]): readonly boolean[] {
  const weights = new Map<Element, number>()
  for (const [at, { block, placed: { holder }, words }] of all.entries()) {
    const parent = holder.parentElement
    if (kept[at] === true && block.prose && parent !== null) weights.set(parent, (weights.get(parent) ?? 0) + words)
  }
  const [box, weight] = [...weights].reduce<readonly [Element | null, number]>((best, one) => one[1] > best[1] ? one : best, [null, 0])
  if (box === null || weight * 10 < prose(all, kept) * 7) return all.map(() => false)
  const last = all.findLastIndex(({ placed: { holder } }, at) => kept[at] === true && box.contains(holder))
  const alike = (element: Element | null): boolean => element !== null && (ancestors(box).includes(element) || (element.getAttribute('class') !== null && kindOf(element) === kindOf(box)))
  const flags = all.map(({ placed: { holder } }, at) => at > last && kept[at] === true && !alike(holder.parentElement))
  // What is a good part of the article goes on in another box.
  return prose(all, flags) * 6 < prose(all, kept) ? flags : all.map(() => false)
}

/** The blocks Readability takes, found again in the page in their order; null where it finds no article. */
function readable(source: string, blocks: readonly Block[]): readonly boolean[] | null {
  const content = new Readability(parsed(source), { keepClasses: false }).parse()?.content
  if (content === undefined || content === null) return null
  const inside = walk(parsed(content).documentElement)
  const words = inside.placed.map(({ span: [start, end] }) => inside.text.slice(start, end).replace(/\s+/gu, ' '))
  return aligned(blocks.map((one) => one.words), words)
}

/** So many lines against lines are compared; beyond, a line counts as taken wherever it stands. */
const mostCompared = 4_000_000

/** Which lines of a page are those of a part of it: the longest common sequence, so that a menu's "Asia" is not taken for the article's. */
function aligned(page: readonly string[], part: readonly string[]): readonly boolean[] {
  const there = new Set(part)
  const candidates = page.flatMap((words, at) => there.has(words) ? [at] : [])
  const flags = page.map(() => false)
  if (candidates.length * part.length > mostCompared) {
    for (const at of candidates) flags[at] = true
    return flags
  }
  const width = part.length + 1
  const best = new Float64Array((candidates.length + 1) * width)
  const at = (row: number, column: number): number => best[row * width + column] ?? 0
  for (let row = candidates.length - 1; row >= 0; row -= 1) {
    const words = page[candidates[row] ?? 0] ?? ''
    for (let column = part.length - 1; column >= 0; column -= 1) {
      // Long lines weigh more: two that are out of order are decided for the paragraph.
      best[row * width + column] = Math.max(at(row + 1, column), at(row, column + 1), words === part[column] ? at(row + 1, column + 1) + words.length : 0)
    }
  }
  for (let row = 0, column = 0; row < candidates.length && column < part.length;) {
    const words = page[candidates[row] ?? 0] ?? ''
    if (words === part[column] && at(row, column) === at(row + 1, column + 1) + words.length) {
      flags[candidates[row] ?? 0] = true
      row += 1
      column += 1
    } else if (at(row, column) === at(row + 1, column)) row += 1
    else column += 1
  }
  return flags
}

/** The blocks of the box in which most running text stands side by side, without what its markup names. */
function inFullest(all: readonly Set[]): readonly boolean[] {
  const weights = new Map<Element, number>()
  const plain = all.map((one) => !leads(one) && ancestors(one.placed.holder).every((element) => ownPlace(element) === null || element.localName === 'form'))
  for (const [at, { block, placed: { holder }, words }] of all.entries()) {
    if (!block.prose || plain[at] !== true) continue
    const parent = holder.parentElement
    for (const [element, share] of [[parent, 1], [parent?.parentElement ?? null, 0.5]] as const) if (element !== null) weights.set(element, (weights.get(element) ?? 0) + words * share)
  }
  const [box] = [...weights].reduce<readonly [Element | null, number]>((best, one) => one[1] > best[1] ? one : best, [null, 0])
  return all.map(({ placed: { holder } }, at) => plain[at] === true && box !== null && box.contains(holder))
}

/** What was kept, and paragraphs and headings left out that stand between others of the same parent that were kept. */
function among(all: readonly Set[], kept: readonly boolean[]): readonly boolean[] {
  const children = new Map<Element, number[]>()
  for (const [at, { placed: { holder } }] of all.entries()) {
    const parent = holder.parentElement
    if (parent !== null) children.set(parent, [...children.get(parent) ?? [], at])
  }
  const flags = [...kept]
  for (const those of children.values()) {
    const prosaic = those.filter((at) => kept[at] === true && all[at]?.block.prose === true)
    if (prosaic.length < 3) continue
    for (const at of those) {
      const one = all[at]
      if (flags[at] === true || one === undefined || leads(one) || at < (prosaic[0] ?? 0) || at > (prosaic.at(-1) ?? 0)) continue
      if (/^(?:p|h[2-6]|blockquote)$/iu.test(one.placed.holder.localName) && (one.block.prose || /^h/iu.test(one.placed.holder.localName))) flags[at] = true
    }
  }
  return flags
}

/** A box named as furniture is furniture unless so much of the article stands in boxes of its kind that the name must mean something else. */
function named(all: readonly Set[], kept: readonly boolean[]): readonly Verdict[] {
  const weights = new Map<string, number>()
  const whole = total(all, kept)
  for (const [at, { placed: { holder }, words }] of all.entries()) {
    if (kept[at] === true) for (const element of ancestors(holder)) if (ownPlace(element) !== null) weights.set(kindOf(element), (weights.get(kindOf(element)) ?? 0) + words)
  }
  return all.map(({ placed: { holder } }, at) => {
    if (kept[at] !== true) return null
    const box = ancestors(holder).find((element) => ownPlace(element) !== null && (weights.get(kindOf(element)) ?? 0) * 10 < whole * 4)
    return box === undefined ? null : ownPlace(box)
  })
}

/** So far up is looked for boxes around a block. */
const mostAround = 60
function ancestors(element: Element): readonly Element[] {
  const line: Element[] = []
  for (let at: Element | null = element; at !== null && line.length < mostAround; at = at.parentElement) line.push(at)
  return line
}

/** How many words of what was kept stand in each element. */
function weighed(all: readonly Set[], kept: readonly boolean[]): ReadonlyMap<Element, number> {
  const weights = new Map<Element, number>()
  for (const [at, { placed: { holder }, words }] of all.entries()) {
    if (kept[at] === true) for (const element of ancestors(holder)) weights.set(element, (weights.get(element) ?? 0) + words)
  }
  return weights
}
