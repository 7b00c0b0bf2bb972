import type { Span } from '../span.ts'
import { according, behindSource, calling, gerunds, offices, openers, pronouns, stops, verbs } from './data/russian.ts'
import type { Line } from './lines.ts'
import { type Saying, type Telling, content, loose } from './telling.ts'

const edge = String.raw`(?<![\p{L}-])`
const off = String.raw`(?![\p{L}-])`
const name = String.raw`\p{Lu}[\p{L}’-]*\.?(?:\s\p{Lu}[\p{L}’-]*\.?){0,4}`
const eitherCase = offices.split('|').map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`).join('|')
const verb = new RegExp(`${edge}(?:${verbs})${off}`, 'iu')
const clause = new RegExp(`${edge}(?<cue>${verbs}|${gerunds})${off}(?<behind>[^.;:“,]{0,90}(?:,[^.;:“,]{1,40}(?=,\\s*что))?)(?:,\\s*|\\s(?=будто|якобы))(?<that>что|будто бы|будто|якобы|почему|как)\\s+`, 'giu')
const gerund = new RegExp(`^(?:${gerunds})$`, 'iu')
const calls = new RegExp(`${edge}(?:${calling})${off}`, 'giu')
const pronoun = new RegExp(`${edge}(?:он|она|они)${off}`, 'iu')
const source = new RegExp(`(?:^|[,—–]\\s|\\s—\\s|:\\s|\\sи\\s)\\s*(?<cue>${according})\\s+(?<name>[^,;:]{2,90}?)(?=,|\\.?$)|(?:^|[,:]\\s)\\s*(?<own>по (?:его|её|ее|их) (?:словам|мнению|данным|оценке|оценкам|выражению|утверждению|подсчётам|подсчетам|сведениям|информации))(?=,|\\.?$|\\s“)`, 'iu')
const opener = new RegExp(`^(?:${openers})$`, 'u')
const stop = new RegExp(`(?:^|\\s)(?:${stops})(?=[\\s.,]|$)`, 'iu')
/** Reporting words between dashes within the marks. */
const between = new RegExp(`[,.!?…]\\s*[—–-]\\s+(?<words>[^—–“«»]{3,90}?)[,.:]?\\s*[—–-]+:?\\s+`, 'u')

/** Russian: dashes part the words from who said them, a conjunction opens a clause, and the subject stands before the verb or behind it. */
export const russian: Telling = {
  sayings,
  people: (plain) => [...plain.matchAll(new RegExp(`${edge}(?:${eitherCase})(?:\\s\\p{Ll}[\\p{L}-]*){0,3}(?:\\s\\p{Lu}[\\p{L}-]*){0,2}?(?:\\s\\p{Ll}[\\p{L}-]*){0,3}\\s\\p{Lu}[\\p{L}’-]+\\s\\p{Lu}[\\p{L}’-]+(?:\\s\\p{Lu}[\\p{L}’-]+)?`, 'gu'))].map(({ 0: words, index }): Span => [index, index + words.length]),
  role: (words) => {
    if (new RegExp(`^(?:${pronouns})$`, 'iu').test(words)) return 'same'
    const found = new RegExp(`^(?:сам |этот |сама )?(${offices})$`, 'iu').exec(words.trim())?.[1]
    return found === undefined ? null : { word: found.toLowerCase() }
  },
  short: (words, longer) => {
    const [one, other] = [words.split(/\s+/u).at(-1) ?? '', longer.split(/\s+/u).at(-1) ?? '']
    return words.length < longer.length && words.split(/\s+/u).length <= 2 && one.length > 3 && one.slice(0, -2) === other.slice(0, one.length - 2) && Math.abs(one.length - other.length) <= 2
  },
  begins: (plain, longer) => {
    const surname = longer.split(/\s+/u).at(-1) ?? ''
    return surname.length > 3 && new RegExp(`^\\s*(?:Сам |Сама )?${surname.replace(/[^\p{L}-]/gu, '')}(?!\\p{L})`, 'u').test(plain)
  },
}

function sayings(line: Line, plain: string, after: string): readonly Saying[] {
  const base = line.span[0]
  const found: Saying[] = []
  const hold = (spans: readonly Span[], who: Span | 'same' | null, cue: Span | null, by: Saying['by'], sure: Saying['sure'] = 'stated'): void => {
    if (spans.length > 0 && !found.some((one) => one.content.some(([a, b]) => spans.some(([c, d]) => a < d && c < b)))) found.push({ content: spans, name: who, cue, by, sure })
  }
  quoted(line, plain, after, hold)
  const cues = [...plain.matchAll(clause)]
  for (const [place, match] of cues.entries()) {
    const from = match.index + match[0].length
    const cue = match.groups?.['cue'] ?? ''
    const next = cues.slice(place + 1).find(({ index, groups }) => /(?:,\s*|\s(?:и|а|но|также)\s)$/u.test(plain.slice(0, index)) && (gerund.test(groups?.['cue'] ?? '') || /\s(?:и|а|но)\s$/u.test(plain.slice(0, index))))
    const break_ = /;|:\s*“/u.exec(plain.slice(from))
    const tail = new RegExp(`,\\s(?:${gerunds}|по (?:его|её|ее|их) (?:словам|выражению)|но обещал?а?е?т?|а также)${off}`, 'iu').exec(plain.slice(from))
    const to = Math.min(next?.index ?? plain.length, break_ === null ? plain.length : from + break_.index, tail === null ? plain.length : from + tail.index)
    const span = content(line, [base + from, base + to])
    if (span === null || span[1] - span[0] < 4) continue
    const who = gerund.test(cue) ? found.at(-1)?.name ?? subjectOf(plain, match.index, '', base) : subjectOf(plain, match.index, match.groups?.['behind'] ?? '', base, match.index + cue.length)
    const last = span[1] - base
    const trimmedEnd = plain.slice(0, last).endsWith(' и') ? span[1] - 2 : span[1]
    hold([[span[0], trimmedEnd]], who, [base + match.index, base + match.index + cue.length], 'clause')
  }
  const from = source.exec(plain)
  if (from !== null) {
    const named = from.groups?.['name']
    const rest = from.index + from[0].length
    const leading = from.index === 0 || plain.slice(rest).replace(/[\s.,]/gu, '').length > 3
    const span = content(line, leading ? [base + rest, line.span[1]] : [base, base + from.index])
    const at = base + from.index + (named === undefined ? 0 : from[0].lastIndexOf(named))
    const own = named === undefined || new RegExp(`^(?:${pronouns})$`, 'iu').test(named.trim()) || (stop.exec(named)?.index ?? 1) === 0
    if (span !== null && span[1] - span[0] > 8) hold([span], own ? 'same' : [at, at + named.trimEnd().length], [base + from.index, at], 'according')
  }
  // "…, подчеркнула она", "…, говорится в отчёте": who said it stands behind the clause.
  const behind = new RegExp(`,\\s(?:—\\s)?(?<cue>${behindSource}|(?:${verbs}))${off}(?<who>[^,.;:“]{0,80})[.…]?\\s*$`, 'iu').exec(plain)
  if (behind !== null && found.length === 0) {
    const cue = behind.groups?.['cue'] ?? ''
    const at = behind.index + behind[0].indexOf(cue) + cue.length
    const words = behind.groups?.['who'] ?? ''
    const report = new RegExp(`^(?:${behindSource})$`, 'iu').test(cue)
    const who: Span | 'same' = report ? [base + at + 1, base + at + words.trimEnd().length] : phrase(words, base + at)
    const span = content(line, [base, base + behind.index])
    if (span !== null && (report || who !== 'same' || pronoun.test(words))) hold([span], who, [base + at - cue.length, base + at], 'clause')
  }
  for (const { span, inner } of loose(line, found)) {
    const before = plain.slice(0, span[0] - base)
    const verbs_ = [...before.matchAll(calls)].at(-1)
    if (verbs_ === undefined || /[.;:]/u.test(before.slice(verbs_.index)) || before.length - verbs_.index > 110) continue
    const words = content(line, [base + verbs_.index + verbs_[0].length, span[1]])
    if (words !== null && inner[1] - inner[0] > 2 && !/^(?:газет|журнал|судн|книг|партии|компани)/iu.test(line.text.slice(...words))) hold([words], subjectOf(plain, verbs_.index, '', base), [base + verbs_.index, base + verbs_.index + verbs_[0].length], 'clause')
  }
  return found.toSorted((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0))
}

/** Quotations with a dash and reporting words behind them, within them, or a colon before them; and paragraphs that a dash opens. */
function quoted(line: Line, plain: string, after: string, hold: (spans: readonly Span[], who: Span | 'same' | null, cue: Span | null, by: Saying['by'], sure?: Saying['sure']) => void): void {
  const base = line.span[0]
  const dash = /^\s*[—–-]\s+(?=\p{Lu})/u.exec(plain)
  const outer: readonly { readonly inner: Span; readonly span: Span }[] = line.quotations.length === 0 && dash !== null && line.first ? [{ inner: [base + dash[0].length, line.span[1]], span: [base, line.span[1]] }] : line.quotations
  for (const { inner, span } of outer) {
    const spans: Span[] = []
    let who: Span | 'same' | null = null
    let at = inner[0]
    for (let rest = line.text.slice(at, inner[1]); ; rest = line.text.slice(at, inner[1])) {
      const told = between.exec(`${rest} `)
      const words = told?.groups?.['words']
      if (told === null || words === undefined || !tells(words)) break
      spans.push([at, at + told.index + (/[!?…]/u.test(told[0].charAt(0)) ? 1 : 0)])
      who ??= phrase(words, at + told.index + told[0].indexOf(words))
      at = Math.min(inner[1], at + told.index + told[0].length)
    }
    const closing = new RegExp(`[,.!?…]\\s*[—–-]\\s+(?<words>[^—–“«»]{3,90}?)\\.?$`, 'u').exec(line.text.slice(at, inner[1]))
    const lastWords = closing?.groups?.['words']
    const ends = closing !== null && lastWords !== undefined && span[0] === base && line.quotations.length === 0 && tells(lastWords)
    spans.push([at, ends ? at + closing.index : inner[1]])
    if (ends) who ??= phrase(lastWords, at + closing.index + closing[0].indexOf(lastWords))
    const bare = spans.flatMap((one): readonly Span[] => { const words = content(line, one); return words === null ? [] : [words] })
    if (line.quotations.length === 0) {
      if (who !== null) hold(bare, who, null, 'transcript')
      continue
    }
    const tail = span[1] >= line.span[1] ? after : plain.slice(span[1] - base)
    const behind = /^\s*[,.]?\s*[—–-]+\s*(?<words>[^.;“—–]{2,140})/u.exec(tail) ?? new RegExp(`^\\s*,\\s(?<words>(?:так |как )?(?:${verbs})${off}[^.;“—–]{0,100})`, 'iu').exec(tail)
    const words = behind?.groups?.['words']
    const before = plain.slice(0, span[0] - base)
    if (who !== null) hold(bare, who, null, 'quotation')
    else if (behind !== null && words !== undefined && (tells(words) || pronoun.test(words))) hold(bare, phrase(words, (span[1] >= line.span[1] ? line.span[1] : span[1]) + behind[0].indexOf(words)), null, 'quotation')
    else if (/[:：]\s*(?:[—–-]\s*)?$/u.test(before)) hold(bare, lead(before, base), null, 'quotation', 'stated')
    else if (before.replace(/[\s“—–-]/gu, '') === '' && inner[1] - inner[0] > 24) hold(bare, 'same', null, 'quotation', 'guessed')
  }
}

/** Whether words between dashes tell who speaks: a verb of saying, or any verb with a person. */
const tells = (words: string): boolean => verb.test(words) || /^(?:\p{Ll}+\s){0,2}\p{Ll}+л(?:а|и|ся|ась)?(?!\p{L}).*(?:\p{Lu}|\s(?:он|она|они)(?!\p{L}))/u.test(words) || /^\p{Ll}+л(?:а|ся|ась)?\s(?:он|она)(?!\p{L})/u.test(words)

/** Who is before a colon: the subject of the verb of saying there, or of the sentence ("Министр: «…»"). */
function lead(before: string, base: number): Span | 'same' {
  const told = [...before.matchAll(new RegExp(verb, 'giu'))]
  const one = told[0]
  if (one !== undefined) return subjectOf(before, one.index, before.slice(one.index + one[0].length).replace(/[:：]\s*$/u, ''), base, one.index + one[0].length)
  const words = before.replace(/[:：]\s*(?:[—–-]\s*)?$/u, '')
  return words.split(/\s+/u).length <= 8 ? phrase(words, base) : nominative(words, base)
}

/** The subject of a verb: before it in its clause, behind it, or that of the sentence. */
function subjectOf(plain: string, verbAt: number, behind: string, base: number, behindAt = 0): Span | 'same' {
  const whole = plain.slice(0, verbAt)
  const border = Math.max(whole.lastIndexOf(';'), whole.lastIndexOf(':'), whole.lastIndexOf('— '), 0)
  const comma = whole.lastIndexOf(',')
  const own = whole.slice(Math.max(border, comma + 1))
  const ownAt = Math.max(border, comma + 1)
  if (pronoun.test(own) || pronoun.test(behind)) return 'same'
  const front = nominative(own, base + ownAt)
  if (front !== 'same') return front
  const next = behind === '' ? 'same' : phrase(behind, base + behindAt)
  if (next !== 'same') return next
  // A gap with an addition between commas: "Министр, выступая в парламенте, заявил".
  return comma < 0 || new RegExp(`\\s(?:и|но|а|также)\\s*$`, 'u').test(own) || own.trim() !== '' ? (own.trim() === '' || /^\s*(?:и|но|а)?\s*(?:также|позже|затем)?\s*$/u.test(own) ? nominative(whole.slice(border), base + border) : 'same') : nominative(whole.slice(border), base + border)
}

/** The noun phrase a clause begins with, up to a name's end; without what only opens a sentence. */
function nominative(words: string, at: number): Span | 'same' {
  if (pronoun.test(words.split(/,/u)[0] ?? '')) return 'same'
  const inside = /^\s*(?:В|Во)\s+(?<body>\p{L}[^,]{2,60}?)\s*$/u.exec(words)?.groups?.['body']
  if (inside !== undefined) return [at + words.indexOf(inside), at + words.indexOf(inside) + inside.length]
  const pieces = [...words.matchAll(/[^\s,]+/gu)]
  const head = pieces.findIndex(({ 0: piece }) => !opener.test(piece) && !/^(?:и|но|а|также|позже|затем|тогда|однако|в|во|на|по|пятницу|понедельник|вторник|среду|четверг|субботу|воскресенье|ранее|—|–|-)$/u.test(piece) && !/“/u.test(piece))
  if (head < 0) return 'same'
  const startsPreposition = head > 0 && /^(?:В|Во|На|По|С|К|У|О|Об|При|После|Из|За|До|От|в|во|на|по)$/u.test(pieces[head - 1]?.[0] ?? '') && pieces.length > head
  const rest = words.slice(pieces[head]?.index ?? 0)
  const from = pieces[head]?.index ?? 0
  const names = [...rest.matchAll(new RegExp(name, 'gu'))].filter(({ 0: one }) => !opener.test(one))
  const beforeComma = rest.split(',')[0] ?? rest
  const last = names.findLast(({ index, 0: one }) => index + one.length <= beforeComma.length) ?? names[0]
  if (last !== undefined && !startsPreposition) {
    const end = last.index + last[0].length
    // A person's own name is enough; a body is named by all its words.
    return rest.slice(0, end).split(/\s+/u).length <= 9 ? [at + from, at + from + end] : [at + from + last.index, at + from + end]
  }
  if (last !== undefined) return last[0].includes(' ') ? [at + from + last.index, at + from + last.index + last[0].length] : 'same'
  const noun = /^(?:\p{Ll}|\p{Lu})[\p{L}-]{3,}(?:\s\p{Ll}[\p{L}-]{3,}){0,3}/u.exec(beforeComma)?.[0]
  return noun === undefined || startsPreposition || verb.test(noun) || /(?:ла|ли|ло|лся|лась|о)$/u.test(noun.split(' ')[0] ?? '') ? 'same' : [at + from, at + from + noun.length]
}

/** The noun phrase around the verb of words behind a quotation: "посетовал хозяин элеватора Прохор Двинской", "сухо сказала дежурный дипломат". */
function phrase(words: string, at: number): Span | 'same' {
  if (pronoun.test(words)) return 'same'
  const told = verb.exec(words) ?? /(?<!\p{L})\p{Ll}+л(?:а|и|ся|ась)?(?!\p{L})/u.exec(words)
  const behindAt = told === null ? 0 : told.index + told[0].length
  const rest = words.slice(behindAt)
  const blank = /^[\s,—–-]*(?:(?:также|тоже|позже|затем|же|его|её|ее|их|там|сегодня|вчера|накануне|ранее|в (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)|во вторник|журналистам|агентству|РИА Новости|\p{Lu}{3,}|после этого|в ответ)\s+)*/u.exec(rest)?.[0].length ?? 0
  const stretch = rest.slice(blank).split(/,/u)[0] ?? ''
  const cut = stop.exec(stretch)?.index ?? stretch.length
  const inOffice = stop.exec(stretch)
  // "представитель Ильмена в ООН Иван Петров": the name behind the preposition belongs to it.
  const proper = inOffice === null ? null : new RegExp(`^(?:в|во|при|по|на|у|из)\\s\\S+(?:\\s\\p{Ll}\\S+){0,3}\\s(?<name>\\p{Lu}[\\p{L}-]+\\s\\p{Lu}[\\p{L}-]+)`, 'u').exec(stretch.slice(inOffice.index).trimStart())
  const end = proper === null ? cut : stretch.indexOf(proper[0]) + proper[0].length
  const found = stretch.slice(0, end).trimEnd()
  if (found.length > 2) return [at + behindAt + blank, at + behindAt + blank + found.length]
  const institution = /^(?:в|во)\s+(?<body>(?:\p{Lu}|\p{Ll})[^,]{1,60})/u.exec(stretch)?.groups?.['body']?.trimEnd()
  if (institution !== undefined && told !== null && /ли$|ят$|ют$/u.test(told[0])) return [at + behindAt + blank + stretch.indexOf(institution), at + behindAt + blank + stretch.indexOf(institution) + institution.length]
  const front = told === null ? '' : words.slice(0, told.index)
  return front.trim() === '' ? 'same' : nominative(front, at)
}
