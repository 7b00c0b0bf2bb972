import { type Held as Stance, matrix, type Matrix, type Matter, type Row, type Spoke } from '#analysis/positions.ts'
import { candidatesOf } from './candidate.ts'
import type { Rendered } from './calls.ts'
import type { Initiative } from '#record/found.ts'
import { overlap } from '#record/span.ts'
import { seenAs, type Sight } from './sight.ts'

/**
 * Positions on each call, and on whatever else confirmed positions are about. Proposing and backing stay apart. Whoever a call asks for and
 * who said nothing of it has a row too: nothing on record.
 */
export function stancesOf(sight: Sight, calls: readonly (readonly Rendered[])[]): Matrix {
  const matters: Matter[] = calls.map((call, at): Matter => ({ id: `call-${at}`, name: subjectOf(call), stories: [...new Set(call.map(({ seen }) => seen.story))] }))
  const held: Stance[] = calls.flatMap((call, at) => call.flatMap(({ entry, seen }) => ([['proposedBy', 'proposes'], ['backedBy', 'backs']] as const).flatMap(([slot, value]) =>
    sayingOf(entry.value, slot).map(({ actor, name }): Stance => ({ entry: entry.entry, matter: `call-${at}`, actor, name, collective: false, value, date: seen.published.day })))))
  for (const entry of sight.entries) {
    if (entry.kind !== 'position') continue
    const { actor, name, collective, value, date, on } = entry.value
    const at = calls.findIndex((call) => isAbout(sight, entry.value.initiative, entry.anchors[0]?.document ?? '', call))
    const other = `on ${on.toLowerCase()}`
    if (at === -1 && !matters.some(({ id }) => id === other)) matters.push({ id: other, name: on, stories: [] })
    held.push({ entry: entry.entry, matter: at === -1 ? other : `call-${at}`, actor, name, collective, value, date })
  }
  const days = new Set(calls.flatMap((call) => call.flatMap(({ entry, seen }) => [seen.published.day, ...daysSpoken(sight, entry.anchors[0]?.document ?? '', entry.value.proposedBy.concat(entry.value.backedBy).map(({ actor }) => actor))])))
  const spoke = sight.entries.flatMap((entry): readonly Spoke[] => {
    if (entry.kind !== 'statement' || givesFigure(sight, entry)) return []
    const { speaker, occasion } = entry.value
    // What somebody said on another day is not silence about the call.
    return speaker?.actor == null || (occasion?.date != null && !days.has(occasion.date)) ? [] : [{ entry: entry.entry, actor: speaker.actor, name: speaker.name, story: seenAs(sight, entry.anchors[0]?.document ?? '')?.story ?? '' }]
  })
  // Who only spoke of other things has no row of its own unless a call asks for it.
  const asked = distinct(calls.flatMap((call) => call.flatMap(({ entry }) => [...entry.value.participants, ...entry.value.notNamed])).map(({ actor, name }) => ({ actor, name })))
  const heard = spoke.filter(({ actor }) => asked.some((one) => one.actor === actor) || held.some((one) => one.actor === actor))
  const found = matrix(matters, held, heard)
  const silent = asked.filter(({ actor }) => !found.rows.some((row) => row.actor === actor && !row.collective)).map(({ actor, name }): Row => ({
    actor, name, collective: false, cells: matters.map(() => ({ value: 'nothing-on-record', inferred: true, entries: [], superseded: [], date: null })),
  }))
  const nothing = silent.length * matters.length
  return {
    ...found,
    rows: [...found.rows.filter(({ collective }) => !collective), ...silent, ...found.rows.filter(({ collective }) => collective)],
    coverage: { ...found.coverage, cells: found.coverage.cells + nothing, silent: found.coverage.silent + nothing },
  }
}

/** Who proposes or backs. What only a headline says of somebody whom the text says to back another's proposal stays with the initiative and is no stance. */
function sayingOf(value: Initiative, slot: 'proposedBy' | 'backedBy'): readonly { readonly actor: string; readonly name: string }[] {
  return slot === 'backedBy' ? value.backedBy : value.proposedBy.filter(({ actor, printedIn }) => printedIn !== 'headline' || !value.backedBy.some((one) => one.actor === actor))
}

/** The days on which these actors spoke in a document, as far as it tells. */
function daysSpoken(sight: Sight, document: string, actors: readonly string[]): readonly (string | null)[] {
  return sight.entries.flatMap((entry) => (entry.kind === 'statement' && entry.anchors[0]?.document === document && actors.includes(entry.value.speaker?.actor ?? '') ? [entry.value.occasion?.date ?? null] : []))
}

/** Whether a statement only gives a figure: that is a source, not somebody taking the floor. */
function givesFigure(sight: Sight, { value, anchors }: Extract<Sight['entries'][number], { readonly kind: 'statement' }>): boolean {
  return sight.entries.some((other) => other.kind === 'figure' && other.anchors[0]?.document === anchors[0]?.document && value.content.some((span) => overlap(span, other.value.span)))
}

const subjectOf = (call: readonly Rendered[]): string => call.flatMap(({ entry }) => entry.value.subject)[0]?.name ?? call[0]?.seen.title ?? ''

/** Whether a position names the initiative of its document that became an entry of this call; without one of its own document, of its story. */
function isAbout(sight: Sight, initiative: number | null, document: string, call: readonly Rendered[]): boolean {
  if (initiative === null) return false
  const seen = seenAs(sight, document)
  const value = seen?.held?.found.initiatives[initiative]
  const candidate = seen?.held == null ? undefined : candidatesOf(document, seen.held.found).find((one) => one.kind === 'initiative' && one.value === value)?.candidate
  return call.some(({ entry }) => candidate !== undefined && entry.candidate === candidate) || call.some((one) => one.seen.document.document === document || one.seen.story === seen?.story)
}

function distinct(named: readonly { readonly actor: string; readonly name: string }[]): readonly { readonly actor: string; readonly name: string }[] {
  return named.filter(({ actor }, at) => named.findIndex((one) => one.actor === actor) === at)
}
