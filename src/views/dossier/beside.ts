import type { DocumentId } from '#base/ids.ts'
import type { Entry, EntryKind } from '#record/entry.ts'
import type { Named } from '#record/found.ts'
import { type Passage, passageOf } from './passage.ts'
import { seenAs, type Sight } from './sight.ts'

/** An entry as it stands beside another: whose it is, in which words, where. */
export type Beside = {
  readonly entry: number
  readonly kind: EntryKind
  readonly speaker: Named | null
  readonly words: string
  readonly document: DocumentId
  readonly outlet: string | null
  readonly agency: string | null
  readonly language: string | null
  readonly published: Passage['published']
  readonly passage: Passage
}

/** An entry in a line; null where the reader may not see what it rests on. */
export function besideOf(sight: Sight, entry: Entry): Beside | null {
  const [anchor] = entry.anchors
  const seen = anchor === undefined ? null : seenAs(sight, anchor.document)
  const passage = anchor === undefined ? null : passageOf(sight, anchor)
  if (anchor === undefined || seen === null || passage === null) return null
  const { described } = seen.document
  return {
    entry: entry.entry, kind: entry.kind, speaker: speakerOf(entry), document: anchor.document,
    words: entry.anchors.filter(({ document }) => document === anchor.document).map(({ quotation }) => quotation).join(' … '),
    outlet: seen.outlet?.text ?? null, agency: described.agency ?? seen.held?.reading.agency?.text ?? null, language: described.language ?? seen.held?.reading.language ?? null,
    published: seen.published, passage,
  }
}

/** Whose words or doing an entry is first of all. */
export function speakerOf(entry: Entry): Named | null {
  switch (entry.kind) {
    case 'statement': return entry.value.speaker
    case 'figure': return entry.value.source
    case 'position': return { name: entry.value.name, actor: entry.value.actor, span: null }
    case 'initiative': return entry.value.proposedBy.map(({ actor, name }) => ({ actor, name, span: null }))[0] ?? null
    case 'arrangement': return entry.value.announcedBy
    case 'undertaking': return entry.value.by
    case 'instrument': return entry.value.of
    case 'relation': return entry.value.of
  }
}

/** The wording of a statement that is authentic, and why: the team said so, or it was delivered in a conference in that language. */
export type Authentic = 'marked' | 'delivered' | null

export function authenticOf({ state }: Sight, entry: number, document: DocumentId): Authentic {
  const group = state.renderings.find((one) => one.includes(entry)) ?? [entry]
  if (state.authentic.findLast((one) => group.includes(one)) === entry) return 'marked'
  const delivered = state.documents[document]?.obtained.delivered
  return delivered != null && delivered.authentic === delivered.language ? 'delivered' : null
}
