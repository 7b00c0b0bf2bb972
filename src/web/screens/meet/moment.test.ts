import { aldora, belmar, casparia, chair, dorra, draftBefore, elvaine, meeting } from '#procedure/given.ts'
import { expect, test } from 'vitest'
import { heardBetween, momentOf } from './moment.ts'

const asked = meeting('unga', 5).and(...[aldora, belmar, casparia, dorra, elvaine].map((who) => who('ask-for-floor', { kind: 'statement' })))
const at = (world: typeof asked, seat: string | null, later = 0) => momentOf(world.body, { seat, presides: seat === null }, later)

test('a delegation hears that its turn is near, and once more that it is next', () => {
  const [first, second, third] = [asked, asked.and(chair('give-floor', { entry: 'entry-1' })), asked.and(chair('give-floor', { entry: 'entry-1' }), chair('end-speech', {}), chair('give-floor', { entry: 'entry-2' }), chair('end-speech', {}), chair('give-floor', { entry: 'entry-3' }))]
  expect(heardBetween(at(first, 'dorra'), at(second, 'dorra'))).toEqual(['turn'])
  expect(heardBetween(at(second, 'dorra'), at(third, 'dorra'))).toEqual(['turn'])
  expect(heardBetween(at(second, 'dorra'), at(second, 'dorra', 500))).toEqual([])
})

test('whoever votes hears that a vote is open; who came in later hears nothing of what was so already', () => {
  const before = draftBefore(meeting('unga', 5), 'other')
  const open = before.and(elvaine('request-recorded-vote', {}), chair('open-vote', { on: 'draft-1', recorded: true }))
  expect(heardBetween(at(before, 'belmar'), at(open, 'belmar'))).toEqual(['vote'])
  expect(heardBetween(null, at(open, 'belmar'))).toEqual([])
})

test('the speaker and the chair hear that the time is over, nobody else', () => {
  const limited = asked.and(chair('give-floor', { entry: 'entry-1' }))
  const { speaker } = limited.body.floor
  if (speaker === null) throw new Error('nobody speaks')
  const timed = { ...limited, body: { ...limited.body, floor: { ...limited.body.floor, speaker: { ...speaker, limit: 3 } } } }
  const minutes = 60_000
  const heard = (seat: string | null) => heardBetween(momentOf(timed.body, { seat, presides: seat === null }, speaker.since + minutes), momentOf(timed.body, { seat, presides: seat === null }, speaker.since + 3 * minutes))
  expect([heard('aldora'), heard(null)]).toEqual([['over'], ['over']])
  expect(heard('elvaine')).toEqual([])
})
