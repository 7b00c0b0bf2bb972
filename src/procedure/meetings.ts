import { choice, type Fields, optional, text } from '#base/form.ts'
import type { Refusal } from '#base/refusal.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import { agendaTooLate, callingOf } from './calling.ts'
import { carriedOver } from './carried.ts'
import { chairReturns } from './chairing.ts'
import { afterCaucus } from './caucuses.ts'
import { electionUnbroken } from './electing.ts'
import { formatOf } from './format-rules.ts'
import { debatable, inMeeting, nothingPending, noVoteOpen, presentFor } from './precedence.ts'
import { repliesAtEndOfDay } from './next-meeting.ts'
import { withRecord } from './records.ts'
import { refuse } from './refusing.ts'
import { heldAs, sittingOpened, withoutServices } from './programme.ts'
import { presiding } from './rights.ts'
import { happens, membersOf, nameOf, type Scene } from './scene.ts'
import { begunAfresh } from './leaving.ts'
import { hosts } from './series.ts'
import { silent } from './speeches.ts'
import type { Calling } from './calling-state.ts'
import { type Body, type Entry, type Founding, grades } from './state.ts'

const nothing: readonly Fields[] = [{}]

/** The chair declares a meeting open. Where a quorum is not presumed, somebody has counted before. */
const openMeeting = act('open-meeting', {
  fields: { grade: choice(...grades), host: optional(text(1, 64)), format: optional(text(1, 64)) },
  hindrance: (scene) => presiding(scene) ?? notOpen(scene) ?? somebodySeated(scene) ?? quorumToOpen(scene) ?? agendaTooLate(scene),
  shapes: (scene) => {
    const host = hosts(scene).length === 0 ? {} : { host: optional(choice(...hosts(scene))) }
    return [{ grade: choice(...grades), ...host }, ...scene.book.formats.map(({ id, grade }) => ({ grade: choice(grade), format: choice(id), ...host }))]
  },
  why: (scene, { format }) => (format != null ? noSuchFormat(scene, format) : scene.book.series === null ? refuse(scene, 'no-series', scene.book.quorum.rules) : refuse(scene, 'not-the-host', scene.book.series.rules)),
  happens: (scene, { grade, host, format }) => {
    const opened = { ...scene, body: { ...begunAfresh(scene.body, scene.book), meeting: { number: scene.body.held + 1, grade, status: 'open', since: scene.now, host: host ?? null, format: format ?? null } } } as const
    const step = scene.book.opening[opened.body.opened]
    const sitting = sittingOpened(scene.body, grade, scene.now)
    return [
      happens(opened, 'meeting-opened', { body: scene.body.id, number: scene.body.held + 1, grade, ...(host == null ? {} : { host }), ...(format == null ? {} : { format }), ...(sitting === null ? {} : { sitting }) }),
      // Declaring the meeting open is the first step of the opening, where the book lists it.
      ...(step !== undefined && step.id === 'opening' && step.decides.by === 'nobody' && formatOf(opened)?.decides !== false ? [happens(opened, 'step-taken', { body: scene.body.id, step: step.id, candidate: null })] : []),
      ...carriedOver(opened),
    ]
  },
})

function noSuchFormat(scene: Scene, id: string): Refusal {
  const format = scene.book.formats.find((one) => one.id === id)
  return format === undefined ? refuse(scene, 'no-such-format', scene.book.quorum.rules) : refuse(scene, 'format-grade', format.rules, { what: format.name })
}

function notOpen(scene: Scene): Refusal | null {
  const { meeting } = scene.body
  return meeting === null ? null : refuse(scene, 'meeting-open', scene.book.quorum.rules, { number: meeting.number })
}

export function somebodySeated(scene: Scene): Refusal | null {
  return membersOf(scene.state, scene.body).length > 0 ? null : refuse(scene, 'no-seats', scene.book.participation.member.rules)
}

export function quorumToOpen(scene: Scene): Refusal | null {
  const { presumed, rules } = scene.book.quorum
  const { open } = scene.book.quorum
  if (open === null || (presumed && scene.body.presence === null)) return null
  const there = presentFor(scene, scene.body.presence ?? [], open)
  return there.met ? null : refuse(scene, 'quorum-to-open', rules, { present: there.present, needed: there.needed ?? 0 })
}

/** Without a quorum nothing can be decided, a suspension neither; so the chair suspends alone then. Otherwise it is a motion. */
const suspendMeeting = act('suspend-meeting', {
  fields: {},
  hindrance: (scene) => presiding(scene) ?? inMeeting(scene) ?? noVoteOpen(scene) ?? withoutQuorum(scene),
  shapes: () => nothing,
  why: (scene) => refuse(scene, 'misfit', scene.book.quorum.rules),
  happens: (scene) => [...silent(scene), happens(scene, 'meeting-suspended', { body: scene.body.id, number: scene.body.held, rules: scene.book.quorum.rules })],
})

function withoutQuorum(scene: Scene): Refusal | null {
  if (scene.body.quorum.is === 'lacking' || debatable(scene) !== null) return null
  return refuse(scene, 'suspension-is-a-motion', scene.book.motions.find(({ effect }) => effect === 'suspend-meeting')?.rules ?? scene.book.floor.rules)
}

const resumeMeeting = act('resume-meeting', {
  fields: {},
  hindrance: (scene) => presiding(scene) ?? (scene.body.meeting === null ? inMeeting(scene) : null)
    ?? (scene.body.meeting?.status === 'suspended' ? null : refuse(scene, 'not-suspended', scene.book.quorum.rules)),
  shapes: () => nothing,
  why: (scene) => refuse(scene, 'misfit', scene.book.quorum.rules),
  happens: (scene) => [happens(scene, 'meeting-resumed', { body: scene.body.id, number: scene.body.held })],
})

/** The chair closes a meeting whose business is done, or one that has no quorum; anything else is a motion to adjourn it. */
const closeMeeting = act('close-meeting', {
  fields: {},
  hindrance: (scene) => presiding(scene)
    ?? (scene.body.meeting === null ? inMeeting(scene) : null)
    ?? noVoteOpen(scene) ?? electionUnbroken(scene)
    ?? (scene.body.quorum.is === 'lacking' ? null : nothingPending(scene) ?? listExhausted(scene, repliesAtEndOfDay(scene) ? ['statement'] : ['statement', 'reply'])),
  shapes: () => nothing,
  why: (scene) => refuse(scene, 'misfit', scene.book.quorum.rules),
  happens: (scene) => {
    const lacking = scene.body.quorum.is === 'lacking'
    const rules = lacking ? scene.book.quorum.rules : scene.book.endings.find(({ id }) => id === 'none')?.rules ?? scene.book.floor.rules
    return [...silent(scene), happens(scene, 'meeting-closed', { body: scene.body.id, number: scene.body.held, how: lacking ? 'no-quorum' : 'closed', rules })]
  },
})

/** Whoever asked for the floor is heard before the business ends. */
export function listExhausted(scene: Scene, kinds: readonly Entry['kind'][] = ['statement', 'reply']): Refusal | null {
  const waiting = kinds.flatMap((each) => scene.body.floor.entries.filter(({ kind }) => kind === each))[0]
  return waiting === undefined ? null : refuse(scene, 'speakers-left', scene.book.floor.rules, { who: nameOf(scene.state, waiting.seat) })
}

export const meetingActs = { 'open-meeting': openMeeting, 'suspend-meeting': suspendMeeting, 'resume-meeting': resumeMeeting, 'close-meeting': closeMeeting }

export const meetingEvolves = {
  'meeting-opened': onBody<'meeting-opened'>((body, { data: { number, grade, host, format, sitting }, at }, { founding }) => ({ ...(founding === null ? body : begunAfresh(body, founding.rulebook)), held: number, ...asAnswered(body), ...heldAs(body, sitting, number), veiled: grade === 'closed' || body.veiled === true, nextMeeting: null, host: host ?? body.host, meeting: { number, grade, status: 'open', since: at, host: host ?? null, format: format ?? null } })),
  'meeting-suspended': onBody<'meeting-suspended'>((body, { at }) => ({
    ...afterCaucus(body), presence: null, quorum: { is: 'presumed' }, meeting: body.meeting === null ? null : { ...body.meeting, status: 'suspended', since: at },
  })),
  'meeting-resumed': onBody<'meeting-resumed'>((body, { at }) => ({ ...body, meeting: body.meeting === null ? null : { ...body.meeting, status: 'open', since: at } })),
  'meeting-closed': onBody<'meeting-closed'>((body, { at }, { founding }) => ({ ...closed(body), ...withRecord(body, founding?.rulebook, at), calling: { ...callingOf(body), met: at, communique: owed(body, founding) ?? callingOf(body).communique } })),
}

/** The meeting that was asked for is held, and its agenda is out. */
function asAnswered(body: Body): Pick<Body, 'calling'> {
  return body.calling === undefined ? {} : { calling: { ...body.calling, asked: [], laid: null } }
}

/** What is owed to all of a meeting in a format that is told of afterwards. */
function owed(body: Body, founding: Founding | null): Calling['communique'] {
  const rules = founding === null || body.members !== null ? undefined : formatOf({ book: founding.rulebook, body })?.communique
  return rules === undefined ? null : { meeting: body.held, rules }
}

/** What is before a body stays for its next meeting (item, drafts, list of speakers); what was pending lapses. */
function closed(body: Body): Body {
  return {
    ...body, ...chairReturns(body), ...withoutServices(body), caucus: null, meeting: null, presence: null, roll: {}, quorum: { is: 'presumed' }, action: null, question: null, motions: [], point: null, votes: [],
    floor: { ...body.floor, speaker: null, entries: body.floor.entries.filter(({ kind }) => kind === 'statement' || kind === 'reply') },
  }
}
