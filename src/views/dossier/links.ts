import { startOf, day as ofDay } from '#base/instants.ts'
import type { Entry } from '#record/entry.ts'
import { type AnswerLine, answersPage } from './answers.ts'
import { type Authentic, authenticOf, type Beside, besideOf } from './beside.ts'
import { likeness, wordsFor } from './likeness.ts'
import { seenAs, type Sight } from './sight.ts'

/** A rendering of a statement: whether it is the authentic wording, and which of the others it translates. */
export type RenderedAs = Beside & { readonly authentic: Authentic; readonly translates: number | null }

/** One entry and what stands beside it. */
export type LinksPage = {
  readonly entry: RenderedAs
  readonly renderings: readonly RenderedAs[]
  /** Statements that may be wordings of this one: same speaker or words alike, about the same time. A person decides. */
  readonly alike: readonly Beside[]
  /** Answers to it, and what it answers. */
  readonly answeredBy: readonly AnswerLine[]
  readonly answering: readonly AnswerLine[]
  readonly proposed: readonly AnswerLine[]
  /** What a statement may answer: entries of the same occasion, or from the days before. */
  readonly others: readonly Beside[]
}

const mostAlike = 8
const mostOthers = 40
/** Reports of one statement appear within so many days. */
const within = 3

/** What people said of an entry beside others, and what may be said; null where the reader sees no such entry. */
export function linksPage(sight: Sight, position: number): LinksPage | null {
  const entry = sight.entries.find((one) => one.entry === position)
  const own = entry === undefined ? null : rendered(sight, entry)
  if (entry === undefined || own === null) return null
  const group = sight.state.renderings.find((one) => one.includes(position)) ?? []
  const { answers, proposed } = answersPage(sight)
  return {
    entry: own,
    renderings: sight.entries.flatMap((other) => (other !== entry && group.includes(other.entry) ? rendered(sight, other) ?? [] : [])),
    alike: entry.kind === 'statement' ? alikeTo(sight, entry, group) : [],
    answeredBy: answers.filter(({ to }) => to.entry === position), answering: answers.filter(({ from }) => from.entry === position),
    proposed: proposed.filter(({ from, to }) => from.entry === position || to.entry === position),
    others: entry.kind === 'statement' ? othersOf(sight, entry, group) : [],
  }
}

function rendered(sight: Sight, entry: Entry): RenderedAs | null {
  const line = besideOf(sight, entry)
  return line === null ? null : { ...line, authentic: entry.kind === 'statement' ? authenticOf(sight, entry.entry, line.document) : null, translates: sight.state.translations[String(entry.entry)] ?? null }
}

function othersOf(sight: Sight, entry: Entry, group: readonly number[]): readonly Beside[] {
  const here = seenAs(sight, entry.anchors[0]?.document ?? '')
  const far = (other: Entry): number => {
    const there = seenAs(sight, other.anchors[0]?.document ?? '')
    if (here === null || there === null) return 1_000
    const days = here.published.day === null || there.published.day === null ? 100 : Math.abs(startOf(here.published.day) - startOf(there.published.day)) / ofDay
    return there === here ? 0 : there.story === here.story || isReported(sight, here.story, there.story) ? 1 : 2 + days
  }
  const near = sight.entries.filter((other) => other !== entry && !group.includes(other.entry)).map((other) => ({ other, far: far(other) })).filter(({ far: days }) => days <= 32)
  return near.toSorted((a, b) => a.far - b.far).slice(0, mostOthers).flatMap(({ other }) => besideOf(sight, other) ?? [])
}

const isReported = ({ occasions }: Sight, one: string, other: string): boolean => (occasions[one] ?? []).includes(other) || (occasions[other] ?? []).includes(one)

function alikeTo(sight: Sight, entry: Extract<Entry, { readonly kind: 'statement' }>, group: readonly number[]): readonly Beside[] {
  const here = seenAs(sight, entry.anchors[0]?.document ?? '')
  if (here === null) return []
  const words = wordsFor(entry.anchors.map(({ quotation }) => quotation).join(' '))
  const scored = sight.entries.flatMap((other) => {
    if (other.kind !== 'statement' || other === entry || group.includes(other.entry) || other.anchors[0]?.document === here.document.document) return []
    const there = seenAs(sight, other.anchors[0]?.document ?? '')
    if (there === null) return []
    const reported = there.story === here.story || isReported(sight, here.story, there.story)
    const near = here.published.day !== null && there.published.day !== null && Math.abs(startOf(here.published.day) - startOf(there.published.day)) <= within * ofDay
    const [one, two] = [entry.value.speaker, other.value.speaker]
    const speaks = one !== null && two !== null && (one.actor !== null && one.actor === two.actor || one.name === two.name)
    const score = likeness(words, wordsFor(other.anchors.map(({ quotation }) => quotation).join(' '))) + (speaks ? 0.4 : 0) + (reported ? 0.3 : 0)
    return (reported || near) && score >= 0.6 ? [{ other, score }] : []
  })
  return scored.toSorted((a, b) => b.score - a.score).slice(0, mostAlike).flatMap(({ other }) => besideOf(sight, other) ?? [])
}
