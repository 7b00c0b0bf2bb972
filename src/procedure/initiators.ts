import { choice, list, text } from '#base/form.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import { somebodySeated } from './meetings.ts'
import { refuse } from './refusing.ts'
import { happens, membersOf, type Scene } from './scene.ts'

/** Who set a series of meetings going, as the secretariat records it; named once more, they are replaced. It gives nobody a right. */
const nameInitiators = act('name-initiators', {
  fields: { seats: list(text(1, 64), 1, 300) },
  hindrance: (scene) => (scene.book.series === null ? refuse(scene, 'no-series', scene.book.quorum.rules) : scene.secretariat ? somebodySeated(scene) : refuse(scene, 'secretariat-only', scene.book.series.rules)),
  shapes: ({ state, body }) => {
    const seats = membersOf(state, body).map(({ id }) => id)
    return [{ seats: list(choice(...seats), 1, Math.max(1, seats.length)) }]
  },
  why: (scene, { seats }) => refuse(scene, seats.every((seat) => membersOf(scene.state, scene.body).some(({ id }) => id === seat)) ? 'misfit' : 'no-seats', rulesOf(scene)),
  happens: (scene, { seats }) => [happens(scene, 'initiators-named', { body: scene.body.id, seats: [...new Set(seats)], rules: rulesOf(scene) })],
})

function rulesOf({ book }: Scene): readonly string[] {
  return book.series?.rules ?? book.quorum.rules
}

export const initiatorActs = { 'name-initiators': nameInitiators }

export const initiatorEvolves = {
  'initiators-named': onBody<'initiators-named'>((body, { data: { seats } }) => ({ ...body, initiators: seats })),
}
