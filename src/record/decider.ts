import type { Decider } from '#base/decider.ts'
import { type DossierCommand, dossierCommands } from './commands.ts'
import { decide } from './dossier/decide.ts'
import { evolve } from './dossier/evolve.ts'
import { may } from './dossier/may.ts'
import { type DossierState, emptyDossier } from './state.ts'

/**
 * The decider of a dossier: a team's documents, what it confirms, corrects, rejects and marks in them, which documents go back to
 * one dispatch, and what it publishes. Only what a person entered is in its state; nothing falls due by itself.
 */
export const dossier: Decider<DossierState, DossierCommand> = {
  initial: emptyDossier,
  commands: dossierCommands,
  decide,
  evolve,
  may: (state, by) => may(state, by),
  due: () => [],
}
