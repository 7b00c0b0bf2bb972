import { describe, expect, test } from 'vitest'
import { sees } from '#base/event.ts'
import { readersOf } from '#procedure/circles.ts'
import { conference } from '#procedure/decider.ts'
import { aldora, belmar, casparia, chair, draftBefore, meeting, type World } from '#procedure/given.ts'
import { onWall, textBefore, wallOf } from './wall.ts'

/** What a screen in the hall has folded from its own circles, as it may show it. */
const shown = ({ rehearsal, state }: World): string => {
  const circles = readersOf(state, 'room-screen')
  return JSON.stringify(Object.values(wallOf(rehearsal.events.filter(({ audience }) => sees(circles, audience)).reduce(conference.evolve, conference.initial)).bodies))
}
const submitted = meeting('unga', 5).and(aldora('submit-draft', { symbol: 'A/L.7', title: 'Ferries at night', paragraphs: ['Decides that ferries run at night.'], sponsors: ['belmar'], matter: 'other' }))

describe('what the chair has not taken', () => {
  test('a draft that was only submitted is not on the wall, by symbol, title or word; taken up it is', () => {
    expect(['A/L.7', 'Ferries at night', 'ferries run'].filter((words) => shown(submitted).includes(words))).toEqual([])
    expect(textBefore(submitted.body)).toBeNull()
    const taken = submitted.and(chair('take-up-draft', { draft: 'draft-1' }))
    expect(shown(taken)).toContain('A/L.7')
    expect(textBefore(taken.body)).toMatchObject({ symbol: 'A/L.7', paragraphs: ['Decides that ferries run at night.'], amendment: null })
  })
  test('a draft that was withdrawn before it was taken never comes', () => {
    expect(shown(submitted.and(aldora('withdraw-draft', { draft: 'draft-1' })))).not.toContain('Ferries')
  })

  test('a motion that was only moved is not on the wall, nor who would speak on it; put to the body it is', () => {
    const moved = meeting('unga', 5).and(belmar('move', { motion: 'adjourn-debate' }))
    expect(moved.body.motions).toHaveLength(1)
    expect(onWall(moved.body).motions).toEqual([])
    expect(shown(moved)).not.toContain('motion-1')
    const put = moved.and(chair('put-motion', { motion: 'motion-1' }))
    expect(put.body.question?.proposal).toEqual({ kind: 'motion', motion: 'motion-1' })
    expect(onWall(put.body).motions).toEqual(moved.body.motions)
  })
  test('an amendment that only waits is not on the wall; put to the vote it stands beside the text it changes', () => {
    const amended = draftBefore(meeting('unga', 5), 'other').and(casparia('submit-amendment', { on: 'draft-1', change: { kind: 'add', after: 'provision-1', paragraphs: ['Asks for a yearly report.'] }, sponsors: [] }))
    expect(shown(amended)).not.toContain('yearly report')
    const voted = amended.and(chair('put-amendment', { amendment: 'amendment-1' }))
    expect(textBefore(voted.body)).toMatchObject({ symbol: 'A/L.1', amendment: { id: 'amendment-1' } })
    expect(shown(voted)).toContain('yearly report')
  })
  test('of a point of order that waits for its ruling the wall says who raised it, not what it says', () => {
    const raised = meeting('unga', 5).and(belmar('raise-point', { about: 'The list was closed an hour ago.' }))
    expect(onWall(raised.body).point).toMatchObject({ by: 'belmar', about: '' })
    expect(shown(raised)).not.toContain('an hour ago')
  })
})

test('everything else of a body is on the wall as it is', () => {
  const { body } = draftBefore(meeting('unga', 5), 'other')
  expect(onWall(body)).toEqual(body)
})
