import { choice, list, optional, text } from '#base/form.ts'
import type { SeatId } from '#base/ids.ts'
import type { Refusal } from '#base/refusal.ts'
import { settledBy } from '#rulebooks/settled.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import { asParty, ruled } from './classification.ts'
import { isBarred } from './deliberation.ts'
import type { Frozen } from './methods.ts'
import { currentItem, inMeeting, noPoint, noVoteOpen, onItem } from './precedence.ts'
import { refuse } from './refusing.ts'
import { factsOf, withFinding } from './rulings.ts'
import { bureau, presiding } from './rights.ts'
import { silent } from './speeches.ts'
import { entitled, happens, nameOf, next, type Scene } from './scene.ts'
import type { Item } from './state.ts'

const longestRuling = 1_000
const mostParties = 50

function hasParties(scene: Scene): Refusal | null {
  return scene.book.parties === null ? refuse(scene, 'no-parties-rule', scene.book.voting?.conduct ?? scene.book.noVote) : null
}

/** Those named as parties to the dispute when the agenda was laid, with their item. The list replaces the last one. */
const listParties = act('list-parties', {
  fields: { item: text(1, 64), seats: list(text(1, 64), 0, mostParties) },
  hindrance: (scene) => bureau(scene) ?? hasParties(scene) ?? noVoteOpen(scene),
  shapes: (scene) => {
    // Where nobody votes, those who can stand in the way.
    const voters = entitled(scene, scene.book.voting === null ? 'object' : 'vote')
    return [{ item: choice(...scene.body.agenda.filter(({ status }) => status !== 'concluded').map(({ id }) => id)), seats: list(choice(...voters), 0, Math.min(voters.length, mostParties)) }]
  },
  why: (scene) => refuse(scene, 'item-unavailable', scene.book.parties?.rules ?? []),
  happens: (scene, { item, seats }) => [happens(scene, 'parties-listed', { body: scene.body.id, item, seats: [...new Set(seats)], rules: scene.book.parties?.rules ?? [] })],
})

/** The presiding officer rules that a member is, or is not, a party to the dispute under the item that is open. It may be challenged. */
const declareParty = act('declare-party', {
  fields: { seat: text(1, 64), party: choice(true, false), text: text(1, longestRuling), matter: optional(text(1, 64)) },
  hindrance: (scene) => presiding(scene) ?? hasParties(scene) ?? byRuling(scene) ?? inMeeting(scene) ?? onItem(scene) ?? noVoteOpen(scene) ?? noPoint(scene),
  shapes: (scene) => {
    const declared = currentItem(scene)?.declared ?? []
    return [true, false].map((party) => ({ seat: choice(...entitled(scene, 'vote').filter((seat) => declared.includes(seat) !== party)), party: choice(party), text: text(1, longestRuling), ...(party && scene.book.parties?.deliberation !== undefined ? { matter: optional(choice(...scene.book.parties.matters)) } : {}) }))
  },
  why: (scene, { seat }) => refuse(scene, entitled(scene, 'vote').includes(seat) ? 'already-ruled-party' : 'not-in-electorate', scene.book.parties?.rules ?? [], { who: nameOf(scene.state, seat) }),
  happens: (scene, { seat, party, text: ruling, matter }) => {
    const { parties } = scene.book
    const barred = party ? matter != null && parties?.deliberation?.matters.includes(matter) === true : isBarred(scene.body, seat)
    return scene.body.item === null ? [] : [
      ...(barred && party && scene.body.floor.speaker?.seat === seat ? silent(scene) : []),
      happens(scene, 'party-declared', {
        body: scene.body.id, point: next(scene, 'point'), item: scene.body.item, seat, party, text: ruling, ...(matter == null ? {} : { matter }), ...(barred ? { barred } : {}),
        rules: [...new Set([...(barred ? parties?.deliberation?.rules ?? [] : []), ...parties?.rules ?? []])], facts: factsOf(scene), settled: settledBy(scene.book, 'parties.enforced'),
      }),
    ]
  },
})

/** Where those listed are bound, or nobody is, a ruling would settle nothing. */
function byRuling(scene: Scene): Refusal | null {
  switch (scene.book.parties?.enforced) {
    case 'off': return refuse(scene, 'parties-not-bound', scene.book.parties.rules)
    case 'listed': return refuse(scene, 'parties-are-listed', scene.book.parties.rules)
    default: return null
  }
}

export const partyActs = { 'list-parties': listParties, 'declare-party': declareParty }

const onItemOf = (item: string, change: (item: Item) => Item) => (one: Item): Item => (one.id === item ? change(one) : one)

export const partyEvolves = {
  'parties-listed': onBody<'parties-listed'>((body, { data: { item, seats } }) => ({ ...body, agenda: body.agenda.map(onItemOf(item, (one) => ({ ...one, parties: seats }))) })),
  'party-declared': onBody<'party-declared'>((body, { data, data: { item, seat, party, point, text: ruling, barred }, position, at }) => {
    const on = { kind: 'party', item, seat, party, ...(barred === undefined ? {} : { barred }) } as const
    const found = { ...withFinding(body, { position, at }, on, data), point: ruled(point, ruling, on), agenda: body.agenda.map(onItemOf(item, (one) => asParty(one, on, party))) }
    return barred === true && party ? { ...found, floor: { ...found.floor, entries: found.floor.entries.filter((entry) => entry.seat !== seat) } } : found
  }),
}

/** Whom a question concerns: those bound, and those the text means although nobody is held to it. */
export function partiesTo({ book, body }: Pick<Scene, 'book' | 'body'>, matter: string): { readonly bound: readonly SeatId[]; readonly warned: readonly SeatId[] } {
  const { parties } = book
  const item = body.agenda.find(({ id }) => id === body.item)
  if (parties === null || item === undefined || !parties.matters.includes(matter)) return { bound: [], warned: [] }
  const listed = item.parties ?? []
  switch (parties.enforced) {
    case 'off': return { bound: [], warned: listed }
    case 'declared': return { bound: item.declared ?? [], warned: listed.filter((seat) => item.declared?.includes(seat) !== true) }
    case 'listed': return { bound: listed, warned: [] }
  }
}

/** What a vote freezes of them: who abstains, who has left the electorate, who was warned. */
export function partiesFrozen(scene: Pick<Scene, 'book' | 'body'>, matter: string): Pick<Frozen, 'abstaining' | 'excluded' | 'warned'> {
  const { bound, warned } = partiesTo(scene, matter)
  const { parties } = scene.book
  return {
    ...(warned.length === 0 ? {} : { warned }),
    ...(bound.length === 0 || parties === null ? {} : parties.effect === 'abstains' ? { abstaining: bound } : { excluded: { members: bound, shareOf: parties.shareOf ?? 'the-others' } }),
  }
}

/** The answer to a party that would vote otherwise than the rule has it. */
export function abstains(scene: Scene, abstaining: readonly SeatId[] | undefined): Refusal | null {
  const seat = scene.seat?.id ?? ''
  return abstaining?.includes(seat) === true ? refuse(scene, 'party-abstains', scene.book.parties?.rules ?? [], { who: nameOf(scene.state, seat) }) : null
}

/** The members a roll would call if nobody were a party: those of them who take part. */
export function without(voters: readonly SeatId[], excluded: Frozen['excluded']): readonly SeatId[] {
  return excluded === undefined ? voters : voters.filter((seat) => !excluded.members.includes(seat))
}
