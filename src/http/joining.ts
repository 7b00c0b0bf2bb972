import * as z from 'zod'
import { joiningLasts, type Claim, mostPlaces, openJoinings } from '#access/joining.ts'
import { longestName } from '#access/person.ts'
import { Rejected } from '#base/codes.ts'
import type { StreamId } from '#base/ids.ts'
import { hour } from '#base/instants.ts'
import { own } from '#base/own.ts'
import { of } from '#clerk/clerk.ts'
import { capacitiesOf, houseStream } from '#house/state.ts'
import { conference } from '#procedure/decider.ts'
import { done, json, problem } from './answers.ts'
import { type Asked, id, route, type Route } from './route.ts'
import { operator, type Served } from './served.ts'
import { numberFor, seated } from './sign-in.ts'
import { houseState, opens, standing } from './standing.ts'
import { addressOf } from './visitor.ts'

const code = z.string().max(200)
const seat = z.object({ seat: z.string(), names: z.looseObject({ en: z.string() }), free: z.int() })

/** Seating oneself in a simulation: one code for the whole committee, which the dais opens and closes. Of a conference that is no exercise there is none. */
export function joining(served: Served): readonly Route[] {
  const { access, clerk, store, now } = served
  const joinings = openJoinings({ tables: store.table, now, ...(served.stretch === undefined ? {} : { stretch: served.stretch }) })

  const seatsOf = async (stream: StreamId) => of(conference, await clerk.state(stream)).state.preparation.seats
  /** Seats that somebody holds who did not come by the shared code: those are never free. */
  async function held(stream: StreamId, claims: readonly Claim[]): Promise<ReadonlySet<string>> {
    const { offices } = await houseState(served)
    const joined = new Set(claims.map(({ person }) => person))
    return new Set(Object.keys(offices[stream] ?? {}).filter((person) => person !== operator && !joined.has(person)).flatMap((person) => capacitiesOf(offices, person, stream).filter((each) => each.startsWith('delegation:')).map((each) => each.slice('delegation:'.length))))
  }
  async function free(stream: StreamId, places: number): Promise<readonly z.infer<typeof seat>[]> {
    const claims = await joinings.claims(stream)
    const others = await held(stream, claims)
    return (await seatsOf(stream)).map((each) => ({ seat: each.id, names: each.names, free: others.has(each.id) ? 0 : Math.max(0, places - claims.filter((claim) => claim.seat === each.id).length) }))
  }
  /** The dais of an exercise. */
  async function dais({ visitor, param }: Asked<unknown, unknown>): Promise<StreamId> {
    const stands = await standing(served, visitor, param('stream'))
    opens(stands, 'joining')
    const opened = own((await houseState(served)).streams, stands.stream)
    if (opened?.kind !== 'conference' || !opened.exercise) throw new Rejected('forbidden', 'Only an exercise can be joined by a shared code.')
    return stands.stream
  }

  /** The house seats whoever shows the code: a line in the delegation's list, and the office. */
  async function admit(stream: StreamId, delegation: string, person: string) {
    const by = { person: operator, capacity: 'secretariat' } as const
    const listed = await clerk.submit(stream, { type: 'list-delegate', seat: delegation, person, role: 'representative' } as { readonly type: string }, { by, key: `join-list-${person}`, seen: 0 })
    if ('refused' in listed) return listed
    return clerk.submit(houseStream, { type: 'give-office', person, stream, capacity: 'delegation', seat: delegation } as { readonly type: string }, { by, key: `join-give-${person}`, seen: 0 })
  }
  async function dismiss(stream: StreamId, { seat: delegation, person }: Claim): Promise<void> {
    const by = { person: operator, capacity: 'secretariat' } as const
    await access.revoke(person)
    await clerk.submit(houseStream, { type: 'take-office', person, stream, capacity: 'delegation', seat: delegation } as { readonly type: string }, { by, key: `join-take-${person}`, seen: 0 })
    await clerk.submit(stream, { type: 'unlist-delegate', seat: delegation, person } as { readonly type: string }, { by, key: `join-unlist-${person}`, seen: 0 })
  }

  return [
    route({
      method: 'GET',
      path: '/streams/:stream/joining',
      says: 'Whether people may seat themselves by a shared code, until when, and who did.',
      answers: { status: 200, says: '`open` is null where joining is closed. The code itself was shown once.', json: z.object({ open: z.object({ until: z.int(), places: z.int() }).nullable(), joined: z.array(z.object({ seat: z.string(), place: z.int(), name: z.string().nullable() })) }) },
      handle: async (asked) => {
        const stream = await dais(asked)
        const claims = (await joinings.claims(stream)).filter(({ person }) => person !== '')
        return json({ open: await joinings.of(stream), joined: await Promise.all(claims.map(async ({ seat: delegation, place, person }) => ({ seat: delegation, place, name: (await access.person(person))?.name ?? null }))) })
      },
    }),
    route({
      method: 'POST',
      path: '/streams/:stream/joining',
      says: `Opens joining for ${joiningLasts / hour} hours with a new code; an earlier one ends. Whoever joined stays.`,
      body: z.strictObject({ places: z.int().min(1).max(mostPlaces).default(1) }),
      answers: { status: 200, says: 'The code, and the address people use where the operator named one. The code is shown this once and kept as a hash.', json: z.object({ code, until: z.int(), address: z.string().nullable() }) },
      handle: async (asked) => json({ ...await joinings.open(await dais(asked), asked.body.places), address: served.settings.url }),
    }),
    route({
      method: 'DELETE',
      path: '/streams/:stream/joining',
      says: 'Closes joining: the code lets nobody in any more.',
      answers: { status: 204, says: 'Closed.' },
      handle: async (asked) => {
        await joinings.close(await dais(asked))
        return done()
      },
    }),
    route({
      method: 'DELETE',
      path: '/streams/:stream/joined/:seat',
      says: 'Frees a delegation: whoever took it by the code is signed out and holds it no more.',
      answers: { status: 204, says: 'Free again.' },
      handle: async (asked) => {
        const stream = await dais(asked)
        const claims = (await joinings.claims(stream)).filter((claim) => claim.seat === asked.param('seat') && claim.person !== '')
        if (claims.length === 0) throw new Rejected('not-found')
        for (const claim of claims) {
          await dismiss(stream, claim)
          await joinings.release(stream, claim)
        }
        return done()
      },
    }),
    route({
      method: 'POST',
      path: '/join/seats',
      says: 'What a shared code opens: the committee, and how many places each delegation has left. A code never stands in an address.',
      body: z.strictObject({ code }),
      answers: { status: 200, says: 'The committee and its delegations.', json: z.object({ stream: z.string(), title: z.string(), seats: z.array(seat) }) },
      handle: async ({ body, c }) => {
        const { stream, places } = await joinings.find(body.code, addressOf(served, c))
        return json({ stream, title: own((await houseState(served)).streams, stream)?.title ?? '', seats: await free(stream, places) })
      },
    }),
    route({
      method: 'POST',
      path: '/join',
      says: 'Takes a place in a delegation and signs in. Where it was taken a moment before: 409 `taken`.',
      body: z.strictObject({ code, seat: id, name: z.string().trim().max(longestName).default('') }),
      answers: { status: 200, says: 'The number of this sign-in, and the committee.', json: z.object({ u: z.int(), person: z.string(), name: z.string().nullable() }) },
      handle: async ({ body, c }) => {
        const { stream, places } = await joinings.find(body.code, addressOf(served, c))
        const wanted = (await free(stream, places)).find((each) => each.seat === body.seat)
        if (wanted === undefined) throw new Rejected('not-found')
        const number = await numberFor(served, c)
        const claim = wanted.free === 0 ? null : await joinings.claim(stream, wanted.seat, places)
        if (claim === null) throw new Rejected('taken')
        const name = body.name === '' ? wanted.names.en : body.name
        const person = await access.add({ name: name.slice(0, longestName), role: 'representative', handle: wanted.seat })
        const answer = await admit(stream, wanted.seat, person).catch(async (error: unknown) => {
          await access.erase(person)
          await joinings.release(stream, claim)
          throw error
        })
        if ('refused' in answer) {
          await access.erase(person)
          await joinings.release(stream, claim)
          return problem('refused', { refusal: answer.refused })
        }
        await joinings.settle(stream, claim, person)
        return seated(served, c, number, await access.welcome(person))
      },
    }),
  ]
}
