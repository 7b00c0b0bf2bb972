import type { Circle } from '#base/event.ts'
import { choice, text } from '#base/form.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import type { Happening } from './events.ts'
import { refuse } from './refusing.ts'
import { happens } from './scene.ts'
import type { Body } from './state.ts'
import { type DaisCall, daisCalls } from './statements-state.ts'

/** What interpreters and record-keepers asked of the dais and nobody has seen to yet, oldest first. */
export function callsOf({ dais }: Pick<Body, 'dais'>): readonly DaisCall[] {
  return dais?.calls ?? []
}

/** It interrupts nothing and the rules know nothing of it: the bureau's screens show it. Each thing is asked once until somebody has seen to it. */
const call = act('call-dais', {
  fields: { call: choice(...daisCalls) },
  // A body closed from its setting up is not shown to interpreters, who sit in its room where it has any.
  hindrance: (scene) => (scene.by.capacity !== 'interpreter' ? refuse(scene, 'interpreters-only', scene.book.floor.rules) : scene.body.grade === 'closed' ? refuse(scene, 'closed-to-interpreters', scene.book.floor.rules) : null),
  shapes: ({ body }) => [{ call: choice(...daisCalls.filter((kind) => callsOf(body).every((one) => one.kind !== kind))) }],
  why: (scene) => refuse(scene, 'called-already', scene.book.floor.rules),
  happens: (scene, { call: kind }) => [toDais(happens(scene, 'dais-called', { body: scene.body.id, id: `call-${(scene.body.dais?.called ?? 0) + 1}`, call: kind }))],
})

/** Whoever of the bureau is at the table, presiding or not. */
const note = act('note-call', {
  fields: { call: text(1, 64) },
  hindrance: (scene) => (scene.secretariat || scene.by.capacity === 'chair' || scene.by.capacity === 'vice-chair' ? null : refuse(scene, 'bureau-only', scene.book.floor.rules)),
  shapes: ({ body }) => [{ call: choice(...callsOf(body).map(({ id }) => id)) }],
  why: (scene) => refuse(scene, 'no-such-call', scene.book.floor.rules),
  happens: (scene, { call: id }) => [toDais(happens(scene, 'call-noted', { body: scene.body.id, id }))],
})

const dais: readonly Circle[] = ['bureau', 'interpreters']

function toDais<Made extends Happening>(made: Made): Made {
  return { ...made, audience: dais }
}

export const daisActs = { 'call-dais': call, 'note-call': note }

export const daisEvolves = {
  'dais-called': onBody<'dais-called'>((body, { data: { id, call: kind }, at }) => ({ ...body, dais: { called: (body.dais?.called ?? 0) + 1, calls: [...callsOf(body), { id, kind, at }] } })),
  'call-noted': onBody<'call-noted'>((body, { data: { id } }) => ({ ...body, dais: { called: body.dais?.called ?? 0, calls: callsOf(body).filter((one) => one.id !== id) } })),
}
