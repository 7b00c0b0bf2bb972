import type { StreamId } from '#base/ids.ts'

/** Where a page is: which sign-in of this browser (null: the public), which stream, which screen, and what within it. */
export type Place = { readonly sign: number | null; readonly stream: StreamId | null; readonly screen: string; readonly rest: readonly string[] }

/** `/u/1/conference-7f3a/meet`: the words of the address are those of the screens. `/u/1/` is the start page of a sign-in, `/` the public one. */
export function placeOf(path: string): Place {
  const parts = path.split('/').filter((part) => part !== '').map(decode)
  const [u, n] = parts
  const signed = u === 'u' && n !== undefined && /^\d{1,4}$/.test(n)
  const [first, second, ...rest] = signed ? parts.slice(2) : parts
  const sign = signed ? Number(n) : null
  if (first === undefined) return { sign, stream: null, screen: 'start', rest: [] }
  if (/^(conference|dossier)-|^house$/.test(first)) return { sign, stream: first, screen: second ?? 'start', rest }
  return { sign, stream: null, screen: first, rest: second === undefined ? [] : [second, ...rest] }
}

export function addressOf({ sign, stream, screen, rest }: Place): string {
  const parts = [...(sign === null ? [] : ['u', String(sign)]), ...(stream === null ? [] : [stream]), ...(screen === 'start' && stream === null ? [] : [screen]), ...rest]
  return parts.length === 0 ? '/' : `/${parts.map(encodeURIComponent).join('/')}${sign !== null && parts.length === 2 ? '/' : ''}`
}

/** What stands behind the # of the address; where the place itself stands there (in a demo, which any plain file server hands out), behind the next one. */
export function behindHash(): string {
  const { hash } = location
  const behind = hash.startsWith('#/') ? hash.split('#')[2] ?? '' : hash.slice(1)
  return decode(behind)
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
