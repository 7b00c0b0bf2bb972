import type { ActorId } from '#base/ids.ts'
import { type Condition, holds } from '#participants/attendance.ts'
import type { Clause } from '#participants/format.ts'
import { inFormat, replyOf } from '#participants/known.ts'
import type { Preparation } from '#participants/state.ts'

/** Where a participant stands. `silent`: no reply on record, which is never a view; `conditional`: comes only if its condition holds. */
export type Standing = 'committed' | 'declined' | 'silent' | 'conditional'

export type Participant = {
  readonly id: ActorId
  readonly standing: Standing
  /** Set for the conditional alone. */
  readonly condition: Condition | null
  /** Clauses it does not count for because of the way it comes (through its secretariat, or a member, where the clause asks the other). */
  readonly barred: readonly string[]
}

/** A clause without which the conference is not this format: how many of whom. A `shared` one counts delegations that count for others too. */
export type Needed = { readonly id: string; readonly of: readonly ActorId[]; readonly needed: number; readonly shared: boolean }

/** What convenability is asked of: replies, facts, and the mandatory clauses. Nothing else of the preparation bears on it. */
export type Convening = {
  readonly participants: readonly Participant[]
  readonly facts: readonly { readonly id: string; readonly holds: boolean | null }[]
  readonly clauses: readonly Needed[]
}

/** Whether a delegation that comes itself (`through` null) or through a member meets the way a clause asks for. */
function counts(clause: Clause, through: ActorId | null): boolean {
  switch (clause.route) {
    case 'itself':
    case 'secretariat': return through === null
    case 'mandated-member': return through !== null
    case 'either': return true
  }
}

/** The question as the preparation puts it. Only mandatory clauses bear on it; the last standing reply of each participant counts. */
export function conveningOf(preparation: Pick<Preparation, 'clauses' | 'replies' | 'facts'>): Convening {
  const mandatory = preparation.clauses.filter((clause) => clause.mandatory)
  return {
    participants: inFormat(preparation).map((id): Participant => {
      const answer = replyOf(preparation, id)?.answer ?? null
      const through = answer?.kind === 'accepts' || answer?.kind === 'on-condition' ? answer.through : null
      const barred = answer === null ? [] : mandatory.filter((clause) => clause.of.includes(id) && !counts(clause, through)).map((clause) => clause.id)
      switch (answer?.kind) {
        case undefined: return { id, standing: 'silent', condition: null, barred }
        case 'accepts': return { id, standing: 'committed', condition: null, barred }
        case 'on-condition': return { id, standing: 'conditional', condition: answer.condition, barred }
        case 'regrets':
        case 'withdraws': return { id, standing: 'declined', condition: null, barred }
      }
    }),
    facts: preparation.facts.map((fact) => ({ id: fact.id, holds: holds(fact) })),
    clauses: mandatory.map(({ id, of, atLeast, shared }) => ({ id, of, needed: atLeast ?? of.length, shared })),
  }
}
