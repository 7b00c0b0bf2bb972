import type { Json } from '#base/canonical.ts'
import type { DocumentId, StreamId } from '#base/ids.ts'
import { reader } from '#record/extraction.ts'
import type { Found } from '#record/found.ts'
import type { Reading } from '#record/reading.ts'
import { datedByStory, type Fingerprint, fingerprint, group } from '#record/stories.ts'
import type { Store } from '#store/store.ts'
import type { Held } from '#views/dossier/sight.ts'

/** What is kept of a document's reading, as a derived value of the reader `parley-rules` at its version. */
export type Finding = { readonly reading: Reading; readonly found: Found }

/** A finding as the store keeps it, which is what it came as. */
export const kept = (finding: Finding): Json => JSON.parse(JSON.stringify({ reading: finding.reading, found: finding.found }))

/** What programs found in the documents of dossiers. */
export type Findings = { readonly of: (dossier: StreamId, documents: readonly DocumentId[]) => Promise<ReadonlyMap<DocumentId, Held>> }

/** Documents kept ready, with the fingerprint their story is told by. */
const mostReady = 2_000

type Ready = Finding & { readonly print: Fingerprint }

/**
 * Reads findings from the store and groups the documents asked for into stories, by themselves: whoever may not read a document is not told
 * by a group or a day that it is there.
 */
export function openFindings(store: Pick<Store, 'derivedIn'>): Findings {
  const ready = new Map<DocumentId, Ready>()
  const grouped = new Map<string, ReadonlyMap<DocumentId, Held>>()

  return {
    async of(dossier, documents) {
      if (documents.some((document) => !ready.has(document))) {
        for (const { document, value } of await store.derivedIn(dossier, reader.name, reader.version)) {
          if (ready.has(document)) continue
          // A derived value of this reader at this version has the shape this build gave it.
          const { reading, found } = value as unknown as Finding
          ready.set(document, { reading, found, print: fingerprint(reading) })
        }
        for (const oldest of ready.keys()) if (ready.size > Math.max(mostReady, documents.length)) ready.delete(oldest)
      }
      const there = documents.flatMap((document) => {
        const one = ready.get(document)
        return one === undefined ? [] : [{ document, ...one }]
      })
      const name = there.map(({ document }) => document).join(' ')
      const known = grouped.get(name)
      if (known !== undefined) return known
      const groups = group(there.map(({ print }) => print))
      const days = datedByStory(there.map(({ reading }) => reading), groups)
      const held = new Map(there.map(({ document, reading, found }, at): [DocumentId, Held] => [document, { reading: { ...reading, published: days[at] ?? reading.published }, found, grouping: groups[at] ?? { story: document, occasion: [] } }]))
      grouped.set(name, held)
      for (const oldest of grouped.keys()) if (grouped.size > 16) grouped.delete(oldest)
      return held
    },
  }
}
