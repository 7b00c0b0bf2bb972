import type { Due } from '#base/decider.ts'
import { choice, integer } from '#base/form.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import type { ConferenceCommand } from './commands.ts'
import { currentItem, inMeeting, noVoteOpen, onItem } from './precedence.ts'
import { refuse } from './refusing.ts'
import { presiding } from './rights.ts'
import { happens } from './scene.ts'
import type { ConferenceState } from './state.ts'

/** The chair reopens a list that was closed, as long as there is a debate. */
const reopenList = act('reopen-list', {
  fields: {},
  hindrance: (scene) => presiding(scene)
    ?? inMeeting(scene)
    ?? noVoteOpen(scene)
    ?? onItem(scene)
    ?? (scene.body.floor.list === 'open' ? refuse(scene, 'list-open', scene.book.floor.list.rules) : null)
    ?? (currentItem(scene)?.debate === 'closed' ? refuse(scene, 'debate-closed', scene.book.floor.rules) : null),
  shapes: () => [{}],
  why: (scene) => refuse(scene, 'misfit', scene.book.floor.list.rules),
  happens: (scene) => [happens(scene, 'list-reopened', { body: scene.body.id })],
})

/** Nobody's act: the clock's, when the announced hour has come. */
const closeListAtHour = act('close-list-at-hour', {
  fields: { at: integer(0, Number.MAX_SAFE_INTEGER) },
  hindrance: (scene) => (scene.by.capacity === 'clock' ? null : refuse(scene, 'clock-only', scene.book.floor.list.rules)),
  shapes: ({ body: { floor }, now }) => [{ at: choice(...(floor.closesAt === null || floor.closesAt > now ? [] : [floor.closesAt])) }],
  why: (scene) => refuse(scene, 'not-that-hour', scene.book.floor.list.rules),
  happens: (scene, { at }) => [happens(scene, 'list-closed', { body: scene.body.id, at })],
})

export const listActs = { 'reopen-list': reopenList, 'close-list-at-hour': closeListAtHour }

/** The lists that close at an hour. */
export function listsDue(state: ConferenceState): readonly Due<ConferenceCommand>[] {
  return Object.values(state.bodies).flatMap(({ id: body, floor: { closesAt: at } }) =>
    (at === null ? [] : [{ id: `list-closes-${body}-${at}`, at, command: { type: 'close-list-at-hour', body, at } } as const]))
}

export const listEvolves = {
  'list-closing-announced': onBody<'list-closing-announced'>((body, { data: { at } }) => ({ ...body, floor: { ...body.floor, closesAt: at } })),
  'list-closed': onBody<'list-closed'>((body) => ({ ...body, floor: { ...body.floor, list: 'closed', closesAt: null } })),
  'list-reopened': onBody<'list-reopened'>((body) => ({ ...body, floor: { ...body.floor, list: 'open', closesAt: null } })),
}
