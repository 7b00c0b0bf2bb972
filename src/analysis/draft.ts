import { countedOn, membersOn, type Recorded, recordedOn } from '#actors/membership.ts'
import type { Added } from '#actors/register.ts'
import { actorOf, groupOf } from '#actors/register.ts'
import type { StreamId } from '#base/ids.ts'
import type { Day } from '#base/instants.ts'
import type { Call, Letter, Passage } from '#participants/basis.ts'
import { most } from '#participants/fields.ts'
import type { Cast, Clause, ConflictParty, Format } from '#participants/format.ts'
import type { CalledFor, HostState, Initiative, Named, Slot } from '#record/found.ts'
import type { Span } from '#record/span.ts'

/** One confirmed rendering of an initiative, with the document it was drawn from and a way to read its words. */
export type Rendering = {
  readonly initiative: Initiative
  readonly document: string
  /** SHA-256 of the document's plain text. */
  readonly hash: string
  /** Its outlet, or whatever names it, and the day it appeared. */
  readonly outlet: string
  readonly published: Day | null
  /** The sentence around a span, with its place. */
  readonly sentence: (span: Span) => { readonly span: Span; readonly words: string }
}

/** What a house added to the register: its actors and groups, and memberships with their days. */
export type Additions = { readonly actors: readonly Added[]; readonly recorded: readonly Recorded[] }
const nothing: Additions = { actors: [], recorded: [] }

type Known = (actor: string, name: string) => string
type Asked = Slot<CalledFor>

/**
 * What an initiative becomes when somebody makes a format of it: convener, subject, hosts, participants and those it does not name, each with the
 * sentence it stands in. The first rendering says who takes part and how; calls for presence in the others stand beside its own. No clause
 * is mandatory yet: that is a person's reading. `on` is the day on which groups are opened; `role` a role of the rulebook. Members that the house
 * recorded count like those of the delivered lists, and the clause then names them all. Whoever neither register knows is named as printed.
 */
export function draftFormat(dossier: StreamId, renderings: readonly Rendering[], { on, role, house = nothing }: { readonly on: Day; readonly role: string; readonly house?: Additions }): Format {
  const first = renderings[0]
  if (first === undefined) return { subject: '', convener: null, basis: [], cast: [], parties: [], clauses: [], hosts: [] }
  const cast = new Map<string, Cast>()
  const known: Known = (actor, name) => {
    if (actorOf(actor) !== null) return actor
    const id = slug(actor)
    const own = house.actors.find((one) => one.id === actor)
    const kind = own === undefined || own.kind === 'group' ? 'entity' : own.kind
    if (!cast.has(id)) cast.set(id, { id, names: own?.names ?? { en: name.slice(0, most.name) }, kind, registered: false })
    return id
  }
  const { convener: [convener], subject: [subject], proposedBy: [proposer] } = first.initiative
  const basis = [convener, subject, proposer].flatMap((slot) => (slot === undefined ? [] : [passageOf(dossier, first, slot.span)]))
  return {
    subject: (subject?.name ?? '').slice(0, most.subject),
    convener: convener === undefined ? null : known(convener.actor, convener.name),
    basis: distinct(basis).slice(0, most.passages),
    parties: partiesOf(dossier, renderings, known),
    clauses: clausesOf(dossier, renderings, known, { on, role, house }),
    hosts: hostsOf(dossier, renderings, known),
    cast: [...cast.values()].slice(0, most.cast),
  }
}

/** Participants named through one group make one clause; whoever is named alone makes its own. */
const clauseKey = ({ actor, as, via }: Asked): string => (via !== null && as === 'state' ? `via ${via}` : actor)

type Opened = { readonly on: Day; readonly role: string; readonly house: Additions }

function clausesOf(dossier: StreamId, renderings: readonly Rendering[], known: Known, opened: Opened): readonly Clause[] {
  const asked = renderings[0]?.initiative.participants ?? []
  return [...new Set(asked.map(clauseKey))].slice(0, most.clauses).map((key, at): Clause => {
    const calls = renderings.flatMap((rendering) => rendering.initiative.participants
      .filter((slot) => clauseKey(slot) === key)
      .map((slot): Call => ({ strength: slot.call, passage: passageOf(dossier, rendering, slot.span) })))
    return { id: `clause-${at + 1}`, ...who(asked.filter((slot) => clauseKey(slot) === key), known, opened), role: opened.role, mandatory: false, shared: false, calls: distinct(calls).slice(0, most.calls) }
  })
}

/** Who a clause is about and how they may come. Of "countries of" a group at least one, which is the least the words can mean. */
function who(slots: readonly Asked[], known: Known, { on, house }: Opened): Pick<Clause, 'title' | 'of' | 'group' | 'atLeast' | 'route'> {
  const [slot] = slots
  if (slot === undefined) return { title: '?', of: [], group: null, atLeast: null, route: 'itself' }
  const named = slot.as === 'state' ? slot.via ?? slot.actor : slot.actor
  const group = groupOf(named)
  const members = group === null ? [] : membersOn(group, on)
  const own = house.actors.find(({ id, kind }) => id === named && kind === 'group')
  const counted = recordedOn(house.recorded, named, on).some((one) => !members.includes(one)) ? countedOn(named, on, house.recorded) : null
  const title = (name: string): string => (name === '' ? '?' : name).slice(0, most.title)
  if (counted !== null && (slot.as === 'countries-of' || own !== undefined || (group !== null && actorOf(slot.actor) === null))) {
    return { title: title(slot.name), of: counted.map((one) => known(one, one)).slice(0, most.actors), group: null, atLeast: slot.as === 'countries-of' ? 1 : null, route: 'itself' }
  }
  if (group !== null && (slot.as === 'countries-of' || actorOf(slot.actor) === null)) {
    return { title: title(slot.name), of: members, group: { id: group.id, on }, atLeast: slot.as === 'countries-of' ? 1 : null, route: 'itself' }
  }
  const of = distinct(slots.map(({ actor, name }) => known(actor, name))).slice(0, most.actors)
  const whole = slot.via !== null && of.length === members.length && members.every((member) => of.includes(member))
  return {
    title: title(group !== null && slot.via !== null ? group.names.en : slot.name),
    of,
    group: whole && group !== null ? { id: group.id, on } : null,
    atLeast: null,
    route: slot.as === 'organisation' ? 'either' : 'itself',
  }
}

function partiesOf(dossier: StreamId, renderings: readonly Rendering[], known: Known): readonly ConflictParty[] {
  const found = renderings.flatMap((rendering) => rendering.initiative.notNamed.map((slot) => ({ actor: known(slot.actor, slot.name), passage: passageOf(dossier, rendering, slot.span) })))
  return distinct(found.map(({ actor }) => actor)).slice(0, most.actors)
    .map((actor) => ({ actor, named: false, passages: distinct(found.filter((party) => party.actor === actor).map(({ passage }) => passage)).slice(0, most.passages) }))
}

function hostsOf(dossier: StreamId, renderings: readonly Rendering[], known: Known): Format['hosts'] {
  const found = renderings.flatMap((rendering) => rendering.initiative.host.map((slot) => {
    const proposer = slot.state === 'proposed' && slot.speaker?.actor != null ? known(slot.speaker.actor, slot.speaker.name) : null
    return { host: known(slot.actor, slot.name), step: slot.state, by: proposer, place: rendering.initiative.place[0]?.name.slice(0, most.name) ?? null, letter: statement(dossier, rendering, slot) }
  }))
  return found.filter(({ host, step }, at) => found.findIndex((other) => other.host === host && other.step === step) === at).slice(0, most.actors)
}

/** A host's step as the source reports it: a public statement by whoever said it, in that outlet. Null where the day is unknown. */
function statement(dossier: StreamId, rendering: Rendering, slot: { readonly name: string; readonly state: HostState; readonly span: Span; readonly speaker: Named | null }): Letter | null {
  if (rendering.published === null) return null
  return {
    kind: 'statement', by: (slot.speaker?.name ?? slot.name).slice(0, most.name), date: rendering.published,
    reference: rendering.outlet.slice(0, most.reference), text: null, passage: passageOf(dossier, rendering, slot.span),
  }
}

function passageOf(dossier: StreamId, { document, hash, sentence }: Rendering, around: Span): Passage {
  const { span: [start, end], words } = sentence(around)
  const quotation = words.slice(0, most.quotation)
  return { dossier, document, hash, start, end: Math.min(end, start + quotation.length), quotation }
}

/** Equal values once, in order. */
function distinct<Value>(values: readonly Value[]): readonly Value[] {
  const seen = new Map(values.map((value) => [JSON.stringify(value), value]))
  return [...seen.values()]
}

/** An id for somebody only the source names: its Latin letters and digits, or a number made from its words where it has none. */
function slug(name: string): string {
  const latin = name.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^[-0-9]+/, '').slice(0, 40).replace(/-+$/, '')
  return latin !== '' ? latin : `actor-${Array.from(name).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7)}`
}
