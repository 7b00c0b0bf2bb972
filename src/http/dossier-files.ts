import type { View } from '#access/table.ts'
import { Rejected } from '#base/codes.ts'
import type { StreamId } from '#base/ids.ts'
import { sameOf } from '#house/register.ts'
import { type Sight } from '#views/dossier/sight.ts'
import * as z from 'zod'
import { always, json, packed } from './answers.ts'
import { bytesOf } from './body.ts'
import { exportParts } from './dossier-out.ts'
import { largestExport, takeOver } from './dossier-in.ts'
import { dossierSight } from './dossier-sight.ts'
import { openFindings } from './findings.ts'
import { paperRoutes } from './papers.ts'
import { type Asked, route, type Route } from './route.ts'
import type { Served } from './served.ts'
import { houseState, opens, standing } from './standing.ts'

/** A dossier as files, each with what its reader may see and nothing else; and such a file into an empty dossier. */
export function dossierFiles(served: Served): readonly Route[] {
  const taking = new Set<StreamId>()
  const findings = openFindings(served)

  // Actors that were merged count in files as they do on pages.
  const sight = async (asked: Asked<unknown, unknown>, view: View): Promise<Sight> => dossierSight(served, findings, asked, view, sameOf(await houseState(served)))

  const headers = (stream: string, type: string, ending: string) => ({ 'content-type': type, 'cache-control': 'no-store', 'content-disposition': `attachment; filename="${stream}.${ending}"` })

  return [
    route({
      method: 'GET', path: '/dossiers/:stream/export.json',
      says: 'The dossier as the asker may see it: documents with bytes and text, entries with their passages as W3C Web Annotation targets, schema.org metadata, what is linked. An empty dossier takes it over without loss.',
      answers: { status: 200, says: 'A file; its form is in docs/api.md.', media: 'application/json' },
      handle: async (asked) => {
        const parts = exportParts(served.store, await sight(asked, 'export'), await houseState(served))
        const encoder = new TextEncoder()
        const body = new ReadableStream<Uint8Array>({
          pull: async (to) => {
            const next = await parts.next()
            if (next.done === true) to.close()
            else to.enqueue(encoder.encode(next.value))
          },
          cancel: async () => void await parts.return(undefined),
        })
        return new Response(body, { headers: { ...always, ...headers(asked.param('stream'), 'application/json', 'json') } })
      },
    }),
    route({
      method: 'GET', path: '/dossiers/:stream/entries.csv', says: 'Every entry the asker may see, a row each, with its passage and handling mark. `bom=1` puts a byte order mark first.',
      query: z.object({ bom: z.enum(['0', '1']).default('0') }),
      answers: { status: 200, says: 'A table in UTF-8.', media: 'text/csv' },
      handle: async (asked) => {
        const seen = await sight(asked, 'export')
        const { dossierCsv } = await import('#exports/dossier-csv.ts')
        return packed(asked.c.req.header('accept-encoding'), dossierCsv(seen, asked.query.bom === '1'), headers(asked.param('stream'), 'text/csv; charset=utf-8', 'csv'))
      },
    }),
    ...paperRoutes('/dossiers/:stream/report', 'The dossier as a report: documents, entries, and notes with document, outlet, date and its basis, place and quotation. The strictest handling mark stands on every page.', async (asked) => {
      const seen = await sight(asked, 'export')
      const { dossierSheet } = await import('#exports/dossier-sheet.ts')
      return { of: seen, name: asked.param('stream'), sheet: (language) => dossierSheet(seen, language) }
    }),
    route({
      method: 'POST', path: '/dossiers/:stream/take-over', says: `Takes over an exported dossier into an empty one: the file of \`export.json\`, up to ${largestExport / 1024 / 1024} MB. What was published there is not published here.`,
      upload: 'application/json',
      answers: { status: 200, says: 'How much was taken, and what could not be and why.', json: z.object({ documents: z.int(), entries: z.int(), rejections: z.int(), links: z.int(), problems: z.array(z.object({ what: z.string(), code: z.string(), detail: z.string() })) }) },
      handle: async ({ visitor, param, c }) => {
        const stream = param('stream')
        const stands = await standing(served, visitor, stream)
        const [capacity] = opens(stands, 'take-over')
        const { person } = visitor
        if (stands.kind !== 'dossier') throw new Rejected('no-such-stream')
        if (person === null || capacity === undefined) throw new Rejected('signed-out')
        const bytes = await bytesOf(c, largestExport)
        // One that is sent twice would find the dossier empty twice.
        if (taking.has(stream)) throw new Rejected('not-empty')
        taking.add(stream)
        try {
          return json(await takeOver(served, stream, bytes, { person, capacity }))
        } finally {
          taking.delete(stream)
        }
      },
    }),
  ]
}
