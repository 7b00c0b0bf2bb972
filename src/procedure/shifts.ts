import type { Circle } from '#base/event.ts'
import { choice, text } from '#base/form.ts'
import type { Refusal } from '#base/refusal.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import { mostShiftLines, type Shift } from './desk-state.ts'
import type { ConferenceEventType, ConferenceEvents, Happening } from './events.ts'
import { refuse } from './refusing.ts'
import type { Scene } from './scene.ts'
import type { Body } from './state.ts'

const longestLine = 500
const longestName = 120

const nothing: Shift = { written: 0, lines: [], taken: null }

export function shiftOf({ desk }: Pick<Body, 'desk'>): Shift {
  return desk?.shift ?? nothing
}

function bySecretariat(scene: Scene): Refusal | null {
  return scene.secretariat ? null : refuse(scene, 'secretariat-only', scene.book.floor.rules)
}

/** A promise made, somebody who waits: whatever the next shift must know and no state of things tells. */
const addShiftLine = act('add-shift-line', {
  fields: { text: text(1, longestLine) },
  hindrance: (scene) => bySecretariat(scene) ?? (shiftOf(scene.body).lines.length < mostShiftLines ? null : refuse(scene, 'shift-note-full', scene.book.floor.rules, { number: mostShiftLines })),
  shapes: () => [{ text: text(1, longestLine) }],
  why: (scene) => refuse(scene, 'misfit', scene.book.floor.rules),
  happens: (scene, { text: words }) => [told('shift-line-added', { body: scene.body.id, line: `line-${shiftOf(scene.body).written + 1}`, text: words })],
})

const settleShiftLine = act('settle-shift-line', {
  fields: { line: text(1, 64) },
  hindrance: bySecretariat,
  shapes: ({ body }) => [{ line: choice(...shiftOf(body).lines.map(({ id }) => id)) }],
  why: (scene) => refuse(scene, 'no-shift-line', scene.book.floor.rules),
  happens: (scene, { line }) => [told('shift-line-settled', { body: scene.body.id, line })],
})

const takeOverShift = act('take-over-shift', {
  fields: { who: text(1, longestName) },
  hindrance: bySecretariat,
  shapes: () => [{ who: text(1, longestName) }],
  why: (scene) => refuse(scene, 'misfit', scene.book.floor.rules),
  happens: (scene, { who }) => [told('shift-taken-over', { body: scene.body.id, who })],
})

const bureau: readonly Circle[] = ['bureau']

/** What the desk tells itself is for the bureau alone. */
function told<Type extends ConferenceEventType>(type: Type, data: ConferenceEvents[Type]): Extract<Happening, { type: Type }>
function told(type: ConferenceEventType, data: ConferenceEvents[ConferenceEventType]) {
  return { type, v: 1, audience: bureau, data }
}

export const shiftActs = { 'add-shift-line': addShiftLine, 'settle-shift-line': settleShiftLine, 'take-over-shift': takeOverShift }

export const shiftEvolves = {
  'shift-line-added': onBody<'shift-line-added'>((body, { data: { line, text: words }, at }) => onShift(body, (shift) => ({ ...shift, written: shift.written + 1, lines: [...shift.lines, { id: line, text: words, at }] }))),
  'shift-line-settled': onBody<'shift-line-settled'>((body, { data: { line } }) => onShift(body, (shift) => ({ ...shift, lines: shift.lines.filter(({ id }) => id !== line) }))),
  'shift-taken-over': onBody<'shift-taken-over'>((body, { data: { who }, at }) => onShift(body, (shift) => ({ ...shift, taken: { at, who } }))),
}

function onShift(body: Body, change: (shift: Shift) => Shift): Body {
  return { ...body, desk: { ...body.desk, shift: change(shiftOf(body)) } }
}
