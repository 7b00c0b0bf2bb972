import { generateAuthenticationOptions, generateRegistrationOptions, verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server'
import { decodeAttestationObject, isoBase64URL } from '@simplewebauthn/server/helpers'
import { Rejected } from '#base/codes.ts'
import type { PersonId } from '#base/ids.ts'
import { type AddingAnswer, challengeLasts, type Passkey, type SigningAnswer, type Where } from './passkeys.ts'

// The only file that knows the library. It is read when somebody uses a passkey, by a server alone.

/** Says whether a challenge is one of ours, and takes it: whatever the rest of an answer is worth, it serves once. */
export type Taking = (challenge: string) => Promise<boolean>

/** Ed25519, ECDSA and RSA, by their COSE numbers: what every device knows and every Node checks without calling it experimental. */
const algorithms = [-8, -7, -257]

/** What a device is asked to make: a key it finds by itself later, and opens only for its owner (finger, face, PIN). */
export const toMake = ({ person, called, known, at }: { readonly person: PersonId; readonly called: string; readonly known: readonly string[]; readonly at: Where }) => generateRegistrationOptions({
  rpName: 'Parley', rpID: at.rp, userID: isoBase64URL.toBuffer(isoBase64URL.fromUTF8String(person)), userName: called, userDisplayName: called, timeout: challengeLasts, attestationType: 'none', supportedAlgorithmIDs: algorithms,
  excludeCredentials: known.map((id) => ({ id })), authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
})

/** What a device is asked to prove, whoever's it is: it names its owner itself. */
export const toProve = (at: Where) => generateAuthenticationOptions({ rpID: at.rp, timeout: challengeLasts, userVerification: 'required' })

/** Checks what a device made. Certificates of makers are asked for by nobody here, and refused: checking them would fetch lists from addresses that stand in them. */
export async function made(response: AddingAnswer, at: Where, take: Taking): Promise<{ readonly id: string; readonly key: string; readonly counter: number }> {
  const { verified, registrationInfo } = await checked(async () => {
    const attestation = decodeAttestationObject(isoBase64URL.toBuffer(response.response.attestationObject))
    const format = attestation.get('fmt')
    if (format !== 'none' && !(format === 'packed' && attestation.get('attStmt').get('x5c') === undefined)) throw new Rejected('wrong-passkey')
    return verifyRegistrationResponse({ response, expectedChallenge: take, expectedOrigin: at.origin, expectedRPID: at.rp, requireUserVerification: true, supportedAlgorithmIDs: algorithms })
  })
  if (!verified) throw new Rejected('wrong-passkey')
  const { id, publicKey, counter } = registrationInfo.credential
  return { id, key: isoBase64URL.fromBuffer(publicKey), counter }
}

/** Checks a signature against the key that is kept; the device's count of its uses afterwards. A count that stands still or goes back tells of a copied key. */
export async function proved(response: SigningAnswer, { key, counter }: Passkey, at: Where, take: Taking): Promise<number> {
  const { verified, authenticationInfo } = await checked(() => verifyAuthenticationResponse({
    response, expectedChallenge: take, expectedOrigin: at.origin, expectedRPID: at.rp, requireUserVerification: true,
    credential: { id: response.id, publicKey: isoBase64URL.toBuffer(key), counter },
  }))
  if (!verified) throw new Rejected('wrong-passkey')
  return authenticationInfo.newCounter
}

/** The library throws at whatever does not fit; to whoever sent it that is one answer. */
async function checked<Value>(what: () => Promise<Value>): Promise<Value> {
  try {
    return await what()
  } catch {
    throw new Rejected('wrong-passkey')
  }
}
