import { choice, type Field, type Fields, list } from '#base/form.ts'
import type { SeatId } from '#base/ids.ts'
import { provisionsOf } from '#text/provisions.ts'
import type { Part } from './amendments-state.ts'
import { onBody } from './bodies.ts'
import type { Happening } from './events.ts'
import { division, motionKind } from './kinds.ts'
import { happens, next, type Scene } from './scene.ts'
import type { Body, Draft, PendingMotion, Question } from './state.ts'
import { draftTitle } from './titles.ts'

/** Parts one motion names. */
const mostParts = 20

/** The drafts of which parts can be voted on separately, with the paragraphs that can be named; the command's own fields. */
export function dividing(scene: Scene): readonly Fields[] {
  return scene.body.drafts.flatMap((draft): readonly Fields[] => {
    const named = divisible(scene, draft)
    const group: Field = list(choice(...named), 1, Math.max(1, named.length - 1))
    return named.length === 0 ? [] : [{ motion: choice(division), draft: choice(draft.id), parts: list(group, 1, mostParts) }]
  })
}

/** Paragraphs not named before, of a draft before the body that has more than one. The opening line is none, the preamble where the book says so. */
function divisible({ book, body }: Scene, { status, second, paragraphs, provisions, parts, id }: Draft): readonly string[] {
  const asked = book.division?.several === undefined && body.motions.some((motion) => motion.kind === division && motion.draft === id)
  if (book.division === null || status !== 'before' || second !== null || paragraphs === null || asked || parts.some((part) => part.status !== 'waiting')) return []
  const kinds = provisionsOf(paragraphs)
  const all = provisions.filter((_, n) => kinds[n]?.kind === 'operative' || (kinds[n]?.kind === 'preambular' && book.division?.preamble === true))
  return all.length < 2 ? [] : all.filter((one) => !parts.some((part) => part.provisions.includes(one)))
}

/** The carried motion: each group becomes a part, a paragraph belonging to the first that names it. */
export function divided(scene: Scene, { id: carried = null, draft, parts }: { readonly id?: string | null; readonly draft: string | null; readonly parts: PendingMotion['parts'] }): readonly Happening[] {
  const found = scene.body.drafts.find(({ id }) => id === draft)
  if (found === undefined || parts === null) return []
  const taken = new Set(found.parts.flatMap(({ provisions }) => provisions))
  const groups = parts.map((group) => [...new Set(group)].filter((one) => found.provisions.includes(one) && !taken.has(one) && taken.add(one))).filter((group) => group.length > 0)
  return groups.length === 0 ? [] : [happens(scene, 'draft-divided', {
    body: scene.body.id, draft: found.id, rules: scene.book.division?.rules ?? [],
    parts: groups.map((provisions, n) => ({ id: `${found.id}-part-${found.parts.length + n + 1}`, provisions })),
  }), ...otherWays(scene, found.id, carried)]
}

/** The draft is divided: other ways of dividing it are not put. */
function otherWays(scene: Scene, draft: string, carried: string | null): readonly Happening[] {
  const rules = scene.book.division?.several
  return rules === undefined || carried === null ? [] : scene.body.motions
    .filter((motion) => motion.id !== carried && motion.draft === draft && motionKind(scene.book, motion.kind)?.effect === 'divide')
    .map((motion) => happens(scene, 'motion-fallen', { body: scene.body.id, motion: motion.id, because: 'divided', rules }))
}

/** Whose objection alone bars separate votes, where the question is whether to have them: the sponsors of the draft. Null for every other question. */
export function barredBy({ book, body }: Pick<Scene, 'book' | 'body'>, { proposal }: Question): { readonly sponsors: readonly SeatId[]; readonly only: boolean } | null {
  const motion = proposal.kind === 'motion' ? body.motions.find(({ id }) => id === proposal.motion) : undefined
  if (motion === undefined || book.division === null || motionKind(book, motion.kind)?.effect !== 'divide') return null
  const of = motion.amendment === undefined ? body.drafts.find(({ id }) => id === motion.draft) : body.amendments.find(({ id }) => id === motion.amendment)
  const sponsors = book.division.sponsorBars ? of?.sponsors ?? [] : []
  return { sponsors, only: book.division.on === 'request' }
}

/** Whether a draft is still to be divided into all its operative paragraphs, as the book has it. */
export function undivided({ book, body }: Pick<Scene, 'book' | 'body'>, { id, status, parts, whole, second, paragraphs }: Draft): boolean {
  return book.division?.every === true && status === 'before' && parts.length === 0 && whole !== true && second === null && operative({ body }, id).length > 1 && paragraphs !== null
}

function operative({ body }: Pick<Scene, 'body'>, id: string): readonly string[] {
  const draft = body.drafts.find((one) => one.id === id)
  const kinds = provisionsOf(draft?.paragraphs ?? [])
  return draft?.provisions.filter((_, n) => kinds[n]?.kind === 'operative') ?? []
}

/** When its amendments are decided: every operative paragraph becomes a part. */
export function everyParagraph(scene: Scene, draft: string): readonly Happening[] {
  return divided(scene, { draft, parts: operative(scene, draft).map((one) => [one]) })
}

/** The draft a part belongs to. */
export function draftOfPart({ drafts }: Body, part: string): Draft | undefined {
  return drafts.find(({ parts }) => parts.some(({ id }) => id === part))
}

/** Whether a draft of which these provisions were rejected is rejected as a whole. The recount of a journal asks it again. */
export function emptied({ book, body }: Pick<Scene, 'book' | 'body'>, { id }: Draft, rejected: readonly string[]): boolean {
  return (book.division?.allRejected ?? []).length > 0 && operative({ body }, id).every((one) => rejected.includes(one))
}

/** After the vote on a part: when it was the last, the text that is put as a whole, or the rejection of the whole. */
export function afterPart(scene: Scene, part: string, approved: boolean): readonly Happening[] {
  const draft = draftOfPart(scene.body, part)
  if (draft === undefined || draft.parts.some(({ id, status }) => id !== part && status === 'waiting')) return []
  const rejected = draft.parts.filter(({ id, status }) => (id === part ? !approved : status === 'rejected')).flatMap(({ provisions }) => provisions)
  if (rejected.length === 0) return []
  const paragraphs = draft.paragraphs ?? []
  const rules = scene.book.division?.allRejected ?? []
  // Where the book has no such rule the rest is put as it is.
  if (emptied(scene, draft, rejected)) {
    return [happens(scene, 'question-decided', {
      body: scene.body.id, question: null,
      decision: { id: next(scene, 'decision', 1), meeting: scene.body.held, title: draftTitle(scene, draft.id), on: { kind: 'draft', id: draft.id }, how: 'rule', outcome: 'not-adopted', rules, vote: null },
    })]
  }
  const left = draft.provisions.map((id, n) => ({ id, words: paragraphs[n] ?? '' })).filter(({ id }) => !rejected.includes(id))
  return [happens(scene, 'parts-decided', { body: scene.body.id, draft: draft.id, paragraphs: left.map(({ words }) => words), provisions: left.map(({ id }) => id), rules: scene.book.division?.rules ?? [] })]
}

export const divisionEvolves = {
  'draft-divided': onBody<'draft-divided'>((body, { data: { draft, parts } }) => onDraft(body, draft, (one) => ({
    ...one, parts: [...one.parts, ...parts.map((part): Part => ({ ...part, status: 'waiting', recorded: false }))],
  }))),
  'parts-decided': onBody<'parts-decided'>((body, { data: { draft, paragraphs, provisions }, audience }) => onDraft(body, draft, (one) => ({ ...one, paragraphs, provisions, audience: one.audience.includes('public') ? audience : one.audience }))),
}

function onDraft(body: Body, id: string, change: (draft: Draft) => Draft): Body {
  return { ...body, drafts: body.drafts.map((one) => (one.id === id ? change(one) : one)) }
}
