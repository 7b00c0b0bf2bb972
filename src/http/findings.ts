import type { DocumentId, StreamId } from '#base/ids.ts'
import { of } from '#clerk/clerk.ts'
import { dossier as decider } from '#record/decider.ts'
import { group } from '#record/stories.ts'
import type { Held } from '#views/dossier/sight.ts'
import type { Served } from './served.ts'

/** What programs found in the documents of dossiers. */
export type Findings = { readonly of: (dossier: StreamId, documents: readonly DocumentId[]) => Promise<ReadonlyMap<DocumentId, Held>> }

/**
 * Takes findings from the desk and groups the documents asked for into stories, by themselves: whoever may not read a document is not told
 * by a group that it is there. (Days and names are lent only by documents that everybody may read who may read the borrower.)
 */
export function openFindings({ clerk, desk, second }: Pick<Served, 'clerk' | 'desk' | 'second'>): Findings {
  return {
    async of(dossier, documents) {
      const held = await desk.held(dossier, of(decider, await clerk.state(dossier)).state)
      const there = documents.flatMap((document) => {
        const one = held.get(document)
        return one === undefined ? [] : [{ document, ...one }]
      })
      const beside = await second?.beside(dossier, new Map(there.map((one) => [one.document, one])))
      const groups = group(there.map(({ print }) => print))
      return new Map(there.map(({ document, reading, found }, at): [DocumentId, Held] => {
        const other = beside?.get(document)
        return [document, { reading, found, grouping: groups[at] ?? { story: document, occasion: [] }, ...(other === undefined ? {} : { second: other }) }]
      }))
    },
  }
}
