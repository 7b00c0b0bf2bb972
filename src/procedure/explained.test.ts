import { describe, expect, test } from 'vitest'
import type { Answer } from '#rulebooks/rulebook.ts'
import { aldora, belmar, chair, type Deed, meeting, secretariat, votes, type World } from './given.ts'
import { script } from './script.ts'

const committee: Deed = { as: 'chair', command: { type: 'set-up-body', name: 'First Committee', members: ['aldora', 'belmar', 'casparia', 'dorra'], grade: 'public' } }

/** A text voted on before a body, where Belmar explains its vote before or after it. */
function explained(before: World, body: string, title: string, stage: 'before' | 'after', cast: { readonly [seat: string]: Answer }): World {
  const draft = `draft-${before.state.counts.draft + 1}`
  const entry = `entry-${before.state.counts.entry + 1}`
  const explains = (world: World): World => world.and(belmar('ask-for-floor', { kind: 'explanation' }, body))
  const given = (world: World): World => explains(world).and(chair('give-floor', { entry }, body), chair('end-speech', {}, body))
  const asked = before.and(aldora('submit-draft', { symbol: `${body}/L.1`, title, paragraphs: ['Decides to share the waters.'], matter: 'other', sponsors: [] }, body), chair('take-up-draft', { draft }, body), belmar('request-recorded-vote', { on: draft }, body))
  const id = `vote-${before.state.counts.vote + 1}`
  const counted = (world: World): World => Object.entries(cast).reduce((one, [seat, choice]) => one.and({ as: `delegation:${seat}`, command: { type: 'cast-vote', body, vote: id, choice } }), world.and(chair('open-vote', { on: draft, recorded: true }, body))).and(chair('announce-lock', { vote: id }, body), chair('close-vote', { vote: id }, body))
  if (body === 'plenary') return stage === 'before' ? explains(asked) : explains(counted(asked))
  return stage === 'before' ? counted(given(asked)) : given(counted(asked))
}

const inCommittee = (cast = votes(3, 1)): World => explained(meeting('unga', 6).and(committee, secretariat('lay-agenda', { items: ['Waters'] }, 'body-1'), chair('open-meeting', { grade: 'public' }, 'body-1'), chair('open-item', { item: 'item-3' }, 'body-1')), 'body-1', 'Sharing of waters', 'before', cast)
const says = (world: World) => script(world.state, world.rehearsal.now)

describe('decision 34/401, paragraph 7: a vote is explained once, in committee or in plenary', () => {
  test('whoever explained it in committee is reminded of it, and is heard all the same', () => {
    const again = explained(inCommittee(), 'plenary', 'Sharing of waters', 'before', {})
    expect(says(again)?.sentence.en).toContain('Belmar has explained its vote on this text already (First Committee)')
    expect(says(again)?.cites.map(({ rule }) => rule)).toContain('34/401:7')
    expect(again.and(chair('give-floor', { entry: 'entry-2' })).body.floor.speaker?.seat).toBe('belmar')
  })

  test('nobody is reminded whose vote differs now', () => {
    const after = (answer: Answer): World => explained(inCommittee(), 'plenary', 'Sharing of waters', 'after', { ...votes(4, 0), belmar: answer })
    expect(says(after('yes'))?.sentence.en).toContain('already')
    expect(says(after('no'))?.sentence.en).not.toContain('already')
  })

  test('nor on another text', () => {
    expect(says(explained(inCommittee(), 'plenary', 'Ferry lines', 'before', {}))?.sentence.en).not.toContain('already')
  })
})
