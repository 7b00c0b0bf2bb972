import type { Context } from 'hono'
import * as z from 'zod'
import { challengeLasts, longestPasskeyName, mostPasskeys, type Where } from '#access/passkeys.ts'
import { Rejected } from '#base/codes.ts'
import type { PersonId } from '#base/ids.ts'
import { minute } from '#base/instants.ts'
import { done, json } from './answers.ts'
import { route, type Route } from './route.ts'
import type { Served } from './served.ts'
import { numberFor, seated } from './sign-in.ts'
import { addressOf, type Env, type Visitor } from './visitor.ts'

const text = z.string().max(20_000)
const credential = z.string().min(1).max(1_400)
const answered = { id: credential, rawId: credential, type: z.literal('public-key'), clientExtensionResults: z.looseObject({}) }
const made = z.object({ ...answered, response: z.object({ clientDataJSON: text, attestationObject: text }) })
const proved = z.object({ ...answered, response: z.object({ clientDataJSON: text, authenticatorData: text, signature: text, userHandle: text }) })
const line = z.object({ id: z.string(), name: z.string(), made: z.int(), used: z.int().nullable() })
const options = z.looseObject({ challenge: z.string() })

/**
 * Where passkeys hold: at the operator's address, or at the one asked for. A browser makes none for a bare number or over plain http, but on the
 * machine itself.
 */
export function whereOf({ settings }: Pick<Served, 'settings'>, c: Context<Env>): Where {
  // A request that changes something was let in only from a page of this very host.
  const asked = c.req.header('origin') ?? new URL(c.req.url).origin
  const origin = settings.url === null ? asked : new URL(settings.url).origin
  const { protocol, hostname } = new URL(URL.canParse(origin) ? origin : 'http://0.0.0.0')
  const local = hostname === 'localhost' || hostname.endsWith('.localhost')
  if ((protocol !== 'https:' && !local) || /^[\d.]+$|^\[/.test(hostname)) throw new Rejected('no-passkeys-here', 'Passkeys need https, or http://localhost on this machine.')
  if (asked !== origin) throw new Rejected('no-passkeys-here', `Passkeys are bound to ${origin}.`)
  return { origin, rp: hostname }
}

function signed({ person, session }: Visitor): { readonly person: PersonId; readonly session: string } {
  if (person === null || session === null) throw new Rejected('signed-out')
  return { person, session }
}

/** Passkeys: whoever signed in by a code adds one to their account, and then comes in by it without a code or a name. */
export function passkeys(served: Served): readonly Route[] {
  const { access } = served
  return [
    route({
      method: 'GET',
      path: '/passkeys',
      says: 'The passkeys of whoever asks.',
      answers: { status: 200, says: 'In the order they were added; `used` is when somebody last signed in by it.', json: z.object({ passkeys: z.array(line), most: z.int() }) },
      handle: async ({ visitor }) => json({ passkeys: await access.passkeys.of(signed(visitor).person), most: mostPasskeys }),
    }),
    route({
      method: 'POST',
      path: '/passkeys/options',
      says: `What a browser needs to make a passkey for whoever asks (WebAuthn creation options). It serves once, within ${challengeLasts / minute} minutes.`,
      body: z.strictObject({}),
      answers: { status: 200, says: 'For `navigator.credentials.create`.', json: options },
      handle: async ({ visitor, c }) => {
        const { person } = signed(visitor)
        const known = await access.person(person)
        // The operator is no account: whoever holds the terminal needs none.
        if (known === null) throw new Rejected('forbidden')
        return json(await access.passkeys.toAdd(person, known.name, whereOf(served, c)))
      },
    }),
    route({
      method: 'POST',
      path: '/passkeys',
      says: 'Adds a passkey to the account of whoever asks.',
      body: z.strictObject({ name: z.string().trim().min(1).max(longestPasskeyName), made }),
      answers: { status: 200, says: 'The passkey as it is listed. Only its public half is kept.', json: line },
      handle: async ({ visitor, body, c }) => {
        const { person, session } = signed(visitor)
        return json(await access.addPasskey(session, person, body.name, body.made, whereOf(served, c)))
      },
    }),
    route({
      method: 'DELETE',
      path: '/passkeys/:passkey',
      says: 'Removes a passkey of whoever asks. Devices that are signed in stay so.',
      answers: { status: 204, says: 'Removed.' },
      handle: async ({ visitor, param }) => {
        await access.passkeys.remove(signed(visitor).person, param('passkey'))
        return done()
      },
    }),
    route({
      method: 'POST',
      path: '/sign-in/passkey/options',
      says: `What a browser needs to show a passkey (WebAuthn request options). It serves once, within ${challengeLasts / minute} minutes.`,
      body: z.strictObject({}),
      answers: { status: 200, says: 'For `navigator.credentials.get`.', json: options },
      handle: async ({ c }) => json(await access.passkeys.toProve(whereOf(served, c), addressOf(served, c))),
    }),
    route({
      method: 'POST',
      path: '/sign-in/passkey',
      says: 'Signs in by a passkey. Whose it is the device says.',
      body: z.strictObject({ proved }),
      answers: { status: 200, says: 'The number of this sign-in.', json: z.object({ u: z.int(), person: z.string(), name: z.string().nullable() }) },
      handle: async ({ body, c }) => seated(served, c, await numberFor(served, c), await access.signInByPasskey(body.proved, whereOf(served, c), addressOf(served, c))),
    }),
  ]
}
