import type { Words } from '#base/words.ts'
import type { Line, Section } from '#views/rulebook/page.ts'
import { tolds } from '#views/rulebook/words/structure.ts'

/** A section with only what holds the words sought; null where nothing does. */
export function narrowed(section: Section, sought: string, say: (words: Words) => string): Section | null {
  const wanted = folded(sought)
  if (wanted === '') return section
  const holds = (...texts: readonly string[]): boolean => folded(texts.join(' ')).includes(wanted)
  const lineHolds = ({ name, says, rules }: Line): boolean => holds(name === null ? '' : say(name), ...says.map(say), ...rules)
  switch (section.kind) {
    case 'lines': return some(section.lines.filter(lineHolds), (lines) => ({ ...section, lines }))
    case 'table': return some(section.rows.filter(lineHolds), (rows) => ({ ...section, rows }))
    case 'changes': return some(section.changes.filter(({ what, here, was, rules }) => holds(say(what), say(here), say(was), ...rules)), (changes) => ({ ...section, changes }))
    case 'choices': return some(section.choices.filter(({ name, options, rules }) => holds(say(name), ...options.map(({ says }) => say(says)), ...rules)), (choices) => ({ ...section, choices }))
    case 'rules': return some(section.rules.filter(({ id, heading, says, told, source }) => holds(id, say(heading), say(says), told === undefined ? '' : say(tolds[told]), source)), (rules) => ({ ...section, rules }))
    case 'matrix': {
      const { standings, rights } = section.matrix
      const rows = rights.filter(({ name }) => holds(say(name)))
      const all = standings.some(({ name, rules }) => holds(say(name), ...rules))
      return all ? section : some(rows, (found) => ({ ...section, matrix: { standings, rights: found } }))
    }
  }
}

/** How many places a section holds. */
export function places(section: Section): number {
  switch (section.kind) {
    case 'lines': return section.lines.length
    case 'table': return section.rows.length
    case 'changes': return section.changes.length
    case 'choices': return section.choices.length
    case 'rules': return section.rules.length
    case 'matrix': return section.matrix.rights.length
  }
}

/** Letters as they are compared: small, and without the marks of Arabic vowels. */
export const folded = (text: string): string => text.trim().toLocaleLowerCase().replaceAll(/[\u064B-\u0652]/g, '')

function some<Each>(found: readonly Each[], made: (found: readonly Each[]) => Section): Section | null {
  return found.length === 0 ? null : made(found)
}
