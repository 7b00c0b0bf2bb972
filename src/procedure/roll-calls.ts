import { choice, type Fields, optional, text } from '#base/form.ts'
import type { SeatId } from '#base/ids.ts'
import { own } from '#base/own.ts'
import type { Refusal } from '#base/refusal.ts'
import { act } from './act.ts'
import { onBody, onVote } from './bodies.ts'
import { type CallAnswer, callAnswers } from './commands.ts'
import { choicesFor, methodOf } from './methods.ts'
import { inMeeting, liveVote, notLive, undisturbed } from './precedence.ts'
import { refuse } from './refusing.ts'
import { bureau, hasVotes, isDelegation } from './rights.ts'
import { happens, nameOf, type Scene } from './scene.ts'
import type { Vote } from './state.ts'

/** Who is called now; `again`: having passed, and now only for yes or no. */
export type Called = { readonly seat: SeatId; readonly again: boolean }

/** The delegation whose name is called; null when all have answered, and in any other vote. */
export function calledIn(vote: Vote | null): Called | null {
  if (vote === null) return null
  const { calling, passed = [] } = vote
  if (calling === undefined || methodOf(vote) !== 'roll-call') return null
  // Who left while the doors are closed is not called any more.
  const first = calling.order.find((seat) => !passed.includes(seat) && !hasAnswered(vote, seat))
  if (first !== undefined) return { seat: first, again: false }
  const again = calling.order.find((seat) => !hasAnswered(vote, seat))
  return again === undefined ? null : { seat: again, again: true }
}

function hasAnswered({ cast, silent = [], left = [] }: Vote, seat: SeatId): boolean {
  return own(cast, seat) !== undefined || silent.includes(seat) || left.includes(seat)
}

/** The delegation that is called answers for itself, or the bureau enters its answer; what was misheard the bureau enters anew until the lock is announced. */
const answerCall = act('answer-call', {
  fields: { vote: text(1, 64), seat: text(1, 64), answer: choice(...callAnswers), rights: optional(choice(true, false)) },
  hindrance: (scene) => (isBureau(scene) ? null : isDelegation(scene)) ?? hasVotes(scene) ?? inMeeting(scene) ?? undisturbed(scene),
  shapes: (scene) => {
    const vote = liveVote(scene)
    if (vote === null || methodOf(vote) !== 'roll-call' || vote.locking) return []
    const rights = scene.book.voting?.methods.rollCall?.withRights != null
    return answerable(scene, vote).flatMap((seat): readonly Fields[] => {
      const answers = open(scene, vote, seat)
      const shape = { vote: choice(vote.id), seat: choice(seat) }
      return [
        { ...shape, answer: choice(...answers), rights: optional(choice(false)) },
        ...(rights ? [{ ...shape, answer: choice(...answers.filter((answer) => answer === 'yes' || answer === 'no')), rights: choice(true) }] : []),
      ]
    })
  },
  why: (scene, { vote: id, seat, answer, rights }) => {
    const vote = liveVote(scene)
    if (vote === null || vote.id !== id) return notLive(scene, id)
    if (methodOf(vote) !== 'roll-call') return refuse(scene, 'not-by-roll-call', vote.rules)
    if (vote.locking) return refuse(scene, 'lock-announced', scene.book.voting?.conduct ?? [])
    if (!vote.electorate.includes(seat)) return refuse(scene, 'not-in-electorate', vote.rules)
    if (!answerable(scene, vote).includes(seat)) {
      const called = calledIn(vote)
      return called === null ? refuse(scene, 'all-called', vote.rules) : refuse(scene, 'another-is-called', vote.rules, { who: nameOf(scene.state, called.seat) })
    }
    if (answer === 'pass' && scene.book.voting?.methods.rollCall?.pass == null) return refuse(scene, 'no-pass', vote.rules)
    if (!open(scene, vote, seat).includes(answer)) {
      if (vote.passed?.includes(seat) === true && (answer === 'pass' || answer === 'abstain')) return refuse(scene, 'passed-before', scene.book.voting?.methods.rollCall?.pass ?? vote.rules)
      return answer === 'abstain' && vote.choices.includes('abstain') ? mustVote(scene) : refuse(scene, 'no-such-answer', vote.rules)
    }
    return rights === true ? refuse(scene, 'no-rights', vote.rules) : refuse(scene, 'misfit', vote.rules)
  },
  happens: (scene, { vote, seat, answer, rights }) => [happens(scene, 'call-answered', { body: scene.body.id, vote, seat, answer, rights: rights === true })],
})

/** Whoever answered the roll as voting has given abstention away for this meeting. */
export function mustVote(scene: Scene): Refusal {
  return refuse(scene, 'may-not-abstain', scene.book.attendance?.rules ?? scene.book.voting?.conduct ?? [])
}

function isBureau({ presides, secretariat }: Scene): boolean {
  return presides || secretariat
}

/** Who may be answered for: the one called; those who gave no answer, where one comes back in during a vote; for the bureau also whoever has answered. */
function answerable(scene: Scene, vote: Vote): readonly SeatId[] {
  const called = calledIn(vote)?.seat
  const late = scene.book.voting?.reentry === true ? vote.silent ?? [] : []
  const all = (vote.calling?.order ?? []).filter((seat) => seat === called || late.includes(seat) || (isBureau(scene) && own(vote.cast, seat) !== undefined))
  return isBureau(scene) ? all : all.filter((seat) => seat === scene.seat?.id)
}

function open(scene: Scene, vote: Vote, seat: SeatId): readonly CallAnswer[] {
  const called = calledIn(vote)?.seat === seat
  const hasPassed = vote.passed?.includes(seat) === true
  const pass = scene.book.voting?.methods.rollCall?.pass != null && called && !hasPassed
  return [
    ...choicesFor(vote, seat).filter((answer) => !hasPassed || answer !== 'abstain'),
    ...(pass ? ['pass' as const] : []),
    ...(called && isBureau(scene) ? ['silent' as const] : []),
  ]
}

export function rollCalled(scene: Scene, vote: Vote): Refusal | null {
  const called = calledIn(vote)
  return called === null ? null : refuse(scene, 'roll-unfinished', vote.rules, { who: nameOf(scene.state, called.seat) })
}

/** Somebody misheard: the last answer is taken back, and the delegation is called again. Once the next has answered, what was misheard is entered anew. */
const undoCall = act('undo-call', {
  fields: { vote: text(1, 64) },
  hindrance: (scene) => bureau(scene) ?? hasVotes(scene) ?? inMeeting(scene) ?? undisturbed(scene),
  shapes: (scene) => {
    const vote = liveVote(scene)
    return [{ vote: choice(...(vote === null || vote.locking || vote.last === undefined ? [] : [vote.id])) }]
  },
  why: (scene, { vote: id }) => {
    const vote = liveVote(scene)
    if (vote === null || vote.id !== id) return notLive(scene, id)
    if (methodOf(vote) !== 'roll-call') return refuse(scene, 'not-by-roll-call', vote.rules)
    return vote.locking ? refuse(scene, 'lock-announced', scene.book.voting?.conduct ?? []) : refuse(scene, 'nothing-to-undo', vote.rules)
  },
  happens: (scene, { vote }) => {
    const seat = liveVote(scene)?.last
    return seat === undefined ? [] : [happens(scene, 'call-undone', { body: scene.body.id, vote, seat })]
  },
})

export const rollCallActs = { 'answer-call': answerCall, 'undo-call': undoCall }

export const rollCallEvolves = {
  'call-answered': onBody<'call-answered'>((body, { data: { vote, seat, answer, rights } }) => onVote(body, vote, (one) => {
    const without = (seats: readonly SeatId[] = []): readonly SeatId[] => seats.filter((each) => each !== seat)
    const withRights = rights ? [...without(one.withRights), seat] : without(one.withRights)
    // Only an answer to the call can be taken back; what is entered anew can be entered anew once more.
    const last = calledIn(one)?.seat === seat ? { last: seat } : {}
    switch (answer) {
      case 'pass': return { ...one, ...last, passed: [...without(one.passed), seat] }
      case 'silent': return { ...one, ...last, silent: [...without(one.silent), seat] }
      case 'yes': case 'no': case 'abstain': return { ...one, ...last, cast: { ...one.cast, [seat]: answer }, silent: without(one.silent), withRights }
    }
  })),
  'call-undone': onBody<'call-undone'>((body, { data: { vote, seat } }) => onVote(body, vote, ({ last: _last, ...one }) => {
    const { [seat]: given, ...cast } = one.cast
    const without = (seats: readonly SeatId[] = []): readonly SeatId[] => seats.filter((each) => each !== seat)
    if (given !== undefined) return { ...one, cast, withRights: without(one.withRights) }
    return one.silent?.includes(seat) === true ? { ...one, silent: without(one.silent) } : { ...one, passed: without(one.passed) }
  })),
}
