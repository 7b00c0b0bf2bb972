import { fill, listed, type Words } from '#base/words.ts'
import type { ChairingEvents } from '#procedure/chairing-events.ts'
import { spokenHour } from '#procedure/hours.ts'
import { consultationNames } from '#procedure/words/chairing.ts'
import { sentences } from './words/minutes.ts'

type Of = { readonly [type in 'consultations-arranged' | 'consultations-reported']: { readonly type: type; readonly data: ChairingEvents[type] } }

/** In the record: consultations as they were arranged (what on, who leads them, where, by when), and what was reported on them. */
export function consultationsLine(event: Of[keyof Of], known: { readonly seat: (id: string) => Words }): { readonly words: Words; readonly rules: readonly string[] } {
  const named = (seat: string | null, name: string | null): readonly Words[] => [...(seat === null ? [] : [known.seat(seat)]), ...(name === null ? [] : [{ en: name }])]
  if (event.type === 'consultations-reported') {
    const { kind, seat, name, text } = event.data
    const who = named(seat, name)
    return { words: fill(sentences[who.length === 0 ? event.type : 'consultations-reported-by'], { what: consultationNames[kind], who: listed(who, 'commas'), text }), rules: [] }
  }
  const { kind, about, facilitator, name, room, at } = event.data
  const parts: readonly Words[] = [consultationNames[kind], ...(about === null ? [] : [{ en: about }]), ...named(facilitator, name), ...(room === null ? [] : [{ en: room }]), ...(at === null ? [] : [{ en: spokenHour(at) }])]
  return { words: fill(sentences[event.type], { what: listed(parts, 'semicolons') }), rules: [] }
}
