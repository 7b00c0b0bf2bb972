import { own } from '#base/own.ts'
import type { Refusal } from '#base/refusal.ts'
import { outOfDeliberation } from './deliberation.ts'
import { refuse } from './refusing.ts'
import { nameOf, rejected, type Scene } from './scene.ts'
import type { SentenceKey } from './words/refusals.ts'

/** Who may do something at all. The rules on the floor are those that give the chair the conduct of business. */
export function presiding(scene: Scene): Refusal | null {
  return scene.presides ? null : otherOffice(scene) ?? refuse(scene, 'chair-only', scene.book.floor.rules)
}

export function bureau(scene: Scene): Refusal | null {
  return scene.presides || scene.secretariat ? null : otherOffice(scene) ?? refuse(scene, 'bureau-only', scene.book.floor.rules)
}

/** The chair while a vice-chair presides, and a vice-chair while the chair does: one of them leads at any moment. */
function otherOffice(scene: Scene): Refusal | null {
  const rules = scene.book.presidency.acting?.rules ?? scene.book.floor.rules
  switch (scene.by.capacity) {
    case 'chair': return refuse(scene, 'vice-chair-presides', rules)
    case 'vice-chair': return refuse(scene, 'vice-chair-follows', rules)
    default: return null
  }
}

/** Rights that let somebody act; the others say how an act of theirs is treated. */
export type Right = 'speak' | 'propose' | 'cosponsor' | 'move' | 'pointOfOrder' | 'appeal' | 'reply' | 'vote' | 'object'

const lacking: { readonly [right in Right]: SentenceKey } = {
  speak: 'no-right-to-speak', propose: 'no-right-to-propose', cosponsor: 'no-right-to-propose', move: 'no-right-to-propose', pointOfOrder: 'no-right-to-points', appeal: 'no-right-to-appeal', reply: 'no-right-to-reply',
  vote: 'no-right-to-vote', object: 'no-right-to-object',
}

/** What of its rights somebody uses who takes part in the deliberations on an item. */
const inDeliberation: ReadonlySet<Right> = new Set<Right>(['speak', 'propose', 'cosponsor', 'move', 'reply', 'object'])

/** A delegation with a seat in this body whose role gives it the right. */
export function seated(scene: Scene, right: Right): Refusal | null {
  const { seat, standing, book } = scene
  if (seat === null || standing === null) return refuse(scene, 'delegations-only', book.floor.rules)
  if (rejected(scene.state, seat.id)) return refuse(scene, 'credentials-rejected', standing.rules, { who: nameOf(scene.state, seat.id) })
  if (!standing[right]) return refuse(scene, lacking[right], standing.rules, { role: standing.name })
  const party = inDeliberation.has(right) ? outOfDeliberation(scene, seat.id) : null
  if (party !== null) return party
  // Who has not answered the roll takes no part in decisions, and so stands in the way of none.
  return right === 'object' && book.attendance?.required === true && scene.body.meeting !== null && own(scene.body.roll, seat.id) === undefined ? refuse(scene, 'answer-the-roll', book.attendance.rules) : null
}

export function hasVotes(scene: Scene): Refusal | null {
  return scene.book.voting === null ? refuse(scene, 'no-vote', scene.book.noVote) : null
}

export function isDelegation(scene: Scene): Refusal | null {
  return scene.seat === null ? refuse(scene, 'delegations-only', scene.book.participation.member.rules) : null
}
