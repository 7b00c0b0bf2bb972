import type { Confidence } from '../found.ts'
import type { Span } from '../span.ts'
import { type Reported, bare, complement, contentSpan } from './english/content.ts'
import type { Cue } from './english/cues.ts'
import { contentEnd } from './english/extent.ts'
import { written } from './english/lexicon.ts'
import { type Line, spanOf } from './lines.ts'
import { adverbialEnd, isFinite } from './english/phrases.ts'
import { accepts } from './english/reportable.ts'
import { type Scene } from './cast.ts'
import { isCapital } from './tokens.ts'
import { mainSubject, subjectOf } from './english/subject.ts'
import { type Who, isOne, who } from './who.ts'

/** A statement while it is being found: its words, who said them, and the line it stands in. */
export type Draft = {
  readonly content: readonly Span[]
  readonly who: Who | null
  readonly cue: Span | null
  readonly addressee: readonly [from: number, to: number] | null
  readonly confidence: Confidence
  readonly line: Line
  readonly nested: boolean
  /** What was reported how: by a clause, a call, a phrase, or a quotation by itself. */
  readonly by: 'clause' | 'phrase' | 'call' | 'quotation' | 'according' | 'transcript'
  readonly verb: string | null
}

const answers = /^(?:deny|reject|confirm|dismiss|dispute)$/

/** The reporting verbs of a line, each with its subject, from left to right. */
export function reported(line: Line, found: readonly Cue[], scene: Scene): readonly Reported[] {
  const result: Reported[] = []
  for (const cue of found) {
    const subject = cue.form === 'passive' ? null : subjectOf(line, cue, result, scene.mentions)
    result.push({ cue, subject, nested: isNested(line, cue, subject, result) })
  }
  return result
}

/** Whether a cue stands within what an earlier one reports. */
function isNested(line: Line, cue: Cue, subject: Reported['subject'], before: readonly Reported[]): boolean {
  const outer = before.findLast((one) => !one.nested && one.subject !== null && one.subject.how !== 'relative')
  if (outer === undefined || subject === null) return false
  if (subject.how === 'inverted') return false
  const open = complement(line, outer.cue, outer.subject)
  if (open === null || open.kind === 'quotation' || open.from > cue.start) return false
  if (outer.subject?.until !== undefined && subject.clause >= outer.subject.until) return false
  const border = line.tokens[subject.clause]
  // "After A said that …, B said …": the first clause is over at the comma.
  if (/^(?:after|when|while|although|though|since|because|once)$/.test(line.tokens[0]?.lower ?? '') && outer === before.find((one) => one.subject !== null) && (outer.subject?.clause ?? 9) <= 1 && subject.how === 'own' && border?.text === ',') return false
  const next = line.tokens[subject.clause + 1]
  if (subject.how === 'shared') {
    if (cue.form === 'ing') return false
    // "said she had met them and found them “angry”": what the speaker did.
    if (/^(?:find|show|discover)$/.test(cue.verb.lemma) && border?.text !== ',' && open.kind === 'clause') return true
    // "announced that … and noted that": the same tense, or a comma, says the subject is the speaker again.
    const past = (one: Cue): boolean => one.past || /(?:ed|said|told|written|spoken)$/.test(line.tokens[one.at]?.lower ?? '')
    return !(border?.text === ',' || (past(outer.cue) === past(cue) && cue.verb.tier !== 'thinks'))
  }
  if (subject.how === 'relative') return true
  if (border?.text === ';' || border?.text === '—' || border?.text === '–') return false
  if (/^(?:which|who|whom|whose|that)$/.test(next?.lower ?? '') && border?.text === ',') return true
  if (border?.text === ',' && open.kind === 'phrase') return false
  // `…, and when pressed the minister replied, “…”`: who leads in a quotation speaks for themselves.
  if (border?.text === ',' && subject.how === 'own' && complement(line, cue, subject)?.kind === 'quotation' && /^[,:]$/.test(line.tokens[cue.end]?.text ?? '')) return false
  if (border?.text === ',') return !(next?.pos === 'CCONJ' || /^(?:while|but|whereas|as|though|although|with|and)$/.test(next?.lower ?? '') || complement(line, cue, subject) === null)
  return !(border?.lower === 'while' || border?.lower === 'and' || border?.lower === 'but' || border?.lower === 'with')
}

/** The statements a line's reporting verbs make. `spoken` grows with each speaker. */
export function saidIn(line: Line, all: readonly Reported[], scene: Scene, spoken: Who[]): readonly Draft[] {
  const drafts: Draft[] = []
  for (const [place, one] of all.entries()) {
    const { cue, subject } = one
    if (subject === null || cue.form === 'passive' || isAside(line, one, all.slice(0, place))) continue
    // "In a note, NAME called it late. “…,” it read": where what is read was named beside whoever wrote it.
    const speaker = itself(line, one, scene, spoken) ?? who(line, subject.phrase, scene, leading(line, one, all.slice(0, place), scene, spoken)) ?? (cue.verb.lemma === 'read' ? spoken.at(-1) ?? null : null)
    const made = read(line, one, all.slice(place + 1), place, all, speaker)
    // "The ministry denied this. …, it said": whoever denies has spoken, though of nothing that could be shown.
    if (speaker !== null && (made.length > 0 || answers.test(cue.verb.lemma)) && !one.nested) spoken.push(speaker)
    drafts.push(...made)
  }
  return drafts
}

/** "The council was late, it said": where no body has spoken yet, "it" is what the sentence is about. */
function itself(line: Line, { subject }: Reported, scene: Scene, spoken: readonly Who[]): Who | null {
  const from = subject?.phrase.from ?? 0
  if (line.tokens[from]?.lower !== 'it' || line.tokens[from - 1]?.text !== ',' && (line.quoted[from - 1] ?? -1) < 0 || spoken.some(({ person, plural }) => person === null && !plural)) return null
  const phrase = mainSubject(line, from, scene.mentions)
  const named = phrase === null || phrase.to > from ? null : who(line, phrase, scene, spoken)
  return named === null || named.person !== null || named.plural || named.pronoun !== null || !named.known ? null : { ...named, sure: 'guessed', pronoun: 'it' }
}

/** Nouns for what somebody says or does, which a relative clause without a pronoun may follow. */
const uttered = /^(?:claims?|charges?|threats?|phrase|word|words|view|accusations?|allegations?|figures?|promises?|pledges?|arguments?|point|line|remarks?|description|comparison|warnings?|idea|suggestion|demands?|assertions?|contention|position|message|theme|refrain|term|label|assessment|move|decision|step|proposals?|plan|offer|result|finding|number|sum|tactic|stance|comments?|statement|slogan|call|criticism|complaint|notion|theory|story|version|account|practice|policy)$/

/** "She insists she will stay even if, as she puts it, …": words within what is reported already. */
function isAside(line: Line, { cue, subject }: Reported, before: readonly Reported[]): boolean {
  const from = subject?.phrase.from ?? 0
  // "…, a threat NAME repeated on Friday": what was said stands before it already.
  const noun = line.tokens.findIndex(({ pos, lower }, at) => at >= from - 1 && at < (subject?.phrase.to ?? 0) - 1 && pos === 'NOUN' && uttered.test(lower))
  if (noun > 1 && subject?.how === 'own' && /^(?:an?|the)$/.test(line.tokens[noun - 1]?.lower ?? '') && line.tokens[noun - 2]?.text === ',' && line.tokens.slice(noun + 1, subject.phrase.to).every((token) => isCapital(token) || token.pos === 'PRON') && complement(line, cue, subject)?.kind !== 'quotation' && before.some((one) => one.subject !== null)) return true
  if (line.tokens[from - 1]?.lower !== 'as' || line.tokens[from - 2]?.text !== ',' || !/^(?:,|it)$/.test(line.tokens[cue.end]?.lower ?? ',')) return false
  return before.some((one) => one.subject !== null && (complement(line, one.cue, one.subject)?.from ?? from) < from)
}

/**
 * "NAME has asked for a wall, which he said the council should build", "In a letter the chairman, NAME, apologised for what he called an error": before a pronoun
 * in a later clause, whoever the sentence is about is the last one named. Not where the pronoun's verb closes what is said ("NAME was late, he said").
 */
function leading(line: Line, one: Reported, before: readonly Reported[], scene: Scene, spoken: readonly Who[]): readonly Who[] {
  const { tokens } = line
  const to = one.subject?.phrase.from ?? 0
  if (!/^(?:s?he|him|her)$/.test(tokens[to]?.lower ?? '') || before.some((other) => other.subject !== null && complement(line, other.cue, other.subject) !== null)) return spoken
  // "NAME was cooler: the matter was closed, he said": the colon leads in.
  const colon = tokens.findIndex(({ text }, at) => at < to && text === ':' && (line.quoted[at] ?? -1) < 0)
  if (colon < 0 && tokens.some((_, at) => at < to && (line.quoted[at] ?? -1) >= 0)) return spoken
  const behind = tokens[one.cue.end]
  if (colon < 0 && tokens[to - 1]?.text === ',' && !/^(?:because|as|since|that|which|who|where|although|though|but|and)$/.test(tokens[to - 2]?.lower ?? '') && (behind === undefined || /^[,.;:]$/.test(behind.text) || adverbialEnd(line, one.cue.end, tokens.length) > one.cue.end)) return spoken
  const phrase = mainSubject(line, colon < 0 ? to : colon, scene.mentions)
  if (phrase === null || phrase.to > to || phrase.from >= to) return spoken
  const first = who(line, phrase, scene, spoken)
  return first === null || first.pronoun !== null || first.plural || first.person === null && !isOne(first) ? spoken : [...spoken, first]
}

function read(line: Line, one: Reported, next: readonly Reported[], place: number, all: readonly Reported[], speaker: Who | null, bareFront = false): readonly Draft[] {
  const { cue, subject, nested } = one
  if (subject === null) return []
  const front = bareFront ? null : before(line, one, place, all)
  if (front !== null && isSetting(line, front)) return read(line, one, next, place, all, speaker, true)
  const plain = front !== null && front.every((span) => line.quotations.some(({ span: outer }) => span[0] >= outer[0] && span[1] <= outer[1]))
  const behind = complement(line, cue, subject)
  // `“…,” NAME said in the hall that …`: after a quotation only a "that" right behind the verb opens another clause.
  const closed = front !== null && line.quotations.some(({ span }) => span[1] === front.at(-1)?.[1] || (span[1] > (front.at(-1)?.[1] ?? 0) && span[0] < (front.at(-1)?.[1] ?? 0)))
  // "The bridge is shut, it said in a note to drivers, because …": what stands between commas behind the verb tells where it was said.
  const where = front !== null && !plain && placeEnd(line, cue) > cue.end && (isClause(line, one, front) || isFinite(line, placeEnd(line, cue) + 1))
  const after = ((plain || closed) && behind !== null && behind.kind !== 'quotation' && line.tokens[cue.end]?.lower !== 'that') || (where && behind?.kind === 'clause') ? null : behind
  const cueSpan = spanOf(line, cue.negated ? cue.start : cue.at, cue.end)
  const base = { who: speaker, cue: cueSpan, line, nested, verb: cue.verb.lemma, confidence: sureness(cue, speaker), addressee: after?.addressee ?? null }
  if (after === null) {
    const tail = plain && front.some(([start, end]) => line.tokens.some(({ pos, start: at }) => at >= start && at < end && (pos === 'VERB' || pos === 'AUX'))) ? null : trailing(line, one, next)
    if (front === null || (!plain && tail === null && !isClause(line, one, front) && !closing(line, one, front)) || !accepts(line, one, 'clause', front, speaker)) return []
    return front.map((content, index) => ({ ...base, content: index === front.length - 1 && tail !== null ? [content, tail] : [content], by: plain ? 'quotation' as const : 'clause' as const, addressee: told(line, cue) }))
  }
  if (after.kind === 'quotation') {
    const quotations = quotedFrom(line, after.from, next)
    if (quotations.length === 0 || !accepts(line, one, 'quotation', quotations, speaker)) return []
    const last = front?.at(-1)
    const first = quotations[0]
    // `There was no need, he said, “as long as the port is open”`: the quotation goes on from the clause.
    if (!plain && front !== null && first !== undefined && last !== undefined && subject.how === 'own' && line.tokens[after.from - 1]?.text === ',' && /^\p{Ll}/u.test(line.text.slice(first[0], first[0] + 1)) && front.length === 1 && !/(?:^|\s)(?:because|that|as|since|when|and|but|or|if|while|although|so|though|than)$/i.test(line.text.slice(...(front[0] ?? [0, 0]))) && (isClause(line, one, front) || isTopic(line, front, after.from))) return [{ ...base, content: [...front, ...quotations], by: 'clause' }]
    // `Asked about it, she replied: “…”`: words before a lead-in are no part of what was said.
    if (!plain) return [{ ...base, content: quotations, by: 'quotation' }]
    if (front !== null && last !== undefined && first !== undefined && goesOn(line, last, first)) return [{ ...base, content: [...front, ...quotations], by: 'quotation' }]
    return [...(front === null ? [] : [{ ...base, content: front, by: 'quotation' as const }]), { ...base, content: quotations, by: 'quotation' }]
  }
  // "accused them of sleeping when the boats came": what somebody is accused of has clauses of its own.
  const end = contentEnd(line, after.from, after.kind === 'phrase' && cue.verb.lemma === 'accuse' ? 'call' : after.kind, next, subject)
  const content = contentSpan(line, after.from, end)
  if (content === null || !accepts(line, one, after.kind, [content], speaker, after.from)) return []
  // A quotation before and a clause behind: `“A,” he said and added that …` leaves A to the first verb.
  const also = plain && cue.verb.tier === 'says' ? front : null
  return [...(also === null ? [] : [{ ...base, content: also, by: 'quotation' as const, addressee: null }]), { ...base, content: [content], by: after.kind }]
}

/** `In a letter to the “river community,” NAME said`: where it was said, with a name in marks and no verb. */
function isSetting(line: Line, front: readonly Span[]): boolean {
  const inside = line.tokens.filter(({ start, end }) => front.some((span) => start >= span[0] && end <= span[1]))
  return inside[0]?.pos === 'ADP' && inside.some(({ start }) => line.quotations.some(({ span }) => start >= span[0] && start < span[1])) && (line.quoted[0] ?? -1) < 0 && !inside.some(({ pos }, at) => pos === 'AUX' || pos === 'VERB' && !/(?:ed|ing)$/.test(inside[at]?.lower ?? ''))
}

/** A view ascribed to somebody is weaker than words reported, whoever it is ascribed to. */
function sureness(cue: Cue, speaker: Who | null): Confidence {
  if (speaker === null || speaker.sure === 'guessed') return 'guessed'
  return cue.verb.tier === 'thinks' ? (cue.form === 'ing' ? 'inferred' : 'guessed') : speaker.sure
}

/** What stands before a reporting verb that closes its sentence: the clause or the quotations it reports. */
function before(line: Line, { cue, subject }: Reported, place: number, all: readonly Reported[]): readonly Span[] | null {
  if (subject === null || subject.how === 'shared' || subject.how === 'relative' || !/[tq]/.test(cue.verb.frames)) return null
  // "… that he claimed were", "…, which it said has": what stands before is not what was said.
  if (subject.how === 'own' && /^(?:which|that|who|whom|where|when)$/.test(line.tokens[subject.phrase.from - 1]?.lower ?? '')) return null
  // "even if, as he puts it, he is “posted”": what is put so stands behind it.
  if (cue.verb.particle === 'it' && line.tokens[subject.phrase.from - 1]?.lower === 'as' && line.quoted.some((place, at) => at > cue.end && place >= 0)) return null
  const cut = subject.how === 'inverted' ? cue.at : subject.clause
  const previous = all[place - 1]
  const floor = all.slice(0, place).findLast((one) => !one.nested && one.subject !== null && complement(line, one.cue, one.subject)?.kind !== 'clause' && touches(line, one))
  let from = floor === undefined || previous === undefined ? 0 : floor.subject?.how === 'inverted' ? floor.subject.phrase.to : floor.cue.end
  if (cut <= from) return null
  from = Math.max(from, parted(line, cut))
  if (subject.how === 'own' && /^[;:]$/.test(line.tokens[cut]?.text ?? '')) return null
  if (subject.how === 'own' && /^(?:when|after|before|as|because|since|until|while|if)$/.test(line.tokens[cut]?.lower ?? '')) return null
  const touching = line.tokens[cut]?.text === ',' || (line.quoted[cut - 1] ?? -1) >= 0 || line.tokens[cut - 1]?.text === ','
  if (!touching) return null
  const blocks = quotationsOnly(line, from, cut)
  if (blocks !== null) return blocks
  if (subject.how === 'own' && line.tokens[cut]?.text !== ',' && (line.quoted[cut - 1] ?? -1) < 0) return null
  const content = contentSpan(line, from, cut)
  return content === null ? null : [content]
}

/** Behind the last semicolon or colon before a place: "…; it was late, the draft noted" reports the second part alone. */
function parted(line: Line, cut: number): number {
  return line.tokens.findLastIndex((token, at) => at < cut - 1 && /^[;:]$/.test(token.text) && (line.quoted[at] ?? -1) < 0 && (line.quoted[at + 1] ?? -1) < 0 && line.tokens[at - 1]?.end === token.start && line.tokens[at + 1]?.start !== token.end) + 1
}

/** Whether words before a closing verb are a clause that can be reported: with a finite verb or a quotation, and no bare participle ("Asked about it, …"). */
function isClause(line: Line, { subject }: Reported, front: readonly Span[]): boolean {
  const inside = line.tokens.flatMap((token, at) => (front.some(([start, end]) => token.start >= start && token.end <= end) ? [at] : []))
  const first = line.tokens[inside[0] ?? 0]
  if (subject?.how === 'own' && first?.pos === 'VERB' && /(?:ed|ing)$/.test(first.lower) && !['NOUN', 'PROPN', 'ADJ'].includes(line.tokens[(inside[0] ?? 0) + 1]?.pos ?? '') && !inside.slice(1).some((at) => line.tokens[at]?.text === ',')) return false
  return inside.some((at) => isFinite(line, at) || (line.quoted[at] ?? -1) >= 0)
}

/** `The port, he told them, “is open to all”`: a noun phrase before, its verb first in the quotation. */
function isTopic(line: Line, front: readonly Span[], from: number): boolean {
  const inside = line.tokens.filter(({ start, end }) => front.some((span) => start >= span[0] && end <= span[1]))
  return ['AUX', 'VERB'].includes(line.tokens[from + 1]?.pos ?? '') && ['DET', 'PROPN', 'PRON', 'NOUN', 'NUM'].includes(inside[0]?.pos ?? '') && !inside.some(({ pos }) => pos === 'VERB')
}

/** "…, he said, replacing her would be harder": a form in -ing that is the subject of a verb of its own. */
function gerund(line: Line, from: number): boolean {
  const verb = line.tokens.findIndex((_, at) => at > from && isFinite(line, at))
  return verb > from && verb - from < 9 && written(line.tokens[from]?.lower ?? '').length === 0 && !line.tokens.slice(from, verb).some(({ text, lower }) => text === ',' || /^(?:that|who|which|as|when|how|what|because|if)$/.test(lower))
}

/** "They spread the load evenly, NAME said.": with nothing behind the verb, what stands before it was said, also where the tagger sees no verb in it. */
function closing(line: Line, { cue, subject }: Reported, front: readonly Span[]): boolean {
  const inside = line.tokens.filter(({ start, end }) => front.some((span) => start >= span[0] && end <= span[1]))
  return subject?.how === 'own' && [undefined, '.'].includes(line.tokens[adverbialEnd(line, cue.end, line.tokens.length)]?.text) && inside.length > 5 && inside.slice(0, 4).some(({ pos }) => pos === 'PROPN' || pos === 'DET' || pos === 'PRON') && inside[0]?.pos !== 'VERB' && !(inside[0]?.pos === 'ADP' && inside.length < 10)
}

/** Whether a cue already reports what stands before it, so that a later one must not take it too. */
function touches(line: Line, { cue, subject }: Reported): boolean {
  const cut = subject?.how === 'inverted' ? cue.at : subject?.clause ?? cue.start
  return cut > 0 && ((line.quoted[cut - 1] ?? -1) >= 0 || line.tokens[cut]?.text === ',')
}

/** The quotations of a stretch with nothing but marks between them, as one list; null where words stand there too. */
function quotationsOnly(line: Line, from: number, to: number): readonly Span[] | null {
  const spans: Span[] = []
  let seen = -1
  for (let at = from; at < to; at += 1) {
    const place = line.quoted[at] ?? -1
    if (place < 0) {
      if (!/^[,.;:—–-]$/.test(line.tokens[at]?.text ?? '')) return null
    } else if (place !== seen) {
      seen = place
      const quotation = line.quotations[place]
      const content = quotation === undefined ? null : bare(line.text, quotation.span, line.quotations)
      if (content !== null) spans.push(content)
    }
  }
  return spans.length > 0 ? spans : null
}

/** The quotations behind a lead-in; words between them belong to the sentence and end the list. */
function quotedFrom(line: Line, from: number, next: readonly Reported[]): readonly Span[] {
  const stop = next.find(({ nested, subject }) => !nested && subject !== null)
  const end = stop === undefined ? line.tokens.length : Math.min(stop.subject?.clause ?? stop.cue.start, stop.cue.start)
  const last = lastQuoted(line, from)
  const follows = line.tokens[last]
  // `said “the talks” had failed`: the clause goes on, the quotation is part of it, unless its own comma or stop has closed it.
  const closed = line.quotations.some(({ span, inner }) => span[1] === line.tokens[last - 1]?.end && /[,.!?]\s*$/.test(line.text.slice(...inner)) && (line.tokens[last]?.pos === 'VERB' || line.tokens[last]?.pos === 'CCONJ' || inner[1] - inner[0] > 16))
  const alone = !line.tokens.some((_, at) => at >= last && at < end && (isFinite(line, at) || (line.quoted[at] ?? -1) >= 0))
  if (!closed && !alone && follows !== undefined && last < end && !/^[,.;:—–)]$/.test(follows.text)) {
    const content = contentSpan(line, from, contentEnd(line, from, 'clause', next))
    return content === null ? [] : [content]
  }
  return quotationsOnly(line, from, last) ?? []
}

function lastQuoted(line: Line, from: number): number {
  let at = from
  while (at < line.tokens.length && ((line.quoted[at] ?? -1) >= 0)) at += 1
  return at
}

/** "The talks, he said, were useful": what goes on after the insertion. */
function trailing(line: Line, { cue, subject }: Reported, next: readonly Reported[]): Span | null {
  const inverted = subject?.how === 'inverted'
  const comma = inverted ? subject.phrase.appositive?.[1] ?? subject.phrase.to : placeEnd(line, cue)
  // "It cannot, said its lawyer, NAME, because the statute is old"
  const resumes = isFinite(line, comma + 1) && subject?.phrase.appositive === null || /^(?:because|since|unless|until|although|though|if)$/.test(line.tokens[comma + 1]?.lower ?? '')
  if (subject === null || subject.how !== 'own' && !(inverted && resumes && (line.quoted[cue.at - 1] ?? -1) < 0) || line.tokens[comma]?.text !== ',') return null
  const and = /^(?:and|but)$/.test(line.tokens[comma + 1]?.lower ?? '') && (opensAnother(line, comma + 2) || closesQuoted(line, comma + 2, next)) ? 1 : 0
  const from = comma + 1 + and
  if ((line.quoted[from] ?? -1) >= 0) return null
  // `A "was granted it," NAME said, and still "sat in on the talks"`
  const opening = line.tokens.findIndex((_, at) => at > from && (line.quoted[at] ?? -1) >= 0)
  if (/^(?:and|but|then)$/.test(line.tokens[from]?.lower ?? '') && opening > 0 && opening - from <= 4 && line.tokens.slice(from + 1, opening).every(({ pos }) => pos === 'AUX' || pos === 'ADV' || pos === 'PART' || pos === 'VERB') && (line.quoted[subject.clause - 1] ?? -1) >= 0) return contentSpan(line, opening, contentEnd(line, opening, 'clause', next))
  // "…, he said, but refused to say more": what the speaker did, no part of what was said.
  if (and === 0 && /^(?:but|and|yet)$/.test(line.tokens[from]?.lower ?? '') && (isFinite(line, from + 1) || line.tokens[from + 1]?.pos === 'ADV' && isFinite(line, from + 2))) return null
  // "The truth, NAME said then, was that B had left": verbs of that clause are no other reports.
  const end = contentEnd(line, from, 'clause', line.tokens[from]?.pos === 'AUX' && line.tokens[from + 1]?.lower === 'that' ? [] : next)
  // "It was important, the draft noted, to bring in …"
  const infinitive = line.tokens[from]?.lower === 'to' && line.tokens[from + 1]?.pos === 'VERB' && line.tokens.slice(0, subject.clause).some(({ lower }, at) => lower === 'it' && isFinite(line, at + 1))
  if (end <= from + 1 || !infinitive && !line.tokens.slice(from, end).some((_, index) => isFinite(line, from + index))) return null
  const first = line.tokens[from]
  if (first === undefined || first.pos === 'VERB' && first.lower.endsWith('ing') && !gerund(line, from) || /^(?:and|who|which|with|while)$/.test(first.lower)) return null
  return contentSpan(line, from, end)
}

/** The comma or stop behind a phrase of place or occasion ("in its morning bulletin", "at a rally on Friday"); the place itself where none stands. */
function placeEnd(line: Line, { end: from, verb }: Cue): number {
  // "The truth, NAME said then, was …", "…, NAME said Monday, is": a word of time.
  const time = adverbialEnd(line, from, line.tokens.length)
  const past = time > from ? time : /^(?:then|again|later|earlier|recently|once|bluntly|flatly|simply|yesterday|today)$/.test(line.tokens[from]?.lower ?? '') ? from + 1 : from
  if (past > from && line.tokens[past]?.text === ',' && (line.quoted[past] ?? -1) < 0) return past
  // "The claims, she told the committee, were …"
  if (verb.frames.includes('e')) {
    const heard = line.tokens.findIndex((token, at) => at >= from && (token.pos === 'PUNCT' || isFinite(line, at)))
    if (heard > from && heard - from < 8 && line.tokens[heard]?.text === ',' && (line.quoted[heard] ?? -1) < 0) return heard
  }
  if (!/^(?:in|at|on|during|after|to|before|from|via|through)$/.test(line.tokens[from]?.lower ?? '')) return from
  for (let at = from + 1; at < line.tokens.length && at - from < 12; at += 1) {
    if (/^[,.]$/.test(line.tokens[at]?.text ?? '')) return at
    if (isFinite(line, at) || (line.quoted[at] ?? -1) >= 0 || /^[;:—–]$/.test(line.tokens[at]?.text ?? '') || /^(?:that|who|which)$/.test(line.tokens[at]?.lower ?? '')) return from
  }
  return from
}

/** `…, she said, and the guarantor, which has no coast, “has to be in the room.”`: a clause whose quoted words no other verb reports. */
function closesQuoted(line: Line, from: number, next: readonly Reported[]): boolean {
  const first = line.tokens.findIndex((_, at) => at >= from && (line.quoted[at] ?? -1) >= 0)
  return first > from && isNominalStart(line, from) && ['VERB', 'AUX'].includes(line.tokens[first + 1]?.pos ?? '') && !next.some(({ cue, subject, nested }) => subject !== null && !nested && cue.at < first)
}

const isNominalStart = (line: Line, at: number): boolean => ['DET', 'PROPN', 'NOUN', 'PRON', 'NUM'].includes(line.tokens[at]?.pos ?? '')

/** "…, and between 60 and 75 people are missing": a clause with a subject of its own, of things and not of who spoke. */
function opensAnother(line: Line, from: number): boolean {
  const verb = line.tokens.findIndex((_, at) => at > from && at - from < 16 && isFinite(line, at))
  const words = line.tokens.slice(from, verb < 0 ? from : verb)
  return words.some(({ pos }) => pos === 'NOUN' || pos === 'NUM') && !words.some(({ pos, text, lower }) => pos === 'PRON' && !/^(?:its|their)$/.test(lower) || pos === 'VERB' || text === ',' || /^\p{Lu}/u.test(text))
}

/** `“A,” he said, “b.”` is one statement: A ends with a comma, or B begins small. */
function goesOn(line: Line, last: Span, first: Span): boolean {
  const end = line.text.slice(last[1], last[1] + 2)
  return end.startsWith(',') || /^[^\p{L}]*\p{Ll}/u.test(line.text.slice(first[0], first[0] + 8)) && !/^[.!?]/.test(end)
}

/** "…, NAME told reporters in Geneva": whom a closing verb names. */
function told(line: Line, cue: Cue): readonly [number, number] | null {
  if (!/[ex]/.test(cue.verb.frames)) return null
  let to = cue.end
  while (to < line.tokens.length && !/^[,.;:]$/.test(line.tokens[to]?.text ?? '') && line.tokens[to]?.pos !== 'ADP' && line.tokens[to]?.pos !== 'SCONJ' && (line.quoted[to] ?? -1) < 0) to += 1
  return to > cue.end ? [cue.end, to] : null
}
