import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Rejected } from '#base/codes.ts'
import type { Command, Io } from './io.ts'

// What Parley writes is its owner's alone: journals hold more than everybody may read.
process.umask(0o077)
// What was compiled once is kept: a second start takes half the time and needs a quarter less memory.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/parley'))

/** The commands of `parley`, each read from its file only when it is called. */
const commands: { readonly [name: string]: { readonly says: string; readonly load: () => Promise<Command> } } = {
  serve: { says: 'serves Parley; with --sample in an empty house, its sample', load: async () => (await import('./serve.ts')).serve },
  extract: { says: 'reads documents and prints who says what in them, a line a document', load: async () => (await import('./extract.ts')).extract },
  play: { says: 'runs a scripted meeting through the engine, without a server', load: async () => (await import('./play.ts')).play },
  import: { says: 'takes documents into a dossier, through the running server or into the data', load: async () => (await import('./import.ts')).importDocuments },
  tally: { says: 'counts votes under a rulebook, a line in, a line out', load: async () => (await import('./tally.ts')).tally },
  rules: { says: 'prints a rulebook as a readable page, with rule numbers and check marks', load: async () => (await import('./rules.ts')).rules },
  export: { says: 'writes a journal to a file', load: async () => (await import('./export.ts')).exportJournal },
  verify: { says: 'checks a journal file and recounts its decisions', load: async () => (await import('./verify.ts')).verify },
  backup: { says: 'copies everything into one file, also beside a running server', load: async () => (await import('./backup.ts')).backup },
  restore: { says: 'brings a backup or a journal back', load: async () => (await import('./restore.ts')).restore },
}

const width = Math.max(...Object.keys(commands).map((name) => name.length))
const help = `parley COMMAND [--help]

${Object.entries(commands).map(([name, { says }]) => `  ${name.padEnd(width)}   ${says}`).join('\n')}

What was asked for goes to standard output, everything else to standard error. Codes it ends with: 0 done, 1 not done, 2 wrongly called.
`

async function run([name = '', ...args]: readonly string[], io: Io): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) {
    const asked = name === '--help' || name === '-h' || name === 'help'
    io.err(asked || name === '' ? help : `There is no command “${name}”.\n\n${help}`)
    return asked ? 0 : 2
  }
  try {
    return await (await command.load())(args, io)
  } catch (error) {
    // A person made a request that cannot be met: a sentence and a code. Anything else is a defect and shows where it happened.
    io.err(error instanceof Rejected ? `${error.message} (${error.code})\n` : `Parley made a mistake.\n${error instanceof Error ? error.stack ?? error.message : String(error)}\n`)
    return 1
  }
}

async function* lines(): AsyncGenerator<string> {
  yield* createInterface({ input: process.stdin, crlfDelay: Infinity })
}

// Whoever reads only the beginning (`parley export house | head`) closes the pipe; that is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
process.exitCode = await run(process.argv.slice(2), {
  lines: { [Symbol.asyncIterator]: lines },
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  env: process.env,
})
