import type { Named } from '../found.ts'
import type { Span } from '../span.ts'
import { type Checking, fieldOf } from './checking.ts'
import { actorOf } from './names.ts'

const pronoun = /^(?:he|she|it|they|him|her|them|we|i|who|which|il|elle|ils|elles|er|sie|es|él|ella|ellos|ellas|он|она|они|оно|هو|هي|هم|他|她|他们|她们|它)$/iu

/** Somebody named in the text: in the passage, or nearest to it. A pronoun names nobody. */
export function named(checking: Checking, name: string | null | undefined, to: Span): Named | null {
  const span = fieldOf(checking, name, to)
  if (span === null) return null
  const printed = checking.page.text.slice(...span).replaceAll(/\s+/g, ' ')
  if (pronoun.test(printed)) {
    checking.tally.dropped += 1
    return null
  }
  return { name: printed, actor: actorOf(checking.names, printed), span }
}
