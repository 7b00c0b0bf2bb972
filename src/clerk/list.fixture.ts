import type { Decider } from '#base/decider.ts'
import type { Event } from '#base/event.ts'
import { choice, integer, text } from '#base/form.ts'
import type { Instant } from '#base/instants.ts'
import type { Refusal, } from '#base/refusal.ts'
import { anyDecider, type Consequence } from './clerk.ts'

/** The smallest decider with everything a clerk can meet: a list of speakers that closes at an announced hour. For tests alone. */
export type List = { readonly opened: boolean; readonly closesAt: Instant | null; readonly closed: boolean; readonly speakers: readonly string[]; readonly notes: number }
export type ListCommand =
  | { readonly type: 'open'; readonly closesAt: Instant }
  | { readonly type: 'speak'; readonly name: string }
  | { readonly type: 'note'; readonly to: 'public' | 'bureau' }
  | { readonly type: 'found'; readonly stream: string }
  | { readonly type: 'fail' }
  | { readonly type: 'rest' }
  | { readonly type: 'close' }

const no = (refused: Refusal['refused'], en: string): Refusal => ({ refused, cites: [], words: { en } })
const any = integer(0, Number.MAX_SAFE_INTEGER)

export const list: Decider<List, ListCommand> = {
  initial: { opened: false, closesAt: null, closed: false, speakers: [], notes: 0 },
  commands: { open: { closesAt: any }, speak: { name: text(1, 20) }, note: { to: choice('public', 'bureau') }, found: { stream: text(1, 40) }, fail: {}, rest: {}, close: {} },
  decide(state, command, { by }) {
    const event = (type: string, data: object, circle: 'public' | 'bureau' = 'public') => [{ type, v: 1, audience: [circle], data }] as const
    switch (command.type) {
      case 'open': return state.opened && !state.closed ? no('already-done', 'The list is open.') : event('opened', { closesAt: command.closesAt })
      case 'speak': return !state.opened ? no('not-now', 'No list is open.') : state.closed ? no('too-late', 'The list is closed.') : state.speakers.includes(command.name) ? no('already-done', 'Inscribed.') : event('inscribed', { name: command.name })
      case 'note': return event('noted', { to: command.to }, command.to)
      case 'found': return event('founded', { stream: command.stream })
      case 'fail': throw new Error('a defect')
      case 'rest': return []
      case 'close': return by.capacity === 'clock' ? event('closed', {}) : no('not-entitled', 'The clock closes it.')
    }
  },
  evolve(state, { type, data }: Event) {
    const given = data as { readonly closesAt?: Instant; readonly name?: string }
    switch (type) {
      case 'opened': return { ...state, opened: true, closed: false, closesAt: given.closesAt ?? null }
      case 'inscribed': return { ...state, speakers: [...state.speakers, given.name ?? ''] }
      case 'noted': return { ...state, notes: state.notes + 1 }
      case 'closed': return { ...state, closed: true, closesAt: null }
      default: return state
    }
  },
  may: () => [],
  due: ({ closesAt }) => (closesAt === null ? [] : [{ id: `close-${closesAt}`, at: closesAt, command: { type: 'close' } }]),
}

export const deciders = { list: anyDecider(list), house: anyDecider(list) }

/** What is founded in the house begins with a note of its own. */
export const consequences: readonly Consequence[] = [{
  of: 'house', type: 'founded',
  commands: ({ data, by }) => [{ stream: (data as { readonly stream: string }).stream, by, command: { type: 'note', to: 'public' } as { readonly type: string } }],
}]
