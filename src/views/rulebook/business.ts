import { counted } from '#base/counted.ts'
import { fill, listed, type Words } from '#base/words.ts'
import { minutes, ofMinutes } from '#procedure/words/counted.ts'
import type { Motion } from '#rulebooks/business.ts'
import { inPrecedence } from '#rulebooks/precedence.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import type { Line, Writing } from './line.ts'
import { debateInWords, decidesInWords, inside, majorityOf, sentence } from './phrases.ts'
import { business } from './words/business.ts'
import { hours } from './words/deciding.ts'

/** The floor: the list, time, replies, yields. */
export function floorLines(book: Rulebook, line: Writing): readonly Line[] {
  const { floor: { rules, list, time, reply, caucuses = null, yields, sides, guests }, chair } = book
  const called = { chair }
  return [
    line(business.called, [fill(business['called.says'], called)], rules, 'floor.rules'),
    ...(list.precedence === undefined ? [] : [line(business['heard-first'], [business['heard-first.says']], list.precedence, 'floor.list.precedence')]),
    line(business['list-order'], [business[`list-order.${list.order?.others ?? 'fixed'}`]], list.order?.rules ?? rules, 'floor.list.order'),
    line(business.list, [sentence(list.close === null ? business['no-rule'] : decidesInWords(book, list.close))], list.rules, 'floor.list'),
    line(business.time, [
      time.defaultMinutes === null ? business['time.none'] : fill(business['time.default'], { minutes: counted(time.defaultMinutes, ofMinutes) }),
      fill(business['time.set'], { how: inside(time.limit === null ? business['no-rule'] : decidesInWords(book, time.limit)) }),
      time.times === undefined ? null : business['time.times'],
    ], time.rules, 'floor.time'),
    ...(reply === null ? [] : [line(business.reply, [
      fill(business[reply.minutes.length === 0 ? 'reply.uncounted' : 'reply.count'], { n: reply.perItem, minutes: listed(reply.minutes.map((n) => ({ en: String(n), ar: String(n) })), 'commas') }), fill(business[`reply.${reply.heard}`], called), reply.endOfDay === undefined ? null : business['reply.end-of-day'],
    ], reply.rules, 'floor.reply')]),
    ...(caucuses === null ? [] : [line(business.caucuses, [
      business['caucuses.says'], caucuses.consultation === null ? null : fill(business['caucuses.consultation'], { who: book.participation[caucuses.consultation.standing]?.name ?? { en: caucuses.consultation.standing } }),
      caucuses.others === undefined ? null : business['caucuses.others'],
    ], [...caucuses.rules, ...caucuses.consultation?.rules ?? [], ...caucuses.others ?? []], 'floor.caucuses')]),
    ...(yields === null ? [] : [line(business.yields, [
      fill(business['yields.to'], { to: listed(yields.to.map((to) => fill(business[`yield.${to}`], called)), 'commas') }), fill(business['yields.consecutive'], { n: yields.consecutive }), yields.declared === true ? business['yields.declared'] : null,
    ], yields.rules, 'floor.yields')]),
    ...(sides === null ? [] : [line(business.sides, [fill(business['sides.says'], { minutes: counted(sides.minutes, minutes) }), business[`sides.${sides.information}`]], sides.rules, 'floor.sides')]),
    ...(guests === undefined ? [] : [line(business.guests, [fill(business['guests.says'], { who: book.participation[guests.standing]?.name ?? { en: guests.standing } })], guests.rules, 'floor.guests')]),
  ]
}

/** The motions as rows of a table: second, debate, who decides by what majority. */
export function motionRows(book: Rulebook, line: Writing): readonly (Line & { readonly id: string })[] {
  return inPrecedence(book).map(({ id, name, needsSecond, debate, decides, becomes, when, rules }) => ({
    id, ...line(name, [business[needsSecond ? 'second.yes' : 'second.no'], debateInWords(debate), atTheEnd(becoming(book, decidesInWords(book, decides), becomes), when)], needsSecond ? [...rules, ...(book.seconds ?? [])] : rules, `motions.${id}`),
  }))
}

/** What carries also changes the kind of question the draft is. */
function becoming(book: Rulebook, phrase: Words, matter: string | undefined): Words {
  const kind = matter === undefined ? undefined : book.matters[matter]
  return kind === undefined ? phrase : fill({ en: '{phrase}; {becomes}', ar: '{phrase}؛ {becomes}', es: '{phrase}; {becomes}', fr: '{phrase}\u00a0; {becomes}', ru: '{phrase}; {becomes}', zh: '{phrase}；{becomes}' }, { phrase, becomes: fill(business.becomes, { matter: kind.name }) })
}

/** Some are in order only when everything else is done. */
function atTheEnd(phrase: Words, when: Motion['when']): Words {
  return when === undefined ? phrase : fill({ en: '{phrase}; {when}', ar: '{phrase}؛ {when}', es: '{phrase}; {when}', fr: '{phrase}\u00a0; {when}', ru: '{phrase}; {when}', zh: '{phrase}；{when}' }, { phrase, when: business[when] })
}

/** Heads of the columns of `motionRows`. */
export const motionColumns: readonly Words[] = [business['column.second'], business['column.debate'], business['column.decided']]

/** Points of order and the like, and the appeal. */
export function pointLines(book: Rulebook, line: Writing): readonly Line[] {
  const { pointOfOrder: { rules, kinds, appeal }, chair } = book
  return [
    ...kinds.map((kind) => line(kind.name, [business[kind.interrupts ? 'interrupts' : 'interrupts.not'], kind.toSpeaker ? business['to-speaker'] : fill(business['to-chair'], { chair })], kind.rules, `pointOfOrder.kinds.${kind.id}`)),
    appeal === null ? line(business.appeal, [fill(business['appeal.none'], { chair })], rules, 'pointOfOrder.appeal') : line(business.appeal, [
      appeal.inWriting === true ? fill(business['appeal.written'], { chair: book.chair }) : fill(business['appeal.vote'], { majority: inside(majorityOf(book, appeal.matter)) }), sentence(debateInWords(appeal.debate)), appeal.needsSecond ? sentence(business['second.yes']) : null,
    ], appeal.rules, 'pointOfOrder.appeal'),
  ]
}

/** Handing in, circulating, taking back and putting proposals. */
export function proposalLines({ proposals, chair }: Rulebook, line: Writing): readonly Line[] {
  const { rules, withdrawal, circulation, signatures, support = null, order, one, contradicting, onRequest, expenditure = null, additionalItems = null } = proposals
  return [
    line(business.submission, [business['submission.says']], rules, 'proposals.rules'),
    ...(circulation === null ? [] : [line(business.circulation, [
      circulation.kind === 'hours' ? fill(business['circulation.hours'], { hours: counted(circulation.hours, hours) }) : business['circulation.day-before'], fill(business[`circulation.${circulation.enforced}`], { chair }),
    ], circulation.rules, 'proposals.circulation')]),
    ...(signatures === null ? [] : [line(business.signatures, [fill(business['signatures.least'], { n: signatures.least })], signatures.rules, 'proposals.signatures')]),
    ...(support === null ? [] : [line(business.support, [fill(business['support.each'], { n: support.each }), fill(business['support.become'], { n: support.become })], support.rules, 'proposals.support')]),
    ...(expenditure === null ? [] : [line(business.expenditure, [fill(business['expenditure.says'], { hours: counted(expenditure.hours, hours) })], [...expenditure.statement, ...expenditure.interval], 'proposals.expenditure')]),
    ...(additionalItems === null ? [] : [line(business['additional-items'], [fill(business['additional-items.says'], { days: additionalItems.days })], additionalItems.rules, 'proposals.additionalItems')]),
    line(business.order, [one === undefined ? null : business['order.one'], business['order.says']], [...new Set([...order, ...one ?? []])], 'proposals.order', 'proposals.one'),
    ...(contradicting === undefined ? [] : [line(business.contradicting, [fill(business['contradicting.says'], { chair })], contradicting)]),
    line(business.withdrawal, [business[withdrawal.ifAmended ? 'withdrawal.yes' : 'withdrawal.no']], withdrawal.rules, 'proposals.withdrawal'),
    ...(onRequest.length === 0 ? [] : [line(business['on-request'], [business['on-request.says']], onRequest, 'proposals.onRequest')]),
  ]
}

export function amendmentLines(book: Rulebook, line: Writing): readonly Line[] {
  if (book.amendments === null) return []
  const { rules, order, reorder, impliedRejection, sub, friendly, signatures, withFloor, matter, tie } = book.amendments
  return [
    line(business['amendments.order'], [business[`amendments.${order}`]], rules, 'amendments.order'),
    ...(reorder === undefined ? [] : [line(business.reorder, [business['reorder.says']], reorder, 'amendments.reorder')]),
    ...(impliedRejection === null ? [] : [line(business.implied, [business['implied.says']], impliedRejection, 'amendments.impliedRejection')]),
    ...(sub === null ? [] : [line(business.sub, [business['sub.says']], sub, 'amendments.sub')]),
    ...(friendly === null ? [] : [line(business.friendly, [business[friendly.afterVotedAmendment ? 'friendly.yes' : 'friendly.no']], friendly.rules, 'amendments.friendly')]),
    ...(signatures === null ? [] : [line(business.signatures, [fill(business['signatures.least'], { n: signatures.least })], signatures.rules, 'amendments.signatures')]),
    ...(withFloor === null ? [] : [line(business['with-floor'], [business['with-floor.says']], withFloor, 'amendments.withFloor')]),
    ...(tie === undefined ? [] : [line(business['amendment.tie'], [business['amendment.tie.says']], tie, 'amendments.tie')]),
    line(business['amendment.majority'], [matter === null ? business['amendment.as-draft'] : sentence(majorityOf(book, matter))], book.matters[matter ?? '']?.rules ?? rules, 'amendments.matter'),
  ]
}

export function divisionLines(book: Rulebook, line: Writing): readonly Line[] {
  if (book.division === null) return []
  const { rules, on, sponsorBars, debate, matter, preamble, several, amendments, every, allRejected } = book.division
  const rejected = allRejected.length === 0 ? [] : [line(business['division.rejected'], [business['division.rejected.says']], allRejected)]
  const whole = book.motions.filter(({ effect }) => effect === 'vote-on-whole')
  if (every === true) {
    return [line(business['division.name'], [
      business['division.every'], whole.length === 0 ? null : fill(business['division.every.unless'], { motions: listed(whole.map(({ name }) => name), 'commas') }),
    ], [...rules, ...whole.flatMap((motion) => motion.rules)], 'division'), ...rejected]
  }
  return [
    line(business['division.name'], [
      business[`division.${on}`], sponsorBars ? business['division.bars'] : null, on === 'motion' ? fill(business['division.debate'], { debate: inside(debateInWords(debate)) }) : null,
      on === 'motion' && matter !== null ? fill(business['division.matter'], { majority: inside(majorityOf(book, matter)) }) : null, business[preamble ? 'division.preamble.yes' : 'division.preamble.no'], amendments === true ? business['division.amendments'] : null, several === undefined ? null : business['division.several'],
    ], rules, 'division'),
    ...rejected,
  ]
}
