import type { Due } from '#base/decider.ts'
import { choice, instant, integer, optional, text } from '#base/form.ts'
import { day } from '#base/instants.ts'
import type { Refusal } from '#base/refusal.ts'
import type { Rules } from '#rulebooks/rulebook.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import { callingOf } from './calling.ts'
import type { ConferenceCommand } from './commands.ts'
import { type HeldCommunique, type IssuedCommunique, issuedKept } from './desk-state.ts'
import type { Happening } from './events.ts'
import { refuse } from './refusing.ts'
import { circlesOf, happens, type Scene } from './scene.ts'
import type { Body, ConferenceState } from './state.ts'

const longestCommunique = 10_000
/** How far ahead a communiqué may be released, and how many of a body may wait. */
const furthest = 30 * day
const mostHeld = 10

const hour = (scene: Scene) => integer(scene.now + 1, scene.now + furthest)

/** What is told to all of a meeting that was not held before them; at once, or at an hour until which only the body and the bureau read it. */
const issueCommunique = act('issue-communique', {
  fields: { text: text(1, longestCommunique), release: optional(instant) },
  hindrance: (scene) => noCommunique(scene) ?? (heldOf(scene.body).length < mostHeld ? null : refuse(scene, 'communiques-wait', communiqueRules(scene), { number: mostHeld })),
  shapes: (scene) => [{ text: text(1, longestCommunique), release: optional(hour(scene)) }],
  why: (scene) => refuse(scene, 'not-that-release', communiqueRules(scene)),
  happens: (scene, { text: communique, release }) => {
    const owed = callingOf(scene.body).communique
    if (owed === null) return []
    if (release == null) return [issued(scene, { ...owed, text: communique })]
    return [toReaders(happens(scene, 'communique-deposited', { body: scene.body.id, communique: `communique-${owed.meeting}`, meeting: owed.meeting, text: communique, release, rules: owed.rules }))]
  },
})

function communiqueRules({ book }: Scene): Rules {
  return book.formats.find(({ communique }) => communique !== undefined)?.communique ?? book.floor.rules
}

function noCommunique(scene: Scene): Refusal | null {
  const rules = communiqueRules(scene)
  if (!scene.secretariat) return refuse(scene, 'secretariat-issues', rules)
  if (!scene.book.formats.some(({ communique }) => communique !== undefined)) return refuse(scene, 'no-communique', rules)
  return callingOf(scene.body).communique === null ? refuse(scene, 'no-communique-due', rules) : null
}

export function heldOf({ desk }: Pick<Body, 'desk'>): readonly HeldCommunique[] {
  return desk?.communiques ?? []
}

function named(scene: Scene): readonly string[] {
  return heldOf(scene.body).map(({ id }) => id)
}

/** Nothing goes out at the hour any more: it waits for another one, or until somebody releases it. */
const holdCommunique = act('hold-communique', {
  fields: { communique: text(1, 64), until: optional(instant) },
  hindrance: (scene) => (scene.secretariat ? null : refuse(scene, 'secretariat-issues', communiqueRules(scene))),
  shapes: (scene) => [{ communique: choice(...named(scene)), until: optional(hour(scene)) }],
  why: (scene, { communique }) => refuse(scene, named(scene).includes(communique) ? 'not-that-release' : 'no-held-communique', communiqueRules(scene)),
  happens: (scene, { communique, until }) => heldOf(scene.body).filter(({ id }) => id === communique).map(({ rules }) =>
    toReaders(happens(scene, 'communique-held', { body: scene.body.id, communique, until: until ?? null, rules }))),
})

/** The secretariat releases it before its hour, or the clock at it. */
const releaseCommunique = act('release-communique', {
  fields: { communique: text(1, 64) },
  hindrance: (scene) => (scene.secretariat || scene.by.capacity === 'clock' ? null : refuse(scene, 'secretariat-issues', communiqueRules(scene))),
  shapes: (scene) => [{ communique: choice(...heldOf(scene.body).filter(({ release }) => scene.secretariat || (release !== null && release <= scene.now)).map(({ id }) => id)) }],
  why: (scene) => refuse(scene, 'no-held-communique', communiqueRules(scene)),
  happens: (scene, { communique }) => heldOf(scene.body).filter(({ id }) => id === communique).map((one) => issued(scene, one)),
})

/** To everybody, with all its words; what went before was for other readers. */
function issued(scene: Scene, { meeting, text: words, rules }: Pick<HeldCommunique, 'meeting' | 'text' | 'rules'>): Happening {
  return { ...happens(scene, 'communique-issued', { body: scene.body.id, meeting, text: words, rules }), audience: ['public'] }
}

function toReaders<Made extends { readonly data: { readonly body: string } }>(made: Made): Made {
  return { ...made, audience: circlesOf(made.data.body, 'closed') }
}

export const communiqueActs = { 'issue-communique': issueCommunique, 'hold-communique': holdCommunique, 'release-communique': releaseCommunique }

/** The communiqués that have an hour. */
export function communiquesDue(state: ConferenceState): readonly Due<ConferenceCommand>[] {
  return Object.values(state.bodies).flatMap((one) => heldOf(one).flatMap(({ id, release }) =>
    (release === null ? [] : [{ id: `communique-release-${one.id}-${id}-${release}`, at: release, command: { type: 'release-communique', body: one.id, communique: id } } as const])))
}

/** What is owed of a later meeting stays owed. */
function settled(body: Body, meeting: number): Body {
  const calling = callingOf(body)
  return calling.communique?.meeting === meeting ? { ...body, calling: { ...calling, communique: null } } : body
}

export const communiqueEvolves = {
  'communique-issued': onBody<'communique-issued'>((body, { data: { meeting, text: words }, at }) => withIssued(withHeld(settled(body, meeting), (held) => held.filter((one) => one.meeting !== meeting)), { meeting, text: words, at })),
  'communique-deposited': onBody<'communique-deposited'>((body, { data: { communique, meeting, text: words, release, rules } }) =>
    withHeld(settled(body, meeting), (held) => [...held, { id: communique, meeting, text: words, release, rules }])),
  'communique-held': onBody<'communique-held'>((body, { data: { communique, until } }) => withHeld(body, (held) => held.map((one) => (one.id === communique ? { ...one, release: until } : one)))),
}

function withIssued(body: Body, one: IssuedCommunique): Body {
  return { ...body, desk: { ...body.desk, issued: [...(body.desk?.issued ?? []), one].slice(-issuedKept) } }
}

function withHeld(body: Body, change: (held: readonly HeldCommunique[]) => readonly HeldCommunique[]): Body {
  const before = heldOf(body)
  const after = change(before)
  return before.length === 0 && after.length === 0 ? body : { ...body, desk: { ...body.desk, communiques: after } }
}
