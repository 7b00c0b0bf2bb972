import type { Parameter, Rulebook } from './rulebook.ts'

/** A choice the text left open, as this conference made it; a ruling that rests on it names it. */
export type Settled = { readonly parameter: string; readonly value: Parameter['value'] }

/**
 * The parameters that settled any of these fields ("matters.important", "quorum.decide"): a ruling that rests on one of the fields
 * tells them. A field is settled by a parameter whose chosen option sets it, something within it, or what it lies within.
 */
export function settledBy({ parameters }: Rulebook, ...paths: readonly string[]): readonly Settled[] {
  return Object.entries(parameters).flatMap(([parameter, { value, options }]) => {
    const sets = options.find((option) => option.value === value)?.sets ?? []
    return sets.some(({ path }) => paths.some((asked) => within(path, asked) || within(asked, path))) ? [{ parameter, value }] : []
  })
}

function within(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}.`)
}
