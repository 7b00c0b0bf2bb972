import type { Line } from '../lines.ts'
import type { Draft } from '../said.ts'
import type { Reader, WesternCue } from './cues.ts'
import { whoIs } from './names.ts'
import { trim } from './span.ts'
import { phrasesIn } from './subject.ts'
import type { Word } from './words.ts'
import type { Who } from '../who.ts'

/** Forms of the German present subjunctive that nothing else is: what somebody else says. */
export const subjunctive = /^(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|möge|gebe|gehe|komme|stehe|bleibe|brauche|wisse|mache|lasse|handele|handle|liege|gelte|führe|nehme|finde|sehe|halte|bringe|trage|dauere|reiche|fehle|zeige|bestehe|spreche|bedeute|erwarte|verfüge|plane|schließe|treffe|ziehe|fordere|verlange|verhandle|verhandele|drohe|lehne|hoffe|sorge|gehöre|bilde|biete|verliere|steige|sinke|wachse|leide|sterbe|lebe|arbeite|warte|rechne|prüfe|unterstütze|stelle|setze|fahre|verfolge|gefährde|verletze|betreffe|betrage|belaufe|laufe|verstoße|diene|erfülle|ermögliche|schade|schaffe|stimme|glaube|denke|kenne|nutze|helfe|trete|falle|entspreche|ergebe|entstehe|bestreite|bekomme|erhalte|verdiene|vertraue|übernehme|unternehme|gewinne|beginne|beruhe|basiere|hänge|bedrohe|brenne|verhindere|verhindre|beteilige|befinde|behalte|verstehe|entscheide|begrüße|beabsichtige|beobachte|berichte|fühle|kämpfe|kümmere|koste|lerne|liefere|missachte|reagiere|richte|riskiere|schütze|spiele|strebe|suche|tue|verbessere|verschlechtere|vertrete|verweigere|wirke|zahle|zwinge|sage|meine|rufe|schlage|teile|wende|weise|wünsche|verurteile|vermeide|verzichte|setze|schicke|verlasse|kehre|leiste|löse|ende|existiere|funktioniere|drehe|lege|lüge|passe|profitiere)$/
/** The other subjunctive, which wishes and supposes too: reported only beside something that surely is. */
export const unreal = /^(?:wäre|wären|hätte|hätten|würde|würden|könnte|könnten|müsste|müssten|gäbe|gäben|kämen|stünden|bräuchten|bräuchte|dürften|fänden|nähmen|sähen|wüssten|brächten|müßten)$/

const subordinate = /^(?:dass|daß|ob|weil|wenn|falls|damit|als|nachdem|obwohl|obgleich|während|bevor|sodass|wonach|wobei|wodurch|womit|worauf|woran|bis|indem|sofern|solange|sobald|seit|seitdem|da|wie|warum|weshalb|was|wer|wo|wohin|zumal)$/
const relative = /^(?:der|die|das|dem|den|denen|deren|dessen|welche|welcher|welches|welchen|welchem)$/

/** "In dem Brief des Präsidenten heißt es", "hieß es aus dem Ministerium": the paper or the house it comes from. Undefined for other verbs; null where none is named. */
export function impersonal({ words, grammar, scene, cast }: Reader, cue: WesternCue): Who | null | undefined {
  if (grammar.language !== 'de' || !/^(?:heißt|hieß|verlaute(?:t|te))$/.test(cue.word)) return undefined
  const near = [...words.keys()].filter((at) => /^(?:in|im|aus|vom|von|beim|bei|seitens)$/.test(words[at]?.lower ?? ''))
  const behind = near.find((at) => at >= cue.to && at < cue.to + 16)
  const site = words.findIndex(({ lower }, at) => at >= cue.to && at < cue.to + 4 && lower === 'auf')
  const at = behind ?? (site >= 0 ? site : near.find((place) => place < cue.from))
  if (at === undefined) return null
  const opened = /^(?:einem|einer|dem|der|den)$/.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const [phrase] = phrasesIn({ words, grammar, scene, cast }, opened, words.length)
  return phrase === undefined ? null : whoIs(words, phrase, grammar, scene, cast, [])
}

/** Whether the verb of a main clause of a sentence stands in the subjunctive of reported speech. */
export function isReported(words: readonly Word[], loosely: boolean): boolean {
  return reportedAt(words, loosely) >= 0
}

/** Where that verb stands; -1 where there is none. */
function reportedAt(words: readonly Word[], loosely: boolean): number {
  if (words.some(({ lower }) => lower === 'ich')) return -1
  return words.findIndex((word, at) => {
    if (word.kind !== 'word' || word.capital && at > 0 || !(subjunctive.test(word.lower) || loosely && unreal.test(word.lower))) return false
    const previous = words[at - 1]?.lower
    const next = words[at + 1]?.lower
    // "es sei denn", "sei es aus Angst", "Gott sei Dank"
    if (word.lower === 'sei' && (next === 'denn' || next === 'es' && words[at + 2]?.lower !== '“”' && !/[,]/.test(words[at - 1]?.text ?? '') || next === 'dank' || previous === 'gott' || next === 'dahingestellt')) return false
    const start = words.slice(0, at).findLastIndex(({ text }) => /^[,;:–—]$/.test(text)) + 1
    const opener = words[start]?.lower ?? ''
    if (at === start) return start > 0
    const opened = /^(?:und|aber|doch|denn|auch)$/.test(opener) && at > start + 1 ? words[start + 1]?.lower ?? '' : opener
    // "Damit habe sie protestiert": an adverb where the verb comes next.
    if (subordinate.test(opened) && !(at === start + 1 && /^(?:damit|da|seitdem|während)$/.test(opened))) return false
    return !(start > 0 && relative.test(opener) && /^[,.;:!?–—]?$/.test(words[at + 1]?.text ?? ''))
  })
}

/** Nouns of what somebody else says. */
export const claim = /^(?:behauptung(?:en)?|vorw[uü]rfe?n?|aussagen?|darstellung(?:en)?|annahmen?|berichten?|berichte|meldungen?|gerüchten?|gerüchte|verdacht|kritik|einwand|forderung|vorgeworfen|unterstellt|ansicht|auffassung|meinung)$/

/** A sentence in the subjunctive without a verb of saying: who spoke before goes on, or somebody whom the next sentence names. */
export function inSubjunctive(line: Line, words: readonly Word[], who: Who | null, loosely: boolean, acting: Who | null = null): Draft | null {
  const verb = reportedAt(words, loosely)
  if (verb < 0) return null
  const last = words.at(-1)
  const comma = words.slice(0, verb).findLastIndex(({ text }) => text === ',')
  // "widersprach der Behauptung, sie habe …": only the clause is reported, and not by whoever spoke before.
  const hangs = comma > 0 && verb > comma + 1 && !subordinate.test(words[0]?.lower ?? '') && !subordinate.test(words[1]?.lower ?? '') && words.slice(0, comma).every(({ text, lower }) => text !== ',' && !subjunctive.test(lower)) && (acting !== null || words.slice(0, comma).some(({ lower }) => claim.test(lower)))
  const span = trim(line, words, hangs ? comma + 1 : 0, last?.kind === 'mark' ? words.length - 1 : words.length)
  if (hangs) {
    const teller = words.slice(0, comma).some(({ lower }) => claim.test(lower)) ? null : acting
    return span === null ? null : { content: [span], who: teller, cue: null, addressee: null, confidence: teller === null ? 'guessed' : 'inferred', line, nested: false, by: 'clause', verb: null }
  }
  return span === null ? null : { content: [span], who: who === null ? null : { ...who, named: { ...who.named, span: null } }, cue: null, addressee: null, confidence: who === null ? 'guessed' : 'inferred', line, nested: false, by: 'clause', verb: null }
}

/** "… rief X auf: Die „überzogenen“ Streiks seien …": what stands behind a colon in the subjunctive, where nobody has it yet. */
export function behindColon(line: Line, words: readonly Word[], found: readonly Draft[], last: Who | null): readonly Draft[] {
  const colon = words.findIndex(({ text }) => text === ':')
  const rest = words.slice(colon + 1)
  const first = rest[0]
  if (colon < 2 || first === undefined || first.kind === 'quote' && rest.length < 4 || found.some(({ content }) => content.some(([, end]) => end > first.start))) return []
  const who = found.findLast((one) => one.who !== null)?.who ?? last
  const reported = inSubjunctive(line, rest, who, found.length > 0)
  return reported === null ? [] : [reported]
}
