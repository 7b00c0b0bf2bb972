import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { renderUnicodeCompact } from 'uqr'
import { type ReaderSettings, wrongReader } from '#http/second/address.ts'
import type { Command, Io } from './io.ts'
import { optionsOf } from './options.ts'
import { openParley, type Parley, type RoleCode } from './parley.ts'
import { placeOf } from './place.ts'
import { loadSample } from './sample/load.ts'
import { secretariatCode, secretariatHasCode } from './secretariat.ts'

const help = `parley serve [--sample] [--code] [--json]

Serves Parley until it is stopped (Ctrl+C, SIGTERM).

  --sample    loads the sample into an empty house, and makes new sign-in codes for its roles at every start
  --code      makes a new sign-in code for the secretariat, for instance when the old one is lost
  --json      also writes {"address", "codes"} to standard output once it serves
  --help      this text

Settings, from the environment:
  PORT            the port (${7400}); 0 takes any free one
  HOST            where to listen: 127.0.0.1 unless told otherwise; 0.0.0.0 lets phones in the same network in
  PARLEY_URL      the address people use, where a proxy or a name stands in front (https://parley.example.org)
  PARLEY_PUSH     switches notices to locked phones on: mailto:you@example.org, whom push services may write to; needs https in front
  PARLEY_READER_URL, PARLEY_READER_MODEL, PARLEY_READER_KEY
                  a language model as second reader of documents, at an OpenAI-compatible address (http://127.0.0.1:11434/v1); off unless set; what it
                  is sent leaves this machine unless the address is this machine's own, and every screen says so before anything is sent
  PARLEY_PROXIES  how many trusted proxies stand in front and add to X-Forwarded-For (0)
  PARLEY_DATA     the data folder (data beside the program)
  DATABASE_URL    postgres://… keeps journals and documents in PostgreSQL instead of the data folder
`

const usualPort = 7400

/** `parley serve`: 0 stopped in order, 1 could not start, 2 wrong use. */
export const serve: Command = async (args, io) => {
  const options = optionsOf(args, io, help, 0, 0, { sample: 'flag', code: 'flag', json: 'flag' })
  if (typeof options === 'number') return options
  const settings = settingsOf(io)
  if (settings === null) return 2
  const { host, port, ...told } = settings
  const parley = await openParley({ place: placeOf(io.env), host, port, settings: told, log: io.err }).catch((error: unknown) => {
    const words = unheard(error, host, port)
    if (words === null) throw error
    io.err(`${words}\n`)
    return null
  })
  if (parley === null) return 1
  const stopped = untilStopped()
  try {
    const sample = options.flags.has('sample') ? await loadSample(parley) : null
    const codes = sample ?? (options.flags.has('code') || !(await secretariatHasCode(parley)) ? [await secretariatCode(parley)] : [])
    if (options.flags.has('sample') && sample === null) io.err('The sample is not here: this house holds other work, or its first start was cut short. An empty data folder gets it (PARLEY_DATA=…).\n')
    const address = addressOf(settings.url, host, parley.server.port)
    welcome(io, parley, address, codes, isOpen(host))
    if (options.flags.has('json')) io.out(`${JSON.stringify({ address, codes })}\n`)
    await stopped
    io.err('Parley is stopping …\n')
  } finally {
    await parley.close()
  }
  return 0
}

function settingsOf({ env, err }: Io): { readonly host: string; readonly port: number; readonly url: string | null; readonly proxies: number; readonly push?: string; readonly reader?: ReaderSettings } | null {
  const { HOST: host = '', PORT: port = '', PARLEY_URL: url = '', PARLEY_PROXIES: proxies = '', PARLEY_PUSH: push = '', PARLEY_READER_URL: reader = '', PARLEY_READER_MODEL: model = '', PARLEY_READER_KEY: key = '' } = env
  const wrong = [
    port !== '' && !(/^\d{1,5}$/.test(port) && Number(port) < 65_536) ? 'PORT is a number up to 65535.' : '',
    url !== '' && !(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) ? 'PARLEY_URL is an address that begins with http:// or https://.' : '',
    push !== '' && !/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(push) ? 'PARLEY_PUSH is mailto: with an address, or an address that begins with https://.' : '',
    wrongReader({ url: reader, model, key }) ?? '',
    proxies !== '' && !/^\d$/.test(proxies) ? 'PARLEY_PROXIES is a number from 0 to 9.' : '',
  ].filter((line) => line !== '')
  if (wrong.length > 0) {
    err(`${wrong.join('\n')}\n`)
    return null
  }
  return { host: host === '' ? '127.0.0.1' : host, port: port === '' ? usualPort : Number(port), url: url === '' ? null : url.replace(/\/+$/, ''), proxies: Number(proxies), ...(push === '' ? {} : { push }), ...(reader === '' ? {} : { reader: { url: reader, model, key: key === '' ? null : key } }) }
}

/** Whether Parley listens on every address of the machine, so that phones in the same network reach it. */
const isOpen = (host: string): boolean => host === '0.0.0.0' || host === '::'

/** The address to tell people: the one set, or the machine's own in the local network where it listens there. */
function addressOf(url: string | null, host: string, port: number): string {
  if (url !== null) return url
  if (!isOpen(host)) return `http://${host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`
  const own = Object.values(networkInterfaces()).flatMap((found) => found ?? []).find(({ family, internal }) => family === 'IPv4' && !internal)
  return `http://${own?.address ?? 'localhost'}:${port}`
}

function welcome(io: Io, { store, server }: Parley, address: string, codes: readonly RoleCode[], open: boolean): void {
  const wide = Math.max(0, ...codes.map(({ role }) => role.length))
  const kept = store.kind === 'sqlite' ? `in ${join(placeOf(io.env).folder, '')}` : 'in PostgreSQL'
  const here = open ? `http://localhost:${server.port}\nIn the local network, for phones too: ${address}` : address
  io.err(`\nParley is at ${here}\nData is kept ${kept}; every answer is on the disk before it is given.\n`)
  if (codes.length > 0) io.err(`\nSign-in codes (shown this once):\n${codes.map(({ role, name, code }) => `  ${role.padEnd(wide)}  ${code}  ${name === role ? '' : name}`.trimEnd()).join('\n')}\n`)
  if (open) io.err(`\n${renderUnicodeCompact(address)}\n`)
  io.err('\nCtrl+C stops it.\n')
}

/** Resolves when the process is asked to stop, or its starter is gone. Asked twice, it ends at once. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false
    const stop = (): void => {
      if (asked) process.exit(1)
      asked = true
      // The channel to the starter would keep the process alive after its work is done.
      process.channel?.unref()
      resolve()
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
    if (process.connected === true) process.once('disconnect', () => { if (!asked) stop() })
  })
}

/** Why the server cannot listen where it was told to; null for any other error. */
function unheard(error: unknown, host: string, port: number): string | null {
  switch (error instanceof Error && 'code' in error ? error.code : null) {
    case 'EADDRINUSE': return `Port ${port} is taken. Stop what listens there, or choose another: PORT=${port === 65_535 ? usualPort : port + 1} npm start`
    case 'EACCES': return `Port ${port} may not be used by you. Choose another: PORT=${usualPort} npm start`
    case 'EADDRNOTAVAIL': case 'ENOTFOUND': case 'EAI_AGAIN': return `HOST=${host} is no address of this machine. 127.0.0.1 serves this machine alone, 0.0.0.0 the network too.`
    default: return null
  }
}
