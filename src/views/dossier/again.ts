import type { DocumentId } from '#base/ids.ts'
import type { Entry, Kinded, Rejection } from '#record/entry.ts'
import type { Named } from '#record/found.ts'
import { joined, type Span } from '#record/span.ts'
import type { Candidate } from './candidate.ts'

/**
 * Judgements whose candidate is not found any more under its id, as after the reader's rules changed, an actor came to be known or an export was taken over:
 * what stands in the same place and says the same is not asked for again. `judged` may hold what was marked by hand, which is found already.
 */
export function againBy(judged: readonly (Entry | Rejection)[], ids: ReadonlySet<string>): (document: DocumentId, candidate: Candidate) => Entry | Rejection | null {
  const gone = new Map<string, (Entry | Rejection)[]>()
  for (const one of judged) {
    if (one.candidate !== null && ids.has(one.candidate)) continue
    for (const document of new Set(one.anchors.map((anchor) => anchor.document))) {
      const key = `${document} ${one.kind}`
      gone.set(key, [...gone.get(key) ?? [], one])
    }
  }
  return (document, candidate) => (gone.get(`${document} ${candidate.kind}`) ?? []).find((one) => isAgain(candidate, one, document)) ?? null
}

/** Whether a candidate is what was judged: it covers the same words in the main, or lies within them or round them, and says the same where the words alone do not tell. */
function isAgain(candidate: Candidate, one: Entry | Rejection, document: DocumentId): boolean {
  const there = joined(one.anchors.filter((anchor) => anchor.document === document).map(({ span }) => span))
  const here = joined(candidate.spans)
  const shared = here.flatMap((span) => there.map((other) => Math.max(0, Math.min(span[1], other[1]) - Math.max(span[0], other[0])))).reduce((sum, length) => sum + length, 0)
  if (shared === 0) return false
  const [mine, theirs] = [lengthOf(here), lengthOf(there)]
  const alike = shared * 2 > mine + theirs - shared
  const nested = shared * 5 >= Math.min(mine, theirs) * 4
  const before = judgedIn(one)
  // What one reader has otherwise than the other is another candidate, whatever was said of the first one's.
  const sameReader = (candidate.reader === undefined) === (one.reader === undefined)
  if (before === null) return alike && sameReader
  const says = saysSame(candidate, before)
  switch (candidate.kind) {
    case 'position':
    case 'relation': return (alike || nested) && says
    case 'figure': return nested && (says || (alike && sameReader))
    case 'statement': return alike ? says || sameReader : nested && says
    case 'initiative':
    case 'arrangement':
    case 'undertaking':
    case 'instrument': return (alike || nested) && (says || sameReader)
  }
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0)

/** What was judged, with its kind; null where an older rejection does not tell. */
function judgedIn(one: Entry | Rejection): Kinded | null {
  if ('entry' in one) return one
  return one.judged ?? null
}

/** Whether two values of one kind say the same, as far as the words they stand in do not tell: whose they are, how many, which tie. */
function saysSame(one: Kinded, other: Kinded): boolean {
  switch (one.kind) {
    case 'statement': return other.kind === 'statement' && isSame(one.value.speaker, other.value.speaker)
    case 'figure': return other.kind === 'figure' && one.value.value === other.value.value
    case 'position': return other.kind === 'position' && isSame(one.value, other.value)
    case 'relation': return other.kind === 'relation' && one.value.tie === other.value.tie && isSame(one.value.of, other.value.of) && isSame(one.value.to, other.value.to)
    case 'undertaking': return other.kind === 'undertaking' && isSame(one.value.by, other.value.by)
    case 'initiative':
    case 'arrangement':
    case 'instrument': return other.kind === one.kind
  }
}

type Who = Pick<Named, 'name' | 'actor'>
/** One actor, or one name within the other ("Sand", "Elin Sand"); nobody is like nobody. */
function isSame(one: Who | null, other: Who | null): boolean {
  if (one === null || other === null) return one === other
  const [a, b] = [one.name.toLowerCase(), other.name.toLowerCase()]
  return (one.actor !== null && one.actor === other.actor) || a.includes(b) || b.includes(a)
}
