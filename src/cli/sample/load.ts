import { readdirSync, readFileSync } from 'node:fs'
import type { Parley, RoleCode } from '../parley.ts'
import { isUnworked } from '../secretariat.ts'
import { operatorClient, signedIn } from './client.ts'
import { startPlayers } from './players.ts'
import { type Laid, lay, type Report, type Role, roles } from './table.ts'

const folder = new URL('../../../sample/record/', import.meta.url)
const reports = (): readonly Report[] => readdirSync(folder).filter((file) => file.endsWith('.txt')).toSorted().map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))

/**
 * Loads the sample into a house where nobody works yet, makes new codes for its roles, and lets its delegations act. At a later start with the same data
 * only codes and delegations are new. Answers with the codes to print, or null where the house holds something else or half a sample.
 */
export async function loadSample(parley: Parley): Promise<readonly RoleCode[] | null> {
  const { access, server, store } = parley
  const { operator } = server.served.settings
  const address = `http://${server.host === '0.0.0.0' || server.host === '::' ? '127.0.0.1' : server.host}:${server.port}`
  const kept = store.table('sample', (value) => value as Laid)
  const known = await kept.get('loaded')
  if (known === null && !(await isUnworked(parley))) return null
  const sample = known ?? await lay({ access, clerk: parley.clerk, operator: operatorClient(address, operator ?? ''), signedIn: (code) => signedIn(address, code), reports: reports() })
  if (known === null) await kept.put('loaded', sample)
  const players = await signedIn(address, await access.issue(sample.people.players))
  startPlayers({ clerk: parley.clerk, log: server.served.log }, players, sample)
  const shown = Object.entries(roles).filter(([role]) => role !== 'players') as [Role, string][]
  return Promise.all(shown.map(async ([role, name]) => ({ role: name, name, code: await access.issue(sample.people[role]) })))
}
