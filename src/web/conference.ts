import { motionKind } from '#procedure/kinds.ts'
import { followedIn } from '#procedure/mentions.ts'
import { type By, type Capacity, type Event, seatOf } from '#base/event.ts'
import { type Field, type Form, fits } from '#base/form.ts'
import type { SeatId, StreamId } from '#base/ids.ts'
import { appliedIn } from '#rulebooks/body-kinds.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import type { Seat } from '#participants/seat.ts'
import type { Instant } from '#base/instants.ts'
import type { Refusal } from '#base/refusal.ts'
import type { ConferenceCommand } from '#procedure/commands.ts'
import { rulingTold } from '#procedure/rulings.ts'
import { refusalOf } from '#procedure/why-not.ts'
import { amendmentTitle, partTitle } from '#procedure/titles.ts'
import { conferenceOf } from '#procedure/conference.ts'
import { consultationKinds } from '#procedure/chairing-state.ts'
import { consultationNames } from '#procedure/words/chairing.ts'
import type { Body, ConferenceState, Founding } from '#procedure/state.ts'
import { useEffect, useMemo } from 'react'
import { type Naming, isOpen } from './parts/field.tsx'
import { type Filled, filled } from './parts/filled.ts'
import { useCapacity, useFolded, useNow, useSend, useSession } from './session.tsx'
import { knowBook } from './shell/books.ts'
import { nameCapacities } from './shell/capacity.ts'
import { type Voice, useVoice } from './words.tsx'
import type { Problem } from './wire.ts'

/** A conference as this person may see it, with everything they may do in it now. */
export type Conference = {
  readonly stream: StreamId
  readonly position: number
  readonly state: ConferenceState
  readonly founding: Founding
  readonly book: Rulebook
  /** The newest events that arrived while the screen stood. */
  readonly tail: readonly Event[]
  readonly by: By
  readonly capacity: Capacity
  /** The seat this person acts for, if any. */
  readonly seat: SeatId | null
  readonly forms: readonly Form[]
  /** Sends a command; true when it was accepted. Refusals are shown by the shell. */
  readonly send: (command: Filled) => Promise<boolean>
  readonly seatName: (seat: SeatId) => string
  readonly naming: Naming
}
export type Joining = { readonly status: 'joining' } | { readonly status: 'failed'; readonly problem: Problem } | { readonly status: 'unfounded' } | { readonly status: 'joined'; readonly conference: Conference }

/** The engine without the books: a browser founds nothing, and every conference carries its own. */
export const engine = conferenceOf({})

/** What may be done changes with events, and now and then with time alone (a deadline passes). */
const formsEvery = 5_000

/** Joins a conference for as long as the screen stands; the same engine that decides on the server says what may be done here. */
export function useConference(stream: StreamId): Joining {
  const voice = useVoice()
  const { me } = useSession()
  const folded = useFolded(stream, engine)
  const [capacity] = useCapacity(stream)
  const send = useSend(stream, capacity, engine.secret)
  const now = useNow(formsEvery)
  const person = me?.person ?? ''
  const state = folded.status === 'joined' ? folded.state : null
  const by = useMemo<By>(() => ({ person, capacity }), [person, capacity])
  const forms = useMemo(() => (state === null ? [] : engine.may(state, by, now)), [state, by, now])
  const book = state?.founding?.rulebook ?? null
  const seats = state?.preparation.seats
  useEffect(() => {
    if (book !== null) knowBook(stream, book)
  }, [stream, book])
  useEffect(() => {
    if (seats === undefined || book === null) return
    const chair = book.glossary.chair?.says
    nameCapacities(stream, (held) => {
      const seat = seatOf(held)
      return seat !== null ? nameIn(voice, seats, seat) : held === 'chair' && chair !== undefined ? voice.say(chair) : undefined
    })
  }, [stream, seats, book, voice])
  return useMemo<Joining>(() => {
    if (folded.status !== 'joined') return folded
    const { founding } = folded.state
    if (founding === null) return { status: 'unfounded' }
    const seatName = (seat: SeatId): string => nameIn(voice, folded.state.preparation.seats, seat) ?? seat
    return {
      status: 'joined',
      conference: {
        stream, position: folded.position, state: folded.state, founding, book: founding.rulebook, tail: folded.tail, by, capacity, seat: seatOf(capacity), forms, send, seatName,
        naming: namingIn(voice, folded.state, founding.rulebook, seatName),
      },
    }
  }, [folded, voice, stream, by, capacity, forms, send])
}

const nameIn = (voice: Voice, seats: readonly Seat[], seat: SeatId): string | undefined => {
  const found = seats.find(({ id }) => id === seat)
  return found === undefined ? undefined : voice.say(found.names)
}

/** One body of a conference, as most of its screens show it; its book is the conference's as it applies in a body of its kind. */
export type BodyView = Conference & { readonly body: Body; readonly bodyName: string }

export function bodyView(conference: Conference, voice: Voice, wanted: string | undefined): BodyView | null {
  const bodies = Object.values(conference.state.bodies)
  const body = bodies.find(({ id }) => id === wanted) ?? bodies.find(({ id }) => id === 'plenary') ?? bodies[0]
  if (body === undefined) return null
  const mine = ({ fields }: Form): boolean => fields.body === undefined || fields.body.kind !== 'choice' || fields.body.of.includes(body.id)
  return { ...conference, book: appliedIn(conference.book, body.kind ?? null), body, bodyName: bodyNameIn(voice, conference.book, body), forms: conference.forms.filter(mine) }
}

export const bodyNameIn = (voice: Voice, book: Rulebook, body: Body): string => (body.id === 'plenary' ? voice.say(book.body) : voice.say(body.name))

/** The forms of one type of command that are open now. */
export const formsOf = ({ forms }: Pick<Conference, 'forms'>, type: string): readonly Form[] => forms.filter((form) => form.type === type)

/** The types of act before a body that are open now; the preparation's stand on other screens. */
export const actsOf = ({ forms }: Pick<Conference, 'forms'>): readonly string[] => [...new Set(forms.filter(({ fields }) => fields.body !== undefined).map(({ type }) => type))]

/** The command of a form that these values fill, or null where a person would still have something to say: for a button that stands beside the thing it acts on. */
export function commandOf(view: Pick<Conference, 'forms'>, type: string, values: Readonly<Record<string, unknown>> = {}): Filled | null {
  for (const form of formsOf(view, type)) {
    const asks = Object.entries(form.fields).some(([name, field]) => field.kind !== 'optional' && isOpen(field) && values[name] === undefined)
    const command = filled(form, values)
    if (!asks && fits(form, command)) return command
  }
  return null
}

/** Why an act of which no form is open cannot be done now, as the rules would answer; null where there is no such act. */
export function reasonAgainst({ state, by, body }: BodyView, type: string, now: Instant, given: { readonly [field: string]: string } = {}): Refusal | null {
  return isCommand(type) ? refusalOf(engine, state, type, by, now, body.id, given) : null
}

function isCommand(type: string): type is ConferenceCommand['type'] {
  return Object.hasOwn(engine.commands, type)
}

/** What a field lets choose from, through what may be left out. */
export function choicesOf(field: Field | undefined): readonly (string | number | boolean)[] {
  if (field === undefined) return []
  return field.kind === 'choice' ? field.of : field.kind === 'optional' || field.kind === 'list' ? choicesOf(field.of) : []
}

/** How the ids in a form are called: seats, items, drafts, kinds of motion, kinds of question, entries of the list. */
function namingIn(voice: Voice, state: ConferenceState, book: Rulebook, seatName: (seat: SeatId) => string): Naming {
  return (name, value) => {
    if (typeof value !== 'string') return undefined
    const bodies = Object.values(state.bodies)
    switch (name) {
      case 'seat': case 'host': case 'without': case 'members': case 'present': case 'sponsors': case 'seats': case 'rejects': case 'supports': return state.preparation.seats.some(({ id }) => id === value) ? seatName(value) : undefined
      case 'candidate': case 'names': case 'candidates': case 'ineligible': return state.preparation.seats.some(({ id }) => id === value) ? seatName(value) : bodies.flatMap(({ election }) => election?.persons ?? []).find(({ id }) => id === value)?.name
      case 'kind': { const kind = [...book.elections?.kinds ?? [], ...book.bodies ?? [], ...book.pointOfOrder.kinds].find(({ id }) => id === value); const consulted = consultationKinds.find((each) => each === value); return kind !== undefined ? voice.say(kind.name) : consulted === undefined ? undefined : voice.say(consultationNames[consulted]) }
      case 'body': return bodies.filter(({ id }) => id === value).map((body) => bodyNameIn(voice, book, body))[0]
      case 'facilitator': return state.preparation.seats.some(({ id }) => id === value) ? seatName(value) : undefined
      case 'consultations': { const held = bodies.flatMap(({ chairing }) => chairing?.consultations ?? []).find(({ id }) => id === value); return held === undefined ? undefined : [voice.say(consultationNames[held.kind]), held.about].filter((each) => each !== null).join(' · ') }
      case 'matter': { const matter = book.matters[value]; return matter === undefined ? undefined : voice.say(matter.name) }
      case 'role': { const role = book.participation[value]; return role === undefined ? undefined : voice.say(role.name) }
      case 'answer': { const answer = book.attendance?.answers.find(({ id }) => id === value); return answer === undefined ? undefined : voice.say(answer.name) }
      case 'test': { const { sufficient } = book.adoption; const test = sufficient?.kind === 'tests' ? sufficient.tests.find(({ id }) => id === value) : undefined; return test === undefined ? undefined : voice.say(test.name) }
      case 'step': { const step = book.opening.find(({ id }) => id === value); return step === undefined ? undefined : voice.say(step.name) }
      case 'correction': { const asked = bodies.flatMap(({ records }) => records ?? []).flatMap(({ corrections }) => corrections).find(({ id }) => id === value); return asked === undefined ? undefined : `${seatName(asked.by)}: ${asked.text}` }
      default: return thingName(voice, state, book, seatName, value)
    }
  }
}

/** How something that has an id is spoken of: a draft by its symbol, an item by its title, a motion by its kind and mover. */
export function thingName(voice: Voice, state: ConferenceState, book: Rulebook, seatName: (seat: SeatId) => string, id: string): string | undefined {
  const kind = motionKind(book, id)
  if (kind !== undefined) return voice.say(kind.name)
  const decision = state.decisions.find((each) => each.id === id)
  if (decision !== undefined) return voice.say(decision.title)
  for (const body of Object.values(state.bodies)) {
    const item = body.agenda.find((each) => each.id === id)
    if (item !== undefined) return voice.say(item.title)
    const draft = body.drafts.find((each) => each.id === id)
    if (draft !== undefined) return voice.t('meet.draft', { symbol: draft.symbol, title: draft.title })
    const silence = body.silences.find((each) => each.id === id)
    if (silence !== undefined) return voice.say(silence.title)
    const entry = body.floor.entries.find((each) => each.id === id)
    if (entry !== undefined) return voice.t('meet.of', { what: voice.named(`speech.${entry.kind}`, entry.kind), who: seatName(entry.seat) })
    const motion = body.motions.find((each) => each.id === id)
    const called = motion === undefined ? undefined : motionKind(book, motion.kind)
    if (motion !== undefined && called !== undefined) return voice.t('meet.of', { what: voice.say(called.name), who: seatName(motion.by) })
    if (body.amendments.some((one) => one.id === id)) return voice.say(amendmentTitle({ state, body }, id))
    if ([...body.drafts, ...body.amendments].some(({ parts }) => parts?.some((part) => part.id === id) === true)) return voice.say(partTitle({ state, body }, id))
    const followed = followedIn(body).find((each) => each.id === id)
    if (followed !== undefined) return followed.title
    if (body.point?.id === id) return voice.t('meet.of', { what: voice.t('meet.point'), who: seatName(body.point.by) })
    if (body.question?.id === id) return voice.t('meet.question')
    const ruling = rulingTold(state, body, id)
    if (ruling !== null) return voice.say(ruling.words)
  }
  return undefined
}
