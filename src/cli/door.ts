import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ProblemCode, Rejected } from '#base/codes.ts'
import type { Handling } from '#base/handling.ts'
import type { PersonId, StreamId } from '#base/ids.ts'
import { of, openClerk } from '#clerk/clerk.ts'
import { sameOf } from '#house/register.ts'
import { house } from '#house/decider.ts'
import { houseStream, type HouseState } from '#house/state.ts'
import { consequences, deciders } from '#http/deciders.ts'
import { takeOver, type TakenOver } from '#http/dossier-in.ts'
import { exportParts } from '#http/dossier-out.ts'
import { openFindings } from '#http/findings.ts'
import { layDown } from '#http/statement-documents.ts'
import { openReadingDesk } from '#http/reading/desk.ts'
import { openReader } from '#http/reading/pool.ts'
import { operator } from '#http/served.ts'
import { dossier as decider } from '#record/decider.ts'
import { sightOf } from '#views/dossier/sight.ts'
import { openStore, type Place } from '#store/open.ts'
import { trouble } from './document.ts'
import { serverFile } from './parley.ts'

/** A dossier as a list on the terminal has it. */
export type Listed = { readonly stream: StreamId; readonly title: string }

/** What became of a document: its id, or why it was not taken. */
export type Taken = { readonly name: string; readonly document: string } | { readonly name: string; readonly problem: { readonly code: ProblemCode; readonly detail: string } }

/** The way in for whoever holds the terminal: through the running server, or into the data where none runs. */
export type Door = {
  readonly dossiers: () => Promise<readonly Listed[]>
  /** Opens a dossier that the house's secretariat and analysts keep. */
  readonly open: (title: string, handling: Handling) => Promise<StreamId>
  /** Takes a file in: what became of each document in it, most often one. Throws `Rejected` where the file as a whole cannot be taken. */
  readonly take: (dossier: StreamId, document: { readonly name: string; readonly bytes: Uint8Array; readonly handling: Handling | null; readonly note: string | null }) => Promise<readonly Taken[]>
  /** The file of a whole dossier, in parts. */
  readonly whole: (dossier: StreamId) => AsyncIterable<string>
  /** Takes such a file over into an empty dossier; throws `Rejected`. */
  readonly takeOver: (dossier: StreamId, bytes: Uint8Array) => Promise<TakenOver>
  readonly close: () => Promise<void>
}

export async function openDoor(place: Place): Promise<Door> {
  return await openServerDoor(place) ?? openDataDoor(place)
}

type Say = (command: { readonly type: string; readonly [field: string]: unknown }) => Promise<{ readonly opened?: string }>

/** Opens a dossier and gives it to all who record in this house. */
async function openFor(say: Say, state: HouseState, title: string, handling: Handling): Promise<StreamId> {
  const { opened = '' } = await say({ type: 'open-dossier', title, handling })
  const keepers = Object.entries(state.offices[houseStream] ?? {}).flatMap(([person, held]): readonly PersonId[] => person !== operator && held.some((one) => one === 'secretariat' || one === 'analyst') ? [person] : [])
  for (const person of keepers) await say({ type: 'give-office', person, stream: opened, capacity: 'keeper' })
  return opened
}

const listed = (state: HouseState): readonly Listed[] => Object.values(state.streams).flatMap(({ kind, stream, title }) => kind === 'dossier' ? [{ stream, title }] : [])

/** The running server's door; null where no server answers. */
async function openServerDoor({ folder }: Place): Promise<Door | null> {
  const path = join(folder, serverFile)
  if (!existsSync(path)) return null
  const { address, token } = JSON.parse(readFileSync(path, 'utf8')) as { readonly address: string; readonly token: string }
  const ask = async <Value>(way: string, { headers, ...init }: Omit<RequestInit, 'headers'> & { readonly headers?: { readonly [name: string]: string } } = {}): Promise<Value> => {
    const answer = await fetch(`${address}/api${way}`, { ...init, headers: { ...headers, authorization: `Bearer ${token}` } })
    const body = await answer.json() as Value & { readonly code?: ProblemCode; readonly detail?: string; readonly refusal?: { readonly words: { readonly en: string } } }
    if (!answer.ok) throw new Rejected(body.code ?? 'defect', body.refusal?.words.en ?? body.detail)
    return body
  }
  const snapshot = async (): Promise<HouseState> => (await ask<{ readonly state: HouseState }>(`/streams/${houseStream}/snapshot`)).state
  // The file of a server that was killed: nobody answers there, or another that does not know its token. If one is at work after all, the data is locked.
  const answers = await snapshot().then(() => true, () => false)
  if (!answers) return null
  const say: Say = (command) => ask(`/streams/${houseStream}/commands`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ command, seen: 0, key: `terminal-${randomUUID()}`, capacity: 'secretariat' }) })
  return {
    dossiers: async () => listed(await snapshot()),
    open: async (title, handling) => openFor(say, await snapshot(), title, handling),
    take: async (dossier, { name, bytes, handling, note }) => {
      const form = new FormData()
      form.append('file', new Blob([new Uint8Array(bytes)]), name)
      form.append('how', 'command-line')
      if (handling !== null) form.append('handling', handling)
      if (note !== null) form.append('note', note)
      return (await ask<{ readonly documents: readonly Taken[] }>(`/dossiers/${dossier}/documents`, { method: 'POST', body: form })).documents
    },
    whole: async function* (dossier) {
      const answer = await fetch(`${address}/api/dossiers/${dossier}/export.json`, { headers: { authorization: `Bearer ${token}` } })
      if (!answer.ok || answer.body === null) throw new Rejected(((await answer.json()) as { readonly code?: ProblemCode }).code ?? 'defect')
      for await (const part of answer.body.pipeThrough(new TextDecoderStream())) yield part
    },
    takeOver: (dossier, bytes) => ask<TakenOver>(`/dossiers/${dossier}/take-over`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: new Uint8Array(bytes) }),
    close: async () => {},
  }
}

const letters = '0123456789abcdefghjkmnpqrstvwxyz'
const freshId = (): string => [...randomBytes(12)].map((byte) => letters[byte % 32]).join('')

/** The data's own door, while no server works on it; an empty place is founded first. */
async function openDataDoor(place: Place): Promise<Door> {
  const store = await openStore(place)
  const clerk = openClerk({ store, deciders, consequences, ready: layDown(store), now: Date.now, ids: freshId, draw: (below) => randomInt(below), salt: () => randomBytes(16).toString('hex') })
  const reader = openReader()
  const desk = openReadingDesk({ store, clerk, reader })
  const state = async (): Promise<HouseState> => of(house, await clerk.state(houseStream)).state
  const secretariat = { person: operator, capacity: 'secretariat' } as const
  const say: Say = async (command) => {
    const answer = await clerk.submit(houseStream, command, { by: secretariat, key: `terminal-${randomUUID()}`, seen: 0 })
    if ('refused' in answer) throw new Rejected('refused', answer.refused.words.en)
    await clerk.settled()
    const opened = answer.accepted.events.find(({ type }) => type === 'dossier-opened')
    return opened === undefined ? {} : { opened: (opened.data as { readonly stream: string }).stream }
  }
  if (!(await state()).founded) await clerk.begin(houseStream, { type: 'found-house', person: operator } as { readonly type: string }, { by: secretariat, key: 'found-house' })
  return {
    dossiers: async () => listed(await state()),
    open: async (title, handling) => openFor(say, await state(), title, handling),
    take: async (dossier, { name, bytes, handling, note }) => {
      const taken: Taken[] = []
      for (const one of await desk.apart({ name, content: bytes, handling, obtained: { how: 'command-line', note } })) {
        try {
          const answer = await desk.take(dossier, one, { by: { person: operator, capacity: 'keeper' }, key: `terminal-${randomUUID()}` })
          taken.push('document' in answer ? { name: one.name, document: answer.document } : { name: one.name, problem: { code: 'refused', detail: answer.refused.words.en } })
        } catch (error) {
          const { code, message } = trouble(error)
          taken.push({ name: one.name, problem: { code, detail: message } })
        }
      }
      return taken
    },
    whole: async function* (dossier) {
      const { state: record } = of(decider, await clerk.state(dossier))
      const documents = Object.keys(record.documents)
      const register = await state()
      yield* exportParts(store, sightOf(record, await openFindings({ clerk, desk }).of(dossier, documents), ['keeper'], sameOf(register)), register)
    },
    takeOver: (dossier, bytes) => takeOver({ clerk, desk }, dossier, bytes, { person: operator, capacity: 'keeper' }),
    close: async () => {
      await reader.close()
      await clerk.stop()
      await store.close()
    },
  }
}
