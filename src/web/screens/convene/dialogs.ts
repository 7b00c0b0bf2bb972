import type { LimitedOffice } from '#procedure/accreditation-state.ts'
import type { ActorId } from '#base/ids.ts'
import type { Person } from './delegations.tsx'

/** Which dialog of the screen is open. */
export type Open =
  | { readonly is: 'name-actor' }
  | { readonly is: 'mandate' }
  | { readonly is: 'ask-convener' }
  | { readonly is: 'convener-answer' }
  | { readonly is: 'party' }
  | { readonly is: 'clause'; readonly clause: string | null }
  | { readonly is: 'participant'; readonly participant: ActorId }
  | { readonly is: 'invite'; readonly kind: 'invitation' | 'reminder'; readonly participants: readonly ActorId[] }
  | { readonly is: 'reply'; readonly participant: ActorId }
  | { readonly is: 'host' }
  | { readonly is: 'fact' }
  | { readonly is: 'settle'; readonly fact: string }
  | { readonly is: 'correct'; readonly entry: number; readonly what: string }
  | { readonly is: 'publish' }
  | { readonly is: 'exercise' }
  | { readonly is: 'seat'; readonly actor: ActorId | null }
  | { readonly is: 'seat-all' }
  | { readonly is: 'paste-seats' }
  | { readonly is: 'import-people'; readonly people: readonly Person[] }
  | { readonly is: 'accredit'; /** A delegation's seat, or an office that presides. */ readonly whose: { readonly seat: string } | { readonly office: LimitedOffice }; readonly person: string; readonly name: string }
  | { readonly is: 'rename'; readonly seat: string }
  | { readonly is: 'credentials'; readonly seat: string }
  | { readonly is: 'person'; readonly seat: string | null }

export type OpenIt = (open: Open) => void
