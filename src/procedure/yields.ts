import { choice, type Fields, text } from '#base/form.ts'
import { minute } from '#base/instants.ts'
import type { SeatId } from '#base/ids.ts'
import type { Refusal } from '#base/refusal.ts'
import type { Instant } from '#base/instants.ts'
import type { Yields } from '#rulebooks/business.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
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
      { to: choice(...to.filter((way) => way === 'delegation')), seat: choice(...entitled(scene, 'speak').filter((seat) => seat !== scene.seat?.id)) },
    ]
  },
  why: (scene, { to }) => refuse(scene, to === 'delegation' ? 'yield-to-whom' : 'no-such-yield', scene.book.floor.yields?.rules ?? scene.book.floor.rules),
  happens: (scene, { to, seat }) => {
    const { body, book, now } = scene
    const { speaker } = body.floor
    if (speaker === null || book.floor.yields === null) return []
    const { entry } = speaker
    const rest = restOf(speaker, now)
    const yielded = happens(scene, 'time-yielded', { body: body.id, entry, seat: speaker.seat, to, other: to === 'delegation' ? seat ?? null : null, rest, rules: book.floor.yields.rules })
    switch (to) {
      case 'questions': return [yielded]
      case 'chair': return [yielded, happens(scene, 'speech-ended', { body: body.id, entry })]
      case 'delegation': return seat == null ? [] : [yielded, happens(scene, 'floor-given', { body: body.id, entry, seat, kind: speaker.kind, motion: null, limit: null, reply: null, time: rest, passed: speaker.passed + 1 })]
    }
  },
})

function hasYields(scene: Scene): Refusal | null {
  return scene.book.floor.yields === null ? refuse(scene, 'no-yields', scene.book.floor.rules) : null
}

function notYielding(scene: Scene): Refusal | null {
  const { yields, rules } = scene.book.floor
  const { speaker } = scene.body.floor
  if (speaker === null) return refuse(scene, 'nobody-speaks', rules)
  if (speaker.seat !== scene.seat?.id) return refuse(scene, 'not-the-speaker', rules)
  return notYielded(scene, speaker, yields)
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
export const yieldActs = { yield: yieldTime }

export const yieldEvolves = {
  'time-yielded': onBody<'time-yielded'>((body, { data: { to } }) => {
    const { speaker } = body.floor
    return speaker === null || to !== 'questions' ? body : { ...body, floor: { ...body.floor, speaker: { ...speaker, questions: { asked: [], last: null as SeatId | null, followUp: null } } } }
  }),
}
