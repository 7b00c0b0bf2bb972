/** Values in a sketch, and how they are cut into bands for the search of likely pairs: all values of some band must agree. */
export const sketchLength = 128
const bandLength = 4
/** Words in a run, of which one in eight is kept, to find a text inside a longer one. */
const runLength = 6
const oneIn = 8
/** A band or run that more texts have than this (a standing notice, say) tells nothing. */
const mostAlike = 400

/**
 * What two texts are compared by: the hashes of their word triples, sorted, each once; the least of each of 128 orders of them;
 * and a sample of the hashes of runs of six words.
 */
export type Sketch = { readonly grams: Uint32Array; readonly least: Uint32Array; readonly runs: Uint32Array }

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
  return { grams: Uint32Array.from(grams).toSorted(), least, runs: runsOf(hashes) }
}

function runsOf(hashes: readonly number[]): Uint32Array {
  const runs = new Set<number>()
  for (let at = 0; at + runLength <= hashes.length; at += 1) {
    let run = 0
    for (let n = 0; n < runLength; n += 1) run = Math.imul(run, 0x01000193) + (hashes[at + n] ?? 0)
    const hash = mix(run)
    if (hash % oneIn === 0) runs.add(hash)
  }
  return Uint32Array.from(runs)
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
 * Pairs of sketches worth a comparison, each once, smaller index first: they agree in some band (locality-sensitive hashing; finds texts that are
 * alike as wholes), or share a run of words (finds a text inside a longer one). The work grows with the number of texts, not of pairs. Two that are
 * `settled` when their turn comes are not given.
 */
export function* likelyPairs(sketches: readonly Sketch[], settled: (a: number, b: number) => boolean): Iterable<readonly [number, number]> {
  const seen = new Set<number>()
  for (let band = 0; band < sketchLength; band += bandLength) {
    yield* pairsIn(sketches, ({ least, grams }) => (grams.length === 0 ? [] : [keyOf(least, band)]), settled, seen)
  }
  yield* pairsIn(sketches, ({ runs }) => runs, settled, seen)
}

/** The values of a band as one whole number below 2 to the 53rd. */
function keyOf(least: Uint32Array, band: number): number {
  let high = 0
  let low = 0
  for (let n = 0; n < bandLength; n += 1) {
    high = mix(high + (least[band + n] ?? 0))
    low = mix(low ^ Math.imul(least[band + n] ?? 0, 0x9e3779b1))
  }
  return (high & 0x1fffff) * 0x100000000 + low
}

function* pairsIn(sketches: readonly Sketch[], keysOf: (sketch: Sketch) => Iterable<number>, settled: (a: number, b: number) => boolean, seen: Set<number>): Iterable<readonly [number, number]> {
  const buckets = new Map<number, number | number[]>()
  for (const [index, sketch] of sketches.entries()) {
    for (const key of keysOf(sketch)) {
      const bucket = buckets.get(key)
      // Most keys are one text's own; a list is made for those only that are not.
      if (bucket === undefined) buckets.set(key, index)
      else if (typeof bucket === 'number') buckets.set(key, [bucket, index])
      else if (bucket.length <= mostAlike) bucket.push(index)
    }
  }
  for (const bucket of buckets.values()) {
    if (typeof bucket === 'number' || bucket.length > mostAlike) continue
    for (let i = 0; i < bucket.length; i += 1) {
      for (let j = i + 1; j < bucket.length; j += 1) {
        const [a, b] = [bucket[i] ?? 0, bucket[j] ?? 0]
        // Of thousands that are alike nearly all pairs are settled by the first of them, and need not be remembered.
        if (a === b || settled(a, b)) continue
        const pair = a * sketches.length + b
        if (seen.has(pair)) continue
        seen.add(pair)
        yield [a, b]
      }
    }
  }
}
