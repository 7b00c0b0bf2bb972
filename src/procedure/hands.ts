import { again, choice, integer, optional, record, text } from '#base/form.ts'
import type { Refusal } from '#base/refusal.ts'
import { fill } from '#base/words.ts'
import type { Answer } from '#rulebooks/rulebook.ts'
import { tallyOfHands } from '#voting/hands.ts'
import type { Question, Tally } from '#voting/tally.ts'
import { act } from './act.ts'
import { onBody, onVote } from './bodies.ts'
import { methodOf } from './methods.ts'
import { inMeeting, liveVote, notLive, undisturbed } from './precedence.ts'
import { refuse } from './refusing.ts'
import { bureau, hasVotes } from './rights.ts'
import { happens, type Scene } from './scene.ts'
import type { Body, Vote } from './state.ts'
import { answerWords, apart } from './words/answers.ts'

const answers: readonly Answer[] = ['yes', 'no', 'abstain']
const longestName = 100
/** More hands than any body has members; how many there can be is asked of the vote. */
const mostHands = 1_000

/** "Those in favour, please raise your hands": one answer after the other is counted by a person who is named. The latest count of an answer stands. */
const countHands = act('count-hands', {
  fields: { vote: text(1, 64), answer: choice(...answers), number: integer(0, mostHands), teller: text(1, longestName), second: optional(record({ teller: text(1, longestName), number: integer(0, mostHands) })) },
  hindrance: (scene) => bureau(scene) ?? hasVotes(scene) ?? inMeeting(scene) ?? undisturbed(scene),
  shapes: (scene) => {
    const vote = liveVote(scene)
    if (vote === null || methodOf(vote) !== 'hands' || vote.locking) return []
    return vote.choices.map((answer) => ({ vote: choice(vote.id), answer: choice(answer), number: integer(0, most(vote, answer)), teller: text(1, longestName), second: optional(again(['number'], ['teller'], longestName)) }))
  },
  why: (scene, command) => {
    const vote = liveVote(scene)
    if (vote === null || vote.id !== command.vote) return notLive(scene, command.vote)
    if (methodOf(vote) !== 'hands') return refuse(scene, 'not-by-hands', vote.rules)
    if (vote.locking) return refuse(scene, 'lock-announced', scene.book.voting?.conduct ?? [])
    if (!vote.choices.includes(command.answer)) return refuse(scene, 'no-such-answer', vote.rules)
    const { number, teller, second } = command
    if (second != null && number <= most(vote, command.answer)) {
      return number === second.number ? refuse(scene, 'same-teller', vote.rules, { who: teller }) : refuse(scene, 'tellers-differ', vote.rules, { what: fill(apart, { what: answerWords[command.answer], one: number, other: second.number }) })
    }
    return refuse(scene, 'too-many-hands', vote.rules, { number: command.number, most: most(vote, command.answer), of: vote.electorate.length })
  },
  happens: (scene, { vote, answer, number, teller, second }) => [happens(scene, 'hands-counted', { body: scene.body.id, vote, answer, number, teller, ...(second == null ? {} : { second: second.teller }) })],
})

/** No more hands than delegations with a vote that are inside and have raised none for another answer. */
function most({ electorate, hands, outside = [], mayNotAbstain = [] }: Vote, answer: Answer): number {
  const others = answers.filter((one) => one !== answer).reduce((sum, one) => sum + (hands?.counts[one] ?? 0), 0)
  const here = electorate.filter((seat) => !outside.includes(seat))
  const left = Math.max(0, here.length - others)
  return answer === 'abstain' ? Math.min(left, here.filter((seat) => !mayNotAbstain.includes(seat)).length) : left
}

/** The answers whose hands have not been counted, in the order in which the chair asks for them; none in any other vote. */
export function uncounted(vote: Vote): readonly Answer[] {
  return methodOf(vote) === 'hands' ? vote.choices.filter((answer) => vote.hands?.counts[answer] === undefined) : []
}

export function handsCounted(scene: Scene, vote: Vote): Refusal | null {
  return uncounted(vote).length === 0 ? null : refuse(scene, 'hands-uncounted', vote.rules)
}

/** The result of a show of hands. Who is in the room and raised no hand does not participate; the others are absent. */
export function handsTallied(question: Question, { yes, no, abstain }: { readonly [answer in Answer]: number }, present: readonly string[]): Tally {
  const voters = question.electorate.filter((seat) => question.suspension?.members.includes(seat) !== true)
  const here = voters.filter((seat) => present.includes(seat)).length
  const counted = tallyOfHands(question, { for: yes, against: no, abstained: abstain, notParticipating: Math.max(0, here - yes - no - abstain) })
  if (counted.kind !== 'counted') throw new TypeError(`A show of hands was opened or counted that cannot be: ${counted.kind}`)
  return counted.tally
}

/** Who counted, for the result: the teller, and who counted beside them where every answer was counted twice. */
export function tellersOf({ counts, teller, seconds = {} }: NonNullable<Vote['hands']>): string {
  const twice = answers.filter((answer) => counts[answer] !== undefined).every((answer) => seconds[answer] !== undefined)
  return [...new Set([teller, ...(twice ? Object.values(seconds) : [])])].join(', ')
}

export const handActs = { 'count-hands': countHands }

export const handEvolves = {
  'hands-counted': onBody<'hands-counted'>((body: Body, { data: { vote, answer, number, teller, second } }) =>
    onVote(body, vote, (one) => {
      const { [answer]: _before, ...others } = one.hands?.seconds ?? {}
      const seconds = second === undefined ? others : { ...others, [answer]: second }
      return { ...one, hands: { counts: { ...one.hands?.counts, [answer]: number }, teller, ...(Object.keys(seconds).length === 0 ? {} : { seconds }) } }
    })),
}
