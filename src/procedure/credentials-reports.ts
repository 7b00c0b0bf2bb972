import { choice, list, text } from '#base/form.ts'
import { own } from '#base/own.ts'
import type { Refusal } from '#base/refusal.ts'
import type { Rules } from '#rulebooks/rulebook.ts'
import { act } from './act.ts'
import type { Evolve } from './bodies.ts'
import { made } from './credentials-reporting.ts'
import { noElectionOpen } from './electing.ts'
import { inMeeting, nothingPending } from './precedence.ts'
import { put } from './questions.ts'
import { refuse } from './refusing.ts'
import { presiding } from './rights.ts'
import { namesOf, plenary, rejected, type Scene } from './scene.ts'
import { othersVote } from './suspension.ts'

const longestReport = 10_000
const mostRejected = 300

/** The committee adopts its report; it goes to the plenary when it has. Where the Secretariat examines credentials it reports itself. */
const proposeReport = act('propose-credentials-report', {
  fields: { text: text(1, longestReport), rejects: list(text(1, 64), 0, mostRejected) },
  hindrance: (scene) => known(scene) ?? reporting(scene) ?? inMeeting(scene) ?? nothingPending(scene) ?? noElectionOpen(scene),
  shapes: (scene) => {
    const seats = scene.state.preparation.seats.map(({ id }) => id).filter((seat) => !rejected(scene.state, seat))
    return [{ text: text(1, longestReport), rejects: list(choice(...seats), 0, Math.min(seats.length, mostRejected)) }]
  },
  why: (scene) => refuse(scene, 'no-seats', rulesOf(scene)),
  happens: (scene, { text: said, rejects }) => scene.book.credentials?.report?.by === null ? made(scene, { text: said, rejects: [...new Set(rejects)] }) : put(scene, { kind: 'credentials-report', text: said, rejects: [...new Set(rejects)] }, { by: 'vote', matter: scene.book.credentials?.matter ?? '' }, rulesOf(scene)),
})

/** The plenary is asked to accept the latest report. */
const putReport = act('put-credentials-report', {
  fields: {},
  hindrance: (scene) => presiding(scene) ?? known(scene) ?? inPlenary(scene) ?? inMeeting(scene) ?? nothingPending(scene) ?? noElectionOpen(scene) ?? reportLies(scene),
  shapes: () => [{}],
  why: (scene) => refuse(scene, 'misfit', rulesOf(scene)),
  happens: (scene) => {
    const { credentialsReport: report } = scene.state
    return report == null ? [] : put(scene, { kind: 'credentials-report', text: null, rejects: report.rejects }, { by: 'vote', matter: scene.book.credentials?.matter ?? '' }, rulesOf(scene))
  },
})

function rulesOf({ book }: Pick<Scene, 'book'>): Rules {
  return book.credentials?.report?.rules ?? book.credentials?.decision ?? book.participation.member.rules
}

function known(scene: Scene): Refusal | null {
  return scene.book.credentials?.report === undefined ? refuse(scene, 'no-credentials-report', rulesOf(scene)) : null
}

function reporting(scene: Scene): Refusal | null {
  if (scene.book.credentials?.report?.by === null) return (scene.secretariat ? null : refuse(scene, 'secretariat-only', rulesOf(scene))) ?? inPlenary(scene)
  return presiding(scene) ?? inCommittee(scene)
}

function inCommittee(scene: Scene): Refusal | null {
  return scene.body.id !== plenary && scene.body.kind === scene.book.credentials?.report?.by ? null : refuse(scene, 'committee-reports', rulesOf(scene))
}

function inPlenary(scene: Scene): Refusal | null {
  return scene.body.id === plenary ? null : refuse(scene, 'in-plenary', rulesOf(scene))
}

/** There is one, and accepting it leaves somebody who decides. */
function reportLies(scene: Scene): Refusal | null {
  const { credentialsReport: report } = scene.state
  if (report == null) return refuse(scene, 'no-report-yet', rulesOf(scene))
  if (report.refused === true) return refuse(scene, 'report-refused', rulesOf(scene))
  return report.rejects.length === 0 || othersVote(scene, ...report.rejects) ? null : refuse(scene, 'last-vote', rulesOf(scene), { who: namesOf(scene.state, report.rejects) })
}

export const credentialsReportActs = { 'propose-credentials-report': proposeReport, 'put-credentials-report': putReport }

/** Adopted again as it was, a report the plenary refused stays refused. */
const reportMade: Evolve<'credentials-report-made'> = (state, { data: { committee, text: said, rejects }, position }) => {
  const before = state.credentialsReport
  const again = before?.refused === true && before.text === said && before.rejects.length === rejects.length && before.rejects.every((seat) => rejects.includes(seat))
  const meanwhile = own(state.bodies, plenary)?.question?.proposal.kind === 'credentials-report'
  return { ...state, credentialsReport: { body: committee, text: said, rejects, position, ...(again ? { refused: true } : {}), ...(meanwhile ? { meanwhile } : {}) } }
}

const reportAccepted: Evolve<'credentials-report-accepted'> = (state) => ({ ...state, credentialsReport: null })

export const credentialsReportEvolves = { 'credentials-report-made': reportMade, 'credentials-report-accepted': reportAccepted }
