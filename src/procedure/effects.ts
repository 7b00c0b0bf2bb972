import { onBody } from './bodies.ts'
import type { Happening } from './events.ts'
import { happens, type Scene } from './scene.ts'
import { silent } from './speeches.ts'

/** What a carried motion brings about. The engine knows these effects, and nothing of which rulebook named them. */
export function effectOf(scene: Scene, kind: string, { minutes, draft }: { readonly minutes: number | null; readonly draft: string | null }): readonly Happening[] {
  const motion = scene.book.motions.find(({ id }) => id === kind)
  if (motion === undefined) return []
  const { id: body, held: number, item } = scene.body
  switch (motion.effect) {
    case 'suspend-meeting': return [...silent(scene), happens(scene, 'meeting-suspended', { body, number, rules: motion.rules })]
    case 'adjourn-meeting': return [...silent(scene), happens(scene, 'meeting-closed', { body, number, how: 'adjourned', rules: motion.rules })]
    case 'adjourn-debate': return item === null ? [] : [...silent(scene), happens(scene, 'debate-adjourned', { body, item, meeting: number })]
    case 'close-debate': return item === null ? [] : [...silent(scene), happens(scene, 'debate-closed', { body, item })]
    case 'limit-time': return minutes === null ? [] : [happens(scene, 'time-limited', { body, minutes })]
    case 'close-list': return [happens(scene, 'list-closed', { body, at: scene.now })]
    case 'reconsider': return draft === null ? [] : [happens(scene, 'draft-reopened', { body, draft })]
  }
}

export const effectEvolves = {
  'time-limited': onBody<'time-limited'>((body, { data: { minutes } }) => ({ ...body, floor: { ...body.floor, limit: minutes } })),
  'draft-reopened': onBody<'draft-reopened'>((body, { data: { draft } }) => ({
    ...body, drafts: body.drafts.map((one) => (one.id === draft ? { ...one, status: 'submitted', decision: null } : one)),
    action: null,
  })),
}
