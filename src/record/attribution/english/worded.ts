import type { Quotation } from '../../quotations.ts'
import { type Span, overlap } from '../../span.ts'
import type { Scene } from '../cast.ts'
import { type Line, spanOf, tokenAt } from '../lines.ts'
import type { Draft } from '../said.ts'
import { type Who, who } from '../who.ts'
import { maker, ownedBy, owner } from './claims.ts'
import { bare, contentSpan } from './content.ts'
import { ownerOf } from './nominal.ts'
import type { Phrase } from './noun-phrase.ts'
import { isFinite } from './phrases.ts'
import { mainSubject } from './subject.ts'

/** Nouns for what somebody said, beside which quoted words are theirs though no verb reports them: "NAME's promise to rebuild “every last pier”". */
const sayings = new Set(`claim claims warning warnings assertion assertions contention allegation allegations accusation accusations charge charges suggestion suggestions insistence pledge pledges promise promises vow vows threat threats demand demands
  admission declaration assessment complaint complaints remark remarks comment comments prediction predictions denial denials reminder proposal recommendation objection objections description descriptions portrayal depiction characterisation characterization
  criticism denunciation condemnation praise endorsement dismissal rejection comparison reference references mention call calls appeal appeals plea pleas attack attacks boast boasts quip joke jokes rant tirade diatribe outburst broadside jibe jab dig swipe barb
  apology defence defense talk tweet tweets slogan motto mantra catchphrase refrain phrase term words line chant retort reply response answer message advice vision nickname epithet moniker sobriquet label insult insults slur slurs taunt taunts oath
  offer invitation verdict diagnosis summary view opinion commitment undertaking order instruction instructions request requests`.split(/\s+/))

/** Of these the quoted words may be the name themselves, right behind the noun. */
const names = /^(?:nickname|epithet|moniker|sobriquet|label|slur|insult|taunt)$/

/** What somebody does who calls another by a name: "saddled the mayor with the nickname “X”". */
const givers = /^(?:g[ia]ve(?:s|n)?|giving|saddl(?:ed|es|ing)|yok(?:ed|es|ing)|taunt(?:ed|s|ing)|coin(?:ed|s|ing)|slapp(?:ed|ing)|pinn(?:ed|ing)|tarr(?:ed|ing)|mock(?:ed|s|ing)|needl(?:ed|es|ing)|attack(?:ed|s|ing)|hit|hitting|derid(?:ed|es|ing)|reviv(?:ed|es|ing)|adopt(?:ed|s|ing)|invent(?:ed|s|ing)|deploy(?:ed|s|ing)|hurl(?:ed|s|ing)|tagg(?:ed|ing)|bestow(?:ed|s|ing)|tack(?:ed|ing)|us(?:es|ing)|branded|branding)$/

/**
 * Quoted words behind a noun for a saying: its owner's ("NAME's description of the deal as “unfair”"), whom it comes from ("a promise by NAME to “stand firm”"),
 * who made it ("delivered a warning of “grave harm”"), or who gives a name. Nothing where a reporting verb of the sentence has the words, or nobody is named.
 */
export function wordedIn(line: Line, scene: Scene, spoken: readonly Who[], found: readonly Draft[]): readonly Draft[] {
  const free = (quotation: Quotation): boolean => quotation.closed && !found.some((one) => one.content.some((span) => overlap(span, quotation.span)))
  const drafts: Draft[] = []
  for (const quotation of line.quotations) {
    if (!free(quotation) || drafts.some((one) => one.content.some((span) => overlap(span, quotation.span)))) continue
    const draft = worded(line, quotation, scene, spoken) ?? announced(line, quotation, scene, spoken)
    if (draft !== null) drafts.push(draft)
  }
  return drafts
}

function worded(line: Line, quotation: Quotation, scene: Scene, spoken: readonly Who[]): Draft | null {
  const { tokens } = line
  const first = tokenAt(line, quotation.span[0])
  let comma = false
  for (let noun = first - 1; noun >= 0 && first - noun < 12; noun -= 1) {
    const token = tokens[noun]
    if (token === undefined || (line.quoted[noun] ?? -1) >= 0 || isFinite(line, noun) || /^[.;:—–()]$/.test(token.text)) return null
    if (token.text === ',') {
      if (noun !== first - 1) return null
      comma = true
      continue
    }
    if (!sayings.has(token.lower) || token.pos === 'VERB') continue
    const behind = tokens[noun + 1]?.lower ?? ''
    const near = noun === first - 1 || comma && noun === first - 2
    const by = /^(?:by|from)$/.test(behind) ? tokens.findIndex(({ lower }, at) => at > noun + 2 && at < first && /^(?:to|of|about|on|over|for|as|against)$/.test(lower)) : -1
    const sender: Phrase | null = by > 0 ? { from: noun + 2, to: by, appositive: null } : null
    const link = by > 0 ? by : noun + 1
    if (!near && !/^(?:to|of|about|on|over|for|as|against|at|with|in)$/.test(tokens[link]?.lower ?? '')) continue
    const source = owner(line, noun) ?? sender ?? (near && names.test(token.lower) ? giver(line, noun, scene) : near ? null : maker(line, noun, scene))
    const speaker = source === null ? null : ownedBy(line, source, scene, spoken)
    if (speaker === null || !speaker.known || speaker.named.name === '') continue
    const infinitive = tokens[link]?.lower === 'to' && (tokens[link + 1]?.pos === 'VERB' || tokens[link + 1]?.pos === 'AUX' || link + 1 === first)
    const from = near ? first : infinitive ? link : link + 1
    const content = near ? bare(line.text, quotation.span, line.quotations) : contentSpan(line, from, phraseEnd(line, quotation, infinitive))
    if (content === null) continue
    return { content: [content], who: speaker, cue: spanOf(line, noun, noun + 1), addressee: null, confidence: speaker.sure === 'stated' ? 'inferred' : speaker.sure, line, nested: false, by: 'phrase', verb: null }
  }
  return null
}

/** "NAME's message was clear: The harbour “is not for sale.”": a clause behind the colon with quoted words in it. */
function announced(line: Line, quotation: Quotation, scene: Scene, spoken: readonly Who[]): Draft | null {
  const first = tokenAt(line, quotation.span[0])
  const colon = line.tokens.findIndex(({ text }, at) => text === ':' && (line.quoted[at] ?? -1) < 0)
  if (colon < 2 || first <= colon + 1) return null
  const source = ownerOf(line, 0)
  const speaker = source === null || source.to > colon ? null : who(line, source, scene, spoken)
  const content = contentSpan(line, colon + 1, line.tokens.length)
  return speaker === null || !speaker.known || content === null ? null : { content: [content], who: speaker, cue: spanOf(line, colon, colon + 1), addressee: null, confidence: speaker.sure === 'stated' ? 'inferred' : speaker.sure, line, nested: false, by: 'clause', verb: null }
}

/** Where the phrase that holds a quotation ends: at a mark, a verb, a conjunction, or words that belong to the sentence again. */
function phraseEnd(line: Line, { span }: Quotation, infinitive: boolean): number {
  let at = line.tokens.findIndex((token) => token.start >= span[1])
  if (at < 0) return line.tokens.length
  while (at < line.tokens.length && line.tokens[at]?.pos !== 'PUNCT' && !isFinite(line, at) && line.tokens[at]?.pos !== 'CCONJ' && !/^(?:which|who|that|when|while|because|after|before|as|by|with|although|though)$/.test(line.tokens[at]?.lower ?? '') && (infinitive || line.tokens[at]?.pos !== 'ADV')) at += 1
  return at
}

/** "hit back, saddling the mayor with the nickname": who gives the name. */
function giver(line: Line, noun: number, scene: Scene): Phrase | null {
  const verb = line.tokens.findLastIndex(({ lower }, at) => at < noun && noun - at < 10 && givers.test(lower))
  if (verb < 1 || line.tokens.slice(verb + 1, noun).some((token, at) => token.text === ',' || isFinite(line, verb + 1 + at))) return null
  return mainSubject(line, verb + 1, scene.mentions)
}

/** The words of a quotation free for a rule that finds them without a verb. */
export const freeQuotations = (line: Line, found: readonly Draft[]): readonly Quotation[] => line.quotations.filter((quotation) => quotation.closed && !found.some((one) => one.content.some((span: Span) => overlap(span, quotation.span))))
