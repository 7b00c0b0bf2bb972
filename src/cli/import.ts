import { readFile } from 'node:fs/promises'
import { Rejected } from '#base/codes.ts'
import { type Handling, handlings } from '#base/handling.ts'
import { wholeDossier } from '#http/dossier-in.ts'
import { documentAt, trouble } from './document.ts'
import { type Door, openDoor } from './door.ts'
import type { Command, Io } from './io.ts'
import { optionsOf, type Options } from './options.ts'
import { placeOf } from './place.ts'

const help = `parley import FILE… [--dossier ID | --new TITLE] [--handling MARK] [--note TEXT]
parley import FILE --take-over [--dossier ID | --new TITLE]

Takes documents (plain text, HTML, PDF, Word, messages, feeds, JSON Lines) into a dossier: through the running server, or into the data
where none runs. For each document one line of JSON tells its id, or its problem with a code; the rest goes on. A feed's entries, the
lines of JSON Lines and a message's attachments are documents of their own, named after the file and their place in it.

  --dossier ID    the dossier, by its stream; without it the only one there is, or a new one where there is none
  --new TITLE     opens a new dossier
  --handling MARK public, internal, confidential or source-protected; the dossier's own mark without it
  --note TEXT     where the documents are from
  --take-over     FILE is a whole dossier, as \`parley export --dossier\` writes it: it goes into an empty dossier, and one line of JSON tells
                  how much was taken and what was not
  --help          this text
`

const usualTitle = 'Record'
/** A new dossier's mark: its team reads it, nothing of it leaves. */
const usualHandling: Handling = 'internal'

/** `parley import`: 0 all taken, 1 some not, 2 wrong use. */
export const importDocuments: Command = async (args, io) => {
  const options = optionsOf(args, io, help, 1, Number.MAX_SAFE_INTEGER, { dossier: 'value', new: 'value', handling: 'value', note: 'value', 'take-over': 'flag' })
  if (typeof options === 'number') return options
  const { handling: mark, note = null } = options.values
  const handling = handlings.find((one) => one === mark) ?? null
  if ((mark !== undefined && handling === null) || (options.values['dossier'] !== undefined && options.values['new'] !== undefined) || (options.flags.has('take-over') && (options.words.length > 1 || mark !== undefined || note !== null))) {
    io.err(help)
    return 2
  }
  // A file that is no dossier opens none: it is looked at before anything else happens.
  const whole = options.flags.has('take-over') ? await readFile(options.words[0] ?? '').catch(() => { throw new Rejected('not-found', `There is no file at ${options.words[0]}.`) }) : null
  if (whole !== null) wholeDossier(whole)
  const door = await openDoor(placeOf(io.env))
  try {
    const dossier = await dossierFor(door, options, io)
    if (dossier === null) return 2
    if (whole !== null) {
      const taken = await door.takeOver(dossier, whole)
      io.out(`${JSON.stringify({ dossier, ...taken })}\n`)
      return taken.problems.length > 0 ? 1 : 0
    }
    let failed = false
    for (const file of options.words) {
      try {
        for (const { name: part, ...told } of await door.take(dossier, { name: file, bytes: await documentAt(file), handling, note })) {
          io.out(`${JSON.stringify({ file: part, dossier, ...told })}\n`)
          if (!('problem' in told)) continue
          failed = true
          io.err(`${part}: ${told.problem.code}: ${told.problem.detail}\n`)
        }
      } catch (error) {
        failed = true
        const { code, message } = trouble(error)
        io.out(`${JSON.stringify({ file, dossier, problem: { code, detail: message } })}\n`)
        io.err(`${file}: ${code}: ${message}\n`)
      }
    }
    return failed ? 1 : 0
  } finally {
    await door.close()
  }
}

/** The dossier that was named, the only one there is, or a new one; null where it is not clear. */
async function dossierFor(door: Door, { values }: Options, io: Io): Promise<string | null> {
  const { dossier, new: title } = values
  if (title !== undefined) return opened(door, title, io)
  const there = await door.dossiers()
  if (dossier !== undefined) {
    if (there.some(({ stream }) => stream === dossier)) return dossier
    io.err(`There is no dossier ${dossier}.\n`)
  } else {
    const [only, another] = there
    if (only === undefined) return opened(door, usualTitle, io)
    if (another === undefined) return only.stream
    io.err('There are several dossiers. Name one with --dossier, or open another with --new.\n')
  }
  io.err(there.map(({ stream, title: name }) => `  ${stream}  ${name}\n`).join(''))
  return null
}

async function opened(door: Door, title: string, io: Io): Promise<string> {
  const stream = await door.open(title, usualHandling)
  io.err(`Opened the dossier “${title}” (${stream}).\n`)
  return stream
}
