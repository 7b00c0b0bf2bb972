import { startOf, day } from '#base/instants.ts'
import type { Entry } from '#record/entry.ts'
import { seenAs, type Seen, type Sight } from './sight.ts'

export type InitiativeEntry = Extract<Entry, { readonly kind: 'initiative' }>

/** One confirmed rendering of a call, with the document it was drawn from. */
export type Rendered = { readonly entry: InitiativeEntry; readonly seen: Seen }

/** Reports of one call appear within so many days of each other. */
export const sameCallWithin = 31

/**
 * Confirmed initiatives by the call they render. Two entries render one call where their documents are of one story or may report one occasion; or where
 * they name the same proposer and the same convener or addressee and appeared within a month of each other.
 */
export function callsOf(sight: Sight): readonly (readonly Rendered[])[] {
  const groups: Rendered[][] = []
  for (const entry of sight.entries) {
    if (entry.kind !== 'initiative') continue
    const seen = seenAs(sight, entry.anchors[0]?.document ?? '')
    if (seen === null) continue
    const one: Rendered = { entry, seen }
    const group = groups.find((others) => others.some((other) => sameCall(sight, one, other)))
    if (group === undefined) groups.push([one])
    else group.push(one)
  }
  return groups.map((group) => group.toSorted((a, b) => alphabetical(a.seen.published.day ?? '9', b.seen.published.day ?? '9') || a.seen.document.at - b.seen.document.at))
}

function sameCall({ occasions }: Sight, a: Rendered, b: Rendered): boolean {
  if (a.seen === b.seen) return false
  const reported = a.seen.story === b.seen.story || (occasions[a.seen.story] ?? []).includes(b.seen.story)
  const shares = (slot: 'proposedBy' | 'convener' | 'addressedTo'): boolean => a.entry.value[slot].some(({ actor }) => b.entry.value[slot].some((other) => other.actor === actor))
  const asked = (of: InitiativeEntry['value']): readonly string[] => [...of.convener, ...of.addressedTo].map(({ actor }) => actor)
  const sameAsked = asked(a.entry.value).some((actor) => asked(b.entry.value).includes(actor))
  if (reported) return shares('proposedBy') || sameAsked
  return shares('proposedBy') && sameAsked && near(a.seen.published.day, b.seen.published.day)
}

function near(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && Math.abs(startOf(a) - startOf(b)) <= sameCallWithin * day
}

const alphabetical = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
