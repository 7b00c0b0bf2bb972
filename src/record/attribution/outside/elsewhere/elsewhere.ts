import type { Found, Occasion } from '../../../found.ts'
import type { Scene } from '../../cast.ts'
import type { Line } from '../../lines.ts'
import type { Draft } from '../../said.ts'
import type { Clock } from '../../when.ts'
import { arrangementsElsewhere } from './arrangements.ts'
import { instrumentsElsewhere } from './instruments.ts'
import { readerOf } from './reader.ts'
import { relationsElsewhere } from './relations.ts'
import { undertakingsElsewhere } from './undertakings.ts'

/**
 * What was agreed, promised, referred to and recognised, as a document in German, French, Spanish, Russian, Arabic or Chinese tells it. One grammar for all; what a
 * language says with is its data. Nothing in other languages.
 */
export function outsideElsewhere(lines: readonly Line[], drafts: readonly Draft[], occasions: ReadonlyMap<Draft, Occasion | null>, scene: Scene, clock: Clock): Pick<Found, 'arrangements' | 'undertakings' | 'instruments' | 'relations'> {
  const reader = readerOf(lines, drafts, occasions, scene, clock)
  if (reader === null) return { arrangements: [], undertakings: [], instruments: [], relations: [] }
  return { arrangements: arrangementsElsewhere(reader), undertakings: undertakingsElsewhere(reader), instruments: instrumentsElsewhere(reader), relations: relationsElsewhere(reader) }
}
