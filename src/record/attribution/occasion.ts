import type { Occasion } from '../found.ts'
import { type Span, overlap } from '../span.ts'
import { occasions } from './data/meetings.ts'
import { type Line, spanOf } from './lines.ts'
import { isFinite } from './english/phrases.ts'
import type { Scene } from './cast.ts'
import { isCapital } from './tokens.ts'
import type { Draft } from './said.ts'
import { type Clock, type When, daysIn, mayNameDay } from './when.ts'

const events = occasions.split('|').map((one) => one.split(' ')).toSorted((a, b) => b.length - a.length)

/** When and where the statements were made, each by its own line, else as the same speaker's statement before it. */
export function occasionsOf(found: readonly Draft[], lines: readonly Line[], scene: Scene, clock: Clock): ReadonlyMap<Draft, Occasion | null> {
  const result = new Map<Draft, Occasion | null>()
  const lately = new Map<string, Occasion>()
  const byLine = Map.groupBy(found, ({ line }) => line)
  let last = clock.last
  const settle = (here: readonly Draft[], days: readonly When[], line: Line): void => {
    for (const draft of here) {
      const day = dayFor(draft, days, here)
      const event = eventIn(line, here.flatMap((one) => one.content), scene)
      const key = draft.who?.named.name ?? ''
      const before = draft.who === null || isStanding(draft) ? undefined : lately.get(key)
      const occasion: Occasion | null = day === null && event === null && before === undefined ? null : {
        what: event?.what ?? (day === null || day.date === before?.date ? before?.what : null) ?? null,
        place: event?.place ?? (day === null || day.date === before?.date ? before?.place : null) ?? null,
        date: day === null ? before?.date ?? null : day.date,
        basis: day === null ? before?.basis ?? 'unknown' : day.basis,
      }
      result.set(draft, occasion)
      if (occasion !== null && draft.who !== null && !isStanding(draft)) lately.set(key, occasion)
    }
  }
  for (const line of lines) {
    const here = byLine.get(line) ?? []
    // A line nobody speaks in matters only where it may name the day that "the same day" means.
    if (here.length === 0 && !/\p{Nd}/u.test(line.text.slice(...line.span))) continue
    // Looking for dates is the dearest step: only where words outside everything reported may hold one, or name the day for what follows.
    const outside = line.tokens.filter((token) => !here.some(({ content }) => content.some(([start, end]) => token.start >= start && token.end <= end))).map(({ text }) => text).join(' ')
    if (!mayNameDay(outside) && !/\p{Nd}/u.test(line.text.slice(...line.span))) {
      settle(here, [], line)
      continue
    }
    const days = daysIn(line, { ...clock, last })
    settle(here, days, line)
    last = days.findLast((one) => one.date !== null)?.date ?? last
  }
  return result
}

/** The day that belongs to a statement: named in its line outside everything reported; the nearest to its reporting words. */
function dayFor(draft: Draft, days: readonly When[], here: readonly Draft[]): When | null {
  const outside = days.filter((day) => !here.some((one) => one.content.some((span) => overlap(span, day.span))) && !ofAnother(draft.line, day, here))
  const at = draft.cue?.[0] ?? draft.content[0]?.[0] ?? 0
  return outside.toSorted((a, b) => Math.abs(a.span[0] - at) - Math.abs(b.span[0] - at))[0] ?? null
}

/** "since the war began on October 7": the day of another verb than the reporting one. */
function ofAnother(line: Line, day: When, here: readonly Draft[]): boolean {
  const preposition = /^(?:on|in|at)$/.test(line.tokens[day.from - 1]?.lower ?? '') ? day.from - 1 : day.from
  const before = line.tokens[preposition - 1]
  // "since the attack by X on October 7"
  for (let at = day.from; at >= 0 && day.from - at < 9 && line.tokens[at]?.text !== ','; at -= 1) if (line.tokens[at]?.lower === 'since') return true
  return before !== undefined && (/^(?:since|after|before|until|of|from)$/.test(before.lower) || (isFinite(line, preposition - 1) && !here.some(({ cue }) => cue !== null && cue[0] <= before.start && cue[1] >= before.end)))
}

/** "has repeatedly called": said at no one time. */
function isStanding(draft: Draft): boolean {
  const { cue, line } = draft
  if (cue === null) return false
  const at = line.tokens.findIndex((token) => token.start >= cue[0])
  return line.tokens.slice(Math.max(0, at - 3), at).some((token) => /^(?:has|have|repeatedly|long|always)$/.test(token.lower))
}

/** "at a press conference in Tehran": the event a line names outside what it reports. */
function eventIn(line: Line, taken: readonly Span[], scene: Scene): { readonly what: string | null; readonly place: string | null } | null {
  const { tokens } = line
  const free = (at: number): boolean => !taken.some((span) => overlap(span, spanOf(line, at, at + 1)))
  for (let at = 0; at < tokens.length; at += 1) {
    if (!/^(?:at|during|following|after|in|on|before)$/.test(tokens[at]?.lower ?? '') || !free(at) || tokens[at]?.pos === 'SCONJ' && isFinite(line, at + 2)) continue
    const noun = nounAfter(line, at + 1, free)
    if (noun === null) continue
    const end = phraseEnd(line, noun, free)
    const from = /^(?:a|an|the|his|her|its|their)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 1]?.lower !== 'a' && tokens[at + 1]?.lower !== 'an' ? at + 2 : at + 1
    if (from >= end) continue
    return { what: words(scene, line, from, end), place: placeIn(line, end, free, scene) }
  }
  return null
}

function nounAfter(line: Line, from: number, free: (at: number) => boolean): number | null {
  for (let at = from; at < line.tokens.length && at - from < 10; at += 1) {
    const token = line.tokens[at]
    if (token === undefined || !free(at) || isFinite(line, at) && !isCapital(token) || /^[,;.:]$/.test(token.text)) return null
    for (const event of events) if (event.every((word, index) => line.tokens[at + index]?.lower === word || line.tokens[at + index]?.lower === `${word}s`)) return at + event.length
    if (/^(?:of|to|for|by|with|that|which|who)$/.test(token.lower)) return null
  }
  return null
}

/** The phrase goes on over "following the X meeting", "on the situation in Y", "before senators"; place and day stand behind it. */
function phraseEnd(line: Line, noun: number, free: (at: number) => boolean): number {
  let end = noun
  while (end < line.tokens.length && free(end)) {
    const token = line.tokens[end]
    if (token === undefined || /^[.;:—]$/.test(token.text) || isFinite(line, end) || token.pos === 'CCONJ' || /^(?:who|which|that|as|when|while)$/.test(token.lower) || (line.quoted[end] ?? -1) >= 0) break
    if (token.text === ',' && line.tokens[end + 1]?.lower !== 'including') break
    if (/^(?:in|on|at)$/.test(token.lower) && (isDay(line.tokens[end + 1]?.lower) || (token.lower !== 'on' && isCapital(line.tokens[end + 1]) && end - noun >= 0 && !laterOn(line, end)))) break
    if (isDay(token.lower)) break
    end += 1
  }
  return end
}

/** "on the situation in the Middle East": an "in" inside a topic belongs to it. */
function laterOn(line: Line, at: number): boolean {
  return line.tokens[at + 1]?.lower === 'the' || /^(?:situation|conflict|war|crisis)$/.test(line.tokens[at - 1]?.lower ?? '')
}

const isDay = (word: string | undefined): boolean => /^(?:sunday|monday|tuesday|wednesday|thursday|friday|saturday|today|yesterday)$/.test(word ?? '')

function placeIn(line: Line, from: number, free: (at: number) => boolean, scene: Scene): string | null {
  if (!/^(?:in|at)$/.test(line.tokens[from]?.lower ?? '') || !free(from)) return null
  let end = from + 1
  while (end < line.tokens.length && isCapital(line.tokens[end]) && !isDay(line.tokens[end]?.lower)) end += 1
  return end > from + 1 ? words(scene, line, from + 1, end) : null
}

function words(scene: Scene, line: Line, from: number, to: number): string {
  const [start, end] = spanOf(line, from, to)
  return scene.text.slice(start, end).replace(/\s+/g, ' ')
}
