import { bytesToHex } from '@noble/hashes/utils.js'

/** Bytes nobody can foresee, from what a server and every page have alike, over plain http too. */
export function randomBytes(count: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(count))
}

/** So many random bytes as lower-case hexadecimal digits. */
export const randomHex = (count: number): string => bytesToHex(randomBytes(count))

/** Letters of ids in addresses; 12 of them are 60 bits. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz'
export const freshId = (): string => [...randomBytes(12)].map((byte) => letters[byte % 32]).join('')

/** A whole number from 0 up to and without `below`, each as likely as any other. */
export function randomBelow(below: number): number {
  const span = 2 ** 32
  for (;;) {
    const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1))
    if (drawn < span - (span % below)) return drawn % below
  }
}

/** Bytes as text for headers and addresses (base64url, without padding). */
export function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Compares without telling by the time it takes where two values differ. */
export function same(one: Uint8Array, other: Uint8Array): boolean {
  let difference = one.length ^ other.length
  for (let at = 0; at < one.length; at += 1) difference |= (one[at] ?? 0) ^ (other[at] ?? 0)
  return difference === 0
}
