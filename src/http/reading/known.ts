import { actorOf } from '#actors/register.ts'
import type { ActorId } from '#base/ids.ts'
import { own } from '#base/own.ts'
import { addedOf } from '#house/register.ts'
import type { Register } from '#house/register-state.ts'
import type { Reading } from '#record/reading.ts'
import type { Known } from './job.ts'

/**
 * What of a team's register a text names: its actors, and those who held a post on the day it was published (or whose days nobody knows). Nothing else is
 * handed to reading, so that a new actor has only those documents read again that name it; undefined where they name none.
 */
export function knownIn(register: Register, { text, published: { day } }: Pick<Reading, 'text' | 'published'>): Known | undefined {
  const lower = text.toLowerCase()
  const named = (name: string): boolean => name !== '' && lower.includes(name.toLowerCase())
  const actors = addedOf(register).filter(({ names, aliases, adjectives, metonyms }) => [...Object.values(names), ...aliases, ...adjectives, ...metonyms].some(named))
  const holders = Object.values(register.holders).filter(({ name, from, to }) => named(name) && (day === null ? from === null && to === null : (from === null || from <= day) && (to === null || day <= to)))
    .map(({ name, role, of }) => ({ name, role, actor: officeOf(register, of) }))
  return actors.length === 0 && holders.length === 0 ? undefined : { actors, holders }
}

/** An office speaks for what it is an office of. */
function officeOf({ actors }: Register, of: ActorId): ActorId {
  const one = own(actors, of) ?? actorOf(of)
  return one?.kind === 'office' ? one.of ?? of : of
}
