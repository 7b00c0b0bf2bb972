import type { DocumentId, StreamId } from '#base/ids.ts'
import { neededFor, soughtIn } from '#record/search/words.ts'
import type { Span } from '#record/span.ts'
import type { Store } from '#store/store.ts'
import { openLane } from './lane.ts'
import type { Reader } from './pool.ts'

/** The rules by which words are cut; the number rises when they change, and every document is cut anew. */
const version = '1'
/** So many documents are looked through for a line of search; the others are counted. */
export const mostLookedThrough = 200

/** Documents that hold everything a line of search asks for, and where. `more`: how many were not looked through; `waiting`: whose words are not cut yet. */
export type Places = { readonly places: ReadonlyMap<DocumentId, readonly Span[]>; readonly more: number; readonly waiting: number }

/** Finds words in the documents of a dossier. Words are cut when first asked for, in the reading process, and kept in the store. */
export type Search = { readonly find: (dossier: StreamId, texts: ReadonlyMap<DocumentId, string>, line: string) => Promise<Places> }

/** So many texts wait in the reading process for their words to be cut. */
const mostAtOnce = 4
/** How long a search waits for words that are still being cut, in milliseconds. */
const usualPatience = 3_000

export function openSearch({ store, reader, patience = usualPatience }: { readonly store: Pick<Store, 'putWords' | 'worded' | 'documentsWith'>; readonly reader: Pick<Reader, 'terms' | 'places'>; readonly patience?: number }): Search {
  const cutting = new Map<DocumentId, Promise<void>>()
  const lane = openLane(mostAtOnce)

  /** Cuts the words of documents that have none yet; what is not done within the patience goes on and is counted. */
  async function cut(dossier: StreamId, texts: ReadonlyMap<DocumentId, string>): Promise<number> {
    const done = new Set(await store.worded(dossier, version))
    const missing = [...texts].filter(([document]) => !done.has(document))
    let waiting = missing.length
    const all = missing.map(([document, text]) => {
      const running = cutting.get(document) ?? lane(() => reader.terms(text)).then((terms) => store.putWords({ dossier, document, version }, terms)).finally(() => cutting.delete(document))
      cutting.set(document, running)
      // A text beyond the limits of reading has no words; it is named as waiting and keeps nobody up.
      return running.then(() => { waiting -= 1 }, () => undefined)
    })
    await Promise.race([Promise.all(all), new Promise((resolve) => { const timer: unknown = setTimeout(resolve, missing.length === 0 ? 0 : patience); if (typeof timer === 'object' && timer !== null && 'unref' in timer && typeof timer.unref === 'function') timer.unref() })])
    return waiting
  }

  return {
    async find(dossier, texts, line) {
      const waiting = await cut(dossier, texts)
      const having = (await store.documentsWith(dossier, neededFor(soughtIn(line)))).filter((document) => texts.has(document))
      const looked = having.slice(0, mostLookedThrough)
      const places = looked.length === 0 ? [] : await reader.places(looked.map((document) => texts.get(document) ?? ''), line)
      return { places: new Map(looked.flatMap((document, at): readonly (readonly [DocumentId, readonly Span[]])[] => { const here = places[at] ?? []; return here.length === 0 ? [] : [[document, here]] })), more: having.length - looked.length, waiting }
    },
  }
}
