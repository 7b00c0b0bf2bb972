import type { Instrument } from '../../found.ts'

/** The instruments of a document, each once by its kind and its name as `plain` makes it alike; what is told of one later is added to it. */
export function onceEach(plain: (name: string) => string): { readonly found: Instrument[]; readonly add: (one: Instrument) => void } {
  const found: Instrument[] = []
  return {
    found,
    add(one) {
      const same = found.findIndex(({ name, kind }) => kind === one.kind && plain(name) === plain(one.name))
      const before = found[same]
      if (before === undefined) found.push(one)
      else found[same] = { ...before, of: before.of ?? one.of, drafter: before.drafter ?? one.drafter, says: [...before.says, ...one.says] }
    },
  }
}
