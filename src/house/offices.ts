import type { By, Capacity } from '#base/event.ts'
import { choice, type Form, optional } from '#base/form.ts'
import type { StreamId } from '#base/ids.ts'
import { own } from '#base/own.ts'
import { type HouseCommand, id, type Office, officesOf, seated } from './commands.ts'
import { administered } from './entitled.ts'
import { houseStream, type HouseState } from './state.ts'

type OfficeCommand = Extract<HouseCommand, { readonly type: 'give-office' | 'take-office' }>

function kindOf(state: HouseState, stream: StreamId): keyof typeof officesOf | null {
  return stream === houseStream ? 'house' : own(state.streams, stream)?.kind ?? (stream.startsWith('dossier-') ? 'dossier' : stream.startsWith('conference-') ? 'conference' : null)
}

/** The capacity an office is, or null where that kind of stream has no such office, or a seat is missing or too many. */
export function capacityOf(state: HouseState, { stream, capacity, seat }: Pick<OfficeCommand, 'stream' | 'capacity' | 'seat'>): Capacity | null {
  const kind = kindOf(state, stream)
  if (kind === null) return null
  if (capacity === 'delegation' || capacity === 'observer') return kind === 'conference' && seat != null ? `${capacity}:${seat}` : null
  const offices: readonly Office[] = officesOf[kind]
  return seat == null && offices.includes(capacity) ? capacity : null
}

/** Whether this is the only person in the house's secretariat. */
export function isLast(state: HouseState, person: string): boolean {
  const secretariat = secretariatOf(state)
  return secretariat.length === 1 && secretariat[0] === person
}

/**
 * Forms for giving and taking offices in the streams somebody administers. Taking one that is not held is allowed and changes nothing,
 * since a keeper or a conference's secretariat does not see what others gave there.
 */
export function officeForms(state: HouseState, by: By): readonly Form[] {
  const streams = administered(state, by)
  return (['house', 'dossier', 'conference'] as const).flatMap((kind): readonly Form[] => {
    const of = streams.filter((stream) => kindOf(state, stream) === kind)
    if (of.length === 0) return []
    const plain = (type: string, capacities: readonly Office[], person = id): Form => ({ type, fields: { person, stream: choice(...of), capacity: choice(...capacities), seat: optional(choice()) } })
    const forSeat = (type: string): Form => ({ type, fields: { person: id, stream: choice(...of), capacity: choice(...seated), seat: id } })
    if (kind === 'conference') return ['give-office', 'take-office'].flatMap((type) => [plain(type, officesOf.conference), forSeat(type)])
    if (kind === 'dossier') return [plain('give-office', officesOf.dossier), plain('take-office', officesOf.dossier)]
    const secretariat = secretariatOf(state)
    const others = officesOf.house.filter((office) => office !== 'secretariat')
    return [
      plain('give-office', officesOf.house),
      plain('take-office', others),
      ...(secretariat.length > 1 ? [plain('take-office', ['secretariat'], choice(...secretariat))] : []),
    ]
  })
}

function secretariatOf(state: HouseState): readonly string[] {
  return Object.entries(own(state.offices, houseStream) ?? {}).flatMap(([person, held]) => (held.includes('secretariat') ? [person] : []))
}
