import type { Instrument, Named } from '../../../found.ts'
import { type Sentence, placed } from '../../calls/elsewhere/sentence.ts'
import { subjectAt } from '../../calls/elsewhere/subject.ts'
import { onceEach } from '../once-each.ts'
import { printed } from '../outside.ts'
import { type Range, type Reader, clauseAt, endOf, rangesIn, speakerAt } from './reader.ts'

/** Resolutions, decisions, plans and agreements a document refers to, each once by its name, with who drafted it and what is said to be in it; and what an organ called for. */
export function instrumentsElsewhere(reader: Reader): readonly Instrument[] {
  const { pages: { words, scene }, tongue } = reader
  const { found, add } = onceEach(plain)
  for (const sentence of reader.sentences) {
    const { text } = sentence
    const taken: Range[] = []
    for (const { value: kind, words: source } of tongue.named) {
      for (const match of text.matchAll(words.pattern(`outside ${kind}`, () => new RegExp(reader.reach < 30 ? source : `(?<![\\p{L}\\p{M}-])(?:${source})(?!\\p{Ll})`, 'dgu')))) {
        const [start, end] = Object.values(match.indices?.groups ?? {}).find((at) => at !== undefined) ?? [match.index, match.index + match[0].length]
        if (taken.some(([from, to]) => from < end && start < to)) continue
        taken.push([start, end])
        const span = placed(sentence, start, end)
        const name = printed(scene.text, span)
        const year = /(?:19|20|21)\d{2}(?=\D*$)/u.exec(name)?.[0]
        add({ span, name, kind, of: bodyIn(reader, sentence, [start, end]), drafter: drafterOf(reader, sentence, [start, end]), dated: year === undefined ? null : { name: year, from: `${year}-01-01`, to: `${year}-12-31` }, says: saysOf(reader, sentence, [start, end]), confidence: 'stated' })
      }
    }
    for (const call of callsOf(reader, sentence)) if (!taken.some(([start, end]) => sentence.base + start < call.span[1] && call.span[0] < sentence.base + end)) add(call)
  }
  return found
}

/** A name without what its case adds. */
const plain = (name: string): string => name.toLowerCase().split(/\s+/u).map((word) => (/\p{Script=Cyrillic}/u.test(word) ? word.slice(0, Math.max(3, word.length - 2)) : word.replace(/^(?:وال|بال|لل|ال|و|ب|ل)(?=\p{L}{3})/u, '').replace(/(?<=\p{L}{4})e?s$/u, ''))).join(' ')

function bodyIn({ pages: { scene } }: Reader, { base }: Sentence, [start, end]: Range): Named | null {
  const mention = scene.mentions.find((one) => one.start < base + end && one.end > base + start && one.is === 'organisation' && one.by === 'name')
  return mention === undefined ? null : { name: scene.text.slice(mention.start, mention.end), actor: mention.id, span: [mention.start, mention.end] }
}

/** "rédigé par X" behind the name, "由X起草的" before it. */
function drafterOf({ pages: { words }, tongue, reach }: Reader, { text, parties }: Sentence, [start, end]: Range): Named | null {
  let count = 0
  const source = tongue.drafted.replace(/WHO/gu, () => `(?<who${(count += 1)}>[\\p{L}\\p{M}·][\\p{L}\\p{M}’' ·-]{1,40}?)`)
  const blank = reach < 30 ? '' : '(?![\\p{L}])'
  const behind = words.pattern('outside drafted', () => new RegExp(`^[\\s》]*(?:${source})${blank}`, 'diu')).exec(text.slice(end))
  const before = behind === null ? words.pattern('outside drafting', () => new RegExp(`(?:${source})[\\s《]*$`, 'diu')).exec(text.slice(Math.max(0, start - 90), start)) : null
  const offset = behind === null ? Math.max(0, start - 90) : end
  const who = Object.values((behind ?? before)?.indices?.groups ?? {}).find((at) => at !== undefined)
  if (who === undefined) return null
  return parties.find((one) => one.start >= offset + who[0] - 1 && one.start <= offset + who[0] + (reach < 30 ? 8 : 40))?.named ?? null
}

/** What somebody, or the document, says stands in it: from the verb to the end of its clause; in Arabic the verb comes first. */
function saysOf(reader: Reader, sentence: Sentence, [start, end]: Range): Instrument['says'] {
  const { tongue, pages: { words }, reach } = reader
  const { text } = sentence
  const [from, to] = clauseAt(text, start)
  const ahead = words.tongue.edges === 'arabic' ? rangesIn(reader, tongue.contains, text, Math.max(from, start - 16), start).find(([, at]) => start - at < 3) : undefined
  const verb = ahead ?? rangesIn(reader, tongue.contains, text, end, Math.min(to, end + (reach < 30 ? 10 : 60)))[0]
  if (verb === undefined) return []
  const first = ahead === undefined ? verb[0] : end + (/^\s*/u.exec(text.slice(end))?.[0].length ?? 0)
  const last = Math.min(endOf(sentence, first, 200), first + (/^[^,،，]*/u.exec(text.slice(first))?.[0].trimEnd().length ?? 0))
  return last - first < 6 ? [] : [{ span: placed(sentence, first, last), speaker: speakerAt(sentence, [first, first + 1]) }]
}

/** What an organ asked for in a sentence that names no instrument: it is the subject of a verb of calling. */
function callsOf(reader: Reader, sentence: Sentence): readonly Instrument[] {
  const { pages } = reader
  const { text, base, parties } = sentence
  if (!pages.scene.mentions.some(({ start, end, is, by, id }) => start >= base && end <= base + text.length && is === 'organisation' && by === 'name' && pages.scene.actorOf(id)?.of != null)) return []
  const asks = rangesIn(reader, pages.words.tongue.asks, text)
  return asks.flatMap((verb): readonly Instrument[] => {
    const party = subjectAt(pages, sentence, verb, asks)?.party
    if (party == null || !parties.includes(party) || party.named.actor === null || !pages.scene.mentions.some(({ start, end, id, is }) => is === 'organisation' && id === party.named.actor && start === base + party.start && end === base + party.end && pages.scene.actorOf(id)?.of != null)) return []
    const from = Math.max(verb[1], party.end > verb[1] ? party.end : verb[1])
    const end = endOf(sentence, from)
    if (end - from < (reader.reach < 30 ? 4 : 10) || Math.abs(party.end - verb[0]) > 40) return []
    const span = placed(sentence, Math.min(party.start, verb[0]), end)
    const what = placed(sentence, from + (/^\s*/u.exec(text.slice(from))?.[0].length ?? 0), end)
    return [{ span, name: printed(pages.scene.text, span), kind: 'call', of: party.named, drafter: null, dated: null, says: [{ span: what, speaker: party.named }], confidence: 'inferred' }]
  })
}
