import type { Named, Undertaking } from '../../../found.ts'
import { type Sentence, has, placed, saidBy } from '../../calls/elsewhere/sentence.ts'
import { type Holder, subjectAt } from '../../calls/elsewhere/subject.ts'
import { publicationBasis } from '../../when.ts'
import { printed } from '../outside.ts'
import { type Range, type Reader, clauseAt, dayAt, endOf, isNegated, isUnreal, rangesIn, speakerAt, timeAt } from './reader.ts'

/** What actors say they will do: in words that promise, or in a statement about their own side. */
export function undertakingsElsewhere(reader: Reader): readonly Undertaking[] {
  const { pages, tongue, clock } = reader
  const found: Undertaking[] = []
  for (const sentence of reader.sentences) {
    const { text } = sentence
    const taken: Range[] = []
    const take = (range: Range, by: Named, confidence: Undertaking['confidence']): void => {
      if (range[1] - range[0] < 4 || taken.some(([from, to]) => from < range[1] && range[0] < to)) return
      taken.push(range)
      const span = placed(sentence, ...range)
      const day = dayAt(reader, sentence, range)
      found.push({ span, what: printed(pages.scene.text, span), by, towards: null, due: timeAt(reader, span), speaker: speakerAt(sentence, range), date: day?.date ?? clock.published, basis: day !== null && day.date !== null ? day.basis : publicationBasis(clock), confidence })
    }
    for (const cue of rangesIn(reader, tongue.pledged, text)) {
      if (isNegated(reader, text, cue) || isAsked(reader, text, cue)) continue
      const said = sentence.drafts.find((draft) => draft.who !== null && draft.cue !== null && draft.cue[0] < sentence.base + cue[1] && sentence.base + cue[0] < draft.cue[1])
      const [quoted] = said?.content ?? []
      // « … », a promis X: what is promised stands before the verb.
      if (said?.who != null && quoted !== undefined && said.content.every(([, end]) => end <= sentence.base + cue[0])) {
        take([quoted[0] - sentence.base, quoted[1] - sentence.base], said.who.named, 'inferred')
        continue
      }
      const by = actingAt(reader, sentence, cue)
      const past = by?.party != null && by.party.start >= cue[1] && by.party.start - cue[1] < 45 ? by.party.end : cue[1]
      const from = past + (pages.words.pattern('outside lead', () => new RegExp(`^(?:\\s*(?:${tongue.lead})(?:\\s+|(?<=[’',،，：]))?)*\\s*`, 'iu')).exec(text.slice(past))?.[0].length ?? 0)
      // A treaty guarantees too: only of an actor is it a promise.
      if (by !== null && (by.named.actor !== null || !/garan|гарант|ضمن|保证/iu.test(text.slice(...cue)))) take([from, endOf(sentence, from)], by.named, by.sure)
    }
    for (const match of text.matchAll(pages.words.pattern('outside apart', () => new RegExp(tongue.apart === null ? '(?!)' : pages.words.edged(tongue.apart), 'dgiu')))) {
      const what = groupOf(match, 'what')
      const by = what === null || isUnreal(reader, text, what) ? null : actingAt(reader, sentence, [match.index, match.index + 4])
      if (what !== null && by !== null) take(what, by.named, by.sure)
    }
    if (sentence.drafts.length === 0 && !has(pages.words.word(tongue.under), text)) continue
    for (const match of text.matchAll(pages.words.pattern('outside we', () => new RegExp(reader.reach < 30 ? tongue.we : `(?<![\\p{L}\\p{M}-])${tongue.we}`, 'dgiu')))) {
      const what = groupOf(match, 'what')
      const who = what === null ? null : speakerAt(sentence, [what[0], what[0] + 1])
      if (what !== null && who !== null && !isIf(reader, text, match.index)) take([what[0], Math.min(what[1], endOf(sentence, what[0]))], who, 'stated')
    }
    for (const { index, 0: verb } of text.matchAll(pages.words.pattern('outside future', () => new RegExp(reader.reach < 30 ? tongue.future : `(?<![\\p{L}\\p{M}-])${tongue.future}`, 'giu')))) {
      const who = ownSide(reader, sentence, [index, index + verb.length]) ?? boundBy(reader, sentence, [index, index + verb.length])
      if (who !== null && !isIf(reader, text, index)) take([index, endOf(sentence, index)], who, 'inferred')
    }
  }
  return found
}

/** Whose promise it is: whoever acts in its clause or says it; whoever acted before only where the clause has no other subject. "В Феннмарке обещали": whose place it is. */
function actingAt(reader: Reader, sentence: Sentence, cue: Range): Holder | null {
  const { pages, tongue } = reader
  const { text, parties } = sentence
  const [from] = clauseAt(text, cue[0])
  const placed_ = tongue.placed === '' ? undefined : parties.find((one) => one.end <= cue[0] && cue[0] - one.end < 3 && one.start >= from && pages.words.pattern('outside placed', () => new RegExp(`(?<!\\p{L})(?:${tongue.placed})\\s+$`, 'iu')).test(text.slice(Math.max(0, one.from - 6), one.from)))
  if (placed_ !== undefined) return { named: placed_.named, collective: false, sure: 'stated', party: placed_ }
  const by = subjectAt(pages, sentence, cue, [])
  if (by === null || by.named.name === '' || by.party !== null || speakerAt(sentence, cue) !== null) return by
  const front = text.slice(from, cue[0])
  return front.trim().length < 12 || has(pages.words.word(pages.words.tongue.pronouns), front) ? by : null
}

/** Whose future it is, where whoever says it speaks of its own side: its pronoun, its country, or its own name before the verb (in Arabic also behind it). */
function ownSide(reader: Reader, sentence: Sentence, [start, end]: Range): Named | null {
  const { pages: { words }, tongue } = reader
  const who = saidBy(sentence, placed(sentence, start, start + 1))?.who?.named ?? null
  if (who === null) return null
  const { text, parties, base } = sentence
  // "aseguró que cumplirá el acuerdo": without a subject of its own it is the speaker's.
  if (tongue.subjectless && saidBy(sentence, placed(sentence, start, start + 1))?.content.some(([from]) => Math.abs(from - base - start) < 3) === true) return who
  const own = words.pattern('outside own', () => new RegExp(`${words.tongue.edges === 'none' ? '' : '(?<![\\p{L}\\p{M}-])[وف]?'}(?:${tongue.own})${words.tongue.edges === 'none' ? '' : '\\s+'}$`, 'iu'))
  if (own.test(text.slice(Math.max(0, start - 40), start))) return who
  const before = parties.findLast((one) => one.end <= start && start - one.end < 3 && !one.governed)
  const behind = words.tongue.edges === 'arabic' ? parties.find((one) => one.start >= end && one.from - end < 3) : undefined
  const named = before ?? behind
  return named !== undefined && named.named.actor !== null && named.named.actor === who.actor ? named.named : null
}

/** "Under the agreement X will withdraw": what it is to do by what was agreed. */
function boundBy(reader: Reader, { text, parties }: Sentence, [start, end]: Range): Named | null {
  const [from] = clauseAt(text, start)
  if (!has(reader.pages.words.word(reader.tongue.under), text.slice(from, start))) return null
  const named = parties.findLast((one) => one.end <= start && start - one.end < 3 && one.start >= from && !one.governed) ?? parties.find((one) => one.start >= end && one.start - end < 16 && !one.governed)
  return named?.named.actor == null ? null : named.named
}

/** A promise that is asked for, not made: "urged it to promise". */
function isAsked({ pages: { words }, tongue, reach }: Reader, text: string, [start]: Range): boolean {
  const [from] = clauseAt(text, start)
  const front = text.slice(Math.max(from, start - (reach < 30 ? 8 : 24)), start)
  return has(words.word(tongue.unreal), front) && !/[,،，]/u.test(front)
}

const isIf = ({ pages: { words }, tongue }: Reader, text: string, at: number): boolean => words.pattern('outside if', () => new RegExp(`${words.edged(tongue.if)}[^,.;،，]*$`, 'iu')).test(text.slice(Math.max(0, at - 60), at))

/** The place of the first of a match's groups of a name that is filled, whatever number it ends in. */
function groupOf({ indices }: RegExpExecArray, name: string): Range | null {
  return Object.entries(indices?.groups ?? {}).find(([key, at]) => key.startsWith(name) && at !== undefined)?.[1] ?? null
}
