import { conferenceOf } from '#procedure/conference.ts'
import { belmar, by, chair, elvaine, meeting } from '#procedure/given.ts'
import { expect, test } from 'vitest'
import { firstLook } from './first-look.ts'

type World = ReturnType<typeof meeting>
const engine = conferenceOf({})
const look = ({ state, rehearsal: { now } }: World, seat: string) => firstLook(state, seat, engine.may(state, { person: 'somebody', capacity: `delegation:${seat}` }, now), now)
const debated = meeting('unga', 5).and(...['belmar', 'dorra', 'casparia', 'aldora'].map((seat) => by(seat)('ask-for-floor', { kind: 'statement' })), chair('give-floor', { entry: 'entry-1' }))
const voting = meeting('unga', 5).and(
  belmar('submit-draft', { symbol: 'A/L.1', title: 'Ferry lines', paragraphs: ['Decides.'], matter: 'other', sponsors: ['belmar'] }),
  chair('take-up-draft', { draft: 'draft-1' }), elvaine('request-recorded-vote', {}), chair('open-vote', { on: 'draft-1', recorded: true }),
)

test('a first look says who speaks, who is next and what needs us, and is small', () => {
  const seen = look(debated, 'dorra')
  expect(seen).toMatchObject({ seat: 'dorra', bodies: [{ id: 'plenary', speaker: { name: { en: 'Belmar' } }, next: [{ en: 'Dorra' }, { en: 'Casparia' }, { en: 'Aldora' }] }], needs: [{ key: 'plenary waiting entry-2', said: { is: 'waiting', place: 1 } }] })
  expect(JSON.stringify(seen).length).toBeLessThan(4_000)
})

test('the open vote and the list are in it as commands, as far as the rules allow them', () => {
  expect(look(voting, 'casparia')?.bodies[0]).toMatchObject({ vote: { cast: null }, acts: ['yes', 'no', 'abstain'].map((choice) => ({ type: 'cast-vote', body: 'plenary', vote: 'vote-1', choice })) })
  const voted = voting.and(by('casparia')('cast-vote', { vote: 'vote-1', choice: 'no' }))
  expect(look(voted, 'casparia')?.bodies[0]?.vote?.cast).toBe('no')
  expect(look(debated, 'elvaine')?.bodies[0]?.acts).toEqual([{ type: 'ask-for-floor', body: 'plenary', kind: 'statement' }])
})

test('who sits for nobody is shown the bodies and can do nothing', () => {
  expect(firstLook(voting.state, null, [], voting.rehearsal.now)).toMatchObject({ seat: null, needs: [], bodies: [{ id: 'plenary', acts: [] }] })
})
