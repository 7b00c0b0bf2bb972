import { startOf, day as ofDay } from '#base/instants.ts'
import { answering, clauseOf, pointsBack } from '#record/attribution/answering.ts'
import type { AnswerWay, Entry } from '#record/entry.ts'
import { overlap, type Span } from '#record/span.ts'
import { type Beside, besideOf, speakerOf } from './beside.ts'
import { likeness, wordsFor } from './likeness.ts'
import { type Passage, passageOf, sentenceAround } from './passage.ts'
import { seenAs, type Seen, type Sight } from './sight.ts'

/** A statement and the entry it answers. `cue`: the words that say so, where the program proposes it. */
export type AnswerLine = { readonly way: AnswerWay; readonly from: Beside; readonly to: Beside; readonly cue: Passage | null }

/** Answers that a person confirmed, and those the program proposes, which count for nothing. */
export type Answered = { readonly answers: readonly AnswerLine[]; readonly proposed: readonly AnswerLine[] }

/** An answer is looked for to what appeared so many days before. */
const answersWithin = 14
const mostProposed = 60
/** What must speak for a pair: the other is named, or the words are alike. */
const least = 2

export function answersPage(sight: Sight): Answered {
  const entries = new Map(sight.entries.map((entry) => [entry.entry, entry]))
  const line = (from: Entry | undefined, to: Entry | undefined, way: AnswerWay, cue: Passage | null): readonly AnswerLine[] => {
    const [one, other] = [from === undefined ? null : besideOf(sight, from), to === undefined ? null : besideOf(sight, to)]
    return one === null || other === null ? [] : [{ way, from: one, to: other, cue }]
  }
  const judged = new Set(sight.state.answers.map(({ entry, to }) => `${entry} ${to}`))
  const answers = sight.state.answers.filter(({ way }) => way !== 'none').flatMap(({ entry, to, way }) => line(entries.get(entry), entries.get(to), way, null))
  const proposed: AnswerLine[] = []
  for (const entry of sight.entries) {
    if (proposed.length >= mostProposed) break
    // Whoever has been said to answer something is not proposed again.
    if (entry.kind !== 'statement' || sight.state.answers.some((one) => one.entry === entry.entry && one.way !== 'none')) continue
    const found = proposalFor(sight, entry, judged)
    if (found !== null) proposed.push(...line(entry, found.to, found.way, found.cue))
  }
  return { answers, proposed }
}

type StatementEntry = Extract<Entry, { readonly kind: 'statement' }>
type Proposal = { readonly to: Entry; readonly way: AnswerWay; readonly cue: Passage | null }

/** What a statement seems to answer: the sentence says that it does, and names whose words, or what they were. */
function proposalFor(sight: Sight, entry: StatementEntry, judged: ReadonlySet<string>): Proposal | null {
  const document = entry.anchors[0]?.document ?? ''
  const seen = seenAs(sight, document)
  const first = entry.value.content[0]
  if (seen?.held == null || first === undefined) return null
  const { text } = seen.held.reading
  const whole = sentenceAround(seen, [first[0], entry.value.content.at(-1)?.[1] ?? first[1]])
  const sentence = clauseOf(text, entry.value, whole)
  const found = answering(text, entry.value, sentence)
  if (found === null) return null
  const around = text.slice(...sentence)
  const said = wordsFor(entry.anchors.map(({ quotation }) => quotation).join(' '))
  const own = entry.value.speaker
  const back = pointsBack(around) ? lastBefore(sight, entry, document, first[0]) : null
  const names = namesIn(text, sentence, [...entry.value.content, ...own?.span == null ? [] : [own.span]])
  const scored = sight.entries.flatMap((to) => {
    if (to === entry || sharesWords(to, document, [...entry.value.content, found.span]) || judged.has(`${entry.entry} ${to.entry}`) || sight.state.renderings.some((group) => group.includes(entry.entry) && group.includes(to.entry))) return []
    const there = seenAs(sight, to.anchors[0]?.document ?? '')
    if (there === null || !precedes(there, seen, to, first[0])) return []
    const score = scoreOf({ found: found.way, around, said, own, names, back }, to, () => surroundings(there, to)) + (there === seen ? 0.5 : 0)
    return score < least ? [] : [{ to, score }]
  })
  const best = scored.toSorted((a, b) => b.score - a.score)[0]
  return best === undefined ? null : { to: best.to, way: found.way, cue: passageOf(sight, { document, span: found.span, quotation: text.slice(...found.span) }) }
}

type Sought = { readonly found: AnswerWay; readonly around: string; readonly said: ReadonlySet<string>; readonly own: StatementEntry['value']['speaker']; readonly names: readonly string[]; readonly back: Entry | null }

function scoreOf({ found, around, said, own, names, back }: Sought, to: Entry, beside: () => string): number {
  const speaker = speakerOf(to)
  const same = speaker !== null && own !== null && (speaker.name === own.name || (speaker.actor !== null && speaker.actor === own.actor))
  const alike = likeness(said, wordsFor(to.anchors.map(({ quotation }) => quotation).join(' ')))
  // One repeats one's own words; one denies, welcomes and answers another's.
  if (found === 'repeats') return alike >= 0.45 ? 1 + 2 * alike + (same ? 0.5 : 0) : 0
  if (same || speaker === null) return 0
  const last = speaker.name.split(/\s+/u).at(-1) ?? ''
  const person = /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)+$/u.test(speaker.name)
  // "the relief office of Aldora" is not named where Aldora is, and whoever speaks for Aldora may be meant.
  const named = around.includes(speaker.name) || (person && last.length > 3 && around.includes(last)) ? 2 : names.some((name) => beside().includes(name)) ? 1 : 0
  const described = own !== null && to.anchors.some(({ quotation }) => quotation.includes(own.name))
  const noun = to.kind === 'initiative' ? /proposal|initiative|idea|call|plan|conference|summit|meeting|talks/iu.test(around) : to.kind === 'figure' ? /figure|toll|number|count|chiffre|bilan|cifra|balance|zahl|числ|данны|цифр|رقم|أرقام|حصيلة|数字|人数/iu.test(around) : false
  if (to.kind === 'figure' && !noun) return 0
  return named + (described ? 1.5 : 0) + (noun ? 0.5 : 0) + (to === back ? least : 0) + 2 * alike
}

/** Whether a document came before, or on the way there: an answer follows what it answers. */
function precedes(there: Seen, here: Seen, to: Entry, at: number): boolean {
  if (there === here) return (to.anchors[0]?.span[0] ?? 0) < at || to.kind === 'initiative'
  const [before, day] = [there.published.day, here.published.day]
  return before === null || day === null ? there.story === here.story : startOf(day) >= startOf(before) && startOf(day) - startOf(before) <= answersWithin * ofDay
}

/** The statement of somebody else that ends last before a place: what "that description" points back to. */
function lastBefore(sight: Sight, entry: StatementEntry, document: string, at: number): Entry | null {
  const there = (one: Entry): number => one.anchors.findLast((anchor) => anchor.document === document && anchor.span[1] <= at)?.span[1] ?? -1
  const before = sight.entries.filter((one) => one.kind === 'statement' && one !== entry && there(one) >= 0 && one.value.speaker?.name !== entry.value.speaker?.name).toSorted((a, b) => there(b) - there(a))
  return before[0] ?? null
}

/** What else was drawn from the very words is no answer's other side. */
const sharesWords = (to: Entry, document: string, spans: readonly Span[]): boolean => to.anchors.some((anchor) => anchor.document === document && spans.some((span) => overlap(span, anchor.span)))

/** Names in a clause beside the words and the speaker of its statement. */
function namesIn(text: string, [start, end]: Span, without: readonly Span[]): readonly string[] {
  return [...text.slice(start, end).matchAll(/\p{Lu}\p{L}{3,}/gu)].flatMap(({ index, 0: name }) => (index === 0 || without.some((span) => overlap(span, [start + index, start + index + name.length])) ? [] : [name]))
}

/** The sentences a passage stands in, without its own words. */
function surroundings(there: Seen, to: Entry): string {
  const [anchor] = to.anchors
  if (anchor === undefined || there.held === null) return ''
  const around = sentenceAround(there, anchor.span)
  const { text } = there.held.reading
  return text.slice(around[0], anchor.span[0]) + text.slice(Math.min(anchor.span[1], around[1]), around[1])
}
