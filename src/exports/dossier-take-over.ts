import type { DossierCommand, Said } from '#record/commands.ts'
import { hangs } from '#record/dossier/linkings.ts'
import type { SaidBy } from '#record/entry.ts'
import { candidateId } from '#views/dossier/candidate.ts'
import { hashIn, spanIn, type Target } from './dossier-annotation.ts'
import type { ExportedCandidate, ExportedDocument, ExportedDossier, ExportedEntry, ExportedRejection } from './dossier-json.ts'

/** The documents of an export as they stand in the dossier that takes it over: bytes' hash → id and text. */
export type TakenDocuments = ReadonlyMap<string, { readonly document: string; readonly text: string }>

type Command<Type extends DossierCommand['type']> = Extract<DossierCommand, { readonly type: Type }>

/** How a document of an export came into the dossier it is from. What the export says stays the export's word. */
export function obtainedBefore({ obtained: { how, note = null, delivered = null }, by, at }: ExportedDocument): Command<'import-document'>['obtained'] {
  return { how: 'export', note: null, before: { how, note, ...(delivered === null ? {} : { delivered }), by, at } }
}

/** What people said of a document: its description, passages restored and greyed. */
export function documentCommands({ described, restored, masked }: ExportedDocument, document: string, text: string): readonly DossierCommand[] {
  return [
    { type: 'describe-document', document, described },
    ...restored.map(([start, end]): DossierCommand => ({ type: 'restore-passage', document, start, quotation: text.slice(start, end) })),
    ...masked.map(({ span: [start, end], reason }): DossierCommand => ({ type: 'mask-passage', document, start, quotation: text.slice(start, end), reason })),
  ]
}

/** An entry as a command; null where a passage of it does not stand in the documents that were taken. */
export function entryCommand({ kind, way, candidate, reader, value, before = [], annotation: { target }, by, at, published, contests }: ExportedEntry, documents: TakenDocuments): Command<'take-over-entry'> | null {
  const anchors = saidIn(target, documents)
  const earlier = before.flatMap(({ target: there, ...one }) => { const said = saidIn(there, documents); return said === null ? [] : [{ value: one.value, way: one.way, by: one.by, at: one.at, note: one.note, anchors: said }] })
  return anchors === null || earlier.length < before.length ? null : { type: 'take-over-entry', candidate: candidateIn(candidate, kind, documents), ...(reader === undefined ? {} : { reader }), way, kind, value, anchors, from: { by, at, published }, contests, ...(earlier.length === 0 ? {} : { before: earlier }) }
}

export function rejectionCommand({ kind, candidate, reader, value, note, target, by, at, published, contests }: ExportedRejection, documents: TakenDocuments): Command<'take-over-rejection'> | null {
  const anchors = saidIn(target, documents)
  const named = candidateIn(candidate, kind, documents)
  return anchors === null || named === null ? null : { type: 'take-over-rejection', candidate: named, ...(reader === undefined ? {} : { reader }), kind, ...(value === undefined ? {} : { value }), anchors, note, from: { by, at, published }, contests }
}

/** What ties entries and documents together, once they are there. `positions`: an entry's number in the export → its position here. */
export function linkCommands({ stories, renderings, authentic, translations, answers, linked }: ExportedDossier, documents: TakenDocuments, positions: ReadonlyMap<number, number>): readonly DossierCommand[] {
  const document = (hash: string): readonly string[] => { const found = documents.get(hash); return found === undefined ? [] : [found.document] }
  const at = (entry: number): readonly number[] => { const found = positions.get(entry); return found === undefined ? [] : [found] }
  const acts = linked?.renderings ?? []
  const numbers = new Map([...positions].map(([number, position]) => [position, number]))
  const from = (said: readonly (SaidBy & { readonly entry: number })[] | undefined, position: number): { readonly from?: SaidBy } => {
    const one = said?.find(({ entry }) => entry === numbers.get(position))
    return one === undefined ? {} : { from: { by: one.by, at: one.at } }
  }
  const pair = (one: number, other: number): readonly (readonly [number, number])[] => at(one).flatMap((entry) => at(other).map((of) => [entry, of] as const))
  return [
    ...stories.joined.map((group) => group.flatMap(document)).filter((group) => group.length > 1).map((group): DossierCommand => ({ type: 'join-story', documents: group })),
    ...stories.apart.flatMap(document).map((one): DossierCommand => ({ type: 'split-story', document: one })),
    ...acts.flatMap(({ entries, by, at: when }) => { const there = entries.flatMap(at); return there.length < 2 ? [] : [{ type: 'link-renderings', entries: there, from: { by, at: when } } satisfies DossierCommand] }),
    // Of what no act is told, as in older files, the taking over is the act.
    ...renderings.filter((group) => !hangs(acts, group)).map((group) => group.flatMap(at)).filter((group) => group.length > 1).map((entries): DossierCommand => ({ type: 'link-renderings', entries })),
    ...translations.flatMap(([entry, of]) => pair(entry, of)).map(([entry, of]): DossierCommand => ({ type: 'set-translates', entry, of, ...from(linked?.translations, entry) })),
    ...authentic.flatMap(at).map((entry): DossierCommand => ({ type: 'set-authentic', entry, authentic: true, ...from(linked?.authentic, entry) })),
    ...answers.flatMap(({ entry, to, way, by, at: when }) => pair(entry, to).map(([one, other]): DossierCommand => ({ type: 'link-answer', entry: one, to: other, way, ...(by === undefined || when === undefined ? {} : { from: { by, at: when } }) }))),
  ]
}

function saidIn(targets: readonly Target[], documents: TakenDocuments): readonly Said[] | null {
  const said = targets.flatMap((target): readonly Said[] => {
    const found = documents.get(hashIn(target.source) ?? '')
    const span = found === undefined ? null : spanIn(found.text, target)
    return found === undefined || span === null ? [] : [{ document: found.document, start: span[0], quotation: found.text.slice(...span) }]
  })
  return said.length === targets.length && said.length > 0 ? said : null
}

function candidateIn(candidate: ExportedCandidate, kind: ExportedEntry['kind'], documents: TakenDocuments): string | null {
  if (candidate === null || typeof candidate === 'string') return candidate
  const { document, place, again } = candidate
  const found = documents.get(document)
  return found === undefined ? null : candidateId(found.document, kind, { place, again })
}
