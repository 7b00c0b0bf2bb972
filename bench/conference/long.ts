import { boxed } from '#base/ballot-box.ts'
import { seededDraw } from '#base/draw.ts'
import type { By, Event } from '#base/event.ts'
import { isRefusal } from '#base/refusal.ts'
import { conference } from '#procedure/decider.ts'
import type { ConferenceState } from '#procedure/state.ts'

const stream = 'conference-long'
const members = 193
const items = 190
/** Speeches to an item. */
const speeches = 110
type Act = { readonly type: string; readonly [field: string]: unknown }

/** Everything a decision was made of, so that it can be made again. */
export type Decided = { readonly state: ConferenceState; readonly command: Parameters<typeof conference.decide>[1]; readonly context: Parameters<typeof conference.decide>[2] }

/**
 * A session of an assembly of 193, through the engine: items with a debate, a draft and a recorded vote each, a meeting for every ten,
 * until the journal has so many events.
 */
export function longConference(count: number, look: (decided: Decided) => void = () => undefined): { readonly events: readonly Event[]; readonly state: ConferenceState } {
  const events: Event[] = []
  let state = conference.initial
  let now = Date.UTC(2026, 0, 12, 9)
  const act = (by: By['capacity'], command: Act): readonly Event[] => {
    now += 1_000
    // Every command below is one of the engine's; what is not would be refused.
    const decided: Decided = {
      state, command: { ...(/^(found|seat)-/.test(command.type) ? {} : { body: 'plenary' }), ...command } as Decided['command'],
      context: { by: { person: by, capacity: by }, now, ids: () => 'unused', draw: seededDraw(events.length), papers: () => [] },
    }
    look(decided)
    const outcome = conference.decide(decided.state, decided.command, decided.context)
    if (isRefusal(outcome)) throw new Error(`${command.type} at ${events.length}: ${outcome.words.en}`)
    const made = boxed(outcome, command, conference.secret).events.map((event, n): Event => ({ ...event, stream, position: events.length + n + 1, at: now, by: { person: by, capacity: by }, key: `k${events.length}`, salt: '0'.repeat(32) }))
    state = made.reduce(conference.evolve, state)
    events.push(...made)
    return made
  }
  const idIn = (made: readonly Event[], field: string): string => made.map(({ data }) => (data as { readonly [name: string]: unknown })[field]).find((id) => typeof id === 'string') as string
  const seats = Array.from({ length: members }, (_, n) => `state-${n + 1}`)
  const delegation = (n: number): By['capacity'] => `delegation:${seats[n % members] ?? ''}`

  act('secretariat', { type: 'found-conference', title: 'A long session', exercise: true, rulebook: 'unga' })
  for (const seat of seats) act('secretariat', { type: 'seat-delegation', seat, names: { en: seat }, role: 'member' })
  act('secretariat', { type: 'lay-agenda', items: Array.from({ length: items }, (_, n) => `Item ${n + 1} of the session`) })
  for (let item = 0; item < items && events.length < count; item += 1) {
    if (item % 10 === 0) {
      if (item > 0) act('chair', { type: 'close-meeting' })
      act('chair', { type: 'open-meeting', grade: 'public' })
      act('secretariat', { type: 'record-presence', present: seats })
    }
    act('chair', { type: 'open-item', item: `item-${item + 1}` })
    const entries = Array.from({ length: speeches }, (_, n) => idIn(act(delegation(item * 7 + n * 3), { type: 'ask-for-floor', kind: 'statement', about: 'national statement' }), 'entry'))
    for (const entry of entries) {
      act('chair', { type: 'give-floor', entry })
      act('chair', { type: 'end-speech' })
    }
    const draft = idIn(act(delegation(item), { type: 'submit-draft', symbol: `A/L.${item + 1}`, title: `Draft on item ${item + 1}`, matter: 'other', sponsors: [seats[item % members]], paragraphs: ['The Assembly,', 'Recalling its earlier decisions on this item,', 'Decides to remain seized of the matter.'] }), 'draft')
    act('chair', { type: 'take-up-draft', draft })
    act(delegation(item + 1), { type: 'request-recorded-vote', on: draft })
    const vote = idIn(act('chair', { type: 'open-vote', on: draft, recorded: true }), 'vote')
    for (const n of seats.keys()) act(delegation(n), { type: 'cast-vote', vote, choice: ['yes', 'yes', 'no', 'abstain'][(n + item) % 4] })
    act('chair', { type: 'announce-lock', vote })
    act('chair', { type: 'close-vote', vote })
    act('chair', { type: 'conclude-item', item: `item-${item + 1}` })
  }
  return { events, state }
}
