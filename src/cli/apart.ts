import type { Stance } from '#base/majority.ts'
import { own } from '#base/own.ts'
import { underRules } from '#rulebooks/citing.ts'
import type { Rulebook, Rules } from '#rulebooks/rulebook.ts'
import type { Question } from '#voting/tally.ts'

/** The answers of a line by member. */
export type Cast = ReadonlyMap<string, Stance>

/** Who of a line does not vote like the others, as the count is asked it; `rules` say why, and are cited with the result. */
export type Apart = { readonly cast: Cast; readonly asked: Pick<Question, 'mustAbstain' | 'exclusion' | 'suspension'>; readonly rules: Rules }

/** What a line says of them; each may be left out. */
export type Said = { readonly suspended: unknown; readonly parties: unknown; readonly blocs: unknown }

type Line = { readonly book: Rulebook; readonly matter: string; readonly cast: Cast }

/** Members whose vote is suspended, parties to the dispute, and organisations that vote in their members' place; or the sentence that says what is wrong with them, beginning with its code. */
export function apart({ book, matter, cast }: Line, said: Said): Apart | string {
  const blocs = together({ book, cast }, said.blocs)
  if (typeof blocs === 'string') return blocs
  const suspended = suspendedIn({ book, cast: blocs.members }, said.suspended)
  if (typeof suspended === 'string') return suspended
  const parties = partiesTo({ book, matter, cast: blocs.members }, said.parties)
  if (typeof parties === 'string') return parties
  const asked = { ...suspended.asked, ...parties.asked }
  const out = new Set([...asked.suspension?.members ?? [], ...asked.exclusion?.members ?? []])
  // An organisation has as many votes as it has members that take part.
  const stands = (member: string, stance: Stance): Stance => (out.has(member) ? stance : blocs.votes.get(member) ?? stance)
  return { cast: new Map([...blocs.members].map(([member, stance]) => [member, stands(member, stance)])), asked, rules: [...suspended.rules, ...parties.rules, ...blocs.rules] }
}

type Part = Pick<Apart, 'asked' | 'rules'>
const nobody: Part = { asked: {}, rules: [] }

/** They belong to the body and send no vote; whether they were in the room counts where the book counts them for the quorum. */
function suspendedIn({ book, cast }: Pick<Line, 'book' | 'cast'>, given: unknown): Part | string {
  if (given == null) return nobody
  if (book.suspension === null) return `no-rule: ${book.title.en} knows no suspension of a vote`
  const members = membersIn(cast, given, 'suspended')
  if (typeof members === 'string') return members
  const voted = members.find((member) => sent(cast.get(member)))
  if (voted !== undefined) return `not-entitled: ${voted} has ${letter(cast.get(voted))}, and its vote is suspended; it takes NP where it was present, X where not. ${underRules(book, book.suspension).en}`
  return { asked: { suspension: { members, countForQuorum: book.quorum.suspendedCount } }, rules: members.length === 0 ? [] : book.suspension }
}

/** On the kinds of question the rule is for they abstain, or take no part; on others they vote as they like. */
function partiesTo({ book, matter, cast }: Line, given: unknown): Part | string {
  if (given == null) return nobody
  const { parties } = book
  if (parties === null) return `no-rule: ${book.title.en} has no rule on parties to a dispute`
  const members = membersIn(cast, given, 'parties')
  if (typeof members === 'string') return members
  if (!parties.matters.includes(matter) || parties.enforced === 'off' || parties.effect === 'votes' || members.length === 0) return nobody
  const abstain = parties.effect === 'abstains'
  const voted = members.find((member) => (abstain ? decides : sent)(cast.get(member)))
  if (voted !== undefined) return `not-entitled: ${voted} has ${letter(cast.get(voted))}, and is a party to the dispute; it takes ${abstain ? 'A, NP or X' : 'NP or X'}. ${underRules(book, parties.rules).en}`
  return { asked: abstain ? { mustAbstain: members } : { exclusion: { members, shareOf: parties.shareOf ?? 'the-others' } }, rules: parties.rules }
}

/** The members without the organisations, and what each organisation answers for those it votes for. It is no member itself, and they never both vote. */
type Together = { readonly members: Cast; readonly votes: Cast; readonly rules: Rules }

function together({ book, cast }: Pick<Line, 'book' | 'cast'>, given: unknown): Together | string {
  if (given == null) return { members: cast, votes: new Map(), rules: [] }
  const rules = Object.values(book.participation).flatMap(({ votesForMembers }) => votesForMembers?.rules ?? [])
  if (rules.length === 0) return `no-rule: under ${book.title.en} nobody votes in the place of its members`
  if (typeof given !== 'object' || Array.isArray(given)) return 'malformed: "blocs" takes {"ORGANISATION": ["MEMBER", …]}'
  const members = new Map([...cast].filter(([name]) => !Object.hasOwn(given, name)))
  const places = new Map<string, string>()
  const votes = new Map<string, Stance>()
  for (const [organisation, of] of Object.entries(given)) {
    const answer = cast.get(organisation)
    if (answer === undefined) return `not-a-member: "blocs" has ${organisation}, which is not among the votes`
    const named = membersIn(members, of, `blocs of ${organisation}`)
    if (typeof named === 'string') return named
    for (const member of named) {
      const other = places.get(member)
      if (other !== undefined) return `malformed: ${member} is a member of ${other} and of ${organisation}`
      places.set(member, organisation)
      if (!sent(answer)) continue
      if (sent(members.get(member))) return `not-entitled: ${member} has ${letter(members.get(member))}, and ${organisation} votes in its place; never both. ${underRules(book, rules).en}`
      votes.set(member, answer)
    }
  }
  return { members, votes, rules: votes.size === 0 ? [] : rules }
}

function membersIn(cast: Cast, given: unknown, where: string): readonly string[] | string {
  if (!isNames(given)) return `malformed: "${where}" takes ["MEMBER", …]`
  const stranger = given.find((name) => !cast.has(name))
  return stranger === undefined ? [...new Set(given)] : `not-a-member: "${where}" has ${stranger}, which is not among the members`
}

function isNames(given: unknown): given is readonly string[] {
  return Array.isArray(given) && given.every((name) => typeof name === 'string')
}

const decides = (stance: Stance | undefined): boolean => stance === 'yes' || stance === 'no'
const sent = (stance: Stance | undefined): boolean => decides(stance) || stance === 'abstain'

/** The answers of a line by their letters. */
export const stances: { readonly [letter: string]: Stance } = { Y: 'yes', N: 'no', A: 'abstain', NP: 'not-participating', X: 'absent' }

function letter(stance: Stance | undefined): string {
  return Object.keys(stances).find((one) => own(stances, one) === stance) ?? ''
}
