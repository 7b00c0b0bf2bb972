import type { Change, Text } from './amendments-state.ts'

/** The ids of the paragraphs of a text as it is submitted: `provision-1`, `provision-2` … */
export function provisionIds(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.map((_, n) => `provision-${n + 1}`)
}

/** The paragraphs a change brings in. */
export function broughtIn(change: Change): readonly string[] {
  return change.kind === 'delete' || change.kind === 'move' ? [] : change.paragraphs
}

/** The paragraphs of a text that a change speaks of. */
export function touched(change: Change): readonly string[] {
  return change.kind === 'add' ? [] : [...new Set(change.provisions)]
}

/**
 * A text with a change applied. `ids` are those of the paragraphs it brings in; where one paragraph takes the place of another it keeps
 * the other's id, so that what else was proposed on it still finds it. What is not there any more is passed over.
 */
export function changed(text: Text, change: Change, ids: readonly string[]): Text {
  const pairs = text.provisions.map((id, n) => ({ id, words: text.paragraphs[n] ?? '' }))
  const added = broughtIn(change).map((words, n) => ({ id: ids[n] ?? `added-${n + 1}`, words }))
  const gone = touched(change)
  const at = pairs.findIndex(({ id }) => gone.includes(id))
  const after = change.kind === 'add' ? pairs.findIndex(({ id }) => id === change.after) : -1
  const all = ((): typeof pairs => {
    switch (change.kind) {
      case 'add': return after < 0 && change.after !== null ? [...pairs, ...added] : [...pairs.slice(0, after + 1), ...added, ...pairs.slice(after + 1)]
      case 'delete': return pairs.filter(({ id }) => !gone.includes(id))
      case 'move': {
        const place = pairs.findIndex(({ id }) => id === change.after)
        const ahead = (n: number): boolean => n <= place || (place < 0 && change.after !== null)
        const stays = (n: number): boolean => !gone.includes(pairs[n]?.id ?? '')
        return [...pairs.filter((_, n) => ahead(n) && stays(n)), ...pairs.filter((_, n) => !stays(n)), ...pairs.filter((_, n) => !ahead(n) && stays(n))]
      }
      case 'replace': {
        const first = pairs[at]
        const instead = added.map((one, n) => (n === 0 && first !== undefined ? { ...one, id: first.id } : one))
        return pairs.flatMap((pair, n) => (n === at ? instead : gone.includes(pair.id) ? [] : [pair]))
      }
    }
  })()
  return { paragraphs: all.map(({ words }) => words), provisions: all.map(({ id }) => id) }
}

/** Whether nothing is left of what a change would delete or replace. */
export function isMoot({ provisions }: Text, change: Change): boolean {
  return change.kind !== 'add' && !change.provisions.some((id) => provisions.includes(id))
}
