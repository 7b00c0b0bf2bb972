import { openReader, usualLimits } from '#http/reading/pool.ts'
import type { Extraction } from '#record/extraction.ts'
import { mayHoldSeveral, type Part } from '#record/reading/parts.ts'
import type { Reading } from '#record/reading.ts'
import { documentAt, trouble } from './document.ts'
import type { Command } from './io.ts'
import { optionsOf } from './options.ts'

const help = `parley extract FILE… [--json]

Reads documents (plain text, HTML, PDF, Word, messages, feeds, JSON Lines) and prints one line of JSON for each: language, day of publication and what it rests on,
outlet, agency, the plain text, the spans of its main text, its story, and the statements, figures, initiatives, positions,
arrangements, undertakings, instruments and relations that rules find in it. All of them are candidates; nothing is stored. Offsets count UTF-16 units of \`body\`.

Documents with the same \`story\` are copies or editions of one dispatch. \`sameOccasion\` names stories that seem to report the same
occasion, which a person decides. A file that cannot be read is named on standard error with a code; the rest goes on.

  --json          one line a document (the only form there is)
  --help          this text
`

/** Milliseconds that each document adds to what finding everything in them may take. */
const eachDocument = 2_000

/** `parley extract`: 0 all read, 1 some not, 2 wrong use. */
export const extract: Command = async (args, io) => {
  const options = optionsOf(args, io, help, 1, Number.MAX_SAFE_INTEGER, { json: 'flag' })
  if (typeof options === 'number') return options
  const reader = openReader({ ...usualLimits, ms: usualLimits.ms + eachDocument * options.words.length })
  let rest = reader
  try {
    let failed = false
    const files: string[] = []
    const readings: Reading[] = []
    const missed = (name: string, error: unknown): void => {
      const { code, message } = trouble(error)
      failed = true
      io.err(`${name}: ${code}: ${message}\n`)
    }
    const read = async ({ name, bytes }: Part): Promise<void> => {
      try {
        readings.push(await reader.file(bytes, name))
        files.push(name)
      } catch (error) {
        missed(name, error)
      }
    }
    for (const file of options.words) {
      try {
        const bytes = await documentAt(file)
        for (const part of mayHoldSeveral(bytes, file) ? await reader.parts(bytes, file) : [{ name: file, bytes }]) await read(part)
      } catch (error) {
        missed(file, error)
      }
    }
    // A file of many documents gives the search through all of them the time of many.
    rest = readings.length > options.words.length ? openReader({ ...usualLimits, ms: usualLimits.ms + eachDocument * readings.length }) : reader
    const extractions = readings.length === 0 ? [] : await rest.extract(readings)
    for (const [n, extraction] of extractions.entries()) io.out(`${JSON.stringify(lineOf(files[n] ?? '', extraction))}\n`)
    return failed ? 1 : 0
  } finally {
    await rest.close()
    await reader.close()
  }
}

/** One document as a line; its fields are fixed, whoever reads them elsewhere counts on them. */
function lineOf(file: string, { reading, grouping, found }: Extraction): object {
  const { language, published, outlet, agency, medium, text, mainText, title, masks } = reading
  return {
    file,
    language,
    published: published.day,
    publishedBasis: published.basis,
    outlet: outlet?.text ?? null,
    agency: agency?.text ?? null,
    medium,
    body: text,
    mainText,
    story: grouping.story,
    statements: found.statements,
    figures: found.figures,
    initiatives: found.initiatives,
    positions: found.positions,
    arrangements: found.arrangements,
    undertakings: found.undertakings,
    instruments: found.instruments,
    relations: found.relations,
    title: title?.text ?? null,
    sameOccasion: grouping.occasion,
    masks,
  }
}
