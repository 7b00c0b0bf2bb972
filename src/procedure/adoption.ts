import type { Amendment, Text } from './amendments-state.ts'
import { changed, isMoot } from './changes.ts'
import type { Happening } from './events.ts'
import { happens, type Scene } from './scene.ts'
import type { Body } from './state.ts'

/** The kind of question an amendment is: the book's own answer, or that of its draft. */
export function matterOfAmendment({ body, book }: Pick<Scene, 'body' | 'book'>, amendment: string): string | null {
  const draft = body.amendments.find(({ id }) => id === amendment)?.draft
  return book.amendments?.matter ?? body.drafts.find(({ id }) => id === draft)?.matter ?? book.rest
}

/** What the adoption of an amendment brings about: the text as it then is, and those that are not put any more. */
export function takenIn(scene: Scene, amendment: Amendment, how: 'agreed' | 'vote'): readonly Happening[] {
  const { body } = scene
  const { id, on, change, provisions } = amendment
  const draft = body.drafts.find((one) => one.id === on)
  const parent = body.amendments.find((one) => one.id === on)
  if (draft === undefined) {
    if (parent === undefined || parent.change.kind === 'delete' || parent.change.kind === 'move') return []
    const after = changed({ paragraphs: parent.change.paragraphs, provisions: parent.provisions }, change, provisions)
    return [happens(scene, 'amendment-amended', { body: body.id, amendment: parent.id, by: id, change: { ...parent.change, paragraphs: after.paragraphs }, provisions: after.provisions }), ...fallen(scene, amendment, after)]
  }
  const after = changed({ paragraphs: draft.paragraphs ?? [], provisions: draft.provisions }, change, provisions)
  return [happens(scene, 'draft-amended', { body: body.id, draft: draft.id, amendment: id, ...after, how }), ...fallen(scene, amendment, after)]
}

function fallen(scene: Scene, { id: adopted, on }: Amendment, after: Text): readonly Happening[] {
  const { impliedRejection, rules } = scene.book.amendments ?? { impliedRejection: null, rules: [] }
  return scene.body.amendments
    .filter((one) => one.id !== adopted && one.on === on && one.status === 'waiting' && (one.impliedBy.includes(adopted) || isMoot(after, one.change)))
    .map(({ id }) => happens(scene, 'amendment-fallen', { body: scene.body.id, amendment: id, because: adopted, rules: impliedRejection ?? rules }))
}

export function onAmendment(body: Body, id: string, change: (amendment: Amendment) => Amendment): Body {
  return { ...body, amendments: body.amendments.map((one) => (one.id === id ? change(one) : one)) }
}

/** An amendment that is decided or not put takes with it those to it that still wait. */
export function settled(body: Body, id: string, status: Exclude<Amendment['status'], 'waiting'>): Body {
  const amendments = body.amendments.map((one): Amendment => (one.id === id ? { ...one, status, vote: null } : one.on === id && one.status === 'waiting' ? { ...one, status: 'fallen', vote: null } : one))
  return { ...body, amendments, question: asks(body, id) ? null : body.question }
}

function asks({ question }: Body, amendment: string): boolean {
  return question?.proposal.kind === 'amendment' && question.proposal.amendment === amendment
}

/** The amendments to a draft leave with it. */
export function withoutAmendments(body: Body, draft: string): Body {
  return { ...body, amendments: body.amendments.filter((one) => one.draft !== draft) }
}
