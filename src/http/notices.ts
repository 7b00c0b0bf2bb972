import * as z from 'zod'
import { Rejected } from '#base/codes.ts'
import { languages } from '#base/words.ts'
import { done, json } from './answers.ts'
import { route, type Route } from './route.ts'
import type { Served } from './served.ts'
import type { Visitor } from './visitor.ts'

const device = z.object({ id: z.string(), at: z.int(), language: z.enum(languages) })
/** Keys as browsers give them: a point of 65 bytes and a secret of 16, in base64url. */
const asked = z.object({ endpoint: z.string().min(1).max(1_000), p256dh: z.string().regex(/^[\w-]{87}$/), auth: z.string().regex(/^[\w-]{22}$/), language: z.enum(languages) })

/** Notices to a locked phone: which devices of the asker are told, by whose wish, and the end of it. */
export function notices(served: Served): readonly Route[] {
  const signed = ({ person, session }: Visitor): { readonly person: string; readonly session: string } => {
    if (person === null || session === null) throw new Rejected('signed-out')
    return { person, session }
  }
  return [
    route({
      method: 'GET',
      path: '/notices',
      says: 'Whether this host tells locked phones, its public key, and the asker’s own devices that are told.',
      answers: { status: 200, says: '`key` is null where the host has not switched it on.', json: z.object({ key: z.string().nullable(), devices: z.array(device) }) },
      handle: async ({ visitor }) => {
        const { person } = signed(visitor)
        return json({ key: served.push?.key ?? null, devices: (served.push?.of(person) ?? []).map(({ id, at, language }) => ({ id, at, language })) })
      },
    }),
    route({
      method: 'POST',
      path: '/notices',
      says: 'Asks that a device be told what needs the asker, at the address its browser gave. A device that asks again takes the place of itself.',
      body: asked,
      answers: { status: 200, says: 'The device, under the id it is ended by.', json: device },
      handle: async ({ visitor, body, param }) => {
        const who = signed(visitor)
        if (served.push === undefined) throw new Rejected('not-found', 'This host does not tell locked phones.')
        const { id, at, language } = await served.push.take({ ...who, ...body, u: Number(param('u')) })
        return json({ id, at, language })
      },
    }),
    route({
      method: 'DELETE',
      path: '/notices/:device',
      says: 'The device is told no more, and forgotten.',
      answers: { status: 204, says: 'It was one of the asker’s.' },
      handle: async ({ visitor, param }) => {
        if ((await served.push?.drop(signed(visitor).person, param('device'))) !== true) throw new Rejected('not-found')
        return done()
      },
    }),
  ]
}
