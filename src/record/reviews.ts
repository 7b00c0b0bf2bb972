import { choice, copied, type Fields, fresh, integer, list, optional, record, text } from '#base/form.ts'
import { circlesOf } from '#base/handling.ts'
import { own } from '#base/own.ts'
import { type Act, anchored, type CommandOf, type Desk, keepers, readersOf, recorders, reviewers } from './act.ts'
import { longestQuotation, longestText } from './documents.ts'
import { entryKinds, type Entry, type EntryKind, type Kinded } from './entry.ts'
import { refuse } from './refusing.ts'
import { markOf } from './reader.ts'

/** A value in UTF-16 units of its canonical JSON; passages of one entry; a note. */
const longestValue = 24_000
const mostAnchors = 20
const longestNote = 2_000
const mostLinked = 50

const note = optional(text(1, longestNote))
const anchors = (documents: readonly string[] | null): Fields[string] =>
  list(record({ document: documents === null ? text(1, 64) : choice(...documents), start: integer(0, longestText), quotation: text(1, longestQuotation) }), 1, mostAnchors)
const content = (documents: readonly string[] | null): Fields => ({ kind: choice(...entryKinds), value: copied(longestValue), anchors: anchors(documents) })
const readable = ({ open }: Desk): readonly string[] => open.documents.map(({ document }) => document)
const numbers = (entries: readonly Entry[]): readonly number[] => entries.map(({ entry }) => entry)

/** Candidates that this member of the team can see to have been reviewed. */
function reviewed({ open }: Desk): readonly string[] {
  return [...open.entries.flatMap(({ candidate }) => (candidate === null ? [] : [candidate])), ...open.rejections.map(({ candidate }) => candidate)]
}

const kinded = ({ kind, value }: { readonly kind: EntryKind; readonly value: unknown }): Kinded => ({ kind, value }) as Kinded

function review<Type extends 'confirm' | 'correct' | 'reject'>(type: Type, event: 'candidate-confirmed' | 'candidate-corrected' | 'candidate-rejected'): Act<Type> {
  const noted: Fields = type === 'confirm' ? {} : { note }
  return {
    roles: reviewers,
    fields: { candidate: fresh([]), ...content(null), ...noted },
    shapes: (desk) => [{ candidate: fresh(reviewed(desk)), ...content(readable(desk)), ...noted }],
    why: (desk, command: CommandOf<'confirm' | 'correct' | 'reject'>) => (reviewed(desk).includes(command.candidate) ? refuse('reviewed') : missing(desk, command.anchors)),
    happens: ({ state }, command: CommandOf<'confirm' | 'correct' | 'reject'>) => {
      const at = anchored(state, command.anchors)
      const data = { candidate: command.candidate, ...kinded(command), anchors: at }
      const audience = readersOf(state, at)
      if (event === 'candidate-confirmed') return [{ type: event, v: 1, audience, data }]
      return [{ type: event, v: 1, audience, data: { ...data, note: ('note' in command ? command.note : null) ?? null } }]
    },
  }
}

function missing(desk: Desk, said: readonly { readonly document: string }[]): ReturnType<typeof refuse> {
  return refuse(said.every(({ document }) => readable(desk).includes(document)) ? 'misfit' : 'no-document')
}

export const confirm = review('confirm', 'candidate-confirmed')
export const correct = review('correct', 'candidate-corrected')
export const reject = review('reject', 'candidate-rejected')

export const markByHand: Act<'mark-by-hand'> = {
  roles: recorders,
  fields: content(null),
  shapes: (desk) => [content(readable(desk))],
  why: (desk, command) => missing(desk, command.anchors),
  happens: ({ state }, command) => {
    const at = anchored(state, command.anchors)
    return [{ type: 'entry-marked', v: 1, audience: readersOf(state, at), data: { ...kinded(command), anchors: at } }]
  },
}

/**
 * Another value for an entry; the earlier one stays in the journal. Where the new passages have other readers than the old ones, nobody may
 * keep what they can no longer read: the entry is taken back before those who had it and marked anew before those who may have it.
 */
export const amendEntry: Act<'amend-entry'> = {
  roles: reviewers,
  fields: { entry: integer(1, Number.MAX_SAFE_INTEGER), ...content(null), note },
  shapes: (desk) => entryKinds.map((kind) => ({ entry: choice(...numbers(desk.open.entries.filter((entry) => entry.kind === kind))), ...content(readable(desk)), kind: choice(kind), note })),
  why: (desk, command) => {
    const entry = desk.open.entries.find((known) => known.entry === command.entry)
    if (entry === undefined) return refuse('no-entry')
    return entry.kind === command.kind ? missing(desk, command.anchors) : refuse('other-kind')
  },
  happens: ({ state }, command) => {
    const entry = own(state.entries, String(command.entry))
    if (entry === undefined) return []
    const at = anchored(state, command.anchors)
    const [had, has] = [markOf(state, entry.anchors), markOf(state, at)]
    if (had === has) return [{ type: 'entry-amended', v: 1, audience: circlesOf(has), data: { entry: command.entry, corrects: entry.revision, ...kinded(command), anchors: at, note: command.note ?? null } }]
    return [
      { type: 'review-withdrawn', v: 1, audience: circlesOf(had), data: { review: command.entry, corrects: entry.revision, note: null } },
      { type: 'entry-marked', v: 1, audience: circlesOf(has), data: { ...kinded(command), anchors: at } },
    ]
  },
}

export const withdrawReview: Act<'withdraw-review'> = {
  roles: reviewers,
  fields: { review: integer(1, Number.MAX_SAFE_INTEGER), note },
  shapes: ({ open }) => [{ review: choice(...numbers(open.entries), ...open.rejections.map(({ review: at }) => at)), note }],
  why: () => refuse('no-entry'),
  happens: ({ state }, command) => {
    const made = own(state.entries, String(command.review)) ?? own(state.rejections, String(command.review))
    if (made === undefined) return []
    return [{ type: 'review-withdrawn', v: 1, audience: readersOf(state, made.anchors), data: { review: command.review, corrects: 'revision' in made ? made.revision : made.review, note: command.note ?? null } }]
  },
}

/** Wordings of one statement, so that it counts once however often it was printed. */
export const linkRenderings: Act<'link-renderings'> = {
  roles: reviewers,
  fields: { entries: list(integer(1, Number.MAX_SAFE_INTEGER), 2, mostLinked) },
  shapes: ({ open }) => entryKinds.map((kind) => ({ entries: list(choice(...numbers(open.entries.filter((entry) => entry.kind === kind))), 2, mostLinked) })),
  why: ({ open }, { entries }) => refuse(entries.every((entry) => numbers(open.entries).includes(entry)) ? 'misfit' : 'no-entry'),
  happens: ({ state }, { entries }) => [{
    type: 'renderings-linked', v: 1, audience: readersOf(state, entries.flatMap((entry) => own(state.entries, String(entry))?.anchors ?? [])), data: { entries: [...new Set(entries)] },
  }],
}

export const unlinkRendering: Act<'unlink-rendering'> = {
  roles: reviewers,
  fields: { entry: integer(1, Number.MAX_SAFE_INTEGER) },
  shapes: ({ open, state }) => [{ entry: choice(...numbers(open.entries).filter((entry) => linkedWith(open.entries, state.renderings, entry))) }],
  why: ({ open }, { entry }) => refuse(numbers(open.entries).includes(entry) ? 'not-linked' : 'no-entry'),
  happens: ({ state }, { entry }) => [{ type: 'rendering-unlinked', v: 1, audience: readersOf(state, own(state.entries, String(entry))?.anchors ?? []), data: { entry } }],
}

/** Whether an entry is linked with another that the same person may read; a link to what they may not read is none for them. */
function linkedWith(open: readonly Entry[], renderings: readonly (readonly number[])[], entry: number): boolean {
  return renderings.some((group) => group.includes(entry) && group.some((other) => other !== entry && open.some((known) => known.entry === other)))
}

export const publishEntry: Act<'publish-entry'> = {
  roles: keepers,
  fields: { entry: integer(1, Number.MAX_SAFE_INTEGER) },
  shapes: ({ state, open }) => [{ entry: choice(...numbers(open.entries.filter((entry) => markOf(state, entry.anchors) === 'public' && unpublished(entry)))) }],
  why: ({ state, open }, command) => {
    const entry = open.entries.find((known) => known.entry === command.entry)
    if (entry === undefined) return refuse('no-entry')
    return refuse(markOf(state, entry.anchors) === 'public' ? 'published' : 'not-public')
  },
  happens: ({ state }, command) => {
    const entry = own(state.entries, String(command.entry))
    return entry === undefined ? [] : [{ type: 'entry-published', v: 1, audience: ['public'], data: { entry } }]
  },
}

function unpublished({ published, revision }: Entry): boolean {
  return published === null || published < revision
}
