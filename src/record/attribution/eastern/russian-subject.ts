import type { Span } from '../../span.ts'
import { offices, openers, stops, verbs } from './data/russian.ts'

const off = String.raw`(?![\p{L}-])`
const edge = String.raw`(?<![\p{L}-])`
/** A run of words with capitals: a person's or a body's name. */
export const name = String.raw`\p{Lu}[\p{L}’-]*\.?(?:\s\p{Lu}[\p{L}’-]*\.?){0,4}`
const verb = new RegExp(`${edge}(?:${verbs})${off}`, 'iu')
export const pronoun = new RegExp(`${edge}(?:он|она|они)${off}`, 'iu')
const opener = new RegExp(`^(?:${openers})$`, 'u')
const stop = new RegExp(`(?:^|\\s)(?:${stops})(?=[\\s,]|\\.(?!\\s?\\p{Lu})|$)`, 'iu')
/** The beginnings of the offices, which their endings follow. */
const stems = `${offices.split('|').map((word) => word.replace(/[аяьйо]$/u, '').replace(/^мэр$/u, 'мэр(?!и)')).join('|')}|посл(?=а|у|ом|е)`
export const office = new RegExp(`${edge}(?:экс-|вице-|зам|пресс-|спец|со)?(?<stem>${stems})\\p{L}{0,2}${off}`, 'iu')
/** Nouns of bodies and groups that speak, in the nominative and as a place ("в ведомстве"). */
export const bodyWord = /(?<![\p{L}])(?:ведомств|министерств|полици|власт|правительств|парламент|пресс-служб|компани|организаци|парти|суд(?!ь)|прокуратур|посольств|штаб|комите?т|комисси|источник|агентств|следстви|следовател|спасател|военны|учён|учен|эксперт|аналитик|специалист|очевид|местны|сторон|оппозици|делегаци|администраци|управлени|департамент|больниц|банк|фонд|институт|авиакомпани|телеканал|газет|издани|журналист|медик|врач|пограничник|синоптик|организатор|пассажир|свидетел|родственник|родител|союз|движени|группировк|повстанц|бойц|войск|арми|флот|мэри|управлени|ассоциаци|профсоюз|клуб|университет|центр|совет(?!ни)|ведомств)\p{L}*/iu
/** Words that name somebody: with a capital, an office or a body among them. */
export const nameable = (words: string): boolean => /\p{Lu}/u.test(words) || office.test(words) || bodyWord.test(words)
/** A person's own name: two or more words with capitals, the first no adjective of a body. */
export const personal = /(?<![\p{L}-])(?!\p{L}{3,}(?:ой|ого|ых|ому|ым|ыми|ими|ое|ые|ие|ый)\s|\p{L}{4,}ая\s)\p{Lu}(?:\.|\p{Ll}[\p{L}’-]*)\s?(?:\p{Lu}(?:\.|\p{Ll}[\p{L}’-]*)\s?)?(?:(?:ас|аль|ибн|бен|де|да|фон|ван|эль)-?\s?)?\p{Lu}\p{Ll}[\p{L}’-]+/u

/** Who is before a colon: the subject of the verb of saying there, or of the sentence ("Министр: «…»"). */
export function lead(before: string, base: number): Span | 'same' {
  const told = [...before.matchAll(new RegExp(verb, 'giu'))]
  const one = told[0]
  if (one !== undefined) return subjectOf(before, one.index, before.slice(one.index + one[0].length).replace(/[:：]\s*$/u, ''), base, one.index + one[0].length)
  const words = before.replace(/[:：]\s*(?:[—–-]\s*)?$/u, '')
  // "Тренер Карл Юнг был краток:": whom the sentence is about.
  const about = /(?<!\p{L})\p{Ll}{2,}(?:л|ла|ли|лся|лась|лись|ет|ёт|ит|ют|ут|ят|ат)(?!\p{L})/u.test(words) ? nominative(words, base) : 'same'
  const subject = about === 'same' ? '' : before.slice(about[0] - base, about[1] - base)
  if (about !== 'same' && (office.test(subject) || personal.test(subject) || bodyWord.test(subject))) return about
  return words.split(/\s+/u).length <= 8 ? phrase(words, base) : nominative(words, base)
}

/** The subject of a verb: before it in its clause, behind it, or that of the sentence. */
export function subjectOf(plain: string, verbAt: number, behind: string, base: number, behindAt = 0): Span | 'same' {
  const whole = plain.slice(0, verbAt)
  const border = Math.max(whole.lastIndexOf(';') + 1, whole.lastIndexOf(':') + 1, whole.lastIndexOf('— ') + 1, 0)
  const comma = whole.lastIndexOf(',')
  const own = whole.slice(Math.max(border, comma + 1))
  const ownAt = Math.max(border, comma + 1)
  if (pronoun.test(own) || pronoun.test(behind)) return 'same'
  // "Другой замминистра, Кира Линн, добавила": the name between commas.
  const called = /^\s*(?:\p{L}[\p{L}-]*\s){0,3}\p{L}[^,]{2,40},\s(?<name>\p{Lu}[\p{L}’-]+\s\p{Lu}[\p{L}’-]+),\s*(?:также\s)?$/u.exec(whole.slice(border))?.groups?.['name']
  if (called !== undefined && office.test(whole.slice(border).split(',')[0] ?? '')) return [base + whole.lastIndexOf(called), base + whole.lastIndexOf(called) + called.length]
  // "Президент Анна Корр, выступая перед депутатами, призвала соседей", "Анна Корр, глава миссии, в эфире телеканала отметила": the subject is the sentence's own.
  if (comma > border && whole.slice(border, comma).includes(',') && /^\s*(?:(?:в|во|на|по|после|перед|при|в ходе|также|позже|затем|ранее)\s[^,]*)?$/iu.test(own)) {
    const main = nominative(whole.slice(border), base + border)
    if (main !== 'same' && (office.test(plain.slice(main[0] - base, main[1] - base)) || personal.test(plain.slice(main[0] - base, main[1] - base)))) return main
  }
  // "Генсек осудил захват и призвал …": of two verbs of one sentence the subject stands before the first.
  const first = /\sи\s(?:также\s|снова\s)?$/u.test(own) ? /(?<![\p{L}-])\p{Ll}{2,}(?:л|ла|ло|ли|лся|лась|лось|лись)(?![\p{L}-])/u.exec(own) : null
  const doer = first === null ? 'same' : nominative(own.slice(0, first.index), base + ownAt)
  if (doer !== 'same') return doer
  const front = nominative(own, base + ownAt)
  if (front !== 'same') return front
  const next = behind === '' ? 'same' : phrase(behind, base + behindAt)
  if (next !== 'same') return next
  // A gap with an addition between commas: "Министр, выступая в парламенте, заявил".
  return comma < 0 || new RegExp(`\\s(?:и|но|а|также)\\s*$`, 'u').test(own) || own.trim() !== '' ? (own.trim() === '' || /^\s*(?:и|но|а)?\s*(?:также|позже|затем)?\s*$/u.test(own) ? nominative(whole.slice(border), base + border) : 'same') : nominative(whole.slice(border), base + border)
}

/** The noun phrase a clause begins with, up to a name's end; without what only opens a sentence. */
export function nominative(words: string, at: number): Span | 'same' {
  if (pronoun.test(words.split(/,/u)[0] ?? '')) return 'same'
  const own = acting(words)
  if (own !== null) return [at + own[0], at + own[1]]
  const inside = /^\s*(?:В|Во)\s+(?<body>\p{L}[^,]{2,60}?)\s*$/u.exec(words)?.groups?.['body']
  const within = /^\s*(?:(?:Позже|Ранее|Накануне|Затем|Сегодня|Вчера|Теперь|Однако|Позднее|Между тем|Тем временем|При этом|При этом|Также|Днём|Утром|Вечером)\s)?(?:в|во)\s+(?<body>\p{L}[^,]{2,60}?)\s*$/u.exec(words)?.groups?.['body']
  if (within !== undefined && (bodyWord.test(within) || /^(?:\p{Lu}{2,}|Мин\p{Ll}|Гос\p{Ll}|Кремл)/u.test(within))) return [at + words.indexOf(within), at + words.indexOf(within) + within.length]
  // "На предприятии утверждают".
  const site = /^\s*(?:(?:Позже|Ранее|Накануне|Сегодня|Вчера|При этом|Однако|Также)\s)?[Нн]а\s+(?<body>(?:сам\p{L}{2}\s)?(?:предприяти|завод|фабрик|шахт|верф|бирж|комбинат|станци|электростанци|АЭС|ГЭС|телеканал|радио|железной дорог|таможн|стадион|почт|ферм|склад|производств|площадк|Банков)\p{L}*[^,]{0,50}?)\s*$/u.exec(words)?.groups?.['body']
  if (site !== undefined) return [at + words.indexOf(site), at + words.indexOf(site) + site.length]
  if (inside !== undefined) return [at + words.indexOf(inside), at + words.indexOf(inside) + inside.length]
  const pieces = [...words.matchAll(/[^\s,]+/gu)]
  const head = pieces.findIndex(({ 0: piece }) => !opener.test(piece) && !/^(?:и|но|а|также|позже|затем|тогда|однако|в|во|на|по|пятницу|понедельник|вторник|среду|четверг|субботу|воскресенье|ранее|—|–|-)$/u.test(piece) && !/“/u.test(piece))
  if (head < 0) return 'same'
  const startsPreposition = head > 0 && /^(?:В|Во|На|По|С|К|У|О|Об|При|После|Из|За|До|От|в|во|на|по)$/u.test(pieces[head - 1]?.[0] ?? '') && pieces.length > head
  const rest = words.slice(pieces[head]?.index ?? 0)
  const from = pieces[head]?.index ?? 0
  const names = [...rest.matchAll(new RegExp(name, 'gu'))].filter(({ 0: one }) => !opener.test(one))
  const beforeComma = rest.split(',')[0] ?? rest
  // "Французский политик", "Глава государства": the capital is the sentence's, the words behind belong to it.
  const opens = /^\p{Lu}\p{Ll}[\p{L}-]+(?:\s(?!также|ранее|позже|тоже|затем|накануне|сегодня|вчера|однако|лично|публично|прямо|снова|вновь|тогда|теперь|дважды|неоднократно|категорически|официально|особо|отдельно|дополнительно|кратко|сразу|впервые|потом|сам\s|в\s|во\s|на\s|по\s|при\s|после\s|перед\s|и\s|не\s|же\s|с\s|со\s|к\s|из\s|о\s|об\s|от\s|до\s|уже\s|ещё|еще)\p{Ll}[\p{L}-]{2,}){1,3}/u.exec(rest)?.[0]
  if (names.length <= 1 && names[0]?.index === 0 && !names[0][0].includes(' ') && opens !== undefined && !startsPreposition && (office.test(opens) || bodyWord.test(opens) || /^\S+(?:ий|ый|ая|ое|ие|ые)\s/u.test(opens))) return [at + from, at + from + opens.length]
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

/** The person a clause is about before what hangs on behind it ("Ранее представитель МИД Анна Корр в беседе с агентством"), or right before the verb ("в ходе брифинга Корр"). */
function acting(all: string): Span | null {
  // What opens the sentence is no part of a name ("Ранее Дональд …").
  const words = all.replace(new RegExp(`^(?:\\s*(?:При этом|В то же время|Между тем|Кроме того|Вместе с тем|В ответ|В свою очередь|Тем временем|Помимо этого|Более того|В частности|После этого|До этого|По итогам встречи|${openers}|также|ранее|позже|затем|сам|сама)(?=\\s))+`, 'u'), (one) => ' '.repeat(one.length))
  const adjunct = /^(?:\s*$|,?\s+(?:в|во|на|по|при|после|перед|до|о|об|с|со|из|от|к|для|во время|также|ранее|позже|накануне|сегодня|вчера|тоже|уже)\s)/u
  const person = [...words.matchAll(new RegExp(personal.source, 'gu'))].find(({ 0: one, index }) => adjunct.test(`${words.slice(index + one.length)} `)) ?? null
  const end = person === null ? 0 : person.index + person[0].length
  if (person !== null) {
    const before = words.slice(0, person.index)
    const titled = office.exec(before)
    // The office and what belongs to it, or the name alone behind an adjunct.
    const from = titled === null ? person.index : adjective(before, titled.index)
    return /(?:^|\s)(?:с|со|между|к|о|об|против|у|от|для|по|при)\s$/iu.test(words.slice(0, from)) ? null : [from, end]
  }
  const first = /^\s*(?<one>\p{Lu}\p{Ll}[\p{L}-]+)\s(?:в|во|на|по|при|после|перед|во время)\s/u.exec(words)
  const own = first?.groups?.['one']
  if (first !== null && own !== undefined && !opener.test(own) && !office.test(own)) return [first[0].indexOf(own), first[0].indexOf(own) + own.length]
  const last = /(?:^|\s)(?<one>\p{Lu}[\p{L}-]+)(?:\s(?:также|ранее|позже|тоже|ещё|еще|уже|сегодня|вчера))?\s*$/u.exec(words)
  const single = last?.groups?.['one']
  if (last === null || single === undefined || opener.test(single) || office.test(words.slice(0, last.index))) return null
  const before = words.slice(0, last.index + last[0].indexOf(single)).trimEnd()
  if (/\p{Lu}[\p{L}-]+$/u.test(before) && !/^\S+$/u.test(before)) return null
  return /(?:^|\s)(?:в|во|на|по|с|со|к|у|о|об|при|после|из|за|до|от|между|и|под|над|перед|для|против|через)$/iu.test(before) || before !== '' && !/(?:^|\s)(?:в|во|на|по|после|перед|при|также|ранее|затем|позже|сам|сама|однако|при этом|кроме|вместе)\s/iu.test(`${before} `) ? null : [last.index + last[0].indexOf(single), last.index + last[0].indexOf(single) + single.length]
}

/** The subject of the sentence's own verb, for what hangs on it ("Корр отклонила предложение, подчеркнув, что"). */
export function ofMain(plain: string, before: number, base: number): Span | 'same' {
  const finite = /(?<![\p{L}-])\p{Ll}{2,}(?:л|ла|ло|ли|лся|лась|лось|лись)(?![\p{L}-])/u.exec(plain.slice(0, before))
  return finite === null ? 'same' : nominative(plain.slice(0, finite.index), base)
}

/** Where an office begins with the adjectives before it ("официальный представитель"). */
function adjective(words: string, officeAt: number): number {
  const found = /(?:(?:^|\s)(?:\p{L}[\p{L}-]*(?:ый|ий|ой|ая|яя)|бывш\p{L}+|экс|и\. ?о\.|исполняющ\p{L}+ обязанности|врио))+\s$/u.exec(words.slice(0, officeAt))
  return found === null ? officeAt : found.index + (/^\s*/u.exec(found[0])?.[0].length ?? 0)
}

/** The noun phrase around the verb of words behind a quotation: "посетовал хозяин элеватора Прохор Двинской", "сухо сказала дежурный дипломат". */
export function phrase(words: string, at: number): Span | 'same' {
  const told = verb.exec(words) ?? /(?<!\p{L})\p{Ll}+л(?:а|и|ся|ась)?(?!\p{L})/u.exec(words)
  const behindAt = told === null ? 0 : told.index + told[0].length
  if (pronoun.test(words.slice(0, behindAt + 28))) return 'same'
  const rest = words.slice(behindAt)
  const blank = leadOff.exec(rest)?.[0].length ?? 0
  // "заявила ИноПресс пресс-секретарь", "рассказала NEWS.XY официальный представитель": to whom it was told.
  const whom = /^(?:'[^']+'|[A-Z][\w.-]*(?:\s[A-Z][\w.-]*)?|\p{Lu}\p{L}*\p{Lu}[\p{L}.]*)\s(?=\p{Ll})/u.exec(rest.slice(blank))?.[0] ?? ''
  const lead = whom !== '' && office.test(rest.slice(blank + whom.length, blank + whom.length + 45)) ? blank + whom.length : blank
  return named(words, at, told, behindAt, lead)
}

/** The noun phrase that begins at some place of the words, up to where it ends. */
function named(words: string, at: number, told: RegExpExecArray | null, behindAt: number, blank: number): Span | 'same' {
  const stretch = words.slice(behindAt + blank)
  const segment = stretch.split(/,/u)[0] ?? ''
  const cut = Math.min(stop.exec(segment)?.index ?? segment.length, /\s(?=\d)/u.exec(segment)?.index ?? segment.length)
  // "один из них, Павел Гринь".
  const one = /^(?:один|одна)\s(?:из|с)\s[^,]{2,40},\s(?=\p{Lu}[\p{L}’-]+\s\p{Lu})/u.exec(stretch)?.[0].length ?? 0
  const his = one === 0 ? null : personal.exec(stretch.slice(one))
  if (his !== null && his.index === 0) return [at + behindAt + blank + one, at + behindAt + blank + one + his[0].length]
  const agency = /^(?:ТАСС|РИА(?:\s'?Новости'?)?|Reuters|AFP|AP|DPA|Интерфакс)(?=[\s,.]|$)/u.exec(segment)?.[0]
  if (agency !== undefined) return [at + behindAt + blank, at + behindAt + blank + agency.length]
  const person = personal.exec(stretch)
  if (person !== null) {
    const end = person.index + person[0].length
    const between = stretch.slice(Math.min(cut, person.index), person.index)
    const apart = /(?:бесед|интервью|разговор|встреч|ход|эфир|переговор|комментари|ответ|визит|отношени|слов|указ|решени|время)\p{L}*/iu.test(between)
    // "представитель Ильмена в ООН Иван Петров", "сотрудник института, доцент Иван Петров": the name behind belongs to the office.
    const inPlace = /(?:^|\s)(?:в|во|на|с|со|из|у|по|о|об|к|для|от)\s(?:\p{Ll}+\s)?$/iu.test(between)
    if (person.index >= cut && !apart && !inPlace && cut > 0 && office.test(segment.slice(0, cut)) && !/[,;]/u.test(between.replace(/,\s(?=\p{Ll})/u, ' '))) return [at + behindAt + blank, at + behindAt + blank + end]
    const late = person.index < cut ? null : [...stretch.slice(0, person.index).matchAll(new RegExp(office.source, 'giu'))].find(({ index }) => !/(?:^|\s)(?:для|с|со|к|перед|от|среди|у|при|о|об)\s(?:\p{Ll}+(?:ых|их|ого|его|ой|ым|ими|ыми)\s)?$/iu.test(stretch.slice(0, index))) ?? null
    // "выступила в ходе брифинга официальный представитель МИД Анна Корр".
    if (cut === 0 && late !== null && !/,/u.test(stretch.slice(0, late.index))) {
      const from = adjective(stretch, late.index)
      return [at + behindAt + blank + from, at + behindAt + blank + end]
    }
    if (cut === 0 && person.index < 40 && !apart && /^(?:в|на|во)\s\p{L}+\s$/iu.test(stretch.slice(0, person.index))) return [at + behindAt + blank + person.index, at + behindAt + blank + end]
  }
  const found = segment.slice(0, cut).trimEnd()
  if (found.length > 2) return [at + behindAt + blank, at + behindAt + blank + found.length]
  const institution = /^(?:в|во)\s+(?<body>(?:\p{Lu}|\p{Ll})[^,]{1,60})/u.exec(segment)?.groups?.['body']?.trimEnd()
  if (institution !== undefined && told !== null && /ли$|ят$|ют$|ут$/u.test(told[0])) return [at + behindAt + blank + segment.indexOf(institution), at + behindAt + blank + segment.indexOf(institution) + institution.length]
  const front = told === null ? '' : words.slice(0, told.index)
  return front.trim() === '' ? 'same' : nominative(front, at)
}

/** What stands between a verb of saying and its subject: adverbs, days, and those who were told. */
const leadOff = /^[\s,—–-]*(?:(?:\d{1,2} (?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?: \d{4} года)?|также|тоже|позже|затем|же|его|её|ее|их|там|сегодня|вчера|накануне|ранее|ему|ей|им|нам|мне|в (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)|во вторник|журналистам|репорт[её]рам|корреспондент(?:у|ам)(?:\s(?:ТАСС|РИА Новости))?|СМИ|агентству(?:\s(?:ТАСС|РИА Новости|Reuters|«?Интерфакс»?))?|телеканалу\s\S+|изданию\s\S+|газете\s\S+|РИА Новости|ТАСС|Интерфаксу|RT|Reuters|после этого|в ответ)\s+)*/u
