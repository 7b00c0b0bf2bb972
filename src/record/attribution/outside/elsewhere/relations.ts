import type { Named, Relation, Tie } from '../../../found.ts'
import type { Party } from '../../calls/elsewhere/parties.ts'
import { type Sentence, has, placed } from '../../calls/elsewhere/sentence.ts'
import { subjectAt } from '../../calls/elsewhere/subject.ts'
import { printed } from '../outside.ts'
import { type Range, type Reader, clauseAt, governedBy, isNegated, isUnreal, joint, nearest, rangesIn, speakerAt, timeAt, twoBefore } from './reader.ts'
import { recognitions } from './recognition.ts'
import { designations } from './designations.ts'

/** What a finder gives: between whom, in which words. */
export type Bond = { readonly of: Named; readonly to: Named; readonly tie: Tie; readonly range: Range; readonly name: Range; readonly sure: Relation['confidence'] }

/** Ties, suspended ties, contacts, recognition and designations as the document prints them, between each two actors it names. */
export function relationsElsewhere(reader: Reader): readonly Relation[] {
  const { pages: { scene } } = reader
  const found: Relation[] = []
  for (const sentence of reader.sentences) {
    for (const { of, to, tie, range, name, sure } of [...bondsIn(reader, sentence), ...recognitions(reader, sentence), ...designations(reader, sentence)]) {
      if ((of.actor ?? of.name) === (to.actor ?? to.name) || found.some((one) => one.of.actor === of.actor && one.to.actor === to.actor && one.to.name === to.name && one.tie === tie)) continue
      const span = placed(sentence, ...range)
      found.push({ span, of, to, tie, name: printed(scene.text, placed(sentence, withNot(reader, sentence.text, name[0]), name[1])), when: timeAt(reader, [span[0], placed(sentence, 0, clauseAt(sentence.text, range[0])[1])[1]]), speaker: speakerAt(sentence, [name[0], name[0] + 1]), confidence: sure })
    }
  }
  return found
}

/** Where the words of a relation begin, with the negation right before them: what is not recognised is printed so. */
function withNot({ tongue, pages: { words } }: Reader, text: string, start: number): number {
  const before = words.pattern('outside not', () => new RegExp(`${words.tongue.edges === 'none' ? '' : '(?<!\\p{L})[وف]?'}(?:${tongue.not}|ne|n)[\\s’']*(?:l[’']|la |lo |le |les )?$`, 'iu')).exec(text.slice(Math.max(0, start - 14), start))
  return start - (before?.[0].length ?? 0)
}

/** Ties told with a noun for them and a word for how they stand, or by a verb alone. */
function bondsIn(reader: Reader, sentence: Sentence): readonly Bond[] {
  const { tongue, reach } = reader
  const { text } = sentence
  const told = tongue.alone.flatMap(({ value, words }) => rangesIn(reader, words, text).filter((verb) => !isUnreal(reader, text, verb)).flatMap((verb) => between(reader, sentence, value, verb, verb)))
  return [...told, ...rangesIn(reader, tongue.bonds, text).flatMap((noun): readonly Bond[] => {
    for (const { value, words } of tongue.ties) {
      const verbs = rangesIn(reader, words, text)
      const verb = verbs.find(([start, end]) => start <= noun[0] && end >= noun[1]) ?? nearest(verbs, noun, reach - (reach < 30 ? 10 : 20), text)
      if (verb === null) continue
      const cover: Range = [Math.min(verb[0], noun[0]), Math.max(verb[1], noun[1])]
      if (isNegated(reader, text, cover, value === 'cooled' ? cover[0] : cover[1]) || isUnreal(reader, text, verb, noun)) return []
      return between(reader, sentence, value, verb, noun)
    }
    return []
  })]
}

/** Between whom a tie is: the two behind "between", two that act together, or whoever acts and whoever is named behind "with". */
function between(reader: Reader, sentence: Sentence, tie: Tie, verb: Range, noun: Range): readonly Bond[] {
  const { pages, tongue, reach } = reader
  const { text } = sentence
  const cover: Range = [Math.min(verb[0], noun[0]), Math.max(verb[1], noun[1])]
  const clause = clauseAt(text, cover[0])
  const subject = subjectAt(pages, sentence, verb, [])
  const own = subject?.party == null ? [] : joint(reader, sentence, subject.party)
  const joined = governedBy(reader, sentence, tongue.with, [clause[0], Math.min(clause[1], cover[1] + (reach < 30 ? 20 : 80))])
  const pair = governedBy(reader, sentence, pages.words.tongue.edges === 'none' ? '(?!)' : twoOf(tongue.between), [clause[0], clause[1]])
  const bond = (of: Named, to: Party | Named, parts: readonly Party[], sure: Relation['confidence']): Bond => {
    const starts = parts.filter(({ start }) => start >= clause[0] && start < clause[1])
    return { of, to: 'named' in to ? to.named : to, tie, range: [Math.min(cover[0], ...starts.map(({ start }) => start)), Math.max(cover[1], ...starts.map(({ end }) => end))], name: cover, sure }
  }
  const [one, two] = pair
  if (one !== undefined && two !== undefined) return [bond(one.named, two, [one, two], 'stated')]
  const [first, second] = own
  const others = joined.filter((party) => !own.includes(party) && party.named.actor !== (subject?.named.actor ?? ''))
  if (subject !== null && others.length > 0 && (first === undefined || own.length < 2)) return others.slice(0, 3).map((party) => bond(subject.named, party, [...(first === undefined ? [] : [first]), party], subject.sure))
  if (first !== undefined && second !== undefined) return [bond(first.named, second, [first, second], 'stated')]
  // "Beide Länder brachen ihre Beziehungen ab".
  const [former, latter] = own.length === 0 && has(pages.words.word(tongue.sides), text.slice(clause[0], cover[1])) ? twoBefore(reader, sentence) : []
  return former === undefined || latter === undefined ? [] : [bond(former, latter, [], 'inferred')]
}

/** The preposition of two sides alone: the first of a language's prepositions of parties. */
const twoOf = (source: string): string => source.split('|')[0] ?? source

