import type { Span } from '../../span.ts'
import { bare } from '../english/content.ts'
import type { Line } from '../lines.ts'
import { type Reader, type WesternCue, isBreak } from './cues.ts'
import { goesOn, overComplements } from './reach.ts'
import { trim } from './span.ts'
import { isParticiple } from './subject.ts'
import { claim, subjunctive, unreal } from './subjunctive.ts'
import type { Grammar, Word } from './words.ts'

/** What a verb reports. `until`: up to which word of the sentence it reaches; `weak`: the plain object of a verb, which gives way to a source named otherwise; `whole`: the clause before reporting words, whose own verbs report nothing further. */
export type Content = { readonly contents: readonly (readonly Span[])[]; readonly quoted: boolean; readonly until: number; readonly weak?: boolean; readonly whole?: boolean }

/** What a verb of saying reports in its sentence: the words, and up to which of them it reaches. */
export function contentOf(line: Line, { words, grammar }: Reader, cue: WesternCue, subjectEnd: number, fronted: boolean, cues: readonly WesternCue[]): Content | null {
  const behind = Math.max(cue.to, subjectEnd)
  // "ajoutant que", "y añadió que": what stands before is another verb's.
  const joins = isParticiple(cue, grammar) || /^(?:avant|antes|tras|après)$/.test(words[cue.from]?.lower ?? '') || /^(?:y|e|et|und)$/.test(words[cue.from - 1]?.lower ?? '') && cues.some(({ from }) => from < cue.from)
  const end = sentenceEnd(words)
  // A quotation right before the reporting words, and one that goes on behind them.
  const lead = leadStart(words, cue.from)
  // `« A » dans cette explosion a dit X`: a turn of place between.
  const far = words.slice(0, cue.from).findLastIndex(({ kind }) => kind === 'quote')
  const apart = far >= 0 && cue.from - far > 1 && cue.from - far < 6 && grammar.language !== 'de' && subjectEnd > cue.to && grammar.prepositions(words[far + 1]?.lower ?? '') && words.slice(far + 1, cue.from).every(({ kind }) => kind === 'word')
  const previous = apart ? words[far] : words[words[lead - 1]?.text === ',' ? lead - 2 : lead - 1]
  const hung = grammar.language === 'de' && (words[cue.to] === undefined || words[cue.to]?.kind === 'mark') ? words.slice(0, cue.from).findLastIndex(({ text }, at) => text === ',' && /^(?:der|die|das)$/.test(words[at + 1]?.lower ?? '') && words[at + 2]?.capital !== true) : -1
  if (previous?.kind === 'quote' && (!fronted || hung > 0 && cue.from - hung < 18) && !joins && !(cue.word === 'heißt' && words[cue.to]?.lower !== 'es')) {
    const first = quoteSpan(line, previous)
    const nextAt = words.findIndex((word, at) => at >= behind && word.kind === 'quote')
    const next = words[nextAt]
    const gap = next === undefined ? '' : line.text.slice(words[nextAt - 1]?.start ?? next.start, next.start).trim()
    const opened = next?.quote === null || next === undefined ? null : quoteSpan(line, next)
    // "…, der darin ein „Theater“ sieht": the relative clause alone.
    const related = hung
    const opens = related > 0 && cue.from - related < 18 ? related + 1 : clauseFrom(words, lead)
    // `Le séisme « a fait des dégâts », déclare X`: the words before the quotation are reported with it.
    const around = first !== null && parts(words.slice(opens, words.indexOf(previous))) > (grammar.language === 'de' && words[lead - 1] === previous ? 0 : 1) && (!isSentence(line, previous) || grammar.language === 'de' && words[words.indexOf(previous) - 1]?.kind === 'word') ? trim(line, words, opens, words.indexOf(previous) + 1) : null
    if (around !== null && isBreak(words[lead - 1]) && words[lead - 1]?.text === ',') return { contents: [[around]], quoted: true, until: Math.max(behind, words.indexOf(previous) + 1), whole: true }
    // `Mit „unbefristetem Streik“ droht Verdi`
    if (around !== null && grammar.language === 'de' && words[lead - 1] === previous) return { contents: [[around]], quoted: true, until: behind }
    if (first !== null) {
      const nearby = opened !== null && !words.slice(behind, nextAt).some(({ text }) => /^[.;]$/.test(text)) && /^[,:—–]$/.test(gap)
      // `« A » et « B », a dit X`
      const at = words.indexOf(previous)
      const twin = /^(?:et|y|e|und)$/.test(words[at - 1]?.lower ?? '') && words[at - 2]?.kind === 'quote' ? words[at - 2] : undefined
      const other = twin === undefined ? null : quoteSpan(line, twin)
      if (!nearby) return { contents: [other === null ? [first] : [other, first]], quoted: true, until: behind }
      const joined = gap !== ':' && /^\p{Ll}/u.test(line.text.slice(...opened))
      return { contents: joined ? [[first, opened]] : [[first], [opened]], quoted: true, until: nextAt + 1 }
    }
  }
  // A colon with quotations behind it.
  const colon = words.findIndex((word, at) => at >= cue.to && word.text === ':')
  // "ha avanzado que … y ha defendido el plan: «…»": the last of two verbs has the quotation.
  const over = colon >= 0 ? goesOn(words, cue, cues, grammar) : -1
  if (colon >= 0 && !(over > 0 && over < colon) && words[colon + 1]?.kind === 'quote' && !(isParticiple(cue, grammar) && cues.some(({ from, word }) => from > cue.to && from < colon && !/ant$|ndo$/.test(word))) && !words.slice(cue.to, colon).some(({ text, kind }) => kind === 'quote' || /^[.;]$/.test(text)) && colon - cue.to < 40) {
    const quotes = words.slice(colon + 1).filter(({ kind }) => kind === 'quote').flatMap((word) => { const span = quoteSpan(line, word); return span === null ? [] : [[span]] })
    // "…, a-t-il chiffré, avant de lancer : « … »"
    const told = !fronted && isBreak(words[lead - 1]) && lead > 3 && words.slice(behind - 1, colon).some(({ text }) => text === ',') ? trim(line, words, clauseFrom(words, lead), lead) : null
    return { contents: told === null ? quotes : [[told], ...quotes], quoted: true, until: words.length }
  }
  // "Korr sagte: Das werde sich ändern."
  const parted = colon >= 0 && cues.some(({ from, says }) => says && from > colon + 3 && words[leadStart(words, from) - 1]?.text === ',' && words[from + 1] !== undefined && !grammar.that(words[from + 1]?.lower ?? '') && !subjunctive.test(words[from]?.lower ?? ''))
  if (colon >= 0 && !parted && colon - cue.to < 14 && cue.says && !/^(?:zitiert|zitierte|cite|citó)$/.test(cue.word) && colon + 3 < end && !words.slice(cue.to, colon).some(({ kind, text }) => kind === 'quote' || text === ',' && colon - behind > 6) && !words.slice(0, cue.from).some(({ kind }) => kind === 'quote') && words.slice(colon + 1, end).some(({ kind }) => kind === 'word') && (words[colon + 1]?.capital === true || grammar.language !== 'de')) return clause(line, words, colon + 1, end)
  const told = grammar.language === 'de' ? asTold(line, words, cue, end) : null
  if (told !== null) return told
  // "Comme l’a dit X, …", "Wie die Polizei mitteilte, …"
  if ((/^(?:wie|comme|según|tal)$/.test(words[0]?.lower ?? '') || /^(?:comme|como)$/.test(words[1]?.lower ?? '') || words[1]?.text === ',' && /^(?:comme|como)$/.test(words[2]?.lower ?? '')) && cue.from < 14) {
    const comma = words.findIndex((word, at) => at >= behind - (words[behind - 1]?.text === ',' ? 1 : 0) && word.text === ',')
    if (comma >= 0 && comma < behind + 12) return clause(line, words, comma + 1, end)
  }
  // A quotation right behind the verb and its subject: `Korr sagte, „…“`.
  const close = words[words[behind]?.text === ',' ? behind + 1 : behind]
  if (close?.kind === 'quote' && cue.says && isSentence(line, close)) {
    const span = quoteSpan(line, close)
    if (span !== null) return { contents: [[span]], quoted: true, until: words.indexOf(close) + 1 }
  }
  const parenthesis = !fronted && !joins && isBreak(words[lead - 1]) && lead > 2 && !adverbial(words, clauseFrom(words, lead), lead, cue, grammar)
  const opening = words.findIndex((word, at) => at >= cue.to && at < cue.to + 26 && grammar.that(word.lower))
  // "No opina lo mismo el sindicato, que denuncia que …": a relative clause with a verb of its own.
  // "declaró NAME, que perdió a su marido": whom the name means, and nothing that is said.
  const relative = grammar.language === 'es' && subjectEnd > cue.to && words[opening - 1]?.text === ',' && words[opening - 2]?.capital === true && (opening < subjectEnd || opening === subjectEnd + 1)
  const that = relative || grammar.language === 'es' && words[opening - 1]?.text === ',' && cues.some(({ from }) => from === opening + 1) ? -1 : opening
  const stop = nextClause(words, cue, cues, grammar)
  // "erklärte, die Lage sei ernst, wie es heiße": the first clause is what is said.
  const earlier = grammar.language !== 'de' ? -1 : words.findIndex(({ text }, at) => at >= Math.max(cue.to, behind - 1) && at < that - 1 && text === ',')
  const reported = earlier >= 0 && words.slice(earlier, that - 1).some(({ lower }) => subjunctive.test(lower) || unreal.test(lower))
  if (that >= 0 && that < stop && !reported && !cues.some(({ from, to }) => from >= behind && to <= that && from > cue.to) && clear(words, cue.to, that, behind) && (grammar.language === 'de' || behind > cue.to || !words.slice(behind, that).some(({ lower }) => grammar.articles(lower)) || that <= behind || words[that - 1]?.text === ',' || words[behind]?.kind !== 'word' || words[behind]?.capital === true || grammar.prepositions(words[behind]?.lower ?? '') || grammar.adverbs(words[behind]?.lower ?? '') || grammar.complements(words[behind]?.lower ?? '') || /^(?:este|esta|ce|cette|un|une|una|más|plus|poco|peu|horas|hace|antes|después|luego)$/.test(words[behind]?.lower ?? '') || /(?:ment|mente)$/.test(words[behind]?.lower ?? '')) && !(that > behind && grammar.language !== 'de' && (grammar.determiners(words[behind]?.lower ?? '') || grammar.articles(words[behind]?.lower ?? '')) && !grammar.adverbs(words[behind + 1]?.lower ?? '')) && (that <= behind + 9 || words[that - 1]?.text === ',')) return clause(line, words, that + 1, stop)
  if (grammar.language === 'de' && !parenthesis || grammar.language === 'de' && subjectEnd > cue.to) {
    const comma = words.findIndex((word, at) => at >= behind - 1 && at >= cue.to && word.text === ',')
    // "widersprach der Behauptung, sie habe …": these are another's words.
    if (comma >= 0 && /^(?:widersprach|widerspricht|widersprochen|bestritt|bestreitet|wies|weist|dementiert|dementierte|kritisierte|kritisiert)$/.test(cue.word) && words.slice(cue.to, comma).some(({ lower }) => claim.test(lower))) return null
    if (comma >= 0 && comma - behind < 12 && words.slice(comma, Math.min(stop, comma + 16)).some(({ lower }) => subjunctive.test(lower) || unreal.test(lower)) && !isRelative(words, comma + 1, stop, grammar) && !(parenthesis && words.slice(0, lead).some(({ lower }) => subjunctive.test(lower) || unreal.test(lower)))) return clause(line, words, comma + 1, stop)
  }
  if (parenthesis && cue.says && (cue.pronoun !== null || subjectEnd > cue.to || grammar.language === 'es' || /^(?:heißt|hieß)$/.test(cue.word))) {
    const closing = words.findIndex((word, at) => at >= behind - (words[behind - 1]?.text === ',' ? 1 : 0) && (word.text === ',' || /^[—–;:.]$/.test(word.text)))
    const left = trim(line, words, clauseFrom(words, lead), words[lead - 1]?.kind === 'mark' ? lead - 1 : lead)
    const right = closing >= 0 && words[closing]?.text === ',' && closing + 2 < stop && !/^(?:quien|quienes|qui|que|der|die|das|lequel|laquelle)$/.test(words[closing + 1]?.lower ?? '') ? trim(line, words, closing + 1, stop) : null
    const subordinate = grammar.conjunctions(words[0]?.lower ?? '') && grammar.language === 'de'
    if (left !== null && !subordinate && !turn.test(line.text.slice(...left).trim()) && /\s/.test(line.text.slice(...left).trim())) return { contents: [right === null ? [left] : [left, right]], quoted: words.slice(clauseFrom(words, lead), lead).some(({ kind }) => kind === 'quote'), until: Math.max(behind, right === null ? behind : end), whole: true }
  }
  // What stands between an auxiliary and its participle, behind a subject that stands there too.
  const middle = subjectEnd < cue.to && subjectEnd > cue.from ? subjectEnd : cue.from + 1
  // `hat die Lage als „ernst“ bezeichnet`: between the auxiliary and its participle.
  if (grammar.language === 'de' && cue.to - cue.from > 2) {
    const inner = words.findIndex((word, at) => at >= middle && at < cue.to && word.kind === 'quote' && !grammar.called(words[at - 1]?.lower ?? ''))
    const span = inner < 0 ? null : trim(line, words, middle, cue.to - 1)
    if (span !== null) return { contents: [marked(line, words, middle, cue.to - 1) ?? [span]], quoted: true, until: cue.to }
  }
  // "hat erneut betont, an Frieden interessiert zu sein": an infinitive with "zu" is what is said.
  const pause = grammar.language === 'de' && words[cue.to]?.text !== ',' && grammar.adverbs(words[cue.to]?.lower ?? '') ? cue.to + 1 : Math.max(cue.to, words[behind]?.text === ',' ? behind : cue.to)
  if (grammar.language === 'de' && cue.says && words[pause]?.text === ',' && words.slice(pause + 1, stop).some(({ text, lower }, at, rest) => text !== ',' && lower === 'zu' && rest[at + 1]?.lower.endsWith('n') === true || /^(?:ein|aus|auf|ab|an|vor|zurück|mit|zusammen|her|hin|fort|durch|weiter|fest|bei|nach|teil)zu\p{L}+n$/u.test(lower)) && !(grammar.relatives(words[pause + 1]?.lower ?? '') && words[pause + 2]?.capital !== true) && !grammar.conjunctions(words[pause + 1]?.lower ?? '')) return clause(line, words, pause + 1, stop)
  // Words in marks within the reporter's own sentence, calls and plain objects.
  const quote = words.findIndex((word, at) => at >= cue.to && at < stop && word.kind === 'quote')
  // "No opina lo mismo el sindicato, que denuncia “…”": the words of whom the relative clause hangs on.
  const related = grammar.language === 'de' ? undefined : cues.find(({ from }) => from > cue.to + 1 && from < quote && words[from - 2]?.text === ',' && grammar.relatives(words[from - 1]?.lower ?? ''))
  if (quote >= 0 && related === undefined && quote - behind < 16 && !words.slice(behind, quote).some(({ text }) => /^[.;:]$/.test(text)) && !(quote > cue.to && grammar.called(words[quote - 1]?.lower ?? ''))) {
    let first = behind
    while (grammar.language !== 'de' && first < quote && grammar.adverbs(words[first]?.lower ?? '')) first += 1
    // `considera "impensable" que haya acuerdo`: the clause goes on behind the marks.
    const goes = grammar.that(words[quote + 1]?.lower ?? '')
    // `su “rechazo” y “disgusto”`
    const twin = /^(?:y|e|et|und|ni|o|ou|oder)$/.test(words[quote + 1]?.lower ?? '') && words[quote + 2]?.kind === 'quote' ? quote + 3 : quote + 1
    const last = goes ? stop : overComplements(words, twin, stop, grammar)
    if (words[first]?.lower === 'sich') first += 1
    const span = trim(line, words, first, last)
    // "Den Angriff auf den Konvoi bezeichnete er als „abscheulich“": the object stands before its verb.
    const front = grammar.language === 'de' && !fronted && subjectEnd > cue.to && fronting.test(cue.word) && !words.slice(clauseFrom(words, cue.from), cue.from).some(({ text }) => text === ',') && /^(?:der|die|das|den|einen|eine|ein|dies|das|diese|diesen|sein|seine|ihre|ihren)$/.test(words[clauseFrom(words, cue.from)]?.lower ?? '') ? trim(line, words, clauseFrom(words, cue.from), cue.from) : null
    if (front !== null && span !== null) return { contents: [[front, span]], quoted: true, until: last }
    return span === null ? null : { contents: [first + 1 === last ? marked(line, words, first, last) ?? [span] : [span]], quoted: true, until: last }
  }
  if (quote < 0 && grammar.language === 'de' && cue.calling) {
    // The object may stand before a verb at the end: "hat … vorgeschlagen".
    const infinitive = words[cue.to]?.text === ',' && words.slice(cue.to, Math.min(words.length, cue.to + 24)).some(({ lower }) => lower === 'zu' || /^\p{L}{2,}zu\p{L}+en$/u.test(lower))
    if (infinitive) return { ...clause(line, words, cue.to + 1, stop) ?? { contents: [], quoted: false, until: stop }, weak: true }
    const inside = cue.to - cue.from > 3 && cue.to - middle > 2 ? trim(line, words, words[middle]?.lower === 'sich' ? middle + 1 : middle, cue.to - 1) : null
    if (inside !== null) return { contents: [[inside]], quoted: false, until: cue.to, weak: true }
  }
  const object = behindAdverbs(words, behind, stop, grammar)
  if (!parenthesis && grammar.language !== 'de' && cue.says && isInfinitive(words, object, grammar)) return clause(line, words, object, stop)
  // "n’exclut pas des grèves", "no descarta nuevas protestas": the negation belongs to what is said.
  if (grammar.language !== 'de' && !parenthesis && /^(?:exclu|écart|descart)/.test(cue.word) && /^(?:n’|ne|no)$/.test(words[cue.from - 1]?.lower ?? '') && cue.to + 1 < stop) return clause(line, words, cue.from - 1, stop)
  const next = words[object]
  if (!cue.calling || parenthesis || next === undefined || next.kind === 'mark' || object >= stop - 1) return null
  const opens = cue.word === 'se' || /^(?:hizo|hicieron|hace|hacen|hecho|lanzó|lanzaron)$/.test(cue.word) && /^(?:a|al|para|por)$/.test(next.lower) || /^(?:en|a|à|auf|entre)$/.test(next.lower) && words[object + 1]?.kind === 'number' || /^(?:sur|contre|sobre|contra|de|en)$/.test(next.lower) && /^(?:insist|alert|avert|advirt|advert|adviert)/.test(cue.word) || grammar.determiners(next.lower) || grammar.articles(next.lower) || next.kind === 'number' || /^(?:de|d’|à|vouloir|être|avoir|ne|no|a|von|vor|haber|près|plus|que)$/.test(next.lower) || /(?:er|ir|re|ar)$/.test(next.lower) && grammar.language !== 'de' || next.capital || grammar.language === 'de'
  // "zählte 4.500 Streikende, der Konzern nannte …": the next clause has its own verb.
  const other = words.findIndex((word, at) => at > object && at < stop && word.text === ',' && cues.some(({ from }) => from > at + 1 && from < at + 7))
  // "wies das zurück", "sprach sich dagegen aus, …": the half of a verb, and no more than a pronoun with it, says nothing.
  if (grammar.language === 'de' && (half.test(next.lower) && words[object + 1]?.kind !== 'word' && words[object + 1]?.kind !== 'number' || /^(?:das|dies|es|sie|ihn|ihm|ihr)$/.test(next.lower) && half.test(words[object + 1]?.lower ?? '') && words[object + 2]?.kind !== 'word')) return null
  // "Das Defizit bezifferte NAME auf 2,6 Millionen": what is spoken of stands before the verb.
  const spoken = grammar.language === 'de' && !fronted && subjectEnd > cue.to && /^bezifferte|^veranschlagte|^schätzte/.test(cue.word) && !words.slice(clauseFrom(words, cue.from), cue.from).some(({ text, kind }) => text === ',' || kind === 'quote') ? trim(line, words, clauseFrom(words, cue.from), cue.from) : null
  const rest = spoken === null ? null : trim(line, words, object, stop)
  if (spoken !== null && rest !== null) return { contents: [[spoken, rest]], quoted: false, until: stop }
  const called = opens ? clause(line, words, object, other > 0 && grammar.language === 'de' ? other : related === undefined ? stop : related.from - 2) : null
  return called === null ? null : { ...called, weak: true }
}

/** Turns that join a sentence to the one before it, and are nothing that is said. */
const turn = /^(?:eso sí|ahora bien|aun así|con todo|en todo caso|en cualquier caso|de todos modos|de hecho|por lo demás|dicho esto|cela dit|ceci dit|en tout cas|en tout état de cause|de fait|au demeurant|pour autant|malgré tout|y es que|es más|quoi qu’il en soit)$/iu

const half = /^(?:zurück|ab|an|auf|aus|vor|hin|ein|fest|mit|zu|bei|dar|los|nieder|hinzu|entgegen)$/

const fronting = /^(?:bezeichn|nann|nenn|kritisier|verurteil|lehn|wies|beziffer|bewert|wert|lob|begrüß|beklag|würdig|kommentier|geißel|schätz|veranschlag)/

/** ", der habe …" with its verb at its end, ", an der …": a relative clause, and nothing that is said. */
function isRelative(words: readonly Word[], at: number, stop: number, grammar: Grammar): boolean {
  if (grammar.prepositions(words[at]?.lower ?? '') && /^(?:der|die|das|dem|den|denen|deren|dessen)$/.test(words[at + 1]?.lower ?? '') && words[at + 2]?.capital !== true) return true
  if (/^(?:wobei|während|obwohl|weil|obgleich|indem)$/.test(words[at]?.lower ?? '')) return true
  if (!grammar.relatives(words[at]?.lower ?? '')) return false
  // "sagte, das sei falsch"
  if (/^(?:das|die|der)$/.test(words[at]?.lower ?? '') && (subjunctive.test(words[at + 1]?.lower ?? '') || unreal.test(words[at + 1]?.lower ?? '')) && at + 2 < stop && words[at + 2]?.kind !== 'mark') return false
  const verb = words.findIndex(({ lower }, place) => place > at && place < stop && (subjunctive.test(lower) || unreal.test(lower)))
  return verb < 0 || verb + 1 >= stop || words[verb + 1]?.kind === 'mark' || !words.slice(at, verb).some(({ capital }) => capital)
}

/** "En este sentido, valoró …": a turn before the verb and no more, which nobody says. */
function adverbial(words: readonly Word[], from: number, lead: number, cue: WesternCue, grammar: Grammar): boolean {
  const left = words.slice(from, lead).filter(({ kind }) => kind !== 'mark')
  return cue.calling && left.length < 5 && left.every(({ kind }) => kind === 'word') && (grammar.prepositions(left[0]?.lower ?? '') || grammar.adverbs(left[0]?.lower ?? ''))
}

/** Behind the days, adverbs and turns of place that part a verb from its object: "a déclaré dimanche à la radio avoir …". */
function behindAdverbs(words: readonly Word[], from: number, stop: number, grammar: Grammar): number {
  if (grammar.language === 'de') return from
  let at = from
  while (at < stop && at - from < 9) {
    const word = words[at]
    if (word === undefined || word.kind !== 'word') break
    if (grammar.adverbs(word.lower) && !/^(?:ne|n’|n'|no|plus|pas)$/.test(word.lower) || /(?:ment|mente)$/.test(word.lower)) { at += 1; continue }
    if (!/^(?:dans|lors|à|au|aux|auprès|devant|sur|en|ante|durante|desde|tras|este|ce|cette|esta|por|par|après)$/.test(word.lower) || words[at + 1]?.kind === 'number') break
    let end = at + 1
    while (end < stop && end - at < 6 && words[end]?.kind === 'word' && !(words[end - 1]?.capital === true && words[end]?.capital === false) && (words[end]?.capital === true || grammar.articles(words[end]?.lower ?? '') || /^(?:une?|son|sa|ses|su|sus|de|d’|ce|cette|este|esta)$/.test(words[end]?.lower ?? ''))) end += 1
    const noun = words[end]
    if (noun === undefined || noun.kind !== 'word' || isInfinitive(words, end, grammar)) break
    at = end + (words[end - 1]?.capital === true && end > at + 1 ? 0 : 1)
  }
  return at === from || at < stop && (isInfinitive(words, at, grammar) || grammar.determiners(words[at]?.lower ?? '') || grammar.articles(words[at]?.lower ?? '') || words[at]?.kind === 'number' || /^(?:de|d’|à|a|ne|no)$/.test(words[at]?.lower ?? '')) ? at : from
}

/** "avoir atteint", "ne pas savoir", "no tener", "haber recibido". */
function isInfinitive(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const word = words[at]
  if (word === undefined || word.kind !== 'word' || word.capital) return false
  if (/^(?:ne|n’|n'|no|s’|s'|se|y|en)$/.test(word.lower)) return isInfinitive(words, at + 1, grammar) || words[at + 1]?.lower === 'pas' && isInfinitive(words, at + 2, grammar)
  return grammar.language === 'fr' ? /^(?!(?:hier|premier|dernier|autre|notre|votre|contre|entre|membre|ministre|centre|titre|lettre|quatre|outre|loir|soir|espoir|pouvoir|février|janvier|papier|courrier|dossier|quartier|métier|chantier|sur|par|pour|leur)$)\p{L}{2,}(?:er|ir|re|oir)$/u.test(word.lower) && !/(?:bre|ière|aire|oire|eur|ure)$/.test(word.lower) : /^(?!(?:ayer|mujer|lugar|poder|militar|popular|familiar|nuclear|similar|particular|mar|par|bar|hogar|azúcar|alquiler|taller|líder|cualquier|primer|tercer|por|singular|titular|escolar|solar|regular|auxiliar|peculiar|del)$)\p{L}{2,}(?:ar|er|ir)(?:se|lo|la|le|los|las|les|nos|me)?$/u.test(word.lower)
}

/** A German clause that says whose words the sentence is: ", wie die Polizei am Montag mitteilte", "Wie es hieß, …". */
function asTold(line: Line, words: readonly Word[], cue: WesternCue, end: number): Content | null {
  const opener = words.slice(0, cue.from).findLastIndex(({ lower }, at) => lower === 'wie' && (at === 0 || words[at - 1]?.text === ','))
  if (opener < 0 || cue.from - opener > 24 || words[cue.to]?.kind === 'word' && !isBreak(words[cue.to]) && opener > 0 || words.slice(opener, cue.from).some(({ text }) => /^[;:]$/.test(text))) return null
  const left = opener === 0 ? null : trim(line, words, clauseFrom(words, opener), opener)
  const close = words.findIndex((word, at) => at >= cue.to && word.text === ',')
  const right = close >= 0 && close - cue.to < 3 && close + 1 < end ? trim(line, words, close + 1, end) : null
  const contents = [left, right].filter((span) => span !== null)
  if (contents.length === 0) return null
  return { contents: [contents], quoted: words.some(({ kind }) => kind === 'quote'), until: words.length, whole: true }
}

/** Where reporting words begin: the verb, or "wie", "según", "comme l’" before it. */
export function leadStart(words: readonly Word[], from: number): number {
  let at = from
  while (at > 0 && /^(?:wie|según|comme|l’|l'|n’|ne|y|se|s’|le|lo|la|les|los|las|me|nos|nous|lui|leur|así|también|auch|et|und)$/.test(words[at - 1]?.lower ?? '') && from - at < 3) at -= 1
  return isBreak(words[at - 1]) ? at : from
}

const clear = (words: readonly Word[], from: number, to: number, behind: number): boolean => !words.slice(Math.min(from, behind), to).some(({ text, kind }) => kind === 'quote' || /^[.;:]$/.test(text))

const isSentence = (line: Line, { quote }: Word): boolean => quote !== null && /^[\p{Lu}¿¡]/u.test(line.text.slice(...quote.inner).trim()) && line.text.slice(...quote.inner).trim().split(/\s+/).length > 3

function quoteSpan(line: Line, { quote }: Word): Span | null {
  return quote === null ? null : bare(line.text, quote.span, line.quotations)
}

export function sentenceEnd(words: readonly Word[]): number {
  const last = words.at(-1)
  return last?.kind === 'mark' && /^[.!?…]$/.test(last.text) ? words.length - 1 : words.length
}

/** Where a reported clause ends: at the end of the sentence, or where another verb of saying begins its own clause. */
function nextClause(words: readonly Word[], cue: WesternCue, cues: readonly WesternCue[], grammar: Grammar): number {
  const end = sentenceEnd(words)
  const semicolon = words.findIndex((word, at) => at > cue.to && /^[;:]$/.test(word.text))
  const joint = words.findIndex((word, at) => at > cue.to + 3 && word.text === ',' && /^(?:mais|pero|aber|tandis|mientras|während|doch|sondern)$/.test(words[at + 1]?.lower ?? '') && cues.some(({ from }) => from > at))
  const participle = words.findIndex((word, at) => at > cue.to + 1 && word.text === ',' && (/(?:ant)$/.test(words[at + 1]?.lower ?? '') && grammar.language === 'fr' || /(?:ando|iendo)$/.test(words[at + 1]?.lower ?? '') && grammar.language === 'es') && cues.some(({ from }) => from === at + 1))
  // "pidió …, y añadió que …": a coordinated verb of saying with its own clause.
  const main = isParticiple(cue, grammar) && cue.from < 2 ? cues.find(({ from }) => from > cue.to) : undefined
  const before = main === undefined ? -1 : words.slice(0, main.from).findLastIndex((word, at) => at > cue.to && word.text === ',' && at > cue.to + 2)
  // "Korr, que afirma tener pruebas, advirtió …": a relative clause ends where the main verb comes.
  const within = grammar.relatives(words[cue.from - 1]?.lower ?? '') && words[cue.from - 2]?.text === ',' ? words.findIndex((word, at) => at > cue.to && word.text === ',' && cues.some(({ from }) => from > at && from < at + 3)) : -1
  const second = grammar.language !== 'de' ? undefined : cues.find(({ from, says }) => says && from > cue.to + 2 && /^(?:et|y|und|e)$/.test(words[from - 1]?.lower ?? ''))?.from
  return Math.min(...[end, semicolon, joint, participle, within, before, second === undefined ? -1 : second - 1, goesOn(words, cue, cues, grammar)].filter((at) => at > cue.to))
}

export const clauseFrom = (words: readonly Word[], to: number): number => words.slice(0, to).findLastIndex(({ text }) => /^[;:]$/.test(text)) + 1

function clause(line: Line, words: readonly Word[], from: number, to: number): Content | null {
  const span = trim(line, words, from, to)
  return span === null ? null : { contents: [[span]], quoted: false, until: to }
}

/** A fragment in marks that stands in the reporter's own clause, with its marks: words of the speaker within words of the reporter. */
function marked(line: Line, words: readonly Word[], from: number, to: number): readonly Span[] | null {
  const only = words[from]
  return to - from === 1 && only?.quote != null && !isSentence(line, only) ? [[only.start, only.end]] : null
}

const parts = (words: readonly Word[]): number => words.filter(({ kind }) => kind === 'word' || kind === 'number').length
