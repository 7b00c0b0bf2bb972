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

/** Quick at a state of a conference, and a fifth smaller than gzip. */
const quality = 5
/** Read only where something is sent over a wire. */
async function squeezed(text: string, coding: 'br' | 'gzip'): Promise<Uint8Array<ArrayBuffer>> {
  const [{ brotliCompress, constants, gzip }, { promisify }] = await Promise.all([import('node:zlib'), import('node:util')])
  return new Uint8Array(coding === 'gzip' ? await promisify(gzip)(text, { level: 5 }) : await promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }))
}
/** Shorter texts fit one packet and are sent as they are. */
const worthPacking = 1_400

/** A text, compressed where that is worth it and the asker can read it. */
export async function packed(accepts: string | undefined, text: string, headers: Headers): Promise<Response> {
  const all = { ...always, ...headers, vary: 'accept-encoding' }
  const coding = text.length < worthPacking ? null : (['br', 'gzip'] as const).find((one) => new RegExp(`\\b${one}\\b`).test(accepts ?? '')) ?? null
  return coding === null ? new Response(text, { headers: all }) : new Response(await squeezed(text, coding), { headers: { ...all, 'content-encoding': coding } })
}
