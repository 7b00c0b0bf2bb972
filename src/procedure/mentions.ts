import { choice, optional, text } from '#base/form.ts'
import type { SeatId } from '#base/ids.ts'
import type { Refusal } from '#base/refusal.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import { type FollowedProposal, type Mentions, mostProposals } from './mentions-state.ts'
import { refuse } from './refusing.ts'
import { happens, type Scene } from './scene.ts'
import type { Body } from './state.ts'

/** UTF-16 units of a title, of where it can be read and of the words in which somebody spoke to it. */
const longestTitle = 200
const longestSource = 300
const longestWords = 500

/** What is followed in this body. */
export function followedIn({ mentions }: Pick<Body, 'mentions'>): readonly FollowedProposal[] {
  return mentions?.proposals ?? []
}

function bySecretariat(scene: Scene): Refusal | null {
  return scene.secretariat ? null : refuse(scene, 'secretariat-only', scene.book.floor.rules)
}

function titleOf({ body }: Scene, proposal: string): string {
  return followedIn(body).find(({ id }) => id === proposal)?.title ?? proposal
}

/** The rules know nothing of it, and it changes nothing of what anybody may do: it is the record of the debate. Outside an exercise a proposal is followed only as it can be read somewhere. */
const follow = act('follow-proposal', {
  fields: { title: text(1, longestTitle), source: optional(text(1, longestSource)) },
  hindrance: (scene) => bySecretariat(scene) ?? (followedIn(scene.body).length < mostProposals ? null : refuse(scene, 'too-many-followed', scene.book.floor.rules, { number: mostProposals })),
  shapes: ({ state }) => [{ title: text(1, longestTitle), source: state.founding?.exercise === true ? optional(text(1, longestSource)) : text(1, longestSource) }],
  why: (scene, { source }) => refuse(scene, source == null ? 'proposal-needs-source' : 'misfit', scene.book.floor.rules),
  happens: (scene, { title, source }) => {
    const { id: body, item, floor, mentions } = scene.body
    const spoke = [...new Set([...Object.keys(floor.used), ...(floor.speaker === null ? [] : [floor.speaker.seat])])]
    return [happens(scene, 'proposal-followed', { body, proposal: `proposal-${(mentions?.followed ?? 0) + 1}`, title, source: source ?? null, item, spoke })]
  },
})

const drop = act('drop-proposal', {
  fields: { proposal: text(1, 64) },
  hindrance: bySecretariat,
  shapes: ({ body }) => [{ proposal: choice(...followedIn(body).map(({ id }) => id)) }],
  why: (scene) => refuse(scene, 'not-followed', scene.book.floor.rules),
  happens: (scene, { proposal }) => [happens(scene, 'proposal-dropped', { body: scene.body.id, proposal, title: titleOf(scene, proposal) })],
})

const record = act('record-mention', {
  fields: { proposal: text(1, 64), seat: text(1, 64), words: optional(text(1, longestWords)) },
  hindrance: bySecretariat,
  shapes: ({ body }) => followedIn(body).map(({ id, spoke }) => ({ proposal: choice(id), seat: choice(...spoke), words: optional(text(1, longestWords)) })),
  why: (scene, { proposal }) => refuse(scene, followedIn(scene.body).some(({ id }) => id === proposal) ? 'has-not-spoken' : 'not-followed', scene.book.floor.rules),
  happens: (scene, { proposal, seat, words }) => [happens(scene, 'mention-recorded', { body: scene.body.id, proposal, title: titleOf(scene, proposal), seat, words: words ?? null })],
})

const strike = act('strike-mention', {
  fields: { proposal: text(1, 64), seat: text(1, 64) },
  hindrance: bySecretariat,
  shapes: ({ body }) => followedIn(body).map(({ id, to }) => ({ proposal: choice(id), seat: choice(...Object.keys(to)) })),
  why: (scene) => refuse(scene, 'no-mention', scene.book.floor.rules),
  happens: (scene, { proposal, seat }) => [happens(scene, 'mention-struck', { body: scene.body.id, proposal, title: titleOf(scene, proposal), seat })],
})

export const mentionActs = { 'follow-proposal': follow, 'drop-proposal': drop, 'record-mention': record, 'strike-mention': strike }

/** Whoever is given the floor has spoken, for every proposal followed on this item. */
export function heard(body: Body, seat: SeatId): Pick<Body, 'mentions'> {
  return body.mentions === undefined ? {} : { mentions: changed(body.mentions, (one) => one.item === body.item && !one.spoke.includes(seat), (one) => ({ ...one, spoke: [...one.spoke, seat] })) }
}

export const mentionEvolves = {
  'proposal-followed': onBody<'proposal-followed'>((body, { data: { proposal, title, source, item, spoke } }) => ({
    ...body, mentions: { followed: (body.mentions?.followed ?? 0) + 1, proposals: [...followedIn(body), { id: proposal, title, source, item, spoke, to: {} }] },
  })),
  'proposal-dropped': onBody<'proposal-dropped'>((body, { data: { proposal } }) => ({ ...body, mentions: { followed: body.mentions?.followed ?? 0, proposals: followedIn(body).filter(({ id }) => id !== proposal) } })),
  'mention-recorded': onBody<'mention-recorded'>((body, { data: { proposal, seat, words } }) => on(body, proposal, (one) => ({ ...one, to: { ...one.to, [seat]: { words } } }))),
  'mention-struck': onBody<'mention-struck'>((body, { data: { proposal, seat } }) => on(body, proposal, (one) => ({ ...one, to: Object.fromEntries(Object.entries(one.to).filter(([each]) => each !== seat)) }))),
}

function on(body: Body, proposal: string, change: (one: FollowedProposal) => FollowedProposal): Body {
  return body.mentions === undefined ? body : { ...body, mentions: changed(body.mentions, ({ id }) => id === proposal, change) }
}

function changed({ followed, proposals }: Mentions, which: (one: FollowedProposal) => boolean, change: (one: FollowedProposal) => FollowedProposal): Mentions {
  return { followed, proposals: proposals.map((one) => (which(one) ? change(one) : one)) }
}
