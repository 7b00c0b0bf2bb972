import { choice, text } from '#base/form.ts'
import { day, dayOf, hour, type Instant } from '#base/instants.ts'
import type { Refusal } from '#base/refusal.ts'
import type { Proposals } from '#rulebooks/business.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import { spokenHour } from './hours.ts'
import { refuse } from './refusing.ts'
import { happens, type Scene } from './scene.ts'
import type { Draft } from './state.ts'
import { isSuspended } from './suspended-rules.ts'
import { draftTitle } from './titles.ts'
import { orSuspended } from './words/papers.ts'

type Circulation = NonNullable<Proposals['circulation']>

/** The secretariat has put the text into everybody's hands, in all languages the rule asks for: from now on its time runs. */
const circulateDraft = act('circulate-draft', {
  fields: { draft: text(1, 64) },
  hindrance: (scene) => (scene.book.proposals.circulation === null ? refuse(scene, 'no-circulation-rule', scene.book.proposals.rules) : null) ?? (scene.secretariat ? null : refuse(scene, 'secretariat-only', rulesOf(scene))),
  shapes: (scene) => [{ draft: choice(...scene.body.drafts.filter(circulates).map(({ id }) => id)) }],
  why: (scene, { draft }) => {
    const known = scene.body.drafts.find(({ id }) => id === draft)
    return known?.circulated === undefined ? refuse(scene, 'no-draft', rulesOf(scene)) : refuse(scene, 'circulated-already', rulesOf(scene), { what: draftTitle(scene, draft), at: spokenHour(known.circulated) })
  },
  // Told to all who read the draft, also where the meeting that is open has fewer readers.
  happens: (scene, { draft }) => scene.body.drafts.filter(({ id }) => id === draft).map(({ audience }) => ({ ...happens(scene, 'draft-circulated', { body: scene.body.id, draft, rules: rulesOf(scene) }), audience })),
})

function rulesOf({ book }: Pick<Scene, 'book'>): Circulation['rules'] {
  return book.proposals.circulation?.rules ?? book.proposals.rules
}

function circulates({ circulated, status }: Draft): boolean {
  return circulated === undefined && (status === 'submitted' || status === 'before' || status === 'tied')
}

/** From when on a text that was circulated then is discussed and decided on. Days end at midnight UTC, as the record states them. */
export function decidableFrom({ kind, hours }: Circulation, circulated: Instant): Instant {
  return kind === 'day-before' ? circulated - (circulated % day) + day : circulated + hours * hour
}

/** Not in everybody's hands, or not long enough, where the book or this conference allows no exception. */
export function uncirculated(scene: Scene, { id, circulated }: Pick<Draft, 'id' | 'circulated'>): Refusal | null {
  const { circulation } = scene.book.proposals
  if (circulation?.enforced !== 'always' || isSuspended(scene, circulation.rules)) return null
  const slots = { what: draftTitle(scene, id), otherwise: scene.book.motions.some(({ effect }) => effect === 'suspend-rule') ? orSuspended : { en: '', ar: '' } }
  if (circulated === undefined) return refuse(scene, circulation.kind === 'hours' ? 'uncirculated-hours' : 'uncirculated', circulation.rules, { ...slots, hours: circulation.hours })
  const from = decidableFrom(circulation, circulated)
  return scene.now < from ? refuse(scene, 'not-circulated', circulation.rules, { ...slots, at: spokenHour(circulated), from: spokenHour(from) }) : null
}

/** What the chair says of it who may allow a text the same day: that it was circulated today, or not yet. */
export function circulationSaid({ book, now }: Pick<Scene, 'book' | 'now'>, { circulated }: Pick<Draft, 'circulated'>): 'circulated-today' | 'circulated-not' | null {
  if (book.proposals.circulation?.kind !== 'day-before') return null
  return circulated === undefined ? 'circulated-not' : dayOf(circulated) === dayOf(now) ? 'circulated-today' : null
}

export const circulationActs = { 'circulate-draft': circulateDraft }

export const circulationEvolves = {
  'draft-circulated': onBody<'draft-circulated'>((body, { data: { draft }, at }) => ({ ...body, drafts: body.drafts.map((one): Draft => (one.id === draft ? { ...one, circulated: at } : one)) })),
}
