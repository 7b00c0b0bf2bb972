import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import type { AddingAnswer, SigningAnswer } from './passkeys.ts'

/** For tests: a device that makes one passkey and proves it, as WebAuthn level 2 writes it down, with each part open to be written wrongly. */
export type Device = {
  readonly make: (challenge: string, wrong?: Wrong) => AddingAnswer
  readonly prove: (challenge: string, person: string, wrong?: Wrong) => SigningAnswer
}
export type Wrong = { readonly origin?: string; readonly rp?: string; readonly flags?: number; readonly counter?: number; readonly type?: string; readonly attestation?: Uint8Array; readonly forged?: boolean }

const sha256 = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest()
const b64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64url')
/** User present, user verified; with the new key's data attached. */
const [shown, attached] = [0x05, 0x40]
/** CBOR of short texts and byte strings, as short as it can be written; a map is its number of pairs, then these. */
const text = (word: string): Buffer => Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)])
const bytes = (value: Uint8Array): Buffer => Buffer.concat([Buffer.from([0x58, value.length]), value])
/** The statement of who made the device: none. */
const none = Buffer.concat([text('fmt'), text('none'), text('attStmt'), Buffer.from([0xa0])])
/** One with a maker's certificate, which nobody asked for. */
export const certified = Buffer.concat([text('fmt'), text('packed'), text('attStmt'), Buffer.from([0xa1]), text('x5c'), Buffer.from([0x81]), bytes(randomBytes(80))])

export function device(origin: string): Device {
  const rp = new URL(origin).hostname
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  // COSE: kty EC2, alg ES256, crv P-256, x, y.
  const key = Buffer.concat([Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]), bytes(Buffer.from(x, 'base64url')), Buffer.from([0x22]), bytes(Buffer.from(y, 'base64url'))])
  let count = 0
  const client = (type: string, challenge: string, wrong: Wrong): Buffer => Buffer.from(JSON.stringify({ type: wrong.type ?? type, challenge, origin: wrong.origin ?? origin, crossOrigin: false }))
  const counter = (n: number): Buffer => { const four = Buffer.alloc(4); four.writeUInt32BE(n); return four }
  const data = (flags: number, wrong: Wrong, more: Uint8Array = new Uint8Array()): Buffer => Buffer.concat([sha256(wrong.rp ?? rp), Buffer.from([wrong.flags ?? flags]), counter(wrong.counter ?? ++count), more])
  const plain = { id: b64(id), rawId: b64(id), type: 'public-key', clientExtensionResults: {} } as const
  return {
    make: (challenge, wrong = {}) => {
      const authData = data(shown | attached, wrong.flags === undefined ? wrong : { ...wrong, flags: wrong.flags | attached }, Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, key]))
      return { ...plain, response: { clientDataJSON: b64(client('webauthn.create', challenge, wrong)), attestationObject: b64(Buffer.concat([Buffer.from([0xa3]), wrong.attestation ?? none, text('authData'), bytes(authData)])) } }
    },
    prove: (challenge, person, wrong = {}) => {
      const clientData = client('webauthn.get', challenge, wrong)
      const authData = data(shown, wrong)
      const signature = sign('sha256', Buffer.concat([authData, sha256(wrong.forged === true ? 'something else' : clientData)]), privateKey)
      return { ...plain, response: { clientDataJSON: b64(clientData), authenticatorData: b64(authData), signature: b64(signature), userHandle: b64(person) } }
    },
  }
}
