import { choice, type Fields, text } from '#base/form.ts'
import { minute } from '#base/instants.ts'
import type { SeatId } from '#base/ids.ts'
import type { Refusal } from '#base/refusal.ts'
import type { Instant } from '#base/instants.ts'
import type { Yields } from '#rulebooks/business.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import type { Yielded } from './caucus-state.ts'
import { isBarred } from './deliberation.ts'
import type { Happening } from './events.ts'
import { inMeeting, noPoint, noVoteOpen } from './precedence.ts'
import { refuse } from './refusing.ts'
import { seated } from './rights.ts'
import { entitled, happens, type Scene } from './scene.ts'
import type { Speaker } from './state.ts'

const ways = ['chair', 'questions', 'delegation'] as const

/** Who speaks from the list of speakers gives the rest of the time away, once. */
const yieldTime = act('yield', {
  fields: { to: choice(...ways), seat: { kind: 'optional', of: text(1, 64) } },
  hindrance: (scene) => hasYields(scene) ?? seated(scene, 'speak') ?? inMeeting(scene) ?? noVoteOpen(scene) ?? noPoint(scene) ?? notYielding(scene),
  shapes: (scene): readonly Fields[] => {
    const to = scene.book.floor.yields?.to ?? []
    return [
      { to: choice(...to.filter((way) => way !== 'delegation')) },
      { to: choice(...to.filter((way) => way === 'delegation')), seat: choice(...entitled(scene, 'speak').filter((seat) => seat !== scene.seat?.id && !isBarred(scene.body, seat))) },
    ]
  },
  why: (scene, { to }) => refuse(scene, to === 'delegation' ? 'yield-to-whom' : 'no-such-yield', scene.book.floor.yields?.rules ?? scene.book.floor.rules),
  happens: (scene, { to, seat }) => (scene.body.floor.speaker === null ? [] : yielded(scene, scene.body.floor.speaker, { to, seat: seat ?? null })),
})

/** The rest of the time goes to whom the speaker gives it. */
function yielded(scene: Scene, speaker: Speaker, { to, seat }: Yielded): readonly Happening[] {
  const { body, book, now } = scene
  const { entry } = speaker
  const rest = restOf(speaker, now)
  const given = happens(scene, 'time-yielded', { body: body.id, entry, seat: speaker.seat, to, other: to === 'delegation' ? seat : null, rest, rules: book.floor.yields?.rules ?? book.floor.rules })
  switch (to) {
    case 'questions': return [given]
    case 'chair': return [given, happens(scene, 'speech-ended', { body: body.id, entry })]
    case 'delegation': return seat === null ? [] : [given, happens(scene, 'floor-given', { body: body.id, entry, seat, kind: speaker.kind, motion: null, limit: null, reply: null, time: rest, passed: speaker.passed + 1 })]
  }
}

/** What was declared of the rest of a speech, while there is a rest; null where the speech simply ends. */
export function declaredRest(scene: Scene): Yielded | null {
  const { speaker } = scene.body.floor
  return speaker?.yields === undefined || speaker.questions !== null || notYielded(scene, speaker, scene.book.floor.yields) !== null ? null : speaker.yields
}

/** The end of a speech: the rest of its time goes where the speaker declared beforehand. */
export function concluded(scene: Scene): readonly Happening[] | null {
  const { speaker } = scene.body.floor
  const declared = declaredRest(scene)
  return speaker === null || declared === null ? null : yielded(scene, speaker, declared)
}

/** Before the speech or in it, one kind only; it takes effect when the speech is ended with time left. */
const declareYield = act('declare-yield', {
  fields: { entry: text(1, 64), to: choice(...ways), seat: { kind: 'optional', of: text(1, 64) } },
  hindrance: (scene) => hasYields(scene) ?? (scene.book.floor.yields?.declared === true ? null : refuse(scene, 'no-declared-yields', scene.book.floor.yields?.rules ?? scene.book.floor.rules)) ?? seated(scene, 'speak') ?? inMeeting(scene),
  shapes: (scene): readonly Fields[] => {
    const entry = choice(...declarable(scene))
    const to = scene.book.floor.yields?.to ?? []
    return [
      { entry, to: choice(...to.filter((way) => way !== 'delegation')) },
      { entry, to: choice(...to.filter((way) => way === 'delegation')), seat: choice(...entitled(scene, 'speak').filter((seat) => seat !== scene.seat?.id && !isBarred(scene.body, seat))) },
    ]
  },
  why: (scene, { entry, to }) => refuse(scene, !declarable(scene).includes(entry) ? 'nothing-to-yield' : to === 'delegation' ? 'yield-to-whom' : 'no-such-yield', scene.book.floor.yields?.rules ?? scene.book.floor.rules),
  happens: (scene, { entry, to, seat }) => (scene.seat === null ? [] : [happens(scene, 'yield-declared', { body: scene.body.id, entry, seat: scene.seat.id, to, other: to === 'delegation' ? seat ?? null : null, rules: scene.book.floor.yields?.rules ?? [] })]),
})

/** One's own places on the general list and one's own speech, of which nothing was declared yet. */
function declarable(scene: Scene): readonly string[] {
  const { entries, speaker } = scene.body.floor
  const own = speaker !== null && speaker.seat === scene.seat?.id && speaker.yields === undefined && notYielded(scene, speaker, scene.book.floor.yields) === null ? [speaker.entry] : []
  return [...own, ...entries.filter((entry) => entry.seat === scene.seat?.id && entry.motion === null && (entry.kind === 'statement' || entry.kind === 'for' || entry.kind === 'against') && entry.yields === undefined).map(({ id }) => id)]
}

function hasYields(scene: Scene): Refusal | null {
  return scene.book.floor.yields === null ? refuse(scene, 'no-yields', scene.book.floor.rules) : null
}

function notYielding(scene: Scene): Refusal | null {
  const { yields, rules } = scene.book.floor
  const { speaker } = scene.body.floor
  if (speaker === null) return refuse(scene, 'nobody-speaks', rules)
  if (speaker.seat !== scene.seat?.id) return refuse(scene, 'not-the-speaker', rules)
  // What was declared beforehand is the one yield there is.
  return speaker.yields === undefined ? notYielded(scene, speaker, yields) : refuse(scene, 'already-yielded', yields?.rules ?? rules)
}

/** Only a speech in the general debate, not on a motion, only one way, and not passed on further than the rules let it. */
function notYielded(scene: Scene, speaker: Speaker, yields: Yields | null): Refusal | null {
  const rules = yields?.rules ?? scene.book.floor.rules
  const general = speaker.kind === 'statement' || (speaker.motion === null && (speaker.kind === 'for' || speaker.kind === 'against'))
  if (!general || scene.body.caucus !== null) return refuse(scene, 'no-yield-here', rules)
  if (speaker.questions !== null) return refuse(scene, 'already-yielded', rules)
  if (speaker.passed >= (yields?.consecutive ?? 0)) return refuse(scene, 'yielded-to', rules, { number: yields?.consecutive ?? 0 })
  return restOf(speaker, scene.now) === 0 ? refuse(scene, 'no-time-left', rules) : null
}

/** Milliseconds a speaker has in all; null without limit. */
export function timeOf({ limit, time }: Pick<Speaker, 'limit' | 'time'>): number | null {
  return time ?? (limit === null ? null : limit * minute)
}

/** Milliseconds that are left of a speech; null without limit. */
export function restOf(speaker: Speaker, now: Instant): number | null {
  const whole = timeOf(speaker)
  return whole === null ? null : Math.max(0, whole - ((speaker.held ?? now) - speaker.since))
}

export type YieldWay = (typeof ways)[number]
export const yieldActs = { yield: yieldTime, 'declare-yield': declareYield }

export const yieldEvolves = {
  'yield-declared': onBody<'yield-declared'>((body, { data: { entry, to, other } }) => {
    const { speaker, entries } = body.floor
    const yields = { to, seat: other }
    return { ...body, floor: { ...body.floor, speaker: speaker?.entry === entry ? { ...speaker, yields } : speaker, entries: entries.map((one) => (one.id === entry ? { ...one, yields } : one)) } }
  }),
  'time-yielded': onBody<'time-yielded'>((body, { data: { to } }) => {
    const { speaker } = body.floor
    return speaker === null || to !== 'questions' ? body : { ...body, floor: { ...body.floor, speaker: { ...speaker, questions: { asked: [], last: null as SeatId | null, followUp: null } } } }
  }),
}
