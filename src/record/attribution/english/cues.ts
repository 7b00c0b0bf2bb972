import { months, weekdays } from '../data/times.ts'
import { notSaid } from './data/verbs.ts'
import { type Verb, type Written, written } from './lexicon.ts'
import type { Line } from '../lines.ts'
import { type Token, isCapital } from '../tokens.ts'

/** A reporting verb as it stands in a sentence. Places count tokens of the line. */
export type Cue = {
  readonly verb: Verb
  /** First word of the verb group (auxiliaries, adverbs between them), the verb itself, and the place after its particle. */
  readonly start: number
  readonly at: number
  readonly end: number
  /** finite: has a subject of its own; ing: hangs on another clause; passive: said by nobody the group names. */
  readonly form: 'finite' | 'ing' | 'passive'
  readonly past: boolean
  /** The verb's plain form without an auxiliary ("they say"). */
  readonly bare: boolean
  /** What was not done by saying: only a view with quoted words survives it, and the cue then shows the negation. */
  readonly negated: boolean
  /** "quoted NAME as saying": whom the sentence quotes, whoever its own subject is. */
  readonly quotes: readonly [from: number, to: number] | null
  /** Where the next reporting verb of the sentence begins; the number of tokens if there is none. */
  readonly until: number
}

const be = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re", 'am'])
const auxiliary = new Set([...be, 'has', 'have', 'had', 'having', 'do', 'does', 'did', 'will', 'would', 'shall', 'should', 'may', 'might', 'can', 'could', 'must', "'ve", "'d", "'ll"])
const modal = new Set(['will', 'would', 'shall', 'should', 'may', 'might', 'can', 'could', 'must', "'ll"])
const negations = new Set(notSaid.split(' '))
const goesOn = new Set(['continue', 'continues', 'continued', 'continuing', 'went', 'goes', 'going', 'on', 'keeps', 'kept', 'proceeded', 'proceeds', 'hastened', 'hastens', 'rushed', 'hesitate', 'hesitated', 'dared', 'began', 'begins', 'started', 'quick', 'swift', 'keen', 'eager', 'forced', 'compelled', 'obliged', 'pains', 'chose', 'care', 'careful', 'sure', 'pleased', 'proud', 'delighted'])
const ambiguous = new Set(['base', 'third'])
const determiners = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'my', 'your', 'this', 'that', 'these', 'those', 'some', 'any', 'no', 'such', 'other'])

/** The reporting verbs of a sentence outside its quotations, in order. */
export function cues(line: Line): readonly Cue[] {
  const found = line.tokens.flatMap((token, at) => {
    if ((line.quoted[at] ?? -1) >= 0) return []
    for (const form of written(token.lower)) {
      const cue = read(line, at, form)
      if (cue !== null) return [cue]
    }
    return []
  })
  return found.map((cue, place) => ({ ...cue, until: found[place + 1]?.start ?? line.tokens.length }))
}

function read(line: Line, at: number, { verb, form }: Written): Cue | null {
  const { tokens } = line
  const token = tokens[at]
  if (token === undefined || (isCapital(token) && token.text !== 'Tweeted' && at > 0 && form !== 'ing' && !/^\p{Lu}/u.test(tokens[0]?.text ?? ''))) return null
  // "continues to grow", "began talks": beside no quotation these report nothing, unless commas part them from what is said.
  if (verb.frames === 'q' && line.quotations.length === 0 && !/^(?:[,.]|that)$/.test(tokens[at + 1]?.lower ?? '')) return null
  // "quoted an official as saying": the second verb reports.
  if (verb.lemma === 'quote' && tokens.slice(at + 1, at + 14).some(({ lower }, step) => lower === 'as' && (tokens[at + step + 2]?.lower ?? '').endsWith('ing'))) return null
  const end = particleEnd(tokens, at, verb)
  if (end === null || !isVerb(tokens, at, form, verb)) return null
  // "was quoted as saying" is one verb; its subject is who said it.
  const quoted = form === 'ing' && tokens[at - 1]?.lower === 'as' && quotedAt(tokens, at - 2) !== null && verbGroup(tokens, quotedAt(tokens, at - 2) ?? 0).be
  if (quoted) return { verb, start: verbGroup(tokens, quotedAt(tokens, at - 2) ?? at - 2).start, at, end, form: 'finite', past: true, bare: false, negated: false, quotes: null, until: tokens.length }
  const quoting = form === 'ing' && tokens[at - 1]?.lower === 'as' ? quotingAt(tokens, at - 2) : null
  if (quoting !== null) return { verb, start: verbGroup(tokens, quoting).start, at, end, form: 'finite', past: true, bare: false, negated: false, quotes: [quoting + 1, at - 1], until: tokens.length }
  const group = verbGroup(tokens, at)
  // "will announce", "to announce", "may ask": not said yet.
  // "would say only that", "could only confirm that": said, if no more than that.
  const only = group.modal && verb.tier === 'says' && (tokens[at - 1]?.lower === 'only' || tokens[end]?.lower === 'only')
  if (group.infinitive || group.modal && !only) return null
  const passive = form === 'past' && group.be && !(verb.lemma === 'agree')
  const reduced = form === 'past' && isReduced(tokens, at, end)
  // "going on to say", "having called": hangs on another clause.
  const hanging = !group.be && /^(?:going|continuing|having)$/.test(tokens[group.start]?.lower ?? '')
  const finite = (form !== 'ing' || group.be) && !hanging
  return { verb, start: group.start, at, end, form: passive || reduced ? 'passive' : finite ? 'finite' : 'ing', past: form === 'past' && !group.perfect, bare: form === 'base' && group.start === at, negated: group.negated, quotes: null, until: tokens.length }
}

/** "was quoted by NAME as saying": the place of the participle, over who quoted. */
function quotedAt(tokens: readonly Token[], last: number): number | null {
  for (let at = last; at >= 0 && last - at < 12; at -= 1) {
    if (/^(?:quoted|cited|reported)$/.test(tokens[at]?.lower ?? '')) return at === last || /^(?:by|in|on)$/.test(tokens[at + 1]?.lower ?? '') ? at : null
    if (tokens[at]?.pos === 'VERB' || /^[.;:]$/.test(tokens[at]?.text ?? '')) return null
  }
  return null
}

/** "quoted the minister as saying": the place of the verb whose object is quoted. */
function quotingAt(tokens: readonly Token[], last: number): number | null {
  for (let at = last; at >= 0 && last - at < 24; at -= 1) {
    if (/^(?:quot|cit)(?:ed|es|ing)$/.test(tokens[at]?.lower ?? '')) return at < last && !verbGroup(tokens, at).be ? at : null
    if (/^[;:]$/.test(tokens[at]?.text ?? '') || tokens[at]?.pos === 'VERB' && !isCapital(tokens[at])) return null
  }
  return null
}

/** The place after the particle, or null where the verb needs one that is not there. */
function particleEnd(tokens: readonly Token[], at: number, verb: Verb): number | null {
  if (verb.particle === null) return at + 1
  const words = verb.particle.split(' ')
  // "called on Wednesday for", "appealed late Monday to": a day may stand between, and is not who is called on.
  const past = overDay(tokens, at + 1)
  if (past > at + 1) return words.every((word, index) => tokens[past + index]?.lower === word) ? past + words.length : null
  // "made it clear that"
  if (verb.lemma === 'make' && tokens[at + 1]?.lower === 'it' && tokens[at + 2]?.lower === words[0]) return at + 3
  // "again called on", "called once more for": one adverb may stand between.
  for (const gap of [0, 1, 2]) {
    if (words.every((word, index) => tokens[at + 1 + gap + index]?.lower === word)) return at + 1 + gap + words.length
    if (tokens[at + 1 + gap]?.pos !== 'ADV') return null
  }
  return null
}

const days = new Set([...weekdays, 'today', 'yesterday'])

/** The place behind a day that stands here ("late on Wednesday", "on March 3"); the place itself where none does. */
function overDay(tokens: readonly Token[], from: number): number {
  let at = from
  while (/^(?:late|early|earlier|again|on|this|last)$/.test(tokens[at]?.lower ?? '')) at += 1
  const day = tokens[at]
  if (day === undefined) return from
  if (days.has(day.lower)) return /^(?:morning|afternoon|evening|night)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  if (months.includes(day.lower) && /^\d{1,2}$/.test(tokens[at + 1]?.text ?? '')) return at + 2
  if (/^\d{1,2}$/.test(day.text) && months.includes(tokens[at + 1]?.lower ?? '')) return at + 2
  return from
}

function isVerb(tokens: readonly Token[], at: number, form: Written['form'], verb: Verb): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (token === undefined) return false
  // "so-called", "state-run", "think tank": part of a compound.
  if (token.lower === 'think' && after?.lower.startsWith('tank')) return false
  if (before?.text === '-' && before.end === token.start) return false
  if (after?.text === '-' && after.start === token.end) return false
  // "its full-year forecast": a past form that is written like the noun.
  if (form === 'past' && token.pos === 'NOUN' && token.lower === verb.lemma) return after?.lower === 'that' || before?.pos === 'PROPN' || before?.pos === 'PRON' && !determiners.has(before.lower)
  if (form === 'past') return !(determiners.has(before?.lower ?? '') && (after?.pos === 'NOUN' || after?.pos === 'ADJ' || after?.pos === 'PROPN' || after?.pos === 'NUM') && before?.lower !== 'that') && !(before?.pos === 'ADP' && after?.pos === 'NOUN')
  if (form === 'ing') return goes.test(before?.lower ?? '') || !isPossessive(tokens, at - 1) && opensParticiple(tokens, at) || be.has(before?.lower ?? '') || (before?.pos === 'ADV' && be.has(tokens[at - 2]?.lower ?? ''))
  if (!ambiguous.has(form)) return true
  // "a reply to overseas calls for reform", "amid growing demands that": nouns behind a preposition and what describes them.
  if (form === 'third' && (before?.pos === 'ADJ' || before?.pos === 'ADV' || before?.pos === 'NOUN') && tokens[at - 2]?.pos === 'ADP' && /^(?:for|that|to|by|from|of)$/.test(after?.lower ?? '') && !isCapital(before)) return false
  // "Some note that": taken for "some notes".
  if (form === 'base' && after?.lower === 'that' && /^(?:some|many|others|most|several|both|they|critics|experts|officials|analysts)$/.test(before?.lower ?? '') && (at === 1 || tokens[at - 2]?.pos === 'CCONJ' || tokens[at - 2]?.text === ',')) return true
  // "Patient advocacy groups note that"
  if (form === 'base' && after?.lower === 'that' && before?.pos === 'NOUN' && /[^s]s$/.test(before.lower) && at < 8 && !tokens.slice(0, at).some(({ pos }) => pos === 'ADP' || pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT')) return true
  // "There were claims": a noun behind a form of "be".
  if (form === 'third' && be.has(before?.lower ?? '')) return false
  // "suggests a meeting and states that"
  if (form === 'third' && before?.pos === 'CCONJ' && after?.lower === 'that' && verb.tier === 'says') return true
  // "an earlier report": what stands between may be taken for an adverb.
  if (token.pos === 'VERB') return (!determiners.has(before?.lower ?? '') || before?.lower === 'that' && before.pos !== 'DET') && !(/^(?:an?|the|this|its|his|her|their)$/.test(tokens[at - 2]?.lower ?? '') && (before?.pos === 'ADJ' || before?.pos === 'ADV')) && !isPossessive(tokens, at - 1)
  // "Polls show a close race": taken for nouns as well.
  if (form === 'base' && /^(?:show|suggest|indicate|find)$/.test(token.lower) && /^(?:poll|survey|stud|figure|result|estimate|statistic|report|document|record)/.test(before?.lower ?? '') && before?.pos === 'NOUN' && (after?.pos === 'DET' || after?.lower === 'that')) return true
  // The tagger takes "claims", "reports", "calls" for nouns; a subject right before and a clause right after say otherwise.
  const clause = after?.lower === 'that' || (verb.tier !== 'says' && (after?.pos === 'DET' || after?.lower === 'its') && (verb.tier === 'acts' || tokens.slice(at + 2, at + 9).some(({ lower }) => lower === 'as'))) || (after?.pos === 'PRON' && after.lower !== 'which') || verb.particle === 'for' || verb.particle === 'on'
  // "The operator, NAME, disputes that turnout": behind what explains the subject.
  if (form === 'third' && before?.text === ',' && tokens.slice(Math.max(0, at - 12), at - 1).some(({ text }) => text === ',') && (after?.pos === 'DET' || after?.lower === 'its' || after?.lower === 'that')) return true
  // "The resolution demands an end", "The law bars “all fishing”": a noun has no article or marks behind it.
  if (form === 'third' && before?.pos === 'NOUN' && !before.lower.endsWith('s') && tokens[at - 2]?.pos === 'DET' && (after?.pos === 'DET' || /^[“‘"]$/.test(after?.text ?? '')) && (at === 2 || at === 3 && tokens[0]?.pos === 'CCONJ')) return true
  // "“Leftover,” repeats NAME": behind a comma and closing marks.
  if (form === 'third' && /^["”’']+$/.test(before?.text ?? '') && /[,?!]$/.test(tokens[at - 2]?.text ?? '') && (after?.pos === 'PROPN' || after?.pos === 'DET')) return true
  // "…, The Daily Shore reports.": a name, the verb, and the end.
  if (form === 'third' && verb.tier === 'says' && before?.pos === 'PROPN' && (after === undefined || after.text === '.') && [2, 3, 4, 5, 6].some((step) => tokens[at - step]?.text === ',')) return true
  return form === 'third' && clause && (before?.pos === 'PROPN' || before?.pos === 'PRON' || (before?.pos === 'NOUN' && after?.lower === 'that')) && !determiners.has(before.lower) && !isPossessive(tokens, at - 1)
}

/**
 * Whether a form in -ing hangs on a clause: behind a comma or conjunction, at the beginning, after "as", behind the name of something written
 * ("a letter saying"), or with a subject of its own ("with NAME denouncing"). After a preposition it is a noun.
 */
function opensParticiple(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  // "a “wholly wrong” reading": behind marks without a comma of their own it is a noun.
  if (before !== undefined && /^[”"’']$/.test(before.text) && /^[\p{L}\p{N}]/u.test(tokens[at - 2]?.text ?? '') && tokens[at]?.lower === 'reading') return false
  if (before === undefined || /^[,—–;”"’']$/.test(before.text) || before.pos === 'CCONJ' || /^(?:as|while|when)$/.test(before.lower) || vehicle.test(before.lower)) return true
  // "began by saying that", "left after saying that"
  if (/^(?:by|after|before|despite|without|besides|from)$/.test(before.lower) && (spoken.test(tokens[at]?.lower ?? '') || /^(?:that|[“"])$/.test(tokens[at + 1]?.lower ?? ''))) return true
  // "was attacked for saying that", "accused her of claiming that"
  // "limited himself to saying", "resorted to calling her": said; "came close to", "stopped short of": not.
  if (before.lower === 'to' && /^(?:himself|herself|itself|themselves|resorted|resorts|took|taken|admitted|admits|reduced|returned)$/.test(tokens[at - 2]?.lower ?? '') && spoken.test(tokens[at]?.lower ?? '')) return true
  if (before.lower === 'of' && tokens[at - 2]?.lower === 'short') return false
  if (/^(?:for|of)$/.test(before.lower) && /^(?:saying|claiming|suggesting|stating|telling|writing|tweeting|insisting|declaring|calling)$/.test(tokens[at]?.lower ?? '')) return true
  if (before.pos === 'ADV') return tokens[at - 2]?.text === ',' || tokens[at - 2]?.pos === 'CCONJ'
  // "left the talks last week citing “delays”"
  if (tokens[at]?.lower === 'citing' && (before.pos === 'NOUN' || before.pos === 'PROPN') && /^[“"‘']$/.test(tokens[at + 1]?.text ?? '')) return true
  // "He emerged saying that"
  if (/^(?:emerged|left|resigned|departed|returned|ended|opened|closed|finished|quit|responded|replied|intervened|reacted|testified|spoke|appeared)$/.test(before.lower)) return spoken.test(tokens[at]?.lower ?? '')
  // "comments NAME made in 2006 saying"
  if (before.pos === 'NUM' && tokens.slice(Math.max(0, at - 6), at).some(({ lower }) => /^(?:made|wrote|posted|gave|sent|delivered|published|issued)$/.test(lower))) return true
  if (before.pos !== 'PROPN' && before.pos !== 'NOUN') return false
  for (let place = at - 1; place >= 0 && at - place < 14; place -= 1) {
    if (tokens[place]?.lower === 'with') return true
    // "backed the plan, its mayor calling it a start"
    if (tokens[place]?.text === ',' && absolute.test(tokens[at]?.lower ?? '') && !/^(?:for|on|in|by)$/.test(tokens[at + 1]?.lower ?? '') && tokens.slice(0, place).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return true
    if (/^[,;:.]$/.test(tokens[place]?.text ?? '') || tokens[place]?.pos === 'VERB') return false
  }
  return false
}

/** Verbs behind which a form in -ing is what somebody does: "have begun urging". */
const goes = /^(?:begun|began|begins|started|kept|keeps)$/

/** Participles with a subject of their own behind a comma. */
const absolute = /^(?:saying|calling|describing|telling|adding|warning|insisting|accusing|dismissing|denouncing|declaring|arguing|claiming|demanding|branding|labell?ing|suggesting|vowing)$/

/** Participles of verbs that are about words whatever their object. */
const spoken = /^(?:say|tell|not|stat|announc|declar|explain|stress|insist|argu|warn|claim|add|suggest|reveal|point|emphasi[sz]|underlin|admitt|acknowledg|conced|call(?:ing)?$|describ|accus|dismiss|denounc|condemn|brand|label|urg|complain|joking|vow|pledg|predict|quip|remark|reiterat|asking)/

/** Things that carry words: their participle ("a letter saying") belongs to whoever sent them. */
export const vehicle = /^(?:statements?|letters?|messages?|reports?|speech|speeches|interviews?|tweets?|posts?|remarks|communiqué|communique|text|email|declaration|resolution|document|press|notes?|memo|article|column|editorial|briefing|video)$/

/** What somebody uses to say something, beside what carries words: "used the occasion to warn". */
const spokenAt = /^(?:appearance|occasion|opportunity|visit|rally|debate|meeting|conference|address|platform|podium|stage|session|hearing|ceremony|anniversary|podcast|broadcast|forum|summit|call|trip)$/

/** Whether the token is a possessive ending ('s, or the bare mark after an s). */
export function isPossessive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.lower === "'s") return token.pos === 'PART' || tokens[at + 1]?.pos !== 'VERB'
  return (token.text === "'" || token.text === '’') && tokens[at - 1]?.end === token.start && /s$/i.test(tokens[at - 1]?.text ?? '')
}

/** "the plan proposed by X", "a bid backed by Y": a past participle after its noun. */
function isReduced(tokens: readonly Token[], at: number, end: number): boolean {
  // "a woman once described by the paper as"
  const before = /^(?:once|often|long|widely|later|recently|twice|already|also|then|since|now|previously|famously|variously)$/.test(tokens[at - 1]?.lower ?? '') ? tokens[at - 2] : tokens[at - 1]
  // "debts, estimated at 500 million": nobody's estimate.
  if (/^(?:estimated|reported|put)$/.test(tokens[at]?.lower ?? '') && /^(?:at|to)$/.test(tokens[end]?.lower ?? '') && (before?.text === ',' || before?.pos === 'NOUN')) return true
  // "the areas proposed for research"
  if (/^(?:proposed|suggested|recommended|requested)$/.test(tokens[at]?.lower ?? '') && tokens[end]?.lower === 'for' && before?.pos === 'NOUN') return true
  if (tokens[end]?.lower === 'by' && before !== undefined && (before.pos === 'NOUN' || before.pos === 'PROPN')) return true
  // "The council, dubbed a “sinking ship” by NAME,", "criticised as late by A but welcomed as a start by B"
  if (before === undefined || !/^[,—–(]$/.test(before.text) && before.pos !== 'CCONJ') return false
  if (tokens[end]?.lower === 'by') return calling.test(tokens[at]?.lower ?? '')
  if (tokens[end]?.lower !== 'as' && !(/^(?:called|dubbed|branded|labell?ed|termed|deemed|nicknamed)$/.test(tokens[at]?.lower ?? '') && /^(?:an?|the|[“"‘'])$/.test(tokens[end]?.lower ?? ''))) return false
  const by = tokens.findIndex(({ lower }, place) => place > end && place - end < 16 && lower === 'by')
  return by > 0 && calling.test(tokens[at]?.lower ?? '') && (isCapital(tokens[by + 1]) || tokens[by + 1]?.pos === 'DET' || tokens[by + 1]?.pos === 'NOUN') && !tokens.slice(end, by).some(({ pos }) => pos === 'AUX')
}

/** Participles of verbs by which somebody calls something by a word. */
const calling = /^(?:describ|call|denounc|dismiss|brand|label|term|dubb|hail|prais|condemn|critici|decri|derid|mock|character|reject|slamm|blast|laud|welcom|accus|portray|depict|paint|tout|deem|nicknam|cite)/

type Group = { readonly start: number; readonly perfect: boolean; readonly be: boolean; readonly modal: boolean; readonly negated: boolean; readonly infinitive: boolean }

/** The auxiliaries and adverbs before a verb. */
function verbGroup(tokens: readonly Token[], at: number): Group {
  let start = at
  let hasBe = false
  let perfect = false
  let hasModal = false
  let negated = false
  let infinitive = false
  let understood = false
  let unhesitating = false
  for (let place = at - 1; place >= 0; place -= 1) {
    const { lower, pos } = tokens[place] ?? { lower: '', pos: '' }
    if (place === at - 1 && goes.test(lower) && tokens[at]?.lower.endsWith('ing') === true) {
      hasBe = true
      start = place
    } else if (lower === 'to' && tokens[place + 1]?.lower === 'have' && /^(?:understood|said|reported|believed|alleged|thought|known)$/.test(tokens[place - 1]?.lower ?? '')) {
      // "is understood to have told": has told, as others have it.
      understood = true
      start = place - 1
      place -= 1
    } else if (lower === 'to' && place === start - 1 && tokens[place + 1]?.pos !== 'NOUN') {
      // "took to Twitter to accuse", "used the speech to accuse": what was done there.
      const took = tokens.slice(Math.max(0, place - 7), place).findIndex(({ lower: word }, step, all) => /^(?:took|takes|taken)$/.test(word) && all[step + 1]?.lower === 'to' || /^use[ds]$/.test(word) && all.slice(step + 1).some(({ lower: thing }) => vehicle.test(thing) || spokenAt.test(thing)) && !all.slice(step + 1).some(({ pos: tag }) => tag === 'VERB' || tag === 'PUNCT'))
      // "went so far as to call": called.
      const far = tokens[place - 1]?.lower === 'as' && tokens[place - 2]?.lower === 'far' && /^(?:went|gone?|goes|going)$/.test(tokens[place - 4]?.lower ?? '')
      if (far) { start = place - 4; place -= 4; continue }
      infinitive = !goesOn.has(tokens[place - 1]?.lower ?? '') && took < 0
      if (took >= 0) { start = Math.max(0, place - 7) + took; break }
      negated ||= negations.has(tokens[place - 1]?.lower ?? '')
      // "did not hesitate to call": called.
      unhesitating = /^hesitated?$/.test(tokens[place - 1]?.lower ?? '')
      start = place - (infinitive ? 0 : tokens[place - 1]?.lower === 'on' ? 2 : 1)
      if (infinitive) break
      if (tokens[place - 1]?.lower !== 'on') place -= 1
    } else if (negations.has(lower)) {
      negated = true
      start = place
    } else if (lower === 'may' && tokens[place]?.text === 'May' && (place > 0 || /^(?:said|told|added|insisted)$/.test(tokens[at]?.lower ?? ''))) {
      // "Theresa May said": a name.
      break
    } else if (auxiliary.has(lower) || (pos === 'AUX' && /^\p{Ll}/u.test(lower))) {
      hasBe ||= be.has(lower) && lower !== "'s"
      hasModal ||= modal.has(lower)
      perfect ||= lower === 'has' || lower === 'have' || lower === "'ve"
      start = place
    } else if (pos === 'ADV' && /ly$|^(?:also|again|then|later|earlier|still|even|further|already|now|once|twice|always|often|never|just|only|long|first|since|so|too|yet|however)$/.test(lower)) {
      start = place
    } else break
  }
  // Adverbs alone ("also said") belong to the group; a leading comma does not.
  return { start, perfect, be: hasBe && !understood, modal: hasModal, negated: negated && !unhesitating, infinitive: infinitive || unhesitating && !negated }
}
