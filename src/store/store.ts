import type { Json } from '#base/canonical.ts'
import type { By, Event } from '#base/event.ts'
import type { Hash } from '#base/hash.ts'
import type { DocumentId, PersonId, StreamId } from '#base/ids.ts'
import type { Entry } from '#base/journal.ts'

/** Where a stream ends: how many events it has and the chain value of the last; `genesis` where there is none. */
export type Head = { readonly count: number; readonly chain: Hash }

export type { Entry } from '#base/journal.ts'

/**
 * What an accepted command is answered with, kept beside its events so that a retry gets the same answer.
 * `body` is the hash of the command as sent, without what is a voter's secret; null in a journal restored from a file, which does not carry it.
 * A command that changed nothing has `to` = `from` - 1.
 */
export type Receipt = { readonly person: PersonId; readonly key: string; readonly body: Hash | null; readonly from: number; readonly to: number }

/** A command that an event owes to another stream, until it is answered. `key` is made from the causing event. */
export type Owed = { readonly key: string; readonly stream: StreamId; readonly by: By; readonly command: { readonly type: string } }

/** A secret paper in a ballot box of a stream, under a random key: without voter, time or order. */
export type BoxPaper = { readonly key: string; readonly box: string; readonly paper: Json }

/** A box that is emptied for good: it must hold exactly so many papers, else nothing is written. */
export type Emptied = { readonly box: string; readonly count: number }

/** What one append does beside the events, in the same transaction. Boxes are emptied before papers are put in. */
export type Beside = { readonly receipts?: readonly Receipt[]; readonly owed?: readonly Owed[]; readonly emptied?: readonly Emptied[]; readonly papers?: readonly BoxPaper[] }

/** An imported file as it came, with the plain text that every offset counts in (UTF-16 units). Never changed. */
export type Document = {
  readonly id: DocumentId
  readonly dossier: StreamId
  /** SHA-256 of the bytes; a dossier holds the same bytes once. */
  readonly hash: Hash
  readonly name: string
  readonly bytes: Uint8Array
  readonly text: string
  /** What the reader of files knows and the store does not look into: medium, encoding, how it was obtained. */
  readonly about: Json
}

/** A document without its content. */
export type DocumentHead = Omit<Document, 'bytes' | 'text'>

/** What a program found in a document: a cache of one reader at one version, made again at will. */
export type Derived = { readonly document: DocumentId; readonly reader: string; readonly version: string }

/** A small durable table of values by key. `parse` stands at the door: it throws where a stored value is not of this shape. */
export type Table<Value> = {
  readonly get: (key: string) => Promise<Value | null>
  readonly put: (key: string, value: Value) => Promise<void>
  /** Puts the value only where the key is free; says whether it was. */
  readonly add: (key: string, value: Value) => Promise<boolean>
  readonly delete: (key: string) => Promise<void>
  /** All pairs whose key begins with the prefix, in the order of their keys. */
  readonly list: (prefix?: string) => Promise<readonly { readonly key: string; readonly value: Value }[]>
}

/**
 * The journal and the documents. What a promise of a writing method has answered is on the disk.
 * Throws `Rejected('disk-full')` where nothing more can be written; reading goes on.
 */
export type Store = {
  readonly kind: 'memory' | 'sqlite' | 'postgres'
  /**
   * Appends events to a stream that has exactly `expected` events, also the first (`expected` 0), in one transaction and one
   * flush. The events carry the positions `expected` + 1, + 2, …. When the stream is elsewhere, or a box that is emptied holds
   * another number of papers, nothing is written and the head is the answer.
   */
  readonly append: (stream: StreamId, expected: number, events: readonly Event[], beside?: Beside) => Promise<{ readonly head: Head } | { readonly conflict: Head }>
  /** Entries at positions above `after`, in order, at most `limit`. */
  readonly read: (stream: StreamId, after: number, limit: number) => Promise<readonly Entry[]>
  readonly head: (stream: StreamId) => Promise<Head>
  /** Every stream that has events, in the order of their ids. */
  readonly streams: () => Promise<readonly (Head & { readonly stream: StreamId })[]>
  /** Those of the asked commands that were accepted. */
  readonly receipts: (stream: StreamId, asked: readonly { readonly person: PersonId; readonly key: string }[]) => Promise<readonly Receipt[]>
  /** Every paper in the boxes of a stream, in the order of their keys. */
  readonly papers: (stream: StreamId) => Promise<readonly BoxPaper[]>
  /** Writes a whole stream as a checked journal file has it, withheld lines included; false where the stream exists. */
  readonly restore: (stream: StreamId, entries: readonly Entry[]) => Promise<boolean>
  /** Calls back when another process appended to a stream; answers with the way to stop it. */
  readonly watch: (look: (stream: StreamId) => void) => () => void
  /** Commands still owed to other streams, oldest first. */
  readonly owed: () => Promise<readonly Owed[]>
  /** The owed command of this key was answered. */
  readonly settle: (key: string) => Promise<void>
  /** Stores a document, or names the one in the same dossier that has the same bytes. */
  readonly putDocument: (document: Document) => Promise<{ readonly stored: DocumentId } | { readonly duplicate: DocumentId }>
  readonly document: (id: DocumentId) => Promise<Document | null>
  readonly documents: (dossier: StreamId) => Promise<readonly DocumentHead[]>
  readonly putDerived: (of: Derived, value: Json) => Promise<void>
  readonly derived: (of: Derived) => Promise<Json | null>
  /** What one reader at one version found in all documents of a dossier. */
  readonly derivedIn: (dossier: StreamId, reader: string, version: string) => Promise<readonly { readonly document: DocumentId; readonly value: Json }[]>
  /** Keeps the words of a document for search in place of those kept before; `version` is that of the rules that cut them. At most some hundred thousand. */
  readonly putWords: (of: { readonly dossier: StreamId; readonly document: DocumentId; readonly version: string }, terms: readonly string[]) => Promise<void>
  /** Documents of a dossier whose words are kept at this version. */
  readonly worded: (dossier: StreamId, version: string) => Promise<readonly DocumentId[]>
  /** Documents that have every whole word, and for each beginning a word that begins so (by code units); in the order of their ids. */
  readonly documentsWith: (dossier: StreamId, sought: { readonly beginnings: readonly string[]; readonly whole: readonly string[] }) => Promise<readonly DocumentId[]>
  readonly table: <Value extends Json>(name: string, parse: (value: unknown) => Value) => Table<Value>
  readonly close: () => Promise<void>
}
