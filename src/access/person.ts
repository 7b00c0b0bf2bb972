import type { Instant } from '#base/instants.ts'
import type { Kept } from './code.ts'

/** A private person, outside the journal, under an id that the journal names. Can be erased; what the person did stays. */
export type Person = {
  readonly name: string
  /** In what role the person is here, in the words of whoever added them: "head of delegation", "room screen". */
  readonly role: string
  /** The first part of the person's code. */
  readonly handle: string
}

/** A handle and whose it is; `kept` is null while no code was issued or after it was revoked. */
export type Handle = { readonly person: string; readonly kept: Kept | null }

/** A sign-in; its key is the SHA-256 of the token, which only the browser has. */
export type Session = { readonly person: string; readonly until: Instant }

export const longestName = 120

function fields(value: unknown): { readonly [name: string]: unknown } {
  if (typeof value !== 'object' || value === null) throw new TypeError('not a record')
  return value as { readonly [name: string]: unknown }
}
function texts<Name extends string>(value: unknown, ...names: readonly Name[]): { readonly [name in Name]: string } {
  const found = fields(value)
  for (const name of names) if (typeof found[name] !== 'string') throw new TypeError(`no text ${name}`)
  return found as { readonly [name in Name]: string }
}

export function personFrom(value: unknown): Person {
  const { name, role, handle } = texts(value, 'name', 'role', 'handle')
  return { name, role, handle }
}
export function handleFrom(value: unknown): Handle {
  const { person } = texts(value, 'person')
  const { kept } = fields(value)
  if (kept === null) return { person, kept: null }
  const { salt, hash } = texts(kept, 'salt', 'hash')
  return { person, kept: { salt, hash } }
}
export function sessionFrom(value: unknown): Session {
  const { person } = texts(value, 'person')
  const { until } = fields(value)
  if (typeof until !== 'number') throw new TypeError('no instant until')
  return { person, until }
}
