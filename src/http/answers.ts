import { type ProblemCode, problems } from '#base/codes.ts'
import type { Refusal } from '#base/refusal.ts'

/** Stands on every answer: nothing is guessed, framed, or told to other sites; scripts and connections are Parley's own. */
export const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
} as const

type Headers = { readonly [name: string]: string }

/** A JSON answer that no cache keeps. */
export function json(value: unknown, status = 200, headers: Headers = {}): Response {
  return new Response(JSON.stringify(value), { status, headers: { ...always, 'content-type': 'application/json', 'cache-control': 'no-store', ...headers } })
}

export const done = (headers: Headers = {}): Response => new Response(null, { status: 204, headers: { ...always, 'cache-control': 'no-store', ...headers } })

/** A problem document (RFC 9457). */
export function problem(code: ProblemCode, more: { readonly detail?: string; readonly id?: string; readonly refusal?: Refusal } = {}): Response {
  const { status, title } = problems[code]
  return json({ type: `urn:parley:problem:${code}`, title, status, code, ...more }, status, {
    'content-type': 'application/problem+json',
    ...(code === 'too-many' || code === 'busy' ? { 'retry-after': '5' } : {}),
  })
}

/** Read only where something is sent over a wire. */
async function zip(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const [{ gzip }, { promisify }] = await Promise.all([import('node:zlib'), import('node:util')])
  return new Uint8Array(await promisify(gzip)(text, { level: 5 }))
}
/** Shorter texts fit one packet and are sent as they are. */
const worthPacking = 1_400

/** A text, compressed where that is worth it and the asker can read it. */
export async function packed(accepts: string | undefined, text: string, headers: Headers): Promise<Response> {
  const all = { ...always, ...headers, vary: 'accept-encoding' }
  if (text.length < worthPacking || !/\bgzip\b/.test(accepts ?? '')) return new Response(text, { headers: all })
  return new Response(await zip(text), { headers: { ...all, 'content-encoding': 'gzip' } })
}
