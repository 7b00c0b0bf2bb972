import { expect, test } from 'vitest'
import { hour, startOf } from '#base/instants.ts'
import type { PlannedSitting } from '#procedure/programme-state.ts'
import { calendar } from './calendar.ts'

const start = startOf('2026-03-17') + 6 * hour + 30 * 60_000
const sitting: PlannedSitting = {
  id: 'plenary-sitting-1', kind: 'meeting', title: 'Opening; water, ferries \\ and\nothers', grade: 'public', start, end: start + 3 * hour, services: start + 3 * hour, place: { room: 'Hall 1, north', zone: 'Asia/Riyadh' },
  languages: ['ar', 'en'], status: 'planned', changes: 2, at: startOf('2026-03-16'), meeting: null,
}
const of = (...sittings: readonly PlannedSitting[]): string => calendar(sittings.map((one) => ({ body: 'plenary', name: { en: 'the Assembly', zh: '大会' }, sitting: one })), { stream: 'conference-1', title: 'Assembly of the Lake', exercise: true, language: 'en' })
/** Lines as a reader of calendars puts them together again. */
const unfolded = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n')

test('a sitting is an entry with a UID that stays, hours in UTC and the number of its changes', () => {
  const lines = unfolded(of(sitting))
  for (const line of ['BEGIN:VCALENDAR', 'VERSION:2.0', 'UID:plenary-sitting-1.conference-1@parley', 'DTSTAMP:20260316T000000Z', 'SEQUENCE:2', 'DTSTART:20260317T063000Z', 'DTEND:20260317T093000Z', 'STATUS:CONFIRMED', 'CLASS:PUBLIC', 'END:VCALENDAR']) expect(lines).toContain(line)
})

test('nothing a title or a room holds ends a line, divides a value or makes a new property', () => {
  const hostile = unfolded(of({ ...sitting, title: 'x\r\nATTENDEE:mailto:a@b\r\nEND:VEVENT\u0007', place: { room: 'a;b,c', zone: 'UTC' } }))
  expect(hostile.filter((line) => line.startsWith('ATTENDEE') || line === 'END:VEVENT')).toEqual(['END:VEVENT'])
  expect(hostile).toContain('LOCATION:a\\;b\\,c')
  expect(unfolded(of(sitting))).toContain('SUMMARY:EXERCISE: The Assembly — Opening\\; water\\, ferries \\\\ and\\nothers')
})

test('no line is longer than 75 octets, no letter is cut, and all of it comes back', () => {
  const title = 'اجتماع '.repeat(12) + '会议'.repeat(20)
  const text = of({ ...sitting, title })
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(text).not.toContain('\uFFFD')
  expect(unfolded(text).find((line) => line.startsWith('SUMMARY:'))).toContain(title)
})

test('a sitting that was dropped stays as cancelled, a closed one is confidential', () => {
  const lines = unfolded(of({ ...sitting, status: 'dropped', grade: 'closed' }))
  expect(lines).toContain('STATUS:CANCELLED')
  expect(lines).toContain('CLASS:CONFIDENTIAL')
})

test('an exercise is marked in every entry and in the name of the calendar, in every language', () => {
  expect(unfolded(of(sitting)).filter((line) => line.includes('EXERCISE'))).toHaveLength(2)
})
