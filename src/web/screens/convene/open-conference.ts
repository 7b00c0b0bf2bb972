import { canonical, type Json } from '#base/canonical.ts'
import { longestCopy } from '#house/commands.ts'
import type { Format } from '#participants/format.ts'
import type { Answer } from '../../wire.ts'
import { openInHouse } from './in-house.ts'

/** What a new conference is opened with; see the house's command of that name. */
export type Opening = {
  readonly title: string
  readonly rulebook: string
  /** An edition by its name; null: the latest. */
  readonly edition: string | null
  readonly exercise: boolean
  readonly from: { readonly stream: string; readonly position: number } | null
  readonly initiative: { readonly dossier: string; readonly position: number; readonly hash: string; readonly value: Json } | null
  readonly format: Format | null
}

/** Asks the house to open a conference and tells its stream. */
export async function openConference(api: string, { format, ...opening }: Opening): Promise<Answer<string>> {
  return openInHouse(api, { type: 'open-conference', ...opening, format: format === null ? null : fitting(format) }, 'secretariat')
}

/** A copy that is too long leaves out the sentences, then the calls; who takes part and how always goes along. */
export function fitting(format: Format): Format {
  const short = (copy: Format): boolean => canonical(plain(copy)).length <= longestCopy
  if (short(format)) return format
  const clipped: Format = { ...format, clauses: format.clauses.map((clause) => ({ ...clause, calls: clause.calls.map((call) => ({ ...call, passage: { ...call.passage, quotation: `${call.passage.quotation.slice(0, 120)} …` } })) })) }
  return short(clipped) ? clipped : { ...format, basis: [], parties: format.parties.map((party) => ({ ...party, passages: [] })), clauses: format.clauses.map((clause) => ({ ...clause, calls: [] })), hosts: [] }
}

const plain = (format: Format): Json => JSON.parse(JSON.stringify(format))
