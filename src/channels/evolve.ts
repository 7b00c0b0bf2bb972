import type { Event } from '#base/event.ts'
import type { ChannelEvent } from './events.ts'
import { sideOf } from './party.ts'
import { type ChannelState, type Note, notesKept } from './state.ts'

/** Folds one event of a channel. Types of a later build are passed over. */
export function evolve(state: ChannelState, event: Event): ChannelState {
  const { type, data, at, position } = event as ChannelEvent
  switch (type) {
    case 'channel-begun':
      return { ...state, begun: data }
    case 'note-written': {
      const { from, to, text, held, rests } = data
      return written(state, { position, at, from, to, text, status: held ? 'held' : 'sent', reason: null, moved: position, into: rests?.into ?? null, written: null })
    }
    case 'note-delivered': {
      const { from, text } = data
      return written(state, { position, at, from, to: null, text, status: 'sent', reason: null, moved: position, into: null, written: data.written })
    }
    case 'notes-read': {
      const { begun } = state
      return begun === null ? state : { ...state, read: { ...state.read, [sideOf(begun.kind, data.by)]: data.upTo } }
    }
    case 'note-passed':
      return moved(state, data.note, { status: 'passed', moved: position })
    case 'note-returned':
      return moved(state, data.note, { status: 'returned', reason: data.reason, moved: position })
    default:
      return state
  }
}

function written(state: ChannelState, note: Note): ChannelState {
  const notes = [...state.notes, note]
  const over = notes.length - notesKept
  return { ...state, notes: over <= 0 ? notes : notes.filter(({ status }, index) => index >= over || status === 'held') }
}

function moved(state: ChannelState, position: number, change: Partial<Note>): ChannelState {
  return { ...state, notes: state.notes.map((note) => (note.position === position ? { ...note, ...change } : note)) }
}
