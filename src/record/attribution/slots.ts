import type { Day } from '#base/instants.ts'
import { type NamedTime, timesIn } from '../dates.ts'
import type { HostState, Initiative, Named } from '../found.ts'
import { type Span, passage } from '../span.ts'
import { bringing, meeting, regions } from './data/proposals.ts'
import type { Scene } from './cast.ts'
import type { Passage } from './participants.ts'
import type { Clock } from './when.ts'

type Values<Name extends keyof Initiative> = Initiative[Name]

const held = new RegExp(String.raw`\b(?:${bringing}|be held|take place|(?:could|would|should|will|might|may|to) (?:open|begin|meet|gather|start|convene|assemble|sit)|${meeting})\b`, 'iu')

/** "should play a leading role", "is capable of such an initiative": who would convene, in what role. */
export function convenersIn({ span, speaker }: Passage, scene: Scene): Values<'convener'> {
  const text = scene.text.slice(...span)
  const patterns = [
    /\b(?:should|must|could|can|would|will|has to|needs to|ought to|to)\s+play\s+[“"‘']?((?:an?|the)\s+(?:[\p{L}-]+\s+){0,3}role)/giu,
    /\b(?:is|was|are|were|be)\s+((?:quite|fully|perfectly|well)?\s*(?:capable of|able to|in a position to|best placed to)\s+(?:such an?\s+\p{L}+|(?:taking|launching|convening|organi[sz]ing|take|launch|convene|organi[sz]e|hold|holding)\s[^.,;”"]{3,60}))/giu,
  ]
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(({ 0: whole, 1: role = '', index }) => {
    const subject = scene.mentions.findLast((mention) => mention.start >= span[0] && mention.end <= span[0] + index && scene.text.slice(mention.end, span[0] + index).length < 40)
    if (subject === undefined || scene.actorOf(subject.id) === null) return []
    const at = span[0] + index + whole.lastIndexOf(role)
    return [{ actor: subject.id, name: scene.text.slice(subject.start, subject.end), role: role.trim(), answer: null, span: [subject.start, at + role.length] as const, speaker }]
  }))
}

/** "willing to host", "agreed to host", "be hosted by": who would be host, and how that stands. */
export function hostsIn({ span, speaker }: Passage, scene: Scene): Values<'host'> {
  const text = scene.text.slice(...span)
  const patterns: readonly { readonly words: RegExp; readonly state: HostState; readonly behind: boolean }[] = [
    { words: /\b(?:willing|ready|prepared|happy|glad|pleased|honou?red|proud|keen|open|offer(?:s|ed|ing)?|propos(?:es|ed|ing)|volunteer(?:s|ed)|able|willingness|readiness)[”’"']?\s+to\s+(?:host|hold|receive|welcome|provide|stage|be (?:the )?host)\b|\boffer(?:s|ed|ing)?\s+(?:to be (?:the )?host|itself as (?:the )?(?:host|venue))\b/giu, state: 'offered', behind: false },
    { words: /\b(?:agree[sd]?|accept(?:s|ed)|consent(?:s|ed))\s+to\s+host(?:ing)?\b/giu, state: 'accepted', behind: false },
    { words: /\b(?:should|could|might|would)\s+(?:host|be hosted by|act as host)\b|\bas (?:the |a )?host\b|\bhosted by\b/giu, state: 'proposed', behind: true },
    { words: /\b(?:will (?:host|be hosted by)|is to host|is hosting)\b/giu, state: 'fixed', behind: true },
  ]
  return patterns.flatMap(({ words, state, behind }) => [...text.matchAll(words)].flatMap(({ 0: whole, index }) => {
    const at = span[0] + index
    const after = whole.endsWith('by') ? scene.mentions.find((mention) => mention.start >= at + whole.length && mention.start < at + whole.length + 12) : undefined
    const before = scene.mentions.findLast((mention) => mention.start >= span[0] && mention.end <= at && at - mention.end < 60)
    const named = after ?? before
    // "it would be willing": the speaker's own side.
    const close = /\b(?:it|we|i|he|she|they|(?:his|her|its|our|their|my) (?:country|government|nation|state|capital))\s+(?:[\p{L}'’“"‘]+\s+){0,3}[“"‘']?$/iu.test(scene.text.slice(Math.max(span[0], at - 45), at))
    const own = (named === undefined || (close && (speaker?.actor ?? null) !== null)) && (close || /^(?:it|we|he|she|they|its|our|(?:his|her|my) (?:country|government|nation))\b/iu.test(text.trim())) && !behind ? speaker : null
    const actor = (own === null ? named?.id : null) ?? own?.actor ?? null
    if (actor === null) {
      // "Geneva could host it": a place, as printed.
      const place = behind ? /((?:\p{Lu}[\p{L}’'-]+\s)+)$/u.exec(scene.text.slice(Math.max(span[0], at - 40), at)) : null
      const printed = place?.[1]?.trim()
      return printed === undefined ? [] : [{ actor: printed, name: printed, state, span: [at - (place?.[0].length ?? 0), at + whole.length] as const, speaker }]
    }
    // The side that spoke, in the words the text used for it last ("Moscow … adding it would be willing").
    const side = own === null ? undefined : scene.mentions.findLast((mention) => mention.id === own.actor && mention.end <= at && at - mention.end < 300 && mention.by !== 'adjective')
    const name = own === null && named !== undefined ? scene.text.slice(named.start, named.end) : side !== undefined ? scene.text.slice(side.start, side.end) : own?.name ?? actor
    const start = named === undefined || own !== null ? at : Math.min(named.start, at)
    return [{ actor, name, state, span: [start, Math.max(at + whole.length, after?.end ?? 0)] as const, speaker }]
  }))
}

/** "at the ministerial level", "a summit of leaders". */
export function levelsIn({ span, speaker }: Passage, scene: Scene): Values<'level'> {
  const text = scene.text.slice(...span)
  const pattern = /\bat (?:the |an? )?((?:level of [\p{L} -]{3,40}?|(?:[\p{L}-]+(?: or [\p{L}-]+)?) level))(?=[\s,.;”"]|$)|\b(ministerial|ambassadorial|expert|technical|high|highest|summit|working)[- ]level (?=(?:conference|meeting|talks|summit|session|gathering|round))/giu
  return [...text.matchAll(pattern)].map(({ 0: whole, 1: level, index }) => {
    const name = (level ?? whole).trim()
    const at = span[0] + index + whole.indexOf(name)
    return { name, span: [at, at + name.length] as const, speaker }
  })
}

/** "held … in Moscow": a place named in a sentence about holding the meeting. */
export function placesIn({ span, speaker }: Passage, scene: Scene): Values<'place'> {
  const text = scene.text.slice(...span)
  return [...text.matchAll(/\b(?:in|at)\s+((?:the\s+)?\p{Lu}[\p{L}’'-]+(?:\s+(?:\p{Lu}|(?:el|al)-\p{Lu})[\p{L}’'-]+){0,2})/gu)].flatMap(({ 0: whole, 1: place = '', index }) => {
    const sentence = text.slice(text.slice(0, index).search(/[^.;!?]*$/), index)
    const after = text.slice(index + whole.length, index + whole.length + 14)
    const mention = scene.mentions.find((one) => one.start <= span[0] + index + whole.length - place.length && one.end >= span[0] + index + whole.length)
    if (!held.test(sentence) || regions.test(place) || /^\s+(?:conflict|war|crisis|peace|process|question|ministry|government)/.test(after) || mention?.by === 'adjective' || mention?.is === 'organisation' || mention?.is === 'group') return []
    const at = span[0] + index + whole.length - place.length
    return [{ name: place, span: [at, at + place.length] as const, speaker }]
  })
}

const soon = /\bas soon as possible\b|\bat the earliest (?:opportunity|date)\b|\bwithout delay\b/giu

const windowHint = /\p{Nd}|day|week|month|year|spring|summer|autumn|fall|winter|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/u

/** When it is to be held: times named in a sentence about holding it, as printed and as days; what is past is no window. */
export function windowsIn({ span, speaker }: Passage, scene: Scene, clock: Clock): Values<'window'> {
  const hinted = windowHint.test(scene.text.slice(...span)) && held.test(scene.text.slice(...span))
  const named = !hinted ? [] : timesIn(scene.text, span, { published: clock.published, language: clock.language })
  const urgent = [...scene.text.slice(...span).matchAll(soon)].map(({ 0: words, index }): NamedTime => ({ span: [span[0] + index, span[0] + index + words.length], from: null, to: null, basis: 'printed' }))
  return [...named, ...urgent].flatMap((time) => {
    const before = scene.text.slice(span[0], time.span[0])
    // "before the end of": words that belong to the window and stand before the name of the month.
    const lead = /(?:\b(?:before|by|until|no later than)\s+)?(?:\bthe\s+)?(?:\b(?:beginning|start|middle|end)\s+of\s+)?(?:\b(?:early|mid|late)[\s-]+(?:in\s+)?)?$/iu.exec(before)?.[0] ?? ''
    const name = lead + passage(scene.text, time.span).replace(/(?<=\p{Ll}{3}|May)\.$/u, '')
    const limit = /^(?:before|by|until|no later than)\b/iu.test(name)
    const past = time.to !== null && clock.published !== null && time.to < clock.published
    // A month that has passed is next year's, where the words do not look back.
    const turn = past && !/\p{Nd}{4}|\b(?:last|past|previous|ago|since)\b/iu.test(name)
    if (!held.test(before.slice(before.search(/[^.;!?]*$/))) || (past && !turn)) return []
    return [{ name, from: limit ? null : turn ? nextYear(time.from) : time.from, to: turn ? nextYear(time.to) : time.to, span: [time.span[0] - lead.length, time.span[0] - lead.length + name.length], speaker }]
  })
}

function nextYear(day: Day | null): Day | null {
  return day === null ? null : `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}`
}

/** What it is to be about: "on …", "to resolve …" behind the noun, "Middle East peace" before it. */
export function subjectsIn({ span, speaker }: Passage, scene: Scene): Values<'subject'> {
  const text = scene.text.slice(...span)
  const stop = String.raw`(?=\s+(?:with|to be|within|before|by the end|no later|as soon as|in the (?:spring|summer|autumn|winter)|this year|next|that|which|at the|where|and (?:said|added))\b|[,.;:“”"(—]|\s*$)`
  const verbs = '(?:resolve|find|end|solve|settle|discuss|address|look for|achieve|reach|restore|revive|resume|negotiate|seek|agree|work out|stop|de-escalate)'
  const behind = new RegExp(String.raw`(?:${meeting})(?:\s+\([^)]*\))?(?:\s+of\s+[^.;,]{2,40}?(?=\s+(?:on|about)\b))?\s+(?:that (?:would|could|should|will) |aimed at |devoted to |dedicated to |intended to |to |on |about |over |into )((?:(?<=\b(?:on|about|over|into|devoted to|dedicated to|aimed at) )|(?=${verbs}\b))[^.;]{4,160}?)${stop}`, 'giu')
  const found = [...text.matchAll(behind)].map(({ 0: whole, 1: words = '', index }): readonly [number, string] => [index + whole.length - words.length, words.trim()])
  const before = new RegExp(String.raw`\b((?:\p{Lu}[\p{L}-]+\s+)*(?:peace|climate|water|disarmament|security|reconciliation|ceasefire))\s+(?:${meeting})`, 'gu')
  for (const { 0: whole, 1: words = '', index } of text.matchAll(before)) found.push([index + whole.indexOf(words), words])
  return found.filter(([, words]) => !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day/i.test(words)).map(([at, name]) => ({ name, span: [span[0] + at, span[0] + at + name.length] as Span, speaker }))
}

/** Two values of a slot are the same if they say the same of the same actor by the same speaker. */
export function unlike<Value extends { readonly speaker: Named | null }>(values: readonly Value[], key: (value: Value) => string): readonly Value[] {
  return values.filter((value, at) => values.findIndex((other) => key(other) === key(value) && other.speaker?.name === value.speaker?.name) === at)
}
