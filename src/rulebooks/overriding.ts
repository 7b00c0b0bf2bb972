import type { Json } from '#base/canonical.ts'
import type { Changed, Override, Rulebook } from './rulebook.ts'
import { same, type Setting, settingsOf } from './settings.ts'

/**
 * What setting one value writes into a book: the value, and where it is a parameter also the fields its option names. Undefined where
 * the book has no such value to set, or the value is not one it can have.
 */
export function writes(book: Rulebook, { path, value }: Override): readonly Override[] | undefined {
  const setting = settingsOf(book).find((one) => one.path === path)
  if (setting === undefined || !setting.choices.some((one) => same(one, value))) return undefined
  const parameter = setting.kind === 'parameter' ? book.parameters[path.split('.')[1] ?? ''] : undefined
  return [{ path, value }, ...(parameter?.options.find((option) => option.value === value)?.sets ?? [])]
}

/** The book with these values written into it. A path that leads nowhere leaves it as it is: what may be set is asked before. */
export function written(book: Rulebook, sets: readonly Override[]): Rulebook {
  return sets.reduce((before, { path, value }) => at(before as unknown as Json, path.split('.'), value) as unknown as Rulebook, book)
}

/** The overrides of a book after one more value was set; one set back to what the edition has is none. */
export function overridesAfter({ overrides }: Pick<Rulebook, 'overrides'>, { path, value, was }: Changed): readonly Changed[] {
  // What the edition has may itself be null: no number required, no limit.
  const set = overrides.find((one) => one.path === path)
  const before = set === undefined ? was : set.was
  const others = overrides.filter((one) => one.path !== path)
  return same(before, value) ? others : [...others, { path, value, was: before }]
}

/** What this book has otherwise than its edition, in the order in which the values are read. */
export function changes(edition: Rulebook, book: Rulebook): readonly (Setting & { readonly was: Json })[] {
  const before = new Map(settingsOf(edition).map(({ path, value }) => [path, value]))
  return settingsOf(book).flatMap((setting) => {
    const was = before.get(setting.path)
    return was === undefined || same(was, setting.value) ? [] : [{ ...setting, was }]
  })
}

function at(node: Json, [name, ...rest]: readonly string[], value: Json): Json {
  if (name === undefined) return value
  if (isList(node)) return node.map((entry) => (isNamed(entry, name) ? at(entry, rest, value) : entry))
  if (node === null || typeof node !== 'object' || !Object.hasOwn(node, name)) return node
  return { ...node, [name]: at((node as { readonly [name: string]: Json })[name] ?? null, rest, value) }
}

/** `Array.isArray` does not know lists that are only read. */
function isList(node: Json): node is readonly Json[] {
  return Array.isArray(node)
}

function isNamed(entry: Json, id: string): boolean {
  return entry !== null && typeof entry === 'object' && 'id' in entry && entry.id === id
}
