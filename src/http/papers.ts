import * as z from 'zod'
import { type Language, languages } from '#base/words.ts'
import type { Sheet } from '#exports/sheet.ts'
import { always, packed } from './answers.ts'
import { openFileWriter } from './file-writer.ts'
import { type Asked, route, type Route } from './route.ts'

const language = z.object({ language: z.enum(languages).default('en') })
type Query = z.infer<typeof language>

/** What a paper is made of: a value that files are kept with, the name of the file, and the sheet in a language. */
export type Paper = { readonly of: object; readonly name: string; readonly sheet: (language: Language) => Sheet }

export const media = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const

/** One writer for all papers: they wait for one another, and never a vote for one of them. */
export const write = openFileWriter()

/** The writers of pages are read only where somebody asks for one. */
const pages = (): Promise<typeof import('#exports/page.ts')> => import('#exports/page.ts')

/**
 * The routes of one paper in one of the six languages: the page without scripts, which prints, and the same as a Word file and as a PDF. Whether
 * the asker may have it is for `paper` to say. `more` is what else may be asked for in the query.
 */
export function paperRoutes<More extends z.ZodRawShape = Record<never, never>>(path: string, says: string, paper: (asked: Asked<unknown, Query & z.infer<z.ZodObject<More>>>) => Promise<Paper>, more?: More): readonly Route[] {
  // What the door parsed with this schema is what `paper` asks for.
  const query = z.object({ ...more, ...language.shape }) as unknown as z.ZodType<Query & z.infer<z.ZodObject<More>>>
  const file = (ending: keyof typeof media): Route => route({
    method: 'GET',
    path: `${path}.${ending}`,
    says: `${says} As a ${ending === 'pdf' ? 'PDF' : 'Word'} file.`,
    query,
    answers: { status: 200, says: 'A file.', media: media[ending] },
    handle: async (asked) => {
      const { of, name, sheet } = await paper(asked)
      const { language } = asked.query
      const bytes = await write(of, `${ending} ${name} ${language}`, () => ({ kind: ending === 'pdf' ? 'pdf' : 'word', sheet: sheet(language) }))
      return new Response(bytes, { headers: { ...always, 'content-type': media[ending], 'cache-control': 'no-store', 'content-disposition': `attachment; filename="${name}.${ending}"` } })
    },
  })
  return [
    route({
      method: 'GET',
      path,
      says: `${says} As a page without scripts.`,
      query,
      answers: { status: 200, says: 'A page that prints.', media: 'text/html' },
      handle: async (asked) => {
        const { sheet } = await paper(asked)
        return packed(asked.c.req.header('accept-encoding'), (await pages()).page(sheet(asked.query.language)), { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      },
    }),
    file('docx'),
    file('pdf'),
  ]
}
