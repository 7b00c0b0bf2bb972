import type { Context, Hono } from 'hono'
import { hexToBytes } from '@noble/hashes/utils.js'
import { Rejected } from '#base/codes.ts'
import { hash } from '#base/hash.ts'
import { minute } from '#base/instants.ts'
import { type Language, languages } from '#base/words.ts'
import { of } from '#clerk/clerk.ts'
import { conference } from '#procedure/decider.ts'
import type { Place } from '#exports/public-page.ts'
import { publicBoard } from '#views/public-board.ts'
import { always, packed } from './answers.ts'
import type { Served } from './served.ts'
import { houseState, isPublished, standing } from './standing.ts'
import type { Env } from './visitor.ts'

/** Pages kept, each in one language at one position of its stream, for a minute at most. */
const mostKept = 96
/** Conferences on the list of what is open to the public. */
const mostListed = 100
/** For so many seconds a cache before the server may answer without asking it. */
const stays = 1

/** The writers of pages are read only where somebody asks for one. */
const pages = () => Promise.all([import('#exports/public-page.ts'), import('#exports/public-style.ts')])

/** The language asked for in the address, else the first of the reader's own that there is. */
export function languageFor(asked: string | undefined, accepts: string | undefined): Language {
  const known = languages.find((language) => language === asked)
  if (known !== undefined) return known
  const wishes = (accepts ?? '').slice(0, 500).split(',').map((wish, n) => {
    const [tag = '', weight = ''] = wish.split(';q=')
    return { tag: tag.trim().toLowerCase(), weight: weight === '' ? 1 : Number(weight) || 0, n }
  })
  for (const { tag, weight } of wishes.toSorted((one, other) => other.weight - one.weight || one.n - other.n)) {
    const found = weight > 0 ? languages.find((language) => tag === language || tag.startsWith(`${language}-`)) : undefined
    if (found !== undefined) return found
  }
  return 'en'
}

/**
 * What everybody may read without a script: `/public`, `/public/:stream`, and `/embed/:stream` for the pages of others. They are made of what the public
 * circle has folded, whoever asks: no cookie is looked at. What is not public is answered like what does not exist.
 */
export function publicPages(app: Hono<Env>, served: Served, failed: (where: string, error: unknown) => Response): void {
  const kept = new Map<string, Promise<string>>()

  async function made(name: string, make: () => Promise<string>): Promise<string> {
    const making = kept.get(name) ?? make()
    kept.set(name, making)
    if (kept.size > mostKept) for (const oldest of kept.keys()) { kept.delete(oldest); break }
    return making.catch((error: unknown) => {
      kept.delete(name)
      throw error
    })
  }
  async function board(stream: string, place: Place): Promise<string> {
    const { kind } = await standing(served, { person: null, session: null }, stream)
    if (kind !== 'conference') throw new Rejected('no-such-stream')
    const folded = await served.clerk.view(stream, ['public'])
    const { state } = of(conference, folded)
    const now = served.now()
    return made(`${place.embedded} ${place.language} ${folded.position} ${Math.floor(now / minute)} ${stream}`, async () => {
      const shown = publicBoard(state, stream, now)
      if (shown === null) throw new Rejected('no-such-stream')
      return (await pages())[0].publicPage(shown, place)
    })
  }
  async function list(place: Place): Promise<string> {
    const open: { readonly stream: string; readonly title: string; readonly exercise: boolean }[] = []
    for (const opened of Object.values((await houseState(served)).streams).toReversed()) {
      if (open.length < mostListed && opened.kind === 'conference' && (await isPublished(served, opened))) open.push(opened)
    }
    return (await pages())[0].publicList(open, place)
  }

  const door = (path: string, embedded: boolean, make: (c: Context<Env>, place: Place) => Promise<string>): void => {
    app.get(path, async (c) => {
      const place: Place = { language: languageFor(c.req.query('lang'), c.req.header('accept-language')), embedded }
      try {
        return await answered(c, place, 200, await make(c, place))
      } catch (error) {
        if (!(error instanceof Rejected) || (error.code !== 'no-such-stream' && error.code !== 'not-found')) return failed(`GET ${path}`, error)
        return answered(c, place, 404, (await pages())[0].publicMissing(place))
      }
    })
  }
  door('/public', false, (_, place) => list(place))
  door('/public/:stream', false, (c, place) => board(c.req.param('stream') ?? '', place))
  door('/embed/:stream', true, (c, place) => board(c.req.param('stream') ?? '', place))
}

async function answered(c: Context<Env>, { embedded }: Place, status: 200 | 404, html: string): Promise<Response> {
  const etag = `"${hash(html).slice(0, 24)}"`
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-language': /<html lang="(\w+)"/.exec(html)?.[1] ?? 'en', etag, 'cache-control': status === 404 ? 'no-store' : `public, max-age=0, s-maxage=${stays}, must-revalidate`, 'content-security-policy': await policy(embedded) }
  const fresh = status === 200 && c.req.header('if-none-match')?.split(',').some((known) => known.trim().replace(/^W\//, '') === etag) === true
  const page = fresh ? new Response(null, { status: 304, headers: { ...always, ...headers } }) : await packed(c.req.header('accept-encoding'), html, headers)
  const answer = status === 404 ? new Response(page.body, { status, headers: page.headers }) : page
  answer.headers.set('vary', 'accept-encoding, accept-language')
  // Whoever shows it within a page of theirs shows what is public; there is nothing to press in it but a link that opens a window of its own.
  if (embedded) {
    answer.headers.delete('x-frame-options')
    answer.headers.set('cross-origin-resource-policy', 'cross-origin')
  }
  return answer
}

/** One style, known by its hash, one script and the faces of our own; nothing else is loaded, sent or framed. */
async function policy(embedded: boolean): Promise<string> {
  const [, { publicStyle }] = await pages()
  const digest = btoa(String.fromCharCode(...hexToBytes(hash(publicStyle))))
  return `default-src 'none'; script-src 'self'; style-src 'self' 'sha256-${digest}'; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors ${embedded ? '*' : "'none'"}`
}
