import { type Circle, type Event, sees } from '#base/event.ts'
import type { Folded } from './act.ts'
import type { AnyDecider } from './deciders.ts'

/** Folds that are kept for one stream, one a set of circles: more than the delegations of the largest conference. */
export const viewsLimit = 256

type View = { readonly circles: readonly Circle[]; state: unknown }

/** What circles of readers see of one stream: folds of only the events they may see, kept while they are in use. */
export type Views = {
  readonly view: (circles: readonly Circle[]) => Promise<Folded>
  /** Lets a view follow from the first event on, while nothing is folded yet: the journal is then read once for it and for the stream. */
  readonly begin: (circles: readonly Circle[]) => void
  /** Moves every kept view on by events that have become durable; they follow what each has folded. */
  readonly move: (events: readonly Event[]) => void
  readonly kept: () => readonly { readonly name: string; readonly state: unknown }[]
}

/** Two lists of circles that open the same events have one name. */
export const circlesName = (circles: readonly Circle[]): string => [...new Set(circles)].toSorted().join(' ')

export type Source = {
  readonly decider: AnyDecider
  /** How far the stream is folded now. */
  readonly position: () => number
  /** Hands every event above a position and up to `position()` to the reader, in order. */
  readonly replay: (after: number, each: (event: Event) => void) => Promise<number>
  readonly start: (name: string) => Promise<Folded>
}

export function openViews({ decider, position, replay, start }: Source): Views {
  const views = new Map<string, View>()
  const folding = new Map<string, Promise<Folded>>()

  async function fold(name: string, circles: readonly Circle[]): Promise<Folded> {
    let { position: at, state } = await start(name)
    while (at < position()) at = await replay(at, (event) => { if (sees(circles, event.audience)) state = decider.evolve(state, event) })
    // From here to the end nothing can come between: the view is where the stream is.
    views.set(name, { circles, state })
    if (views.size > viewsLimit) for (const oldest of views.keys()) { views.delete(oldest); break }
    return { position: at, state }
  }

  return {
    async view(circles) {
      const name = circlesName(circles)
      const view = views.get(name)
      if (view !== undefined) {
        views.delete(name)
        views.set(name, view)
        return { position: position(), state: view.state }
      }
      const folded = folding.get(name) ?? fold(name, circles).finally(() => folding.delete(name))
      folding.set(name, folded)
      return folded
    },
    begin(circles) {
      if (position() === 0) views.set(circlesName(circles), { circles, state: decider.initial })
    },
    move(events) {
      for (const view of views.values()) {
        for (const event of events) if (sees(view.circles, event.audience)) view.state = decider.evolve(view.state, event)
      }
    },
    kept: () => [...views].map(([name, { state }]) => ({ name, state })),
  }
}
