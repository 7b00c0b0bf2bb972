import { choice, list, text } from '#base/form.ts'
import type { SeatId } from '#base/ids.ts'
import { own } from '#base/own.ts'
import type { Refusal } from '#base/refusal.ts'
import type { Rules } from '#rulebooks/rulebook.ts'
import { act } from './act.ts'
import type { Evolve } from './bodies.ts'
import { noVoteOpen } from './precedence.ts'
import { refuse } from './refusing.ts'
import { happens, membersOf, nameOf, plenary, roleOf, type Scene } from './scene.ts'
import type { ConferenceState } from './state.ts'

/** Members of one organisation. */
const mostMembers = 100

type Blocs = ConferenceState['blocs']

/** The secretariat says which of those seated are members of an organisation that may vote for them; nobody is a member of two. */
const nameBloc = act('name-bloc', {
  fields: { seat: text(1, 64), members: list(text(1, 64), 0, mostMembers) },
  hindrance: (scene) => (scene.secretariat ? null : refuse(scene, 'secretariat-only', scene.book.floor.rules)) ?? known(scene) ?? noVoteOpen(scene),
  shapes: (scene) => organisations(scene).map((seat) => {
    const others = Object.entries(scene.state.blocs).filter(([one]) => one !== seat).flatMap(([, members]) => members)
    const able = membersOf(scene.state, scene.body).filter(({ id, role }) => own(scene.book.participation, role)?.vote === true && !others.includes(id)).map(({ id }) => id)
    return { seat: choice(seat), members: list(choice(...able), 0, Math.min(able.length, mostMembers)) }
  }),
  why: (scene, { seat }) => refuse(scene, organisations(scene).includes(seat) ? 'not-of-the-bloc' : 'votes-for-nobody', rulesOf(scene), { who: nameOf(scene.state, seat) }),
  happens: (scene, { seat, members }) => [happens(scene, 'bloc-named', { body: scene.body.id, seat, members: [...new Set(members)], rules: rulesOf(scene) })],
})

/** It is said once, before the plenary, whose readers are all delegations. */
function known(scene: Scene): Refusal | null {
  if (rulesOf(scene).length === 0) return refuse(scene, 'no-blocs', scene.book.participation.member.rules)
  return scene.body.id === plenary ? null : refuse(scene, 'in-plenary', rulesOf(scene))
}

function rulesOf({ book }: Pick<Scene, 'book'>): Rules {
  return Object.values(book.participation).flatMap(({ votesForMembers }) => votesForMembers?.rules ?? [])
}

function organisations(scene: Scene): readonly SeatId[] {
  return membersOf(scene.state, scene.body).filter(({ id }) => own(scene.book.participation, roleOf(scene, id) ?? '')?.votesForMembers !== undefined).map(({ id }) => id)
}

/** The organisations that sit in this body, with those of their members that have a vote on this question; null where there are none. */
export function blocsFrozen(scene: Scene, voters: readonly SeatId[]): Blocs | null {
  const here = membersOf(scene.state, scene.body).map(({ id }) => id)
  const blocs = Object.entries(scene.state.blocs).filter(([seat]) => here.includes(seat)).map(([seat, members]) => [seat, members.filter((one) => voters.includes(one))] as const).filter(([, members]) => members.length > 0)
  return blocs.length === 0 ? null : Object.fromEntries(blocs)
}

export const blocActs = { 'name-bloc': nameBloc }

const named: Evolve<'bloc-named'> = (state, { data: { seat, members } }) => ({ ...state, blocs: { ...Object.fromEntries(Object.entries(state.blocs).filter(([one]) => one !== seat)), ...(members.length === 0 ? {} : { [seat]: members }) } })

export const blocEvolves = { 'bloc-named': named }
