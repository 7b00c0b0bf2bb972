import { counted } from '#base/counted.ts'
import { fill, listed, type Words } from '#base/words.ts'
import { minutes } from '#procedure/words/counted.ts'
import type { Matter } from '#rulebooks/deciding.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import { majorityInWords, shareInWords } from '#voting/majorities.ts'
import type { Line, Writing } from './line.ts'
import { alone, sentence, tieInWords } from './phrases.ts'
import { deciding, hours } from './words/deciding.ts'

/** Adoption without a vote, general agreement, silence: everything by which a body decides without counting. */
export function adoptionLines(book: Rulebook, line: Writing): readonly Line[] {
  const { adoption, endeavours, silence, chair } = book
  const called = { chair }
  return [
    line(alone(adoption.name), [fill(deciding[`blocked.${adoption.blockedBy}`], called)], adoption.rules, 'adoption.blockedBy'),
    line(deciding.objection, [deciding[`objection.${adoption.objection}`]], adoption.rules, 'adoption.objection'),
    ...(adoption.notes === null ? [] : [line(deciding['notes.name'], [fill(deciding.notes, { kinds: listed(adoption.notes.kinds.map((kind) => deciding[`note.${kind}`]), 'commas') })], adoption.notes.rules, 'adoption.notes')]),
    ...(adoption.sufficient == null ? [] : [line(deciding['sufficient.name'], [
      fill(deciding[adoption.sufficient.kind === 'tests' ? 'sufficient.tests' : 'sufficient.declared'], called),
      ...(adoption.sufficient.kind === 'tests' ? adoption.sufficient.tests.map(({ name, share }) => fill(deciding['sufficient.test'], { test: name, share: shareInWords(share) })) : []),
    ], adoption.sufficient.rules, 'adoption.sufficient')]),
    ...(adoption.minusOne === null ? [] : [line(deciding['minus-one.name'], [deciding['minus-one']], adoption.minusOne, 'adoption.minusOne')]),
    ...(adoption.minusTwo == null ? [] : [line(deciding['minus-two.name'], [deciding['minus-two']], adoption.minusTwo, 'adoption.minusTwo')]),
    ...(endeavours === null ? [] : [line(deciding['endeavours.name'], [
      deciding.endeavours,
      endeavours.coolingOff === null ? null : fill(deciding['cooling-off'], { ...called, hours: counted(endeavours.coolingOff.hours, hours) }),
      endeavours.coolingOff?.report === true ? fill(deciding['cooling-off.report'], called) : null,
    ], [...endeavours.rules, ...endeavours.coolingOff?.rules ?? []], 'endeavours')]),
    ...(silence === null ? [] : [line(deciding.silence, [
      fill(deciding[`silence.${silence.starts}`], called), fill(deciding['silence.hours'], { hours: counted(silence.leastHours, hours) }),
      fill(deciding['silence.broken'], { what: listed(silence.brokenBy.map((by) => deciding[`broken.${by}`]), 'commas') }),
    ], silence.rules, 'silence')]),
  ]
}

/** The kinds of question with their majorities, and who says which a question is. */
export function questionLines(book: Rulebook, line: Writing): readonly Line[] {
  const { matters, rest, classification, parties, suspension, sequel } = book
  if (book.voting === null) return [line(null, [deciding['no-vote']], book.noVote)]
  return [
    ...mattersInOrder(book).map(([id, matter]) => line(matter.name, matterSays(book, matter), [...new Set([...matter.rules, ...matter.consensusOnly ?? []]), ...matter.parts ?? [], ...matter.tie?.rules ?? [], ...matter.binds.rules], `matters.${id}`)),
    line(deciding.tie, [sentence(tieInWords(book.tie.means))], book.tie.rules, 'tie'),
    line(deciding.rest, [rest === null ? deciding['rest.none'] : fill(deciding['rest.is'], { matter: nameOf(book, rest) })], matters[rest ?? '']?.rules ?? [], 'rest'),
    ...(classification === null ? [] : [line(deciding.classification, [classed(book, classification.decides)], classification.rules, 'classification')]),
    ...(parties === null ? [] : [line(deciding.parties, [
      deciding[`parties.${parties.effect}`], fill(deciding[`parties.${parties.enforced}`], { chair: book.chair }), parties.matters.length === 0 ? null : fill(deciding['parties.on'], { matters: listed(parties.matters.map((id) => nameOf(book, id)), 'commas') }),
      parties.deliberation === undefined ? null : fill(deciding['parties.deliberation'], { matters: listed(parties.deliberation.matters.map((id) => nameOf(book, id)), 'commas') }),
    ], parties.rules, 'parties')]),
    ...(suspension === null ? [] : [line(deciding['suspension.name'], [deciding.suspension], suspension, 'suspension')]),
    ...Object.values(matters).flatMap(({ name, otherwise }) => (otherwise === undefined ? [] : [line(fill(deciding.otherwise, { matter: name }), [otherwise.says], otherwise.rules)])),
    ...(sequel === null ? [] : [line(deciding.sequel, [sequel.says, fill(deciding['sequel.days'], { n: sequel.workingDays }), sequel.on?.includes('amendment') === true ? deciding['sequel.more'] : null, sequel.from === null ? null : fill(deciding['sequel.from'], { from: sequel.from })], sequel.rules, 'sequel')]),
  ]
}

/** Kinds of question as a reader asks for them: of substance before those of procedure. A copy out of a journal has lost the order of its edition. */
export function mattersInOrder({ matters }: Rulebook): readonly (readonly [string, Matter])[] {
  return Object.entries(matters).toSorted(([, one], [, other]) => Number(one.nature === 'procedural') - Number(other.nature === 'procedural'))
}

function matterSays(book: Rulebook, { majority, concurrence, choices, tie, binds, covers, nature, parts, inPrivate, afterReport, consensusOnly }: Matter): readonly (Words | null)[] {
  if (consensusOnly != null) return [deciding['consensus-only'], covers.length === 0 ? null : fill(deciding.covers, { what: listed(covers, 'semicolons') }), deciding[`binds.${binds.who}`]]
  return [
    sentence(majorityInWords(majority)),
    concurrence === undefined ? null : fill(deciding.concurrence, { role: book.participation[concurrence.role]?.name ?? { en: concurrence.role } }),
    parts === undefined ? null : deciding.parts,
    choices.includes('abstain') ? null : deciding['no-abstention'],
    nature === 'procedural' ? deciding.procedural : null,
    tie === undefined ? null : tie.means.kind === 'rejected' ? deciding['tie.rejected'] : fill(deciding['tie.second-vote'], { hours: counted(tie.means.withinHours, hours) }),
    covers.length === 0 ? null : fill(deciding.covers, { what: listed(covers, 'semicolons') }),
    inPrivate === undefined ? null : deciding['in-private'],
    afterReport === undefined ? null : deciding['after-report'],
    nature === 'procedural' && binds.rules.length === 0 ? null : deciding[`binds.${binds.who}`],
  ]
}

function classed(book: Rulebook, decides: NonNullable<Rulebook['classification']>['decides']): Words {
  switch (decides.by) {
    case 'list': return deciding['classification.list']
    case 'chair': return fill(deciding['classification.chair'], { chair: book.chair, matter: nameOf(book, decides.overrule) })
    case 'body': return fill(deciding['classification.body'], { body: book.body, matter: nameOf(book, decides.matter) })
  }
}

function nameOf(book: Rulebook, matter: string): Words {
  return book.matters[matter]?.name ?? { en: matter }
}

/** How votes are taken and explained. */
export function votingLines({ voting, ...book }: Rulebook, line: Writing): readonly Line[] {
  if (voting === null) return [line(null, [deciding['no-vote']], book.noVote)]
  const { hands, recorded, rollCall } = voting.methods
  const { explanations } = voting
  const when = explanations.before ? (explanations.after ? 'both' : 'before') : explanations.after ? 'after' : 'none'
  return [
    line(deciding.methods, [
      hands === null ? null : deciding['method.hands'], recorded === null ? null : deciding['method.recorded'], rollCall === null ? null : deciding[`method.roll-call.${rollCall.from}`],
      rollCall?.pass == null ? null : deciding['method.pass'], rollCall?.withRights == null ? null : deciding['method.with-rights'],
    ], [...hands ?? [], ...recorded ?? [], ...rollCall?.rules ?? [], ...rollCall?.pass ?? [], ...rollCall?.withRights ?? []], 'voting.methods'),
    ...(voting.recordedOnRequest.length === 0 || recorded === null ? [] : [line(deciding['on-request'], [deciding['on-request.says']], voting.recordedOnRequest, 'voting.recordedOnRequest')]),
    line(deciding.conduct, [deciding['conduct.says'], voting.reentry ? null : deciding['reentry.no'], voting.shown === undefined || voting.shown === 'as-cast' ? null : deciding[voting.shown], voting.mayChange === false ? deciding['change.no'] : null], voting.conduct, 'voting.conduct', 'voting.reentry', 'voting.shown', 'voting.mayChange'),
    line(deciding.explanations, [
      when === 'none' ? deciding['explanations.none'] : explanations.minutes === null ? deciding[`explanations.${when}.unlimited`] : fill(deciding[`explanations.${when}`], { minutes: counted(explanations.minutes, minutes) }),
      when === 'none' ? null : deciding[explanations.proposerMay ? 'explanations.proposer.yes' : 'explanations.proposer.no'], explanations.once === undefined ? null : deciding['explanations.once'],
    ], [...explanations.rules, ...explanations.once ?? []], 'voting.explanations'),
  ]
}

/** Elections: kinds, nominations, further ballots, ties. */
export function electionLines({ elections }: Rulebook, line: Writing): readonly Line[] {
  if (elections === null) return []
  const { kinds, nominations, secret, dispense, restriction, tie, tooMany, unbroken, rules } = elections
  return [
    ...kinds.map(({ id, name, majority, places, of, ballots, inPrivate, rules: own }) => line(name, [
      sentence(majorityInWords(majority)), places === null ? null : fill(deciding.places, { n: places }), of === 'persons' ? deciding.persons : null, inPrivate === undefined ? null : deciding['election.private'],
      ...(ballots === undefined ? [] : [ballots.restriction === null ? deciding['restriction.none'] : null, deciding[`too-many.${ballots.tooMany}`], ballots.unbroken === undefined ? null : deciding['unbroken.says']]),
    ], [...new Set([...own, ...(ballots?.rules ?? [])])], `elections.kinds.${id}`)),
    line(deciding.nominations, [deciding[`nominations.${nominations}`], secret.length === 0 ? null : deciding.secret], [...rules, ...secret], 'elections.nominations', 'elections.secret'),
    ...(dispense === null ? [] : [line(deciding.dispense, [fill(deciding['dispense.says'], { kinds: listed(kinds.filter(({ id }) => dispense.kinds.includes(id)).map(({ name }) => name), 'commas') })], dispense.rules, 'elections.dispense')]),
    ...(restriction === null ? [line(deciding.restriction, [deciding['restriction.none']], rules, 'elections.restriction')] : [
    line(deciding['restriction.one'], [fill(deciding['restriction.one.says'], { n: restriction.leaders }), fill(deciding['restriction.series'], { n: restriction.series })], restriction.one, 'elections.restriction'),
    line(deciding['restriction.several'], [fill(deciding['restriction.several.says'], { n: restriction.times }), fill(deciding['restriction.series'], { n: restriction.series })], restriction.several, 'elections.restriction'),
    ]),
    line(deciding['election.tie'], [deciding[`election.tie.${tie.means}`]], tie.rules, 'elections.tie'),
    ...(unbroken === undefined ? [] : [line(deciding.unbroken, [deciding['unbroken.says']], unbroken, 'elections.unbroken')]),
    line(deciding['too-many'], [deciding[`too-many.${tooMany}`]], rules, 'elections.tooMany'),
  ]
}
