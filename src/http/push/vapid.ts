import { type KeyObject, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto'
import { hour, type Instant } from '#base/instants.ts'

/** The host's own key, by which push services know who sends (RFC 8292). */
export type Vapid = {
  /** The public point, as browsers want it when they subscribe. */
  readonly key: string
  /** The header that says who sends to this origin, and whom to write to about it. */
  readonly authorization: (origin: string, now: Instant) => string
}

/** Push services refuse a word that lasts longer than a day. */
const lasts = 12 * hour
/** It is signed anew after this time, not for each message. */
const renewed = hour

/** A fresh key, as text that can be kept. */
export function newVapidKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return JSON.stringify(privateKey.export({ format: 'jwk' }))
}

/** `contact`: where the operator of a push service writes to when something goes wrong, `mailto:` or `https:`. */
export function openVapid(kept: string, contact: string): Vapid {
  const jwk: Record<string, string> = JSON.parse(kept)
  const secret = createPrivateKey({ key: jwk, format: 'jwk' })
  const key = Buffer.concat([Buffer.from([4]), Buffer.from(jwk['x'] ?? '', 'base64url'), Buffer.from(jwk['y'] ?? '', 'base64url')]).toString('base64url')
  const words = new Map<string, { readonly at: Instant; readonly header: string }>()
  return {
    key,
    authorization: (origin, now) => {
      const known = words.get(origin)
      if (known !== undefined && now - known.at < renewed) return known.header
      const header = `vapid t=${token(secret, { aud: origin, exp: Math.floor((now + lasts) / 1_000), sub: contact })}, k=${key}`
      words.set(origin, { at: now, header })
      return header
    },
  }
}

function token(secret: KeyObject, claims: object): string {
  const said = [{ typ: 'JWT', alg: 'ES256' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  return `${said}.${sign('sha256', Buffer.from(said), { key: secret, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`
}
