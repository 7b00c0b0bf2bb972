import * as z from 'zod'
import { randomHex } from '#access/random.ts'
import { Rejected } from '#base/codes.ts'
import type { By } from '#base/event.ts'
import { fits } from '#base/form.ts'
import { handlings } from '#base/handling.ts'
import { hash } from '#base/hash.ts'
import type { StreamId } from '#base/ids.ts'
import { actorOf, groupOf } from '#actors/register.ts'
import { own } from '#base/own.ts'
import { of } from '#clerk/clerk.ts'
import { houseCommands } from '#house/commands.ts'
import { house } from '#house/decider.ts'
import { capacitiesOf, houseStream } from '#house/state.ts'
import { dossierFormat, dossierVersion, type ExportedDocument, type ExportedDossier } from '#exports/dossier-json.ts'
import { type ExportedActor, registerCommands } from '#exports/dossier-actors.ts'
import { documentCommands, entryCommand, linkCommands, obtainedBefore, rejectionCommand, type TakenDocuments } from '#exports/dossier-take-over.ts'
import { dossierCommands, type DossierCommand } from '#record/commands.ts'
import { dossier } from '#record/decider.ts'
import { answerWays, entryKinds, ways } from '#record/entry.ts'
import { isSpanOf } from '#record/span.ts'
import { allSpans } from '#views/dossier/candidate.ts'
import type { Served } from './served.ts'

/** Bytes of a file that is taken over, and how many documents and judgements stand in it. */
export const largestExport = 100 * 1024 * 1024
export const mostExported = { documents: 2_000, judgements: 50_000, actors: 2_000 } as const
/** Posts, and groups, of one actor. */
const mostTerms = 200
/** So many commands wait at a time. */
const atOnce = 100

const number = z.int().min(1)
const saidBy = { by: z.string(), at: z.int().min(0) }
const span = z.tuple([z.int().min(0), z.int().min(0)])
const target = z.looseObject({ source: z.string().max(200), selector: z.tuple([z.looseObject({ start: z.int().min(0), end: z.int().min(0) }), z.looseObject({ exact: z.string() })]) })
const candidate = z.union([z.string().max(200), z.object({ document: z.string().max(64), place: z.array(z.union([z.string(), z.number()])).max(200), again: z.int().min(1) }), z.null()])
const judged = { kind: z.enum(entryKinds), candidate, by: z.string(), at: z.int().min(0), published: z.boolean(), contests: z.array(z.object({ by: z.string(), at: z.int().min(0), note: z.string().nullable() })).max(50) }
const document = z.looseObject({
  hash: z.string(), textHash: z.string(), name: z.string().min(1), handling: z.enum(handlings), described: z.looseObject({}), obtained: z.looseObject({ how: z.string() }), by: z.string(), at: z.int().min(0),
  restored: z.array(span), masked: z.array(z.looseObject({ span, reason: z.string() })), pasted: z.boolean(), bytes: z.base64(), text: z.string(),
})
const shape = z.looseObject({
  format: z.literal(dossierFormat), version: z.literal(dossierVersion), title: z.string().min(1), documents: z.array(document).max(mostExported.documents),
  entries: z.array(z.looseObject({ ...judged, entry: number, way: z.enum(ways), value: z.looseObject({}), before: z.array(z.looseObject({ ...saidBy, value: z.looseObject({}), way: z.enum(ways), note: z.string().nullable(), target: z.array(target) })).max(50).optional(), annotation: z.looseObject({ target: z.array(target) }) })).max(mostExported.judgements),
  rejections: z.array(z.looseObject({ ...judged, value: z.looseObject({}).optional(), note: z.string().nullable(), target: z.array(target) })).max(mostExported.judgements),
  stories: z.object({ joined: z.array(z.array(z.string())), apart: z.array(z.string()) }), renderings: z.array(z.array(number)), authentic: z.array(number), translations: z.array(z.tuple([number, number])),
  answers: z.array(z.object({ entry: number, to: number, way: z.enum(answerWays), ...saidBy }).partial({ by: true, at: true })),
  linked: z.object({ renderings: z.array(z.object({ entries: z.array(number), ...saidBy })), authentic: z.array(z.object({ entry: number, ...saidBy })), translations: z.array(z.object({ entry: number, ...saidBy })) }).optional(),
  actors: z.array(z.looseObject({ actor: z.string(), holders: z.array(z.looseObject({})).max(mostTerms), memberships: z.array(z.looseObject({})).max(mostTerms) })).max(mostExported.actors).optional(),
})

type Whole = Omit<ExportedDossier, 'documents'> & { readonly documents: readonly (ExportedDocument & { readonly pasted: boolean; readonly bytes: string; readonly text: string })[] }
export type TakenOver = { readonly documents: number; readonly entries: number; readonly rejections: number; readonly links: number; readonly problems: readonly { readonly what: string; readonly code: string; readonly detail: string }[] }

/**
 * Takes an exported dossier over into an empty one. Its bytes must have the hashes it names and every passage must stand where it says; what does not is
 * left out and told. Who judged what stays as the export says it, and is shown as the export's word.
 */
export async function takeOver({ clerk, desk }: Pick<Served, 'clerk' | 'desk'>, stream: StreamId, bytes: Uint8Array, by: By): Promise<TakenOver> {
  const whole = wholeDossier(bytes)
  const { state } = of(dossier, await clerk.state(stream))
  if (Object.keys(state.documents).length + Object.keys(state.entries).length > 0) throw new Rejected('not-empty')
  const sent = `take-over-${randomHex(16)}`
  const problems: { what: string; code: string; detail: string }[] = []
  let keys = 0
  /** The position of the first event of a command; null where it was not taken, which is told under `what`. */
  const send = async (what: string, command: DossierCommand | null): Promise<number | null> => {
    const refuse = (code: string, detail: string): null => { problems.push({ what, code, detail }); return null }
    if (command === null) return refuse('misquoted', 'A passage of it does not stand in the documents of the file.')
    if (!fits({ type: command.type, fields: dossierCommands[command.type] }, command)) return refuse('malformed', 'A field is missing or out of bounds.')
    const answer = await clerk.submit(stream, command as { readonly type: string }, { by, key: `${sent} ${keys += 1}`, seen: 0 })
    return 'refused' in answer ? refuse('refused', answer.refused.words.en) : answer.accepted.events[0]?.position ?? null
  }
  const documents = new Map<string, { readonly document: string; readonly text: string }>()
  for (const one of whole.documents) {
    try {
      const content = Uint8Array.from(atob(one.bytes), (letter) => letter.charCodeAt(0))
      if (hash(content) !== one.hash || hash(one.text) !== one.textHash) throw new Rejected('malformed', 'Its bytes or its text are not those the file names.')
      const answer = await desk.take(stream, { name: one.name, content: one.pasted ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(content) : content, text: one.text, obtained: obtainedBefore(one), handling: one.handling }, { by, key: `${sent} d${one.hash}` })
      if ('refused' in answer) throw new Rejected('refused', answer.refused.words.en)
      documents.set(one.hash, { document: answer.document, text: one.text })
      for (const command of documentCommands(one, answer.document, one.text)) await send(one.name, command)
    } catch (error) {
      if (!(error instanceof Rejected) || error.code === 'disk-full' || error.code === 'busy') throw error
      problems.push({ what: one.name, code: error.code, detail: error.message })
    }
  }
  const positions = new Map<number, number>()
  for (let n = 0; n < whole.entries.length; n += atOnce) {
    await Promise.all(whole.entries.slice(n, n + atOnce).map(async (entry) => {
      const command = entryCommand(entry, documents)
      const position = await send(`entry ${entry.entry}`, command !== null && lies(command, documents) ? command : null)
      if (position !== null) positions.set(entry.entry, position)
    }))
  }
  const rejected = await inTurn(whole.rejections, (one, n) => { const command = rejectionCommand(one, documents); return send(`rejection ${n + 1}`, command !== null && lies(command, documents) ? command : null) })
  const links = await inTurn(linkCommands(whole, documents, positions), (command) => send(command.type, command))
  problems.push(...await registered(clerk, whole.actors ?? [], by, sent))
  await send('title', { type: 'rename-dossier', title: whole.title })
  return { documents: documents.size, entries: positions.size, rejections: rejected, links, problems }
}

/** The actors of an export that this house does not have, into its register, where whoever takes the file over may add to it; what could not be added is told. */
async function registered(clerk: Served['clerk'], actors: readonly ExportedActor[], by: By, sent: string): Promise<TakenOver['problems']> {
  const { state } = of(house, await clerk.state(houseStream))
  const commands = registerCommands(actors, (actor) => own(state.actors, actor) !== undefined || actorOf(actor) !== null || groupOf(actor) !== null)
  const capacity = capacitiesOf(state.offices, by.person, houseStream).find((one) => one === 'analyst' || one === 'secretariat')
  if (capacity === undefined) return [...new Set(commands.map(({ actor }) => actor))].map((what) => ({ what, code: 'forbidden', detail: 'The register of actors is kept by the secretariat and the analysts of the house.' }))
  const problems: { what: string; code: string; detail: string }[] = []
  for (const [n, { actor, command }] of commands.entries()) {
    const fields = own(houseCommands, command.type)
    if (fields === undefined || !fits({ type: command.type, fields }, command)) problems.push({ what: actor, code: 'malformed', detail: 'A field is missing or out of bounds.' })
    else {
      const answer = await clerk.submit(houseStream, command, { by: { person: by.person, capacity }, key: `${sent} r${n}`, seen: 0 })
      if ('refused' in answer) problems.push({ what: actor, code: 'refused', detail: answer.refused.words.en })
    }
  }
  return problems
}

async function inTurn<Item>(items: readonly Item[], send: (item: Item, n: number) => Promise<number | null>): Promise<number> {
  let done = 0
  for (let n = 0; n < items.length; n += atOnce) done += (await Promise.all(items.slice(n, n + atOnce).map((item, at) => send(item, n + at)))).filter((position) => position !== null).length
  return done
}

/** Whether every span of a value lies in the document of its first anchor. */
function lies({ value, anchors }: Extract<DossierCommand, { readonly type: 'take-over-entry' | 'take-over-rejection' }>, documents: TakenDocuments): boolean {
  const text = [...documents.values()].find(({ document: id }) => id === anchors[0]?.document)?.text
  return text !== undefined && (value == null ? [] : allSpans(value)).every((one) => isSpanOf(text, one))
}

/** The file of a whole dossier, as `exports/dossier-json.ts` writes it; rejected as `malformed` with the fields that are not so. */
export function wholeDossier(bytes: Uint8Array): Whole {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Rejected('not-a-dossier', 'The file is not JSON in UTF-8.')
  }
  const found = shape.safeParse(value)
  if (!found.success) throw new Rejected('not-a-dossier', z.prettifyError(found.error).slice(0, 500))
  // What is inside descriptions and values is checked as the commands they become are.
  return found.data as unknown as Whole
}
