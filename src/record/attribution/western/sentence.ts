import { overlap } from '../../span.ts'
import { bare } from '../english/content.ts'
import type { Line } from '../lines.ts'
import type { Draft } from '../said.ts'
import { accordingTo } from './according.ts'
import { type Content, clauseFrom, contentOf, leadStart } from './content.ts'
import { type Reader, type WesternCue, cuesOf, isBreak } from './cues.ts'
import { incise, spokenBehindDash } from './dash.ts'
import { judgedHere, without } from './judged.ts'
import { sureness, whoIs } from './names.ts'
import { type Phrase, finite, phraseAt } from './phrases.ts'
import { again, asks, lookOf, several } from './pronouns.ts'
import { isParticiple, isSpeaker, phrasesIn, subjectOf } from './subject.ts'
import { impersonal } from './subjunctive.ts'
import type { Word } from './words.ts'
import type { Who } from '../who.ts'

const outlet = /agen(?:ce|cia|tur)|journa|quotidien|presse|prensa|média|medi[oae]|radio|télévision|televisi|chaîne|cadena|diario|peri[oó]dic|zeitung|magazin|afp|reuters|efe|dpa|bbc|cnn|sender|bericht|témoi|testig/iu

type Told = { readonly cue: WesternCue; readonly who: Who | null; readonly content: Content }

/** What one sentence says somebody said. `focus`: who spoke or acted before it, the latest last. */
export function saidHere(line: Line, reader: Reader, focus: readonly Who[]): Draft[] {
  const { words, grammar } = reader
  const dialogue = line.first && /^\s*[—–]\s*(?=\S)/u.test(line.text.slice(...line.span)) ? spokenBehindDash(line, reader, focus) : null
  if (dialogue !== null) return [...dialogue]
  const here: Who[] = [...focus]
  const drafts: Draft[] = line.quotations.flatMap((quotation) => {
    const span = quotation.nested ? null : bare(line.text, quotation.span, line.quotations)
    const told = span === null ? null : incise(line, span, quotation.closed, reader, here)
    return told === null ? [] : [told]
  })
  for (const { who } of drafts) if (who !== null) here.push(who)
  const weak = new Set<Draft>()
  const cues = cuesOf(reader)
  // "La France salue l’accord, a déclaré X": the last words that report a whole clause come first, and nothing in that clause reports.
  const outer = cues.findLast((cue) => (isBreak(words[leadStart(words, cue.from) - 1]) || words.some(({ lower }) => lower === 'wie')) && toldBy(line, reader, cue, cues, here, [], false)?.content.whole === true && !(subjectOf(reader, cue) === undefined && cues.some((one) => one.to < cue.from && words.slice(one.to, one.to + 12).some(({ lower }, at) => one.to + at < cue.from && grammar.that(lower)))))
  let until = -1
  // What stands before a colon or a semicolon is no part of what the outer words report.
  const clause = outer === undefined ? 0 : clauseFrom(words, leadStart(words, outer.from))
  for (const cue of outer === undefined ? cues : [...cues.filter(({ to }) => to < clause), outer, ...cues.filter(({ from }) => from > outer.to)]) {
    if (cue.from < until) continue
    const told = toldBy(line, reader, cue, cues, here, drafts, drafts.length > 0)
    if (told === null || told.who === null && !told.content.quoted) continue
    const taken = drafts.flatMap(({ content, who }) => (who === null && told.who !== null ? [] : content))
    const contents = told.content.contents.filter((content) => !content.some((span) => taken.some((one) => overlap(one, span))))
    for (const content of contents) {
      for (const draft of drafts.filter((one) => one.who === null && one.content.some((span) => content.some((other) => overlap(span, other))))) drafts.splice(drafts.indexOf(draft), 1)
      const draft: Draft = { content, who: told.who, cue: [words[cue.from]?.start ?? line.span[0], words[cue.to - 1]?.end ?? line.span[1]], addressee: null, confidence: sureness(told.who), line, nested: false, by: told.content.quoted ? 'quotation' : 'clause', verb: null }
      drafts.push(draft)
      if (told.content.weak === true) weak.add(draft)
    }
    if (contents.length > 0) {
      if (told.who !== null) here.push(asks.test(cue.word) ? { ...told.who, passing: 'asking' } : told.who)
      if (told.who !== null || !told.content.quoted) until = Math.max(until, told.content.until)
    }
  }
  const judged = judgedHere(line, reader, here)
  if (judged.length > 0) drafts.splice(0, drafts.length, ...drafts.map((draft) => without(line, draft, judged)).filter((draft) => draft !== null), ...judged)
  const sources = accordingTo(line, reader, here)
  for (const draft of weak) if (sources.length > 0 && (!words.some(({ text }) => text === ';') || sources.some(({ content }) => content.some((span) => draft.content.some((other) => overlap(span, other)))))) drafts.splice(drafts.indexOf(draft), 1)
  // "Selon NAME, les parties ont réaffirmé leur « engagement »": the words are of whom the sentence names first, be it no paper.
  const heading = sources.find(({ cue, who }) => cue !== null && cue[0] - line.span[0] < 4 && who !== null && !outlet.test(who.named.name))
  if (heading !== undefined) for (const draft of drafts.filter(({ who, content: [one] }) => who !== null && who.named.name !== heading.who?.named.name && one !== undefined && line.quotations.some(({ span }) => overlap(span, one)) && !line.quotations.some(({ inner }) => inner[0] === one[0] && /^\p{Lu}/u.test(line.text.slice(...one))))) drafts.splice(drafts.indexOf(draft), 1)
  for (const one of sources) {
    const taken = drafts.flatMap(({ content }) => content).filter((span) => one.content.some((other) => overlap(span, other)))
    if (taken.length === 0) { drafts.push(one); continue }
    // "… appelle à la prudence, car la situation est grave, selon X": the source has what is left.
    const left = behind(line, one, Math.max(...taken.map(([, end]) => end))) ?? ahead(line, one, drafts)
    if (left !== null) drafts.push(left)
  }
  return drafts
}

/** What a verb reports, and whose words they are. */
function toldBy(line: Line, reader: Reader, cue: WesternCue, cues: readonly WesternCue[], here: readonly Who[], drafts: readonly Draft[], before: boolean): Told | null {
  const { words, grammar, scene, cast } = reader
  // "Notant que …, le HCR souligne": whoever the main verb has.
  const main = isParticiple(cue, grammar) && cue.from < 2 ? cues.find(({ from }) => from > cue.to) : undefined
  const subject = subjectOf(reader, main ?? cue)
  const fronted = subject !== undefined && subject.to <= cue.from
  const content = contentOf(line, reader, cue, subject === undefined || subject.to <= cue.from ? cue.to : subject.end, fronted, cues)
  if (content === null) return null
  const unnamed = impersonal(reader, cue)
  // "hieß es in einer Stellungnahme": of whoever was spoken of.
  const colon = words.slice(0, cue.from).findLastIndex(({ text }) => text === ':')
  // "Dagegen sprach sich der Konzern aus: …, hieß es in einer Stellungnahme": of whoever stands before the colon.
  const leading = colon > 0 && unnamed != null ? phrasesIn(reader, 0, colon).find((one) => isSpeaker(words, one, reader)) : undefined
  const spoken = unnamed != null && /^(?:Stellungnahme|Mitteilung|Erklärung|Aussendung|Pressemitteilung|Papier|Schreiben|Bericht|Communiqué)$/.test(unnamed.named.name) ? (leading === undefined ? here.at(-1) : whoIs(words, leading, grammar, scene, cast, here)) ?? here.at(-1) : undefined
  if (spoken !== undefined) return { cue, who: { ...spoken, sure: 'inferred', named: { ...spoken.named, span: null } }, content }
  if (unnamed !== undefined) return { cue, who: unnamed, content }
  // "Korr a démenti : « … », a-t-il insisté": whoever said so in this sentence already.
  const earlier = cue.pronoun === null ? undefined : cues.filter(({ from }) => from < cue.from).map((one) => subjectOf(reader, one)).findLast((one) => one !== undefined && one.pronoun === null && one.name !== null)
  // "Frente a lo que calificó de « … », la ministra pidió …": whoever the main verb has.
  const later = /^(?:que|qu’)$/.test(words[cue.from - 1]?.lower ?? '') && /^(?:lo|ce)$/.test(words[cue.from - 2]?.lower ?? '') && cue.from < 14 ? cues.filter(({ from }) => from > cue.to).map((one) => subjectOf(reader, one)).find((one) => one !== undefined && one.pronoun === null && one.from > cue.to) : undefined
  if (later !== undefined && (subject === undefined || subject.from < cue.from)) return { cue, who: whoIs(words, later, grammar, scene, cast, here), content }
  if (earlier !== undefined) return { cue, who: again(null, [whoIs(words, earlier, grammar, scene, cast, here)].filter((who) => who !== null), cast, grammar), content }
  if (subject === undefined) return { cue, who: understood(reader, cue, here, drafts, before), content }
  // "Korr a évoqué les tarifs, qu’elle juge « indécents »": a pronoun may mean who acts in its own sentence.
  // "Le préfet la soutient : « … », dit-il"
  const acting = subject.pronoun === null ? null : actor(reader, here, subject.from) ?? (opensWith(words, cue) ? teller(reader, here) : null)
  const back: Phrase = subject.pronoun === null ? subject : { ...subject, look: subject.look ?? lookOf(cue.word), pronoun: grammar.language === 'de' && subject.pronoun === 'she' && words[cue.from]?.lower.endsWith('en') === true ? 'they' : subject.pronoun }
  return { cue, who: whoIs(words, back, grammar, scene, cast, acting === null ? here : [...here, acting]), content }
}

/** A verb without a subject of its own has that of its sentence, or goes on with whoever spoke before; a plural verb with several. */
function understood(reader: Reader, cue: WesternCue, here: readonly Who[], drafts: readonly Draft[], spoken: boolean): Who | null {
  // "subrayaron": several, where several have spoken.
  const together = reader.grammar.language === 'es' && /(?:ron|an|en)$/.test(cue.word) ? here.findLast(({ named }) => several.test(named.name)) : undefined
  if (together !== undefined && (cue.from < 3 || reader.words[cue.from - 1]?.text === ',')) return { ...together, sure: 'inferred', pronoun: 'they', named: { ...together.named, span: null } }
  const opened = reader.grammar.language === 'es' && opensWith(reader.words, cue) && !isParticiple(cue, reader.grammar) ? teller(reader, here) : null
  if (opened !== null) return { ...opened, sure: 'inferred', named: { ...opened.named, span: null } }
  if (spoken && drafts.at(-1)?.who != null) return again(null, here, reader.cast, reader.grammar)
  const joint = reader.words[leadStart(reader.words, cue.from) - 1] ?? reader.words[cue.from - 1]
  const own = isParticiple(cue, reader.grammar) || reader.grammar.language === 'fr' && cue.pronoun === null && /^(?:et|mais|puis)$/.test(reader.words[cue.from - 1]?.lower ?? joint?.lower ?? '') || reader.grammar.language === 'es' && !(cue.from > 2 && isBreak(reader.words[cue.from - 1])) ? mainSubject(reader, here, cue.from) : null
  return own ?? again(null, here, reader.cast, reader.grammar, lookOf(cue.word))
}

/** Whether words and a colon stand before the quotation that a verb closes: "El delegado la respalda: “…”, dice". */
function opensWith(words: readonly Word[], cue: WesternCue): boolean {
  const colon = words.findIndex(({ text }) => text === ':')
  return colon > 2 && colon < cue.from && words[colon + 1]?.kind === 'quote' && !words.slice(0, colon).some(({ kind }) => kind === 'quote')
}

/** Whoever a sentence begins with, where that is a person, an office or a house. */
export function teller(reader: Reader, here: readonly Who[]): Who | null {
  const [phrase] = phrasesIn(reader, 0, Math.min(reader.words.length, 10))
  return phrase === undefined || phrase.from > 0 || phrase.pronoun !== null || !isSpeaker(reader.words, phrase, reader) ? null : whoIs(reader.words, phrase, reader.grammar, reader.scene, reader.cast, here)
}

/** Who acts in a sentence, where that is a person whom the story names: whom "he" in it or in the next one means. */
export function actor(reader: Reader, here: readonly Who[], before: number): Who | null {
  const who = mainSubject(reader, here, before)
  return who !== null && who.pronoun === null && [...reader.cast.values()].some(({ name }) => name === who.named.name) ? who : null
}

/** Who acts in a sentence that reports nothing, though not by name: "La délégation du Kalder a pris la parole." */
export function acting(reader: Reader, here: readonly Who[]): Who | null {
  const opening = reader.grammar.language !== 'de' && reader.grammar.prepositions(reader.words[0]?.lower ?? '')
  const phrases = phrasesIn(reader, 0, Math.min(reader.words.length, opening ? 24 : 14))
  // "Ähnlich klang das bei NAME": whom what follows is from.
  const alike = /^(?:ähnlich|anders|ebenso|genauso)$/.test(reader.words[0]?.lower ?? '') ? reader.words.findIndex(({ lower }, at) => at < 7 && lower === 'bei') : -1
  const phrase = alike > 0 ? phrasesIn(reader, alike + 1, reader.words.length)[0] : phrases[0]
  // "Parti de la gare, …": a body has its article.
  const bare = phrase !== undefined && reader.grammar.language !== 'de' && phrase.name === null && !reader.grammar.determiners(reader.words[phrase.from]?.lower ?? '') && reader.words[phrase.from + 1]?.capital !== true
  const role = phrase !== undefined && !bare && phrase.pronoun === null && isSpeaker(reader.words, phrase, reader)
  // "Durante once años dirigió la fiscalía": what somebody ran, and not who acts.
  if (reader.grammar.language === 'es' && phrase !== undefined && phrase.from > 0 && phrase.name === null && phrase.role === null && finite.test(reader.words[phrase.from - 1]?.lower ?? '')) return null
  if (phrase === undefined || phrase.from > (alike > 0 ? alike + 2 : 6) && !(opening && reader.words[phrase.from - 1]?.text === ',') || !role) return null
  const who = whoIs(reader.words, phrase, reader.grammar, reader.scene, reader.cast, here)
  return who === null || who.pronoun !== null ? null : who
}

/** "A NAME, de 81 años, la sacaron en brazos", "En el despacho de NAME cuelga …": whom a sentence is about that has another subject, or none by name. */
export function topic({ words, grammar, scene, cast }: Reader, here: readonly Who[], first: boolean): Who | null {
  const doubled = grammar.language === 'es' && words[0]?.lower === 'a' && words.slice(2, 18).some(({ lower }, at, rest) => /^(?:lo|la|le|los|las|les)$/.test(lower) && rest[at + 1]?.kind === 'word' && rest[at + 1]?.capital === false && (rest[at - 1]?.text === ',' || rest[at - 1]?.capital === true || rest[at - 1]?.lower === 'no'))
  const opened = first && grammar.prepositions(words[0]?.lower ?? '') ? [...words.keys()].find((at) => at > 2 && at < 7 && words[at]?.capital === true && /^(?:de|d’|von)$/.test(words[at - 1]?.lower ?? '')) : undefined
  const at = doubled ? 1 : opened
  const phrase = at === undefined ? null : phraseAt(words, at, words.length, grammar, scene, cast)
  return phrase === null || phrase.name === null ? null : whoIs(words, phrase, grammar, scene, cast, here)
}

/** "Une vendeuse hausse les épaules : « … »", "Ähnlich Anna Korr von der Liste: „…“": whom the words before a colon and a quotation are about. */
export function leadingIn(reader: Reader, start: number, here: readonly Who[]): Who | null {
  const { words, grammar, scene, cast } = reader
  const quote = words.findIndex((word) => word.kind === 'quote' && word.start === start)
  if (quote < 2 || words[quote - 1]?.text !== ':') return null
  const from = words.slice(0, quote - 1).findLastIndex(({ text, kind }) => kind === 'quote' || /^[;:.!?]$/.test(text)) + 1
  // "Als sich Protest regt, setzt er nach: „…“": the main clause first.
  const main = Math.max(from, words.slice(0, quote - 1).findLastIndex(({ text }) => text === ',') + 1)
  const phrases = [...phrasesIn(reader, main, quote - 1).filter(({ pronoun, name }) => pronoun !== null || name !== null), ...phrasesIn(reader, from, quote - 1)]
  const phrase = phrases.find((one) => one.pronoun !== null && (one.from < from + 3 || one.from < main + 3) || one.name !== null || one.role !== null && isSpeaker(words, one, reader) || grammar.language !== 'de' && one.from - from < 3 && personal.test(words.slice(one.from, one.to).map(({ lower }) => lower).join(' ')))
  if (phrase === undefined) return null
  // A noun alone ends where a verb may follow: "Une vendeuse hausse".
  const length = phrase.name === null && phrase.role === null && phrase.pronoun === null ? personal.exec(words.slice(phrase.from, phrase.to).map(({ lower }) => lower).join(' '))?.[0].split(' ').length : undefined
  return whoIs(words, length === undefined ? phrase : { ...phrase, to: phrase.from + length }, grammar, scene, cast, here)
}

const personal = /^(?:une?|una|le|la|el) (?:\p{L}+ )?(?:\p{L}{3,}(?:euse|trice|teur|seur|geur|deur|cière|tière|nière|ienne|iste|dora?|tora?|ante|era)|femme|homme|mère|père|enfant|fils|fille|ami|amie|voisine?|client|cliente|mujer|hombre|madre|padre|joven|anciano|anciana|señora)(?!\p{L})/u

/** Whom the sentence is about: its first noun phrase, before a place; in German a name where what comes first is no one ("Emotionsgeladen tritt NAME ans Pult"). */
function mainSubject(reader: Reader, here: readonly Who[], before: number): Who | null {
  const phrases = phrasesIn(reader, 0, Math.min(before, 16))
  const [first] = phrases
  const phrase = reader.grammar.language === 'de' && first !== undefined && first.name === null && first.pronoun === null && !isSpeaker(reader.words, first, reader) ? phrases.find(({ name, from }) => name !== null && from < 12) ?? first : first
  return phrase === undefined ? null : whoIs(reader.words, phrase, reader.grammar, reader.scene, reader.cast, here)
}

/** "Para el senador, la «sesión no tiene precedentes» y agregó: …": a source's words up to where its next verb begins. */
function ahead(line: Line, draft: Draft, drafts: readonly Draft[]): Draft | null {
  const [only] = draft.content
  const next = drafts.map(({ cue }) => cue?.[0] ?? -1).filter((at) => only !== undefined && at > only[0]).toSorted((a, b) => a - b)[0]
  if (only === undefined || next === undefined || draft.cue === null || draft.cue[0] > only[0] || drafts.some(({ content }) => content.some(([start]) => start < next && start >= only[0]))) return null
  const words = line.text.slice(only[0], next)
  const kept = words.replace(/[\s,]+(?:(?:y|e|et|pero|mais|puis)\s*)?$/u, '')
  return kept.length === words.trimEnd().length || kept.split(/\s+/).length < 4 ? null : { ...draft, content: [[only[0], only[0] + kept.length]] }
}

/** A source's words without those that a verb before it reports; null where nothing much is left, or the source stands among them. */
function behind(line: Line, draft: Draft, end: number): Draft | null {
  if (draft.cue === null || draft.cue[0] < end) return null
  const last = draft.content.findLast(([, to]) => to > end && to <= (draft.cue?.[0] ?? 0) + 1)
  if (last === undefined) return null
  const skipped = /^[\s,;»”"]*(?:(?:car|mais|et|y|pero|porque|und|aber|denn)\s+)?/u.exec(line.text.slice(Math.max(last[0], end), last[1]))?.[0].length ?? 0
  const from = Math.max(last[0], end) + skipped
  return /^[\s]*,/u.test(line.text.slice(end, end + 3)) && line.text.slice(from, last[1]).trim().split(/\s+/).length > 3 ? { ...draft, content: [[from, last[1]]] } : null
}
