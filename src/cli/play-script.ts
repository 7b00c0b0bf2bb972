import * as z from 'zod'
import { refusalCodes, Rejected } from '#base/codes.ts'
import type { Capacity } from '#base/event.ts'
import { type Fields, fits } from '#base/form.ts'
import { dayOf } from '#base/instants.ts'
import { schemaOf } from '#http/openapi.ts'
import type { ConferenceCommand } from '#procedure/commands.ts'
import { conference } from '#procedure/decider.ts'
import { plenary } from '#procedure/scene.ts'
import { bookOf, editionOn, editions, rulebooks } from '#rulebooks/catalogue.ts'
import { isInForce } from '#rulebooks/editions.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import { outcomes } from '#voting/tally.ts'

/** Most steps a script may have, and members a conference. */
const mostSteps = 20_000
const mostSeats = 300

const seat = z.string().regex(/^[a-z](-?[a-z0-9])*$/).max(40)
const names = z.strictObject({ en: z.string().min(1).max(200), ar: z.string().min(1).max(200).optional(), zh: z.string().min(1).max(200).optional(), fr: z.string().min(1).max(200).optional(), ru: z.string().min(1).max(200).optional(), es: z.string().min(1).max(200).optional() })
const capacity = z.string().regex(/^(chair|vice-chair|secretariat|clock|room-screen|public|(delegation|observer):[a-z](-?[a-z0-9])*)$/).describe('Who acts: `chair`, `vice-chair`, `secretariat`, `delegation:SEAT`, `observer:SEAT`; `clock` for what falls due.')
const expected = z.union([
  z.strictObject({ refused: z.enum(refusalCodes), rule: z.string().optional() }).describe('The rules say no, with this code, citing this rule among others.'),
  z.strictObject({ events: z.array(z.string()).min(1) }).describe('Exactly these events, by type and in this order.'),
  z.strictObject({
    elected: z.array(z.string()), needed: z.int().optional(), next: z.enum(['unrestricted', 'restricted', 'special', 'lot', 'done', 'no-candidates']).optional(), among: z.array(z.string()).optional(), rule: z.string().optional(),
  }).describe('In the election: those elected so far in their order, the votes the last ballot needed, what comes next and on whom; the rule, where a decision cites it.'),
  z.strictObject({ outcome: z.enum([...outcomes, 'elected', 'places-vacant']), rule: z.string().optional() }).describe('A decision with this outcome, citing this rule among others.'),
])

/** Its own `$defs` entry; the shapes of all commands take its place in the schema. */
const command = z.looseObject({ type: z.string() }).meta({ id: 'command', description: 'A command as the engine knows it; `body` is the plenary when left out.' })
const act = z.strictObject({
  as: capacity,
  does: command,
  expect: expected.optional(),
})
const casting = z.strictObject({ vote: z.string().describe('The id of the open vote: vote-1.'), cast: z.record(seat, z.enum(['Y', 'N', 'A'])) }).describe('Several delegations vote, one after the other.')
const raising = z.strictObject({
  vote: z.string(), hands: z.strictObject({ yes: z.int().min(0), no: z.int().min(0), abstain: z.int().min(0).optional() }), teller: z.string().min(1).max(100).describe('Who counted.'),
}).describe('A show of hands, counted answer by answer and entered by the secretariat.')
const calling = z.strictObject({ vote: z.string(), call: z.record(seat, z.string().regex(/^(S|P?[YNA]R?)$/)) })
  .describe('The names are called, in the order of the roll-call, until all have answered: Y, N, A; S gives no answer; P passes, and what follows it is answered when asked again; R: with rights.')
const balloting = z.strictObject({ ballot: z.string().describe('The id of the open electronic ballot: ballot-1.'), papers: z.record(seat, z.array(z.string())) }).describe('Several delegations cast their ballots, one after the other: whom each names.')
const asking = z.strictObject({ as: capacity, why: z.enum(Object.keys(conference.commands)).describe('A type of command.'), body: z.string().optional(), expect: expected.options[0].nullable().optional() })
  .describe('Why can I not do this now? Null is expected where it can be done.')
const saying = z.strictObject({ script: names.partial().describe('The sentence in any of the six languages; an empty object only prints it.'), body: z.string().optional() }).describe('What the chair would say next.')
const waiting = z.strictObject({ wait: z.int().min(0).max(525_600).describe('Minutes that pass; what falls due happens.') })

const script = z.strictObject({
  $schema: z.string().optional(),
  title: z.string().min(1).max(200),
  says: z.string().optional().describe('What the script shows.'),
  rulebook: z.enum(Object.keys(rulebooks)),
  edition: z.string().optional().describe('An edition by its name; the one in force when the meeting begins when left out.'),
  overrides: z.array(z.strictObject({ path: z.string(), value: z.json() })).max(300).optional().describe('Values of the rulebook that this conference sets for itself.'),
  seed: z.int().min(0).max(4_294_967_295).default(1).describe('Lots are drawn from it: the same seed draws the same lots.'),
  begins: z.iso.datetime().default('2026-03-16T09:00:00Z'),
  seats: z.array(z.strictObject({ seat, names, role: z.string().default('member').describe('A role of the rulebook\'s participation.') })).min(1).max(mostSeats),
  steps: z.array(z.union([act, casting, raising, calling, balloting, asking, saying, waiting])).max(mostSteps),
})
/** The frame alone: each step is read by itself, so that one that is none does not keep the others from being played. */
const frame = script.extend({ steps: z.array(z.unknown()).max(mostSteps) })
const oneStep = script.shape.steps.element
export type Script = Omit<z.infer<typeof script>, 'steps'> & { readonly steps: readonly Step[] }
export type Expected = z.infer<typeof expected>
/** `n` counts from 1 as in the file; delegations that vote together share it. */
export type Step =
  | { readonly n: number; readonly as: Capacity; readonly does: ConferenceCommand; readonly expect: Expected | null }
  | { readonly n: number; readonly vote: string; readonly call: { readonly [seat: string]: string } }
  | { readonly wait: number }
  | { readonly n: number; readonly as: Capacity; readonly why: ConferenceCommand['type']; readonly body: string; readonly expect: { readonly refused: string; readonly rule?: string | undefined } | null | undefined }
  | { readonly n: number; readonly script: { readonly [language: string]: string | undefined }; readonly body: string }
  /** What is no step, or no command: said with its place, and the rest is played. */
  | { readonly n: number; readonly code: 'malformed' | 'not-a-command'; readonly detail: string }

const answers = { Y: 'yes', N: 'no', A: 'abstain' } as const

/** Commands a script may use: a play is founded by its own frame. */
const commands: { readonly [type: string]: Fields } = Object.fromEntries(Object.entries<Fields>(conference.commands).filter(([type]) => type !== 'found-conference'))

/** A script from the text of a file. Throws `malformed` where it is no JSON, or its frame is none; `refused` where the edition was not in force. */
export function scriptOf(text: string): Script {
  const read = frame.safeParse(parsed(text))
  if (!read.success) throw new Rejected('malformed', `This is not a script: ${z.prettifyError(read.error)}`)
  inForceThen(read.data)
  return { ...read.data, steps: read.data.steps.flatMap((given, index): readonly Step[] => {
    const n = index + 1
    const known = oneStep.safeParse(given)
    if (!known.success) return [{ n, code: 'malformed', detail: z.prettifyError(known.error).replaceAll('\n', ' ') }]
    const step = known.data
    if ('wait' in step) return [step]
    if ('papers' in step) return Object.entries(step.papers).map(([id, names]) => ({ n, as: `delegation:${id}`, does: { type: 'cast-ballot', body: plenary, ballot: step.ballot, names }, expect: null }))
    if ('cast' in step) return Object.entries(step.cast).map(([id, letter]) => ({ n, as: `delegation:${id}`, does: { type: 'cast-vote', body: plenary, vote: step.vote, choice: answers[letter] }, expect: null }))
    if ('hands' in step) {
      const { vote, hands, teller } = step
      return (['yes', 'no', 'abstain'] as const).flatMap((answer): readonly Step[] => {
        const number = hands[answer]
        return number === undefined ? [] : [{ n, as: 'secretariat', does: { type: 'count-hands', body: plenary, vote, answer, number, teller }, expect: null }]
      })
    }
    if ('call' in step) return [{ n, ...step }]
    if ('why' in step) return [{ n, as: step.as as Capacity, why: step.why as ConferenceCommand['type'], body: step.body ?? plenary, expect: step.expect }]
    if ('script' in step) return [{ n, script: step.script, body: step.body ?? plenary }]
    const does = commandOf(step.does)
    return [typeof does === 'string' ? { n, code: 'not-a-command', detail: does } : { n, as: step.as as Capacity, does, expect: step.expect ?? null }]
  }) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Rejected('malformed', `This is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** A meeting of the past is played under the edition of its day; one that names another, or of a day that had none, is not played. An edition nobody knows is left to the founding. */
function inForceThen({ rulebook, edition, begins }: Pick<z.infer<typeof frame>, 'rulebook' | 'edition' | 'begins'>): void {
  const day = dayOf(Date.parse(begins))
  if (edition === undefined) {
    if (editionOn(rulebook, day) !== undefined) return
    throw new Rejected('refused', `not-in-force: no edition of ${rulebook} was in force on ${day} (${(editions[rulebook] ?? []).map((one) => `“${one.edition}” ${spanOf(one)}`).join('; ')}).`)
  }
  const book = bookOf(rulebook, edition)
  if (book === undefined || isInForce(book, day)) return
  throw new Rejected('refused', `not-in-force: the edition “${book.edition}” of ${rulebook} was not in force on ${day} (${spanOf(book)}).`)
}

function spanOf({ inForce: { from, until } }: Rulebook): string {
  return `${from ?? '…'} – ${until ?? '…'}`
}

/** The shape is checked here, once; what the rules say of it is the engine's. The sentence says what is wrong with it. */
function commandOf(given: { readonly type: string; readonly [field: string]: unknown }): ConferenceCommand | string {
  const fields = Object.hasOwn(commands, given.type) ? commands[given.type] : undefined
  const command = fields !== undefined && 'body' in fields ? { body: plenary, ...given } : given
  if (fields === undefined) return `there is no command “${given.type}”.`
  if (!fits({ type: given.type, fields }, command)) return `${given.type} takes ${JSON.stringify(schemaOf({ kind: 'record', fields }))}, and was given ${JSON.stringify(given)}.`
  return command as unknown as ConferenceCommand
}

/** The JSON Schema of a script (2020-12), with the shape of every command. */
export function playSchema(): { readonly [name: string]: unknown } {
  const whole = z.toJSONSchema(script, { io: 'input' })
  const shapes = Object.entries(commands).map(([type, fields]) => {
    const { body, ...others } = fields
    const { properties, required } = schemaOf({ kind: 'record', fields: others }) as { readonly properties: object; readonly required: readonly string[] }
    return [type, {
      type: 'object', additionalProperties: false, required: ['type', ...required],
      properties: { type: { const: type }, ...(body === undefined ? {} : { body: { type: 'string', default: plenary } }), ...properties },
    }] as const
  })
  return {
    ...whole, title: 'A meeting played by `parley play`',
    $defs: { command: { oneOf: shapes.map(([type]) => ({ $ref: `#/$defs/${type}` })) }, ...Object.fromEntries(shapes) },
  }
}
