import { choice, text } from '#base/form.ts'
import type { Refusal } from '#base/refusal.ts'
import type { Rules } from '#rulebooks/rulebook.ts'
import { act } from './act.ts'
import { type Note, notableDecisions, noteKinds, type NoteKind, noteTextsKept } from './agreement-state.ts'
import type { EventOf, Evolve } from './bodies.ts'
import { refuse } from './refusing.ts'
import { seated } from './rights.ts'
import { happens, type Scene } from './scene.ts'
import type { Body, ConferenceState, Decision } from './state.ts'

/** UTF-16 units of one note. */
const longestNote = 4_000

const rulesOf = ({ book }: Scene): Rules => book.adoption.notes?.rules ?? book.adoption.rules

/** Whoever joins a decision, or does not stand in its way, may have a reservation, an interpretation or its distance recorded. It stops nothing. */
const registerNote = act('register-note', {
  fields: { on: text(1, 64), kind: choice(...noteKinds), text: text(1, longestNote) },
  hindrance: (scene) => seated(scene, 'object') ?? known(scene),
  shapes: (scene) => notable(scene).map(({ id, notes }) => ({ on: choice(id), kind: choice(...free(scene, notes)), text: text(1, longestNote) })),
  why: (scene, { on, kind }) => {
    const one = notable(scene).find(({ id }) => id === on)
    if (one === undefined) return refuse(scene, 'not-notable', rulesOf(scene))
    return refuse(scene, scene.book.adoption.notes?.kinds.includes(kind) === true ? 'note-registered' : 'no-such-note', rulesOf(scene))
  },
  happens: (scene, { on, kind, text: said }) => (scene.seat === null ? [] : [happens(scene, 'note-registered', { body: scene.body.id, on, seat: scene.seat.id, kind, text: said, rules: rulesOf(scene) })]),
})

function known(scene: Scene): Refusal | null {
  return scene.book.adoption.notes === null ? refuse(scene, 'no-notes-rule', scene.book.adoption.rules) : null
}

type Notable = { readonly id: string; readonly notes: readonly Note[] }

/** What a note can go with: the text before the gavel, a silence procedure that runs, and the latest texts adopted. */
function notable({ body, state, now }: Scene): readonly Notable[] {
  const { question } = body
  const adopted = state.decisions.filter((decision) => decision.body === body.id && isText(decision) && decision.outcome === 'adopted').slice(-notableDecisions)
  return [
    ...(question !== null && question.objection === null && (question.proposal.kind === 'draft' || question.proposal.kind === 'joint-text') ? [question] : []),
    ...body.silences.filter(({ status, expires }) => status === 'running' && now < expires),
    ...adopted.map(({ id, notes }) => ({ id, notes: notes ?? [] })),
  ]
}

function isText({ on }: Decision): boolean {
  return on.kind === 'draft' || on.kind === 'joint-text'
}

function free({ book, seat }: Scene, notes: readonly Note[]): readonly NoteKind[] {
  return book.adoption.notes?.kinds.filter((kind) => !notes.some((note) => note.seat === seat?.id && note.kind === kind)) ?? []
}

export const noteActs = { 'register-note': registerNote }

const registered: Evolve<'note-registered'> = (state, event) => {
  const body = Object.hasOwn(state.bodies, event.data.body) ? state.bodies[event.data.body] : undefined
  if (body === undefined) return state
  return trimmed({
    ...state,
    bodies: { ...state.bodies, [body.id]: noted(body, event) },
    decisions: state.decisions.map((decision) => (decision.id === event.data.on ? { ...decision, notes: [...decision.notes ?? [], noteOf(event)] } : decision)),
  })
}

function noted(body: Body, event: EventOf<'note-registered'>): Body {
  const { question } = body
  return {
    ...body,
    question: question?.id === event.data.on ? { ...question, notes: [...question.notes, noteOf(event)] } : question,
    silences: body.silences.map((one) => (one.id === event.data.on ? { ...one, notes: [...one.notes, noteOf(event)] } : one)),
  }
}

function noteOf({ data: { seat, kind, text: said }, position }: EventOf<'note-registered'>): Note {
  return { seat, kind, text: said, position }
}

/** Only the latest notes keep their words; the others stand in the journal. */
function trimmed(state: ConferenceState): ConferenceState {
  const worded = state.decisions.flatMap(({ notes }) => notes ?? []).filter(({ text: said }) => said !== null).map(({ position }) => position).toSorted((one, other) => one - other)
  const from = worded.at(-noteTextsKept)
  if (from === undefined || worded.length <= noteTextsKept) return state
  return { ...state, decisions: state.decisions.map((decision) => (decision.notes === undefined ? decision : { ...decision, notes: decision.notes.map((note) => (note.position < from ? { ...note, text: null } : note)) })) }
}

export const noteEvolves = { 'note-registered': registered }
