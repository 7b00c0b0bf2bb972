import { nameOf } from '#actors/policy.ts'
import { actorOf, groupOf } from '#actors/register.ts'
import type { Voice } from '../../words.tsx'

/** The register's name of an actor, in the reader's language; what the register does not know stays as printed. */
export function called({ say }: Voice, actor: string | null, printed: string): string {
  return actor === null || (actorOf(actor) === null && groupOf(actor) === null) ? printed : say(nameOf(actor))
}
