import { months, openers, shortMonths, stretches, weekdays } from '../data/times.ts'
import { genderOfName } from '../roles.ts'
import { isPossessive } from './cues.ts'
import type { Line } from '../lines.ts'
import { type Token, isCapital } from '../tokens.ts'

/** Why a noun phrase could not go on to the left. */
export type Border = 'start' | 'comma' | 'strong' | 'quotation' | 'and' | 'clause' | 'relative' | 'verb'

/** The words before a place that may hold a subject: `from` the first, `border` what stands before it, `at` the place of that border. */
export type Region = { readonly from: number; readonly to: number; readonly border: Border; readonly at: number }

const days = new Set([...weekdays, ...months, ...shortMonths])
const times = new Set(stretches.split(' '))
const beforeTimes = new Set(openers.split(' '))
const clause = new Set(['that', 'because', 'although', 'though', 'whereas', 'while', 'if', 'unless', 'until', 'when', 'where', 'whether', 'as', 'since', 'but', 'so', 'than', 'why', 'how'])
const relative = new Set(['who', 'which', 'whom', 'whose', 'what'])
const nominalTags = new Set(['NOUN', 'PROPN', 'NUM', 'DET', 'ADJ', 'PRON', 'PART', 'SYM', 'X', 'ADV', 'INTJ'])

export function isNominal(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON' || token.pos === 'NUM')
}

/** A day, month or stretch of time ("Tuesday", "Oct.", "week"). */
export function isTime(token: Token | undefined): boolean {
  return token !== undefined && (isDay(token) || times.has(token.lower))
}

function isDay(token: Token): boolean {
  const word = token.lower.replace(/\.$/, '')
  // "march", "may" and "second" are months only with a capital.
  return days.has(word) && (isCapital(token) || weekdays.includes(word))
}

/** A finite verb or auxiliary that can carry a clause. */
export function isFinite(line: Line, at: number): boolean {
  const token = line.tokens[at]
  if (token === undefined || (line.quoted[at] ?? -1) >= 0 || isCompound(line.tokens, at)) return false
  // "a baker called NAME": no clause.
  if (/^(?:called|named|surnamed|dubbed|nicknamed)$/.test(token.lower) && line.tokens[at - 1]?.pos === 'NOUN' && isCapital(line.tokens[at + 1])) return false
  // The tagger takes "plans", "aims" for nouns also where an infinitive follows a name or a singular noun.
  if (token.pos === 'NOUN' && /^(?:plans|aims|hopes|needs|claims|seeks|wants)$/.test(token.lower) && line.tokens[at + 1]?.lower === 'to' && line.tokens[at + 2]?.pos === 'VERB' && line.tokens[at - 1]?.pos === 'PROPN') return true
  if (token.pos === 'NOUN' && /^(?:show|say|want|tell|need)$/.test(token.lower) && line.tokens[at - 1]?.pos === 'NOUN' && /[^s]s$/.test(line.tokens[at - 1]?.lower ?? '') && /^(?:PROPN|DET|PRON)$/.test(line.tokens[at + 1]?.pos ?? '')) return true
  if (token.pos === 'AUX') return !/^(?:be|been|being|having)$/.test(token.lower) && line.tokens[at - 1]?.lower !== 'to'
  const before = line.tokens[at - 1]
  if (/^(?:be|have)$/.test(before?.lower ?? '') && line.tokens[at - 2]?.lower === 'to') return false
  // "the message concerned a drive": taken for an adjective.
  if (token.pos === 'ADJ' && /^\p{Ll}+ed$/u.test(token.text) && before?.pos === 'NOUN' && line.tokens[at + 1]?.pos === 'DET' && !/^(?:all|both)$/.test(line.tokens[at + 1]?.lower ?? '')) return true
  return token.pos === 'VERB' && !token.lower.endsWith('ing') && line.tokens[at - 1]?.lower !== 'to' && !isCapital(token) && !isParticipial(line.tokens, at)
}

/** "Hamas-run", "state-owned": part of a compound. */
function isCompound(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const joins = (mark: Token | undefined): boolean => mark?.text === '-'
  return token !== undefined && (joins(tokens[at - 1]) && tokens[at - 1]?.end === token.start || joins(tokens[at + 1]) && tokens[at + 1]?.start === token.end)
}

/** A participle used as an adjective: "most other participating nations", "the besieged town". */
function isParticipial(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !/(?:ing|ed|en)$/.test(token.lower)) return false
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  // "has also included members": the perfect of a verb.
  if (before?.pos === 'ADV' && /^(?:has|have|had|'ve)$/.test(tokens[at - 2]?.lower ?? '')) return false
  if (/^(?:leading|remaining|participating|warring|governing|ruling|neighbou?ring|opposing|existing|outgoing|incoming|visiting|surviving|emerging|developing)$/.test(token.lower) && after?.pos === 'NOUN') return true
  return (after?.pos === 'NOUN' || after?.pos === 'PROPN' || after?.pos === 'ADJ' || after?.text === '-')
    && (before === undefined || before.pos === 'DET' || before.pos === 'ADJ' || before.pos === 'ADP' || before.pos === 'ADV' || before.pos === 'NUM' || before.text === '-' || isPossessive(tokens, at - 1))
}

/** A form in -ing right behind a noun, without a comma or an auxiliary: "a union representing workers". */
export function hangsOnNoun(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return token?.pos === 'VERB' && /^\p{Ll}+ing$/u.test(token.text) && (before?.pos === 'NOUN' || at === 1 && before?.pos === 'PROPN' && /[^s]s$/.test(before.lower)) && !isParticipial(tokens, at) && after !== undefined && after.pos !== 'PUNCT'
}

/** Walks left from a place over everything that may belong to one noun phrase with what is attached to it. */
export function regionBefore(line: Line, to: number): Region {
  const { tokens } = line
  let at = to
  let conjunction = -1
  const stop = (border: Border, place: number): Region => {
    // "A met B and C said": what stands before the "and" is the object of another verb.
    if (conjunction >= 0 && (border === 'verb' && !reports(tokens[place]) || (border === 'clause' && tokens[place]?.lower === 'as'))) return { from: conjunction + 1, to, border: 'and', at: conjunction }
    return { from: at, to, border, at: place }
  }
  while (at > 0) {
    const place = at - 1
    const token = tokens[place]
    if (token === undefined) break
    if ((line.quoted[place] ?? -1) >= 0) return stop('quotation', place)
    if (token.text === ')' || token.text === ']') {
      const open = matching(tokens, place)
      if (open === null) return stop('strong', place)
      at = open
      continue
    }
    if (token.pos === 'PUNCT' && !/[\p{L}\p{N}]/u.test(token.text)) {
      const glued = tokens[place + 1]?.start === token.end && tokens[place - 1]?.end === token.start
      if (isPossessive(tokens, place) || (glued && /^[-‐–/.&]$/.test(token.text)) || token.text === '&') at -= 1
      else if (token.text === ',') return stop('comma', place)
      else return stop('strong', place)
      continue
    }
    if (at === to && /^(?:and|but|or|yet)$/.test(token.lower)) return stop('and', place)
    if (relative.has(token.lower)) return stop('relative', place)
    if (token.lower === 'that' && token.pos !== 'DET') return stop(isNominal(tokens[place - 1]) && !isNominal(tokens[place + 1]) ? 'relative' : 'clause', place)
    if (clause.has(token.lower) && !isCapital(token) || token.pos === 'SCONJ') return stop('clause', place)
    if (token.text === '&') { at -= 1; continue }
    if (/^(?:after|before|until|till|since|once)$/.test(token.lower) && opensClause(line, place, to)) return stop('clause', place)
    if (token.pos === 'CCONJ') {
      if (at === to || !(isNominal(tokens[place - 1]) || isPossessive(tokens, place - 1) || tokens[place - 1]?.text === ')')) return stop('and', place)
      conjunction = place
      at -= 1
      continue
    }
    if (token.pos === 'VERB' || token.pos === 'AUX') {
      // "a union representing forest workers said": the participle belongs to the noun before it.
      if (hangsOnNoun(tokens, place) || /^(?:named|called|surnamed|nicknamed)$/.test(token.lower) && tokens[place - 1]?.pos === 'NOUN' && isCapital(tokens[place + 1])) { at -= 1; continue }
      // "independent analyses agree": taken for a verb.
      const inside = (/[^s]s$/.test(token.lower) && tokens[place - 1]?.pos === 'ADJ' || isParticipial(tokens, place) || isCompound(tokens, place) || (isCapital(token) && (place > 0 || isCapital(tokens[place + 1])))) && token.pos !== 'AUX'
      if (!inside) return stop('verb', place)
    } else if (!nominalTags.has(token.pos) && token.pos !== 'ADP' && !isCapital(token)) return stop('strong', place)
    at -= 1
  }
  return stop('start', -1)
}

/** "issued a statement after NAME told the hall": behind a verb of the same clause "after" opens one of its own, where a verb follows. */
function opensClause(line: Line, place: number, to: number): boolean {
  const next = line.tokens[place + 1]
  if (next === undefined || place + 1 >= to || next.lower.endsWith('ing') || isTime(next)) return false
  for (let at = place - 1; at >= 0; at -= 1) {
    if ((line.quoted[at] ?? -1) >= 0 || /^[,;:—–]$/.test(line.tokens[at]?.text ?? '')) return false
    if (isFinite(line, at)) return true
  }
  return false
}

/** "said the company and the union agreed": behind a verb that takes a clause and no object both are the subject of what comes. */
const reports = (token: Token | undefined): boolean => /^(?:sa(?:id|ys?)|claim(?:ed|s)|argue[ds]?|insist(?:ed|s)|believe[ds]?|th(?:ought|inks?)|alleged?s?|conten(?:ded|ds)|added|hope[ds]?)$/.test(token?.lower ?? '')

/** The opening bracket that belongs to a closing one. */
function matching(tokens: readonly Token[], close: number): number | null {
  for (let at = close - 1; at >= 0 && close - at < 25; at -= 1) if (tokens[at]?.text === '(' || tokens[at]?.text === '[') return at
  return null
}

/** Where a phrase of time or place that begins at a place ends; the place itself if there is none. */
export function adverbialEnd(line: Line, from: number, to: number): number {
  const { tokens } = line
  let at = from
  if (tokens[at]?.pos === 'ADP' && /^(?:on|in|at|during|after|before|by|since|late|early|until|over)$/.test(tokens[at]?.lower ?? '')) at += 1
  let seen = false
  while (at < to) {
    const token = tokens[at]
    if (token === undefined) break
    if (isTime(token) && !isSurname(tokens, at) || (seen && (token.pos === 'NUM' || /^\d+(?:st|nd|rd|th)?$/.test(token.lower))) || (token.pos === 'NUM' && isTime(tokens[at + 1]))) seen ||= isTime(token)
    else if (token.lower === 'that' && token.pos !== 'DET') break
    else if (!(beforeTimes.has(token.lower) && (isTime(tokens[at + 1]) || beforeTimes.has(tokens[at + 1]?.lower ?? '') || tokens[at + 1]?.pos === 'ADP')) && !(seen && token.text === ',' && tokens[at + 1]?.pos === 'NUM') && !(!seen && token.lower === 'on' && isTime(tokens[at + 1]))) break
    at += 1
  }
  return seen && !belongs(tokens, from, at) ? at : from
}

/** "Prime Minister Theresa May", "Mrs. May": no month. */
function isSurname(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before !== undefined && /^(?:May|April|June|August|March)$/.test(tokens[at]?.text ?? '') && isCapital(before) && tokens[at + 1]?.pos !== 'NUM' && (genderOfName(before.text) !== null || /^(?:Mrs|Ms|Mr|Miss|Dr|Lady|Sir|Minister|Secretary|President)\.?$/.test(before.text))
}

/** "this year's budget", "the January-March deficit", "the May summit": the time belongs to the noun behind it and is no phrase of its own. */
function belongs(tokens: readonly Token[], from: number, end: number): boolean {
  const after = tokens[end]
  if (after === undefined) return false
  if (isPossessive(tokens, end) || after.lower === "'s" || after.text === '-' && after.start === tokens[end - 1]?.end) return true
  const first = tokens[from]
  return first?.lower === 'the' && end === from + 2 && isCapital(tokens[from + 1]) && (after.pos === 'NOUN' || after.pos === 'PROPN' || after.pos === 'ADJ')
}
