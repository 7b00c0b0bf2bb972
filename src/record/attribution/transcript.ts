import type { Span } from '../span.ts'
import { type Scene, official } from './cast.ts'
import type { Line } from './lines.ts'
import type { Draft } from './said.ts'
import type { Who } from './who.ts'

/** "MINISTER LAVROV: …": a speaker's label in capitals, or a name, with a colon, at the head of a paragraph. */
const label = /^(\p{Lu}[\p{Lu}\s.'’-]{1,48}|(?:\p{Lu}[\p{L}.'’-]+\s){1,3}\p{Lu}[\p{L}'’-]+)(?:\s*\([^)]{1,60}\))?:\s+(?=\S)/u
/** Labels that name nobody. */
const nobody = /^(?:Q|A|QUESTION|ANSWER|MODERATOR|SOURCE|PHOTO|NOTE|UPDATE|BREAKING|WATCH|READ|READ MORE|EDITOR|RELATED|CAPTION|VIDEO|IMAGE)S?$/i

/**
 * The turns of a transcript: each paragraph after a label belongs to it until the next label. A text is a transcript only where at least two
 * paragraphs carry one; a single line with a colon is a headline or a lead-in.
 */
export function turns(lines: readonly Line[], scene: Scene): ReadonlyMap<Line, Draft | null> {
  const heads = new Map<number, RegExpExecArray>()
  for (const line of lines) {
    const found = line.first ? label.exec(line.text.slice(...line.span)) : null
    if (found !== null && (/^[\p{Lu}\s.'’-]+$/u.test(found[1] ?? '') || official(found[1] ?? '') !== null)) heads.set(line.paragraph, found)
  }
  const result = new Map<Line, Draft | null>()
  if (heads.size < 2) return result
  let current: Who | null = null
  let started = false
  for (const line of lines) {
    const head = line.first ? heads.get(line.paragraph) : undefined
    if (head !== undefined) {
      started = true
      current = nobody.test(head[1] ?? '') ? null : speaker(head[1] ?? '', line, scene)
    }
    if (!started) continue
    // A paragraph is one turn, or a part of one.
    const end = lines.findLast((one) => one.paragraph === line.paragraph)?.span[1] ?? line.span[1]
    const span: Span = [line.span[0] + (head?.[0].length ?? 0), end]
    result.set(line, current === null || !line.first || span[0] >= span[1] ? null : {
      content: [span], who: current, cue: null, addressee: null, confidence: head === undefined ? 'inferred' : 'stated', line, nested: false, by: 'transcript', verb: null,
    })
  }
  return result
}

function speaker(words: string, line: Line, scene: Scene): Who {
  const last = words.trim().split(/[\s.]+/).at(-1)?.toLowerCase() ?? ''
  const known = scene.persons.find(({ surname }) => surname.toLowerCase() === last)
  const named = known?.name ?? official(last.charAt(0).toUpperCase() + last.slice(1))?.name ?? words.trim().toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
  const at = line.span[0]
  const actor = known?.posts.find((post) => post.actor !== null)?.actor ?? official(named)?.actor ?? scene.mentions.find((mention) => mention.start >= at && mention.end <= at + words.length)?.id ?? null
  return { named: { name: named, actor, span: [at, at + words.trimEnd().length] }, person: known ?? null, sure: 'stated', known: true, pronoun: null, plural: false }
}
