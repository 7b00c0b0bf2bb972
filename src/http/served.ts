import type { Access } from '#access/access.ts'
import type { Stretch } from '#access/code.ts'
import type { Clerk, Deciders } from '#clerk/clerk.ts'
import type { Instant } from '#base/instants.ts'
import type { Store } from '#store/store.ts'
import type { Hub } from './hub.ts'
import type { Jar } from './jar.ts'
import type { Log } from './log.ts'
import type { Push } from './push/open.ts'
import type { Desk } from './reading/desk.ts'
import type { ReaderSettings } from './second/address.ts'
import type { SecondReader } from './second/open.ts'

/** Everything routes serve from. */
export type Served = {
  readonly store: Store
  readonly clerk: Clerk
  readonly deciders: Deciders
  readonly access: Access
  readonly hub: Hub
  /** Where documents of dossiers are taken and read. */
  readonly desk: Desk
  /** How secrets are made hard to guess back, where not as a server does it. */
  readonly stretch?: Stretch
  /** Where the asker's sign-ins are kept. */
  readonly jar: Jar
  /** The way to locked phones, where the host switched it on. */
  readonly push?: Push
  /** A language model that reads documents after the rules have, where the host set one up. */
  readonly second?: SecondReader
  readonly now: () => Instant
  readonly log: Log
  readonly settings: Settings
}

export type Settings = {
  /** Names the build that folds and decides. */
  readonly build: string
  /** The address in codes and links, where it is not the one asked for (`PARLEY_URL`). */
  readonly url: string | null
  /** Whom push services may write to (`PARLEY_PUSH`, `mailto:` or `https:`), which switches notices to locked phones on; left out where nobody is told. */
  readonly push?: string
  /** A language model behind an OpenAI-compatible address as second reader (`PARLEY_READER_URL`, `PARLEY_READER_MODEL`, `PARLEY_READER_KEY`); left out where there is none. */
  readonly reader?: ReaderSettings
  /** How many proxies stand in front, each adding one entry to X-Forwarded-For (`PARLEY_PROXIES`); 0 believes no such header. */
  readonly proxies: number
  /** The operator's token, written into `server.json` for commands on the same machine; null where there is none. */
  readonly operator: string | null
  /** The folder of the built screens; null where there are none to serve. */
  readonly screens: string | null
}

/** The person of whoever holds the terminal Parley was started from. */
export const operator = 'operator'
