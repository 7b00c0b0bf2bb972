import * as z from 'zod'
import { Rejected } from '#base/codes.ts'
import type { Capacity } from '#base/event.ts'
import type { StreamId } from '#base/ids.ts'
import { isRefusal } from '#base/refusal.ts'
import { languages } from '#base/words.ts'
import { channel } from '#channels/decider.ts'
import { channelKinds, type Party, partyOf } from '#channels/party.ts'
import { type ChannelState, held, isRead, type Note, readBy, unreadBy } from '#channels/state.ts'
import { transcript } from '#channels/transcript.ts'
import { of } from '#clerk/clerk.ts'
import { conference } from '#procedure/decider.ts'
import { always, json, problem } from './answers.ts'
import { largestPage } from './events.ts'
import type { Post } from './post.ts'
import { id, route, type Route, whole } from './route.ts'
import type { Served } from './served.ts'
import { opens, readsIn, type Standing, standing } from './standing.ts'

/** Notes of one seat that wait for the dais or came back, as many as are shown at once: to the dais the oldest, to their writer the latest. */
const mostWaiting = 200

const party = z.custom<Party>((value) => typeof value === 'string' && (value === 'secretariat' || value === 'chair' || /^seat:.{1,64}$/s.test(value)))
const note = z.object({ position: whole, at: z.int(), from: z.string(), to: z.string().nullable(), text: z.string(), status: z.enum(['sent', 'held', 'passed', 'returned']), reason: z.string().nullable(), read: z.boolean() })
const line = z.object({ stream: z.string(), kind: z.enum(channelKinds), parties: z.array(z.string()), position: whole, unread: whole, latest: note.nullable(), waiting: z.array(note) })

/** Notes of a conference: those one is a party to, the beginning of one, and its text to take away. */
export function channels(served: Served, post: Post): readonly Route[] {
  const { clerk } = served
  const stateOf = async (stream: StreamId): Promise<ChannelState> => of(channel, await clerk.state(stream)).state

  /** As which party somebody asks: in the capacity they name, else in the first they hold here that is one. */
  function asking(stands: Standing, capacity: string | undefined): { readonly capacity: Capacity; readonly party: Party } {
    const acting = opens(stands, 'channels').find((one) => partyOf(one) !== null && (capacity === undefined || one === capacity))
    const found = acting === undefined ? null : partyOf(acting)
    if (acting === undefined || found === null) throw new Rejected('forbidden')
    return { capacity: acting, party: found }
  }

  return [
    route({
      method: 'GET',
      path: '/streams/:stream/channels',
      says: 'The notes somebody is a party to in a conference, in a capacity they hold: how many are unread, the latest, and what waits for the dais or came back from it. Of any others it tells nothing.',
      query: z.object({ capacity: id.optional() }),
      answers: { status: 200, says: 'In no order that tells anything.', json: z.object({ channels: z.array(line) }) },
      handle: async ({ visitor, param, query: { capacity } }) => {
        const { party: mine } = asking(await standing(served, visitor, param('stream')), capacity)
        const found = (await Promise.all((await post.begun(param('stream'), mine)).map(async ({ stream, kind, parties }) => {
          const state = await stateOf(stream)
          const upTo = readBy(state, mine)
          const shown = (one: Note) => ({ position: one.position, at: one.written ?? one.at, from: one.from, to: one.to, text: one.text, status: one.status, reason: one.reason, read: one.status === 'returned' ? one.moved <= upTo : isRead(state, one) })
          const latest = state.notes.findLast(({ to }) => to === null)
          const waits = mine.startsWith('seat:') ? state.notes.filter(({ status }) => status === 'held' || status === 'returned').slice(-mostWaiting) : held(state).slice(0, mostWaiting)
          // One that was begun and not written in says nothing of who thought of writing.
          return state.notes.length === 0 ? [] : [{ stream, kind, parties, position: Math.max(...state.notes.map(({ moved }) => moved)), unread: unreadBy(state, mine).length, latest: latest === undefined ? null : shown(latest), waiting: waits.map(shown) }]
        }))).flat()
        return json({ channels: found })
      },
    }),
    route({
      method: 'POST',
      path: '/streams/:stream/channels',
      says: 'The channel in which notes go from a capacity to a party (`secretariat`, `chair`, `seat:ID`), begun where there is none. Where notes pass the dais, one to a delegation stands first in the writer’s channel with the dais.',
      body: z.strictObject({ capacity: id, to: party }),
      answers: { status: 200, says: 'Its stream: write with `write-note`. 422 `refused` where the host lets no notes go that way.', json: z.object({ stream: z.string(), kind: z.enum(channelKinds) }) },
      handle: async ({ visitor, param, body: { capacity, to } }) => {
        const acting = asking(await standing(served, visitor, param('stream')), capacity)
        const address = await post.open(param('stream'), acting.capacity, to)
        return isRefusal(address) ? problem('refused', { refusal: address }) : json({ stream: address.stream, kind: address.kind })
      },
    }),
    route({
      method: 'GET',
      path: '/streams/:stream/notes.txt',
      says: 'Every note of a channel as plain text, for its parties.',
      query: z.object({ language: z.enum(languages).default('en') }),
      answers: { status: 200, says: 'Plain text in UTF-8.', media: 'text/plain' },
      handle: async ({ visitor, param, query: { language } }) => {
        const stands = await standing(served, visitor, param('stream'))
        if (stands.kind !== 'channel') throw new Rejected('not-found')
        const circles = readsIn(stands, 'journal', visitor.person)
        const { begun } = await stateOf(stands.stream)
        if (begun === null) throw new Rejected('no-such-stream')
        const { seats } = of(conference, await clerk.state(begun.conference)).state.preparation
        const written = transcript(begun, Object.fromEntries(seats.map(({ id: seat, names }) => [seat, names])), language)
        const { count } = await clerk.head(stands.stream)
        const parts = [written.head]
        for (let after = 0; after < count;) {
          const { events, position } = await clerk.events(stands.stream, after, circles, largestPage)
          if (position <= after) break
          for (const event of events) if (event.position <= count) parts.push(...written.line(event))
          after = position
        }
        return new Response(parts.join('\n'), { headers: { ...always, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', 'content-disposition': `attachment; filename="${stands.stream}.txt"` } })
      },
    }),
  ]
}
