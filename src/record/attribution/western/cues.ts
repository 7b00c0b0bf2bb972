import type { Scene } from '../cast.ts'
import type { Figurehead } from './names.ts'
import { finite } from './phrases.ts'
import { type Grammar, type Word, carried } from './words.ts'

/** A verb of saying: places of its first word (its auxiliary, where it has one in front) and behind its last; whether it takes a plain object; the pronoun it carries. */
export type WesternCue = { readonly from: number; readonly to: number; readonly calling: boolean; readonly pronoun: 'he' | 'she' | 'they' | null; readonly word: string; readonly says: boolean }

/** What a sentence is read with. */
export type Reader = { readonly words: readonly Word[]; readonly grammar: Grammar; readonly scene: Scene; readonly cast: ReadonlyMap<string, Figurehead> }

/** What may stand between an auxiliary and its participle: "a, par ailleurs, indiqué", "a de son côté dit", "ha por su parte afirmado". */
const between = /^(?:par|de|du|d’|en|à|au|a|por|su|sus|son|sa|leur|côté|tour|parte|ailleurs|outre|suite|effet|revanche|nouveau|nouvelle|fois|une|première|la|le|premier|lieu|peu|auparavant|d’abord|ce|cette|este|esta|matin|soir|hier|tarde|mañana|semana|semaine|embargo|sin|contrario|contraire|vez|nuevo|jamais|toujours|souvent|déjà|ya|siempre|nunca|jueves|rien|lui|elle|eux|aussi|tous|toutes|deux|dos|ambos)$/

const breaks = /^[.;:!?…—–«»“”"]$/

/** The verbs of saying of a sentence, from left to right. */
export function cuesOf({ words, grammar }: Reader): readonly WesternCue[] {
  const found: WesternCue[] = []
  for (const [at, word] of words.entries()) {
    if (word.kind !== 'word' || (word.capital && at > 0 && words[at - 1]?.kind === 'word')) continue
    const { lower } = word
    // "s’exprimant sous couvert d’anonymat": how, not what.
    if (/^exprim(?:e|ent|ant|ait)$/.test(lower) && /^(?:s’|s')$/.test(words[at - 1]?.lower ?? '')) continue
    // "on dénombre 12 morts", "a-t-on appris auprès de": nobody by name; what house it is stands elsewhere.
    if (grammar.language === 'fr' && isNobody(words, at, grammar)) continue
    const idiom = idiomAt(words, at, grammar)
    if (idiom !== null) {
      found.push(idiom)
      continue
    }
    // "Et le technicien de pointer « … »": an infinitive that tells.
    if (grammar.language === 'fr' && grammar.infinitives(lower) && /^(?:de|d’|d')$/.test(words[at - 1]?.lower ?? '') && words[0]?.lower === 'et' && at > 3 && at < 12 && !words.slice(0, at).some(({ kind, lower: one }) => kind !== 'word' || grammar.auxiliaries(one) || grammar.verbs(one) || finite.test(one))) {
      found.push({ from: at - 1, to: at + 1, calling: true, says: true, pronoun: null, word: lower })
      continue
    }
    const governor = grammar.infinitives(lower) ? governorOf(words, at, grammar) : null
    if (governor !== null) {
      found.push({ from: auxiliaryOf(words, governor, grammar) ?? governor, to: at + 1, calling: grammar.language === 'fr' || !/^(?:decir|recordar|insistir|añadir|agregar)$/.test(lower), says: true, pronoun: null, word: lower })
      continue
    }
    const says = grammar.verbs(lower) || grammar.voiced(lower) && isBeside(words, at, at + 1)
    const calls = grammar.calling(lower)
    const told = grammar.participles(lower) || grammar.voicedParticiples(lower) && isBeside(words, auxiliaryOf(words, at, grammar) ?? at, at + 1)
    const called = grammar.callingParticiples(lower)
    if (!says && !calls && !told && !called && !isMade(words, at, grammar)) continue
    if (isUnsaid(words, at, grammar) || isSentenced(words, at)) continue
    // "zu sagen", "könne niemand sagen": an infinitive reports nothing of its own.
    if (grammar.language === 'de' && lower.endsWith('n') && isInfinitive(words, at)) continue
    const auxiliary = (told || called) && !(grammar.language === 'de' && says && words[at - 1]?.text === ',') ? auxiliaryOf(words, at, grammar) : null
    // "Sie habe um ein Gespräch gebeten": reported itself.
    if (auxiliary !== null && grammar.language === 'de' && (!told || /^(?:gesehen|gehalten|genannt|gewertet|befunden|geraten|gegeben|gewünscht|gehofft|gedacht|geglaubt|gesprochen|geworben|gestanden|gestritten)$/.test(lower)) && /^(?:habe|hätten?)$/.test(words[auxiliary]?.lower ?? '') && !words.some(({ lower: one }) => one === 'ich')) continue
    if (auxiliary !== null) {
      const next = words[at + 1]?.lower
      found.push({ from: auxiliary, to: at + 1, calling: called, says: told, pronoun: carried(words[auxiliary + 1]) ?? carried(words[at + 1]), word: lower })
      if (next === undefined) break
      continue
    }
    // "a appuyé l’appel et souhaité que …", "ha criticado el plan y pedido que …": the auxiliary stands with the first of two.
    const shared = (told || called) && !says && !calls && grammar.language !== 'de' && /^(?:et|y|e|puis)$/.test(words[at - 1]?.lower ?? '') && (grammar.that(words[at + 1]?.lower ?? '') || words[at + 1]?.kind === 'quote') && words.slice(Math.max(0, at - 18), at).some(({ lower: one }, place, rest) => grammar.auxiliaries(one) && rest.slice(place + 1, place + 4).some(({ lower: next }) => /(?:é|i|u|is|it|ado|ido|cho)$/.test(next)) && !rest.slice(place).some(({ text }) => /^[;:.]$/.test(text)))
    if (shared) {
      found.push({ from: at, to: at + 1, calling: called, says: told, pronoun: null, word: lower })
      continue
    }
    if (!says && !calls && !isMade(words, at, grammar)) continue
    const before = words[at - 1]
    // "la demande", "une note": a noun. A pronoun before a verb is no article ("il le dit").
    const clitic = grammar.language === 'es' && /^(?:la|lo|las|los)$/.test(before?.lower ?? '') && /(?:ó|aron|ieron|jo|jeron|vo|uso|usieron)$/.test(lower)
    if (grammar.language !== 'de' && before?.kind === 'word' && !clitic && !/^(?:fuentes|portavoces|observadores|testigos)$/.test(before.lower) && (grammar.determiners(before.lower) || grammar.articles(before.lower)) && !grammar.they(before.lower) && !grammar.she(before.lower)) continue
    if (before !== undefined && /^(?:de|d’|à|por|zu|sans|sin)$/.test(before.lower)) continue
    // "la nueva cifra", "cada nota": nouns too, unless what follows is what they say.
    if (grammar.language === 'es' && /^(?:cifra|cuenta|nota|pregunta|demanda|denuncia|condena|habla|llama|publica|plan|crítica|critica|reclama|manifiesta)$/.test(lower) && !/^(?:que|en|entre|a|por|:|,|con|de|el|la|los|las|un|una|“”)$/.test(words[at + 1]?.lower ?? '')) continue
    if (grammar.language === 'es' && /^(?:cifra|cuenta|nota)$/.test(lower) && !/^(?:que|:|,)$/.test(words[at + 1]?.lower ?? '') && !(lower === 'cifra' && /^(?:en|entre)$/.test(words[at + 1]?.lower ?? ''))) continue
    // "se respalda la idea": nobody says it.
    if (grammar.language === 'es' && before?.lower === 'se' && words[0]?.lower !== 'desde' && !/^(?:quej|pregunt|mostr|limit|reafirm|pronunci|disculp|excus|sincer|jact|ufan|congratul|escandaliz|indign|lament|justific|defend|defiend|felicit)/.test(lower)) continue
    // "dramatischer, als viele glaubten"
    if (grammar.language === 'de' && /^(?:glaub|dacht|denk|hoff|vermut|meint|erwart|wusst)/.test(lower) && words.slice(Math.max(0, at - 3), at).some(({ lower: one }) => one === 'als')) continue
    // "so" reports only between a quotation or a clause and a name: "so Korr", "so die Ministerin".
    if (lower === 'so' && !(isBreak(before) && (words[at + 1]?.capital === true || /^(?:der|die|das|sein|seine|ihr|ihre|dessen|deren|er|sie|ein|eine)$/.test(words[at + 1]?.lower ?? '')))) continue
    const pronoun = carried(words[at + 1])
    found.push({ from: at, to: at + (pronoun === null ? 1 : 2), calling: calls, says: says || !calls, pronoun, word: lower })
  }
  return found
}

/** `„…“, macht NAME deutlich`: a German verb that says so only with its last word. */
const isMade = (words: readonly Word[], at: number, { language }: Grammar): boolean => language === 'de' && /^(?:mach(?:t|te|ten|en)|brach(?:te|ten)|bringt|zeig(?:t|te|ten|en)|erteil(?:t|te|ten)|führ(?:t|te|ten|en)|heg(?:t|te|ten|en)|tat|kam)$/.test(words[at]?.lower ?? '') && words.slice(at + 1, at + 12).some(({ lower }, place, rest) => (lower === 'deutlich' || lower === 'klar' || lower === 'geltend' || lower === 'aus' && (words[at]?.lower ?? '').startsWith('führ')) && isBreak(rest[place + 1]))

/** Whether a verb stands right behind a quotation, or leads one in behind a colon. */
function isBeside(words: readonly Word[], from: number, to: number): boolean {
  let lead = from - 1
  while (lead >= 0 && from - lead < 5 && (words[lead]?.kind === 'mark' && words[lead]?.text === ',' || /^(?:s’|se|l’|le|la|les|lui|leur|me|nous|lo|nos|y|en)$/.test(words[lead]?.lower ?? ''))) lead -= 1
  if (words[lead]?.kind === 'quote' && lead < from) return true
  const colon = words.findIndex(({ text }, at) => at >= to && at < to + 10 && text === ':')
  return colon > 0 && words[colon + 1]?.kind === 'quote' && !words.slice(to, colon).some(({ text, kind }) => text === ',' || kind === 'quote')
}

/** "condamne l’ancien maire à deux ans de prison": a court, and not what anybody says. */
const isSentenced = (words: readonly Word[], at: number): boolean => /^conden(?:ó|a|ado|ando|aron)$|^condamn/.test(words[at]?.lower ?? '') && words.slice(at + 1, at + 16).some(({ lower }, place, rest) => /^(?:à|a)$/.test(lower) && (rest[place + 1]?.kind === 'number' || rest.slice(place + 1, place + 5).some(({ lower: one }) => /^(?:mois|ans|prison|amende|peine|payer|verser|réclusion|años|meses|prisión|cárcel|multa|pena|pagar)$/.test(one))))

/** "n’a pas précisé si", "no aclaró si", "aún no define su postura": what was not said. */
function isUnsaid(words: readonly Word[], at: number, { language }: Grammar): boolean {
  if (!/^(?:aclar|precis|detall|defin|indic|revel|especific|coment|pronunci|expliqu?|commenté|souhaité|voulu|révél|dévoil|indiqu|mentionn|evoqu|evit|explicit)/.test(words[at]?.lower ?? '')) return false
  const before = words.slice(Math.max(0, at - 4), at).map(({ lower }) => lower)
  return language === 'es' ? before.slice(-3).includes('no') || before.includes('sin') : language === 'fr' ? before.includes('pas') && before.some((word) => /^(?:n’|ne|n')$/.test(word)) || /^(?:n’|ne)$/.test(before.at(-1) ?? '') && words[at + 1]?.lower === 'pas' : false
}

/** "on" before a verb of counting, or behind a verb of saying that names its house by "de source", "auprès de". */
function isNobody(words: readonly Word[], at: number, grammar: Grammar): boolean {
  if (/^(?:on|l’on)$/.test(words[at - 1]?.lower ?? '')) return grammar.calling(words[at]?.lower ?? '') && !/^(?:au|à|aux|chez|côté|dans|du)$/.test(words[0]?.lower ?? '') && !/^(?:que|qu’)$/.test(words[at + 1]?.lower ?? '')
  const place = [at - 1, at + 1].find((one) => /^-(?:t-)?on$/.test(words[one]?.lower ?? ''))
  return place !== undefined && /^(?:auprès|de|à|au|aux|chez|dans)$/.test(words[Math.max(at, place) + 1]?.lower ?? '') && words[Math.max(at, place) + 2]?.lower !== 'même'
}

/** "fait savoir", "hizo hincapié en", "übte Kritik": a verb that says so only with its noun, with the auxiliary it may have. */
function idiomAt(words: readonly Word[], at: number, grammar: Grammar): WesternCue | null {
  for (let length = 4; length >= 2; length -= 1) {
    const inside = words.slice(at, at + length).filter(({ lower }, place) => place === 0 || !grammar.adverbs(lower))
    if (inside.length < 2 || inside.some(({ kind }) => kind !== 'word') || !grammar.idioms(inside.map(({ lower }) => lower).join(' ').replace(/[’']\s/g, '’'))) continue
    const auxiliary = auxiliaryOf(words, at, grammar)
    const state = /(?:état|cuenta|llamad[oa]|llamamiento)$/.test(inside.at(-1)?.lower ?? '')
    // "s’est dit favorable à", "se déclare prêt à", "mostró su rechazo a": an adjective or a noun is what is said.
    const oneself = /^(?:s’|se)$/.test(words[at]?.lower ?? '') || /^(?:sus?|son|sa|ses|leurs?)$/.test(inside.at(-1)?.lower ?? '')
    return { from: auxiliary ?? at, to: /^(?:sus?|son|sa|ses|leurs?)$/.test(inside.at(-1)?.lower ?? '') ? at + length - 1 : at + length, calling: state || oneself, says: true, pronoun: auxiliary === null ? null : carried(words[auxiliary + 1]), word: oneself ? 'se' : words[at]?.lower ?? '' }
  }
  return null
}

/** The verb that governs an infinitive of saying: "se limitó a recordar", "a tenu à souligner". */
function governorOf(words: readonly Word[], at: number, grammar: Grammar): number | null {
  for (let place = at - 1; place >= Math.max(0, at - 5); place -= 1) {
    const word = words[place]
    if (word === undefined || word.kind !== 'word') return null
    if (grammar.governing(word.lower)) return place
    if (!/^(?:à|de|d’|par|pas|a|en|por|para|de|ya|no|le|lo|la|les|s’|se)$/.test(word.lower) && !grammar.adverbs(word.lower)) return null
  }
  return null
}

/** A German infinitive: behind "zu", or at the end of a clause that a modal verb governs. */
function isInfinitive(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.lower === 'zu') return true
  if (!isBreak(words[at + 1]) && !/^(?:und|oder|wollen|können|müssen|werden|dürfen|sollen)$/.test(words[at + 1]?.lower ?? '')) return false
  const start = words.slice(0, at).findLastIndex(({ text, kind }) => kind === 'quote' || /^[,;:]$/.test(text)) + 1
  return words.slice(start, at).some(({ lower }) => /^(?:kann|können|könne|könnte|könnten|konnte|konnten|will|wollen|wolle|wollte|wollten|muss|müssen|müsse|musste|mussten|soll|sollen|solle|sollte|sollten|darf|dürfen|dürfe|durfte|mag|möchte|möchten|wird|werden|werde|würde|würden|lässt|lassen|ließ)$/.test(lower))
}

export function isBreak(word: Word | undefined): boolean {
  return word === undefined || word.kind === 'quote' || word.kind === 'mark' && (word.text === ',' || breaks.test(word.text))
}

/** The auxiliary a participle belongs to: within three words in French and Spanish, anywhere before it in its clause in German. */
function auxiliaryOf(words: readonly Word[], at: number, grammar: Grammar): number | null {
  const reach = grammar.language === 'de' ? 30 : 7
  for (let place = at - 1; place >= 0 && at - place <= reach; place -= 1) {
    const word = words[place]
    if (word === undefined || word.kind === 'mark' && word.text !== ',' && word.text !== '-' && carried(word) === null) return null
    if (grammar.auxiliaries(word.lower)) return /^(?:est|sont|était)$/.test(word.lower) && !/^(?:s’|s'|se)$/.test(words[place - 1]?.lower ?? '') ? null : place
    if (grammar.language !== 'de' && !(grammar.adverbs(word.lower) || carried(word) !== null || between.test(word.lower) || word.text === ',' || /(?:ment|mente)$/.test(word.lower))) return null
  }
  return null
}

