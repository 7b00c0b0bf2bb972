import type { ActorId } from '#base/ids.ts'
import { attendances, lacking, modelOf, mostOpposed, type Model, opposed, satisfied, type Value } from './attendance.ts'
import type { Convening, Standing } from './convening.ts'
import { type Exclusion, exclusion } from './exclusion.ts'
import { turnsOn, type TurnsOn } from './pivotal.ts'
import { waiting, type Waiting } from './waiting.ts'

/**
 * Whether a conference in this format can be convened, by what is on record. Two answers come together: on the record, where whoever has not
 * replied stays out and an open fact supports nothing; and possible, where they are free. It follows analysis by consistent attendance sets: whoever
 * accepted is in, whoever regretted is out, whoever set a condition is in only if it holds.
 */
export type Convenability = {
  /** `no-format`: no clause is mandatory, so there is nothing to ask. `too-many`: see `opposed`. */
  readonly verdict: 'on-the-record' | 'possible' | 'not-convenable' | 'no-format' | 'too-many'
  readonly clauses: readonly ClauseStanding[]
  readonly participants: readonly ParticipantStanding[]
  /** What would make it convenable on the record; null unless it is possible and not yet so. */
  readonly turnsOn: TurnsOn | null
  /** Who waits for each other on the record; null where conditions name somebody's absence. */
  readonly waiting: readonly Waiting[] | null
  /** Why it cannot be; null where it can. */
  readonly exclusion: Exclusion | null
  /** Those whose absence others wait for, and the limit above which the question is not answered. */
  readonly opposed: { readonly found: number; readonly limit: number }
}

/** A mandatory clause by itself: how many it needs, has on the record and could have. Delegations that count for one clause only are weighed in the verdict. */
export type ClauseStanding = { readonly id: string; readonly needed: number; readonly onRecord: number; readonly possible: number }

/** `comes`: would be there on the record. `could`: in some possible attendance. `waitsFor`: what its condition names that is not so on the record. */
export type ParticipantStanding = { readonly id: ActorId; readonly standing: Standing; readonly comes: boolean; readonly could: boolean; readonly waitsFor: readonly string[] }

export function convenability(convening: Convening): Convenability {
  const model = modelOf(convening)
  const record = valuesOf(convening, 'out', 'bound')
  const possible = valuesOf(convening, 'free', 'free')
  const limits = { found: Math.max(opposed(model, record).length, opposed(model, possible).length), limit: mostOpposed }
  const onRecord = satisfied(model, { values: record })
  const atAll = satisfied(model, { values: possible })
  const none = { turnsOn: null, waiting: waiting(model, record), exclusion: null, opposed: limits, ...standings(convening, model, record, possible, onRecord === null ? false : onRecord) }
  if (convening.clauses.length === 0) return { verdict: 'no-format', ...none }
  if (onRecord === null || atAll === null) return { verdict: 'too-many', ...none }
  if (onRecord !== false) return { verdict: 'on-the-record', ...none }
  if (atAll !== false) return { verdict: 'possible', ...none, turnsOn: turnsOn(model, record, possible) }
  return { verdict: 'not-convenable', ...none, exclusion: exclusion(model, possible) }
}

function valuesOf({ participants, facts }: Convening, silent: Value, open: Value): readonly Value[] {
  const standing: { readonly [one in Standing]: Value } = { committed: 'in', declined: 'out', silent, conditional: 'bound' }
  return [...participants.map((one) => standing[one.standing]), ...facts.map(({ holds }): Value => (holds === null ? open : holds ? 'in' : 'out'))]
}

/** The attendance shown as "on the record": one that satisfies the format, else the one that lacks least. */
function shown(model: Model, values: readonly Value[], best: readonly boolean[] | false): readonly boolean[] {
  if (best !== false) return best
  const all = attendances(model, values) ?? []
  const lack = all.map((there) => lacking(model, there, model.barred, () => true))
  return all[lack.indexOf(Math.min(...lack))] ?? []
}

function standings(convening: Convening, model: Model, record: readonly Value[], possible: readonly Value[], best: readonly boolean[] | false): { readonly clauses: readonly ClauseStanding[]; readonly participants: readonly ParticipantStanding[] } {
  const there = shown(model, record, best)
  const could = attendances(model, possible) ?? []
  const present = (at: number, clause: number, set: readonly boolean[]): boolean => set[at] === true && !model.barred[at]?.includes(clause)
  const holdsNow = (at: number, holds: boolean): boolean => (at < model.participants ? (there[at] ?? false) === holds : record[at] === (holds ? 'in' : 'out'))
  return {
    clauses: model.clauses.map(({ id, of, needed }, clause) => ({
      id, needed,
      onRecord: of.filter((at) => present(at, clause, there)).length,
      possible: Math.max(0, ...could.map((set) => of.filter((at) => present(at, clause, set)).length)),
    })),
    participants: convening.participants.map(({ id, standing, condition }, at) => ({
      id, standing,
      comes: there[at] === true,
      could: could.some((set) => set[at] === true),
      waitsFor: there[at] === true ? [] : [...new Set(condition?.flatMap((all, row) => all.filter((_, column) => {
        const literal = model.conditions[at]?.[row]?.[column]
        return literal === undefined || !holdsNow(literal.at, literal.holds)
      }).map(({ about }) => about)) ?? [])],
    })),
  }
}
