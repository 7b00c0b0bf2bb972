import { minute } from '#base/instants.ts'
import { languages } from '#base/words.ts'
import { belmar, by, chair, elvaine, meeting } from '#procedure/given.ts'
import { expect, test } from 'vitest'
import { toldNeed } from './need-told.ts'
import { needsOf } from './needs.ts'
import { lastCall, noticesOf } from './notices.ts'
import { noticeWords } from './words/notices.ts'

type World = ReturnType<typeof meeting>
const told = ({ state, rehearsal: { now } }: World, seat: string) => needsOf(state, seat, now).map((need) => toldNeed(state, need))
const none: ReadonlySet<string> = new Set()
const titles = (world: World, seat: string, known = none) => noticesOf(told(world, seat), known, world.rehearsal.now).notices.map(({ title }) => title.en)
const voting = meeting('unga', 5).and(
  belmar('submit-draft', { symbol: 'A/L.1', title: 'Ferry lines', paragraphs: ['Decides.'], matter: 'other', sponsors: ['belmar'] }),
  chair('take-up-draft', { draft: 'draft-1' }), elvaine('request-recorded-vote', {}), chair('open-vote', { on: 'draft-1', recorded: true }),
)

test('a phone is told once of a vote that opens, and again of the next', () => {
  const first = noticesOf(told(voting, 'casparia'), none, voting.rehearsal.now)
  expect(first.notices).toMatchObject([{ tag: 'plenary vote vote-1', body: 'plenary', urgent: true, title: { en: 'A vote is open' } }])
  expect(noticesOf(told(voting, 'casparia'), first.known, voting.rehearsal.now).notices).toEqual([])
  const over = noticesOf([], first.known, voting.rehearsal.now)
  expect([...over.known]).toEqual([])
})

test('a delegation that has voted is told nothing', () => {
  expect(titles(voting.and(by('casparia')('cast-vote', { vote: 'vote-1', choice: 'no' })), 'casparia')).toEqual([])
})

test('three before our turn it is near; who has the floor is in the room and is not told', () => {
  const asked = meeting('unga', 5).and(...['belmar', 'dorra', 'casparia', 'aldora'].map((seat) => by(seat)('ask-for-floor', { kind: 'statement' })))
  expect([titles(asked, 'aldora'), titles(asked, 'casparia'), titles(asked, 'belmar')]).toEqual([[], ['Your turn to speak is near'], ['You are next on the list']])
  const speaking = asked.and(chair('give-floor', { entry: 'entry-1' }))
  expect([titles(speaking, 'belmar'), titles(speaking, 'aldora')]).toEqual([[], ['Your turn to speak is near']])
})

test('a deadline is told of when it is set and once more when it is near', () => {
  const { rehearsal: { now }, state, body } = meeting('unga', 5)
  const closing = { ...state, bodies: { plenary: { ...body, floor: { ...body.floor, closesAt: now + 60 * minute } } } }
  const at = (instant: number) => needsOf(closing, 'elvaine', instant).map((need) => toldNeed(closing, need))
  const set = noticesOf(at(now), none, now)
  expect(set.notices.map(({ title, urgent }) => [title.en, urgent])).toEqual([['The list of speakers closes at an announced hour', false]])
  const near = now + 60 * minute - lastCall
  const last = noticesOf(at(near), set.known, near)
  expect(last.notices.map(({ title, urgent, lasts }) => [title.en, urgent, lasts])).toEqual([['A deadline is near', true, lastCall]])
  expect(noticesOf(at(near + minute), last.known, near + minute).notices).toEqual([])
})

test('what a locked phone shows says nothing of what is put, who asks or where', () => {
  const { notices } = noticesOf(told(voting, 'casparia'), none, voting.rehearsal.now)
  expect(JSON.stringify(notices)).not.toMatch(/Ferry|A\/L\.1|belmar/i)
  expect(Object.values(noticeWords).flatMap((words) => languages.map((language) => words[language])).filter((text) => text.length === 0 || /\{/.test(text))).toEqual([])
})
