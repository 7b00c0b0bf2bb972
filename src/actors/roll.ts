import type { ActorId } from '#base/ids.ts'
import type { Words } from '#base/words.ts'
import { nameOf, type NamesPolicy, unitedNations } from './policy.ts'
import { find } from './register.ts'

/** Delegations one list may have, and characters of a name. */
export const longestRoll = 300
export const longestEntry = 120

/** What a line of a pasted list came to. `line` counts from 1, as a person does. */
export type RollLine = {
  readonly line: number
  readonly given: string
  /** `known`: an actor of the register, whose names in six languages are taken; `kept`: no actor, its name stands as it was typed. */
  readonly is: 'known' | 'kept' | 'twice' | 'too-long' | 'too-many' | 'no-name'
  readonly actor: ActorId | null
  readonly names: Words
  /** Marked with a star: a permanent member, where the rules know one. */
  readonly starred: boolean
}

/**
 * Reads a list of delegations, one a line (or a cell of a spreadsheet's first column), in any of the six languages. Numbers and bullets before a
 * name are left out. A name that is there twice, in whatever language, is taken once; every line that is not taken says why. Those the register knows are called as the policy does.
 */
export function rollIn(text: string, policy: NamesPolicy = unitedNations): readonly RollLine[] {
  const seen = new Set<string>()
  let taken = 0
  return text.split(/\r?\n/).flatMap((whole, at): readonly RollLine[] => {
    const cell = (whole.split(/[\t;]/)[0] ?? '').replaceAll(/\s+/g, ' ').trim()
    if (cell === '') return []
    const starred = /^\*|\*$/.test(cell)
    const given = cell.replace(/^(?:\d{1,3}[.)]|[-–—•·])\s+/u, '').replaceAll('*', '').trim()
    const of = (is: RollLine['is'], actor: ActorId | null = null, names: Words = { en: given }): RollLine => ({ line: at + 1, given, is, actor, names, starred })
    if (!/\p{L}/u.test(given)) return [of('no-name')]
    if (given.length > longestEntry) return [of('too-long')]
    const found = find(given)
    const actor = found !== null && found.is !== 'group' && found.by === 'name' ? found.id : null
    const key = actor ?? given.toLocaleLowerCase('en')
    if (seen.has(key)) return [of('twice', actor)]
    seen.add(key)
    taken += 1
    if (taken > longestRoll) return [of('too-many', actor)]
    return [actor === null ? of('kept') : of('known', actor, nameOf(actor, policy))]
  })
}

export const isTaken = ({ is }: RollLine): boolean => is === 'known' || is === 'kept'
