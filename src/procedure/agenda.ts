import { choice, list, optional, text } from '#base/form.ts'
import type { Instant } from '#base/instants.ts'
import type { Refusal } from '#base/refusal.ts'
import { act } from './act.ts'
import { emptyFloor, onBody } from './bodies.ts'
import { callingOf, knowsPeriodic } from './calling.ts'
import type { Calling } from './calling-state.ts'
import { leave, stepOfEach } from './leaving.ts'
import { listExhausted } from './meetings.ts'
import { formatOf } from './format-rules.ts'
import { currentItem, inMeeting, nothingPending, onItem, openingTaken } from './precedence.ts'
import { refuse } from './refusing.ts'
import { isTooEarly, tooEarly } from './reports.ts'
import { bureau, presiding } from './rights.ts'
import { happens, next, type Scene } from './scene.ts'
import { lasting } from './speaking-state.ts'
import { silent } from './speeches.ts'
import type { Body, Item } from './state.ts'

const longestTitle = 200
export const mostItems = 200

/** The agenda as the secretariat lays it: provisional where the opening adopts it, otherwise at once that of the body. What was taken up stays. */
const layAgenda = act('lay-agenda', {
  fields: { items: list(text(1, longestTitle), 1, mostItems), periodic: optional(choice(true, false)) },
  hindrance: (scene) => bureau(scene) ?? agendaOpen(scene),
  shapes: (scene) => [{ items: list(text(1, longestTitle), 1, mostItems - kept(scene.body, scene.book).length), periodic: optional(choice(...(knowsPeriodic(scene) ? [true, false] : []))) }],
  why: (scene, { periodic }) => (periodic != null && !knowsPeriodic(scene) ? refuse(scene, 'no-periodic-meetings', scene.book.floor.rules) : refuse(scene, 'misfit', scene.book.floor.rules)),
  happens: (scene, { items, periodic }) => [happens(scene, 'agenda-laid', {
    body: scene.body.id, adopted: agendaStep(scene) < 0, ...(periodic === true ? { periodic } : {}),
    items: items.map((title, n) => ({ id: next(scene, 'item', n), title: { en: title } })),
  })],
})

function agendaStep({ book, body }: Scene): number {
  return body.members === null ? book.opening.findIndex(({ id }) => id === 'agenda') : -1
}

function agendaOpen(scene: Scene): Refusal | null {
  const step = agendaStep(scene)
  const ahead = scene.body.meeting === null && stepOfEach(scene.book, scene.body) === step
  if (step >= 0 && scene.body.opened > step && !ahead) return refuse(scene, 'agenda-adopted', scene.book.opening[step]?.rules ?? scene.book.floor.rules)
  const { additionalItems } = scene.book.proposals
  if (additionalItems != null && scene.body.members === null && scene.body.held > 0 && scene.body.agenda.length > 0) return refuse(scene, 'additional-item-moved', additionalItems.rules)
  const { question } = scene.body
  if (question?.proposal.kind === 'step') return refuse(scene, 'question-pending', question.rules, { what: question.words })
  return kept(scene.body, scene.book).length < mostItems ? null : refuse(scene, 'misfit', scene.book.floor.rules)
}

/** Items that a new agenda does not replace: those taken up, and those a rule added; where each meeting has its agenda, those unfinished go on to the next by themselves. */
function kept(body: Body, book: Scene['book'] | undefined): readonly Item[] {
  const goOn = book !== undefined && stepOfEach(book, body) >= 0
  return body.agenda.filter(({ status, secondVote, begun }) => (status !== 'provisional' && status !== 'waiting') || secondVote !== null || (goOn && begun === true))
}

const openItem = act('open-item', {
  fields: { item: text(1, 64) },
  hindrance: (scene) => presiding(scene) ?? inMeeting(scene) ?? openingTaken(scene) ?? nothingPending(scene) ?? noItem(scene),
  shapes: (scene) => [{ item: choice(...scene.body.agenda.filter((item) => canOpen(scene.body, item, scene.now) || talkedOf(scene, item)).map(({ id }) => id)) }],
  why: (scene, command) => {
    const item = scene.body.agenda.find(({ id }) => id === command.item)
    return (item === undefined || item.status !== 'waiting' ? null : tooEarly(scene, item)) ?? refuse(scene, 'item-unavailable', scene.book.floor.rules)
  },
  happens: (scene, command) => scene.body.agenda.filter(({ id }) => id === command.item).map(({ id, title, secondVote }) =>
    happens(scene, 'item-opened', { body: scene.body.id, item: id, title, secondVote, limit: scene.book.floor.time.defaultMinutes })),
})

/** Where nothing is decided an item is talked of also before the agenda has been adopted. */
function talkedOf(scene: Scene, { status }: Item): boolean {
  return status === 'provisional' && formatOf(scene)?.decides === false
}

/** A debate that was adjourned, and a second vote, wait for a later meeting; a second vote not longer than the rule gives. */
function canOpen(body: Body, item: Item, now: Instant): boolean {
  const { status, adjournedAt, secondVote, until } = item
  return status === 'waiting' && !isTooEarly(item, now) && (adjournedAt === null || body.held > adjournedAt) && (until == null || now >= until) && (secondVote === null || awaited(body, secondVote, now))
}

/** Whether a draft still waits for its second vote. */
function awaited({ drafts }: Body, draft: string, now: Instant): boolean {
  return drafts.some(({ id, status, second }) => id === draft && (status === 'before' || status === 'tied') && second !== null && now <= second.until)
}

/** The next item that can be opened, in the order of the agenda. */
export function nextItem(body: Body, now: Instant): Item | null {
  return body.agenda.find((item) => canOpen(body, item, now)) ?? null
}

function noItem(scene: Scene): Refusal | null {
  const item = currentItem(scene)
  return item === null ? null : refuse(scene, 'item-open', scene.book.floor.rules, { what: item.title })
}

const concludeItem = act('conclude-item', {
  fields: { item: text(1, 64) },
  hindrance: (scene) => presiding(scene) ?? inMeeting(scene) ?? onItem(scene) ?? nothingPending(scene) ?? listExhausted(scene),
  shapes: (scene) => [{ item: choice(...(scene.body.item === null ? [] : [scene.body.item])) }],
  why: (scene) => refuse(scene, 'item-unavailable', scene.book.floor.rules),
  // Where nothing is decided an item is not disposed of: it waits for a later meeting.
  happens: (scene, { item }) => [...silent(scene), formatOf(scene)?.decides === false ? happens(scene, 'debate-adjourned', { body: scene.body.id, item, meeting: scene.body.held }) : happens(scene, 'item-concluded', { body: scene.body.id, item })],
})

export const agendaActs = { 'lay-agenda': layAgenda, 'open-item': openItem, 'conclude-item': concludeItem }

export const agendaEvolves = {
  'agenda-laid': onBody<'agenda-laid'>((body, { data: { items, adopted, periodic }, at }, { founding }) => ({
    ...body, calling: laidAt(callingOf(body), at, periodic), agenda: [...kept(body, founding?.rulebook), ...items.map(({ id, title }): Item => newItem(id, title, adopted ? 'waiting' : 'provisional'))],
  })),
  'item-added': onBody<'item-added'>((body, { data: { item, title, secondVote, from } }) => ({
    ...body, agenda: [...body.agenda, { ...newItem(item, title, 'waiting'), ...(from === undefined ? {} : { additional: { from, reported: false } }), secondVote, adjournedAt: secondVote === null ? null : body.held }],
  })),
  'item-opened': onBody<'item-opened'>((body, { data: { item, title, secondVote, limit } }) => ({
    ...body, item, action: null, sides: null, floor: { ...emptyFloor, limit, ...lasting(body.floor) },
    // A reader who was not shown the agenda learns of the item now.
    agenda: withItem(body.agenda, { ...(body.agenda.find(({ id }) => id === item) ?? newItem(item, title, 'waiting')), status: 'open', debate: 'open', until: null, referred: null, begun: true }),
    drafts: body.drafts.map((draft) => (draft.id === secondVote && draft.status === 'tied' ? { ...draft, status: 'before' } : draft)),
  })),
  'item-concluded': onBody<'item-concluded'>((body, { data: { item }, at }) => leave(body, item, ({ secondVote }) => (secondVote !== null && awaited(body, secondVote, at) ? 'waiting' : 'concluded'))),
  'debate-adjourned': onBody<'debate-adjourned'>((body, { data: { item, meeting } }) => deferred(body, item, { adjournedAt: meeting })),
  'matter-referred': onBody<'matter-referred'>((body, { data: { item, meeting, to } }) => deferred(body, item, { adjournedAt: meeting, referred: to })),
  'discussion-postponed': onBody<'discussion-postponed'>((body, { data: { item, meeting, until } }) => deferred(body, item, { adjournedAt: meeting, until })),
  'debate-closed': onBody<'debate-closed'>((body, { data: { item } }) => ({
    ...body, agenda: body.agenda.map((one) => (one.id === item ? { ...one, debate: 'closed' } : one)),
    floor: { ...body.floor, entries: body.floor.entries.filter(({ kind }) => kind !== 'statement'), closesAt: null },
  })),
}

function laidAt({ periodic: _before, ...calling }: Calling, at: Instant, periodic: true | undefined): Calling {
  return { ...calling, laid: at, ...(periodic === undefined ? {} : { periodic }) }
}

/** The item waits for a later meeting, perhaps for a day, perhaps for whom it was referred to. */
function deferred(body: Body, item: string, why: Pick<Item, 'adjournedAt' | 'until' | 'referred'>): Body {
  const left = leave(body, item, () => 'waiting')
  return { ...left, agenda: left.agenda.map((one) => (one.id === item ? { ...one, ...why } : one)) }
}

function newItem(id: string, title: Item['title'], status: Item['status']): Item {
  return { id, title, status, debate: 'open', adjournedAt: null, secondVote: null }
}

function withItem(agenda: readonly Item[], item: Item): readonly Item[] {
  return agenda.some(({ id }) => id === item.id) ? agenda.map((one) => (one.id === item.id ? item : one)) : [...agenda, item]
}
