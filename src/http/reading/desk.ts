import { Rejected } from '#base/codes.ts'
import type { Json } from '#base/canonical.ts'
import type { By } from '#base/event.ts'
import type { Handling } from '#base/handling.ts'
import { type Hash, hash } from '#base/hash.ts'
import type { DocumentId, StreamId } from '#base/ids.ts'
import type { Refusal } from '#base/refusal.ts'
import { type Clerk, of } from '#clerk/clerk.ts'
import { house } from '#house/decider.ts'
import type { Register } from '#house/register-state.ts'
import { houseStream } from '#house/state.ts'
import { longestName, longestWords, type Obtained } from '#record/commands.ts'
import { dossier as decider } from '#record/decider.ts'
import { prepare, type Prepared } from '#record/dossier/library.ts'
import type { Found } from '#record/found.ts'
import { assembled, beginningOf, piecesOf } from '#record/pieces.ts'
import { reader as rules } from '#record/reader.ts'
import { largestFile } from '#record/reading/limits.ts'
import type { Reading } from '#record/reading.ts'
import type { DossierState } from '#record/state.ts'
import type { Fingerprint } from '#record/stories.ts'
import type { Store } from '#store/store.ts'
import type { Held } from '#views/dossier/sight.ts'
import type { Known } from './job.ts'
import { openLane } from './lane.ts'
import type { Reader } from './pool.ts'
import { knownIn } from './known.ts'
import { openSearch, type Search } from './search.ts'

/** A file or pasted text on its way into a dossier. `content` is bytes as they came, or text that was pasted; `text` the plain text another dossier stored of it, in which the passages of its export count. */
export type Incoming = { readonly name: string; readonly content: Uint8Array | string; readonly obtained: Obtained; readonly handling?: Handling | null; readonly text?: string }

/** What a program found in one document, as the pages of a dossier take it, and by what it is grouped with others. */
export type OnDesk = Held & { readonly print: Fingerprint }

/** Where documents come in and are read, once: store, clerk and reading process behind one door. */
export type Desk = {
  /**
   * Reads a document, stores its bytes and text, and records that it was imported. Throws `Rejected`: the file's own trouble, `duplicate-document`, or
   * what the clerk throws. The same key again has the same answer.
   */
  readonly take: (dossier: StreamId, incoming: Incoming, act: { readonly by: By; readonly key: string }) => Promise<{ readonly document: DocumentId } | { readonly refused: Refusal }>
  /**
   * The documents in what came in, each to be taken by itself: a feed's entries, lines of JSON Lines, a message and its attachments; anything else is one. Throws
   * `Rejected` where the whole cannot be opened.
   */
  readonly apart: (incoming: Incoming) => Promise<readonly Incoming[]>
  /** Reads a file and keeps nothing of it. Throws `Rejected`. */
  readonly words: (bytes: Uint8Array, name: string) => Promise<Reading>
  /** What was found in a dossier's documents. What is not ready within the patience goes on being read and is missing. */
  readonly held: (dossier: StreamId, state: DossierState) => Promise<ReadonlyMap<DocumentId, OnDesk>>
  /** Where a line of search stands in documents of a dossier. */
  readonly find: Search['find']
}

/** How long a page waits for documents that are still being read, in milliseconds. */
const usualPatience = 4_000
/** So many documents of all dossiers are fetched, read or searched at once; the others wait their turn. */
const mostAtOnce = 8
/** Dossiers whose readings stay in memory. */
const mostDossiers = 4
const reads = 'reading'
const finds = 'found'

/** The id of a document: from the dossier and its bytes, so that a retry gives the same. */
export function documentIdOf(dossier: StreamId, bytes: Hash): DocumentId {
  return `d${hash(`${dossier} ${bytes}`).slice(0, 23)}`
}

type Kept = { readonly readings: Map<DocumentId, Promise<Reading | null>>; readonly found: Map<DocumentId, { readonly inputs: Hash; readonly found: Promise<Found | null> }> }

/** What a document that has not changed was last searched by. */
const asked = new WeakMap<Prepared, { readonly register: Register; readonly known: Known | undefined; readonly inputs: Hash }>()

export function openReadingDesk({ store, clerk, reader, patience = usualPatience }: { readonly store: Store; readonly clerk: Pick<Clerk, 'submit' | 'state'>; readonly reader: Reader; readonly patience?: number }): Desk {
  const dossiers = new Map<StreamId, Kept>()
  const keptOf = (dossier: StreamId): Kept => {
    const kept = dossiers.get(dossier) ?? { readings: new Map(), found: new Map() }
    // The one asked for last is let go last.
    dossiers.delete(dossier)
    dossiers.set(dossier, kept)
    for (const old of [...dossiers.keys()].slice(0, -mostDossiers)) dossiers.delete(old)
    return kept
  }

  // Bytes and texts of a large dossier are never all in memory at once, and what somebody brings in does not stand behind ten thousand that are read again.
  const lane = openLane(mostAtOnce)
  const read = (document: DocumentId): Promise<Reading> => lane(() => readNow(document))
  const find = (document: DocumentId, prepared: Prepared, inputs: Hash, known: Known | undefined): Promise<Found> => lane(() => findNow(document, prepared, inputs, known))

  async function readNow(document: DocumentId): Promise<Reading> {
    const key = { document, reader: `${rules.name} ${reads}`, version: rules.version }
    const stored = await store.document(document)
    if (stored === null) throw new Rejected('not-found')
    const before = await store.derived(key)
    if (before !== null) return { ...whole<Omit<Reading, 'text'>>(before), text: stored.text }
    // Later rules read the stored text anew; its characters, and so every offset, stay as they were imported.
    const { text, ...rest } = isPasted(stored.about) ? await reader.paste(stored.text) : await reader.file(stored.bytes, stored.name)
    if (text !== stored.text) return reader.paste(stored.text)
    await store.putDerived(key, plain(rest))
    return { ...rest, text }
  }

  async function findNow(document: DocumentId, { reading, lenders }: Prepared, inputs: Hash, known: Known | undefined): Promise<Found> {
    const key = { document, reader: `${rules.name} ${finds}`, version: rules.version }
    const before = await store.derived(key)
    const stored = before === null ? null : whole<{ readonly inputs: Hash; readonly found: Found }>(before)
    if (stored?.inputs === inputs) return stored.found
    // Each piece of a long document is a job of its own, so that the bounds of time and memory hold for any length.
    const pieces = piecesOf({ ...reading, masks: [] })
    const story = lenders.map((lender) => ({ ...beginningOf(lender), masks: [] }))
    const founds: { readonly found: Found; readonly from: number }[] = []
    for (const piece of pieces) founds.push({ from: piece.from, found: await reader.attribute(piece.reading, piece === pieces[0] ? story : [...story, ...pieces.slice(0, 1).map((one) => one.reading)], known) })
    const found = assembled(founds)
    await store.putDerived(key, plain({ inputs, found }))
    return found
  }

  return {
    words: (bytes, name) => reader.file(bytes, name),
    find: openSearch({ store, reader }).find,

    async apart(incoming) {
      const { name, content } = incoming
      // The reading process looks whether there are several: what knows the formats takes more memory than the server at rest may.
      if (typeof content === 'string' || content.length > largestFile) return [incoming]
      return (await reader.parts(content, name)).map((part) => ({ ...incoming, name: part.name, content: part.bytes }))
    },

    async take(dossier, { name, content, obtained, handling, text: stood }, act) {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
      if (bytes.length > largestFile) throw new Rejected('too-large', `A document has up to ${largestFile / 1024 / 1024} MB.`)
      const digest = hash(bytes)
      const document = documentIdOf(dossier, digest)
      const imported = async (): Promise<boolean> => of(decider, await clerk.state(dossier)).state.documents[document] !== undefined
      const again = await imported()
      const fresh = again ? null : typeof content === 'string' ? await reader.paste(content) : await reader.file(content, name)
      const reading = fresh === null || stood === undefined || fresh.text === stood ? fresh : { ...await reader.paste(stood), kind: fresh.kind, encoding: fresh.encoding }
      if (reading !== null) {
        const { text, kind, encoding, ...rest } = reading
        // Bytes first: an event without its document would be worse than a document that no event names yet.
        await store.putDocument({ id: document, dossier, hash: digest, name: called(name), bytes, text, about: plain({ pasted: typeof content === 'string', kind, encoding }) })
        await store.putDerived({ document, reader: `${rules.name} ${reads}`, version: rules.version }, plain({ ...rest, kind, encoding }))
      }
      const stored = await store.document(document)
      const said = reading ?? (stored === null ? null : await readNow(document))
      if (said === null || stored === null) throw new Rejected('duplicate-document')
      const { title, outlet, agency, language, medium, published } = said
      const answer = await clerk.submit(dossier, {
        type: 'import-document', document, hash: digest, textHash: hash(stored.text), length: stored.text.length, name: called(name), handling: handling ?? null, obtained,
        described: { title: short(title?.text), outlet: short(outlet?.text), agency: short(agency?.text), language, medium, published: published.day, publishedBasis: published.basis },
      } as { readonly type: string }, { ...act, seen: 0 })
      if ('accepted' in answer) return { document }
      if (answer.refused.refused === 'already-done') throw new Rejected('duplicate-document', answer.refused.words.en)
      return { refused: answer.refused }
    },

    async held(dossier, state) {
      const kept = keptOf(dossier)
      const deadline = new Promise<null>((resolve) => {
        const timer: unknown = setTimeout(() => resolve(null), patience)
        // A stopping server does not wait for it; in a browser a timer is a number and holds nothing up.
        if (typeof timer === 'object' && timer !== null && 'unref' in timer && typeof timer.unref === 'function') timer.unref()
      })
      const register = of(house, await clerk.state(houseStream)).state
      const readings = new Map<DocumentId, Reading>()
      await Promise.all(Object.keys(state.documents).map(async (document) => {
        // What failed is tried again when it is asked for again, unless it would only take up the reading process once more.
        const reading = kept.readings.get(document) ?? read(document).catch((error: unknown) => { if (!isBeyond(error)) kept.readings.delete(document); return null })
        kept.readings.set(document, reading)
        const done = await Promise.race([reading, deadline])
        if (done !== null) readings.set(document, done)
      }))
      const held = new Map<DocumentId, OnDesk>()
      await Promise.all([...prepare(state, readings)].map(async ([document, prepared]) => {
        const { reading, grouping, print, lenders } = prepared
        const same = asked.get(prepared)
        const known = same?.register === register ? same.known : knownIn(register, reading)
        const inputs = same?.register === register ? same.inputs : hash(JSON.stringify([reading.mainText, reading.language, reading.published, lenders.map((lender) => [hash(lender.text), lender.mainText, lender.published]), ...(known === undefined ? [] : [known])]))
        asked.set(prepared, { register, known, inputs })
        const before = kept.found.get(document)
        const found = before?.inputs === inputs ? before.found : find(document, prepared, inputs, known).catch((error: unknown) => { if (!isBeyond(error)) kept.found.delete(document); return null })
        kept.found.set(document, { inputs, found })
        const done = await Promise.race([found, deadline])
        if (done !== null) held.set(document, { reading: { ...reading, masks: prepared.masks }, grouping, print, found: done })
      }))
      return held
    },
  }
}

const called = (name: string): string => (name.split(/[/\\]/u).at(-1)?.trim() || 'document').slice(0, longestName).toWellFormed()
const short = (text: string | undefined): string | null => text?.slice(0, longestWords).toWellFormed() || null

/** What could not be done within the limits of time and memory cannot be done the next time either. */
const isBeyond = (error: unknown): boolean => error instanceof Rejected && error.code === 'unreadable-file'

/** What the store kept is what was put there under the same version. */
const whole = <Value>(value: Json): Value => value as unknown as Value
const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json
const isPasted = (about: Json): boolean => typeof about === 'object' && about !== null && !Array.isArray(about) && 'pasted' in about && about.pasted === true
