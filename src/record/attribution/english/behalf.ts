import type { Named } from '../../found.ts'
import { type Line, spanOf } from '../lines.ts'
import type { Scene } from '../cast.ts'
import { actorIn } from '../who.ts'
import { isFinite } from './phrases.ts'
import type { Draft } from '../said.ts'

/** Whom somebody speaks for, where the text says so: "on behalf of the Arab Group", "reiterated the Russian position". */
export function behalf(draft: Draft, scene: Scene): Named | null {
  return spokenFor(draft.line, scene) ?? positionOf(draft, scene)
}

function spokenFor(line: Line, scene: Scene): Named | null {
  for (let at = 0; at < line.tokens.length; at += 1) {
    const opened = line.tokens[at]?.lower === 'on' && line.tokens[at + 1]?.lower === 'behalf' && line.tokens[at + 2]?.lower === 'of' ? 3 : line.tokens[at]?.lower === 'speaking' && line.tokens[at + 1]?.lower === 'for' ? 2 : 0
    if (opened === 0 || (line.quoted[at] ?? -1) >= 0) continue
    const from = at + opened
    let to = from
    while (to < line.tokens.length && !/^[,.;:—]$/.test(line.tokens[to]?.text ?? '') && !isFinite(line, to) && (line.quoted[to] ?? -1) < 0) to += 1
    return to > from ? named(line, from, to, scene) : null
  }
  return null
}

/** The first words of what was said name a position and whose it is. */
function positionOf({ line, content }: Draft, scene: Scene): Named | null {
  const from = line.tokens.findIndex((token) => token.start >= (content[0]?.[0] ?? 0))
  for (let at = from + 1; at < from + 5; at += 1) {
    if (!/^(?:position|stance|view|line|policy)$/.test(line.tokens[at]?.lower ?? '')) continue
    const start = /^the$/i.test(line.tokens[from]?.text ?? '') ? from + 1 : from
    return actorIn(line, start, at, scene) === null ? null : named(line, start, at, scene)
  }
  return null
}

function named(line: Line, from: number, to: number, scene: Scene): Named {
  const start = /^the$/i.test(line.tokens[from]?.text ?? '') ? from + 1 : from
  const span = spanOf(line, start, to)
  return { name: scene.text.slice(...span).replace(/\s+/g, ' '), actor: actorIn(line, start, to, scene), span }
}
