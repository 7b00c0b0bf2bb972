import { isDay } from '#base/instants.ts'
import { own } from '#base/own.ts'
import { languages, say } from '#base/words.ts'
import { bookOf, editionOn, editions } from '#rulebooks/catalogue.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import { pageOf } from '#views/rulebook/page.ts'
import type { Command } from './io.ts'
import { optionsOf } from './options.ts'
import { isLanguage, textOf } from './rulebook-text.ts'

const help = `parley rules [ID] [--edition E | --on DAY] [--language L] [--json]

Prints a rulebook as a readable page: how decisions are made, quorum, floor, motions, who may do what, and every rule with
its number, its source and the mark that says how firmly its wording was compared: ✓ compared with the official text,
~ in part, ? not yet; · beside a rule that is told only: nothing is done
or refused by it. Without an ID, lists the rulebooks and their editions.

  ID             one of: ${Object.keys(editions).join(', ')}
  --edition E    an edition by its name; otherwise the latest
  --on DAY       the edition in force on that day, YYYY-MM-DD
  --language L   ${languages.join(', ')}; otherwise en. What a book lacks in a language stands in English.
  --json         the page as JSON
  --help         this text
`

/** `parley rules`: 0 printed, 2 wrong use: no such rulebook, edition or language, or none in force on that day. */
export const rules: Command = async (args, io) => {
  const options = optionsOf(args, io, help, 0, 1, { 'edition': 'value', 'on': 'value', 'language': 'value', 'json': 'flag' })
  if (typeof options === 'number') return options
  const { words: [id], values: { edition, on, language = 'en' }, flags } = options
  const wrong = (sentence: string): number => {
    io.err(`${sentence}\n`)
    return 2
  }
  if (!isLanguage(language)) return wrong(`There is no language “${language}” here. There are: ${languages.join(', ')}.`)
  if (edition !== undefined && on !== undefined) return wrong('Either an edition by its name or the one in force on a day, not both.')
  if (on !== undefined && !isDay(on)) return wrong(`“${on}” is no day. A day is written YYYY-MM-DD.`)
  if (id === undefined) {
    if (edition !== undefined) return wrong('An edition of which rulebook?')
    const all = Object.values(editions).flat().filter((book) => on === undefined || editionOn(book.id, on)?.edition === book.edition)
    if (all.length === 0) return wrong(`No rulebook has an edition in force on ${on ?? ''}.`)
    io.out(flags.has('json') ? `${JSON.stringify(all.map(({ id: rulebook, edition: name, title, inForce }) => ({ rulebook, edition: name, title, inForce })))}\n` : all.map((book) => `${book.id.padEnd(idWidth)}  ${book.edition.padEnd(editionWidth)}  ${say(book.title, language)}\n`).join(''))
    return 0
  }
  const known = own(editions, id)
  if (known === undefined) return wrong(`There is no rulebook “${id}”. There are: ${Object.keys(editions).join(', ')}.`)
  const book = on === undefined ? bookOf(id, edition ?? null) : editionOn(id, on)
  if (book === undefined) return wrong(`${on === undefined ? `There is no edition “${edition ?? ''}” of ${id}` : `No edition of ${id} was in force on ${on}`}. There are: ${known.map(named).join('; ')}.`)
  const page = pageOf(book)
  io.out(flags.has('json') ? `${JSON.stringify(page)}\n` : textOf(page, language))
  return 0
}

const idWidth = Math.max(...Object.keys(editions).map((id) => id.length))
const editionWidth = Math.max(...Object.values(editions).flat().map(({ edition }) => edition.length))

/** An edition with its days where it has any: "S/96/Rev.7 (from 1966-01-01)". */
function named({ edition, inForce: { from, until } }: Rulebook): string {
  const days = [...(from === null ? [] : [`from ${from}`]), ...(until === null ? [] : [`until ${until}`])]
  return days.length === 0 ? edition : `${edition} (${days.join(' ')})`
}
