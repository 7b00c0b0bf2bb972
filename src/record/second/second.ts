import type { Found } from '../found.ts'

/**
 * What a second reader is known by wherever something of it is shown or kept: the language model as its host calls it, and the version of our
 * prompt. The first reader (`record/reader.ts`) is the rules of this room.
 */
export type ReaderMark = { readonly model: string; readonly prompt: string }

/** Rises when the prompt, the schema or any rule of checking changes: documents may then be read again. */
export const promptVersion = '1'

/** A model's name, in UTF-16 units. */
export const longestModel = 120

/** What is left of one answer after the check, how many fields it gave, and how many of them do not stand in the text. */
export type Checked = { readonly found: Found; readonly offered: number; readonly dropped: number }

/**
 * What is left of a second reader's answers on one document after the check: nothing in it that does not stand in the text. `offered` counts the
 * fields it gave, `dropped` those that were not found there; of `parts` requests `answered` had an answer that could be used.
 */
export type SecondReading = Checked & { readonly parts: number; readonly answered: number }

export const nothingFound: Found = { statements: [], figures: [], initiatives: [], positions: [], arrangements: [], undertakings: [], instruments: [], relations: [] }

/** The parts that were answered, of so many, as one reading of the document. */
export function wholeOf(answered: readonly Checked[], parts: number): SecondReading {
  const all = answered.map(({ found }) => found)
  const sum = (of: (one: Checked) => number): number => answered.reduce((total, one) => total + of(one), 0)
  return {
    found: {
      ...nothingFound, statements: all.flatMap(({ statements }) => statements), figures: all.flatMap(({ figures }) => figures), positions: all.flatMap(({ positions }) => positions),
      undertakings: all.flatMap(({ undertakings }) => undertakings), initiatives: all.flatMap(({ initiatives }) => initiatives),
    },
    offered: sum(({ offered }) => offered), dropped: sum(({ dropped }) => dropped), parts, answered: answered.length,
  }
}
