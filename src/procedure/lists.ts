import type { Due } from '#base/decider.ts'
import { choice, instant, integer } from '#base/form.ts'
import { day, minute } from '#base/instants.ts'
import { act } from './act.ts'
import { onSpeaking } from './arrangement.ts'
import { onBody } from './bodies.ts'
import type { ConferenceCommand } from './commands.ts'
import { currentItem, inMeeting, noVoteOpen, onItem } from './precedence.ts'
import { refuse } from './refusing.ts'
import { bureau, presiding } from './rights.ts'
import { happens } from './scene.ts'
import type { ConferenceState, Floor } from './state.ts'

const furthestOpening = 31 * day

/** The chair reopens a list that was closed, as long as there is a debate. */
const reopenList = act('reopen-list', {
  fields: {},
  hindrance: (scene) => presiding(scene)
    ?? inMeeting(scene)
    ?? noVoteOpen(scene)
    ?? onItem(scene)
    ?? (scene.body.floor.list === 'open' && scene.body.floor.speaking?.opensAt === undefined ? refuse(scene, 'list-open', scene.book.floor.list.rules) : null)
    ?? (currentItem(scene)?.debate === 'closed' ? refuse(scene, 'debate-closed', scene.book.floor.rules) : null),
  shapes: () => [{}],
  why: (scene) => refuse(scene, 'misfit', scene.book.floor.list.rules),
  happens: (scene) => [happens(scene, 'list-reopened', { body: scene.body.id })],
})

/** Nobody's act: the clock's, when the announced hour has come. */
const closeListAtHour = act('close-list-at-hour', {
  fields: { at: instant },
  hindrance: (scene) => (scene.by.capacity === 'clock' ? null : refuse(scene, 'clock-only', scene.book.floor.list.rules)),
  shapes: ({ body: { floor }, now }) => [{ at: choice(...(floor.closesAt === null || floor.closesAt > now ? [] : [floor.closesAt])) }],
  why: (scene) => refuse(scene, 'not-that-hour', scene.book.floor.list.rules),
  happens: (scene, { at }) => [happens(scene, 'list-closed', { body: scene.body.id, at })],
})

/** The chair, or the secretariat that keeps the list, announces the hour at which it opens; until then nobody is put on it. */
const announceListOpening = act('announce-list-opening', {
  fields: { at: instant },
  hindrance: (scene) => bureau(scene)
    ?? noVoteOpen(scene)
    ?? onItem(scene)
    ?? (currentItem(scene)?.debate === 'closed' ? refuse(scene, 'debate-closed', scene.book.floor.rules) : null),
  shapes: ({ now, body: { floor } }) => [{ at: integer(now + minute, Math.min(now + furthestOpening, (floor.closesAt ?? Infinity) - minute)) }],
  why: (scene) => refuse(scene, 'opening-hour', scene.book.floor.list.rules),
  happens: (scene, { at }) => [happens(scene, 'list-opening-announced', { body: scene.body.id, at, rules: scene.book.floor.list.rules })],
})

/** Nobody's act: the clock's, when the announced hour has come. */
const openListAtHour = act('open-list-at-hour', {
  fields: { at: instant },
  hindrance: (scene) => (scene.by.capacity === 'clock' ? null : refuse(scene, 'clock-only', scene.book.floor.list.rules)),
  shapes: ({ body: { floor: { speaking } }, now }) => [{ at: choice(...(speaking?.opensAt === undefined || speaking.opensAt > now ? [] : [speaking.opensAt])) }],
  why: (scene) => refuse(scene, 'not-that-hour', scene.book.floor.list.rules),
  happens: (scene, { at }) => [happens(scene, 'list-opened', { body: scene.body.id, at, rules: scene.book.floor.list.rules })],
})

export const listActs = { 'reopen-list': reopenList, 'close-list-at-hour': closeListAtHour, 'announce-list-opening': announceListOpening, 'open-list-at-hour': openListAtHour }

/** The lists that open or close at an hour. */
export function listsDue(state: ConferenceState): readonly Due<ConferenceCommand>[] {
  return Object.values(state.bodies).flatMap(({ id: body, floor: { closesAt, speaking } }): readonly Due<ConferenceCommand>[] => [
    ...(speaking?.opensAt === undefined ? [] : [{ id: `list-opens-${body}-${speaking.opensAt}`, at: speaking.opensAt, command: { type: 'open-list-at-hour', body, at: speaking.opensAt } } as const]),
    ...(closesAt === null ? [] : [{ id: `list-closes-${body}-${closesAt}`, at: closesAt, command: { type: 'close-list-at-hour', body, at: closesAt } } as const]),
  ])
}

export const listEvolves = {
  'list-closing-announced': onBody<'list-closing-announced'>((body, { data: { at } }) => ({ ...body, floor: { ...body.floor, closesAt: at } })),
  'list-closed': onBody<'list-closed'>((body) => ({ ...body, floor: { ...opened(body.floor), list: 'closed', closesAt: null } })),
  'list-reopened': onBody<'list-reopened'>((body) => ({ ...body, floor: { ...opened(body.floor), list: 'open', closesAt: null } })),
  'list-opening-announced': onBody<'list-opening-announced'>((body, { data: { at } }) => onSpeaking(body, (speaking) => ({ ...speaking, opensAt: at }))),
  'list-opened': onBody<'list-opened'>((body) => ({ ...body, floor: { ...opened(body.floor), list: 'open' } })),
}

/** Without an hour at which it opens. */
function opened(floor: Floor): Floor {
  if (floor.speaking?.opensAt === undefined) return floor
  const { opensAt: _at, ...speaking } = floor.speaking
  return { ...floor, speaking }
}
