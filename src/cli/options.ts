import { parseArgs } from 'node:util'
import type { Io } from './io.ts'

/** Options of a command by name, and whether each takes a value. */
type Known = { readonly [name: string]: 'value' | 'flag' }
export type Options = { readonly words: readonly string[]; readonly values: { readonly [name: string]: string }; readonly flags: ReadonlySet<string> }

/**
 * The words and options of a command, or the exit code where there is nothing more to do: 0 after `--help`, 2 where an option is
 * unknown or the number of words is not between `least` and `most`.
 */
export function optionsOf(args: readonly string[], io: Io, help: string, least: number, most: number, known: Known = {}): Options | number {
  const options = Object.fromEntries(Object.entries({ ...known, help: 'flag' }).map(([name, kind]) => [name, { type: kind === 'value' ? 'string' as const : 'boolean' as const, ...(name === 'help' ? { short: 'h' } : {}) }]))
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
    if (values['help'] === true) {
      io.err(help)
      return 0
    }
    if (positionals.length >= least && positionals.length <= most) {
      const given = Object.entries(values)
      return {
        words: positionals,
        values: Object.fromEntries(given.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))),
        flags: new Set(given.flatMap(([name, value]) => (value === true ? [name] : []))),
      }
    }
    io.err(help)
  } catch (error) {
    io.err(`${error instanceof Error ? error.message : String(error)}\n\n${help}`)
  }
  return 2
}
