import * as z from 'zod'
import { read } from '#access/code.ts'
import { longestName } from '#access/person.ts'
import { Rejected } from '#base/codes.ts'
import { languages } from '#base/words.ts'
import { always } from './answers.ts'
import { media, write } from './papers.ts'
import { id, route, type Route } from './route.ts'
import type { Served } from './served.ts'
import { opens, standing } from './standing.ts'

/** Badges in one file; with their texts they fit a request. */
export const mostBadges = 500

const texts = z.array(z.string().max(200)).max(2)
const badge = z.strictObject({ name: z.string().max(longestName), seat: id.nullable(), role: z.string().max(longestName), code: z.string().max(120) })

/**
 * Badges as a PDF. A code was shown once, in the browser that asked for it; that browser hands it back to be printed. Nothing of it is kept: not the
 * file, not the request.
 */
export function badges(served: Served): readonly Route[] {
  return [
    route({
      method: 'POST',
      path: '/streams/:stream/badges.pdf',
      says: 'Badges with codes as a PDF, eight to a page; for whoever may issue the codes. Nothing of them is kept.',
      body: z.strictObject({
        language: z.enum(languages).default('en'), title: z.string().max(400), address: z.url({ protocol: /^https?$/ }).max(200),
        /** How delegations and roles are written, in one or two languages. */
        seats: z.record(id, texts), roles: z.record(z.string().max(longestName), texts),
        badges: z.array(badge).min(1).max(mostBadges),
      }),
      answers: { status: 200, says: 'A file.', media: media.pdf },
      handle: async ({ visitor, param, body }) => {
        opens(await standing(served, visitor, param('stream')), 'codes')
        const { language, title, address, seats, roles } = body
        const all = body.badges.map(({ name, seat, role, code }) => {
          if (read(code) === null) throw new Rejected('malformed', 'A badge has a code.')
          return { title, name, code, delegation: seat === null ? [] : seats[seat] ?? [], role: roles[role] ?? [role], address: `${address.replace(/\/$/, '')}/sign-in#${code}` }
        })
        const bytes = await write({}, 'badges', () => ({ kind: 'badges', sheet: { language, title, badges: all } }))
        return new Response(bytes, { headers: { ...always, 'content-type': media.pdf, 'cache-control': 'no-store', 'content-disposition': 'attachment; filename="badges.pdf"' } })
      },
    }),
  ]
}
