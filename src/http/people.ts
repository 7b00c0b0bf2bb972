import * as z from 'zod'
import { longestName } from '#access/person.ts'
import { randomHex } from '#access/random.ts'
import { Rejected } from '#base/codes.ts'
import type { PersonId } from '#base/ids.ts'
import { isRefusal, type Refusal } from '#base/refusal.ts'
import { capacitiesOf, houseStream } from '#house/state.ts'
import { done, json, problem } from './answers.ts'
import { id, route, type Route } from './route.ts'
import { operator, type Served } from './served.ts'
import { houseState, opens, type Standing, standing, standsAs } from './standing.ts'
import type { Visitor } from './visitor.ts'

const person = z.object({ person: z.string() })
const newcomer = z.strictObject({
  stream: id,
  name: z.string().trim().min(1).max(longestName),
  /** For a delegation: head, representative, alternate, adviser. For anybody else in words. */
  role: z.string().max(longestName).default(''),
  seat: id.optional(),
  /** Of a delegation: the bodies in which the person acts for it, left out: wherever it sits. Of whoever presides: in which they do. */
  bodies: z.array(id).min(1).max(20).optional(),
  capacity: z.enum(['secretariat', 'chair', 'vice-chair', 'interpreter', 'room-screen', 'delegation', 'observer', 'keeper', 'analyst', 'reviewer', 'reader']).default('delegation'),
})

/** People and their codes. Names stand in `access`, offices in the house's journal, the delegation's list in the conference's. */
export function people(served: Served): readonly Route[] {
  const { access, clerk } = served

  /** Whoever administers somebody administers everything that person can open; otherwise a new code would open what is not theirs to give. */
  async function administers(visitor: Visitor, of: PersonId): Promise<void> {
    const { offices } = await houseState(served)
    const streams = Object.keys(offices).filter((stream) => capacitiesOf(offices, of, stream).length > 0)
    const house = await standing(served, visitor, houseStream)
    if (house.capacities.includes('secretariat')) return
    if (streams.length === 0) throw new Rejected('not-found')
    for (const stream of streams) opens(await standing(served, visitor, stream), 'codes')
  }

  /** Enters a delegate in the delegation's list, limits somebody to bodies where that is asked for, and gives the office. What the rules refuse leaves nobody on a list. */
  async function admit(visitor: Visitor & { readonly person: PersonId }, stands: Standing, { role, seat, bodies, capacity }: z.infer<typeof newcomer>, whom: PersonId): Promise<Refusal | null> {
    const { stream, kind } = stands
    const acting = opens(stands, 'admit')[0] ?? 'public'
    const does = (type: string, fields: object) => clerk.submit(stream, { type, person: whom, ...fields } as { readonly type: string }, { by: { person: visitor.person, capacity: acting }, key: `${type}-${whom}`, seen: 0 })
    const listed = kind === 'conference' && capacity === 'delegation'
    const presides = kind === 'conference' && (capacity === 'chair' || capacity === 'vice-chair')
    if (bodies !== undefined && !listed && !presides) throw new Rejected('malformed', 'Only a person of a delegation, or who presides, is limited to bodies.')
    if (listed) {
      const entered = await does('list-delegate', { seat, role: role === '' ? 'representative' : role })
      if ('refused' in entered) return entered.refused
    }
    if (bodies !== undefined) {
      const limited = await (listed ? does('accredit-delegate', { seat, bodies }) : does('accredit-officer', { office: capacity, bodies }))
      if ('refused' in limited) {
        if (listed) await does('unlist-delegate', { seat })
        return limited.refused
      }
    }
    const inHouse = standsAs(await houseState(served), visitor, houseStream, 'house').find((held) => held === 'secretariat') ?? acting
    const given = await clerk.submit(houseStream, { type: 'give-office', person: whom, stream, capacity, seat } as { readonly type: string }, { by: { person: visitor.person, capacity: inHouse }, key: `give-${randomHex(16)}`, seen: 0 })
    return 'refused' in given ? given.refused : null
  }

  return [
    route({
      method: 'GET',
      path: '/streams/:stream/people',
      says: 'Who may sign in for a stream.',
      answers: { status: 200, says: 'Names as they stand outside the journal (null where a name was erased), whether there is a code, how many passkeys, and on how many devices somebody is signed in now. When somebody was last here is not kept.', json: z.object({ people: z.array(z.object({ person: z.string(), name: z.string().nullable(), role: z.string(), capacities: z.array(z.string()), hasCode: z.boolean(), passkeys: z.int(), devices: z.int() })) }) },
      handle: async ({ visitor, param }) => {
        const stands = await standing(served, visitor, param('stream'))
        opens(stands, 'people')
        const { offices } = await houseState(served)
        const holders = Object.entries(offices[stands.stream] ?? {}).filter(([whom]) => whom !== operator)
        const devices = await access.devices()
        const passkeys = await access.passkeys.counts()
        return json({
          people: await Promise.all(holders.map(async ([whom, capacities]) => {
            const known = await access.person(whom)
            return { person: whom, name: known?.name ?? null, role: known?.role ?? '', capacities, hasCode: known?.hasCode ?? false, passkeys: passkeys.get(whom) ?? 0, devices: devices.get(whom) ?? 0 }
          })),
        })
      },
    }),
    route({
      method: 'POST',
      path: '/people',
      says: 'Admits a person: a name outside the journal, an office in it, and for a delegation a line in its list.',
      body: newcomer,
      answers: { status: 200, says: 'The id the journal knows the person by.', json: person },
      handle: async ({ visitor, body }) => {
        if (visitor.person === null) throw new Rejected('signed-out')
        const stands = await standing(served, visitor, body.stream)
        opens(stands, 'admit')
        const whom = await access.add({ name: body.name, role: body.role, handle: body.seat ?? body.capacity })
        const refusal = await admit({ ...visitor, person: visitor.person }, stands, body, whom).catch(async (error: unknown) => {
          await access.erase(whom)
          throw error
        })
        if (isRefusal(refusal)) {
          await access.erase(whom)
          return problem('refused', { refusal })
        }
        return json({ person: whom })
      },
    }),
    route({
      method: 'POST',
      path: '/codes',
      says: 'Issues a sign-in code; an earlier one of the same person ends.',
      body: z.strictObject({ person: id }),
      answers: { status: 200, says: 'The code. It is shown this once and kept as a hash.', json: z.object({ code: z.string() }) },
      handle: async ({ visitor, body }) => {
        await administers(visitor, body.person)
        return json({ code: await access.issue(body.person) })
      },
    }),
    route({
      method: 'DELETE',
      path: '/people/:person/code',
      says: 'Revokes: the code, every passkey, every sign-in and every live stream of the person end.',
      answers: { status: 204, says: 'Revoked.' },
      handle: async ({ visitor, param }) => {
        await administers(visitor, param('person'))
        await access.revoke(param('person'))
        return done()
      },
    }),
    route({
      method: 'DELETE',
      path: '/people/:person',
      says: 'Revokes and forgets the name. What the person did stays in the journal under an id that names nobody.',
      answers: { status: 204, says: 'Erased.' },
      handle: async ({ visitor, param }) => {
        await administers(visitor, param('person'))
        await access.erase(param('person'))
        return done()
      },
    }),
  ]
}

