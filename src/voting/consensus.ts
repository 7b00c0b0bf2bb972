/** What became of a question put without a vote. `objected` lists who objected; what an objection does, the rulebook says. */
export type Consensus = { readonly outcome: 'agreed' | 'objected'; readonly objectors: readonly string[] }

/**
 * Adoption when nobody objects. Only an objection made in the meeting, before the gavel, by somebody entitled to object
 * counts, and each once; silence, absence, reservations and interpretative statements stop nothing.
 */
export function noObjection({ objections, entitled }: { readonly objections: readonly string[]; readonly entitled: readonly string[] }): Consensus {
  const objectors = [...new Set(objections)].filter((objector) => entitled.includes(objector))
  return { outcome: objectors.length === 0 ? 'agreed' : 'objected', objectors }
}
