import { text } from '#base/form.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import { inMeeting, nothingPending } from './precedence.ts'
import { refuse } from './refusing.ts'
import { presiding } from './rights.ts'
import { happens, type Scene } from './scene.ts'
import { silent } from './speeches.ts'

const longestSummary = 10_000

function ending({ book }: Scene) {
  return book.endings.find(({ id }) => id === 'chairs-summary')
}

/** What the chair heard, under the chair's own responsibility. It needs nobody's agreement, and the meeting ends with it. */
const readSummary = act('read-summary', {
  fields: { text: text(1, longestSummary) },
  hindrance: (scene) => presiding(scene) ?? (ending(scene) === undefined ? refuse(scene, 'no-summary', scene.book.floor.rules) : null) ?? inMeeting(scene) ?? nothingPending(scene),
  shapes: () => [{ text: text(1, longestSummary) }],
  why: (scene) => refuse(scene, 'misfit', scene.book.floor.rules),
  happens: (scene, { text: summary }) => {
    const rules = ending(scene)?.rules ?? []
    return [
      ...silent(scene),
      happens(scene, 'summary-read', { body: scene.body.id, text: summary, rules }),
      happens(scene, 'meeting-closed', { body: scene.body.id, number: scene.body.held, how: 'summary', rules }),
    ]
  },
})

export const summaryActs = { 'read-summary': readSummary }

export const summaryEvolves = {
  'summary-read': onBody<'summary-read'>((body, { data: { text: summary }, position }) => ({ ...body, summary: { meeting: body.held, text: summary, position } })),
}
