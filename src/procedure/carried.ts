import { onBody } from './bodies.ts'
import { broughtBefore } from './drafts.ts'
import type { Happening } from './events.ts'
import { inPrivate } from './order.ts'
import { currentItem } from './precedence.ts'
import { happens, type Scene } from './scene.ts'
import type { Body } from './state.ts'

/**
 * What a closed meeting left before the body, told when the next meeting opens before more readers: the items still to come or open, and the list of those who wait
 * to speak, and where papers stand that these readers were shown. Nothing of what was said, moved or voted on there.
 */
export function carriedOver(scene: Scene): readonly Happening[] {
  const { body } = scene
  if (body.veiled !== true || body.meeting === null || body.meeting.grade === 'closed') return []
  const item = currentItem(scene)
  const { list, closesAt, limit, entries, used, replies, speaking } = body.floor
  const open = ({ audience }: { readonly audience: readonly string[] }): boolean => audience.includes('public') || audience.includes('participants')
  return [
    happens(scene, 'business-shown', {
      body: body.id, item: item === null ? null : { id: item.id, title: item.title, debate: item.debate }, items: body.agenda.map(({ id, status, title, debate }) => (status === 'concluded' ? { id, status } : { id, status, title, debate })),
      floor: { list, closesAt, limit, entries, used, replies, ...(speaking === undefined ? {} : { speaking }) },
      drafts: body.drafts.filter(open).map(({ id, status, second }) => ({ id, status, second })),
      amendments: body.amendments.filter(open).map(({ id }) => id),
    }),
    // A text may have been changed or divided there: what is still before the body is shown as it now stands.
    ...body.drafts.filter((draft) => draft.status === 'before' && inPrivate(scene, draft) === null).flatMap((draft) => broughtBefore(scene, draft, true)),
  ]
}

export const carriedEvolves = {
  'business-shown': onBody<'business-shown'>((body, { data: { item, items, floor, drafts, amendments } }): Body => {
    const left = body.agenda.map((one) => ({ ...one, status: items.find(({ id }) => id === one.id)?.status ?? one.status }))
    const known = item === null || left.some(({ id }) => id === item.id)
    const place = (id: string): number => items.findIndex((one) => one.id === id)
    const laid = items.flatMap(({ id, status, title, debate }): Body['agenda'] => (title === undefined || debate === undefined || id === item?.id || left.some((one) => one.id === id) ? [] : [{ id, title, status, debate, adjournedAt: null, secondVote: null }]))
    const shown = known ? [...left, ...laid] : [...left, ...laid, { id: item.id, title: item.title, status: 'open' as const, debate: item.debate, adjournedAt: null, secondVote: null }]
    return {
      ...body, veiled: false, item: item?.id ?? null, floor: { ...floor, speaker: null },
      agenda: shown.map((one) => (one.id === item?.id ? { ...one, debate: item.debate } : one)).toSorted((one, other) => place(one.id) - place(other.id)),
      drafts: body.drafts.map((one) => ({ ...one, ...drafts.find(({ id }) => id === one.id) })),
      amendments: body.amendments.filter(({ id, audience }) => amendments.includes(id) || !(audience.includes('public') || audience.includes('participants'))),
    }
  }),
}
