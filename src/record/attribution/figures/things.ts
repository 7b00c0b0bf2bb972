import { measures } from './data/counts.ts'
import { persons } from './data/counted-things.ts'
import { type Line, spanOf } from '../lines.ts'
import type { Counted } from './numbers.ts'
import { isFinite } from '../english/phrases.ts'

const fates = /^(?:killed|injured|wounded|dead|died|missing|displaced|homeless|released|freed|taken|took|kidnapped|abducted|arrested|detained|evacuated|destroyed|damaged|hurt|hospitali[sz]ed|seized|captured|held)$/
const verbs = /^(?:kill(?:ed|s|ing)|injur(?:ed|es|ing)|wound(?:ed|s|ing)|took|taking|taken|releas(?:ed|es|ing)|freed|freeing|displac(?:ed|es|ing)|arrest(?:ed|s|ing)|detain(?:ed|s|ing)|kidnapp(?:ed|ing)|abduct(?:ed|s|ing)|captur(?:ed|es|ing)|destroy(?:ed|s|ing)|damag(?:ed|es|ing))$/

/** What is counted, in the text's words: the noun phrase behind the number, with the verb that says what became of them; without one, the words the number is said of. */
export function whatOf(line: Line, number: Counted): string {
  const { tokens } = line
  // "passed 61-58"
  if (/^\d+[-–]\d/.test(tokens[number.from]?.text ?? '')) return 'votes'
  const start = number.unit === 'money' ? moneyFor(line, number.end) : thingAt(line, number.end)
  let end = start
  while (end < tokens.length && !isFinite(line, end) && !isStop(line, end) && !/^(?:ADP|CCONJ|SCONJ|ADV|AUX)$/.test(tokens[end]?.pos ?? '') && !/^(?:that|who|which|whom|whose|each)$/.test(tokens[end]?.lower ?? '') && tokens[end]?.pos !== 'NUM' && !(fates.test(tokens[end]?.lower ?? '') && end > start)) end += 1
  const hasNoun = tokens.slice(start, end).some(({ pos }) => /^(?:NOUN|PROPN|ADJ|VERB|PRON)$/.test(pos))
  const noun = hasNoun ? line.text.slice(...spanOf(line, start, end)).replace(/(?<!\b\p{Lu})\.$/u, '') : nounBefore(line, number.from)
  const fate = fateAfter(line, hasNoun ? end : number.end) ?? fateBefore(line, number.from)
  const said = fate === null || new RegExp(`\\b${fate}\\b`, 'i').test(noun) ? noun : `${noun} ${fate}`
  const words = said.replace(/\s+/g, ' ').trim()
  return words === '' ? behind(line, number) : words
}

/** "$40 million in emergency aid", "100 million dollars worth of computers", "3 billion crowns for reconstruction": what money is, or is for. */
function moneyFor({ tokens }: Line, end: number): number {
  const currency = /^(?:dlrs?|dollars?|euros?|pounds?|sterling|roubles?|rubles?|yen|yuan|francs?|marks|crowns?|krone|florins?|guilders?|zlotys?|forints?|leva|lei|baht|ringgit|reais|taka|tenge|kwacha|shillings?|birr|drams?|laris?|manats?|soums?|rupiah|dong|talers?|dalers?|lira|rupees?|shekels?|dinars?|pesos?|cents)$/
  let at = end
  while (currency.test(tokens[at]?.lower ?? '') || at > end && /^(?:a|per)$/.test(tokens[at]?.lower ?? '') || at > end && /^(?:day|year|month|week|tonne|barrel)$/.test(tokens[at]?.lower ?? '')) at += 1
  if (tokens[at]?.lower === 'worth') at += 1
  if (/^(?:in|of|for)$/.test(tokens[at]?.lower ?? '') && /^(?:NOUN|ADJ|PROPN|VERB|DET)$/.test(tokens[at + 1]?.pos ?? '') && !isTimeWord(tokens[at + 1]?.lower ?? '')) at += tokens[at + 1]?.pos === 'DET' ? 2 : 1
  return at
}

const isTimeWord = (word: string): boolean => /^(?:\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|the)$/.test(word)

/** Behind "of the", a possessor and the whole: "31 of the 47 assemblies" counts assemblies, "92 of its previously held 1,487 seats" seats. */
function thingAt({ tokens }: Line, end: number): number {
  let at = end
  if (tokens[at]?.text === '-' && /^(?:odd|plus|strong)$/.test(tokens[at + 1]?.lower ?? '')) at += 2
  if (tokens[at]?.lower !== 'of' && !(tokens[at]?.lower === 'out' && tokens[at + 1]?.lower === 'of')) return /^(?:its|his|her|their|the|more|other|further|additional)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.pos !== 'ADP' ? at + 1 : at
  at += tokens[at]?.lower === 'of' ? 1 : 2
  const whole = tokens.findIndex((token, place) => place >= at && place - at < 7 && token.pos === 'NUM')
  if (whole > 0 && !tokens.slice(at, whole).some(({ pos, text }) => pos === 'PUNCT' && !/^['’]s?$/.test(text) || /^(?:CCONJ|AUX|ADP|VERB)$/.test(pos) || /^(?:them|whom|which|those)$/.test(text))) return tokens[whole + 1]?.lower === 'million' ? whole + 2 : whole + 1
  while (/^(?:its|his|her|their|the|them|those|these|our|all)$/.test(tokens[at]?.lower ?? '')) at += 1
  return at
}

/** "had been killed", "were injured", "were feared dead", "left homeless". */
function fateAfter(line: Line, from: number): string | null {
  for (let at = overInsertion(line, from); at < line.tokens.length && at - from < 14; at += 1) {
    const token = line.tokens[at]
    if (token === undefined || isStop(line, at) || token.pos === 'CCONJ') return null
    if (/^(?:killed|dead)$/.test(token.lower) && /^(?:or|and)$/.test(line.tokens[at + 1]?.lower ?? '') && /^(?:wounded|injured|missing)$/.test(line.tokens[at + 2]?.lower ?? '')) return `${token.lower} ${line.tokens[at + 1]?.lower} ${line.tokens[at + 2]?.lower}`
    if (fates.test(token.lower)) return token.lower === 'died' ? 'dead' : /^hostages?$/.test(line.tokens[at + 1]?.lower ?? '') ? `${token.lower} hostage` : token.lower
    if (token.pos !== 'AUX' && token.pos !== 'ADV' && !/^(?:left|feared|reported|confirmed|believed|presumed|also|still|others?|people|more|been|being|remain(?:ed)?|have|had|were|are|to)$/.test(token.lower)) return null
  }
  return null
}

/** ", mostly civilians, were killed" and "held by X have been freed": what stands between the noun and its verb. */
function overInsertion(line: Line, from: number): number {
  const { tokens } = line
  if (tokens[from]?.text === ',') {
    const close = tokens.findIndex((token, at) => at > from && at - from < 10 && token.text === ',')
    return close > 0 && tokens[close + 1]?.pos === 'AUX' ? close + 1 : from
  }
  if (tokens[from]?.pos === 'VERB' && tokens[from + 1]?.lower === 'by') {
    const verb = tokens.findIndex((token, at) => at > from && at - from < 8 && token.pos === 'AUX')
    return verb > 0 ? verb : from
  }
  return from
}

/** "killed around 1,200 people", "took around 240 hostages": the verb whose object is counted. */
function fateBefore(line: Line, from: number): string | null {
  for (let at = from - 1; at >= 0 && from - at < 7; at -= 1) {
    const token = line.tokens[at]
    if (token === undefined || isStop(line, at)) return null
    if (/^(?:wounded|injured)$/.test(token.lower) && /^(?:or|and)$/.test(line.tokens[at - 1]?.lower ?? '') && line.tokens[at - 2]?.lower === 'killed') return `killed ${line.tokens[at - 1]?.lower} ${token.lower}`
    if (verbs.test(token.lower)) return participle(token.lower)
    if (token.pos === 'VERB' || token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'AUX' || /^(?:in|on|at|by|from|during|after|with|of|near|for|across|against)$/.test(token.lower)) return null
  }
  return null
}

function participle(verb: string): string {
  if (/^t(?:ook|aking)$/.test(verb)) return 'taken'
  return verb.replace(/(?:es|s|ing)$/, 'ed').replace(/freeed$/, 'freed')
}

/** "a death toll of over 1,400", "confirmed cases in the district rose to 913": the noun the number is of, or whose level it is. */
function nounBefore(line: Line, from: number): string {
  const { tokens } = line
  let end = from
  while (end > 0 && (/^(?:ADP|ADV|AUX|PART|SYM|NUM)$/.test(tokens[end - 1]?.pos ?? '') || /^(?:more|less|fewer|than|least|to|at|of|by|from|some|an|a|estimated|just|below|under|over|-|–)$/.test(tokens[end - 1]?.lower ?? '') || isFinite(line, end - 1) && !/^(?:,|and)$/.test(tokens[end - 1]?.lower ?? '') && tokens[end - 1]?.pos === 'VERB')) end -= 1
  let start = end
  while (start > 0 && end - start < 9 && (/^(?:NOUN|ADJ|PROPN)$/.test(tokens[start - 1]?.pos ?? '') || /^['’]s?$/.test(tokens[start - 1]?.text ?? '') || tokens[start - 1]?.text === '-' || /^(?:of|in|for|among|the)$/.test(tokens[start - 1]?.lower ?? '') && (start < end || tokens[start - 1]?.lower === 'of'))) start -= 1
  while (start < end && /^(?:ADP|DET|PUNCT)$/.test(tokens[start]?.pos ?? '')) start += 1
  while (end > start && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[end - 1]?.pos ?? '')) end -= 1
  return start < end ? line.text.slice(...spanOf(line, start, end)) : ''
}

/** Where no noun is near: the words behind the number, else those around it. */
function behind(line: Line, number: Counted): string {
  let end = number.to
  while (end < line.tokens.length && end - number.to < 8 && !isStop(line, end)) end += 1
  const words = end > number.to && (line.tokens[number.to]?.pos !== 'ADP' || line.tokens[number.to]?.lower === 'of') ? line.text.slice(...spanOf(line, number.to, end)) : clauseAround(line, number)
  return words.replace(/\s+/g, ' ').trim()
}

/** A mark at which what is counted ends. */
export function isStop(line: Line, at: number): boolean {
  return /^[,.;:()—–“”"]$/.test(line.tokens[at]?.text ?? '') || line.tokens[at]?.text === '--'
}

/** The words around a number that may say what kind of count it is: its own clause, up to another number. */
export function clauseAround(line: Line, { from, to }: Counted): string {
  let start = from
  while (start > 0 && from - start < 9 && !isStop(line, start - 1) && !(line.tokens[start - 1]?.pos === 'NUM' && start < from - 1)) start -= 1
  let end = to
  while (end < line.tokens.length && end - to < 9 && !isStop(line, end) && line.tokens[end]?.pos !== 'NUM') end += 1
  return line.text.slice(...spanOf(line, start, end))
}

/** Whether people are counted, or nothing in particular ("1,200 were …", "the toll"). */
function isPeople(what: string): boolean {
  return what.split(/\s+/).some((word) => persons.test(word.toLowerCase()) && !placesAndShips.test(word) || /^(?:others?|dead|injured|wounded|victims?|bod(?:y|ies)|lives|losses|tolls?|figures?|count|number|total|total|casualties|one|person|man|woman|child|soldier|[A-Z]\p{L}+(?:s|ese|i|ch|sh))$/u.test(word))
}

const placesAndShips = /(?:frigates|destroyers|minesweepers|warships|gunboats|ports|airports|mines|pits|refineries|factories|plants|reactors|hospitals|churches|mosques|temples|embassies|towns|cities|villages|islands|camps|checkpoints|posts|bases|barracks)$/

/** The class of what is counted: by its own words, else by those of its clause; a unit settles it. */
export function measureOf(line: Line, number: Counted, what: string): string | null {
  if (number.unit === 'money') return 'money'
  if (number.unit === 'share') return 'share'
  const clause = clauseAround(line, number)
  // "dozens injured in three air strikes": the clause tells of people, the number of strikes.
  for (const text of isPeople(what) ? [what, clause] : [what]) {
    const found = measures.find(({ words, of }) => words.test(text) && (of === undefined || of.test(`${what} ${clause}`)))
    if (found !== undefined && !(found.measure === 'share' || found.measure === 'money')) return found.measure
  }
  return null
}
