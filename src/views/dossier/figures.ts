import { type Given as Grouped, isUnit, series, type Series } from '#analysis/figures.ts'
import type { Figure } from '#record/found.ts'
import type { Entry } from '#record/entry.ts'
import { marksOf, onceEach } from './marks.ts'
import { type Passage, passageOf } from './passage.ts'
import { seenAs, type Sight } from './sight.ts'

/** One figure as one source gave it for one day, with every passage it stands in. */
export type GivenFigure = Omit<Grouped, 'entries'> & {
  /** What is counted, as this source prints it. */
  readonly what: string
  readonly rests: readonly { readonly entry: number; readonly passage: Passage }[]
}

/** Figures of one thing counted. Where it is a loss, whose loss it is never shares a series, nor a chart, with another's. */
export type FigureSeries = Omit<Series, 'given'> & { readonly given: readonly GivenFigure[] }

/** `waiting`: figures that nobody has reviewed yet and that therefore do not stand here. */
export type FiguresPage = { readonly series: readonly FigureSeries[]; readonly waiting: number }

/** Confirmed figures by what is counted, source and date, side by side: nothing is added up, averaged, or put in another's place. */
export function figuresPage(sight: Sight): FiguresPage {
  const entries = sight.entries.flatMap((entry) => (entry.kind === 'figure' ? [entry] : []))
  const grouped = series(entries.map((entry) => {
    const document = seenAs(sight, entry.anchors[0]?.document ?? '')
    return { entry: entry.entry, figure: apart(entry.value), story: document?.story ?? '', published: document?.published.day ?? null }
  }))
  return {
    series: contestedFirst(grouped).map((one): FigureSeries => ({
      ...one,
      given: one.given.map(({ entries: of, ...given }): GivenFigure => {
        const own = entries.filter(({ entry }) => of.includes(entry))
        return { ...given, what: own[0]?.value.what ?? '', rests: own.flatMap((entry) => restsOf(sight, entry)) }
      }),
    })),
    waiting: onceEach(marksOf(sight)).filter(({ kind, review }) => kind === 'figure' && review.is === 'open').length,
  }
}

/** Series in which sources differ before those in which days do, then what was counted more than once; otherwise as they came. */
function contestedFirst(all: readonly Series[]): readonly Series[] {
  const weight = ({ differs, given }: Series): number => (differs.bySource || differs.withinSource ? 3 : differs.byDate ? 2 : given.length > 1 ? 1 : 0)
  return all.toSorted((one, other) => weight(other) - weight(one))
}

/** A class of what is counted without whose or where it is would put different sides together: such figures stand with those of the same words. In what something is measured stays: money and shares of one thing are two series. */
function apart(figure: Figure): Figure {
  return figure.measure !== null && figure.where === null && !isUnit(figure.measure) ? { ...figure, measure: null } : figure
}

/** Each passage an entry rests on, one a document. */
export function restsOf(sight: Sight, { entry, anchors }: Entry): readonly { readonly entry: number; readonly passage: Passage }[] {
  return anchors.filter((anchor, at) => anchors.findIndex(({ document }) => document === anchor.document) === at).flatMap((anchor) => {
    const passage = passageOf(sight, anchor)
    return passage === null ? [] : [{ entry, passage }]
  })
}
