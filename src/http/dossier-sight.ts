import type { View } from '#access/table.ts'
import { Rejected } from '#base/codes.ts'
import { type TeamRole, teamRoles } from '#base/handling.ts'
import { of } from '#clerk/clerk.ts'
import { dossier } from '#record/decider.ts'
import { type Sight, sightOf } from '#views/dossier/sight.ts'
import type { Findings } from './findings.ts'
import type { Asked } from './route.ts'
import type { Served } from './served.ts'
import { opens, readsIn, standing } from './standing.ts'

/** A dossier as the asker may see it on a page or in a file. `same`: the actors that were merged, where their ids are to be resolved. */
export async function dossierSight(served: Served, findings: Findings, { visitor, param }: Pick<Asked<unknown, unknown>, 'visitor' | 'param'>, view: View, same?: Parameters<typeof sightOf>[3]): Promise<Sight> {
  const stream = param('stream')
  const stands = await standing(served, visitor, stream)
  if (stands.kind !== 'dossier') throw new Rejected('no-such-stream')
  const roles = opens(stands, view).flatMap((capacity): readonly TeamRole[] => teamRoles.filter((role) => role === capacity))
  const { state } = of(dossier, await served.clerk.view(stream, readsIn(stands, view, visitor.person)))
  // Stories are made from the documents these roles may read, so that no other lends them a day or a neighbour.
  const open = sightOf(state, new Map(), roles).seen.map(({ document }) => document.document)
  return sightOf(state, await findings.of(stream, open), roles, same)
}
