import type { Confidence } from '../found.ts'
import { type Span, overlap } from '../span.ts'
import { bare } from './content.ts'
import type { Scene } from './cast.ts'
import type { Line } from './lines.ts'
import type { Draft } from './said.ts'
import { turns } from './transcript.ts'
import { accordingTo } from './western-according.ts'
import { type Reader, type WesternCue, cuesOf, isBreak, phrasesIn, subjectOf } from './western-cues.ts'
import { again, western, whoIs } from './western-names.ts'
import { trim } from './western-span.ts'
import { type Grammar, type Word, wordsOf } from './western-words.ts'
import type { Who } from './who.ts'

const subjunctive = /^(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|möge|gebe|gehe|komme|stehe|bleibe|brauche|wisse|mache|lasse|handele|handle|liege|gelte|führe|nehme|finde|sehe|halte|bringe|trage|dauere|reiche|fehle|zeige|bestehe|spreche|bedeute|erwarte|verfüge|plane)$/
const unreal = /^(?:wäre|wären|hätte|hätten|würde|würden|könnte|könnten|müsste|müssten|sollte|sollten|wollten|gäbe|gingen|kämen|stünden|blieben)$/

/**
 * What is said in German, French and Spanish: quotations with the verb before, behind or between them, also inside the marks; clauses behind a verb of saying with its
 * conjunction, in the German subjunctive, or with the verb behind or between; calls and quoted words within a sentence; "according to"; dialogue behind dashes. Speakers are
 * named beside the verb, or by an office or a pronoun of somebody the story has named; a quotation alone goes on from the one before it, or waits for a person.
 */
export function quotedWestern(lines: readonly Line[], grammar: Grammar, scene: Scene): readonly Draft[] {
  const sentences = lines.map((line) => wordsOf(line, line.span))
  const cast = western(sentences, grammar, scene)
  const transcript = turns(lines, scene)
  const focus: Who[] = []
  const read: { readonly line: Line; readonly drafts: Draft[]; readonly alone: readonly Draft[] }[] = []
  for (const [place, line] of lines.entries()) {
    const turn = transcript.get(line)
    if (turn !== undefined) {
      read.push({ line, drafts: turn === null ? [] : [turn], alone: [] })
      continue
    }
    const reader: Reader = { words: sentences[place] ?? [], grammar, scene, cast }
    const found = saidHere(line, reader, focus)
    const before = read.at(-1)
    const goesOn = before !== undefined && before.drafts.length > 0 ? before.drafts.at(-1)?.who ?? null : null
    if (found.length === 0 && grammar.language === 'de' && goesOn !== null && before?.line.paragraph === line.paragraph) {
      const reported = inSubjunctive(line, reader, goesOn)
      if (reported !== null) found.push(reported)
    }
    const spoken = before?.drafts.at(-1)
    if (found.length === 0 && spoken?.by === 'transcript' && spoken.cue !== null && before?.line.paragraph === line.paragraph) {
      const rest = trim(line, reader.words, 0, reader.words.length)
      if (rest !== null) found.push({ ...spoken, content: [[rest[0], line.span[1]]], line, confidence: 'inferred' })
    }
    const claimed = found.flatMap(({ content }) => content)
    const alone = line.quotations.filter(({ nested, span }) => !nested && !claimed.some((one) => overlap(one, span))).flatMap((quotation): readonly Draft[] => {
      const content = bare(line.text, quotation.span, line.quotations)
      if (content === null || !standsAlone(line, grammar, quotation.span, line.text.slice(...content))) return []
      const who = focus.at(-1) ?? null
      const near = before !== undefined && before.line.paragraph === line.paragraph
      return [{ content: [content], who: who === null ? null : { ...who, named: { ...who.named, span: null } }, cue: null, addressee: null, confidence: who === null || !near ? 'guessed' : 'inferred', line, nested: false, by: 'quotation', verb: null }]
    })
    const acting = found.length > 0 ? null : actor(reader, focus)
    if (acting !== null) focus.push(acting)
    for (const draft of found) if (draft.who !== null) focus.push(draft.who)
    read.push({ line, drafts: [...found, ...alone], alone })
  }
  return lookAhead(read).flatMap(({ drafts }) => drafts.toSorted((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0)))
}

/** A paragraph that opens with a quotation alone has the speaker its next sentence names. */
function lookAhead(read: readonly { readonly line: Line; readonly drafts: readonly Draft[]; readonly alone: readonly Draft[] }[]): readonly { readonly drafts: readonly Draft[] }[] {
  return read.map((one, place) => {
    const next = read[place + 1]
    const who = one.line.first && next !== undefined && next.line.paragraph === one.line.paragraph ? next.drafts.find((draft) => !next.alone.includes(draft))?.who ?? null : null
    if (who === null || one.alone.length === 0) return one
    return { drafts: one.drafts.map((draft): Draft => (one.alone.includes(draft) ? { ...draft, who: { ...who, named: { ...who.named, span: null } }, confidence: 'inferred' } : draft)) }
  })
}

/** Who acts in a sentence that reports nothing, where that is a person: whom "he" in the next one means. */
function actor(reader: Reader, focus: readonly Who[]): Who | null {
  const phrase = phrasesIn(reader, 0, Math.min(reader.words.length, 14))[0]
  if (phrase === undefined || phrase.pronoun !== null) return null
  const who = whoIs(reader.words, phrase, reader.grammar, reader.scene, reader.cast, focus)
  return who !== null && [...reader.cast.values()].some(({ name }) => name === who.named.name) ? who : null
}

/** Whether a quotation that nothing reports is somebody's words: a sentence of its own, or one that a colon or comma leads in; not a name, a title or a "so-called". */
function standsAlone(line: Line, grammar: Grammar, span: Span, words: string): boolean {
  if (isWhole(line, span)) return true
  const before = /(\S+)\s*$/u.exec(line.text.slice(line.span[0], span[0]))?.[1] ?? ''
  const count = words.split(/\s+/).length
  if (count < 4 || grammar.called(before.toLowerCase())) return false
  return before === '' || /[:,.!?…—–]$/u.test(before) || count >= 7 || /[.!?…]$/u.test(words)
}

const isWhole = (line: Line, [start, end]: Span): boolean => !/[\p{L}\p{N}]/u.test(line.text.slice(line.span[0], start) + line.text.slice(end, line.span[1]))

function saidHere(line: Line, reader: Reader, focus: readonly Who[]): Draft[] {
  const { words, grammar, scene, cast } = reader
  const dialogue = line.first && /^\s*[—–]\s*(?=\S)/u.test(line.text.slice(...line.span)) ? spokenBehindDash(line, reader, focus) : null
  if (dialogue !== null) return [...dialogue]
  const here: Who[] = [...focus]
  const acting = actor(reader, focus)
  const drafts: Draft[] = line.quotations.flatMap((quotation) => {
    const span = quotation.nested ? null : bare(line.text, quotation.span, line.quotations)
    const told = span === null ? null : incise(line, span, reader, here)
    return told === null ? [] : [told]
  })
  for (const { who } of drafts) if (who !== null) here.push(who)
  const weak = new Set<Draft>()
  let until = -1
  const cues = cuesOf(reader)
  for (const cue of cues) {
    if (cue.from < until) continue
    const subject = subjectOf(reader, cue)
    // "Korr a évoqué les tarifs, qu’elle juge « indécents »": a pronoun may mean who acts in its own sentence.
    const known = acting !== null && subject?.pronoun != null && acting.named.span !== null && acting.named.span[1] <= (words[subject.from]?.start ?? 0) ? [...here, acting] : here
    const who = impersonal(reader, cue) ?? (subject === undefined ? understood(grammar, here, cast) : whoIs(words, subject, grammar, scene, cast, known))
    const found = contentOf(line, reader, cue, subject === undefined || subject.to <= cue.from ? cue.to : subject.end, subject !== undefined && subject.to <= cue.from, cues)
    if (found === null || who === null && !found.quoted) continue
    const taken = drafts.flatMap(({ content }) => content)
    const contents = found.contents.filter((content) => !content.some((span) => taken.some((one) => overlap(one, span))))
    for (const content of contents) {
      const draft: Draft = { content, who, cue: [words[cue.from]?.start ?? line.span[0], words[cue.to - 1]?.end ?? line.span[1]], addressee: null, confidence: sureness(who), line, nested: false, by: found.quoted ? 'quotation' : 'clause', verb: null }
      drafts.push(draft)
      if (found.weak === true) weak.add(draft)
    }
    if (contents.length > 0) {
      if (who !== null) here.push(who)
      until = Math.max(until, found.until)
    }
  }
  const sources = accordingTo(line, reader, here)
  if (sources.length > 0) for (const draft of weak) drafts.splice(drafts.indexOf(draft), 1)
  for (const one of sources) {
    if (!drafts.some(({ content }) => content.some((span) => one.content.some((other) => overlap(span, other))))) drafts.push(one)
  }
  return drafts
}

const sureness = (who: Who | null): Confidence => (who === null ? 'guessed' : who.pronoun !== null ? 'inferred' : who.sure)

/** A verb without a subject of its own goes on with the one before: always in Spanish, elsewhere as a participle ("ajoutant que") or joined by "and". */
function understood(grammar: Grammar, here: readonly Who[], cast: Reader['cast']): Who | null {
  return again(null, here, cast) ?? (grammar.language === 'es' ? here.at(-1) ?? null : null)
}

/** "In dem Brief des Präsidenten heißt es": the paper, or whoever wrote it. */
function impersonal({ words, grammar, scene, cast }: Reader, cue: WesternCue): Who | null {
  if (!/^(?:heißt|hieß)$/.test(cue.word)) return null
  const at = words.findIndex(({ lower }) => /^(?:in|im|aus|von|beim|bei)$/.test(lower))
  const [phrase] = at < 0 ? [] : phrasesIn({ words: words.slice(0, words.length), grammar, scene, cast }, words[at + 1] !== undefined && /^(?:einem|einer|dem|der)$/.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1, words.length)
  return phrase === undefined ? null : whoIs(words, phrase, grammar, scene, cast, [])
}

/** `weak`: the plain object of a verb, which gives way to a source named otherwise. */
type Content = { readonly contents: readonly (readonly Span[])[]; readonly quoted: boolean; readonly until: number; readonly weak?: boolean }

/** What a verb of saying reports in its sentence: the words, and up to which of them it reaches. */
function contentOf(line: Line, { words, grammar }: Reader, cue: WesternCue, subjectEnd: number, fronted: boolean, cues: readonly WesternCue[]): Content | null {
  const behind = Math.max(cue.to, subjectEnd)
  const end = sentenceEnd(words)
  // A quotation right before the reporting words, and one that goes on behind them.
  const lead = leadStart(words, cue.from)
  const previous = words[words[lead - 1]?.text === ',' ? lead - 2 : lead - 1]
  if (previous?.kind === 'quote' && !fronted && cue.word !== 'heißt') {
    const first = quoteSpan(line, previous)
    const nextAt = words.findIndex((word, at) => at >= behind && word.kind === 'quote')
    const next = words[nextAt]
    const gap = next === undefined ? '' : line.text.slice(words[nextAt - 1]?.start ?? next.start, next.start).trim()
    const opened = next?.quote === null || next === undefined ? null : quoteSpan(line, next)
    if (first !== null) {
      const nearby = opened !== null && !words.slice(behind, nextAt).some(({ text }) => /^[.;]$/.test(text)) && /^[,:—–]$/.test(gap)
      if (!nearby) return { contents: [[first]], quoted: true, until: behind }
      const joined = gap !== ':' && /^\p{Ll}/u.test(line.text.slice(...opened))
      return { contents: joined ? [[first, opened]] : [[first], [opened]], quoted: true, until: nextAt + 1 }
    }
  }
  // A colon with quotations behind it.
  const colon = words.findIndex((word, at) => at >= cue.to && word.text === ':')
  if (colon >= 0 && words[colon + 1]?.kind === 'quote' && !words.slice(cue.to, colon).some(({ text, kind }) => kind === 'quote' || /^[.;]$/.test(text)) && colon - cue.to < 40) {
    const quotes = words.slice(colon + 1).filter(({ kind }) => kind === 'quote').flatMap((word) => { const span = quoteSpan(line, word); return span === null ? [] : [[span]] })
    // "…, a-t-il chiffré, avant de lancer : « … »"
    const told = !fronted && isBreak(words[lead - 1]) && lead > 3 && words.slice(behind - 1, colon).some(({ text }) => text === ',') ? trim(line, words, clauseFrom(words, lead), lead) : null
    return { contents: told === null ? quotes : [[told], ...quotes], quoted: true, until: words.length }
  }
  // "Comme l’a dit X, …", "Wie die Polizei mitteilte, …"
  if (/^(?:wie|comme|según|tal)$/.test(words[0]?.lower ?? '') && cue.from < 14) {
    const comma = words.findIndex((word, at) => at >= behind - (words[behind - 1]?.text === ',' ? 1 : 0) && word.text === ',')
    if (comma >= 0 && comma < behind + 12) return clause(line, words, comma + 1, end)
  }
  // A quotation right behind the verb and its subject: `Korr sagte, „…“`.
  const close = words[words[behind]?.text === ',' ? behind + 1 : behind]
  if (close?.kind === 'quote' && cue.says && isSentence(line, close)) {
    const span = quoteSpan(line, close)
    if (span !== null) return { contents: [[span]], quoted: true, until: words.indexOf(close) + 1 }
  }
  const parenthesis = !fronted && isBreak(words[lead - 1]) && lead > 2
  const that = words.findIndex((word, at) => at >= cue.to && at < cue.to + 26 && grammar.that(word.lower))
  const stop = nextClause(words, cue, cues, grammar)
  if (that >= 0 && that < stop && clear(words, cue.to, that, behind) && !(that > behind && grammar.language !== 'de' && (grammar.determiners(words[behind]?.lower ?? '') || grammar.articles(words[behind]?.lower ?? '')) && !grammar.adverbs(words[behind + 1]?.lower ?? '')) && (that <= behind + 9 || words[that - 1]?.text === ',')) return clause(line, words, that + 1, stop)
  if (grammar.language === 'de' && !parenthesis || grammar.language === 'de' && subjectEnd > cue.to) {
    const comma = words.findIndex((word, at) => at >= behind - 1 && at >= cue.to && word.text === ',')
    if (comma >= 0 && comma - behind < 12 && words.slice(comma, Math.min(stop, comma + 16)).some(({ lower }) => subjunctive.test(lower) || unreal.test(lower)) && !grammar.relatives(words[comma + 1]?.lower ?? '') && !(parenthesis && words.slice(0, lead).some(({ lower }) => subjunctive.test(lower) || unreal.test(lower)))) return clause(line, words, comma + 1, stop)
  }
  if (parenthesis && cue.says && (cue.pronoun !== null || subjectEnd > cue.to || grammar.language === 'es')) {
    const closing = words.findIndex((word, at) => at >= behind - (words[behind - 1]?.text === ',' ? 1 : 0) && (word.text === ',' || /^[—–;:.]$/.test(word.text)))
    const left = trim(line, words, clauseFrom(words, lead), words[lead - 1]?.kind === 'mark' ? lead - 1 : lead)
    const right = closing >= 0 && words[closing]?.text === ',' && closing + 2 < end ? trim(line, words, closing + 1, end) : null
    const subordinate = grammar.conjunctions(words[0]?.lower ?? '') && grammar.language === 'de'
    if (left !== null && !subordinate && /\s/.test(line.text.slice(...left).trim())) return { contents: [right === null ? [left] : [left, right]], quoted: false, until: words.length }
  }
  // Words in marks within the reporter's own sentence, calls and plain objects.
  const quote = words.findIndex((word, at) => at >= cue.to && at < stop && word.kind === 'quote')
  if (quote >= 0 && quote - behind < 16 && !words.slice(behind, quote).some(({ text }) => /^[.;:]$/.test(text)) && !grammar.called(words[quote - 1]?.lower ?? '')) {
    let first = behind
    while (grammar.language !== 'de' && first < quote && grammar.adverbs(words[first]?.lower ?? '')) first += 1
    const span = trim(line, words, first, quote + 1)
    return span === null ? null : { contents: [[span]], quoted: true, until: quote + 1 }
  }
  if (quote < 0 && grammar.language === 'de' && cue.calling) {
    // The object may stand before a verb at the end: "hat … vorgeschlagen".
    const infinitive = words[cue.to]?.text === ',' && words.slice(cue.to, Math.min(words.length, cue.to + 24)).some(({ lower }) => lower === 'zu' || /^\p{L}{2,}zu\p{L}+en$/u.test(lower))
    if (infinitive) return { ...clause(line, words, cue.to + 1, stop) ?? { contents: [], quoted: false, until: stop }, weak: true }
    const inside = cue.to - cue.from > 3 && !/^(?:in|im|am|an|nach|seit|bei|beim|vor|erst|bereits|noch|schon)$/.test(words[Math.max(cue.from + 1, Math.min(subjectEnd, cue.to - 1))]?.lower ?? '') ? trim(line, words, Math.max(cue.from + 1, Math.min(subjectEnd, cue.to - 1)), cue.to - 1) : null
    if (inside !== null) return { contents: [[inside]], quoted: false, until: cue.to, weak: true }
  }
  const next = words[behind]
  if (!cue.calling || parenthesis || next === undefined || next.kind === 'mark' || behind >= stop - 1) return null
  const opens = grammar.determiners(next.lower) || grammar.articles(next.lower) || next.kind === 'number' || /^(?:de|d’|à|vouloir|être|avoir|ne|no|a|von|vor|haber|près|plus|que)$/.test(next.lower) || /(?:er|ir|re|ar)$/.test(next.lower) && grammar.language !== 'de' || next.capital || grammar.language === 'de'
  const called = opens ? clause(line, words, behind, stop) : null
  return called === null ? null : { ...called, weak: true }
}

/** Where reporting words begin: the verb, or "wie", "según", "comme l’" before it. */
function leadStart(words: readonly Word[], from: number): number {
  let at = from
  while (at > 0 && /^(?:wie|según|comme|l’|l'|n’|ne|y|se|s’|le|lo|me|nous|lui|leur|así|también|auch|et|und)$/.test(words[at - 1]?.lower ?? '') && from - at < 3) at -= 1
  return isBreak(words[at - 1]) ? at : from
}

const clear = (words: readonly Word[], from: number, to: number, behind: number): boolean => !words.slice(Math.min(from, behind), to).some(({ text, kind }) => kind === 'quote' || /^[.;:]$/.test(text))

const isSentence = (line: Line, { quote }: Word): boolean => quote !== null && /^[\p{Lu}¿¡]/u.test(line.text.slice(...quote.inner).trim()) && line.text.slice(...quote.inner).trim().split(/\s+/).length > 3

function quoteSpan(line: Line, { quote }: Word): Span | null {
  return quote === null ? null : bare(line.text, quote.span, line.quotations)
}

function sentenceEnd(words: readonly Word[]): number {
  const last = words.at(-1)
  return last?.kind === 'mark' && /^[.!?…]$/.test(last.text) ? words.length - 1 : words.length
}

/** Where a reported clause ends: at the end of the sentence, or where another verb of saying begins its own clause. */
function nextClause(words: readonly Word[], cue: WesternCue, cues: readonly WesternCue[], grammar: Grammar): number {
  const end = sentenceEnd(words)
  const semicolon = words.findIndex((word, at) => at > cue.to && /^[;:]$/.test(word.text))
  const joint = words.findIndex((word, at) => at > cue.to + 3 && word.text === ',' && /^(?:mais|pero|aber|tandis|mientras|während|doch|sondern)$/.test(words[at + 1]?.lower ?? '') && cues.some(({ from }) => from > at))
  const participle = words.findIndex((word, at) => at > cue.to + 2 && word.text === ',' && (/(?:ant)$/.test(words[at + 1]?.lower ?? '') && grammar.language === 'fr' || /(?:ando|iendo)$/.test(words[at + 1]?.lower ?? '') && grammar.language === 'es') && cues.some(({ from }) => from === at + 1))
  // "pidió …, y añadió que …": a coordinated verb of saying with its own clause.
  const second = cues.find(({ from, says }) => says && from > cue.to + 2 && /^(?:et|y|und|e)$/.test(words[from - 1]?.lower ?? ''))?.from
  return Math.min(...[end, semicolon, joint, participle, second === undefined ? -1 : second - 1].filter((at) => at > cue.to))
}

const clauseFrom = (words: readonly Word[], to: number): number => words.slice(0, to).findLastIndex(({ text }) => /^[;:]$/.test(text)) + 1

function clause(line: Line, words: readonly Word[], from: number, to: number): Content | null {
  const span = trim(line, words, from, to)
  return span === null ? null : { contents: [[span]], quoted: false, until: to }
}

/** `« A, affirme-t-il, et B »`: reporting words between commas or dashes within a passage part what was said, and name who said it. */
function incise(line: Line, span: Span, { grammar, scene, cast }: Reader, focus: readonly Who[]): Draft | null {
  const words = wordsOf({ ...line, quotations: [] }, span)
  const inner: Reader = { words, grammar, scene, cast }
  for (const cue of cuesOf(inner)) {
    const lead = leadStart(words, cue.from)
    if (lead < 2 || !isBreak(words[lead - 1])) continue
    const subject = subjectOf(inner, cue)
    if (subject === undefined || subject.from < cue.from) continue
    const close = words.findIndex((word, at) => at >= subject.to && /^[,—–]$/.test(word.text))
    if (close < 0 || close - cue.from > 16 || subject.pronoun === null && subject.name === null && subject.role === null) continue
    const who = whoIs(words, subject, grammar, scene, cast, focus)
    const left = trim({ ...line, quotations: [] }, words, 0, lead)
    const right = trim({ ...line, quotations: [] }, words, close + 1, words.length)
    if (left === null || right === null) continue
    return { content: [left, [right[0], span[1]]], who, cue: [words[cue.from]?.start ?? span[0], words[cue.to - 1]?.end ?? span[1]], addressee: null, confidence: sureness(who), line, nested: false, by: 'quotation', verb: null }
  }
  return null
}

/** `—A —dijo X—. B`, `— A, répond X.`: what a paragraph that a dash opens says. */
function spokenBehindDash(line: Line, reader: Reader, focus: readonly Who[]): readonly Draft[] | null {
  const opening = /^\s*[—–]\s*/u.exec(line.text.slice(...line.span))?.[0].length ?? 0
  const { words } = reader
  const cue = cuesOf(reader).find(({ from }) => from > 2 && /^[—–,]$/.test(words[leadStart(words, from) - 1]?.text ?? ''))
  const dash = words.findIndex((word, at) => at > 1 && /^[—–]$/.test(word.text))
  const lead = cue === undefined ? -1 : leadStart(words, cue.from) - 1
  const cut = dash > 0 && (lead < 0 || dash <= lead) ? dash : lead
  const span = trim(line, words, 1, cut > 0 ? cut : words.length) ?? [line.span[0] + opening, line.span[1]]
  const subject = cue === undefined ? undefined : subjectOf(reader, cue)
  // "—le preguntaron": several who are not named; "—respondió": whoever spoke before.
  const who = subject !== undefined ? whoIs(words, subject, reader.grammar, reader.scene, reader.cast, focus) : cue === undefined || cue.word.endsWith('ron') ? null : again(null, focus, reader.cast)
  const first: Draft = { content: [span], who, cue: cue === undefined ? null : [words[cue.from]?.start ?? span[0], words[cue.to - 1]?.end ?? span[1]], addressee: null, confidence: who === null ? 'guessed' : sureness(who), line, nested: false, by: 'transcript', verb: null }
  const close = cue === undefined ? -1 : words.findIndex((word, at) => at > cue.to && /^[—–]$/.test(word.text))
  const rest = close < 0 ? null : trim(line, words, close + 1, words.length)
  return rest === null ? [first] : [first, { ...first, content: [rest] }]
}

/** A sentence in the subjunctive without a verb of saying: who spoke in the one before goes on. */
function inSubjunctive(line: Line, { words }: Reader, who: Who): Draft | null {
  const at = words.findIndex(({ lower }) => subjunctive.test(lower))
  if (at < 0 || words.some(({ lower }) => lower === 'ich') || words.some(({ lower }, place) => place < at && /^(?:wenn|damit|als)$/.test(lower))) return null
  const span = trim(line, words, 0, sentenceEnd(words))
  return span === null ? null : { content: [span], who: { ...who, named: { ...who.named, span: null } }, cue: null, addressee: null, confidence: 'inferred', line, nested: false, by: 'clause', verb: null }
}
