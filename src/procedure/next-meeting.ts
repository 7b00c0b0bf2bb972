import { instant, integer } from '#base/form.ts'
import { day, dayOf, minute } from '#base/instants.ts'
import { act } from './act.ts'
import { spokenHour } from './hours.ts'
import type { Said } from './papers.ts'
import { inMeeting, noVoteOpen, onItem } from './precedence.ts'
import { refuse } from './refusing.ts'
import { presiding } from './rights.ts'
import { happens, type Scene } from './scene.ts'

/** How far ahead a meeting that goes on with an item is announced. */
const furthest = 60 * day

/** The chair says when the body goes on with the item; another hour takes the place of the first. Asked of books in which replies depend on it. */
const announceNextMeeting = act('announce-next-meeting', {
  fields: { at: instant },
  hindrance: (scene) => presiding(scene) ?? (scene.book.floor.reply?.endOfDay === undefined ? refuse(scene, 'no-next-meeting', scene.book.floor.rules) : null) ?? inMeeting(scene) ?? onItem(scene) ?? noVoteOpen(scene),
  shapes: (scene) => [{ at: integer(scene.now + minute, scene.now + furthest) }],
  why: (scene) => refuse(scene, 'misfit', scene.book.floor.reply?.endOfDay ?? scene.book.floor.rules),
  happens: (scene, { at }) => (scene.body.item === null ? [] : [happens(scene, 'next-meeting-fixed', { body: scene.body.id, at, item: scene.body.item })]),
})

/** Whether replies on the item wait: a further meeting is given to it on the same day (in UTC, as the record states times). */
export function repliesAtEndOfDay({ book, body, now }: Pick<Scene, 'book' | 'body' | 'now'>): boolean {
  const { nextMeeting, continues, item } = body
  return book.floor.reply?.endOfDay !== undefined && nextMeeting !== null && item !== null && continues === item && nextMeeting > now && dayOf(nextMeeting) === dayOf(now)
}

/** Replies are heard when the day's last meeting on the item ends: this one closes until then. */
export function repliesLater(scene: Scene): Said | null {
  const { body, book } = scene
  if (!repliesAtEndOfDay(scene) || body.floor.entries.every(({ kind }) => kind !== 'reply')) return null
  return { say: 'replies-later', slots: { at: spokenHour(body.nextMeeting ?? scene.now) }, rules: book.floor.reply?.endOfDay ?? [], command: { type: 'close-meeting', body: body.id } }
}

export const nextMeetingActs = { 'announce-next-meeting': announceNextMeeting }
