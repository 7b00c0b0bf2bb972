import { describe, expect, test } from 'vitest'
import type { ChannelLine, NoteLine } from '../../wire.ts'
import { correspondents, isCorrespondent, partyTo, passesDais, seatOfCorrespondent, threadsOf } from './correspondents.ts'

const note = (at: number, more: Partial<NoteLine> = {}): NoteLine => ({ position: at, at, from: 'seat:belmar', to: null, text: `note of ${at}`, status: 'sent', reason: null, read: false, ...more })
const line = (kind: ChannelLine['kind'], parties: ChannelLine['parties'], more: Partial<ChannelLine> = {}): ChannelLine => ({ stream: `channel-${kind}`, kind, parties, position: 1, unread: 0, latest: note(1), waiting: [], ...more })

describe('threads', () => {
  test('are those last written first, each with whom it is with', () => {
    const channels = [line('desk', ['seat:aldora', 'secretariat'], { latest: note(5) }), line('pair', ['seat:aldora', 'seat:belmar'], { latest: note(9), unread: 2 })]
    expect(threadsOf(channels, 'seat:aldora').map((one) => [one.with, one.latest?.at, one.unread])).toEqual([['seat:belmar', 9, 2], ['secretariat', 5, 0]])
    expect(threadsOf([line('line', ['chair', 'secretariat']), line('dais', ['seat:aldora', 'chair', 'secretariat'])], 'chair').map((one) => one.with)).toEqual(['secretariat', 'dais:aldora'])
  })

  test('of a seat have what the dais holds, or returned, with the delegation it is for', () => {
    const dais = line('dais', ['seat:aldora', 'chair', 'secretariat'], {
      unread: 2, latest: note(3, { from: 'chair' }),
      waiting: [note(4, { to: 'belmar', status: 'held' }), note(6, { to: 'casparia', status: 'returned', reason: 'Off topic' }), note(2, { to: 'casparia', status: 'returned', read: true })],
    })
    const threads = threadsOf([dais, line('pair', ['seat:aldora', 'seat:belmar'], { latest: note(5), unread: 1 })], 'seat:aldora')
    expect(threads.map((one) => [one.with, one.latest?.at, one.unread])).toEqual([['seat:casparia', 6, 1], ['seat:belmar', 5, 1], ['dais', 3, 1]])
    // To those who preside they are no letters of their own.
    expect(threadsOf([{ ...dais, latest: null }], 'chair')).toEqual([])
  })
})

describe('correspondents', () => {
  const seats = ['aldora', 'belmar', 'league'].map((id) => ({ id, names: { en: id }, role: id === 'league' ? 'observer' : 'member', actor: null, position: 1 }))
  const of = (capacity: 'chair' | 'secretariat' | 'delegation:aldora' | 'observer:league', delegations: 'direct' | 'dais' | 'none', observers: 'direct' | 'none' = 'none') =>
    ({ capacity, book: { participation: { member: { vote: true, object: true }, observer: { vote: false, object: false } } }, state: { preparation: { seats, notes: { delegations, observers, position: 3 } } } }) as never

  test('are those the host lets one write to', () => {
    expect(correspondents(of('delegation:aldora', 'direct'))).toEqual(['secretariat', 'seat:belmar'])
    expect(correspondents(of('delegation:aldora', 'none', 'direct'))).toEqual(['secretariat', 'seat:league'])
    expect(correspondents(of('delegation:aldora', 'dais'))).toEqual(['secretariat', 'dais', 'seat:belmar'])
    expect(correspondents(of('observer:league', 'direct'))).toEqual(['secretariat'])
    expect(correspondents(of('chair', 'direct'))).toEqual(['secretariat'])
    expect(correspondents(of('secretariat', 'none'))).toEqual(['chair', 'seat:aldora', 'seat:belmar', 'seat:league'])
    expect([passesDais(of('delegation:aldora', 'dais'), 'seat:belmar'), passesDais(of('delegation:aldora', 'dais'), 'secretariat'), passesDais(of('chair', 'dais'), 'dais:aldora')]).toEqual([true, false, false])
  })

  test('have an address each', () => {
    expect(['secretariat', 'dais', 'seat:belmar', 'dais:belmar', 'belmar', 'seat:', undefined].map(isCorrespondent)).toEqual([true, true, true, true, false, false, false])
    expect([partyTo('seat:belmar'), partyTo('dais:belmar'), partyTo('dais'), partyTo('secretariat'), seatOfCorrespondent('dais:belmar')]).toEqual(['seat:belmar', 'seat:belmar', 'chair', 'secretariat', 'belmar'])
  })
})
