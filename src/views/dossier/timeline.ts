import type { Day } from '#base/instants.ts'
import type { Entry, EntryKind } from '#record/entry.ts'
import type { DateBasis } from '#record/found.ts'
import { type Passage, passageOf } from './passage.ts'
import { seenAs, type Sight } from './sight.ts'

/** Something confirmed with the days it has: the same for one day; `basis` of an undated one is unknown. `document`: the day is that of publication. */
export type Moment = {
  readonly entry: number
  readonly kind: EntryKind
  readonly from: Day
  readonly to: Day
  readonly basis: DateBasis | 'person' | 'document'
  /** Whose words or doing it is, as printed. */
  readonly who: { readonly actor: string | null; readonly name: string } | null
  readonly words: string
  readonly passage: Passage
}

/** What is confirmed, by day. `undated`: what nothing dates, not even its document. */
export type TimelinePage = { readonly moments: readonly Moment[]; readonly undated: number }

type Times = { readonly from: Day; readonly to: Day; readonly basis: Moment['basis'] }
type Told = Pick<Moment, 'who' | 'words'> & { readonly when: Times | null }

/** Everything confirmed in the order of its days: when it was said, for when it is meant, or, where nothing says so, when its document appeared. */
export function timelinePage(sight: Sight): TimelinePage {
  const all = sight.entries.map((entry): Moment | null => {
    const [anchor] = entry.anchors
    const passage = anchor === undefined ? null : passageOf(sight, anchor)
    const published = anchor === undefined ? null : seenAs(sight, anchor.document)?.published.day ?? null
    const { who, words, when } = toldOf(entry)
    const times: Times | null = when ?? (published === null ? null : { from: published, to: published, basis: 'document' })
    return passage === null || times === null ? null : { entry: entry.entry, kind: entry.kind, ...times, who, words: entry.kind === 'figure' ? `${words} ${passage.quotation} ${entry.value.what}`.trim() : words === '' ? passage.quotation : words, passage }
  })
  const moments = all.filter((one) => one !== null).toSorted((one, other) => order(one.from, other.from) || order(one.to, other.to) || one.entry - other.entry)
  return { moments, undated: all.length - moments.length }
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
const on = (day: Day | null, basis: DateBasis): Times | null => (day === null ? null : { from: day, to: day, basis })
const within = (time: { readonly from: Day | null; readonly to: Day | null } | null | undefined): Times | null => {
  const first = time?.from ?? time?.to ?? null
  const last = time?.to ?? time?.from ?? null
  return first === null || last === null ? null : { from: first, to: last, basis: 'printed' }
}

function toldOf({ kind, value }: Entry): Told {
  switch (kind) {
    case 'statement': return { who: value.speaker, words: '', when: value.occasion === null ? null : on(value.occasion.date, value.occasion.basis) }
    case 'figure': return { who: value.source, words: value.modifier ?? '', when: on(value.asOf, value.basis) }
    // A call stands where it is to be held; one without a window, where it was made known.
    case 'initiative': return { who: value.proposedBy[0] ?? value.backedBy[0] ?? null, words: value.subject[0]?.name ?? '', when: within(value.window.find(({ from, to }) => from !== null || to !== null)) }
    case 'position': return { who: { actor: value.collective ? null : value.actor, name: value.name }, words: value.on, when: on(value.date, value.basis) }
    case 'arrangement': return { who: value.announcedBy, words: value.what, when: on(value.date, value.basis) }
    case 'undertaking': return { who: value.by, words: value.what, when: within(value.due) ?? on(value.date, value.basis) }
    case 'instrument': return { who: value.of, words: value.name, when: within(value.dated) }
    case 'relation': return { who: value.of, words: value.name, when: within(value.when) }
  }
}
