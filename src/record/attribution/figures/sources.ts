import type { Confidence, Named } from '../../found.ts'
import { type Span, overlap } from '../../span.ts'
import { counting } from './data/counts.ts'
import { persons } from './data/counted-things.ts'
import { findings } from '../english/data/verbs.ts'
import { type Line, spanOf } from '../lines.ts'
import type { Counted } from './numbers.ts'
import { isFinite, isTime } from '../english/phrases.ts'
import type { Scene } from '../cast.ts'
import type { Draft } from '../said.ts'
import { enclosing } from '../english/statements.ts'
import { subjectBefore } from '../english/subject.ts'
import { isCapital } from '../tokens.ts'
import { type Spoken, type Who, who } from '../who.ts'
import { type Told, forecaster } from './forecasts.ts'

/** Whose figure it is, the statement it stands in if it does, and how sure that is. */
export type Sourced = { readonly draft: Draft | null; readonly source: Named | null; readonly sure: Confidence }

/** The figure before, in the same paragraph. */
export type Before = { readonly line: Line; readonly number: Counted; readonly sourced: Sourced; readonly what: string }

const finders = new Set(findings.split(' '))
const tail = /^[\s,”"’']*(?:—|–|-)?\s*(?:with|and|including|among (?:them|whom)|of (?:whom|which|them)|up|down|compared|from|against|or|plus|as well as|bringing|taking|revising|raising|lowering|increasing|reducing|adding|putting|making|(?:about|some|nearly|roughly|at least|more than)|\S+ of (?:them|whom|which|those|these))\b/u
/** What somebody may give, raise or release that is no count: only beside words for one is the giver its source. */
const givers = /^(?:gave|gives?|given|rais(?:e|es|ed)|lower(?:s|ed)?|releas(?:e|es|ed)|publish(?:es|ed)?|list(?:s|ed)|reports?|confirm(?:s|ed)?|registered|counts?|cut|cuts|trimmed|upgraded|downgraded)$/
const counts = /\b(?:toll|counts?|figures?|estimates?|numbers?|dead|deaths?|casualties|killed|injured|wounded|missing|arrests?|cases|per cent|percent|pct|votes?|seats?|tally|turnout|rate|total|losses|forecasts?|outlook|projections?|predictions?)\b|%/iu
const saying = /^(?:said|says|say|reported|reports|report|announced|estimated|estimates|estimate|claimed|claims|insisted|insists|maintained|maintains|told|acknowledged|acknowledges|admitted|admits|put|puts|counted|spoke|speak|gave|gives|confirmed|confirms|added|stated)$/
const recorders = /^(?:logged|recorded|documented|counted|tallied|estimated?|estimates|reckon(?:s|ed)?|calculated?|puts?|gave|gives?|verified|listed|confirmed|forecast)$/
const follows = /^(?:It|That|This|Such a \p{L}+)\s+(?:would|could|will|means|meant|represents|represented|compares|compared|equals)\b/u
const reckoned = /\bby\s+((?:the\s+)?[^,.;]{2,50}?)['’]s?\s+(?:own\s+)?(?:reckoning|count|estimates?|calculations?|tally|account|figures|records)\b|\b(?:by|on)\s+(?:the\s+)?(?:own\s+)?(?:reckoning|count|estimates?|calculations?|tally|account|figures|records)\s+of\s+((?:the\s+)?[^,.;]{2,60}?)(?=[,.;]|$)/u
const parting = /^(?:while|but|whereas|though|although|yet|and)$/

/**
 * Who gave a figure: whoever made the statement it stands in, or counts in a clause of its own within it ("… but the ministry said only five were"); else whoever counts
 * in its clause ("put the toll at", "which had given 39 dead"); else the one source of the sentence, where the figure hangs on before or behind it; else, for "It would mean …",
 * whoever gave the figure before.
 */
export function sourceOf(line: Line, number: Counted, { here, spoken }: Told, scene: Scene, last: Before | null): Sourced {
  const found = enclosing(here, number.span)
  // "refused to step down over the sale of nine tonnes": what somebody will not do is told of them.
  const draft = found?.verb === 'refuse' || /^['’]s\b/.test(found?.who?.named.name ?? '') ? null : found
  const own = apart(line, number, here, scene)
  if (own !== null && (draft === null || draft.who === null || draft.content.some(([start, end]) => start < (line.tokens[own.at]?.start ?? 0) && end > number.span[0]))) return { draft, source: own.who.named, sure: own.who.sure === 'guessed' ? 'guessed' : 'inferred' }
  // "The council counted 900 of them", says somebody interviewed: the turn is the speaker's, the number is not.
  const cited = draft?.by === 'transcript' ? counter(line, number, { here: [], spoken: [] }, scene) : null
  if (cited !== null && cited.pronoun === null && cited.named.name !== draft?.who?.named.name) return { draft, source: cited.named, sure: 'inferred' }
  const claim = claimed(line, number, scene) ?? sought(line, number, scene)
  if (claim !== null) return { draft, source: claim, sure: 'inferred' }
  const over = draft?.cue == null ? null : explained(line, draft.cue[0], here)
  if (over !== null) return { draft, source: over.named, sure: 'inferred' }
  if (draft !== null && draft.who !== null && draft.by !== 'call') return { draft, source: draft.who.named, sure: draft.confidence }
  const counted = counter(line, number, { here, spoken }, scene) ?? forecaster(line, number, { here, spoken }, scene)
  if (counted !== null) return { draft, source: counted.named, sure: counted.sure }
  if (draft !== null) return { draft, source: draft.who?.named ?? null, sure: draft.confidence }
  const closing = closed(line, number, spoken, scene)
  if (closing !== null) return { draft: null, source: closing.named, sure: 'inferred' }
  const behind = hanging(line, number, here) ?? leading(line, number, here)
  if (behind !== null) return { draft: null, source: behind.who?.named ?? null, sure: behind.confidence === 'guessed' ? 'guessed' : 'inferred' }
  const beside = last === null || last.line !== line || last.sourced.source === null ? null : besides(line, number, last)
  if (beside !== null) return { draft: null, source: beside, sure: 'inferred' }
  const by = byCount(line, number, scene)
  if (by !== null) return { draft: null, source: by, sure: 'stated' }
  const shows = shown(line, number, scene) ?? blaming(line, number, scene)
  if (shows !== null) return { draft: null, source: shows.named, sure: 'inferred' }
  const opener = opening(line, number, here, scene)
  if (opener !== null) return { draft: null, source: opener.named, sure: 'inferred' }
  if (last !== null && last.sourced.source !== null && follows.test(line.text.slice(...line.span))) return { draft: null, source: last.sourced.source, sure: 'guessed' }
  return { draft: null, source: null, sure: 'guessed' }
}

/** "…, it added": whoever spoke before closes the sentence. */
function closed(line: Line, { to }: Counted, spoken: Spoken, scene: Scene): Who | null {
  const { tokens } = line
  const verb = tokens.findIndex(({ lower }, at) => at > to && /^(?:said|added|noted|reported|says|adds|notes)$/.test(lower) && /^(?:it|they|he|she)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.text === ',' && (tokens[at + 1] === undefined || /^[,.]$/.test(tokens[at + 1]?.text ?? '')))
  if (verb < 0) return null
  const last = spoken.at(-1)
  // "headquarters" is one body, whatever its ending.
  if (tokens[verb - 1]?.lower === 'it' && last !== undefined && last.person === null && /(?:headquarters|forces|services|nations|states|police|authorities)$/iu.test(last.named.name)) return last
  return who(line, { from: verb - 1, to: verb, appositive: null }, scene, spoken)
}

/** "The League won 48 of 101 seats, near-complete results showed": what closes the sentence shows it. */
function shown(line: Line, { to }: Counted, scene: Scene): Who | null {
  const { tokens } = line
  const verb = tokens.findLastIndex((token) => /^(?:show|shows|showed|shown|indicated?|indicates|suggest|suggests|suggested|reveal|reveals|revealed|confirmed|reported|estimated|announced|disclosed|acknowledged)$/.test(token.lower))
  if (verb < 0 || verb <= to || tokens.length - verb > 6) return null
  const comma = tokens.findLastIndex(({ text }, at) => at < verb && text === ',')
  if (comma < to || verb - comma > 12 || tokens[verb - 1]?.pos === 'AUX') return null
  const named = who(line, { from: comma + 1, to: verb, appositive: null }, scene, [])
  return named !== null && (tokens.slice(comma, verb).some(({ lower }) => finders.has(lower)) || named.known && /^(?:confirmed|reported|estimated|announced|disclosed|acknowledged)$/.test(tokens[verb]?.lower ?? '')) ? named : null
}

/** "A accuses B of holding 900 civilians", "the rebels' claim to have killed 150": whose reproach or claim a number stands in. */
function blaming(line: Line, { from }: Counted, scene: Scene): Who | null {
  const { tokens } = line
  for (let at = from - 1; at > 0 && from - at < 16; at -= 1) {
    const word = tokens[at]?.lower ?? ''
    if (/^[;:]$/.test(word)) return null
    if (/^(?:accus(?:e|es|ed)|blam(?:e|es|ed)|charg(?:e|es|ed))$/.test(word) && tokens[at - 1]?.pos !== 'AUX') {
      const phrase = subjectBefore(line, at, scene.mentions)
      return phrase === null ? null : who(line, phrase, scene, [])
    }
  }
  return null
}

/** "denied the rebels' claim to have killed 150", "the ministry's figure of 40": a number in somebody's claim that another speaks of. */
function claimed(line: Line, number: Counted, scene: Scene): Named | null {
  const found = /(?:^|\s)((?:the\s+)?[^\s,.;:]+(?:\s[^\s,.;:]+){0,4}?)(?:['’]s|s['’])\s(?:\p{Ll}+\s)?(?:claims?|assertions?|allegations?|estimates?|figures?|tally|count|toll)\s(?:of|to\shave|that)\s(?:(?!said|says|added|\d)[^,.;]){0,60}$/u.exec(line.text.slice(line.span[0], number.span[0]))
  if (found?.[1] === undefined) return null
  const start = line.span[0] + found.index + found[0].indexOf(found[1])
  // Of "denied the rebels" the name begins behind the verb.
  const first = line.tokens.findLastIndex((token) => token.start >= start && token.end <= start + (found[1]?.length ?? 0) && /^(?:DET|VERB|AUX|ADP)$/.test(token.pos))
  const from = first < 0 ? start : line.tokens[first]?.pos === 'DET' ? line.tokens[first]?.start ?? start : line.tokens[first + 1]?.start ?? start
  return namedAt(line, [from, start + found[1].length + 1], scene)
}

/** "the 5 billion the relief office had asked for": whose number it is, in a clause that hangs on it. */
function sought(line: Line, { end }: Counted, scene: Scene): Named | null {
  const { tokens } = line
  const open = /^(?:that|which)$/.test(tokens[end]?.lower ?? '') ? end + 1 : end
  const verb = tokens.findIndex((token, at) => at > open && at - end < 9 && /^(?:VERB|AUX|PUNCT|ADP|CCONJ|SCONJ|ADV)$/.test(token.pos))
  const main = /^(?:had|has|have)$/.test(tokens[verb]?.lower ?? '') ? verb + 1 : verb
  // "the 40 per cent that NAME claims": a plural in form.
  const claims = open === end ? -1 : tokens.findIndex(({ lower }, at) => at > open && at < open + 7 && /^(?:claims|alleges|cites|reports|estimates|gives|says)$/.test(lower))
  if (claims > 0) return who(line, { from: open, to: claims, appositive: null }, scene, [])?.named ?? null
  // "the 20 million experts say it costs"
  if (open === end && /^(?:says?|said|estimate|believe|reckon)$/.test(tokens[verb]?.lower ?? '') && /^\p{Ll}+s$/u.test(tokens[verb - 1]?.text ?? '') && /^(?:it|he|she|they|is|was|are|were|would|will)$/.test(tokens[verb + 1]?.lower ?? '')) return who(line, { from: end, to: verb, appositive: null }, scene, [])?.named ?? null
  if (verb <= open || open === end && tokens[end]?.pos !== 'DET' || !/^(?:asked|requested|demanded|sought|seeks|claim(?:ed|s)?|report(?:ed|s)|estimate[sd]?|forecasts?|counted|given|gives?|gave|predict(?:ed|s)|expect(?:ed|s)|cited|cites|quoted|alleged|alleges|announced|promised)$/.test(tokens[main]?.lower ?? '')) return null
  return who(line, { from: open, to: verb, appositive: null }, scene, [])?.named ?? null
}

/** "by the committee's reckoning", "by the count of the observatory". */
function byCount(line: Line, number: Counted, scene: Scene): Named | null {
  const ahead = reckoned.exec(line.text.slice(line.span[0], number.span[0]))
  const before = ahead !== null && !/[;:“”"]|\b(?:while|whereas|but|although|though)\b/u.test(line.text.slice(line.span[0] + ahead.index, number.span[0])) ? ahead : null
  const by = before ?? reckoned.exec(line.text.slice(number.span[1], line.span[1]))
  const name = by?.[1] ?? by?.[2]
  if (by === null || name === undefined) return null
  const start = (by === before ? line.span[0] : number.span[1]) + by.index + by[0].indexOf(name)
  return namedAt(line, [start, start + name.length], scene)
}

function namedAt(line: Line, [start, end]: Span, scene: Scene): Named | null {
  const from = line.tokens.findIndex((token) => token.start >= start)
  const to = line.tokens.findLastIndex((token) => token.end <= end) + 1
  return from < 0 || to <= from ? null : who(line, { from, to, appositive: null }, scene, [])?.named ?? null
}

/** The subject of a verb of saying or counting (`at`) in a clause of the number's own, behind "while", "but" or a semicolon: another source than that of the sentence; or one without its verb ("the union counted 80,000, the company fewer than 9,000"). */
function apart(line: Line, number: Counted, here: readonly Draft[], scene: Scene): { readonly who: Who; readonly at: number } | null {
  const { tokens } = line
  const { from } = number
  const within = (at: number): boolean => (line.quoted[at] ?? -1) === (line.quoted[from] ?? -1)
  let border = -1
  for (let at = from - 1; at > 0 && from - at < 30 && border < 0; at -= 1) {
    const token = tokens[at]
    if (token === undefined || !within(at)) return null
    if (/^(?:while|whereas)$/.test(token.lower) || token.text === ';' || parting.test(token.lower) && /^[,;]$/.test(tokens[at - 1]?.text ?? '') && at > 1) border = at
  }
  if (border < 0) return gapped(line, number, scene)
  const first = /^(?:while|but|whereas|though|although|yet|and)$/.test(tokens[border + 1]?.lower ?? '') ? border + 2 : border + 1
  const verb = tokens.findIndex((token, at) => at > first && at < from && within(at) && saying.test(token.lower) && !/^(?:the|a|an|its|his|her|their|to|of)$/.test(tokens[at - 1]?.lower ?? ''))
  if (verb < 0 || tokens.slice(first, verb).some((_, at) => isFinite(line, first + at)) || givers.test(tokens[verb]?.lower ?? '') && !counts.test(tokens.slice(verb, number.end + 3).map(({ text }) => text).join(' '))) return gapped(line, number, scene)
  const named = who(line, { from: first, to: verb, appositive: null }, scene, here.flatMap((draft) => draft.who ?? []))
  // "…, but it said": the one of whom the sentence speaks already.
  return named === null || named.pronoun !== null ? null : { who: named, at: verb }
}

/** ", the company fewer than 9,000": a source with its number, the verb left out. */
function gapped(line: Line, number: Counted, scene: Scene): { readonly who: Who; readonly at: number } | null {
  const { tokens } = line
  const start = number.from - (number.modifier?.split(/\s+/).length ?? 0)
  let at = start
  while (at > 0 && /^(?:DET|NOUN|PROPN|ADJ|PART)$/.test(tokens[at - 1]?.pos ?? '')) at -= 1
  if (at >= start || start - at > 6 || !/^(?:[,;]|and|but|while)$/.test(tokens[at - 1]?.lower ?? '') || !/^(?:the|its|their|a|an)$/i.test(tokens[at]?.lower ?? '') && !isCapital(tokens[at])) return null
  if (/^(?:further|additional|another|more|other|same|average|total|record|first|last)$/.test(tokens[start - 1]?.lower ?? '') || tokens[start - 1]?.pos === 'DET') return null
  const verb = tokens.findLastIndex((token, place) => place < at - 1 && (counting.test(token.lower) || saying.test(token.lower)))
  const other = tokens.findIndex(({ pos }, place) => place > verb && pos === 'NUM')
  // "gave one party 38 per cent, the other 21": here it is the object that changes.
  if (verb < 1 || other < 0 || other >= at || tokens.slice(verb + 1, other).some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/.test(pos))) return null
  const named = who(line, { from: at, to: start, appositive: null }, scene, [])
  return named === null || named.pronoun !== null ? null : { who: named, at: at - 1 }
}

/** The subject of a verb of counting in the clause of the number. */
function counter(line: Line, { from, to }: Counted, { here, spoken }: Told, scene: Scene): Who | null {
  const { tokens } = line
  for (let at = from - 1; at >= 0 && from - at < 24; at -= 1) {
    const token = tokens[at]
    if (token === undefined || /^[;:—–]$/.test(token.text) || (token.text === ',' && /^(?:while|but|whereas|though|although|where|when)$/.test(tokens[at + 1]?.lower ?? ''))) return null
    const foundThat = /^(?:found|finds|concluded|calculated|determined)$/.test(token.lower) && (tokens[at + 1]?.lower === 'that' || tokens[at + 1]?.pos === 'NUM')
    if (!(counting.test(token.lower) || foundThat || from - at < 7 && /^(?:said|says|say)$/.test(token.lower)) || (line.quoted[at] ?? -1) >= 0 || /^(?:DET|ADJ|NUM)$/.test(tokens[at - 1]?.pos ?? '') || /^(?:the|a|an|its|his|her|their|to|of)$/.test(tokens[at - 1]?.lower ?? '')) continue
    const finding = finder(line, at, scene)
    if (finding !== null) return finding
    if (givers.test(token.lower) && !counts.test(tokens.slice(at, to + 3).map(({ text }) => text).join(' '))) continue
    // "its growth forecast by": a noun.
    if (/^(?:forecasts?|reports?|counts?|records?|estimates?|tall(?:y|ies))$/.test(token.lower) && tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => /^(?:its|their|his|her)$/.test(lower))) continue
    // "were recorded": by nobody the clause names.
    if (/^(?:is|are|was|were|be|been|being)$/.test(tokens[at - 1]?.lower ?? '')) return null
    // "said NAME, head of research at a house, who put the cost at": the one who spoke.
    const speaker = tokens[at - 1]?.lower === 'who' ? explained(line, token.start, here) : null
    if (speaker !== null) return speaker
    const phrase = subjectBefore(line, at, scene.mentions)
    const named = phrase === null ? null : who(line, phrase, scene, spoken)
    if (phrase === null || named === null || tokens.slice(phrase.from, phrase.to).every(({ pos }) => pos === 'DET')) continue
    if (named.known || foundThat && tokens[phrase.to - 1]?.pos === 'PROPN' || tokens.slice(phrase.from, phrase.to).some(({ lower }) => finders.has(lower)) || recorders.test(token.lower) && persons.test(tokens[phrase.to - 1]?.lower ?? '')) return named
  }
  return null
}

/** "NAME, head of research at a house, who put": the one who speaks in the line, over what explains the name. */
function explained(line: Line, verb: number, here: readonly Draft[]): Who | null {
  return here.findLast(({ who: one }) => one?.person != null && one.named.span !== null && one.named.span[1] < verb && /^,\s[^.;:“”"]*,\s*who\s+$/u.test(line.text.slice(one.named.span[1], verb)))?.who ?? null
}

/** "A Larch poll for state radio gave", "the survey to be published in tomorrow's Post shows": the poll, report or table that shows a number, as printed. */
function finder(line: Line, verb: number, scene: Scene): Who | null {
  const { tokens } = line
  const dash = (at: number): boolean => /^(?:[—–]|--)$/.test(tokens[at]?.text ?? '')
  // "The poll — taken in two districts — showed"
  const inserted = tokens[verb - 1]?.text === ',' ? tokens.findLastIndex(({ text }, at) => at < verb - 2 && text === ',' && /^(?:which|who|that|taken|prepared|seen|based|conducted|released|published|carried|compiled|commissioned|made|issued|obtained)$/.test(tokens[at + 1]?.lower ?? '')) : -1
  const open = dash(verb - 1) ? tokens.findLastIndex((_, at) => at < verb - 2 && dash(at)) : inserted
  for (let at = open > 0 ? open - 1 : verb - 1, steps = 0; at >= 0 && steps < 16; at -= 1, steps += 1) {
    const token = tokens[at]
    if (token === undefined || /^[;:—–]$/.test(token.text) || (line.quoted[at] ?? -1) >= 0 || isFinite(line, at) && !/^(?:published|conducted|commissioned|taken|carried|released|made|done|compiled|prepared|drawn|obtained|commissioned|circulated|seen|out|based)$/.test(token.lower)) return null
    if (!/^(?:poll|survey|study|census|tally|average|estimate|analysis|projections?|results?|data)$/.test(token.lower)) continue
    let from = at
    while (from > 0 && (/^(?:NOUN|PROPN|ADJ)$/.test(tokens[from - 1]?.pos ?? '') || tokens[from - 1]?.text === '-')) from -= 1
    if (/^(?:in|of|to|by|with|after|for)$/.test(tokens[from - 1]?.lower ?? '') || /^(?:in|of|to|by|with|after|for)$/.test(tokens[from - 2]?.lower ?? '') && tokens[from - 1]?.pos === 'DET') return null
    // "the institute's survey", "a survey by the institute": whoever made it.
    const owner = /^['’]s?$/.test(tokens[from - 1]?.text ?? '') && !isTime(tokens[from - 2]) ? null : tokens[at + 1]?.lower === 'by' ? namedAt(line, [tokens[at + 2]?.start ?? 0, tokens[nominalEnd(line, at + 2) - 1]?.end ?? 0], scene) : undefined
    if (owner === null) return null
    const span = spanOf(line, from, at + 1)
    const named = owner ?? { name: line.text.slice(...span).replace(/\s+/g, ' '), actor: null, span }
    return { named, person: null, pronoun: null, plural: false, known: true, sure: 'stated' }
  }
  return null
}

function nominalEnd({ tokens }: Line, from: number): number {
  let at = from
  while (at < tokens.length && (/^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[at]?.pos ?? '') || tokens[at]?.lower === 'of')) at += 1
  return at
}

/** "With 61 per cent of ballots counted, the commission gave …": the subject of the verb of counting that the opening words hang on. */
function opening(line: Line, { to }: Counted, here: readonly Draft[], scene: Scene): Who | null {
  if (!/^(?:with|after|having)$/.test(line.tokens[0]?.lower ?? '')) return null
  const comma = line.tokens.findIndex(({ text }, at) => at >= to && text === ',')
  const verb = comma < 0 ? -1 : line.tokens.findIndex((_, at) => at > comma && isFinite(line, at))
  if (verb < 0 || !counting.test(line.tokens[verb]?.lower ?? '')) return null
  const phrase = subjectBefore(line, verb, scene.mentions)
  const named = phrase === null ? null : who(line, phrase, scene, here.flatMap((draft) => draft.who ?? []))
  return named?.known ? named : null
}

/** The one source of a sentence; null where it has none or several. */
function onlySource(here: readonly Draft[]): readonly Draft[] | null {
  const sources = here.filter((draft) => draft.who !== null && !draft.nested && draft.verb !== 'refuse')
  const [first] = sources
  return first === undefined || sources.some(({ who: one }) => one?.named.name !== first.who?.named.name) ? null : sources
}

/** "…, the institute said, with 44 deaths": the statement whose sentence goes on with the number, where it is the only source there. */
function hanging(line: Line, { from, span }: Counted, here: readonly Draft[]): Draft | null {
  const sources = onlySource(here)
  const [first] = sources ?? []
  if (first === undefined || sources === null) return null
  let end = Math.max(...sources.flatMap(({ cue, content, who: one }) => [cue?.[1] ?? 0, content.at(-1)?.[1] ?? 0, one?.named.span?.[1] ?? 0]))
  // "… have died since it began, 27 of them in a day": what tells when stands between.
  if (end > span[0]) return null
  const aside = /^\s*(?:since|after|before|when|because|as|following|during|in|on|over)\b[^,;]*(?=,)/u.exec(line.text.slice(end, span[0]))?.[0].length ?? 0
  end += aside
  if (!tail.test(line.text.slice(end, span[0]) + line.text.slice(span[0], span[1] + 12))) return null
  // "…, and moved 300 families": another deed of the writer's own telling.
  const between = line.tokens.flatMap((token, at) => (token.start >= end && at < from ? [at] : []))
  return between.some((at) => isFinite(line, at)) ? null : first
}

/** "… says 4.4 million people, or roughly a third of the population": a number that only goes on from the one before it. */
function besides(line: Line, { from }: Counted, { number, sourced }: Before): Named | null {
  const between = line.tokens.slice(number.to, from)
  return between.some((token, at) => isFinite(line, number.to + at) || /^(?:[;:—–]|while|but|whereas)$/.test(token.lower)) || between.length > 14 ? null : sourced.source
}

/** "Nine backed it, three opposed it and two abstained, the chairwoman said": the verb that closes the sentence reports all of it, though only its last clause was taken for her words. */
function leading(line: Line, { span }: Counted, here: readonly Draft[]): Draft | null {
  const sources = onlySource(here)
  const [first] = sources ?? []
  if (first === undefined || sources === null || sources.length !== 1 || first.by !== 'clause' || first.cue === null) return null
  const start = first.content[0]?.[0] ?? 0
  // "Rebels shot down a helicopter, killing all 14 on board, the ministry confirmed."
  if (start < span[0] && first.cue[0] > span[1] && (first.content.at(-1)?.[1] ?? 0) <= span[0]) return /[;:—“”"]|\b(?:while|whereas|but|although)\b/u.test(line.text.slice(span[1], first.cue[0])) ? null : first
  const between = line.text.slice(span[1], start)
  if (start < span[1] || first.cue[0] < (first.content.at(-1)?.[1] ?? 0) || overlap(first.cue, span)) return null
  return /[;:—–“”"]|\b(?:while|whereas|but|although)\b/u.test(between) ? null : first
}
