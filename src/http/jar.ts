import type { Context } from 'hono'
import { generateCookie, getCookie } from 'hono/cookie'
import type { CookieOptions } from 'hono/utils/cookie'
import type { Env } from './visitor.ts'

/** The name a sign-in is kept under, below its own path `/u/n/`. */
export const cookie = 'parley'

/**
 * Where a browser keeps its sign-ins. These are its cookies; a tab that holds the whole of Parley has a jar of its own, since a page may
 * neither read cookies nor send them in requests that it answers itself.
 */
export type Jar = {
  readonly get: (c: Context<Env>, name: string) => string | undefined
  readonly put: (answer: Response, name: string, value: string, options: CookieOptions & { readonly path: string }) => void
}

export const cookies: Jar = {
  get: (c, name) => getCookie(c, name),
  put: (answer, name, value, options) => answer.headers.append('set-cookie', generateCookie(name, value, options)),
}
