import { expect, test } from 'vitest'
import { sees } from '#base/event.ts'
import { day, hour, minute } from '#base/instants.ts'
import { chair, belmar, given, meeting, secretariat, type World } from './given.ts'
import { plannedEnd, servicesEnd, sittingAtHand } from './programme.ts'
import { sittingsKept } from './programme-state.ts'

const seated = given('unga', 4)
const { now } = seated.rehearsal
const tomorrow = now + day
const planned = { kind: 'meeting', grade: 'public', title: 'Tenth meeting', start: tomorrow, minutes: 180, services: 150, room: 'Hall 1', zone: 'Asia/Riyadh', languages: ['ar', 'en'] } as const
const { grade: _, ...said } = planned
const programme = ({ body }: World) => body.programme?.sittings ?? []

test('given a body, when the secretariat plans a sitting, then its hours, place and languages are in the programme', () => {
  const after = seated.when(secretariat('plan-sitting', planned))
  expect(after.happened).toEqual(['sitting-planned'])
  expect(programme(after)).toMatchObject([{ id: 'plenary-sitting-1', start: tomorrow, end: tomorrow + 3 * hour, services: tomorrow + 150 * minute, place: { room: 'Hall 1', zone: 'Asia/Riyadh' }, languages: ['ar', 'en'], status: 'planned', changes: 0, meeting: null }])
})

test('a delegation plans nothing, and neither does the chair', () => {
  for (const deed of [belmar('plan-sitting', planned), chair('plan-sitting', planned)]) expect(seated.when(deed).refusal?.refused).toBe('not-entitled')
})

test('a sitting far in the past is refused, with what would be possible', () => {
  const { refusal } = seated.when(secretariat('plan-sitting', { ...planned, start: now - 3 * day }))
  expect([refusal?.refused, refusal?.possible?.en]).toEqual(['invalid', 'For an hour of the sitting itself, ahead or only just past.'])
})

test('a changed sitting moves with its services and counts its changes; a dropped one stays as dropped and is changed no more', () => {
  const moved = seated.and(secretariat('plan-sitting', planned), secretariat('change-sitting', { sitting: 'plenary-sitting-1', ...said, start: tomorrow + hour }))
  expect(programme(moved)).toMatchObject([{ start: tomorrow + hour, end: tomorrow + 4 * hour, services: tomorrow + hour + 150 * minute, changes: 1 }])
  const dropped = moved.and(secretariat('drop-sitting', { sitting: 'plenary-sitting-1' }))
  expect(programme(dropped)).toMatchObject([{ status: 'dropped', changes: 2 }])
  expect(dropped.when(secretariat('drop-sitting', { sitting: 'plenary-sitting-1' })).refusal?.refused).toBe('no-such-thing')
})

test('a closed consultation is told to the members and the bureau, to nobody else, also when it is moved or dropped', () => {
  const closed = seated.and(secretariat('plan-sitting', { ...planned, kind: 'consultation', grade: 'closed' }), secretariat('change-sitting', { sitting: 'plenary-sitting-1', ...said, kind: 'consultation' }), secretariat('drop-sitting', { sitting: 'plenary-sitting-1' }))
  const told = closed.rehearsal.events.filter(({ type }) => type.startsWith('sitting-'))
  expect(told.map(({ type }) => type)).toEqual(['sitting-planned', 'sitting-changed', 'sitting-dropped'])
  for (const { audience } of told) expect([sees([], audience), sees(['participants'], audience), sees(['body:plenary'], audience), sees(['bureau'], audience)]).toEqual([false, false, true, true])
})

test('given a sitting planned for this hour, when the chair opens a meeting, then it is that sitting', () => {
  const opened = seated.and(secretariat('lay-agenda', { items: ['Sharing of waters'] }), secretariat('plan-sitting', { ...planned, start: now + hour })).after(55 * minute).and(chair('open-meeting', { grade: 'public' }))
  expect(programme(opened)).toMatchObject([{ meeting: 1 }])
  expect(sittingAtHand(opened.body, opened.rehearsal.now)?.id).toBe('plenary-sitting-1')
})

test('a public meeting is never linked to a sitting the public was not told of; nor any to one that begins another day', () => {
  for (const sitting of [{ ...planned, grade: 'closed', start: now + hour }, { ...planned, start: now + 3 * day }] as const) {
    const opened = seated.and(secretariat('plan-sitting', sitting), chair('open-meeting', { grade: 'public' }))
    expect(programme(opened)).toMatchObject([{ meeting: null }])
  }
})

test('services end as planned, or at the hour the bureau names, until the meeting is over', () => {
  const open = meeting('unga', 4)
  const at = open.rehearsal.now
  expect(servicesEnd(open.state, 'plenary', at)).toBeNull()
  const with_ = open.and(secretariat('plan-sitting', { ...planned, start: at + minute }))
  expect(servicesEnd(with_.state, 'plenary', at)).toBe(at + 151 * minute)
  const named = with_.and(chair('set-services', { until: at + hour }))
  expect(servicesEnd(named.state, 'plenary', at)).toBe(at + hour)
  expect(named.when(belmar('set-services', { until: at + hour })).refusal?.refused).toBe('not-entitled')
  expect(plannedEnd(named.state, 'plenary', at)).toEqual({ at: at + hour, by: 'services' })
  const over = named.and(chair('conclude-item', { item: 'item-1' }), chair('close-meeting', {}))
  expect(servicesEnd(over.state, 'plenary', at)).toBe(at + 151 * minute)
})

test('where nobody said until when services stay, a meeting should be over when its sitting is planned to end; a later sitting says nothing of it', () => {
  const open = meeting('unga', 4)
  const at = open.rehearsal.now
  const unserved = { ...planned, services: null }
  expect(plannedEnd(open.state, 'plenary', at)).toBeNull()
  expect(plannedEnd(open.and(secretariat('plan-sitting', { ...unserved, start: at - minute })).state, 'plenary', at)).toEqual({ at: at + (planned.minutes - 1) * minute, by: 'sitting' })
  expect(plannedEnd(open.and(secretariat('plan-sitting', { ...unserved, start: at + hour })).state, 'plenary', at)).toBeNull()
})

test('a programme holds so many sittings ahead and no more; those that are over make room', () => {
  let full = seated
  for (let n = 0; n < sittingsKept; n++) full = full.and(secretariat('plan-sitting', planned))
  expect(full.when(secretariat('plan-sitting', planned)).refusal?.words.en).toContain('200 sittings are planned already')
  const later = full.after(2 * day).and(secretariat('plan-sitting', { ...planned, start: tomorrow + 2 * day }))
  expect([programme(later).length, programme(later).at(-1)?.id]).toEqual([sittingsKept, `plenary-sitting-${sittingsKept + 1}`])
})
