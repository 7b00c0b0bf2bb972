import type { Boxed } from '#base/ballot-box.ts'
import type { BallotDecider } from '#base/decider.ts'
import type { By, Event, NewEvent } from '#base/event.ts'
import { fits } from '#base/form.ts'
import type { Instant } from '#base/instants.ts'
import type { Refusal } from '#base/refusal.ts'
import { isParticipantsCommand } from '#participants/commands.ts'
import { participants } from '#participants/decider.ts'
import { empty } from '#participants/state.ts'
import { type Act, type ActType, scenesOf } from './act.ts'
import { accreditationActs, accreditationEvolves } from './accreditation.ts'
import { admissionActs, admissionEvolves } from './admissions.ts'
import { admissionsDue, notAdmitted, withAdmissions } from './admitting.ts'
import { agendaActs, agendaEvolves } from './agenda.ts'
import { carriedEvolves } from './carried.ts'
import { amendmentActs, amendmentEvolves } from './amendments.ts'
import type { EventOf, Evolve } from './bodies.ts'
import { announced } from './announcement.ts'
import { blocActs, blocEvolves } from './blocs.ts'
import { checkInActs, checkInEvolves } from './check-ins.ts'
import { communiqueActs, communiqueEvolves, communiquesDue } from './communiques.ts'
import { callingActs, callingEvolves } from './calling.ts'
import { caucusActs, caucusesDue, caucusEvolves } from './caucuses.ts'
import { arrangementActs, arrangementEvolves } from './arrangement.ts'
import { chairingActs, chairingEvolves } from './chairing.ts'
import { consultationActs, consultationEvolves } from './consultations.ts'
import { attendanceActs, attendanceEvolves } from './attendance.ts'
import { ballotCountActs, ballotCountEvolves } from './ballot-counts.ts'
import { ballotActs, ballotEvolves } from './ballots.ts'
import { castingActs, castingEvolves } from './casting.ts'
import type { ConferenceCommand } from './commands.ts'
import { beyondComposition, withinComposition } from './composition.ts'
import { credentialsActs, credentialsEvolves } from './credentials.ts'
import { suspendedRuleEvolves } from './suspended-rules.ts'
import { credentialsReportActs, credentialsReportEvolves } from './credentials-reports.ts'
import { classificationActs, classificationEvolves } from './classification.ts'
import { amendmentPartEvolves } from './amendment-parts.ts'
import { divisionEvolves } from './division.ts'
import { draftActs, draftEvolves } from './drafts.ts'
import { effectEvolves } from './effects.ts'
import { electionEndEvolves } from './election-ends.ts'
import { electionActs, electionEvolves } from './elections.ts'
import { emptySeatActs, emptySeatEvolves } from './empty-seats.ts'
import { initiatorActs, initiatorEvolves } from './initiators.ts'
import { endeavourActs, endeavourEvolves } from './endeavours.ts'
import type { ConferenceEvent, ConferenceEventType } from './events.ts'
import { circulationActs, circulationEvolves } from './circulation.ts'
import { expenditureActs, expenditureEvolves } from './expenditure.ts'
import { nextMeetingActs } from './next-meeting.ts'
import { reportActs, reportEvolves } from './reports.ts'
import { formatActs, formatEvolves } from './formats.ts'
import { floorActs, floorEvolves } from './floor.ts'
import type { Books } from '#rulebooks/editions.ts'
import { foundingActs, foundingEvolves } from './founding.ts'
import { informationActs, informationEvolves } from './information.ts'
import { handActs, handEvolves } from './hands.ts'
import { listActs, listEvolves, listsDue } from './lists.ts'
import { meetingActs, meetingEvolves } from './meetings.ts'
import { motionActs, motionEvolves } from './motions.ts'
import { noteActs, noteEvolves } from './notes.ts'
import { nameActs, nameEvolves } from './names.ts'
import { namingActs } from './naming.ts'
import { numbered } from './numbers.ts'
import { openingActs, openingEvolves } from './opening.ts'
import { partyActs, partyEvolves } from './parties.ts'
import { paperActs, paperEvolves } from './paper-results.ts'
import { programmeActs, programmeEvolves } from './programme.ts'
import { pointActs, pointEvolves, rulingStands } from './points.ts'
import { pressActs, pressEvolves } from './press.ts'
import { presidencyActs, presidencyEvolves } from './presidency.ts'
import { presenceActs, presenceEvolves } from './presence.ts'
import { proposalActs } from './proposals.ts'
import { placeActs, placeEvolves } from './places.ts'
import { questionActs, questionEvolves } from './questions.ts'
import { interventionEvolves } from './interventions.ts'
import { quotaActs, quotaEvolves } from './quotas.ts'
import { refuseIn } from './refusing.ts'
import { rankingActs, rankingEvolves } from './ranking.ts'
import { replayActs, replayEvolves } from './replays.ts'
import { rereadingEvolves } from './rereading.ts'
import { rulingActs, rulingEvolves } from './rulings.ts'
import { ruleActs, ruleEvolves } from './rules.ts'
import { seatingActs, seatingEvolves } from './seating.ts'
import { shiftActs, shiftEvolves } from './shifts.ts'
import { silenceActs, silenceEvolves, silencesDue } from './silences.ts'
import { daisActs, daisEvolves } from './dais-calls.ts'
import { beyondDelegation, withinDelegation } from './delegation-lists.ts'
import { contradictionActs, contradictionEvolves } from './contradictions.ts'
import { mentionActs, mentionEvolves } from './mentions.ts'
import { recordActs, recordEvolves } from './records.ts'
import { sessionActs, sessionEvolves } from './sessions.ts'
import { delivering } from './delivery.ts'
import { statementActs, statementEvolves } from './statements.ts'
import { sideActs, sideEvolves, sidesDue } from './sides.ts'
import { signatureActs, signatureEvolves } from './signatures.ts'
import { rollCallActs, rollCallEvolves } from './roll-calls.ts'
import { speechActs, speechEvolves } from './speeches.ts'
import type { ConferenceState } from './state.ts'
import { sufficiencyActs, sufficiencyEvolves } from './sufficiency.ts'
import { summaryActs, summaryEvolves } from './summaries.ts'
import { suspensionActs, suspensionEvolves } from './suspension.ts'
import { appealActs, appealEvolves } from './appeals.ts'
import { objectionActs, objectionEvolves } from './objections.ts'
import { paragraphActs } from './paragraphs.ts'
import { tellerActs, tellerEvolves } from './tellers.ts'
import { yieldActs, yieldEvolves } from './yields.ts'
import { voteActs, voteEvolves } from './votes.ts'

const actsUnder = (books: Books): { readonly [type in ActType]: Act } => ({
  ...paperActs, ...replayActs,
  ...foundingActs(books), ...ruleActs, ...accreditationActs, ...meetingActs, ...presenceActs, ...agendaActs, ...openingActs, ...questionActs, ...proposalActs, ...floorActs, ...speechActs, ...listActs, ...arrangementActs, ...placeActs, ...quotaActs,
  ...programmeActs,
  ...statementActs, ...daisActs, ...mentionActs, ...recordActs, ...sessionActs, ...contradictionActs,
  ...caucusActs, ...yieldActs, ...sideActs, ...informationActs, ...signatureActs,
  ...motionActs, ...pointActs, ...appealActs, ...objectionActs, ...paragraphActs, ...draftActs, ...voteActs, ...castingActs, ...summaryActs, ...callingActs,
  ...electionActs, ...ballotActs, ...tellerActs, ...ballotCountActs,
  ...silenceActs, ...noteActs, ...endeavourActs, ...emptySeatActs, ...initiatorActs,
  ...handActs, ...rollCallActs, ...attendanceActs, ...rulingActs, ...classificationActs, ...partyActs, ...formatActs, ...presidencyActs, ...namingActs,
  ...amendmentActs, ...rankingActs, ...nameActs, ...expenditureActs, ...circulationActs, ...reportActs, ...nextMeetingActs, ...suspensionActs, ...credentialsActs, ...admissionActs, ...credentialsReportActs, ...blocActs, ...sufficiencyActs, ...chairingActs, ...consultationActs,
  ...checkInActs, ...seatingActs, ...communiqueActs, ...pressActs, ...shiftActs,
})

const evolves: { readonly [type in ConferenceEventType]: Evolve<type> } = {
  ...foundingEvolves, ...ruleEvolves, ...accreditationEvolves, ...meetingEvolves, ...carriedEvolves, ...rereadingEvolves, ...presenceEvolves, ...agendaEvolves, ...openingEvolves, ...questionEvolves, ...floorEvolves, ...speechEvolves, ...listEvolves, ...arrangementEvolves, ...placeEvolves, ...quotaEvolves, ...interventionEvolves,
  ...programmeEvolves,
  ...statementEvolves, ...daisEvolves, ...mentionEvolves, ...recordEvolves, ...sessionEvolves, ...contradictionEvolves,
  ...caucusEvolves, ...yieldEvolves, ...sideEvolves, ...informationEvolves, ...signatureEvolves,
  ...motionEvolves, ...effectEvolves, ...pointEvolves, ...appealEvolves, ...objectionEvolves, ...draftEvolves, ...voteEvolves, ...castingEvolves, ...summaryEvolves, ...callingEvolves,
  ...electionEvolves, ...ballotEvolves, ...tellerEvolves, ...ballotCountEvolves, ...electionEndEvolves,
  ...silenceEvolves, ...noteEvolves, ...endeavourEvolves, ...emptySeatEvolves, ...initiatorEvolves,
  ...paperEvolves, ...replayEvolves,
  ...handEvolves, ...rollCallEvolves, ...attendanceEvolves, ...rulingEvolves, ...classificationEvolves, ...partyEvolves, ...formatEvolves, ...presidencyEvolves,
  ...amendmentEvolves, ...rankingEvolves, ...divisionEvolves, ...amendmentPartEvolves, ...nameEvolves, ...expenditureEvolves, ...circulationEvolves, ...reportEvolves, ...suspensionEvolves, ...credentialsEvolves, ...admissionEvolves, ...credentialsReportEvolves, ...suspendedRuleEvolves, ...blocEvolves, ...sufficiencyEvolves, ...chairingEvolves, ...consultationEvolves,
  ...checkInEvolves, ...seatingEvolves, ...communiqueEvolves, ...pressEvolves, ...shiftEvolves,
  'preparation-copied': (state) => state,
}

/** A conference before it was founded. */
export const initial: ConferenceState = {
  founding: null, preparation: empty, bodies: {}, decisions: [], suspended: {}, blocs: {}, weights: {}, credentials: {},
  counts: { body: 0, item: 0, question: 0, entry: 0, motion: 0, point: 0, draft: 0, amendment: 0, vote: 0, election: 0, ballot: 0, decision: 0, silence: 0 },
}

/**
 * A conference under its rules of procedure. It holds what `participants` decides of the preparation and hands those commands on.
 * `books` are those a conference can be founded under; once founded it asks only its own copy, so a browser, where none is founded, hands in none.
 */
export function conferenceOf(books: Books): BallotDecider<ConferenceState, ConferenceCommand> {
  const acts = actsUnder(books)
  return {
    initial,
    commands: { ...participants.commands, ...fieldsOf(acts) },
    decide: (state, command, context): readonly NewEvent[] | Boxed | ReturnType<typeof refuseIn> => {
      if (isParticipantsCommand(command)) return seatedBeyond(state, command, context.by, context.now) ?? participants.decide(state.preparation, command, context)
      const act = acts[command.type]
      if (!fits({ type: command.type, fields: act.fields }, command)) return refuseIn(state, 'misfit', (book) => book.floor.rules)
      const outcome = act.decide(state, command, context)
      return 'refused' in outcome ? outcome : 'events' in outcome ? { ...outcome, events: delivering(state, outcome.events, context.ids) } : delivering(state, outcome, context.ids)
    },
    secret: { 'cast-ballot': ['names'], 'enter-sheet': ['issued', 'valid', 'blank', 'invalid', 'votes'] },
    evolve: (state, event) => {
      const preparation = participants.evolve(state.preparation, event)
      const prepared = preparation === state.preparation ? state : { ...state, preparation }
      return isConferenceEvent(event) ? numbered(evolved(goneOn(prepared, event), event), event) : prepared
    },
    may: (state, by, now) => {
      const scenes = scenesOf(state, by, now)
      const preparing = participants.may(state.preparation, by, now).flatMap((form) => withinComposition(state, form, now)).flatMap((form) => withAdmissions(state, form)).flatMap((form) => withinDelegation(state, form))
      return [...preparing, ...Object.values(acts).flatMap((act) => act.forms(state, by, now, scenes))]
    },
    due: (state) => [...listsDue(state), ...silencesDue(state), ...caucusesDue(state), ...sidesDue(state), ...communiquesDue(state), ...admissionsDue(state)],
  }
}

/** A seat beyond the composition of the body, and a delegate beyond what a delegation may list, is refused by the rule on that, which the preparation does not know. */
function seatedBeyond(state: ConferenceState, command: ConferenceCommand, { capacity }: By, now: Instant): Refusal | null {
  if (command.type === 'list-delegate' && capacity === 'secretariat') return beyondDelegation(state, command)
  return command.type === 'seat-delegation' && capacity === 'secretariat' ? beyondComposition(state, command, now) ?? notAdmitted(state, command.seat, command.role) : null
}

function fieldsOf<Type extends string>(of: { readonly [type in Type]: Act }): { readonly [type in Type]: Act['fields'] } {
  return Object.fromEntries(Object.entries<Act>(of).map(([type, { fields }]) => [type, fields])) as { [type in Type]: Act['fields'] }
}

/** The journal holds only what this room decided, so its type says what an event carries. */
function isConferenceEvent(event: Event): event is ConferenceEvent {
  return Object.hasOwn(evolves, event.type)
}

function evolved<Type extends ConferenceEventType>(state: ConferenceState, event: EventOf<Type>): ConferenceState {
  return (evolves[event.type] as Evolve<Type>)(state, event)
}

function goneOn(state: ConferenceState, event: ConferenceEvent): ConferenceState {
  if (!('body' in event.data)) return state
  const body = Object.hasOwn(state.bodies, event.data.body) ? state.bodies[event.data.body] : undefined
  if (body === undefined) return state
  const after = announced(rulingStands(body, event.type), event.type)
  return after === body ? state : { ...state, bodies: { ...state.bodies, [body.id]: after } }
}
