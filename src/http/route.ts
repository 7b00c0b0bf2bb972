import type { Context } from 'hono'
import * as z from 'zod'
import type { Env, Visitor } from './visitor.ts'

/** What a route is handed: who asks, what stood in the path, the checked query and body. */
export type Asked<Body, Query> = {
  readonly visitor: Visitor
  readonly param: (name: string) => string
  readonly query: Query
  readonly body: Body
  readonly c: Context<Env>
}

/** What a route answers with when all is well; problems are the same everywhere. */
export type Answers = { readonly status: 200 | 204; readonly says: string; readonly json?: z.ZodType; readonly media?: string }

/** One route, declared once: the router, the checks at the door, the tests and OpenAPI read the same value. */
export type Route = {
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** Below `/api` and `/u/:u/api`; parameters as `:name`. */
  readonly path: string
  readonly says: string
  readonly query?: z.ZodType
  readonly body?: z.ZodType
  /** Set where the body is not JSON: the route reads it itself, within its own limits. */
  readonly upload?: string
  readonly answers: Answers
  readonly handle: (asked: Asked<unknown, unknown>) => Promise<Response>
}

type Typed<Body extends z.ZodType, Query extends z.ZodType> = Omit<Route, 'query' | 'body' | 'handle'> & {
  readonly query?: Query
  readonly body?: Body
  readonly handle: (asked: Asked<z.infer<Body>, z.infer<Query>>) => Promise<Response>
}

/** Keeps the types of query and body for the route's own code. The door has parsed both with these very schemas. */
export function route<Body extends z.ZodType = z.ZodUndefined, Query extends z.ZodType = z.ZodUndefined>(typed: Typed<Body, Query>): Route {
  return { ...typed, handle: (asked) => typed.handle(asked as Asked<z.infer<Body>, z.infer<Query>>) }
}

export const id = z.string().min(1).max(120)
export const whole = z.int().min(0).max(Number.MAX_SAFE_INTEGER)
/** A whole number in a query. */
export const wholeText = z.string().regex(/^\d{1,16}$/).transform(Number).pipe(whole)
