import { type Day, day as oneDay, startOf } from '#base/instants.ts'
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
  return (a.day === null || b.day === null || Math.abs(startOf(a.day) - startOf(b.day)) <= apart * oneDay) && alike(a, b)
}

function alike(a: Traits, b: Traits): boolean {
  let common = 0
  for (const name of a.names) if (b.names.has(name)) common += 1
  // Of the shorter list: a short report names fewer than a long one.
  if (common < 2 || common < sharedNames * Math.min(a.names.size, b.names.size)) return false
  return a.quoted.some((one) => b.quoted.some((other) => {
    const [short, long] = one.size <= other.size ? [one, other] : [other, one]
    let both = 0
    for (const word of short) if (long.has(word)) both += 1
    return both >= leastWords && both >= sharedWords * short.size
  }))
}

/** Words of quotations that more documents have than so many, or than this part of all, are too common to find a pair by. */
const mostPosted = 200
const partPosted = 50

/**
 * Pairs that seem to report one occasion, each once. Only documents whose quotations share a word that is not too common, and that lie
 * within the days or have none, are compared, so the work grows with the number of documents and not of pairs. Two of one story are not given.
 */
export function* occasionPairs(traits: readonly Traits[], stories: readonly number[]): Iterable<readonly [number, number]> {
  const days = traits.map(({ day }) => (day === null ? null : Math.floor(startOf(day) / oneDay)))
  // In the order of days; documents without one stand at the end of every list and are compared with all of it.
  const order = traits.map((_, index) => index).toSorted((a, b) => (days[a] ?? Infinity) - (days[b] ?? Infinity) || a - b)
  const posted = new Map<string, number[]>()
  for (const index of order) {
    for (const word of new Set(traits[index]?.quoted.flatMap((words) => [...words]))) {
      const list = posted.get(word)
      if (list === undefined) posted.set(word, [index])
      else list.push(index)
    }
  }
  const seen = new Set<number>()
  for (const list of posted.values()) {
    if (list.length > Math.max(mostPosted, traits.length / partPosted)) continue
    const undated = list.findIndex((index) => days[index] === null)
    for (const [n, index] of list.entries()) {
      const day = days[index] ?? null
      for (let at = n + 1; at < list.length; at += 1) {
        const other = list[at] ?? 0
        const otherDay = days[other] ?? null
        if (day !== null && otherDay !== null && otherDay - day > apart) {
          if (undated === -1) break
          at = undated - 1
          continue
        }
        if (stories[index] === stories[other]) continue
        const [a, b] = index < other ? [index, other] : [other, index]
        const pair = a * traits.length + b
        if (seen.has(pair)) continue
        seen.add(pair)
        const [one, two] = [traits[a], traits[b]]
        if (one !== undefined && two !== undefined && alike(one, two)) yield [a, b]
      }
    }
  }
}
