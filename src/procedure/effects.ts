import type { SeatId } from '#base/ids.ts'
import { day } from '#base/instants.ts'
import type { Motion } from '#rulebooks/business.ts'
import { amendmentDivided } from './amendment-parts.ts'
import { onBody } from './bodies.ts'
import { caucusEffect } from './caucuses.ts'
import type { Terms } from './caucus-state.ts'
import { onSpeaking } from './arrangement.ts'
import { withoutAmendments } from './adoption.ts'
import { divided } from './division.ts'
import { broughtBefore } from './drafts.ts'
import type { Happening } from './events.ts'
import { guestHeard } from './guests.ts'
import { interventionsLimited } from './interventions.ts'
import { motionKind } from './kinds.ts'
import { sidesNow } from './precedence.ts'
import { happens, next, type Scene } from './scene.ts'
import { turned } from './sides.ts'
import { silent } from './speeches.ts'
import { ruleSuspended } from './suspended-rules.ts'
import type { Body, Draft, PendingMotion } from './state.ts'
import { draftTitle } from './titles.ts'

type Carried = { /** The motion that carried; null for a proposal of the chair. */ readonly id: string | null; readonly minutes: number | null; readonly draft: string | null; readonly amendment?: string; readonly terms: Terms | null; readonly parts: PendingMotion['parts']; /** Who moved it; null for the chair. */ readonly by: SeatId | null }

/** What a carried motion brings about. The engine knows these effects, and nothing of which rulebook named them. */
export function effectOf(scene: Scene, kind: string, { id: carried, minutes, draft, amendment, terms, parts, by }: Carried): readonly Happening[] {
  const motion = motionKind(scene.book, kind)
  if (motion === undefined) return []
  const { id: body, held: number, item } = scene.body
  switch (motion.effect) {
    case 'suspend-meeting': return [...silent(scene), happens(scene, 'meeting-suspended', { body, number, rules: motion.rules })]
    case 'adjourn-meeting': return [...silent(scene), happens(scene, 'meeting-closed', { body, number, how: 'adjourned', rules: motion.rules })]
    case 'adjourn-meeting-to': return terms?.until === undefined ? [] : [...silent(scene), happens(scene, 'meeting-closed', { body, number, how: 'adjourned', rules: motion.rules }), happens(scene, 'next-meeting-fixed', { body, at: terms.until })]
    case 'refer': return item === null || terms?.to === undefined ? [] : [...silent(scene), happens(scene, 'matter-referred', { body, item, meeting: number, to: terms.to, rules: motion.rules })]
    case 'postpone': return item === null ? [] : [...silent(scene), happens(scene, 'discussion-postponed', { body, item, meeting: number, until: terms?.until ?? null, rules: motion.rules })]
    case 'adjourn-debate': return item === null ? [] : [...silent(scene), happens(scene, 'debate-adjourned', { body, item, meeting: number })]
    case 'close-debate': return item === null ? [] : [...silent(scene), happens(scene, 'debate-closed', { body, item })]
    case 'limit-time': return [...(minutes === null ? [] : [happens(scene, 'time-limited', { body, minutes })]), ...(terms?.times === undefined ? [] : [interventionsLimited(scene, terms.times, motion.rules)])]
    case 'close-list': return [happens(scene, 'list-closed', { body, at: scene.now })]
    case 'reopen-list': return [happens(scene, 'list-reopened', { body })]
    case 'reconsider': return draft === null ? [] : [happens(scene, 'draft-reopened', { body, draft })]
    case 'moderated-caucus': case 'unmoderated-caucus': case 'consultation': case 'extend-caucus': case 'close-caucus': return caucusEffect(scene, motion, terms, by, carried)
    case 'previous-question': return sidesNow(scene.body) === null ? (item === null ? [] : [...silent(scene), happens(scene, 'debate-closed', { body, item })]) : turned(scene, 'motion')
    case 'order-of-proposals': return draft === null ? [] : [happens(scene, 'proposals-ordered', { body, first: draft, rules: motion.rules })]
    case 'no-vote-on-proposal': case 'competence': return draft === null ? [] : [happens(scene, 'draft-set-aside', { body, draft, rules: motion.rules })]
    case 'exclude-public': return [...silent(scene), happens(scene, 'public-excluded', { body, number, grade: 'participants', rules: motion.rules })]
    case 'new-item': return terms?.topic == null ? [] : [happens(scene, 'item-added', { body, item: next(scene, 'item'), title: { en: terms.topic }, secondVote: null, ...additional(scene) })]
    case 'suspend-rule': return ruleSuspended(scene, motion, terms)
    case 'early-item': return terms?.item === undefined ? [] : [happens(scene, 'item-freed', { body, item: terms.item, rules: motion.rules })]
    case 'guest-speaker': return terms?.seat === undefined ? [] : guestHeard(scene, terms.seat)
    case 'divide': return amendment === undefined ? divided(scene, { id: carried, draft, parts }) : amendmentDivided(scene, { amendment, parts })
    case 'vote-on-whole': case 'send-back': case 'introduce-draft': case 'roll-call': case 'acclamation': case 'no-abstentions': case 'table': case 'take-from-table': case 'important-question': return draft === null ? [] : [...silent(scene), ...onDraft(scene, motion, draft, by)]
  }
}

/** From when an item that is added now may be taken up, where the rules make it wait. */
function additional({ book, body, now }: Scene): { readonly from?: number } {
  const { additionalItems } = book.proposals
  return additionalItems == null || body.members !== null ? {} : { from: now + additionalItems.days * day }
}

/** What a carried motion brings about for one draft. */
function onDraft(scene: Scene, { effect, rules, becomes }: Motion, draft: string, by: SeatId | null): readonly Happening[] {
  const body = scene.body.id
  const known = scene.body.drafts.find(({ id }) => id === draft)
  if (known === undefined) return []
  switch (effect) {
    case 'introduce-draft': return broughtBefore(scene, known)
    case 'table': return [happens(scene, 'draft-tabled', { body, draft })]
    case 'take-from-table': return [happens(scene, 'draft-taken-from-table', { body, draft })]
    case 'roll-call': return by === null ? [] : [happens(scene, 'vote-requested', { body, on: draft, seat: by, method: 'roll-call', rules })]
    case 'important-question': return becomes === undefined ? [] : [happens(scene, 'draft-reclassed', { body, draft, matter: becomes, rules })]
    case 'vote-on-whole': return [happens(scene, 'draft-kept-whole', { body, draft, rules })]
    case 'send-back': return [happens(scene, 'draft-sent-back', { body, draft, rules })]
    case 'no-abstentions': return [happens(scene, 'house-divided', { body, draft, rules })]
    case 'acclamation': return [happens(scene, 'question-put', {
      body, question: next(scene, 'question'), proposal: { kind: 'draft', draft }, words: draftTitle(scene, draft), onObjection: 'vote', matter: known.matter, rules: [...new Set([...rules, ...scene.book.adoption.rules])],
    })]
    default: return []
  }
}

const withDraft = (body: Body, id: string, change: Partial<Draft>): Body => ({ ...body, drafts: body.drafts.map((one) => (one.id === id ? { ...one, ...change } : one)) })

export const effectEvolves = {
  // Whoever followed until then learns at the next public meeting what is before the body.
  'public-excluded': onBody<'public-excluded'>((body, { data: { grade } }) => (body.meeting === null ? body : { ...body, veiled: true, meeting: { ...body.meeting, grade } })),
  'next-meeting-fixed': onBody<'next-meeting-fixed'>((body, { data: { at, item } }) => ({ ...body, nextMeeting: at, ...(item === undefined ? {} : { continues: item }) })),
  'time-limited': onBody<'time-limited'>((body, { data: { minutes, of } }) => (of === undefined ? { ...body, floor: { ...body.floor, limit: minutes } } : onSpeaking(body, (speaking) => ({ ...speaking, limits: { ...speaking.limits, [of]: minutes } })))),
  // Explanations end with the action; a vote asked for is asked for again when it comes back.
  'draft-tabled': onBody<'draft-tabled'>((body, { data: { draft } }) => ({ ...withDraft(body, draft, { status: 'submitted', tabled: true, vote: null }), action: body.action?.draft === draft ? null : body.action })),
  'draft-taken-from-table': onBody<'draft-taken-from-table'>((body, { data: { draft } }) => withDraft(body, draft, { tabled: false, status: 'before' })),
  'draft-reclassed': onBody<'draft-reclassed'>((body, { data: { draft, matter } }) => withDraft(body, draft, { matter })),
  'draft-kept-whole': onBody<'draft-kept-whole'>((body, { data: { draft } }) => withDraft(body, draft, { whole: true, parts: [] })),
  'house-divided': onBody<'house-divided'>((body, { data: { draft } }) => withDraft(body, draft, { status: 'before', noAbstentions: true, decision: null, vote: { by: body.drafts.find(({ id }) => id === draft)?.sponsors[0] ?? '', recorded: false } })),
  'draft-reopened': onBody<'draft-reopened'>((body, { data: { draft } }) => ({
    ...body, drafts: body.drafts.map((one) => (one.id === draft ? { ...one, status: 'submitted', decision: null, parts: [] } : one)),
    action: null,
  })),
  'draft-set-aside': onBody<'draft-set-aside'>((body, { data: { draft } }) => withoutAmendments({ ...withDraft(body, draft, { status: 'set-aside', vote: null }), action: body.action?.draft === draft ? null : body.action }, draft)),
  'proposals-ordered': onBody<'proposals-ordered'>((body, { data: { first } }) => {
    const ahead = body.drafts.filter(({ id }) => id === first)
    const others = body.drafts.filter(({ id }) => id !== first)
    const at = others.findIndex(({ status }) => status === 'before')
    return { ...body, drafts: at < 0 ? body.drafts : [...others.slice(0, at), ...ahead, ...others.slice(at)] }
  }),
}
