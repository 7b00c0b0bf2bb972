import { groupOf } from '#actors/register.ts'
import { membersOn } from '#actors/membership.ts'
import type { Day } from '#base/instants.ts'
import type { Call, CalledFor, Slot } from '../../../found.ts'
import type { Span } from '../../../span.ts'
import { type Stretch, speakerAt } from './passages.ts'
import { type Pages, has, placed } from './sentence.ts'

type Range = readonly [number, number]

/** Who is to take part, as a stretch asks for it: behind "with" or "between", and around a verb of taking part or being invited. */
export function participantsIn(pages: Pages, stretch: Stretch, day: Day | null): readonly Slot<CalledFor>[] {
  const { tongue, word } = pages.words
  const { sentence, from, to } = stretch
  const { text } = sentence
  const found: Slot<CalledFor>[] = []
  const take = (list: readonly Item[], around: Range): void => {
    for (const one of list.flatMap((item) => asked(pages, stretch, item, callAt(pages, text, around, item), day))) if (!found.some((other) => other.actor === one.actor && other.via === one.via)) found.push(one)
  }
  const spoken = has(word(tongue.meeting), text.slice(from, to)) || stretch.own
  if (spoken) {
    for (const { 0: whole, index } of text.slice(from, to).matchAll(word(tongue.with))) {
      const at = from + index
      const end = clauseEnd(pages, text, at + whole.length, to)
      // "between A and B" and "with A" belong to a meeting, not to a war or a talk with journalists.
      if (new RegExp(`(?:${tongue.conflict})\\s*$`, 'iu').test(text.slice(0, at + whole.length))) continue
      if (!stretch.own && !has(word(tongue.meeting), text.slice(Math.max(0, at - 70), at)) && whole.length < 9) continue
      // «переговоров с министерством», "Gespräche mit den Gewerkschaften": right behind the meeting whoever may take part is named, register or not.
      const close = tongue.edges === 'letters' && pages.words.pattern('close', () => new RegExp(`${pages.words.edged(tongue.meeting)}\\s+$`, 'iu')).test(text.slice(Math.max(0, at - 50), at))
      take(items(pages, stretch, at + whole.length, end, close || whole.trim().length > 8 || tongue.edges === 'arabic' && !/^(?:مع|بين)$/u.test(whole.trim())), [Math.max(from, at - 40), end])
    }
  }
  // «Приглашать участников должна X»: whoever is to do the inviting is not invited.
  const inviting = pages.words.bearing.convening.flatMap((source) => [...text.slice(from, to).matchAll(word(source))].map(({ 0: whole, index }): Range => [from + index, from + index + whole.length]))
  for (const { 0: whole, index } of text.slice(from, to).matchAll(word(tongue.attend))) {
    const at = from + index
    if (tongue.edges === 'letters' && inviting.some(([start, end]) => at >= start && at < end)) continue
    const clause = clauseAround(pages, text, at, from, to)
    const modals = [...text.slice(...clause).matchAll(word(tongue.modal))].map(({ 0: modal, index: place }): Range => [clause[0] + place, clause[0] + place + modal.length])
    const modal = modals.toSorted((a, b) => Math.abs(a[0] - at) - Math.abs(b[0] - at))[0]
    if (modal === undefined && !(stretch.own && new RegExp(`^(?:${tongue.invites})`, 'iu').test(whole))) continue
    if (new RegExp(`(?:${tongue.not})\\s*$`, 'iu').test(text.slice(clause[0], Math.min(at, modal?.[0] ?? at)))) continue
    const [low, high] = modal === undefined ? [at, at + whole.length] : [Math.min(at, modal[0]), Math.max(at + whole.length, modal[1])]
    const [lowEnd, highStart] = modal === undefined ? [at, at] : at < modal[0] ? [at + whole.length, modal[0]] : [modal[1], at]
    const places: readonly Range[] = tongue.edges === 'none' ? [[clause[0], low], [high, clause[1]]] : [[high, clause[1]], [lowEnd, highStart], [clause[0], low]]
    const list = places.map(([start, end]) => items(pages, stretch, start, end, true)).find((one) => one.length > 0)
    if (list !== undefined) take(list, clause)
  }
  // "instó a A y B a sentarse", "réunir les quatre États riverains", «собрать мэров приграничных городов»: whoever is to come together stands between the two verbs or behind the second.
  const meets = stretch.own && stretch.cue !== null ? [...text.slice(stretch.cue, stretch.cue + 160).matchAll(word(pages.words.bearing.gather))].map(({ 0: whole, index }): Range => [(stretch.cue ?? 0) + index, (stretch.cue ?? 0) + index + whole.length])[0] : undefined
  if (meets !== undefined && stretch.cue !== null) {
    const brings = /^(?:de |d[’']|à )?(?:réunir|rassembler|reunir|convo(?:car|que|quen|cara|case)|sentar|juntar|собрать|усадить|свести|посадить|جمع|zusammenbringen|an einen)/iu.test(text.slice(...meets))
    const end = clauseEnd(pages, text, meets[1], to)
    const behind = brings ? items(pages, stretch, meets[1], end, true) : []
    take(behind.length > 0 ? behind : items(pages, stretch, stretch.cue, meets[0], true), [stretch.cue, brings ? end : meets[0]])
  }
  // "ohne A wird es keine Lösung geben", "سيكون صعبا من دون A": whoever nothing can be had without.
  const vain = tongue.calls.find(({ value }) => value === 'difficult without')
  for (const { 0: whole, index } of vain === undefined || !has(word(vain.words), text.slice(from, to)) ? [] : text.slice(from, to).matchAll(word(vain.words))) {
    const at = from + index
    const parties = (low: number, high: number): readonly Item[] => sentence.parties.filter((one) => one.named.actor !== null && one.start >= low && one.end <= high && !one.collective).map((one): Item => ({ start: one.start, end: one.end, known: true, before: '' }))
    const behind = parties(at + whole.length, Math.min(at + whole.length + 30, clauseEnd(pages, text, at + whole.length, to)))
    const within = behind.length > 0 ? behind : parties(at, at + whole.length)
    // «Без стран-гарантов обойтись будет трудно»: those whom no register has.
    const front = /^(?:ohne|sans|sin|без|من دون|بدون|دون)\s+/iu.exec(whole)?.[0].length ?? null
    take(within.length > 0 || front === null ? within : items(pages, stretch, at + front, at + whole.length, true), [at, at + whole.length])
  }
  return found
}

type Item = { readonly start: number; readonly end: number; readonly known: boolean; readonly before: string }

/** The members of a list between two places: actors of the register, and noun phrases whose noun may take part in a meeting. */
function items(pages: Pages, { sentence }: Stretch, from: number, to: number, named: boolean): readonly Item[] {
  const { tongue, word, pattern } = pages.words
  const { text, base, parties } = sentence
  if (to - from < 2) return []
  const found: Item[] = []
  const parts = [...text.slice(from, to).matchAll(pattern('and', () => new RegExp(tongue.and, 'giu')))]
  const cuts: Range[] = []
  let at = from
  for (const { 0: mark, index } of parts) {
    cuts.push([at, from + index])
    at = from + index + mark.length
  }
  cuts.push([at, to])
  const lead = pattern('lead', () => new RegExp(tongue.edges === 'none' ? `^(?:${tongue.lead}|\\s)+` : `^(?:\\s*(?:${tongue.oblique})\\s+(?:(?:${tongue.articles})\\s+)?(?:ال)?(?:${tongue.meeting}))?(?:\\s*(?:${tongue.lead}|${tongue.articles}|${tongue.of}|${tongue.adjective}|${tongue.modal})(?:\\s+|(?<=[’'])|$))*\\s*`, 'iu'))
  for (const [start, end] of cuts) {
    const own = text.slice(start, end)
    const skipped = lead.exec(own)?.[0].length ?? 0
    const mention = pages.scene.mentions.find((one) => one.start >= base + start - (tongue.edges === 'arabic' ? 1 : 0) && one.end <= base + end)
    const place = mention === undefined ? -1 : mention.start - base
    // "in Kiew", "à Dakar": where something is, and nobody who comes.
    if (mention?.by === 'metonym' && tongue.edges === 'letters' && new RegExp(`(?<!\\p{L})(?:${tongue.place})\\s+$`, 'iu').test(text.slice(Math.max(0, place - 8), place))) break
    if (mention !== undefined && (place - start <= skipped + 3 || parties.some((one) => one.start === place && one.from - start <= skipped + 3)) && (mention.by !== 'adjective' || parties.some(({ start: first }) => first === place))) {
      found.push({ start: place, end: mention.end - base, known: true, before: text.slice(start, place) })
      if (end - (mention.end - base) > 34 && tongue.edges !== 'none') break
      continue
    }
    if (!named) { if (found.length > 0 || own.trim() !== '') break; continue }
    const first = start + (/^\s*/u.exec(own)?.[0].length ?? 0)
    const noun = [...text.slice(first, end).matchAll(word(tongue.others))][0]
    const all = text.slice(first, end).trimEnd()
    const words = all.length > 60 && tongue.edges !== 'none' ? all.split(/\s(?:с|со|mit|avec|con|في|مع)\s/u)[0] ?? all : all
    if (noun === undefined || noun.index > 24 || words.length > 60 || words.length < 2) {
      if (found.length > 0) break
      continue
    }
    const stop = tongue.edges === 'none' ? words : words.split(/\s(?:wird|würde|wäre|ist|sind|gibt|geht|ginge|brauch\p{L}+|sera|serait|est|sont|será|sería|es|son|no habrá|не|будет|обойтись|devraient|devrait|doivent|doit|deben?|deberían?|sollen|sollten|müssen|müssten|должны|должен|die|der|das|den|qui|que|котор\p{L}+|المعني\p{L}+|التي|الذين|في|خلال|قبل|على|حول|am|an|zu|in|à|en la|во?|на|к)\s/u)[0] ?? words
    const article = tongue.edges === 'none' ? /^(?:邀请|还|也|让|由|请|包括|以及|和)+/u.exec(stop)?.[0].length ?? 0 : 0
    const last = Math.max(stop.length, noun.index + noun[0].length)
    const tail = tongue.edges === 'none' ? /[均都也皆应将]+$/u.exec(text.slice(first, first + last))?.[0].length ?? 0 : 0
    if (stop.length - article > 1) found.push({ start: first + article, end: first + last - tail, known: false, before: text.slice(start, first) })
  }
  return found
}

function clauseEnd({ words }: Pages, text: string, from: number, to: number): number {
  const cut = text.slice(from, to).search(words.tongue.edges === 'none' ? /[。；：！？]|，(?!以及|还有|和)/u : /[.;:!?؛()]|\s[—–-]\s/u)
  return cut < 0 ? to : from + cut
}

/** The clause a verb stands in: from mark to mark, commas apart. */
function clauseAround({ words }: Pages, text: string, at: number, from: number, to: number): Range {
  const marks = words.tongue.edges === 'none' ? /[，。；：！？]/gu : /[.;:!?؛]|\s[—–]\s/gu
  const before = [...text.slice(from, at).matchAll(marks)].at(-1)
  const behind = text.slice(at, to).search(new RegExp(marks.source, 'u'))
  return [before === undefined ? from : from + before.index + before[0].length, behind < 0 ? to : at + behind]
}

/** The words that call for one member of a list: right before it, or in its clause. */
function callAt({ words }: Pages, text: string, around: Range, item: Item): { readonly call: Call | null; readonly span: Range | null } {
  const calls = words.each(words.tongue.calls)
  const search = (from: number, to: number, only: (call: Call) => boolean): { readonly call: Call; readonly span: Range } | null => {
    for (const { value, words: pattern } of calls) {
      const match = only(value) ? [...text.slice(from, to).matchAll(pattern)][0] : undefined
      if (match !== undefined) return { call: value, span: [from + match.index, from + match.index + match[0].trimEnd().length] }
    }
    return null
  }
  const near = search(Math.max(around[0], item.start - item.before.length), item.start, (call) => call === 'probably')
    ?? (words.tongue.edges === 'none' ? search(item.end, Math.min(around[1], item.end + 8), (call) => call === 'probably') : null)
  const inItem = search(item.start - item.before.length, item.end, (call) => call === 'all of')
  const wide = search(...around, (call) => call !== 'probably' && call !== 'all of') ?? search(...around, (call) => call === 'probably' && words.tongue.edges === 'none')
  return near ?? wide ?? inItem ?? { call: null, span: null }
}

function asked({ scene }: Pages, stretch: Stretch, item: Item, { call, span: callSpan }: { readonly call: Call | null; readonly span: Range | null }, day: Day | null): readonly Slot<CalledFor>[] {
  const { sentence } = stretch
  const span: Span = placed(sentence, item.start, item.end)
  const name = scene.text.slice(...span)
  const base = { call, callSpan: callSpan === null ? null : placed(sentence, ...callSpan), span, speaker: speakerAt(stretch, item.start, item.end) }
  const mention = item.known ? scene.mentions.find(({ start }) => start === span[0]) : undefined
  if (mention === undefined) return [{ ...base, actor: name, name, as: 'state', via: null }]
  const group = groupOf(mention.id)
  if (group !== null && scene.actorOf(group.id) === null) return membersOn(group, day ?? '2024-01-01').map((actor) => ({ ...base, actor, name: scene.actorOf(actor)?.names.en ?? actor, as: kindOf(scene.actorOf(actor)?.kind), via: group.id }))
  return [{ ...base, actor: mention.id, name, as: mention.is === 'group' ? 'countries-of' : kindOf(scene.actorOf(mention.id)?.kind), via: null }]
}

const kindOf = (kind: string | undefined): CalledFor['as'] => (kind === 'organisation' || kind === 'office' ? 'organisation' : 'state')
