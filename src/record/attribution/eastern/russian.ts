import type { Span } from '../../span.ts'
import { according, backwards, behindSource, calling, gerunds, offices, openers, pronouns, stops, verbs, wishes } from './data/russian.ts'
import type { Line } from '../lines.ts'
import { roleOf } from './russian-roles.ts'
import { bodyWord, lead, nameable, ofMain, office, personal, phrase, pronoun, subjectOf } from './russian-subject.ts'
import { type Saying, type Telling, content, loose } from './telling.ts'

const edge = String.raw`(?<![\p{L}-])`
const off = String.raw`(?![\p{L}-])`
const eitherCase = offices.split('|').map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`).join('|')
const verb = new RegExp(`${edge}(?:${verbs})${off}`, 'iu')
const opening = 'что|чтобы|будто бы|будто|якобы|почему|как|какие|какую|какая|какой|сколько|насколько|зачем|кто'
const clause = new RegExp(`${edge}(?<cue>${verbs}|${gerunds})${off}(?<behind>[^.;:“,]{0,110}(?:,[^.;:“,]{1,60}(?=,\\s*что))?)(?:,\\s*|\\s(?=будто|якобы))(?<that>${opening})\\s+`, 'giu')
/** "Дипломат подчеркнул: важно …", and "сообщили о 33 погибших": the words behind a colon, and what is told with its number. */
const plainly = new RegExp(`${edge}(?<cue>${verbs})${off}(?<behind>[^.;:“,]{0,60}):\\s+(?=[^“\\s])`, 'iu')
const counted = new RegExp(`${edge}(?<cue>(?!\\p{L}+(?:лось|ется|ются)${off})(?:сообщ|заяв|объяв|рассказ|долож|информир|проинформир|говор|уведом)\\p{L}+)${off}(?<behind>[^.;:“,]{0,60}?)\\s(?=(?:о|об)\\s[^.;:“]*\\d)`, 'iu')
/** "Предложил позвать перевозчиков", "выразив готовность принять саммит": what is proposed, demanded or promised in the infinitive. */
const wished = new RegExp(`${edge}(?<cue>${wishes})${off}(?<behind>[^.;:,“]{0,50}?)\\s(?=(?:не\\s)?(?!(?:мать|пять|десять|девять|суть|путь|память|печать|сеть|кровать)(?!\\p{L}))\\p{Ll}+(?:ать|ять|ить|еть|уть|оть|ыть|йти|сти|зти|чь|есть)(?:ся|сь)?(?!\\p{L}))`, 'giu')
const wish = new RegExp(`^(?:${wishes})$`, 'iu')
const infinitive = /\s(?:не\s)?(?!(?:мать|пять|десять|девять|суть|путь|память|печать|сеть|кровать)(?!\p{L}))\p{Ll}+(?:ать|ять|ить|еть|уть|оть|ыть|йти|сти|зти|чь|есть)(?:ся|сь)?(?!\p{L})/u
/** Verbs that call somebody or something by a word. */
const naming = /^(?:назв|назыв|охарактериз|окрест|описа|счита|счё|счес|соч|призна|квалифиц|сравн|оцен|говор|выраз|высмея|упрекн)/iu
const gerund = new RegExp(`^(?:${gerunds})$`, 'iu')
const calls = new RegExp(`${edge}(?:${calling})${off}`, 'giu')
const source = new RegExp(`(?:^|[,—–]\\s|\\s—\\s|:\\s|\\sи\\s)\\s*(?<cue>${according})\\s+(?!(?:на|за|к|до)\\s)(?<name>[^,;:]{2,110}?)(?=,|\\.?$)|(?:^|[,:]\\s)\\s*(?<own>по (?:его|её|ее|их) (?:словам|мнению|данным|оценке|оценкам|выражению|утверждению|подсчётам|подсчетам|сведениям|информации))(?=,|\\.?$|\\s“)`, 'iu')
const stop = new RegExp(`(?:^|\\s)(?:${stops})(?=[\\s,]|\\.(?!\\s?\\p{Lu})|$)`, 'iu')
/** Reporting words between dashes within the marks. */
const between = new RegExp(`[,.!?…]\\s*[—–-]\\s+(?<words>[^—–“«»]{3,90}?)[,.:]?\\s*[—–-]+:?\\s+`, 'u')
const parenthetical = new RegExp(`^(?<front>[^,;:“]{2,90}),\\s(?:как\\s)?(?<cue>${verbs})${off}(?<who>(?:[^,.;:“]|(?<=(?<!\\p{L})\\p{Lu})\\.){2,80}),\\s(?!что|чтобы|но\\s|а\\s|и\\s|котор|где|когда|если|поскольку|так как)(?=\\p{Ll})`, 'iu')
const behindHere = new RegExp(`,\\s(?:—\\s)?(?:как\\s)?(?<cue>${behindSource}|(?:${verbs}))${off}`, 'giu')
const goesOn = new RegExp(`^,\\s(?:${gerunds})${off}`, 'iu')
const back = new RegExp(`^\\s*(?:${backwards})${off}`, 'iu')
/** Words between commas that part a subject from its verb, and what opens a sentence without being of it. */
const asides = /,\s(?:в частности|например|кстати|однако|в свою очередь|соответственно|по сути|впрочем|наоборот|напротив|конечно|видимо|в том числе|со своей стороны|между тем|тем временем|как известно|как сообщалось(?: ранее)?|как ранее сообщалось),|^(?:Как (?:ранее )?сообщалось(?: ранее)?|Напомним|В свою очередь|Между тем|Тем временем|Кроме того|При этом|В то же время|Вместе с тем|Более того|Со своей стороны|Так|Кстати|Напротив|Впрочем|Стоит отметить, что до этого),/giu

/** Russian: dashes part the words from who said them, a conjunction opens a clause, and the subject stands before the verb or behind it. */
export const russian: Telling = {
  sayings: (line, plain, after) => sayings(line, tidied(plain), after),
  back: (plain) => {
    // "С такими словами обратилась к судьям Нина Корр": whose the quotation before is.
    const so = /^\s*(?:С\s(?:такими|этими)\sсловами|Такими\sсловами|С\sтаким(?:и)?\s(?:призывом|требованием|заявлением|просьбой)|Так|Именно так|Этими словами|Эти слова)\s(?=(?:же\s)?(?:\p{Ll}+\s){0,2}?\p{Ll}+(?:л|ла|ли|лся|лась|лись|ет|ит|ат)(?:ся)?\s)/u.exec(plain)
    const his = so === null ? null : personal.exec(plain.slice(so[0].length)) ?? /\p{Lu}\p{Ll}{2,}/u.exec(plain.slice(so[0].length))
    if (so !== null && his !== null) { const named = phrase(plain.slice(so[0].length).replace(/\.\s*$/u, ''), so[0].length); return named !== 'same' && plain.slice(...named).includes(his[0]) ? named : [so[0].length + his.index, so[0].length + his.index + his[0].length] }
    const told = back.exec(plain)
    const rest = told === null ? '' : tidied(plain).slice(told[0].length).replace(/^,\s(?:как|по|переда[её]т|передают|пишет|пишут|сообщает|сообщают|отмечает|уточняет|со ссылкой)\s[^,]+,/u, (words) => ' '.repeat(words.length))
    if (told === null || clause.exec(rest) !== null) { clause.lastIndex = 0; return null }
    const one = verbOf(rest)
    return one === null ? null : teller(rest, one, told[0].length)
  },
  people: (plain) => [...plain.matchAll(new RegExp(`${edge}(?:${eitherCase})(?:\\s\\p{Ll}[\\p{L}-]*){0,3}(?:\\s\\p{Lu}[\\p{L}-]*){0,2}?(?:\\s\\p{Ll}[\\p{L}-]*){0,3}(?:\\s['«][^'«»,.]{2,40}['»])?\\s(?!\\p{L}{3,}(?:ой|ого|ых|ому|ым|ыми|ими|ое|ые|ие)\\s|\\p{L}{4,}ая\\s)\\p{Lu}[\\p{L}’-]+\\s\\p{Lu}[\\p{L}’-]+(?:\\s\\p{Lu}[\\p{L}’-]+){0,4}`, 'gu')), ...plain.matchAll(new RegExp(`${edge}(?:${eitherCase})\\s\\p{Lu}\\p{Ll}+(?:[бвгджзклмнпрстфхцчшщйо]|ова|ева|ёва|ина|ская|цкая)(?=\\s\\p{Ll}|[,.]|$)`, 'gu')), ...plain.matchAll(surname), ...plain.matchAll(doing)].filter(({ 0: words }) => !located.test(words)).map(({ 0: words, index }): Span => [index, index + words.length]),
  counter,
  sex: (words, behind) => { const told = /(?<!\p{L})(?:(она)|он)(?!\p{L})/u.exec(behind) ?? /(?<!\p{L})\p{Ll}{2,}(?:(ла|лась)|лся|л)(?!\p{L})/u.exec(words ?? behind); return told === null ? null : told[1] === undefined ? 'm' : 'f' },
  singular: (plain) => /(?<!\p{L})(?:он|она|его|её|ее)(?!\p{L})/iu.test(plain),
  dialogue: (words) => /^\s*[—–-]\s\p{Lu}/u.test(words) && new RegExp(`[,.!?…]\\s[—–-]\\s(?:\\p{Ll}+\\s)?(?:${verbs})${off}`, 'u').test(words),
  body: (words) => !personal.test(words) && (/^(?:\p{Ll}+\s)?(?:сообщени|обращени|заявлени|документ|письм|доклад|отч[её]т|текст|пресс-релиз|релиз|резолюци|коммюнике|объявлени|послани|исследовани)\p{L}*/u.test(words) || bodyWord.test(words) || /^\p{Lu}{2,}(?![\p{Ll}])|Мин\p{Ll}{3,}|Гос\p{Ll}{3,}|РИА|Financial|Times|Post/u.test(words)),
  role: (words) => (new RegExp(`^(?:${pronouns})$`, 'iu').test(words) ? 'same' : roleOf(words)),
  short: (words, longer) => {
    const [one, other] = [words.split(/\s+/u).at(-1) ?? '', longer.split(/\s+/u).at(-1) ?? '']
    return words.length < longer.length && words.split(/\s+/u).length <= 2 && one.length > 2 && (one === other || one.length > 3) && one.slice(0, -2) === other.slice(0, one.length - 2) && Math.abs(one.length - other.length) <= 2
  },
  begins: (plain, longer) => {
    const surname = longer.split(/\s+/u).at(-1) ?? ''
    return surname.length > 3 && new RegExp(`^\\s*(?:Сам |Сама )?${surname.replace(/[^\p{L}-]/gu, '')}(?!\\p{L})`, 'u').test(plain)
  },
}

/** "…», — приводит слова министра газета", "…», — цитирует его РИА Новости": papers that cite, with whom. */
const citing = new RegExp(`^(?:приводит|приводят|прив[её]л[аио]?|цитиру[ею]т|процитировал[аио]?|переда[её]т|передают)\\s(?:[^,.;“]{2,40}?\\s)??(?:(?:слова|заявление|комментарий|высказывание|мнение|ответ|цитату)\\s(?<said>[^,.;“]{3,90}?)|(?<whom>его|её|ее|их|\\p{Ll}[^,.;“]{3,60}?|\\p{Lu}\\p{Ll}+(?:а|я|ого|ему|у|ю|ину|ову|еву|ую)))(?=\\s(?:газет|издани|агентств|телеканал|канал|радио|портал|журнал|пресс-служб|сайт|СМИ)|\\s(?:ТАСС|РИА|РБК|Интерфакс|Reuters|AFP|AP|Bloomberg|BBC|CNN|RT|'|[A-Z])|\\s*(?:,|\\.|$))`, 'u')

/** "Тихонов назвал положение сложным": a surname that a sentence begins with. */
const surname = /(?<=^\s*(?:При этом |Также |Кроме того, |Ранее |Позже |Сам |Сама )?)\p{Lu}\p{Ll}{1,}(?:[её]в|ов|ин|ын|ский|цкий|енко|[её]ва|ова|ина|ына|ская|цкая|дзе|швили|ян|чук|юк)(?=\s(?:также |ранее |не )?\p{Ll}+(?:л|ла|лся|лась)\s)/gu

/** "Рихард Корр взял слово", "Её предшественник Жюль Корр приехал": somebody by two names whom a sentence begins with, and who does something. */
const doing = new RegExp(`(?<=^\\s*(?:(?:Её|Ее|Его|Их)\\s(?:\\p{Ll}[\\p{L}-]*\\s){1,4}|(?:Потом|Затем|Следом|Позже|Ранее|Накануне|Вчера|Сегодня|Тем временем|Между тем|При этом|Однако|Последним|Первым|Вторым|Третьим|Сам|Сама)\\s)?)(?!(?:${openers})\\s|\\p{L}{3,}(?:ой|ого|ых|ому|ым|ыми|ими|ое|ые|ие|ый)\\s|\\p{L}{4,}ая\\s|\\p{L}+(?:ство|ция|ние)\\s)\\p{Lu}\\p{Ll}+\\s\\p{Lu}[\\p{L}’-]+(?=\\s(?:(?!\\p{L}+ли\\s)\\p{Ll}+\\s){0,4}?\\p{Ll}{2,}(?:л|ла|лся|лась|ет|ёт|ит|ется|ится)(?!\\p{L}))`, 'gu')

/** "министр на встрече в женевском Дворце Наций": capitals behind a preposition are a place. */
const located = /(?:^|\s)(?:в|во|на|с|со|к|у|из|о|об|по|для|от|при|под|за|над|между)\s(?:\p{Ll}+(?:ом|ем|ой|ей|ых|их|ым|ими|ыми|ую|юю)\s)?\p{Lu}[\p{L}’-]+\s\p{Lu}[\p{L}’-]+$/u

/** Whoever estimates, registers or publishes in the clause before a number. */
const counts = /(?<![\p{L}-])(?:оценива(?:ет|ют)|оцени(?:л|ла|ло|ли)|призна(?:ёт|ет|ют|л|ла|ло|ли)|насчита(?:л|ла|ло|ли)|насчитыва(?:ет|ют)|подсчита(?:л|ла|ло|ли)|зафиксирова(?:л|ла|ло|ли)|зарегистрирова(?:л|ла|ло|ли)|приводи(?:т|л|ла|ли)|приводят|назва(?:л|ла|ло|ли)|называ(?:ет|ют)|опубликова(?:л|ла|ло|ли)|указыва(?:ет|ют)|выяви(?:л|ла|ло|ли)|подтверди(?:л|ла|ло|ли)|обнародова(?:л|ла|ло|ли)|сообщи(?:л|ла|ло|ли)|сообща(?:ет|ют|л|ла|ло|ли)|заявля(?:ет|ют)|прогнозиру(?:ет|ют)|ожида(?:ет|ют)|подтвержда(?:ет|ют)|настаива(?:ет|ют|л|ла|ли)|говори(?:т|л|ла|ли)|говорят|отчита(?:лся|лась|лось|лись))(?![\p{L}-])/giu
function counter(plain: string, numberAt: number): Span | null {
  const from = [...plain.slice(0, numberAt).matchAll(/[;:.]\s|,\s(?:а|тогда как|в то время как)\s/gu)].reduce((_, { index, 0: mark }) => index + mark.length, 0)
  const clause_ = tidied(plain).slice(from, numberAt)
  const one = [...clause_.matchAll(counts)].at(-1)
  if (one === undefined || numberAt - from - one.index > 140) return null
  // "Число пострадавших губернатор оценил в 54": what was counted stands first.
  const thing = /^\s*(?:(?:Общее|Точное|Общий|Общую|Суммарный)\s)?(?:число|количество|ущерб|потери|убытки|стоимость|размер|объ[её]м|сумму|расходы|затраты|долю|численность|долг|доходы|прибыль|урожай|площадь|мощность)\s(?:\p{Ll}+(?:ых|их|ов|ев|ей|ий|ой|ии|ия|ы|и|а|я)\s){0,3}?(?=(?<who>\p{L}+))/iu.exec(clause_)
  const doer = thing?.groups?.['who'] ?? ''
  const subjectAt = thing !== null && (office.test(doer) || bodyWord.test(doer) || /^\p{Lu}/u.test(doer)) ? thing[0].length : 0
  const found = subjectOf(' '.repeat(subjectAt) + clause_.slice(subjectAt), one.index, '', from)
  return found === 'same' || !nameable(plain.slice(...found)) ? null : found
}

const tidied = (plain: string): string => plain.replace(asides, (words) => ' '.repeat(words.length))

/** The verb of saying of a sentence that points back, and where it stands. */
function verbOf(words: string): { readonly at: number; readonly end: number } | null {
  const found = verb.exec(words) ?? /(?<!\p{L})(?:сделал|выступил|высказал|озвучил|выразил|прив[её]л|опубликовал|распространил|предоставил|обнародовал)[аи]?(?!\p{L})/iu.exec(words)
  return found === null ? null : { at: found.index, end: found.index + found[0].length }
}

/** Who told the sentence before: "Об этом сообщил NAME", "Об этом он заявил в эфире", "… сообщает АГЕНТСТВО со ссылкой на NAME". */
function teller(rest: string, { at, end }: { readonly at: number; readonly end: number }, by: number): Span | 'same' | null {
  if (pronoun.test(rest.slice(0, end + 12))) return 'same'
  const cited = /со ссылкой на\s+(?<name>[^,.]{3,90})/u.exec(rest)?.groups?.['name']
  if (cited !== undefined) return [by + rest.indexOf(cited), by + rest.indexOf(cited) + cited.trimEnd().length]
  const behind = phrase(rest.slice(at).replace(/\.\s*$/u, ''), by + at)
  if (behind !== 'same' && nameable(rest.slice(behind[0] - by, behind[1] - by))) return behind
  const front = subjectOf(rest, at, '', by)
  return front === 'same' ? null : front
}

/** Where the reporting words behind a clause begin ("…, считает NAME", "…, передаёт АГЕНТСТВО"), and who is named there. */
function behindOf(plain: string): { readonly index: number; readonly cue: Span; readonly who: Span | 'same' } | null {
  for (const match of plain.matchAll(behindHere)) {
    const cue = match.groups?.['cue'] ?? ''
    const at = match.index + match[0].length
    const rest = plain.slice(at)
    const stretch = /^(?:[^.;:“]|\.(?=\p{L}))*?(?=,\s(?:\p{Ll}+в|\p{Ll}+я)(?!\p{L})|[.…]?\s*$)/u.exec(rest)?.[0]
    const left = stretch === undefined ? '' : rest.slice(stretch.length)
    if (stretch === undefined || stretch.length > 190 || (!/^[.…]?\s*$/u.test(left) && !goesOn.test(left)) || new RegExp(`,\\s*(?:${opening})\\s`, 'iu').test(stretch)) continue
    if (wish.test(cue) && infinitive.test(stretch)) continue
    const report = new RegExp(`^(?:${behindSource})$`, 'iu').test(cue)
    const cited = /со ссылкой на\s+(?<name>[^,.]{3,90})/u.exec(stretch)?.groups?.['name']
    const who: Span | 'same' = cited !== undefined ? [at + stretch.indexOf(cited), at + stretch.indexOf(cited) + cited.trimEnd().length] : report ? [at + 1, at + stretch.trimEnd().length] : phrase(cue + stretch, at - cue.length)
    if (report || (who === 'same' ? pronoun.test(stretch.slice(0, 12)) : nameable(plain.slice(...who)))) return { index: match.index, cue: [at - cue.length, at], who }
  }
  return null
}

function sayings(line: Line, plain: string, after: string): readonly Saying[] {
  const base = line.span[0]
  const found: Saying[] = []
  const hold = (spans: readonly Span[], who: Span | 'same' | null, cue: Span | null, by: Saying['by'], sure: Saying['sure'] = 'stated'): void => {
    if ((spans.length > 0 || who !== null && found.length === 0) && !found.some((one) => one.content.some(([a, b]) => spans.some(([c, d]) => a < d && c < b)))) found.push({ content: spans, name: who, cue, by, sure })
  }
  quoted(line, plain, after, hold)
  const behind = back.test(plain) ? null : behindOf(plain)
  const cues = [...plain.matchAll(clause)]
  for (const [place, match] of cues.entries()) {
    const that = match.groups?.['that'] ?? ''
    const from = match.index + match[0].length - (/^(?:что|чтобы|будто|якобы)/iu.test(that) ? 0 : that.length + 1)
    const cue = match.groups?.['cue'] ?? ''
    const next = cues.slice(place + 1).find(({ index, groups }) => /(?:,\s*|\s(?:и|а|но|также)\s)$/u.test(plain.slice(0, index)) && (gerund.test(groups?.['cue'] ?? '') || /\s(?:и|а|но)\s$/u.test(plain.slice(0, index))))
    const break_ = /;|:\s*“/u.exec(plain.slice(from))
    const tail = new RegExp(`,\\s(?:${gerunds}|по (?:его|её|ее|их) (?:словам|выражению)|но обещал?а?е?т?|а также)${off}`, 'iu').exec(plain.slice(from))
    const to = Math.min(next?.index ?? plain.length, break_ === null ? plain.length : from + break_.index, tail === null ? plain.length : from + tail.index, behind === null || behind.index < from ? plain.length : behind.index)
    const span = content(line, [base + from, base + to])
    if (span === null || span[1] - span[0] < 4) continue
    const who = gerund.test(cue) ? found.at(-1)?.name ?? ofMain(plain, match.index, base) : subjectOf(plain, match.index, match.groups?.['behind'] ?? '', base, match.index + cue.length)
    const last = span[1] - base
    const trimmedEnd = plain.slice(0, last).endsWith(' и') ? span[1] - 2 : span[1]
    const two = /[^\s,]\s(?:и|а также|но)(?<gap>\s(?:что|чтобы)\s)(?=\S{2,})/u.exec(plain.slice(span[0] - base, trimmedEnd - base))
    const cut = two === null ? trimmedEnd : span[0] + two.index + 1
    hold([[span[0], cut]], who, [base + match.index, base + match.index + cue.length], 'clause')
    const second = two === null ? null : content(line, [span[0] + two.index + two[0].length, trimmedEnd])
    if (second !== null) hold([second], who, [base + match.index, base + match.index + cue.length], 'clause')
  }
  // "В отчёте ведомства, опубликованном вчера, сказано, что …": a paper tells.
  const paper = back.test(plain) ? null : /^\s*(?:(?:При этом|Также|Кроме того|Между тем|Ранее|Позже),?\s)?[Вв]о?\s(?<name>(?:(?:\p{Ll}+(?:ом|ем|ой|ей)\s)?(?:отч[её]т|доклад|заявлени|сообщени|письм|документ|пресс-релиз|релиз|решени|постановлени|резолюци|обращени|исследовани|бюллетен|обзор|публикаци|коммюнике|указ|приказ|ответ|меморандум|справк|иск|жалоб|петици|послани|сводк|тексте)\p{L}*)(?:\s[^,;:“]{2,70}?)?)(?:,[^;:“]{3,80},)?\s(?:также\s|прямо\s)?(?:сказано|говорится|отмечается|отмечено|указано|указывается|подч[её]ркивается|утверждается|сообщается|напоминается|поясняется|уточняется),\s(?:что|будто)\s/u.exec(plain)
  const paperName = paper?.groups?.['name']
  const paperOwn = paper === null ? null : content(line, [base + paper[0].length, base + (behind?.index ?? plain.length)])
  if (paper !== null && paperName !== undefined && paperOwn !== null) hold([paperOwn], [base + paper[0].indexOf(paperName), base + paper[0].indexOf(paperName) + paperName.length], [base, base + paper[0].length], 'clause')
  const end = behind?.index ?? plain.length
  const from = back.test(plain) ? null : source.exec(plain.slice(0, end))
  if (from !== null) {
    const named = from.groups?.['name']
    const rest = from.index + from[0].length
    const leading = from.index === 0 || plain.slice(rest, end).replace(/[\s.,]/gu, '').length > 3
    const parted = /;/u.exec(plain.slice(rest, end))
    const span = content(line, leading ? [base + rest, parted !== null ? base + rest + parted.index : behind === null ? line.span[1] : base + end] : [base, base + from.index])
    const front = leading && from.index > 0 && found.length === 0 && !/[;:“]|(?:^|\s)(?:а|но|зато)\s*,?\s*$/u.test(plain.slice(0, from.index)) ? content(line, [base, base + from.index]) : null
    const at = base + from.index + (named === undefined ? 0 : from[0].lastIndexOf(named))
    const own = named === undefined || new RegExp(`^(?:${pronouns})$`, 'iu').test(named.trim()) || (stop.exec(named)?.index ?? 1) === 0 && !nameable(named)
    const verbal = named !== undefined && /^как\s/iu.test(from.groups?.['cue'] ?? '') && !/\s(?:в|из)$/u.test(from.groups?.['cue'] ?? '') ? phrase(`${' '.repeat(0)}${named}`, at) : null
    if (span !== null && span[1] - span[0] > 8) hold(front === null ? [span] : [front, span], verbal !== null && verbal !== 'same' ? verbal : own ? 'same' : [at, at + named.trimEnd().length], [base + from.index, at], 'according')
  }
  // "Макрон сообщил о разговоре, передаёт АГЕНТСТВО": who told it is not the agency.
  const about = found.length > 0 || behind === null ? null : /^(?<front>\s*\p{Lu}[^,.;:“]{2,80}?)(?<cue>сообщил|сообщила|рассказал|рассказала|заявил|заявила|объявил|объявила|сообщили|рассказали|заявили)\s+(?=об?\s)/u.exec(plain.slice(0, behind.index))
  if (about !== null) {
    const front = about.groups?.['front']?.length ?? 0
    const span = content(line, [base + about[0].length, base + end])
    if (span !== null && span[1] - span[0] > 10) hold([span], subjectOf(plain, front, '', base), [base + front, base + about[0].trimEnd().length], 'clause')
  }
  const aside = found.length > 0 || back.test(plain) ? null : parenthetical.exec(plain)
  if (aside !== null) {
    const cue = aside.groups?.['cue'] ?? ''
    const words = aside.groups?.['who'] ?? ''
    const at = aside.index + aside[0].lastIndexOf(cue + words)
    const who = phrase(cue + words, base + at)
    const spans = [content(line, [base, base + (aside.groups?.['front'] ?? '').length]), content(line, [base + aside[0].length, line.span[1]])].flatMap((one) => (one === null ? [] : [one]))
    const titled = office.exec(plain.slice(aside.index + aside[0].length))
    if (spans.length === 2 && (titled === null || titled.index > 25) && (who === 'same' ? pronoun.test(words.slice(0, 8)) : nameable(words))) hold(spans, who, [base + at, base + at + cue.length], 'clause')
  }
  // "…, подчеркнула она", "…, говорится в отчёте", "…, считает NAME": who said it stands behind the clause.
  if (behind !== null && found.every(({ content: spans }) => spans.every(([start]) => start - base > behind.index))) {
    const span = content(line, [base, base + behind.index])
    if (span !== null) hold([span], behind.who === 'same' ? 'same' : [base + behind.who[0], base + behind.who[1]], [base + behind.cue[0], base + behind.cue[1]], 'clause')
  }
  for (const pattern of found.length === 0 ? [plainly, counted] : []) {
    const match = pattern.exec(plain)
    const from_ = match === null ? 0 : match.index + match[0].length
    const turn = /;|,\s(?:тогда как|в то время как|а|но|однако)\s/u.exec(plain.slice(from_, end))
    const span = match === null ? null : content(line, [base + from_, base + (turn === null ? end : from_ + turn.index)])
    const cue = match?.groups?.['cue'] ?? ''
    if (match === null || span === null || span[1] - span[0] < 8) continue
    hold([span], subjectOf(plain, match.index, match.groups?.['behind'] ?? '', base, match.index + cue.length), [base + match.index, base + match.index + cue.length], 'clause')
  }
  for (const match of plain.matchAll(wished)) {
    const [cue, start] = [match.groups?.['cue'] ?? '', match.index + match[0].length]
    const border = /;|:\s*“|,\s(?:а|но|однако|добавив|отметив|подчеркнув|заявив|сообщив|пояснив|выразив)\s/u.exec(plain.slice(start))
    const span = content(line, [base + start, base + Math.min(end, border === null ? plain.length : start + border.index)])
    const at = match.index
    const gone = gerund.test(cue) || cue.toLowerCase().startsWith('выразив')
    if (span !== null && span[1] - span[0] > 10) hold([span], gone ? found.findLast(({ content: [one] }) => one !== undefined && one[0] < base + at)?.name ?? subjectOf(plain, at, '', base) : subjectOf(plain, at, match.groups?.['behind'] ?? '', base, at + cue.length), [base + at, base + at + cue.length], 'clause')
  }
  // "О сроках он рассказал по итогам встречи, передаёт ТАСС": it tells nothing itself, yet who speaks on is whoever spoke.
  const topic = back.test(plain) ? null : /^\s*Об?о?\s(?!том,)[^,.;:“]{3,100}?\s(?:сказал|рассказал|сообщил|заявил|говорил|упомянул)(?:а|и|о)?(?!\p{L})/u.exec(plain)
  if (topic !== null && found.every(({ by }) => by === 'clause')) {
    found.length = 0
    hold([], subjectOf(plain, topic[0].lastIndexOf(' ') + 1, plain.slice(topic[0].length), base, topic[0].length), null, 'clause', 'inferred')
  }
  // "МЧС Кальдера: погибли 12 человек": a body or an office with its name before the colon.
  const headed = found.length > 0 || back.test(plain) ? null : /^\s*(?<name>\p{Lu}[^.,:;“!?—–]{1,60}):\s+(?=[^“\s])/u.exec(plain)
  const label = headed?.groups?.['name'] ?? ''
  const shown = headed === null || label.split(/\s+/u).length > 6 || verb.test(label) || !(/^(?:МЧС|МИД|МВД|ФСБ|ООН|ВОЗ|ОБСЕ|НАТО|ЕС|ЦБ|СК|[А-ЯЁ]{2,6}|Мин\p{Ll}{3,}|Гос\p{Ll}{3,}|Цент\p{Ll}*банк|Ген\p{Ll}{4,}|Рос\p{Ll}{5,})(?![\p{L}])/u.test(label) || /^(?:\p{Lu}\p{Ll}+\s)?(?:Полици|Министерств|Правительств|Прокуратур|Администраци|Ведомств|Спасател|Губернатор|Президент|Премьер|Министр|Мэр|Глава|Власти|Минобороны|Пресс-служб|Источник|Посольств|Комитет|Комисси)\p{Ll}*(?![\p{L}])/u.test(label)) ? null : content(line, [base + headed[0].length, line.span[1]])
  if (headed !== null && shown !== null && shown[1] - shown[0] > 10) hold([shown], [base + headed[0].indexOf(label), base + headed[0].indexOf(label) + label.length], null, 'clause', 'inferred')
  // "В МЧС опровергли сообщения": a body that speaks, though what it says is not told.
  const house = found.length > 0 || line.quotations.length > 0 || back.test(plain) ? null : /^\s*(?:Между тем |При этом |Позже |Позднее )?[Вв]о?\s(?<name>[^,.;:“]{2,50}?)\s(?:опровергли|отвергли|прокомментировали|отказались|отреагировали|осудили|подтвердили|не стали|уточнили|разъяснили|отрицают|не согласны)(?!\p{L})/u.exec(plain)
  const spoke = house?.groups?.['name']
  if (house !== null && spoke !== undefined && nameable(spoke)) hold([], [base + house[0].indexOf(spoke), base + house[0].indexOf(spoke) + spoke.length], null, 'clause', 'inferred')
  // "Тренер заявил журналистам:": what follows in the next paragraph is the subject's.
  const opens = found.length > 0 || !/:\s*$/u.test(plain) ? null : lead(plain, base)
  if (opens !== null && opens !== 'same' && verb.test(plain)) hold([], opens, null, 'clause', 'inferred')
  for (const { span, inner } of loose(line, found)) {
    const before = plain.slice(0, span[0] - base)
    const verbs_ = [...before.matchAll(calls)].at(-1)
    if (verbs_ === undefined || /[.;:]/u.test(before.slice(verbs_.index)) || before.length - verbs_.index > 110) continue
    const words = content(line, [base + verbs_.index + verbs_[0].length, span[1]])
    // One word in marks behind a verb that names nothing is a title (призвал «тройку»).
    const single = !/\s/u.test(line.text.slice(...inner).trim()) && !naming.test(verbs_[0])
    if (words !== null && inner[1] - inner[0] > 2 && !single && !/^(?:газет|журнал|судн|книг|партии|компани)/iu.test(line.text.slice(...words))) hold([words], subjectOf(plain, verbs_.index, '', base), [base + verbs_.index, base + verbs_.index + verbs_[0].length], 'clause')
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
    const closing = new RegExp(`[,.!?…]\\s*[—–-]\\s+(?<words>[^—–“]{3,170}?)\\.?$`, 'u').exec(line.text.slice(at, inner[1]))
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
    const behind = /^\s*[,.]?\s*[—–-]+\s*(?<words>(?:[^.;“—–]|(?<=(?<!\p{L})\p{Lu})\.){2,190})/u.exec(tail) ?? new RegExp(`^\\s*,\\s(?<words>(?:так |как )?(?:${verbs})${off}[^.;“—–]{0,190})`, 'iu').exec(tail)
    const words = behind?.groups?.['words']
    const before = plain.slice(0, span[0] - base)
    // Words in marks within a clause are found with the clause.
    if (who === null && /\p{L}\s*$/u.test(before)) continue
    // "…», — говорится в сообщении ЦБ", "…», — приводит агентство слова Корр".
    const paper = words === undefined ? null : new RegExp(`^\\s*(?:так )?(?:${behindSource})\\s(?<name>[^,.;“]{3,90})|^[^,.;“]{3,60}\\s(?:слова|его слова|её слова|заявление)\\s(?<said>\\p{Lu}[^,.;“]{2,60})`, 'iu').exec(words)
    const cited = words === undefined ? null : citing.exec(words)
    if (who === null && behind !== null && words !== undefined && cited !== null) {
      const given = cited.groups?.['said'] ?? cited.groups?.['whom']
      const at_ = (span[1] >= line.span[1] ? line.span[1] : span[1]) + behind[0].indexOf(words) + words.indexOf(given ?? '')
      hold(bare, given === undefined || /^(?:его|её|ее|их)$/u.test(given) ? 'same' : [at_, at_ + given.trimEnd().length], null, 'quotation')
      continue
    }
    const written = paper?.groups?.['name'] ?? paper?.groups?.['said']
    if (who === null && behind !== null && words !== undefined && written !== undefined) {
      const at_ = (span[1] >= line.span[1] ? line.span[1] : span[1]) + behind[0].indexOf(words) + words.indexOf(written)
      hold(bare, /^(?:его|её|ее|их)\s/u.test(written) ? 'same' : [at_, at_ + written.trimEnd().length], null, 'quotation')
      continue
    }
    if (who !== null) hold(bare, who, null, 'quotation')
    else if (behind !== null && words !== undefined && (tells(words) || pronoun.test(words))) hold(bare, phrase(words, (span[1] >= line.span[1] ? line.span[1] : span[1]) + behind[0].indexOf(words)), null, 'quotation')
    else if (/[:：]\s*(?:[—–-]\s*)?$/u.test(before)) hold(bare, lead(before, base), null, 'quotation', 'stated')
    else if (before.replace(/[\s“—–-]/gu, '') === '' && inner[1] - inner[0] > 24) hold(bare, 'same', null, 'quotation', 'guessed')
  }
}

/** Whether words between dashes tell who speaks: a verb of saying, or any verb with a person. */
const tells = (words: string): boolean => verb.test(words) || /^(?:\p{Ll}+\s){0,2}\p{Ll}+л(?:а|и|ся|ась)?(?!\p{L}).*(?:\p{Lu}|\s(?:он|она|они)(?!\p{L}))/u.test(words) || /^\p{Ll}+л(?:а|ся|ась)?\s(?:он|она)(?!\p{L})/u.test(words) || /^(?:\p{Ll}+\s)?\p{Ll}+(?:л|ла|ли|лся|лась|лись|ет|ёт|ит|ют|ут|ят|ат)(?:ся)?\s/u.test(words) && (office.test(words.slice(0, 60)) || personal.test(words.slice(0, 60)))
