import { counted, type Counted } from '#base/counted.ts'
import type { SeatId } from '#base/ids.ts'
import { dayOf, type Instant, iso, minute, second } from '#base/instants.ts'
import { fill, listed, type Words } from '#base/words.ts'
import type { ConferenceEvent, ConferenceEvents, DecisionData } from '#procedure/events.ts'
import { agreementTold, consentTold } from '#procedure/agreement.ts'
import type { Rulebook, Rules } from '#rulebooks/rulebook.ts'
import { limitedNames } from '#procedure/words/speaking.ts'
import { orderLine } from './order-minutes.ts'
import { goneWords, viceChair } from '#procedure/words/chairing.ts'
import { consultationsLine } from './consultation-minutes.ts'
import { deskLine } from './desk-minutes.ts'
import { agreed, answers, names, sentences } from './words/minutes.ts'

/** What earlier events called the things that later ones name by id. */
export type Known = {
  readonly book: Rulebook
  readonly seat: (id: SeatId) => Words
  readonly draft: (id: string) => Words
  readonly item: (id: string) => Words
  readonly motion: (id: string) => Words
  readonly question: (id: string) => Words
}

export type Speech = Pick<ConferenceEvents['floor-given'], 'kind' | 'seat' | 'motion' | 'behalf'>

export type Line = { readonly words: Words; readonly rules: Rules }

/** What an event adds to the record of its body as one sentence; null where it adds none (lists, single votes, the lock). */
export function lineOf(event: ConferenceEvent, known: Known): Line | null {
  const say = (sentence: keyof typeof sentences, slots: { readonly [slot: string]: Words | string | number } = {}, rules: Rules = []): Line => ({ words: fill(sentences[sentence], slots), rules })
  const { book } = known
  switch (event.type) {
    case 'meeting-opened': return event.data.host === undefined ? say(event.type, {}, book.quorum.rules) : say('meeting-hosted', { number: event.data.number, host: known.seat(event.data.host) }, book.series?.rules ?? book.quorum.rules)
    case 'meeting-resumed': return say(event.type, {}, book.quorum.rules)
    case 'meeting-suspended': case 'public-excluded': return say(event.type, {}, event.data.rules)
    case 'meeting-closed': return say(event.data.how, {}, event.data.rules)
    case 'presence-recorded': {
      const { present, quorum } = event.data
      if (quorum === null) return say('present', { present: present.length })
      return say(quorum.met ? 'quorum-met' : 'quorum-lacking', { present: quorum.present, needed: quorum.needed }, book.quorum.rules)
    }
    case 'quorum-raised': return say(event.type, { seat: known.seat(event.data.seat) }, book.quorum.rules)
    case 'item-opened': case 'item-added': return say(event.type, { title: event.data.title })
    case 'item-concluded': case 'debate-adjourned': case 'debate-closed': return say(event.type, { title: known.item(event.data.item) })
    case 'next-meeting-fixed': return say(event.type, { at: hourOf(event.data.at) })
    case 'matter-referred': return say(event.type, { title: known.item(event.data.item), to: event.data.to }, event.data.rules)
    case 'discussion-postponed': {
      const { item, until, rules } = event.data
      return say(until === null ? 'postponed-indefinitely' : event.type, { title: known.item(item), at: until === null ? '' : hourOf(until) }, rules)
    }
    case 'meeting-seconded': return say(event.type, { who: known.seat(event.data.asked), seat: known.seat(event.data.seat), day: event.data.due }, event.data.rules)
    case 'meeting-asked': return say(event.type, { who: event.data.by === null ? names.secretariat : known.seat(event.data.by), reason: event.data.reason }, event.data.rules)
    case 'communique-issued': return say(event.type, { number: event.data.meeting }, event.data.rules)
    case 'summary-read': return say(event.type, {}, event.data.rules)
    case 'candidate-nominated': return say(event.type, { by: known.seat(event.data.by), candidate: known.seat(event.data.candidate) })
    case 'step-taken': {
      // A step somebody decides has its decision as line, and the opening the opening of the meeting.
      const step = book.opening.find(({ id }) => id === event.data.step)
      return step?.id !== 'opening' && step?.decides.by === 'nobody' ? say(event.type, { step: step.name }, step.rules) : null
    }
    case 'objection-raised': {
      const { seat, question, reason, rules } = event.data
      const recorded = event.data.onObjection === 'recorded'
      return say(reason === null ? (recorded ? 'objection-recorded' : event.type) : recorded ? 'objection-recorded-with-reason' : 'objection-with-reason', { seat: known.seat(seat), question: known.question(question), reason: reason ?? '' }, rules)
    }
    case 'question-withdrawn': return say(event.type, { question: known.question(event.data.question) })
    case 'question-decided': case 'motion-decided': case 'vote-closed': case 'silence-concluded': return say('decided', { title: event.data.decision.title, result: resultOf(event, known) }, event.data.decision.rules)
    case 'list-closing-announced': return say(event.type, { at: hourOf(event.data.at) }, book.floor.list.rules)
    case 'list-closed': case 'list-reopened': return say(event.type, {}, book.floor.list.rules)
    case 'time-limited': return event.data.of === undefined ? say(event.type, { minutes: counted(event.data.minutes, minutes) }, book.floor.time.rules) : say('time-limited-of', { of: limitedNames[event.data.of], minutes: counted(event.data.minutes, minutes) }, book.floor.time.rules)
    case 'speaking-order-set': case 'entry-moved': case 'places-exchanged': case 'quota-set': case 'interventions-limited': case 'list-opening-announced': case 'list-opened': case 'rank-named': case 'speaking-group-named': case 'place-offered': case 'place-declined': return orderLine(event, known)
    case 'called-to-order': return say(event.type, { seat: known.seat(event.data.seat) }, event.data.rules)
    case 'motion-moved': return say(event.type, { seat: known.seat(event.data.seat), motion: known.motion(event.data.motion) }, event.data.rules)
    case 'motion-seconded': return say(event.type, { seat: known.seat(event.data.seat), motion: known.motion(event.data.motion) })
    case 'motion-fallen': return say(event.data.because === undefined ? event.type : `motion-fallen-${event.data.because}`, { motion: known.motion(event.data.motion) }, event.data.rules)
    case 'motion-withdrawn': return say(event.type, { motion: known.motion(event.data.motion) })
    case 'caucus-begun': return say(event.data.kind, { topic: event.data.topic ?? '', minutes: counted(event.data.total, minutes) }, event.data.rules)
    case 'caucus-extended': return say(event.type, { minutes: counted(event.data.total, minutes) }, event.data.rules)
    case 'caucus-ended': return say(event.type, {}, book.floor.caucuses?.rules ?? [])
    case 'debate-set': return say(event.data.form === 'open' ? 'debate-open' : 'debate-closed-form', { draft: known.draft(event.data.draft), minutes: counted(event.data.minutes, minutes) }, event.data.rules)
    case 'debate-turned': return say(event.data.to === 'vote' ? 'turned-vote' : 'turned-against', { draft: known.draft(event.data.draft) }, book.floor.sides?.rules ?? [])
    case 'time-yielded': return say(`yielded-${event.data.to}`, { seat: known.seat(event.data.seat), other: known.seat(event.data.other ?? '') }, event.data.rules)
    case 'point-answered': return say(event.data.accepted ? 'question-taken' : 'question-declined', { seat: known.seat(event.data.seat) }, book.pointOfOrder.kinds.find(({ id }) => id === 'information')?.rules ?? [])
    case 'motion-objected': return say(event.data.reason === null ? event.type : 'motion-objected-because', { seat: known.seat(event.data.seat), motion: known.motion(event.data.motion), reason: event.data.reason ?? '' }, event.data.rules)
    case 'draft-signed': return say(event.type, { seat: known.seat(event.data.seat), draft: known.draft(event.data.draft) })
    case 'draft-reclassed': return say(event.type, { draft: known.draft(event.data.draft), matter: book.matters[event.data.matter]?.name ?? { en: event.data.matter } }, event.data.rules)
    case 'draft-tabled': case 'draft-taken-from-table': case 'house-divided': case 'draft-kept-whole': return say(event.type, { draft: known.draft(event.data.draft) })
    case 'point-raised': if (event.data.kind !== undefined && event.data.kind !== 'order') return say(`${event.data.kind}-raised`, { seat: known.seat(event.data.seat), about: event.data.about }, book.pointOfOrder.kinds.find(({ id }) => id === event.data.kind)?.rules ?? [])
      return say(event.type, { seat: known.seat(event.data.seat), about: event.data.about }, book.pointOfOrder.rules)
    case 'point-ruled': return say(event.data.sustained ? 'point-sustained' : 'point-not-sustained', { text: event.data.text }, event.data.rules)
    case 'no-consensus-found': return say(event.type, { what: event.data.question.words, text: event.data.text }, event.data.rules)
    case 'objection-judged': return say(event.data.founded ? 'objection-founded' : 'objection-unfounded', { seat: known.seat(event.data.seat), motion: known.motion(event.data.motion), text: event.data.text }, event.data.rules)
    case 'yield-declared': return say(`will-yield-${event.data.to}`, { seat: known.seat(event.data.seat), other: known.seat(event.data.other ?? '') }, event.data.rules)
    case 'voter-left': return say(event.type, { seat: known.seat(event.data.seat) }, event.data.rules)
    case 'appeal-seconded': return say(event.type, { seat: known.seat(event.data.seat) }, event.data.rules)
    case 'appeal-answered': return say(event.data.overruled ? 'appeal-answered-overruled' : event.type, { text: event.data.text }, event.data.rules)
    case 'contradiction-found': return say(event.type, { draft: known.draft(event.data.draft), other: known.draft(event.data.with) }, event.data.rules)
    case 'correction-asked': return say(event.type, { seat: known.seat(event.data.seat), number: event.data.meeting, text: event.data.text }, event.data.rules)
    case 'correction-settled': return say(`correction-${event.data.as}`, {}, event.data.rules)
    case 'session-announced': return say(event.data.session.kind === 'regular' ? event.type : 'session-announced-special', { day: event.data.session.opens }, event.data.session.deadlines.flatMap(({ rules }) => rules))
    case 'appeal-fallen': return say(event.type, {}, event.data.rules)
    case 'ruling-appealed': return say(event.type, { seat: known.seat(event.data.seat) }, event.data.rules)
    case 'draft-classed': {
      const { draft, matter, by, text, rules } = event.data
      return say(by === 'chair' ? event.type : 'classed-by-vote', { draft: known.draft(draft), matter: book.matters[matter]?.name ?? matter, text: text ?? '' }, rules)
    }
    case 'result-read': return say(event.data.by === 'chair' ? 'result-read' : 'result-read-by-vote', { draft: known.draft(event.data.draft), matter: book.matters[event.data.matter]?.name ?? event.data.matter, result: event.data.words }, event.data.rules)
    case 'preliminary-raised': return say(event.type, { draft: known.draft(event.data.proposal.draft) }, event.data.rules)
    case 'parties-listed': return say(event.data.seats.length === 0 ? 'no-parties' : event.type, { title: known.item(event.data.item), seats: several(event.data.seats.map(known.seat)) }, event.data.rules)
    case 'party-declared': return say(event.data.party ? (event.data.barred === undefined ? event.type : 'party-barred') : 'no-party', { seat: known.seat(event.data.seat), text: event.data.text }, event.data.rules)
    case 'participant-invited': return say(event.type, { seat: known.seat(event.data.seat) }, event.data.rules)
    case 'presidency-set': return say(event.type, { seat: known.seat(event.data.seat), day: event.data.from }, event.data.rules)
    case 'chair-ceded': return say(event.type, { from: known.seat(event.data.from), to: known.seat(event.data.to) }, event.data.rules)
    case 'chair-taken-back': return say(event.type, { seat: known.seat(event.data.seat) }, event.data.rules)
    case 'vice-chair-presides': return say(event.data.gone === null ? event.type : 'vice-chair-took', { vice: book.presidency.acting?.name ?? viceChair, why: event.data.gone === null ? '' : goneWords[event.data.gone] }, event.data.rules)
    case 'chair-presides': return say(event.type, {}, event.data.rules)
    case 'consultations-arranged': case 'consultations-reported': return consultationsLine(event, known)
    case 'ruling-reversed': return say(event.type)
    case 'draft-submitted': return say(event.type, { draft: known.draft(event.data.draft), sponsors: several(event.data.sponsors.map(known.seat)) })
    case 'draft-sent-back': return say(event.type, { draft: known.draft(event.data.draft) }, event.data.rules)
    case 'draft-taken-up': case 'draft-withdrawn': case 'draft-reopened': return say(event.type, { draft: known.draft(event.data.draft) })
    case 'note-registered': return say(`${event.data.kind}-registered`, { seat: known.seat(event.data.seat), text: event.data.text }, event.data.rules)
    case 'silence-started': return say(event.type, { title: event.data.title, at: hourOf(event.data.expires), zone: event.data.zone }, event.data.rules)
    case 'silence-answered': return say(`silence-${event.data.answer}`, { seat: known.seat(event.data.seat), text: event.data.text }, event.data.rules)
    case 'silence-announced': return say(event.type, { draft: known.draft(event.data.draft) }, event.data.rules)
    case 'no-agreement-found': return say(event.data.reason === null ? event.type : 'no-agreement-for-reason', { draft: known.draft(event.data.draft), reason: event.data.reason ?? '' }, event.data.rules)
    case 'efforts-reported': return say(event.type, { draft: known.draft(event.data.draft), text: event.data.text }, event.data.rules)
    case 'initiators-named': return say(event.type, { seats: several(event.data.seats.map(known.seat)) }, event.data.rules)
    case 'empty-seat-noted': {
      const { seat, reason, source } = event.data
      return say(reason === null ? event.type : source === null ? 'empty-seat-with-reason' : 'empty-seat-with-source', { seat: known.seat(seat), reason: reason ?? '', source: source ?? '' }, event.data.rules)
    }
    case 'roll-answered': {
      const answer = book.attendance?.answers.find(({ id }) => id === event.data.answer)
      return answer === undefined ? null : say(event.type, { seat: known.seat(event.data.seat), answer: answer.name }, book.attendance?.rules ?? [])
    }
    case 'ruling-corrected': return say(event.type, { text: event.data.text }, event.data.rules)
    case 'call-answered': return null
    case 'hands-counted': return say(event.type, { answer: answers[event.data.answer], number: event.data.number, teller: event.data.second === undefined ? event.data.teller : `${event.data.teller}, ${event.data.second}` })
    case 'vote-annulled': return say(event.type, { reason: event.data.reason }, event.data.rules)
    case 'amendment-submitted': return say(event.type, { number: numberOf(event.data.amendment), on: paper(event.data.on, known), sponsors: several(event.data.sponsors.map(known.seat)) }, event.data.rules)
    case 'amendment-withdrawn': return say(event.type, { number: numberOf(event.data.amendment) })
    case 'amendment-accepted': return say(event.type, { number: numberOf(event.data.amendment), seat: event.data.seat === null ? book.chair : known.seat(event.data.seat) }, event.data.rules)
    case 'amendments-ranked': return say(event.type, { numbers: event.data.order.map(numberOf).join(', ') }, event.data.rules)
    case 'rejection-implied': return say(event.type, { number: numberOf(event.data.amendment), by: numberOf(event.data.by) }, event.data.rules)
    case 'amendment-ruled-out': return say(event.type, { number: numberOf(event.data.amendment) }, event.data.rules)
    case 'amendment-fallen': return say(event.type, { number: numberOf(event.data.amendment), by: numberOf(event.data.because) }, event.data.rules)
    case 'amendment-amended': return say(event.type, { number: numberOf(event.data.amendment), by: numberOf(event.data.by) })
    case 'draft-amended': return say(event.type, { draft: known.draft(event.data.draft), number: numberOf(event.data.amendment) })
    case 'amendment-divided': return say(event.type, { number: numberOf(event.data.amendment), parts: event.data.parts.length }, event.data.rules)
    case 'amendment-parts-decided': return say(event.type, { number: numberOf(event.data.amendment) }, event.data.rules)
    case 'draft-divided': return say(event.type, { draft: known.draft(event.data.draft), number: event.data.parts.length }, event.data.rules)
    case 'draft-set-aside': case 'proposals-ordered': case 'parts-decided':
      return say(event.type, { draft: known.draft(event.type === 'proposals-ordered' ? event.data.first : event.data.draft) }, event.data.rules)
    case 'rule-suspended': return say(event.type, { rule: event.data.rule, purpose: event.data.purpose, hour: hourOf(event.data.until) }, event.data.rules)
    case 'item-freed': return say(event.type, { item: known.item(event.data.item) }, event.data.rules)
    case 'committee-reported': return say(event.type, { what: event.data.on.startsWith('item-') ? known.item(event.data.on) : known.draft(event.data.on), report: event.data.report }, event.data.rules)
    case 'name-added': return say(event.type, { seat: known.seat(event.data.seat), paper: paper(event.data.on, known) })
    case 'vote-asked': return say(event.type, { seat: known.seat(event.data.seat), paper: paper(event.data.on, known) }, event.data.rules)
    case 'draft-circulated': return say(event.type, { draft: known.draft(event.data.draft) }, event.data.rules)
    case 'expenditure-recorded': return say(event.data.statement === null ? event.type : 'statement-entered', { draft: known.draft(event.data.draft), statement: event.data.statement ?? '' }, event.data.rules)
    case 'weight-recorded': return say(event.data.seat === null ? 'whole-recorded' : event.type, { test: testName(book, event.data.test), seat: event.data.seat === null ? book.chair : known.seat(event.data.seat), weight: event.data.weight }, event.data.rules)
    case 'bloc-named': return say(event.type, { seat: known.seat(event.data.seat), members: several(event.data.members.map(known.seat)) }, event.data.rules)
    case 'credentials-report-made': return say(event.data.committee === event.data.body ? (event.data.rejects.length === 0 ? 'credentials-examined' : 'credentials-examined-rejects') : event.data.rejects.length === 0 ? event.type : 'credentials-report-rejects', { text: event.data.text, seats: several(event.data.rejects.map(known.seat)) }, event.data.rules)
    case 'credentials-report-accepted': return say(event.type, {}, event.data.rules)
    case 'credentials-objected': return say(event.type, { seat: known.seat(event.data.seat), by: event.data.by === null ? names.report : known.seat(event.data.by) }, event.data.rules)
    case 'credentials-decided': return say(event.data.accepted ? 'credentials-accepted' : 'credentials-rejected', { seat: known.seat(event.data.seat) }, event.data.rules)
    case 'admission-circulated': return say(event.type, { who: event.data.names }, event.data.rules)
    case 'admission-objected': return say(event.type, { by: known.seat(event.data.by) }, event.data.rules)
    case 'participant-admitted': return say(event.data.how === 'unopposed' ? 'admitted-unopposed' : 'admitted-decided', {}, event.data.rules)
    case 'vote-suspended': case 'vote-restored': return say(event.type, { seat: known.seat(event.data.seat) }, event.data.rules)
    case 'vote-requested': return say(event.data.method === 'roll-call' ? 'roll-call-requested' : event.type, { seat: known.seat(event.data.seat) }, event.data.rules)
    case 'paper-result-entered': case 'vote-received': case 'votes-shown': case 'call-undone': return null
    case 'replay-marked': return say(event.data.day === null ? 'replay-undated' : event.type, { day: event.data.day ?? '', source: event.data.source })
    case 'vote-opened': {
      const { paper } = event.data
      if (paper !== undefined) return say('vote-on-paper', { question: event.data.question, at: hourOf(paper.at), tellers: paper.tellers.join(', '), source: paper.source, by: paper.by === 'secretariat' ? names.secretariat : book.chair }, event.data.rules)
      const first = event.data.calling?.order[0]
      return first === undefined ? say(event.type, { question: event.data.question }, event.data.rules) : say('roll-call-opened', { question: event.data.question, first: known.seat(first) }, event.data.rules)
    }
    case 'election-called': return say(event.type, { title: event.data.title, places: event.data.places }, event.data.rules)
    case 'candidate-named': return say(event.type, { by: known.seat(event.data.by), candidate: event.data.person?.name ?? known.seat(event.data.candidate) })
    case 'candidate-withdrawn': return say(event.type, { candidate: event.data.names })
    case 'ballot-asked-for': return say(event.type, { seat: known.seat(event.data.seat) }, event.data.rules)
    case 'election-withdrawn': return say(event.type)
    case 'ballot-opened': return say(event.data.method === 'paper' ? 'ballot-on-paper' : 'ballot-electronic', { number: event.data.number })
    case 'ballot-closed': return say(event.type)
    case 'ballot-annulled': return say(`ballot-annulled-${event.data.because}`, { reason: event.data.reason ?? '', present: event.data.quorum?.present ?? 0, needed: event.data.quorum?.needed ?? 0 }, event.data.rules)
    case 'ballot-counted': return { words: event.data.words, rules: [] }
    case 'lots-drawn': return { words: event.data.words, rules: event.data.rules }
    case 'election-ended': return say('decided', { title: event.data.decision.title, result: event.data.words }, event.data.decision.rules)
    case 'ballot-cast': case 'sheet-entered': case 'sheets-compared': return null
    case 'intention-noted': return say(event.type, { seat: known.seat(event.data.seat) })
    case 'body-set-up': return event.data.members === null ? null : say(event.type, { name: event.data.name })
    case 'conference-founded': case 'rule-set': case 'delegate-accredited': case 'officer-accredited': case 'preparation-copied': case 'dossier-kept': case 'agenda-laid': case 'question-put': case 'floor-asked': case 'list-left':
    case 'floor-given': case 'speech-ended': case 'follow-up-allowed': case 'vote-cast': case 'lock-announced': case 'amendment-shown': case 'business-shown': case 'sitting-planned': case 'sitting-changed': case 'sitting-dropped': case 'services-set': return null
    case 'statement-delivered': return say(event.data.reading === 'verbatim' ? 'statement-verbatim' : 'statement-check', { seat: known.seat(event.data.seat) })
    case 'statement-deposited': case 'statement-replaced': case 'statement-withdrawn': case 'dais-called': case 'call-noted': case 'proposal-followed': case 'proposal-dropped': case 'mention-recorded': case 'mention-struck': return null
    case 'check-in-opened': case 'check-in-code-drawn': case 'check-in-closed': case 'checked-in': case 'check-in-missed': case 'seating-drawn': case 'communique-deposited': case 'communique-held': case 'press-opened': case 'press-question-recorded': case 'press-answer-recorded': case 'press-answer-filed': case 'press-ended': case 'shift-line-added': case 'shift-line-settled': case 'shift-taken-over':
      return deskLine(event, known.seat, hourOf)
    default: event satisfies never; return null // a type of a later version
  }
}

/** Things are numbered as they come: amendment-3 is the third. */
function numberOf(id: string): string {
  return id.slice(id.lastIndexOf('-') + 1)
}

/** A draft by its name, an amendment by its number. */
function paper(id: string, known: Known): Words {
  return id.startsWith('amendment-') ? fill(names.amendment, { number: numberOf(id) }) : known.draft(id)
}

/** How something was decided, as a sentence: the arithmetic of the vote as it was announced, or how it was agreed. */
export function resultOf({ data }: { readonly data: DecisionData & { readonly words?: Words } }, { seat, book }: Pick<Known, 'seat' | 'book'>): Words {
  const { decision, words } = data
  return agreementTold({ ...decision, notes: [] }, words ?? consentTold(decision, book.chair, seat) ?? reached(decision), seat)
}

function reached({ how, outcome }: DecisionData['decision']): Words {
  const adopted = outcome === 'adopted'
  if (how === 'rule') return agreed.rule
  if (how === 'silence') return agreed[adopted ? 'silence' : 'silence-broken']
  return how === 'chair' ? agreed[adopted ? 'chair' : 'chair-refused'] : agreed[adopted ? 'without-objection' : 'objected']
}

/** One speech: who, in what right, about what where that was announced, and for how long where it has ended (milliseconds). */
export function speechOf({ kind, seat, motion, behalf }: Speech, { book, seat: nameOf }: Known, about: string | null, length: number | null): Line {
  const time = length === null ? '' : ` (${Math.floor(length / minute)}:${String(Math.floor(length / second) % 60).padStart(2, '0')})`
  const rules = kind === 'reply' ? (book.floor.reply?.rules ?? []) : book.floor.rules
  // The marks keep a subject in Latin letters from drawing the time into its own direction.
  const subject: Words = about === null ? { en: time } : { en: `: ${about}${time}`, ar: `: \u2068${about}\u2069${time}`, fr: `\u00a0: ${about}${time}`, zh: `：${about}${time}` }
  return { words: fill(sentences[motion === null && kind === 'for' ? 'side-for' : motion === null && kind === 'against' ? 'side-against' : kind === 'statement' && behalf !== undefined ? 'statement-for' : kind], { seat: nameOf(seat), about: subject, behalf: behalf ?? '' }), rules }
}

export function draftName(symbol: string, title: string): Words {
  return fill(names.draft, { symbol, title })
}

/** Several names as a list in a sentence. */
export function several(words: readonly Words[]): Words {
  return listed(words, 'commas')
}

function hourOf(at: Instant): string {
  return `\u200E${dayOf(at)} ${iso(at).slice(11, 16)} UTC\u200E`
}

const minutes: Counted = {
  en: { one: 'minute', other: 'minutes' },
  ar: { zero: 'لا دقائق', one: 'دقيقة واحدة', two: 'دقيقتان', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' },
}

function testName({ adoption: { sufficient } }: Rulebook, id: string): Words {
  return sufficient?.kind === 'tests' ? sufficient.tests.find((test) => test.id === id)?.name ?? { en: id } : { en: id }
}
