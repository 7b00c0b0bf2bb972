import { type Context, Hono } from 'hono'
import * as z from 'zod'
import { randomHex } from '#access/random.ts'
import { Rejected } from '#base/codes.ts'
import { packed, problem } from './answers.ts'
import { jsonBody } from './body.ts'
import { channels } from './channels.ts'
import { commands } from './commands.ts'
import { dayPapers } from './day-papers.ts'
import { dossierFiles } from './dossier-files.ts'
import { events } from './events.ts'
import { firstLooks } from './first-look.ts'
import { health } from './health.ts'
import { imports } from './import.ts'
import { joining } from './joining.ts'
import { live } from './live.ts'
import { traceOf } from './log.ts'
import { me } from './me.ts'
import { openApi } from './openapi.ts'
import { outcome } from './outcome.ts'
import { heads } from './heads.ts'
import { people } from './people.ts'
import { badges } from './badges.ts'
import { passkeys } from './passkeys.ts'
import { openPost } from './post.ts'
import { publicPages } from './public.ts'
import { readOuts } from './read-out.ts'
import { record } from './record.ts'
import { roomScreens } from './room-screens.ts'
import { secondReading } from './second-reader.ts'
import { recordedVotes } from './recorded-votes.ts'
import { notices } from './notices.ts'
import type { Route } from './route.ts'
import type { Served } from './served.ts'
import { signIn } from './sign-in.ts'
import { statementTexts } from './statement-texts.ts'
import { statistics } from './statistics.ts'
import { toDossier } from './to-dossier.ts'
import { checkSite, type Env, publicVisitor, signedVisitor } from './visitor.ts'

/** Every route, as data. */
export function routesOf(served: Served): readonly Route[] {
  const post = openPost(served)
  return [...signIn(served), ...passkeys(served), ...me(served), ...commands(served, post), ...channels(served, post), ...events(served), ...firstLooks(served), ...notices(served), ...live(served), ...people(served), ...heads(served), ...outcome(served), ...recordedVotes(served), ...dayPapers(served), ...readOuts(served), ...record(served), ...secondReading(served), ...dossierFiles(served), ...imports(served), ...toDossier(served), ...statementTexts(served),
    ...joining(served), ...badges(served), ...roomScreens(served), ...statistics(served)]
}

/** The application: the public under `/api`, sign-in n under `/u/n/api`, the screens everywhere else. */
export async function openApp(served: Served, stopping: () => boolean = () => false): Promise<Hono<Env>> {
  const app = new Hono<Env>()
  const routes = routesOf(served)
  const description = JSON.stringify(openApi(routes, served.deciders))
  // The disk is read only where there are screens to serve from it.
  const files = served.settings.screens === null ? noScreens : await (await import('./files.ts')).screens(served.settings.screens)

  for (const route of routes) {
    for (const [prefix, visitorOf] of [['/api', publicVisitor], ['/u/:u{[0-9]+}/api', signedVisitor]] as const) {
      app.on(route.method, `${prefix}${route.path}`, async (c) => {
        try {
          if (route.method !== 'GET') {
            if (stopping()) throw new Rejected('busy')
            checkSite(served, c)
          }
          const visitor = await visitorOf(served, c)
          const query = parsed(route.query, c.req.query())
          const body = route.body === undefined ? undefined : parsed(route.body, await jsonBody(c))
          const answer = await route.handle({ visitor, param: (name) => c.req.param(name) ?? '', query, body, c })
          if (answer.status === 422) served.log({ kind: 'refused', code: 'refused', where: `${route.method} ${route.path}` })
          return answer
        } catch (error) {
          return failed(served, `${route.method} ${route.path}`, error)
        }
      })
    }
  }

  app.get('/healthz', async () => health(served, stopping()).catch((error: unknown) => failed(served, 'GET /healthz', error)))
  app.get('/api/openapi.json', (c) => packed(c.req.header('accept-encoding'), description, { 'content-type': 'application/json', 'cache-control': 'no-cache' }))
  publicPages(app, served, (where, error) => failed(served, where, error))
  app.get('*', async (c) => {
    if (isApi(c)) return problem('not-found')
    return files(c.req.path, c.req.header('accept-encoding') ?? '', c.req.header('if-none-match')).catch((error: unknown) => failed(served, 'GET /*', error))
  })
  app.notFound(() => problem('not-found'))
  app.onError((error, c) => failed(served, `${c.req.method} ?`, error))
  return app
}

const noScreens = (): Promise<Response> => Promise.reject(new Rejected('not-found', 'The screens are not built. `npm run build` makes them.'))
const isApi = (c: Context<Env>): boolean => /^\/(u\/\d+\/)?api(\/|$)/.test(c.req.path)

function parsed(schema: z.ZodType | undefined, value: unknown): unknown {
  if (schema === undefined) return undefined
  const found = schema.safeParse(value)
  if (found.success) return found.data
  // Paths and expectations only: what was sent is not sent back.
  throw new Rejected('malformed', z.prettifyError(found.error).slice(0, 500))
}

function failed({ log }: Served, where: string, error: unknown): Response {
  if (error instanceof Rejected) {
    log({ kind: 'rejected', code: error.code, where })
    return problem(error.code, { detail: error.message })
  }
  const id = randomHex(6)
  log({ kind: 'defect', code: 'defect', where, id, trace: traceOf(error) })
  return problem('defect', { id })
}
