import type { Figure, Occasion } from '../../found.ts'
import { type Counting, counting } from './data/counting-western.ts'
import { fatesElsewhere } from './data/counts-elsewhere.ts'
import type { Line } from '../lines.ts'
import type { Draft } from '../said.ts'
import { hasParts, shareAt } from './shares-western.ts'
import { enclosing } from '../english/statements.ts'
import { type Grammar, type Word, wordsOf } from '../western/words.ts'
import { type Clock, publicationBasis } from '../when.ts'

type Number = { readonly from: number; readonly to: number; readonly value: number; readonly inWords: boolean; readonly surely: boolean; readonly share?: true; readonly what?: string | null }

/** The figures of a German, French or Spanish text: digits and words, scales, parts of a whole and hundredths, with how exact they are, what they count and whose they are. */
export function figuresWestern(lines: readonly Line[], found: readonly Draft[], occasions: ReadonlyMap<Draft, Occasion | null>, clock: Clock, grammar: Grammar): readonly Figure[] {
  const tongue = counting[grammar.language]
  if (tongue === undefined) return []
  const is = tests(tongue)
  return lines.flatMap((line) => {
    const words = wordsOf({ ...line, quotations: [] }, line.span)
    const parted = hasParts(line.text.slice(...line.span)) ? grammar.language : null
    const figures: Figure[] = []
    let last: { readonly to: number; readonly what: string; readonly value: number } | null = null
    for (let at = 0; at < words.length; at += 1) {
      const number = numberAt(words, at, tongue, is, parted)
      if (number === null) continue
      at = number.to - 1
      const counted: string | null = isFigure(line.text, words, number, tongue, is, grammar) ?? (last !== null && (isListed(words, number, last.to, is) || isAmong(words, number, last, is)) ? last.what : null)
      if (counted === null) continue
      last = { to: number.to, what: counted, value: number.value }
      const span = [words[number.from]?.start ?? 0, words[number.to - 1]?.end ?? 0] as const
      const draft = enclosing(found, span)
      const occasion = draft === null ? null : occasions.get(draft) ?? null
      const around = line.text.slice(words[clauseStart(words, number.from)]?.start ?? span[0], words[clauseEnd(words, number.to) - 1]?.end ?? span[1])
      const fate = fatesElsewhere.map(([measure, pattern]) => ({ measure, word: pattern.exec(around)?.[0] ?? null })).find(({ word }) => word !== null)
      const dated = occasion?.date ?? null
      figures.push({
        span, value: number.value, modifier: modifierOf(line.text, words, number, tongue), what: fate?.word == null || counted.toLowerCase().includes(fate.word.toLowerCase()) ? counted : `${counted} ${fate.word}`, measure: fate?.measure ?? null, where: null, source: draft?.who?.named ?? null,
        asOf: dated ?? clock.published, basis: dated !== null && occasion !== null ? occasion.basis : publicationBasis(clock), confidence: draft?.confidence ?? 'guessed',
      })
    }
    return figures
  })
}

/** "45 muertos en Lorne, 10 en Orvane y tres en Pellin", "davon 14 schwer", "112 voix pour, 34 contre": more of what was counted just before. */
function isListed(words: readonly Word[], { from, to, value, inWords }: Number, before: number, is: Tests): boolean {
  const ahead = words.slice(before, from).findLast(({ kind, lower }) => kind === 'mark' || joints.test(lower))
  const next = words[to]
  return ahead !== undefined && /^[,;:(]$|^\p{L}+$/u.test(ahead.text) && from - before < 13 && value >= 1 && Number.isInteger(value) && (!inWords || value > 1) && next?.kind === 'word' && listed.test(next.lower) && (!/^(?:von|d’entre|de)$/.test(next.lower) || /^(?:ihnen|ellos|ellas|eux|elles|denen)$/.test(words[to + 1]?.lower ?? '')) && !is.months(words[to + 1]?.lower ?? '') && !words.slice(before, from).some(({ text }) => /^[.!?]$/.test(text)) && !(words[from - 1]?.lower === 'de' || /^(?:en|in|im|à)$/.test(words[from - 1]?.lower ?? ''))
}

/** "De los 23 detenidos, 9 siguen presos": some of those the sentence opened with; "son 16, y no 19": a number put in another's place; "412 Geräte, 38 mehr als": by how much. */
function isAmong(words: readonly Word[], { from, to, value }: Number, last: { readonly to: number; readonly value: number }, is: Tests): boolean {
  const next = words[to]
  const between = words.slice(last.to, from)
  if (value < 1 || !Number.isInteger(value) || between.some(({ text }) => /^[.!?;]$/u.test(text)) || next?.kind === 'number' || is.months(next?.lower ?? '') || is.uncounted(next?.lower ?? '') || is.numbered(words[from - 1]?.lower ?? '')) return false
  const ahead = words.slice(Math.max(0, from - 4), from).map(({ lower }) => lower).join(' ')
  const ends = next === undefined || next.kind === 'mark' && next.text !== '.' || next.text === '.' && words[to + 1] === undefined
  if (from - last.to < 13 && /(?:^|\s)(?:y no|e no|et non(?: pas)?(?: de| à)?|und nicht(?: auf| von)?)$/u.test(ahead)) return ends || /^(?:como|comme|wie)$/u.test(next.lower)
  if (from - last.to < 4 && between.some(({ text }) => text === ',')) { if (/^(?:mehr|weniger|más|menos)$/u.test(next?.lower ?? '') && /^(?:als|que)$/u.test(words[to + 1]?.lower ?? '') || next?.lower === 'de' && /^(?:plus|moins)$/u.test(words[to + 1]?.lower ?? '')) return true }
  if (from - last.to > 9 || value >= last.value || last.to > 5 || !/^(?:de (?:los|las|esos|esas|estos|estas)|sur (?:les|ces|ses)|parmi (?:les|ces)|von (?:den|diesen)) \S+$/u.test(words.slice(0, 3).map(({ lower }) => lower).join(' '))) return false
  return next?.kind === 'word' && !next.capital && !/^(?:de|del|des|du|von|uhr|h)$/u.test(next.lower) && !/^(?:el|la|los|le|les|am|im|den|der|du|au|à|a)$/u.test(words[from - 1]?.lower ?? '')
}

const joints = /^(?:y|e|et|und|davon|darunter|dont|gegen|contre|contra)$/
const listed = /^(?:für|gegen|von|d’entre|de|en|in|im|à|au|aux|dans|aus|bei|beim|contra|contre|dagegen|dafür|pour|schwer|leicht|schwerverletzt|graves?|grièvement|gravement|lebensgefährlich)$/

type Tests = { readonly [kind in 'nouns' | 'uncounted' | 'numbered' | 'months' | 'percent' | 'range']: (word: string) => boolean }
const made = new Map<Counting, Tests>()

function tests(tongue: Counting): Tests {
  const known = made.get(tongue)
  if (known !== undefined) return known
  const is = (source: string): ((word: string) => boolean) => { const pattern = new RegExp(source, 'iu'); return (word) => pattern.test(word) }
  const all: Tests = { nouns: is(`^(?:${tongue.nouns})|(?:${tongue.nouns})(?:s|n|en|e|r|es|x)?$`), uncounted: is(`^(?:${tongue.uncounted})$`), numbered: is(`^(?:${tongue.numbered})$`), months: is(`^(?:${tongue.months})$`), percent: is(`^(?:${tongue.percent})$`), range: is(`^(?:${tongue.rangeWords})$`) }
  made.set(tongue, all)
  return all
}

/** The number that begins at a place, with its scale, its half, or its part of a whole; `parted` is the language where the sentence has words of a part. */
function numberAt(words: readonly Word[], at: number, tongue: Counting, is: Tests, parted: string | null): Number | null {
  const word = words[at]
  if (word === undefined) return null
  const share = parted === null ? null : shareAt(words, at, parted, (place) => plainNumber(words, place, tongue))
  if (share !== null) return { from: share.from, to: share.to, value: rounded(share.value), inWords: false, surely: true, share: true, what: share.what }
  const read = plainNumber(words, at, tongue)
  if (read === null) return null
  let { to, value } = read
  let scaled = read.scaled
  const own = to
  for (let scale = tongue.magnitudes[words[to]?.lower ?? '']; scale !== undefined; scale = tongue.magnitudes[words[to]?.lower ?? '']) {
    value *= scale
    to += words[to + 1]?.text === '.' && /^(?:mio|mrd)$/.test(words[to]?.lower ?? '') ? 2 : 1
    scaled = true
  }
  // "35 mil 600 personas", "mil 240", "mil 800 millones": hundreds in digits behind "mil".
  const rest = words[to - 1]?.lower === 'mil' && words[to]?.kind === 'number' && /^\d{1,3}$/.test(words[to]?.text ?? '') ? words[to] : undefined
  if (rest !== undefined) {
    value += valueOf(rest.text)
    to += 1
    const more = tongue.magnitudes[words[to]?.lower ?? '']
    if (more !== undefined && more >= 1e6) { value *= more; to += 1 }
  }
  // "mil quinientas", "deux mille trois cents"
  const tail = value >= 1000 && value % 1000 === 0 && words[to]?.kind === 'word' ? plainNumber(words, to, tongue) : null
  if (tail !== null && tail.inWords && tail.value >= 2 && tail.value < 1000 && tail.to > to && !Object.hasOwn(tongue.magnitudes, words[to]?.lower ?? '') && tongue.magnitudes[words[tail.to]?.lower ?? ''] === undefined) { value += tail.value; to = tail.to }
  if (!scaled && is.range(words[own]?.lower ?? '')) {
    // "de 60 à 80 millions": the scale behind the range is that of both its ends.
    const other = plainNumber(words, own + 1, tongue)
    const scale = other === null ? undefined : tongue.magnitudes[words[other.to]?.lower ?? '']
    if (scale !== undefined && scale >= 1000 && value < 1000) value *= scale
  }
  if (scaled && /^(?:y|et)$/.test(words[to]?.lower ?? '') && /^(?:medio|media|demi|demie)$/.test(words[to + 1]?.lower ?? '')) { value += (tongue.magnitudes[words[to - 1]?.lower ?? ''] ?? value) / 2; to += 2 }
  const percent = is.percent(words[to]?.lower ?? '') ? 1 : is.percent(`${words[to]?.lower ?? ''} ${words[to + 1]?.lower ?? ''}`) ? 2 : 0
  if (percent > 0) return { from: at, to: to + percent, value: rounded(value), inWords: false, surely: true }
  // "neuf dockers sur dix", "una de cada cinco mesas": a part of a whole.
  const whole = outOf(words, to, tongue)
  if (whole !== null && whole.value > value && !words.slice(to, whole.to + 1).some(({ lower }) => isTime.test(lower))) return whole.value <= 10 || whole.value === 100 ? { from: at, to: whole.to, value: rounded(value / whole.value), inWords: true, surely: true, share: true } : { from: at, to, value, inWords: false, surely: true }
  // "dix-huit des vingt-deux délégations": those of all there are.
  const all = value > 1 && value < 1000 && Number.isInteger(value) ? ofAll(words, to, tongue) : null
  if (all !== null && all.value > value && words[all.to]?.kind === 'word' && !words.slice(all.to, all.to + 2).some(({ lower }) => isTime.test(lower) || is.months(lower))) return { from: at, to, value, inWords: false, surely: true, what: wholeNoun(words, all.to) }
  return { from: at, to, value: rounded(value), inWords: read.inWords && !scaled, surely: scaled }
}

/** The number behind "des", "der", "von den", "de los": all of whom some are counted. */
function ofAll(words: readonly Word[], to: number, tongue: Counting): { readonly to: number; readonly value: number } | null {
  const [first, second] = [words[to]?.lower ?? '', words[to + 1]?.lower ?? '']
  const from = /^(?:des|der)$/.test(first) ? to + 1 : first === 'von' && second === 'den' || first === 'de' && /^(?:los|las|ses|leurs|ces)$/.test(second) ? to + 2 : -1
  const read = from < 0 ? null : plainNumber(words, from, tongue)
  return read !== null && Number.isInteger(read.value) && !read.scaled && !/^(?:19|20)\d\d$/.test(words[from]?.text ?? '') ? read : null
}

/** "délégations", "membres du conseil": the noun behind a whole, and the word before it. */
const wholeNoun = (words: readonly Word[], at: number): string => words.slice(at, at + (words[at]?.capital === false && words[at + 1]?.capital === true ? 2 : 1)).map(({ text }) => text).join(' ')

const isTime = /^(?:jours?|heures?|semaines?|mois|ans|années|minutes?|fois|días?|horas?|semanas?|mes(?:es)?|años?|veces|minutos?|tagen?|stunden?|wochen?|monaten?|jahren?|minuten?|mal|points?|puntos?|punkten?)$/

/** "300 kilomètres de routes", "cuarenta kilómetros de carretera", "rund vierzig Kilometer Straße": a length of something, and no distance from somewhere. */
function isLength(words: readonly Word[], from: number, to: number, { language, articles }: Grammar): boolean {
  if (!/^(?:kilomètres|kilómetros|kilometern?|km|mètres|metros|metern?)$/.test(words[to]?.lower ?? '') || [1, 2, 3, 4].some((back) => /^(?:à|a|distance|distancia|entfernung|radius|rayon|radio)$/.test(words[from - back]?.lower ?? ''))) return false
  const [link, thing] = [words[to + 1], words[to + 2]]
  if (language === 'de') return link?.capital === true && !/^(?:entfernung|luftlinie|abstand|fahrt|marsch|fußmarsch|umweg|reise|flug|höhe|tiefe|durchmesser|nördlich|umkreis|breite|länge)$/.test(link.lower) || /^(?:der|des)$/.test(link?.lower ?? '') && thing?.capital === true
  return /^(?:de|d’)$/.test(link?.lower ?? '') && thing?.kind === 'word' && !thing.capital && !articles(thing.lower) && !/^(?:long|longueur|haut|hauteur|large|largeur|profondeur|distance|largo|longitud|ancho|alto|altura|profundidad|distancia|diámetro|diamètre|profond|rayon|radio|ici|là|aquí|allí|sa|son|ses|leur|su|sus|leurs|cette|esta|este)$/.test(thing.lower)
}

const rounded = (value: number): number => Math.round(value * 1_000_000) / 1_000_000

function plainNumber(words: readonly Word[], at: number, tongue: Counting): { readonly to: number; readonly value: number; readonly inWords: boolean; readonly scaled: boolean } | null {
  const word = words[at]
  if (word === undefined) return null
  if (word.kind === 'number') return { to: at + 1, value: valueOf(word.text), inWords: false, scaled: false }
  // "un millón", "eine Million", "une de"; "uno de cada tres".
  if (/^(?:un|una|uno|une|ein|eine|einer)$/.test(word.lower)) {
    const scale = tongue.magnitudes[words[at + 1]?.lower ?? '']
    return scale !== undefined && scale >= 1e6 || words[at + 1]?.lower === 'de' && words[at + 2]?.lower === 'cada' || dead.test(words[at + 1]?.lower ?? '') ? { to: at + 1, value: 1, inWords: true, scaled: false } : null
  }
  // "millón y medio" without its article, "mil personas".
  if ((tongue.magnitudes[word.lower] ?? 0) >= 1e3 && /^(?:mil|mille|tausend|millón)$/.test(word.lower)) return { to: at, value: 1, inWords: true, scaled: false }
  const first = Object.hasOwn(tongue.numerals, word.lower) ? tongue.numerals[word.lower] : undefined
  if (first === undefined) return null
  const more = /^(?:y|et)$/.test(words[at + 1]?.lower ?? '') && first >= 20 && first < 100 ? tongue.numerals[words[at + 2]?.lower ?? ''] : undefined
  if (more !== undefined && more < 10) return { to: at + 3, value: first + more, inWords: true, scaled: false }
  const tail = first >= 100 ? tongue.numerals[words[at + 1]?.lower ?? ''] : undefined
  return tail !== undefined && tail < 100 ? { to: at + 2, value: first + tail, inWords: true, scaled: false } : { to: at + 1, value: first, inWords: true, scaled: false }
}

/** One of whom is a figure: "au moins un mort". */
const dead = /^(?:morts?|tuée?|blessée?|disparue?|muert[oa]|herid[oa]|fallecid[oa]|desaparecid[oa]|toter|tote|verletzter|verletzte|vermisster|todesopfer)$/u

/** Thousands parted by stops, blanks or commas; a single group of three behind a stop or comma is thousands. */
function valueOf(text: string): number {
  if (/^\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+$/u.test(text)) return Number(text.replace(/\D/gu, ''))
  const decimal = /^(.*)[.,](\d+)$/u.exec(text)
  return decimal === null ? Number(text.replace(/\D/gu, '')) : Number(`${(decimal[1] ?? '').replace(/\D/gu, '')}.${decimal[2] ?? ''}`)
}

function outOf(words: readonly Word[], to: number, tongue: Counting): { readonly to: number; readonly value: number } | null {
  const joint = tongue.outOf.split(' ')
  for (let at = to; at < to + (tongue.outOf === 'sur' ? 3 : 1); at += 1) {
    if (!joint.every((word, place) => words[at + place]?.lower === word)) continue
    const whole = plainNumber(words, at + joint.length, tongue)
    if (whole !== null && whole.value <= 100) return whole
  }
  return null
}

/** What a number counts, as printed; null where it is a date, a name or a unit of time. */
function isFigure(text: string, words: readonly Word[], number: Number, tongue: Counting, is: Tests, grammar: Grammar): string | null {
  const { from, to, value, inWords } = number
  let { surely } = number
  const first = words[from]
  const last = words[to - 1]
  if (first === undefined || last === undefined || !Number.isFinite(value) || first.text.includes(':')) return null
  // 3+3, 2-1, 17:43, 22/2027, §14
  if (/[\p{L}\p{N}+:/§#–-]$/u.test(text.slice(Math.max(0, first.start - 1), first.start)) && first.kind === 'number' || last.kind === 'number' && /^(?:[+:/\p{L}]|[-–]\S|[.,]\d|º|°)/u.test(text.slice(last.end, last.end + 2))) return null
  if (isDialled(text, first.start, last.end)) return null
  const previous = words[from - 1]
  const behind = words[to]
  if (number.what != null) return number.what
  if (isLength(words, from, to, grammar)) return words.slice(to, to + 3).map(({ text: one }) => one).join(' ').replace(/([’'])\s/gu, '$1')
  if (previous !== undefined && is.numbered(previous.lower) && !(isTime.test(previous.lower) && is.nouns(behind?.lower ?? '')) || words[from - 2] !== undefined && previous?.text === '.' && is.numbered(words[from - 2]?.lower ?? '')) return null
  if (behind !== undefined && (is.months(behind.lower) || is.uncounted(behind.lower) || behind.lower === 'h')) return null
  if (behind?.lower === 'de' && is.months(words[to + 1]?.lower ?? '')) return null
  // "14. Sitzung", "5. März"
  if (grammar.language === 'de' && behind?.text === '.' && words[to + 1] !== undefined && last.kind === 'number') return null
  let start = to
  if (is.range(behind?.lower ?? '')) { const other = plainNumber(words, to + 1, tongue); if (other !== null) { start = other.to; while (tongue.magnitudes[words[start]?.lower ?? ''] !== undefined) start += 1 } }
  if (is.percent(words[start]?.lower ?? '') || is.percent(`${words[start]?.lower ?? ''} ${words[start + 1]?.lower ?? ''}`)) surely = true
  while (/^(?:de|d’|der|des|von)$|^[»”"“)]$/.test(words[start]?.lower ?? '') && start - to < 3) start += 1
  const stretch = words.slice(start, start + 5)
  const stop = stretch.findIndex((word, place) => word.kind !== 'word' || place > 0 && (grammar.prepositions(word.lower) && !grammar.complements(word.lower) || grammar.conjunctions(word.lower) || grammar.relatives(word.lower) || grammar.auxiliaries(word.lower)))
  const phrase = stop < 0 ? stretch : stretch.slice(0, stop)
  const head = phrase.slice(0, 3).find(({ lower }) => is.nouns(lower)) ?? (grammar.language === 'de' ? phrase.slice(0, 3).find(({ capital }) => capital) : phrase[0])
  const beside = grammar.prepositions(phrase[0]?.lower ?? '') && !/^(?:de|d’|von)$/.test(phrase[0]?.lower ?? '')
  if (head !== undefined && !beside && phrase.slice(0, 2).some(({ lower }) => (is.uncounted(lower) && !(number.share === true && !isTime.test(lower))) || is.months(lower))) return null
  // The noun, and what hangs on it; a verb behind it is no part of what is counted.
  const at = head === undefined ? -1 : phrase.indexOf(head)
  let until = at < 0 || !is.nouns(head?.lower ?? '') ? Math.min(phrase.length, 3) : at + 1
  while (until < phrase.length && (grammar.complements(phrase[until]?.lower ?? '') || until > at + 1 && grammar.complements(phrase[until - 1]?.lower ?? ''))) until += 1
  const what = phrase.slice(0, until).map(({ text: word }) => word).join(' ').replace(/([’'])\s/gu, '$1')
  const told = what === '' ? text.slice(first.start, last.end) : what
  if (surely) return head === undefined && last.kind === 'word' && !is.percent(last.lower) && inWords && number.share !== true ? null : told
  const countable = phrase.slice(0, 3).some(({ lower }) => is.nouns(lower))
  // A bare number of four digits is a year unless people or things are counted by it.
  if (/^(?:1[5-9]|20)\d\d$/.test(first.text) && to === from + 1 && !countable) return null
  const plural = grammar.language === 'de' ? head?.capital === true : head !== undefined && head.lower.length > 3 && !head.capital && head.lower.endsWith('s') && !grammar.prepositions(head.lower) && !grammar.conjunctions(head.lower) && !grammar.determiners(head.lower) && !grammar.adverbs(head.lower)
  const nothing = phrase.length === 0 || (grammar.language === 'de' ? !phrase.slice(0, 3).some(({ capital }) => capital) : grammar.articles(phrase[0]?.lower ?? '') || grammar.determiners(phrase[0]?.lower ?? '') || grammar.prepositions(phrase[0]?.lower ?? '') || grammar.adverbs(phrase[0]?.lower ?? '') || rises.test(phrase[0]?.lower ?? ''))
  const tollHere = toll(words, from, to, grammar)
  if (inWords && value > 1 && nothing && tollHere !== null) return tollHere
  if (words[start + phrase.length]?.kind === 'quote' && phrase.length === 1 && /\p{L}t?en?$|[ao]s$|és?$/u.test(phrase[0]?.lower ?? '')) return told
  if (nothing && value > 1 && isCountedBy(words, from, to)) return told
  if (inWords) return countable || plural && value >= 10 || nothing && value >= 10 && collective.test(last.lower) ? told : null
  if (countable) return told
  const modified = modifierOf(text, words, { from, to, value, inWords, surely }, tongue) !== null
  // "le bilan est passé à 31", "die Zahl der Toten stieg auf 122"
  if (tollHere !== null && nothing) return tollHere
  if (phrase.length === 0) return modified && value >= 10 || value >= 1000 && /[.\u00a0\u202f ,]/u.test(first.text) ? told : null
  return plural || modified && value >= 10 || value >= 1000 && /\D/u.test(first.text) ? told : null
}

/** A telephone number: three groups of digits or more that are no thousands, or such as begin with a nought or a plus. */
function isDialled(text: string, start: number, end: number): boolean {
  const from = start - (/[+\d][\d\s/().-]*$/u.exec(text.slice(Math.max(0, start - 24), start))?.[0].length ?? 0)
  const groups = /^\+?\d+(?:[\s/().-]{1,3}\d+)*/u.exec(text.slice(from, end + 24))?.[0] ?? ''
  const parts = groups.match(/\d+/gu) ?? []
  if (groups.replace(/\D/gu, '').length > 7 && /(?:tel[ée]fon|tél[ée]phon|\bt[eé]l\.|llam[ea]|WhatsApp|appel|numéro|hotline|rufnummer|nummer\b)/iu.test(text.slice(Math.max(0, from - 40), from))) return true
  return groups.length > end - from - 1 && /^[+\d][\d\s/()-]*$/u.test(groups) && (/^(?:\+|0\d)/u.test(groups) && parts.length > 1 || parts.length > 2 && parts.slice(1).some((part) => part.length !== 3))
}

/** What is counted where the number itself has no noun: "le bilan est passé à 31", "A 723 aumentó la cifra de víctimas". */
function toll(words: readonly Word[], from: number, to: number, grammar: Grammar): string | null {
  const [start, end] = [clauseStart(words, from), clauseEnd(words, to)]
  const at = words.findIndex(({ lower }, place) => place >= start && place < end && tolls.test(lower))
  if (at < 0 || !words.slice(start, end).some(({ lower }) => rises.test(lower))) return null
  let until = at + 1
  while (until < end && until - at < 5 && words[until]?.kind === 'word' && !rises.test(words[until]?.lower ?? '') && (grammar.complements(words[until]?.lower ?? '') || grammar.articles(words[until]?.lower ?? '') || grammar.complements(words[until - 1]?.lower ?? '') || grammar.articles(words[until - 1]?.lower ?? ''))) until += 1
  return words.slice(at, until).map(({ text }) => text).join(' ').replace(/([’'])\s/gu, '$1')
}

/** "waren es sechs", "ils sont vingt-sept", "había informado de 175": a bare number that a verb and its preposition give. */
function isCountedBy(words: readonly Word[], from: number, to: number): boolean {
  const behind = words[to]?.lower ?? ''
  if (words[to] !== undefined && words[to]?.kind !== 'mark' && !/^(?:gewesen|dont|selon|d’après|según|laut|nach|à|en|por|y|et|und|am|im|in)$/.test(behind)) return false
  const ahead = words.slice(Math.max(0, from - 5), from).map(({ lower }) => lower).join(' ')
  return /(?:^| )(?:(?:waren|sind|seien|wären) es|(?:ils|elles) (?:sont|étaient|seraient)|(?:ya )?(?:son|fueron|eran|serían))(?: (?:noch|schon|nur|bereits|erst|lediglich|insgesamt|encore|déjà|désormais|ya|solo|unos|unas|más de|plus de|au moins|mindestens|mehr als|rund|gut|knapp|etwa))*$/u.test(ahead)
    || /(?:^| )(?:(?:inform|habl)(?:a|ó|an|aron|aba|aban|ado) (?:\p{L}+ ){0,2}?de|(?:cifr|sit[uú]|estim)(?:a|ó|an|aron|ado)? (?:\p{L}+ ){0,3}?en|fait état de|(?:parl|fais)(?:e|ent|ait|aient|é) de|(?:chiffr|estim|évalu)(?:e|ent|ait|é|és|ée) (?:\p{L}+ ){0,3}?à|(?:spricht|sprach|sprachen|sprechen) (?:\p{L}+ ){0,2}?von|(?:bezifferte|bezifferten|beziffert|schätzt|schätzte|schätzten) (?:\p{L}+ ){0,3}?auf)(?: (?:más|casi|unos|plus|près|environ|au moins|mindestens|rund|etwa|mehr als|über|knapp))?(?: de)?$/u.test(ahead)
}

/** "une cinquantaine", "un centenar": a number that is a noun. */
const collective = /^(?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier|decena|docena|veintena|treintena|cincuentena|centena|centenar|millar)$/u

/** Verbs by which a toll stands at a number, rises to it or falls. */
const rises = /^(?:est|sont|était|passe|passé|passée|passait|atteint|atteignait|s’élève|s’élevait|élève|élevait|élevé|monte|monté|grimpe|grimpé|porté|portée|revu|revue|ramené|ramenée|alourdi|alourdit|établi|établit|fait|es|son|era|eran|pasó|pasado|pasa|asciende|ascendió|ascienden|ascendido|subió|subido|sube|aumentó|aumentaron|aumentado|aumenta|elevó|eleva|elevaron|elevado|alcanzó|alcanza|alcanzado|llegó|llega|llegado|redujo|reducido|bajó|baja|situó|sitúa|sitúan|suma|suman|sumó|cifró|cifra|cifran|dejó|deja|está|ist|sind|war|lag|liegt|liege|stieg|steigt|steige|gestiegen|angestiegen|erhöhte|erhöht|erhöhe|wuchs|gewachsen|sank|gesunken|fiel|gefallen|beträgt|betrug|betrage|kletterte|korrigiert|korrigierte|gab|gibt|angegeben|beziffert|bezifferte|überschritt|überschritten|übersteigt|erreichte|erreicht|beläuft|belief|dépasse|dépassé|supera|superó|rozará|ronda)$/u

const tolls = /^(?:bilan|nombre|total|décompte|chiffre|effectif|montant|morts?|victimes|blessés|balance|cifra|cantidad|total|saldo|número|recuento|muertos|heridos|víctimas|fallecidos|\p{L}*zahl|\p{L}*opferzahl|bilanz|opfer|toten|verletzten|summe|gesamtzahl)$/u

/** "au moins", "unos", "knapp" as printed, before the number; over the first end of a range too. */
function modifierOf(text: string, words: readonly Word[], { from, to }: Number, tongue: Counting): string | null {
  const ahead = words[from - 1]
  if (ahead !== undefined && /^(?:entre|zwischen)$/.test(ahead.lower) && words.slice(to, to + 4).some(({ lower }, place, all) => /^(?:et|y|und)$/.test(lower) && (all[place + 1]?.kind === 'number' || Object.hasOwn(tongue.numerals, all[place + 1]?.lower ?? '')))) return ahead.text
  const bound = words.slice(Math.max(0, from - 6), from)
  const verb = /^(?:los|las|les?|la)$/.test(ahead?.lower ?? '') ? bound.findLastIndex(({ lower }) => bounds.test(lower)) : -1
  if (verb >= 0 && !bound.slice(verb).some(({ kind }) => kind !== 'word')) return bound[verb]?.text ?? null
  const before = words.slice(Math.max(0, from - 4), from)
  const plain = before.map(({ lower }) => lower.replaceAll('\'', '’'))
  for (const modifier of tongue.modifiers.toSorted((a, b) => b.length - a.length)) {
    const parts = modifier.replaceAll('’', '’ ').trim().split(/\s+/)
    if (parts.length > plain.length || !parts.every((part, place) => plain[plain.length - parts.length + place] === part)) continue
    // "une douzaine", "un 20 %", "el 44": the article says nothing of how exact a number is.
    if (/^(?:une|una|un|el)$/.test(modifier)) return null
    return text.slice(before[before.length - parts.length]?.start ?? 0, words[from - 1]?.end ?? 0)
  }
  return null
}

/** Verbs that say on which side of a number, or how near to it, something is: "rebasa las 50 mil", "frôle les 3 %". */
const bounds = /^(?:ronda|rondan|rondaba|rondaban|rondó|supera|superan|superaba|superaban|superó|superaron|rebasa|rebasan|rebasó|roza|rozan|rozaba|sobrepasa|sobrepasan|excede|exceden|dépasse|dépassent|dépassait|dépassaient|frôle|frôlent|frôlait|avoisine|avoisinent|avoisinait|approche|approchait|excède)$/u

const clauseStart = (words: readonly Word[], at: number): number => words.slice(0, at).findLastIndex(({ text }) => /^[,.;:]$/.test(text)) + 1
const clauseEnd = (words: readonly Word[], at: number): number => { const end = words.findIndex(({ text }, place) => place >= at && /^[,.;:]$/.test(text)); return end < 0 ? words.length : end }
