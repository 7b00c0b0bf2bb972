import { type Day, addDays } from '#base/instants.ts'
import { type NamedTime, timesIn } from '../../dates.ts'
import type { Initiative, Named } from '../../found.ts'
import { matchesOf } from '../../matches.ts'
import { type Span, passage } from '../../span.ts'
import { bringing, meeting, regions } from './data/proposals.ts'
import type { Scene } from '../cast.ts'
import type { Passage } from './participants.ts'
import type { Clock } from '../when.ts'

type Values<Name extends keyof Initiative> = Initiative[Name]

const held = new RegExp(String.raw`\b(?:${bringing}|be held|take place|(?:could|would|should|will|might|may|must|to|that [^.;]{2,60}?) (?:open|begin|meet|gather|start|convene|assemble|sit|come together|go ahead)|${meeting})\b|\b(?:gather|assemble|come together|sit down|meet) (?:\p{L}+ )?$|\b(?:a?round|at) (?:a|one|the same) (?:\p{L}+ )?table\b|\bas (?:the |a )?(?:venue|date|site)\b`, 'iu')
/** "said on Thursday", "called on Monday for": the day of speaking. */
const speaking = /\b(?:said|says|told|announced|stated|added|declared|wrote|reported|call(?:ed|s)|urged|proposed|invited|asked|offered|requested|rejected|demanded|suggested|appealed|renewed|repeated|reiterated|welcomed|backed|supported|met|speaking|spoke|pressed|sought|ended|arrived|published|issued|confirmed)(?:\s+(?:reporters|journalists|parliament|\p{L}+ly|again|also|late|early|here|back|on|in (?!the|early|late|mid)\p{Lu}\p{L}+))*\s*$/iu

/** "at the ministerial level", "a meeting of foreign ministers", "a summit of leaders". */
export function levelsIn({ span, speaker }: Passage, scene: Scene): Values<'level'> {
  const text = scene.text.slice(...span)
  return leveling.flatMap((pattern) => matchesOf(text, pattern).map(({ 0: whole, 1: level, index }) => {
    const name = (level ?? whole).trim()
    const at = span[0] + index + whole.indexOf(name)
    return { name, span: [at, at + name.length] as const, speaker }
  })).filter((one, place, all) => !all.slice(0, place).some((other) => other.span[0] < one.span[1] && one.span[0] < other.span[1]))
}

const ranks = String.raw`(?:(?:(?:deputy|junior|senior|chief|top|vice|prime|foreign|finance|defen[cs]e|interior|trade|energy|oil|agriculture|farm|transport|environment|water|health|economy|culture|justice|labou?r|industry|development)[\s-]+)*(?:ministers|secretaries|officials|leaders|presidents|premiers|ambassadors|experts|diplomats|directors|envoys|negotiators)|heads of (?:state(?: (?:and|or) (?:of )?governments?)?|governments?|delegations?)|chiefs of staff)`
const leveling = [
  new RegExp(String.raw`\bat (?:the |an? )?((?:level of (?:the )?${ranks}|(?!the )(?:[\p{L}-]+(?: or [\p{L}-]+)?)[ -]level))(?=[\s,.;:”"]|$)`, 'giu'),
  new RegExp(String.raw`\b((?:foreign[- ]|prime[- ]|deputy[- ])?minister(?:ial|s['’])|ambassadorial|expert|technical|high|highest|top|summit|working|leaders['’])(?:[- ]level)? (?=(?:\p{L}+ ){0,2}(?:conference|meeting|talks|session|gathering|round|consultations))`, 'giu'),
  new RegExp(String.raw`\b(?:(?:to be |be )?attended by|bring(?:s|ing)? together|assembl(?:e|es|ing)|gather(?:s|ing)?|(?:summit|conference|meeting|session|talks)[^.;,]{0,40},|that) (?:the |all |their )?(${ranks})(?=\s+(?:of|from|meet|gather|sit|come|should|could|to)\b|[,.;]|$)`, 'giu'),
  new RegExp(String.raw`\b(?:conference|meeting|summit|talks|session|gathering|forum)\s+(?:of|between|among|for)\s+(?:the |all |their |its |both )?(?:(?:\p{L}+ ){1,3}?)??(${ranks})\b`, 'giu'),
]

const venue = /\b(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)(?:, [^,.;]{3,50},)? as (?:the |a )?(?:\p{L}+ )?(?:place|venue|site|setting)\b|\b(?:venue|site|place) (?:would|could|will|should|is|was)(?: be| to be)? (?:the )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})|\b((?:\p{Lu}[\p{L}’'-]+ ){0,2}\p{Lu}[\p{L}’'-]+) (?:(?:as|is|was|would be|could be|might be) (?:an?|the) (?:(?:possible|likely|potential|suitable|neutral|proposed) )?(?:venue|site|meeting place))\b|\b(?:capital|city|town|port|headquarters|resort|palace),? (?:of |in )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)/gu

/** "held … in Moscow", "its capital, Tern", "Gull as a venue": a place named in a sentence about holding the meeting. */
export function placesIn({ span, speaker }: Passage, scene: Scene): Values<'place'> {
  const text = scene.text.slice(...span)
  const venues = !held.test(text) && !/\b(?:venue|site|delegates|delegations|host)\b/iu.test(text) ? [] : matchesOf(text, venue).flatMap(({ 0: whole, 1: named, 2: one, 3: two, 4: three, index }) => {
    const name = named ?? one ?? two ?? three ?? ''
    const at = span[0] + index + whole.indexOf(name)
    return name === '' || regions.test(name) || scene.mentions.some((mention) => mention.start === at && mention.is !== 'state') ? [] : [{ name, span: [at, at + name.length] as const, speaker }]
  })
  return [...venues, ...[...text.matchAll(/\b(?:in|at)\s+((?:the\s+)?\p{Lu}[\p{L}’'-]+(?:\s+(?:\p{Lu}|(?:el|al)-\p{Lu})[\p{L}’'-]+){0,2})/gu)].flatMap(({ 0: whole, 1: place = '', index }) => {
    const sentence = text.slice(text.slice(0, index).search(/[^.;!?]*$/), index)
    const after = text.slice(index + whole.length, index + whole.length + 14)
    const bare = place.replace(/^the\s+/u, '')
    const mention = scene.mentions.find((one) => one.start <= span[0] + index + whole.length - bare.length && one.end >= span[0] + index + whole.length)
    // "a summit on the war in Hestra": where what it is about is.
    const topic = /\b(?:on|about|over|concerning|regarding|war|conflict|situation|crisis|fighting|dispute|violence|killings?)\b[^,;]*$/iu.test(sentence.slice(Math.max(0, sentence.search(held)))) && mention !== undefined && !dated.test(after)
    if (topic || !held.test(sentence) || regions.test(place) || /^\s+(?:conflict|war|crisis|peace|process|question|ministry|government)/.test(after) || mention?.by === 'adjective' || mention?.is === 'organisation' || mention?.is === 'group') return []
    const at = span[0] + index + whole.length - place.length
    return [{ name: place, span: [at, at + place.length] as const, speaker }]
  })]
}

/** "talks on the route in Aldora next month": a day behind a place says that it is where they are to be. */
const dated = /^\s+(?:next|this|on|by|before|in|within|early|late)\s/u

const agenda = /\b(?:would|should|will|could|must|is to|are to|was to)\s+(?:deal with|discuss|address|focus on|look at|take up|consider|tackle|cover|be devoted to|be about)\s+([^.,;:“”"]{4,90})/giu
/** Limits of time that name no day: "before the next flood season". */
const due = /\b(?:before|by|until|after|during|over|no later than|ahead of|in time for) (?:the )?(?:next |coming |upcoming |end of (?:the )?|start of (?:the )?|beginning of (?:the )?)?(?:[\p{L}-]+ ){0,2}?(?:Christmas|Easter|Ramadan|Eid|Passover|New Year|holidays?|elections?|recess|break|harvest|season|rains|monsoon|floods|thaw|frosts?|winter|summer|spring|autumn|truce|school year)(?: (?:begins?|starts?|ends?|sets? in|expires?|runs? out)(?: in \p{Lu}\p{L}+)?)?(?=[\s,.;”"]|$)/giu
const soon = /\bas soon as possible\b|\bat the earliest (?:opportunity|date)\b|\bwithout delay\b/giu

const windowHint = /\p{Nd}|day|week|month|year|spring|summer|autumn|fall|winter|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/u

/** When it is to be held: times named in a sentence about holding it, as printed and as days; what is past is no window. */
export function windowsIn({ span, speaker }: Passage, scene: Scene, clock: Clock): Values<'window'> {
  const hinted = windowHint.test(scene.text.slice(...span)) && held.test(scene.text.slice(...span))
  const named = !hinted ? [] : timesIn(scene.text, span, { published: clock.published, language: clock.language })
  const bound = held.test(scene.text.slice(...span)) ? matchesOf(scene.text.slice(...span), due).filter(({ 0: words, index }) => !named.some((one) => one.span[0] < span[0] + index + words.length && span[0] + index < one.span[1] && one.from !== null)) : []
  const urgent = [...bound, ...matchesOf(scene.text.slice(...span), soon)].map(({ 0: words, index }): NamedTime => ({ span: [span[0] + index, span[0] + index + words.length], from: null, to: null, basis: 'printed' }))
  return [...named, ...urgent].flatMap((time) => {
    const before = scene.text.slice(span[0], time.span[0])
    // "before the end of": words that belong to the window and stand before the name of the month.
    const lead = /(?:\b(?:before|by|until|no later than)\s+)?(?:\bthe\s+)?(?:\b(?:beginning|start|middle|end)\s+of\s+)?(?:\b(?:early|mid|late)[\s-]+(?:in\s+)?)?(?:\b\p{Nd}{1,2}(?:st|nd|rd|th)?\s?(?:and|to|or|-|–)\s?)?$/iu.exec(before)?.[0] ?? ''
    const name = lead + passage(scene.text, time.span).replace(/(?<=\p{Ll}{3}|May|\p{Nd})\.$/u, '')
    const limit = /^(?:before|by|until|no later than)\b/iu.test(name)
    // "to meet by Saturday": a day of the week that limits what is asked for is the next.
    const ahead = limit && time.from !== null && time.from === time.to && /^\p{L}+day$/iu.test(passage(scene.text, time.span)) && clock.published !== null && time.from <= clock.published
    const due_ = ahead && time.to !== null ? addDays(time.to, 7) : time.to
    // "floated the idea of a summit on Wednesday, saying": today or a day just gone is when it was said.
    if (!ahead && time.from !== null && time.from === time.to && clock.published !== null && time.to !== null && time.to <= clock.published && time.basis !== 'printed') return []
    const past = time.to !== null && clock.published !== null && time.to < clock.published && !ahead
    // A month that has passed is next year's, where the words do not look back.
    const turn = past && !/\p{Nd}{4}|\b(?:last|past|previous|ago|since)\b/iu.test(name)
    const first = /^(\p{Nd}{1,2})\D/u.exec(lead)?.[1]
    const dated = /^\s+as (?:the |a )?(?:\p{L}+ )?date\b/u.test(scene.text.slice(time.span[1], time.span[1] + 30))
    // "a second ferry in a week": how often, and no window.
    if (/\b(?:second|third|fourth|fifth|first|last|once|twice|times)\s(?:\p{L}+\s){0,3}(?:in\s)?$/iu.test(before)) return []
    if (speaking.test(before) || /(?<!\b(?:convened|held|hosted|organi[sz]ed|chaired|sponsored|arranged|set up|called) )\bby (?:the )?\p{Lu}[^.;,]{2,40}?\s(?:late\s|early\s)?(?:on\s)?$/u.test(before) || /\b(?:last|previous|past|ago|since|earlier)\b/iu.test(passage(scene.text, time.span)) || (!dated && !held.test(before.slice(before.search(/[^.;!?]*$/)))) || (past && !turn)) return []
    const start = first !== undefined && time.from !== null ? `${time.from.slice(0, 8)}${first.padStart(2, '0')}` : time.from
    return [{ name, from: limit ? null : turn ? nextYear(start) : start, to: turn ? nextYear(time.to) : due_, span: [time.span[0] - lead.length, time.span[0] - lead.length + name.length], speaker }]
  })
}

function nextYear(day: Day | null): Day | null {
  return day === null ? null : `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}`
}

/** What it is to be about: "on …", "to resolve …" behind the noun, "Middle East peace" before it. */
export function subjectsIn({ span, speaker }: Passage, scene: Scene): Values<'subject'> {
  const text = scene.text.slice(...span)
  const stop = String.raw`(?=\s+(?:with|to be|proposed|called for|put forward|floated|requested|suggested|will|would|should|could|must|is|was|has|had|within|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|before|by the end|no later|as soon as|in the (?:spring|summer|autumn|winter)|this year|next|under|that|which|at the|where|and (?:said|added))\b|[,.;:“”"(—]|\s*$)`
  const verbs = '(?:resolve|find|end|solve|settle|discuss|address|achieve|reach|restore|revive|resume|negotiate|seek|agree|stop|de-escalate|consolidate|strengthen|save|salvage|rescue|extend|implement|halt|prevent|avert|defuse|calm|ease|review|draft|plan|prepare|coordinate|raise|secure|establish|determine|decide|mediate|reopen|rebuild|fund|finance|tackle|combat|curb|regulate|clarify|define|assess|consider|approve|adopt|sign|launch|free|exchange|avoid|break|clear|share|divide|lower|reduce|cut|protect|preserve|replace|reform|unblock|unlock|lift|hammer|debate|examine|set|fix|put|bring|help|guarantee|restart|relaunch|explore|defend|look for|work out|deal with|cope with|talk about)'
  const behind = new RegExp(String.raw`(?:${meeting})(?:\s+\([^)]*\))?(?:\s+(?:of|between|with|among|for)\s+[^.;]{2,90}?(?=\s+(?:on|about|over|to ${verbs}|aimed at)\b))?\s+(?:that (?:would|could|should|will) |aimed at |devoted to |dedicated to |intended to |to |on |about |over |into )((?:(?<=\b(?:on|about|over|into|devoted to|dedicated to|aimed at) )|(?=${verbs}\b))[^.;]{4,160}?)${stop}`, 'giu')
  const found = matchesOf(text, behind).map(({ 0: whole, 1: words = '', index }): readonly [number, string] => [index + whole.length - words.length, words.trim()])
  if (new RegExp(meeting, 'iu').test(text)) for (const { 0: whole, 1: words = '', index } of matchesOf(text, agenda)) found.push([index + whole.length - words.length, words.trimEnd()])
  const before = new RegExp(String.raw`\b((?:\p{Lu}[\p{L}-]+\s+)*(?:peace|climate|water|disarmament|security|reconciliation|ceasefire)|(?:(?:grain|food|fish|fishery|fisheries|border|trade|energy|gas|oil|power|grid|migration|refugee|debt|nuclear|arms|maritime|cable|river|dam|delta|strait|transit|ferry|rail|aid|donors?['’]?|reconstruction|health|vaccine|drought|flood|forest|ocean|sea|space|tariff|quota|prisoner|hostage|truce|unity|election|corridor|basin|fuel|currency|tax|customs|harbour|port|shipping|wheat|rice|salt|coal|steel)\s?){1,3})\s+(?:${meeting})`, 'gu')
  for (const { 0: whole, 1: words = '', index } of matchesOf(text, before)) found.push([index + whole.indexOf(words), words])
  return found.filter(([, words]) => !/^(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)/i.test(words)).map(([at, name]) => ({ name, span: [span[0] + at, span[0] + at + name.length] as Span, speaker }))
}

/** Who is asked for in one passage with a word that calls is not asked for without one in another. */
export const firmest = (asked: Values<'participants'>): Values<'participants'> => asked.filter((one) => one.call !== null || !asked.some((other) => other.actor === one.actor && other.call !== null))

/** Two values of a slot are the same if they say the same of the same actor by the same speaker, or in the same words. */
export function unlike<Value extends { readonly speaker: Named | null; readonly span: Span }>(values: readonly Value[], key: (value: Value) => string): readonly Value[] {
  return values.filter((value, at) => values.findIndex((other) => key(other) === key(value) && (other.speaker?.name === value.speaker?.name || (other.span[0] === value.span[0] && other.span[1] === value.span[1]))) === at)
}
