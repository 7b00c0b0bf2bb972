import { type Capacity, seatOf } from '#base/event.ts'
import type { StreamId } from '#base/ids.ts'
import { partyOf } from '#channels/party.ts'
import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { MessageId } from './words.tsx'

/** What a screen is handed: the stream it shows and what stands behind its name in the address. */
export type ScreenProps = { readonly stream: StreamId; readonly rest: readonly string[] }

export type Screen = {
  readonly id: string
  readonly name: MessageId
  /** The kind of stream it shows, which is the part of the stream's id before the first hyphen. */
  readonly of: 'conference' | 'dossier'
  /** `way`: one of the seven names of the way through the house; `side`: below them; `bare`: the whole window, without the shell; `away`: reached from elsewhere. */
  readonly stands: 'way' | 'side' | 'bare' | 'away'
  /** Who has something to do on it; a seat sees only such screens. */
  readonly seen: (capacity: Capacity) => boolean
  /** Of an exercise only. */
  readonly played?: true
  readonly view: LazyExoticComponent<ComponentType<ScreenProps>>
}

const everybody = (): boolean => true
const presides = (capacity: Capacity): boolean => capacity === 'secretariat' || capacity === 'chair' || capacity === 'vice-chair'
const inTeam = (capacity: Capacity): boolean => capacity === 'keeper' || capacity === 'analyst' || capacity === 'reviewer' || capacity === 'reader'

/**
 * Every screen, in the order of the way through the house: Record, Analysis, Convene, Meet, Text, Decide, Outcome. A screen enters this
 * table when it works. Each is fetched when it is first opened; write it in `screens/<id>/`, as a default export that takes `ScreenProps`.
 */
export const screens: readonly Screen[] = [
  { id: 'record', name: 'screen.record', of: 'dossier', stands: 'way', seen: inTeam, view: lazy(() => import('./screens/record/record.tsx')) },
  { id: 'analysis', name: 'screen.analysis', of: 'dossier', stands: 'way', seen: inTeam, view: lazy(() => import('./screens/analysis/analysis.tsx')) },
  { id: 'convene', name: 'screen.convene', of: 'conference', stands: 'way', seen: presides, view: lazy(() => import('./screens/convene/convene.tsx')) },
  { id: 'meet', name: 'screen.meet', of: 'conference', stands: 'way', seen: everybody, view: lazy(() => import('./screens/meet/meet.tsx')) },
  { id: 'desk', name: 'screen.desk', of: 'conference', stands: 'side', seen: (capacity) => capacity === 'secretariat', view: lazy(() => import('./screens/desk/desk.tsx')) },
  { id: 'decide', name: 'screen.decide', of: 'conference', stands: 'way', seen: everybody, view: lazy(() => import('./screens/decide/decide.tsx')) },
  { id: 'outcome', name: 'screen.outcome', of: 'conference', stands: 'way', seen: everybody, view: lazy(() => import('./screens/outcome/outcome.tsx')) },
  { id: 'day', name: 'screen.day', of: 'conference', stands: 'side', seen: (capacity) => seatOf(capacity) !== null, view: lazy(() => import('./screens/day/day.tsx')) },
  { id: 'programme', name: 'screen.programme', of: 'conference', stands: 'side', seen: everybody, view: lazy(() => import('./screens/programme/programme.tsx')) },
  { id: 'room', name: 'screen.room', of: 'conference', stands: 'bare', seen: everybody, view: lazy(() => import('./screens/room/room.tsx')) },
  { id: 'walls', name: 'screen.walls', of: 'conference', stands: 'side', seen: presides, view: lazy(() => import('./screens/walls/walls.tsx')) },
  { id: 'interpreters', name: 'screen.interpreters', of: 'conference', stands: 'side', seen: (capacity) => capacity === 'interpreter' || capacity === 'secretariat', view: lazy(() => import('./screens/interpreters/interpreters.tsx')) },
  { id: 'notes', name: 'screen.notes', of: 'conference', stands: 'side', seen: (capacity) => partyOf(capacity) !== null, view: lazy(() => import('./screens/notes/notes.tsx')) },
  { id: 'joining', name: 'screen.joining', of: 'conference', stands: 'side', seen: presides, played: true, view: lazy(() => import('./screens/joining/joining.tsx')) },
  { id: 'time', name: 'screen.time', of: 'conference', stands: 'side', seen: presides, view: lazy(() => import('./screens/time/time.tsx')) },
  { id: 'rules', name: 'screen.rules', of: 'conference', stands: 'side', seen: everybody, view: lazy(() => import('./screens/rules/rules.tsx')) },
  { id: 'journal', name: 'screen.journal', of: 'conference', stands: 'side', seen: everybody, view: lazy(() => import('./screens/journal/journal.tsx')) },
  { id: 'journal', name: 'screen.journal', of: 'dossier', stands: 'side', seen: everybody, view: lazy(() => import('./screens/journal/journal.tsx')) },
]
