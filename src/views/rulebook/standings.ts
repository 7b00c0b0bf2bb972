import { fill, listed, type Words } from '#base/words.ts'
import type { ActorId } from '#base/ids.ts'
import { actorOf } from '#actors/register.ts'
import { type BodyKind, bodyKind } from '#rulebooks/body-kinds.ts'
import type { Ahead } from '#rulebooks/business.ts'
import type { Rulebook, Rules } from '#rulebooks/rulebook.ts'
import { settledBy } from '#rulebooks/settled.ts'
import type { Standing } from '#rulebooks/standing.ts'
import type { Change, Line, Writing } from './line.ts'
import { decidesInWords, inside, majorityOf, presenceInWords, sentence } from './phrases.ts'
import { type Right, rightIds } from './right.ts'
import { majorityInWords } from '#voting/majorities.ts'
import { rights, standing as words } from './words/standing.ts'

/** Who may do what: a row for each right, a column for each kind of participant. */
export type Matrix = {
  readonly standings: readonly { readonly id: string; readonly name: Words; readonly may: { readonly [right in Right]: boolean }; readonly notes: readonly Words[]; readonly rules: Rules; readonly changes: readonly Change[] }[]
  readonly rights: readonly { readonly id: Right; readonly name: Words }[]
}

/** Rights that nobody has, or that mean nothing in a book without votes, are left out. */
export function matrixOf(book: Rulebook, line: Writing): Matrix {
  const all = standingsInOrder(book)
  const told = rightIds.filter((right) => all.some(([, standing]) => standing[right]) && !(book.voting === null && (right === 'vote' || right === 'voteOnProcedure')))
  return {
    rights: told.map((id) => ({ id, name: rights[id] })),
    standings: all.map(([id, standing]) => ({ id, name: standing.name, may: mayOf(standing), notes: notesOf(standing), rules: standing.rules, changes: line(null, [], [], `participation.${id}`).changes })),
  }
}

/** Members first, then whoever may do more. */
export function standingsInOrder({ participation }: Rulebook): readonly (readonly [string, Standing])[] {
  const weight = (id: string, standing: Standing): number => (id === 'member' ? 100 : rightIds.filter((right) => right !== 'onInvitation' && standing[right]).length)
  return Object.entries(participation).toSorted(([one, first], [other, second]) => weight(other, second) - weight(one, first))
}

function mayOf(standing: Standing): Matrix['standings'][number]['may'] {
  return Object.fromEntries(rightIds.map((right) => [right, standing[right]])) as { [right in Right]: boolean }
}

function notesOf({ proposalsVoted, propose, actors: named }: Standing): readonly Words[] {
  return [
    ...(propose && proposalsVoted === 'on-request' ? [words['on-request']] : []),
    ...(named.length === 0 ? [] : [fill(words.actors, { actors: listed(named.map(actorName), 'commas') })]),
  ]
}

function actorName(id: ActorId): Words {
  return actorOf(id)?.names ?? { en: id }
}

export function quorumLines(book: Rulebook, line: Writing): readonly Line[] {
  const { quorum, suspension, permission } = book
  // Where the text leaves it open, the rule is the one that says so, and not the one on the number.
  const settled = settledBy(book, 'quorum.suspendedCount').flatMap(({ parameter }) => book.parameters[parameter]?.rules ?? [])
  return [
    line(words['quorum.decide'], [sentence(presenceInWords(quorum.decide))], quorum.rules, 'quorum.decide'),
    line(words['quorum.open'], [sentence(presenceInWords(quorum.open))], quorum.rules, 'quorum.open'),
    ...(quorum.open === null && quorum.decide === null ? [] : [line(words['quorum.presumed'], [words[quorum.presumed ? 'quorum.presumed.yes' : 'quorum.presumed.no']], quorum.rules, 'quorum.presumed')]),
    ...(suspension === null ? [] : [line(words['quorum.suspended'], [words[quorum.suspendedCount ? 'quorum.suspended.yes' : 'quorum.suspended.no']], settled.length === 0 ? quorum.rules : settled, 'quorum.suspendedCount')]),
    ...(suspension === null || permission === undefined ? [] : [line(words['quorum.permission'], [permission === null ? words['quorum.permission.elsewhere'] : decidesInWords(book, permission)], suspension, 'permission')]),
    ...(book.bodies ?? []).map((kind) => bodyLine(book, bodyKind(book, kind.id) ?? kind, line)),
  ]
}

/** What applies in a kind of body otherwise than in the plenary. */
function bodyLine(book: Rulebook, { name, members, quorum, majorities, rules }: BodyKind, line: Writing): Line {
  return line(name, [
    members === null ? null : fill(words['body.members'], { n: members }),
    ...(quorum === undefined ? [] : [fill(words['body.open'], { share: inside(presenceInWords(quorum.open)) }), fill(words['body.decide'], { share: inside(presenceInWords(quorum.decide)) })]),
    ...Object.entries(majorities).map(([matter, { majority }]) => fill(words['body.majority'], { matter: book.matters[matter]?.name ?? { en: matter }, majority: inside(majorityInWords(majority)) })),
  ], [...new Set([...rules, ...(quorum?.rules ?? [])])], 'bodies')
}

/** Who the members are and who presides. */
export function presidencyLines(book: Rulebook, line: Writing): readonly Line[] {
  const { composition, attendance, presidency: { rotation, cede, excluded, acting, votes, rules }, series } = book
  return [
    ...(composition === null ? [] : [line(words.composition, [
      fill(words['composition.members'], { n: composition.members }), ...Object.entries(composition.of).map(([role, n]) => fill(words['composition.of'], { role: book.participation[role]?.name ?? { en: role }, n })),
      composition.group === undefined ? null : fill(words['composition.group'], { group: actorName(composition.group) }),
    ], composition.rules, 'composition')]),
    line(words['presidency.name'], [fill(words['presidency.called'], { chair: book.chair }), book.voting === null ? null : words[votes ? 'presidency.votes.yes' : 'presidency.votes.no']], rules, 'presidency.votes'),
    ...(book.delegations === undefined ? [] : [line(words.delegations, [fill(words['delegations.says'], { representatives: book.delegations.most.representative, alternates: book.delegations.most.alternate })], book.delegations.rules)]),
    ...(book.credentials === undefined ? [] : [line(words.credentials, [fill(words['credentials.says'], { majority: inside(majorityOf(book, book.credentials.matter)) }), book.credentials.report === undefined ? null : words[book.credentials.report.by === null ? 'credentials.secretariat' : 'credentials.committee'], book.credentials.ahead === undefined ? null : fill(words['credentials.ahead'], { hours: book.credentials.ahead.hours })], [...new Set([...book.credentials.provisional, ...book.credentials.decision, ...book.credentials.report?.rules ?? [], ...book.credentials.ahead?.rules ?? [], ...book.credentials.ahead?.invited ?? []])], 'credentials')]),
    ...(book.admission === undefined ? [] : [line(words.admission, [fill(words['admission.says'], { role: book.participation[book.admission.role]?.name ?? { en: book.admission.role }, days: book.admission.days, majority: inside(majorityOf(book, book.admission.matter)) })], book.admission.rules, 'admission')]),
    ...(rotation === null ? [] : [line(words.rotation, [fill(words[`rotation.${rotation.every}`], { order: words[`order.${rotation.order}`] })], rotation.rules, 'presidency.rotation')]),
    ...(cede === null ? [] : [line(words.cede, [words['cede.says']], cede, 'presidency.cede')]),
    ...(acting === undefined ? [] : [line(words.acting, [fill(words['acting.says'], { vice: acting.name })], acting.rules, 'presidency.acting')]),
    ...(excluded === undefined ? [] : [line(words.excluded, [fill(words['excluded.says'], { majority: inside(majorityOf(book, excluded.matter)) })], excluded.rules, 'presidency.excluded')]),
    ...meetingLines(book, line),
    ...sessionLines(book, line),
    ...(attendance === null ? [] : [line(words.attendance, [
      ...attendance.answers.map(({ name, mayAbstain, away }) => fill(words[away === true ? 'attendance.away' : mayAbstain ? 'attendance.abstain' : 'attendance.no-abstain'], { answer: name })), attendance.required ? words['attendance.required'] : null,
    ], attendance.rules, 'attendance')]),
    ...(series === null ? [] : [line(words.series, [fill(words['series.says'], { order: words[`order.${series.order}`] })], series.rules, 'series')]),
  ]
}

/** Who asks for a meeting, how far apart they lie and how long ahead the agenda is out. */
function meetingLines({ meetings, chair }: Rulebook, line: Writing): readonly Line[] {
  if (meetings == null) return []
  const { onRequest, atMost, notice, documents, records } = meetings
  return [
    ...(onRequest === null ? [] : [line(words['meetings.request'], [onRequest.communications === null ? null : fill(words['meetings.request.says'], { chair }), onRequest.seconded === undefined ? null : fill(words['meetings.seconded'], { days: onRequest.seconded.days })], [...new Set([...onRequest.members, ...onRequest.communications ?? [], ...onRequest.seconded?.rules ?? []])], 'meetings.onRequest')]),
    ...(atMost === null ? [] : [line(words['meetings.apart'], [fill(words['meetings.apart.says'], { days: atMost.days })], atMost.rules, 'meetings.atMost')]),
    ...(notice === null ? [] : [line(words['meetings.notice'], [fill(words['meetings.notice.says'], { days: notice.days }), notice.urgent ? words['meetings.urgent'] : null, notice.periodic === undefined ? null : fill(words['meetings.periodic'], { days: notice.periodic.days })], [...notice.rules, ...notice.periodic?.rules ?? []], 'meetings.notice')]),
    ...(documents === undefined ? [] : [line(words['meetings.documents'], [fill(words['meetings.documents.says'], { hours: documents.hours })], documents.rules)]),
    ...(records === undefined ? [] : [line(words.records, [
      fill(words['records.ready'], { days: records.ready.workingDays, hour: records.ready.hour }), fill(words['records.corrections'], { days: records.corrections.workingDays }), fill(words['records.closed'], { days: records.closed.days }), fill(words['records.approval'], { chair }),
    ], [...records.ready.rules, ...records.corrections.rules, ...records.closed.rules, ...records.approval, ...records.official])]),
  ]
}

/** What is due before a session opens. */
function sessionLines({ sessions }: Rulebook, line: Writing): readonly Line[] {
  if (sessions === undefined) return []
  const before = (which: 'ahead.regular' | 'ahead.special', ahead: Ahead | null): Words | null =>
    (ahead === null ? null : fill(words[which], { ahead: 'days' in ahead ? fill(words['ahead.days'], { n: ahead.days }) : fill(words['ahead.months'], { n: ahead.months }), of: sessions.of }))
  return sessions.deadlines.map(({ name, regular, special, rules }) => line(name, [before('ahead.regular', regular), before('ahead.special', special)], rules))
}

export function formatLines(book: Rulebook, line: Writing): readonly Line[] {
  const named = (roles: readonly string[]): Words => listed(roles.map((role) => book.participation[role]?.name ?? { en: role }), 'commas')
  return book.formats.map(({ id, name, says, grade, speaks, order, invites, admits, decides, rules }) => line(name, [
    says, words[`grade.${grade}`], speaks.length === 0 ? null : fill(words['format.speaks'], { who: named(speaks) }),
    order === undefined ? null : fill(words['format.turns'], { turns: listed(order.turns.map((turn) => turn.name), 'semicolons') }), invites.length === 0 ? null : fill(words['format.invites'], { who: named(invites) }),
    admits === undefined ? null : fill(words['format.admits'], { how: inside(decidesInWords(book, admits)) }), words[decides ? 'format.decides.yes' : 'format.decides.no'],
  ], [...rules, ...(order?.rules ?? []).filter((rule) => !rules.includes(rule))], `formats.${id}`))
}

export function openingLines(book: Rulebook, line: Writing): readonly Line[] {
  return book.opening.map(({ id, name, decides, election, each, rules }) => line(name, [
    each === undefined ? null : words['opening.each'],
    decides.by === 'nobody' ? null : sentence(decidesInWords(book, decides)), election === undefined ? null : fill(words['opening.election'], { election: book.elections?.kinds.find((kind) => kind.id === election)?.name ?? { en: election } }),
  ], rules, `opening.${id}`))
}

export function endingLines(book: Rulebook, line: Writing): readonly Line[] {
  return book.endings.map(({ id, agreement, rules }) => line(words[`ending.${id}`], [words[`agreement.${agreement}`]], rules, `endings.${id}`))
}
