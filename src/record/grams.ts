/** Values in a sketch, and how they are cut into bands for the search of likely pairs: two of a band's values must agree. */
export const sketchLength = 128
const bandLength = 2
const mostInBand = 2_000

/** What two texts are compared by: the hashes of their word triples, sorted, each once; and the least of each of 128 orders of them. */
export type Sketch = { readonly grams: Uint32Array; readonly least: Uint32Array }

// Odd multipliers and offsets of 128 hash functions, made once by a fixed recurrence.
const factors = new Uint32Array(sketchLength)
const offsets = new Uint32Array(sketchLength)
for (let n = 0, seed = 0x9e3779b9; n < sketchLength; n += 1) {
  seed = mix(seed + n)
  factors[n] = seed | 1
  seed = mix(seed + 0x85ebca6b)
  offsets[n] = seed
}

function mix(value: number): number {
  let x = value >>> 0
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d)
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b)
  return (x ^ (x >>> 16)) >>> 0
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return mix(hash)
}

/** The words of a text in small letters; characters of scripts without blanks are words of their own. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** The sketch of a text (MinHash over word triples, after A. Broder, 1997). A text of fewer than three words has one gram of them all. */
export function sketch(text: string): Sketch {
  const hashes = wordsOf(text).map(hashOf)
  const grams = new Set<number>()
  for (let at = 0; at + 2 < hashes.length; at += 1) grams.add(mix(Math.imul(hashes[at] ?? 0, 31) + Math.imul(hashes[at + 1] ?? 0, 17) + (hashes[at + 2] ?? 0)))
  if (grams.size === 0 && hashes.length > 0) grams.add(mix(hashes.reduce((sum, one) => Math.imul(sum, 31) + one, 7)))
  const least = new Uint32Array(sketchLength).fill(0xffffffff)
  for (const gram of grams) {
    for (let n = 0; n < sketchLength; n += 1) {
      const value = (Math.imul(gram, factors[n] ?? 1) + (offsets[n] ?? 0)) >>> 0
      if (value < (least[n] ?? 0)) least[n] = value
    }
  }
  return { grams: Uint32Array.from(grams).toSorted(), least }
}

/** Shared triples of two texts: of both together (Jaccard) and of the shorter one (containment), exact. */
export function shared(a: Sketch, b: Sketch): { readonly jaccard: number; readonly containment: number } {
  let common = 0
  for (let i = 0, j = 0; i < a.grams.length && j < b.grams.length;) {
    const left = a.grams[i] ?? 0
    const right = b.grams[j] ?? 0
    if (left === right) common += 1
    if (left <= right) i += 1
    if (right <= left) j += 1
  }
  const shorter = Math.min(a.grams.length, b.grams.length)
  const together = a.grams.length + b.grams.length - common
  return { jaccard: together === 0 ? 0 : common / together, containment: shorter === 0 ? 0 : common / shorter }
}

/**
 * Pairs of sketches that agree in some band (locality-sensitive hashing), each pair once, smaller index first. Two texts that share an eighth of
 * their triples are found nine times in ten, copies always; the work grows with the number of texts, not of pairs.
 */
export function* likelyPairs(sketches: readonly Sketch[]): Iterable<readonly [number, number]> {
  const seen = new Set<number>()
  for (let band = 0; band < sketchLength; band += bandLength) {
    const buckets = new Map<number, number[]>()
    for (const [index, { least, grams }] of sketches.entries()) {
      if (grams.length === 0) continue
      const key = ((least[band] ?? 0) * 0x100000 + ((least[band + 1] ?? 0) & 0xfffff))
      const bucket = buckets.get(key)
      if (bucket === undefined) buckets.set(key, [index])
      else if (bucket.length < mostInBand) bucket.push(index)
    }
    for (const bucket of buckets.values()) {
      for (let i = 0; i < bucket.length; i += 1) {
        for (let j = i + 1; j < bucket.length; j += 1) {
          const [a, b] = [bucket[i] ?? 0, bucket[j] ?? 0]
          const pair = a * sketches.length + b
          if (seen.has(pair)) continue
          seen.add(pair)
          yield [a, b]
        }
      }
    }
  }
}
