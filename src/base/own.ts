/**
 * The member of a record under a name that came from outside, or undefined. A plain `record[name]` would also find what every
 * object inherits (`constructor`, `__proto__`), and a seat of that name must not exist.
 */
export function own<Value>(record: { readonly [name: string]: Value }, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}
