import type { Language } from '#base/words.ts'

/**
 * A document between the value it shows and the file it becomes: one language, headings, paragraphs and tables, nothing of
 * HTML or Word. All text is plain; whoever writes the file escapes it.
 */
export type Sheet = {
  readonly language: Language
  readonly title: string
  /** Stands at the head of every page; null only for what is no exercise. */
  readonly exercise: string | null
  /** Stands at the foot of every page. */
  readonly foot: string
  readonly blocks: readonly Block[]
  /** Set across the page where its tables are wide. */
  readonly wide?: boolean
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly note?: string }
  /** Words somebody adopted or read out, set apart from the words of the record. */
  | { readonly kind: 'text'; readonly paragraphs: readonly string[] }
  /** `grid`: every cell is a box, to be filled in by hand. */
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[]; readonly grid?: true }

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text })
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
/** A table, or the words that say there is nothing in it. */
export const orWords = (head: readonly string[], rows: readonly (readonly string[])[], words: string): Block => (rows.length === 0 ? paragraph(words) : { kind: 'table', head, rows })

/** Arabic runs from right to left, the other five from left to right. */
export function directionOf(language: Language): 'rtl' | 'ltr' {
  return language === 'ar' ? 'rtl' : 'ltr'
}
