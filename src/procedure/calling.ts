import { choice, text } from '#base/form.ts'
import { addDays, dayOf, hour, type Instant } from '#base/instants.ts'
import type { SeatId } from '#base/ids.ts'
import type { Refusal } from '#base/refusal.ts'
import { fill, listed, type Words } from '#base/words.ts'
import type { MeetingRules } from '#rulebooks/business.ts'
import type { Rules } from '#rulebooks/rulebook.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import type { Calling } from './calling-state.ts'
import { spokenHour } from './hours.ts'
import { refuse } from './refusing.ts'
import { seated } from './rights.ts'
import { happens, nameOf, namesOf, type Scene } from './scene.ts'
import type { Body } from './state.ts'
import { lines } from './words/script.ts'

const longestReason = 2_000

/** Nothing asked for and nothing owed. */
const idle: Calling = { asked: [], met: null, laid: null, communique: null }

export function callingOf({ calling }: Pick<Body, 'calling'>): Calling {
  return calling ?? idle
}

/** The rules on when the body meets are those of the body itself, not of the bodies it sets up. */
function meetingRules({ book, body }: Pick<Scene, 'book' | 'body'>): MeetingRules | null {
  return body.members === null ? book.meetings ?? null : null
}

/** A member asks for a meeting, or the Secretariat on a communication; the chair then calls it. */
const askForMeeting = act('ask-for-meeting', {
  fields: { reason: text(1, longestReason) },
  hindrance: (scene) => noAsking(scene) ?? (scene.secretariat ? membersAsk(scene) : seated(scene, 'move')) ?? askedAlready(scene),
  shapes: () => [{ reason: text(1, longestReason) }],
  why: (scene) => refuse(scene, 'misfit', rulesOfAsking(scene)),
  happens: (scene, { reason }) => [happens(scene, 'meeting-asked', { body: scene.body.id, by: scene.seat?.id ?? null, reason, rules: rulesOfAsking(scene) })],
})

function rulesOfAsking(scene: Scene): Rules {
  const asking = meetingRules(scene)?.onRequest ?? null
  return asking === null ? scene.book.floor.rules : scene.seat === null ? asking.communications ?? asking.members : asking.members
}

function noAsking(scene: Scene): Refusal | null {
  return (meetingRules(scene)?.onRequest ?? null) === null ? refuse(scene, 'no-asking', scene.book.floor.rules) : null
}

/** Where a meeting is held only because members ask. */
function membersAsk(scene: Scene): Refusal | null {
  return meetingRules(scene)?.onRequest?.communications === null ? refuse(scene, 'members-ask', rulesOfAsking(scene)) : null
}

/** Another member supports the request; from now on the meeting is due. */
const secondMeeting = act('second-meeting', {
  fields: { by: text(1, 64) },
  hindrance: (scene) => noAsking(scene) ?? (meetingRules(scene)?.onRequest?.seconded === undefined ? refuse(scene, 'request-needs-no-second', rulesOfAsking(scene)) : null) ?? seated(scene, 'move'),
  shapes: (scene) => [{ by: choice(...unseconded(scene).filter((by) => by !== scene.seat?.id)) }],
  why: (scene, { by }) => refuse(scene, by === scene.seat?.id && unseconded(scene).includes(by) ? 'own-request' : 'no-request-to-second', rulesOfAsking(scene)),
  happens: (scene, { by }) => {
    const rule = meetingRules(scene)?.onRequest?.seconded
    return rule === undefined || scene.seat === null ? [] : [happens(scene, 'meeting-seconded', { body: scene.body.id, asked: by, seat: scene.seat.id, due: addDays(dayOf(scene.now), rule.days), rules: rule.rules })]
  },
})

/** Whose requests wait for a second, where they need one. */
function unseconded(scene: Pick<Scene, 'book' | 'body'>): readonly SeatId[] {
  return meetingRules(scene)?.onRequest?.seconded === undefined ? [] : callingOf(scene.body).asked.flatMap(({ by, seconded }) => (by !== null && seconded === undefined ? [by] : []))
}

function askedAlready(scene: Scene): Refusal | null {
  const by = scene.seat?.id ?? null
  return callingOf(scene.body).asked.some((one) => one.by === by) ? refuse(scene, 'meeting-asked', rulesOfAsking(scene)) : null
}

/** Whether an agenda can be that of a periodic meeting. */
export function knowsPeriodic(scene: Scene): boolean {
  return meetingRules(scene)?.notice?.periodic !== undefined
}

/** How long the agenda that was laid is out before its meeting; null where no rule says so or none was laid. */
function noticeOf(scene: Scene): { readonly days: number; readonly urgent: boolean; readonly rules: Rules; readonly laid: Instant } | null {
  const notice = meetingRules(scene)?.notice ?? null
  const { laid, periodic } = callingOf(scene.body)
  if (notice === null || laid === null) return null
  return periodic === true && notice.periodic !== undefined ? { ...notice.periodic, urgent: false, laid } : { ...notice, laid }
}

/** Whether the provisional agenda went out later than the rule gives; `now` is when the meeting would be opened. */
function agendaIsShort(scene: Scene): boolean {
  const notice = noticeOf(scene)
  return notice !== null && dayOf(scene.now) < addDays(dayOf(notice.laid), notice.days)
}

/** The day from which a meeting may be held whose agenda has not been out long enough, where the rules know no urgency; null where it may be held. */
export function agendaOut(scene: Scene): { readonly day: string; readonly rules: Rules } | null {
  const notice = noticeOf(scene)
  return notice === null || notice.urgent || !agendaIsShort(scene) ? null : { day: addDays(dayOf(notice.laid), notice.days), rules: notice.rules }
}

export function agendaTooLate(scene: Scene): Refusal | null {
  const out = agendaOut(scene)
  return out === null ? null : refuse(scene, 'agenda-too-late', out.rules, { day: out.day })
}

/** The last day on which the next meeting may be held, counted from the day the latest one ended; null where no rule says so, or during a meeting. */
export function meetsBy(scene: Pick<Scene, 'book' | 'body'>): { readonly day: string; readonly rules: Rules } | null {
  const atMost = meetingRules(scene)?.atMost ?? null
  const { met } = callingOf(scene.body)
  return atMost === null || met === null || scene.body.meeting !== null ? null : { day: addDays(dayOf(met), atMost.days), rules: atMost.rules }
}

/** Between meetings: what is owed from the last, who asked for the next, by which day it is due, and whether its agenda is short. */
export function callingTold(scene: Scene): readonly { readonly words: Words; readonly rules: Rules }[] {
  const { body, state, now } = scene
  if (body.meeting !== null) return []
  const { asked, communique, laid } = callingOf(body)
  const by = meetsBy(scene)
  const waiting = unseconded(scene)
  const called = asked.filter((one) => one.by === null || !waiting.includes(one.by))
  const who = listed(called.map((one) => (one.by === null ? lines['the-secretariat'] : nameOf(state, one.by))), 'commas')
  const [first] = called.flatMap(({ seconded }) => (seconded === undefined ? [] : [seconded.due])).toSorted()
  const seconds = meetingRules(scene)?.onRequest?.seconded?.rules ?? []
  return [
    ...(communique === null ? [] : [{ words: fill(lines['communique-due'], { number: communique.meeting }), rules: communique.rules }]),
    ...(by === null ? [] : [{ words: fill(lines[dayOf(now) > by.day ? 'meet-overdue' : 'meet-by'], { day: by.day }), rules: by.rules }]),
    ...(waiting.length === 0 ? [] : [{ words: fill(lines['meeting-wants-second'], { who: namesOf(state, waiting) }), rules: seconds }]),
    ...(called.length === 0 ? [] : [{ words: fill(lines['meeting-asked-for'], { who }), rules: [...new Set(called.flatMap(({ rules }) => rules))] }]),
    ...(first === undefined ? [] : [{ words: fill(lines[dayOf(now) > first ? 'meet-overdue' : 'meet-by'], { day: first }), rules: seconds }]),
    ...documentsTold(scene),
    ...(laid === null || !agendaIsShort(scene) ? [] : [{ words: fill(lines['agenda-short'], { day: dayOf(laid) }), rules: noticeOf(scene)?.rules ?? [] }]),
  ]
}

/** Where the hour of the next meeting is known: by when its documents are out. */
function documentsTold(scene: Scene): readonly { readonly words: Words; readonly rules: Rules }[] {
  const documents = meetingRules(scene)?.documents
  const { nextMeeting } = scene.body
  if (documents === undefined || nextMeeting === null || scene.now >= nextMeeting) return []
  const due = nextMeeting - documents.hours * hour
  return [{ words: fill(lines[scene.now > due ? 'documents-late' : 'documents-by'], { at: spokenHour(due) }), rules: documents.rules }]
}

export const callingActs = { 'ask-for-meeting': askForMeeting, 'second-meeting': secondMeeting }

export const callingEvolves = {
  'meeting-asked': onBody<'meeting-asked'>((body, { data: { by, rules } }) => ({ ...body, calling: { ...callingOf(body), asked: [...callingOf(body).asked, { by, rules }] } })),
  'meeting-seconded': onBody<'meeting-seconded'>((body, { data: { asked: whose, seat, due } }) => ({ ...body, calling: { ...callingOf(body), asked: callingOf(body).asked.map((one) => (one.by === whose ? { ...one, seconded: { by: seat, due } } : one)) } })),
}
