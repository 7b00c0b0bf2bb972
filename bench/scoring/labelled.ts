import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { arrangementStates, calls, instrumentKinds, positionValues, statementKinds, ties } from '#record/found.ts'
import { occurrences } from './words.ts'

const folder = new URL('../labelled/', import.meta.url)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/).nullable()
/** A value of a slot: other wordings that would be right too stand behind a bar, "null" among them says that none need be found. */
const values = z.array(z.string().min(1))
const call = z.string().refine((word) => word.split('|').every((one) => one === 'null' || calls.some((known) => known === one)), 'no word of a call')

const shape = z.strictObject({
  language: z.enum(['en', 'de', 'fr', 'es', 'ru', 'ar', 'zh']),
  form: z.enum(['pasted', 'transcript', 'press-conference', 'agency']),
  what: z.string().min(1),
  published: z.strictObject({ day, basis: z.enum(['printed', 'unknown']) }),
  text: z.string().min(1),
  masked: z.array(z.string().min(1)),
  /** What is `optional` may be found or not. */
  statements: z.array(z.strictObject({
    content: z.array(z.string().min(1)).min(1), kind: z.enum(statementKinds), speaker: z.string().min(1).nullable(), inferred: z.boolean().optional(), optional: z.boolean().optional(),
  })),
  /** `value` is the lower end of a range and `to` the upper one. */
  figures: z.array(z.strictObject({
    words: z.string().min(1), value: z.number(), to: z.number().optional(), modifier: z.string().nullable(), what: z.string().min(1), source: z.string().min(1).nullable(), asOf: day, optional: z.boolean().optional(),
  })),
  initiatives: z.array(z.strictObject({
    proposedBy: values, backedBy: values, convener: values, host: values, place: values, level: values, subject: values,
    window: z.array(z.strictObject({ words: z.string().min(1), from: day.optional(), to: day.optional() })),
    participants: z.array(z.strictObject({ name: z.string().min(1), call: call.nullable() })),
  })),
  positions: z.array(z.strictObject({ who: z.string().min(1), collective: z.boolean(), on: z.string(), value: z.enum(positionValues) })),
  traps: z.array(z.string().min(1)),
  /** What was agreed, promised, referred to and recognised; a report without these arrays is not scored for them. */
  arrangements: z.array(z.strictObject({ words: z.string().min(1), between: values, announcedBy: z.string().min(1).nullable(), state: z.string().refine((word) => word.split('|').every((one) => arrangementStates.some((known) => known === one)), 'no state of an arrangement'), optional: z.boolean().optional() })).optional(),
  undertakings: z.array(z.strictObject({ words: z.string().min(1), by: z.string().min(1), towards: z.string().min(1).nullable(), optional: z.boolean().optional() })).optional(),
  instruments: z.array(z.strictObject({ name: z.string().min(1), kind: z.enum(instrumentKinds), of: z.string().min(1).nullable(), drafter: z.string().min(1).nullable() })).optional(),
  relations: z.array(z.strictObject({ words: z.string().min(1), of: z.string().min(1), to: z.string().min(1), tie: z.enum(ties), optional: z.boolean().optional() })).optional(),
})

/** One report of the labelled set: the whole page, and what a careful reader finds in it. */
export type Labelled = z.infer<typeof shape> & { readonly file: string }

/** What is wrong with a report, each line naming the file and the string: words that do not stand in its text, a shape that is not the format's. */
export function faults(file: string, written: unknown): readonly string[] {
  const read = shape.safeParse(written)
  if (!read.success) return read.error.issues.map(({ path, message }) => `${file}: ${path.join('.')}: ${message}`)
  const { text, masked, statements, figures, initiatives, traps, arrangements = [], undertakings = [], relations = [] } = read.data
  const exact = [...masked, ...statements.flatMap(({ content }) => content), ...figures.map(({ words }) => words), ...initiatives.flatMap(({ window }) => window.map(({ words }) => words)), ...traps, ...[...arrangements, ...undertakings, ...relations].map(({ words }) => words)]
  return exact.filter((words) => occurrences(text, words).length === 0).map((words) => `${file}: not in the text: ${words}`)
}

/** Every report of the labelled set, or of a folder laid out like it, in order of its file. Throws where one is not well-formed, naming every fault. */
export function labelled(only: readonly string[] = [], from: URL = folder): readonly Labelled[] {
  const files = readdirSync(from, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')).filter((file) => file.endsWith('.json')).toSorted()
    .filter((file) => only.length === 0 || only.includes(file.split('/')[0] ?? ''))
  const written = files.map((file) => ({ file, value: read(file, from) }))
  const wrong = written.flatMap(({ file, value }) => faults(file, value))
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
  return written.map(({ file, value }) => ({ ...shape.parse(value), file }))
}

/** Whether a report stands in the odd or the even half of its language: by the number its file's name begins with. */
export function ofHalf(file: string, half: 'odd' | 'even'): boolean {
  return Number.parseInt(file.slice(file.lastIndexOf('/') + 1), 10) % 2 === (half === 'odd' ? 1 : 0)
}

function read(file: string, from: URL): unknown {
  try {
    return JSON.parse(readFileSync(new URL(file, from), 'utf8'))
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : 'not JSON'}`, { cause: error })
  }
}
