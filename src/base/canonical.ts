/** What JSON can hold. Numbers must be finite; rules use whole ones. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json | undefined }

/**
 * Canonical JSON by RFC 8785: object names sorted by UTF-16 units, no white space, ECMAScript number form; members that
 * are undefined are left out, as JSON.stringify leaves them out. Throws on a number or a lone surrogate JSON cannot carry.
 */
export function canonical(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('canonical JSON has no infinite or undefined number')
    return JSON.stringify(value)
  }
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TypeError('canonical JSON has no lone surrogates')
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const object = value as { readonly [name: string]: Json | undefined }
  const members: string[] = []
  for (const name of Object.keys(object).toSorted()) {
    const member = object[name]
    if (member !== undefined) members.push(`${canonical(name)}:${canonical(member)}`)
  }
  return `{${members.join(',')}}`
}
