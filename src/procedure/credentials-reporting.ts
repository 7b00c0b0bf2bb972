import { own } from '#base/own.ts'
import type { DecisionData, Happening } from './events.ts'
import { happens, plenary, rejected, type Scene } from './scene.ts'
import type { ConferenceState, Proposal } from './state.ts'

type Report = Extract<Proposal, { readonly kind: 'credentials-report' }>

/** What an adopted report brings about: in the committee it is made to the plenary; in the plenary it is accepted, and the credentials with it are decided. */
export function reported(scene: Scene, report: Report): readonly Happening[] {
  return scene.body.id === plenary ? accepted(scene, report) : made(scene, report)
}

/** Whoever it would not accept is objected to by the report and sits on with the same rights until the plenary decides. */
export function made(scene: Scene, { text, rejects }: Pick<Report, 'text' | 'rejects'>): readonly Happening[] {
  const { state, book, body: committee } = scene
  const body = own(state.bodies, plenary)
  const { report, provisional = [] } = book.credentials ?? {}
  if (body === undefined) return []
  return [
    happens({ body }, 'credentials-report-made', { body: plenary, committee: committee.id, text: text ?? '', rejects, rules: report?.rules ?? [] }),
    ...rejects.filter((seat) => own(state.credentials, seat) === undefined).map((seat) => happens({ body }, 'credentials-objected', { body: plenary, seat, by: null, reason: null, rules: provisional })),
  ]
}

function accepted(scene: Scene, { rejects }: Report): readonly Happening[] {
  const { state, book } = scene
  const { report, decision = [] } = book.credentials ?? {}
  const cleared = Object.entries(state.credentials).filter(([seat, is]) => is === 'objected' && !rejects.includes(seat)).map(([seat]) => seat)
  return [
    happens(scene, 'credentials-report-accepted', { body: plenary, rejects, rules: report?.rules ?? [] }),
    ...rejects.filter((seat) => !rejected(state, seat)).map((seat) => happens(scene, 'credentials-decided', { body: plenary, seat, accepted: false, rules: decision })),
    ...cleared.map((seat) => happens(scene, 'credentials-decided', { body: plenary, seat, accepted: true, rules: decision })),
  ]
}

/** What the plenary did not accept lies there no longer to be put; where it took no decision for want of a quorum it does. */
export function reportDecided({ credentialsReport: report }: ConferenceState, { on, outcome }: DecisionData['decision'], body: string): Pick<ConferenceState, 'credentialsReport'> {
  if (report == null || body !== plenary || on.kind !== 'credentials-report') return {}
  const { meanwhile, ...lies } = report
  return { credentialsReport: meanwhile === true || outcome === 'adopted' || outcome === 'no-quorum' ? lies : { ...lies, refused: true } }
}
