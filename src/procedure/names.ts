import { choice, type Fields, text } from '#base/form.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import { isOnRequest } from './order.ts'
import { noVoteOpen } from './precedence.ts'
import { refuse } from './refusing.ts'
import { seated } from './rights.ts'
import { happens, type Scene } from './scene.ts'
import type { SeatId } from '#base/ids.ts'

type Named = { readonly id: string; readonly sponsors: readonly SeatId[]; readonly signatories: readonly SeatId[] }

/** Drafts and amendments that are not yet decided. */
function undecided({ body }: Scene): readonly Named[] {
  return [...body.drafts.filter(({ status, second }) => (status === 'submitted' || status === 'before') && second === null), ...body.amendments.filter(({ status }) => status === 'waiting')]
}

/** A delegation adds its name: as a sponsor, or as one that only wishes to see the paper discussed where the rulebook counts such names. */
const addName = act('add-name', {
  fields: { on: text(1, 64), as: choice('sponsor', 'signatory') },
  hindrance: (scene) => seated(scene, 'cosponsor') ?? noVoteOpen(scene),
  shapes: (scene): readonly Fields[] => {
    const seat = scene.seat?.id ?? ''
    const unsigned = undecided(scene).filter(({ sponsors }) => !sponsors.includes(seat))
    // A paper without sponsors is the chair's and stays so.
    return [{ on: choice(...unsigned.filter(({ sponsors }) => sponsors.length > 0).map(({ id }) => id)), as: choice('sponsor') },
      { on: choice(...(counts(scene) ? unsigned.filter(({ signatories }) => !signatories.includes(seat)) : []).map(({ id }) => id)), as: choice('signatory') }]
  },
  why: (scene, { on, as }) => {
    if (as === 'signatory' && !counts(scene)) return refuse(scene, 'no-signatories', scene.book.proposals.rules)
    return refuse(scene, undecided(scene).some(({ id }) => id === on) ? 'name-there' : 'no-draft', scene.book.proposals.rules)
  },
  happens: (scene, { on, as }) => (scene.seat === null ? [] : [happens(scene, 'name-added', { body: scene.body.id, on, seat: scene.seat.id, as })]),
})

function counts({ book }: Scene): boolean {
  return book.proposals.signatures !== null || book.amendments?.signatures != null
}

/** A member asks that the proposal of a participant without a vote be put; whoever has no vote cannot ask. */
const askForVote = act('ask-for-vote', {
  fields: { on: text(1, 64) },
  hindrance: (scene) => seated(scene, 'vote') ?? noVoteOpen(scene),
  shapes: (scene) => [{ on: choice(...waiting(scene)) }],
  why: (scene) => refuse(scene, 'needs-no-request', scene.book.proposals.onRequest.length > 0 ? scene.book.proposals.onRequest : scene.book.proposals.rules),
  happens: (scene, { on }) => (scene.seat === null ? [] : [happens(scene, 'vote-asked', { body: scene.body.id, on, seat: scene.seat.id, rules: scene.book.proposals.onRequest })]),
})

function waiting(scene: Scene): readonly string[] {
  const { drafts, amendments } = scene.body
  return [...drafts.filter(({ status, asked }) => (status === 'submitted' || status === 'before') && asked === null), ...amendments.filter(({ status, asked }) => status === 'waiting' && asked === null)]
    .filter(({ sponsors }) => isOnRequest(scene, sponsors)).map(({ id }) => id)
}

export const nameActs = { 'add-name': addName, 'ask-for-vote': askForVote }

export const nameEvolves = {
  'name-added': onBody<'name-added'>((body, { data: { on, seat, as } }) => {
    const signed = <Paper extends Named>(paper: Paper): Paper => (paper.id !== on ? paper : as === 'sponsor' ? { ...paper, sponsors: [...paper.sponsors, seat] } : { ...paper, signatories: [...paper.signatories, seat] })
    return { ...body, drafts: body.drafts.map(signed), amendments: body.amendments.map(signed) }
  }),
  'vote-asked': onBody<'vote-asked'>((body, { data: { on, seat } }) => {
    const asked = <Paper extends { readonly id: string; readonly asked: SeatId | null }>(paper: Paper): Paper => (paper.id === on ? { ...paper, asked: seat } : paper)
    return { ...body, drafts: body.drafts.map(asked), amendments: body.amendments.map(asked) }
  }),
}
