import type { ActorId } from '#base/ids.ts'
import { type Model, satisfied, type Value } from './attendance.ts'

/** One way in which the record would suffice: so many more acceptances among these, and these facts settled so. Nothing in it can be spared. */
export type Turn = {
  readonly replies: readonly { readonly any: number; readonly of: readonly ActorId[] }[]
  readonly facts: readonly { readonly id: string; readonly holds: boolean }[]
}

/** `complete` is false where more ways exist than were looked for; those given are minimal all the same. */
export type TurnsOn = { readonly ways: readonly Turn[]; readonly complete: boolean }

/** How many sets are tried, and how many ways are given, before the search says that it stopped. */
export const mostTries = 20_000
export const mostWays = 200

/** Silent participants who are alike: same clauses, named in nobody's condition. A fact stands alone, once for each way it is named. */
type Item = { readonly members: readonly number[]; readonly holds: boolean; readonly places: readonly number[]; readonly least: number; readonly most: number }

/** The minimal sets of silent participants (and open facts) whose word would make the conference convenable on the record. */
export function turnsOn(model: Model, record: readonly Value[], possible: readonly Value[]): TurnsOn {
  const items = bounded(model, likeItems(model, record, possible), possible)
  const spare = items.map(({ least, most }) => most - least)
  const ways: (readonly number[])[] = []
  let tries = 0
  let complete = true

  const tried = (counts: readonly number[]): void => {
    if (ways.some((way) => way.every((count, at) => count <= (counts[at] ?? 0)))) return
    if (tries >= mostTries || ways.length >= mostWays) {
      complete = false
      return
    }
    tries += 1
    const values = [...record]
    for (const [at, item] of items.entries()) for (const member of item.members.slice(0, counts[at])) values[member] = item.holds ? 'in' : 'out'
    const answer = satisfied(model, { values })
    if (answer === null) complete = false
    else if (answer !== false) ways.push(counts)
  }
  /** Goes through all ways to add `more` to the least counts. */
  const spread = (at: number, more: number, counts: readonly number[]): void => {
    if (!complete) return
    const item = items[at]
    if (item === undefined) {
      if (more === 0) tried(counts)
      return
    }
    for (let add = Math.min(more, spare[at] ?? 0); add >= 0; add -= 1) spread(at + 1, more - add, [...counts, item.least + add])
  }
  const widest = spare.reduce((sum, one) => sum + one, 0)
  for (let more = 0; more <= widest && complete; more += 1) spread(0, more, [])

  return {
    complete,
    ways: ways.map((counts): Turn => ({
      replies: items.flatMap(({ members }, at) => ((counts[at] ?? 0) > 0 && (members[0] ?? 0) < model.participants ? [{ any: counts[at] ?? 0, of: members.map((one) => model.ids[one] ?? '') }] : [])),
      facts: items.flatMap(({ members, holds }, at) => ((counts[at] ?? 0) > 0 && (members[0] ?? 0) >= model.participants ? [{ id: model.ids[members[0] ?? 0] ?? '', holds }] : [])),
    })),
  }
}

/** The silent and the open, made into items; whoever bears on nothing is left out. */
function likeItems(model: Model, record: readonly Value[], possible: readonly Value[]): readonly Item[] {
  const literals = model.conditions.flatMap((condition, at) => (record[at] === 'bound' ? condition?.flat() ?? [] : []))
  const named = new Set(literals.map(({ at }) => at))
  const classes = new Map<string, { members: number[]; places: readonly number[] }>()
  const alone: Item[] = []
  for (const [at, value] of possible.entries()) {
    if (value !== 'free') continue
    if (at >= model.participants) {
      for (const holds of new Set(literals.flatMap((literal) => (literal.at === at ? [literal.holds] : [])))) alone.push({ members: [at], holds, places: [], least: 0, most: 1 })
      continue
    }
    const places = model.clauses.flatMap(({ of }, place) => (of.includes(at) ? [place] : []))
    if (places.length === 0 && !named.has(at)) continue
    const key = named.has(at) ? `alone ${at}` : places.join()
    const like = classes.get(key)
    if (like === undefined) classes.set(key, { members: [at], places })
    else like.members.push(at)
  }
  const alike = [...classes.values()].map(({ members, places }): Item => ({
    members, places, holds: true, least: 0,
    most: places.length === 0 ? members.length : Math.min(members.length, places.reduce((sum, place) => sum + (model.clauses[place]?.needed ?? 0), 0)),
  }))
  return [...alike, ...alone]
}

/** The least of each item that any way needs: below it the format cannot be met even if all others speak. */
function bounded(model: Model, items: readonly Item[], possible: readonly Value[]): readonly Item[] {
  return items.map((item) => {
    if ((item.members[0] ?? 0) >= model.participants) return item
    const suffices = (count: number): boolean => {
      const values = [...possible]
      for (const member of item.members.slice(count)) values[member] = 'out'
      return satisfied(model, { values }) !== false
    }
    let [low, high] = [0, item.most]
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      if (suffices(middle)) high = middle
      else low = middle + 1
    }
    return { ...item, least: low }
  })
}
