import type { Refusal } from '#base/refusal.ts'
import type { Matter, Rulebook, Rules } from '#rulebooks/rulebook.ts'
import { amendmentOfPart } from './amendment-parts.ts'
import { amendmentNotReady, amendmentPartNotReady, partNotReady } from './order.ts'
import { refuse } from './refusing.ts'
import type { Scene } from './scene.ts'
import type { Body, Draft, VoteOn } from './state.ts'

/** An amendment to a draft or a part of it that waits for its decision, and whether names must be recorded or called. */
export type Paper = { readonly on: VoteOn; readonly recorded: boolean; readonly rollCall: boolean }

export function papersOf({ amendments }: Body, { id: draft, parts }: Draft): readonly Paper[] {
  const waiting = amendments.filter((one) => one.draft === draft && one.status === 'waiting')
  return [
    ...waiting.map(({ id, vote }): Paper => ({ on: { kind: 'amendment', id }, recorded: vote?.recorded === true, rollCall: vote?.rollCall === true })),
    ...[...waiting.flatMap((one) => one.parts ?? []), ...parts].filter(({ status }) => status === 'waiting').map(({ id, recorded, rollCall }): Paper => ({ on: { kind: 'part', id }, recorded, rollCall: rollCall === true })),
  ]
}

export function paperNotReady(scene: Scene, draft: Draft, { kind, id }: VoteOn): Refusal | null {
  const divided = kind === 'part' ? amendmentOfPart(scene.body, id) : undefined
  if (divided !== undefined) return amendmentPartNotReady(scene, divided, id)
  if (kind === 'part') return partNotReady(scene, draft, id)
  const amendment = scene.body.amendments.find((one) => one.id === id)
  return amendment === undefined ? refuse(scene, 'no-amendment', scene.book.amendments?.rules ?? []) : amendmentNotReady(scene, amendment)
}

/** What is asked of amendments and parts besides their majority: the rule that extends it to them, and the one by which they are put. */
export function paperRules({ amendments, division }: Rulebook, { kind }: VoteOn, matter: Matter): Rules {
  if (kind !== 'amendment' && kind !== 'part') return []
  return [...(matter.parts ?? []), ...((kind === 'part' ? division : amendments)?.rules ?? [])]
}
