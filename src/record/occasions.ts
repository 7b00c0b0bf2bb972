import { addDays, type Day } from '#base/instants.ts'
import { wordsOf } from './grams.ts'
import { quotations } from './quotations.ts'
import { passage, type Span } from './span.ts'

/** What reports of one occasion share, however they are worded: words somebody said, names and numbers, the day. */
export type Traits = { readonly quoted: readonly ReadonlySet<string>[]; readonly names: ReadonlySet<string>; readonly day: Day | null }

/** Words that say nothing by themselves, in the languages reports are written in. */
const empty = new Set(('the a an of to in on at by for with and or but as is are was were be been being it its this that these those he she they we i you his her their our not no from has have had will would which who whom what there '
  + 'le la les un une des du de d l et ou que qui dans en à au aux pour par sur est sont être ce cette il elle ils nous vous ne pas der die das den dem ein eine und oder in zu mit von für auf ist sind war nicht er sie es wir '
  + 'el los las una y o que en con por para es son no se su il lo gli i e di da che per non и в на с по не что это как он она они мы к из за от في من إلى على أن هو هي التي الذي و').split(' '))
const leastWords = 4
/** How much of the shorter quotation's words, and of both texts' names together, two reports must share. */
const sharedWords = 0.45
const sharedNames = 0.3
const apart = 2

/** The traits of a document: quotations of four content words and more; capitalised words inside sentences, and numbers. */
export function traitsOf(text: string, mainText: readonly Span[], day: Day | null): Traits {
  const quoted: ReadonlySet<string>[] = []
  const names = new Set<string>()
  for (const paragraph of mainText) {
    for (const { inner, nested } of quotations(text, paragraph)) {
      const words = new Set(wordsOf(passage(text, inner)).filter((word) => !empty.has(word)))
      if (!nested && words.size >= leastWords) quoted.push(words)
    }
    // A capital after a small letter or comma is no beginning of a sentence.
    for (const [name] of passage(text, paragraph).matchAll(/(?<=[\p{Ll},;] )\p{Lu}[\p{L}’'-]{2,}|\p{Nd}[\p{Nd}.,]*\p{Nd}/gu)) names.add(name.replace(/[’']s?$/u, '').toLowerCase())
  }
  return { quoted, names, day }
}

/**
 * Whether two documents seem to report one occasion: a quotation of one is worded like a quotation of the other, they name the
 * same, and they lie within two days where both have a day. A person decides; independent reports of one speech look like this too.
 */
export function sameOccasion(a: Traits, b: Traits): boolean {
  if (a.day !== null && b.day !== null && (b.day > addDays(a.day, apart) || a.day > addDays(b.day, apart))) return false
  const common = [...a.names].filter((name) => b.names.has(name)).length
  // Of the shorter list: a short report names fewer than a long one.
  if (common < 2 || common < sharedNames * Math.min(a.names.size, b.names.size)) return false
  return a.quoted.some((one) => b.quoted.some((other) => {
    const [short, long] = one.size <= other.size ? [one, other] : [other, one]
    const alike = [...short].filter((word) => long.has(word)).length
    return alike >= leastWords && alike >= sharedWords * short.size
  }))
}

/** Pairs that seem to report one occasion. Only documents within the days, or without a day, are compared. */
export function* occasionPairs(traits: readonly Traits[]): Iterable<readonly [number, number]> {
  const order = traits.map((_, index) => index).filter((index) => (traits[index]?.quoted.length ?? 0) > 0).toSorted((a, b) => (traits[a]?.day ?? '9999').localeCompare(traits[b]?.day ?? '9999') || a - b)
  const dated = order.filter((index) => traits[index]?.day !== null)
  for (const [n, index] of order.entries()) {
    const one = traits[index]
    if (one === undefined) continue
    const last = one.day === null ? null : addDays(one.day, apart)
    for (let at = n + 1; at < order.length; at += 1) {
      const other = traits[order[at] ?? 0]
      if (other === undefined) continue
      // Documents without a day stand at the end and are compared with all; past the days go on with them.
      if (last !== null && other.day !== null && other.day > last) { at = Math.max(at, dated.length - 1); continue }
      if (sameOccasion(one, other)) yield [Math.min(index, order[at] ?? 0), Math.max(index, order[at] ?? 0)]
    }
  }
}
