import { entryKinds, type Kinded } from '../entry.ts'
import type { Found, Initiative, Named } from '../found.ts'
import { overlap, type Span, within } from '../span.ts'
import { plainName } from './names.ts'

/** Something a second reader found that the first has not, or has otherwise: `differs` names the fields in which it disagrees with what the first found there. */
export type Beside = Kinded & { readonly differs: readonly string[] }

/**
 * What a second reader adds to the first: what stands where the first found nothing, and what disagrees with what it found there. What it gives alike, or
 * says less of, is not added, and nothing of the first reader's is changed. What lies in a passage that has been greyed since is left out.
 */
export function besides(first: Found, second: Found, mainText: readonly Span[]): readonly Beside[] {
  const all: readonly Beside[] = [
    ...second.initiatives.flatMap((value) => added({ kind: 'initiative', value }, spansOfCall(value), first.initiatives.map((other) => [spansOfCall(other), meetingsDiffer(other, value)]))),
    ...second.positions.flatMap((value) => added({ kind: 'position', value }, [value.span], first.positions.filter(({ actor, name }) => actor === value.actor || alikeNames(name, value.name)).map((other) => [[other.span], other.value === value.value ? [] : ['value']]))),
    ...second.statements.flatMap((value) => added({ kind: 'statement', value }, value.content, first.statements.map((other) => [other.content, [...differ('speaker', other.speaker, value.speaker), ...differ('addressee', other.addressee, value.addressee, true), ...differ('onBehalfOf', other.onBehalfOf, value.onBehalfOf, true)]]))),
    ...second.figures.flatMap((value) => added({ kind: 'figure', value }, [value.span], first.figures.map((other) => [[other.span], [...(other.value === value.value ? [] : ['value']), ...differ('source', other.source, value.source)]]))),
    ...second.undertakings.flatMap((value) => added({ kind: 'undertaking', value }, [value.span], first.undertakings.map((other) => [[other.span], [...differ('by', other.by, value.by), ...differ('towards', other.towards, value.towards, true)]]))),
  ]
  return all.filter((one) => standing(one).every((span) => mainText.some((paragraph) => within(span, paragraph)))).toSorted((a, b) => entryKinds.indexOf(a.kind) - entryKinds.indexOf(b.kind))
}

type Compared = readonly [spans: readonly Span[], differs: readonly string[]]

/** Added where nothing of the kind stands there; where something does, only if it differs from all of that. */
function added(one: Kinded, spans: readonly Span[], others: readonly Compared[]): readonly Beside[] {
  const there = others.filter(([place]) => place.some((span) => spans.some((own) => overlap(own, span))))
  if (there.some(([, differs]) => differs.length === 0)) return []
  return [{ ...one, differs: [...new Set(there.flatMap(([, differs]) => differs))] }]
}

/** A field in which the second reader says another than the first; where it says nothing it does not disagree. `only`: nor where the first says nothing. */
function differ(field: string, first: Named | null, second: Named | null, only = false): readonly string[] {
  if (second === null || (first === null && only)) return []
  return first !== null && ((first.actor !== null && first.actor === second.actor) || alikeNames(first.name, second.name)) ? [] : [field]
}

/** "Lavrov" and "Sergei Lavrov" are one name. */
function alikeNames(one: string, other: string): boolean {
  const [a, b] = [plainName(one), plainName(other)]
  return a.includes(b) || b.includes(a)
}

const slotNames = ['proposedBy', 'backedBy', 'addressedTo', 'convener', 'place', 'level', 'window', 'subject', 'participants'] as const

function meetingsDiffer(first: Initiative, second: Initiative): readonly string[] {
  return slotNames.filter((slot) => second[slot].some((value) => !first[slot].some((other) => alikeNames(other.name, value.name) || ('actor' in other && 'actor' in value && other.actor === value.actor))))
}

const spansOfCall = (value: Initiative): readonly Span[] => slotNames.flatMap((slot) => value[slot].map(({ span }) => span))

function standing(one: Kinded): readonly Span[] {
  switch (one.kind) {
    case 'statement': return one.value.content
    case 'initiative': return spansOfCall(one.value)
    default: return [one.value.span]
  }
}
