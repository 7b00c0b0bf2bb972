import { choice, optional, text } from '#base/form.ts'
import { own } from '#base/own.ts'
import type { Refusal } from '#base/refusal.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import { outOfDeliberation } from './deliberation.ts'
import { noFloorHere } from './format-rules.ts'
import { currentItem, noVoteOpen, onItem, sidesNow } from './precedence.ts'
import { refuse, withoutRule } from './refusing.ts'
import { presiding, seated } from './rights.ts'
import { entitled, happens, nameOf, next, type Scene } from './scene.ts'
import { reportingOffices } from './entries-state.ts'
import { spokenHour } from './hours.ts'
import { interventionsUsed } from './interventions.ts'
import { turnOf } from './list-order.ts'
import { quotaUsed } from './quotas.ts'
import { longestGroup, ranks } from './speaking-state.ts'
import { type Body, type Entry, type SpeechKind, speechKinds } from './state.ts'

const longestAbout = 300
/** Entries on all lists of a body together. */
const mostEntries = 600

/** For whom a statement is made, and as whom. */
const onBehalf = { behalf: optional(text(1, longestGroup)), rank: optional(choice(...ranks)) }

/** A delegation puts itself on a list. There is one place a delegation on each list. */
const askForFloor = act('ask-for-floor', {
  fields: { kind: choice(...speechKinds), about: optional(text(1, longestAbout)), ...onBehalf },
  hindrance: (scene) => seated(scene, 'speak') ?? invited(scene) ?? noVoteOpen(scene) ?? notFull(scene),
  shapes: (scene) => [
    { kind: choice(...speechKinds.filter((kind) => kind !== 'statement' && notAskable(scene, kind) === null)), about: optional(text(1, longestAbout)) },
    { kind: choice(...(notAskable(scene, 'statement') === null ? ['statement'] : [])), about: optional(text(1, longestAbout)), ...onBehalf },
  ],
  why: (scene, { kind }) => notAskable(scene, kind) ?? refuse(scene, 'misfit', scene.book.floor.rules),
  happens: (scene, { kind, about, behalf, rank }) => (scene.seat === null ? [] : [happens(scene, 'floor-asked', {
    body: scene.body.id, entry: next(scene, 'entry'), seat: scene.seat.id, kind, motion: null, about: about ?? null, ...(behalf == null ? {} : { behalf }), ...(rank == null ? {} : { rank }), ...(kind === 'statement' ? inTurn(scene, scene.seat.id) : {}),
  })]),
})

/** The turn of the format of the meeting in which a statement will be heard. */
function inTurn(scene: Scene, seat: string): { readonly turn?: number } {
  const turn = turnOf(scene, seat)
  return turn === null ? {} : { turn }
}

/** Some speak only when the chair enters them on the list. */
function invited(scene: Scene): Refusal | null {
  return scene.standing?.onInvitation === true ? refuse(scene, 'on-invitation', scene.standing.rules, { role: scene.standing.name }) : null
}

function notFull(scene: Scene): Refusal | null {
  return scene.body.floor.entries.length < mostEntries ? null : refuse(scene, 'list-full', scene.book.floor.rules, { number: mostEntries })
}

/** Why this delegation cannot ask for the floor for that purpose now. */
function notAskable(scene: Scene, kind: SpeechKind): Refusal | null {
  switch (kind) {
    case 'statement': return noStatement(scene, scene.seat?.id ?? '')
    case 'reply': return noReply(scene)
    case 'explanation': return noExplanation(scene)
    case 'caucus': return noCaucusSpeech(scene, scene.seat?.id ?? '')
    case 'for': case 'against': return noSideSpeech(scene, kind)
  }
}

/** In a moderated caucus delegations raise their nameplates, and the chair chooses among them. */
function noCaucusSpeech(scene: Scene, seat: string): Refusal | null {
  const rules = scene.book.floor.caucuses?.rules ?? scene.book.floor.rules
  if (scene.body.caucus?.kind !== 'moderated') return refuse(scene, 'no-caucus', rules)
  return waits(scene, seat, 'caucus') ? refuse(scene, 'on-the-list', rules) : null
}

/** In a debate by sides one asks to speak for the draft or against it. */
function noSideSpeech(scene: Scene, kind: 'for' | 'against'): Refusal | null {
  const rules = scene.book.floor.sides?.rules ?? scene.book.floor.rules
  const sides = sidesNow(scene.body)
  if (sides === null || sides.at === 'open' || sides.at === 'over' || (sides.at === 'against' && kind === 'for')) return refuse(scene, 'not-that-side', rules)
  return waits(scene, scene.seat?.id ?? '', kind) ? refuse(scene, 'on-the-list', rules) : null
}

/** Why a delegation cannot be put on the list of those who make a statement. */
export function noStatement(scene: Scene, seat: string): Refusal | null {
  const { body: { floor }, book } = scene
  const nothing = onItem(scene)
  if (nothing !== null) return nothing
  if (currentItem(scene)?.debate === 'closed') return refuse(scene, 'debate-closed', book.motions.find(({ effect }) => effect === 'close-debate')?.rules ?? book.floor.rules)
  const sides = sidesNow(scene.body)
  if (sides !== null && sides.at !== 'open') return refuse(scene, 'debate-by-sides', book.floor.sides?.rules ?? book.floor.rules)
  if (floor.speaking?.opensAt !== undefined) return refuse(scene, 'list-not-open', book.floor.list.rules, { at: spokenHour(floor.speaking.opensAt) })
  if (floor.list === 'closed') return refuse(scene, 'list-closed', book.floor.list.rules)
  const not = noFloorHere(scene, seat) ?? outOfDeliberation(scene, seat)
  if (not !== null) return not
  return waits(scene, seat, 'statement') ? refuse(scene, 'on-the-list', book.floor.rules) : interventionsUsed(scene, seat) ?? quotaUsed(scene, seat)
}

function noReply(scene: Scene): Refusal | null {
  const { body: { floor }, book, seat } = scene
  if (book.floor.reply === null) return withoutRule(scene, 'reply') ?? refuse(scene, 'no-replies', book.floor.rules)
  const not = seated(scene, 'reply') ?? onItem(scene)
  if (not !== null || seat === null) return not
  if (waits(scene, seat.id, 'reply')) return refuse(scene, 'on-the-list', book.floor.reply.rules)
  return (own(floor.replies, seat.id) ?? 0) < book.floor.reply.perItem ? null : refuse(scene, 'replies-used', book.floor.reply.rules, { number: book.floor.reply.perItem })
}

/** A vote is explained once, before or after it; by the proposer only where the rules allow it. */
function noExplanation(scene: Scene): Refusal | null {
  const { body: { action, drafts, election, latest }, book, seat } = scene
  if (book.voting === null) return refuse(scene, 'no-explanations', book.noVote)
  const { explanations } = book.voting
  const not = seated(scene, 'vote')
  if (not !== null || seat === null) return not
  if (action === null && election !== null && (!election.ended || latest !== null)) return refuse(scene, 'no-explanations-of-ballots', book.elections?.secret ?? explanations.rules)
  if (action === null) return refuse(scene, 'nothing-to-explain', explanations.rules)
  if (!explanations[action.stage] && !hasRights(scene, action)) return refuse(scene, 'no-explanations', explanations.rules)
  if (!explanations.proposerMay && drafts.some(({ id, sponsors }) => id === action.draft && sponsors.includes(seat.id))) return refuse(scene, 'proposer-explains', explanations.rules)
  if (action.explained.includes(seat.id)) return refuse(scene, 'explained', explanations.rules)
  return waits(scene, seat.id, 'explanation') ? refuse(scene, 'on-the-list', explanations.rules) : null
}

/** Whoever answered the roll-call with rights explains the vote after it, also where nobody else does. */
function hasRights({ state, body, seat }: Scene, { draft, stage }: NonNullable<Scene['body']['action']>): boolean {
  const decision = body.drafts.find(({ id }) => id === draft)?.decision
  return stage === 'after' && seat !== null && state.decisions.find(({ id }) => id === decision)?.vote?.rights?.includes(seat.id) === true
}

function waits({ body }: Scene, seat: string, kind: Entry['kind']): boolean {
  return body.floor.entries.some((entry) => entry.seat === seat && entry.kind === kind && entry.motion === null)
}

/** The chair enters a delegation whose nameplate is up. */
const addToList = act('add-to-list', {
  fields: { seat: text(1, 64), about: optional(text(1, longestAbout)), reports: optional(choice(...reportingOffices)), ...onBehalf },
  hindrance: (scene) => presiding(scene) ?? noVoteOpen(scene) ?? notFull(scene) ?? onItem(scene),
  shapes: (scene) => [{
    seat: choice(...entitled(scene, 'speak').filter((seat) => notAddable(scene, seat) === null)), about: optional(text(1, longestAbout)),
    ...(noPrecedence(scene) === null ? { reports: optional(choice(...reportingOffices)) } : {}), ...(scene.body.caucus?.kind === 'moderated' ? {} : onBehalf),
  }],
  why: (scene, { seat, reports }) => (reports == null ? null : noPrecedence(scene)) ?? notAddable(scene, seat) ?? refuse(scene, 'delegations-only', scene.book.floor.rules),
  happens: (scene, { seat, about, reports, behalf, rank }) => [happens(scene, 'floor-asked', {
    body: scene.body.id, entry: next(scene, 'entry'), seat, kind: scene.body.caucus?.kind === 'moderated' ? 'caucus' : 'statement', motion: null, about: about ?? null,
    ...(reports == null ? {} : { reports, rules: scene.book.floor.list.precedence ?? [] }), ...(behalf == null ? {} : { behalf }), ...(rank == null ? {} : { rank }), ...(scene.body.caucus?.kind === 'moderated' ? {} : inTurn(scene, seat)),
  })],
})

/** The chair or the rapporteur of a committee, who explains what it concluded, may be heard before those who asked earlier. */
function noPrecedence(scene: Scene): Refusal | null {
  const { list, rules } = scene.book.floor
  return (list.precedence ?? []).length === 0 || scene.body.caucus !== null ? refuse(scene, 'no-precedence', rules) : null
}

/** While a moderated caucus runs the nameplates that are up are those for it. */
function notAddable(scene: Scene, seat: string): Refusal | null {
  return scene.body.caucus?.kind === 'moderated' ? noCaucusSpeech(scene, seat) : noStatement(scene, seat)
}

/** A delegation leaves a list; the chair strikes one that is not there any more. */
const leaveList = act('leave-list', {
  fields: { entry: text(1, 64) },
  hindrance: (scene) => (scene.presides ? null : seated(scene, 'speak')) ?? noVoteOpen(scene),
  shapes: (scene) => [{ entry: choice(...scene.body.floor.entries.filter(({ seat }) => scene.presides || seat === scene.seat?.id).map(({ id }) => id)) }],
  why: (scene, { entry }) => {
    const other = scene.body.floor.entries.find(({ id }) => id === entry)
    return other === undefined ? refuse(scene, 'no-entry', scene.book.floor.rules) : refuse(scene, 'not-your-entry', scene.book.floor.rules, { who: nameOf(scene.state, other.seat) })
  },
  happens: (scene, { entry }) => [happens(scene, 'list-left', { body: scene.body.id, entry })],
})

export const floorActs = { 'ask-for-floor': askForFloor, 'add-to-list': addToList, 'leave-list': leaveList }

export const floorEvolves = {
  'floor-asked': onBody<'floor-asked'>((body, { data: { entry, seat, kind, motion, about, reports, behalf, rank, turn }, at }) => {
    const one: Entry = { id: entry, seat, kind, motion, about, at, ...(reports === undefined ? {} : { reports }), ...(behalf === undefined ? {} : { behalf }), ...(rank === undefined ? {} : { rank }), ...(turn === undefined ? {} : { turn }) }
    // Those who report come before the other statements, among themselves in the order of asking.
    const before = reports === undefined ? -1 : body.floor.entries.findIndex((other) => other.kind === kind && other.motion === null && other.reports === undefined)
    const entries: readonly Entry[] = before < 0 ? [...body.floor.entries, one] : [...body.floor.entries.slice(0, before), one, ...body.floor.entries.slice(before)]
    const taken = { ...body, floor: { ...body.floor, entries } }
    if (motion === null) return taken
    return { ...taken, point: onAppeal(body, motion, (places) => placed(places, kind, seat)), motions: body.motions.map((one) => (one.id === motion ? { ...one, places: placed(one.places, kind, seat) } : one)) }
  }),
  'list-left': onBody<'list-left'>((body, { data: { entry } }) => {
    const gone = body.floor.entries.find(({ id }) => id === entry)
    const left = { ...body, floor: { ...body.floor, entries: body.floor.entries.filter(({ id }) => id !== entry) } }
    if (gone === undefined || gone.motion === null) return left
    return { ...left, point: onAppeal(body, gone.motion, (places) => freed(places, gone)), motions: body.motions.map((one) => (one.id === gone.motion ? { ...one, places: freed(one.places, gone) } : one)) }
  }),
}

function onAppeal({ point }: Body, id: string, change: (places: Places) => Places): Body['point'] {
  return point?.id === id ? { ...point, places: change({ for: point.places?.for ?? [], against: point.places?.against ?? [], mover: false }) } : point
}

type Places = { readonly for: readonly string[]; readonly against: readonly string[]; readonly mover: boolean }

function placed(places: Places, kind: Entry['kind'], seat: string): Places {
  if (kind === 'mover') return { ...places, mover: true }
  return kind === 'for' || kind === 'against' ? { ...places, [kind]: [...places[kind], seat] } : places
}

function freed(places: Places, { kind, seat }: Entry): Places {
  if (kind === 'mover') return { ...places, mover: false }
  return kind === 'for' || kind === 'against' ? { ...places, [kind]: places[kind].filter((one) => one !== seat) } : places
}
