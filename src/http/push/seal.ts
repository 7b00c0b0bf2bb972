import { createCipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto'

/** The keys of one device, as its browser made them: its public point and the secret it shares with us. */
export type DeviceKeys = { readonly p256dh: Uint8Array; readonly auth: Uint8Array }

/** A whole message is one record (RFC 8188); push services take no more than this. */
const recordSize = 4_096
/** Bytes of text that fit: the record without its header's key, the mark of its end and the tag. */
export const longestMessage = 3_000

/**
 * A text that only one device can read, as RFC 8291 has it (aes128gcm): push services carry it and see its length and nothing else. The key pair and the
 * salt are fresh for each message; the RFC's own example hands its own in.
 */
export function sealed(text: string, { p256dh, auth }: DeviceKeys, fresh: { readonly secret?: Uint8Array; readonly salt?: Uint8Array } = {}): Buffer<ArrayBuffer> {
  const plain = Buffer.from(text)
  if (plain.length > longestMessage) throw new RangeError('a push message is longer than one record')
  const pair = createECDH('prime256v1')
  if (fresh.secret === undefined) pair.generateKeys()
  else pair.setPrivateKey(fresh.secret)
  const salt = fresh.salt ?? randomBytes(16)
  const own = pair.getPublicKey()
  const key = derived(pair.computeSecret(p256dh), auth, Buffer.concat([Buffer.from('WebPush: info\0'), p256dh, own]), 32)
  const cipher = createCipheriv('aes-128-gcm', derived(key, salt, 'Content-Encoding: aes128gcm\0', 16), derived(key, salt, 'Content-Encoding: nonce\0', 12))
  const size = Buffer.alloc(4)
  size.writeUInt32BE(recordSize)
  // The byte 2 ends the last record.
  return Buffer.concat([salt, size, Buffer.from([own.length]), own, cipher.update(Buffer.concat([plain, Buffer.from([2])])), cipher.final(), cipher.getAuthTag()])
}

const derived = (key: Uint8Array, salt: Uint8Array, info: string | Uint8Array, length: number): Buffer<ArrayBuffer> => Buffer.from(hkdfSync('sha256', key, salt, info, length))
