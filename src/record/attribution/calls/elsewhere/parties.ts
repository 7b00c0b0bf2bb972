import type { Mention } from '#actors/actor.ts'
import type { Named } from '../../../found.ts'
import { matchesOf } from '../../../matches.ts'
import { arabic } from '../../eastern/arabic.ts'
import type { Scene } from '../../cast.ts'
import { chinese } from '../../eastern/chinese.ts'
import type { Line } from '../../lines.ts'
import { russian } from '../../eastern/russian.ts'
import type { Draft } from '../../said.ts'
import { type Telling, filled, named } from '../../eastern/telling.ts'
import { western } from '../../western/names.ts'
import { grammarOf, wordsOf } from '../../western/words.ts'
import { type CallWords, anyCase } from './words.ts'

/** Somebody named in a sentence who may act in it. Offsets count within the sentence; `from` is where the noun phrase begins. */
export type Party = { readonly from: number; readonly start: number; readonly end: number; readonly named: Named; readonly collective: boolean
  /** A preposition governs it, or it is the genitive of another noun: it is no subject. */
  readonly governed: boolean
  /** It stands in the genitive behind a noun for a proposal or a meeting. */
  readonly owns: boolean }

/** A person a document names, by the word it is named with alone. */
export type Known = { readonly short: RegExp; readonly full: string; readonly named: Named }

const tellings: { readonly [language: string]: Telling } = { ar: arabic, ru: russian, zh: chinese }

/** The persons of a document, each with the actor whose voice it is. */
export function knownIn(lines: readonly Line[], drafts: readonly Draft[], scene: Scene, language: string, words: CallWords): readonly Known[] {
  const found = new Map<string, Known>()
  const add = (one: Named, person: string, short: string): void => {
    const before = found.get(short)
    if (before?.named.actor != null || short.length < 2) return
    found.set(short, { short: new RegExp(language === 'zh' ? escaped(short) : language === 'ru' ? `(?<!\\p{L})${escaped(short.length > 4 ? short.slice(0, -1) : short)}\\p{Ll}{0,3}(?!\\p{L})` : `(?<!\\p{L})(?:[وف])?${escaped(short)}s?(?!\\p{L})`, 'gu'), full: person, named: { ...one, name: before !== undefined && before.full.length > person.length ? before.full : person } })
  }
  const grammar = grammarOf(language)
  if (grammar !== null) {
    for (const one of western(lines.map((line) => wordsOf(line, line.span)), grammar, scene).values()) add({ name: one.name, actor: one.actor, span: null }, one.name, one.name.split(' ').at(-1) ?? '')
    return [...found.values()]
  }
  const telling = tellings[language]
  if (telling === undefined) return []
  for (const line of lines) {
    for (const span of telling.people(filled(line))) {
      const one = named(scene, [line.span[0] + span[0], line.span[0] + span[1]])
      const rest = language === 'ru' ? /^\s\p{Lu}\p{Ll}+(?!\p{L})/u.exec(scene.text.slice(one.span?.[1] ?? 0))?.[0] ?? '' : ''
      const name = language === 'zh' ? withoutVerb(one.name, words) : one.name + rest
      if (language === 'zh' && /^(?:由|因|针|針|如|在|据|據|随|隨)/u.test(name)) continue
      const told = drafts.find(({ who }) => who !== null && who.named.name.startsWith(name) && who.named.name.length - name.length < 3)?.who?.named.name
      add(one, told ?? name, lastName(told ?? name, language))
    }
  }
  const titled = new RegExp(`^(?:ال)?(?:${words.tongue.offices})(?!\\p{L})`, 'iu')
  for (const { who } of drafts) if (who !== null && (who.named.actor !== null || language === 'ar' && titled.test(who.named.name) && who.named.name.split(/\s+/u).length > 3) && who.named.name.split(/\s+/u).length > 1) add(who.named, who.named.name, lastName(who.named.name, language))
  return [...found.values()]
}

const escaped = (words: string): string => words.replace(/[^\p{L}\p{N}\p{M}]/gu, String.raw`[^\p{L}]`)

function lastName(name: string, language: string): string {
  if (language !== 'zh') return name.trim().split(/\s+/u).at(-1)?.replace(/^ال(?=\p{L}{6,}$)/u, 'ال') ?? name
  const dotted = /·(\p{Script=Han}+)$/u.exec(name)?.[1]
  return dotted ?? name.slice(-3)
}

/** In Chinese nothing parts a name from the verb behind it. */
function withoutVerb(name: string, { tongue, word }: CallWords): string {
  const verb = [...name.matchAll(word(`${tongue.asks}|${tongue.holding}|发言|發言|缺席|出席|表示|强调|強調`))].find(({ index }) => index > 1)
  return verb === undefined ? name : name.slice(0, verb.index)
}

/** "PORT-NORD (Aldora), 16 octobre 2031 (ABC) - ": where it was filed is nobody who acts. */
const dateline = /^\s*\p{Lu}[\p{L}’' -]{2,30}\s?\([^)]{2,30}\)(?:,?\s[^—–()]{4,40}?)?(?:\s?\([^)]{2,40}\))?\s?\.?\s?[-—–]{1,2}\s/u

/** Everybody named in a sentence, in order: collectives, persons with their offices, actors of the register; none within another. */
export function partiesIn(text: string, base: number, scene: Scene, known: readonly Known[], words: CallWords): readonly Party[] {
  const { tongue } = words
  const found: Party[] = []
  const free = (start: number, end: number): boolean => !found.some((one) => start < one.end && one.start < end)
  for (const { 0: whole, index } of text.matchAll(words.word(tongue.collective))) {
    if (free(index, index + whole.length)) found.push({ ...frame(text, index, index + whole.length, words), start: index, end: index + whole.length, named: { name: whole.trim(), actor: null, span: [base + index, base + index + whole.length] }, collective: true, owns: false })
  }
  const filed = dateline.exec(text)?.[0].length ?? 0
  const mentions = scene.mentions.filter(({ start, end }) => start >= base + filed && end <= base + text.length)
  for (const person of known) {
    for (const { 0: short, index } of matchesOf(text, person.short)) {
      const lead = person.full.endsWith(short) && text.slice(0, index + short.length).endsWith(person.full) ? person.full.length - short.length : leading(text, index)
      const [start, end] = [index - lead, index + short.length]
      if (!free(start, end)) continue
      const front = mentions.findLast((one) => one.end <= base + start && base + start - one.end < 45 && joins(text.slice(one.end - base, start), words))
      const from = front === undefined ? start : front.start - base
      const place = frame(text, from, end, words)
      const actor = person.named.actor ?? front?.id ?? null
      found.push({ ...place, start: Math.min(from, start), end, named: { name: person.named.name, actor, span: [base + start, base + end] }, collective: false })
    }
  }
  for (const mention of mentions) {
    const [start, end] = [mention.start - base, mention.end - base]
    const noun = mention.by !== 'adjective' || office(text.slice(end), words) || words.tongue.edges === 'none' && text.slice(start, end).endsWith('方')
    if (!noun || !free(start, end)) continue
    // «لمجلس الأمن»: a particle joined to the name governs it.
    const written = words.tongue.edges === 'arabic' && /^[لبك]/u.test(text.slice(start)) ? [scene.actorOf(mention.id)?.names.ar ?? '', ...(scene.actorOf(mention.id)?.aliases ?? [])].filter((name) => /\p{Script=Arabic}/u.test(name)) : []
    const joined = written.length > 0 && !written.some((name) => name.startsWith(text.charAt(start)))
    const place = frame(text, start, end, words)
    found.push({ ...place, governed: place.governed || joined, start, end, named: nameOf(mention, scene), collective: false })
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** Bodies that stand in no register, by their nouns: "der Bauernverein", "la Comunidad de la Cuenca"; what a name of the sentence covers is none. */
export function bodiesIn(text: string, base: number, parties: readonly Party[], words: CallWords): readonly Party[] {
  return words.bearing.bodies === null ? [] : [...text.matchAll(words.word(words.bearing.bodies))].flatMap(({ 0: whole, index }): readonly Party[] => {
    const name = whole.trim()
    const end = index + name.length
    return name.length < 2 || parties.some((one) => index < one.end && one.start < end) ? [] : [{ ...frame(text, index, end, words), start: index, end, named: { name, actor: null, span: [base + index, base + end] }, collective: false }]
  })
}

const nameOf = (mention: Mention, scene: Scene): Named => ({ name: scene.text.slice(mention.start, mention.end), actor: mention.id, span: [mention.start, mention.end] })

/** Given names before the last one: capitals side by side. */
const leading = (text: string, at: number): number => /(?:\p{Lu}[\p{L}’.-]*\s(?:(?:de|del|von|van|al|el|bin|ben)\s)?){1,3}$/u.exec(text.slice(0, at))?.[0].length ?? 0

const office = (behind: string, words: CallWords): boolean => words.pattern('office', () => new RegExp(`^\\s*(?:(?:${words.tongue.adjective})\\s+){0,2}(?:${words.tongue.offices})(?!\\p{L})`, 'iu')).test(behind.slice(0, 60))

/** Whether what stands between an actor and a person is only the person's office, or a comma. */
function joins(between: string, { tongue, pattern }: CallWords): boolean {
  return pattern('joins', () => new RegExp(`^(?:\\s|,|،|-|’s|s(?=\\s)|(?:${anyCase(tongue.offices)})(?!\\p{Ll})|(?:${anyCase(tongue.adjective)})(?=\\s)|(?:${anyCase(`${tongue.articles}|${tongue.of}`)})(?=\\s)|\\p{Lu}[\\p{L}-]+(?=\\s))*$`, 'u')).test(between) && !/,.*,/u.test(between.trim().replace(/,$/u, ''))
}

/** Where the noun phrase of an actor begins, and whether it can be a subject there. */
function frame(text: string, start: number, end: number, { tongue, pattern }: CallWords): { readonly from: number; readonly governed: boolean; readonly owns: boolean } {
  const before = text.slice(Math.max(0, start - 110), start)
  const cut = start - before.length
  const blank = tongue.edges === 'none' ? '' : String.raw`\s+`
  const small = tongue.edges === 'none' ? '' : `(?:${anyCase(`${tongue.of}|${tongue.articles}|${tongue.adjective}`)})(?:\\s+|(?<=[’']))|\\p{Lu}[\\p{L}-]+\\s+|`
  const edge = tongue.edges === 'none' ? '' : String.raw`(?<![\p{L}-])[وفبلك]?(?:ال)?`
  const head = pattern('head', () => new RegExp(`${edge}(?:(?:${anyCase(tongue.articles)})(?:\\s+|(?<=[’'])))?(?:(?:${anyCase(tongue.adjective)})${blank})?(?:${anyCase(tongue.offices)})(?:s)?${tongue.edges === 'none' ? '' : String.raw`(?:\s+|-)`}(?:${small}(?:${anyCase(tongue.offices)})${blank || '(?:)'}){0,6}$`, 'u')).exec(before)
  const from = head === null ? start : cut + head.index
  const front = text.slice(0, from)
  const owner = pattern('owner', () => new RegExp(`(?<![\\p{L}-])${tongue.edges === 'arabic' ? '[وفبلك]{0,2}(?:ال|ل)?' : ''}(?:${tongue.proposal}|${tongue.meeting})${tongue.edges === 'none' ? '$' : `\\s+(?:(?:${tongue.of})\\s*)?(?:(?:${tongue.articles})\\s*)?(?:(?:${tongue.adjective})\\s+)?$`}`, 'iu')).test(front.slice(-120))
  const behindOwn = tongue.edges === 'none' && pattern('owning', () => new RegExp(`^(?:方面|方)?(?:提出|所提)?的?(?:${tongue.proposal})(?=[，。；]|表示|$)`, 'u')).test(text.slice(end))
  const oblique = pattern('oblique', () => new RegExp(tongue.edges === 'none' ? `(?:${tongue.oblique})$` : `(?<![\\p{L}-])(?:${tongue.oblique})(?:\\s+|(?<=[’']))(?:(?:${tongue.articles})(?:\\s+|(?<=[’'])))?(?:(?:${tongue.adjective})\\s+){0,2}$`, 'iu')).test(front.slice(-80))
  return { from, governed: oblique || owner, owns: owner || behindOwn }
}

/** Whoever is named together with a party, joined by "and" or commas, the party first. */
export function together(text: string, parties: readonly Party[], first: Party, { tongue, pattern }: CallWords): readonly Party[] {
  const joint = pattern('joint', () => new RegExp(`^\\s*(?:${tongue.and}|,)\\s*(?:(?:${tongue.articles}|${tongue.lead})(?:\\s+|(?<=[’']))){0,3}$`, 'iu'))
  const all = [first]
  for (const party of parties) {
    const last = all.at(-1)
    if (last !== undefined && party.start > last.start && joint.test(`${tongue.edges === 'arabic' ? ' ' : ''}${text.slice(last.end, party.from)}${tongue.edges === 'arabic' && text.slice(party.start, party.start + 1) === 'و' ? 'و' : ''}`.replace(/^ {2}/u, ' '))) all.push(party)
  }
  return all
}
