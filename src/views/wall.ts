import type { Language } from '#base/words.ts'
import type { Amendment, Text } from '#procedure/amendments-state.ts'
import type { Body, ConferenceState, Draft, Proposal } from '#procedure/state.ts'

/** How a screen in the hall is laid out. `auto` follows the meeting by itself; the others stay with one thing. */
export const layouts = ['auto', 'speaker', 'text', 'split', 'vote', 'welcome'] as const
export type Layout = (typeof layouts)[number]

/** `large`: for a deep hall or a small screen. */
export const sizes = ['normal', 'large'] as const
export type Size = (typeof sizes)[number]

/** Dark unless somebody chose light. */
export const wallThemes = ['dark', 'light'] as const
export type WallTheme = (typeof wallThemes)[number]

/** What somebody chose for a screen: which body it shows, and how. */
export type Arrangement = { readonly body: string; readonly layout: Layout; readonly size: Size; readonly theme: WallTheme; readonly language: Language }

/** What a proposal before the body is about, by id; null where it names nothing that somebody else tabled. */
function about(proposal: Proposal): string | null {
  switch (proposal.kind) {
    case 'draft': case 'silence': case 'nature': return proposal.draft
    case 'amendment': return proposal.amendment
    case 'motion': return proposal.motion
    default: return null
  }
}

/** Ids of everything the chair has put before the body now: by a question, a vote, an action, or by giving the floor on it. */
function put({ question, votes, action, sides, floor }: Body): ReadonlySet<string> {
  const named = [question === null ? null : about(question.proposal), ...votes.map(({ on }) => on.id), action?.draft, sides?.draft, floor.speaker?.motion]
  return new Set(named.filter((id) => id != null))
}

/**
 * A body as a screen in the hall may show it. What a delegation has tabled or moved is not there before the chair takes it: no draft that was
 * only submitted, no amendment that only waits, no motion that is only pending, nor who asked to speak on it; of a point of order that waits for its
 * ruling who raised it, not what it says.
 */
export function onWall(body: Body): Body {
  const taken = put(body)
  const partly = ({ parts }: { readonly parts?: readonly { readonly id: string }[] }): boolean => parts?.some(({ id }) => taken.has(id)) === true
  return {
    ...body,
    motions: body.motions.filter(({ id }) => taken.has(id)),
    drafts: body.drafts.filter((draft) => (draft.status !== 'submitted' && draft.status !== 'withdrawn') || taken.has(draft.id) || partly(draft)),
    amendments: body.amendments.filter((amendment) => amendment.status !== 'waiting' || taken.has(amendment.id) || partly(amendment)),
    floor: { ...body.floor, entries: body.floor.entries.filter(({ motion }) => motion === null || taken.has(motion)) },
    point: body.point === null || body.point.status !== 'raised' ? body.point : { ...body.point, about: '' },
  }
}

/** A conference as a screen in the hall may show it, body by body. */
export function wallOf(state: ConferenceState): ConferenceState {
  return { ...state, bodies: Object.fromEntries(Object.entries(state.bodies).map(([id, body]) => [id, onWall(body)])) }
}

/** The text under discussion. `symbol` null: the chair's own, read out and not issued. `amendment`: the change to it that is before the body. */
export type TextBefore = Text & { readonly symbol: string | null; readonly title: string; readonly sponsors: readonly string[]; readonly amendment: Amendment | null }

/** The text the body has before it: what is put or voted on, else the draft under action, debated or taken up last. Null where there is none, or where its words are no longer kept. */
export function textBefore(body: Body): TextBefore | null {
  const { question, votes, action, sides, drafts } = onWall(body)
  if (question?.proposal.kind === 'joint-text') {
    const { title, paragraphs } = question.proposal
    return { symbol: null, title, sponsors: [], paragraphs, provisions: paragraphs.map((_, n) => `provision-${n + 1}`), amendment: null }
  }
  const named = [votes.at(-1)?.on.id, question === null ? null : about(question.proposal)].filter((id) => id != null)
  const amendment = body.amendments.find(({ id, parts }) => named.some((one) => one === id || parts?.some((part) => part.id === one) === true)) ?? null
  const owner = drafts.find(({ id, parts }) => named.some((one) => one === id || parts.some((part) => part.id === one)))
  const ofId = (id: string | undefined): Draft | undefined => drafts.find((draft) => draft.id === id)
  const draft = owner ?? ofId(amendment?.draft) ?? ofId(action?.draft) ?? ofId(sides?.draft) ?? drafts.findLast(({ status }) => status === 'before' || status === 'silence')
  if (draft === undefined || draft.paragraphs === null) return null
  const { symbol, title, sponsors, paragraphs, provisions } = draft
  return { symbol, title, sponsors, paragraphs, provisions, amendment }
}
