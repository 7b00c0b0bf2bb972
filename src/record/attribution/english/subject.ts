import type { Mention } from '#actors/actor.ts'
import { andBefore, appositiveAt, isInsertion, listed, openApposition, overApposition, overDash } from './apposition.ts'
import { type Cue, isPossessive, vehicle } from './cues.ts'
import type { Line } from '../lines.ts'
import { type Phrase, type Subject, clauseStart, single, subjectIn, trimmedEnd } from './noun-phrase.ts'
import { adverbialEnd, isFinite, isNominal, isTime, regionBefore } from './phrases.ts'
import { antecedent, beforeRelative } from './relative.ts'
import { isCapital } from '../tokens.ts'

/** Finds who a reporting verb belongs to. `before` are the cues to its left with the subjects found for them. */
export function subjectOf(line: Line, cue: Cue, before: readonly { readonly cue: Cue; readonly subject: Subject | null; readonly nested: boolean }[], mentions: readonly Mention[]): Subject | null {
  const shared = (clause: number): Subject | null => {
    const main = before.findLast((one) => one.subject !== null && !one.nested && one.subject.how !== 'relative')
    const phrase = main?.subject?.phrase ?? mainSubject(line, cue.start, mentions)
    return phrase === null || phrase === undefined ? inserted(line, cue, mentions) : { phrase, clause, how: 'shared' }
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
  // "help a visitor see": a plain form has no single thing for its subject.
  if (own !== null && cue.bare && single(line, own)) return null
  if (own !== null) return listed(line, region, own, mentions) ?? openApposition(line, region, own) ?? { phrase: own, clause: clauseStart(line, region), how: 'own' }
  switch (region.border) {
    case 'relative': return antecedent(line, region.at, mentions)
    case 'comma': {
      const and = andBefore(line, region.at)
      if (and !== null) return shared(and)
      // "He suggested A, called B “weak” and left": one of several verbs with one subject.
      if (region.at === cue.start - 1 && inSeries(line, cue, before)) return shared(region.at)
      return overApposition(line, region.at, mentions) ?? opened(line, cue, mentions) ?? (line.tokens[region.at + 1]?.pos === 'CCONJ' ? shared(region.at) : null)
    }
    case 'and': {
      const clause = line.tokens[region.at - 1]?.text === ',' ? region.at - 1 : region.at
      const within = subordinate(line, region.at, before.findLast((one) => one.subject !== null && !one.nested)?.cue.end ?? 0, mentions)
      return within === null ? shared(clause) : { phrase: within, clause, how: 'own' }
    }
    case 'strong': return overDash(line, region.at, mentions)
    case 'verb': {
      // "a report released last year found"
      const participle = line.tokens[region.at]
      const head = line.tokens[region.at - 1]
      if (participle !== undefined && head !== undefined && (/(?:ed|en)$/.test(participle.lower) && vehicle.test(head.lower) || /(?:ed|en|led|held|sent|paid|made|run|seen)$/.test(participle.lower) && head.pos === 'NOUN' && line.tokens[region.at + 1]?.pos === 'ADP')) {
        const owned = regionBefore(line, region.at)
        const phrase = subjectIn(line, owned, mentions)
        if (phrase !== null) return { phrase, clause: clauseStart(line, owned), how: 'own' }
      }
      // "all the experts I interviewed said", "the farmers we met say"
      if (region.at === cue.start - 1 && /^(?:i|we|he|she|they|you)$/.test(line.tokens[region.at - 1]?.lower ?? '') && line.tokens[region.at - 2]?.pos === 'NOUN') {
        const heard = regionBefore(line, region.at - 1)
        const phrase = subjectIn(line, heard, mentions)
        if (phrase !== null && phrase.to === region.at - 1) return { phrase, clause: clauseStart(line, heard), how: 'own' }
      }
      return /^(?:as|then)$/.test(line.tokens[cue.start - 1]?.lower ?? '') ? shared(region.at) : opened(line, cue, mentions)
    }
    case 'clause': case 'quotation': case 'start': return null
  }
}

/** Whether a verb behind a comma is the second of several of one subject: the one before is a past form too, and an "and" with a verb comes later. */
function inSeries(line: Line, cue: Cue, before: readonly { readonly cue: Cue; readonly subject: Subject | null; readonly nested: boolean }[]): boolean {
  const first = before.findLast((one) => one.subject !== null && !one.nested)
  return cue.form === 'finite' && cue.past && first !== undefined && first.cue.past && first.cue.form === 'finite' && first.subject?.how === 'own'
    && line.tokens.some(({ pos }, at) => at > cue.end && pos === 'CCONJ' && (line.quoted[at] ?? -1) < 0 && (isFinite(line, at + 1) || line.tokens[at + 1]?.pos === 'ADV' && isFinite(line, at + 2)))
}

/** "A petition handed to the council in May, signed by all, argues": the phrase a sentence opens with, where only participles that describe it stand between it and the verb. */
function opened(line: Line, cue: Cue, mentions: readonly Mention[]): Subject | null {
  const { tokens } = line
  const first = tokens.findIndex(({ pos }) => pos === 'VERB')
  if (first < 1 || first >= cue.start || cue.bare || !describes(line, first) || !/^(?:DET|PROPN|NOUN|ADJ|NUM)$/.test(tokens[0]?.pos ?? '')) return null
  let aside = false
  for (let at = first + 1; at < cue.start; at += 1) {
    // ", which we have seen,": an insertion has a verb of its own.
    if (tokens[at]?.text === ',') aside = /^(?:which|who|whose|where)$/.test(tokens[at + 1]?.lower ?? '')
    if ((line.quoted[at] ?? -1) >= 0 || !aside && isFinite(line, at) && !describes(line, at)) return null
  }
  const phrase = subjectIn(line, { from: 0, to: first, border: 'start', at: -1 }, mentions)
  return phrase === null || phrase.to !== first || isCapital(tokens[first - 1]) ? null : { phrase, clause: 0, how: 'own' }
}

/** A past participle behind a noun or a comma, with a preposition behind it: "handed to", "signed by". */
function describes(line: Line, at: number): boolean {
  const { tokens } = line
  return /(?:ed|en|wn|ught|ade|ent|old|und|ld)$/.test(tokens[at]?.lower ?? '') && (tokens[at - 1]?.pos === 'NOUN' || tokens[at - 1]?.text === ',') && /^(?:by|to|for|in|on|at|from|with|last|this|earlier|under|after|before)$/.test(tokens[at + 1]?.lower ?? '')
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

function ofParticiple(line: Line, cue: Cue, shared: (clause: number) => Subject | null, mentions: readonly Mention[]): Subject | null {
  const { tokens } = line
  const before = tokens[cue.start - 1]
  if (before === undefined) return opening(line, cue.end, mentions)
  if ( before.text === ',' || before.pos === 'CCONJ' || before.pos === 'PUNCT') {
    if (before !== undefined && (line.quoted[cue.start - 1] ?? -1) >= 0) return shared(cue.start)
    const comma = before?.pos === 'CCONJ' && tokens[cue.start - 2]?.text === ',' ? cue.start - 2 : Math.max(0, cue.start - 1)
    return shared(comma)
  }
  if (before.pos === 'VERB' && /(?:ed|left|quit|spoke)$/.test(before.lower)) return shared(cue.start)
  if (/^(?:for|of)$/.test(before.lower)) return blamed(line, cue, mentions) ?? shared(cue.start - 1)
  // "After saying her foot was “so swollen,” she …"
  if (cue.start === 1 && /^(?:after|before|while|when|despite|besides|without)$/.test(before.lower)) return opening(line, cue.end, mentions) ?? shared(0)
  if (before.pos === 'ADP' || before.pos === 'SCONJ' || before.lower === 'as') return shared(cue.start - 1)
  const author = madeBy(line, cue, mentions)
  if (author !== null) return author
  const region = regionBefore(line, cue.start)
  const head = tokens[cue.start - 1]
  if (head !== undefined && vehicle.test(head.lower)) return shared(cue.start)
  // "…, with President NAME denouncing": the phrase right before is the subject; a "with" opens its clause.
  const opened = tokens.slice(region.from, region.to).findLastIndex((token) => token.lower === 'with')
  const from = opened >= 0 ? region.from + opened + 1 : region.from
  const phrase = opened < 0 && cue.verb.lemma === 'cite' ? null : subjectIn(line, { ...region, from }, mentions)
  if (phrase === null) return shared(cue.start)
  const start = opened >= 0 ? from - 1 : region.from
  return { phrase, clause: tokens[start - 1]?.text === ',' ? start - 1 : start, how: 'own' }
}

/** "comments NAME made in 2006 saying", "a letter he sent in May warning": whose words they are. */
function madeBy(line: Line, cue: Cue, mentions: readonly Mention[]): Subject | null {
  const verb = line.tokens.findLastIndex(({ lower }, at) => at < cue.start && cue.start - at < 9 && /^(?:made|wrote|posted|gave|sent|delivered|published|issued|signed|recorded)$/.test(lower))
  if (verb < 2 || line.tokens.slice(verb, cue.start).some(({ pos }) => pos === 'PUNCT')) return null
  const noun = line.tokens.findLastIndex(({ lower }, at) => at < verb && verb - at < 7 && (vehicle.test(lower) || /^(?:comments?|claims?|pledges?|promises?|warnings?)$/.test(lower)))
  const from = noun < 0 || !/^(?:that|which)$/.test(line.tokens[noun + 1]?.lower ?? '') ? noun + 1 : noun + 2
  if (noun < 0 || from >= verb || line.tokens.slice(from, verb).some((token, at) => token.pos === 'PUNCT' || isFinite(line, from + at))) return null
  const phrase = subjectIn(line, { from, to: verb, border: 'clause', at: noun }, mentions)
  return phrase === null ? null : { phrase, clause: noun, how: 'own' }
}

/** "criticised the mayor for saying", "was accused of claiming": who is blamed for words is who said them. */
function blamed(line: Line, cue: Cue, mentions: readonly Mention[]): Subject | null {
  const { tokens } = line
  const verb = tokens.findLastIndex(({ lower }, at) => at < cue.start && cue.start - at < 14 && /^(?:accus|critici|blam|attack|mock|rebuk|condemn|slamm|fault|prais|thank|fired?$|suspend|lambast|chid|scold|derid|blast|assail|castigat|ridicul|denounc|hammer|rapp|reprimand|censur|disciplin|sack)/.test(lower))
  if (verb < 1 || tokens.slice(verb + 1, cue.start).some((token, at) => isFinite(line, verb + 1 + at) || /^[,;:]$/.test(token.text))) return null
  const phrase = verb + 1 < cue.start - 1 ? subjectIn(line, { from: verb + 1, to: cue.start - 1, border: 'verb', at: verb }, mentions) : subjectBefore(line, verb, mentions)
  return phrase === null ? null : { phrase, clause: cue.start - 1, how: 'own' }
}

/** "NAME, calling it a gamble, left the room": a participle between commas belongs to the phrase before them, and ends before the verb behind them. */
function inserted(line: Line, cue: Cue, mentions: readonly Mention[]): Subject | null {
  const { tokens } = line
  const open = tokens.findLastIndex(({ text }, at) => at < cue.start && text === ',')
  const close = tokens.findIndex(({ text }, at) => at > cue.end && text === ',' && goesOn(line, (line.quoted[at] ?? -1) < 0 || (line.quoted[at + 2] ?? -1) >= 0 ? at + 1 : at + 2))
  if (cue.form !== 'ing' || open < 1 || close < 0 || cue.start - open > 3) return null
  const phrase = subjectIn(line, regionBefore(line, open), mentions)
  const until = (line.quoted[close] ?? -1) >= 0 ? close + 2 : close
  return phrase === null || phrase.to !== open ? null : { phrase, clause: open, how: 'own', until }
}

/** A verb of the clause at a place, perhaps behind an adverb. */
function goesOn(line: Line, at: number): boolean {
  return isFinite(line, at) || line.tokens[at]?.pos === 'ADV' && isFinite(line, at + 1)
}

/** "Noting that the river had risen, NAME left": a participle at the beginning has the subject of the clause behind its comma. */
function opening(line: Line, from: number, mentions: readonly Mention[]): Subject | null {
  const { tokens } = line
  for (let comma = from; comma < tokens.length; comma += 1) {
    // The comma may stand within closing marks.
    const inside = (line.quoted[comma] ?? -1) >= 0
    if (tokens[comma]?.text !== ',' || inside && (line.quoted[comma + 2] ?? -1) >= 0) continue
    const verb = tokens.findIndex((_, at) => at > comma && isFinite(line, at))
    if (verb < 0) return null
    const region = regionBefore(line, verb)
    const phrase = subjectIn(line, region, mentions) ?? (region.border === 'comma' ? overApposition(line, region.at, mentions)?.phrase ?? null : null)
    if (phrase !== null && phrase.from <= comma + 3 && phrase.from > comma && tokens[comma + 1]?.pos !== 'CCONJ') return { phrase, clause: 0, how: 'own', until: inside ? comma + 2 : comma }
  }
  return null
}

/** `“…,” said NAME, a fellow at X`: the subject behind the verb. */
function afterVerb(line: Line, cue: Cue, mentions: readonly Mention[]): Subject | null {
  const { tokens } = line
  if (cue.start !== cue.at) return null
  const before = tokens[cue.at - 1]
  // Behind closing marks any verb of saying may come first ("“…,” recalled NAME"), one with an object of its own excepted.
  if (!cue.verb.inverts && !(cue.verb.tier === 'says' && /[tq]/.test(cue.verb.frames) && !cue.verb.frames.includes('e') && (line.quoted[cue.at - 1] ?? -1) >= 0)) return null
  const after = tokens[cue.end]
  const closes = cue.at === 0 && cue.verb.tier === 'says' && line.quotations.length > 0 && (isCapital(after) || after?.pos === 'DET' || after?.pos === 'NOUN') || before !== undefined && ((line.quoted[cue.at - 1] ?? -1) >= 0 || (before.text === ',' && cue.at > 2) || /^[?!—–-]$/.test(before.text))
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
  // "NAME, once a banker, said the bank “is bust”": the verb of what is said stands in the marks.
  if (bare && ((line.quoted[to] ?? -1) >= 0 || tokens[to]?.pos === 'VERB')) return null
  // "The plan, said NAME, is late": the clause goes on behind the insertion.
  const within = bare && tokens[to]?.text === ',' && cue.at < 12 && isFinite(line, to + 1) && to - cue.at < 8
  if (within) return { phrase: { from: cue.end, to: trimmedEnd(line, cue.end, to), appositive: null }, clause: cue.at, how: 'inverted' }
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
  // "a resident who gave only her first name, Ida, told"
  const relative = tokens.findIndex(({ lower }, at) => at > from && at < stop && /^(?:who|which)$/.test(lower))
  const end = relative > 0 ? relative : stop
  if (first === undefined || !(isCapital(first) || first.pos === 'DET' || isNominal(first) || first.pos === 'ADJ') || tokens.slice(from, end).some((_, at) => isFinite(line, from + at))) return null
  if (tokens.slice(from, cue.start).some(({ text }) => /^[;:]$/.test(text))) return null
  let name = stop
  if (tokens[name]?.text === '(') name = tokens.findIndex((token, at) => at > name && token.text === ')') + 1
  return { phrase: { from, to: end, appositive: relative > 0 ? null : appositiveAt(line, name) }, clause: from, how: 'own' }
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

/** The subject of the clause a participle or a coordinated verb hangs on, where no reporting verb stands before it. */
export function mainSubject(line: Line, before: number, mentions: readonly Mention[]): Phrase | null {
  // "Asked whether it would open, NAME shook his head."
  const first = line.tokens[0]
  const behind = first?.pos === 'VERB' && /(?:ed|ing)$/.test(first.lower) ? opening(line, 1, mentions) : null
  if (behind !== null && behind.phrase.from < before) return behind.phrase
  let fallback: Phrase | null = null
  for (let at = 0; at < before; at += 1) {
    // "NAME, the mind behind devices that turned the firm round, resigned": the relative clause has a verb of its own.
    if (!isFinite(line, at) || /^(?:who|which|that)$/.test(line.tokens[at - 1]?.lower ?? '') && line.tokens.some((_, later) => later > at + 1 && later < before && isFinite(line, later) && line.tokens[later - 1]?.text === ',')) continue
    const region = regionBefore(line, at)
    const own = subjectIn(line, region, mentions)
    const phrase = own ?? (region.border === 'comma' ? overApposition(line, region.at, mentions)?.phrase ?? null : region.border === 'relative' ? antecedent(line, region.at, mentions)?.phrase ?? null : null)
    if (phrase === null) continue
    // "At the school, where the pupils are rehearsing, the head teacher is careful": a clause that hangs on another gives its subject only where no other does.
    if (own === null || region.border !== 'clause' && region.border !== 'relative') return phrase
    fallback ??= phrase
  }
  return fallback
}
