import type { Due } from '#base/decider.ts'
import { choice, instant, integer, text } from '#base/form.ts'
import { day, hour } from '#base/instants.ts'
import type { Refusal } from '#base/refusal.ts'
import { zones } from '#base/zones.ts'
import type { Rules } from '#rulebooks/rulebook.ts'
import { act } from './act.ts'
import { silenceAnswers, silencesKept, type SilenceProcedure } from './agreement-state.ts'
import { type Evolve, explaining, onBody } from './bodies.ts'
import type { ConferenceCommand } from './commands.ts'
import { submitted } from './copies.ts'
import { applied, boundBy, kept } from './decisions.ts'
import type { ConferenceEvents, Happening } from './events.ts'
import { inMeeting, nothingPending } from './precedence.ts'
import { put } from './questions.ts'
import { refuse } from './refusing.ts'
import { presiding, seated } from './rights.ts'
import { happens, next, type Scene } from './scene.ts'
import { silenceStarted } from './silence-start.ts'
import type { ConferenceState, Decision } from './state.ts'

/** Longest a silence procedure may last, procedures that may run at once, and the length of what is sent, in UTF-16 units. */
const longest = 90 * day
const mostRunning = 10
const longestAnswer = 2_000

const rulesOf = ({ book }: Pick<Scene, 'book'>): Rules => book.silence?.rules ?? book.adoption.rules

/** The chair lets a draft be adopted by silence: put to the meeting, where any objection stops it, or begun between meetings, as the rules say. */
const startSilence = act('start-silence', {
  fields: { draft: text(1, 64), expires: instant, zone: choice(...zones) },
  hindrance: (scene) => presiding(scene) ?? provided(scene) ?? rightMoment(scene) ?? roomFor(scene),
  shapes: (scene) => [{
    draft: choice(...scene.body.drafts.filter(({ status, vote, second }) => (status === 'submitted' || status === 'before') && vote === null && second === null).map(({ id }) => id)),
    expires: integer(earliest(scene), scene.now + longest), zone: choice(...zones),
  }],
  why: (scene, { draft, expires }) => {
    if (!scene.body.drafts.some(({ id, status }) => id === draft && (status === 'submitted' || status === 'before'))) return refuse(scene, 'no-draft', rulesOf(scene))
    if (expires < earliest(scene)) return refuse(scene, 'silence-too-short', rulesOf(scene), { hours: scene.book.silence?.leastHours ?? 0 })
    return refuse(scene, 'misfit', rulesOf(scene))
  },
  happens: (scene, { draft, expires, zone }) => {
    const proposal = { kind: 'silence', draft, expires, zone } as const
    return scene.book.silence?.starts === 'at-meeting' ? put(scene, proposal, { by: 'no-objection' }, rulesOf(scene)) : silenceStarted(scene, proposal)
  },
})

function provided(scene: Scene): Refusal | null {
  return scene.book.silence === null ? refuse(scene, 'no-silence-rule', scene.book.adoption.rules) : null
}

function rightMoment(scene: Scene): Refusal | null {
  if (scene.book.silence?.starts === 'at-meeting') return inMeeting(scene) ?? nothingPending(scene)
  return scene.body.meeting === null ? null : refuse(scene, 'silence-between-meetings', rulesOf(scene))
}

function roomFor(scene: Scene): Refusal | null {
  const running = scene.body.silences.filter(({ status }) => status === 'running').length
  return running < mostRunning ? null : refuse(scene, 'silence-limit', rulesOf(scene), { number: running })
}

/** The first instant at which it may expire. */
function earliest({ book, now }: Scene): number {
  return Math.max(now + 1, now + (book.silence?.leastHours ?? 0) * hour)
}

/** A delegation writes before it expires: an objection, or an amendment where that too breaks it, or that it agrees. */
const answerSilence = act('answer-silence', {
  fields: { silence: text(1, 64), answer: choice(...silenceAnswers), text: text(1, longestAnswer) },
  hindrance: (scene) => seated(scene, 'object') ?? provided(scene),
  shapes: (scene) => running(scene).filter(({ expires }) => scene.now < expires).map(({ id, agreed }) => ({
    silence: choice(id), answer: choice(...answers(scene).filter((answer) => answer !== 'agreement' || scene.seat === null || !agreed.includes(scene.seat.id))), text: text(1, longestAnswer),
  })),
  why: (scene, command) => {
    const procedure = scene.body.silences.find(({ id }) => id === command.silence)
    if (procedure === undefined) return refuse(scene, 'no-silence', rulesOf(scene))
    if (procedure.status === 'adopted' || scene.now >= procedure.expires) return refuse(scene, 'silence-expired', rulesOf(scene), { what: procedure.title })
    if (procedure.status === 'broken') return refuse(scene, 'silence-was-broken', rulesOf(scene), { what: procedure.title })
    return refuse(scene, answers(scene).includes(command.answer) ? 'already-agreed' : 'no-such-break', rulesOf(scene))
  },
  happens: (scene, { silence, answer, text: said }) => {
    const procedure = scene.body.silences.find(({ id }) => id === silence)
    if (scene.seat === null || procedure === undefined) return []
    return [
      happens(scene, 'silence-answered', { body: scene.body.id, silence, seat: scene.seat.id, answer, text: said, rules: rulesOf(scene) }),
      ...(answer === 'agreement' ? [] : [concluded(scene, procedure, 'not-adopted')]),
    ]
  },
})

function answers({ book }: Scene): readonly (typeof silenceAnswers)[number][] {
  return [...(book.silence?.brokenBy ?? []), 'agreement']
}

function running({ body }: Scene): readonly SilenceProcedure[] {
  return body.silences.filter(({ status }) => status === 'running')
}

/** Nobody's act: the clock's at the expiry, and never before, even if everybody has agreed. */
const concludeSilence = act('conclude-silence', {
  fields: { silence: text(1, 64) },
  hindrance: (scene) => (scene.by.capacity === 'clock' ? null : refuse(scene, 'clock-only', rulesOf(scene))),
  shapes: (scene) => [{ silence: choice(...running(scene).filter(({ expires }) => expires <= scene.now).map(({ id }) => id)) }],
  why: (scene) => refuse(scene, 'not-that-hour', rulesOf(scene)),
  happens: (scene, { silence }) => running(scene).filter(({ id }) => id === silence).map((procedure) => concluded(scene, procedure, 'adopted')),
})

function concluded(scene: Scene, { id: silence, draft, title, notes }: SilenceProcedure, outcome: 'adopted' | 'not-adopted'): Happening {
  const decision: Omit<Decision, 'position' | 'at' | 'body'> = {
    id: next(scene, 'decision'), meeting: scene.body.held, title, on: { kind: 'draft', id: draft }, how: 'silence', outcome, rules: rulesOf(scene), vote: null,
    ...(outcome === 'adopted' ? { ...boundBy(scene, { kind: 'draft', draft }), ...(notes.length === 0 ? {} : { notes }) } : {}),
  }
  return happens(scene, 'silence-concluded', { body: scene.body.id, silence, decision })
}

/** What was adopted between meetings is announced at the next one. */
const announceSilence = act('announce-silence', {
  fields: { silence: text(1, 64) },
  hindrance: (scene) => presiding(scene) ?? inMeeting(scene) ?? nothingPending(scene),
  shapes: (scene) => [{ silence: choice(...unannounced(scene).map(({ id }) => id)) }],
  why: (scene) => refuse(scene, 'no-silence', rulesOf(scene)),
  happens: (scene, { silence }) => unannounced(scene).filter(({ id }) => id === silence).map(({ draft }) =>
    happens(scene, 'silence-announced', { body: scene.body.id, silence, draft, meeting: scene.body.held, rules: rulesOf(scene) })),
})

/** Adopted by silence, and no meeting has been told. */
export function unannounced({ body }: Pick<Scene, 'body'>): readonly SilenceProcedure[] {
  return body.silences.filter(({ status, announcedAt }) => status === 'adopted' && announcedAt === null)
}

export const silenceActs = { 'start-silence': startSilence, 'answer-silence': answerSilence, 'conclude-silence': concludeSilence, 'announce-silence': announceSilence }

/** The silence procedures that expire. */
export function silencesDue(state: ConferenceState): readonly Due<ConferenceCommand>[] {
  return Object.values(state.bodies).flatMap(({ id: body, silences }) => silences.flatMap(({ id, status, expires }) =>
    (status === 'running' ? [{ id: `silence-expires-${body}-${id}`, at: expires, command: { type: 'conclude-silence', body, silence: id } } as const] : [])))
}

const began: Evolve<'silence-started'> = onBody<'silence-started'>((body, { data: { silence, draft, title, expires, zone, copy }, at, position, audience }) => {
  const known = body.drafts.some(({ id }) => id === draft)
  const drafts = known || copy === null ? body.drafts : [...body.drafts, { ...submitted(copy), position, at, audience }]
  const procedure: SilenceProcedure = { id: silence, draft, title, began: at, expires, zone, status: 'running', agreed: [], notes: [], decision: null, announcedAt: null }
  const ended = body.silences.filter(({ status }) => status !== 'running').slice(-silencesKept)
  return explaining({
    ...body, silences: [...ended, ...body.silences.filter(({ status }) => status === 'running'), procedure],
    drafts: drafts.map((one) => (one.id === draft ? { ...one, status: 'silence', audience: copy === null ? one.audience : audience } : one)),
  }, body.action?.draft === draft ? null : body.action)
})

const ended: Evolve<'silence-concluded'> = (state, event) => kept(onBody<'silence-concluded'>((body, { data: { silence, decision } }) => applied({
  ...body, silences: body.silences.map((one) => (one.id === silence ? { ...one, status: decision.outcome === 'adopted' ? 'adopted' : 'broken', notes: [], decision: decision.id } : one)),
}, decision, null))(state, event), event)

export const silenceEvolves = {
  'silence-started': began,
  'silence-answered': onBody<'silence-answered'>((body, { data }) => ({ ...body, silences: body.silences.map((one) => (one.id === data.silence ? answered(one, data) : one)) })),
  'silence-concluded': ended,
  'silence-announced': onBody<'silence-announced'>((body, { data: { silence, meeting } }) => ({ ...body, silences: body.silences.map((one) => (one.id === silence ? { ...one, announcedAt: meeting } : one)) })),
}

function answered(procedure: SilenceProcedure, { seat, answer }: ConferenceEvents['silence-answered']): SilenceProcedure {
  return answer === 'agreement' ? { ...procedure, agreed: [...procedure.agreed, seat] } : procedure
}
