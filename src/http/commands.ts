import * as z from 'zod'
import { mayCommand } from '#access/table.ts'
import { Rejected } from '#base/codes.ts'
import type { Capacity, Event } from '#base/event.ts'
import { fits } from '#base/form.ts'
import { own } from '#base/own.ts'
import type { HouseState } from '#house/state.ts'
import { json, problem } from './answers.ts'
import type { Post } from './post.ts'
import { checkQuotations } from './quoted.ts'
import { id, route, type Route, whole } from './route.ts'
import type { Served } from './served.ts'
import { houseState, type Standing, standing } from './standing.ts'
import type { Visitor } from './visitor.ts'

/** How long an answer waits for a newly opened stream to have its first event, in tries of a few milliseconds. */
const patience = 100

const envelope = z.strictObject({
  command: z.looseObject({ type: z.string().min(1).max(80) }),
  /** The position the sender had read the stream up to. */
  seen: whole,
  /** Chosen by the sender; the same key again has the same answer. */
  key: z.string().regex(/^[!-~]([ -~]{0,198}[!-~])?$/),
  capacity: id,
})

/**
 * What somebody may act as. In the house also as the secretariat or keeper they are elsewhere, since they give offices there;
 * the house's own decider asks where.
 */
function actsAs(state: HouseState, { person }: Visitor, { kind, capacities }: Standing): readonly Capacity[] {
  if (kind !== 'house' || person === null) return capacities
  return [...capacities, ...Object.values(state.offices).flatMap((holders) => own(holders, person) ?? []).filter((held) => held === 'secretariat' || held === 'keeper')]
}

export function commands(served: Served, post: Post): readonly Route[] {
  const { clerk, deciders } = served
  return [route({
    method: 'POST',
    path: '/streams/:stream/commands',
    says: 'Asks for something to be done: `command` by its type, as the schemas of each kind of stream list them.',
    body: envelope,
    answers: {
      status: 200,
      says: 'It was recorded, at positions `from` to `to`. `opened` names a conference or dossier that it opened. Where the rules say no: 422 `refused`.',
      json: z.object({ from: whole, to: whole, opened: z.string().optional() }),
    },
    handle: async ({ visitor, param, body: { command, seen, key, capacity } }) => {
      if (visitor.person === null) throw new Rejected('signed-out')
      const stands = await standing(served, visitor, param('stream'))
      const fields = own(own(deciders, stands.kind)?.commands ?? {}, command.type)
      if (fields === undefined || !fits({ type: command.type, fields }, command)) throw new Rejected('not-a-command')
      const acting = actsAs(await houseState(served), visitor, stands).find((held) => held === capacity)
      if (acting === undefined || !mayCommand(stands.kind, command.type, acting)) throw new Rejected('forbidden')
      if (stands.kind === 'dossier') await checkQuotations(served, stands.stream, command, { person: visitor.person, capacity: acting })
      const sent = stands.kind === 'channel' ? await post.resting(stands.stream, command, acting) : command
      const answer = await clerk.submit(stands.stream, sent, { by: { person: visitor.person, capacity: acting }, key, seen })
      if ('refused' in answer) return problem('refused', { refusal: answer.refused })
      const { from, to, events } = answer.accepted
      const opened = stands.kind === 'house' ? await begun(served, events) : undefined
      return json({ from, to, ...(opened === undefined ? {} : { opened }) })
    },
  })]
}

/** The stream a command of the house opened, once it has begun: whoever is answered can go there at once. */
async function begun({ clerk }: Served, events: readonly Event[]): Promise<string | undefined> {
  const event = events.find(({ type }) => type === 'dossier-opened' || type === 'conference-opened')
  if (event === undefined) return undefined
  const { stream } = event.data as { readonly stream: string }
  for (let tries = 0; tries < patience && (await clerk.head(stream)).count === 0; tries += 1) await new Promise((resolve) => setTimeout(resolve, 10))
  return stream
}
