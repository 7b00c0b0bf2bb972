import { Rejected } from '#base/codes.ts'
import type { By } from '#base/event.ts'
import type { DocumentId, StreamId } from '#base/ids.ts'
import { of } from '#clerk/clerk.ts'
import type { Said } from '#record/commands.ts'
import { dossier } from '#record/decider.ts'
import { readable } from '#record/dossier/rights.ts'
import type { Value } from '#record/entry.ts'
import { isSpanOf } from '#record/span.ts'
import { allSpans } from '#views/dossier/candidate.ts'
import type { Served } from './served.ts'

type Quoting = { readonly type: string; readonly anchors?: readonly Said[]; readonly value?: Value; readonly document?: DocumentId; readonly start?: number; readonly quotation?: string }

/**
 * Checks that every passage a command on a dossier names stands in the stored text where it says, word for word, and that the spans of a value lie
 * in the document of its first anchor. Documents the sender may not read are left to the decider, which says that there are none.
 */
export async function checkQuotations({ store, clerk }: Pick<Served, 'store' | 'clerk'>, stream: StreamId, command: { readonly type: string }, by: By): Promise<void> {
  // The shape was checked at the door: these are the fields a dossier's commands have.
  const { anchors = [], value, document, start, quotation } = command as Quoting
  const said = document !== undefined && start !== undefined && quotation !== undefined ? [{ document, start, quotation }] : anchors
  if (said.length === 0) return
  const { state } = of(dossier, await clerk.state(stream))
  const texts = new Map<DocumentId, string>()
  for (const id of new Set(said.map((one) => one.document))) {
    const stored = readable(state, by, id) === null ? null : await store.document(id)
    if (stored !== null) texts.set(id, stored.text)
  }
  for (const one of said) {
    const text = texts.get(one.document)
    if (text !== undefined && !(text.startsWith(one.quotation, one.start) && isSpanOf(text, [one.start, one.start + one.quotation.length]))) throw new Rejected('misquoted')
  }
  const text = texts.get(said[0]?.document ?? '')
  if (value !== undefined && text !== undefined && !allSpans(value).every((span) => isSpanOf(text, span))) throw new Rejected('misquoted', 'A passage of this value does not lie in its document.')
}
