import type { Json } from '#base/canonical.ts'
import type { Majority } from '#base/majority.ts'
import type { Words } from '#base/words.ts'
import type { QuorumRules } from './deciding.ts'
import { written } from './overriding.ts'
import type { Override, Rulebook, Rules } from './rulebook.ts'

/** A kind of body beside the plenary, and what applies there otherwise than in the plenary. */
export type BodyKind = {
  readonly id: string
  readonly name: Words
  /** How many sit there at most; null where that is settled each time. Each delegation sits once, so a substitute of one that is there already has no vote of its own. */
  readonly members: number | null
  /** Standings (rows of `participation`) that may be members. */
  readonly sits: readonly string[]
  /** What must be present there; left out where the plenary's rule applies. */
  readonly quorum?: Pick<QuorumRules, 'open' | 'decide' | 'rules'>
  /** Kinds of question that need another majority there. */
  readonly majorities: { readonly [matter: string]: { readonly majority: Majority; readonly rules: Rules } }
  /** Other values of the book as they are there: what an equal division means, which elections are held. */
  readonly otherwise?: readonly Override[]
  /** Rules of the plenary that stand there under numbers of their own and say the same; they are cited by these. */
  readonly numbered?: { readonly [plenary: string]: string }
  /** Motions of the plenary that are not made there. */
  readonly withoutMotions?: readonly string[]
  /** The kind whose quorum, majorities, other values and motions apply here too, but for what this one says itself. */
  readonly follows?: string
  /** A body that is set up without a kind is of this one; at most one kind of a book is. */
  readonly usual?: true
  readonly rules: Rules
}

/** A kind of body with what it takes from the kind it follows; undefined where the book has no such kind. */
export function bodyKind({ bodies }: Pick<Rulebook, 'bodies'>, id: string | null): BodyKind | undefined {
  const found = bodies?.find((kind) => kind.id === id)
  const followed = found?.follows === undefined ? undefined : bodies?.find((kind) => kind.id === found.follows)
  if (found === undefined || followed === undefined) return found
  const { quorum, otherwise, numbered, withoutMotions, majorities } = followed
  return { ...(quorum === undefined ? {} : { quorum }), ...(otherwise === undefined ? {} : { otherwise }), ...(numbered === undefined ? {} : { numbered }), ...(withoutMotions === undefined ? {} : { withoutMotions }), ...found, majorities: { ...majorities, ...found.majorities } }
}

/** Books as they apply in bodies of their kinds, worked out once: a book never changes, and every act asks. */
const worked = new WeakMap<Rulebook, Map<string, Rulebook>>()

/** The book as it applies in one body: its quorum, its majorities and whatever else its kind has otherwise. A kind the book does not know changes nothing. */
export function appliedIn(book: Rulebook, kind: string | null): Rulebook {
  const found = kind === null ? undefined : bodyKind(book, kind)
  if (found === undefined) return book
  const known = worked.get(book) ?? new Map<string, Rulebook>()
  const before = known.get(found.id)
  if (before !== undefined) return before
  const there = applied(book, found)
  worked.set(book, known.set(found.id, there))
  return there
}

function applied(book: Rulebook, { quorum, majorities, otherwise = [], numbered = {}, withoutMotions = [] }: BodyKind): Rulebook {
  const there = written(inNumbers(book, numbered), otherwise)
  const changed = Object.entries(majorities).flatMap(([id, { majority, rules }]) => {
    const matter = there.matters[id]
    return matter === undefined ? [] : [[id, { ...matter, majority, rules: [...rules, ...matter.rules.filter((rule) => !rules.includes(rule))] }] as const]
  })
  return {
    ...there, quorum: { ...there.quorum, ...quorum }, matters: { ...there.matters, ...Object.fromEntries(changed) },
    motions: withoutMotions.length === 0 ? there.motions : there.motions.filter(({ id }) => !withoutMotions.includes(id)),
  }
}

/** The same book, citing rules by the numbers given, with those rules beside the others; the kinds of body stay as they are. */
function inNumbers(book: Rulebook, numbered: NonNullable<BodyKind['numbered']>): Rulebook {
  if (Object.keys(numbered).length === 0) return book
  const { rules, bodies, overrides, silentOn, ...acting } = book
  return { ...(renumbered(acting as unknown as Json, new Map(Object.entries(numbered))) as unknown as Rulebook), rules: { ...underNumbers(book, numbered), ...rules }, overrides, silentOn, ...(bodies === undefined ? {} : { bodies }) }
}

/** Every rule that a book cites somewhere: its own, and those that its kinds of body have under numbers of their own. They say what the plenary's say, and are compared no more firmly than in part. */
export function rulesWithBodies(book: Rulebook): Rulebook['rules'] {
  return (book.bodies ?? []).reduce((rules, { numbered }) => (numbered === undefined ? rules : { ...rules, ...underNumbers(book, numbered), ...book.rules }), book.rules)
}

function underNumbers({ rules }: Rulebook, numbered: NonNullable<BodyKind['numbered']>): Rulebook['rules'] {
  return Object.fromEntries(Object.entries(numbered).flatMap(([plenary, number]) => {
    const rule = rules[plenary]
    return rule === undefined ? [] : [[number, { ...rule, check: rule.check === 'verified' ? 'partly' : rule.check, source: `${plenary}: ${rule.source}` }]]
  }))
}

function renumbered(node: Json, numbers: ReadonlyMap<string, string>): Json {
  if (isRules(node)) return [...new Set(node.map((one) => numbers.get(one) ?? one))]
  if (Array.isArray(node)) return node.map((one: Json) => renumbered(one, numbers))
  if (node === null || typeof node !== 'object') return node
  return Object.fromEntries(Object.entries(node).flatMap(([name, inner]) => (inner === undefined ? [] : [[name, renumbered(inner, numbers)]])))
}

function isRules(node: Json): node is Rules {
  return Array.isArray(node) && node.every((one) => typeof one === 'string')
}
