import { choice, text } from '#base/form.ts'
import { fill, joined, listed, type Words } from '#base/words.ts'
import { citeAll } from '#rulebooks/citing.ts'
import type { Event } from '#base/event.ts'
import type { Rulebook, Rules } from '#rulebooks/rulebook.ts'
import { type Settled, settledBy } from '#rulebooks/settled.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import type { Grounds } from './events.ts'
import { liveVote } from './precedence.ts'
import { begin, refuse } from './refusing.ts'
import { presiding } from './rights.ts'
import { rulingHead } from './ruling-head.ts'
import { type Facts, type Ruling, type RulingAbout, rulingsKept } from './ruling-state.ts'
import { entitled, happens, nameOf, type Scene } from './scene.ts'
import type { Body, Cited, ConferenceState } from './state.ts'
import { rulingWords } from './words/rulings.ts'

const longestRuling = 1_000

/** What stands before the body now. */
export function factsOf(scene: Scene): Facts {
  const { body, book } = scene
  const rank = (kind: string): number => book.motions.findIndex(({ id }) => id === kind)
  return {
    present: body.presence === null ? null : body.presence.length, membership: entitled(scene, 'countsForQuorum').length,
    motions: body.motions.map(({ kind }) => kind).toSorted((one, other) => rank(one) - rank(other)),
    question: body.question?.id ?? null, vote: liveVote(scene)?.id ?? null, item: body.item, speaker: body.floor.speaker?.seat ?? null,
  }
}

/** A slip in a ruling is mended by a later event that names it; one that was appealed against is the body's and stays as it was. */
const correctRuling = act('correct-ruling', {
  fields: { ruling: text(1, 64), text: text(1, longestRuling) },
  hindrance: (scene) => presiding(scene),
  shapes: ({ body }) => [{ ruling: choice(...body.rulings.filter(({ appeal }) => appeal === 'none').map(({ point }) => point)), text: text(1, longestRuling) }],
  why: (scene, { ruling }) => {
    const known = scene.body.rulings.find(({ point }) => point === ruling)
    return refuse(scene, known === undefined ? 'no-such-ruling' : 'ruling-was-appealed', scene.book.pointOfOrder.appeal?.rules ?? scene.book.pointOfOrder.rules)
  },
  happens: (scene, { ruling, text: corrected }) => [happens(scene, 'ruling-corrected', { body: scene.body.id, ruling, text: corrected, rules: scene.book.pointOfOrder.rules })],
})

export const rulingActs = { 'correct-ruling': correctRuling }

export const rulingEvolves = {
  'ruling-corrected': onBody<'ruling-corrected'>((body, { data: { ruling, text: corrected }, position }) => onRuling(body, ruling, (one) => ({ ...one, corrected: { text: corrected, position } }))),
}

export function onRuling(body: Body, point: string, change: (ruling: Ruling) => Ruling): Body {
  return { ...body, rulings: body.rulings.map((ruling) => (ruling.point === point ? change(ruling) : ruling)) }
}

export function withRuling(body: Body, ruling: Ruling): Body {
  return { ...body, rulings: [...body.rulings, ruling].slice(-rulingsKept) }
}

/** A ruling or finding of the chair's own among the others; without a point it is called by its place in the journal. */
export function withFinding(body: Body, { position, at }: Pick<Event, 'position' | 'at'>, on: RulingAbout, { text: said = '', rules, facts, settled = [], point }: Grounds & { readonly text?: string; readonly rules: Rules; readonly point?: string }): Body {
  return withRuling(body, { point: point ?? `ruling-${position}`, position, at, by: '', about: '', sustained: null, text: said, rules, facts: facts ?? null, settled, appeal: 'none', corrected: null, on })
}

/** What a finding rests on, for its event. */
export function groundsOf(scene: Scene, path: string): Grounds {
  return { facts: factsOf(scene), settled: settledBy(scene.book, path) }
}

/** A ruling with what it rested on: outcome, words, facts, the settings that left it open, what came of it, and its rules. */
export function rulingTold(state: ConferenceState, body: Pick<Body, 'rulings' | 'drafts'>, point: string): Cited | null {
  const ruling = body.rulings.find((one) => one.point === point)
  if (ruling === undefined || state.founding === null) return null
  const { rulebook } = state.founding
  const told = [
    rulingHead(state, body, ruling),
    ...(ruling.facts === null ? [] : [factsTold(state, rulebook, ruling.facts)]),
    ...settledTold(rulebook, ruling.settled),
    ...(ruling.appeal === 'none' ? [] : [rulingWords[ruling.appeal]]),
    ...(ruling.corrected === null ? [] : [fill(rulingWords.corrected, { text: ruling.corrected.text })]),
  ]
  return { words: told.map(begin).reduce(joined), cites: citeAll(rulebook, ruling.rules) }
}

/** The facts a ruling had before it, as a sentence. */
function factsTold(state: ConferenceState, book: Rulebook, { present, membership, motions, question, vote, speaker }: Facts): Words {
  const pending = motions.map((kind) => book.motions.find(({ id }) => id === kind)?.name ?? { en: kind })
  const parts = [
    present === null ? fill(rulingWords.uncounted, { membership }) : fill(rulingWords.counted, { present, membership }),
    ...(pending.length === 0 ? [] : [fill(rulingWords.motions, { motions: listed(pending, 'commas') })]),
    ...(question === null ? [] : [rulingWords.question]),
    ...(vote === null ? [] : [rulingWords.vote]),
    ...(speaker === null ? [] : [fill(rulingWords.speaker, { who: nameOf(state, speaker) })]),
  ]
  return fill(rulingWords.facts, { facts: listed(parts, 'semicolons') })
}

/** The settings of this conference on which something rests, one sentence each. */
export function settledTold({ parameters }: Rulebook, settled: readonly Settled[]): readonly Words[] {
  return settled.flatMap(({ parameter, value }) => {
    const known = parameters[parameter]
    const says = known?.options.find((option) => option.value === value)?.says
    return known === undefined || says === undefined ? [] : [fill(rulingWords.setting, { name: known.name, says })]
  })
}
