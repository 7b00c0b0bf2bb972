import { copyOf, wasHidden } from './copies.ts'
import type { Happening } from './events.ts'
import { happens, next, type Scene } from './scene.ts'
import type { Proposal } from './state.ts'
import { draftTitle } from './titles.ts'

/** A silence procedure begins: at the gavel where a meeting let it begin, or at once between meetings. The draft is repeated for those who were not shown it. */
export function silenceStarted(scene: Scene, { draft, expires, zone }: Extract<Proposal, { readonly kind: 'silence' }>): readonly Happening[] {
  return scene.body.drafts.filter(({ id }) => id === draft).map((one) => happens(scene, 'silence-started', {
    body: scene.body.id, silence: next(scene, 'silence'), draft, title: draftTitle(scene, draft), expires, zone, rules: scene.book.silence?.rules ?? [],
    copy: wasHidden(scene, one) ? copyOf(scene.body.id, one) : null,
  }))
}
