import type { Span } from '../../span.ts'
import { contentSpan } from './content.ts'
import { isPossessive } from './cues.ts'
import { type Line, spanOf } from '../lines.ts'
import { isFinite, isNominal, regionBefore } from './phrases.ts'
import type { Scene } from '../cast.ts'
import type { Draft } from '../said.ts'
import { type Phrase, subjectIn } from './noun-phrase.ts'
import { mainSubject } from './subject.ts'
import { type Who, who } from '../who.ts'

/** Nouns for what somebody said which a clause with "that" fills: "the minister's claim that …", "a warning from NAME that …". */
const claims = new Set(`claim claims warning warnings statement statements assertion assertions argument arguments conclusion conclusions finding findings contention allegation allegations accusation accusations charge charges
  suggestion suggestions assurance assurances insistence pledge pledges promise promises vow vows threat threats demand demands acknowledgment acknowledgement admission announcement declaration assessment complaint complaints remark remarks comment comments
  prediction predictions forecast forecasts estimate emphasis denial denials confirmation observation testimony revelation proposal recommendation opinion message reminder reminders confession retort contention case point objection objections answer reply response explanation defence defense excuse rationale reasoning logic phrase catchphrase slogan mantra line theme hope fear fears worry concern concerns belief view verdict contention`.split(/\s+/))

/** Verbs that make a saying of such a noun: "issued a warning that", "made the case that", "persisted in arguments that". */
const makers = /^(?:ma(?:de|kes?|king)|issu(?:ed|es|ing)|g(?:ave|ives?|iving)|sen[dt]s?|sending|offer(?:ed|s|ing)|repeat(?:ed|s|ing)|persist(?:ed|s|ing)|voic(?:ed|es|ing)|express(?:ed|es|ing)|deliver(?:ed|s|ing)|renew(?:ed|s|ing)|reiterat(?:ed|es|ing)|press(?:ed|es|ing)|push(?:ed|es|ing)|stood|stands|add(?:ed|s|ing)|levelled|leveled|advanc(?:ed|es)|defend(?:ed|s))$/

/**
 * What a noun says somebody said: its owner ("NAME's conclusion that …"), whom it comes from ("warnings from NAME that …"), or who made it
 * ("issued a warning that …"). Nothing where nobody is named. What a reporting verb of the sentence found already stays with it.
 */
export function claimsIn(line: Line, scene: Scene, spoken: readonly Who[], found: readonly Draft[]): readonly Draft[] {
  return line.tokens.flatMap((token, at): readonly Draft[] => {
    if ((line.quoted[at] ?? -1) >= 0) return []
    if (calls.test(token.lower) && line.tokens[at + 1]?.lower === 'for') return callFor(line, at, scene, spoken)
    if (!claims.has(token.lower)) return []
    const made = madeBehind(line, at)
    const that = made?.that ?? thatBehind(line, at)
    if (that === null) return []
    const source = made?.by ?? owner(line, at) ?? voiced(line, at, that) ?? sender(line, at, that) ?? maker(line, at, scene)
    const speaker = source === null ? null : ownedBy(line, source, scene, spoken)
    const content = contentSpan(line, that + 1, clauseEnd(line, that + 1, at))
    if (speaker === null || !speaker.known || content === null || found.some((one) => one.content.some((span) => covers(span, content)))) return []
    return [{ content: [content], who: speaker, cue: spanOf(line, at, at + 1), addressee: null, confidence: speaker.sure === 'stated' ? 'inferred' : speaker.sure, line, nested: false, by: 'clause', verb: null }]
  })
}

/** "NAME fanned a dispute over her remark that": before a pronoun of the same sentence whoever it is about is meant, if anybody. */
export function ownedBy(line: Line, source: Phrase, scene: Scene, spoken: readonly Who[]): Who | null {
  if (!/^(?:his|her|their)$/.test(line.tokens[source.from]?.lower ?? '') || source.to !== source.from + 1) return who(line, source, scene, spoken)
  const main = mainSubject(line, source.from, scene.mentions)
  const first = main === null || main.to > source.from ? null : who(line, main, scene, spoken)
  return who(line, source, scene, first === null || first.pronoun !== null || !first.known ? spoken : [...spoken, first])
}

/** "NAME's call for a ban": what somebody asks for, by a noun with its owner. */
const calls = /^(?:calls?|demands?|appeals?|pleas?)$/

function callFor(line: Line, at: number, scene: Scene, spoken: readonly Who[]): readonly Draft[] {
  // "sounded a call for", "made an appeal for": whoever did.
  const source = owner(line, at) ?? (/^(?:sounded|sounds|made|makes|renewed|repeated|put)$/.test(line.tokens[at - 2]?.lower ?? '') && line.tokens[at - 1]?.pos === 'DET' ? mainSubject(line, at - 1, scene.mentions) : null)
  const speaker = source === null ? null : who(line, source, scene, spoken)
  let end = at + 2
  while (end < line.tokens.length && !isFinite(line, end) && !/^[,;.—–]$/.test(line.tokens[end]?.text ?? '')) end += 1
  const content = contentSpan(line, at + 2, end)
  if (speaker === null || !speaker.known || content === null) return []
  return [{ content: [content], who: speaker, cue: spanOf(line, at, at + 2), addressee: null, confidence: speaker.sure === 'stated' ? 'inferred' : speaker.sure, line, nested: false, by: 'phrase', verb: null }]
}

const covers = ([start, end]: Span, inner: Span): boolean => start <= inner[0] + 2 && end >= inner[1] - 2

/** The "that" of the clause: right behind the noun, or behind whom it comes from. */
function thatBehind(line: Line, noun: number): number | null {
  for (let at = noun + 1; at < line.tokens.length && at - noun < 9; at += 1) {
    const token = line.tokens[at]
    if (token === undefined || (line.quoted[at] ?? -1) >= 0) return null
    if (token.lower === 'that') return isFinite(line, at + 1) && line.tokens[at - 1]?.pos !== 'AUX' ? null : at
    // "NAME's answer was that …", "an objection, voiced by NAME, is that …"
    const insertion = at === noun + 1 && token.text === ',' ? voiced(line, noun, line.tokens.length)?.to ?? -1 : -1
    const be = insertion > 0 && line.tokens[insertion]?.text === ',' ? insertion + 1 : at
    if (/^(?:is|was|remains|remained)$/.test(line.tokens[be]?.lower ?? '') && line.tokens[be + 1]?.lower === 'that' && (be === at || insertion > 0) && !isFinite(line, be + 2)) return be + 1
    // "NAME's phrase in that election against X was that"
    if (at === noun + 1 && /^(?:in|on|at|for|against|about|during|after|before)$/.test(token.lower)) {
      const is = line.tokens.findIndex(({ lower }, place) => place > at && place - at < 9 && /^(?:is|was|remains|remained)$/.test(lower))
      return is > 0 && line.tokens[is + 1]?.lower === 'that' && !line.tokens.slice(at, is).some(({ pos }) => pos === 'PUNCT' || pos === 'VERB') ? is + 1 : null
    }
    if (at === noun + 1 && !/^(?:from|by|of|to)$/.test(token.lower)) return null
    if (token.pos === 'VERB' || token.pos === 'PUNCT' && !isPossessive(line.tokens, at)) return null
  }
  return null
}

/** "an accusation he made in May that …", "a claim NAME has repeated that …": who made it, and the place of the "that". */
function madeBehind(line: Line, noun: number): { readonly by: Phrase; readonly that: number } | null {
  const verb = line.tokens.findIndex(({ lower }, at) => at > noun + 1 && at - noun < 6 && /^(?:made|makes|levelled|leveled|raised|issued|repeated|repeats|voiced|advanced|gave|offered|delivered)$/.test(lower))
  if (verb < 0 || line.tokens.slice(noun + 1, verb).some((token, at) => token.pos === 'PUNCT' || token.pos === 'VERB' || /^(?:that|which|who|was|were|is|by|of)$/.test(token.lower) || (line.quoted[noun + 1 + at] ?? -1) >= 0)) return null
  const that = line.tokens.findIndex(({ lower }, at) => at > verb && at - verb < 9 && lower === 'that')
  if (that < 0 || isFinite(line, that + 1) || line.tokens.slice(verb + 1, that).some(({ pos }) => pos === 'PUNCT' || pos === 'VERB' || pos === 'AUX')) return null
  const by = subjectIn(line, { from: noun + 1, to: verb, border: 'clause', at: noun }, [])
  return by === null ? null : { by, that }
}

/** "NAME's conclusion", "his repeated claim". */
export function owner(line: Line, noun: number): Phrase | null {
  for (let at = noun - 1; at >= 0 && noun - at < 5; at -= 1) {
    const token = line.tokens[at]
    if (token === undefined) return null
    if (isPossessive(line.tokens, at)) {
      const phrase = subjectIn(line, regionBefore(line, at), [])
      return phrase === null || phrase.to !== at ? { from: at - 1, to: at, appositive: null } : phrase
    }
    if (/^(?:his|her|their|its)$/.test(token.lower)) return { from: at, to: at + 1, appositive: null }
    if (token.pos !== 'ADJ' && token.pos !== 'VERB' && token.pos !== 'NOUN' && token.pos !== 'ADV') return null
  }
  return null
}

/** "an objection, voiced most sharply by the miller NAME, is": whose objection it is. */
function voiced(line: Line, noun: number, until: number): Phrase | null {
  const { tokens } = line
  const from = tokens[noun + 1]?.text === ',' ? noun + 2 : noun + 1
  if (!/^(?:voiced|raised|made|put|expressed|offered|repeated|shared|advanced|pressed)$/.test(tokens[from]?.lower ?? '')) return null
  const by = tokens.findIndex(({ lower }, at) => at > from && at - from < 5 && lower === 'by')
  if (by < 0 || by >= until) return null
  let to = by + 1
  while (to < tokens.length && !/^[,.;:—–]$/.test(tokens[to]?.text ?? '') && !isFinite(line, to) && !/^(?:that|in|on|at)$/.test(tokens[to]?.lower ?? '')) to += 1
  return to > by + 1 ? { from: by + 1, to, appositive: null } : null
}

/** "warnings from his lawyer", "the claim of the minister". */
function sender(line: Line, noun: number, that: number): Phrase | null {
  return /^(?:from|by|of)$/.test(line.tokens[noun + 1]?.lower ?? '') && that > noun + 2 ? { from: noun + 2, to: that, appositive: null } : null
}

/** "The ministry issued a warning": the subject of a verb that makes a saying of the noun. */
export function maker(line: Line, noun: number, scene: Scene): Phrase | null {
  for (let at = noun - 1; at > 0 && noun - at < 7; at -= 1) {
    const token = line.tokens[at]
    if (token === undefined || token.pos === 'PUNCT') return null
    if (makers.test(token.lower)) return mainSubject(line, at + 1, scene.mentions)
    if (token.pos === 'VERB' && isFinite(line, at)) return null
  }
  return null
}

/** Where the clause ends: before the verb of the sentence whose subject the noun is, at a dash, or with the sentence. */
function clauseEnd(line: Line, from: number, noun: number): number {
  const { tokens } = line
  const subject = !tokens.slice(0, noun).some((_, at) => isFinite(line, at))
  let own = false
  let open = false
  for (let at = from; at < tokens.length; at += 1) {
    if ((line.quoted[at] ?? -1) >= 0) continue
    const token = tokens[at]
    if (token === undefined || /^[;—–]$/.test(token.text)) return at
    if (/^(?:who|which|that|whose|where|when|while|because|if|as|and|but|or|what|how|whether)$/.test(token.lower)) open = true
    if (!isFinite(line, at)) continue
    if (own && subject && !open && (!isFinite(line, at - 1) || tokens[at - 1]?.pos === 'VERB') && tokens[at - 1]?.pos !== 'ADV' && (isNominal(tokens[at - 1]) || tokens[at - 1]?.pos === 'ADJ' || token.pos === 'AUX')) return at
    if (!isFinite(line, at + 1)) open = own ? false : open
    own = true
  }
  return tokens.length
}
