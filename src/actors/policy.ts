import type { ActorId } from '#base/ids.ts'
import type { Words } from '#base/words.ts'
import { actorOf, groupOf } from './register.ts'

/**
 * How actors are called and shown in one dossier or conference. A policy is data: it says where its names come from and may name any actor
 * otherwise than the register does. Flags are off unless a policy turns them on.
 */
export type NamesPolicy = { readonly id: string; readonly says: Words; readonly names: { readonly [actor: ActorId]: Words }; readonly flags: boolean }

/** The default: the names of the United Nations, no flags. */
export const unitedNations: NamesPolicy = {
  id: 'united-nations',
  says: { en: 'Names as in the roll calls and documents of the United Nations; no flags.', ar: 'الأسماء كما ترد في نداءات الأسماء ووثائق الأمم المتحدة؛ دون أعلام.' },
  names: {},
  flags: false,
}

/** The name of an actor or group under a policy; an id that nobody knows is shown as it is. */
export function nameOf(id: ActorId, policy: NamesPolicy = unitedNations): Words {
  return policy.names[id] ?? actorOf(id)?.names ?? groupOf(id)?.names ?? { en: id }
}
