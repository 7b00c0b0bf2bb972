import { choice, day, optional, text } from '#base/form.ts'
import { dayOf } from '#base/instants.ts'
import type { Refusal } from '#base/refusal.ts'
import { act } from './act.ts'
import { onBody, onVote } from './bodies.ts'
import { inMeeting, liveVote, notLive } from './precedence.ts'
import { refuse } from './refusing.ts'
import { bureau, hasVotes } from './rights.ts'
import { happens, type Scene } from './scene.ts'

const longestSource = 300

/** A vote played as one recorded elsewhere says on every screen and in every file what it replays; the mark is set while it is open and never comes off. */
const markReplay = act('mark-replay', {
  fields: { vote: text(1, 64), day: optional(day()), source: text(1, longestSource) },
  hindrance: (scene) => bureau(scene) ?? hasVotes(scene) ?? played(scene) ?? inMeeting(scene),
  shapes: (scene) => {
    const vote = liveVote(scene)
    return [{ vote: choice(...(vote === null || vote.replays !== undefined ? [] : [vote.id])), day: optional(day(undefined, dayOf(scene.now))), source: text(1, longestSource) }]
  },
  why: (scene, command) => {
    const vote = liveVote(scene)
    if (vote === null || vote.id !== command.vote) return notLive(scene, command.vote)
    return refuse(scene, vote.replays === undefined ? 'misfit' : 'replay-marked', vote.rules)
  },
  happens: (scene, { vote, day: on, source }) => [happens(scene, 'replay-marked', { body: scene.body.id, vote, day: on ?? null, source })],
})

function played(scene: Scene): Refusal | null {
  return scene.state.founding?.exercise === true ? null : refuse(scene, 'not-an-exercise', scene.book.voting?.conduct ?? [])
}

export const replayActs = { 'mark-replay': markReplay }

export const replayEvolves = {
  'replay-marked': onBody<'replay-marked'>((body, { data: { vote, day: on, source } }) => onVote(body, vote, (one) => ({ ...one, replays: { day: on, source } }))),
}
