import * as z from 'zod'
import { openPairings } from '#access/pairing.ts'
import { longestName } from '#access/person.ts'
import { randomHex } from '#access/random.ts'
import { Rejected } from '#base/codes.ts'
import type { PersonId, StreamId } from '#base/ids.ts'
import { own } from '#base/own.ts'
import { languages } from '#base/words.ts'
import { of } from '#clerk/clerk.ts'
import { houseStream } from '#house/state.ts'
import { conference } from '#procedure/decider.ts'
import { type Arrangement, layouts, sizes, wallThemes } from '#views/wall.ts'
import { done, json, problem } from './answers.ts'
import { type Asked, id, route, type Route } from './route.ts'
import type { Served } from './served.ts'
import { numberFor, seated } from './sign-in.ts'
import { houseState, opens, type Standing, standing, standsAs } from './standing.ts'
import { addressOf } from './visitor.ts'

/** Screens of one conference. */
export const mostScreens = 40

const arrangement = z.strictObject({ body: id, layout: z.enum(layouts), size: z.enum(sizes), theme: z.enum(wallThemes), language: z.enum(languages) })
/** A wish names what it changes: two desks that arrange one screen at once, each another side of it, both have their way. */
const { body, layout, size, theme, language } = arrangement.shape
const wished = z.strictObject({ body: body.exactOptional(), layout: layout.exactOptional(), size: size.exactOptional(), theme: theme.exactOptional(), language: language.exactOptional() }).refine((wish) => Object.keys(wish).length > 0)
/** `turn` counts how often it was arranged, so that a screen knows a new wish from one it has followed. */
const placed = z.strictObject({ stream: id, turn: z.int(), ...arrangement.shape })
type Placed = z.infer<typeof placed>
const code = z.string().max(200)

/**
 * Screens in the hall. A machine that nobody signed in shows a code; the secretariat reads it and gives the screen to a body. It then reads what a
 * room screen may, until it is taken down. How it is laid out is no event: it says nothing about the meeting.
 */
export function roomScreens(served: Served): readonly Route[] {
  const { access, clerk, store, now } = served
  const pairings = openPairings({ tables: store.table, now })
  const screens = store.table<Placed>('room-screens', (value) => placed.parse(value))

  /** A screen whose person was erased elsewhere is no screen any more. */
  async function ofStream(stream: StreamId) {
    const all = await Promise.all((await screens.list()).filter(({ value }) => value.stream === stream).map(async (each) => ({ ...each, name: (await access.person(each.key))?.name ?? null })))
    for (const { key, name } of all) if (name === null) await screens.delete(key)
    return all.flatMap(({ name, ...each }) => (name === null ? [] : [{ ...each, name }]))
  }
  async function checked<Wish extends Partial<Arrangement>>(stream: StreamId, wish: Wish): Promise<Wish> {
    if (wish.body !== undefined && own(of(conference, await clerk.state(stream)).state.bodies, wish.body) === undefined) throw new Rejected('not-found')
    return wish
  }
  let arranged: Promise<void> = Promise.resolve()
  /** One wish after the other, so that each changes what the last one left. */
  function arrange(stream: StreamId, person: PersonId, wish: Partial<Arrangement>): Promise<void> {
    const next = arranged.then(async () => {
      const before = await known(stream, person)
      await screens.put(person, { ...before, ...await checked(stream, wish), turn: before.turn + 1 })
    })
    arranged = next.catch(() => undefined)
    return next
  }
  /** A screen of this conference; who is any other person is not there. */
  async function known(stream: StreamId, person: PersonId): Promise<Placed> {
    const found = (await ofStream(stream)).find(({ key }) => key === person)
    if (found === undefined) throw new Rejected('not-found')
    return found.value
  }
  async function office(type: 'give-office' | 'take-office', { visitor }: Asked<unknown, unknown>, stands: Standing, person: PersonId) {
    if (visitor.person === null) throw new Rejected('signed-out')
    const acting = opens(stands, 'admit')[0] ?? 'public'
    const inHouse = standsAs(await houseState(served), visitor, houseStream, 'house').find((held) => held === 'secretariat') ?? acting
    return clerk.submit(houseStream, { type, person, stream: stands.stream, capacity: 'room-screen' } as { readonly type: string }, { by: { person: visitor.person, capacity: inHouse }, key: `${type}-${randomHex(16)}`, seen: 0 })
  }

  return [
    route({
      method: 'POST',
      path: '/room-screens',
      says: 'A screen that nobody signed in asks for a code to show. The secret stays with it.',
      body: z.strictObject({}),
      answers: { status: 200, says: 'The code for the wall, the secret to ask with, and until when both hold.', json: z.object({ code, secret: z.string(), until: z.int() }) },
      handle: async ({ c }) => json(await pairings.begin(addressOf(served, c))),
    }),
    route({
      method: 'POST',
      path: '/room-screens/waiting',
      says: 'The screen asks whether it was connected. Once it was, this answer signs it in, once.',
      body: z.strictObject({ code, secret: z.string().max(200) }),
      answers: { status: 200, says: '`u` is null while it waits, then the number of its sign-in.', json: z.union([z.object({ u: z.null(), until: z.int() }), z.object({ u: z.int(), person: z.string(), name: z.string().nullable() })]) },
      handle: async ({ body, c }) => {
        // Asked first: a browser that has no number free is not told, and keeps its turn.
        const number = await numberFor(served, c)
        const found = await pairings.ask(body, addressOf(served, c))
        return 'until' in found ? json({ u: null, until: found.until }) : seated(served, c, number, await access.welcome(found.person))
      },
    }),
    route({
      method: 'GET',
      path: '/room-screen',
      says: 'How the screen that asks is to show what; for no other sign-in.',
      answers: { status: 200, says: 'The conference, the body, the layout. `turn` rises with each change.', json: placed },
      handle: async ({ visitor }) => {
        const found = visitor.person === null ? null : await screens.get(visitor.person)
        if (found === null) throw new Rejected('not-found')
        return json(found)
      },
    }),
    route({
      method: 'GET',
      path: '/streams/:stream/room-screens',
      says: 'The screens of a conference, how each is laid out, and whether it is signed in.',
      answers: { status: 200, says: 'In the order of their names.', json: z.object({ screens: z.array(z.object({ person: z.string(), name: z.string(), connected: z.boolean(), ...arrangement.shape })) }) },
      handle: async ({ visitor, param }) => {
        const stands = await standing(served, visitor, param('stream'))
        opens(stands, 'screens')
        const devices = await access.devices()
        const all = (await ofStream(stands.stream)).map(({ key, name, value: { body, layout, size, theme, language } }) => ({ person: key, name, connected: devices.has(key), body, layout, size, theme, language }))
        return json({ screens: all.toSorted((one, other) => one.name.localeCompare(other.name, 'en', { numeric: true })) })
      },
    }),
    route({
      method: 'POST',
      path: '/streams/:stream/room-screens',
      says: 'Connects the screen that shows a code. It reads what a room screen may, and no other code opens it.',
      body: z.strictObject({ code, name: z.string().trim().max(longestName).default(''), ...arrangement.shape }),
      answers: { status: 200, says: 'Who the journal knows the screen as.', json: z.object({ person: z.string() }) },
      handle: async (asked) => {
        const { visitor, param, body: { code: typed, name, ...wish } } = asked
        const stands = await standing(served, visitor, param('stream'))
        opens(stands, 'admit')
        const shown = await checked(stands.stream, wish)
        const already = await ofStream(stands.stream)
        if (already.length >= mostScreens) throw new Rejected('too-many', `A conference has at most ${mostScreens} screens. Take one down.`)
        const pairing = await pairings.take(typed, visitor.person ?? '')
        const person = await access.add({ name: name === '' ? `Screen ${1 + Math.max(0, ...already.map((each) => Number(/\d+$/.exec(each.name)?.[0] ?? 0)))}` : name, role: '', handle: 'room-screen' })
        const undo = async (): Promise<void> => {
          await access.erase(person)
          await screens.delete(person)
          await pairings.release(pairing)
        }
        const given = await office('give-office', asked, stands, person).catch(async (error: unknown) => {
          await undo()
          throw error
        })
        if ('refused' in given) {
          await undo()
          return problem('refused', { refusal: given.refused })
        }
        await screens.put(person, { stream: stands.stream, turn: 1, ...shown })
        await pairings.settle(pairing, person)
        return json({ person })
      },
    }),
    route({
      method: 'POST',
      path: '/streams/:stream/room-screens/:person',
      says: 'Lays a screen out anew in what is named; it follows within a few seconds.',
      body: wished,
      answers: { status: 204, says: 'Laid out.' },
      handle: async ({ visitor, param, body }) => {
        const stands = await standing(served, visitor, param('stream'))
        opens(stands, 'screens')
        await arrange(stands.stream, param('person'), body)
        return done()
      },
    }),
    route({
      method: 'DELETE',
      path: '/streams/:stream/room-screens/:person',
      says: 'Takes a screen down: its sign-in and its live stream end at once, and its name is forgotten.',
      answers: { status: 204, says: 'Taken down.' },
      handle: async (asked) => {
        const { visitor, param } = asked
        const stands = await standing(served, visitor, param('stream'))
        opens(stands, 'admit')
        await known(stands.stream, param('person'))
        await access.erase(param('person'))
        await screens.delete(param('person'))
        await office('take-office', asked, stands, param('person'))
        return done()
      },
    }),
  ]
}
