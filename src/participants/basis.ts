import type { Hash } from '#base/hash.ts'
import type { DocumentId, StreamId } from '#base/ids.ts'
import type { Day } from '#base/instants.ts'

/**
 * A sentence of the record that something rests on, copied with what is needed to open it and to see that it is still the same:
 * the dossier, the document with the SHA-256 of its plain text, the span in it (UTF-16 units) and the words.
 */
export type Passage = {
  readonly dossier: StreamId
  readonly document: DocumentId
  readonly hash: Hash
  readonly start: number
  readonly end: number
  readonly quotation: string
}

/** A letter, note verbale or public statement as it was sent or received. In a conference that is not an exercise every step of another actor rests on one. */
export const letterKinds = ['letter', 'note-verbale', 'statement'] as const
export type Letter = {
  readonly kind: (typeof letterKinds)[number]
  /** Who signed or said it, as printed. */
  readonly by: string
  /** The day it bears. */
  readonly date: Day
  /** Its own reference ("BC/26/114"), or where a statement was published. */
  readonly reference: string
  /** Its words, or the part that matters; null where only the reference is recorded. */
  readonly text: string | null
  /** The sentence of the record it stands in, where a dossier has it. */
  readonly passage: Passage | null
}

/** A call for presence: how strongly a source wants a participant, as printed. `mandatory` here is the source's word; in a clause it is a person's reading. */
export const callStrengths = ['mandatory', 'all of', 'difficult without', 'important', 'should', 'would', 'probably'] as const
export type Call = { readonly strength: (typeof callStrengths)[number] | null; readonly passage: Passage }
