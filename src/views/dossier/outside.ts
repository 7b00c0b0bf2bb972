import type { Entry, EntryKind, Values } from '#record/entry.ts'
import { marksOf, onceEach } from './marks.ts'
import { type Passage, passageOf } from './passage.ts'
import type { Sight } from './sight.ts'

export const outsideKinds = ['arrangement', 'undertaking', 'instrument', 'relation'] as const satisfies readonly EntryKind[]
type OutsideKind = (typeof outsideKinds)[number]

/** A confirmed entry as this page shows it: what it says and the passages it rests on. */
export type Resting<Kind extends EntryKind> = { readonly entry: number; readonly value: Values[Kind]; readonly rests: readonly Passage[] }

/** `waiting`: what nobody has reviewed yet and therefore does not stand here. */
export type OutsidePage = {
  readonly arrangements: readonly Resting<'arrangement'>[]
  readonly undertakings: readonly Resting<'undertaking'>[]
  /** `says`: the words somebody says it contains, by the place in the value. */
  readonly instruments: readonly (Resting<'instrument'> & { readonly says: readonly (Passage | null)[] })[]
  readonly relations: readonly Resting<'relation'>[]
  readonly waiting: number
}

/** What was agreed, promised, referred to and recognised outside the conference, as confirmed: arrangements and undertakings by day, instruments and relations by name. */
export function outsidePage(sight: Sight): OutsidePage {
  const rests = ({ anchors }: Entry): readonly Passage[] => anchors.flatMap((anchor) => { const passage = passageOf(sight, anchor); return passage === null ? [] : [passage] })
  const byDay = (one: { readonly value: { readonly date: string | null } }, other: typeof one): number => (one.value.date ?? '').localeCompare(other.value.date ?? '')
  const waiting = onceEach(marksOf(sight)).filter(({ kind, review }) => review.is === 'open' && outsideKinds.some((one: OutsideKind) => one === kind)).length
  return {
    arrangements: sight.entries.flatMap((entry) => (entry.kind === 'arrangement' ? [{ entry: entry.entry, value: entry.value, rests: rests(entry) }] : [])).toSorted(byDay),
    undertakings: sight.entries.flatMap((entry) => (entry.kind === 'undertaking' ? [{ entry: entry.entry, value: entry.value, rests: rests(entry) }] : [])).toSorted(byDay),
    instruments: sight.entries.flatMap((entry) => (entry.kind === 'instrument' ? [{ entry: entry.entry, value: entry.value, rests: rests(entry), says: entry.value.says.map(({ span }) => saidIn(sight, entry, span)) }] : [])).toSorted((one, other) => one.value.name.localeCompare(other.value.name)),
    relations: sight.entries.flatMap((entry) => (entry.kind === 'relation' ? [{ entry: entry.entry, value: entry.value, rests: rests(entry) }] : [])).toSorted((one, other) => one.value.of.name.localeCompare(other.value.of.name) || one.value.to.name.localeCompare(other.value.to.name)),
    waiting,
  }
}

/** A passage of the value, as the anchor that holds it quotes it. */
function saidIn(sight: Sight, { anchors }: Entry, span: readonly [number, number]): Passage | null {
  const around = anchors.find((anchor) => anchor.document === anchors[0]?.document && anchor.span[0] <= span[0] && anchor.span[1] >= span[1])
  return around === undefined ? null : passageOf(sight, { ...around, span, quotation: around.quotation.slice(span[0] - around.span[0], span[1] - around.span[0]) })
}
