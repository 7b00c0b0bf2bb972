import type { Capacity } from '#base/event.ts'
import { freshKey } from '../../key.ts'
import { renew } from '../../queries.ts'
import { type Answer, ask } from '../../wire.ts'

/** Keys of what was asked of the house and not answered: asked again word for word, it is opened once. */
const unanswered = new Map<string, string>()

/** Asks the house to open a conference or a dossier and tells its stream. */
export async function openInHouse(api: string, command: { readonly type: string; readonly [field: string]: unknown }, capacity: Capacity): Promise<Answer<string>> {
  const asked = `${api} ${JSON.stringify(command)}`
  const key = unanswered.get(asked) ?? freshKey()
  unanswered.set(asked, key)
  const answer = await ask<{ readonly opened?: string }>(`${api}/streams/house/commands`, { command, seen: 0, key, capacity })
  if ('value' in answer || answer.problem.refusal !== undefined) unanswered.delete(asked)
  if ('problem' in answer) return answer
  await renew()
  return { value: answer.value.opened ?? '' }
}
