import { Rejected } from '#base/codes.ts'
import type { PersonId, SeatId, StreamId } from '#base/ids.ts'
import { hour, type Instant, minute } from '#base/instants.ts'
import { keep, type Kept, matches, newSecret, read, type Stretch, written } from './code.ts'
import { limit } from './limit.ts'
import { randomHex } from './random.ts'
import type { Shelves } from './shelf.ts'
import { usualStretch } from './usual.ts'

/** A shared code lets people in for this long, unless the dais closes joining before. */
export const joiningLasts = 12 * hour
/** People who may share one delegation. */
export const mostPlaces = 4
/** Wrong secrets for one shared code before it is closed for a while, and that while. Its handle is drawn, so that only who saw the code can try. */
export const wrongJoins = 50
export const wrongJoinsWithin = 10 * minute
/** Looks and picks from one address within a minute: a hall shares one address, and each phone looks a few times. */
export const joinsAnAddress = 400

/** Seating oneself by a code that a committee shares: a secret with an end, kept as a hash. One a stream; a new one ends the one before. */
export type Joining = { readonly stream: StreamId; readonly kept: Kept; readonly until: Instant; readonly places: number }
/** Who took a place by it. `person` is empty while the place is being taken. */
export type Claim = { readonly seat: SeatId; readonly place: number; readonly person: PersonId }

export type Joinings = {
  /** A new code, shown once. */
  readonly open: (stream: StreamId, places: number) => Promise<{ readonly code: string; readonly until: Instant }>
  readonly close: (stream: StreamId) => Promise<void>
  readonly of: (stream: StreamId) => Promise<Pick<Joining, 'until' | 'places'> | null>
  /** Throws `wrong-code` (also when joining was closed or is over) or `too-many`. */
  readonly find: (typed: string, address: string) => Promise<Pick<Joining, 'stream' | 'places'>>
  readonly claims: (stream: StreamId) => Promise<readonly Claim[]>
  /** Takes a free place for nobody yet, or null where all are taken: of two who pick in the same moment one has it. */
  readonly claim: (stream: StreamId, seat: SeatId, places: number) => Promise<Claim | null>
  readonly settle: (stream: StreamId, claim: Claim, person: PersonId) => Promise<void>
  readonly release: (stream: StreamId, claim: Claim) => Promise<void>
}

function joiningFrom(value: unknown): Joining {
  if (typeof value !== 'object' || value === null || !('stream' in value) || typeof value.stream !== 'string' || !('until' in value) || typeof value.until !== 'number' || !('places' in value) || typeof value.places !== 'number' || !('kept' in value)) throw new TypeError('not a joining')
  const { stream, until, places, kept } = value
  if (typeof kept !== 'object' || kept === null || !('salt' in kept) || typeof kept.salt !== 'string' || !('hash' in kept) || typeof kept.hash !== 'string') throw new TypeError('nothing kept')
  return { stream, until, places, kept: { salt: kept.salt, hash: kept.hash } }
}
function claimFrom(value: unknown): Claim {
  if (typeof value !== 'object' || value === null || !('seat' in value) || typeof value.seat !== 'string' || !('place' in value) || typeof value.place !== 'number' || !('person' in value) || typeof value.person !== 'string') throw new TypeError('not a claim')
  return { seat: value.seat, place: value.place, person: value.person }
}
const placeOf = (stream: StreamId, { seat, place }: Claim): string => `${stream} ${seat} ${place}`

export function openJoinings({ tables, now, stretch = usualStretch }: { readonly tables: Shelves; readonly now: () => Instant; readonly stretch?: Stretch }): Joinings {
  const codes = tables('joinings', joiningFrom)
  const taken = tables('joined', claimFrom)
  const wrong = limit(wrongJoins, wrongJoinsWithin)
  const attempts = limit(joinsAnAddress, minute)
  const ofStream = async (stream: StreamId): Promise<readonly { readonly key: string; readonly value: Joining }[]> => (await codes.list()).filter(({ value }) => value.stream === stream)
  const close = async (stream: StreamId): Promise<void> => { for (const { key } of await ofStream(stream)) await codes.delete(key) }
  let opening: Promise<unknown> = Promise.resolve()
  /** One after the other: of two codes made at once the later ends the earlier. */
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const next = opening.then(work, work)
    opening = next
    return next
  }

  return {
    async open(stream, places) {
      if (!Number.isInteger(places) || places < 1 || places > mostPlaces) throw new Rejected('malformed', `A delegation has from one to ${mostPlaces} places.`)
      const secret = newSecret()
      const until = now() + joiningLasts
      const joining: Joining = { stream, kept: await keep(secret, stretch), until, places }
      return inTurn(async () => {
        await close(stream)
        let handle = ''
        do handle = `join-${randomHex(2)}`
        while (!(await codes.add(handle, joining)))
        return { code: written({ handle, secret }), until }
      })
    },
    close,
    async of(stream) {
      const open = (await ofStream(stream)).find(({ value }) => value.until > now())
      return open === undefined ? null : { until: open.value.until, places: open.value.places }
    },
    async find(typed, address) {
      if (!attempts.open(address, now())) throw new Rejected('too-many')
      attempts.count(address, now())
      const code = read(typed)
      if (code === null) throw new Rejected('wrong-code')
      if (!wrong.open(code.handle, now())) throw new Rejected('too-many')
      const joining = await codes.get(code.handle)
      if (!(await matches(code.secret, joining?.kept ?? null, stretch)) || joining === null) {
        wrong.count(code.handle, now())
        throw new Rejected('wrong-code')
      }
      if (joining.until <= now()) throw new Rejected('wrong-code')
      return { stream: joining.stream, places: joining.places }
    },
    claims: async (stream) => (await taken.list(`${stream} `)).map(({ value }) => value),
    async claim(stream, seat, places) {
      for (let place = 1; place <= places; place += 1) {
        const claim: Claim = { seat, place, person: '' }
        if (await taken.add(placeOf(stream, claim), claim)) return claim
      }
      return null
    },
    settle: (stream, claim, person) => taken.put(placeOf(stream, claim), { ...claim, person }),
    release: (stream, claim) => taken.delete(placeOf(stream, claim)),
  }
}
