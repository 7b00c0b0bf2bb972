import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 as 64 lower-case hexadecimal digits. */
export type Hash = string

/** The chain value before the first event of a stream. */
export const genesis: Hash = '0'.repeat(64)

/** SHA-256 of bytes, or of the UTF-8 form of a text. */
export function hash(content: Uint8Array | string): Hash {
  return bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content))
}

/** SHA-256 of a salt (hexadecimal) followed by the UTF-8 form of a text: a digest that reveals nothing of a short text. */
export function saltedHash(salt: string, text: string): Hash {
  return bytesToHex(sha256(concatBytes(hexToBytes(salt), utf8ToBytes(text))))
}

/** The next chain value: SHA-256(chain before, position as eight bytes big-endian, digest). */
export function link(before: Hash, position: number, digest: Hash): Hash {
  const counted = new Uint8Array(8)
  new DataView(counted.buffer).setBigUint64(0, BigInt(position))
  return bytesToHex(sha256(concatBytes(hexToBytes(before), counted, hexToBytes(digest))))
}
