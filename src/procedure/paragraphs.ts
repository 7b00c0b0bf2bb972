import { choice, text } from '#base/form.ts'
import { act } from './act.ts'
import { everyParagraph, undivided } from './division.ts'
import { amendmentsFirst, held } from './order.ts'
import { inMeeting, nothingPending, onItem, sidesOver } from './precedence.ts'
import { refuse } from './refusing.ts'
import { presiding } from './rights.ts'
import type { Scene } from './scene.ts'

/** Where the book has every operative paragraph voted on: the chair goes on to that when the amendments are decided. Nobody has to ask for it. */
const divideDraft = act('divide-draft', {
  fields: { draft: text(1, 64) },
  hindrance: (scene) => presiding(scene) ?? (scene.book.division?.every === true ? null : refuse(scene, 'no-every-paragraph', scene.book.division?.rules ?? scene.book.proposals.rules)) ?? inMeeting(scene) ?? nothingPending(scene) ?? onItem(scene),
  shapes: (scene) => [{ draft: choice(...scene.body.drafts.filter((draft) => undivided(scene, draft) && sidesOver(scene) === null && held(scene, draft) === null && amendmentsFirst(scene, draft) === null).map(({ id }) => id)) }],
  why: (scene, command) => why(scene, command.draft),
  happens: (scene, { draft }) => everyParagraph(scene, draft),
})

function why(scene: Scene, id: string): ReturnType<typeof refuse> {
  const draft = scene.body.drafts.find((one) => one.id === id)
  const rules = scene.book.division?.rules ?? []
  if (draft === undefined || !undivided(scene, draft)) return refuse(scene, 'nothing-to-divide', rules)
  return sidesOver(scene) ?? held(scene, draft) ?? amendmentsFirst(scene, draft) ?? refuse(scene, 'nothing-to-divide', rules)
}

export const paragraphActs = { 'divide-draft': divideDraft }
