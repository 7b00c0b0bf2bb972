import type { Context } from 'hono'
import * as z from 'zod'
import type { SignedIn } from '#access/access.ts'
import { Rejected } from '#base/codes.ts'
import { second } from '#base/instants.ts'
import { done, json } from './answers.ts'
import { cookie } from './jar.ts'
import { route, type Route } from './route.ts'
import type { Served } from './served.ts'
import { addressOf, type Env, isSecure, mostSignIns } from './visitor.ts'

/**
 * Which numbers this browser has in use: `1.HASH_2.HASH`, under `/api/` where signing in happens. The session cookies themselves stand under
 * their own paths and are not sent here. The hashes open nothing; they only tell which of the numbers have ended.
 */
const inUse = 'parley-sign-ins'

function numbers({ jar }: Served, c: Context<Env>): Map<number, string> {
  const found = new Map<number, string>()
  for (const [, u, session] of (jar.get(c, inUse) ?? '').matchAll(/(\d{1,2})\.([0-9a-f]{64})/g)) {
    if (Number(u) >= 1 && Number(u) <= mostSignIns) found.set(Number(u), session ?? '')
  }
  return found
}

type Numbered = { readonly u: number; readonly used: Map<number, string> }

/** The number the next sign-in of this browser gets; those that have ended are free again. Throws `too-many`. */
export async function numberFor(served: Served, c: Context<Env>): Promise<Numbered> {
  const used = numbers(served, c)
  for (const [u, session] of used) if (!(await served.access.isOpen(session))) used.delete(u)
  let u = 1
  while (used.has(u)) u += 1
  if (u > mostSignIns) throw new Rejected('too-many', 'This browser has too many sign-ins. Sign out of one.')
  return { u, used }
}

/** Answers a browser that has just signed in, and gives it what it shows from now on. */
export async function seated(served: Served, c: Context<Env>, { u, used }: Numbered, { token, session, person, until }: SignedIn): Promise<Response> {
  used.set(u, session)
  const all = { httpOnly: true, sameSite: 'Strict', secure: isSecure(served, c), maxAge: Math.floor((until - served.now()) / second) } as const
  const answer = json({ u, person, name: (await served.access.person(person))?.name ?? null })
  served.jar.put(answer, cookie, token, { ...all, path: `/u/${u}/` })
  served.jar.put(answer, inUse, [...used].map(([n, hash]) => `${n}.${hash}`).join('_'), { ...all, path: '/api/' })
  return answer
}

export function signIn(served: Served): readonly Route[] {
  const { access } = served
  return [
    route({
      method: 'POST',
      path: '/sign-in',
      says: 'Signs in by a code. The cookie is bound to /u/{u}/, so several sign-ins of one browser live side by side.',
      body: z.strictObject({ code: z.string().max(200) }),
      answers: { status: 200, says: 'The number of this sign-in.', json: z.object({ u: z.int(), person: z.string(), name: z.string().nullable() }) },
      handle: async ({ body, c }) => {
        return seated(served, c, await numberFor(served, c), await access.signIn(body.code, addressOf(served, c)))
      },
    }),
    route({
      method: 'POST',
      path: '/sign-out',
      says: 'Ends this sign-in and its live streams.',
      answers: { status: 204, says: 'Signed out.' },
      handle: async ({ c }) => {
        const token = served.jar.get(c, cookie)
        if (token !== undefined) await access.signOut(token)
        return done()
      },
    }),
  ]
}
