import type { Mention } from '#actors/actor.ts'
import { isPossessive } from './cues.ts'
import type { Line } from '../lines.ts'
import { type Region, adverbialEnd, hangsOnNoun, isNominal, isTime } from './phrases.ts'
import { isBody, isNamePiece, roleAt } from '../roles.ts'
import { type Token, isCapital } from '../tokens.ts'

/** A noun phrase as a range of a line's tokens; `appositive` what explains it between commas right behind it. */
export type Phrase = { readonly from: number; readonly to: number; readonly appositive: readonly [from: number, to: number] | null }

/** The subject of a reporting verb: its phrase, where its clause begins, and whether it is shared with a verb before or stands behind. */
export type Subject = { readonly phrase: Phrase; readonly clause: number; readonly how: 'own' | 'shared' | 'inverted' | 'relative'; /** Where what it says must end. */ readonly until?: number }

/** First token of the clause a region opens: a conjunction before it belongs to the clause. */
export function clauseStart(line: Line, region: Region): number {
  if (region.border === 'and') return line.tokens[region.at - 1]?.text === ',' ? region.at - 1 : region.at
  if (region.border === 'clause' || region.border === 'relative') return line.tokens[region.at - 1]?.text === ',' ? region.at - 1 : region.at
  return region.border === 'comma' || region.border === 'strong' ? region.at : region.from
}

/** The subject within the words before a verb: the first noun phrase that hangs on no preposition. */
export function subjectIn(line: Line, region: Region, mentions: readonly Mention[]): Phrase | null {
  const { tokens } = line
  let from = region.from
  const to = region.to
  for (;;) {
    const token = tokens[from]
    if (from >= to || token === undefined) return null
    if (isConnector(token)) from += 1
    else if (token.pos === 'ADP' && !isCapital(tokens[from - 1]) ) {
      const past = adverbialEnd(line, from, to)
      from = past > from ? past : phraseEnd(line, from + 1, to, mentions)
    } else {
      const past = adverbialEnd(line, from, to)
      // "…, yesterday said": a day is nobody.
      if (past >= to && past > from) return null
      if (past === from) break
      from = past
    }
  }
  // "told the network he agreed": a pronoun right before the verb is its subject, whatever noun stands before it.
  if (to - from > 1 && /^(?:he|she|they|we|i)$/.test(tokens[to - 1]?.lower ?? '') && isNominal(tokens[to - 2])) return { from: to - 1, to, appositive: null }
  // "a program Casparia says it needs": an actor's name right behind a common noun begins a clause of its own.
  const actor = mentions.find((mention) => mention.by === 'name' && mention.end === tokens[to - 1]?.end)
  const named = actor === undefined ? -1 : tokens.findIndex(({ start }) => start === actor.start)
  const head = tokens[named - 1]
  if (named > from && head?.pos === 'NOUN' && !isCapital(head) && roleAt(tokens, named - 1) === null && !isBody(head) && head.end !== actor?.start) return { from: named, to, appositive: null }
  const hanging = tokens.findIndex((_, at) => at > from && at < to && hangsOnNoun(tokens, at))
  const end = trimmedEnd(line, from, hanging > 0 ? hanging : to)
  if (end <= from || !tokens.slice(from, end).some((token) => isNominal(token) || isCapital(token) || /^(?:he|she|they|it|we|i|others|most|many|some|all|both|another|one)$/.test(token.lower))) return null
  return { from, to: end, appositive: null }
}

function isConnector(token: Token): boolean {
  return token.pos === 'CCONJ' || (token.pos === 'SCONJ') || (token.pos === 'ADV' && !/^(?:most|more|only|almost|nearly|not|both)$/.test(token.lower))
    || /^(?:but|and|yet|so|meanwhile|however|earlier|later|then|also|while|though|although|as|when|after|before)$/.test(token.lower)
}

/** Where the noun phrase after a preposition ends: a new determiner, a pronoun or a name behind another name begins the next. */
function phraseEnd(line: Line, from: number, to: number, mentions: readonly Mention[]): number {
  const { tokens } = line
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at]
    const last = tokens[at - 1]
    if (token === undefined || last === undefined) break
    const named = isNominal(last) && last.pos !== 'NUM' || isPossessive(tokens, at - 1)
    if (last.pos === 'NUM' && isCapital(token)) return at
    if (!named) continue
    if (token.pos === 'DET' && !isPossessive(tokens, at - 1)) return at
    if (/^(?:he|she|they|it|we|i)$/.test(token.lower)) return at
    // "At the ferry landing NAME NAME held …": a full name behind a common noun that is no post opens the next phrase.
    if (last.pos === 'NOUN' && !isCapital(last) && isNamePiece(tokens, at) && isNamePiece(tokens, at + 1) && roleAt(tokens, at - 1) === null && roleAt(tokens, at - 2) === null) return at
    if (isCapital(token) && !isPossessive(tokens, at - 1) && (isTime(last) || mentions.some((mention) => mention.end === last.end && mention.by !== 'adjective' && !mentions.some((other) => other.start < token.start && other.end > token.start)))) return at
  }
  return to
}

/** The end of a subject without the time and place phrases and adverbs behind it. */
export function trimmedEnd(line: Line, from: number, to: number): number {
  const { tokens } = line
  let end = to
  for (;;) {
    const last = tokens[end - 1]
    if (last === undefined || end <= from + 1) return end
    if (last.pos === 'ADV' || last.lower === 'also' || /^(?:himself|herself|themselves|itself|both|all)$/.test(last.lower)) { end -= 1; continue }
    let cut = end
    for (let at = end - 1; at > from; at -= 1) {
      if (adverbialEnd(line, at, end) === end) cut = at
      else if (tokens[at]?.pos === 'ADP') {
        if (cut === end && /^(?:in|at|during|after|before|following|on|by|from|under|about|through|via)$/.test(tokens[at]?.lower ?? '') && !endsWithName(line, at, end)) cut = at
        break
      }
    }
    if (cut === end) return end
    end = cut
  }
}

/** "Ambassador to the UN Richard Mills": a name behind the place means the phrase is one. */
function endsWithName(line: Line, from: number, end: number): boolean {
  const { tokens } = line
  return isCapital(tokens[end - 1]) && isCapital(tokens[end - 2]) && /^(?:for|to|of|on|in|at)$/.test(tokens[from]?.lower ?? '') && isCapital(tokens[from - 1]) && end - from > 4
}

/** One thing or person, by an article or a name of one: no subject of a verb's plain form. */
export function single(line: Line, { from, to }: Phrase): boolean {
  const words = line.tokens.slice(from, to)
  const head = words.findIndex(({ pos }) => pos === 'ADP')
  const last = words[(head < 0 ? words.length : head) - 1]
  return /^(?:an?|this|that|his|her|every|each)$/.test(words[0]?.lower ?? '') && last?.pos === 'NOUN' && !last.lower.endsWith('s') && !isBody(last) && !words.some(({ pos }) => pos === 'CCONJ')
}
