import { strictest } from '#base/handling.ts'
import { fill, type Language, say, type Words } from '#base/words.ts'
import { type Entry, type EntryKind, isContested } from '#record/entry.ts'
import { gistOf, quoted } from './dossier-gist.ts'
import { authenticOf, besideOf } from '#views/dossier/beside.ts'
import { titlePage } from '#views/dossier/called.ts'
import { weight } from '#views/dossier/candidate.ts'
import type { Passage } from '#views/dossier/passage.ts'
import { type Sight, strictestOf } from '#views/dossier/sight.ts'
import { apart, comma, dayInWords, titled } from './days.ts'
import { type Block, heading, orWords, paragraph, type Sheet } from './sheet.ts'
import { answerWords, basisWords, kindWords, markWords, reportWords as labels } from './words/dossier.ts'

/**
 * A dossier as a readable report: its documents, then every entry with the number of a note; the notes say document, outlet, date with its basis, place and
 * quotation. The strictest handling mark of what is in it stands at the head of every page.
 */
export function dossierSheet(sight: Sight, language: Language): Sheet {
  const w = (words: Words): string => say(words, language)
  const { title, called } = titlePage(sight)
  const kinds = (Object.keys(weight) as EntryKind[]).toSorted((a, b) => weight[a] - weight[b])
  const entries = kinds.flatMap((kind) => sight.judged.filter((entry) => entry.kind === kind && besideOf(sight, entry) !== null).toSorted((a, b) => a.entry - b.entry))
  const numbers = new Map(entries.map(({ entry }, n) => [entry, n + 1]))
  const strict = strictest([...sight.seen.map(({ document }) => document.handling), ...sight.entries.map(({ anchors }) => strictestOf(sight.state, anchors))])
  return {
    language, title: titled(w(labels.report), apart(title, language), language),
    exercise: w(fill(labels.handling, { mark: markWords[strict] })),
    foot: w(labels.foot),
    blocks: [
      paragraph(w(fill(labels.team, { title: apart(title, language) }))),
      ...(called.length === 0 ? [] : [paragraph(w(fill(labels.called, { names: called.map(({ name, said }) => `${quoted(name, language)} (${[...new Set(said.map(({ speaker, outlet }) => apart(speaker?.name ?? outlet ?? w(labels.noOutlet), language)))].join(comma(language))})`).join(language === 'ar' ? '؛ ' : '; ') })))]),
      heading(1, w(labels.documents)),
      orWords([w(labels.title), w(labels.outlet), w(labels.date), w(labels.mark)], sight.seen.map(({ title: name, outlet, published, document }) => [name, outlet?.text ?? w(labels.noOutlet), dated(published, language), w(markWords[document.handling])]), w(labels.none)),
      ...(entries.length === 0 ? [paragraph(w(labels.none))] : kinds.flatMap((kind): readonly Block[] => {
        const those = entries.filter((entry) => entry.kind === kind)
        return those.length === 0 ? [] : [heading(1, w(kindWords[kind])), ...those.map((entry) => lineOf(sight, entry, numbers, language))]
      })),
      ...(entries.length === 0 ? [] : [heading(1, w(labels.notes)), ...entries.map((entry) => noteOf(sight, entry, numbers.get(entry.entry) ?? 0, language))]),
    ],
  }
}

/** "Belmar: “the river rose again” [3]", with what people said of it. */
function lineOf(sight: Sight, entry: Entry, numbers: ReadonlyMap<number, number>, language: Language): Block {
  const w = (words: Words): string => say(words, language)
  const line = besideOf(sight, entry)
  const said = [
    isContested(entry) ? w(labels.contested) : null,
    entry.kind === 'statement' && authenticOf(sight, entry.entry, line?.document ?? '') !== null ? w(labels.authentic) : null,
    ...sight.state.answers.flatMap(({ entry: one, to, way }) => (one === entry.entry && way !== 'none' && numbers.has(to) ? [`${w(answerWords[way])} [${numbers.get(to)}]`] : [])),
    ...sight.state.answers.flatMap(({ entry: one, to, way }) => (to === entry.entry && way !== 'none' && numbers.has(one) ? [w(fill(labels.answered, { note: `[${numbers.get(one)}]`, how: w(answerWords[way]) }))] : [])),
  ].filter((part) => part !== null)
  return { kind: 'paragraph', text: `${apart(line?.speaker?.name ?? w(labels.unnamed), language)}: ${gistOf(entry, line?.words ?? '', language)} [${numbers.get(entry.entry)}]`, ...(said.length === 0 ? {} : { note: said.join(comma(language)) }) }
}

/** Document, outlet, date with its basis, place in the text, quotation, handling: of every passage an entry rests on. */
function noteOf(sight: Sight, entry: Entry, number: number, language: Language): Block {
  const w = (words: Words): string => say(words, language)
  const rests = entry.anchors.flatMap((anchor) => {
    const seen = sight.byId.get(anchor.document)
    if (seen === undefined) return []
    const place = fill(labels.place, { start: anchor.span[0], end: anchor.span[1] })
    return [[apart(seen.title, language), apart(seen.outlet?.text ?? w(labels.noOutlet), language), dated(seen.published, language), w(place), quoted(anchor.quotation, language), w(markWords[seen.document.handling])].join('. ')]
  })
  return paragraph(`${number}. ${rests.join(' / ')}`)
}

function dated({ day, basis }: Passage['published'], language: Language): string {
  return day === null ? say(labels.undated, language) : `${dayInWords(day, language)} (${say(basisWords[basis], language)})`
}
