import { choice, text } from '#base/form.ts'
import { minute, second } from '#base/instants.ts'
import { own } from '#base/own.ts'
import { act } from './act.ts'
import { orderRules } from './arrangement.ts'
import { onBody } from './bodies.ts'
import type { Happening } from './events.ts'
import { motionKind } from './kinds.ts'
import { appealed } from './appeals.ts'
import { debatable, inMeeting, nextSpeaker, noCaucus, noPoint, noVoteOpen, sidesNow, topMotion } from './precedence.ts'
import { notByParty, partyPresides } from './presidency.ts'
import { spokenHour } from './hours.ts'
import { heard } from './mentions.ts'
import { repliesAtEndOfDay } from './next-meeting.ts'
import { refuse } from './refusing.ts'
import { presiding, seated } from './rights.ts'
import { happens, nameOf, type Scene } from './scene.ts'
import { isStatement, placeOf, sameList, speakingOrder } from './speaking-order.ts'
import { limitFor, spokenToday } from './pace.ts'
import { withStatement } from './interventions.ts'
import { quotaLeft } from './quotas.ts'
import { concluded } from './yields.ts'
import type { Body, Entry, Floor } from './state.ts'

/** The floor is given in the order of asking. Whoever speaks is thanked by it: their speech ends. */
const giveFloor = act('give-floor', {
  fields: { entry: text(1, 64) },
  hindrance: (scene) => presiding(scene) ?? inMeeting(scene) ?? (speaksOnAppeal(scene) ? null : noVoteOpen(scene) ?? noPoint(scene) ?? debatable(scene)),
  shapes: (scene) => [{ entry: choice(...callable(scene).map(({ id }) => id)) }],
  why: (scene, command) => {
    const entry = scene.body.floor.entries.find(({ id }) => id === command.entry)
    if (entry === undefined) return refuse(scene, 'no-entry', scene.book.floor.rules)
    const motion = topMotion(scene)
    const kind = motion === null ? undefined : motionKind(scene.book, motion.kind)
    if (motion !== null && kind !== undefined && entry.motion !== motion.id) return refuse(scene, 'motion-pending', kind.rules, { who: nameOf(scene.state, motion.by), what: kind.name })
    if (entry.kind !== 'explanation' && scene.body.caucus !== null) return noCaucus(scene) ?? refuse(scene, 'misfit', scene.book.floor.rules)
    const { question } = scene.body
    if (question !== null && entry.kind !== 'explanation') return refuse(scene, 'question-pending', question.rules, { what: question.words })
    const barred = notByParty(scene)
    if (barred !== null) return barred
    const waiting = nextSpeaker(scene)
    if (entry.kind === 'reply' && repliesAtEndOfDay(scene)) return refuse(scene, 'replies-end-of-day', scene.book.floor.reply?.endOfDay ?? [], { at: spokenHour(scene.body.nextMeeting ?? scene.now) })
    if (entry.kind === 'reply' && waiting !== null && repliesWait(scene)) return refuse(scene, 'replies-after-list', scene.book.floor.reply?.rules ?? [], { who: nameOf(scene.state, waiting) })
    const [before] = sameList(scene.body.floor, scene.book.floor, entry)
    const set = (scene.body.floor.speaking?.order !== undefined || placeOf(entry).turn !== undefined) && isStatement(entry)
    return refuse(scene, set ? 'order-of-list' : 'order-of-asking', set ? orderRules(scene) : scene.book.floor.rules, { who: nameOf(scene.state, before?.seat ?? entry.seat) })
  },
  happens: (scene, command) => scene.body.floor.entries.filter(({ id }) => id === command.entry).map((entry) =>
    happens(scene, 'floor-given', { body: scene.body.id, entry: entry.id, seat: entry.seat, kind: entry.kind, motion: entry.motion, ...timeFor(scene, entry), ...(entry.behalf === undefined ? {} : { behalf: entry.behalf }) })),
})

/** Somebody has a place on an appeal: that goes before everything, and needs no quorum but that of its decision. */
function speaksOnAppeal(scene: Scene): boolean {
  const point = appealed(scene)
  return point !== null && scene.body.floor.entries.some(({ motion }) => motion === point.id)
}

/** Those who may be called now: the first on each list that can be heard. */
export function callable(scene: Scene): readonly Entry[] {
  const { caucus } = scene.body
  const entries = speakingOrder(scene.body.floor, scene.book.floor)
  const kinds = entries.filter((entry, place) => entries.findIndex(({ kind, motion }) => kind === entry.kind && motion === entry.motion) === place)
  const point = appealed(scene)
  if (point !== null) return kinds.filter((entry) => entry.motion === point.id)
  const motion = topMotion(scene)
  if (motion !== null) return kinds.filter((entry) => entry.motion === motion.id)
  // In a moderated caucus the chair chooses among the nameplates; in any other nobody has the floor.
  if (caucus !== null) return entries.filter(({ kind }) => kind === 'caucus' && scene.body.question === null)
  if (scene.body.question !== null) return kinds.filter(({ kind }) => kind === 'explanation')
  if (partyPresides(scene) !== null) return []
  const sides = sidesNow(scene.body)
  return kinds.filter(({ kind }) => (kind !== 'for' && kind !== 'against') || kind === sides?.at).filter(({ kind }) => kind !== 'reply' || (!repliesAtEndOfDay(scene) && (nextSpeaker(scene) === null || !repliesWait(scene))))
}

function repliesWait({ book }: Scene): boolean {
  return book.floor.reply?.heard === 'list-exhausted'
}

/** Minutes for this speech, or milliseconds, and which reply it is. Where less is left of a quota, that is the time; nothing left counts over from the first second. */
function timeFor(scene: Scene, entry: Entry): { readonly limit: number | null; readonly reply: number | null; readonly time?: number | null } {
  const { book, body } = scene
  const limit = limitFor(body.floor, book, entry)
  switch (entry.kind) {
    case 'statement': {
      const left = quotaLeft(body.floor, entry.seat, scene.now)?.left ?? null
      return { limit, reply: null, ...(left === null || (limit !== null && limit * minute <= left) ? {} : { time: left }) }
    }
    case 'reply': return { limit, reply: (own(body.floor.replies, entry.seat) ?? 0) + 1 }
    case 'caucus': return { limit: null, reply: null, time: body.caucus?.each == null ? null : body.caucus.each * second }
    case 'explanation': case 'for': case 'against': case 'mover': return { limit, reply: null }
  }
}

const endSpeech = act('end-speech', {
  fields: {},
  hindrance: (scene) => (scene.presides ? null : seated(scene, 'speak'))
    ?? (scene.body.floor.speaker === null ? refuse(scene, 'nobody-speaks', scene.book.floor.rules) : null)
    ?? (scene.presides || scene.body.floor.speaker?.seat === scene.seat?.id ? null : refuse(scene, 'not-the-speaker', scene.book.floor.rules)),
  shapes: () => [{}],
  why: (scene) => refuse(scene, 'misfit', scene.book.floor.rules),
  happens: (scene) => concluded(scene) ?? silent(scene),
})

/** Remarks that leave the subject. The speech goes on. */
const callToOrder = act('call-to-order', {
  fields: { entry: text(1, 64) },
  hindrance: (scene) => presiding(scene) ?? inMeeting(scene),
  shapes: (scene) => [{ entry: choice(...(scene.body.floor.speaker === null ? [] : [scene.body.floor.speaker.entry])) }],
  why: (scene) => refuse(scene, 'nobody-speaks', scene.book.floor.rules),
  happens: (scene) => (scene.body.floor.speaker === null ? [] : [happens(scene, 'called-to-order', { body: scene.body.id, seat: scene.body.floor.speaker.seat, rules: scene.book.floor.rules })]),
})

/** Ends the speech that runs, where one does: whatever the chair takes up next. */
export function silent(scene: Scene): readonly Happening[] {
  const { speaker } = scene.body.floor
  return speaker === null ? [] : [happens(scene, 'speech-ended', { body: scene.body.id, entry: speaker.entry })]
}

export const speechActs = { 'give-floor': giveFloor, 'end-speech': endSpeech, 'call-to-order': callToOrder }

export const speechEvolves = {
  'floor-given': onBody<'floor-given'>((body, { data: { entry, seat, kind, motion, limit, reply, time, passed, behalf }, at }) => ({
    ...body, point: motion !== null && body.point?.id === motion && body.floor.speaker?.held !== undefined ? { ...body.point, gaveWay: body.floor.speaker } : body.point,
    floor: {
      ...givenTo(ended(body.floor, at), { kind, motion, seat, passed: passed ?? 0 }), speaker: { entry, seat, kind, motion, since: at, limit, reply, time: time ?? null, passed: passed ?? 0, questions: null, ...declaredOf(body.floor, entry), ...(behalf === undefined ? {} : { behalf }) },
      entries: body.floor.entries.filter(({ id }) => id !== entry),
      replies: reply === null ? body.floor.replies : { ...body.floor.replies, [seat]: reply },
    },
    ...heard(body, seat),
    action: kind === 'explanation' && body.action !== null ? { ...body.action, explained: [...body.action.explained, seat] } : body.action,
    drafts: kind === 'explanation' && body.action !== null ? body.drafts.map((one) => (one.id === body.action?.draft ? { ...one, explained: [...(one.explained ?? []), seat] } : one)) : body.drafts,
  })),
  'speech-ended': onBody<'speech-ended'>((body: Body, { at }) => ({ ...body, floor: ended(body.floor, at) })),
  'called-to-order': onBody<'called-to-order'>((body) => body),
}

/** The floor with one more statement counted, where it is one. */
function givenTo(floor: Floor, speech: Parameters<typeof withStatement>[1]): Floor {
  return { ...floor, ...withStatement(floor.speaking, speech) }
}

/** What was declared on the list goes with the speech; time that was passed on was declared by somebody else. */
function declaredOf({ entries }: Floor, entry: string): Pick<Entry, 'yields'> {
  const yields = entries.find(({ id }) => id === entry)?.yields
  return yields === undefined ? {} : { yields }
}

function ended(floor: Floor, at: number): Floor {
  const { speaker, used } = floor
  if (speaker === null) return floor
  const time = (speaker.held ?? at) - speaker.since
  return { ...floor, speaker: null, used: { ...used, [speaker.seat]: (own(used, speaker.seat) ?? 0) + time }, speaking: { ...floor.speaking, today: spokenToday(floor.speaking?.today, speaker, time, at) } }
}
