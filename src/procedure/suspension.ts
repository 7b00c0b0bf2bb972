import { choice, text } from '#base/form.ts'
import { own } from '#base/own.ts'
import type { Refusal } from '#base/refusal.ts'
import { act } from './act.ts'
import type { Evolve } from './bodies.ts'
import { inMeeting, nothingPending, noVoteOpen } from './precedence.ts'
import { put } from './questions.ts'
import { refuse } from './refusing.ts'
import { presiding } from './rights.ts'
import { happens, nameOf, plenary, rejected, type Scene } from './scene.ts'

/** A member loses its vote by a rule of the book, in all bodies of the conference. What is open stays as it was frozen. */
const suspendVote = act('suspend-vote', {
  fields: { seat: text(1, 64), rule: text(1, 64) },
  hindrance: (scene) => secretariat(scene) ?? noVoteOpen(scene),
  shapes: (scene) => [{ seat: choice(...voters(scene).filter((seat) => own(scene.state.suspended, seat) === undefined && othersVote(scene, seat))), rule: choice(...(scene.book.suspension ?? [])) }],
  why: (scene, { seat }) => {
    const rules = own(scene.state.suspended, seat)
    return rules === undefined ? refuse(scene, 'cannot-be-suspended', scene.book.suspension ?? scene.book.participation.member.rules) : refuse(scene, 'vote-suspended', rules, { who: nameOf(scene.state, seat) })
  },
  happens: (scene, { seat, rule }) => [happens(scene, 'vote-suspended', { body: scene.body.id, seat, rules: [rule] })],
})

/** The arrears are settled. That the member may vote all the same is entered only where another body than those here decides it. */
const restoreVote = act('restore-vote', {
  fields: { seat: text(1, 64), why: choice('settled', 'permitted') },
  hindrance: (scene) => secretariat(scene) ?? noVoteOpen(scene),
  shapes: (scene) => [{ seat: choice(...Object.keys(scene.state.suspended)), why: choice(...(scene.book.permission == null ? ['settled', 'permitted'] : ['settled'])) }],
  why: (scene, { seat }) => notSuspended(scene, seat) ?? refuse(scene, 'body-permits', scene.book.suspension ?? []),
  happens: (scene, { seat, why }) => [happens(scene, 'vote-restored', { body: scene.body.id, seat, why, rules: own(scene.state.suspended, seat) ?? [] })],
})

/** "Unless the body permits it": the chair asks whether there is an objection to the member's voting; where there is, it is voted on. */
const permitVote = act('permit-vote', {
  fields: { seat: text(1, 64) },
  hindrance: (scene) => presiding(scene) ?? inBooks(scene) ?? (scene.book.permission == null ? refuse(scene, 'permitted-elsewhere', scene.book.suspension ?? []) : null) ?? inMeeting(scene) ?? nothingPending(scene),
  shapes: (scene) => [{ seat: choice(...Object.keys(scene.state.suspended)) }],
  why: (scene, { seat }) => notSuspended(scene, seat) ?? refuse(scene, 'misfit', scene.book.suspension ?? []),
  happens: (scene, { seat }) => (scene.book.permission == null ? [] : put(scene, { kind: 'permission', seat }, scene.book.permission, own(scene.state.suspended, seat) ?? [])),
})

function notSuspended(scene: Scene, seat: string): Refusal | null {
  return own(scene.state.suspended, seat) === undefined ? refuse(scene, 'not-suspended-vote', scene.book.suspension ?? [], { who: nameOf(scene.state, seat) }) : null
}

/** It is entered once, before the plenary, whose readers are all members. */
function secretariat(scene: Scene): Refusal | null {
  return scene.secretariat ? inBooks(scene) : refuse(scene, 'secretariat-only', scene.book.floor.rules)
}

function inBooks(scene: Scene): Refusal | null {
  if (scene.book.suspension === null) return refuse(scene, 'no-suspension', scene.book.participation.member.rules)
  return scene.body.id === plenary ? null : refuse(scene, 'in-plenary', scene.book.suspension)
}

/** Every body the member sits in keeps somebody with a vote; without that nothing could be decided there any more. */
export function othersVote(scene: Pick<Scene, 'state' | 'book'>, ...seats: readonly string[]): boolean {
  const able = voters(scene).filter((one) => !seats.includes(one) && own(scene.state.suspended, one) === undefined)
  return Object.values(scene.state.bodies).every(({ members }) => members === null ? able.length > 0 : !members.some((one) => seats.includes(one)) || members.some((one) => able.includes(one)))
}

function voters({ state, book }: Pick<Scene, 'state' | 'book'>): readonly string[] {
  return state.preparation.seats.filter(({ id, role }) => own(book.participation, role)?.vote === true && !rejected(state, id)).map(({ id }) => id)
}

export const suspensionActs = { 'permit-vote': permitVote, 'suspend-vote': suspendVote, 'restore-vote': restoreVote }

const suspended: Evolve<'vote-suspended'> = (state, { data: { seat, rules } }) => ({ ...state, suspended: { ...state.suspended, [seat]: rules } })
const restored: Evolve<'vote-restored'> = (state, { data: { seat } }) => ({ ...state, suspended: Object.fromEntries(Object.entries(state.suspended).filter(([one]) => one !== seat)) })

export const suspensionEvolves = { 'vote-suspended': suspended, 'vote-restored': restored }
