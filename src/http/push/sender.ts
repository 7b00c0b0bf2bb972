import { lookup as resolve } from 'node:dns'
import { type RequestOptions, request as plain } from 'node:http'
import { request as secure } from 'node:https'
import { isPublicAddress } from './endpoint.ts'

export type Parcel = { readonly endpoint: URL; readonly headers: { readonly [name: string]: string }; readonly body: Uint8Array }
/** `gone`: the device takes nothing any more and is to be forgotten. */
export type Delivered = 'sent' | 'gone' | 'failed'
export type Sender = (parcel: Parcel) => Promise<Delivered>

/** How long a push service may take, in milliseconds. */
export const patience = 10_000

/** Sends to push services. Redirects are not followed, answers are not read; a name that leads to an address `allows` does not admit is not connected to. */
export function openSender(allows: (address: string) => boolean = isPublicAddress): Sender {
  const lookup: NonNullable<RequestOptions['lookup']> = (name, options, callback) => {
    resolve(name, { ...options, all: true }, (error, found) => {
      const [first] = found ?? []
      if (error !== null) callback(error, '', 4)
      else if (first === undefined || !found.every(({ address }) => allows(address))) callback(Object.assign(new Error('not an address of the public network'), { code: 'EACCES' }), '', 4)
      else if (options.all === true) callback(null, found)
      else callback(null, first.address, first.family)
    })
  }
  return ({ endpoint, headers, body }) => new Promise((done) => {
    const ask = endpoint.protocol === 'https:' ? secure : plain
    const asked = ask(endpoint, { method: 'POST', lookup, headers: { ...headers, 'content-length': String(body.length) }, timeout: patience, signal: AbortSignal.timeout(patience) }, (answer) => {
      answer.resume()
      const { statusCode = 0 } = answer
      done(statusCode >= 200 && statusCode < 300 ? 'sent' : statusCode === 404 || statusCode === 410 ? 'gone' : 'failed')
    })
    asked.on('error', () => done('failed'))
    asked.end(body)
  })
}
