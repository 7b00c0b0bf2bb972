import type { Mention } from '#actors/actor.ts'
import type { Line } from '../lines.ts'
import { type Subject, clauseStart, subjectIn } from './noun-phrase.ts'
import { type Region, isFinite, isNominal, regionBefore } from './phrases.ts'
import { roleAt } from '../roles.ts'
import { isCapital } from '../tokens.ts'

/** "a resident who fled the town said", "the head of a panel which holds the shares told": the noun a relative clause without commas belongs to. */
export function beforeRelative(line: Line, region: Region, verb: number, mentions: readonly Mention[]): Subject | null {
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

/** "captains in Port Aldo, who have said": what stands behind the preposition is where several are, and no body that could be meant by "who have". */
function isPlace(line: Line, preposition: number, pronoun: number): boolean {
  const plural = /^(?:have|are|were|say|argue|believe|want|fear|claim)$/.test(line.tokens[pronoun + 1]?.lower ?? '') && line.tokens[pronoun]?.lower === 'who'
  return plural && /^(?:in|on|at|from|across|around)$/.test(line.tokens[preposition]?.lower ?? '') && (line.tokens[preposition - 1]?.lower ?? '').endsWith('s') && line.tokens.slice(preposition + 1, pronoun - 1).every((token) => isCapital(token) || token.pos === 'DET')
}

/** "NAME, who said": the phrase a relative pronoun stands for. */
export function antecedent(line: Line, pronoun: number, mentions: readonly Mention[]): Subject | null {
  // "95 captains, most of whom said"
  if (line.tokens[pronoun]?.lower === 'whom' && line.tokens[pronoun - 1]?.lower === 'of') return antecedent(line, pronoun - 2, mentions)
  const comma = line.tokens[pronoun - 1]?.text === ','
  const region = regionBefore(line, comma ? pronoun - 1 : pronoun)
  // "NAME, head of risk at a broker, who put": over what explains the name.
  if (comma && region.border === 'comma' && line.tokens[pronoun]?.lower === 'who' && [0, 1, 2, 3].some((step) => region.from + step < region.to && roleAt(line.tokens, region.from + step) !== null)) {
    const before = regionBefore(line, region.at)
    const named = subjectIn(line, before, mentions)
    if (named !== null && named.to === region.at && isCapital(line.tokens[region.at - 1])) return { phrase: named, clause: pronoun - 1, how: 'relative' }
  }
  // The nearest noun phrase, be it an object: "met NAME, who said".
  let from = region.from
  for (let at = region.to - 1; at >= region.from; at -= 1) if (line.tokens[at]?.pos === 'ADP' && (!/^(?:of|for|to)$/.test(line.tokens[at]?.lower ?? '') || line.tokens[at - 1]?.pos === 'ADJ' && at > region.from)) { if (!isPlace(line, at, pronoun)) from = at + 1; break }
  const phrase = subjectIn(line, { ...region, from }, mentions)
  return phrase === null ? null : { phrase, clause: comma ? pronoun - 1 : pronoun, how: 'relative' }
}
