import { readdirSync, readFileSync } from 'node:fs'
import { of } from '#clerk/clerk.ts'
import { house } from '#house/decider.ts'
import { houseStream } from '#house/state.ts'
import type { Parley, RoleCode } from '../parley.ts'
import { isUnworked, unattended } from '../secretariat.ts'
import { assembly } from './assembly.ts'
import { type Client, operatorClient, signedIn } from './client.ts'
import { consultation } from './consultation.ts'
import { held } from './data/delegations.ts'
import { startPlayers } from './players.ts'
import type { Line } from './scene.ts'

/** Who the sample hands a code to, in the order in which they are printed. */
const roles = {
  secretariat: 'Secretariat', chair: 'Chair', belmar: 'Delegation of Belmar', casparia: 'Delegation of Casparia', analyst: 'Analyst', room: 'Room screen', players: 'Sample delegations',
} as const
type Role = keyof typeof roles
type People = { readonly [role in Role]: string }
type Kept = { readonly people: People; readonly assembly: string; readonly consultation: string }

/**
 * Loads the sample into a house where nobody works yet, makes new codes for its roles, and lets its delegations act. At a later start with the same data
 * only codes and delegations are new. Answers with the codes to print, or null where the house holds something else or half a sample.
 */
export async function loadSample(parley: Parley): Promise<readonly RoleCode[] | null> {
  const { access, server, store } = parley
  const { operator } = server.served.settings
  const address = `http://${server.host === '0.0.0.0' || server.host === '::' ? '127.0.0.1' : server.host}:${server.port}`
  const kept = store.table('sample', (value) => value as Kept)
  const known = await kept.get('loaded')
  if (known === null && !(await isUnworked(parley))) return null
  const sample = known ?? await load(parley, address, operatorClient(address, operator ?? ''))
  if (known === null) await kept.put('loaded', sample)
  const players = await signedIn(address, await access.issue(sample.people.players))
  startPlayers(parley, players, sample)
  const shown = Object.entries(roles).filter(([role]) => role !== 'players') as [Role, string][]
  return Promise.all(shown.map(async ([role, name]) => ({ role: name, name, code: await access.issue(sample.people[role]) })))
}

async function load(parley: Parley, address: string, operator: Client): Promise<Kept> {
  const { access, clerk } = parley
  const office = async (person: string, stream: string, capacity: string, seat?: string): Promise<void> => {
    await operator.command(houseStream, 'secretariat', { type: 'give-office', person, stream, capacity, ...(seat === undefined ? {} : { seat }) } as { readonly type: string })
  }
  const add = (role: Role): Promise<string> => access.add({ name: roles[role], role, handle: role })
  const people: People = {
    secretariat: await add('secretariat'), chair: await add('chair'), belmar: await add('belmar'), casparia: await add('casparia'), analyst: await add('analyst'), room: await add('room'), players: await add('players'),
  }
  await office(people.secretariat, houseStream, 'secretariat')
  await office(people.analyst, houseStream, 'analyst')
  for (const dossier of unattended(of(house, await clerk.state(houseStream)).state)) for (const keeper of [people.analyst, people.secretariat]) await office(keeper, dossier, 'keeper')
  await record(operator, people, office)
  const players = await signedIn(address, await access.issue(people.players))

  const open = async ({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }, rulebook: string): Promise<string> => {
    const { opened: stream = '' } = await operator.command(houseStream, 'secretariat', { type: 'open-conference', title, rulebook, exercise: true } as { readonly type: string })
    for (const [role, capacity] of [['secretariat', 'secretariat'], ['chair', 'chair'], ['room', 'room-screen'], ['players', 'secretariat'], ['players', 'chair']] as const) await office(people[role], stream, capacity)
    const seats = lines.flatMap(({ does }) => (does.type === 'seat-delegation' ? [does.seat] : []))
    for (const seat of seats) await office(people.players, stream, 'delegation', seat)
    for (const { as, does } of lines) await players.command(stream, as, does)
    for (const seat of held) {
      await operator.command(stream, 'secretariat', { type: 'list-delegate', seat, person: people[seat], role: 'head' } as { readonly type: string })
      await office(people[seat], stream, 'delegation', seat)
      await operator.command(houseStream, 'secretariat', { type: 'take-office', person: people.players, stream, capacity: 'delegation', seat } as { readonly type: string })
    }
    // From here on the chair and the secretariat are people at keyboards.
    for (const capacity of ['chair', 'secretariat']) await operator.command(houseStream, 'secretariat', { type: 'take-office', person: people.players, stream, capacity } as { readonly type: string })
    return stream
  }
  return { people, assembly: await open(assembly, 'unga'), consultation: await open(consultation, 'consultative') }
}

const reports = new URL('../../../sample/record/', import.meta.url)

/** The copy came without outlet or date: the team reads it, nothing of it leaves. */
const internal = ['2-copy-with-an-appeal.txt']

/** The dossier of the sample's record: five reports, written for it, each with its handling mark. Its keeper is the analyst; the secretariat reads it. */
async function record(operator: Client, people: People, office: (person: string, stream: string, capacity: string) => Promise<void>): Promise<void> {
  const { opened: dossier = '' } = await operator.command(houseStream, 'secretariat', { type: 'open-dossier', title: 'Calls for a conference, 2021 to 2023', handling: 'internal' } as { readonly type: string })
  await office(people.analyst, dossier, 'keeper')
  // The secretariat reads along, so that it can make a format of what the team confirmed.
  await office(people.secretariat, dossier, 'reader')
  for (const name of readdirSync(reports).filter((file) => file.endsWith('.txt')).toSorted()) {
    await operator.post(`/dossiers/${dossier}/documents`, { name, text: readFileSync(new URL(name, reports), 'utf8'), handling: internal.includes(name) ? 'internal' : 'public', how: 'sample' })
  }
}
