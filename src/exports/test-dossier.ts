import { type Capacity, type Circle, type Event, sees } from '#base/event.ts'
import type { Handling, TeamRole } from '#base/handling.ts'
import { hash } from '#base/hash.ts'
import { isRefusal } from '#base/refusal.ts'
import type { DossierCommand } from '#record/commands.ts'
import { dossier } from '#record/decider.ts'
import type { Statement } from '#record/found.ts'
import { type DossierState, emptyDossier } from '#record/state.ts'
import { type Held, type Sight, sightOf } from '#views/dossier/sight.ts'
import type { ExportedDossier } from './dossier-json.ts'
import { documentCommands, entryCommand, linkCommands, obtainedBefore, rejectionCommand } from './dossier-take-over.ts'

/** For tests: a statement that stands at the beginning of a document. */
export const statement: Statement = { content: [[0, 4]], kind: 'indirect', speaker: { name: 'the minister', actor: null, span: null }, addressee: null, onBehalfOf: null, occasion: null, cue: null, confidence: 'stated' }

/** For tests: what documents with these texts are, by the first letter of the file, and what a program found in each. */
export type Pages = { readonly texts: { readonly [id: string]: string }; readonly held?: { readonly [id: string]: Held } }

/** For tests: a dossier played by people of the team; what is refused is passed over. */
export type Played = {
  readonly tell: (command: DossierCommand, person?: string, capacity?: Capacity) => number | null
  readonly state: () => DossierState
  readonly view: (circles: readonly Circle[]) => DossierState
  readonly sight: (...roles: readonly TeamRole[]) => Sight
  /** The texts of the documents that these roles may see. */
  readonly texts: (...roles: readonly TeamRole[]) => ReadonlyMap<string, string>
}

export function played({ texts, held = {} }: Pages, handling: Handling = 'internal', prefix = ''): Played {
  const history: Event[] = []
  let state = emptyDossier
  const readings = new Map(Object.entries(held).map(([id, one]) => [`${prefix}${id}`, one]))
  const tell: Played['tell'] = (command, person = 'keeper', capacity = 'keeper') => {
    const by = { person, capacity }
    const outcome = dossier.decide(state, command, { by, now: 0, ids: () => 'unused' })
    if (isRefusal(outcome)) return null
    for (const event of outcome) {
      const position = history.length + 1
      const told: Event = { ...event, stream: 'dossier-1', position, at: 1_000 + position, by, key: String(position), salt: '00' }
      history.push(told)
      state = dossier.evolve(state, told)
    }
    return history.length
  }
  const sight: Played['sight'] = (...roles) => sightOf(state, readings, roles.length === 0 ? ['keeper'] : roles)
  tell({ type: 'start-dossier', title: 'Calls', handling })
  return {
    tell, state: () => state, sight,
    view: (circles) => history.filter(({ audience }) => sees(circles, audience)).reduce(dossier.evolve, emptyDossier),
    texts: (...roles) => new Map(sight(...roles).seen.map(({ document: { document } }) => [document, texts[document.slice(prefix.length)] ?? ''])),
  }
}

/** For tests: one of these documents comes in. */
export const imported = ({ texts }: Pages, id: string, obtained: Extract<DossierCommand, { readonly type: 'import-document' }>['obtained'], handling: Handling = 'internal', document = id): DossierCommand => ({
  type: 'import-document', document, hash: hash(`bytes ${id}`), textHash: hash(texts[id] ?? ''), length: texts[id]?.length ?? 0, name: `${id}.txt`, handling, obtained, described: { title: `Title ${id}`, outlet: `Outlet ${id}`, medium: 'text', published: '2023-12-13', publishedBasis: 'printed' },
})

/** For tests: takes an export over into another dossier, as the server does. */
export function takenOver(pages: Pages, exported: ExportedDossier): Played {
  const it = played(pages, exported.handling, 'x')
  const documents = new Map(exported.documents.map((one) => [one.hash, { document: `x${one.name.slice(0, 1)}`, text: pages.texts[one.name.slice(0, 1)] ?? '' }]))
  for (const one of exported.documents) {
    const { document = '', text = '' } = documents.get(one.hash) ?? {}
    it.tell(imported(pages, one.name.slice(0, 1), obtainedBefore(one), one.handling, document))
    for (const command of documentCommands(one, document, text)) it.tell(command)
  }
  const positions = new Map(exported.entries.flatMap((entry) => {
    const command = entryCommand(entry, documents)
    const position = command === null ? null : it.tell(command)
    return position === null ? [] : [[entry.entry, position] as const]
  }))
  for (const command of [...exported.rejections.map((one) => rejectionCommand(one, documents)), ...linkCommands(exported, documents, positions)]) if (command !== null) it.tell(command)
  it.tell({ type: 'rename-dossier', title: exported.title })
  return it
}
