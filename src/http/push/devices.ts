import type { Json } from '#base/canonical.ts'
import { Rejected } from '#base/codes.ts'
import { hash } from '#base/hash.ts'
import type { PersonId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import { type Language, languages } from '#base/words.ts'
import type { Shelves } from '#access/shelf.ts'

/** Devices of one person, and of a whole house. */
export const devicesOfAPerson = 8
export const devicesInAll = 20_000

/** A device that asked to be told. Its keys let nobody read or send anything but notices to it; they stand beside the sign-in that asked, and go with it. */
export type Device = {
  readonly id: string
  readonly person: PersonId
  /** The sign-in, by its key; when it ends the device is forgotten. */
  readonly session: string
  /** Under which number this browser keeps the sign-in: what a notice opens. */
  readonly u: number
  readonly endpoint: string
  readonly p256dh: string
  readonly auth: string
  readonly language: Language
  readonly at: Instant
}

export type Devices = {
  readonly all: () => readonly Device[]
  readonly of: (person: PersonId) => readonly Device[]
  /** The same device again takes the place of what it was. Throws `too-many`. */
  readonly put: (device: Omit<Device, 'id'>) => Promise<Device>
  readonly drop: (...ids: readonly string[]) => Promise<void>
  /** Looks again at what other processes keep. */
  readonly read: () => Promise<void>
}

/** A device is named by whom it is for and where it is reached, so that one that asks twice is told once, and two sign-ins of a browser are two. */
export const deviceId = (person: PersonId, endpoint: string): string => hash(`${person} ${endpoint}`).slice(0, 24)

export async function openDevices(tables: Shelves): Promise<Devices> {
  const shelf = tables<Device>('devices', deviceFrom)
  let known: ReadonlyMap<string, Device> = new Map()
  const read = async (): Promise<void> => { known = new Map((await shelf.list()).map(({ key, value }) => [key, value])) }
  await read()
  const of: Devices['of'] = (person) => [...known.values()].filter((device) => device.person === person)
  return {
    all: () => [...known.values()],
    of,
    put: async (asked) => {
      const device = { ...asked, id: deviceId(asked.person, asked.endpoint) }
      const others = of(asked.person).filter(({ id }) => id !== device.id)
      if (others.length >= devicesOfAPerson || (!known.has(device.id) && known.size >= devicesInAll)) throw new Rejected('too-many', `At most ${devicesOfAPerson} devices of a person are told.`)
      // Counted before it is kept, so that many at once do not pass the limit together.
      const before = known.get(device.id)
      known = new Map([...known, [device.id, device]])
      try {
        await shelf.put(device.id, device)
      } catch (error) {
        known = new Map([...known, ...(before === undefined ? [] : [[device.id, before] as const])].filter(([id]) => before !== undefined || id !== device.id))
        throw error
      }
      return device
    },
    drop: async (...ids) => {
      known = new Map([...known].filter(([id]) => !ids.includes(id)))
      for (const id of ids) await shelf.delete(id)
    },
    read,
  }
}

function deviceFrom(value: unknown): Device {
  const kept = value as { readonly [name in keyof Device]?: Json }
  const text = (name: keyof Device): string => {
    const found = kept[name]
    if (typeof found !== 'string') throw new TypeError(`no device: ${name}`)
    return found
  }
  const whole = (name: keyof Device): number => {
    const found = kept[name]
    if (typeof found !== 'number') throw new TypeError(`no device: ${name}`)
    return found
  }
  return {
    id: text('id'), person: text('person'), session: text('session'), u: whole('u'), endpoint: text('endpoint'), p256dh: text('p256dh'), auth: text('auth'),
    language: languages.find((language) => language === kept.language) ?? 'en', at: whole('at'),
  }
}
