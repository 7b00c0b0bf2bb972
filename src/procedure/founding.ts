import { choice, copied, type Field, type Fields, type Form, fits, integer, isFillable, list, optional, record, text } from '#base/form.ts'
import type { By, Event } from '#base/event.ts'
import { dayOf } from '#base/instants.ts'
import { own } from '#base/own.ts'
import type { Refusal } from '#base/refusal.ts'
import { type Books, isInForce } from '#rulebooks/editions.ts'
import { lifted, type RulebookV1 } from '#rulebooks/lifted.ts'
import { limitOf } from './accreditation.ts'
import type { Act } from './act.ts'
import { type Evolve, newBody } from './bodies.ts'
import type { FoundConference, ProcedureCommand } from './commands.ts'
import type { Happening } from './events.ts'
import { presidingOffice } from './presiding-office.ts'
import { refuseIn } from './refusing.ts'
import { circlesOf, plenary } from './scene.ts'
import { type ConferenceState, type Founding, grades } from './state.ts'

/** Bounds in UTF-16 units; a copy is as large as the house takes it. */
const longestTitle = 200
const longestCopy = 48_000
const mostBodies = 20

const founding = (book: { readonly rulebook: string; readonly editions: readonly string[] } | null): Fields => ({
  title: text(1, longestTitle),
  exercise: choice(true, false),
  rulebook: book === null ? text(1, 64) : choice(book.rulebook),
  edition: optional(book === null ? text(1, 64) : choice(...book.editions)),
  from: optional(record({ stream: text(1, 64), position: integer(1, Number.MAX_SAFE_INTEGER) })),
  initiative: optional(copied(longestCopy)),
  format: optional(copied(longestCopy)),
})

/** The house founds a conference, for the secretariat that opened it there. The whole rulebook is copied and never looked up again. */
const foundConference = (books: Books): Act => ({
  fields: founding(null),
  forms: (state, by, now) => (state.founding !== null || by.capacity !== 'secretariat' ? [] : Object.keys(books).flatMap((rulebook) => [true, false].flatMap((exercise): readonly Form[] => {
    const editions = (books[rulebook] ?? []).filter((book) => exercise || isInForce(book, dayOf(now))).map(({ edition }) => edition)
    return editions.length === 0 ? [] : [{ type: 'found-conference', fields: { ...founding({ rulebook, editions }), exercise: choice(exercise) } }]
  }))),
  decide: (state, command, { by, now }) => {
    if (command.type !== 'found-conference') throw new TypeError(command.type)
    if (state.founding !== null) return refuseIn(state, 'founded', (book) => book.floor.rules)
    if (by.capacity !== 'secretariat') return refuseIn(state, 'secretariat-only', () => [])
    const editions = own(books, command.rulebook)
    if (editions === undefined) return refuseIn(state, 'no-rulebook', () => [])
    const edition = command.edition ?? null
    const rulebook = edition === null ? editions.findLast((book) => command.exercise || isInForce(book, dayOf(now))) : editions.find((book) => book.edition === edition)
    const known = editions.map((book) => book.edition).join(', ')
    if (rulebook === undefined) return refuseIn(state, 'no-edition', () => [], { edition: edition ?? '', known })
    if (!command.exercise && !isInForce(rulebook, dayOf(now))) return refuseIn(state, 'edition-not-in-force', () => [], { edition: rulebook.edition, from: rulebook.inForce.from ?? '…', until: rulebook.inForce.until ?? '…' })
    return found(command, rulebook)
  },
})

function found({ title, exercise, from, initiative, format }: FoundConference, rulebook: Founding['rulebook']): readonly Happening[] {
  return [
    { type: 'conference-founded', v: 2, audience: ['public'], data: { title, exercise, from: from ?? null, rulebook } },
    ...(initiative == null && format == null ? [] : [{ type: 'preparation-copied', v: 1, audience: ['bureau'], data: { initiative: initiative ?? null, format: format ?? null } } as const]),
    // Papers of an exercise are for everybody; those of a conference for its participants until a meeting says otherwise.
    { type: 'body-set-up', v: 1, audience: ['public'], data: { body: plenary, name: { en: 'Plenary', ar: 'الجلسة العامة', es: 'Pleno', fr: 'Plénière', ru: 'Пленарное заседание', zh: '全体会议' }, members: null, grade: exercise ? 'public' : 'participants' } },
  ]
}

const mostMembers = 300

const setUpFields = (kind: Field, member: Field, most: number): Fields => ({ kind, name: text(1, longestTitle), members: list(member, 1, most), grade: choice(...grades) })

/** A body of no kind the book knows takes whoever has a seat; one of its kinds those who may sit there, and not more than it says. */
function setUpShapes({ founding, preparation: { seats } }: ConferenceState): readonly Fields[] {
  const kinds = founding?.rulebook.bodies ?? []
  return [
    setUpFields(optional(choice()), choice(...seats.map(({ id }) => id)), mostMembers),
    ...kinds.map((kind) => setUpFields(choice(kind.id), choice(...seats.filter(({ role }) => kind.sits.includes(role)).map(({ id }) => id)), kind.members ?? mostMembers)),
  ].filter(isFillable)
}

/** Why a body cannot be set up so. */
function whyNotSetUp(state: ConferenceState, { kind, members }: Extract<ProcedureCommand, { readonly type: 'set-up-body' }>): Refusal {
  const known = kind == null ? undefined : state.founding?.rulebook.bodies?.find(({ id }) => id === kind)
  if (kind != null && known === undefined) return refuseIn(state, 'no-such-body-kind', (book) => book.floor.rules)
  if (known === undefined) return refuseIn(state, 'no-seats', (book) => book.participation.member.rules)
  const most = known.members ?? mostMembers
  return members.length > most ? refuseIn(state, 'body-too-large', () => known.rules, { what: known.name, number: most }) : refuseIn(state, 'not-a-member-there', () => known.rules, { what: known.name })
}

/** A committee or contact group beside the plenary, of some of the seats; of the kind the book takes for granted where none is named. */
const setUpBody: Act = {
  fields: setUpFields(optional(text(1, 64)), text(1, 64), mostMembers),
  forms: (state, by) => {
    const may = state.founding !== null && isBureau(state, by) && Object.keys(state.bodies).length < mostBodies
    return may ? setUpShapes(state).map((fields) => ({ type: 'set-up-body', fields })) : []
  },
  decide: (state, command, { by, now }) => {
    if (command.type !== 'set-up-body') throw new TypeError(command.type)
    if (state.founding === null) return refuseIn(state, 'no-conference', () => [])
    if (!isBureau(state, by)) return refuseIn(state, 'bureau-only', (book) => book.floor.rules)
    if (Object.keys(state.bodies).length >= mostBodies) return refuseIn(state, 'body-limit', (book) => book.floor.rules, { number: mostBodies })
    if (!setUpBody.forms(state, by, now, []).some((form) => fits(form, command))) return whyNotSetUp(state, command)
    const body = `body-${state.counts.body + 1}`
    const { name, members, grade } = command
    const kind = command.kind ?? state.founding.rulebook.bodies?.find(({ usual }) => usual === true)?.id
    return [{ type: 'body-set-up', v: 1, audience: circlesOf(body, grade), data: { body, ...(kind == null ? {} : { kind }), name: { en: name }, members: [...new Set(members)], grade } }]
  },
}

/** The secretariat, and whoever presides over the plenary. */
function isBureau(state: ConferenceState, by: By): boolean {
  const body = own(state.bodies, plenary)
  return by.capacity === 'secretariat' || (by.capacity === (body === undefined ? 'chair' : presidingOffice(body)) && limitOf(state, by)?.includes(plenary) !== false)
}

export const foundingActs = (books: Books) => ({ 'found-conference': foundConference(books), 'set-up-body': setUpBody })

const founded: Evolve<'conference-founded'> = (state, event) => {
  const { data: { title, exercise, from }, at } = event
  return { ...state, founding: { title, exercise, from, rulebook: bookIn(event), at } }
}

/** The rulebook a conference was founded under, also from a journal written when books said less. */
export function bookIn({ v, data }: Pick<Event, 'v' | 'data'>): Founding['rulebook'] {
  const { rulebook } = data as { readonly rulebook: unknown }
  return v === 1 ? lifted(rulebook as RulebookV1) : rulebook as Founding['rulebook']
}

const bodySetUp: Evolve<'body-set-up'> = (state, { data }) => ({
  ...state,
  bodies: { ...state.bodies, [data.body]: newBody(data, data.body === plenary ? 0 : openingLength(state)) },
})

/** Only the plenary goes through the opening. */
function openingLength(state: ConferenceState): number {
  return state.founding?.rulebook.opening.length ?? 0
}

export const foundingEvolves = { 'conference-founded': founded, 'body-set-up': bodySetUp }
