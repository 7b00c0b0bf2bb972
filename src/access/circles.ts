import { type Capacity, type Circle, seatOf } from '#base/event.ts'
import type { PersonId } from '#base/ids.ts'
import { officeOf, type StreamKind } from './table.ts'

/**
 * The circles of readers a capacity stands in. In a conference a seat sees what is public, what is for participants and what is for it alone;
 * the chair and the secretariat also see what is for the bureau. In a dossier each role of the team has its circle. In the house the
 * secretariat sees everything and anybody else what concerns their own person.
 */
export function circlesOf(capacity: Capacity, kind: StreamKind, person: PersonId | null): readonly Circle[] {
  const office = officeOf(capacity)
  switch (kind) {
    case 'house':
      if (person === null) return ['public']
      return office === 'secretariat' ? ['public', 'bureau', `seat:${person}`] : ['public', `seat:${person}`]
    case 'dossier':
      return office === 'keeper' || office === 'analyst' || office === 'reviewer' || office === 'reader' ? ['public', `team:${office}`] : ['public']
    case 'channel':
      // Offices have circles of their own: what is for the secretariat alone is not for the chair. Who takes the chair over reads what was written to it.
      if (seatOf(capacity) !== null) return [`seat:${seatOf(capacity) ?? ''}`]
      return office === 'secretariat' ? ['team:secretariat'] : office === 'chair' || office === 'vice-chair' ? ['team:chair'] : []
    case 'conference':
      switch (office) {
        case 'secretariat':
        case 'chair':
        case 'vice-chair':
          return ['public', 'participants', 'bureau']
        case 'delegation':
        case 'observer':
          return ['public', 'participants', `seat:${seatOf(capacity) ?? ''}`]
        case 'interpreter':
          return ['public', 'participants', 'interpreters']
        case 'room-screen':
          return ['public', 'participants', 'walls']
        case 'keeper':
        case 'analyst':
        case 'reviewer':
        case 'reader':
        case 'public':
        case 'clock':
          return ['public']
      }
  }
}

/** The circles somebody stands in with all their capacities in a stream together. */
export function circlesOfAll(capacities: readonly Capacity[], kind: StreamKind, person: PersonId | null): readonly Circle[] {
  return [...new Set(capacities.flatMap((capacity) => circlesOf(capacity, kind, person)).concat(circlesOf('public', kind, person)))].toSorted()
}
