import type { Circle } from './event.ts'

/**
 * How a document may be handled, mildest first. `public`: it was published, and what is drawn from it may be published too;
 * `internal`: the whole team reads it, nothing of it leaves; `confidential`: those who work on the record; `source-protected`:
 * those who could know the source anyway. What is drawn from several documents inherits the strictest.
 */
export const handlings = ['public', 'internal', 'confidential', 'source-protected'] as const
export type Handling = (typeof handlings)[number]

/** The roles of a dossier's team. */
export const teamRoles = ['keeper', 'analyst', 'reviewer', 'reader'] as const
export type TeamRole = (typeof teamRoles)[number]

const readers: { readonly [handling in Handling]: readonly TeamRole[] } = {
  'public': teamRoles,
  'internal': teamRoles,
  'confidential': ['keeper', 'analyst', 'reviewer'],
  'source-protected': ['keeper', 'analyst'],
}

/** Whether a role of the team may read what is handled so. */
export function mayRead(role: TeamRole, handling: Handling): boolean {
  return readers[handling].includes(role)
}

/** The circles that may see what is handled so. */
export function circlesOf(handling: Handling): readonly Circle[] {
  return readers[handling].map((role): Circle => `team:${role}`)
}

/** The strictest of several marks; public where there is none. */
export function strictest(marks: Iterable<Handling>): Handling {
  let most: Handling = 'public'
  for (const mark of marks) if (handlings.indexOf(mark) > handlings.indexOf(most)) most = mark
  return most
}
