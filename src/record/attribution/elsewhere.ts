import type { Named } from '../found.ts'
import type { Span } from '../span.ts'
import { saying } from './data/saying.ts'
import { bare } from './content.ts'
import { type Scene, official } from './cast.ts'
import type { Line } from './lines.ts'
import type { Draft } from './said.ts'
import type { Who } from './who.ts'

/** Languages that write no capitals: a name there is what stands between the verb and the mark. */
const uncased = new Set(['ar', 'zh'])
const run = String.raw`\p{Lu}[\p{L}\p{M}’'.-]*(?:\s+(?:(?:de|da|do|di|del|della|der|von|van|den|al|el|bin|ben)\s+)?\p{Lu}[\p{L}\p{M}’'.-]*){0,3}`

/**
 * Quotations of whole clauses in languages other than English, with the name beside a verb of saying before or behind them. Reported speech without
 * marks is not looked for there, and a quotation whose speaker is not found has none: both wait for a person.
 */
export function quotedElsewhere(lines: readonly Line[], language: string, scene: Scene): readonly Draft[] {
  const verbs = saying[language]
  if (verbs === undefined) return []
  let last: Who | null = null
  const drafts: Draft[] = []
  for (const line of lines) {
    for (const quotation of line.quotations) {
      const words = line.text.slice(...quotation.inner).trim()
      if (language === 'zh' ? words.length < 8 : words.split(/\s+/).length < 4) continue
      const content = bare(line.text, quotation.span, line.quotations)
      if (content === null) continue
      const found = beside(line, quotation.span, verbs, language, scene)
      const named: Who | null = found === null ? null : { named: found.named, person: null, sure: 'stated', known: true, pronoun: null, plural: false }
      const speaker: Who | null = named ?? last
      drafts.push({ content: [content], who: speaker, cue: found?.cue ?? null, addressee: null, confidence: named === null ? 'guessed' : 'stated', line, nested: false, by: 'quotation', verb: null })
      last = named ?? last
    }
  }
  return drafts
}

type Beside = { readonly named: Named; readonly cue: Span }

function beside(line: Line, [start, end]: Span, verbs: string, language: string, scene: Scene): Beside | null {
  const after = line.text.slice(end, Math.min(line.span[1], end + 160))
  const before = line.text.slice(Math.max(line.span[0], start - 160), start)
  return uncased.has(language) ? unmarked(scene, before, after, start, end, verbs, language) : cased(scene, before, after, start, end, verbs)
}

function cased(scene: Scene, before: string, after: string, start: number, end: number, verbs: string): Beside | null {
  const verb = new RegExp(String.raw`(?<!\p{L})(?:${verbs})(?!\p{L})`, 'iu')
  const behind = verb.exec(after)
  if (behind !== null && behind.index < 70 && !/[.!?;]\s/.test(after.slice(0, behind.index))) {
    const rest = after.slice(behind.index + behind[0].length)
    const name = new RegExp(String.raw`^[^.;:«„“"]{0,50}?(${run})`, 'u').exec(rest) ?? null
    const earlier = [...after.slice(0, behind.index).matchAll(new RegExp(run, 'gu'))].at(-1)
    const at = earlier !== undefined ? end + earlier.index : name === null ? null : end + behind.index + behind[0].length + name[0].length - (name[1] ?? '').length
    const words = earlier?.[0] ?? name?.[1]
    if (at !== null && words !== undefined) return { named: named(scene, words, at), cue: [end + behind.index, end + behind.index + behind[0].length] }
  }
  const ahead = [...before.matchAll(new RegExp(verb.source, 'giu'))].at(-1)
  if (ahead === undefined || !/[:,]\s*$/.test(before)) return null
  const base = start - before.length
  const name = [...before.slice(0, ahead.index).matchAll(new RegExp(run, 'gu'))].at(-1) ?? [...before.slice(ahead.index + ahead[0].length).matchAll(new RegExp(run, 'gu'))].map((one) => Object.assign(one, { index: one.index + ahead.index + ahead[0].length }))[0]
  return name === undefined ? null : { named: named(scene, name[0], base + name.index), cue: [base + ahead.index, base + ahead.index + ahead[0].length] }
}

function unmarked(scene: Scene, before: string, after: string, start: number, end: number, verbs: string, language: string): Beside | null {
  const base = start - before.length
  if (language === 'zh') {
    const found = new RegExp(String.raw`([^，。；：！？“”「」\s]{2,24}?)(${verbs})[，：:,]?\s*$`, 'u').exec(before)
    const tail = found === null ? new RegExp(String.raw`^[，,]?\s*([^，。；：！？“”「」\s]{2,24}?)(${verbs})`, 'u').exec(after) : null
    const match = found ?? tail
    const name = match?.[1]
    if (match === null || name === undefined) return null
    const at = (found === null ? end : base) + match.index + match[0].indexOf(name)
    return { named: named(scene, name, at), cue: [at + name.length, at + name.length + (match[2]?.length ?? 1)] }
  }
  const found = [...before.matchAll(new RegExp(String.raw`(?<!\p{L})(${verbs})\s+((?:[\p{L}\p{M}]+\s?){1,7}?)(?=\s*(?:[:،,«"“]|إن|إنه|إنها|في|خلال|اليوم|يوم|للصحفيين|أن))`, 'gu'))].at(-1)
  if (found === undefined) return null
  const name = (found[2] ?? '').trim()
  const at = base + found.index + found[0].indexOf(name)
  return { named: named(scene, name, at), cue: [base + found.index, base + found.index + (found[1]?.length ?? 1)] }
}

function named(scene: Scene, words: string, at: number): Named {
  // The stop of the sentence is no part of a name; that of an initial is.
  const name = words.trim().replace(/(?<=\p{L}{2})\.$/u, '')
  const span: Span = [at, at + name.length]
  const mention = scene.mentions.find((one) => one.start < span[1] && span[0] < one.end)
  return { name, actor: official(name)?.actor ?? mention?.id ?? null, span }
}
