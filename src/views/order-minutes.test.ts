import { expect, test } from 'vitest'
import { aldora, belmar, casparia, chair, meeting, secretariat } from '#procedure/given.ts'
import { minute } from '#base/instants.ts'
import type { ConferenceEvent } from '#procedure/events.ts'
import { unga } from '#rulebooks/unga.ts'
import { lineOf, speechOf } from './minutes.ts'

const named = (id: string) => ({ en: id.charAt(0).toUpperCase() + id.slice(1) })
const known = { book: unga, seat: named, draft: named, item: named, motion: named, question: named }

const world = meeting('unga', 4)
const played = world.and(
  aldora('ask-for-floor', { kind: 'statement', behalf: 'States of the delta' }), belmar('ask-for-floor', { kind: 'statement' }), casparia('ask-for-floor', { kind: 'statement' }),
  chair('set-speaking-order', { order: ['groups', 'rank'], basis: 'Arrangements for the debate' }), secretariat('name-rank', { seat: 'casparia', rank: 'minister' }),
  belmar('offer-place', { entry: 'entry-2', to: 'entry-3' }), casparia('answer-offer', { offer: 'entry-2', accepted: true }),
  chair('move-entry', { entry: 'entry-3', before: 'entry-1', reason: 'Its minister leaves' }), chair('set-quota', { seat: 'aldora', minutes: 10, over: 'refused', basis: 'Decision of today' }), chair('set-quota', { seat: 'aldora', over: 'refused', basis: 'Decision of today' }),
  chair('propose-time-limit', { minutes: 5, of: 'group' }), chair('gavel', { question: 'question-1' }))
const events = played.rehearsal.events.slice(world.rehearsal.events.length) as unknown as readonly ConferenceEvent[]

test('the record says what the list was ordered by and on what that rests, who exchanged places, who was moved and why, and how much time there was', () => {
  expect(events.flatMap((event) => lineOf(event, known)?.words.en ?? [])).toEqual([
    'The order of the list of speakers was set: groups first, protocol rank. (Arrangements for the debate)',
    'Casparia speaks as: minister.',
    'Belmar and Casparia exchanged their places on the list.',
    'Casparia was placed earlier on the list of speakers. (Its minister leaves)',
    'Time on the item in all, Aldora: 10 minutes. (Decision of today)',
    'The time of Aldora on the item is not limited in all any more. (Decision of today)',
    expect.stringContaining('Time limit of 5 minutes a speech on behalf of a group'),
    'Time limit set for a speech on behalf of a group: 5 minutes.',
  ])
  expect(events.map((event) => lineOf(event, known)?.rules ?? []).find((rules) => rules.length > 0)).toEqual(['68', 'practice:order-of-speakers'])
})

test('a speech on behalf of a group says so in the record', () => {
  expect(speechOf({ kind: 'statement', seat: 'aldora', motion: null, behalf: 'States of the delta' }, known, null, 2 * minute).words.en).toBe('Statement by Aldora on behalf of States of the delta (2:00)')
})
