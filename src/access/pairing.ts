import { Rejected } from '#base/codes.ts'
import { hash } from '#base/hash.ts'
import type { PersonId } from '#base/ids.ts'
import { type Instant, minute } from '#base/instants.ts'
import { newSecret, read, written } from './code.ts'
import { limit } from './limit.ts'
import { base64url, randomBytes } from './random.ts'
import type { Shelves } from './shelf.ts'

/** A screen shows its code for so long; then it asks for another. */
export const pairingLasts = 10 * minute
/** Screens of one house that wait to be connected at the same time. Nobody has signed in yet, so this is what a flood of them can take. */
export const mostWaiting = 200
/** Codes drawn for one address within a minute; a hall shares one address. */
export const beginsAnAddress = 30
/** Questions from one address within a minute: forty screens, each asking every two seconds. */
export const asksAnAddress = 1_200
/** Wrong codes from one person before that person is kept waiting, and how long. */
export const wrongPairings = 20
export const wrongPairingsWithin = 10 * minute

/** What the code of a screen begins with; it may be left out when it is typed. */
const handle = 'screen'

/** A screen that waits. Under the hash of its code stands the hash of the secret that only the screen holds: the table gives neither away. */
type Waiting = { readonly secret: string; readonly until: Instant }
/** What became of a code: who was made of the screen, empty while that is being done. */
type Paired = { readonly person: PersonId; readonly until: Instant }
export type Pairing = { readonly id: string; readonly code: string }

export type Pairings = {
  /** A screen that belongs to nobody asks for a code to show, and a secret to ask with. Throws `too-many` or `busy`. */
  readonly begin: (address: string) => Promise<{ readonly code: string; readonly secret: string; readonly until: Instant }>
  /**
   * Whether it was connected: until when it still waits, or whom to sign in, told once. Throws `wrong-code` where nothing waits under the
   * code and the secret (also when its time is over or it was told before), or `too-many`.
   */
  readonly ask: (shown: { readonly code: string; readonly secret: string }, address: string) => Promise<{ readonly until: Instant } | { readonly person: PersonId }>
  /** Takes a screen for nobody yet; of two who take it in the same moment one has it. Throws `wrong-code` or `too-many`. */
  readonly take: (typed: string, by: PersonId) => Promise<Pairing>
  readonly settle: (pairing: Pairing, person: PersonId) => Promise<void>
  readonly release: (pairing: Pairing) => Promise<void>
}

function waitingFrom(value: unknown): Waiting {
  if (typeof value !== 'object' || value === null || !('secret' in value) || typeof value.secret !== 'string' || !('until' in value) || typeof value.until !== 'number') throw new TypeError('no screen waits here')
  return { secret: value.secret, until: value.until }
}
function pairedFrom(value: unknown): Paired {
  if (typeof value !== 'object' || value === null || !('person' in value) || typeof value.person !== 'string' || !('until' in value) || typeof value.until !== 'number') throw new TypeError('no screen was connected here')
  return { person: value.person, until: value.until }
}

/** The code as somebody typed it from the wall, with or without the word before it; null where it cannot be one. */
function shown(typed: string): string | null {
  const code = read(typed) ?? read(`${handle}-${typed}`)
  return code?.handle === handle ? code.secret : null
}

/** How a screen that nobody signed in comes to show a conference: the code on it is read by somebody who may admit people. */
export function openPairings({ tables, now }: { readonly tables: Shelves; readonly now: () => Instant }): Pairings {
  const waiting = tables('pairings', waitingFrom)
  const paired = tables('paired', pairedFrom)
  const begins = limit(beginsAnAddress, minute)
  const asks = limit(asksAnAddress, minute)
  const wrong = limit(wrongPairings, wrongPairingsWithin)

  /** Forgets what is over. */
  async function sweep(): Promise<number> {
    const all = await waiting.list()
    for (const { key, value } of all) if (value.until <= now()) await waiting.delete(key)
    for (const { key, value } of await paired.list()) if (value.until <= now()) await paired.delete(key)
    return all.filter(({ value }) => value.until > now()).length
  }
  const open = async (id: string): Promise<Waiting | null> => {
    const found = await waiting.get(id)
    return found === null || found.until <= now() ? null : found
  }

  return {
    async begin(address) {
      if (!begins.open(address, now())) throw new Rejected('too-many')
      begins.count(address, now())
      if (await sweep() >= mostWaiting) throw new Rejected('busy')
      const secret = base64url(randomBytes(32))
      const until = now() + pairingLasts
      let code = newSecret()
      while (!(await waiting.add(hash(code), { secret: hash(secret), until }))) code = newSecret()
      return { code: written({ handle, secret: code }), secret, until }
    },
    async ask({ code, secret }, address) {
      if (!asks.open(address, now())) throw new Rejected('too-many')
      asks.count(address, now())
      const read = shown(code)
      const id = hash(read ?? '')
      const found = read === null ? null : await open(id)
      // Both are hashes of long random words: how far they agree tells nothing.
      if (found === null || found.secret !== hash(secret)) throw new Rejected('wrong-code')
      const { person } = await paired.get(id) ?? { person: '' }
      if (person === '') return { until: found.until }
      // Of two questions in the same moment one is told; the other finds nothing waiting.
      if (!(await paired.add(`${id} told`, { person, until: found.until }))) throw new Rejected('wrong-code')
      await waiting.delete(id)
      return { person }
    },
    async take(typed, by) {
      if (!wrong.open(by, now())) throw new Rejected('too-many')
      const code = shown(typed)
      const id = hash(code ?? '')
      const found = code === null ? null : await open(id)
      if (code === null || found === null || !(await paired.add(id, { person: '', until: found.until }))) {
        wrong.count(by, now())
        throw new Rejected('wrong-code')
      }
      return { id, code }
    },
    async settle({ id }, person) {
      await paired.put(id, { person, until: (await waiting.get(id))?.until ?? now() })
    },
    release: ({ id }) => paired.delete(id),
  }
}
