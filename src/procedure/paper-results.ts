import type { Draw } from '#base/draw.ts'
import { again, alike, choice, copied, distinct, type Field, type Fields, fills, instant, integer, list, optional, record, split, text } from '#base/form.ts'
import type { SeatId } from '#base/ids.ts'
import { fill, type InSix, listed, type Words } from '#base/words.ts'
import type { Answer } from '#rulebooks/rulebook.ts'
import { act, type CommandOf } from './act.ts'
import { onBody, onVote } from './bodies.ts'
import { closed } from './casting.ts'
import { choicesFor } from './methods.ts'
import { inMeeting, noPoint, noVoteOpen, quorate } from './precedence.ts'
import { refuse } from './refusing.ts'
import { bureau, hasVotes } from './rights.ts'
import { happens, nameOf, type Scene } from './scene.ts'
import { silent } from './speeches.ts'
import type { Vote } from './state.ts'
import { opened, ready, type Votable, votersOn, waysOf } from './votes.ts'
import { answerWords, apart, unanswered } from './words/answers.ts'

const longestName = 100
const longestSource = 500
/** More votes than any body has members. */
const mostVotes = 1_000
/** UTF-16 units of the answers of the largest body, as JSON. */
const longestRoll = 60_000

const tellers = distinct(2, 2, longestName)
const source = text(1, longestSource)
const nothing = optional(choice())
const counts = optional(split({ yes: mostVotes, no: mostVotes, abstain: mostVotes }, mostVotes))
const roll = optional(copied(longestRoll))

/**
 * The meeting went on by hand; what was voted is entered when the devices are there again, as two tellers counted it. The question, those entitled, the majority and
 * the rules are those of any vote; the result says that it comes from paper, of which hour, and who entered it.
 */
const enterPaperResult = act('enter-paper-result', {
  fields: { on: text(1, 64), at: instant, tellers: list(text(0, longestName), 0, 4), source, counts, roll, second: optional(record({ counts, roll })) },
  hindrance: (scene) => bureau(scene) ?? hasVotes(scene) ?? inMeeting(scene) ?? noVoteOpen(scene) ?? noPoint(scene) ?? quorate(scene),
  shapes: (scene) => votable(scene).flatMap((one): readonly Fields[] => {
    const vote = asOpened(scene, one, 'recorded', first)
    if (vote === null) return []
    const head = { on: choice(one.on.id), at: integer(since(scene), scene.now), tellers, source }
    const answers = record(Object.fromEntries(vote.electorate.map((seat): readonly [string, Field] => [seat, optional(choice(...choicesFor(vote, seat)))])))
    return [
      { ...head, roll: answers, counts: nothing, second: optional(again(['roll'])) },
      ...(waysOf(scene, one).includes('hands') ? [{ ...head, counts: figures(vote), roll: nothing, second: optional(again(['counts'])) }] : []),
    ]
  }),
  why: (scene, command) => {
    const rules = scene.book.voting?.conduct ?? scene.book.noVote
    const one = votable(scene).find(({ on }) => on.id === command.on)
    if (one === undefined) return refuse(scene, ready(scene).length === 0 ? 'nothing-to-vote-on' : 'vote-not-ready', rules)
    if (command.at < since(scene) || command.at > scene.now) return refuse(scene, 'paper-hour', rules)
    if (!fills(tellers, command.tellers) || !fills(source, command.source)) return refuse(scene, 'two-tellers', rules)
    if ((command.counts == null) === (command.roll == null)) return refuse(scene, 'roll-or-figures', rules)
    const vote = asOpened(scene, one, 'recorded', first)
    if (command.second != null && ((command.second.counts == null) !== (command.counts == null) || (command.second.roll == null) !== (command.roll == null))) return refuse(scene, 'roll-or-figures', rules)
    const differences = command.second == null ? [] : differing(scene, command, command.second)
    if (differences.length > 0) return refuse(scene, 'tellers-differ', rules, { what: listed(differences.slice(0, mostNamed), 'semicolons') })
    if (command.counts != null && vote !== null) {
      const { yes, no, abstain } = command.counts
      return waysOf(scene, one).includes('hands') ? refuse(scene, 'figures-differ', rules, { of: vote.electorate.length, sum: yes + no + abstain }) : refuse(scene, 'roll-or-figures', rules)
    }
    return refuse(scene, 'no-such-answer', rules)
  },
  happens: (scene, command, { draw }) => {
    const one = votable(scene).find(({ on }) => on.id === command.on)
    const vote = one === undefined ? null : asOpened(scene, one, command.counts == null ? 'recorded' : 'hands', draw)
    if (vote === null) return []
    const { id, cast: _cast, locking: _locking, since: _since, ...frozen } = vote
    const paper = { at: command.at, tellers: command.tellers, source: command.source, by: scene.by.capacity }
    const result = entered(command)
    const taken: Vote = { ...vote, paper, ...(result.cast === null ? {} : { cast: result.cast }), ...(result.counts === null ? {} : { hands: { counts: result.counts, teller: command.tellers.join(', ') } }) }
    return [
      ...(scene.body.floor.speaker?.held === undefined ? silent(scene) : []),
      happens(scene, 'vote-opened', { body: scene.body.id, vote: id, ...frozen, paper }),
      happens(scene, 'paper-result-entered', { body: scene.body.id, vote: id, ...result, ...(command.second == null ? {} : { agreed: true as const }) }),
      ...closed(scene, taken),
    ]
  },
})

const first: Draw = () => 0

/** Everything but an appeal: that is decided on the spot. */
function votable(scene: Scene): readonly Votable[] {
  return ready(scene).filter(({ on }) => on.kind !== 'appeal' && votersOn(scene, on).length > 0)
}

function since({ state, now }: Scene): number {
  return Math.min(state.founding?.at ?? now, now)
}

/** The vote as it would be frozen now; what a paper has of its hour stands beside it. */
function asOpened(scene: Scene, { on }: Votable, method: 'recorded' | 'hands', draw: Draw): Vote | null {
  const [event] = opened(scene, on, method, draw)
  if (event === undefined) return null
  const { body: _body, vote: id, shown: _shown, final: _final, ...frozen } = event.data
  return { ...frozen, id, cast: {}, locking: true, since: scene.now }
}

/** No more votes than delegations that may vote; no more abstentions than those who may abstain. */
function figures({ choices, electorate, outside = [], mayNotAbstain = [] }: Vote): Field {
  const here = electorate.filter((seat) => !outside.includes(seat))
  const abstain = choices.includes('abstain') ? here.filter((seat) => !mayNotAbstain.includes(seat)).length : 0
  return split({ yes: here.length, no: here.length, abstain }, here.length)
}

function entered({ counts, roll }: CommandOf<'enter-paper-result'>): { readonly counts: { readonly [answer in Answer]: number } | null; readonly cast: { readonly [seat: SeatId]: Answer } | null } {
  if (counts != null) return { counts, cast: null }
  return { counts: null, cast: Object.fromEntries(Object.entries(roll ?? {}).flatMap(([seat, answer]) => (answer == null ? [] : [[seat, answer]]))) }
}

/** Differences a refusal names. */
const mostNamed = 8
type Sheet = Pick<CommandOf<'enter-paper-result'>, 'counts' | 'roll'>

/** Where the second teller's sheet is not the first one's, figure by figure and delegation by delegation. */
function differing({ state }: Scene, first: Sheet, second: Sheet): readonly Words[] {
  const figures = (['yes', 'no', 'abstain'] as const).flatMap((answer) => {
    const [one, other] = [first.counts?.[answer] ?? 0, second.counts?.[answer] ?? 0]
    return one === other ? [] : [fill(apart, { what: answerWords[answer], one, other })]
  })
  const says = ({ roll: on }: Sheet, seat: SeatId): InSix => {
    const answer = on?.[seat]
    return answer === 'yes' || answer === 'no' || answer === 'abstain' ? answerWords[answer] : unanswered
  }
  const names = [...new Set([...Object.keys(first.roll ?? {}), ...Object.keys(second.roll ?? {})])].filter((seat) => !alike(says(first, seat), says(second, seat)))
  return [...figures, ...names.map((seat) => fill(apart, { what: nameOf(state, seat), one: says(first, seat), other: says(second, seat) }))]
}

export const paperActs = { 'enter-paper-result': enterPaperResult }

export const paperEvolves = {
  'paper-result-entered': onBody<'paper-result-entered'>((body, { data: { vote, counts, cast } }) => onVote(body, vote, (one) => ({ ...one, locking: true, cast: cast ?? one.cast, ...(counts === null ? {} : { hands: { counts, teller: one.paper?.tellers.join(', ') ?? '' } }) }))),
}
