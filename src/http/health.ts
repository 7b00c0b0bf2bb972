import { houseStream } from '#house/state.ts'
import { json, problem } from './answers.ts'
import type { Served } from './served.ts'

/** Whether a command could be recorded now: the journal answers and Parley is not stopping. */
export async function health({ store, hub }: Served, stopping: boolean): Promise<Response> {
  if (stopping) return problem('busy')
  try {
    await store.head(houseStream)
  } catch {
    return problem('no-database')
  }
  return json({ ok: true, store: store.kind, listeners: hub.size() })
}
