import { choice, integer, text } from '#base/form.ts'
import { addDays, dayOf, type Instant, workingDaysAfter } from '#base/instants.ts'
import type { Refusal } from '#base/refusal.ts'
import { fill, type Words } from '#base/words.ts'
import type { RecordRules } from '#rulebooks/business.ts'
import type { Rulebook, Rules } from '#rulebooks/rulebook.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import type { Happening } from './events.ts'
import { refuse } from './refusing.ts'
import { presiding, seated } from './rights.ts'
import { circlesOf, happens, type Scene } from './scene.ts'
import { type Correction, type MeetingRecord, mostCorrections, recordsKept, settlements } from './records-state.ts'
import type { Body } from './state.ts'
import { recordLines } from './words/records.ts'

const longestCorrection = 2_000
const mostMeetings = 100_000

/** The rules on records are those of the body itself, not of the bodies it sets up. */
function rulesOf({ book, body }: Pick<Scene, 'book' | 'body'>): RecordRules | null {
  return body.members === null ? book.meetings?.records ?? null : null
}

function recordsOf({ records }: Pick<Body, 'records'>): readonly MeetingRecord[] {
  return records ?? []
}

/** A delegation asks for a correction of the record; what was decided and how each voted stays as it was announced. */
const correctRecord = act('correct-record', {
  fields: { meeting: integer(1, mostMeetings), text: text(1, longestCorrection) },
  hindrance: (scene) => noRecords(scene) ?? seated(scene, 'speak'),
  shapes: (scene) => [{ meeting: choice(...recordsOf(scene.body).filter((one) => isOpen(one, scene.now) && !(one.closed && isGuest(scene)) && one.corrections.length < mostCorrections).map(({ meeting }) => meeting)), text: text(1, longestCorrection) }],
  why: (scene, { meeting }) => {
    const known = recordsOf(scene.body).find((one) => one.meeting === meeting && !(one.closed && isGuest(scene)))
    return known === undefined ? refuse(scene, 'no-such-record', rulesOf(scene)?.ready.rules ?? []) : refuse(scene, 'record-corrected-until', known.rules, { number: meeting, day: known.until })
  },
  happens: (scene, { meeting, text: wanted }) => recordsOf(scene.body).filter((one) => one.meeting === meeting).flatMap((one) => (scene.seat === null ? [] : [
    asHeld(scene, one, happens(scene, 'correction-asked', { body: scene.body.id, meeting, correction: `correction-${meeting}-${one.corrections.length + 1}`, seat: scene.seat.id, text: wanted, rules: one.rules })),
  ])),
})

/** Weighty enough for the body, says whoever presides, until the time for corrections is over; then what the body found of it. */
const settleCorrection = act('settle-correction', {
  fields: { correction: text(1, 64), as: choice(...settlements) },
  hindrance: (scene) => noRecords(scene) ?? presiding(scene),
  shapes: (scene) => recordsOf(scene.body).flatMap((record) => record.corrections.flatMap((one) => {
    const ways = waysOf(record, one, scene.now)
    return ways.length === 0 ? [] : [{ correction: choice(one.id), as: choice(...ways) }]
  })),
  why: (scene, { correction }) => refuse(scene, recordsOf(scene.body).some(({ corrections }) => corrections.some(({ id }) => id === correction)) ? 'correction-settled' : 'no-such-correction', rulesOf(scene)?.approval ?? []),
  happens: (scene, { correction, as }) => recordsOf(scene.body).filter(({ corrections }) => corrections.some(({ id }) => id === correction)).map((record) =>
    asHeld(scene, record, happens(scene, 'correction-settled', { body: scene.body.id, correction, as, rules: rulesOf(scene)?.approval ?? [] }))),
})

function waysOf(record: MeetingRecord, { is }: Correction, now: Instant): readonly Correction['is'][] {
  switch (is) {
    case 'standing': return isOpen(record, now) ? ['submitted'] : []
    case 'submitted': return ['accepted', 'not-accepted']
    case 'accepted': case 'not-accepted': return []
  }
}

/** Whoever takes part by invitation is not shown meetings that were not held before all, nor their records. */
function isGuest({ book, seat }: Scene): boolean {
  return seat !== null && book.formats.some(({ invites }) => invites.includes(seat.role))
}

function noRecords(scene: Scene): Refusal | null {
  return rulesOf(scene) === null ? refuse(scene, 'no-record-rule', scene.book.floor.rules) : null
}

function isOpen({ until }: MeetingRecord, now: Instant): boolean {
  return dayOf(now) <= until
}

/** Of a meeting that was not held before all nobody else learns what is corrected. */
function asHeld<Made extends Happening>(scene: Scene, { closed }: MeetingRecord, made: Made): Made {
  return closed ? { ...made, audience: circlesOf(scene.body.id, 'closed') } : made
}

/** Between meetings: until when the latest record is at hand and corrected, which corrections wait for the body, and which record is the official one. */
export function recordsTold(scene: Scene): readonly { readonly words: Words; readonly rules: Rules }[] {
  const rules = rulesOf(scene)
  const latest = recordsOf(scene.body).at(-1)
  if (rules === null || scene.body.meeting !== null) return []
  const waiting = recordsOf(scene.body).flatMap(({ corrections }) => corrections.filter(({ is }) => is === 'submitted'))
  const submitted = waiting.length === 0 ? [] : [{ words: fill(recordLines.submitted, { number: waiting.length }), rules: rules.approval }]
  if (latest === undefined) return submitted
  const { meeting: number, ready, until: day } = latest
  if (isOpen(latest, scene.now)) return [{ words: ready === null ? fill(recordLines.closed, { number, day }) : fill(recordLines.ready, { number, day, at: `${String(ready.hour).padStart(2, '0')}:00`, on: ready.day }), rules: latest.rules }, ...submitted]
  return waiting.length === 0 ? [{ words: fill(recordLines.official, { number, corrections: latest.corrections.filter(({ is }) => is !== 'not-accepted').length }), rules: [...rules.approval, ...rules.official] }] : submitted
}

/** The record that a meeting leaves when it ends, where the rules know records. */
export function withRecord(body: Body, book: Rulebook | undefined, at: Instant): Pick<Body, 'records'> {
  const rules = book === undefined || body.members !== null ? undefined : book.meetings?.records
  const format = book?.formats.find(({ id }) => id === body.meeting?.format)
  if (rules === undefined || body.meeting === null || format?.decides === false) return body.records === undefined ? {} : { records: body.records }
  const closed = body.meeting.grade === 'closed'
  const ready = workingDaysAfter(dayOf(at), rules.ready.workingDays)
  const record: MeetingRecord = closed
    ? { meeting: body.held, closed, ready: null, until: addDays(dayOf(at), rules.closed.days), rules: rules.closed.rules, corrections: [] }
    : { meeting: body.held, closed, ready: { day: ready, hour: rules.ready.hour }, until: workingDaysAfter(ready, rules.corrections.workingDays), rules: [...rules.ready.rules, ...rules.corrections.rules], corrections: [] }
  return { records: [...recordsOf(body), record].slice(-recordsKept) }
}

export const recordActs = { 'correct-record': correctRecord, 'settle-correction': settleCorrection }

export const recordEvolves = {
  'correction-asked': onBody<'correction-asked'>((body, { data: { meeting, correction: id, seat, text: wanted } }) => onRecords(body, (one) => (one.meeting === meeting ? { ...one, corrections: [...one.corrections, { id, by: seat, text: wanted, is: 'standing' }] } : one))),
  'correction-settled': onBody<'correction-settled'>((body, { data: { correction, as } }) => onRecords(body, (one) => ({ ...one, corrections: one.corrections.map((each) => (each.id === correction ? { ...each, is: as } : each)) }))),
}

function onRecords(body: Body, change: (one: MeetingRecord) => MeetingRecord): Body {
  return body.records === undefined ? body : { ...body, records: body.records.map(change) }
}
