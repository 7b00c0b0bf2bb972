import { seatOf } from '#base/event.ts'
import type { PersonId, SeatId, StreamId } from '#base/ids.ts'
import { type Instant, minute, second } from '#base/instants.ts'
import { say, type Words } from '#base/words.ts'
import { limit } from '#access/limit.ts'
import { of } from '#clerk/clerk.ts'
import { turn } from '#clerk/turn.ts'
import { conference } from '#procedure/decider.ts'
import { plenary } from '#procedure/scene.ts'
import { within } from '#procedure/accreditation.ts'
import type { ConferenceState } from '#procedure/state.ts'
import { toldNeed } from '#views/need-told.ts'
import { needsOf } from '#views/needs.ts'
import { type Notice, noticesOf } from '#views/notices.ts'
import { noticeWords } from '#views/words/notices.ts'
import { hash } from '#base/hash.ts'
import type { Served } from '../served.ts'
import { houseState, readsIn, standing } from '../standing.ts'
import type { Device, Devices } from './devices.ts'
import { endpointOf } from './endpoint.ts'
import { sealed } from './seal.ts'
import type { Sender } from './sender.ts'
import type { Vapid } from './vapid.ts'

/** Events of a second are looked at together. */
export const gathersFor = second
/** Deadlines come near without an event, and other processes take in devices. */
export const looksAgainEvery = minute
/** Notices of one device within ten minutes; further ones are not sent, the page shows them. */
export const noticesADevice = 30
/** Messages on their way to push services at the same time, and waiting for it; what comes then is not sent. */
export const mostUnderWay = 16
export const mostWaiting = 5_000
/** What tells nobody of anything new: a vote that somebody else sent. */
const silent = new Set(['vote-cast', 'vote-received'])

export type Bell = {
  /** Of what stands already a device is not told: whoever asks to be told is looking at it. */
  readonly begin: (device: Device) => Promise<void>
  /** Looks at every conference in which a device's person sits, and tells what is new. */
  readonly look: () => Promise<void>
  /** Resolves when nothing is under way any more. */
  readonly settled: () => Promise<void>
  readonly close: () => void
}

type Rings = { readonly served: Served; readonly devices: Devices; readonly vapid: Vapid; readonly send: Sender; readonly alarm: (ms: number, ring: () => void) => () => void }

/** Tells the devices of delegations what newly needs them, from what each may see of its conferences. */
export function openBell({ served, devices, vapid, send, alarm }: Rings): Bell {
  const { clerk, access, now } = served
  /** By device and conference, the needs that were told of and still stand. */
  const known = new Map<string, ReadonlySet<string>>()
  const flood = limit(noticesADevice, 10 * minute)
  const waiting: (() => Promise<void>)[] = []
  const moved = new Set<StreamId>()
  let underWay = 0
  let working: Promise<void> = Promise.resolve()
  let cancel: (() => void) | null = null
  let closed = false

  const deaf = clerk.subscribe(({ stream, events }) => {
    if (devices.all().length === 0 || !stream.startsWith('conference-') || events.every(({ type }) => silent.has(type))) return
    moved.add(stream)
    cancel ??= alarm(gathersFor, () => {
      cancel = null
      const streams = [...moved]
      moved.clear()
      void inTurn(() => lookAt(streams))
    })
  })
  let cancelLook = alarm(looksAgainEvery, again)
  function again(): void {
    void inTurn(async () => {
      await devices.read()
      await lookAt(null)
    }).finally(() => { if (!closed) cancelLook = alarm(looksAgainEvery, again) })
  }

  /** One look after the other, so that nothing is told twice. A look that fails is a defect and ends nothing. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    working = working.then(work).catch((error: unknown) => served.log({ kind: 'defect', code: 'defect', where: 'notices', trace: [error instanceof Error ? error.name : typeof error] }))
    return working
  }

  /** Where each person with a device sits; `null`: in all conferences. */
  async function lookAt(streams: readonly StreamId[] | null): Promise<void> {
    const { offices } = await houseState(served)
    const people = new Set(devices.all().map(({ person }) => person))
    const ids = new Set(devices.all().map(({ id }) => id))
    for (const place of known.keys()) if (!ids.has(place.split(' ')[0] ?? '')) known.delete(place)
    for (const [stream, held] of Object.entries(offices)) {
      if (!stream.startsWith('conference-') || (streams !== null && !streams.includes(stream))) continue
      for (const [person, capacities] of Object.entries(held)) {
        const seat = capacities.map(seatOf).find((one) => one !== null)
        if (closed || seat == null || !people.has(person)) continue
        await turn()
        await tell(stream, person, seat)
      }
    }
  }

  async function seen(stream: StreamId, person: PersonId): Promise<ConferenceState> {
    const stands = await standing(served, { person, session: null }, stream)
    return of(conference, await clerk.view(stream, readsIn(stands, 'snapshot', person))).state
  }

  async function tell(stream: StreamId, person: PersonId, seat: SeatId): Promise<void> {
    const at = now()
    const state = await seen(stream, person)
    const needs = needsOf(within(state, seat, person), seat, at).map((need) => toldNeed(state, need))
    for (const device of devices.of(person)) {
      const place = `${device.id} ${stream}`
      const found = noticesOf(needs, known.get(place) ?? new Set(), at)
      known.set(place, found.known)
      for (const notice of found.notices) post(device, stream, notice, state, at)
    }
  }

  function post(device: Device, stream: StreamId, notice: Notice, state: ConferenceState, at: Instant): void {
    if (!flood.open(device.id, at) || waiting.length >= mostWaiting) return
    flood.count(device.id, at)
    waiting.push(async () => {
      // Whoever signed out meanwhile, or was revoked, is told nothing.
      if (!(await access.isOpen(device.session))) return devices.drop(device.id)
      const endpoint = endpointOf(device.endpoint)
      if (endpoint === null) return devices.drop(device.id)
      const tag = hash(`${stream} ${notice.tag}`).slice(0, 32)
      const delivered = await send({
        endpoint,
        headers: { 'content-type': 'application/octet-stream', 'content-encoding': 'aes128gcm', ttl: String(Math.ceil(notice.lasts / second)), urgency: notice.urgent ? 'high' : 'normal', topic: tag, authorization: vapid.authorization(endpoint.origin, at) },
        body: sealed(JSON.stringify(written(device, stream, notice, tag, state)), { p256dh: Buffer.from(device.p256dh, 'base64url'), auth: Buffer.from(device.auth, 'base64url') }),
      })
      if (delivered === 'gone') await devices.drop(device.id)
    })
    next()
  }

  function next(): void {
    while (underWay < mostUnderWay && !closed) {
      const work = waiting.shift()
      if (work === undefined) return
      underWay += 1
      void work().catch(() => undefined).finally(() => {
        underWay -= 1
        next()
      })
    }
  }

  return {
    begin: (device) => inTurn(async () => {
      const { offices } = await houseState(served)
      for (const [stream, held] of Object.entries(offices)) {
        const seat = (held[device.person] ?? []).map(seatOf).find((one) => one !== null)
        if (seat == null || !stream.startsWith('conference-')) continue
        const state = await seen(stream, device.person)
        known.set(`${device.id} ${stream}`, noticesOf(needsOf(within(state, seat, device.person), seat, now()).map((need) => toldNeed(state, need)), new Set(), now()).known)
      }
    }),
    look: () => inTurn(() => lookAt(null)),
    settled: async () => {
      await working
      while (underWay > 0 || waiting.length > 0) await turn()
    },
    close: () => {
      closed = true
      deaf()
      cancel?.()
      cancelLook()
    },
  }
}

/** What stands on the locked phone: the kind of need, the body, that it is an exercise, and the address that a tap opens. Nothing of what it is about. */
export function written({ u, language }: Pick<Device, 'u' | 'language'>, stream: StreamId, { title, body }: Notice, tag: string, { founding, bodies }: ConferenceState): { readonly title: string; readonly body: string; readonly url: string; readonly tag: string; readonly lang: string } {
  const name: Words = body === plenary ? founding?.rulebook.body ?? { en: body } : bodies[body]?.name ?? { en: body }
  return {
    title: say(title, language), tag, lang: language,
    body: [say(name, language), ...(founding?.exercise === true ? [say(noticeWords.exercise, language)] : [])].join(' · '),
    url: `/u/${u}/${stream}/meet/${encodeURIComponent(body)}`,
  }
}
