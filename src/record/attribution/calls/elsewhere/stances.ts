import type { Initiative, Occasion, Position, PositionValue } from '../../../found.ts'
import { matchesOf } from '../../../matches.ts'
import type { Draft } from '../../said.ts'
import { type Clock, publicationBasis } from '../../when.ts'
import type { Anchor } from './anchors.ts'
import { together } from './parties.ts'
import { type Pages, type Sentence, has, placed, saidBy } from './sentence.ts'
import { type Holder, lastActing, reactingAt, subjectAt } from './subject.ts'

type Range = readonly [number, number]

/** A stance a sentence reports: whose, what, on which words. `object` null where it is only understood. */
export type Stance = { readonly sentence: Sentence; readonly value: PositionValue; readonly verb: Range; readonly holder: Holder; readonly object: Range | null
  /** A phrase that needs no object. */
  readonly bare: boolean }

const silent = new Set<PositionValue>(['no-opinion', 'not-reported', 'spoke-without-mentioning', 'undecided', 'conditional'])

/** The stances of a document. Those without an object count only behind a call for a meeting. */
export function stancesIn(pages: Pages, anchors: readonly Anchor[]): readonly Stance[] {
  const first = anchors[0]?.sentence.at ?? Infinity
  return pages.sentences.flatMap((sentence) => {
    const after = sentence.at >= first
    const issue = has(pages.words.word(pages.words.tongue.issues), sentence.text)
    return issue || after ? inSentence(pages, sentence, after, anchors) : []
  })
}

function inSentence(pages: Pages, sentence: Sentence, after: boolean, anchors: readonly Anchor[]): readonly Stance[] {
  const { tongue, bearing, word, each } = pages.words
  const { text } = sentence
  const taken: Range[] = []
  const cues: Range[] = []
  // Phrases say more than the verbs in them, and need no object behind a call.
  const lists = [...(after ? each(bearing.told).map((one) => ({ ...one, bare: true })) : []), ...each(tongue.stances).map((one) => ({ ...one, bare: false }))]
  const matches = lists.flatMap(({ value, words, bare }) => matchesOf(text, words).map(({ 0: whole, index }) => ({ value, bare, verb: [index, index + whole.trimEnd().length] as const })))
  for (const { verb } of matches) cues.push(verb)
  for (const { 0: whole, index } of text.matchAll(word(tongue.asks))) cues.push([index, index + whole.length])
  const found: Stance[] = []
  for (const { value, verb, bare } of matches) {
    if (taken.some(([start, end]) => verb[0] < end && start < verb[1])) continue
    const asks = anchors.some((anchor) => anchor.sentence === sentence && anchor.role === 'asks' && verb[0] < anchor.cue[1] && anchor.cue[0] < verb[1])
    const front = text.slice(Math.max(0, verb[0] - 16), verb[0])
    const not = pages.words.pattern('not', () => new RegExp(tongue.edges === 'none' ? `(?:${tongue.not})$` : `(?<!\\p{L})(?:${tongue.not})\\s+(?:\\p{L}+\\s+)?$`, 'iu')).test(front)
    // Whoever does not object has not spoken in favour; whoever does not agree is against.
    if (asks || (not && value === 'opposes')) continue
    const object = objectAt(pages, sentence, verb)
    if (object === null && !(after && (bare || silent.has(value) || pointsBack(pages, text, verb)))) continue
    // A noun is no stance where it only names what another clause is about.
    // "Du sommet, pas un mot.": silence without a subject is whoever spoke before.
    const others = bare && value === 'conditional' ? [] : cues.filter(([start, end]) => end <= verb[0] && start < verb[0])
    const holder = (after ? reactingAt(pages, sentence, verb, others) : null) ?? subjectAt(pages, sentence, verb, others) ?? (value === 'not-reported' || value === 'no-opinion' || value === 'spoke-without-mentioning' ? lastActing(pages, sentence) : null)
    if (holder === null || (holder.named.actor === null && !holder.collective && holder.party === null && holder.sure !== 'stated' && silent.has(value) && object === null && holder.named.name === '')) continue
    taken.push(verb)
    const conditional = value === 'supports' && has(word(tongue.conditions), text.slice(verb[1], verb[1] + 120).split(/[.;؛。；]/u)[0] ?? '')
    const party = holder.party
    const holders = party === null || party.collective ? [holder] : together(text, sentence.parties, party, pages.words).map((one): Holder => ({ ...holder, named: one.named, party: one }))
    // Whoever asks at a press conference has no stance.
    for (const one of holders) if (!one.named.name.endsWith('记者')) found.push({ sentence, value: not && value === 'supports' ? 'opposes' : conditional ? 'conditional' : value, verb, holder: one, object, bare })
  }
  // One holder has one stance in a sentence: the first kind that the list tells before the others.
  return found.filter((one, at) => found.findIndex((other) => keyOf(other) === keyOf(one)) === at)
}

export const keyOf = ({ holder }: Stance): string => holder.named.actor ?? holder.named.name

/** "L’Iran l’a rejetée.", "Ungarn sprach sich dagegen aus": a pronoun stands for what is on the table. */
function pointsBack({ words }: Pages, text: string, [start, end]: Range): boolean {
  const { tongue } = words
  if (tongue.edges === 'none') return new RegExp(`(?:${tongue.it})`, 'u').test(text.slice(Math.max(0, start - 6), start))
  const near = `${text.slice(Math.max(0, start - 12), start)}|${text.slice(start, end)}|${tongue.verbLast ? text.slice(end, end + 16) : ''}`
  return tongue.edges === 'arabic' ? /(?:ها|ه|بها|به|ذلك)(?![\p{L}])/u.test(text.slice(start, end + 6)) : new RegExp(`(?<!\\p{L})(?:${tongue.it})(?:\\s|(?<=[’'])|\\|)(?:(?:a|ont|avait|ha|han|hat|haben)\\s)?`, 'iu').test(near)
}

/** What a stance is on: behind its words up to the clause's end, or before them where the verb stands last. */
function objectAt(pages: Pages, { text }: Sentence, [start, end]: Range): Range | null {
  const { tongue, word } = pages.words
  const within = text.slice(start, end)
  const stop = tongue.edges === 'none' ? /[。；！？]/u : /[.;:!?؛]/u
  const behindEnd = end + (text.slice(end).search(stop) < 0 ? text.length - end : text.slice(end).search(stop))
  const behind = [...text.slice(end, Math.min(behindEnd, end + 110)).matchAll(word(tongue.issues))][0]
  if (behind !== undefined && !(text.slice(end, end + behind.index).includes(',') && behind.index > 70)) return clause(text, end + behind.index, behindEnd)
  const inside = [...within.matchAll(word(tongue.issues))].at(-1)
  if (inside !== undefined) return clause(text, start + inside.index, Math.max(end, start + inside.index + inside[0].length))
  const from = Math.max(0, start - 110)
  const before = [...text.slice(from, start).matchAll(word(tongue.issues))].at(-1)
  if (before === undefined) return null
  const at = from + before.index
  return /[.;:!?؛。；]/u.test(text.slice(at, start)) ? null : [at, at + before[0].length]
}

function clause(text: string, from: number, to: number): Range {
  const cut = text.slice(from, to).search(/[,،，；]|\s[—–-]\s/u)
  const end = Math.min(cut < 0 ? to : from + cut, from + 120)
  return [from, end - (/\s*$/u.exec(text.slice(from, end))?.[0].length ?? 0)]
}

/** Whether a stance is on a call for a meeting and on which: one whose proposer its words name, or the nearest before. */
export function callOf(pages: Pages, { sentence, object, value }: Stance, calls: readonly Initiative[]): number | null {
  const { tongue, word } = pages.words
  if (calls.length === 0) return null
  const words = object === null ? '' : sentence.text.slice(...object)
  if (object !== null && value !== 'conditional' && !has(word(`${tongue.proposal}|${tongue.meeting}`), words)) return null
  const at = sentence.base + (object?.[0] ?? 0)
  const beside = object === null ? [] : pages.scene.mentions.filter(({ start, end }) => start >= sentence.base + object[0] && end <= sentence.base + object[1] + 2).map(({ id }) => id)
  const named = calls.findIndex((call) => call.proposedBy.some(({ actor, name }) => words.includes(name) || beside.includes(actor) || sentence.parties.some((party) => party.owns && party.named.actor === actor)))
  const near = calls.findLastIndex((call) => call.proposedBy.concat(call.backedBy).some(({ span: [start] }) => start < at))
  return named >= 0 ? named : calls.length === 1 ? 0 : near < 0 ? null : near
}

/** A stance as a position. */
export function position(pages: Pages, stance: Stance, initiative: number | null, meetings: readonly string[], occasions: ReadonlyMap<Draft, Occasion | null>, clock: Clock): Position {
  const { sentence, verb, holder, object } = stance
  const draft = saidBy(sentence, placed(sentence, ...verb))
  const occasion = draft === null ? null : occasions.get(draft) ?? null
  const starts = [verb[0], ...(object === null ? [] : [object[0]]), ...(holder.party === null ? [] : [holder.party.start])]
  const ends = [verb[1], ...(object === null ? [] : [object[1]]), ...(holder.party === null ? [] : [holder.party.end])]
  return {
    actor: holder.collective ? holder.named.name : holder.named.actor ?? holder.named.name, name: holder.named.name, collective: holder.collective,
    on: object === null ? (initiative === null ? undefined : meetings[initiative]) ?? sentence.text.slice(...verb) : sentence.text.slice(...object),
    initiative, value: stance.value, span: placed(sentence, Math.min(...starts), Math.max(...ends)),
    speaker: draft?.who?.named ?? null, date: occasion?.date ?? clock.published, basis: occasion !== null && occasion.date !== null ? occasion.basis : publicationBasis(clock),
    confidence: holder.sure === 'stated' && object === null ? 'inferred' : holder.sure,
  }
}
