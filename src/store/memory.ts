import type { Json } from '#base/canonical.ts'
import type { Event } from '#base/event.ts'
import { genesis } from '#base/hash.ts'
import type { StreamId } from '#base/ids.ts'
import { chained, headAfter, receiptName, receiptsOf } from './chain.ts'
import type { BoxPaper, Derived, Document, Entry, Head, Owed, Receipt, Store } from './store.ts'

type Journal = { entries: Entry[]; readonly receipts: Map<string, Receipt>; papers: readonly BoxPaper[] }
const derivedName = (of: Derived): string => JSON.stringify([of.document, of.reader, of.version])

/** What comes out is what JSON keeps, never the caller's own object: the same as from a disk. */
const kept = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value
const byKey = (one: { readonly key: string }, other: { readonly key: string }): number => (one.key < other.key ? -1 : 1)

/** The store of tests, of scripts and of a whole Parley in one browser tab: nothing outlives it. Uses nothing of Node. */
export function openMemory(): Store {
  const journals = new Map<StreamId, Journal>()
  const owed = new Map<string, Owed>()
  const documents = new Map<string, Document>()
  const found = new Map<string, { readonly of: Derived; readonly value: Json }>()
  const worded = new Map<string, { readonly dossier: StreamId; readonly version: string; readonly terms: readonly string[] }>()
  const tables = new Map<string, Map<string, Json>>()
  const headOf = (stream: StreamId): Head => headAfter({ count: 0, chain: genesis }, journals.get(stream)?.entries ?? [])
  const journalOf = (stream: StreamId): Journal => {
    const journal = journals.get(stream) ?? { entries: [], receipts: new Map(), papers: [] }
    journals.set(stream, journal)
    return journal
  }

  return {
    kind: 'memory',
    async append(stream, expected, events, beside = {}) {
      const head = headOf(stream)
      const { emptied = [], papers = [] } = beside
      const lying = journals.get(stream)?.papers ?? []
      if (head.count !== expected || emptied.some(({ box, count }) => lying.filter((one) => one.box === box).length !== count)) return { conflict: head }
      const entries = chained(stream, head, kept<readonly Event[]>(events))
      const journal = journalOf(stream)
      journal.papers = [...lying.filter((one) => !emptied.some(({ box }) => box === one.box)), ...kept(papers)].toSorted(byKey)
      journal.entries.push(...entries)
      for (const receipt of beside.receipts ?? []) if (!journal.receipts.has(receiptName(receipt))) journal.receipts.set(receiptName(receipt), receipt)
      for (const command of beside.owed ?? []) owed.set(command.key, kept(command))
      return { head: headAfter(head, entries) }
    },
    async read(stream, after, limit) {
      return journals.get(stream)?.entries.slice(Math.max(0, after), Math.max(0, after) + limit) ?? []
    },
    async head(stream) {
      return headOf(stream)
    },
    async streams() {
      return [...journals.keys()].toSorted().map((stream) => ({ stream, ...headOf(stream) })).filter(({ count }) => count > 0)
    },
    async receipts(stream, asked) {
      const journal = journals.get(stream)
      return asked.flatMap((one) => journal?.receipts.get(receiptName(one)) ?? [])
    },
    async papers(stream) {
      return journals.get(stream)?.papers ?? []
    },
    async restore(stream, entries) {
      if (headOf(stream).count > 0) return false
      journals.set(stream, { entries: [...entries], receipts: new Map(receiptsOf(entries).map((receipt) => [receiptName(receipt), receipt])), papers: [] })
      return true
    },
    watch: () => () => undefined,
    async owed() {
      return [...owed.values()]
    },
    async settle(key) {
      owed.delete(key)
    },
    async putDocument(document) {
      for (const other of documents.values()) if (other.dossier === document.dossier && other.hash === document.hash) return { duplicate: other.id }
      if (documents.has(document.id)) throw new Error(`document ${document.id} is there with other bytes`)
      documents.set(document.id, { ...document, bytes: document.bytes.slice() })
      return { stored: document.id }
    },
    async document(id) {
      return documents.get(id) ?? null
    },
    async documents(dossier) {
      return [...documents.values()].filter((document) => document.dossier === dossier)
        .map(({ bytes: _bytes, text: _text, ...head }) => head).toSorted((one, other) => (one.id < other.id ? -1 : 1))
    },
    async putDerived(of, value) {
      found.set(derivedName(of), { of, value: kept(value) })
    },
    async putWords({ dossier, document, version }, terms) {
      worded.set(document, { dossier, version, terms: [...new Set(terms)].toSorted((one, other) => (one < other ? -1 : 1)) })
    },
    async worded(dossier, version) {
      return [...worded].filter(([, one]) => one.dossier === dossier && one.version === version).map(([document]) => document).toSorted((one, other) => (one < other ? -1 : 1))
    },
    async documentsWith(dossier, { beginnings, whole }) {
      if (beginnings.length + whole.length === 0) return []
      return [...worded].filter(([, one]) => one.dossier === dossier && whole.every((term) => one.terms.includes(term)) && beginnings.every((term) => one.terms.some((each) => each.startsWith(term)))).map(([document]) => document).toSorted((one, other) => (one < other ? -1 : 1))
    },
    async derived(of) {
      return found.get(derivedName(of))?.value ?? null
    },
    async derivedIn(dossier, reader, version) {
      return [...found.values()].filter(({ of }) => of.reader === reader && of.version === version && documents.get(of.document)?.dossier === dossier)
        .map(({ of, value }) => ({ document: of.document, value })).toSorted((one, other) => (one.document < other.document ? -1 : 1))
    },
    table(name, parse) {
      const rows = tables.get(name) ?? new Map<string, Json>()
      tables.set(name, rows)
      return {
        async get(key) {
          const value = rows.get(key)
          return value === undefined ? null : parse(value)
        },
        async put(key, value) {
          rows.set(key, kept(value))
        },
        async add(key, value) {
          if (rows.has(key)) return false
          rows.set(key, kept(value))
          return true
        },
        async delete(key) {
          rows.delete(key)
        },
        async list(prefix = '') {
          return [...rows].filter(([key]) => key.startsWith(prefix)).map(([key, value]) => ({ key, value: parse(value) })).toSorted(byKey)
        },
      }
    },
    async close() {},
  }
}
