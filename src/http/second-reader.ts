import * as z from 'zod'
import { type ProblemCode, problems, Rejected } from '#base/codes.ts'
import { teamRoles } from '#base/handling.ts'
import { of } from '#clerk/clerk.ts'
import { dossier } from '#record/decider.ts'
import type { DossierDocument } from '#record/state.ts'
import { sightOf } from '#views/dossier/sight.ts'
import { json } from './answers.ts'
import { type Asked, route, type Route } from './route.ts'
import type { Served } from './served.ts'
import { opens, readsIn, standing } from './standing.ts'

/** Documents named in one request. */
export const mostAsked = 200

const about = z.object({ model: z.string(), prompt: z.string(), host: z.string(), leaves: z.boolean(), sealed: z.boolean() })
const code = z.enum(Object.keys(problems) as [ProblemCode, ...ProblemCode[]])
const line = z.object({
  document: z.string(), is: z.enum(['waiting', 'reading', 'read', 'failed']), problem: code.nullable(), answered: z.int(), parts: z.int(), offered: z.int(), dropped: z.int(), changed: z.boolean(),
  sent: z.object({ by: z.string(), at: z.int(), host: z.string() }).nullable(),
})
const asked = z.strictObject({ documents: z.union([z.literal('all'), z.array(z.string().min(1).max(64)).min(1).max(mostAsked)]), leaves: z.string().max(300).nullable().optional() })

/** A language model as a second reader of documents: what it is, what it read, and the asking, which a keeper or an analyst does by hand. */
export function secondReading(served: Served): readonly Route[] {
  /** The documents the asker may read. */
  async function open({ visitor, param }: Asked<unknown, unknown>): Promise<readonly DossierDocument[]> {
    const stands = await standing(served, visitor, param('stream'))
    if (stands.kind !== 'dossier') throw new Rejected('no-such-stream')
    const roles = opens(stands, 'second-reader').flatMap((capacity) => teamRoles.filter((role) => role === capacity))
    const { state } = of(dossier, await served.clerk.view(param('stream'), readsIn(stands, 'second-reader', visitor.person)))
    return sightOf(state, new Map(), roles).seen.map(({ document }) => document)
  }

  return [
    route({
      method: 'GET', path: '/dossiers/:stream/second-reader',
      says: 'The second reader of this host, where it has one, whether what it is sent leaves this machine, and how the documents stand with it.',
      answers: { status: 200, says: '`reader` is null where none is set up.', json: z.object({ reader: about.nullable(), documents: z.array(line) }) },
      handle: async (request) => {
        const readable = await open(request)
        const { second } = served
        if (second === undefined) return json({ reader: null, documents: [] })
        const stands = await second.standing(request.param('stream'))
        const { mark, address: { host, leaves, sealed } } = second
        return json({ reader: { ...mark, host, leaves, sealed }, documents: readable.flatMap(({ document }) => { const is = stands.get(document); return is === undefined ? [] : [{ document, ...is }] }) })
      },
    }),
    route({
      method: 'POST', path: '/dossiers/:stream/second-reader', body: asked,
      says: 'Asks the second reader to read documents, or all that it may have and has not read. Where their text leaves this machine, `leaves` names the host it goes to: whoever asks says that they know. To another host only documents marked public are sent.',
      answers: { status: 200, says: 'How many wait now, and which of those named stay here because of their mark.', json: z.object({ asked: z.int(), stay: z.array(z.string()) }) },
      handle: async (request) => {
        const { body, visitor: { person } } = request
        const readable = await open(request)
        const { second } = served
        if (second === undefined) throw new Rejected('no-second-reader')
        if (person === null) throw new Rejected('signed-out')
        const { host, leaves } = second.address
        if (leaves && body.leaves !== host) throw new Rejected('text-leaves', `The text would leave this machine to ${host}. Say so in \`leaves\`.`)
        const named = body.documents === 'all' ? readable : body.documents.map((id) => readable.find(({ document }) => document === id) ?? notThere())
        const taken = named.filter(({ handling }) => second.takes(handling))
        const stay = named.filter((one) => !taken.includes(one)).map(({ document }) => document)
        if (taken.length === 0 && named.length > 0) throw new Rejected('text-stays')
        second.ask(request.param('stream'), taken.map(({ document }) => document), person)
        return json({ asked: taken.length, stay })
      },
    }),
  ]
}

function notThere(): never {
  throw new Rejected('not-found', 'There is no such document in this dossier.')
}
