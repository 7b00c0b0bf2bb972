import { circlesOf, type Handling, handlings, strictest } from '#base/handling.ts'
import { choice, day, type Fields, fresh, hashedNot, integer, optional, record, text } from '#base/form.ts'
import { own } from '#base/own.ts'
import { type Act, type Happening, keepers, readersOf, recorders } from './act.ts'
import { ways } from './commands.ts'
import { refuse } from './refusing.ts'
import { markOf } from './reader.ts'
import { maskReasons, media, publicationBases } from './reading.ts'
import type { DossierDocument, DossierState } from './state.ts'

/** Bounds in UTF-16 units; a text is at most as long as reading lets it be. */
export const longestName = 300
export const longestText = 5_000_000
export const longestQuotation = 8_000
const longestNote = 2_000

const place = (of: (readonly string[]) | null): Fields => ({ document: of === null ? text(1, 64) : choice(...of), start: integer(0, longestText), quotation: text(1, longestQuotation) })
const described = record({
  title: optional(text(1, longestNote)), outlet: optional(text(1, longestName)), agency: optional(text(1, longestName)), language: optional(text(2, 12)),
  medium: choice(...media), published: optional(day()), publishedBasis: choice(...publicationBases, 'person'),
})
const imported = (state: DossierState | null): Fields => ({
  document: fresh(state === null ? [] : Object.keys(state.documents)),
  hash: hashedNot(state === null ? [] : Object.values(state.documents).map(({ hash }) => hash)),
  textHash: hashedNot([]), length: integer(1, longestText), name: text(1, longestName), handling: optional(choice(...handlings)),
  obtained: record({ how: choice(...ways), note: optional(text(1, longestNote)) }), described,
})

const ids = (documents: readonly DossierDocument[]): readonly string[] => documents.map(({ document }) => document)

export const importDocument: Act<'import-document'> = {
  roles: recorders,
  fields: imported(null),
  shapes: ({ state }) => [imported(state)],
  why: ({ state }, { hash, document }) => {
    const same = Object.values(state.documents).find((known) => known.hash === hash)
    if (same !== undefined) return refuse('same-bytes', { name: same.name })
    return refuse(own(state.documents, document) === undefined ? 'misfit' : 'id-taken')
  },
  happens: ({ state }, { document, hash, textHash, length, name, handling, obtained, described: said }) => {
    const mark = handling ?? state.handling
    return [{ type: 'document-imported', v: 1, audience: circlesOf(mark), data: { document, hash, textHash, length, name, handling: mark, obtained, described: said, restored: [], masked: [] } }]
  },
}

/** A milder mark lets more of the team read; they are told in this event what they may now see. Everybody who could or can read it hears of the mark. */
export const setHandling: Act<'set-handling'> = {
  roles: keepers,
  fields: { document: text(1, 64), handling: choice(...handlings) },
  shapes: ({ open }) => handlings.map((handling) => ({
    document: choice(...ids(open.documents.filter((document) => document.handling === handling))), handling: choice(...handlings.filter((other) => other !== handling)),
  })),
  why: ({ open }, { document }) => refuse(ids(open.documents).includes(document) ? 'same-mark' : 'no-document'),
  happens: ({ state }, { document, handling }) => {
    const before = own(state.documents, document)
    if (before === undefined) return []
    const milder = handlings.indexOf(handling) < handlings.indexOf(before.handling)
    const audience = circlesOf(milder ? handling : before.handling)
    if (!milder) return [{ type: 'handling-set', v: 1, audience, data: { document, handling, opened: null } }]
    const after = { ...state, documents: { ...state.documents, [document]: { ...before, handling } } }
    return openings(after, document, handling)
  },
}

/** What rests on other, stricter documents too opens only to those who may read these as well, in an event of their own. */
function openings(after: DossierState, document: string, handling: Handling): readonly Happening[] {
  const rests = <Resting extends { readonly anchors: readonly { readonly document: string }[] }>(all: { readonly [id: string]: Resting }): readonly Resting[] =>
    Object.values(all).filter(({ anchors }) => anchors.some((anchor) => anchor.document === document))
  const marked = own(after.documents, document)
  if (marked === undefined) return []
  return handlings.slice(handlings.indexOf(handling)).flatMap((level): readonly Happening[] => {
    const entries = rests(after.entries).filter(({ anchors }) => strictest([markOf(after, anchors), handling]) === level)
    const rejections = rests(after.rejections).filter(({ anchors }) => strictest([markOf(after, anchors), handling]) === level)
    if (level !== handling && entries.length + rejections.length === 0) return []
    return [{ type: 'handling-set', v: 1, audience: circlesOf(level), data: { document, handling, opened: { document: marked, entries, rejections } } }]
  })
}

export const describeDocument: Act<'describe-document'> = {
  roles: recorders,
  fields: { document: text(1, 64), described },
  shapes: ({ open }) => [{ document: choice(...ids(open.documents)), described }],
  why: () => refuse('no-document'),
  happens: ({ state }, { document, described: now }) => [{ type: 'document-described', v: 1, audience: readersOf(state, [{ document }]), data: { document, described: now } }],
}

export const restorePassage: Act<'restore-passage'> = {
  roles: recorders,
  fields: place(null),
  shapes: ({ open }) => [place(ids(open.documents))],
  why: () => refuse('no-document'),
  happens: ({ state }, { document, start, quotation }) => [{ type: 'passage-restored', v: 1, audience: readersOf(state, [{ document }]), data: { document, span: [start, start + quotation.length], quotation } }],
}

export const maskPassage: Act<'mask-passage'> = {
  roles: recorders,
  fields: { ...place(null), reason: choice(...maskReasons) },
  shapes: ({ open }) => [{ ...place(ids(open.documents)), reason: choice(...maskReasons) }],
  why: () => refuse('no-document'),
  happens: ({ state }, { document, start, quotation, reason }) => [{ type: 'passage-masked', v: 1, audience: readersOf(state, [{ document }]), data: { document, span: [start, start + quotation.length], quotation, reason } }],
}

/** Documents that go back to one dispatch, by a person's judgement. */
export const joinStory: Act<'join-story'> = {
  roles: recorders,
  fields: { documents: { kind: 'list', of: text(1, 64), min: 2, max: 50 } },
  shapes: ({ open }) => [{ documents: { kind: 'list', of: choice(...ids(open.documents)), min: 2, max: 50 } }],
  why: () => refuse('no-document'),
  happens: ({ state }, { documents }) => [{ type: 'story-joined', v: 1, audience: readersOf(state, documents.map((document) => ({ document }))), data: { documents: [...new Set(documents)] } }],
}

export const splitStory: Act<'split-story'> = {
  roles: recorders,
  fields: { document: text(1, 64) },
  shapes: ({ state, open }) => [{ document: choice(...ids(open.documents).filter((document) => !state.apart.includes(document))) }],
  why: ({ open }, { document }) => refuse(ids(open.documents).includes(document) ? 'apart' : 'no-document'),
  happens: ({ state }, { document }) => [{ type: 'story-split', v: 1, audience: readersOf(state, [{ document }]), data: { document } }],
}
