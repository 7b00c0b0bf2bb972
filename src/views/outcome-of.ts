import type { Event } from '#base/event.ts'
import type { Instant } from '#base/instants.ts'
import type { Stance } from '#base/majority.ts'
import { conference } from '#procedure/decider.ts'
import { bookIn } from '#procedure/founding.ts'
import { marksTold } from '#procedure/marks.ts'
import { methodOf } from '#procedure/methods.ts'
import { readingsTold } from '#procedure/rereading.ts'
import { settledTold } from '#procedure/rulings.ts'
import { sequelTold } from '#procedure/sequels.ts'
import type { ConferenceState } from '#procedure/state.ts'
import { motionKind } from '#procedure/kinds.ts'
import { own } from '#base/own.ts'
import { fill, type Words } from '#base/words.ts'
import type { ParticipantsEvent } from '#participants/events.ts'
import type { ConferenceEvent, ConferenceEvents } from '#procedure/events.ts'
import type { Rulebook, Rules } from '#rulebooks/rulebook.ts'
import { citeAll, ruleName } from '#rulebooks/citing.ts'
import { written } from '#rulebooks/overriding.ts'
import { ruledIn } from './outcome-rulings.ts'
import { statementTexts } from './statement-texts.ts'
import { draftName, type Known, lineOf, resultOf, speechOf } from './minutes.ts'
import type { Counted, Entry, Outcome, Participant, Ruled, Sitting, Taken, Text } from './outcome.ts'
import { names } from './words/minutes.ts'

type Recorded = ConferenceEvent | ParticipantsEvent
type Mutable<Value> = { -readonly [member in keyof Value]: Value[member] }

/** Where the whole journal ends, whatever of it the reader saw. */
export type Whole = Pick<Outcome, 'stream' | 'head'>

/**
 * The outcome of a conference from those events of its journal that the reader may see, in their order. Null where the founding
 * is not among them. What the reader was not shown is not in it, and nothing in it depends on an event that was left out.
 */
export function outcomeOf(events: Iterable<Event>, whole: Whole): Outcome | null {
  const reading = newReading()
  for (const event of events) read(reading, recorded(event))
  const { book, founding } = reading
  if (book === null || founding === null) return null
  const sittings = [...reading.sittings.values()].filter(({ entries }) => entries.length > 0)
  const cited = [...sittings.flatMap(({ entries }) => entries.flatMap(({ cites }) => cites)), ...reading.decisions.flatMap(({ cites }) => cites), ...[...reading.rulings.values()].flatMap(({ cites }) => cites)]
  return {
    ...whole,
    title: founding.title, exercise: founding.exercise,
    rulebook: { id: book.id, edition: book.edition, title: book.title },
    began: founding.at, latest: reading.latest,
    participants: [...reading.participants.values()], minutes: sittings, decisions: reading.decisions, rulings: [...reading.rulings.values()], texts: reading.texts,
    rules: Object.keys(book.rules).flatMap((rule) => {
      const text = own(book.rules, rule)
      return text !== undefined && cited.some((one) => one.rule === rule) ? [{ ...text, rule, name: ruleName(book, rule) }] : []
    }),
  }
}

/** What has been read so far. Grows while one outcome is made and is then let go. */
type Reading = {
  book: Rulebook | null
  founding: { readonly title: string; readonly exercise: boolean; readonly at: Instant } | null
  latest: Instant
  readonly participants: Map<string, Mutable<Participant>>
  readonly bodies: Map<string, { name: Words; meeting: number | null; speech: Speech | null }>
  readonly sittings: Map<string, { readonly body: Words; readonly meeting: number | null; readonly entries: Mutable<Entry>[] } & Sitting>
  readonly decisions: Mutable<Taken>[]
  readonly texts: Text[]
  readonly drafts: Map<string, ConferenceEvents['draft-submitted'] & { readonly position: number }>
  readonly items: Map<string, Words>
  readonly motions: Map<string, Words>
  readonly questions: Map<string, ConferenceEvents['question-put']>
  readonly about: Map<string, string | null>
  readonly votes: Map<string, Mutable<Taken>>
  readonly rulings: Map<string, Ruled>
  state: ConferenceState
}

type Speech = { readonly given: ConferenceEvents['floor-given']; readonly entry: Mutable<Entry>; readonly since: Instant }

const newReading = (): Reading => ({
  book: null, founding: null, latest: 0, participants: new Map(), bodies: new Map(), sittings: new Map(), decisions: [], texts: [],
  drafts: new Map(), items: new Map(), motions: new Map(), questions: new Map(), about: new Map(), votes: new Map(), rulings: new Map(), state: conference.initial,
})

/** A door: what the decider wrote under a type has that type's data. Types of later versions fall through every switch. */
function recorded(event: Event): Recorded {
  return event as Recorded
}

function read(reading: Reading, event: Recorded): void {
  reading.latest = event.at
  learn(reading, event)
  const before = reading.state
  reading.state = conference.evolve(before, event)
  const { book } = reading
  if (book === null || !inBody(event)) return
  const known = knownFrom(reading, book)
  const body = reading.bodies.get(event.data.body) ?? { name: { en: event.data.body }, meeting: null, speech: null }
  reading.bodies.set(event.data.body, body)
  if (event.type === 'meeting-opened') body.meeting = event.data.number
  if (['floor-given', 'speech-ended', 'meeting-closed', 'meeting-suspended'].includes(event.type)) silence(body, event.at, known)
  const entry = (words: Words, rules: Rules, decision: string | null): Mutable<Entry> => {
    const line = { position: event.position, at: event.at, words, cites: citeAll(book, rules), decision }
    sittingOf(reading, event.data.body, body).entries.push(line)
    return line
  }
  if (event.type === 'floor-given') {
    const { words, rules } = speechOf(event.data, known, reading.about.get(event.data.entry) ?? null, null)
    body.speech = { given: event.data, entry: entry(words, rules, null), since: event.at }
  }
  const line = lineOf(event, known)
  if (line !== null) entry(line.words, line.rules, isDecision(event) ? event.data.decision.id : null)
  if (isDecision(event)) decide(reading, event, book, body)
  if (event.type === 'summary-read') {
    reading.texts.push({ kind: 'summary', symbol: null, title: fill(names.summary, { number: body.meeting ?? 0 }), paragraphs: event.data.text.split(/\n+/), decision: null, position: event.position })
  }
  if (event.type === 'communique-issued') {
    reading.texts.push({ kind: 'communique', symbol: null, title: fill(names.communique, { number: event.data.meeting }), paragraphs: event.data.text.split(/\n+/), decision: null, position: event.position })
  }
  if (event.type === 'statement-delivered') reading.texts.push(...statementTexts(event))
  for (const [id, ruled] of ruledIn(before, reading.state, event.data.body, body)) reading.rulings.set(id, ruled)
  if (event.type === 'result-read') readAgain(reading, event)
  if (event.type === 'intention-noted') noteIntention(reading, event)
  if (event.type === 'note-registered') noteWith(reading, event)
  if (event.type === 'meeting-closed') body.meeting = null

  /** The speech that ran has ended: its length is now known. */
  function silence(of: typeof body, at: Instant, names: Known): void {
    if (of.speech !== null) of.speech.entry.words = speechOf(of.speech.given, names, reading.about.get(of.speech.given.entry) ?? null, at - of.speech.since).words
    of.speech = null
  }
}

/** Keeps what later events name by id. */
function learn(reading: Reading, event: Recorded): void {
  switch (event.type) {
    case 'conference-founded': {
      const { title, exercise } = event.data
      const rulebook = bookIn(event)
      reading.book = rulebook
      reading.founding = { title, exercise, at: event.at }
      reading.bodies.set('plenary', { name: rulebook.body, meeting: null, speech: null })
      return
    }
    case 'rule-set': if (reading.book !== null) reading.book = written(reading.book, event.data.sets); return
    case 'body-set-up': reading.bodies.set(event.data.body, { name: event.data.body === 'plenary' ? (reading.book?.body ?? event.data.name) : event.data.name, meeting: null, speech: null }); return
    case 'delegation-seated': {
      const { id, names: called, role, actor } = event.data
      const before = reading.participants.get(id)
      reading.participants.set(id, { seat: id, names: called, ...(actor === null ? {} : { actor }), role: own(reading.book?.participation ?? {}, role)?.name ?? { en: role }, credentials: before?.credentials ?? null, chairs: before?.chairs ?? [] })
      return
    }
    case 'credentials-reported': {
      const participant = reading.participants.get(event.data.seat)
      if (participant !== undefined) participant.credentials = names[event.data.finding]
      return
    }
    case 'step-taken': {
      const participant = event.data.candidate === null ? undefined : reading.participants.get(event.data.candidate)
      const name = reading.bodies.get(event.data.body)?.name
      if (participant !== undefined && name !== undefined) participant.chairs = [...participant.chairs, name]
      return
    }
    case 'agenda-laid': for (const { id, title } of event.data.items) reading.items.set(id, title); return
    case 'item-added': case 'item-opened': reading.items.set(event.data.item, event.data.title); return
    case 'question-put': reading.questions.set(event.data.question, event.data); return
    case 'motion-moved': reading.motions.set(event.data.motion, (reading.book === null ? undefined : motionKind(reading.book, event.data.kind))?.name ?? { en: event.data.kind }); return
    case 'floor-asked': reading.about.set(event.data.entry, event.data.about); return
    case 'draft-submitted': reading.drafts.set(event.data.draft, { ...event.data, position: event.position }); return
    case 'draft-taken-up': case 'silence-started': if (event.data.copy !== null) reading.drafts.set(event.data.draft, { ...event.data.copy, position: event.position }); return
    case 'draft-amended': case 'parts-decided': {
      const draft = reading.drafts.get(event.data.draft)
      if (draft !== undefined) reading.drafts.set(event.data.draft, { ...draft, paragraphs: event.data.paragraphs, position: event.position })
      return
    }
    default: return
  }
}

type InBody = Extract<ConferenceEvent, { readonly data: { readonly body: string } }>
type Decided = Extract<ConferenceEvent, { readonly type: 'question-decided' | 'motion-decided' | 'vote-closed' | 'silence-concluded' | 'election-ended' }>

function inBody(event: Recorded): event is InBody {
  return 'body' in event.data && typeof event.data.body === 'string'
}

function isDecision(event: ConferenceEvent): event is Decided {
  return event.type === 'question-decided' || event.type === 'motion-decided' || event.type === 'vote-closed' || event.type === 'silence-concluded' || event.type === 'election-ended'
}

function knownFrom(reading: Reading, book: Rulebook): Known {
  return {
    book,
    seat: (id) => reading.participants.get(id)?.names ?? { en: id },
    draft: (id) => {
      const draft = reading.drafts.get(id)
      return draft === undefined ? { en: id } : draftName(draft.symbol, draft.title)
    },
    item: (id) => reading.items.get(id) ?? { en: id },
    motion: (id) => reading.motions.get(id) ?? { en: id },
    question: (id) => reading.questions.get(id)?.words ?? { en: id },
  }
}

function sittingOf(reading: Reading, id: string, { name, meeting }: { readonly name: Words; readonly meeting: number | null }): { readonly entries: Entry[] } {
  const key = `${id} ${meeting ?? ''}`
  const sitting = reading.sittings.get(key) ?? { body: name, meeting, entries: [] }
  reading.sittings.set(key, sitting)
  return sitting
}

/** Enters the decision, with its votes by name, and the text it adopted. */
function decide(reading: Reading, event: Decided, book: Rulebook, body: { readonly name: Words }): void {
  const { decision } = event.data
  const { vote } = decision
  const name = (seat: string): Words => reading.participants.get(seat)?.names ?? { en: seat }
  const bound = decision.outcome === 'adopted' ? vote?.bound ?? decision.bound ?? [] : []
  const named = (roll: { readonly [seat: string]: Stance }): Counted['intentions'] => Object.entries(roll).map(([seat, stance]) => ({ seat, names: reading.participants.get(seat)?.names ?? { en: seat }, stance }))
  const taken: Mutable<Taken> = {
    id: decision.id, position: event.position, at: event.at, body: body.name, meeting: decision.meeting, title: decision.title, how: decision.how, outcome: decision.outcome, on: decision.on.kind,
    words: resultOf(event, { book, seat: name }), cites: event.type === 'vote-closed' || event.type === 'election-ended' ? event.data.cites : citeAll(book, decision.rules),
    vote: vote === null ? null : {
      for: vote.for, against: vote.against, abstained: vote.abstained, notParticipating: vote.notParticipating, absent: vote.absent, suspended: vote.suspended,
      base: vote.base, needed: vote.needed, method: methodOf(vote), teller: vote.teller ?? null, marks: marksTold(vote, event.at, book), roll: vote.roll === null ? null : named(vote.roll), intentions: named(vote.notes),
    },
    ...(decision.election === undefined ? {} : { election: decision.election }),
    after: [...[sequelTold(book, decision)].filter((one) => one !== null), ...settledTold(book, decision.settled ?? [])],
    bound: bound === 'all' ? 'all' : bound.length === 0 ? null : bound.map(name),
    notes: (decision.notes ?? []).map(({ seat, kind, text }) => ({ kind, names: name(seat), text: text ?? '' })),
  }
  reading.decisions.push(taken)
  if (vote !== null) reading.votes.set(vote.id, taken)
  if (decision.outcome !== 'adopted') return
  if (decision.on.kind === 'draft' && decision.on.id !== null) {
    const draft = reading.drafts.get(decision.on.id)
    if (draft !== undefined) reading.texts.push({ kind: 'draft', symbol: draft.symbol, title: { en: draft.title }, paragraphs: draft.paragraphs, decision: decision.id, position: draft.position })
  }
  const question = event.type === 'question-decided' ? event.data.question : event.type === 'vote-closed' && event.data.on.kind === 'question' ? event.data.on.id : null
  const proposal = question === null ? undefined : reading.questions.get(question)?.proposal
  if (proposal?.kind === 'joint-text') reading.texts.push({ kind: 'joint-text', symbol: null, title: { en: proposal.title }, paragraphs: proposal.paragraphs, decision: decision.id, position: event.position })
}

/** The result as announced stays; the reading stands beside it, and a text it adopted or did not is where it then belongs. */
function readAgain(reading: Reading, { data, position }: Extract<ConferenceEvent, { readonly type: 'result-read' }>): void {
  const taken = reading.decisions.find(({ id }) => id === data.decision)
  const decision = reading.state.decisions.find(({ id }) => id === data.decision)
  if (taken === undefined || decision === undefined) return
  const told = readingsTold(reading.state, decision).at(-1)
  taken.after = told === undefined ? taken.after : [...taken.after, told]
  taken.cites = [...taken.cites, ...data.cites.filter(({ rule }) => !taken.cites.some((one) => one.rule === rule))]
  const draft = reading.drafts.get(data.draft)
  const at = reading.texts.findIndex((text) => text.kind === 'draft' && text.decision === data.decision)
  if (data.outcome !== 'adopted' && at >= 0) reading.texts.splice(at, 1)
  if (data.outcome === 'adopted' && at < 0 && draft !== undefined) reading.texts.push({ kind: 'draft', symbol: draft.symbol, title: { en: draft.title }, paragraphs: draft.paragraphs, decision: data.decision, position })
}

/** A note on a decision taken; those sent before it stand in the decision itself. */
function noteWith(reading: Reading, { data: { on, seat, kind, text } }: Extract<ConferenceEvent, { readonly type: 'note-registered' }>): void {
  const taken = reading.decisions.find(({ id }) => id === on)
  if (taken !== undefined) taken.notes = [...taken.notes, { kind, names: reading.participants.get(seat)?.names ?? { en: seat }, text }]
}

function noteIntention(reading: Reading, { data: { vote, seat, choice } }: Extract<ConferenceEvent, { readonly type: 'intention-noted' }>): void {
  const taken = reading.votes.get(vote)
  if (taken === undefined || taken.vote === null) return
  taken.vote = { ...taken.vote, intentions: [...taken.vote.intentions.filter((line) => line.seat !== seat), { seat, names: reading.participants.get(seat)?.names ?? { en: seat }, stance: choice }] }
}
