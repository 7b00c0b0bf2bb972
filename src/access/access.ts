import { Rejected } from '#base/codes.ts'
import { hash } from '#base/hash.ts'
import type { PersonId } from '#base/ids.ts'
import { day, type Instant, minute } from '#base/instants.ts'
import { handleOf, keep, matches, newSecret, read, type Stretch, written } from './code.ts'
import { limit } from './limit.ts'
import { handleFrom, longestName, type Person, personFrom, sessionFrom } from './person.ts'
import { openPasskeys, type Passkeys, type SigningAnswer, type Where } from './passkeys.ts'
import { base64url, randomBytes, randomHex } from './random.ts'
import type { Shelves } from './shelf.ts'
import { usualStretch } from './usual.ts'

/** A sign-in lasts this long, then the code is asked for again. */
export const sessionLasts = 7 * day
/** Wrong codes for one handle before it is closed for a while, and that while. */
export const wrongCodes = 10
export const wrongWithin = 10 * minute
/** Attempts from one address within a minute; a hall shares one address, so a whole assembly fits. */
export const attemptsAnAddress = 200
/** Codes that wait to be checked (a machine does some fifty a second, four at a time); whoever comes then is told to try again. */
const attemptsWaiting = 300

const idForm = /^[0-9a-f]{20}$/

/** What ended: everything of a person, or one sign-in by its key. Whoever holds a live stream of it cuts it. */
export type Ended = { readonly person: PersonId } | { readonly session: string }
export type SignedIn = { readonly token: string; readonly session: string; readonly person: PersonId; readonly until: Instant }

export type Access = {
  /** Adds a person, outside the journal. `handle` is a wish ("belmar"); a number is added where it is taken. */
  readonly add: (person: { readonly name: string; readonly role: string; readonly handle: string }) => Promise<PersonId>
  readonly person: (id: PersonId) => Promise<(Person & { readonly hasCode: boolean }) | null>
  /** A new code, shown once; an earlier one of the same person ends, signed-in browsers stay. */
  readonly issue: (id: PersonId) => Promise<string>
  /** Codes, passkeys, sign-ins and live streams of the person end. */
  readonly revoke: (id: PersonId) => Promise<void>
  /** Revokes and forgets the name. The id stays in the journal and names nobody. */
  readonly erase: (id: PersonId) => Promise<void>
  /** Throws `wrong-code`, `too-many` or `busy`. */
  readonly signIn: (typed: string, address: string) => Promise<SignedIn>
  /** Signs in somebody who was just let in by another door (a shared code), without a code of their own. */
  readonly welcome: (id: PersonId) => Promise<SignedIn>
  readonly passkeys: Passkeys
  /** A passkey for somebody who is signed in; where that ended meanwhile it is none. */
  readonly addPasskey: (session: string, ...added: Parameters<Passkeys['add']>) => ReturnType<Passkeys['add']>
  /** Throws `wrong-passkey` or `too-many`. */
  readonly signInByPasskey: (answer: SigningAnswer, at: Where, address: string) => Promise<SignedIn>
  readonly whoIs: (token: string) => Promise<{ readonly person: PersonId; readonly session: string } | null>
  /** On how many devices each person is signed in now; who is on none is left out. */
  readonly devices: () => Promise<ReadonlyMap<PersonId, number>>
  /** Whether a sign-in, named by its key, has not ended. */
  readonly isOpen: (session: string) => Promise<boolean>
  readonly signOut: (token: string) => Promise<void>
  /** Answers with the way to stop listening. */
  readonly onEnded: (listener: (ended: Ended) => void) => () => void
}

export async function openAccess({ tables, now, waiting = attemptsWaiting, stretch = usualStretch }: { readonly tables: Shelves; readonly now: () => Instant; readonly waiting?: number; readonly stretch?: Stretch }): Promise<Access> {
  const people = tables('people', personFrom)
  const handles = tables('handles', handleFrom)
  const sessions = tables('sessions', sessionFrom)
  const passkeys = openPasskeys({ tables, now })
  const wrong = limit(wrongCodes, wrongWithin)
  const attempts = limit(attemptsAnAddress, minute)
  const listeners = new Set<(ended: Ended) => void>()
  let checking = 0
  const tell = (ended: Ended): void => { for (const listener of listeners) listener(ended) }

  for (const { key, value } of await sessions.list()) if (value.until <= now()) await sessions.delete(key)

  // Ids come from addresses and bodies: what cannot be one is not asked of a database that may not even take its characters.
  const find = async (id: PersonId): Promise<Person | null> => (idForm.test(id) ? people.get(id) : null)
  const known = async (id: PersonId): Promise<Person> => {
    const person = await find(id)
    if (person === null) throw new Rejected('not-found')
    return person
  }
  const begin = async (person: PersonId): Promise<SignedIn> => {
    const token = base64url(randomBytes(32))
    const session = hash(token)
    const until = now() + sessionLasts
    await sessions.put(session, { person, until })
    return { token, session, person, until }
  }
  const isOpen = async (session: string): Promise<boolean> => ((await sessions.get(session))?.until ?? 0) > now()
  const revoke = async (id: PersonId): Promise<void> => {
    const { handle } = await known(id)
    await handles.put(handle, { person: id, kept: null })
    await passkeys.forget(id)
    for (const { key, value } of await sessions.list()) if (value.person === id) await sessions.delete(key)
    tell({ person: id })
  }

  return {
    add: async ({ name, role, handle }) => {
      if (name.trim() === '' || name.length > longestName || role.length > longestName) throw new Rejected('malformed', `A person has a name and a role of at most ${longestName} characters.`)
      const id = randomHex(10)
      const wish = handleOf(handle)
      let free = wish
      for (let n = 2; !(await handles.add(free, { person: id, kept: null })); n += 1) free = `${wish}-${n}`
      await people.put(id, { name, role, handle: free })
      return id
    },
    person: async (id) => {
      const person = await find(id)
      return person === null ? null : { ...person, hasCode: (await handles.get(person.handle))?.kept != null }
    },
    issue: async (id) => {
      const { handle } = await known(id)
      const secret = newSecret()
      const kept = await keep(secret, stretch)
      await handles.put(handle, { person: id, kept })
      // Whoever is erased later takes the code along; somebody erased meanwhile gets none after all.
      if (await find(id) === null) {
        await handles.delete(handle)
        throw new Rejected('not-found')
      }
      return written({ handle, secret })
    },
    revoke,
    erase: async (id) => {
      const { handle } = await known(id)
      await revoke(id)
      await people.delete(id)
      await handles.delete(handle)
    },
    signIn: async (typed, address) => {
      if (!attempts.open(address, now())) throw new Rejected('too-many')
      attempts.count(address, now())
      const code = read(typed)
      if (code === null) throw new Rejected('wrong-code')
      if (!wrong.open(code.handle, now())) throw new Rejected('too-many')
      if (checking >= waiting) throw new Rejected('busy')
      checking += 1
      try {
        const handle = await handles.get(code.handle)
        if (!(await matches(code.secret, handle?.kept ?? null, stretch)) || handle === null) {
          wrong.count(code.handle, now())
          throw new Rejected('wrong-code')
        }
        // Guesses sent all at once are checked side by side: once the limit is met, none of the others opens anything.
        if (!wrong.open(code.handle, now())) throw new Rejected('too-many')
        const begun = await begin(handle.person)
        // Checking takes a moment, in which the code may have been revoked. Whoever revokes later finds the session.
        if ((await handles.get(code.handle))?.kept?.hash !== handle.kept?.hash) {
          await sessions.delete(begun.session)
          throw new Rejected('wrong-code')
        }
        return begun
      } finally {
        checking -= 1
      }
    },
    welcome: async (id) => {
      await known(id)
      return begin(id)
    },
    passkeys,
    addPasskey: async (session, person, ...added) => {
      const line = await passkeys.add(person, ...added)
      // Whoever revokes later finds the passkey; whoever revoked while it was made has ended the sign-in.
      if (await isOpen(session)) return line
      await passkeys.remove(person, line.id)
      throw new Rejected('signed-out')
    },
    signInByPasskey: async (answer, at, address) => {
      if (!attempts.open(address, now())) throw new Rejected('too-many')
      attempts.count(address, now())
      const { person, id } = await passkeys.proved(answer, at)
      await known(person)
      const begun = await begin(person)
      // As with codes: revoked while it was checked, it opens nothing.
      if ((await passkeys.of(person)).some((one) => one.id === id)) return begun
      await sessions.delete(begun.session)
      throw new Rejected('wrong-passkey')
    },
    whoIs: async (token) => {
      const session = hash(token)
      const found = await sessions.get(session)
      if (found === null) return null
      if (found.until > now()) return { person: found.person, session }
      await sessions.delete(session)
      return null
    },
    devices: async () => {
      const count = new Map<PersonId, number>()
      for (const { value } of await sessions.list()) if (value.until > now()) count.set(value.person, (count.get(value.person) ?? 0) + 1)
      return count
    },
    isOpen,
    signOut: async (token) => {
      const session = hash(token)
      await sessions.delete(session)
      tell({ session })
    },
    onEnded: (listener) => {
      listeners.add(listener)
      return () => { listeners.delete(listener) }
    },
  }
}
