import type { Handling } from '#base/handling.ts'
import { iso } from '#base/instants.ts'
import { own } from '#base/own.ts'
import type { Described, Obtained } from '#record/commands.ts'
import { sayingsAmong } from '#record/dossier/linkings.ts'
import type { AnswerWay, Contest, Entry, EntryKind, Linking, Rejection, SaidBy, Value, Way } from '#record/entry.ts'
import type { Mask } from '#record/reading.ts'
import type { ReaderMark } from '#record/second/second.ts'
import type { Span } from '#record/span.ts'
import type { DossierDocument } from '#record/state.ts'
import { type Place, placesOf } from '#views/dossier/candidate.ts'
import { merged, type Seen, type Sight } from '#views/dossier/sight.ts'
import { actorsNamed, type ExportedActor, type Told } from './dossier-actors.ts'
import { type Annotation, type Target, targetOf } from './dossier-annotation.ts'

/** What a file of a dossier is called, and the version of its form. */
export const dossierFormat = 'parley-dossier'
export const dossierVersion = 1

export type ExportedContest = { readonly by: string; readonly at: number; readonly note: string | null }
/** A candidate by the place where the program finds it in a document, so that it is the same in another dossier; by its id where it is found no more. */
export type ExportedCandidate = string | ({ readonly document: string } & Place) | null
type Judged = { readonly by: string; readonly at: number; readonly published: boolean; readonly contests: readonly ExportedContest[] }
export type ExportedEntry = Judged & { readonly entry: number; readonly kind: EntryKind; readonly way: Way; readonly candidate: ExportedCandidate; readonly reader?: ReaderMark; readonly value: Value; readonly before?: readonly ExportedEarlier[]; readonly annotation: Annotation }
export type ExportedRejection = Judged & { readonly kind: EntryKind; readonly candidate: ExportedCandidate; readonly reader?: ReaderMark; readonly value?: Value; readonly note: string | null; readonly target: readonly Target[] }

/** schema.org metadata of a document (JSON-LD). */
export type About = { readonly '@context': 'https://schema.org'; readonly '@type': 'NewsArticle' | 'DigitalDocument'; readonly [property: string]: unknown }

/** A document without its bytes and text, which follow in the file. Documents are named by the SHA-256 of their bytes. */
export type ExportedDocument = {
  readonly hash: string
  readonly textHash: string
  readonly name: string
  readonly handling: Handling
  readonly described: Described
  readonly obtained: Omit<Obtained, 'before'>
  readonly by: string
  readonly at: number
  readonly restored: readonly Span[]
  readonly masked: readonly Mask[]
  readonly about: About
}

/** A value an entry had before a correction: who gave it, and why it was changed. */
export type ExportedEarlier = SaidBy & { readonly value: Value; readonly way: Way; readonly note: string | null; readonly target: readonly Target[] }

/** Who tied renderings together, and who named a wording authentic or a translation. */
export type ExportedLinks = { readonly renderings: readonly Linking[]; readonly authentic: readonly (SaidBy & { readonly entry: number })[]; readonly translations: readonly (SaidBy & { readonly entry: number })[] }

/** A dossier as its reader may see it. Entries are numbered in the order in which they were made. `linked` and `actors` are missing in older files. */
export type ExportedDossier = {
  readonly format: typeof dossierFormat
  readonly version: typeof dossierVersion
  readonly title: string
  readonly handling: Handling
  readonly entries: readonly ExportedEntry[]
  readonly rejections: readonly ExportedRejection[]
  readonly stories: { readonly joined: readonly (readonly string[])[]; readonly apart: readonly string[] }
  readonly renderings: readonly (readonly number[])[]
  readonly authentic: readonly number[]
  readonly translations: readonly (readonly [entry: number, of: number])[]
  readonly answers: readonly ({ readonly entry: number; readonly to: number; readonly way: AnswerWay } & Partial<SaidBy>)[]
  readonly linked?: ExportedLinks
  /** Actors that the house added to the register and entries name. */
  readonly actors?: readonly ExportedActor[]
  readonly documents: readonly ExportedDocument[]
}

/** Texts by document, as they are stored. */
export type Texts = ReadonlyMap<string, string>

/** The dossier as a value, from what its reader may see, the stored texts of those documents and what the house added to the register of actors. */
export function exportedDossier(sight: Sight, texts: Texts, register: Told = { actors: {}, holders: {}, memberships: {} }): ExportedDossier {
  const { state, seen } = sight
  const hashes = new Map(seen.map(({ document }) => [document.document, document.hash]))
  const entries = sight.judged.toSorted((a, b) => a.entry - b.entry)
  const numbers = new Map(entries.map(({ entry }, n) => [entry, n + 1]))
  const places = new Map(seen.flatMap(({ document, held }) => (held === null ? [] : [...placesOf(document.document, held.found)].map(([id, place]) => [id, { document: document.hash, ...place }] as const))))
  const candidate = (id: string | null): ExportedCandidate => (id === null ? null : places.get(id) ?? id)
  const targets = ({ anchors }: Pick<Entry, 'anchors'>): readonly Target[] => anchors.flatMap((anchor) => {
    const [text, hash] = [texts.get(anchor.document), hashes.get(anchor.document)]
    return text === undefined || hash === undefined ? [] : [targetOf(text, hash, anchor)]
  })
  // What an entry said before stands only where its passages may be read too.
  const earlierIn = ({ before = [] }: Entry): { readonly before?: readonly ExportedEarlier[] } => {
    const told = before.filter(({ anchors }) => anchors.every(({ document }) => texts.has(document))).map(({ value, way, by, at, note, anchors }) => ({ value: merged({ value }, sight.same).value, way, by, at, note, target: targets({ anchors }) }))
    return told.length === 0 ? {} : { before: told }
  }
  const numbered = (list: readonly number[]): readonly number[] => list.flatMap((entry) => numbers.get(entry) ?? []).toSorted((a, b) => a - b)
  return {
    format: dossierFormat, version: dossierVersion, title: state.title, handling: state.handling,
    entries: entries.map((entry): ExportedEntry => ({
      entry: numbers.get(entry.entry) ?? 0, kind: entry.kind, way: entry.way, candidate: candidate(entry.candidate), ...(entry.reader === undefined ? {} : { reader: entry.reader }), ...judgedIn(entry), value: entry.value, ...earlierIn(entry),
      annotation: { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation', motivation: 'classifying', created: iso(judgedIn(entry).at), body: { type: 'TextualBody', purpose: 'classifying', value: entry.kind }, target: targets(entry) },
    })),
    rejections: sight.rejections.toSorted((a, b) => a.review - b.review).map((rejection): ExportedRejection => ({ kind: rejection.kind, candidate: candidate(rejection.candidate), ...(rejection.reader === undefined ? {} : { reader: rejection.reader }), ...(rejection.judged === undefined ? {} : { value: rejection.judged.value }), ...judgedIn(rejection), note: rejection.note, target: targets(rejection) })),
    stories: {
      joined: ordered(state.joined.map((group) => group.flatMap((document) => hashes.get(document) ?? []).toSorted()).filter((group) => group.length > 1)),
      apart: state.apart.flatMap((document) => hashes.get(document) ?? []).toSorted(),
    },
    renderings: ordered(state.renderings.map(numbered).filter((group) => group.length > 1)),
    authentic: numbered(state.authentic),
    translations: entries.flatMap(({ entry }) => {
      const [one, other] = [numbers.get(entry), numbers.get(own(state.translations, String(entry)) ?? -1)]
      return one === undefined || other === undefined ? [] : [[one, other] as const]
    }),
    answers: state.answers.flatMap(({ entry, to, way, by, at }) => {
      const [one, other] = [numbers.get(entry), numbers.get(to)]
      return one === undefined || other === undefined ? [] : [{ entry: one, to: other, way, by, at }]
    }).toSorted((a, b) => a.entry - b.entry || a.to - b.to),
    linked: linkedIn(sight, numbers),
    actors: actorsNamed(register, [...entries.map(({ value }) => value), ...sight.rejections.map(({ judged }) => judged?.value)]),
    documents: seen.map(documentOf),
  }
}

function linkedIn({ state }: Sight, numbers: ReadonlyMap<number, number>): ExportedLinks {
  const { linkings, authenticBy, translatedBy } = sayingsAmong(state, new Set(numbers.keys()))
  const number = (entry: number): number => numbers.get(entry) ?? 0
  const of = (said: { readonly [entry: string]: SaidBy }, those: readonly number[]) => those.flatMap((entry) => { const one = own(said, String(entry)); return one === undefined || !numbers.has(entry) ? [] : [{ entry: number(entry), by: one.by, at: one.at }] }).toSorted((a, b) => a.entry - b.entry)
  return {
    renderings: linkings.map(({ entries, by, at }) => ({ entries: entries.map(number).toSorted((a, b) => a - b), by, at })).toSorted((a, b) => a.at - b.at || JSON.stringify(a).localeCompare(JSON.stringify(b), 'en')),
    authentic: of(authenticBy, state.authentic), translations: of(translatedBy, Object.entries(state.translations).flatMap(([entry, to]) => (numbers.has(to) ? [Number(entry)] : []))),
  }
}

/** Who judged it first, where it came with the export of another dossier: there. */
function judgedIn(one: Entry | Rejection): Judged {
  const { by, at, from, contests = [] } = one
  return { by: from?.by ?? by, at: from?.at ?? at, published: from?.published === true || ('published' in one && one.published !== null), contests: contests.map(({ by: who, at: when, note }: Contest) => ({ by: who, at: when, note })) }
}

function documentOf(seen: Seen): ExportedDocument {
  const { document } = seen
  const { obtained: { how, note = null, delivered = null, before = null } } = document
  const came = before ?? { how, note, delivered, by: document.by, at: document.at }
  const { hash, textHash, name, handling, described, restored, masked } = document
  return {
    hash, textHash, name, handling, described, restored, masked, by: came.by, at: came.at,
    obtained: { how: came.how, note: came.note ?? null, ...(came.delivered == null ? {} : { delivered: came.delivered }) },
    about: aboutOf(document),
  }
}

/** What a document is in the words of schema.org: as a person described it, or as the page said. */
export function aboutOf({ hash, name, described }: Pick<DossierDocument, 'hash' | 'name' | 'described'>): About {
  const { title, outlet, agency, language, published } = described
  return {
    '@context': 'https://schema.org', '@type': outlet == null ? 'DigitalDocument' : 'NewsArticle', identifier: `urn:sha-256:${hash}`, name,
    ...(title == null ? {} : { headline: title }), ...(published == null ? {} : { datePublished: published }), ...(language == null ? {} : { inLanguage: language }),
    ...(outlet == null ? {} : { publisher: { '@type': 'Organization', name: outlet } }), ...(agency == null ? {} : { sourceOrganization: { '@type': 'NewsMediaOrganization', name: agency } }),
  }
}

const ordered = <Member extends string | number>(groups: readonly (readonly Member[])[]): readonly (readonly Member[])[] => groups.toSorted((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
