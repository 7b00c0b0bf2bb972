import type { Arrangement, ArrangementState, Named } from '../../../found.ts'
import type { Party } from '../../calls/elsewhere/parties.ts'
import { type Sentence, has, placed } from '../../calls/elsewhere/sentence.ts'
import { subjectAt } from '../../calls/elsewhere/subject.ts'
import { publicationBasis } from '../../when.ts'
import { printed } from '../outside.ts'
import { type Range, type Reader, clauseAt, dayAt, endOf, governedBy, isUnreal, joint, nearest, once, rangesIn, speakerAt, twoBefore, withoutNot } from './reader.ts'

/** What the document says was agreed or done between actors outside the conference. A call for a truce is none. */
export function arrangementsElsewhere(reader: Reader): readonly Arrangement[] {
  const { tongue, reach, clock, pages } = reader
  const found: Arrangement[] = []
  let last: readonly Named[] = []
  for (const sentence of reader.sentences) {
    const { text } = sentence
    const taken: Range[] = []
    const take = (state: ArrangementState, cue: Range, other: Range): void => {
      const [start, end] = [Math.min(cue[0], other[0]), Math.max(cue[1], other[1])]
      if (taken.some(([from, to]) => from < end && start < to)) return
      const named = partiesOf(reader, sentence, cue, [start, end])
      const [from] = clauseAt(text, start)
      const back = named.length < 2 && (has(pages.words.word(tongue.sides), text.slice(from, end)) || named.length === 0 && state !== 'carried-out' && last.length > 1)
      const between = back ? (last.length > 1 ? last : twoBefore(reader, sentence)) : named
      const truce = has(pages.words.word(tongue.truce), text.slice(start, end))
      const speaker = speakerAt(sentence, [start, start + 1])
      if (between.length === 0 && !truce && speaker === null && state !== 'denied') return
      const agrees = cue === other
      if (agrees && state === 'announced' && between.length < 2) return
      const actor = subjectAt(pages, sentence, cue, [])
      const lead = actor?.party != null && actor.party.end <= start && actor.party.from >= from && start - actor.party.end < 60 && state !== 'denied' ? actor.party.from : start
      const range: Range = [lead, Math.max(end, end + stretch(text, sentence, end))]
      taken.push(range)
      const span = placed(sentence, ...range)
      const day = dayAt(reader, sentence, [start, start + 1])
      found.push({
        span, what: printed(pages.scene.text, span), between, announcedBy: speaker ?? (state === 'denied' ? actor?.named ?? null : null), state, date: day?.date ?? clock.published,
        basis: day !== null && day.date !== null ? day.basis : publicationBasis(clock), confidence: back ? 'inferred' : between.length === 0 ? 'guessed' : 'stated',
      })
      if (between.length > 1) last = between
    }
    // "accord de cessez-le-feu" is one; what stands in the marks of a title is an instrument.
    const deals = rangesIn(reader, tongue.deal, text).filter(([start], at, all) => text.lastIndexOf('《', start) <= text.lastIndexOf('》', start) && !(at > 0 && start - (all[at - 1]?.[1] ?? 0) < 5))
    const denials = deals.length + text.search(pages.words.word(tongue.exchange)) >= 0 ? rangesIn(reader, tongue.denies, text) : []
    if (deals.length > 0) {
      for (const deal of deals) {
        const denial = nearest(denials, deal, reach + 20, text)
        if (denial !== null && (denial[0] < deal[0] || pages.words.tongue.verbLast)) take('denied', denial, deal)
        const none = pages.words.pattern('outside none', () => new RegExp(`${reach < 30 ? '' : '(?<![\\p{L}\\p{M}])[وف]?'}(?:${tongue.none})${reach < 30 ? '' : '(?:\\s|(?<=[’’\']))\\s*(?:\\p{L}+\\s+)?'}$`, 'iu')).exec(text.slice(Math.max(0, deal[0] - 50), deal[0]))
        if (none !== null && !isUnreal(reader, withoutNot(reader, text), [deal[0] - none[0].length, deal[1]])) take('denied', [deal[0] - none[0].length, deal[1]], [deal[0] - none[0].length, deal[1]])
      }
    }
    for (const exchange of rangesIn(reader, tongue.exchange, text)) {
      const done = nearest(rangesIn(reader, tongue.done, text), exchange, reach + 50, text)
      if (done === null) continue
      const denial = denials.find(([start, end]) => start < done[0] && done[0] - end < reach && clauseAt(text, start)[0] === clauseAt(text, done[0])[0])
      if (denial !== undefined) take('denied', denial, exchange[0] > done[0] ? exchange : done)
      else if (!isUnreal(reader, text, done, exchange)) take('carried-out', done, exchange)
    }
    for (const swap of rangesIn(reader, tongue.swapped, text)) {
      const what = nearest(rangesIn(reader, tongue.swaps, text), swap, reach - 10, text)
      if (what !== null && !isUnreal(reader, text, swap, what)) take('carried-out', swap, what)
    }
    for (const [state, source] of [['in-force', tongue.force], ['announced', tongue.made]] as const) {
      const verbs = deals.length === 0 ? [] : rangesIn(reader, source, text)
      for (const deal of deals) {
        const verb = nearest(verbs, deal, reach - (state === 'in-force' ? 10 : 0), text)
        // "unterzeichnet und tritt in Kraft": what is signed before it is in force is said to be agreed.
        const signed = state === 'in-force' && verb !== null ? nearest(rangesIn(reader, tongue.made, text), deal, reach, text) : null
        if (signed !== null && verb !== null && signed[0] >= deal[1] && signed[1] <= verb[0] && /[\p{L}],?\s(?:und|et|y|e|и)\s|\sو/u.test(text.slice(signed[0], verb[1]))) continue
        if (verb !== null && !isUnreal(reader, text, verb, deal)) take(state, verb, deal)
      }
    }
    for (const verb of rangesIn(reader, tongue.agreed, text)) if (!isUnreal(reader, text, verb)) take('announced', verb, verb)
  }
  return found
}

/** How far the words of an arrangement go on behind its verb and noun: to the next comma of their clause. */
function stretch(text: string, sentence: Sentence, end: number): number {
  const rest = text.slice(end, endOf(sentence, Math.max(0, end - 1)))
  return /^[^,،，]*/u.exec(rest)?.[0].trimEnd().length ?? 0
}

/** Between whom: whoever agrees, with those joined to it, and whoever is named with "between" or "with". */
function partiesOf(reader: Reader, sentence: Sentence, cue: Range, [start, end]: Range): readonly Named[] {
  const { pages, tongue } = reader
  const clause = clauseAt(sentence.text, start)
  const subject = subjectAt(pages, sentence, cue, [])
  const own = subject?.party != null && subject.party.start >= clause[0] && subject.party.end <= clause[1] ? joint(reader, sentence, subject.party) : []
  const joined = governedBy(reader, sentence, tongue.between, [clause[0], Math.min(clause[1], end + 120)])
  // Where several stand behind "between", whoever else acts only tells of it.
  return once(joined.length > 1 && own.length < 2 ? distinct(joined) : [...own, ...joined])
}

const distinct = (parties: readonly Party[]): readonly Party[] => parties.filter((one, at) => parties.indexOf(one) === at)
