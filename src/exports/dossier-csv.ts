import { iso } from '#base/instants.ts'
import { besideOf } from '#views/dossier/beside.ts'
import { type Sight, strictestOf } from '#views/dossier/sight.ts'
import { isContested } from '#record/entry.ts'
import { csv } from './csv.ts'

/** The columns of a dossier's entries as a table, in their order; they stay. Offsets count UTF-16 units of the plain text. */
export const entryColumns = ['entry', 'kind', 'whose', 'actor', 'quotation', 'title', 'outlet', 'agency', 'language', 'published', 'published_basis', 'handling', 'start', 'end', 'text_sha256', 'judged', 'judged_at', 'contested', 'renderings', 'authentic', 'translates', 'answers', 'value'] as const

/** Every entry the reader may see, one row each, with the passage it rests on first; what else belongs to its kind stands in `value` as JSON. */
export function dossierCsv(sight: Sight, mark = false): string {
  const { state } = sight
  const rows = sight.judged.toSorted((a, b) => a.entry - b.entry).flatMap((entry): (string | number)[][] => {
    const line = besideOf(sight, entry)
    const [anchor] = entry.anchors
    if (line === null || anchor === undefined) return []
    const group = state.renderings.find((one) => one.includes(entry.entry)) ?? []
    return [[
      entry.entry, entry.kind, line.speaker?.name ?? '', line.speaker?.actor ?? '', line.words, line.passage.title, line.outlet ?? '', line.agency ?? '', line.language ?? '', line.published.day ?? '', line.published.basis,
      strictestOf(state, entry.anchors), anchor.span[0], anchor.span[1], anchor.hash, entry.way, iso(entry.from?.at ?? entry.at), isContested(entry) ? 'contested' : '',
      group.filter((other) => other !== entry.entry).join(' '), state.authentic.includes(entry.entry) ? 'authentic' : '', state.translations[String(entry.entry)] ?? '',
      state.answers.filter(({ entry: one, way }) => one === entry.entry && way !== 'none').map(({ to, way }) => `${way} ${to}`).join('; '), JSON.stringify(entry.value),
    ]]
  })
  return csv([entryColumns, ...rows], mark)
}
