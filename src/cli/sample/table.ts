import { type Access } from '#access/access.ts'
import { type Clerk, of } from '#clerk/clerk.ts'
import { house } from '#house/decider.ts'
import { houseStream } from '#house/state.ts'
import { unattended } from '../secretariat.ts'
import { assembly } from './assembly.ts'
import type { Client } from './client.ts'
import { consultation } from './consultation.ts'
import { held } from './data/delegations.ts'
import { programme } from './programme.ts'
import type { Line } from './scene.ts'

/** Who the sample hands a code to, in the order in which they are printed. */
export const roles = {
  secretariat: 'Secretariat', chair: 'Chair', belmar: 'Delegation of Belmar', casparia: 'Delegation of Casparia', analyst: 'Analyst', room: 'Room screen', players: 'Sample delegations',
} as const
export type Role = keyof typeof roles
export type People = { readonly [role in Role]: string }
export type Laid = { readonly people: People; readonly assembly: string; readonly consultation: string }

/** A report of the sample's record, as its file has it. */
export type Report = { readonly name: string; readonly text: string }
/** What laying the table takes: who is let in, what stands, the operator, how somebody signs in with a code, and the reports. */
export type Table = { readonly access: Access; readonly clerk: Clerk; readonly operator: Client; readonly signedIn: (code: string) => Promise<Client>; readonly reports: readonly Report[] }

/** Puts the sample into a house where nobody works yet, through the doors everybody uses. Uses nothing of Node: a browser tab lays the same table. */
export async function lay({ access, clerk, operator, signedIn, reports }: Table): Promise<Laid> {
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
  await record(operator, people, office, reports)
  const players = await signedIn(await access.issue(people.players))

  const open = async ({ title, lines }: Scene, rulebook: string): Promise<string> => {
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
  return { people, assembly: await open(planned(assembly, 'assembly'), 'unga'), consultation: await open(planned(consultation, 'consultation'), 'consultative') }
}

type Scene = { readonly title: string; readonly lines: readonly Line[] }

function planned({ title, lines }: Scene, conference: 'assembly' | 'consultation'): Scene {
  return { title, lines: [...lines, ...programme(conference, Date.now())] }
}

/** The copy came without outlet or date: the team reads it, nothing of it leaves. */
const internal = ['2-copy-with-an-appeal.txt']

/** The dossier of the sample's record: five reports, written for it, each with its handling mark. Its keeper is the analyst; the secretariat reads it. */
async function record(operator: Client, people: People, office: (person: string, stream: string, capacity: string) => Promise<void>, reports: readonly Report[]): Promise<void> {
  const { opened: dossier = '' } = await operator.command(houseStream, 'secretariat', { type: 'open-dossier', title: 'Calls for a conference, 2021 to 2023', handling: 'internal' } as { readonly type: string })
  await office(people.analyst, dossier, 'keeper')
  // The secretariat reads along, so that it can make a format of what the team confirmed.
  await office(people.secretariat, dossier, 'reader')
  for (const { name, text } of reports) {
    await operator.post(`/dossiers/${dossier}/documents`, { name, text, handling: internal.includes(name) ? 'internal' : 'public', how: 'sample' })
  }
}
