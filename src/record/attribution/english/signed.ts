import type { Line } from '../lines.ts'
import type { Scene } from '../cast.ts'
import { isFinite } from './phrases.ts'
import { type Who, who } from '../who.ts'

/** `“…” — NAME, mayor`, `“…” (NAME)`: who signs a quotation that stands by itself, on its line or on the next. Null where nobody known does. */
export function signedBy(line: Line, next: Line | undefined, scene: Scene): Who | null {
  const behind = line.tokens.findLastIndex((_, at) => (line.quoted[at] ?? -1) >= 0) + 1
  return signature(line, behind, scene) ?? (next !== undefined && behind === line.tokens.length ? signature(next, 0, scene) : null)
}

function signature(line: Line, from: number, scene: Scene): Who | null {
  const { tokens } = line
  if (!/^(?:[—–-]+|\()$/.test(tokens[from]?.text ?? '') || tokens.length - from > 14 || tokens.slice(from).some((_, at) => isFinite(line, from + at) || (line.quoted[from + at] ?? -1) >= 0)) return null
  const comma = tokens.findIndex(({ text }, at) => at > from && /^[,)]$/.test(text))
  const to = comma < 0 ? tokens.length - (tokens.at(-1)?.text === '.' ? 1 : 0) : comma
  const found = to <= from + 1 ? null : who(line, { from: from + 1, to, appositive: comma < 0 ? null : [comma + 1, tokens.length] }, scene, [])
  return found !== null && (found.person !== null || found.named.actor !== null) ? found : null
}
