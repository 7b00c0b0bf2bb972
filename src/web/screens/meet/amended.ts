import type { Amendment, Text } from '#procedure/amendments-state.ts'
import { touched } from '#procedure/changes.ts'
import { waitingOn } from '#procedure/order.ts'
import type { Draft } from '#procedure/state.ts'
import { type ProvisionKind, provisionsOf } from '#text/provisions.ts'
import type { BodyView } from '../../conference.ts'

/** One paragraph as delegations speak of it ("operative paragraph 2"), with what amendments would do to it and what they would add after it. */
export type Paragraph = {
  readonly id: string
  readonly kind: ProvisionKind
  /** Its number among those of its kind; null where there is only one of it. */
  readonly number: number | null
  readonly words: string
  /** New words stand once, at the first paragraph an amendment replaces. */
  readonly changed: readonly { readonly amendment: Amendment; readonly first: boolean }[]
  readonly added: readonly Amendment[]
}

/** A text with its paragraphs numbered, and the amendments to it where they would change it; `before` come before its first paragraph. */
export function amended(text: Text, amendments: readonly Amendment[]): { readonly before: readonly Amendment[]; readonly paragraphs: readonly Paragraph[] } {
  const read = provisionsOf(text.paragraphs)
  const adds = (after: string | null): readonly Amendment[] => amendments.filter(({ change }) => change.kind === 'add' && change.after === after)
  const preamble = read.filter(({ kind }) => kind === 'preambular').length
  return {
    before: adds(null),
    paragraphs: read.map(({ kind, number, words, id: place }, n): Paragraph => {
      const id = text.provisions[n] ?? place
      const nth = read.slice(0, n + 1).filter((one) => one.kind === 'preambular').length
      return {
        id, kind, words, number: kind === 'preambular' && preamble > 1 ? nth : number, added: adds(id),
        changed: amendments.filter(({ change }) => touched(change).includes(id)).map((amendment) => ({ amendment, first: text.provisions.find((one) => touched(amendment.change).includes(one)) === id })),
      }
    }),
  }
}

export function textOf({ paragraphs, provisions }: Draft): Text {
  return { paragraphs: paragraphs ?? [], provisions }
}

/** All amendments to a draft and to them, in the order in which they are put; those decided or not put come after. */
export function inOrder(view: Pick<BodyView, 'state' | 'book' | 'body'>, draft: string): readonly Amendment[] {
  const put = waitingOn(view, draft).flatMap((one) => [...waitingOn(view, one.id), one])
  return [...put, ...view.body.amendments.filter((one) => one.draft === draft && !put.includes(one))]
}

/** The paragraphs somebody wrote into one field: an empty line, or every line where there is none, ends one. */
export function paragraphsIn(written: string): readonly string[] {
  const parts = /\n\s*\n/.test(written) ? written.split(/\n\s*\n/) : written.split('\n')
  return parts.map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => part !== '')
}

/** A list with one thing a place up or down; as it was where there is no such place. */
export function moved<Thing>(list: readonly Thing[], from: number, by: -1 | 1): readonly Thing[] {
  const one = list[from]
  const other = list[from + by]
  return one === undefined || other === undefined ? list : list.map((each, n) => (n === from ? other : n === from + by ? one : each))
}

/** Paragraphs put into numbered groups, in the order of the text; groups nobody named leave no gap. */
export function groupsOf(named: ReadonlyMap<string, number>, provisions: readonly string[]): readonly (readonly string[])[] {
  const numbers = [...new Set(named.values())].toSorted((a, b) => a - b)
  return numbers.map((group) => provisions.filter((id) => named.get(id) === group)).filter((group) => group.length > 0)
}
