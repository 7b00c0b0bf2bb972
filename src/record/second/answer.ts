import { type Field, type Fields, fills, list, optional, record, text } from '#base/form.ts'

// What a second reader is asked for: words alone, never a place, a number or a judgement, so that everything it gives can be looked for in the text.
export type SaidAnswer = { readonly words: readonly string[]; readonly speaker?: string | null; readonly saying?: string | null; readonly addressee?: string | null; readonly on_behalf_of?: string | null; readonly occasion?: string | null; readonly place?: string | null; readonly when?: string | null }
export type CountedAnswer = { readonly number: string; readonly modifier?: string | null; readonly what: string; readonly where?: string | null; readonly source?: string | null }
export type StanceAnswer = { readonly words: string; readonly actor: string; readonly stance: string; readonly on: string; readonly speaker?: string | null }
export type PledgeAnswer = { readonly words: string; readonly what: string; readonly by: string; readonly towards?: string | null; readonly due?: string | null; readonly speaker?: string | null }
/** One value of a call for a meeting: the passage it stands in, and the words within it that name it. */
export type SlotAnswer = { readonly words: string; readonly name: string; readonly speaker?: string | null }
export type CalledAnswer = SlotAnswer & { readonly call?: string | null }
export type MeetingAnswer = { readonly [slot in AskedSlot]: readonly SlotAnswer[] } & { readonly participants: readonly CalledAnswer[] }
export type Answer = { readonly statements: readonly SaidAnswer[]; readonly figures: readonly CountedAnswer[]; readonly positions: readonly StanceAnswer[]; readonly undertakings: readonly PledgeAnswer[]; readonly initiatives: readonly MeetingAnswer[] }

export const askedSlots = ['proposed_by', 'backed_by', 'addressed_to', 'convener', 'place', 'level', 'window', 'subject'] as const
export type AskedSlot = (typeof askedSlots)[number]

/** Bounds of one answer: things of a kind, UTF-16 units of a passage and of a name. */
export const mostOfAKind = 80
export const longestPassage = 5_000
export const longestField = 300
const mostSlots = 30
const mostMeetings = 6

const passage = text(1, longestPassage)
const name = text(1, longestField)
const maybe = optional(name)
const slot: Fields = { words: passage, name, speaker: maybe }

const shape: Fields = {
  statements: list(record({ words: list(passage, 1, 8), speaker: maybe, saying: maybe, addressee: maybe, on_behalf_of: maybe, occasion: maybe, place: maybe, when: maybe }), 0, mostOfAKind),
  figures: list(record({ number: name, modifier: maybe, what: name, where: maybe, source: maybe }), 0, mostOfAKind),
  positions: list(record({ words: passage, actor: name, stance: name, on: name, speaker: maybe }), 0, mostOfAKind),
  undertakings: list(record({ words: passage, what: text(1, longestPassage), by: name, towards: maybe, due: maybe, speaker: maybe }), 0, mostOfAKind),
  initiatives: list(record({ ...Object.fromEntries(askedSlots.map((each) => [each, list(record(slot), 0, mostSlots)])), participants: list(record({ ...slot, call: maybe }), 0, mostSlots) }), 0, mostMeetings),
}

/** The answer, where it has the shape asked for and nothing beyond; otherwise null. */
export function answerIn(content: string): Answer | null {
  try {
    const value: unknown = JSON.parse(content)
    return isAnswer(value) ? value : null
  } catch {
    return null
  }
}

const isAnswer = (value: unknown): value is Answer => fills(record(shape), value)

type Schema = { readonly [name: string]: unknown }

/** The shape as strict JSON Schema: every field asked for, null where there is none, nothing beyond. Lengths are checked here, since not every server takes them. */
export const answerSchema: Schema = schemaOf(record(shape))

function schemaOf(field: Field): Schema {
  switch (field.kind) {
    case 'list': return { type: 'array', items: schemaOf(field.of) }
    case 'record': return { type: 'object', properties: Object.fromEntries(Object.entries(field.fields).map(([of, part]) => [of, schemaOf(part)])), required: Object.keys(field.fields), additionalProperties: false }
    case 'optional': return { ...schemaOf(field.of), type: ['string', 'null'] }
    default: return { type: 'string' }
  }
}
