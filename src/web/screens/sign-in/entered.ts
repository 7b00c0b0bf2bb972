import { queries } from '../../queries.ts'
import { remember } from '../../sign-ins.ts'
import { type Me, apiOf, ask } from '../../wire.ts'
import { firstOf } from '../day/first.ts'

/** The server let somebody in under a number: the browser remembers it; where that person begins. */
export async function entered({ u, name }: { readonly u: number; readonly name?: string | null }): Promise<string> {
  const me = await ask<Me>(`${apiOf(u)}/me`)
  remember({ u, name: name ?? ('value' in me ? me.value.name ?? '' : '') })
  queries.removeQueries({ queryKey: [apiOf(u)] })
  return 'value' in me ? firstOf(u, me.value) : `/u/${u}/`
}
