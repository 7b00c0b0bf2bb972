import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { randomBytes, same } from './random.ts'

/**
 * A sign-in code: a handle that names whose it is and a secret, `belmar-K7Q2-9FMX`. The secret has 40 bits, in Crockford's alphabet
 * (no I, L, O, U), so that it can be read aloud; with ten wrong attempts in ten minutes guessing one takes longer than any conference.
 */
export type Code = { readonly handle: string; readonly secret: string }

/** What is kept of a secret: its scrypt hash and the salt, hexadecimal. */
export type Kept = { readonly salt: string; readonly hash: string }

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const secretLength = 8

/** Makes a secret hard to guess back from what is kept; `stretch.ts` is the server's. */
export type Stretch = (secret: string, salt: Uint8Array) => Promise<Uint8Array>

/** 256 is a multiple of 32, so every letter is as likely. */
export function newSecret(): string {
  return [...randomBytes(secretLength)].map((byte) => alphabet[byte % 32]).join('')
}

export function written({ handle, secret }: Code): string {
  return `${handle}-${secret.slice(0, 4)}-${secret.slice(4)}`
}

/** Reads what somebody typed: any case, any dash, spaces anywhere, O for 0, I and L for 1. Null where it cannot be a code. */
export function read(typed: string): Code | null {
  if (typed.length > 120) return null
  const plain = typed.normalize('NFKC').replace(/[\u2010-\u2015\u2212_]/g, '-').replace(/\s+/g, '').toLowerCase()
  const found = /^([a-z0-9](?:-?[a-z0-9])*)-([a-z0-9]{4})-?([a-z0-9]{4})$/.exec(plain)
  if (found === null) return null
  const secret = `${found[2]}${found[3]}`.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  return secret.split('').every((letter) => alphabet.includes(letter)) ? { handle: found[1] ?? '', secret } : null
}

/** A handle made of any text: lower-case Latin letters and digits, `guest` where nothing is left. */
export function handleOf(text: string): string {
  const plain = text.normalize('NFD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 24).replace(/-+$/, '')
  return plain === '' ? 'guest' : plain
}

export async function keep(secret: string, stretch: Stretch): Promise<Kept> {
  const salt = randomBytes(16)
  return { salt: bytesToHex(salt), hash: bytesToHex(await stretch(secret, salt)) }
}

/** Takes the same time whether anything is kept or not, so that an answer does not tell which handles exist. */
export async function matches(secret: string, kept: Kept | null, stretch: Stretch): Promise<boolean> {
  const hash = await stretch(secret, hexToBytes(kept?.salt ?? '00'.repeat(16)))
  return kept !== null && same(hash, hexToBytes(kept.hash))
}
