import { limit } from '#access/limit.ts'
import { Rejected } from '#base/codes.ts'
import type { PersonId } from '#base/ids.ts'
import { minute } from '#base/instants.ts'
import type { Served } from '../served.ts'
import { type Bell, openBell } from './bell.ts'
import { type Device, openDevices } from './devices.ts'
import { endpointOf } from './endpoint.ts'
import { sealed } from './seal.ts'
import { openSender, type Sender } from './sender.ts'
import { newVapidKey, openVapid } from './vapid.ts'

/** Notices to locked phones, where the host switched them on (`PARLEY_PUSH`). */
export type Push = {
  /** The host's public key, which browsers want when they subscribe. */
  readonly key: string
  /** Takes a device in. Throws `malformed` where it is no address we would send to or its keys are none, `too-many`. */
  readonly take: (device: Omit<Device, 'id' | 'at'>) => Promise<Device>
  readonly of: (person: PersonId) => readonly Device[]
  /** False where the person has no such device. */
  readonly drop: (person: PersonId, id: string) => Promise<boolean>
  readonly bell: Bell
  readonly close: () => void
}

/** How often a person may ask for a device to be told within ten minutes. */
export const asksOfAPerson = 20

/**
 * Opens the way to locked phones. The host's key is made once and lies with the other secrets of the house: with another key every device would have to
 * ask again. `contact` goes to push services, so that they know whom to write to.
 */
export async function openPush(served: Served, contact: string, alarm: (ms: number, ring: () => void) => () => void, send: Sender = openSender()): Promise<Push> {
  const secrets = served.store.table('secrets', (value) => {
    if (typeof value !== 'string') throw new TypeError('no secret')
    return value
  })
  await secrets.add('push', newVapidKey())
  const vapid = openVapid(await secrets.get('push') ?? '', contact)
  const devices = await openDevices(served.store.table)
  const bell = openBell({ served, devices, vapid, send, alarm })
  const forget = served.access.onEnded((ended) => {
    const gone = devices.all().filter((device) => ('person' in ended ? device.person === ended.person : device.session === ended.session))
    if (gone.length > 0) void devices.drop(...gone.map(({ id }) => id))
  })
  const asks = limit(asksOfAPerson, 10 * minute)
  return {
    key: vapid.key,
    bell,
    of: devices.of,
    take: async (asked) => {
      const at = served.now()
      if (!asks.open(asked.person, at)) throw new Rejected('too-many')
      asks.count(asked.person, at)
      if (endpointOf(asked.endpoint) === null || !holds(asked)) throw new Rejected('malformed', 'This is not where a push service reaches a device.')
      const device = await devices.put({ ...asked, at })
      await bell.begin(device)
      return device
    },
    drop: async (person, id) => {
      const found = devices.of(person).some((device) => device.id === id)
      if (found) await devices.drop(id)
      return found
    },
    close: () => { forget(); bell.close() },
  }
}

/** Whether a message can be sealed for these keys: a point that is not on the curve would only be noticed when somebody is to be told. */
function holds({ p256dh, auth }: Pick<Device, 'p256dh' | 'auth'>): boolean {
  try {
    return Buffer.from(auth, 'base64url').length === 16 && sealed('', { p256dh: Buffer.from(p256dh, 'base64url'), auth: Buffer.from(auth, 'base64url') }).length > 0
  } catch {
    return false
  }
}
