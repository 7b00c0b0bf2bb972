import { type Added, actorOf } from '#actors/register.ts'
import type { ActorId } from '#base/ids.ts'
import { own } from '#base/own.ts'
import { addedOf } from '#house/register.ts'
import type { Holder, Register } from '#house/register-state.ts'
import type { PostHeld } from '#record/attribution/holders.ts'
import type { Reading } from '#record/reading.ts'
import type { Known } from './job.ts'

/**
 * What of a team's register a text names: its actors, and those who held a post on the day it was published (or whose days nobody knows), where it names them, by
 * their family name too, or the actor of their post. Nothing else is handed to reading, so that a new actor has only those documents read again that name it;
 * undefined where they name none.
 */
export function knownIn(register: Register, { text, published: { day } }: Pick<Reading, 'text' | 'published'>): Known | undefined {
  const added = addedOf(register)
  const holders = Object.values(register.holders).filter(({ from, to }) => (day === null ? from === null && to === null : (from === null || from <= day) && (to === null || day <= to)))
  if (added.length + holders.length === 0) return undefined
  const lower = text.toLowerCase()
  const named = (name: string): boolean => name !== '' && lower.includes(name.toLowerCase())
  const actors = added.filter((one) => callings(one).some(named))
  const held = holders.map((one) => postOf(register, one)).filter(({ name, aliases = [], role, office, actor }) => [name, ...aliases].some((one) => named(one.trim().split(/\s+/).at(-1) ?? '')) || ((role !== null || office !== undefined) && (callings(added.find(({ id }) => id === actor) ?? actorOf(actor)).some(named) || (office !== undefined && callings(added.find(({ id }) => id === office) ?? actorOf(office)).some(named)))))
  return actors.length + held.length === 0 ? undefined : { actors, holders: held }
}

/** All that an actor is called and called by. */
const callings = (one: Pick<Added, 'names' | 'aliases' | 'adjectives' | 'metonyms'> | null): readonly string[] =>
  (one === null ? [] : [...Object.values(one.names).flatMap((name) => name ?? []), ...one.aliases, ...one.adjectives, ...one.metonyms])

/** An office speaks for what it is an office of, and is called what it is called in every language; a post may be recorded in several, with semicolons between them. */
function postOf({ actors }: Register, { name, aliases = [], role, of }: Holder): PostHeld {
  const [first = null, ...posts] = role === null ? [] : role.split(/[;；؛]/u).map((one) => one.trim()).filter((one) => one !== '')
  const held = { name, aliases, role: first, posts }
  const one = own(actors, of) ?? actorOf(of)
  const voice: ActorId | null = one?.kind === 'office' ? one.of ?? null : null
  return one?.kind !== 'office' ? { ...held, actor: of } : { ...held, actor: voice ?? of, office: of }
}
