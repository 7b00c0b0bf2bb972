import type { Line } from '../lines.ts'
import type { Draft } from '../said.ts'
import type { Reader } from './cues.ts'
import { whoIs } from './names.ts'
import { type Phrase, finite, phraseAt } from './phrases.ts'
import { again } from './pronouns.ts'
import { trim } from './span.ts'
import { phrasesIn } from './subject.ts'
import type { Word } from './words.ts'
import type { Who } from '../who.ts'

/** Sources named without a verb: "selon NAME", "según NAME", "laut NAME", "nach Angaben von NAME", "NAME zufolge", "selon lui". The rest of the sentence is what they say. */
export function accordingTo(line: Line, reader: Reader, here: readonly Who[]): readonly Draft[] {
  const cut = partOf(reader)
  if (cut < 0) return inClause(line, reader, here)
  // "80 000, selon A ; 22 400, d’après B": a source for each half.
  return [...inClause(line, { ...reader, words: reader.words.slice(0, cut) }, here), ...accordingTo(line, { ...reader, words: reader.words.slice(cut + 1) }, here)]
}

/** Where a second source begins its own part: at a semicolon, or at the comma between "3 000 (selon A)" and "1 400 selon B". */
function partOf({ words, grammar }: Reader): number {
  const semicolon = words.findIndex(({ text }) => text === ';')
  if (semicolon >= 0) return semicolon
  const sources = [...words.keys()].filter((at) => according[grammar.language]?.test(words[at]?.lower ?? '') === true && !/^(?:lequel|laquelle|lesquels|lesquelles)$/.test(words[at + 1]?.lower ?? ''))
  const [first, second] = sources
  // "109 salariés, selon la CGT, alors que la direction assure …"
  const contrast = first === undefined || first < 3 ? -1 : words.findIndex(({ text }, at) => at > first && text === ',' && /^(?:alors|tandis|mais|pero|mientras|aunque|sin)$/.test(words[at + 1]?.lower ?? ''))
  if (contrast > 0 && second === undefined) return contrast
  if (first === undefined || second === undefined || second - first < 3) return -1
  // Before the second source where sources lead, before its words where they follow.
  return first < 3 ? words.findLastIndex(({ text, lower }, at) => at > first + 2 && at < second && (text === ',' || /^(?:et|y|und|mais|pero|aber)$/.test(lower))) : words.findIndex(({ text, lower }, at) => at > first + 1 && at < second && (text === ',' || /^(?:contre|frente|mais|pero)$/.test(lower)))
}

const according: { readonly [language: string]: RegExp } = { fr: /^(?:selon|d’après|croire)$/, es: /^según$/, de: /^(?:laut|zufolge)$/ }

function inClause(line: Line, reader: Reader, here: readonly Who[]): readonly Draft[] {
  const { words, grammar, scene, cast } = reader
  const text = words.map(({ lower }) => lower.replaceAll('\'', '’')).join(' ').replaceAll('’ ', '’')
  const selfMade = match(words, text, grammar.tongue.byItself)
  if (selfMade !== null) {
    const [phrase] = phrasesIn(reader, 0, words.length)
    const who = phrase === undefined ? null : whoIs(words, phrase, grammar, scene, cast, here)
    return who === null ? [] : draft(line, words, selfMade[0], selfMade[1], selfMade, who)
  }
  // "Nach offiziellen Angaben": as it stands.
  const official = grammar.language === 'de' ? match(words, text, 'nach (?:(?:bisherigen|ersten|neuen) )?(?:(?:offiziellen|amtlichen|behördlichen) (?:angaben|zahlen)|(?:behörden|polizei|regierungs|medien|krankenhaus|gewerkschafts|partei|armee|militär|unternehmens|firmen|presse|zeugen|augenzeugen|veranstalter|un|uno)-?(?:angaben|berichten|informationen))(?! (?:de[rs]|von|vom) )') : null
  if (official !== null) return draft(line, words, official[0], official[1], official, { named: { name: words.slice(official[0] + 1, official[1]).map(({ text: one }) => one).join(' '), actor: null, span: [words[official[0] + 1]?.start ?? line.span[0], words[official[1] - 1]?.end ?? line.span[1]] }, person: null, sure: 'stated', known: true, pronoun: null, plural: true })
  const own = match(words, text, grammar.tongue.byOwn)
  if (own !== null) {
    const woman = /(?:elle|ella|ihre|ihren|ihr)\b/u.test(words.slice(...own).map(({ lower }) => lower).join(' '))
    const who = again(/(?:lui|él|seinen|seiner|ihm)\b/u.test(words.slice(...own).map(({ lower }) => lower).join(' ')) ? 'he' : woman ? 'she' : null, here, cast, grammar)
    return who === null ? [] : draft(line, words, own[0], own[1], own, who)
  }
  const trailing = words.findIndex(({ lower }) => lower === 'zufolge')
  if (grammar.language === 'de' && trailing > 0) {
    const [from, phrase] = backwards(reader, trailing)
    const who = phrase === null ? null : whoIs(words, phrase, grammar, scene, cast, here)
    return who === null ? [] : draft(line, words, from, trailing + 1, [trailing, trailing + 1], who)
  }
  const found = match(words, text, grammar.tongue.according) ?? opening(reader)
  if (found === null) return reckonedBy(line, reader, here)
  const [from, to] = found
  const skip = words[to]?.lower ?? ''
  // "según los cuales": what the phrase before it names.
  if (/^(?:el|la|los|las)$/.test(skip) && /^cual(?:es)?$/.test(words[to + 1]?.lower ?? '') || /^(?:lequel|laquelle|lesquels|lesquelles|quoi)$/.test(skip)) return []
  // "según pudo saber este diario": nobody by name.
  if (/^(?:pudo|pudieron|ha|han|supo|consta|parece|trascendió|se)$/.test(skip) && grammar.language === 'es') return []
  const first = /^(?:von|vom|de|du|d’)$/.test(skip) || skip === 'des' && grammar.language === 'de' ? to + 1 : to
  const begun = grammar.language === 'de' && /^(?:der|des|den|dem|einer|eines|einem)$/.test(words[first]?.lower ?? '') ? first + 1 : first
  const opened = grammar.language === 'de' ? attributed(words, begun) : begun
  const read = phraseAt(words, opened, words.length, grammar, scene, cast) ?? (grammar.language === 'de' ? null : bareNoun(words, opened, grammar)) ?? lowerNoun(reader, opened)
  if (read === null || grammar.verbs(words[opened]?.lower ?? '') && !words[opened]?.capital) return []
  const given = grammar.language === 'de' ? read : withGiver(reader, read)
  const whole = opened > first ? { ...given, from: opened } : given
  // "Selon un bilan provisoire revu à la baisse, …": all of it up to the comma, where the source leads.
  const comma = from < 2 && grammar.language !== 'de' && whole.name === null && whole.role === null ? words.findIndex(({ text }, at) => at >= whole.to && text === ',') : -1
  const phrase = comma > whole.to && comma - whole.to < 8 && !words.slice(whole.to, comma).some(({ lower, kind }) => kind === 'quote' || grammar.auxiliaries(lower) || finite.test(lower)) ? { ...whole, end: comma + 1 } : whole
  // "nach den Worten des Staatschefs": whoever has that office in the story.
  const article = opened > first ? first : /^(?:des|der|dem|den|vom)$/.test(words[opened - 1]?.lower ?? '') ? opened - 1 : -1
  const held = grammar.language === 'de' && article >= 0 && phrase.name === null && phrase.role !== null ? whoIs(words, { ...phrase, from: article }, grammar, scene, cast, here) : null
  const who = held?.sure === 'inferred' ? held : whoIs(words, phrase, grammar, scene, cast, here)
  return who === null ? [] : draft(line, words, from, phrase.end, [from, to], who)
}

/** "einer am Mittag veröffentlichten Umfrage": the noun behind what was done to it, and when. */
function attributed(words: readonly Word[], at: number): number {
  if (words[at]?.capital !== false || !/^(?:am|im|an|in|vom|von|zu|zum|kürzlich|jüngst|gestern|heute|zuvor|soeben|eben|erst|neu|bereits|vorab|eigens|kurz|bislang|noch)$/.test(words[at]?.lower ?? '')) return at
  const done = words.findIndex(({ lower, capital }, place) => place > at && place < at + 7 && !capital && /^(?:\p{L}{3,}(?:ten|tem|enen|enem))$/u.test(lower))
  return done > 0 && words[done + 1]?.capital === true && !words.slice(at, done).some(({ kind }) => kind !== 'word' && kind !== 'number') ? done + 1 : at
}

/** "un bilan fourni par les autorités", "la police citée par la radio": the participle and its agent belong to the source; a person who gave it is the source. */
function withGiver(reader: Reader, phrase: Phrase): Phrase {
  const { words, grammar, scene, cast } = reader
  // A participle may have been read as a word of the phrase.
  const within = words.findIndex(({ lower, capital }, place) => place > phrase.from + 1 && place < phrase.to && !capital && given.test(lower))
  const at = within >= 0 ? within : words[phrase.to]?.text === ',' ? phrase.to + 1 : phrase.to
  if (!participle.test(words[at]?.lower ?? '')) return phrase
  const by = words.findIndex(({ lower }, place) => place > at && place < at + 6 && /^(?:par|por)$/.test(lower))
  if (by < 0 || words.slice(at, by).some(({ text }) => text === ',')) return phrase
  const agent = phraseAt(words, by + 1, words.length, grammar, scene, cast)
  if (agent === null) return phrase
  return agent.name !== null && phrase.name === null ? { ...agent, from: by + 1 } : { ...phrase, to: cited.test(words[at]?.lower ?? '') ? phrase.to : agent.to, end: agent.end }
}

const participle = /^(?:\p{L}+(?:ée?s?|ie?s?|ue?s?|ise?s?)|jointe?s?|\p{L}+[aií]d[oa]s?|hech[oa]s?|difundid[oa]s?|ofrecid[oa]s?)$/u
const given = /^(?:fourni|publié|établi|communiqué|diffusé|donné|cité|avancé|dressé|transmis|joint|interrogé|ofrecid|difundid|publicad|facilitad|proporcionad|entregad|emitid|dad|citad|divulgad|consultad)[oae]?e?s?$/u
const cited = /^(?:cit|joint|interrog|consult|contact|entrevist|recog)/u

/** "según datos de la agencia", "selon nos informations": a noun of small letters with what hangs on it. */
function bareNoun(words: readonly Word[], from: number, grammar: Reader['grammar']): Phrase | null {
  const first = words[from]
  if (first === undefined || first.kind !== 'word' || first.capital || grammar.verbs(first.lower) || grammar.participles(first.lower) || grammar.prepositions(first.lower) || grammar.conjunctions(first.lower) || grammar.auxiliaries(first.lower) || /^(?:que|qui|lo|cela|ce|se|ha|ont|lequel)$/.test(first.lower)) return null
  let to = from + 1
  while (to < words.length && to - from < 9 && words[to]?.kind === 'word' && !grammar.conjunctions(words[to]?.lower ?? '') && !grammar.auxiliaries(words[to]?.lower ?? '') && !finite.test(words[to]?.lower ?? '') && !grammar.relatives(words[to]?.lower ?? '') && (!grammar.prepositions(words[to]?.lower ?? '') || grammar.complements(words[to]?.lower ?? ''))) to += 1
  while (to > from + 1 && (grammar.complements(words[to - 1]?.lower ?? '') || grammar.articles(words[to - 1]?.lower ?? ''))) to -= 1
  return { from, to, end: to, name: null, role: null, pronoun: null }
}

/** "selon plusieurs sources", "laut Polizei" are phrases; "der sechzigjährigen Ministerin" is one from its first word of small letters on. */
function lowerNoun(reader: Reader, at: number): ReturnType<typeof phraseAt> {
  const [phrase] = phrasesIn(reader, at, Math.min(reader.words.length, at + 6))
  return phrase ?? null
}

function backwards(reader: Reader, end: number): readonly [number, ReturnType<typeof phraseAt>] {
  const { words, grammar, scene, cast } = reader
  for (let at = end - 1; at >= Math.max(0, end - 8); at -= 1) {
    const word = words[at]
    if (word?.kind !== 'word' || words.slice(at, end).some(({ kind, text }) => kind === 'quote' || text === ',')) break
    // The genitive, "von" and a second capital belong to the noun before them.
    const before = words[at - 1]
    if (/^(?:des|der)$/.test(word.lower) && before?.capital === true || before !== undefined && at > 0 && (before.capital && word.capital && at > 1 || grammar.complements(before.lower) || grammar.articles(before.lower))) continue
    const article = /^(?:der|dem|den|einem|einer|eines|des|angaben|berichten|bericht|informationen|medienberichten)$/.test(word.lower)
    if (!article && !word.capital) continue
    let from = at
    while (from < end - 1 && /^(?:der|dem|den|einem|einer|eines|des|angaben|berichten|bericht|informationen)$/.test(words[from]?.lower ?? '')) from += 1
    const phrase = phraseAt(words, from, end, grammar, scene, cast) ?? (phrasesIn(reader, from, end)[0] ?? null)
    if (phrase !== null) return [at, phrase]
  }
  return [end, null]
}

function match(words: readonly Word[], text: string, source: string): readonly [number, number] | null {
  const found = new RegExp(String.raw`(?<![\p{L}’])(?:${source})(?![\p{L}])`, 'iu').exec(text)
  if (found === null) return null
  let at = 0
  let from = -1
  for (const [place, word] of words.entries()) {
    if (from < 0 && at >= found.index) from = place
    at += word.text.length + (/[’']$/.test(word.text) ? 0 : 1)
    if (from >= 0 && at >= found.index + found[0].length) return [from, place + 1]
  }
  return null
}

/** "Pour la présidence, …", "Para el ministro, …": somebody's view at the head of a sentence, where a person, an office or a house follows. */
function opening({ words, grammar, scene, cast }: Reader): readonly [number, number] | null {
  // "Für NAME ist das „…“"
  if (grammar.language === 'de') {
    const view = /^für$/.test(words[0]?.lower ?? '') ? phraseAt(words, grammar.articles(words[1]?.lower ?? '') && words[1]?.lower !== 'die' && words[1]?.lower !== 'das' ? 2 : 1, Math.min(words.length, 10), grammar, scene, cast) : null
    return view !== null && (view.name !== null || view.role !== null) && words.slice(view.to, view.to + 6).some(({ lower }) => /^(?:ist|sind|war|waren|wäre|bleibt|bedeutet|steht|handelt|gehört|kommt)$/.test(lower)) && words.some(({ kind }) => kind === 'quote') ? [0, 1] : null
  }
  if (!/^(?:pour|para)$/.test(words[0]?.lower ?? '') || words[1]?.kind !== 'word') return null
  const phrase = phraseAt(words, 1, Math.min(words.length, 12), grammar, scene, cast)
  if (phrase === null || words[phrase.to]?.text !== ',' && words[phrase.end - 1]?.text !== ',' && words[phrase.to]?.lower !== 'comme') return null
  return phrase.name !== null || phrase.role !== null || phrase.pronoun === 'he' || phrase.pronoun === 'she' || words.slice(1, phrase.to).some(({ lower }) => grammar.bodies(lower) || grammar.houses(lower)) || scene.mentions.some(({ start, is }) => is !== 'group' && start >= (words[1]?.start ?? 0) && start < (words[phrase.to - 1]?.end ?? 0)) ? [0, 1] : null
}

/** "Les dégâts sont estimés à 2,3 milliards par la fédération", "fueron contabilizados por la policía": who reckons. */
function reckonedBy(line: Line, reader: Reader, here: readonly Who[]): readonly Draft[] {
  const { words, grammar, scene, cast } = reader
  const at = words.findIndex(({ lower }) => reckoned.test(lower))
  if (at < 0 || !words.some(({ kind }) => kind === 'number')) return []
  const by = words.findIndex(({ lower }, place) => grammar.language === 'de' ? place > at - 12 && place < at && /^(?:von|vom)$/.test(lower) : place > at && place < at + 12 && /^(?:par|por)$/.test(lower))
  if (by < 0 || words.slice(Math.min(at, by), Math.max(at, by)).some(({ text }) => text === ',')) return []
  const from = grammar.language === 'de' && /^(?:der|dem|den|einer|einem)$/.test(words[by + 1]?.lower ?? '') ? by + 2 : by + 1
  const phrase = phraseAt(words, from, words.length, grammar, scene, cast)
  const who = phrase === null || words[from]?.kind !== 'word' ? null : whoIs(words, phrase, grammar, scene, cast, here)
  return phrase === null || who === null || !(who.known || phrase.role !== null || words.slice(phrase.from, phrase.to).some(({ lower }) => grammar.bodies(lower) || grammar.houses(lower))) ? [] : draft(line, words, by, phrase.to, [by, by + 1], who)
}

const reckoned = /^(?:estim|évalu|chiffr|recens|dénombr|comptabilis|confirm)ée?s?$|^(?:estimad|cifrad|contabilizad|confirmad|registrad|calculad|reportad)[oa]s?$|^(?:geschätzt|beziffert|gezählt|gemeldet|bestätigt|registriert)$/u

/** The sentence without the words that name the source. */
function draft(line: Line, words: readonly Word[], from: number, to: number, cue: readonly [number, number], who: Who): readonly Draft[] {
  const close = words.at(-1)?.kind === 'mark' ? words.length - 1 : words.length
  const parts = [trim(line, words, 0, from), trim(line, words, to, close)].filter((span) => span !== null)
  const long = parts.filter(([start, end]) => /\s/.test(line.text.slice(start, end).trim()))
  const kept = long.length > 0 ? long : parts
  // `« … », selon X`: the quotation is what is said.
  const whole = parts.find((span) => line.quotations.some(({ inner }) => inner[0] <= span[0] && inner[1] >= span[1]))
  const content = whole !== undefined ? [whole] : kept
  if (content.length === 0) return []
  return [{ content, who, cue: [words[cue[0]]?.start ?? line.span[0], words[cue[1] - 1]?.end ?? line.span[1]], addressee: null, confidence: who.pronoun !== null ? 'inferred' : who.sure, line, nested: false, by: 'according', verb: null }]
}
