import type { Found, Initiative } from '#record/found.ts'
import type { Reading } from '#record/reading.ts'
import { overlap, type Span } from '#record/span.ts'
import { isCounted } from './figures.ts'
import { unasked } from './initiatives.ts'
import type { Labelled } from './labelled.ts'
import { type Mark, mark } from './mark.ts'
import { isHeld } from './positions.ts'
import { isTrue } from './statements.ts'
import { occurrences, places, shared } from './words.ts'

/** How well a page was read: the characters of its main text that were kept, without white space; whether nothing of it was lost; its language and its day of publication. */
export function pageMarks(report: Labelled, reading: Reading): readonly Mark[] {
  const furniture = maskedSpans(report)
  const masks = reading.masks.map(({ span }) => span)
  const counts = { kept: 0, main: 0, both: 0 }
  const wrong = { lost: '', left: '' }
  for (let at = 0; at < report.text.length; at += 1) {
    const blank = /\s/.test(report.text.charAt(at)) ? 0 : 1
    const main = !furniture.some(([start, end]) => start <= at && at < end)
    const kept = !masks.some(([start, end]) => start <= at && at < end)
    counts.main += main ? blank : 0
    counts.kept += kept ? blank : 0
    counts.both += main && kept ? blank : 0
    if (main && !kept) wrong.lost += report.text.charAt(at)
    if (kept && !main) wrong.left += report.text.charAt(at)
  }
  const day = report.published.day
  return [
    { of: 'main text', measure: 'kept', right: counts.both, all: counts.main, words: wrong.lost, note: 'masked though it is the article' },
    { of: 'main text', measure: 'precision', right: counts.both, all: counts.kept, words: wrong.left, note: 'kept though it is furniture' },
    mark('main text', 'whole', counts.both === counts.main, '', 'something of it was masked'),
    mark('language', 'right', reading.language === report.language, report.language, `taken for ${reading.language ?? 'none'}`),
    mark('publication day', 'right', reading.published.day === day, day ?? 'none', `found: ${reading.published.day ?? 'none'}`),
  ]
}

/** Each string the label masks, at its first place that no string before it has taken. */
function maskedSpans({ text, masked }: Labelled): readonly Span[] {
  return masked.reduce<readonly Span[]>((sofar, words) => {
    const next = occurrences(text, words).find((span) => !sofar.some((one) => overlap(one, span)))
    return next === undefined ? sofar : [...sofar, next]
  }, [])
}

/** Which traps were kept out: one is sprung where a candidate that no label has stands on it. */
export function trapMarks(report: Labelled, { statements, figures, initiatives, positions }: Pick<Found, 'statements' | 'figures' | 'initiatives' | 'positions'>): readonly Mark[] {
  const true_ = report.statements.flatMap(({ content }) => places(report.text, content))
  const wrong: readonly { readonly what: string; readonly spans: readonly Span[] }[] = [
    ...statements.filter((one) => !isTrue(one, true_)).map(({ content }) => ({ what: 'a statement', spans: content })),
    ...figures.filter((one) => !isCounted(report, figures, one)).map(({ span }) => ({ what: 'a figure', spans: [span] })),
    ...unasked(report, initiatives).map((one) => ({ what: 'an initiative', spans: spansOf(one) })),
    ...positions.filter((one) => !isHeld(report, one)).map(({ span }) => ({ what: 'a position', spans: [span] })),
  ]
  return report.traps.map((trap) => {
    const sprung = wrong.find(({ what, spans }) => occurrences(report.text, trap).some((place) => (what === 'a figure' ? shared(spans, [place]) > 0 : shared(spans, [place]) >= 0.5 * trap.length)))
    return mark('traps', 'kept out', sprung === undefined, trap, `taken for ${sprung?.what ?? 'nothing'}`)
  })
}

const spansOf = ({ proposedBy, backedBy, convener, host, place, level, window, subject }: Initiative): readonly Span[] => [proposedBy, backedBy, convener, host, place, level, window, subject].flatMap((slot) => slot.map(({ span }) => span))
