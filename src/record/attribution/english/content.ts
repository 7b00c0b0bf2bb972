import type { Quotation } from '../../quotations.ts'
import { type Span, trimmed, within } from '../../span.ts'
import type { StatementKind } from '../../found.ts'
import type { Cue } from './cues.ts'
import type { Line } from '../lines.ts'
import { adverbialEnd, isFinite, isNominal } from './phrases.ts'
import type { Subject } from './noun-phrase.ts'
import { isCapital } from '../tokens.ts'

/** A cue with the subject found for it, as far as the sentence was read. `nested`: it stands within what another reports. */
export type Reported = { readonly cue: Cue; readonly subject: Subject | null; readonly nested: boolean }

/** What stands after a cue: a range of tokens, how it is joined to it, and whom it is addressed to. */
export type Complement = { readonly from: number; readonly kind: 'clause' | 'phrase' | 'call' | 'quotation'; readonly addressee: readonly [from: number, to: number] | null }

/** What a reporting verb is followed by; null where nothing that was said stands behind it. */
export function complement(line: Line, cue: Cue, subject: Subject | null): Complement | null {
  const { tokens } = line
  const { frames } = cue.verb
  let at = subject?.how === 'inverted' ? (subject.phrase.appositive?.[1] ?? subject.phrase.to) : cue.end
  at = overVehicle(line, overAdverbials(line, at))
  // `said NAME, author of “…”`: the title of a book, not what was said.
  if (isQuotation(line, at) && subject?.how === 'inverted' && !/^[,.:—–]$/.test(tokens[at - 1]?.text ?? '')) return null
  if (isQuotation(line, at)) return { from: at, kind: frames.includes('n') || frames.includes('f') || frames.includes('a') ? 'phrase' : 'quotation', addressee: null }
  if (tokens[at] === undefined || /^[.;!?—–]$/.test(tokens[at]?.text ?? '')) return null
  const past = /[texq]/.test(frames) ? overInsertion(line, at) : null
  if (past !== null) return { from: past, kind: 'clause', addressee: null }
  const that = /[te]/.test(frames) || tokens[at]?.lower === 'that' ? thatAfter(line, at, cue.until) : null
  if (that !== null && /[texq]/.test(frames)) return { from: overAdverbialComma(line, that + 1), kind: 'clause', addressee: that > at ? addressee(line, at, that) : null }
  const lead = leadIn(line, at, cue.until)
  if (lead !== null && cue.verb.tier === 'says') return { from: lead, kind: 'quotation', addressee: lead > at + 1 ? addressee(line, at, lead - 1) : null }
  if (tokens[at]?.text === ',') return null
  if (frames.includes('f') && tokens[at]?.lower === 'for') return { from: at + 1, kind: 'phrase', addressee: null }
  if (frames.includes('d') && /^(?:of|against|about|over|on)$/.test(tokens[at]?.lower ?? '')) return { from: at + 1, kind: 'phrase', addressee: null }
  if (cue.verb.lemma === 'invite') {
    const event = eventAfter(line, at)
    if (event !== null) return { from: event, kind: 'call', addressee: addressee(line, at, event) }
  }
  // "warned the assembly in a speech against passing it"
  if (frames.includes('d') && frames.includes('e')) {
    const against = tokens.findIndex(({ lower }, place) => place > at && lower === 'against')
    if (against > 0 && against - at < 14 && !tokens.slice(at, against).some((token, index) => isFinite(line, at + index) && !/^(?:NOUN|ADJ)$/.test(tokens[at + index - 1]?.pos ?? '') || isQuotation(line, at + index) || /^[,;:]$/.test(token.text))) return { from: against + 1, kind: 'phrase', addressee: addressee(line, at, against) }
  }
  if (frames.includes('e') && tokens[at]?.lower !== 'that') {
    const end = nounEnd(line, at)
    const clause = overVehicle(line, overAdverbials(line, end))
    // `told a meeting in Elvaine “the army is ready”`
    if (clause > end && end > at && isQuotation(line, clause)) return { from: clause, kind: 'quotation', addressee: addressee(line, at, end) }
    if (end > at && startsClause(line, clause)) return { from: clause, kind: 'clause', addressee: addressee(line, at, end) }
  }
  if (frames.includes('o') || frames.includes('x')) {
    const call = infinitiveAfter(line, at)
    if (call !== null) return { from: call, kind: 'call', addressee: addressee(line, at, call) }
  }
  if (frames.includes('i') && tokens[at]?.lower === 'to' && (tokens[at + 1]?.pos === 'VERB' || tokens[at + 1]?.pos === 'AUX' || isQuotation(line, at + 1))) return { from: at, kind: 'call', addressee: null }
  if (frames.includes('i') && tokens[at]?.lower === 'not' && tokens[at + 1]?.lower === 'to') return { from: at, kind: 'call', addressee: null }
  // "…, which it said has become": the clause lacks what the relative pronoun stands for.
  if (frames.includes('t') && isFinite(line, at) && subject !== null && /^(?:which|that|who|whom|what)$/.test(tokens[subject.phrase.from - 1]?.lower ?? '')) return { from: at, kind: 'clause', addressee: null }
  if (frames.includes('t') && startsClause(line, at)) return { from: at, kind: 'clause', addressee: null }
  // "an act that NAME described as “…”", "what analysts called “…”"
  if (frames.includes('a') && tokens[at]?.lower === 'as') return { from: at + 1, kind: 'phrase', addressee: null }
  // "described to reporters as “…”"
  if (frames.includes('a') && tokens[at]?.lower === 'to') {
    const as = tokens.findIndex(({ lower }, place) => place > at && lower === 'as')
    if (as > 0 && as - at < 8 && !tokens.slice(at, as).some((token, index) => isFinite(line, at + index) || token.pos === 'PUNCT')) return { from: as + 1, kind: 'phrase', addressee: addressee(line, at, as) }
  }
  // "asked both sides for “calm”"
  if (cue.verb.lemma === 'ask') {
    const wish = tokens.findIndex(({ lower }, place) => place > at && lower === 'for')
    if (wish > 0 && wish - at < 8 && !tokens.slice(at, wish).some((token, index) => isFinite(line, at + index) || isQuotation(line, at + index) || token.pos === 'PUNCT') && tokens.slice(wish, wish + 6).some((_, index) => isQuotation(line, wish + index))) return { from: wish + 1, kind: 'phrase', addressee: addressee(line, at, wish) }
  }
  // "thought the remarks “disgusting”", "believes them to be “a lie”"
  if (cue.verb.tier === 'thinks' && frames.includes('t') && isObject(line, at)) {
    const view = tokens.findIndex((_, place) => place > at && isQuotation(line, place))
    if (view > 0 && view - at < 10 && !tokens.slice(at, view).some((token, index) => isFinite(line, at + index) || token.pos === 'PUNCT')) return { from: at, kind: 'phrase', addressee: null }
  }
  if (frames.includes('d') && cue.verb.particle !== null && tokens[at]?.lower !== 'what') return { from: at, kind: 'phrase', addressee: null }
  if (frames.includes('g') && (tokens[at]?.lower ?? '').endsWith('ing')) return { from: at, kind: 'call', addressee: null }
  if (frames.includes('f') && cue.verb.particle === 'for') return { from: at, kind: 'phrase', addressee: null }
  if (/[na]/.test(frames) && isObject(line, at)) return { from: at, kind: 'phrase', addressee: null }
  if (/^(?:whether|if|how|why|what|when|where)$/.test(tokens[at]?.lower ?? '') && /[tx]/.test(frames)) return { from: at, kind: 'clause', addressee: null }
  return null
}

export function isQuotation(line: Line, at: number): boolean {
  return (line.quoted[at] ?? -1) >= 0
}

function overAdverbials(line: Line, from: number): number {
  let at = from
  for (;;) {
    const past = adverbialEnd(line, at, line.tokens.length)
    const token = line.tokens[past]
    if (past > at) at = past
    else if (token?.pos === 'ADV' && line.tokens[at + 1]?.lower !== "'s" && !/^(?:not|only|more|most|how|why|when|where|there|here|nearly|almost|about|around|just|even|none|half|neither|either)$/.test(token.lower)) at += 1
    else return at
  }
}

/** Behind "in a statement", "at the rally", "in Port Aldo" where a clause of its own follows; the place itself otherwise. */
function overVehicle(line: Line, from: number): number {
  const { tokens } = line
  if (!/^(?:in|at|on|during|through|via|from|after|before|following)$/.test(tokens[from]?.lower ?? '')) return from
  const event = /^(?:after|before|following)$/.test(tokens[from]?.lower ?? '')
  for (let at = from + 1; at < tokens.length && at - from < 8; at += 1) {
    const token = tokens[at]
    if (token === undefined || isQuotation(line, at) || token.pos === 'PUNCT' && token.text !== '-' || isFinite(line, at) || token.pos === 'ADP' && token.lower !== 'of') return from
    const place = isCapital(token) && at === from + 1 && token.pos === 'PROPN'
    if (!place && !occasions.test(token.lower) && !(event && token.pos === 'NOUN')) continue
    const past = overAdverbials(line, at + 1)
    const next = tokens[past]
    if (isQuotation(line, past)) return past
    if (next === undefined || next.pos === 'PUNCT') return from
    return (next.pos === 'DET' || next.pos === 'PRON' || isCapital(next) && !place || isNominal(next) && !isCapital(next) && !occasions.test(next.lower)) && next.lower !== 'that' && startsClause(line, past) ? past : from
  }
  return from
}

/** Where somebody speaks, as the last word of a phrase with "in" or "at". */
const occasions = /^(?:statement|interview|speech|letter|report|conference|briefing|address|remarks|memo|note|rally|meeting|hearing|editorial|column|testimony|email|e-mail|tweet|release|filing|broadcast|show|debate|forum|panel|message|post|call|article|session|dispatch|communiqué|communique|bulletin)$/

function overAdverbialComma(line: Line, from: number): number {
  return line.tokens[from]?.text === ',' ? from + 1 : from
}

/** The place of a "that" that opens the clause; only an addressee and phrases of time and place may stand before it. */
function thatAfter(line: Line, from: number, until: number): number | null {
  for (let at = from; at < until && at - from < 18; at += 1) {
    const token = line.tokens[at]
    if (token === undefined || isQuotation(line, at)) return null
    if (token.lower === 'that' && line.tokens[at - 1]?.pos === 'ADP' && at > from) continue
    // "…, it said, not by the half that NAME wants"
    if (token.lower === 'that' && line.tokens[from]?.text === ',' && at > from + 1 && line.tokens[at - 1]?.text !== ',') return null
    if (token.lower === 'that' && at > from && isFinite(line, at + 1) && isNominal(line.tokens[at - 1]) && /^(?:which|that)$/.test(token.lower)) return null
    if (token.lower === 'that' && (at > from ? token.pos !== 'DET' || line.tokens[from]?.pos === 'ADP' && line.tokens[at - 1]?.pos === 'PROPN' || !isNominal(line.tokens[at + 1]) || /(?:s|^people|^men|^women|^children|^police|^staff|^fishermen)$/i.test(line.tokens[at + 1]?.text ?? '') || isCapital(line.tokens[at + 1]) : true)) return at
    if (isFinite(line, at) || token.lower === 'to' && line.tokens[at + 1]?.pos === 'VERB' || (token.pos === 'PUNCT' && /^[;:—–]$/.test(token.text))) return null
    if (token.pos === 'PRON' && /^(?:he|she|it|they|we|there|i)$/.test(token.lower)) return null
    // A paired insertion ("said, on Monday, that") may stand between; a list or a clause may not.
    if (token.text === ',' && at > from + 8) return null
  }
  return null
}

/** "reiterated, as he did two weeks ago, that", "told reporters -- as he had before -- that": the place behind the "that" an insertion puts off. */
function overInsertion(line: Line, from: number): number | null {
  const { tokens } = line
  let open = from
  while (open - from < 4 && open < tokens.length && !/^(?:,|[—–-]+)$/.test(tokens[open]?.text ?? '')) {
    if (isFinite(line, open) || isQuotation(line, open) || tokens[open]?.pos === 'ADP') return null
    open += 1
  }
  if (!/^(?:as|in|at|on|during|after|before|for|when|while|hours|days|weeks|shortly|minutes|according|speaking|referring|citing|without|through)$/.test(tokens[open + 1]?.lower ?? '')) return null
  const mark = tokens[open]?.text
  for (let at = open + 2; at < tokens.length && at - open < 26; at += 1) {
    if (isQuotation(line, at) || /^[.;:]$/.test(tokens[at]?.text ?? '')) return null
    if (tokens[at]?.lower === 'that' && tokens[at - 1]?.text === mark) return at + 1
  }
  return null
}

/** A colon or comma before a quotation that follows at once, perhaps after whom it was said to. */
function leadIn(line: Line, from: number, until: number): number | null {
  // "told the mayors who met in the town, “…”": what it says of those addressed has a verb of its own.
  let relative = 0
  for (let at = from; at < until && at - from < 16; at += 1) {
    const token = line.tokens[at]
    if (token === undefined) return null
    if (isQuotation(line, at)) return /^[,:]$/.test(line.tokens[at - 1]?.text ?? '') ? at : null
    if (at > from + 1 && (/^(?:who|which|whom|whose)$/.test(token.lower) || token.lower === 'that' && isFinite(line, at + 1))) relative = at
    if (isFinite(line, at) && (relative === 0 || at - relative > 2) || /^[;.]$/.test(token.text)) return null
  }
  return null
}

/** "on the UN chief to organize": the place of the infinitive. */
function infinitiveAfter(line: Line, from: number): number | null {
  for (let at = from; at < line.tokens.length && at - from < 24; at += 1) {
    const token = line.tokens[at]
    if (token === undefined || isQuotation(line, at)) return null
    if (token.lower === 'to' && (isQuotation(line, at + 1) || line.tokens[at + 1]?.pos === 'VERB' || line.tokens[at + 1]?.pos === 'AUX' || (line.tokens[at + 1]?.pos === 'ADV' && line.tokens[at + 2]?.pos === 'VERB'))) return at === from ? null : line.tokens[at - 1]?.lower === 'not' ? at - 1 : at
    if (isFinite(line, at) || /^[;:.—–]$/.test(token.text)) return null
  }
  return null
}

/** "invited A and B to a conference": the place of the "to" before a noun phrase. */
function eventAfter(line: Line, from: number): number | null {
  for (let at = from + 1; at < line.tokens.length && at - from < 30; at += 1) {
    const token = line.tokens[at]
    if (token === undefined || isFinite(line, at) || /^[;:.—–]$/.test(token.text)) return null
    if (/^(?:to|for)$/.test(token.lower)) return line.tokens[at + 1]?.pos === 'VERB' ? null : at
  }
  return null
}

/** Whether a clause begins here: a noun phrase with a finite verb of its own before the sentence goes on. */
export function startsClause(line: Line, from: number): boolean {
  const first = line.tokens[from]
  if (first === undefined || /^[,.;:]$/.test(first.text) || first.pos === 'ADP' && !/^(?:in|on|at|after|before|during|under|despite|without|for|by|with)$/.test(first.lower)) return false
  if (first.lower === 'about' && line.tokens[from + 1]?.pos === 'NUM') return startsClause(line, from + 1)
  if (/^(?:to|of|by|about|after|before|when|while|as|because|since|until|if|whether)$/.test(first.lower)) return false
  // "said given the costs, the plan could not …"
  if (/^(?:given|faced|compared)$/.test(first.lower)) {
    const comma = line.tokens.findIndex(({ text }, at) => at > from && text === ',')
    return comma > 0 && startsClause(line, comma + 1)
  }
  let nominal = false
  for (let at = from; at < line.tokens.length && at - from < 40; at += 1) {
    const token = line.tokens[at]
    if (token === undefined) return false
    if (isQuotation(line, at)) {
      // `said it “strongly condemns” …`: the verb stands in the quotation.
      if (nominal && at > from && !isQuotation(line, at - 1) && [at + 1, at + 2].some((place) => line.tokens[place]?.pos === 'AUX' || (line.tokens[place]?.pos === 'VERB' && (line.tokens[at - 1]?.pos === 'PRON' || !/(?:ed|ing)$/.test(line.tokens[place]?.lower ?? ''))))) return true
      // `said the words “lump” the good with the bad`: a word or two in the place of the verb.
      if (nominal && at > from && !isQuotation(line, at - 1) && ['NOUN', 'PRON', 'PROPN'].includes(line.tokens[at - 1]?.pos ?? '') && verbal(line, at)) return true
      // `said NAME's “long service saved the bank and led it out of debt”`: a whole predicate stands in it.
      if (nominal && at > from && !isQuotation(line, at - 1) && (wholePredicate(line, at) || isNominal(line.tokens[at - 1]) && ['VERB', 'AUX'].includes(line.tokens[at + 1]?.pos ?? ''))) return true
      nominal = true
      continue
    }
    if (/^[;—–]$/.test(token.text)) return false
    if (token.text === ',' && !line.tokens.slice(from, at).some(({ text }) => text === ',') && line.tokens[at + 1]?.pos === 'VERB' && /(?:ed|wn|en|ught)$/.test(line.tokens[at + 1]?.lower ?? '') && /^(?:as|by|in|on|at|to|from|for|with|under)$/.test(line.tokens[at + 2]?.lower ?? '')) return nominal && laterFinite(line, at + 1)
    // "the loan, carrying interest of 5 per cent, matches …": the participle is an insertion only where a verb follows its second comma.
    if (token.text === ',' && (line.tokens[at + 1]?.lower ?? '').endsWith('ing') && line.tokens[at + 1]?.lower !== 'including' && line.tokens[at + 1]?.pos === 'VERB') return nominal && laterFinite(line, at + 1)
    // "relations with X and does not …": a second predicate, no clause of its own.
    // "her plans to raise taxes and give the town breaks would": a second infinitive.
    if (token.pos === 'CCONJ' && line.tokens[at + 1]?.pos === 'VERB' && !/(?:s|ed|ing)$/.test(line.tokens[at + 1]?.lower ?? '') && line.tokens.slice(from, at).some(({ lower }, step) => lower === 'to' && line.tokens[from + step + 1]?.pos === 'VERB')) return nominal && laterFinite(line, at + 2)
    if (token.pos === 'CCONJ' && (isFinite(line, at + 1) || line.tokens[at + 1]?.pos === 'AUX')) return false
    if (/^(?:who|which|what|that|where|while|as|when|if|because)$/.test(token.lower) && at > from && nominal && token.lower !== 'that') return laterFinite(line, at)
    // "declared a strike, a statement said.": the verb that closes the sentence reports this one.
    if (isFinite(line, at) && /^(?:said|says|added|reported|told)$/.test(token.lower) && /^\.?$/.test(line.tokens[at + 1]?.text ?? '') && line.tokens.slice(from, at).some(({ text }) => text === ',')) return false
    if (isFinite(line, at)) return nominal
    nominal ||= isNominal(token) || token.pos === 'DET' || isCapital(token) || /^(?:more|most|less|much|many|few|fewer|several|others)$/.test(token.lower)
  }
  return false
}

/** Whether one or two quoted words at a place stand before an object of their own, as a verb does. */
function verbal(line: Line, at: number): boolean {
  const end = line.tokens.findIndex((_, place) => place > at && !isQuotation(line, place))
  return end > 0 && end - at <= 4 && !/[.,!?]/.test(line.tokens[end - 2]?.text ?? '') && /^(?:the|a|an|his|her|its|their|our|this|these|those|him|them|us)$/.test(line.tokens[end]?.lower ?? '') && !(line.tokens[end - 2]?.lower ?? '').endsWith('ly')
}

/** Whether a quotation that begins here holds a verb, with five words or more about it. */
function wholePredicate(line: Line, at: number): boolean {
  const inside = line.tokens.filter((_, place) => line.quoted[place] === line.quoted[at])
  return inside.length > 6 && inside.some(({ pos }, place) => pos === 'AUX' || pos === 'VERB' && place < inside.length - 2)
}

/** A finite verb of the clause itself, after a relative clause that began here has closed. */
function laterFinite(line: Line, from: number): boolean {
  const apart = line.tokens[from - 1]?.text === ','
  let verbs = 0
  for (let at = from; at < line.tokens.length; at += 1) {
    const token = line.tokens[at]
    // `anybody who complains “is having a bad night”`: the verb stands in the marks.
    if (isQuotation(line, at) && !isQuotation(line, at - 1) && ['VERB', 'AUX'].includes(line.tokens[at + 1]?.pos ?? '')) verbs += 1
    if (token === undefined || isQuotation(line, at)) continue
    if (token.text === ',') {
      if (!apart) return verbs >= 2
      if (isFinite(line, at + 1) || (line.tokens[at + 1]?.pos === 'ADV' && isFinite(line, at + 2))) return true
      continue
    }
    if (isFinite(line, at) && !isFinite(line, at - 1)) verbs += 1
  }
  return !apart && verbs >= 2
}

function isObject(line: Line, at: number): boolean {
  const token = line.tokens[at]
  return token !== undefined && (isNominal(token) || token.pos === 'DET' || token.pos === 'ADJ' || /^th(?:at|is|ese|ose)$/.test(token.lower) && isNominal(line.tokens[at + 1]) || isQuotation(line, at) || isCapital(token) || (token.pos === 'VERB' && /(?:ing|ed)$/.test(token.lower)) || (token.pos === 'ADV' && isNominal(line.tokens[at + 1])))
}

/** The end of the noun phrase after "told", "assured". */
function nounEnd(line: Line, from: number): number {
  const { tokens } = line
  let at = from
  if (/^(?:us|me|him|them|you)$/.test(tokens[from]?.lower ?? '')) return from + 1
  while (at < tokens.length && !isQuotation(line, at)) {
    const token = tokens[at]
    const last = tokens[at - 1]
    if (token === undefined || token.pos === 'PUNCT' && !/^[-’']$/.test(token.text) || isFinite(line, at)) break
    if (at > from && /^(?:he|she|it|they|we|there|i|that|this|these|those)$/.test(token.lower)) break
    if (at > from && /^(?:after|before|when|while|as|in|at|during|on|following|because|since|from|by|with|over|about)$/.test(token.lower)) break
    if (at > from && (token.pos === 'DET' || /^(?:his|her|their|its|our)$/.test(token.lower)) && last !== undefined && isNominal(last)) break
    if (at > from && isCapital(token) && last !== undefined && last.pos === 'NOUN') break
    at += 1
  }
  return at
}

/** Whom it was said to: what stands between the verb and the clause, without "to" or "on" and phrases of time. */
function addressee(line: Line, from: number, to: number): readonly [number, number] | null {
  let start = from
  let end = to
  while (start < end && (/^(?:to|on|upon|with|,)$/.test(line.tokens[start]?.lower ?? ''))) start += 1
  for (let at = start + 1; at < end; at += 1) {
    if (adverbialEnd(line, at, end) > at || (line.tokens[at]?.pos === 'ADP' && /^(?:in|at|during|after|before|on|by|from|following)$/.test(line.tokens[at]?.lower ?? '')) || line.tokens[at]?.text === ',') { end = at; break }
  }
  const first = line.tokens[start]
  if (first === undefined || start >= end || adverbialEnd(line, start, end) > start || first.pos === 'ADP' || first.pos === 'ADV') return null
  return [start, end]
}

/**
 * The span of some tokens as content: without the stops, commas and dashes at its ends; a stop that belongs to an abbreviation or stands inside
 * closing marks stays. Words wholly in quotation marks are given without the marks and without the comma that typography puts there.
 */
export function contentSpan(line: Line, from: number, to: number): Span | null {
  let start = from
  let end = to
  while (end > start && isLoose(line, end - 1)) end -= 1
  while (start < end && isLoose(line, start)) start += 1
  const first = line.tokens[start]
  const last = line.tokens[end - 1]
  if (first === undefined || last === undefined || start >= end) return null
  return bare(line.text, [first.start, last.end], line.quotations)
}

function isLoose(line: Line, at: number): boolean {
  return (line.quoted[at] ?? -1) < 0 && /^[,.;:!?—–-]+$/.test(line.tokens[at]?.text ?? '')
}

/** Takes the marks off a span that is one quotation, and a quotation's closing comma off its end. */
export function bare(text: string, span: Span, quotations: readonly Quotation[]): Span | null {
  const whole = quotations.find((quotation) => quotation.span[0] === span[0] && quotation.span[1] === span[1]) ?? quotations.find((quotation) => within(span, quotation.span))
  if (whole === undefined) {
    // A closer that floats behind a stop (`Council . “`) is left off with the stop.
    const last = quotations.find((quotation) => quotation.span[1] === span[1])
    const loose = last === undefined ? null : /\s+[.,]?\s*$/u.exec(text.slice(...last.inner))
    return loose === null || last === undefined ? span : [span[0], last.inner[0] + loose.index]
  }
  const inner = trimmed(text, [Math.max(span[0], whole.inner[0]), Math.min(span[1], whole.inner[1])])
  if (inner === null) return null
  const words = text.slice(inner[0], inner[1])
  const kept = words.replace(/[\s,;]+$/u, '').replace(/\s+\.$/u, '')
  return kept === '' ? null : [inner[0], inner[0] + kept.length]
}

/** direct where all words stand in quotation marks, mixed where some do or a fragment is kept with its marks, indirect where none. */
export function kindOf(text: string, content: readonly Span[], quotations: readonly Quotation[]): StatementKind {
  const [only, ...others] = content
  if (only !== undefined && others.length === 0 && quotations.some(({ span, inner }) => span[0] === only[0] && span[1] === only[1] && inner[0] > span[0])) return 'mixed'
  let inside = 0
  let outside = 0
  for (const [start, end] of content) {
    for (let at = start; at < end; at += 1) {
      if (!/[\p{L}\p{N}]/u.test(text.charAt(at))) continue
      if (quotations.some(({ inner }) => at >= inner[0] && at < inner[1])) inside += 1
      else outside += 1
    }
  }
  return inside === 0 ? 'indirect' : outside === 0 ? 'direct' : 'mixed'
}
