import { choice, text } from '#base/form.ts'
import type { Refusal } from '#base/refusal.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import { noVoteOpen } from './precedence.ts'
import { refuse } from './refusing.ts'
import { seated } from './rights.ts'
import { happens, type Scene } from './scene.ts'
import type { Draft } from './state.ts'
import { draftTitle } from './titles.ts'

/** A delegation puts its name under a draft so that it is discussed. It does not sponsor it, and may vote against it. */
const signDraft = act('sign-draft', {
  fields: { draft: text(1, 64) },
  hindrance: (scene) => hasSignatures(scene) ?? seated(scene, 'propose') ?? noVoteOpen(scene) ?? supportsEnough(scene),
  shapes: (scene) => [{ draft: choice(...scene.body.drafts.filter((draft) => draft.status === 'submitted' && !signed(draft, scene.seat?.id ?? '')).map(({ id }) => id)) }],
  why: (scene, command) => {
    const rules = scene.book.proposals.signatures?.rules ?? scene.book.proposals.rules
    const draft = scene.body.drafts.find(({ id, status }) => id === command.draft && status === 'submitted')
    return refuse(scene, draft === undefined ? 'no-draft' : 'already-signed', rules)
  },
  happens: (scene, { draft }) => (scene.seat === null ? [] : [happens(scene, 'draft-signed', { body: scene.body.id, draft, seat: scene.seat.id })]),
})

function hasSignatures(scene: Scene): Refusal | null {
  return scene.book.proposals.signatures === null && scene.book.proposals.support == null ? refuse(scene, 'no-signatures', scene.book.proposals.rules) : null
}

/** Each delegation supports so many papers and no more. */
function supportsEnough(scene: Scene): Refusal | null {
  const { support } = scene.book.proposals
  const papers = scene.body.drafts.filter((draft) => draft.status === 'submitted' && signed(draft, scene.seat?.id ?? '')).length
  return support == null || papers < support.each ? null : refuse(scene, 'supports-enough', support.rules, { number: support.each })
}

function signed({ sponsors, signatories }: Draft, seat: string): boolean {
  return sponsors.includes(seat) || signatories.includes(seat)
}

/** Why a draft cannot come before the body yet: it is laid aside, is not among the most supported, or lacks names, sponsors and signatories together. A draft of the chair needs none. */
export function notIntroducible(scene: Pick<Scene, 'book' | 'body'>, { sponsors, signatories, tabled }: Draft): Refusal | null {
  const { signatures, rules } = scene.book.proposals
  if (tabled) return refuse(scene, 'draft-tabled', scene.book.motions.find(({ effect }) => effect === 'take-from-table')?.rules ?? rules)
  const other = scene.body.drafts.find(({ status, second }) => status === 'before' && second === null)
  if (scene.book.proposals.one !== undefined && other !== undefined) return refuse(scene, 'one-at-a-time', scene.book.proposals.one, { what: draftTitle(scene, other.id) })
  const number = sponsors.length + signatories.length
  const { support } = scene.book.proposals
  if (support != null && sponsors.length > 0) {
    const taken = scene.body.drafts.filter(({ status, sponsors: by }) => status !== 'submitted' && status !== 'withdrawn' && by.length > 0).length
    const ahead = scene.body.drafts.filter((one) => one.status === 'submitted' && !one.tabled && one.sponsors.length + one.signatories.length > number).length
    if (taken + ahead >= support.become) return refuse(scene, 'not-most-supported', support.rules, { number: support.become })
  }
  return signatures === null || sponsors.length === 0 || number >= signatures.least ? null : refuse(scene, 'signatures-lacking', signatures.rules, { number, needed: signatures.least })
}

/** Submitted drafts that could be taken up now. */
export function introducible(scene: Pick<Scene, 'book' | 'body'>): readonly Draft[] {
  return scene.body.drafts.filter((draft) => draft.status === 'submitted' && notIntroducible(scene, draft) === null)
}

export const signatureActs = { 'sign-draft': signDraft }

export const signatureEvolves = {
  'draft-signed': onBody<'draft-signed'>((body, { data: { draft, seat } }) => ({
    ...body, drafts: body.drafts.map((one) => (one.id === draft ? { ...one, signatories: [...one.signatories, seat] } : one)),
  })),
}
