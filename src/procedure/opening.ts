import { choice, type Fields, optional, text } from '#base/form.ts'
import type { Refusal } from '#base/refusal.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import { noElectionOpen } from './electing.ts'
import { inMeeting, nothingPending } from './precedence.ts'
import { put } from './questions.ts'
import { refuse } from './refusing.ts'
import { presiding, seated } from './rights.ts'
import { entitled, happens, nameOf, rejected, type Scene } from './scene.ts'
import type { Item } from './state.ts'

const mostNominations = 10

type Step = Scene['book']['opening'][number]

export function nextStep({ book, body }: Pick<Scene, 'book' | 'body'>): Step | null {
  return book.opening[body.opened] ?? null
}

/** A delegation names another for the chair when that step has come. */
const nominate = act('nominate', {
  fields: { candidate: text(1, 64) },
  hindrance: (scene) => seated(scene, 'propose') ?? inMeeting(scene) ?? electing(scene) ?? nothingPending(scene) ?? noElectionOpen(scene),
  shapes: (scene) => [{ candidate: choice(...(scene.body.nominations.length < mostNominations ? eligible(scene) : [])) }],
  why: (scene, { candidate }) => (rejected(scene.state, candidate)
    ? refuse(scene, 'credentials-rejected', scene.book.credentials?.decision ?? scene.book.floor.rules, { who: nameOf(scene.state, candidate) })
    : refuse(scene, 'not-a-candidate', nextStep(scene)?.rules ?? scene.book.floor.rules)),
  happens: (scene, { candidate }) => (scene.seat === null ? [] : [happens(scene, 'candidate-nominated', { body: scene.body.id, candidate, by: scene.seat.id })]),
})

function electing(scene: Scene): Refusal | null {
  const step = nextStep(scene)
  return step?.id === 'election-of-chair' ? null : refuse(scene, 'no-election', step?.rules ?? scene.book.floor.rules)
}

function eligible(scene: Scene): readonly string[] {
  return entitled(scene, 'candidate').filter((seat) => seat !== scene.seat?.id && !scene.body.nominations.includes(seat))
}

/** The next step of the opening, taken by the script's line: at once, or as a question that waits for the gavel. */
const takeStep = act('take-step', {
  fields: { step: text(1, 64), candidate: optional(text(1, 64)) },
  hindrance: (scene) => presiding(scene) ?? (nextStep(scene) === null ? refuse(scene, 'no-step-left', scene.book.floor.rules) : null) ?? inMeeting(scene) ?? nothingPending(scene) ?? noElectionOpen(scene),
  shapes: (scene): readonly Fields[] => {
    const step = nextStep(scene)
    if (step === null || lacks(scene, step) !== null) return []
    return step.id === 'election-of-chair' ? [{ step: choice(step.id), candidate: choice(...scene.body.nominations) }] : [{ step: choice(step.id) }]
  },
  why: (scene, command) => {
    const step = nextStep(scene)
    if (step === null) return refuse(scene, 'no-step-left', scene.book.floor.rules)
    if (command.step !== step.id) return refuse(scene, 'another-step', step.rules, { step: step.name })
    return lacks(scene, step) ?? (step.id === 'election-of-chair' ? refuse(scene, 'no-nomination', step.rules) : refuse(scene, 'misfit', step.rules))
  },
  happens: (scene, command) => {
    const step = nextStep(scene)
    if (step === null) return []
    const candidate = command.candidate ?? null
    if (step.decides.by === 'nobody') return [happens(scene, 'step-taken', { body: scene.body.id, step: step.id, candidate })]
    return put(scene, { kind: 'step', step: step.id, candidate }, step.decides, step.rules)
  },
})

function lacks(scene: Scene, { id, rules }: Step): Refusal | null {
  if (id === 'agenda' && scene.body.agenda.every(({ status }) => status === 'concluded')) return refuse(scene, 'no-agenda', rules)
  return id === 'election-of-chair' && scene.body.nominations.length === 0 ? refuse(scene, 'no-nomination', rules) : null
}

export const openingActs = { nominate, 'take-step': takeStep }

export const openingEvolves = {
  'candidate-nominated': onBody<'candidate-nominated'>((body, { data: { candidate } }) => ({ ...body, nominations: [...body.nominations, candidate] })),
  'step-taken': onBody<'step-taken'>((body, { data: { step, candidate } }) => ({
    ...body, opened: body.opened + 1, nominations: [], chair: candidate ?? body.chair,
    agenda: step === 'agenda' ? body.agenda.map((item): Item => (item.status === 'provisional' ? { ...item, status: 'waiting' } : item)) : body.agenda,
  })),
}
