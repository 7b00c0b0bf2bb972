import type { Json } from '#base/canonical.ts'

/** A small durable table of values by key, as the store gives it. What stands in one can be changed and erased, unlike the journal. */
export type Shelf<Value> = {
  readonly get: (key: string) => Promise<Value | null>
  readonly put: (key: string, value: Value) => Promise<void>
  /** Puts the value only where the key is free; says whether it was. */
  readonly add: (key: string, value: Value) => Promise<boolean>
  readonly delete: (key: string) => Promise<void>
  readonly list: (prefix?: string) => Promise<readonly { readonly key: string; readonly value: Value }[]>
}

/** Opens a table; `parse` throws where a stored value is not of this shape. */
export type Shelves = <Value extends Json>(name: string, parse: (value: unknown) => Value) => Shelf<Value>
