import { own } from '#base/own.ts'
import { entitled } from '#procedure/scene.ts'
import type { ConferenceState } from '#procedure/state.ts'
import { appliedIn } from '#rulebooks/body-kinds.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'

/** A delegation and the region it is said to be of; `standing` is the one it gets where it has no seat yet, else null. */
export type OfRegion = { readonly seat: string; readonly standing: string | null; readonly region: string }
type Naming = { readonly type: 'name-speaking-group'; readonly body: string; readonly name: string; readonly seats: readonly string[]; readonly region: true }

/** The commands that name these regions before every body in which such a delegation sits and may speak. A group of that name keeps its delegations; what stands already is not said again. */
export function regionsToName(state: ConferenceState, book: Rulebook, of: readonly OfRegion[]): readonly Naming[] {
  const regions = [...new Set(of.map(({ region }) => region))]
  return Object.values(state.bodies).flatMap((body) => {
    const applied = appliedIn(book, body.kind ?? null)
    const speaks = new Set(entitled({ state, book: applied, body }, 'speak'))
    for (const { seat, standing } of of) if (standing !== null && (body.members === null || body.members.includes(seat)) && own(applied.participation, standing)?.speak === true) speaks.add(seat)
    return regions.flatMap((name): readonly Naming[] => {
      const before = own(body.floor.speaking?.groups ?? {}, name)
      const more = of.filter(({ seat, region }) => region === name && speaks.has(seat) && !(before?.seats.includes(seat) ?? false)).map(({ seat }) => seat)
      const kept = (before?.seats ?? []).filter((seat) => speaks.has(seat))
      return more.length === 0 ? [] : [{ type: 'name-speaking-group', body: body.id, name, seats: [...new Set([...kept, ...more])], region: true }]
    })
  })
}
