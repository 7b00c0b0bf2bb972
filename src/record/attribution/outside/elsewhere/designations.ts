import type { Named } from '../../../found.ts'
import type { Sentence } from '../../calls/elsewhere/sentence.ts'
import { subjectAt } from '../../calls/elsewhere/subject.ts'
import type { Bond } from './relations.ts'
import { type Range, type Reader, clauseAt, isNegated, nearest, rangesIn } from './reader.ts'

/** Whom somebody takes for a terrorist organisation or the like, and whom not: a verb of taking, the words for what, and between them or beside them whom. */
export function designations(reader: Reader, sentence: Sentence): readonly Bond[] {
  const { tongue, pages, reach } = reader
  const { text } = sentence
  const verbs = rangesIn(reader, tongue.designates, text)
  return verbs.length === 0 ? [] : rangesIn(reader, tongue.classes, text).flatMap((as): readonly Bond[] => {
    const verb = nearest(verbs, as, reach + 30, text)
    if (verb === null) return []
    const subject = subjectAt(pages, sentence, verb, [])
    if (subject === null) return []
    const to = takenAt(reader, sentence, verb, as, subject.party?.end ?? null, subject.named)
    if (to === null) return []
    const [from] = clauseAt(text, verb[0])
    const refused = isNegated(reader, text, verb, pages.words.tongue.edges === 'letters' ? Math.max(verb[1], as[0]) + (pages.words.tongue.verbLast ? 6 : 0) : verb[0])
    const start = subject.party !== null && subject.party.start >= from && subject.party.start < verb[0] ? subject.party.start : Math.min(verb[0], as[0])
    return [{ of: subject.named, to, tie: refused ? 'no-designation' : 'designation', range: [start, Math.max(verb[1], as[1], (to.span?.[1] ?? 0) - sentence.base)], name: [Math.min(verb[0], as[0]), Math.max(verb[1], as[1])], sure: to.actor === null ? 'inferred' : subject.sure }]
  })
}

/** A name: words in capitals, with what "of" joins to them or what stands in marks of quotation with them. */
const proper = /\p{Lu}[\p{L}’-]*(?:\s+(?:(?:de\s(?:la|los|las)|des|du|del|de|der|von|d[’'])\s*[\p{L}-]+|\p{Lu}[\p{L}-]*|\p{Script=Cyrillic}{4,}(?=\s*$)))*/u

/** Whom: an actor named between verb and words, else whatever stands there by a name of its own; in Chinese behind 将 or 把, in Spanish also behind the words. */
function takenAt(reader: Reader, sentence: Sentence, verb: Range, as: Range, subjectEnd: number | null, subject: Named): Named | null {
  const { pages: { words, scene } } = reader
  const { text, parties, base } = sentence
  const [from, to] = clauseAt(text, verb[0])
  const inner: Range = as[0] >= verb[1] ? [subjectEnd !== null && subjectEnd > verb[1] && subjectEnd < as[0] ? subjectEnd : verb[1], as[0]] : [subjectEnd !== null && subjectEnd < as[0] ? subjectEnd : from, as[0]]
  const led = words.tongue.edges === 'none' ? /(?:将|把|对)(?<who>[^，。；将把]{2,24}?)$/u.exec(text.slice(from, verb[0])) : null
  const behind = /^\s+(?:al?\s|a\s(?:la|los|las)\s)(?<who>[^,.;:]{3,50})/iu.exec(text.slice(as[1], to))
  const places: readonly Range[] = [inner, ...(led === null ? [] : [[verb[0] - (led.groups?.['who']?.length ?? 0), verb[0]] as const]), ...(behind === null ? [] : [[as[1] + behind[0].length - (behind.groups?.['who']?.length ?? 0), as[1] + behind[0].length] as const])]
  for (const [start, end] of places) {
    const party = parties.find((one) => one.start >= start && one.end <= end && one.named.actor !== subject.actor)
    if (party !== undefined) return party.named
    const lead = words.pattern('outside taken', () => new RegExp(`^\\s*(?:(?:${words.tongue.articles}|a|al|nicht|pas|no|не|weiterhin|offiziell|formellement|auch|aussi|también|también|toujours|encore|así|unter anderem|le groupe|la|die)(?:\\s+|(?<=[’'])))*`, 'iu')).exec(text.slice(start, end))?.[0].length ?? 0
    const whole = text.slice(start + lead, end).trim()
    const name = words.tongue.edges === 'letters' ? proper.exec(whole)?.[0] ?? (/^\p{Script=Cyrillic}+(?:\s\p{Script=Cyrillic}+){0,2}$/u.test(whole) ? whole : '') : whole
    const short = words.tongue.edges === 'letters' ? name.length > 1 && whole.length <= 70 && !/,/u.test(whole) : name.length >= 2 && name.length <= (words.tongue.edges === 'none' ? 14 : 40) && !/[，،]/u.test(name)
    const at = text.indexOf(name, start)
    if (short && name.length > 1) return { name: scene.text.slice(base + at, base + at + name.length), actor: scene.mentions.find((one) => one.by !== 'adjective' && one.start >= base + at && one.end <= base + at + name.length)?.id ?? null, span: [base + at, base + at + name.length] }
  }
  return null
}
