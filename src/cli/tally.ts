import type { Group } from '#actors/actor.ts'
import { membersOn, uncertainOn } from '#actors/membership.ts'
import { actorOf, groupOf } from '#actors/register.ts'
import { type Day, isDay } from '#base/instants.ts'
import type { Stance } from '#base/majority.ts'
import { own } from '#base/own.ts'
import type { Citation } from '#base/refusal.ts'
import { editions, rulebooks } from '#rulebooks/catalogue.ts'
import { citeAll, underRules } from '#rulebooks/citing.ts'
import { isInForce } from '#rulebooks/editions.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import { arithmetic } from '#voting/arithmetic.ts'
import { dividedEqually, type Tally, tally as count } from '#voting/tally.ts'
import { apart, stances } from './apart.ts'
import type { Command } from './io.ts'
import { optionsOf } from './options.ts'

/** Longest line taken, in UTF-16 units: some ten thousand members. */
export const longestLine = 1_000_000

/** The four kinds of question a file of votes may name; a rulebook that draws no such line has one kind for all the rest. */
const kinds = ['substantive', 'procedural', 'important', 'other']

/** One counted line, as it is printed. `base` is the number the share is taken of, `needed` the votes in favour that adopt. */
export type Counted = Pick<Tally, 'outcome' | 'for' | 'against' | 'abstained' | 'notParticipating' | 'absent' | 'base' | 'needed' | 'vetoedBy' | 'excluded' | 'bound'> & {
  readonly id: string | number
  /** Members whose vote is suspended; only where the line names some. */
  readonly suspended?: number
  readonly citations: readonly Citation[]
  readonly words: string
}

const help = `parley tally --rulebook ID [--edition NAME] < votes.ndjson

Counts votes under a rulebook, one line of JSON each, and prints one line of JSON for each.

  in   {"id", "date", "matter": ${kinds.map((kind) => `"${kind}"`).join(' | ')} | one of the rulebook's own,
        "votes": {"MEMBER": "Y" yes | "N" no | "A" abstains | "NP" present, not participating | "X" absent},
        and where the rulebook knows such:
        "suspended": ["MEMBER", …]   their vote is suspended: "NP" where present, "X" where not; the membership stays what it is
        "parties": ["MEMBER", …]     parties to the dispute: as the rulebook has it they abstain or take no part
        "blocs": {"ORGANISATION": ["MEMBER", …]}   its vote is that of each of these; it is no member, and never both vote}
  out  {"id", "outcome": "adopted" | "not-adopted" | "vetoed" | "tied" | "no-quorum", "for", "against", "abstained",
        "notParticipating", "absent", "base", "needed", "vetoedBy", "citations", "words",
        and where there are some: "suspended", "excluded" (numbers), "bound": "all" | ["MEMBER", …]}

The members of a line are its electorate and its membership. A line is counted under the edition in force on its date, one
without a date under the latest. A line that cannot be counted is named on standard error
with its number, and the rest goes on; the exit code is then 1.

  --rulebook ID    one of: ${Object.keys(rulebooks).join(', ')}
  --edition NAME   this edition only: a line of a day on which it was not in force is not counted
  --help           this text
`

/** `parley tally`: 0 every line was counted, 1 some was not, 2 wrong use. */
export const tally: Command = async (args, io) => {
  const options = optionsOf(args, io, help, 0, 0, { rulebook: 'value', edition: 'value' })
  if (typeof options === 'number') return options
  const { rulebook: id, edition } = options.values
  const book = id === undefined ? undefined : own(rulebooks, id)
  if (book === undefined) {
    io.err(id === undefined ? help : `There is no rulebook "${id}". Known: ${Object.keys(rulebooks).join(', ')}.\n`)
    return 2
  }
  const known = own(editions, book.id) ?? [book]
  const books = edition === undefined ? known : known.filter((one) => one.edition === edition)
  if (books.length === 0) {
    io.err(`${book.title.en} has no edition "${edition}". Known: ${known.map((one) => one.edition).join(', ')}.\n`)
    return 2
  }
  if (book.voting === null) {
    const rule = book.noVote.map((number) => book.rules[number]?.says.en ?? '').join(' ')
    io.err(`${book.title.en}: ${rule} ${underRules(book, book.noVote).en}\n`)
    return 2
  }
  let number = 0
  let failed = 0
  for await (const line of io.lines) {
    number++
    if (line.trim() === '') continue
    const counted = countLine(books, line)
    if (typeof counted !== 'string') {
      io.out(`${JSON.stringify(counted)}\n`)
      continue
    }
    failed++
    io.err(`line ${number}: ${counted}\n`)
  }
  return failed === 0 ? 0 : 1
}

/** One line counted under the edition in force on its date (without a date the last), or the sentence that says what is wrong with it. */
export function countLine(books: readonly Rulebook[], line: string): Counted | string {
  if (line.length > longestLine) return `too-large: longer than ${longestLine} characters`
  let value: unknown
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ''))
  } catch {
    return 'malformed: this is not JSON'
  }
  if (!isObject(value)) return 'malformed: a vote is a JSON object'
  const { id, date, matter: kind, votes, suspended = null, parties = null, blocs = null } = value
  if (typeof id !== 'string' && typeof id !== 'number') return 'malformed: "id" is missing'
  if (date != null && !(typeof date === 'string' && isDay(date))) return `malformed: vote ${id} has ${JSON.stringify(date)} for its "date"; it takes YYYY-MM-DD`
  const book = date == null ? books.at(-1) : books.findLast((one) => isInForce(one, date))
  if (book === undefined) return `out-of-force: vote ${id} is of ${JSON.stringify(date)}; in force were ${books.map(inForce).join('; ')}`
  if (typeof kind !== 'string') return `malformed: vote ${id} names no "matter"`
  const of = own(book.matters, kind) === undefined && kinds.includes(kind) ? book.rest : kind
  const matter = of === null ? undefined : own(book.matters, of)
  if (of === null || matter === undefined) return `unknown-matter: vote ${id} names "${kind}", which ${book.title.en} does not know`
  if (!isObject(votes)) return `malformed: vote ${id} has no "votes"`
  const cast: [string, Stance][] = []
  for (const [member, letter] of Object.entries(votes)) {
    const stance = typeof letter === 'string' ? own(stances, letter) : undefined
    if (stance === undefined) return `malformed: vote ${id} has ${JSON.stringify(letter)} for ${member}; it takes ${Object.keys(stances).join(', ')}`
    cast.push([member, stance])
  }
  if (cast.length === 0) return `malformed: vote ${id} has no members`
  const other = apart({ book, matter: of, cast: new Map(cast) }, { suspended, parties, blocs })
  if (typeof other === 'string') return other.replace(': ', `: vote ${id}: `)
  const members = [...other.cast.keys()]
  const strangers = notMembers(book, members, date ?? null)
  if (strangers !== null) return `not-a-member: vote ${id} has ${strangers}`
  const tie = matter.tie ?? book.tie
  const counted = count({
    votes: Object.fromEntries(other.cast), electorate: members, membership: members.length, ...other.asked,
    ...(matter.binds.who === 'nobody' ? {} : { binds: matter.binds.who }),
    majority: matter.majority, ...(matter.concurrence === undefined ? {} : { concurrence: { members: own(book.participation, matter.concurrence.role)?.actors ?? [], blockedBy: matter.concurrence.blockedBy } }),
    tie: tie.means, quorumToDecide: book.quorum.decide,
  })
  const tied = dividedEqually(counted) ? tie.rules : []
  const rules = [...(counted.outcome === 'no-quorum' ? book.quorum.rules : [...matter.rules, ...tied]), ...other.rules]
  const spoken = counted.outcome === 'no-quorum' ? book.quorum.rules : [...matter.rules.slice(0, 1), ...tied]
  return {
    id, outcome: counted.outcome, for: counted.for, against: counted.against, abstained: counted.abstained,
    notParticipating: counted.notParticipating, absent: counted.absent, base: counted.base, needed: counted.needed,
    vetoedBy: counted.vetoedBy,
    ...(other.asked.suspension === undefined ? {} : { suspended: counted.suspended }), ...(counted.excluded === undefined ? {} : { excluded: counted.excluded }), ...(counted.bound === undefined ? {} : { bound: counted.bound }),
    citations: citeAll(book, rules), words: `${arithmetic(counted).en} ${underRules(book, spoken).en}`,
  }
}

function inForce({ edition, inForce: { from, until } }: Rulebook): string {
  return `${edition} (from ${from ?? 'the beginning'} to ${until ?? 'today'})`
}

/**
 * Where the text fixes how many members a body has and names some of them, a line with more of the others than there are places holds somebody who is none.
 * A line that names none of those (a worked example of members A, B, C) only has no more than there are members.
 */
function notMembers({ composition, participation }: Rulebook, members: readonly string[], date: Day | null): string | null {
  if (composition === null) return null
  const group = composition.group === undefined ? null : groupOf(composition.group)
  if (group !== null && members.some((member) => actorOf(member) !== null)) return notOf(group, members, date)
  const named = new Set(Object.values(participation).flatMap(({ actors }) => actors))
  const places = composition.members - named.size
  const others = members.filter((member) => !named.has(member))
  if (others.length === members.length) return others.length > composition.members ? `${others.length} members, where the body has ${composition.members}` : null
  return others.length > places ? `${others.length} members beside those the text names, where the body has ${places} such places: ${others.join(', ')}` : null
}

/** Members of a group as the register has them on the day of the vote; without a day, whoever ever was one. One that was suspended then takes no part, and a vote of it is a stranger's. */
function notOf(group: Group, members: readonly string[], date: Day | null): string | null {
  const known = date === null ? group.members.map(({ actor }) => actor) : [...membersOn(group, date), ...uncertainOn(group, date)]
  const others = members.filter((member) => !known.includes(member))
  return others.length === 0 ? null : `${others.join(', ')}, not among the ${group.names.en}${date === null ? '' : ` that take part on ${date}`}`
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
