import type { ConferenceEvents } from './events.ts'
import { audienceOf, type Scene } from './scene.ts'
import type { Draft } from './state.ts'

/** Whether what happens now has readers who were not shown the submission of a draft. */
export function wasHidden({ body }: Pick<Scene, 'body'>, draft: Draft): boolean {
  const rank = (audience: readonly string[]): number => (audience.includes('public') ? 2 : audience.includes('participants') ? 1 : 0)
  return rank(audienceOf(body)) > rank(draft.audience)
}

/** A draft as it was submitted, for those readers. */
export function copyOf(body: string, { id, symbol, title, paragraphs, matter, sponsors }: Draft): ConferenceEvents['draft-submitted'] {
  return { body, draft: id, symbol, title, paragraphs: paragraphs ?? [], matter, sponsors }
}

/** A draft as its submission or a copy of it says it. */
export function submitted({ draft, symbol, title, paragraphs, matter, sponsors }: ConferenceEvents['draft-submitted']): Omit<Draft, 'position' | 'at' | 'audience'> {
  return { id: draft, symbol, title, paragraphs, sponsors, signatories: [], tabled: false, noAbstentions: false, matter, status: 'submitted', vote: null, second: null, finding: null, decision: null }
}
