import type { Named } from '../../../found.ts'
import { type Sentence, has } from '../../calls/elsewhere/sentence.ts'
import type { Party } from '../../calls/elsewhere/parties.ts'
import { subjectAt } from '../../calls/elsewhere/subject.ts'
import type { Bond } from './relations.ts'
import { type Range, type Reader, clauseAt, isNegated, isUnreal, rangesIn, withoutNot } from './reader.ts'

/** Who recognises whom, and who does not: the verb, and an actor as its object right behind it, before a participle, or as the subject of a passive. To recognise that something is so is none. */
export function recognitions(reader: Reader, sentence: Sentence): readonly Bond[] {
  const { tongue, pages } = reader
  const { text, parties } = sentence
  return rangesIn(reader, tongue.recognises, text).flatMap((verb): readonly Bond[] => {
    const [from, to] = clauseAt(text, verb[0])
    if (isUnreal(reader, withoutNot(reader, text), verb)) return []
    const subject = subjectAt(pages, sentence, verb, [])
    const doer = doerOf(reader, sentence, verb)
    const behind = pages.words.pattern('outside recognised', () => new RegExp(`^\\s*${tongue.recognised}`, 'iu')).exec(text.slice(verb[1]))?.[0].length ?? 0
    // «تعترف فنمارك بأولمن»: the object stands behind whoever recognises, under its particle.
    const arabic = pages.words.tongue.edges === 'arabic' ? parties.find((one) => one !== subject?.party && one.start >= verb[1] && one.start <= verb[1] + 70 && one.start < to && /(?:^|\s)ب(?:ال|استقلال |سيادة |حكومة |دولة |وجود |شرعية |جمهورية |سلطة )?$/u.test(text.slice(verb[1], one.start)) || one.start >= verb[1] && text.charAt(one.start) === 'ب' && one !== subject?.party) : undefined
    const object = arabic ?? (doer !== undefined ? subject?.party ?? undefined : parties.find((one) => one !== subject?.party && (one.from <= verb[1] + behind + 1 && one.end > verb[1] + behind && one.start >= verb[1] || one.start - verb[1] - behind >= 0 && one.start - verb[1] - behind < 2))
      ?? (pages.words.tongue.verbLast ? before(reader, sentence, verb, subject?.party ?? null) : undefined))
    const of: Named | null = doer?.named ?? subject?.named ?? null
    if (object === undefined || of === null || of.actor === null || object.named.actor === null || has(pages.words.word(tongue.classes), text.slice(object.end, Math.min(to, object.end + 60)))) return []
    const refused = isNegated(reader, text, verb, pages.words.tongue.edges === 'none' || pages.words.tongue.edges === 'arabic' ? verb[0] : Math.min(to, Math.max(verb[1] + 8, pages.words.tongue.verbLast ? object.end + 70 : verb[1] + 8)))
    const place = doer ?? subject?.party ?? null
    const range: Range = [Math.min(verb[0], object.start, place !== null && place.start >= from ? place.start : verb[0]), Math.max(verb[1], object.end, doer?.end ?? 0)]
    return [{ of, to: object.named, tie: refused ? 'no-recognition' : 'recognition', range, name: [doer === undefined ? Math.min(verb[0], object.start) : verb[0], Math.max(verb[1], object.end)], sure: doer !== undefined ? 'stated' : subject?.sure ?? 'inferred' }]
  })
}

/** Who recognises, in a passive: "a été reconnu par X", "wurde von X anerkannt". */
function doerOf({ pages: { words } }: Reader, { text, parties }: Sentence, verb: Range): Party | undefined {
  const [from, to] = clauseAt(text, verb[0])
  if (!has(words.word(words.tongue.passive), text.slice(Math.max(from, verb[0] - 60), verb[0]))) return undefined
  return parties.find((one) => one.start >= from && one.end <= to && Math.abs(one.from - verb[1]) < 50 && /(?<!\p{L})(?:par|por|von|durch)\s+(?:(?:la|le|les|el|los|las|der|dem)\s+|l[’'])?$/iu.test(text.slice(Math.max(0, one.from - 14), one.from)))
}

/** "hat X als Staat anerkannt": the object before the participle. */
function before({ tongue, pages }: Reader, { text, parties }: Sentence, verb: Range, subject: Party | null): Party | undefined {
  const last = parties.findLast((one) => one.end <= verb[0] && one !== subject && !one.governed)
  return last !== undefined && new RegExp(`^\\s*(?:${tongue.recognisedAs})?[\\s\\p{L}]{0,24}$`, 'iu').test(text.slice(last.end, verb[0])) && !has(pages.words.word('mit|dass|daß|und'), text.slice(last.end, verb[0])) ? last : undefined
}
