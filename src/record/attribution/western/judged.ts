import type { Line } from '../lines.ts'
import type { Draft } from '../said.ts'
import type { Reader } from './cues.ts'
import { sureness, whoIs } from './names.ts'
import { type Phrase, phraseAt } from './phrases.ts'
import { trim } from './span.ts'
import { nounBefore, phrasesIn } from './subject.ts'
import type { Word } from './words.ts'
import type { Who } from '../who.ts'

/**
 * Judgements in the passive and views that hang on a name: "une somme jugée « … » par NAME", "calificada de «…» por NAME", "von NAME als „…“ bezeichnet"; "NAME, pour qui …",
 * "NAME, para quien …". The words are of whoever stands behind "par", "por", "von", or before the relative.
 */
export function judgedHere(line: Line, reader: Reader, here: readonly Who[]): readonly Draft[] {
  const { words, grammar } = reader
  const passive = words.flatMap((word, at): readonly Draft[] => {
    if (word.kind !== 'quote') return []
    const found = grammar.language === 'de' ? germanAgent(reader, at) : romanceAgent(reader, at)
    return found === null ? [] : draft(line, reader, here, found)
  })
  const view = words.findIndex(({ lower, text }, at) => text === ',' && at > 0 && (grammar.language === 'es' ? lower !== '' && words[at + 1]?.lower === 'para' && /^quien(?:es)?$/.test(words[at + 2]?.lower ?? '') : grammar.language === 'fr' && words[at + 1]?.lower === 'pour' && words[at + 2]?.lower === 'qui'))
  const holder = view > 0 ? nounBefore(reader, view) : undefined
  const semicolon = words.findIndex(({ text }, at) => at > view && text === ';')
  return holder === undefined ? passive : [...passive, ...draft(line, reader, here, { from: view + 3, to: semicolon > 0 ? semicolon : words.at(-1)?.kind === 'mark' ? words.length - 1 : words.length, cue: [view + 1, view + 3], agent: holder })]
}

type Judged = { readonly from: number; readonly to: number; readonly cue: readonly [number, number]; readonly agent: Phrase }

const romance: { readonly [language: string]: readonly [verb: RegExp, by: RegExp, between: RegExp] } = {
  fr: [/^(?:jug|qualifi|considér|présent|dénonc|tax|trait|baptis|surnomm|décri|défini|perç|v|accus|estim|appel|décrété|dépein|trouv)(?:é|u|ue|us|ues|t|te|ts|tes|ie?s?|ée?s?|és|ées)$/u, /^par$/, /^(?:de|d’|d'|comme|très|trop|plutôt|être|d’être|un|une|des|le|la)$/],
  es: [/^(?:calificad|tildad|tachad|considerad|descrit|definid|vist|denunciad|acusad|catalogad|bautizad|motejad|juzgad|valorad|señalad|presentad|percibid|llamad|etiquetad|retratad|recibid)[oa]s?$/u, /^por$/, /^(?:de|como|muy|un|una|ser|el|la|los|las)$/],
}

/** "jugée « … » par X": the participle right before the quotation, the agent right behind it. */
function romanceAgent({ words, grammar, scene, cast }: Reader, quote: number): Judged | null {
  const [verb, by, between] = romance[grammar.language] ?? []
  if (verb === undefined || by === undefined || between === undefined || !by.test(words[quote + 1]?.lower ?? '')) return null
  let at = quote - 1
  while (at > 0 && quote - at < 5 && between.test(words[at]?.lower ?? '')) at -= 1
  if (!verb.test(words[at]?.lower ?? '') || grammar.language === 'fr' && /^(?:a|ont|avait|avaient)$/.test(words[at - 1]?.lower ?? '') || grammar.language === 'es' && grammar.auxiliaries(words[at - 1]?.lower ?? '')) return null
  const agent = phraseAt(words, quote + 2, words.length, grammar, scene, cast)
  return agent === null || agent.to <= agent.from ? null : { from: headOf(words, at), to: quote + 1, cue: [at, at + 1], agent: own(agent) }
}

/** The agent alone: what stands behind its comma is the sentence's own subject ("Qualifié de … par ses pairs, Jean Korr"). */
const own = (agent: Phrase): Phrase => ({ ...agent, end: agent.to, name: agent.name !== null && agent.name[0] < agent.to ? agent.name : null })

/** Where the clause of a participle begins: behind the comma before it, or at the head of its sentence. */
const headOf = (words: readonly Word[], at: number): number => {
  const stop = words.slice(0, at).findLastIndex(({ text, kind }) => kind === 'quote' || /^[,;:.—–(]$/.test(text))
  return words[stop]?.kind === 'quote' ? at : stop + 1
}

const named = /^(?:bezeichnet|genannt|kritisiert|gelobt|begrüßt|verurteilt|gewertet|bewertet|beschrieben|betrachtet|angesehen|gesehen|verspottet|abgetan|eingestuft|abgelehnt|zurückgewiesen|gefeiert|geschmäht|tituliert|beschimpft|empfunden|eingeschätzt|verhöhnt|gepriesen|gebrandmarkt|charakterisiert)(?:e|en|er|es|em)?$/u

/** "von X als „…“ bezeichnet": the agent before "als", the participle right behind the quotation. */
function germanAgent(reader: Reader, quote: number): Judged | null {
  const { words, grammar, scene, cast } = reader
  if (!named.test(words[quote + 1]?.lower ?? '')) return null
  const as = /^(?:als|für)$/.test(words[quote - 1]?.lower ?? '') ? quote - 1 : words[quote - 2]?.lower === 'als' ? quote - 2 : -1
  const by = words.findIndex(({ lower }, at) => at >= as - 9 && at < as && /^(?:von|vom)$/.test(lower))
  if (as < 0 || by < 0 || words.slice(by, as).some(({ kind }) => kind !== 'word')) return null
  const first = /^(?:der|dem|den|einer|einem)$/.test(words[by + 1]?.lower ?? '') ? by + 2 : by + 1
  const agent = phraseAt(words, first, as, grammar, scene, cast) ?? phrasesIn(reader, first, as)[0]
  return agent === undefined ? null : { from: as, to: quote + 1, cue: [quote + 1, quote + 2], agent: own({ ...agent, to: Math.min(agent.to, as) }) }
}

function draft(line: Line, { words, grammar, scene, cast }: Reader, here: readonly Who[], { from, to, cue, agent }: Judged): readonly Draft[] {
  const span = trim(line, words, from, to)
  const who = whoIs(words, agent, grammar, scene, cast, here)
  return span === null || who === null ? [] : [{ content: [span], who, cue: [words[cue[0]]?.start ?? line.span[0], words[cue[1] - 1]?.end ?? line.span[1]], addressee: null, confidence: sureness(who), line, nested: false, by: words.slice(from, to).some(({ kind }) => kind === 'quote') ? 'quotation' : 'clause', verb: null }]
}

/** What another verb was taken to report, without the judgement at its end; null where it is the judgement itself. */
export function without(line: Line, draft: Draft, judged: readonly Draft[]): Draft | null {
  const cut = judged.flatMap(({ content }) => content).filter(([start, end]) => draft.content.some((span) => span[0] < end && start < span[1])).map(([start]) => start)
  if (cut.length === 0) return draft
  // The participle read as a verb of its own.
  if (draft.who === null || judged.some(({ cue }) => cue !== null && draft.cue !== null && cue[0] >= draft.cue[0] && cue[0] < draft.cue[1])) return null
  const stop = Math.min(...cut)
  const content = draft.content.filter(([start]) => start < stop).map(([start, end]) => [start, end <= stop ? end : start + line.text.slice(start, stop).replace(/[\s,]+$/u, '').length] as const)
  return content.every(([start, end]) => line.text.slice(start, end).trim().split(/\s+/).length < 3) ? null : { ...draft, content }
}
