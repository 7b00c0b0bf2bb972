import * as z from 'zod'
import { randomHex } from '#access/random.ts'
import { Rejected, problems, type ProblemCode } from '#base/codes.ts'
import { handlings } from '#base/handling.ts'
import { longestName, longestNote, ways } from '#record/commands.ts'
import { json } from './answers.ts'
import { bytesOf } from './body.ts'
import type { Incoming } from './reading/desk.ts'
import { type Asked, route, type Route } from './route.ts'
import type { Served } from './served.ts'
import { opens, standing } from './standing.ts'

/** Documents in one upload, and bytes of all together. */
export const mostDocuments = 20
export const largestUpload = 100 * 1024 * 1024

const key = z.string().regex(/^[!-~]([ -~]{0,178}[!-~])?$/)
const about = { handling: z.enum(handlings).optional(), note: z.string().min(1).max(longestNote).optional(), how: z.enum(ways).optional(), key: key.optional() }
const pasted = z.strictObject({ name: z.string().min(1).max(longestName), text: z.string(), ...about })
const form = z.strictObject(about)

/** What each document came to: its id, or why it was not taken. */
const told = z.object({
  documents: z.array(z.union([
    z.object({ name: z.string(), document: z.string() }),
    z.object({ name: z.string(), problem: z.object({ code: z.enum(Object.keys(problems) as [ProblemCode, ...ProblemCode[]]), title: z.string(), detail: z.string(), refusal: z.looseObject({}).optional() }) }),
  ])),
})
type Told = z.infer<typeof told>['documents'][number]

/** Where documents come into a dossier: pasted text as JSON, files as a form. A document that cannot be taken says why, and the rest goes on. */
export function imports(served: Served): readonly Route[] {
  return [route({
    method: 'POST',
    path: '/dossiers/:stream/documents',
    says: `Takes documents into a dossier: JSON {name, text, handling?, note?, how?, key?}, or a form with up to ${mostDocuments} files (field \`file\`) and the same fields. A retry with the same key has the same answer.`,
    upload: 'multipart/form-data',
    answers: { status: 200, says: 'What became of each document, in the order in which they came.', json: told },
    handle: async (asked) => {
      const stream = asked.param('stream')
      const stands = await standing(served, asked.visitor, stream)
      const [capacity] = opens(stands, 'import')
      const { person } = asked.visitor
      if (stands.kind !== 'dossier') throw new Rejected('no-such-stream')
      if (person === null || capacity === undefined) throw new Rejected('signed-out')
      const { incoming, sent } = await received(asked)
      const documents: Told[] = []
      for (const [n, one] of incoming.entries()) documents.push(...await take(served, stream, one, { by: { person, capacity }, key: `${sent} ${n}` }))
      return json({ documents })
    },
  })]
}

type Act = Parameters<Served['desk']['take']>[2]

/** A file that holds several documents has an answer for each of them, under its own name. */
async function take(served: Served, stream: string, incoming: Incoming, act: Act): Promise<readonly Told[]> {
  const parts = await orTrouble(served, incoming.name, () => served.desk.apart(incoming))
  if (!isSeveral(parts)) return [parts]
  const told: Told[] = []
  for (const [n, one] of parts.entries()) told.push(await takeOne(served, stream, one, parts.length === 1 ? act : { ...act, key: `${act.key} ${n}` }))
  return told
}

const isSeveral = (parts: readonly Incoming[] | Told): parts is readonly Incoming[] => Array.isArray(parts)

function takeOne(served: Served, stream: string, incoming: Incoming, act: Act): Promise<Told> {
  const { name } = incoming
  return orTrouble(served, name, async () => {
    const answer = await served.desk.take(stream, incoming, act)
    if ('document' in answer) return { name, document: answer.document }
    return { name, problem: { code: 'refused', title: problems.refused.title, detail: answer.refused.words.en, refusal: { ...answer.refused } } }
  })
}

async function orTrouble<Value>({ log }: Served, name: string, taking: () => Promise<Value>): Promise<Value | Told> {
  try {
    return await taking()
  } catch (error) {
    // The whole request fails where nothing more can be taken; a document's own trouble is its own.
    if (!(error instanceof Rejected) || error.code === 'disk-full' || error.code === 'busy') throw error
    log({ kind: 'rejected', code: error.code, where: 'POST /dossiers/:stream/documents' })
    return { name, problem: { code: error.code, title: problems[error.code].title, detail: error.message } }
  }
}

type Received = { readonly incoming: readonly Incoming[]; readonly sent: string }

async function received({ c }: Asked<unknown, unknown>): Promise<Received> {
  const type = c.req.header('content-type') ?? ''
  const bytes = await bytesOf(c, largestUpload)
  const fresh = `import-${randomHex(16)}`
  if (/^application\/json\b/i.test(type)) {
    const { name, text, how = 'pasted', note = null, handling = null, key: sent = fresh } = parsed(pasted, jsonIn(bytes))
    return { incoming: [{ name, content: text.toWellFormed(), obtained: { how, note }, handling }], sent }
  }
  if (!/^multipart\/form-data\b/i.test(type)) throw new Rejected('malformed', 'The body is neither application/json nor multipart/form-data.')
  const fields: { [name: string]: string } = {}
  const files: File[] = []
  for (const [name, value] of await formIn(bytes, type)) {
    if (typeof value !== 'string') files.push(value)
    else fields[name] = value
  }
  const { how = 'file', note = null, handling = null, key: sent = fresh } = parsed(form, fields)
  if (files.length === 0) throw new Rejected('malformed', 'The form has no file in it.')
  if (files.length > mostDocuments) throw new Rejected('too-large', `An upload has up to ${mostDocuments} documents.`)
  const incoming = await Promise.all(files.map(async (file): Promise<Incoming> => ({ name: file.name || 'document', content: new Uint8Array(await file.arrayBuffer()), obtained: { how, note }, handling })))
  return { incoming, sent }
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Rejected('malformed', 'The body is not JSON in UTF-8.')
  }
}

export async function formIn(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<FormData> {
  try {
    return await new Response(bytes, { headers: { 'content-type': type } }).formData()
  } catch {
    throw new Rejected('malformed', 'The body is not a form.')
  }
}

function parsed<Shape extends z.ZodType>(shape: Shape, value: unknown): z.infer<Shape> {
  const found = shape.safeParse(value)
  if (found.success) return found.data
  throw new Rejected('malformed', z.prettifyError(found.error).slice(0, 500))
}
