import type { By } from '#base/event.ts'
import { choice, type Field, type Fields, type Form, fresh, list, optional, text } from '#base/form.ts'
import { handlings } from '#base/handling.ts'
import { described, dossierCommands, earlier, foundBy, judgedElsewhere, longestTitle, mostAnchors, mostDocuments, note, saidElsewhere, saidIn } from '../commands.ts'
import { answerWays, type Entry, type EntryKind, entryKinds, isContested, type Rejection, ways } from '../entry.ts'
import type { DossierState } from '../state.ts'
import { maySettle } from './contests.ts'
import { handlingOf, keeps, mayReadAll, readable, records, reviews, roleOf } from './rights.ts'
import { valueFields } from './values.ts'

/** What somebody may do in a dossier now. Documents and entries beyond their handling are in no form. */
export function may(state: DossierState, by: By): readonly Form[] {
  if (state.started === null) return [{ type: 'start-dossier', fields: { title: text(1, longestTitle), handling: choice(...handlings) } }]
  if (roleOf(by.capacity) === null) return []
  const documents = Object.keys(state.documents).toSorted().filter((document) => readable(state, by, document) !== null)
  return [
    ...(records(by) ? [{ type: 'import-document', fields: { ...dossierCommands['import-document'], document: fresh(Object.keys(state.documents).toSorted()) } }] : []),
    ...(documents.length === 0 ? [] : documentForms(state, by, documents)),
    ...(reviews(by) ? entryForms(state, by, documents) : []),
    ...(keeps(by) ? [{ type: 'rename-dossier', fields: { title: text(1, longestTitle) } }] : []),
  ]
}

function documentForms(state: DossierState, by: By, documents: readonly string[]): readonly Form[] {
  const document = choice(...documents)
  return [
    ...(keeps(by) ? handlings.flatMap((handling): readonly Form[] => {
      const others = documents.filter((one) => state.documents[one]?.handling !== handling)
      return others.length === 0 ? [] : [{ type: 'set-handling', fields: { document: choice(...others), handling: choice(handling) } }]
    }) : []),
    ...(records(by) ? [
      { type: 'describe-document', fields: { document, described } },
      { type: 'restore-passage', fields: { ...dossierCommands['restore-passage'], document } },
      { type: 'mask-passage', fields: { ...dossierCommands['mask-passage'], document } },
      { type: 'join-story', fields: { documents: list(document, 2, mostDocuments) } },
      { type: 'split-story', fields: { document } },
    ] : []),
  ]
}

function entryForms(state: DossierState, by: By, documents: readonly string[]): readonly Form[] {
  const entries = Object.values(state.entries).filter(({ anchors }) => mayReadAll(state, by, anchors))
  const rejections = Object.values(state.rejections).filter(({ anchors }) => mayReadAll(state, by, anchors))
  const statements = choice(...entries.flatMap(({ kind, entry }) => kind === 'statement' ? [entry] : []))
  const judged = [...entries, ...rejections]
  const publishable = entries.flatMap(({ entry, anchors, published, revision, contests }) => !isContested({ contests: contests ?? [] }) && handlingOf(state, anchors) === 'public' && (published === null || published < revision) ? [entry] : [])
  return [
    ...(documents.length === 0 || !keeps(by) ? [] : entryKinds.map((kind): Form => ({ type: 'take-over-rejection', fields: { candidate: fresh(judgedHere(judged)), reader: foundBy, kind: choice(kind), value: optional(valueFields[kind]), anchors: list(saidIn(choice(...documents)), 1, mostAnchors), note, ...judgedElsewhere } }))),
    ...(documents.length === 0 ? [] : entryKinds.flatMap((kind) => contentForms(state, by, documents, kind, judged))),
    ...withChoice('withdraw-review', 'review', [...entries.map(({ entry }) => entry), ...rejections.map(({ review }) => review)], { note }),
    ...withChoice('contest-review', 'review', judged.flatMap((one) => (one.by === by.person || one.contests?.some((contest) => contest.by === by.person) === true ? [] : [reviewOf(one)])), { note }),
    ...judged.flatMap((one) => withChoice('settle-contest', 'contest', (one.contests ?? []).filter((contest) => maySettle(by, contest)).map(({ contest }) => contest), { review: choice(reviewOf(one)), note })),
    ...(entries.some(({ kind }) => kind === 'statement') ? [{ type: 'link-renderings', fields: { entries: list(statements, 2, mostDocuments), ...handedOn(by) } }] : []),
    ...withChoice('unlink-rendering', 'entry', entries.map(({ entry }) => entry), {}),
    ...besideForms(entries, by),
    ...(keeps(by) ? withChoice('publish-entry', 'entry', publishable, {}) : []),
  ]
}

/** Candidates judged in this dossier: of those an export brought, it may bring another review. */
const judgedHere = (judged: readonly (Entry | Rejection)[]): readonly string[] => candidatesJudged(judged.filter(({ from }) => from === undefined))
const candidatesJudged = (judged: readonly (Entry | Rejection)[]): readonly string[] => judged.flatMap(({ candidate }) => candidate === null ? [] : [candidate]).toSorted()

/** What may be said of one entry beside another. */
function besideForms(entries: readonly Entry[], by: By): readonly Form[] {
  const statements = entries.flatMap(({ kind, entry }) => kind === 'statement' ? [entry] : [])
  if (statements.length === 0) return []
  const [statement, any] = [choice(...statements), choice(...entries.map(({ entry }) => entry))]
  return [
    { type: 'set-authentic', fields: { entry: statement, authentic: choice(true, false), ...handedOn(by) } },
    { type: 'set-translates', fields: { entry: statement, of: optional(statement), ...handedOn(by) } },
    { type: 'link-answer', fields: { entry: statement, to: any, way: choice(...answerWays), ...handedOn(by) } },
    { type: 'unlink-answer', fields: { entry: statement, to: any } },
  ]
}

/** A keeper hands on who said it elsewhere. */
const handedOn = (by: By): Fields => ({ from: keeps(by) ? saidElsewhere : optional(choice()) })

const reviewOf = (one: Entry | Rejection): number => ('entry' in one ? one.entry : one.review)

/** A candidate is any id that has no review this capacity knows of. */
function contentForms(state: DossierState, by: By, documents: readonly string[], kind: EntryKind, judged: readonly (Entry | Rejection)[]): readonly Form[] {
  const content: Fields = { kind: choice(kind), value: valueFields[kind], anchors: list(saidIn(choice(...documents)), 1, mostAnchors) }
  const candidate: Field = fresh(candidatesJudged(judged))
  const amendable = Object.values(state.entries).filter((entry) => entry.kind === kind && mayReadAll(state, by, entry.anchors)).map(({ entry }) => entry)
  return [
    { type: 'confirm', fields: { candidate, reader: foundBy, ...content } },
    { type: 'correct', fields: { candidate, reader: foundBy, ...content, note } },
    { type: 'reject', fields: { candidate, reader: foundBy, ...content, note } },
    ...(records(by) ? [{ type: 'mark-by-hand', fields: content }] : []),
    ...(keeps(by) ? [{ type: 'take-over-entry', fields: { candidate: optional(fresh(judgedHere(judged))), reader: foundBy, way: choice(...ways), ...content, ...judgedElsewhere, before: earlier(valueFields[kind], choice(...documents)) } }] : []),
    ...withChoice('amend-entry', 'entry', amendable, { ...content, note: optional(text(1, 2_000)) }),
  ]
}

function withChoice(type: string, field: string, of: readonly number[], rest: Fields): readonly Form[] {
  return of.length === 0 ? [] : [{ type, fields: { [field]: choice(...of), ...rest } }]
}
