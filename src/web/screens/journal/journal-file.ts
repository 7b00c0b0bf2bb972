import { digestOf, type Event } from '#base/event.ts'
import { genesis, type Hash, link } from '#base/hash.ts'

/** One line of a journal as its reader may see it: the event, or where it is withheld only its digest. */
export type JournalLine = { readonly position: number; readonly digest: Hash; readonly chain: Hash; readonly event: Event | null }
export type ReadJournal = {
  readonly lines: readonly JournalLine[]
  readonly exercise: boolean
  /** What the file's last line says; both are computed here again. */
  readonly head: Hash | null
  readonly count: number | null
  /** The first thing that does not hold, or null where every line follows from the one before. */
  readonly broken: { readonly position: number; readonly why: 'unreadable' | 'order' | 'count' | 'head' } | null
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/**
 * Reads and checks a journal file in the browser: every digest is computed from its event, every chain value from the one before,
 * and the last line must give the same count and head. What is withheld counts by its digest.
 */
export function readJournal(file: string): ReadJournal {
  const lines: JournalLine[] = []
  let broken: ReadJournal['broken'] = null
  let chain = genesis
  let exercise = false
  let head: Hash | null = null
  let count: number | null = null
  const breaks = (position: number, why: NonNullable<ReadJournal['broken']>['why']): void => { broken ??= { position, why } }
  for (const text of file.split('\n')) {
    if (text === '') continue
    let line: unknown
    try {
      line = JSON.parse(text)
    } catch {
      breaks(lines.length + 1, 'unreadable')
      continue
    }
    if (!isObject(line)) breaks(lines.length + 1, 'unreadable')
    else if ('parley' in line) exercise = line.exercise === true
    else if ('event' in line || 'withheld' in line) {
      const shown = 'event' in line && isEvent(line.event) ? line.event : null
      const hidden = isObject(line.withheld) && typeof line.withheld.position === 'number' && typeof line.withheld.digest === 'string' ? { position: line.withheld.position, digest: line.withheld.digest } : null
      const at = shown?.position ?? hidden?.position ?? lines.length + 1
      if (at !== lines.length + 1) breaks(at, 'order')
      const digest = shown === null ? hidden?.digest ?? '' : digestIn(shown)
      if (!/^[0-9a-f]{64}$/.test(digest)) breaks(at, 'unreadable')
      else chain = link(chain, at, digest)
      lines.push({ position: at, digest, chain, event: shown })
    } else if (typeof line.head === 'string' && typeof line.count === 'number') [head, count] = [line.head, line.count]
    else breaks(lines.length + 1, 'unreadable')
  }
  if (count !== lines.length) breaks(lines.length, 'count')
  if (head !== chain) breaks(lines.length, 'head')
  return { lines, exercise, head, count, broken }
}

/** A text that canonical JSON cannot carry (a lone surrogate) has no digest; then the line does not hold. */
function digestIn(event: Event): Hash {
  try {
    return digestOf(event)
  } catch {
    return ''
  }
}

function isEvent(value: unknown): value is Event {
  return isObject(value) && typeof value.position === 'number' && typeof value.type === 'string' && typeof value.salt === 'string' && typeof value.at === 'number' && isObject(value.by)
}
