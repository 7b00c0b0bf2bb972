import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Access } from '#access/access.ts'
import type { Instant } from '#base/instants.ts'
import { alarm } from '#clerk/turn.ts'
import type { Clerk, Deciders } from '#clerk/clerk.ts'
import type { Store } from '#store/store.ts'
import { openApp } from './app.ts'
import { openHub } from './hub.ts'
import { cookies } from './jar.ts'
import type { Log } from './log.ts'
import { openPush } from './push/open.ts'
import { openReadingDesk } from './reading/desk.ts'
import { openReader } from './reading/pool.ts'
import type { Served, Settings } from './served.ts'

export type ServerOptions = {
  readonly store: Store
  readonly clerk: Clerk
  readonly deciders: Deciders
  readonly access: Access
  readonly now: () => Instant
  readonly log: Log
  readonly settings: Settings
  /** Loopback unless the operator says otherwise. */
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
}

export type Server = {
  readonly host: string
  readonly port: number
  readonly served: Served
  /** Takes no new requests, answers those under way, ends live streams. Clerk and store stay open. */
  readonly close: () => Promise<void>
}

/** What a connection may take, in milliseconds: until its headers are there, until its request is, and idle between two. */
const patience = { headersTimeout: 20_000, requestTimeout: 60_000, keepAliveTimeout: 30_000 }
/** Longest wait for requests under way when stopping, in milliseconds. */
const drainFor = 10_000

/** Serves Parley over HTTP. */
export async function openServer(options: ServerOptions): Promise<Server> {
  const { clerk, access, now, host } = options
  const hub = openHub({ clerk, now, build: options.settings.build, isOpen: access.isOpen, alarm })
  const reader = openReader()
  const told: Served = { ...options, hub, desk: openReadingDesk({ store: options.store, clerk, reader }), jar: cookies }
  const contact = options.settings.push
  const push = contact === undefined ? null : await openPush(told, contact, alarm)
  const second = options.settings.reader === undefined ? null : (await import('./second/open.ts')).openSecondReader(told, options.settings.reader)
  const served: Served = { ...told, ...(push === null ? {} : { push }), ...(second === null ? {} : { second }) }
  const forget = access.onEnded(hub.cut)
  let stopping = false
  const app = await openApp(served, () => stopping)
  const listen = getRequestListener(app.fetch)
  const server = createServer(patience, (incoming, outgoing) => {
    silent.delete(incoming.socket)
    void listen(incoming, outgoing)
  })
  // Browsers connect before they ask; such a connection counts as busy and would hold up the end.
  const silent = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    silent.add(socket)
    socket.once('close', () => silent.delete(socket))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      forget()
      push?.close()
      void second?.close()
      hub.close()
      reject(error)
    })
    server.listen(options.port, host, () => {
      server.removeAllListeners('error')
      resolve()
    })
  })
  const { port } = server.address() as AddressInfo
  return {
    host,
    port,
    served,
    close: async () => {
      stopping = true
      forget()
      push?.close()
      hub.close()
      await second?.close()
      await reader.close()
      await new Promise<void>((resolve) => {
        const enough = setTimeout(() => server.closeAllConnections(), drainFor)
        // A connection whose last answer was still on its way when closing began is idle a moment later.
        const sweep = setInterval(() => {
          server.closeIdleConnections()
          for (const socket of silent) socket.destroy()
        }, 50)
        server.close(() => {
          clearTimeout(enough)
          clearInterval(sweep)
          resolve()
        })
      })
    },
  }
}
