import type { Words } from '#base/words.ts'
import { listed } from '#base/words.ts'
import type { Rules } from '#rulebooks/rulebook.ts'
import type { Part } from './amendments-state.ts'
import type { ConferenceCommand } from './commands.ts'
import { undivided } from './division.ts'
import { held, inTurn, isOnRequest, nextAmendment, nextPart, toRank, waitingOn } from './order.ts'
import type { Scene } from './scene.ts'
import { amendmentTitle, draftTitle, partTitle } from './titles.ts'
import { openingOf } from './votes.ts'
import type { LineKey } from './words/script.ts'

/** What the chair says, by its line, and the command that follows from it. */
export type Said = { readonly say: LineKey; readonly slots?: { readonly [slot: string]: Words | string | number }; readonly rules: Rules; readonly command: ConferenceCommand | null }

/** What is said before the draft in turn itself: its amendments in their order, its parts; null where nothing goes before it. */
export function paperLine(scene: Scene): Said | null {
  const draft = inTurn(scene)
  if (draft === null) return unaskedLine(scene)
  const { book, body } = scene
  const not = held(scene, draft)
  if (not !== null) return { say: 'not-yet', slots: { what: draftTitle(scene, draft.id) }, rules: not.cites.map(({ rule }) => rule), command: null }
  const on = toRank(scene, draft.id)
  const rules = book.amendments?.rules ?? []
  if (on !== null) {
    const order = waitingOn(scene, on).map(({ id }) => id)
    return { say: 'rank', slots: { items: listed(order.map((id) => amendmentTitle(scene, id)), 'semicolons') }, rules, command: { type: 'rank-amendments', body: body.id, on, order } }
  }
  const amendment = nextAmendment(scene, draft.id)
  if (amendment !== null) {
    const slots = { what: amendmentTitle(scene, amendment.id) }
    const divided = nextPart(amendment)
    if (divided !== null) return partLine(scene, divided)
    return amendment.vote === null
      ? { say: 'amendment', slots, rules, command: { type: 'put-amendment', body: body.id, amendment: amendment.id } }
      : { say: 'amendment-vote', slots, rules, command: openingOf(scene, amendment.id) }
  }
  if (undivided(scene, draft)) return { say: 'divide-all', slots: { what: draftTitle(scene, draft.id) }, rules: book.division?.rules ?? [], command: { type: 'divide-draft', body: body.id, draft: draft.id } }
  const part = nextPart(draft)
  return part === null ? null : partLine(scene, part)
}

function partLine(scene: Scene, { id }: Part): Said {
  return { say: 'part-vote', slots: { what: partTitle(scene, id) }, rules: scene.book.division?.rules ?? [], command: openingOf(scene, id) }
}

/** A draft that is put only when a member asks, where nothing else is left. */
function unaskedLine(scene: Scene): Said | null {
  const draft = scene.body.drafts.find(({ status, asked, vote, second, decision, sponsors }) => status === 'before' && second === null && decision === null && asked === null && vote === null && isOnRequest(scene, sponsors))
  return draft === undefined ? null : { say: 'on-request', slots: { what: draftTitle(scene, draft.id) }, rules: scene.book.proposals.onRequest, command: null }
}
