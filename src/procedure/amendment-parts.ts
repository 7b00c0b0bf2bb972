import { choice, type Field, type Fields, list } from '#base/form.ts'
import { provisionsOf, type ProvisionKind } from '#text/provisions.ts'
import { onAmendment } from './adoption.ts'
import type { Amendment, Change, Part, Text } from './amendments-state.ts'
import { onBody } from './bodies.ts'
import { broughtIn, changed, touched } from './changes.ts'
import type { Happening } from './events.ts'
import { division } from './kinds.ts'
import { happens, next, type Scene } from './scene.ts'
import type { Body, PendingMotion } from './state.ts'
import { amendmentTitle } from './titles.ts'

/** Parts one motion names. */
const mostParts = 20

/** A paragraph of an amendment: one that it brings in, or one that it would delete or move. */
type Named = { readonly id: string; readonly kind: ProvisionKind }

/** The amendments of which parts can be voted on separately, with the paragraphs that can be named. */
export function dividingAmendments(scene: Scene): readonly Fields[] {
  return scene.body.amendments.flatMap((amendment): readonly Fields[] => {
    const named = divisible(scene, amendment)
    const group: Field = list(choice(...named), 1, Math.max(1, named.length - 1))
    return named.length === 0 ? [] : [{ motion: choice(division), amendment: choice(amendment.id), parts: list(group, 1, mostParts) }]
  })
}

/** Paragraphs not named before, of an amendment of more than one to a draft before the body; the preamble where the book says so. */
function divisible({ book, body }: Scene, amendment: Amendment): readonly string[] {
  const { id, draft, status, parts = [] } = amendment
  const asked = body.motions.some((motion) => motion.kind === division && motion.amendment === id)
  const before = body.drafts.some((one) => one.id === draft && one.status === 'before' && one.second === null)
  if (book.division?.amendments !== true || status !== 'waiting' || !before || asked || parts.some((part) => part.status !== 'waiting')) return []
  const all = paragraphsOf(body, amendment).filter(({ kind }) => kind === 'operative' || (kind === 'preambular' && book.division?.preamble === true))
  return all.length < 2 ? [] : all.map((one) => one.id).filter((one) => !parts.some((part) => part.provisions.includes(one)))
}

/** What an amendment is made of, each paragraph of the kind it has, or would have, in the text that is changed. */
function paragraphsOf(body: Body, { on, change, provisions }: Amendment): readonly Named[] {
  const text = textOf(body, on)
  if (change.kind === 'delete' || change.kind === 'move') {
    const kinds = provisionsOf(text.paragraphs)
    return touched(change).flatMap((id): readonly Named[] => { const kind = kinds[text.provisions.indexOf(id)]?.kind; return kind === undefined ? [] : [{ id, kind }] })
  }
  const after = provisionsOf(changed(text, change, provisions).paragraphs)
  const at = change.kind === 'replace' ? text.provisions.findIndex((id) => change.provisions.includes(id)) : change.after === null ? 0 : text.provisions.indexOf(change.after) + 1
  const from = at < 0 || (change.kind === 'add' && change.after !== null && at === 0) ? text.provisions.length : at
  return provisions.map((id, n): Named => ({ id, kind: after[from + n]?.kind ?? 'operative' }))
}

function textOf({ drafts, amendments }: Body, on: string): Text {
  const draft = drafts.find(({ id }) => id === on)
  const amendment = amendments.find(({ id }) => id === on)
  return draft !== undefined ? { paragraphs: draft.paragraphs ?? [], provisions: draft.provisions } : { paragraphs: amendment === undefined ? [] : broughtIn(amendment.change), provisions: amendment?.provisions ?? [] }
}

/** The carried motion: each group becomes a part of the amendment, a paragraph belonging to the first that names it. */
export function amendmentDivided(scene: Scene, { amendment, parts }: Pick<PendingMotion, 'parts'> & { readonly amendment: string }): readonly Happening[] {
  const found = scene.body.amendments.find(({ id }) => id === amendment)
  if (found === undefined || parts === null) return []
  const before = found.parts ?? []
  const known = paragraphsOf(scene.body, found).map(({ id }) => id)
  const taken = new Set(before.flatMap(({ provisions }) => provisions))
  const groups = parts.map((group) => [...new Set(group)].filter((one) => known.includes(one) && !taken.has(one) && taken.add(one))).filter((group) => group.length > 0)
  return groups.length === 0 ? [] : [happens(scene, 'amendment-divided', {
    body: scene.body.id, amendment, rules: scene.book.division?.rules ?? [], parts: groups.map((provisions, n) => ({ id: `${amendment}-part-${before.length + n + 1}`, provisions })),
  })]
}

/** The amendment a part belongs to. */
export function amendmentOfPart({ amendments }: Pick<Body, 'amendments'>, part: string): Amendment | undefined {
  return amendments.find(({ parts }) => parts?.some(({ id }) => id === part) === true)
}

/**
 * Whether an amendment of which these provisions were rejected is rejected as a whole: nothing is left of it, whatever the book says
 * of operative parts, or no operative part where the book has it so. The recount of a journal asks it again.
 */
export function amendmentEmptied({ book, body }: Pick<Scene, 'book' | 'body'>, amendment: Amendment, rejected: readonly string[]): boolean {
  const all = paragraphsOf(body, amendment)
  const operative = all.filter(({ kind }) => kind === 'operative')
  const gone = (some: readonly Named[]): boolean => some.every(({ id }) => rejected.includes(id))
  return gone(all) || ((book.division?.allRejected ?? []).length > 0 && operative.length > 0 && gone(operative))
}

/** After the vote on a part: when it was the last, the amendment that is put as a whole, or its rejection. */
export function afterAmendmentPart(scene: Scene, part: string, approved: boolean): readonly Happening[] {
  const amendment = amendmentOfPart(scene.body, part)
  const parts = amendment?.parts ?? []
  if (amendment === undefined || parts.some(({ id, status }) => id !== part && status === 'waiting')) return []
  const rejected = parts.filter(({ id, status }) => (id === part ? !approved : status === 'rejected')).flatMap(({ provisions }) => provisions)
  if (rejected.length === 0) return []
  const { rules, allRejected } = scene.book.division ?? { rules: [], allRejected: [] }
  if (amendmentEmptied(scene, amendment, rejected)) {
    return [happens(scene, 'question-decided', {
      body: scene.body.id, question: null,
      decision: { id: next(scene, 'decision', 1), meeting: scene.body.held, title: amendmentTitle(scene, amendment.id), on: { kind: 'amendment', id: amendment.id }, how: 'rule', outcome: 'not-adopted', rules: allRejected.length > 0 ? allRejected : rules, vote: null },
    })]
  }
  return [happens(scene, 'amendment-parts-decided', { body: scene.body.id, amendment: amendment.id, ...left(amendment, rejected), rules })]
}

/** The amendment without what was rejected of it. */
function left({ change, provisions }: Amendment, rejected: readonly string[]): { readonly change: Change; readonly provisions: readonly string[] } {
  if (change.kind === 'delete' || change.kind === 'move') return { change: { ...change, provisions: change.provisions.filter((id) => !rejected.includes(id)) }, provisions }
  return { change: { ...change, paragraphs: change.paragraphs.filter((_, n) => !rejected.includes(provisions[n] ?? '')) }, provisions: provisions.filter((id) => !rejected.includes(id)) }
}

export const amendmentPartEvolves = {
  'amendment-divided': onBody<'amendment-divided'>((body, { data: { amendment, parts } }) => onAmendment(body, amendment, (one) => ({
    ...one, parts: [...(one.parts ?? []), ...parts.map((part): Part => ({ ...part, status: 'waiting', recorded: false }))],
  }))),
  'amendment-parts-decided': onBody<'amendment-parts-decided'>((body, { data: { amendment, change, provisions }, audience }) => onAmendment(body, amendment, (one) => ({ ...one, change, provisions, audience: one.audience.includes('public') ? audience : one.audience }))),
}
