import * as z from 'zod'
import { Rejected } from '#base/codes.ts'
import type { Circle } from '#base/event.ts'
import { isDay } from '#base/instants.ts'
import { languages } from '#base/words.ts'
import { zones } from '#base/zones.ts'
import { of } from '#clerk/clerk.ts'
import { conference } from '#procedure/decider.ts'
import type { ConferenceState } from '#procedure/state.ts'
import { dayIn } from '#views/clock.ts'
import { type Daily, dailyOf } from '#views/daily.ts'
import { orders, participantsListOf } from '#views/participants-list.ts'
import { plannedIn, zoneAround } from '#views/programme.ts'
import { packed } from './answers.ts'
import { visible } from './outcome.ts'
import { paperRoutes } from './papers.ts'
import { id, route, type Route } from './route.ts'
import type { Served } from './served.ts'
import { readsIn, type Standing, standing } from './standing.ts'
import { mayView } from '#access/table.ts'
import type { Visitor } from './visitor.ts'

const handPapers = ['speakers', 'agenda', 'tally'] as const
/** `public`: as everybody may see it, for whoever issues it; else as the asker may. */
const readers = z.enum(['mine', 'public']).default('mine')
const mostKept = 16

/** The papers of a day: its programme as a calendar, the Journal of the day, the list of participants, and what a meeting needs to go on by hand. */
export function dayPapers(served: Served): readonly Route[] {
  const { clerk, access, now } = served
  const kept = new Map<string, Promise<Daily | null>>()

  function circlesIn(stands: Standing, { person }: Visitor, as: 'mine' | 'public'): readonly Circle[] {
    const mine = readsIn(stands, 'outcome', person)
    return as === 'public' ? ['public'] : mine
  }

  async function seen(visitor: Visitor, stream: string, as: 'mine' | 'public' = 'mine'): Promise<{ readonly state: ConferenceState; readonly position: number; readonly stands: Standing }> {
    const stands = await standing(served, visitor, stream)
    if (stands.kind !== 'conference') throw new Rejected('not-found')
    const { state, position } = of(conference, await clerk.view(stream, circlesIn(stands, visitor, as)))
    return { state, position, stands }
  }

  async function daily(visitor: Visitor, stream: string, { day, zone = null, readers: as }: { readonly day?: string | undefined; readonly zone?: string | undefined | null; readonly readers: 'mine' | 'public' }): Promise<Daily> {
    const { state, stands } = await seen(visitor, stream, as)
    const circles = circlesIn(stands, visitor, as)
    const head = await clerk.head(stream)
    const today = day ?? dayIn(now(), zone ?? zoneAround(plannedIn(state), now()))
    const name = `${stream} ${head.count} ${today} ${zone} ${circles.join(' ')}`
    const making = kept.get(name) ?? visible(served, stream, circles, head.count).then((events) => dailyOf(events, { stream, head }, today, zone))
    kept.set(name, making)
    if (kept.size > mostKept) for (const oldest of kept.keys()) { kept.delete(oldest); break }
    const found = await making.catch((error: unknown) => {
      kept.delete(name)
      throw error
    })
    if (found === null) throw new Rejected('not-found', 'Of this conference there is nothing to show yet.')
    return found
  }

  /** Names of the people on the delegations' lists, for whoever administers people here; nobody else learns one. */
  async function peopleIn({ capacities, kind }: Standing, { preparation }: ConferenceState): Promise<{ readonly [person: string]: string | null } | null> {
    if (!capacities.some((capacity) => mayView(kind, 'people', capacity))) return null
    const listed = Object.values(preparation.delegations).flatMap((delegates) => delegates.map(({ person }) => person))
    return Object.fromEntries(await Promise.all(listed.map(async (person) => [person, (await access.person(person))?.name ?? null] as const)))
  }

  return [
    route({
      method: 'GET',
      path: '/streams/:stream/programme.ics',
      says: 'The programme of sittings as a calendar (RFC 5545), to be subscribed to; under `/api` as the public may see it.',
      query: z.object({ language: z.enum(languages).default('en'), body: id.optional() }),
      answers: { status: 200, says: 'A calendar.', media: 'text/calendar' },
      handle: async ({ visitor, param, query: { language, body }, c }) => {
        const stream = param('stream')
        const { state: { founding, ...state } } = await seen(visitor, stream)
        if (founding === null) throw new Rejected('not-found')
        const { calendar } = await import('#exports/calendar.ts')
        const planned = plannedIn({ founding, ...state }).filter((one) => body === undefined || one.body === body)
        const text = calendar(planned, { stream, title: founding.title, exercise: founding.exercise, language })
        return packed(c.req.header('accept-encoding'), text, { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'no-cache', 'content-disposition': `inline; filename="${stream}.ics"` })
      },
    }),
    ...paperRoutes('/streams/:stream/daily', 'The Journal of the day: programme, meetings, decisions and documents of one day, and the next day’s programme.', async ({ visitor, param, query }) => {
      const found = await daily(visitor, param('stream'), query)
      const { dailySheet } = await import('#exports/daily-sheet.ts')
      return { of: found, name: `${found.stream}-${found.day}`, sheet: (language) => dailySheet(found, language, query.readers === 'public') }
    }, { day: z.string().refine(isDay, 'a day that exists, YYYY-MM-DD').optional(), zone: z.enum(zones).optional(), readers }),
    ...paperRoutes('/streams/:stream/participants', 'The list of participants; with names of people only for whoever may see who signs in.', async ({ visitor, param, query: { order, readers: as } }) => {
      const { state, stands } = await seen(visitor, param('stream'), as)
      const people = as === 'public' ? null : await peopleIn(stands, state)
      const { participantsSheet } = await import('#exports/participants-sheet.ts')
      // Kept by nobody: a name that is erased is gone from the next list.
      return {
        of: {}, name: `${param('stream')}-participants`,
        sheet: (language) => {
          const list = participantsListOf(state, order, language, people)
          if (list === null) throw new Rejected('not-found')
          return participantsSheet(list, language, order, list.title)
        },
      }
    }, { order: z.enum(orders).default('alphabetical'), readers }),
    ...handPapers.flatMap((paper) => paperRoutes(`/streams/:stream/bodies/:body/${paper}`, `${says[paper]}, as it stands at this moment, for a meeting that goes on by hand.`, async ({ visitor, param, query: { from = null } }) => {
      const { state } = await seen(visitor, param('stream'))
      const { handPaper } = await import('#exports/hand-papers.ts')
      return {
        of: {}, name: `${param('stream')}-${paper}`,
        sheet: (language) => {
          const sheet = handPaper(paper, state, param('body'), { now: now(), language, from })
          if (sheet === null) throw new Rejected('not-found')
          return sheet
        },
      }
    }, { from: id.optional() })),
  ]
}

const says = { speakers: 'The list of speakers', agenda: 'The agenda and the drafts', tally: 'A blank tally sheet in the order of the roll; `from` is the delegation whose name was drawn' } as const
