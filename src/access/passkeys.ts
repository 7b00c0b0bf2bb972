import { Rejected } from '#base/codes.ts'
import type { PersonId } from '#base/ids.ts'
import { type Instant, minute } from '#base/instants.ts'
import { limit } from './limit.ts'
import type { Shelves } from './shelf.ts'

/** From the question to the answer of a device; each question serves once. */
export const challengeLasts = 3 * minute
/** Questions that wait for an answer at once, and how many one address may ask for in a minute (a hall shares one). */
export const mostChallenges = 2_000
export const challengesAnAddress = 200
/** Passkeys of one person, and letters of a passkey's name. */
export const mostPasskeys = 10
export const longestPasskeyName = 60

/** Where passkeys hold: the address as a browser says it, and the name in it that they are bound to. */
export type Where = { readonly origin: string; readonly rp: string }

/** The public half of a key on somebody's device, base64url, with the device's own count of its uses. Kept under person and id. */
export type Passkey = { readonly person: string; readonly name: string; readonly key: string; readonly counter: number; readonly rp: string; readonly made: Instant; readonly used: Instant | null }
/** A passkey as its owner is shown it. */
export type PasskeyLine = { readonly id: string; readonly name: string; readonly made: Instant; readonly used: Instant | null }

/** What a browser hands over, in the shapes of WebAuthn; every text in it base64url. */
export type AddingAnswer = { readonly id: string; readonly rawId: string; readonly type: 'public-key'; readonly clientExtensionResults: object; readonly response: { readonly clientDataJSON: string; readonly attestationObject: string } }
export type SigningAnswer = { readonly id: string; readonly rawId: string; readonly type: 'public-key'; readonly clientExtensionResults: object; readonly response: { readonly clientDataJSON: string; readonly authenticatorData: string; readonly signature: string; readonly userHandle: string } }

export type Passkeys = {
  /** What a device needs to make one, for somebody signed in. */
  readonly toAdd: (person: PersonId, called: string, at: Where) => Promise<object>
  /** Throws `wrong-passkey`, or `too-many` where there are as many already. */
  readonly add: (person: PersonId, name: string, answer: AddingAnswer, at: Where) => Promise<PasskeyLine>
  /** What a device needs to prove one, for whoever asks. Throws `too-many` or `busy`. */
  readonly toProve: (at: Where, address: string) => Promise<object>
  /** Whose passkey answered; throws `wrong-passkey`. */
  readonly proved: (answer: SigningAnswer, at: Where) => Promise<{ readonly person: PersonId; readonly id: string }>
  readonly of: (person: PersonId) => Promise<readonly PasskeyLine[]>
  /** How many each person has; who has none is left out. */
  readonly counts: () => Promise<ReadonlyMap<PersonId, number>>
  readonly remove: (person: PersonId, id: string) => Promise<void>
  /** All of a person. */
  readonly forget: (person: PersonId) => Promise<void>
}

/** A question that was asked: for what, and of whom (nobody in particular who signs in). */
type Challenge = { readonly to: 'add' | 'prove'; readonly person: string; readonly until: Instant }

function challengeFrom(value: unknown): Challenge {
  if (typeof value !== 'object' || value === null || !('to' in value) || (value.to !== 'add' && value.to !== 'prove') || !('person' in value) || typeof value.person !== 'string' || !('until' in value) || typeof value.until !== 'number') throw new TypeError('not a challenge')
  return { to: value.to, person: value.person, until: value.until }
}
function passkeyFrom(value: unknown): Passkey {
  if (typeof value !== 'object' || value === null || !('person' in value) || typeof value.person !== 'string' || !('name' in value) || typeof value.name !== 'string' || !('key' in value) || typeof value.key !== 'string'
    || !('counter' in value) || typeof value.counter !== 'number' || !('rp' in value) || typeof value.rp !== 'string' || !('made' in value) || typeof value.made !== 'number' || !('used' in value) || (value.used !== null && typeof value.used !== 'number')) throw new TypeError('not a passkey')
  const { person, name, key, counter, rp, made, used } = value
  return { person, name, key, counter, rp, made, used }
}

/** Ids of persons and of passkeys as they stand in keys; whatever else comes from outside is asked of no table. */
const personForm = /^[0-9a-f]{20}$/
const idForm = /^[A-Za-z0-9_-]{1,1400}$/
const keyOf = (person: PersonId, id: string): string => `${person} ${id}`
const line = (key: string, { name, made, used }: Passkey): PasskeyLine => ({ id: key.slice(key.indexOf(' ') + 1), name, made, used })

export function openPasskeys({ tables, now }: { readonly tables: Shelves; readonly now: () => Instant }): Passkeys {
  const passkeys = tables('passkeys', passkeyFrom)
  const challenges = tables('challenges', challengeFrom)
  const asked = limit(challengesAnAddress, minute)
  const proof = (): Promise<typeof import('./passkey-proof.ts')> => import('./passkey-proof.ts')

  async function ask(challenge: string, to: Challenge['to'], person: string): Promise<void> {
    let waiting = 0
    for (const { key, value } of await challenges.list()) {
      if (value.until <= now()) await challenges.delete(key)
      else waiting += 1
    }
    if (waiting >= mostChallenges) throw new Rejected('busy')
    await challenges.put(challenge, { to, person, until: now() + challengeLasts })
  }
  /** Of two answers to one question, on whatever process, one marks it as used. */
  const takes = (to: Challenge['to'], person: string) => async (challenge: string): Promise<boolean> => {
    const found = idForm.test(challenge) ? await challenges.get(challenge) : null
    if (found === null || found.until <= now() || found.to !== to || found.person !== person || !(await challenges.add(`${challenge} used`, found))) return false
    await challenges.delete(challenge)
    return true
  }
  const ofPerson = async (person: PersonId): Promise<readonly { readonly key: string; readonly value: Passkey }[]> => (await passkeys.list(`${person} `)).toSorted((a, b) => a.value.made - b.value.made)

  return {
    async toAdd(person, called, at) {
      const known = await ofPerson(person)
      if (known.length >= mostPasskeys) throw new Rejected('too-many', `A person has at most ${mostPasskeys} passkeys. Remove one.`)
      const options = await (await proof()).toMake({ person, called, known: known.map(({ key, value }) => line(key, value).id), at })
      await ask(options.challenge, 'add', person)
      return options
    },
    async add(person, name, answer, at) {
      const { id, key, counter } = await (await proof()).made(answer, at, takes('add', person))
      if (!idForm.test(id)) throw new Rejected('wrong-passkey')
      if ((await ofPerson(person)).length >= mostPasskeys) throw new Rejected('too-many', `A person has at most ${mostPasskeys} passkeys. Remove one.`)
      const kept: Passkey = { person, name, key, counter, rp: at.rp, made: now(), used: null }
      await passkeys.put(keyOf(person, id), kept)
      return line(keyOf(person, id), kept)
    },
    async toProve(at, address) {
      if (!asked.open(address, now())) throw new Rejected('too-many')
      asked.count(address, now())
      const options = await (await proof()).toProve(at)
      await ask(options.challenge, 'prove', '')
      return options
    },
    async proved(answer, at) {
      const person = ownerIn(answer.response.userHandle)
      const found = person === null || !idForm.test(answer.id) ? null : await passkeys.get(keyOf(person, answer.id))
      if (person === null || found === null || found.rp !== at.rp) throw new Rejected('wrong-passkey')
      const counter = await (await proof()).proved(answer, found, at, takes('prove', ''))
      // Removed or revoked while its signature was being checked: it is not put back.
      if ((await passkeys.get(keyOf(person, answer.id))) === null) throw new Rejected('wrong-passkey')
      await passkeys.put(keyOf(person, answer.id), { ...found, counter, used: now() })
      return { person, id: answer.id }
    },
    of: async (person) => (await ofPerson(person)).map(({ key, value }) => line(key, value)),
    async counts() {
      const counts = new Map<PersonId, number>()
      for (const { value: { person } } of await passkeys.list()) counts.set(person, (counts.get(person) ?? 0) + 1)
      return counts
    },
    async remove(person, id) {
      if (!idForm.test(id) || (await passkeys.get(keyOf(person, id))) === null) throw new Rejected('not-found')
      await passkeys.delete(keyOf(person, id))
    },
    async forget(person) {
      for (const { key } of await ofPerson(person)) await passkeys.delete(key)
    },
  }
}

/** The person whom a device names as its owner: the id it was given when the passkey was made. */
function ownerIn(handle: string): PersonId | null {
  try {
    const person = atob(handle.replaceAll('-', '+').replaceAll('_', '/'))
    return personForm.test(person) ? person : null
  } catch {
    return null
  }
}
