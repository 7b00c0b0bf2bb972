import type { Day } from '#base/instants.ts'
import { type NamedTime, timesIn } from '../../../dates.ts'
import type { Initiative } from '../../../found.ts'
import { matchesOf } from '../../../matches.ts'
import { overlap } from '../../../span.ts'
import type { Clock } from '../../when.ts'
import { type Stretch, speakerAt } from './passages.ts'
import { type Pages, type Sentence, has, placed } from './sentence.ts'
import { subjectAt } from './subject.ts'

type Values<Name extends keyof Initiative> = Initiative[Name]

/** A passage as printed: in Chinese the words of a sentence stand in simplified signs. */
const asPrinted = ({ words, scene }: Pages, sentence: Sentence, from: number, to: number): string => (words.tongue.edges === 'none' ? scene.text.slice(...placed(sentence, from, to)) : sentence.text.slice(from, to))

/** The end of a name that begins at a place: capitals, or up to where the language says. */
function nameEnd(text: string, from: number, end: string | null): number {
  if (end === null) return from + (/^\p{Lu}[\p{L}’'-]+(?:[\s-](?:(?:de|del|la|el|am|an der|sur|les)[\s-])?\p{Lu}[\p{L}’'-]+){0,2}/u.exec(text.slice(from))?.[0].length ?? 0)
  const stop = text.slice(from).search(new RegExp(end, 'u'))
  return stop < 0 ? from : from + stop
}

/** "… in Genf", «в Женеве», "在日内瓦举行": where the meeting is to be held. */
export function placesIn(pages: Pages, stretch: Stretch): Values<'place'> {
  const { words, scene } = pages
  const { tongue } = words
  const { sentence, from, to } = stretch
  const text = sentence.text
  if (!stretch.own && !has(words.word(`${tongue.meeting}|${tongue.holding}`), text)) return []
  return [...text.slice(from, to).matchAll(words.word(tongue.place))].flatMap(({ 0: whole, index }) => {
    const start = from + index + whole.length + (/^\s*/u.exec(text.slice(from + index + whole.length))?.[0].length ?? 0)
    const end = Math.min(nameEnd(text, start, tongue.placeEnd), to)
    const name = text.slice(start, end)
    const mention = scene.mentions.find((one) => one.start <= sentence.base + start && one.end >= sentence.base + end)
    const town = tongue.edges !== 'arabic' || mention !== undefined || /\s/u.test(whole.trim()) || isTown(text.slice(from, from + index), words)
    if (sentence.parties.some((one) => one.from < one.start && one.start <= start && one.end >= end && new RegExp(`(?:${tongue.place})\\s*$`, 'iu').test(text.slice(one.from, start)))) return []
    // "в Арвельском проливе": an adjective of what lies there.
    if (/\p{Script=Cyrillic}(?:ском|цком|ском|ской|цкой|жном|рном|ьном)$/u.test(name) && /^\s\p{Ll}/u.test(text.slice(end))) return []
    if (/\p{Script=Cyrillic}(?:[рвлдтк]ом|[вндт]ой)$/u.test(name) && /^\s\p{Ll}{3,}[еи](?!\p{L})/u.test(text.slice(end))) return []
    if (name.length < 2 || name.length > 40 || !town || mention?.is === 'organisation' || mention?.is === 'group' || mention?.by === 'adjective' || new RegExp(`^(?:${tongue.placeless})(?!\\p{L})`, 'iu').test(text.slice(start)) || tongue.edges === 'none' && new RegExp(`^(?:${tongue.placeless})$`, 'iu').test(name)) return []
    // What is said in a place is not held there: its clause has the meeting or its holding, or nothing but the place.
    const clause = clauseOf(text, from + index, end)
    if (!has(words.word(`${tongue.meeting}|${tongue.holding}`), clause) && !(stretch.own && clause.trim().length < end - start + 12)) return []
    return [{ name: asPrinted(pages, sentence, start, end), span: placed(sentence, start, end), speaker: speakerAt(stretch, start, end) }]
  })
}

/** "ofreció Puerto Norte como sede": a place named as one to meet in. */
export function venuesIn({ words: { bearing, word } }: Pages, stretch: Stretch): Values<'place'> {
  const { sentence, from, to } = stretch
  return bearing.hosting.flatMap((source) => [...sentence.text.slice(from, to).matchAll(word(source))].flatMap(({ 0: whole, index, groups }) => {
    const name = groups?.['place'] ?? groups?.['who'] ?? ''
    const start = from + index + whole.indexOf(name)
    return name === '' ? [] : [{ name, span: placed(sentence, start, start + name.length), speaker: speakerAt(stretch, start, start + name.length) }]
  }))
}

/** The words around a place between marks. */
function clauseOf(text: string, from: number, to: number): string {
  const before = text.slice(0, from).search(/[^,.;:،؛，。；：]*$/u)
  const behind = text.slice(to).search(/[,.;:،؛，。；：]/u)
  return text.slice(before, behind < 0 ? text.length : to + behind)
}

/** In Arabic nothing marks a name: a single word behind "in", where the words before it hold a meeting. */
const isTown = (before: string, { tongue, word }: Pages['words']): boolean => has(word(`${tongue.holding}|${tongue.meeting}`), before.slice(-60))

/** Who offers, agreed, is meant or fixed to be host. */
export function hostsIn(pages: Pages, { sentence, from, to }: Stretch): Values<'host'> {
  return pages.words.each(pages.words.tongue.hosts).flatMap(({ value, words }) => [...sentence.text.slice(from, to).matchAll(words)].flatMap(({ 0: whole, index }) => {
    const holder = subjectAt(pages, sentence, [from + index, from + index + whole.length], [])
    if (holder === null || holder.collective || (holder.named.actor === null && holder.party === null && holder.named.name === '')) return []
    const start = holder.party === null ? from + index : Math.min(holder.party.start, from + index)
    return [{ actor: holder.named.actor ?? holder.named.name, name: holder.named.name, state: value, span: placed(sentence, start, Math.max(from + index + whole.length, holder.party?.end ?? 0)), speaker: sentence.drafts.find(({ content }) => content.some(([a, b]) => a <= sentence.base + from + index && b >= sentence.base + from + index))?.who?.named ?? null }]
  })).filter((one, at, all) => all.findIndex(({ actor }) => actor === one.actor) === at)
}

/** "auf Ministerebene", "sommet", "部长级": how high. */
export function levelsIn(pages: Pages, stretch: Stretch, meeting: readonly [number, number] | null): Values<'level'> {
  const { tongue, word } = pages.words
  const { sentence, from, to } = stretch
  const near: readonly [number, number] = stretch.own && meeting !== null ? [Math.max(0, meeting[0] - 45), to] : [from, to]
  const found = tongue.level.flatMap((source) => [...sentence.text.slice(...near).matchAll(word(source))].map(({ 0: whole, index }): readonly [number, number] => [near[0] + index, near[0] + index + whole.length]))
  const summit = meeting === null ? [] : [...sentence.text.slice(meeting[0] - 4 < 0 ? 0 : meeting[0] - 4, meeting[1] + 1).matchAll(word(tongue.summit))].slice(0, 1).map((): readonly [number, number] => meeting)
  const all = found.length > 0 ? found.filter((one, at) => found.findIndex((other) => other[0] <= one[0] && other[1] >= one[1]) === at) : summit
  return all.map(([start, end]) => trimmed(sentence.text, start, end)).map(([start, end]) => ({ name: asPrinted(pages, sentence, start, end), span: placed(sentence, start, end), speaker: speakerAt(stretch, start, end) }))
}

function trimmed(text: string, start: number, end: number): readonly [number, number] {
  let [from, to] = [start, end]
  while (from < to && /[\s،,]/u.test(text.charAt(from))) from += 1
  while (to > from && /[\s،,;.]/u.test(text.charAt(to - 1))) to -= 1
  return [from, to]
}

/** When it is to be held: what is past is no window, but a month that has passed is next year's. */
export function windowsIn(pages: Pages, stretch: Stretch, clock: Clock): Values<'window'> {
  const { sentence, from, to } = stretch
  const { tongue, word } = pages.words
  if (!stretch.own && !has(word(`${tongue.meeting}|${tongue.holding}`), sentence.text)) return []
  const text = pages.scene.text
  const times = timesIn(text, placed(sentence, from, to), { published: clock.published, language: clock.language })
  return [...times.flatMap((time) => windowAt(pages, stretch, clock, time)), ...limitsIn(pages, stretch, times)]
}

/** "noch vor dem Sommer", "как можно скорее": a limit that names no day, as printed. What lies back in time is none. */
function limitsIn({ words: { bearing, word } }: Pages, stretch: Stretch, times: readonly NamedTime[]): Values<'window'> {
  const { sentence, from, to } = stretch
  return [...sentence.text.slice(from, to).matchAll(word(bearing.due))].flatMap(({ 0: whole, index }) => {
    const name = whole.trim()
    const span = placed(sentence, from + index, from + index + name.length)
    if (/^(?:vor (?:\p{L}{3,7}|\p{Nd}+) (?:tag|woche|monat|jahr)|قبل (?:\p{L}{4,6}(?:ين)?|\p{Nd}+)(?: (?:أيام|أسابيع|أشهر|سنوات))?$)/iu.test(name) || times.some((time) => overlap(time.span, span))) return []
    return [{ name, from: null, to: null, span, speaker: speakerAt(stretch, from + index, from + index + name.length) }]
  })
}

function windowAt(pages: Pages, stretch: Stretch, clock: Clock, time: NamedTime): Values<'window'> {
    const { sentence, from } = stretch
    const text = pages.scene.text

    if (clock.published !== null && time.from !== null && time.from === time.to && time.to !== null && time.to <= clock.published && time.basis !== 'printed') return []
    // "a proposé en janvier la tenue …": right behind the verb it tells when it was asked.
    const lead_ = stretch.cue === null ? null : text.slice(sentence.base + stretch.cue, time.span[0])
    const asked = lead_ !== null && lead_.length < 14 && !/[,،，]|für|pour|para|于|在/u.test(lead_) && !has(pages.words.word(`${pages.words.tongue.holding}|${pages.words.bearing.gather}`), lead_)
    if (asked && time.span[0] >= sentence.base + (stretch.cue ?? 0) && time.from !== null && time.to !== null && clock.published !== null && time.from <= clock.published) return []
    const past = time.to !== null && clock.published !== null && time.to < clock.published
    const printed = text.slice(...time.span)
    // Without a day of publication a bare day of the week tells when something was said.
    if (clock.published === null && isTime(printed)) return []
    const lead = /(?<!\p{L})(?:(?:in der|im|in den|vom|bis|vor|noch|noch in|en|au|dans|avant|d[’']ici|entre le|pour|a|antes de|en la|en el|во?|до|к|في|خلال|قبل|于|在)\s(?:(?:la|le|les|el|los|las|der|den|dem|die|das)\s)?)?$/iu.exec(text.slice(Math.max(sentence.base + from, time.span[0] - 16), time.span[0]))?.[0] ?? ''
    if (past && (clock.published !== null && days(time.to, clock.published) > 330 || /\p{Nd}{4}/u.test(printed) || time.from === time.to && clock.published !== null && days(time.to, clock.published) < 45)) return []
    return [{ name: lead + printed, from: past ? nextYear(time.from) : time.from, to: past ? nextYear(time.to) : time.to, span: [time.span[0] - lead.length, time.span[1]] as const, speaker: speakerAt(stretch, time.span[0] - sentence.base, time.span[1] - sentence.base) }]
}

/** Roughly how many days lie between two. */
const days = (from: Day | null, to: Day): number => (from === null ? 999 : (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 365 + (Number(to.slice(5, 7)) - Number(from.slice(5, 7))) * 30 + Number(to.slice(8)) - Number(from.slice(8)))

const nextYear = (day: Day | null): Day | null => (day === null ? null : `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}`)

/** «под эгидой ООН», "sous l'égide de …": under whose roof, with the words for it. */
export function auspicesIn(pages: Pages, stretch: Stretch): Values<'convener'> {
  const { tongue, word, edged } = pages.words
  const { sentence, from, to } = stretch
  const around = tongue.auspices.includes('WHO') ? new RegExp(edged(tongue.auspices.replace('WHO', '(?<who>[^，。；：]{2,14}?)')), 'giu') : word(tongue.auspices)
  return [...sentence.text.slice(from, to).matchAll(around)].flatMap(({ 0: whole, index, groups }) => {
    const at = from + index
    const who = groups?.['who']
    const party = who === undefined ? sentence.parties.find(({ start }) => start >= at + whole.length && start - at - whole.length < 30) : sentence.parties.find(({ start, end }) => start >= at && end <= at + whole.length)
    // "unter Leitung der Kanzlerin": as printed where no register has it.
    if (party === undefined && who === undefined && tongue.edges !== 'none') {
      const rest = sentence.text.slice(at + whole.length)
      const name = tongue.edges === 'arabic' ? /^\s*(\p{L}{3,}(?:\s(?:ال|لل)\p{L}+){1,2})/u.exec(rest)?.[1] : /^\s*((?:(?:der|des|dem|la|le|les|el|los|las|l[’'])\s?)?\p{Lu}[\p{L}-]+(?:\s(?:(?:der|des|de|del|du|la|les|las|los|et|y|и)\s){0,2}\p{Lu}[\p{L}-]+){0,4})/u.exec(rest)?.[1]?.replace(/^(?:der|des|dem|la|le|les|el|los|las)\s|^l[’']/u, '')
      if (name === undefined || name.length < 4) return []
      const start = at + whole.length + rest.indexOf(name)
      return [{ actor: name, name, role: whole.trim(), answer: null, span: placed(sentence, at, start + name.length), speaker: speakerAt(stretch, at, at + whole.length) }]
    }
    if (party === undefined || party.collective) return []
    const role = sentence.text.slice(at, who === undefined ? at + whole.length : at + whole.length).trim()
    return [{ actor: party.named.actor ?? party.named.name, name: party.named.name, role, answer: null, span: placed(sentence, at, Math.max(at + whole.length, party.end)), speaker: speakerAt(stretch, at, at + whole.length) }]
  })
}

/** "von der Liga einberufen", «ООН должна созвать», "联合国应召开": who is meant to convene, where that is not whoever proposes it. */
export function convenersIn(pages: Pages, { sentence, from, to }: Stretch, proposers: readonly string[]): Values<'convener'> {
  const { tongue, word, pattern, edged } = pages.words
  const { text } = sentence
  const passive = pattern('convened', () => new RegExp(tongue.convened.replace('WHO', '(?<who>[^.;:,，。；：]{2,60}?)').replace(/\)\?$/u, ')?') + (tongue.convened.endsWith('WHO') ? '(?=[\\s,.;،]|$)' : ''), 'giu'))
  const found: (readonly [number, number, Pick<Sentence['parties'][number], 'start' | 'end' | 'named'>])[] = []
  const printed = (start: number, end: number, body = false): (typeof found)[number][2] | null => {
    const lead = pattern('articles', () => new RegExp(`^[\\s“]*(?:(?:${tongue.borders}|${tongue.articles})(?:\\s+|(?<=[’'])))*`, 'iu')).exec(text.slice(start, end))?.[0].length ?? 0
    const name = text.slice(start + lead, end).trimEnd()
    const noun = tongue.edges === 'arabic' ? body : tongue.edges === 'letters' ? /^\p{Lu}/u.test(name) || /\s\p{Lu}/u.test(name) : tongue.edges === 'none' && /[会盟署团府院局]$/u.test(name)
    return noun && name.length > 3 && name.split(/\s+/u).length < 7 && !/[,.;:，。；]/u.test(name) && (body && tongue.edges === 'arabic' || !has(word(`${tongue.meeting}|${tongue.pronouns}`), name)) ? { start: start + lead, end: start + lead + name.length, named: { name, actor: null, span: placed(sentence, start + lead, start + lead + name.length) } } : null
  }
  for (const { 0: whole, index, groups } of text.slice(from, to).matchAll(passive)) {
    const party = sentence.parties.find(({ start, end }) => end > from + index && start < from + index + whole.length + (tongue.edges === 'none' ? 0 : 24) && start >= from + index)
    const who = groups?.['who'] ?? ''
    const at = from + index + whole.lastIndexOf(who)
    const by = party !== undefined && !party.collective ? party : printed(at, at + who.length)
    if (by !== null) found.push([from + index, from + index + whole.length, by])
  }
  const active = pattern('toConvene', () => new RegExp(`${edged(tongue.modal)}[^.;:!?؛。；！？]{0,60}?${edged(tongue.convene)}|${edged(tongue.convene)}[^.;:,!?؛。；！？]{0,30}?${edged(tongue.modal)}`, 'giu'))
  for (const { 0: whole, index } of text.slice(from, to).matchAll(active)) {
    const party = subjectAt(pages, sentence, [from + index, from + index + whole.length], [])?.party
    const start = from + index
    const clause = text.slice(0, start).search(/[^,;:.،؛，。；：]*$/u)
    const by = party != null ? (party.owns || party.collective ? null : party) : printed(clause, start)
    if (by !== null) found.push([start, start + whole.length, by])
  }
  for (const source of pages.words.bearing.convening) {
    for (const { 0: whole, index, groups } of text.slice(from, to).matchAll(word(source))) {
      const who = groups?.['who'] ?? ''
      const at = from + index + whole.lastIndexOf(who)
      const party = sentence.parties.find(({ start, end }) => start >= at - 2 && end <= at + who.length)
      const by = party ?? printed(at, at + who.length, true)
      if (by !== null && who !== '') found.push([from + index, from + index + whole.length, by])
    }
  }
  return found.flatMap(([start, end, party]) => {
    const actor = party.named.actor ?? party.named.name
    if (proposers.includes(actor)) return []
    const span = placed(sentence, Math.min(start, party.start), Math.max(end, party.end))
    return [{ actor, name: party.named.name, role: text.slice(start, party.start >= start ? Math.max(end, party.end) : end).trim(), answer: null, span, speaker: sentence.drafts.find(({ content }) => content.some(([a, b]) => a <= span[0] && b >= span[1]))?.who?.named ?? null }]
  })
}

/** What it is to be about: behind the meeting and what joins a subject to it, or in front of it. */
export function subjectsIn(pages: Pages, stretch: Stretch): Values<'subject'> {
  const { tongue, edged, pattern } = pages.words
  const { sentence, from, to } = stretch
  const text = sentence.text.slice(0, to)
  const joint = tongue.edges === 'none' ? '' : String.raw`\s+`
  const gap = tongue.edges === 'none' ? '[^。；：！？]{0,6}?' : tongue.edges === 'arabic' ? String.raw`(?:\s+(?:[\p{L}]+\s+){0,3}?)` : `(?:\\s+(?:(?!(?:${tongue.borders}|${tongue.asks}|und|et|y|и)\\s)[\\p{L}-]+\\s+){0,3}?)`
  const behind = pattern('about', () => new RegExp(`(?:${tongue.edges === 'letters' ? edged(tongue.meeting) : `(?:${tongue.meeting})${tongue.edges === 'arabic' ? String.raw`(?![\p{L}\p{M}])` : ''}`})${gap}(?:${tongue.edges === 'letters' ? edged(tongue.about) : tongue.about})(?:${joint}|(?<=[’']))`, 'giu'))
  const stop = pattern('aboutStop', () => new RegExp(tongue.edges === 'none' ? tongue.aboutStop : `[,.;:!?؛()—–]|\\s-\\s|${tongue.aboutStop}`, 'u'))
  const found: (readonly [number, number])[] = []
  for (const match of matchesOf(text, behind)) {
    const start = match.index + match[0].length
    if (match.index < from - 60) continue
    const cut = text.slice(start).search(stop)
    const words = text.slice(start, cut < 0 ? to : start + cut).trimEnd()
    if (words.length >= 3 && words.length <= 140 && !/^(?:\p{Nd}|[并和与])/u.test(words) && !isTime(words) && !(!words.includes(' ') && has(pages.words.word(tongue.holding), words))) found.push([start, start + words.length])
  }
  if (found.length === 0 && tongue.aboutBefore !== null) {
    for (const match of text.slice(from).matchAll(new RegExp(tongue.edges === 'none' ? tongue.aboutBefore : `(?<!\\p{L})${tongue.aboutBefore}`, 'giu'))) {
      const name = match.groups?.['name'] ?? ''
      const start = from + match.index + match[0].lastIndexOf(name)
      if (name.length > 2 && (tongue.edges === 'none' || has(pages.words.word(tongue.meeting), text.slice(start, start + 60).split(/\s/u).slice(0, 2).join(' ')))) found.push([start, start + name.length])
    }
  }
  return found.slice(0, 1).map(([start, end]) => ({ name: asPrinted(pages, sentence, start, end), span: placed(sentence, start, end), speaker: speakerAt(stretch, start, end) }))
}

const isTime = (words: string): boolean => /^(?:le |la |les |el |den |der |dem |das )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|montag|dienstag|mittwoch|donnerstag|freitag|понедельник|вторник|среду|четверг|пятницу)/iu.test(words)
