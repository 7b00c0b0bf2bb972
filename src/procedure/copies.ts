import { provisionIds } from './changes.ts'
import type { ConferenceEvents, Copy } from './events.ts'
import { audienceOf, type Scene } from './scene.ts'
import type { Draft } from './state.ts'

/** Whether what happens now has readers who were not shown the submission of a draft or an amendment. */
export function wasHidden({ body }: Pick<Scene, 'body'>, draft: Pick<Draft, 'audience'>): boolean {
  const rank = (audience: readonly string[]): number => (audience.includes('public') ? 2 : audience.includes('participants') ? 1 : 0)
  return rank(audienceOf(body)) > rank(draft.audience)
}

/** A draft as it stands, for those readers. */
export function copyOf(body: string, { id, symbol, title, paragraphs, matter, sponsors, provisions, signatories, amended, parts, asked, expenditure, reported, circulated }: Draft): Copy {
  return { body, draft: id, symbol, title, paragraphs: paragraphs ?? [], matter, sponsors, since: { provisions, signatories, amended, parts, asked, expenditure, ...(reported === undefined ? {} : { reported }), ...(circulated === undefined ? {} : { circulated }) } }
}

/** A draft as its submission or a copy of it says it. */
export function submitted({ draft, symbol, title, paragraphs, matter, sponsors }: ConferenceEvents['draft-submitted']): Omit<Draft, 'position' | 'at' | 'audience'> {
  return {
    id: draft, symbol, title, paragraphs, provisions: provisionIds(paragraphs), sponsors, signatories: [], tabled: false, noAbstentions: false, matter, status: 'submitted',
    amended: 'no', parts: [], asked: null, expenditure: null, vote: null, second: null, finding: null, decision: null,
  }
}
