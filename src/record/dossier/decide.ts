import type { Context } from '#base/decider.ts'
import type { By, NewEvent } from '#base/event.ts'
import { circlesOf } from '#base/handling.ts'
import { own } from '#base/own.ts'
import { isRefusal, type Refusal } from '#base/refusal.ts'
import type { Described, DossierCommand, Said } from '../commands.ts'
import { type Anchor, type Earlier, type Entry, type EntryKind, isContested, type Kinded, type Rejection, type Value } from '../entry.ts'
import type { DossierDocument, DossierState } from '../state.ts'
import { contested, contestSettled } from './contests.ts'
import { handled } from './openings.ts'
import { no } from './refusals.ts'
import { audienceOf, handlingOf, keeps, mayReadAll, readable, records, reviews, roleOf } from './rights.ts'
import { event, type Of, type Outcome, team } from './telling.ts'
import { kinded } from './values.ts'

/** Decides one act of the team. The shape of the command was checked at the door, and so was that each quotation stands where it says. */
export function decide(state: DossierState, command: DossierCommand, { by }: Context): Outcome {
  if (command.type === 'start-dossier') return state.started === null ? [event('dossier-started', team, { title: command.title, handling: command.handling })] : no('started')
  if (state.started === null) return no('notStarted')
  if (roleOf(by.capacity) === null) return no('notTeam')
  switch (command.type) {
    case 'rename-dossier': return !keeps(by) ? no('notKeeper') : command.title === state.title ? [] : [event('dossier-renamed', team, { title: command.title })]
    case 'take-over-entry':
    case 'take-over-rejection': return keeps(by) ? takenOver(state, by, command) : no('notKeeper')
    case 'set-authentic':
    case 'set-translates':
    case 'link-answer':
    case 'unlink-answer': return !reviews(by) ? no('notReviewer') : 'from' in command && command.from != null && !keeps(by) ? no('notKeeper') : beside(state, by, command)
    case 'import-document': return records(by) ? imported(state, command) : no('notRecorder')
    case 'set-handling': return keeps(by) ? handled(state, by, command) : no('notKeeper')
    case 'describe-document':
    case 'restore-passage':
    case 'mask-passage': {
      if (!records(by)) return no('notRecorder')
      const document = readable(state, by, command.document)
      return document === null ? no('noDocument') : [aboutDocument(document, command)]
    }
    case 'confirm':
    case 'correct':
    case 'reject': return reviews(by) ? judged(state, by, command) : no('notReviewer')
    case 'mark-by-hand': {
      if (!records(by)) return no('notRecorder')
      const content = contentOf(state, by, command)
      return isRefusal(content) ? content : [event('entry-marked', audienceOf(state, content.anchors), content)]
    }
    case 'amend-entry': return reviews(by) ? amended(state, by, command) : no('notReviewer')
    case 'withdraw-review': return reviews(by) ? withdrawn(state, by, command) : no('notReviewer')
    case 'contest-review': return reviews(by) ? contested(state, by, command) : no('notReviewer')
    case 'settle-contest': return reviews(by) ? contestSettled(state, by, command) : no('notReviewer')
    case 'link-renderings': return !reviews(by) ? no('notReviewer') : command.from != null && !keeps(by) ? no('notKeeper') : linked(state, by, command)
    case 'unlink-rendering': {
      if (!reviews(by)) return no('notReviewer')
      const entry = entryFor(state, by, command.entry)
      if (entry === null) return no('noEntry')
      return state.renderings.some((group) => group.includes(entry.entry)) ? [event('rendering-unlinked', audienceOf(state, entry.anchors), { entry: entry.entry })] : []
    }
    case 'join-story': {
      if (!records(by)) return no('notRecorder')
      const documents = [...new Set(command.documents)]
      if (documents.some((document) => readable(state, by, document) === null)) return no('noDocument')
      return documents.length < 2 ? [] : [event('story-joined', audienceOf(state, documents.map((document) => ({ document }))), { documents })]
    }
    case 'split-story': {
      if (!records(by)) return no('notRecorder')
      if (readable(state, by, command.document) === null) return no('noDocument')
      return state.apart.includes(command.document) ? [] : [event('story-split', audienceOf(state, [command]), { document: command.document })]
    }
    case 'publish-entry': {
      if (!keeps(by)) return no('notKeeper')
      const entry = entryFor(state, by, command.entry)
      if (entry === null) return no('noEntry')
      if (handlingOf(state, entry.anchors) !== 'public') return no('notPublic')
      if (isContested(entry)) return no('contested')
      if (entry.published !== null && entry.published > entry.revision) return no('published')
      // What it said before is the team's.
      const { before: _, ...shown } = entry
      return [event('entry-published', ['public', ...team], { entry: shown })]
    }
  }
}

function imported(state: DossierState, command: Of<'import-document'>): Outcome {
  const { document, hash: bytes, textHash, length, name, obtained, described } = command
  const twin = Object.values(state.documents).find(({ hash }) => hash === bytes)
  if (twin !== undefined) return no('sameBytes', { name: twin.name })
  if (own(state.documents, document) !== undefined) return no('sameId')
  const mark = command.handling ?? state.handling
  return [event('document-imported', circlesOf(mark), {
    document, hash: bytes, textHash, length, name, handling: mark, obtained: { how: obtained.how, note: obtained.note ?? null, ...(obtained.delivered == null ? {} : { delivered: obtained.delivered }), ...(obtained.before == null ? {} : { before: obtained.before }) }, described: settled(described), restored: [], masked: [],
  })]
}

/** A day without basis is a person's; a basis without day is none. */
function settled(described: Described): Described {
  const { title = null, outlet = null, agency = null, language = null, medium, published = null, publishedBasis } = described
  return { title, outlet, agency, language, medium, published, publishedBasis: published === null ? 'unknown' : publishedBasis === 'unknown' ? 'person' : publishedBasis }
}

function aboutDocument(document: DossierDocument, command: Of<'describe-document' | 'restore-passage' | 'mask-passage'>): NewEvent {
  const seen = circlesOf(document.handling)
  if (command.type === 'describe-document') return event('document-described', seen, { document: document.document, described: settled(command.described) })
  const passage = { document: document.document, span: [command.start, command.start + command.quotation.length] as const, quotation: command.quotation }
  return command.type === 'restore-passage' ? event('passage-restored', seen, passage) : event('passage-masked', seen, { ...passage, reason: command.reason })
}

type Content = Kinded & { readonly anchors: readonly Anchor[] }

function anchorsOf(state: DossierState, by: By, said: readonly Said[]): readonly Anchor[] | Refusal {
  const anchors: Anchor[] = []
  for (const { document, start, quotation } of said) {
    const found = readable(state, by, document)
    if (found === null) return no('noDocument')
    anchors.push({ document, hash: found.textHash, span: [start, start + quotation.length], quotation })
  }
  return anchors
}

/** The value with its kind, and its anchors with the hash of the text they count in. */
function contentOf(state: DossierState, by: By, { kind, value, anchors: said }: { readonly kind: EntryKind; readonly value: Value; readonly anchors: readonly Said[] }): Content | Refusal {
  const anchors = anchorsOf(state, by, said)
  if (isRefusal(anchors)) return anchors
  const content = kinded(kind, value)
  return content === null ? no('otherShape', { kind }) : { ...content, anchors }
}

/** Whether a candidate has a review, of those asked for, that this capacity may read. */
function isReviewed(state: DossierState, by: By, candidate: string, counts: (review: Entry | Rejection) => boolean = () => true): boolean {
  return (own(state.reviews, candidate) ?? []).some((review) => {
    const at = own(state.entries, String(review)) ?? own(state.rejections, String(review))
    return at !== undefined && counts(at) && mayReadAll(state, by, at.anchors)
  })
}

/** What an export of another dossier holds, as that dossier judged it. */
function takenOver(state: DossierState, by: By, command: Of<'take-over-entry' | 'take-over-rejection'>): Outcome {
  // A dossier holds two reviews of one candidate where the second reviewer might not read what the first rests on; its export brings both.
  if (command.candidate != null && isReviewed(state, by, command.candidate, ({ from }) => from === undefined)) return no('reviewed')
  if (command.type === 'take-over-rejection') {
    const anchors = anchorsOf(state, by, command.anchors)
    if (isRefusal(anchors)) return anchors
    const { candidate, reader, kind, value, note = null, from, contests } = command
    const judged = value == null ? undefined : kinded(kind, value)
    if (judged === null) return no('otherShape', { kind })
    return [event('rejection-taken-over', audienceOf(state, anchors), { candidate, kind, ...(judged === undefined ? {} : { judged }), ...(reader == null ? {} : { reader }), anchors, note, from, contests })]
  }
  const content = contentOf(state, by, command)
  if (isRefusal(content)) return content
  const { candidate = null, reader, way, from, contests } = command
  const before: Earlier[] = []
  for (const { value, anchors: said, way: then, by: who, at, note = null } of command.before ?? []) {
    const earlier = contentOf(state, by, { kind: command.kind, value, anchors: said })
    if (isRefusal(earlier)) return earlier
    before.push({ value: earlier.value, anchors: earlier.anchors, way: then, by: who, at, note })
  }
  const taken = { ...content, candidate, ...(reader == null ? {} : { reader }), way, from, contests }
  const seen = audienceOf(state, content.anchors)
  const known = before.filter(({ anchors }) => seen.every((circle) => audienceOf(state, anchors).includes(circle)))
  const whole = event('entry-taken-over', seen, { ...taken, ...(known.length === 0 ? {} : { before: known }) })
  return known.length === before.length ? [whole] : [whole, event('entry-taken-over', audienceOf(state, [...content.anchors, ...before.flatMap(({ anchors }) => anchors)]), { ...taken, before, completes: true })]
}

/** What is said of one entry beside another. */
function beside(state: DossierState, by: By, command: Of<'set-authentic' | 'set-translates' | 'link-answer' | 'unlink-answer'>): Outcome {
  const entry = entryFor(state, by, command.entry)
  const named = command.type === 'set-authentic' ? null : command.type === 'set-translates' ? command.of ?? null : command.to
  const other = named === null ? null : entryFor(state, by, named)
  if (entry === null || (named !== null && other === null)) return no('noEntry')
  if (entry.kind !== 'statement') return command.type === 'link-answer' || command.type === 'unlink-answer' ? no('notAnswering') : no('notStatements')
  if (command.type === 'set-translates' && other !== null && other.kind !== 'statement') return no('notStatements')
  if (other?.entry === entry.entry) return []
  const seen = audienceOf(state, [...entry.anchors, ...other?.anchors ?? []])
  const { entry: one } = entry
  const handed = 'from' in command && command.from != null ? { from: command.from } : {}
  switch (command.type) {
    case 'set-authentic': return state.authentic.includes(one) === command.authentic ? [] : [event('authentic-set', seen, { entry: one, authentic: command.authentic, ...handed })]
    case 'set-translates': return (own(state.translations, String(one)) ?? null) === named ? [] : [event('translation-set', seen, { entry: one, of: named, ...handed })]
    case 'link-answer': return [event('answer-linked', seen, { entry: one, to: command.to, way: command.way, ...handed })]
    case 'unlink-answer': return state.answers.some(({ entry: from, to }) => from === one && to === command.to) ? [event('answer-unlinked', seen, { entry: one, to: command.to })] : []
  }
}

function judged(state: DossierState, by: By, command: Of<'confirm' | 'correct' | 'reject'>): Outcome {
  if (isReviewed(state, by, command.candidate)) return no('reviewed')
  const content = contentOf(state, by, command)
  if (isRefusal(content)) return content
  const seen = audienceOf(state, content.anchors)
  const found = { candidate: command.candidate, ...(command.reader == null ? {} : { reader: command.reader }) }
  if (command.type === 'confirm') return [event('candidate-confirmed', seen, { ...content, ...found })]
  const noted = { ...content, ...found, note: command.note ?? null }
  return [command.type === 'correct' ? event('candidate-corrected', seen, noted) : event('candidate-rejected', seen, noted)]
}

/** An entry this capacity may read. */
export function entryFor(state: DossierState, by: By, entry: number): Entry | null {
  const found = own(state.entries, String(entry))
  return found !== undefined && mayReadAll(state, by, found.anchors) ? found : null
}

function amended(state: DossierState, by: By, command: Of<'amend-entry'>): Outcome {
  const before = entryFor(state, by, command.entry)
  if (before === null) return no('noEntry')
  if (before.kind !== command.kind) return no('otherKind')
  const content = contentOf(state, by, command)
  if (isRefusal(content)) return content
  const seen = audienceOf(state, content.anchors)
  const closed = audienceOf(state, before.anchors).filter((circle) => !seen.includes(circle))
  const { entry, candidate, reader, published, revision: corrects } = before
  return [
    ...(closed.length === 0 ? [] : [event('entry-closed', closed, { entry })]),
    event('entry-amended', seen, { ...content, entry, candidate, ...(reader === undefined ? {} : { reader }), published, corrects, note: command.note ?? null }),
  ]
}

function withdrawn(state: DossierState, by: By, { review, note = null }: Of<'withdraw-review'>): Outcome {
  const entry = entryFor(state, by, review)
  const rejection = own(state.rejections, String(review))
  if (entry !== null) {
    // What everybody was shown is taken back before everybody.
    const seen = entry.published === null ? audienceOf(state, entry.anchors) : ['public' as const, ...team]
    return [event('review-withdrawn', seen, { review, corrects: entry.revision, note })]
  }
  if (rejection === undefined || !mayReadAll(state, by, rejection.anchors)) return no('noReview')
  return [event('review-withdrawn', audienceOf(state, rejection.anchors), { review, corrects: review, note })]
}

function linked(state: DossierState, by: By, command: Of<'link-renderings'>): Outcome {
  const entries: Entry[] = []
  for (const position of new Set(command.entries)) {
    const entry = entryFor(state, by, position)
    if (entry === null) return no('noEntry')
    if (entry.kind !== 'statement') return no('notStatements')
    entries.push(entry)
  }
  return entries.length < 2 ? [] : [event('renderings-linked', audienceOf(state, entries.flatMap(({ anchors }) => anchors)), { entries: entries.map(({ entry }) => entry), ...(command.from == null ? {} : { from: command.from }) })]
}
