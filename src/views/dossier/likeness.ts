/** Words of four letters or more, as they are compared: without case. */
export function wordsFor(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}|\p{N}{2,}|\p{Script=Han}/gu) ?? [])
}

/** The share of the shorter text's words that stand in the other too, from 0 to 1. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  return few.size === 0 ? 0 : [...few].filter((word) => many.has(word)).length / few.size
}
