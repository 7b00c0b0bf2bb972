import { choice, type Fields, integer, list, optional, text } from '#base/form.ts'
import { own } from '#base/own.ts'
import type { Refusal } from '#base/refusal.ts'
import type { Words } from '#base/words.ts'
import { settledBy } from '#rulebooks/settled.ts'
import { type SufficientRule, sufficientConsensus } from '#voting/sufficient.ts'
import { act } from './act.ts'
import { type Evolve, explaining, onBody } from './bodies.ts'
import { ruled } from './classification.ts'
import { contested, notAsked, sufficiencyOf } from './contested.ts'
import { decided } from './decisions.ts'
import { inMeeting, noMotion, noPoint, noVoteOpen, quorate } from './precedence.ts'
import { refuse } from './refusing.ts'
import { presiding } from './rights.ts'
import { factsOf, withFinding } from './rulings.ts'
import { entitled, happens, next, plenary, type Scene } from './scene.ts'

const longestReason = 1_000
const mostSupports = 300
/** Votes of an election, seats of a parliament. */
const heaviest = 10_000_000_000

/** The secretariat records what a participant weighs in one of the tests, before the plenary, for all bodies. */
const recordWeight = act('record-weight', {
  fields: { test: text(1, 64), seat: optional(text(1, 64)), weight: integer(0, heaviest) },
  hindrance: (scene) => (scene.secretariat ? null : refuse(scene, 'secretariat-only', scene.book.floor.rules)) ?? weighed(scene),
  shapes: (scene) => {
    const rule = sufficiencyOf(scene)
    const tests = rule?.kind === 'tests' ? rule.tests.filter((test) => test.of === 'weights').map(({ id }) => id) : []
    return [{ test: choice(...tests), seat: optional(choice(...entitled(scene, 'object'))), weight: integer(0, heaviest) }]
  },
  why: (scene) => refuse(scene, 'no-seats', sufficiencyOf(scene)?.rules ?? []),
  happens: (scene, { test, seat, weight }) => [happens(scene, 'weight-recorded', { body: scene.body.id, test, seat: seat ?? null, weight, rules: sufficiencyOf(scene)?.rules ?? [] })],
})

function weighed(scene: Scene): Refusal | null {
  const rule = sufficiencyOf(scene)
  if (rule?.kind !== 'tests') return refuse(scene, 'no-sufficient-consensus', rule?.rules ?? scene.book.adoption.rules)
  return scene.body.id === plenary ? null : refuse(scene, 'in-plenary', rule.rules)
}

/** The tests of the book with the weights as recorded; one for every participant where no weights are asked. */
export function testsNow({ state, book, body }: Pick<Scene, 'state' | 'book' | 'body'>): SufficientRule | null {
  const rule = sufficiencyOf({ book })
  if (rule === null || rule.kind === 'chair-declares') return rule
  const participants = entitled({ state, book, body }, 'object')
  return {
    kind: 'tests',
    tests: rule.tests.map(({ id, share, of }) => {
      if (of === 'participants') return { id, share, weights: Object.fromEntries(participants.map((seat) => [seat, 1])) }
      const { '': total, ...weights } = own(state.weights, id) ?? {}
      return { id, share, weights, ...(total === undefined ? {} : { total }) }
    }),
  }
}

function nameOfTest(scene: Scene, id: string): Words {
  const rule = sufficiencyOf(scene)
  return rule?.kind === 'tests' ? rule.tests.find((test) => test.id === id)?.name ?? { en: id } : { en: id }
}

/** The chair finds on a contested text whether consensus is sufficient, by the tests or by declaring it, or rules that there is none. The reason is recorded. */
const declareConsensus = act('declare-consensus', {
  fields: { question: text(1, 64), supports: list(text(1, 64), 0, mostSupports), sufficient: optional(choice(true, false)), reason: text(1, longestReason) },
  hindrance: (scene) => presiding(scene) ?? inMeeting(scene) ?? noVoteOpen(scene) ?? noPoint(scene) ?? noMotion(scene) ?? quorate(scene),
  shapes: (scene): readonly Fields[] => {
    const question = contested(scene)
    if (question === null) return []
    const objectors = question.recorded.filter(({ formal }) => formal).map(({ by }) => by)
    const others = entitled(scene, 'object').filter((seat) => !objectors.includes(seat))
    const answers = [...(sufficiencyOf(scene) === null ? [] : [true]), ...(question.overruled === undefined ? [false] : [])]
    const declares = sufficiencyOf(scene)?.kind === 'tests' ? {} : { sufficient: choice(...answers) }
    return [{ question: choice(question.id), supports: list(choice(...others), 0, Math.min(others.length, mostSupports)), reason: text(1, longestReason), ...declares }]
  },
  why: (scene) => {
    const rule = sufficiencyOf(scene)
    if (contested(scene) === null) return refuse(scene, 'nothing-contested', rule?.rules ?? scene.book.adoption.rules)
    if (rule?.kind !== 'tests' && scene.body.question?.overruled !== undefined) return refuse(scene, 'finding-overruled', scene.book.pointOfOrder.appeal?.rules ?? scene.book.adoption.rules)
    return refuse(scene, rule?.kind === 'tests' ? 'by-the-tests' : 'declares-with-reason', rule?.rules ?? scene.book.adoption.rules)
  },
  happens: (scene, { supports: named, sufficient, reason }) => {
    const question = contested(scene)
    if (question === null) return []
    const supports = [...new Set(named)]
    const rule = testsNow(scene)
    const rules = [...new Set([...sufficiencyOf(scene)?.rules ?? [], ...question.rules])]
    if (rule?.kind !== 'tests' && sufficient !== true) return [happens(scene, 'no-consensus-found', {
      body: scene.body.id, point: next(scene, 'point'), question, supports, explained: scene.body.action?.explained ?? [], text: reason, rules, facts: factsOf(scene), settled: settledBy(scene.book, sufficiencyOf(scene) === null ? 'adoption.blockedBy' : 'adoption.sufficient'),
    })]
    const result = rule === null ? null : sufficientConsensus(rule, supports, { sufficient: sufficient === true, reason })
    const consent = { objectors: [...new Set(question.recorded.map(({ by }) => by))], without: notAsked(question), judged: rule?.kind !== 'tests', sufficient: { tests: (result?.tests ?? []).map((test) => ({ ...test, name: nameOfTest(scene, test.id) })), supports, reason } }
    return decided(scene, question.id, question.proposal, 'without-objection', result?.outcome === 'sufficient' ? 'adopted' : 'not-adopted', rules, { consent, ...(question.notes.length === 0 ? {} : { notes: question.notes }) })
  },
})

export const sufficiencyActs = { 'record-weight': recordWeight, 'declare-consensus': declareConsensus }

const recorded: Evolve<'weight-recorded'> = (state, { data: { test, seat, weight } }) => ({ ...state, weights: { ...state.weights, [test]: { ...own(state.weights, test), [seat ?? '']: weight } } })

/** The question falls; a draft stays before the body, where it may be put again, or to the vote where there is one. */
const noConsensus = onBody<'no-consensus-found'>((body, { data, data: { point, question, explained, text: ruling }, position, at }) => {
  const objectors = [...new Set(question.recorded.map(({ by }) => by))]
  const told = withFinding(body, { position, at }, { kind: 'no-consensus', what: question.words, objectors }, data)
  return { ...explaining(told, null), question: null, point: ruled(point, ruling, { kind: 'no-consensus', question, explained }) }
})

export const sufficiencyEvolves = { 'weight-recorded': recorded, 'no-consensus-found': noConsensus }
