import type { Context } from 'hono'
import { Rejected } from '#base/codes.ts'
import type { Env } from './visitor.ts'

/** A command's body in bytes, and how deep it may be nested. */
export const largestBody = 64 * 1024
export const deepest = 32

/** Reads a body of at most so many bytes, whatever its headers say. */
export async function bytesOf(c: Context<Env>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const announced = Number(c.req.header('content-length') ?? Number.NaN)
  if (announced > most) throw new Rejected('too-large')
  if (announced <= most) {
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    if (bytes.length > most) throw new Rejected('too-large')
    return bytes
  }
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of partsOf(c.req.raw.body)) {
    length += part.length
    if (length > most) throw new Rejected('too-large')
    parts.push(part)
  }
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** Not every browser can go through a body by `for await`. */
async function* partsOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader()
  try {
    for (let next = await reader?.read(); next !== undefined && !next.done; next = await reader?.read()) yield next.value
  } finally {
    await reader?.cancel()
  }
}

/** Reads a JSON body: UTF-8, of a bounded size and depth, without names that objects inherit. */
export async function jsonBody(c: Context<Env>): Promise<unknown> {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) throw new Rejected('malformed', 'The body is not application/json.')
  const bytes = await bytesOf(c, largestBody)
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Rejected('malformed', 'The body is not JSON in UTF-8.')
  }
  if (!isShallow(value, deepest)) throw new Rejected('malformed', `The body is nested deeper than ${deepest}, or has a member named __proto__.`)
  return value
}

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (levels === 0 || Object.hasOwn(value, '__proto__')) return false
  return Object.values(value).every((member) => isShallow(member, levels - 1))
}
