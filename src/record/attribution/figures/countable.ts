import { constitutive, counted, levelling, numbered, uncounted } from './data/counts.ts'
import { abstract, fates, measured, persons } from './data/counted-things.ts'
import { months, shortMonths } from '../data/times.ts'
import type { Line } from '../lines.ts'
import type { Counted } from './numbers.ts'
import { isFinite, isTime } from '../english/phrases.ts'
import type { Token } from '../tokens.ts'

const countable = new Set(counted.split(/\s+/).flatMap((word) => [word.toLowerCase(), word.toLowerCase().replace(/s$/, '')]))
const notCounted = new Set(uncounted.split(/\s+/))
const makesUp = new Set(constitutive.split(/\s+/))
const names = new Set(numbered.split(/\s+/))
const ideas = new Set(abstract.split(/\s+/))
const monthNames = new Set([...months, ...shortMonths])
const lone = ['PUNCT', 'ADP', 'CCONJ', 'SCONJ', 'ADV']

/** "two Western diplomats estimated", "said three officials": how many speak is no count of the situation. */
function speaks({ tokens }: Line, from: number): boolean {
  const verb = tokens.findIndex((token, at) => at >= from && (/^(?:VERB|AUX|PUNCT)$/.test(token.pos) || at > from + 6))
  return verb > from && /^(?:said|says|say|told|estimated?|reported|added|confirmed|testified)$/.test(tokens[verb]?.lower ?? '') || /^(?:said|says|told)$/.test(tokens[from - 2]?.lower ?? '') && tokens[from - 3]?.text === ','
}

/** What is done to things that are there to be counted: "struck two depots". */
const done = /^(?:struck|strik(?:es|ing)|hit|hitting|destroy(?:ed|ing|s)|damag(?:ed|ing|es)|bomb(?:ed|ing)|shelled|attack(?:ed|ing)|seiz(?:ed|ing|es)|captur(?:ed|ing|es)|sank|sunk|sinking|sent|sending|deploy(?:ed|ing|s)|intercept(?:ed|ing)|built|building|demolish(?:ed|ing)|torched|burn(?:ed|t|ing)|clos(?:ed|ing)|shut|fir(?:ed|ing)|launch(?:ed|ing)|deliver(?:ed|ing)|shipp(?:ed|ing)|bought|sold|suppl(?:ied|ying)|rescu(?:ed|ing)|recover(?:ed|ing)|lost|losing|gain(?:ed|ing)|won|winning|evict(?:ed|ing)|expell(?:ed|ing)|suspend(?:ed|ing)|cancel(?:led|ed)|opened)$/

/** Whether a number is a figure: it counts or measures something, and is no year, day, age, time, ordinal, name or make-up of a body. */
export function isFigure(line: Line, number: Counted): boolean {
  const { from, to, end, value, inWords, modifier, unit } = number
  if (number.part) return true
  const { tokens } = line
  const first = tokens[from]
  const last = tokens[to - 1]
  const previous = tokens[from - 1]
  const next = tokens[to]
  if (first === undefined || last === undefined) return false
  const lower = previous?.lower.replace(/\.$/, '') ?? ''
  if (isNamed(line, number)) return false
  if (unit === 'points') return true
  if (unit === 'share' || unit === 'money') return !(unit === 'share' && value === 100 && /^(?:be|is|am|are|was)$/.test(lower))
  const thing = counts(line, end)
  const noun = thing?.noun ?? null
  if (notCounted.has(next?.lower ?? '') || notCounted.has(tokens[end]?.lower ?? '') || (noun !== null && notCounted.has(noun))) return false
  // A bare number of four digits is a year unless people or things are counted by it.
  const bare = /^\d+$/.test(first.text) && to === from + 1
  if (bare && /^(?:1[5-9]|20)\d\d$/.test(first.text)) return (noun !== null && countable.has(noun) && isThing(noun) || modifier !== null && noun !== null && isThing(noun) && !/^(?:about|around|circa|only|just|over)$/i.test(modifier)) && !/^(?:in|since|of|by|from|until|the|a|an|this|that|its|his|her|their)$/.test(lower)
  if (bare && /^0\d{3}$/.test(first.text)) return false
  if (/^(?:aged|age)$/.test(lower) || (previous?.text === ',' && (next?.text === ',' || next?.text === '.') && value < 110 && /^\p{Lu}/u.test(tokens[from - 2]?.text ?? '') && modifier === null)) return false
  // "children under five"
  if (/^(?:under|over|below|above)$/i.test(modifier ?? '') && value <= 21 && tokens[from - 2]?.pos === 'NOUN' && noun === null) return false
  if (/^(?:under|over|below|above)$/i.test(modifier ?? '') && value <= 21 && /^(?:children|babies|infants|boys|girls|youths|pupils|those)$/.test(tokens[from - 2]?.lower ?? '')) return false
  if (unit === 'magnitude') return true
  if (isPlace(line, number)) return false
  if (standsAlone(line, number)) return true
  // "the two ministers", "both of them": those already named.
  const named = /^(?:the|these|those|both|all|other|last|first|next|past|same|its|his|her|their|our)$/.test(lower)
  if (value === 1) return noun !== null && lower !== 'the' && countable.has(noun) && next?.lower !== 'of' && (isCasualty(line, end) || isCasualtyBefore(line, from) || votes(line) && /^(?:abst|vote|ballot|seat|no$)/.test(noun))
  if (inWords && value < 10) {
    if (noun !== null && value > 1 && inEnumeration(line, from) && !makesUp.has(noun) && !ideas.has(noun)) return true
    if (noun === null || next?.lower === 'of' && !thing?.possessed && !hasTotal(line, to)) return false
    if (speaks(line, end) || makesUp.has(noun) && !isCasualty(line, end)) return false
    return (countable.has(noun) && (!/^(?:the|these|those|both|all)$/.test(lower) || next?.lower === 'of' || thing?.possessed === true)) || isCasualty(line, end) || (!named && value > 1 && isThing(noun) && isPerson(noun)) || thing?.possessed === true || hasTotal(line, to) || value > 1 && isThing(noun) && done.test(tokens[from - 1 - (modifier?.split(' ').length ?? 0)]?.lower ?? '')
  }
  if (value === 0) return false
  if (noun !== null && makesUp.has(noun) && value <= 15 && !votes(line) && !thing?.possessed && modifier === null && (value < 10 || named || /^(?:of|by|from|between|with|in|to|for)$/.test(lower))) return false
  if (inWords) return noun !== null
  // A number that counts nothing in sight is a figure only where the words around say so.
  return noun !== null || next?.lower === 'of' || isCasualty(line, to) || /^(?:figure|toll|total|number|count|to|at|of)$/.test(tokens[from - 1 - (modifier?.split(' ').length ?? 0)]?.lower ?? '') && countsBefore(line, from)
}

/** 3+3, G20, 2-1, 17:43, 45-year-old, COVID-19, 20th, 14 March, Resolution 242: the number is part of a name, a date or a formula. */
function isNamed({ tokens, text }: Line, { from, to, end, unit, modifier, value }: Counted): boolean {
  const [previous, first, last, next] = [tokens[from - 1], tokens[from], tokens[to - 1], tokens[to]]
  if (previous !== undefined && previous.end === first?.start && /[\p{L}\p{N}+:/–§#№-]$/u.test(previous.text) && !(unit !== null && previous.text === '-')) return true
  if (next !== undefined && last?.end === next.start && (/^[+:/]|^\p{L}/u.test(next.text) || /^[-–]/.test(next.text) && end === to && !/^[-–](?:odd|plus|strong|dlr|dollar|euro)\b/.test(text.slice(next.start)))) return true
  if (/^\d\/\d/.test(next?.text ?? '')) return true
  const lower = previous?.lower.replace(/\.$/, '') ?? ''
  if (unit !== 'money' && (value <= 31 || value >= 1000 && value < 2200 && to === from + 1 && !/,/.test(first?.text ?? '')) && (monthNames.has(lower) && /^\p{Lu}/u.test(previous?.text ?? '') && modifier === null || monthNames.has(next?.lower.replace(/\.$/, '') ?? '') && /^\p{Lu}/u.test(next?.text ?? ''))) return true
  // "April 12 and 26": the second of two days.
  if (/^(?:and|or|to|-|–)$/.test(lower) && /^\d{1,2}$/.test(tokens[from - 2]?.text ?? '') && monthNames.has(tokens[from - 3]?.lower.replace(/\.$/, '') ?? '') && /^\p{Lu}/u.test(tokens[from - 3]?.text ?? '')) return true
  if (/^(?:gmt|utc|a\.m\.?|p\.m\.?|am|pm|o'clock|hrs|edt|est|cet)$/.test(next?.lower ?? '')) return true
  return unit === null && names.has(lower) && !/^(?:figure|number|part|order|magnitude)$/.test(lower)
}

/** "240 km north of", "40 miles off the coast", "24 miles wide", "a 50 km stretch of frontier": where or how big something is, not how a situation stands. */
function isPlace({ tokens }: Line, { from, end }: Counted): boolean {
  const unit = tokens[end]?.lower.replace(/\.$/, '') ?? ''
  if (!measured.test(unit)) return false
  const length = /^(?:km|kms|kilomet|mile|met(?:er|re)|feet|foot|ft|yard|inch|cm|mm|nautical)/.test(unit)
  const after = tokens[end + 1]?.lower ?? ''
  const direction = /^(?:(?:north|south|east|west)\w*|off|from|away|offshore|onshore|inland|outside|wide|long|deep|high|tall|thick|above|below|beyond|up|down|upriver|downriver|apart|ahead|behind|underground)$/
  return length && (direction.test(after) || /^(?:\(|inside|into|outside|beyond|from)$/.test(after) || tokens[from - 1]?.text === '(') || after === '-' || /^(?:NOUN|ADJ|VERB)$/.test(tokens[end + 1]?.pos ?? '') && !/(?:s|feet|kg|km)$/.test(unit)
}

/** A thing counted: its noun, and whether the number is of somebody's ("13 of the country's 16 ports"). */
type Thing = { readonly noun: string; readonly possessed: boolean }

/** The noun a number counts: the last of the words that follow it up to a verb or mark. */
export function counts({ tokens }: Line, to: number): Thing | null {
  let at = to
  let possessed = false
  if (tokens[at]?.lower === 'of' || tokens[at]?.lower === 'out' && tokens[at + 1]?.lower === 'of') {
    at += tokens[at]?.lower === 'of' ? 1 : 2
    if (/^(?:the|its|his|her|their|our|these|those|some|about|more)$/.test(tokens[at]?.lower ?? '')) at += 1
    const owner = tokens.findIndex((token, place) => place > at && place - at < 5 && /^'s?$/.test(token.lower))
    if (owner > 0 && tokens.slice(at, owner).every(({ pos }) => /^(?:NOUN|PROPN|ADJ)$/.test(pos))) { at = owner + 1; possessed = true }
    if (tokens[at]?.pos === 'NUM') { at += 1; possessed = true }
  }
  if (tokens[at]?.text === '-' && /^(?:odd|plus)$/.test(tokens[at + 1]?.lower ?? '')) at += 2
  let noun: string | null = null
  for (const start = at; at < tokens.length && at - start < 8; at += 1) {
    const token = tokens[at]
    // "878 the day before": what an article opens is not what is counted.
    if (token === undefined || (at === start && token.pos === 'DET' && /^(?:the|a|an|this|that|each|every)$/.test(token.lower))) break
    const word = token.lower.replace(/\.$/, '')
    if (token.pos === 'NOUN' || countable.has(word)) {
      noun = word
      // "civilian deaths", "people": a noun in the plural, or one that needs none, is what is counted; "police officers" goes on.
      if (makesUp.has(word) || countable.has(word) && !isNoun(tokens[at + 1])) return { noun, possessed }
    } else if (token.pos === 'PROPN') noun ??= /s$/i.test(token.text) ? word : null
    else if (!/^(?:ADJ|DET|PRON|NUM)$/.test(token.pos) && token.text !== '-' && !/^(?:or|and)$/.test(word) && !(token.pos === 'ADV' && /^(?:ADJ|NOUN)$/.test(tokens[at + 1]?.pos ?? '') && !word.endsWith('ly')) && !(token.pos === 'VERB' && tokens[at - 1]?.text === '-') && !(token.pos === 'VERB' && /(?:ed|ing)$/.test(word) && (isNoun(tokens[at + 1]) || tokens[at + 1]?.pos === 'ADJ')) && !/^'s?$/.test(word)) break
    else if (noun !== null && (token.pos === 'NUM' || /^(?:or|and)$/.test(word) || token.pos === 'DET' || token.pos === 'PRON')) break
  }
  return noun === null ? null : { noun, possessed }
}

const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN'
const isThing = (noun: string): boolean => /[^su]s$|men$|people$|children$|staff$|aircraft$|police$/.test(noun) && !ideas.has(noun)
const isPerson = (noun: string): boolean => persons.test(noun) && !ideas.has(noun)

/**
 * A number without a noun of its own: "up to 400 refused", "nine backed it", "killed nine", "eleven of them", "rose to 913 from 878", "upheld 411", "the company fewer than 9,000".
 * "The two" and "both of them" are persons already named.
 */
function standsAlone(line: Line, { from, to, end, value, modifier, inWords }: Counted): boolean {
  const { tokens } = line
  const start = from - (modifier === null || line.text.slice(tokens[to]?.start ?? 0).startsWith(modifier) ? 0 : modifier.split(/\s+/).length)
  const before = tokens[start - 1]?.lower ?? ''
  const next = tokens[to]
  const digits = /^\d/.test(tokens[from]?.text ?? '')
  if (/^(?:1[5-9]|20)\d\d$/.test(tokens[from]?.text ?? '')) return false
  const casualty = /^(?:killed|killing|kills|wounded|wounding|injured|injuring|lost|losing|arrested|detained|freed|displaced|leaving|left|hurt|hospitali[sz]ed|rescued|evacuated|sent|sending|claimed|saved)$/.test(before)
  if (value === 1) return casualty && /^(?:killed|killing|kills|wounded|wounding|injured|injuring)$/.test(before) && (next === undefined || lone.includes(next.pos))
  if (/^\s*(?:aboard|on board|in custody|in hospital)\b/u.test(line.text.slice(tokens[to - 1]?.end ?? 0))) return value > 1
  // "put the number of injured at three"
  if (before === 'at' && (next === undefined || lone.includes(next.pos)) && tokens.slice(Math.max(0, start - 12), start - 1).some(({ lower }) => /^(?:puts?|putting|stands|stood|remain(?:s|ed)|estimated?)$/.test(lower)) && tokens.slice(Math.max(0, start - 10), start - 1).some(({ lower }) => /^(?:number|toll|count|figure|total|dead|injured|wounded|missing|tally|casualties|deaths)$/.test(lower))) return value > 0
  if (value < 2 || /^(?:the|these|those|all|other|its|his|her|their|last|first|next|no|age|aged|both)$/.test(before)) return false
  // "when he was 19"
  if (/^(?:is|was|am|were|turned)$/.test(before) && /^(?:he|she|i|who|they)$/.test(tokens[start - 2]?.lower ?? '')) return false
  // "312 who need a boat"
  if (next?.lower === 'who' && (digits || modifier !== null) && value >= 2) return true
  if (next?.lower === 'of' && /^(?:them|whom|those|these|which)$/.test(tokens[to + 1]?.lower ?? '')) return true
  if (casualty && (next === undefined || lone.includes(next.pos) || next.pos === 'ADJ')) return true
  // "11 dead", "33 hospitalised", "40 unaccounted for": what became of them stands for them.
  if (fates.test(tokens[end]?.lower ?? '') && !/^(?:who|which|that)$/.test(before)) return true
  // "200, maybe 300 of us", "7 more are being sought"
  if (next?.text === ',' && /^(?:maybe|perhaps|possibly|even)$/.test(tokens[to + 1]?.lower ?? '') && tokens[to + 2]?.pos === 'NUM' || next?.lower === 'of' && tokens[to + 1]?.lower === 'us') return true
  if (/^(?:more|others)$/.test(next?.lower ?? '') && /^(?:AUX|VERB)$/.test(tokens[to + 1]?.pos ?? '')) return true
  const opens = start === 0 || isTime(tokens[start - 1]) || /^[,;:—–(]$/.test(before) || /^(?:and|but|that|while|whereas|another|further|only|which|with|or|said|says)$/.test(before) || (line.quoted[start] ?? -1) >= 0 && (line.quoted[start - 1] ?? -1) < 0
  // "Up to 400 refused to leave", "seven were damaged", "nine backed the motion".
  if (next !== undefined && (modifier !== null || opens)) {
    if (/^(?:were|are|had|have|remain(?:ed)?)$/.test(next.lower) && (value > 2 || !opens || !inWords || isCasualty(line, to))) return true
    if (next.pos === 'VERB' && isFinite(line, to) && !next.lower.endsWith('ing') && (modifier !== null || votes(line) || inWords || digits && value >= 10) && !/^(?:said|says|told|met|agreed|added)$/.test(next.lower)) return true
  }
  if (votes(line) && /^(?:to|against|for|in|with)$/.test(before) && (next === undefined || lone.includes(next.pos)) && !/^(?:to|in)$/.test(before)) return true
  if (votes(line) && before === 'to' && (next === undefined || lone.includes(next.pos)) && tokens.slice(Math.max(0, start - 3), start).some(({ pos }) => pos === 'NUM')) return true
  // "… held 57 seats, the Conservatives 44 and the Centre Party 37": the noun stands with the first.
  if (digits && modifier === null && (next === undefined || /^(?:[,;.]|and)$/.test(next.lower)) && listed(line, from)) return true
  // "a rise of eight", "down seven from", "added four to their 23 seats"
  if (before === 'of' && /^(?:rise|gain|loss|drop|increase|fall|decline|decrease|lead|majority|shortfall|excess|surplus)$/.test(tokens[start - 2]?.lower ?? '') && (next === undefined || lone.includes(next.pos)) || /^(?:up|down)$/.test(before) && (next?.lower === 'from' || next?.lower === 'on') && value >= 2) return true
  if (/^\s*on the (?:open-ended )?Richter/u.test(line.text.slice(tokens[to - 1]?.end ?? 0)) || /^(?:registering|registered|measuring)$/.test(before) && digits && value < 10) return true
  if (!digits && votes(line) && tokens[start - 1]?.pos === 'VERB' && /^(?:gain|won|win|lost|los|took|tak|add|h[eo]ld|secur|captur)/.test(before) && (next === undefined || lone.includes(next.pos))) return true
  if (!digits) return modifier !== null && value >= 10 && (next === undefined || /^[.,;]$/.test(next.text)) && tokens.slice(0, from).some(({ lower }) => levelling.test(lower) || countable.has(lower) || /^(?:has|have|lists?)$/.test(lower))
  const level = tokens.slice(Math.max(0, from - 22), from).some(({ lower }, at) => levelling.test(lower) && Math.max(0, from - 22) + at < start)
  const closes = next === undefined || lone.includes(next.pos) || next.pos === 'DET' || /^(?:more|others)$/.test(next.lower)
  if ((before === 'with' && tokens[start - 2]?.lower === 'compared' || /^(?:to|at|on|from|by|against|than|of|reached|hit|passed|topped|exceeded|numbered|totalled|totaled|is|was|be|magnitude)$/.test(before)) && (level || before === 'magnitude') && closes && !/^(?:am|pm|a\.m\.|p\.m\.|o'clock|gmt)$/.test(next?.lower ?? '') && !(before === 'of' && !/^(?:figure|toll|total|number|count|majority|limit|goal|target|cap|quota|ceiling|threshold|record|maximum|minimum|lead|margin|force|crowd|turnout|estimate|redundancies|magnitude|average|peak|high|low|deficit|surplus)$/.test(tokens[start - 2]?.lower ?? ''))) return true
  if (before === 'of' && /^(?:majority|limit|goal|target|cap|quota|ceiling|threshold|toll|figure|total|redundancies|losses|casualties|crowd|force|team|magnitude)$/.test(tokens[start - 2]?.lower ?? '') && closes) return true
  if (modifier !== null && digits && value >= 10 && next?.pos !== 'PROPN' && !/^(?:at|by|until|since|in|from|before|after|page)$/.test(before)) return true
  // "the company fewer than 9,000", "employing about 356", "of which it upheld 411".
  if (modifier !== null && value >= 10 && (next === undefined || /^[.,;)—–"”’]$/.test(next.text) || next.lower === 'and' || next.pos === 'ADP' && next.lower !== 'of') && !/^(?:at|by|until|since|in|from|before|after|page|between)$/.test(before) && !/^(?:between|some)$/i.test(modifier)) return true
  if (tokens[/^(?:another|further)$/.test(before) ? start - 2 : start - 1]?.pos === 'VERB' && closes && value >= 2 && !/^(?:turned|turning|called|named|dubbed|said|born|dated|numbered|chapter|scored?|aged|is|was|ranked|finished|placed|opened|closed|since)$/.test(before) && (value >= 10 || votes(line)) && (next?.lower !== 'to' || votes(line))) return true
  // A bare decimal beside percentages is one of them.
  return /\.\d/.test(tokens[from]?.text ?? '') && tokens.some(({ lower }) => /^(?:%|percent|pct|cent)$/.test(lower)) && (next === undefined || ['PUNCT', 'ADP', 'CCONJ'].includes(next.pos))
}

/** Whether a number ends a short phrase with a name in a list that began with a number and what it counts. */
function listed({ tokens }: Line, from: number): boolean {
  let at = from
  while (at > 0 && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[at - 1]?.pos ?? '')) at -= 1
  if (at === from || from - at > 5 || !/^(?:[,;]|and|while)$/.test(tokens[at - 1]?.lower ?? '') || !/^\p{Lu}/u.test(tokens[from - 1]?.text ?? '') || names.has(tokens[from - 1]?.lower ?? '')) return false
  const first = tokens.findLastIndex(({ pos, text }, place) => place < at && pos === 'NUM' && !/^(?:1[5-9]|20)\d\d$/.test(text))
  return first > 0 && at - first < 14 && (countable.has(tokens[first + 1]?.lower ?? '') || /^(?:%|per|percent|pct)$/.test(tokens[first + 1]?.lower ?? '') || tokens[first - 1]?.pos === 'PROPN')
}

/** "14 bakers, six smiths and four weavers": a small number in a row that began with one in digits. */
function inEnumeration({ tokens }: Line, from: number): boolean {
  if (!/^(?:,|and)$/.test(tokens[from - 1]?.lower ?? '')) return false
  const before = tokens.findLastIndex(({ pos }, at) => at < from - 1 && pos === 'NUM')
  return before >= 0 && from - before < 6 && /^\d{1,3}(?:,\d{3})*$/.test(tokens[before]?.text ?? '') && tokens.slice(before + 1, from - 1).every(({ pos }) => /^(?:NOUN|PROPN|ADJ)$/.test(pos)) && from - before > 2 && /^(?:NOUN|PROPN)$/.test(tokens[from - 2]?.pos ?? '') && !monthNames.has(tokens[before - 1]?.lower ?? '')
}

/** "31 of the 47 assemblies", "three of the four freed": a part with its whole. */
function hasTotal({ tokens }: Line, to: number): boolean {
  if (tokens[to]?.lower !== 'of') return false
  const at = /^(?:the|its|his|her|their|our|these|those)$/.test(tokens[to + 1]?.lower ?? '') ? to + 2 : to + 1
  return tokens[at]?.pos === 'NUM' || tokens.slice(at, at + 5).some((token, place, all) => /^'s?$/.test(token.lower) && all[place + 1]?.pos === 'NUM')
}

const votesIn = new WeakMap<Line, boolean>()
/** Whether a line is about a vote, in which bare numbers are counts. */
function votes(line: Line): boolean {
  const known = votesIn.get(line)
  if (known !== undefined) return known
  const is = line.tokens.some(({ lower }) => /^(?:vot(?:e|es|ed|ing)|ballots?|abst(?:ain|ained|aining|entions?)|seats?)$/.test(lower)) || line.tokens.some(({ lower }) => /^(?:backed|supported|favou?red)$/.test(lower)) && line.tokens.some(({ lower }) => /^(?:opposed|rejected|against)$/.test(lower))
  votesIn.set(line, is)
  return is
}

/** "two were killed", "three dead", "12 wounded". */
function isCasualty({ tokens }: Line, to: number): boolean {
  for (const token of tokens.slice(to, to + 6)) {
    if (/^[.;:]$/.test(token.text)) return false
    if (/^(?:killed|dead|injured|wounded|missing|died|dies|die|hurt|arrested|detained|displaced|taken|hostage|kidnapped|abducted|freed|released|perished|drowned|executed|shot)$/.test(token.lower)) return true
  }
  return false
}

function isCasualtyBefore({ tokens }: Line, from: number): boolean {
  return tokens.slice(Math.max(0, from - 3), from).some(({ lower }) => /^(?:kill(?:ed|ing|s)|wound(?:ed|ing|s)|injur(?:ed|ing|es)|arrested|detained|executed|kidnapped|freed|released)$/.test(lower))
}

/** "a figure of 450", "the toll to 122". */
function countsBefore({ tokens }: Line, from: number): boolean {
  return tokens.slice(Math.max(0, from - 8), from).some((token) => /^(?:figure|toll|total|number|count|estimate|casualties|deaths)$/.test(token.lower))
}
