import { choice, text } from '#base/form.ts'
import type { Refusal } from '#base/refusal.ts'
import type { Rules } from '#rulebooks/rulebook.ts'
import { act } from './act.ts'
import { inMeeting, nothingPending, onItem } from './precedence.ts'
import { mayPreside, partyPresides } from './presidency.ts'
import { put } from './questions.ts'
import { refuse } from './refusing.ts'
import { bureau } from './rights.ts'
import type { Scene } from './scene.ts'

/** A State that is a party to the question does not preside over it: the body is asked to name another, without a vote unless somebody objects. */
const namePresiding = act('name-presiding', {
  fields: { seat: text(1, 64) },
  hindrance: (scene) => bureau(scene) ?? mayNot(scene) ?? inMeeting(scene) ?? onItem(scene) ?? nothingPending(scene) ?? onlyThen(scene),
  shapes: (scene) => [{ seat: choice(...mayPreside(scene)) }],
  why: (scene) => refuse(scene, 'not-to-preside', rulesOf(scene)),
  happens: (scene, { seat }) => put(scene, { kind: 'presiding', seat }, { by: 'vote', matter: scene.book.presidency.excluded?.matter ?? '' }, rulesOf(scene)),
})

function rulesOf({ book }: Scene): Rules {
  return book.presidency.excluded?.rules ?? book.presidency.rules
}

function mayNot(scene: Scene): Refusal | null {
  return scene.book.presidency.excluded === undefined ? refuse(scene, 'party-may-preside', rulesOf(scene)) : null
}

function onlyThen(scene: Scene): Refusal | null {
  return partyPresides(scene) === null ? refuse(scene, 'no-party-presides', rulesOf(scene)) : null
}

export const namingActs = { 'name-presiding': namePresiding }
