import type { Mention } from '#actors/actor.ts'
import type { Line } from '../lines.ts'
import { type Phrase, type Subject, clauseStart, subjectIn } from './noun-phrase.ts'
import { type Region, isNominal, regionBefore } from './phrases.ts'
import { beforeRelative } from './relative.ts'
import { isNamePiece, roleAt } from '../roles.ts'
import { isCapital } from '../tokens.ts'

/** "NAME, minister of X, said": back over what stands between commas to the phrase it explains. */
export function overApposition(line: Line, comma: number, mentions: readonly Mention[]): Subject | null {
  const { tokens } = line
  let appositive: readonly [number, number] | null = null
  let nearest: Subject | null = null
  for (let at = comma - 1, steps = 0; at > 0 && steps < 40; at -= 1, steps += 1) {
    const token = tokens[at]
    if (token === undefined || (line.quoted[at] ?? -1) >= 0 && !isByname(line, at) || /^[;:]$/.test(token.text)) return nearest
    if (token.text !== ',') continue
    appositive ??= [at + 1, comma]
    const inside = tokens[at + 1]
    const region = regionBefore(line, at)
    const phrase = beforeRelative(line, region, at, mentions)?.phrase ?? subjectIn(line, region, mentions)
    // "NAME, 56, said": an age is nobody.
    if (phrase === null || tokens.slice(phrase.from, phrase.to).every(({ pos }) => pos === 'NUM')) continue
    // "NAME NAME, chairman of the Board, BB, which …, said": a full name at the beginning is the subject, however much explains it.
    if (nearest !== null) {
      const inserts = /^(?:who|whose|a|an|now|then|once|also|himself|herself)$/.test(tokens[at + 1]?.lower ?? '') || tokens[at + 1]?.pos === 'VERB' && !isCapital(tokens[at + 1])
      if (region.border === 'start' && (phrase.to - phrase.from > 1 || inserts) && tokens.slice(phrase.from, phrase.to).every((_, place) => isNamePiece(tokens, phrase.from + place))) return { phrase: { ...phrase, appositive: [at + 1, comma] }, clause: clauseStart(line, region), how: 'own' }
      continue
    }
    // A list ("A, B and C said") has no apposition; its members share the verb.
    const lists = tokens.slice(at + 1, comma).some((one) => one.pos === 'CCONJ') && inside !== undefined && isNominal(inside) && isCapital(inside) && tokens[comma + 1]?.pos === 'CCONJ'
    nearest = { phrase: lists ? { from: phrase.from, to: comma, appositive: null } : { ...phrase, appositive }, clause: clauseStart(line, region), how: 'own' }
    if (lists || region.border !== 'comma') return nearest
  }
  return nearest
}

/** "a man known as “Tuesday” Pike": one word in marks within what explains a name. */
function isByname(line: Line, at: number): boolean {
  const place = line.quoted[at] ?? -1
  return line.quoted.filter((one) => one === place).length <= 3 && /^[\p{L}-]+$/u.test(line.text.slice(...(line.quotations[place]?.inner ?? [0, 0])))
}

/** Whether what stands between this comma and the one before it explains a name: a relative clause, a post, a participle. */
export function isInsertion(line: Line, comma: number): boolean {
  for (let at = comma - 1; at > 0; at -= 1) {
    if (line.tokens[at]?.text !== ',') continue
    const first = line.tokens[at + 1]
    return first !== undefined && (/^(?:who|whose|which|whom|a|an|the|now|then|also|once|like|unlike|with|speaking|himself|herself)$/.test(first.lower) || first.pos === 'VERB' || first.pos === 'ADP') && isNominal(line.tokens[at - 1])
  }
  return false
}

/** "announced a truce and, in a rare rebuke, accused": the conjunction before an insertion. */
export function andBefore(line: Line, comma: number): number | null {
  for (let at = comma - 1; at > 0 && comma - at < 12; at -= 1) if (line.tokens[at]?.text === ',') return line.tokens[at - 1]?.pos === 'CCONJ' ? at - 1 : null
  return null
}

/** The words between a comma at this place and the next comma or the end. */
export function appositiveAt(line: Line, at: number): readonly [number, number] | null {
  if (line.tokens[at]?.text !== ',') return null
  let to = at + 1
  while (to < line.tokens.length && (line.quoted[to] ?? -1) < 0 && !/^[,.;:—–]$/.test(line.tokens[to]?.text ?? '')) to += 1
  return to > at + 1 ? [at + 1, to] : null
}

export function overDash(line: Line, dash: number, mentions: readonly Mention[]): Subject | null {
  if (!/^[—–-]+$/.test(line.tokens[dash]?.text ?? '')) return null
  for (let at = dash - 1; at > 0 && dash - at < 40; at -= 1) {
    if (!/^[—–-]+$/.test(line.tokens[at]?.text ?? '')) continue
    const region = regionBefore(line, at)
    const phrase = subjectIn(line, region, mentions)
    // "NAME, the head of a firm -- a large one -- told": the name stands before another comma.
    const before = region.border === 'comma' ? overApposition(line, region.at, mentions) ?? beforeComma(line, region, phrase) : null
    if (before !== null) return before
    return phrase === null ? null : { phrase: { ...phrase, appositive: [at + 1, dash] }, clause: clauseStart(line, region), how: 'own' }
  }
  return null
}

/** "NAME NAME, senior fellow at the Institute said": the second comma of an apposition is often left out. */
export function openApposition(line: Line, region: Region, own: Phrase): Subject | null {
  const { tokens } = line
  if (region.border !== 'comma' || own.from !== region.from) return null
  const post = [0, 1, 2, 3].find((step) => roleAt(tokens, own.from + step) !== null)
  if (post === undefined || tokens.slice(own.from, own.from + post).some((token) => token.pos === 'DET' || token.pos === 'PRON' || token.text === ',')) return null
  // "head of the bank NAME NAME said": the name behind the post is the subject itself.
  if (isCapital(tokens[own.to - 1]) && isCapital(tokens[own.to - 2]) && !tokens.slice(own.from, own.to - 2).some(({ pos }) => pos === 'ADP')) return null
  let from = region.at
  while (from > 0 && isNamePiece(tokens, from - 1)) from -= 1
  if (region.at - from < 2 || !(from === 0 || (line.quoted[from - 1] ?? -1) >= 0 || /^(?:but|and|while)$/.test(tokens[from - 1]?.lower ?? ''))) return null
  return { phrase: { from, to: region.at, appositive: [own.from, own.to] }, clause: from, how: 'own' }
}

/** "A, B and C said": the whole list, from its first name. */
export function listed(line: Line, region: Region, own: Phrase, mentions: readonly Mention[]): Subject | null {
  const { tokens } = line
  if (region.border !== 'comma' || own.from !== region.from || !tokens.slice(own.from, own.to).some(({ lower }) => lower === 'and')) return null
  let at = region.at
  let from = own.from
  for (;;) {
    const before = regionBefore(line, at)
    const member = subjectIn(line, before, mentions)
    if (member === null || member.to !== at || at - member.from > 6 || !isCapital(tokens[at - 1])) return null
    from = member.from
    if (before.border !== 'comma') return { phrase: { from, to: own.to, appositive: null }, clause: clauseStart(line, before), how: 'own' }
    at = before.at
  }
}

/** "NAME, the head of a firm": the name a phrase behind a comma explains, where the sentence begins with it. */
function beforeComma(line: Line, region: Region, explains: Phrase | null): Subject | null {
  let from = region.at
  while (from > 0 && isNamePiece(line.tokens, from - 1)) from -= 1
  if (explains === null || from !== 0 || region.at < 2 || !/^(?:the|a|an)$/.test(line.tokens[region.from]?.lower ?? '')) return null
  return { phrase: { from, to: region.at, appositive: [explains.from, explains.to] }, clause: 0, how: 'own' }
}
