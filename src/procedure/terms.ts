import { choice, type Fields, integer, optional, text } from '#base/form.ts'
import type { SeatId } from '#base/ids.ts'
import { day, type Instant, minute } from '#base/instants.ts'
import type { Effect, Motion } from '#rulebooks/business.ts'
import type { Terms } from './caucus-state.ts'
import { guestsToHear } from './guests.ts'
import { mostInterventions } from './interventions.ts'
import { inTurn } from './order.ts'
import { heldItems } from './reports.ts'
import type { Scene } from './scene.ts'
import { introducible } from './signatures.ts'
import { suspendable } from './suspended-rules.ts'

/** Minutes a speech may be limited to. */
export const longestLimit = 60
/** Minutes of a caucus, and seconds of a speaker in it. */
export const longestCaucus = 180
export const shortestTurn = 10
export const longestTurn = 600
export const longestTopic = 300
/** How far ahead a meeting or an item may be put off; UTF-16 units of the name of a committee or rapporteur. */
const furthest = 366 * day
export const longestAddressee = 200
/** UTF-16 units of the title of an item, as the agenda takes it. */
const longestItem = 200

/** The fields a motion is moved or proposed with, by what it brings about; null where it needs none. */
export function termsOf(scene: Scene, effect: Effect): Fields | null {
  const total = integer(1, longestCaucus)
  const ahead = integer(scene.now + minute, scene.now + furthest)
  switch (effect) {
    case 'adjourn-meeting-to': return { at: ahead }
    case 'postpone': return { at: optional(ahead) }
    case 'refer': return { to: text(1, longestAddressee) }
    case 'new-item': return { topic: text(1, longestItem) }
    case 'suspend-rule': return { to: choice(...suspendable(scene, scene.book.motions.filter((one) => one.effect === effect).flatMap(({ rules }) => rules))), topic: text(1, longestTopic), at: ahead }
    case 'early-item': return { item: choice(...heldItems(scene).map(({ id }) => id)) }
    case 'guest-speaker': return { seat: choice(...guestsToHear(scene)) }
    case 'limit-time': return { minutes: integer(1, longestLimit) }
    case 'moderated-caucus': return { topic: text(1, longestTopic), total, each: integer(shortestTurn, longestTurn) }
    case 'unmoderated-caucus': case 'consultation': case 'extend-caucus': return { total }
    case 'vote-on-whole': case 'send-back': case 'reconsider': case 'introduce-draft': case 'roll-call': case 'acclamation': case 'no-abstentions': case 'table': case 'take-from-table': case 'important-question': case 'order-of-proposals': case 'no-vote-on-proposal': case 'competence': case 'divide': return { draft: choice(...draftsFor(scene, effect)) }
    case 'suspend-meeting': case 'adjourn-meeting': case 'exclude-public': case 'adjourn-debate': case 'close-debate': case 'close-list': case 'reopen-list': case 'close-caucus': case 'previous-question': return null
  }
}

/** All ways it is filled in: where the rules let the number of statements be limited too, a limit is of their time, of their number or of both. */
function termsFor(scene: Scene, effect: Effect): readonly Fields[] {
  const fields = termsOf(scene, effect)
  if (fields === null) return []
  if (effect !== 'limit-time' || scene.book.floor.time.times === undefined) return [fields]
  const times = integer(1, mostInterventions)
  return [{ ...fields, times: optional(times) }, { times }]
}

/** The drafts a motion can be about. */
export function draftsFor(scene: Scene, effect: Effect): readonly string[] {
  const { body, state } = scene
  const waiting = body.drafts.filter(({ status, second }) => status === 'before' && second === null)
  const ids = (drafts: typeof body.drafts): readonly string[] => drafts.map(({ id }) => id)
  switch (effect) {
    case 'reconsider': return ids(body.drafts.filter(({ status, paragraphs }) => (status === 'adopted' || status === 'rejected') && paragraphs !== null))
    case 'introduce-draft': return ids(introducible(scene))
    case 'acclamation': return ids(body.drafts.filter(({ status, vote, second }) => status === 'before' && vote === null && second === null))
    case 'table': return ids(body.drafts.filter(({ status, second }) => status === 'before' && second === null))
    case 'take-from-table': return scene.book.proposals.one !== undefined && waiting.length > 0 ? [] : ids(body.drafts.filter(({ tabled }) => tabled))
    case 'roll-call': return ids(body.drafts.filter(({ status, vote }) => status === 'before' && vote?.rollCall !== true && scene.book.voting?.methods.rollCall != null))
    case 'important-question': return ids(body.drafts.filter(({ status, second, vote, matter }) => status === 'before' && second === null && vote === null && !scene.book.motions.some((motion) => motion.effect === effect && motion.becomes === matter)))
    // Only of the vote just taken, and only where somebody abstained in it.
    case 'no-abstentions': {
      const latest = body.latest === null ? undefined : state.decisions.find(({ id }) => id === body.latest)
      const abstained = latest?.on.kind === 'draft' && latest.vote !== null && latest.vote.abstained > 0
      return scene.book.proposals.one !== undefined && waiting.length > 0 ? [] : ids(body.drafts.filter(({ id, status, noAbstentions, paragraphs }) => abstained && id === latest.on.id && (status === 'adopted' || status === 'rejected') && !noAbstentions && paragraphs !== null))
    }
    case 'send-back': return ids(waiting.filter(({ parts }) => parts.every(({ status }) => status === 'waiting')))
    case 'vote-on-whole': return ids(waiting.filter(({ whole, parts }) => scene.book.division?.every === true && whole !== true && parts.every(({ status }) => status === 'waiting')))
    case 'order-of-proposals': return ids(waiting.filter(({ id }) => id !== inTurn(scene)?.id))
    // Right after the decision on another, before the business goes on.
    case 'no-vote-on-proposal': return body.action?.stage === 'after' ? ids(waiting) : []
    case 'competence': case 'divide': return ids(waiting)
    default: return []
  }
}

type Worded = { readonly topic?: string | null; readonly total?: number | null; readonly each?: number | null; readonly at?: Instant | null; readonly to?: string | null; readonly seat?: SeatId | null; readonly item?: string | null; readonly times?: number | null }

/** What a command said of the motion in detail; null where nothing. */
export function terms({ topic, total, each, at, to, seat, item, times }: Worded): Terms | null {
  return [topic, total, each, at, to, seat, item, times].every((one) => one == null) ? null
    : { topic: topic ?? null, total: total ?? null, each: each ?? null, ...(at == null ? {} : { until: at }), ...(to == null ? {} : { to }), ...(seat == null ? {} : { seat }), ...(item == null ? {} : { item }), ...(times == null ? {} : { times }) }
}

/** Kinds of motion by the fields they take, so that those alike are moved with one form. */
export function formsOf(scene: Scene, kinds: readonly Motion[]): readonly Fields[] {
  const plain = kinds.filter(({ effect }) => termsOf(scene, effect) === null)
  const effects = [...new Set(kinds.map(({ effect }) => effect))]
  return [
    { motion: choice(...plain.map(({ id }) => id)) },
    ...effects.flatMap((effect) => {
      const motion = choice(...kinds.filter((kind) => kind.effect === effect).map(({ id }) => id))
      return termsFor(scene, effect).map((fields) => ({ motion, ...fields }))
    }),
  ]
}

/** Motions that may be moved while a caucus runs: those on the caucus, and those that end the meeting with it. */
export const inCaucus: ReadonlySet<Effect> = new Set<Effect>(['extend-caucus', 'close-caucus', 'suspend-meeting', 'adjourn-meeting', 'adjourn-meeting-to'])

