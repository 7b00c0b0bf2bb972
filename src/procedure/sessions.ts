import { choice, day as dayField } from '#base/form.ts'
import { addDays, type Day, dayOf, monthsBefore } from '#base/instants.ts'
import type { Refusal } from '#base/refusal.ts'
import { fill, type Words } from '#base/words.ts'
import type { Ahead, SessionRules } from '#rulebooks/business.ts'
import type { Rules } from '#rulebooks/rulebook.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import { refuse } from './refusing.ts'
import { happens, type Scene } from './scene.ts'
import { type SessionKind, sessionKinds } from './sessions-state.ts'
import { sessionLines } from './words/sessions.ts'

/** Days ahead that a session may be announced. */
const furthest = 800

function rulesOf({ book, body }: Pick<Scene, 'book' | 'body'>): SessionRules | null {
  return body.members === null ? book.sessions ?? null : null
}

/** The secretariat says when the session opens that the rules count back from; from then on each last day is told. Nothing is refused for a day that has passed. */
const announceSession = act('announce-session', {
  fields: { opens: dayField(), session: choice(...sessionKinds) },
  hindrance: (scene) => (scene.secretariat ? null : refuse(scene, 'secretariat-only', scene.book.floor.rules)) ?? noDeadlines(scene),
  shapes: (scene) => [{ opens: dayField(dayOf(scene.now), addDays(dayOf(scene.now), furthest)), session: choice(...sessionKinds) }],
  why: (scene) => refuse(scene, 'session-opened', deadlineRules(scene)),
  happens: (scene, { opens, session }) => {
    const rules = rulesOf(scene)
    return rules === null ? [] : [happens(scene, 'session-announced', { body: scene.body.id, session: { opens, kind: session, deadlines: deadlines(rules, session, opens) } })]
  },
})

function deadlines({ deadlines: known }: SessionRules, kind: SessionKind, opens: Day): readonly { readonly id: string; readonly until: Day; readonly rules: Rules }[] {
  return known.flatMap(({ id, rules, ...ahead }) => {
    const before = ahead[kind]
    return before === null ? [] : [{ id, until: lastDay(opens, before), rules }]
  })
}

function lastDay(opens: Day, ahead: Ahead): Day {
  return 'days' in ahead ? addDays(opens, -ahead.days) : monthsBefore(opens, ahead.months)
}

function noDeadlines(scene: Scene): Refusal | null {
  return rulesOf(scene) === null ? refuse(scene, 'no-session-deadlines', scene.book.floor.rules) : null
}

function deadlineRules(scene: Scene): Rules {
  return [...new Set((rulesOf(scene)?.deadlines ?? []).flatMap(({ rules }) => rules))]
}

/** Between meetings, until the session opens: what is due before it, by which day, and which days have passed. */
export function sessionTold(scene: Scene): readonly { readonly words: Words; readonly rules: Rules }[] {
  const { session } = scene.body
  const known = rulesOf(scene)
  if (session === undefined || known === null || scene.body.meeting !== null || dayOf(scene.now) > session.opens) return []
  return session.deadlines.map(({ id, until, rules }) => ({
    words: fill(sessionLines[dayOf(scene.now) > until ? 'passed' : 'due'], { what: known.deadlines.find((one) => one.id === id)?.name ?? { en: id }, day: until, of: known.of, opens: session.opens }), rules,
  }))
}

export const sessionActs = { 'announce-session': announceSession }

export const sessionEvolves = {
  'session-announced': onBody<'session-announced'>((body, { data: { session } }) => ({ ...body, session })),
}
