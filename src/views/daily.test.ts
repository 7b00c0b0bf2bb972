import { expect, test } from 'vitest'
import { type Circle, sees } from '#base/event.ts'
import { day, hour } from '#base/instants.ts'
import { aldora, belmar, chair, draftBefore, meeting, secretariat, vote, votes, type World } from '#procedure/given.ts'
import { dailyOf } from './daily.ts'

const planned = { kind: 'meeting', grade: 'public', title: 'Second meeting', start: 0, minutes: 180, services: 150, room: 'Hall 1', zone: 'Asia/Riyadh', languages: ['ar', 'en'] } as const
const opened = meeting('unga', 5)
const today = opened.rehearsal.now
const whole = { stream: 'conference-1', head: { count: 9, chain: 'ab'.repeat(32) } } as const
const daily = ({ rehearsal: { events } }: World, circles: readonly Circle[], date = '2026-03-16', zone: string | null = null) =>
  dailyOf(events.filter(({ audience }) => sees(circles, audience)), whole, date, zone) ?? expect.unreachable()

const voted = vote(
  draftBefore(opened, 'other').and(chair('put-draft', { draft: 'draft-1' }), belmar('request-recorded-vote', {}), chair('open-vote', { on: 'draft-1', recorded: true })),
  'vote-1', votes(3, 1))
const held = voted.and(
  secretariat('plan-sitting', { ...planned, title: 'First meeting', start: today }),
  secretariat('plan-sitting', { ...planned, start: today + 3 * day }),
  secretariat('plan-sitting', { ...planned, kind: 'consultation', grade: 'closed', title: 'Friends of the chair', start: today + 2 * hour }),
)

test('a day has its programme, the meetings with what happened, decisions, documents, and the next day on which something is planned', () => {
  const of = daily(held, ['public'])
  expect(of.zone).toBe('Asia/Riyadh')
  expect(of.programme.map(({ sitting }) => sitting.title)).toEqual(['First meeting'])
  expect(of.meetings.map(({ meeting: number, opened: at }) => [number, at])).toEqual([[1, '12:00']])
  expect(of.meetings[0]?.entries.length).toBeGreaterThan(3)
  expect(of.decisions.at(-1)?.words.en).toContain('3')
  expect(of.issued).toMatchObject([{ kind: 'draft', symbol: 'A/L.1', by: [{ en: 'Aldora' }, { en: 'Belmar' }] }])
  expect(of.documents).toMatchObject([{ symbol: 'A/L.1', status: 'adopted' }])
  expect(of.next).toMatchObject({ day: '2026-03-19', programme: [{ sitting: { title: 'Second meeting' } }] })
})

test('a closed consultation stands in the Journal of those who may know of it, and in no other', () => {
  expect(daily(held, ['public', 'participants', 'bureau']).programme.map(({ sitting }) => sitting.title)).toEqual(['First meeting', 'Friends of the chair'])
  expect(JSON.stringify(daily(held, ['public', 'participants']))).not.toContain('Friends of the chair')
})

test('another day has nothing of this one, and the day before knows nothing of what came after it', () => {
  const after = held.after(day).and(aldora('submit-draft', { symbol: 'A/L.2', title: 'Ferries', paragraphs: ['Decides.'], matter: 'other', sponsors: [] }))
  const next = daily(after, ['public'], '2026-03-17')
  expect([next.meetings.flatMap(({ entries }) => entries).length, next.decisions.length, next.issued.map(({ symbol }) => symbol)]).toEqual([1, 0, ['A/L.2']])
  expect(daily(after, ['public']).documents.map(({ symbol }) => symbol)).toEqual(['A/L.1'])
  expect(daily(after, ['public'], '2026-03-01')).toMatchObject({ meetings: [], decisions: [], issued: [], documents: [] })
})

test('a day begins and ends on the clock of the place: an evening in Europe is the next morning in Auckland', () => {
  const late = held.after(6 * hour).and(aldora('submit-draft', { symbol: 'A/L.3', title: 'Late', paragraphs: ['Decides.'], matter: 'other', sponsors: [] }))
  expect(daily(late, ['public'], '2026-03-16', 'UTC').issued.map(({ symbol }) => symbol)).toEqual(['A/L.1', 'A/L.3'])
  expect(daily(late, ['public'], '2026-03-17', 'Pacific/Auckland').issued.map(({ symbol }) => symbol)).toEqual(['A/L.3'])
})
