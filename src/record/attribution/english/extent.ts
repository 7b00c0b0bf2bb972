import { isCapital } from '../tokens.ts'
import { type Complement, type Reported, complement, isQuotation } from './content.ts'
import type { Line } from '../lines.ts'
import type { Subject } from './noun-phrase.ts'
import { isFinite, isNominal } from './phrases.ts'

const stopsPhrase = new Set(['while', 'but', 'because', 'although', 'though', 'whereas', 'with', 'after', 'before', 'as', 'when', 'saying', 'adding', 'which', 'who', 'amid', 'despite'])

/** Where what a cue reports ends: before the next cue of the same level, a clause of another source, or the sentence's end. */
export function contentEnd(line: Line, from: number, kind: Complement['kind'], next: readonly Reported[], subject: Subject | null = null): number {
  const { tokens } = line
  let end = subject?.until ?? tokens.length
  // "NAME, who said that …, left": the relative clause ends where the main one goes on.
  const relative = subject !== null && (subject.how === 'shared' ? nearestRelative(line, subject.clause) : subject.how === 'relative' ? tokens[subject.clause]?.text === ',' : /^(?:who|which|whom)$/.test(tokens[subject.phrase.from - 1]?.lower ?? '') && tokens[subject.phrase.from - 2]?.text === ',')
  if (relative) {
    const close = tokens.findIndex((token, at) => at > from && token.text === ',' && !isQuotation(line, at) && (isFinite(line, at + 1) || (tokens[at + 1]?.pos === 'ADV' && isFinite(line, at + 2))))
    // “who called it “a bad idea,” left”: the comma that typography puts within the marks.
    const inside = tokens.findIndex((_, at) => at > from && isQuotation(line, at - 1) && !isQuotation(line, at) && tokens[at - 2]?.text === ',' && (isFinite(line, at) || tokens[at]?.pos === 'ADV' && isFinite(line, at + 1)))
    if (close > 0 || inside > 0) end = close < 0 ? inside : inside < 0 ? close : Math.min(close, inside)
  }
  for (const { cue, subject: other, nested } of next) {
    const start = other?.how === 'inverted' ? cue.at : Math.min(other?.clause ?? cue.start, cue.start)
    if (nested || start <= from || other === null) continue
    // "accused NAME, who was raised there, of smuggling": a verb of what is told of them.
    if (other.how === 'relative' && kind !== 'clause' && complement(line, cue, other) === null) continue
    // "… through its problems and maintaining unity": no report, so the sentence goes on.
    if (cue.form === 'ing' && other.how === 'shared' && (line.tokens[cue.start - 1]?.pos === 'CCONJ' || cue.verb.tier !== 'says') && complement(line, cue, other)?.kind !== 'clause' && complement(line, cue, other)?.kind !== 'quotation') continue
    end = Math.min(end, start)
    break
  }
  // Another source's words, or a clause that stands by itself: "…, according to", "…; B disputes that".
  for (let at = from + 1; at < end; at += 1) {
    if (isQuotation(line, at)) continue
    if (tokens[at]?.text === ';' || remark(line, at) || (tokens[at]?.lower === 'according' && tokens[at + 1]?.lower === 'to')) { end = at; break }
  }
  if (kind !== 'clause') {
    for (let at = from + 1; at < end; at += 1) {
      if (isQuotation(line, at) || !/^[,—–;:]$/.test(tokens[at]?.text ?? '')) continue
      const after = tokens[at + 1]
      if (after === undefined) break
      // "accused NAME, who was born there, of smuggling": over what is told of them.
      const back = /^(?:who|whose|which)$/.test(after.lower) ? tokens.findIndex((token, place) => place > at + 1 && place < end && token.text === ',' && !isQuotation(line, place)) : -1
      if (back > 0 && /^(?:of|for|as)$/.test(tokens[back + 1]?.lower ?? '')) { at = back; continue }
      const goes = after.pos === 'CCONJ' && tokens[at + 2] !== undefined
      if (/^[—–;]$/.test(tokens[at]?.text ?? '') || stopsPhrase.has(after.lower) || (after.pos === 'VERB' && (after.lower).endsWith('ing') && after.lower !== 'including') || (goes && opensClause(line, at + 2)) || (kind === 'phrase' && (isNominal(after) || after.pos === 'DET' || isCapital(after) || after.pos === 'ADV') && !/^(?:which|who|that)$/.test(after.lower) && opensClause(line, at + 1))) {
        end = at
        break
      }
    }
    if (kind === 'phrase') {
      // "called for the creation of X and has relations with Y": a second predicate is no part of what was called for.
      for (let at = from + 1; at < end; at += 1) if (!isQuotation(line, at) && /^(?:when|while|because|although|though|after|before|as)$/.test(tokens[at]?.lower ?? '') && (tokens[at]?.pos !== 'ADV' || tokens[at]?.lower === 'when') && opensClause(line, at + 1)) { end = at; break }
      for (let at = from + 1; at < end; at += 1) if (!isQuotation(line, at) && tokens[at]?.pos === 'CCONJ' && (tokens[at + 1]?.pos === 'AUX' || (isFinite(line, at + 1) && !tokens.slice(from, at).some((_, place) => isFinite(line, from + place))))) { end = at; break }
    }
  }
  return end
}

/** "NAME, who called it late and said …": whether the clause a shared subject stands in began with a relative pronoun behind a comma. */
function nearestRelative(line: Line, clause: number): boolean {
  const pronoun = line.tokens.findLastIndex(({ lower }, at) => at < clause && /^(?:who|which)$/.test(lower) && !isQuotation(line, at))
  return pronoun > 0 && line.tokens[pronoun - 1]?.text === ',' && !line.tokens.slice(pronoun, clause).some(({ text }, at) => text === ',' && !isQuotation(line, pronoun + at))
}

/** ", a move that surprised many", ", another example of haste": what the writer says of the whole, behind the comma at this place. */
function remark(line: Line, comma: number): boolean {
  const { tokens } = line
  if (tokens[comma]?.text !== ',' || isQuotation(line, comma) || !/^(?:an?|another|the)$/.test(tokens[comma + 1]?.lower ?? '')) return false
  const noun = [2, 3, 4].find((step) => comments.test(tokens[comma + step]?.lower ?? ''))
  return noun !== undefined && /^(?:that|which|of|he|she|they|likely|aimed|seen|meant|to|in|from|by|after|welcomed|condemned|rejected|echoed)$/.test(tokens[comma + noun + 1]?.lower ?? '') && !tokens.slice(comma + 1, comma + noun).some((_, at) => isFinite(line, comma + 1 + at))
}

const comments = /^(?:move|step|decision|example|sign|claim|charge|allegation|accusation|assertion|reversal|shift|departure|reference|nod|jab|swipe|dig|phrase|phrases|term|comment|remark|remarks|statement|line|argument|position|stance|view|message|warning|threat|suggestion|prospect|development|setback|blow|reminder|contrast|comparison|echo|turnaround|u-turn)$/

function opensClause(line: Line, from: number): boolean {
  for (let at = from; at < line.tokens.length && at - from < 12; at += 1) {
    if (/^(?:[,;.]|who|which|that|whom|whose)$/.test(line.tokens[at]?.lower ?? '') && at > from || isQuotation(line, at)) return false
    if (isFinite(line, at)) return true
  }
  return false
}
