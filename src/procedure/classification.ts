import { choice, text } from '#base/form.ts'
import type { SeatId } from '#base/ids.ts'
import type { Refusal } from '#base/refusal.ts'
import type { Matter, Rules } from '#rulebooks/rulebook.ts'
import { settledBy } from '#rulebooks/settled.ts'
import { act } from './act.ts'
import { explaining, onBody } from './bodies.ts'
import { mattersOfDrafts } from './drafts.ts'
import type { Happening } from './events.ts'
import { inMeeting, nothingPending } from './precedence.ts'
import { refuse } from './refusing.ts'
import { readAs, reread, rereadable } from './rereading.ts'
import type { RulingOn } from './ruling-state.ts'
import { factsOf, withFinding } from './rulings.ts'
import { hasVotes, presiding, seated } from './rights.ts'
import { happens, next, type Scene } from './scene.ts'
import { silent } from './speeches.ts'
import type { Item } from './agenda-state.ts'
import type { Body, Draft } from './state.ts'
import { titleOf } from './titles.ts'

const longestRuling = 1_000

type By = NonNullable<Scene['book']['classification']>['decides']['by']

/** Why nobody settles it in this way: the book draws no such line, or leaves it to somebody else. */
function decidedBy(scene: Scene, by: By): Refusal | null {
  const { classification, proposals } = scene.book
  if (classification === null) return refuse(scene, 'no-line-drawn', proposals.rules)
  if (classification.decides.by === by) return null
  switch (classification.decides.by) {
    case 'list': return refuse(scene, 'classed-by-list', classification.rules)
    case 'chair': return refuse(scene, 'classed-by-chair', classification.rules)
    case 'body': return refuse(scene, 'classed-by-body', classification.rules)
  }
}

const natureOf = ({ book }: Pick<Scene, 'book'>, matter: string | null): Matter['nature'] | null => (matter === null ? null : book.matters[matter]?.nature ?? null)

/** Drafts before the body, and the one just voted on, whose side of the line has not been settled by a ruling or a vote. */
function open(scene: Scene): readonly Draft[] {
  return [...scene.body.drafts.filter(({ status, second, classed }) => status === 'before' && second === null && classed === undefined), ...rereadable(scene)]
}

/** The matters a draft may be ruled to fall under. After the vote only such as lie across the line, and bind no party to abstain: the votes stay as they were cast. */
function mattersFor(scene: Scene, draft: Draft): readonly string[] {
  const matters = mattersOfDrafts(scene.book)
  if (draft.status === 'before') return matters
  const read = readAs(scene, draft)
  return matters.filter((matter) => natureOf(scene, matter) !== natureOf(scene, read) && scene.book.parties?.matters.includes(matter) !== true)
}

function notOpen(scene: Scene, id: string): Refusal {
  const rules = scene.book.classification?.rules ?? []
  return refuse(scene, scene.body.drafts.some((draft) => draft.id === id && draft.classed !== undefined) ? 'already-classed' : 'no-draft', rules)
}

/** Before the vote, or right after it, the presiding officer rules whether a draft is procedural, and if not under which matter it falls. It may be challenged. */
const classDraft = act('class-draft', {
  fields: { draft: text(1, 64), matter: text(1, 64), text: text(1, longestRuling) },
  hindrance: (scene) => presiding(scene) ?? decidedBy(scene, 'chair') ?? inMeeting(scene) ?? nothingPending(scene),
  shapes: (scene) => open(scene).map((draft) => ({ draft: choice(draft.id), matter: choice(...mattersFor(scene, draft)), text: text(1, longestRuling) })),
  why: (scene, { draft }) => (rereadable(scene).some(({ id }) => id === draft) ? refuse(scene, 'same-side', scene.book.classification?.rules ?? []) : notOpen(scene, draft)),
  happens: (scene, { draft, matter, text: ruling }) => classed(scene, draft, matter, 'chair', ruling),
})

/** "Is the matter procedural?" Put to the vote before the draft itself or right after it, because a member or the chair asks. */
const raisePreliminary = act('raise-preliminary', {
  fields: { draft: text(1, 64) },
  hindrance: (scene) => (scene.presides ? null : seated(scene, 'move')) ?? hasVotes(scene) ?? decidedBy(scene, 'body') ?? inMeeting(scene) ?? nothingPending(scene),
  shapes: (scene) => (proceduralMatter(scene) === null ? [] : [{ draft: choice(...open(scene).map(({ id }) => id)) }]),
  why: (scene, { draft }) => notOpen(scene, draft),
  happens: (scene, { draft }) => {
    const matter = proceduralMatter(scene)
    const { classification } = scene.book
    if (matter === null || classification?.decides.by !== 'body') return []
    const proposal = { kind: 'nature', draft, matter } as const
    return [...silent(scene), happens(scene, 'preliminary-raised', {
      body: scene.body.id, question: next(scene, 'question'), proposal, words: titleOf(scene, proposal),
      seat: scene.seat?.id ?? null, matter: classification.decides.matter, rules: classification.rules,
    })]
  },
})

/** The matter of drafts that are procedural. */
function proceduralMatter(scene: Pick<Scene, 'book'>): string | null {
  return mattersOfDrafts(scene.book).find((matter) => natureOf(scene, matter) === 'procedural') ?? null
}

/** What follows from the vote on it: procedural, or else a matter of substance, whatever it was handed in as. */
export function preliminaryDecided(scene: Scene, { draft, matter }: { readonly draft: string; readonly matter: string }, procedural: boolean): readonly Happening[] {
  const was = scene.body.drafts.find(({ id }) => id === draft)?.matter ?? scene.book.rest
  const substance = natureOf(scene, was) === 'procedural' ? substantiveMatter(scene) : was
  const now = procedural ? matter : substance
  return now === null ? [] : classed(scene, draft, now, 'body', null)
}

function substantiveMatter(scene: Pick<Scene, 'book'>): string | null {
  return natureOf(scene, scene.book.rest) === 'substantive' ? scene.book.rest : mattersOfDrafts(scene.book).find((matter) => natureOf(scene, matter) === 'substantive') ?? null
}

function classed(scene: Scene, draft: string, matter: string, by: 'chair' | 'body', ruling: string | null): readonly Happening[] {
  const { body, book } = scene
  const was = body.drafts.find(({ id }) => id === draft)?.matter ?? null
  return [
    happens(scene, 'draft-classed', {
      body: body.id, draft, matter, was, by, point: by === 'chair' ? next(scene, 'point') : null, text: ruling, rules: rulesOf(scene), facts: factsOf(scene), settled: settledBy(book, 'classification'),
    }),
    ...reread(scene, draft, matter, by),
  ]
}

const rulesOf = ({ book }: Scene): Rules => book.classification?.rules ?? []

export const classificationActs = { 'class-draft': classDraft, 'raise-preliminary': raisePreliminary }

const withMatter = (body: Body, draft: string, change: Partial<Draft>): Body => ({ ...body, drafts: body.drafts.map((one) => (one.id === draft ? { ...one, ...change } : one)) })

export const classificationEvolves = {
  'preliminary-raised': onBody<'preliminary-raised'>((body, { data: { question, proposal, words, seat, matter, rules }, at }) => ({
    ...body, question: { id: question, proposal, words, rules, since: at, onObjection: 'vote', matter, objection: { by: seat ?? '', reason: null, recorded: false }, recorded: [], without: null, notes: [] },
  })),
  'draft-classed': onBody<'draft-classed'>((body, { data, data: { draft, matter, was, by, point, text: ruling }, position, at }) => {
    const changed = withMatter(body, draft, { matter, classed: by })
    return point === null ? changed : { ...withFinding(changed, { position, at }, { kind: 'nature', draft, matter, was }, { rules: data.rules, facts: data.facts, settled: data.settled, text: ruling ?? '', point }), point: ruled(point, ruling ?? '', { kind: 'nature', draft, matter, was }) }
  }),
  'ruling-reversed': onBody<'ruling-reversed'>((body, { data: { on, point } }) => {
    switch (on.kind) {
      case 'nature': return withMatter(body, on.draft, { matter: on.was })
      // It stands again as it stood, with the objections that were made.
      case 'no-consensus': return asked({ ...body, question: { ...on.question, overruled: point } }, on)
      case 'objection': return objectionFound(body, on.motion, on.by, !on.founded)
      case 'party': return { ...body, agenda: body.agenda.map((item) => (item.id === on.item ? asParty(item, on, !on.party) : item)) }
    }
  }),
}

/** A member is a party to the dispute under an item, or is not; where the ruling is on its part in the deliberations, that goes with it. */
export function asParty(item: Item, { seat, barred }: Extract<RulingOn, { readonly kind: 'party' }>, party: boolean): Item {
  return { ...item, declared: withSeat(item.declared ?? [], seat, party), ...(barred === undefined ? {} : { barred: withSeat(item.barred ?? [], seat, party) }) }
}

function asked(body: Body, { question: { proposal }, explained }: Extract<RulingOn, { readonly kind: 'no-consensus' }>): Body {
  return proposal.kind === 'draft' ? explaining(body, { draft: proposal.draft, stage: 'before', explained }) : body
}

/** A ruling of the chair's own stands like one on a point of order, open to challenge until the business goes on. */
export function ruled(id: string, ruling: string, on: NonNullable<NonNullable<Body['point']>['on']>): NonNullable<Body['point']> {
  return { id, kind: 'order', by: '', about: '', status: 'ruled', sustained: null, ruling, appealBy: null, on }
}

export function withSeat(seats: readonly SeatId[], seat: SeatId, is: boolean): readonly SeatId[] {
  return is ? [...new Set([...seats, seat])] : seats.filter((one) => one !== seat)
}

/** What was found of one delegation's objection to a motion. */
export function objectionFound(body: Body, motion: string, by: string, founded: boolean): Body {
  return { ...body, motions: body.motions.map((one) => (one.id === motion ? { ...one, objections: (one.objections ?? []).map((each) => (each.by === by ? { ...each, founded } : each)) } : one)) }
}
