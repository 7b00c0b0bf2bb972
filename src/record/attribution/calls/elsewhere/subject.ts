import type { Confidence, Named } from '../../../found.ts'
import type { Party } from './parties.ts'
import { type Pages, type Sentence, has, saidBy } from './sentence.ts'

/** Who does something: as named, whether a collective without a name, and how firmly. */
export type Holder = { readonly named: Named; readonly collective: boolean; readonly sure: Confidence; readonly party: Party | null }

/** Who a verb of a sentence belongs to: whoever is named in its clause; else whoever says it, or whoever acted last. `verbs` are the other verbs of the sentence, whose clauses end before this one. */
export function subjectAt(pages: Pages, sentence: Sentence, [start, end]: readonly [number, number], verbs: readonly (readonly [number, number])[]): Holder | null {
  const { tongue } = pages.words
  const own = inClause(pages, sentence, start, end, verbs)
  if (own !== null) return { named: own.named, collective: own.collective, sure: 'stated', party: own }
  const place: readonly [number, number] = [sentence.base + start, sentence.base + end]
  const said = saidBy(sentence, place) ?? sentence.drafts.find(({ cue }) => cue !== null && cue[0] < place[1] && place[0] < cue[1] + 2) ?? null
  if (said?.who) return { named: said.who.named, collective: false, sure: said.confidence === 'guessed' ? 'guessed' : 'inferred', party: null }
  const first = sentence.text.slice(0, start)
  const open = tongue.edges === 'arabic' || tongue.edges === 'none' || has(pages.words.word(tongue.pronouns), sentence.text.slice(Math.max(0, start - 60), end + 40)) || !/\p{L}{3}/u.test(first)
  const before = open ? lastActing(pages, sentence) : null
  return before === null ? null : { ...before, sure: 'inferred' }
}

/** "In A stieß die Idee auf Ablehnung", "ولم يصدر عن A": whoever stands behind a word for where a reaction comes from, in a clause that has no other subject. */
export function reactingAt(pages: Pages, sentence: Sentence, [start, end]: readonly [number, number], verbs: readonly (readonly [number, number])[]): Holder | null {
  const { words } = pages
  const { text, parties } = sentence
  const own = inClause(pages, sentence, start, end, verbs)
  if (own !== null) return null
  const home = words.pattern('home', () => new RegExp(words.tongue.edges === 'none' ? `(?:${words.bearing.home})$` : `(?<!\\p{L})(?:${words.bearing.home})(?:\\s+|(?<=[’']))(?:(?:${words.tongue.articles})(?:\\s+|(?<=[’'])))?$`, 'iu'))
  const from = Math.max(0, ...verbs.filter(([, to]) => to <= start).map(([, to]) => to))
  const party = parties.find((one) => (one.start >= from || one.from >= from) && one.start < end + 40 && !one.owns && !/[.;!?؛。；！？]/u.test(text.slice(Math.min(one.end, start), Math.max(start, one.start))) && home.test(text.slice(0, one.from)))
  return party === undefined ? null : { named: party.named, collective: party.collective, sure: 'stated', party }
}

function inClause({ words }: Pages, { text, parties, bodies }: Sentence, start: number, end: number, verbs: readonly (readonly [number, number])[]): Party | null {
  const { tongue } = words
  const front = text.slice(0, start)
  const strong = Math.max(...[';', ':', '؛', '；', '：', '—', ' – '].map((mark) => front.lastIndexOf(mark)), -1) + 1
  const border = [...front.slice(strong).matchAll(words.word(tongue.borders))].at(-1)
  const contrast = border === undefined ? strong : strong + border.index + border[0].length
  const verb = Math.max(strong, ...verbs.filter(([, to]) => to <= start).map(([, to]) => to))
  const before = (from: number): Party | undefined => parties.find((one) => one.from >= from && one.end <= start && !one.governed)
  const behind = parties.find((one) => one.from >= end && one.from - end < (tongue.edges === 'arabic' ? 45 : 30) && !one.governed && !/[,;:.،؛，。]/u.test(text.slice(end, one.from)))
  const body = (from: number): Party | undefined => bodies().findLast((one) => one.from >= from && one.end <= start && !one.governed)
  const bodyBehind = (): Party | undefined => bodies().find((one) => one.from >= end && one.from - end < 30 && !one.governed && !/[,;:.،؛，。]/u.test(text.slice(end, one.from)))
  // "امتنعت X عن التعليق", "winkte X am Montag ab": within the words of the phrase.
  const inside = parties.find((one) => one.start >= start && one.end <= end && !one.governed)
  // «رفض حزب الوسط الدعوة»: a body right behind its verb is its subject.
  if (tongue.edges === 'arabic') return inside ?? (behind !== undefined && behind.from - end < 3 ? behind : bodies().find((one) => one.from >= end && one.from - end < 3 && !one.governed)) ?? behind ?? before(Math.max(contrast, verb)) ?? before(strong) ?? null
  if (tongue.edges === 'none') return nearest(before(Math.max(contrast, verb, front.lastIndexOf('，') + 1)), before(Math.max(contrast, verb)), body(Math.max(contrast, verb)), before(contrast), before(strong))
  const own = before(Math.max(contrast, verb))
  return own ?? inside ?? body(Math.max(contrast, verb)) ?? (tongue.verbLast || front.slice(Math.max(contrast, verb)).trim() === '' ? behind ?? bodyBehind() : undefined) ?? before(contrast) ?? behind ?? before(strong) ?? body(strong) ?? null
}

const nearest = (...parties: readonly (Party | undefined)[]): Party | null => parties.find((one) => one !== undefined) ?? null

/** Whoever acted or spoke last before a sentence, in its paragraph or the one before. */
export function lastActing({ sentences }: Pages, sentence: Sentence): Holder | null {
  for (let at = sentence.at - 1; at >= 0 && at >= sentence.at - 3; at -= 1) {
    const one = sentences[at]
    if (one === undefined || sentence.line.paragraph - one.line.paragraph > 1) break
    const spoke = one.drafts.findLast(({ who }) => who !== null)?.who
    if (spoke) return { named: { ...spoke.named, span: null }, collective: false, sure: 'inferred', party: null }
    const acted = one.parties.find(({ governed }) => !governed)
    if (acted !== undefined) return { named: { ...acted.named, span: null }, collective: acted.collective, sure: 'inferred', party: null }
  }
  return null
}
