import { diffWords } from 'diff'

/** Words that two renderings share, that stand in this one only, or in the other only. `cut`: words left out in the middle of what is shared. */
export type Piece = { readonly is: 'same' | 'here' | 'there'; readonly words: string; readonly cut?: boolean }

/** What a rendering does differently. `shared` is the share of this one's words that stand in the other too, in whole per cent. */
export type Difference = { readonly shared: number; readonly pieces: readonly Piece[] | null }

/** So many words of what is shared stand on either side of a difference. */
const context = 8
/** Texts that differ in more places are only counted. */
const mostEdits = 2_000
const mostPieces = 80
/** Longer articles, in UTF-16 units, are not compared: a page may have a dozen of them, and nothing else is answered meanwhile. */
export const longestCompared = 200_000

/** Compares two articles word by word. `pieces` is null where there is next to nothing in common to compare by. */
export function differenceOf(here: string, there: string): Difference {
  if (Math.max(here.length, there.length) > longestCompared) return { shared: here === there ? 100 : 0, pieces: null }
  const changes = diffWords(here, there, { maxEditLength: mostEdits })
  if (changes === undefined) return { shared: 0, pieces: null }
  const count = (text: string): number => text.match(/\p{L}+|\p{N}+/gu)?.length ?? 0
  const same = changes.filter(({ added, removed }) => !added && !removed).reduce((sum, { value }) => sum + count(value), 0)
  const shared = Math.round((same * 100) / Math.max(1, count(here)))
  if (shared < least) return { shared, pieces: null }
  const pieces = changes.map(({ added, removed, value }): Piece => (added ? { is: 'there', words: value } : removed ? { is: 'here', words: value } : { is: 'same', words: value }))
  return { shared, pieces: pieces.filter(({ words }) => words.trim() !== '').slice(0, mostPieces).map(shortened) }
}

/** Below this share in per cent two articles tell the same in other words, and a comparison word by word tells nothing. */
const least = 30

function shortened(piece: Piece, at: number, all: readonly Piece[]): Piece {
  if (piece.is !== 'same') return piece
  const words = piece.words.split(/(?<=\s)/)
  const [before, after] = [at === 0 ? 0 : context, at === all.length - 1 ? 0 : context]
  return words.length <= before + after + 4 ? piece : { is: 'same', words: [...words.slice(0, before), '… ', ...(after === 0 ? [] : words.slice(-after))].join(''), cut: true }
}
