import { expect, test } from 'vitest'
import { table } from '#access/table.ts'
import { conferenceOf } from '#procedure/conference.ts'
import { aldora, meeting } from '#procedure/given.ts'
import { motionsOf } from '#procedure/kinds.ts'
import { refusalOf } from '#procedure/why-not.ts'
import { actsOfDelegations } from '../src/web/screens/meet/acts-of-delegations.ts'

test('a delegation’s page answers of every act it may ever try why it cannot be done now', () => {
  const theirs = Object.entries(table.conference.commands).filter(([, row]) => row.includes('delegation')).map(([type]) => type)
  expect(actsOfDelegations.toSorted()).toEqual(theirs.toSorted())
})

test('of each procedural motion it says whether it may be moved, or why not that one', () => {
  const engine = conferenceOf({})
  const who = { person: 'somebody', capacity: 'delegation:belmar' } as const
  const asked = ({ state, rehearsal: { now } }: ReturnType<typeof meeting>) => {
    const movable = engine.may(state, who, now).flatMap(({ type, fields: { motion } }) => (type === 'move' && motion?.kind === 'choice' ? motion.of : []))
    const book = state.founding?.rulebook
    const shut = (book === undefined ? [] : motionsOf(book)).filter(({ id }) => !movable.includes(id)).map(({ id }) => refusalOf(engine, state, 'move', who, now, 'plenary', { motion: id }))
    return { movable, shut, rules: new Set(shut.flatMap((reason) => (reason?.cites ?? []).map(({ rule }) => rule))) }
  }
  const free = asked(meeting('unga', 5))
  expect(free.movable).toContain('adjourn-debate')
  expect(free.rules.size).toBeGreaterThan(1)
  const pending = asked(meeting('unga', 5).and(aldora('move', { motion: 'adjourn-debate' })))
  expect([pending.movable.includes('suspend-meeting'), pending.movable.includes('close-debate')]).toEqual([true, false])
  expect([...free.shut, ...pending.shut].filter((reason) => reason === null || reason.cites.length === 0)).toEqual([])
})
