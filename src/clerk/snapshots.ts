import type { Json } from '#base/canonical.ts'
import type { StreamId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import type { Store, Table } from '#store/store.ts'

/** A fold kept so that a start need not begin at the first event. `chain` says of which history it is. */
export type Snapshot = { readonly position: number; readonly chain: string; readonly at: Instant; readonly state: unknown }

export type Snapshots = {
  /** The newest of this build, if it belongs to the journal that is there now. */
  readonly find: (stream: StreamId, circles: string) => Promise<Snapshot | null>
  readonly keep: (stream: StreamId, circles: string, snapshot: Omit<Snapshot, 'chain'>) => Promise<void>
}

/** Snapshots of one build: another build may fold otherwise. Without a name of the build none are kept. States are JSON. */
export function openSnapshots(store: Store, build: string | undefined): Snapshots {
  if (build === undefined) return { find: async () => null, keep: async () => undefined }
  const rows: Table<Json> = store.table('snapshot', (value) => value as Json)
  const chainAt = async (stream: StreamId, position: number): Promise<string | undefined> => (await store.read(stream, position - 1, 1))[0]?.chain
  return {
    async find(stream, circles) {
      const row = await rows.get(`${stream} ${circles}`)
      if (row === null || typeof row !== 'object' || !('build' in row) || row.build !== build) return null
      const { position, chain, at, state } = row
      if (typeof position !== 'number' || typeof chain !== 'string' || typeof at !== 'number') return null
      return await chainAt(stream, position) === chain ? { position, chain, at, state } : null
    },
    async keep(stream, circles, { position, at, state }) {
      const chain = await chainAt(stream, position)
      if (chain !== undefined) await rows.put(`${stream} ${circles}`, { build, position, chain, at, state: state as Json })
    },
  }
}
