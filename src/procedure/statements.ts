import type { Circle } from '#base/event.ts'
import { choice, type Field, type Fields, list, optional, record, text } from '#base/form.ts'
import type { SeatId } from '#base/ids.ts'
import { own } from '#base/own.ts'
import type { Refusal } from '#base/refusal.ts'
import { languages } from '#base/words.ts'
import { act } from './act.ts'
import { type EventOf, onBody } from './bodies.ts'
import type { Happening } from './events.ts'
import { refuse } from './refusing.ts'
import { seated } from './rights.ts'
import { happens, type Scene } from './scene.ts'
import type { Body, ConferenceState } from './state.ts'
import type { StatementCommand } from './statements-commands.ts'
import { deliveredKept, type Deposit, longestStatement, mostDeposited, mostRenderings, readings, type Rendering, type Statements } from './statements-state.ts'

const nothing: Statements = { deposits: [], written: {}, delivered: [] }

export function statementsOf({ statements }: Pick<Body, 'statements'>): Statements {
  return statements ?? nothing
}

/** What waits for a place on a list: deposited with it, or for the item that is open by a delegation that then asked for the floor. */
export function depositFor(body: Pick<Body, 'statements' | 'item' | 'floor'>, { id, seat, kind }: { readonly id: string; readonly seat: SeatId; readonly kind: string }): Deposit | null {
  const mine = statementsOf(body).deposits.filter((one) => one.seat === seat)
  if (mine.length === 0) return null
  const waiting = new Set(body.floor.entries.map((entry) => entry.id))
  return mine.find(({ entry }) => entry === id)
    ?? (kind === 'statement' ? mine.find(({ entry, item }) => item !== null && item === body.item && (entry === null || !waiting.has(entry))) : undefined) ?? null
}

const words: Fields = {
  language: choice(...languages), text: text(1, longestStatement), reading: choice(...readings),
  also: optional(list(record({ language: choice(...languages), text: text(1, longestStatement) }), 0, mostRenderings)),
}

/** A delegation hands in what it will say. Whoever of it does, it is the delegation's. */
const deposit = act('deposit-statement', {
  fields: { on: text(1, 64), ...words },
  hindrance: (scene) => seated(scene, 'speak') ?? (depositedBy(scene).length < mostDeposited ? null : refuse(scene, 'statements-wait', scene.book.floor.rules, { number: mostDeposited })),
  shapes: (scene) => [{ on: choice(...openPlaces(scene)), ...words }],
  why: (scene, { on }) => (depositedBy(scene).some((one) => (one.entry ?? one.item) === on) ? refuse(scene, 'statement-deposited', scene.book.floor.rules) : refuse(scene, 'no-place-for-statement', scene.book.floor.rules)),
  happens: (scene, { on, reading, ...said }) => {
    if (scene.seat === null) return []
    const { id: seat } = scene.seat
    const onList = scene.body.floor.entries.some(({ id }) => id === on)
    const number = (own(statementsOf(scene.body).written, seat) ?? 0) + 1
    return [confided(scene, seat, { ...happens(scene, 'statement-deposited', {
      body: scene.body.id, statement: `statement-${seat}-${number}`, seat, entry: onList ? on : null, item: onList ? scene.body.item : on, reading, texts: textsOf(said),
    }) })]
  },
})

function depositedBy({ body, seat }: Scene): readonly Deposit[] {
  return statementsOf(body).deposits.filter((one) => one.seat === seat?.id)
}

/** Own places on lists, and items still to come or open, each without a text. */
function openPlaces(scene: Scene): readonly string[] {
  const taken = new Set(depositedBy(scene).map(({ entry, item }) => entry ?? item))
  const places = scene.body.floor.entries.filter(({ seat }) => seat === scene.seat?.id).map(({ id }) => id)
  return [...places, ...scene.body.agenda.filter(({ status }) => status !== 'concluded').map(({ id }) => id)].filter((id) => !taken.has(id))
}

type Said = Pick<Extract<StatementCommand, { readonly type: 'deposit-statement' }>, 'language' | 'text' | 'also'>

/** The authentic text first; of further ones the first in each other language. */
function textsOf({ language, text: said, also }: Said): readonly Rendering[] {
  return [{ language, text: said }, ...(also ?? []).map((one) => ({ language: one.language, text: one.text }))].filter((one, n, all) => all.findIndex((other) => other.language === one.language) === n)
}

/** The delegation itself, the bureau and the interpreters, whatever the grade of the meeting: an embargoed text is nobody else's. */
function confided<Made extends Happening>(_scene: Scene, seat: SeatId, made: Made): Made {
  const audience: readonly Circle[] = [`seat:${seat}`, 'bureau', 'interpreters']
  return { ...made, audience }
}

function named(scene: Scene): Field {
  return choice(...depositedBy(scene).map(({ id }) => id))
}

function noSuch(scene: Scene): Refusal {
  return refuse(scene, 'no-such-statement', scene.book.floor.rules)
}

const replace = act('replace-statement', {
  fields: { statement: text(1, 64), ...words },
  hindrance: (scene) => seated(scene, 'speak'),
  shapes: (scene) => [{ statement: named(scene), ...words }],
  why: noSuch,
  happens: (scene, { statement, reading, ...said }) => (scene.seat === null ? [] : [confided(scene, scene.seat.id, happens(scene, 'statement-replaced', { body: scene.body.id, statement, reading, texts: textsOf(said) }))]),
})

const withdraw = act('withdraw-statement', {
  fields: { statement: text(1, 64) },
  hindrance: (scene) => seated(scene, 'speak'),
  shapes: (scene) => [{ statement: named(scene) }],
  why: noSuch,
  happens: (scene, { statement }) => (scene.seat === null ? [] : [confided(scene, scene.seat.id, happens(scene, 'statement-withdrawn', { body: scene.body.id, statement, seat: scene.seat.id }))]),
})

export const statementActs = { 'deposit-statement': deposit, 'replace-statement': replace, 'withdraw-statement': withdraw }

export const statementEvolves = {
  'statement-deposited': onBody<'statement-deposited'>((body, { data: { statement, seat, entry, item, reading, texts }, at }) => {
    const before = statementsOf(body)
    return { ...body, statements: { ...before, written: { ...before.written, [seat]: (own(before.written, seat) ?? 0) + 1 }, deposits: [...before.deposits, { id: statement, seat, entry, item, reading, texts, at }] } }
  }),
  'statement-replaced': onBody<'statement-replaced'>((body, { data: { statement, reading, texts }, at }) =>
    withDeposits(body, (deposits) => deposits.map((one) => (one.id === statement ? { ...one, reading, texts, at } : one)))),
  'statement-withdrawn': onBody<'statement-withdrawn'>((body, { data: { statement } }) => withDeposits(body, (deposits) => deposits.filter(({ id }) => id !== statement))),
  'dossier-kept': (state: ConferenceState, { data: { dossier } }: EventOf<'dossier-kept'>): ConferenceState => ({ ...state, dossier }),
  'statement-delivered': onBody<'statement-delivered'>((body, { data: { statement, seat, entry, kind, item, meeting, behalf, reading, texts }, at, position }) => {
    const before = statementsOf(body)
    const delivered = [...before.delivered, { id: statement, seat, entry, kind, item, meeting, behalf, reading, texts, at, position }].slice(-deliveredKept)
    return { ...body, statements: { ...before, deposits: before.deposits.filter(({ id }) => id !== statement), delivered } }
  }),
}

function withDeposits(body: Body, change: (deposits: readonly Deposit[]) => readonly Deposit[]): Body {
  return { ...body, statements: { ...statementsOf(body), deposits: change(statementsOf(body).deposits) } }
}
