import type { Mention } from '#actors/actor.ts'
import { type Cue, isPossessive, vehicle } from './cues.ts'
import type { Line } from './lines.ts'
import { type Region, adverbialEnd, hangsOnNoun, isFinite, isNominal, isTime, regionBefore } from './phrases.ts'
import { isBody, isNamePiece, roleAt } from './roles.ts'
import { type Token, isCapital } from './tokens.ts'

/** A noun phrase as a range of a line's tokens; `appositive` what explains it between commas right behind it. */
export type Phrase = { readonly from: number; readonly to: number; readonly appositive: readonly [from: number, to: number] | null }

/** The subject of a reporting verb: its phrase, where its clause begins, and whether it is shared with a verb before or stands behind. */
export type Subject = { readonly phrase: Phrase; readonly clause: number; readonly how: 'own' | 'shared' | 'inverted' | 'relative' }

/** Finds who a reporting verb belongs to. `before` are the cues to its left with the subjects found for them. */
export function subjectOf(line: Line, cue: Cue, before: readonly { readonly cue: Cue; readonly subject: Subject | null; readonly nested: boolean }[], mentions: readonly Mention[]): Subject | null {
  const shared = (clause: number): Subject | null => {
    const main = before.findLast((one) => one.subject !== null && !one.nested && one.subject.how !== 'relative')
    const phrase = main?.subject?.phrase ?? mainSubject(line, cue.start, mentions)
    return phrase === null || phrase === undefined ? null : { phrase, clause, how: 'shared' }
  }
  if (cue.quotes !== null) {
    const [from, to] = cue.quotes
    const comma = line.tokens.findIndex(({ text }, at) => at > from && at < to && text === ',')
    return { phrase: { from, to: comma < 0 ? to : comma, appositive: comma < 0 ? null : [comma + 1, line.tokens[to - 1]?.text === ',' ? to - 1 : to] }, clause: cue.start, how: 'own' }
  }
  if (cue.form === 'ing') return ofParticiple(line, cue, shared, mentions)
  const inverted = afterVerb(line, cue, mentions)
  if (inverted !== null) return inverted
  const behind = behindQuotation(line, cue)
  if (behind !== null) return behind
  const region = regionBefore(line, cue.start)
  const own = subjectIn(line, region, mentions)
  const restricted = beforeRelative(line, region, cue.start, mentions)
  if (restricted !== null) return restricted
  if (own !== null) return openApposition(line, region, own) ?? { phrase: own, clause: clauseStart(line, region), how: 'own' }
  switch (region.border) {
    case 'relative': return antecedent(line, region.at, mentions)
    case 'comma': {
      const and = andBefore(line, region.at)
      if (and !== null) return shared(and)
      return overApposition(line, region.at, mentions) ?? (line.tokens[region.at + 1]?.pos === 'CCONJ' ? shared(region.at) : null)
    }
    case 'and': {
      const clause = line.tokens[region.at - 1]?.text === ',' ? region.at - 1 : region.at
      const within = subordinate(line, region.at, before.findLast((one) => one.subject !== null && !one.nested)?.cue.end ?? 0, mentions)
      return within === null ? shared(clause) : { phrase: within, clause, how: 'own' }
    }
    case 'strong': return overDash(line, region.at, mentions)
    case 'verb': return /^(?:as|then)$/.test(line.tokens[cue.start - 1]?.lower ?? '') ? shared(region.at) : null
    case 'clause': case 'quotation': case 'start': return null
  }
}

/** The subject of a finite verb at a place, whether it reports or not: right before it, before an apposition, or what a relative pronoun stands for. */
export function subjectBefore(line: Line, verb: number, mentions: readonly Mention[]): Phrase | null {
  let at = verb
  while (line.tokens[at - 1]?.pos === 'AUX' || line.tokens[at - 1]?.pos === 'ADV') at -= 1
  const region = regionBefore(line, at)
  const own = subjectIn(line, region, mentions)
  if (own !== null) return own
  if (region.border === 'relative') return antecedent(line, region.at, mentions)?.phrase ?? null
  return region.border === 'comma' ? overApposition(line, region.at, mentions)?.phrase ?? null : null
}

/** First token of the clause a region opens: a conjunction before it belongs to the clause. */
function clauseStart(line: Line, region: Region): number {
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
  if (end <= from || !tokens.slice(from, end).some((token) => isNominal(token) || isCapital(token) || /^(?:he|she|they|it|we|i|others|most|many|some|both|another|one)$/.test(token.lower))) return null
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
function trimmedEnd(line: Line, from: number, to: number): number {
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

function ofParticiple(line: Line, cue: Cue, shared: (clause: number) => Subject | null, mentions: readonly Mention[]): Subject | null {
  const { tokens } = line
  const before = tokens[cue.start - 1]
  if (before === undefined || before.text === ',' || before.pos === 'CCONJ' || before.pos === 'PUNCT') {
    if (before !== undefined && (line.quoted[cue.start - 1] ?? -1) >= 0) return shared(cue.start)
    const comma = before?.pos === 'CCONJ' && tokens[cue.start - 2]?.text === ',' ? cue.start - 2 : Math.max(0, cue.start - 1)
    return shared(comma)
  }
  if (before.pos === 'ADP' || before.pos === 'SCONJ' || before.lower === 'as') return shared(cue.start - 1)
  const region = regionBefore(line, cue.start)
  const head = tokens[cue.start - 1]
  if (head !== undefined && vehicle.test(head.lower)) return shared(cue.start)
  // "…, with President NAME denouncing": the phrase right before is the subject; a "with" opens its clause.
  const opened = tokens.slice(region.from, region.to).findLastIndex((token) => token.lower === 'with')
  const from = opened >= 0 ? region.from + opened + 1 : region.from
  const phrase = subjectIn(line, { ...region, from }, mentions)
  if (phrase === null) return shared(cue.start)
  const start = opened >= 0 ? from - 1 : region.from
  return { phrase, clause: tokens[start - 1]?.text === ',' ? start - 1 : start, how: 'own' }
}

/** `“…,” said NAME, a fellow at X`: the subject behind the verb. */
function afterVerb(line: Line, cue: Cue, mentions: readonly Mention[]): Subject | null {
  const { tokens } = line
  if (cue.start !== cue.at) return null
  const before = tokens[cue.at - 1]
  // Behind closing marks any verb of saying may come first ("“…,” recalled NAME"), one with an object of its own excepted.
  if (!cue.verb.inverts && !(cue.verb.tier === 'says' && /[tq]/.test(cue.verb.frames) && !cue.verb.frames.includes('e') && (line.quoted[cue.at - 1] ?? -1) >= 0)) return null
  const after = tokens[cue.end]
  const closes = before !== undefined && ((line.quoted[cue.at - 1] ?? -1) >= 0 || (before.text === ',' && cue.at > 2) || /^[?!—–-]$/.test(before.text))
  if (!closes || after === undefined || adverbialEnd(line, cue.end, tokens.length) > cue.end || /^(?:late|early|earlier|later)$/.test(after.lower) || (line.quoted[cue.end] ?? -1) >= 0) return null
  if (!(isCapital(after) || after.pos === 'DET' || after.pos === 'PRON' || after.pos === 'NOUN' || after.pos === 'ADJ' || after.pos === 'NUM') || isTime(after) || /^(?:that|it|there|this|what)$/.test(after.lower)) return null
  let to = cue.end
  while (to < tokens.length && (line.quoted[to] ?? -1) < 0) {
    const token = tokens[to]
    if (token === undefined || isFinite(line, to) || /^(?:who|which|that|as|while|when|but|after|during|before)$/.test(token.lower)) break
    if (token.text === '(') { to = Math.max(to + 1, tokens.findIndex((one, place) => place > to && one.text === ')') + 1); continue }
    const glued = tokens[to + 1]?.start === token.end && tokens[to - 1]?.end === token.start
    if (token.pos === 'PUNCT' && !isPossessive(tokens, to) && !(glued && /^[-–/.]$/.test(token.text)) && !/[\p{L}]/u.test(token.text)) break
    if (token.pos === 'VERB' && !isCapital(token) && !(token.lower.endsWith('ing') && tokens[to - 1]?.pos === 'DET')) break
    to += 1
  }
  // A clause behind it ("…, said the talks had failed") is content, not a subject.
  if (to < tokens.length && isFinite(line, to) && !/^(?:who|which)$/.test(tokens[to]?.lower ?? '')) return null
  // "NAME, whose country holds the chair, announced a truce": the comma closes an insertion, and what follows is the object.
  const bare = before?.text === ',' && (line.quoted[cue.at - 1] ?? -1) < 0
  if (bare && !tokens.slice(0, cue.at).some((_, at) => isFinite(line, at) || (line.quoted[at] ?? -1) >= 0)) return null
  if (bare && (overApposition(line, cue.at - 1, mentions) !== null && isInsertion(line, cue.at - 1) || tokens[to - 1]?.pos === 'CCONJ')) return null
  const end = trimmedEnd(line, cue.end, to)
  const phrase = { from: cue.end, to: end, appositive: appositiveAt(line, to) }
  return end > cue.end ? { phrase, clause: cue.at, how: 'inverted' } : null
}

/** `“…,” the party's spokesman, NAME (X-Y), once a banker, said`: the phrase right behind the marks, whatever stands between it and its verb. */
function behindQuotation(line: Line, cue: Cue): Subject | null {
  const { tokens } = line
  let from = cue.start
  while (from > 0 && (line.quoted[from - 1] ?? -1) < 0) from -= 1
  const last = tokens[from - 1]
  if (last === undefined || from >= cue.start || cue.start - from > 40) return null
  if (!/^[,?!…—–]$/.test(tokens[from - 2]?.text ?? '') && !/[,?!…]$/.test(tokens[from - 2]?.text ?? '')) {
    if (tokens[from]?.text !== ',') return null
    from += 1
  }
  const stop = tokens.findIndex((token, at) => at > from && at < cue.start && /^[,(]$/.test(token.text))
  // Without an insertion the plain way finds it as well.
  if (stop < 0 || tokens[cue.start - 1]?.text !== ',' && tokens[cue.start - 1]?.text !== ')') return null
  const first = tokens[from]
  if (first === undefined || !(isCapital(first) || first.pos === 'DET' || isNominal(first) || first.pos === 'ADJ') || tokens.slice(from, stop).some((_, at) => isFinite(line, from + at))) return null
  if (tokens.slice(from, cue.start).some(({ text }) => /^[;:]$/.test(text))) return null
  let name = stop
  if (tokens[name]?.text === '(') name = tokens.findIndex((token, at) => at > name && token.text === ')') + 1
  return { phrase: { from, to: stop, appositive: appositiveAt(line, name) }, clause: from, how: 'own' }
}

/** Whether what stands between this comma and the one before it explains a name: a relative clause, a post, a participle. */
function isInsertion(line: Line, comma: number): boolean {
  for (let at = comma - 1; at > 0; at -= 1) {
    if (line.tokens[at]?.text !== ',') continue
    const first = line.tokens[at + 1]
    return first !== undefined && (/^(?:who|whose|which|whom|a|an|the|now|then|also|once|like|unlike|with|speaking|himself|herself)$/.test(first.lower) || first.pos === 'VERB' || first.pos === 'ADP') && isNominal(line.tokens[at - 1])
  }
  return false
}

/** "described her as weak after she attacked officers and blamed them": the subject of the subordinate clause a second verb belongs to. */
function subordinate(line: Line, and: number, from: number, mentions: readonly Mention[]): Phrase | null {
  for (let at = and - 1; at > from; at -= 1) {
    if (!isFinite(line, at) || isFinite(line, at - 1)) continue
    for (let opener = at - 1; opener >= from && at - opener < 10 && line.tokens[opener]?.pos !== 'PUNCT'; opener -= 1) {
      if (/^(?:after|before|when|because|while|as|since|although|though|until)$/.test(line.tokens[opener]?.lower ?? '')) return subjectIn(line, { from: opener + 1, to: at, border: 'clause', at: opener }, mentions)
    }
    return null
  }
  return null
}

/** "announced a truce and, in a rare rebuke, accused": the conjunction before an insertion. */
function andBefore(line: Line, comma: number): number | null {
  for (let at = comma - 1; at > 0 && comma - at < 12; at -= 1) if (line.tokens[at]?.text === ',') return line.tokens[at - 1]?.pos === 'CCONJ' ? at - 1 : null
  return null
}

/** The words between a comma at this place and the next comma or the end. */
function appositiveAt(line: Line, at: number): readonly [number, number] | null {
  if (line.tokens[at]?.text !== ',') return null
  let to = at + 1
  while (to < line.tokens.length && (line.quoted[to] ?? -1) < 0 && !/^[,.;:—–]$/.test(line.tokens[to]?.text ?? '')) to += 1
  return to > at + 1 ? [at + 1, to] : null
}

/** "NAME, minister of X, said": back over what stands between commas to the phrase it explains. */
function overApposition(line: Line, comma: number, mentions: readonly Mention[]): Subject | null {
  const { tokens } = line
  let appositive: readonly [number, number] | null = null
  let nearest: Subject | null = null
  for (let at = comma - 1, steps = 0; at > 0 && steps < 40; at -= 1, steps += 1) {
    const token = tokens[at]
    if (token === undefined || (line.quoted[at] ?? -1) >= 0 || /^[;:]$/.test(token.text)) return nearest
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

/** "a resident who fled the town said", "the head of a panel which holds the shares told": the noun a relative clause without commas belongs to. */
function beforeRelative(line: Line, region: Region, verb: number, mentions: readonly Mention[]): Subject | null {
  const { tokens } = line
  if (region.border !== 'verb' && region.border !== 'clause' && region.border !== 'relative' && region.border !== 'and') return null
  for (let at = region.at; at > 0 && verb - at < 28; at -= 1) {
    const token = tokens[at]
    if (token === undefined || (line.quoted[at] ?? -1) >= 0 || /^[,;:—–]$/.test(token.text)) return null
    if (!/^(?:who|which|that)$/.test(token.lower)) continue
    // The pronoun's own verb comes first ("who didn't want", "which controls"); the verb of saying right behind it is another construction.
    // The tagger takes "controls", "sets" for nouns.
    const own = tokens[at + 1]?.pos === 'NOUN' && /[^s]s$/.test(tokens[at + 1]?.lower ?? '') ? at + 1 : tokens.findIndex((_, place) => place > at && isFinite(line, place))
    if (own < 0 || own >= verb - 1 || own - at > 3 || !isNominal(tokens[at - 1]) || token.pos === 'SCONJ' && tokens[at - 1]?.pos !== 'NOUN') return null
    if (token.lower === 'that' && own !== at + 1) return null
    const before = regionBefore(line, at)
    const phrase = subjectIn(line, before, mentions)
    // "met a man who left said": the noun is the object of another verb.
    return phrase === null || before.border === 'verb' ? null : { phrase, clause: clauseStart(line, before), how: 'own' }
  }
  return null
}

/** "NAME NAME, senior fellow at the Institute said": the second comma of an apposition is often left out. */
function openApposition(line: Line, region: Region, own: Phrase): Subject | null {
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

function overDash(line: Line, dash: number, mentions: readonly Mention[]): Subject | null {
  if (!/^[—–-]+$/.test(line.tokens[dash]?.text ?? '')) return null
  for (let at = dash - 1; at > 0 && dash - at < 40; at -= 1) {
    if (!/^[—–-]+$/.test(line.tokens[at]?.text ?? '')) continue
    const region = regionBefore(line, at)
    const phrase = subjectIn(line, region, mentions)
    return phrase === null ? null : { phrase: { ...phrase, appositive: [at + 1, dash] }, clause: clauseStart(line, region), how: 'own' }
  }
  return null
}

/** "NAME, who said": the phrase a relative pronoun stands for. */
function antecedent(line: Line, pronoun: number, mentions: readonly Mention[]): Subject | null {
  const comma = line.tokens[pronoun - 1]?.text === ','
  const region = regionBefore(line, comma ? pronoun - 1 : pronoun)
  // The nearest noun phrase, be it an object: "met NAME, who said".
  let from = region.from
  for (let at = region.to - 1; at >= region.from; at -= 1) if (line.tokens[at]?.pos === 'ADP' && !/^(?:of|for|to)$/.test(line.tokens[at]?.lower ?? '')) { from = at + 1; break }
  const phrase = subjectIn(line, { ...region, from }, mentions)
  return phrase === null ? null : { phrase, clause: comma ? pronoun - 1 : pronoun, how: 'relative' }
}

/** The subject of the clause a participle or a coordinated verb hangs on, where no reporting verb stands before it. */
export function mainSubject(line: Line, before: number, mentions: readonly Mention[]): Phrase | null {
  for (let at = 0; at < before; at += 1) {
    if (!isFinite(line, at)) continue
    const region = regionBefore(line, at)
    const phrase = subjectIn(line, region, mentions) ?? (region.border === 'comma' ? overApposition(line, region.at, mentions)?.phrase ?? null : region.border === 'relative' ? antecedent(line, region.at, mentions)?.phrase ?? null : null)
    if (phrase !== null) return phrase
  }
  return null
}
