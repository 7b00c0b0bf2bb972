import type { Confidence, Named } from '../found.ts'
import { counting } from './data/counts.ts'
import { findings } from './data/verbs.ts'
import type { Line } from './lines.ts'
import type { Counted } from './numbers.ts'
import { isFinite } from './phrases.ts'
import type { Scene } from './cast.ts'
import type { Draft } from './said.ts'
import { enclosing } from './statements.ts'
import { subjectBefore } from './subject.ts'
import { type Who, who } from './who.ts'

/** Whose figure it is, the statement it stands in if it does, and how sure that is. */
export type Sourced = { readonly draft: Draft | null; readonly source: Named | null; readonly sure: Confidence }

const finders = new Set(findings.split(' '))
const tail = /^[\s,”"’']*(?:—|–|-)?\s*(?:with|and|including|of (?:whom|which|them)|up|down|compared|from|against|or|among them|plus|as well as|bringing|taking|about|some|nearly|roughly)\b/u
/** What somebody may give, raise or release that is no count: only beside words for one is the giver its source. */
const givers = /^(?:gave|gives?|given|rais(?:e|es|ed)|lower(?:s|ed)?|releas(?:e|es|ed)|publish(?:es|ed)?|list(?:s|ed)|reports?|confirm(?:s|ed)?)$/
const counts = /\b(?:toll|counts?|figures?|estimates?|numbers?|dead|deaths?|casualties|per cent|percent|votes?|seats?|tally|turnout|rate|cases|total)\b|%/iu
const follows = /^(?:It|That|This|Such a \p{L}+)\s+(?:would|could|will|means|meant|represents|represented|compares|compared|equals)\b/u
const reckoned = /\bby\s+((?:the\s+)?[^,.;]{2,50}?)['’]s?\s+(?:own\s+)?(?:reckoning|count|estimates?|calculations?|tally|account|figures|records)\b/u

/**
 * Who gave a figure: whoever made the statement it stands in; else whoever counts in its clause ("put the toll at", "which had given 39 dead"); else the one
 * source of the sentence, where the figure hangs on behind it; else, for "It would mean …", whoever gave the figure before.
 */
export function sourceOf(line: Line, number: Counted, here: readonly Draft[], scene: Scene, last: Sourced | null): Sourced {
  const draft = enclosing(here, number.span)
  if (draft !== null && draft.who !== null && draft.by !== 'call') return { draft, source: draft.who.named, sure: draft.confidence }
  const counted = counter(line, number, here, scene)
  if (counted !== null) return { draft, source: counted.named, sure: counted.sure }
  if (draft !== null) return { draft, source: draft.who?.named ?? null, sure: draft.confidence }
  const behind = hanging(line, number, here)
  if (behind !== null) return { draft: null, source: behind.who?.named ?? null, sure: behind.confidence === 'guessed' ? 'guessed' : 'inferred' }
  const by = reckoned.exec(line.text.slice(number.span[1], line.span[1]))
  const at = by === null ? -1 : number.span[1] + by.index + by[0].indexOf(by[1] ?? '')
  if (by !== null) {
    const from = line.tokens.findIndex(({ start }) => start >= at)
    const to = line.tokens.findIndex(({ start }) => start >= at + (by[1] ?? '').length)
    const named = from < 0 || to <= from ? null : who(line, { from, to, appositive: null }, scene, [])
    if (named !== null) return { draft: null, source: named.named, sure: 'stated' }
  }
  const opener = opening(line, number, here, scene)
  if (opener !== null) return { draft: null, source: opener.named, sure: 'inferred' }
  if (last !== null && last.source !== null && follows.test(line.text.slice(...line.span))) return { draft: null, source: last.source, sure: 'guessed' }
  return { draft: null, source: null, sure: 'guessed' }
}

/** The subject of a verb of counting in the clause of the number. */
function counter(line: Line, { from, to }: Counted, here: readonly Draft[], scene: Scene): Who | null {
  const { tokens } = line
  for (let at = from - 1; at >= 0 && from - at < 24; at -= 1) {
    const token = tokens[at]
    if (token === undefined || /^[;:—–]$/.test(token.text) || (token.text === ',' && /^(?:while|but|whereas|though|although)$/.test(tokens[at + 1]?.lower ?? ''))) return null
    if (!counting.test(token.lower) || (line.quoted[at] ?? -1) >= 0 || /^(?:DET|ADJ|NUM)$/.test(tokens[at - 1]?.pos ?? '') || /^(?:the|a|an|its|his|her|their|to|of)$/.test(tokens[at - 1]?.lower ?? '')) continue
    if (givers.test(token.lower) && !counts.test(tokens.slice(at, to + 3).map(({ text }) => text).join(' '))) continue
    // "were recorded": by nobody the clause names.
    if (/^(?:is|are|was|were|be|been|being)$/.test(tokens[at - 1]?.lower ?? '')) return null
    const phrase = subjectBefore(line, at, scene.mentions)
    const named = phrase === null ? null : who(line, phrase, scene, here.flatMap((draft) => draft.who ?? []))
    if (phrase === null || named === null || tokens.slice(phrase.from, phrase.to).every(({ pos }) => pos === 'DET')) continue
    if (named.known || tokens.slice(phrase.from, phrase.to).some(({ lower }) => finders.has(lower))) return named
  }
  return null
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

/** "…, the institute said, with 44 deaths": the statement whose sentence goes on with the number, where it is the only source there. */
function hanging(line: Line, { from, span }: Counted, here: readonly Draft[]): Draft | null {
  const sources = here.filter((draft) => draft.who !== null && !draft.nested)
  const [first] = sources
  if (first === undefined || sources.some(({ who: one }) => one?.named.name !== first.who?.named.name)) return null
  const end = Math.max(...sources.flatMap(({ cue, content, who: one }) => [cue?.[1] ?? 0, content.at(-1)?.[1] ?? 0, one?.named.span?.[1] ?? 0]))
  if (end > span[0] || !tail.test(line.text.slice(end, span[0]) + line.text.slice(...span))) return null
  // "…, and moved 300 families": another deed of the writer's own telling.
  const between = line.tokens.flatMap((token, at) => (token.start >= end && at < from ? [at] : []))
  return between.some((at) => isFinite(line, at)) ? null : first
}
