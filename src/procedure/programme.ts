import { choice, type Fields, instant, integer, list, optional, text } from '#base/form.ts'
import { day, hour, type Instant, minute } from '#base/instants.ts'
import { own } from '#base/own.ts'
import type { Refusal } from '#base/refusal.ts'
import { languages } from '#base/words.ts'
import { zones } from '#base/zones.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import type { ProgrammeCommand } from './programme-commands.ts'
import { type PlannedSitting, type Programme, sittingKinds, sittingsKept } from './programme-state.ts'
import { refuse } from './refusing.ts'
import { bureau } from './rights.ts'
import { circlesOf, happens, type Scene } from './scene.ts'
import { type Body, type ConferenceState, type Grade, grades } from './state.ts'

const longestTitle = 200
const longestRoom = 120
const shortest = 5
const longest = 24 * 60
/** How far ahead a sitting may be planned; one that has just begun may still be entered. */
const furthest = 800 * day
const lately = day
/** A sitting counts as the one at hand so long before it begins. */
const soon = 12 * hour

const none: Programme = { planned: 0, sittings: [], services: null }

export function programmeOf({ programme }: Pick<Body, 'programme'>): Programme {
  return programme ?? none
}

const widest: Fields = {
  kind: choice(...sittingKinds), title: text(1, longestTitle), start: instant, minutes: integer(shortest, longest), services: optional(integer(0, longest)),
  room: text(1, longestRoom), zone: choice(...zones), languages: list(choice(...languages), 0, languages.length),
}

function shape({ now }: Scene): Fields {
  return { ...widest, start: integer(now - lately, now + furthest) }
}

function secretariat(scene: Scene): Refusal | null {
  return scene.secretariat ? null : refuse(scene, 'secretariat-only', scene.book.floor.rules)
}

/** A sitting enters the programme. What is planned binds nobody: a meeting is opened by whoever presides. */
const planSitting = act('plan-sitting', {
  fields: { grade: choice(...grades), ...widest },
  hindrance: (scene) => secretariat(scene) ?? (programmeOf(scene.body).sittings.filter(({ end }) => end > scene.now).length < sittingsKept ? null : refuse(scene, 'programme-full', scene.book.floor.rules, { most: sittingsKept })),
  shapes: (scene) => [{ grade: choice(...grades), ...shape(scene) }],
  why: (scene) => refuse(scene, 'no-such-hour', scene.book.floor.rules),
  happens: (scene, command) => [toReaders(command.grade, happens(scene, 'sitting-planned', { body: scene.body.id, sitting: `${scene.body.id}-sitting-${programmeOf(scene.body).planned + 1}`, grade: command.grade, ...told(command) }))],
})

/** The sitting is from now on as said; calendars that follow the programme move it. */
const changeSitting = act('change-sitting', {
  fields: { sitting: text(1, 120), ...widest },
  hindrance: secretariat,
  shapes: (scene) => [{ sitting: choice(...standing(scene)), ...shape(scene) }],
  why: (scene, { sitting }) => refuse(scene, standing(scene).includes(sitting) ? 'no-such-hour' : 'no-sitting', scene.book.floor.rules),
  happens: (scene, command) => about(scene, command.sitting, (grade) => toReaders(grade, happens(scene, 'sitting-changed', { body: scene.body.id, sitting: command.sitting, ...told(command) }))),
})

const dropSitting = act('drop-sitting', {
  fields: { sitting: text(1, 120) },
  hindrance: secretariat,
  shapes: (scene) => [{ sitting: choice(...standing(scene)) }],
  why: (scene) => refuse(scene, 'no-sitting', scene.book.floor.rules),
  happens: (scene, { sitting }) => about(scene, sitting, (grade) => toReaders(grade, happens(scene, 'sitting-dropped', { body: scene.body.id, sitting }))),
})

/** Services are a fact of the house, not a decision: whoever presides or the secretariat says until when they stay. */
const setServices = act('set-services', {
  fields: { until: instant },
  hindrance: bureau,
  shapes: ({ now }) => [{ until: integer(now - hour, now + day) }],
  why: (scene) => refuse(scene, 'no-such-hour', scene.book.floor.rules),
  happens: (scene, { until }) => [happens(scene, 'services-set', { body: scene.body.id, until })],
})

type Told = Pick<PlannedSitting, 'kind' | 'title' | 'start' | 'end' | 'services' | 'place' | 'languages'>

function told({ kind, title, start, minutes, services, room, zone, languages: spoken }: Extract<ProgrammeCommand, { readonly start: Instant }>): Told {
  return { kind, title, start, end: start + minutes * minute, services: services == null ? null : start + services * minute, place: { room, zone }, languages: languages.filter((one) => spoken.includes(one)) }
}

/** Sittings that can still be changed or dropped: neither dropped nor held. */
function standing({ body }: Scene): readonly string[] {
  return programmeOf(body).sittings.filter(({ status, meeting }) => status === 'planned' && meeting === null).map(({ id }) => id)
}

function about<Made>({ body }: Scene, id: string, made: (grade: Grade) => Made): readonly Made[] {
  const sitting = programmeOf(body).sittings.find((one) => one.id === id)
  return sitting === undefined ? [] : [made(sitting.grade)]
}

/** A sitting has readers of its own: a closed consultation of a body that meets in public is shown to its members alone. */
function toReaders<Made extends { readonly data: { readonly body: string } }>(grade: Grade, made: Made): Made {
  return { ...made, audience: circlesOf(made.data.body, grade) }
}

/** The sitting a body is in, or the next that begins within twelve hours; null where none is planned. */
export function sittingAtHand(body: Pick<Body, 'programme' | 'meeting'>, now: Instant): PlannedSitting | null {
  const { sittings } = programmeOf(body)
  const { meeting } = body
  const held = meeting === null ? undefined : sittings.find((one) => one.meeting === meeting.number)
  return held ?? sittings.find(({ status, meeting: number, start, end }) => status === 'planned' && number === null && end > now && start - soon <= now) ?? null
}

/** The planned sitting that a meeting opened now is; null where none is at hand, or where readers of the meeting were not told of it. */
export function sittingOpened(body: Pick<Body, 'programme' | 'meeting'>, grade: Grade, now: Instant): string | null {
  const sitting = sittingAtHand({ ...body, meeting: null }, now)
  return sitting !== null && (sitting.kind === 'meeting' || sitting.kind === 'consultation') && grades.indexOf(sitting.grade) <= grades.indexOf(grade) ? sitting.id : null
}

/** Until when services stay for this body as far as is known: the hour named at the desk, else that of the sitting at hand. Null where neither says. */
export function servicesEnd(state: Pick<ConferenceState, 'bodies'>, body: string, now: Instant): Instant | null {
  const one = own(state.bodies, body)
  if (one === undefined) return null
  const { services } = programmeOf(one)
  return services !== null && services > now - soon ? services : sittingAtHand(one, now)?.services ?? null
}

/** By when this meeting should be over: when services end, else when the sitting at hand is planned to end. Null where neither is known. */
export function plannedEnd(state: Pick<ConferenceState, 'bodies'>, body: string, now: Instant): { readonly at: Instant; readonly by: 'services' | 'sitting' } | null {
  const services = servicesEnd(state, body, now)
  if (services !== null) return { at: services, by: 'services' }
  const one = own(state.bodies, body)
  const sitting = one === undefined ? null : sittingAtHand(one, now)
  // A later sitting says nothing of the meeting that is held now.
  return sitting === null || sitting.end <= now || (sitting.meeting === null && sitting.start > now) ? null : { at: sitting.end, by: 'sitting' }
}

export const programmeActs = { 'plan-sitting': planSitting, 'change-sitting': changeSitting, 'drop-sitting': dropSitting, 'set-services': setServices }

export const programmeEvolves = {
  'sitting-planned': onBody<'sitting-planned'>((body, { data, at }) => {
    const programme = programmeOf(body)
    return { ...body, programme: { ...programme, planned: programme.planned + 1, sittings: kept([...programme.sittings, { id: data.sitting, grade: data.grade, ...hoursOf(data), status: 'planned', changes: 0, at, meeting: null }]) } }
  }),
  'sitting-changed': onBody<'sitting-changed'>((body, { data, at }) => onSitting(body, data.sitting, (one) => ({ ...one, ...hoursOf(data), changes: one.changes + 1, at }))),
  'sitting-dropped': onBody<'sitting-dropped'>((body, { data: { sitting }, at }) => onSitting(body, sitting, (one) => ({ ...one, status: 'dropped', changes: one.changes + 1, at }))),
  'services-set': onBody<'services-set'>((body, { data: { until } }) => ({ ...body, programme: { ...programmeOf(body), services: until } })),
}

/** What an event says of a sitting itself. */
function hoursOf({ kind, title, start, end, services, place, languages: spoken }: Told): Told {
  return { kind, title, start, end, services, place, languages: spoken }
}

function onSitting(body: Body, id: string, change: (sitting: PlannedSitting) => PlannedSitting): Body {
  const programme = programmeOf(body)
  return { ...body, programme: { ...programme, sittings: kept(programme.sittings.map((one) => (one.id === id ? change(one) : one))) } }
}

function kept(sittings: readonly PlannedSitting[]): readonly PlannedSitting[] {
  const over = sittings.length > sittingsKept ? sittings.toSorted((one, other) => one.end - other.end)[0] : undefined
  return sittings.filter((one) => one !== over).toSorted((one, other) => one.start - other.start)
}

/** The meeting that was opened is the sitting that was planned. */
export function heldAs(body: Body, sitting: string | undefined, number: number): Pick<Body, 'programme'> {
  const { programme } = sitting === undefined ? body : onSitting(body, sitting, (one) => ({ ...one, meeting: number }))
  return programme === undefined ? {} : { programme }
}

/** With the meeting the hour that was named for it passes. */
export function withoutServices({ programme }: Body): Pick<Body, 'programme'> {
  return programme === undefined ? {} : { programme: { ...programme, services: null } }
}

/** What concerns the plan alone and no meeting. */
export const planning: ReadonlySet<string> = new Set(Object.keys(programmeActs))
