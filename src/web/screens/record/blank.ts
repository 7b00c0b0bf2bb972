import type { Kinded } from '#record/entry.ts'
import type { Initiative, Named } from '#record/found.ts'
import type { Span } from '#record/span.ts'
import type { DocumentPage } from '#views/dossier/document.ts'

/** What can be marked by hand. */
export const markingKinds = ['statement', 'figure', 'position', 'initiative', 'arrangement', 'undertaking', 'instrument', 'relation'] as const
export type MarkingKind = (typeof markingKinds)[number]

const unsaid: Initiative = { proposedBy: [], backedBy: [], addressedTo: [], convener: [], host: [], place: [], level: [], window: [], subject: [], participants: [], notNamed: [], confidence: 'stated' }

const nobody: Named = { name: '', actor: null, span: null }

/** A value to begin with for words that somebody selected; what a person marks is stated. */
export function blankOf(kind: MarkingKind, span: Span, { text, published }: Pick<DocumentPage, 'text' | 'published'>): Kinded {
  const words = text.slice(...span).replaceAll(/\s+/g, ' ').trim().slice(0, 400)
  const asOf = published.day
  switch (kind) {
    case 'statement': return { kind, value: { content: [span], kind: /[“”"«»]/.test(words) ? 'mixed' : 'indirect', speaker: null, addressee: null, onBehalfOf: null, occasion: null, cue: null, confidence: 'stated' } }
    case 'figure': return { kind, value: { span, value: numberIn(words), modifier: null, what: words, measure: null, where: null, source: null, asOf, basis: asOf === null ? 'unknown' : 'publication', confidence: 'stated' } }
    case 'position': return { kind, value: { actor: '', name: '', collective: false, on: '', initiative: null, value: 'supports', span, speaker: null, date: asOf, basis: asOf === null ? 'unknown' : 'publication', confidence: 'stated' } }
    case 'arrangement': return { kind, value: { span, what: words, between: [], announcedBy: null, state: 'announced', date: asOf, basis: asOf === null ? 'unknown' : 'publication', confidence: 'stated' } }
    case 'undertaking': return { kind, value: { span, what: words, by: nobody, towards: null, due: null, speaker: null, date: asOf, basis: asOf === null ? 'unknown' : 'publication', confidence: 'stated' } }
    case 'instrument': return { kind, value: { span, name: words, kind: 'agreement', of: null, drafter: null, dated: null, says: [], confidence: 'stated' } }
    case 'relation': return { kind, value: { span, of: nobody, to: nobody, tie: 'relations', name: words, when: null, speaker: null, confidence: 'stated' } }
    case 'initiative': return { kind, value: { ...unsaid, subject: [{ name: words, span, speaker: null }] } }
  }
}

/** The first number in words, in Western or Arabic-Indic digits with separators of thousands and one or two digits behind a decimal mark; 0 where there is none. */
function numberIn(words: string): number {
  const western = words.replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
  const found = /(\d{1,3}(?:[,.٬\s]\d{3})+|\d+)(?:[.,٫](\d{1,2})(?!\d))?/.exec(western)
  return found === null ? 0 : Number(`${(found[1] ?? '').replaceAll(/\D/g, '')}.${found[2] ?? '0'}`)
}
