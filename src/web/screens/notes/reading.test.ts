import { expect, test } from 'vitest'
import type { ChannelState, Note } from '#channels/state.ts'
import { unreadUpTo } from './reading.ts'

const note = (position: number, more: Partial<Note>): Note => ({ position, at: position, from: 'seat:aldora', to: null, text: 'x', status: 'sent', reason: null, moved: position, into: null, written: null, ...more })
const state: ChannelState = {
  begun: { conference: 'conference-1', title: 'Assembly', exercise: true, kind: 'dais', parties: ['seat:aldora', 'chair', 'secretariat'] },
  notes: [note(2, { to: 'belmar', status: 'returned', moved: 5 }), note(3, { to: 'casparia', status: 'returned', moved: 6 }), note(7, { from: 'chair' })],
  read: {},
}
const upTo = (onPage?: (one: Note) => boolean, of = state): number | null => unreadUpTo(of, 'delegation:aldora', 'bela', 10, onPage)

test('what stands on the page is marked as read, and nothing that came back to another page is passed over', () => {
  expect(upTo()).toBe(7)
  expect(upTo(({ to }) => to === 'belmar')).toBe(5)
  expect(upTo(({ to }) => to === 'casparia')).toBeNull()
  expect(upTo(({ to }) => to === 'casparia', { ...state, read: { 'seat:aldora': 5 } })).toBe(6)
  expect(upTo(({ to }) => to === null, { ...state, read: { 'seat:aldora': 6 } })).toBe(7)
  expect([upTo(undefined, { ...state, read: { 'seat:aldora': 7 } }), unreadUpTo(state, 'public', 'x', 10)]).toEqual([null, null])
})
