import type { Quotation } from '../../quotations.ts'
import type { Scene } from '../cast.ts'
import { type Line, spanOf, tokenAt } from '../lines.ts'
import type { Draft } from '../said.ts'
import { type Who, who } from '../who.ts'
import { contentSpan } from './content.ts'
import { isPossessive } from './cues.ts'
import { contentEnd } from './extent.ts'
import { written } from './lexicon.ts'
import { isFinite, isNominal, regionBefore } from './phrases.ts'
import { isCapital } from '../tokens.ts'
import { subjectIn } from './noun-phrase.ts'
import { subjectBefore } from './subject.ts'
import { freeQuotations } from './worded.ts'

/** How somebody is who says so: “deeply concerned”, “not surprised”. */
const states = new Set(`concerned alarmed worried shocked saddened appalled disappointed dismayed proud pleased delighted outraged disgusted confident optimistic hopeful grateful thankful sorry horrified devastated heartbroken humbled honoured honored thrilled
  surprised troubled frustrated angry furious ready willing open committed determined convinced sceptical skeptical cautious encouraged disturbed perplexed puzzled baffled stunned sickened ashamed embarrassed relieved sympathetic happy unhappy glad anxious
  excited elated overjoyed heartened disheartened regretful unaware resolved prepared satisfied dissatisfied fearful sure certain sad upset offended insulted amused bewildered indignant adamant opposed`.split(/\s+/))

/** Verbs that say what somebody does by speaking, also where the word itself is quoted and no report is meant otherwise. */
const spoken = /^(?:condemn|reject|denounce|deplore|regret|welcome|support|back|endorse|oppose|praise|hail|applaud|commend|demand|urge|urges|reiterate|reaffirm|affirm|stress|underline|deny|refute|dispute|protest|object|apologi[sz]e|warn|insist|decry|call|express|thank|salute|criticise|criticize|repudiate|disavow|lament)$/

/**
 * A predicate in quotation marks with nobody reporting it is its subject's own words: `NAME “strongly condemned” the attack`, `The council is “deeply concerned”
 * about the lock`. Always a guess. Nothing where a reporting verb of the sentence has the words.
 */
export function predicatesIn(line: Line, scene: Scene, known: readonly Who[], found: readonly Draft[]): readonly Draft[] {
  return freeQuotations(line, found).flatMap((quotation): readonly Draft[] => {
    const first = tokenAt(line, quotation.span[0])
    const subject = condemned(line, quotation, first, scene) ?? felt(line, quotation, first, scene)
    const speaker = subject === null ? null : who(line, subject, scene, known)
    const content = contentSpan(line, first, contentEnd(line, first, 'phrase', []))
    if (speaker === null || !speaker.known || content === null || speaker.pronoun === 'it' || found.some((one) => one.content.some(([from, to]) => from < content[1] && to > content[0]))) return []
    return [{ content: [content], who: speaker, cue: spanOf(line, first, first + 1), addressee: null, confidence: 'guessed', line, nested: false, by: 'phrase', verb: null }]
  })
}

/** The subject right before a quotation whose first verb is one of speaking. */
function condemned(line: Line, { span }: Quotation, first: number, scene: Scene) {
  let at = first + 1
  while (line.tokens[at]?.pos === 'ADV' || /^(?:has|have|had)$/.test(line.tokens[at]?.lower ?? '')) at += 1
  const token = line.tokens[at]
  if (token === undefined || token.start >= span[1] || token.lower.endsWith('ing') || !written(token.lower).some(({ verb }) => spoken.test(verb.lemma))) return null
  const before = line.tokens[first - 1]
  if (isPossessive(line.tokens, first - 1) || !isNominal(before) && !(before !== undefined && isCapital(before)) || line.tokens.slice(0, first).some((_, place) => isFinite(line, place))) return null
  return subjectIn(line, regionBefore(line, first), scene.mentions)
}

/** The subject of a form of "be" right before a quotation that says how somebody is. */
function felt(line: Line, { inner }: Quotation, first: number, scene: Scene) {
  const words = line.tokens.filter(({ start, end }) => start >= inner[0] && end <= inner[1])
  if (words.length > 9 || !words.slice(0, 4).some(({ lower }) => states.has(lower)) || words.length === 1 && /^(?:open|ready|certain|sure|prepared|resolved|opposed|satisfied|moved|committed)$/.test(words[0]?.lower ?? '')) return null
  let be = first - 1
  while (line.tokens[be]?.pos === 'ADV') be -= 1
  return !isPossessive(line.tokens, be) && /^(?:is|are|was|were|'s|'re|remains?|remained)$/.test(line.tokens[be]?.lower ?? '') ? subjectBefore(line, be, scene.mentions) : null
}
