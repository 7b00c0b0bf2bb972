import { counted } from '#base/counted.ts'
import type { Instant } from '#base/instants.ts'
import { own } from '#base/own.ts'
import { fill, joined, listed, type Words } from '#base/words.ts'
import { citeAll, underRules } from '#rulebooks/citing.ts'
import type { Rules } from '#rulebooks/rulebook.ts'
import type { ConferenceCommand } from './commands.ts'
import { admissionsTold } from './admitting.ts'
import { announcement } from './announcement.ts'
import { appealNotReady, appealWantsSecond, isInWriting, mayFall, placesOnAppeal } from './appeals.ts'
import { circulationSaid, uncirculated } from './circulation.ts'
import { notAsked, undeclared } from './contested.ts'
import { isStopped, unjudged } from './objections.ts'
import { betweenMeetings } from './between-meetings.ts'
import { declaredRest } from './yields.ts'
import { rollDue, takesPart } from './attendance.ts'
import { agendaOut } from './calling.ts'
import { currentItem, debatable, liveVote, noVoteOpen, quorate, quorumNeeded, sidesNow, topMotion } from './precedence.ts'
import { nextItem } from './agenda.ts'
import { spokenHour } from './hours.ts'
import { quorumToOpen, somebodySeated } from './meetings.ts'
import { motionKind } from './kinds.ts'
import { type Method, methodOf } from './methods.ts'
import { notReady, rulesOfSecond, wantsSecond } from './motions.ts'
import { limitFor } from './pace.ts'
import { nextStep } from './opening.ts'
import { viceChairTold } from './chairing.ts'
import { reportsDue } from './consultations.ts'
import { presidingOffice } from './presiding-office.ts'
import { noDecisions } from './format-rules.ts'
import { mayPreside, partyPresides, presidingSeat } from './presidency.ts'
import { ballotLine, electionLine } from './election-script.ts'
import { explainedElsewhere } from './explained.ts'
import { repliesLater } from './next-meeting.ts'
import { held, inPrivate, inTurn, partsFirst } from './order.ts'
import { paperLine, type Said } from './papers.ts'
import { begin } from './refusing.ts'
import { bodyName, membersOf, nameOf, namesOf, plenary, type Scene, sceneOf } from './scene.ts'
import { introducible } from './signatures.ts'
import { uncounted } from './hands.ts'
import { cameIn } from './showing.ts'
import { calledIn } from './roll-calls.ts'
import { callable } from './speeches.ts'
import type { ConferenceState, Draft, Entry, PendingMotion } from './state.ts'
import { draftTitle, motionTitle } from './titles.ts'
import { hosts } from './series.ts'
import { isReportOwed, stillSought, waitingRules, waitsUntil } from './endeavours.ts'
import { unannounced } from './silences.ts'
import { openingOf, ready } from './votes.ts'
import { isNoticed } from './suspended-rules.ts'
import { ofMinutes, seconds } from './words/counted.ts'
import { type LineKey, lines } from './words/script.ts'
import type { Citation } from '#base/refusal.ts'

/**
 * The next sentence to say, and the one command that its key gives; null where somebody else acts first, or words are needed. `under`
 * is the rule as the chair would name it ("Rules 76 and 77."), in the languages in which it has a name.
 */
export type Line = { readonly sentence: Words; readonly command: ConferenceCommand | null; readonly under: Words; readonly cites: readonly Citation[] }

/**
 * The chair's script: what to say next before a body, with names and numbers filled in. Whoever presides can give its command as
 * it stands. Null where there is no conference or body.
 */
export function script(state: ConferenceState, now: Instant, body: string = plenary): Line | null {
  const leads = own(state.bodies, body)
  const scene = leads === undefined ? null : sceneOf(state, body, { person: '', capacity: presidingOffice(leads) }, now)
  if (scene === null) return null
  const said = step(scene)
  const called = betweenMeetings(scene)
  const spoken = [...viceChairTold(scene), announcement(scene), ...called.map(({ words }) => words), ...admissionsTold(scene), thanks(scene), ...reportsDue(scene), ...partiesTold(scene), ...doorsTold(scene), ...onceTold(scene, said), ...presided(scene, said), fill(lines[said.say], { body: bodyName(scene), chair: scene.book.chair, ...said.slots })].filter((words) => words !== null)
  const ends: ConferenceCommand | null = scene.body.floor.speaker === null || scene.body.floor.speaker.held !== undefined ? null : { type: 'end-speech', body: scene.body.id }
  return { sentence: spoken.map(begin).reduce(joined), command: said.command ?? ends, under: underRules(scene.book, said.rules), cites: citeAll(scene.book, [...new Set([...said.rules, ...called.flatMap(({ rules }) => rules)])]) }
}

/** Where the presidency goes round, whose turn it is stands before the opening of a meeting. */
function presided(scene: Scene, { command }: Said): readonly Words[] {
  const seat = command?.type === 'open-meeting' ? presidingSeat(scene) : null
  return seat === null ? [] : [fill(lines.presided, { who: nameOf(scene.state, seat) })]
}

/** Who has explained a vote on the same text in another body is reminded that the rules ask for it once. */
function onceTold(scene: Scene, { command }: Said): readonly Words[] {
  const entry = command?.type === 'give-floor' ? scene.body.floor.entries.find(({ id }) => id === command.entry) : undefined
  const before = entry?.kind === 'explanation' ? explainedElsewhere(scene, entry.seat) : null
  return entry === undefined || before === null ? [] : [fill(lines['explained-elsewhere'], { who: nameOf(scene.state, entry.seat), where: bodyName({ ...scene, body: before }) })]
}

/** While a vote is open: who abstains, who takes no part, and who would abstain if the rule were enforced. */
function partiesTold(scene: Scene): readonly Words[] {
  const { abstaining = [], excluded, warned = [] } = liveVote(scene) ?? {}
  const told = (line: 'bound' | 'apart' | 'warned', seats: readonly string[]): readonly Words[] => (seats.length === 0 ? [] : [fill(lines[line], { who: namesOf(scene.state, seats) })])
  return [...told('bound', abstaining), ...told('apart', excluded?.members ?? []), ...told('warned', warned)]
}

/** When the voting begins, where nobody comes back in before it ends. */
function doorsTold(scene: Scene): readonly Words[] {
  const vote = liveVote(scene)
  return vote?.doors === 'closed' && !vote.locking && cameIn(vote) === 0 ? [lines.doors] : []
}

/** A speech that a point of order holds up is not over. */
function thanks(scene: Scene): Words | null {
  const { speaker } = scene.body.floor
  return speaker === null || speaker.held !== undefined || declaredRest(scene) !== null ? null : fill(lines.thanks, { who: nameOf(scene.state, speaker.seat) })
}

/** In the order of what goes first. */
function step(scene: Scene): Said {
  return meetingLine(scene) ?? pointLine(scene) ?? (scene.body.point?.status === 'appealed' ? null : voteLine(scene)) ?? quorumLine(scene) ?? appealLine(scene) ?? voteLine(scene) ?? ballotLine(scene) ?? rollLine(scene) ?? restLine(scene) ?? motionLine(scene) ?? questionLine(scene) ?? caucusLine(scene) ?? silenceLine(scene) ?? electionLine(scene) ?? openingLine(scene) ?? presidingLine(scene) ?? itemLine(scene)
}

function meetingLine(scene: Scene): Said | null {
  const { body, book } = scene
  if (body.meeting?.status === 'open') return null
  if (body.meeting?.status === 'suspended') return { say: 'resume', rules: book.quorum.rules, command: { type: 'resume-meeting', body: body.id } }
  if (somebodySeated(scene) !== null) return { say: 'nobody-seated', rules: book.participation.member.rules, command: null }
  if (quorumToOpen(scene) !== null) return { say: 'count-to-open', rules: book.quorum.rules, command: null }
  const [[host, other], number, out] = [hosts(scene), body.held + 1, agendaOut(scene)]
  if (out !== null) return { say: 'agenda-out', slots: { day: out.day }, rules: out.rules, command: null }
  if (host !== undefined && other === undefined) return { say: 'open-hosted', slots: { number, who: nameOf(scene.state, host) }, rules: book.series?.rules ?? [], command: { type: 'open-meeting', body: body.id, grade: body.grade, host } }
  return { say: 'open', slots: { number }, rules: book.quorum.rules, command: { type: 'open-meeting', body: body.id, grade: body.grade } }
}

function pointLine({ body, book, state }: Scene): Said | null {
  const { point } = body
  if (point?.status !== 'raised') return null
  const slots = { who: nameOf(state, point.by), about: point.about }
  const rules = book.pointOfOrder.kinds.find(({ id }) => id === point.kind)?.rules ?? book.pointOfOrder.rules
  switch (point.kind) {
    case 'order': return { say: 'point', slots, rules: book.pointOfOrder.rules, command: null }
    case 'privilege': case 'inquiry': return { say: point.kind, slots, rules, command: null }
    case 'information': return { say: 'information', slots, rules, command: { type: 'answer-point', body: body.id, point: point.id, accepted: true } }
  }
}

function appealLine(scene: Scene): Said | null {
  const { body, book, state } = scene
  const { point } = body
  if (point?.status !== 'appealed' || body.votes.some(({ on }) => on.kind === 'appeal')) return null
  const rules = book.pointOfOrder.appeal?.rules ?? []
  const slots = { who: nameOf(state, point.appealBy ?? point.by), grounds: point.grounds ?? '' }
  if (appealWantsSecond(scene, point)) return { say: 'appeal-second', slots, rules, command: { type: 'let-appeal-fall', body: body.id, point: point.id } }
  const [speaker] = callable(scene)
  if (appealNotReady(scene, point) !== null && speaker !== undefined) return giveFloor(scene, speaker, rules)
  if (isInWriting(scene)) return { say: 'appeal-written', slots, rules, command: null }
  const places = placesOnAppeal(scene, point)
  const left = places !== null && places.for + places.against > 0
  return { say: left ? 'appeal-places' : 'appeal', slots: { ...slots, for: places?.for ?? 0, against: places?.against ?? 0 }, rules, command: openingOf(scene, point.id) ?? (mayFall(scene, point) ? { type: 'let-appeal-fall', body: body.id, point: point.id } : null) }
}

/** The speech is over for its speaker: the rest of its time goes where that was declared beforehand. */
function restLine(scene: Scene): Said | null {
  const rest = declaredRest(scene)
  return rest === null ? null : { say: `rest-to-${rest.to}`, slots: { other: nameOf(scene.state, rest.seat ?? '') }, rules: scene.book.floor.yields?.rules ?? [], command: { type: 'end-speech', body: scene.body.id } }
}

function rollLine(scene: Scene): Said | null {
  // Too few have answered to go on with the debate: the roll is not yet called to its end.
  return rollDue(scene) || (scene.book.attendance !== null && debatable(scene) !== null) ? { say: 'answer-roll', slots: { answers: listed((scene.book.attendance?.answers ?? []).map(({ name }) => name), 'commas') }, rules: scene.book.attendance?.rules ?? [], command: null } : null
}

/** What is said when the votes are in, before the lock. */
const finished: { readonly [method in Method]: LineKey } = { 'electronic': 'voting', 'recorded': 'voting', 'hands': 'hands-counted', 'roll-call': 'all-called' }

function voteLine(scene: Scene): Said | null {
  const vote = liveVote(scene)
  if (vote === null) return null
  const rules = scene.book.voting?.conduct ?? []
  if (vote.locking) return { say: 'lock', rules, command: { type: 'close-vote', body: scene.body.id, vote: vote.id } }
  const [raised] = uncounted(vote)
  if (raised !== undefined) return { say: `hands-${raised}`, slots: { what: vote.question }, rules: vote.rules, command: null }
  const called = calledIn(vote)
  if (called !== null) {
    const first = Object.keys(vote.cast).length + (vote.passed ?? []).length + (vote.silent ?? []).length === 0
    return { say: called.again ? 'called-again' : first ? 'roll-call' : 'called', slots: { who: nameOf(scene.state, called.seat), what: vote.question }, rules: vote.rules, command: null }
  }
  return { say: finished[methodOf(vote)], slots: { what: vote.question, number: cameIn(vote), of: vote.electorate.length }, rules, command: { type: 'announce-lock', body: scene.body.id, vote: vote.id } }
}

function quorumLine(scene: Scene): Said | null {
  const { body, book, state } = scene
  const { quorum } = body
  if (body.point?.status === 'appealed' && noVoteOpen(scene) !== null) return null
  if (quorum.is === 'raised') return { say: 'quorum-raised', slots: { who: nameOf(state, quorum.by), needed: quorumNeeded(scene) ?? 0 }, rules: book.quorum.rules, command: null }
  if (quorum.is === 'presumed' && quorate(scene) !== null) return { say: 'count-to-decide', slots: { needed: quorumNeeded(scene) ?? 0 }, rules: book.quorum.rules, command: null }
  if (quorum.is !== 'lacking') return null
  // During a vote the meeting is not suspended: it is counted again, or the vote is closed and shows it.
  const command: ConferenceCommand | null = noVoteOpen(scene) === null ? { type: 'suspend-meeting', body: body.id } : null
  return { say: command === null ? 'quorum-count-again' : 'quorum-lacking', slots: { present: quorum.present, needed: quorum.needed }, rules: book.quorum.rules, command }
}

function motionLine(scene: Scene): Said | null {
  const motion = topMotion(scene)
  const kind = motion === null ? undefined : motionKind(scene.book, motion.kind)
  if (motion === null || kind === undefined) return null
  const body = scene.body.id
  const { question } = scene.body
  const slots = { who: nameOf(scene.state, motion.by), what: motionTitle(scene, motion.kind, motion.minutes, motion.terms), places: placesLeft(scene, motion) }
  const objection = unjudged(motion)
  if (objection !== null) return { say: 'objection-to-judge', slots: { ...slots, who: nameOf(scene.state, objection.by) }, rules: kind.rules, command: null }
  if (isStopped(motion) && question === null) return { say: 'motion-stopped', slots, rules: kind.rules, command: { type: 'decide-motion', body, motion: motion.id, carried: false } }
  if (wantsSecond(scene, motion)) return { say: 'seconded', slots, rules: rulesOfSecond(scene, kind.rules), command: { type: 'let-motion-fall', body, motion: motion.id } }
  const [speaker] = callable(scene)
  if (notReady(scene, motion) !== null && speaker !== undefined) return giveFloor(scene, speaker, kind.rules)
  // The motion itself was put without a vote and waits for the gavel; any other question gives way to the motion.
  if (question?.proposal.kind === 'motion' && question.proposal.motion === motion.id) return questionLine(scene)
  if (question !== null) return { say: 'motion-put', slots, rules: kind.rules, command: { type: 'withdraw-question', body, question: question.id } }
  switch (kind.decides.by) {
    case 'chair': return { say: kind.decides.unless === undefined ? 'motion-chair' : 'motion-unless', slots, rules: kind.rules, command: kind.decides.unless === undefined ? null : { type: 'decide-motion', body, motion: motion.id, carried: true } }
    case 'automatic': return null
    case 'no-objection': return { say: 'motion-put', slots, rules: kind.rules, command: { type: 'put-motion', body, motion: motion.id } }
    // Before its notice is over no vote is opened on it; whoever objects ends it.
    case 'vote': return scene.book.voting === null || !isNoticed(scene, motion)
      ? { say: 'motion-put', slots, rules: kind.rules, command: { type: 'put-motion', body, motion: motion.id } }
      : { say: 'motion-vote', slots, rules: kind.rules, command: openingOf(scene, motion.id) ?? (nobodyVotes(scene) ? { type: 'put-motion', body, motion: motion.id } : null) }
  }
}

/** The places that are left, where the rules give any. */
function placesLeft({ book }: Scene, { kind, places }: PendingMotion): Words {
  const debate = motionKind(book, kind)?.debate
  if (debate?.kind !== 'limited') return { en: '', ar: '' }
  const left = { for: Math.max(0, debate.for - places.for.length), against: Math.max(0, debate.against - places.against.length) }
  if (left.for + left.against === 0) return { en: '', ar: '' }
  return fill(lines[left.for === 0 ? 'places-against' : left.against === 0 ? 'places-for' : 'places'], left)
}

function questionLine(scene: Scene): Said | null {
  const { body, state, book, now } = scene
  const { question } = body
  if (question === null) return null
  const objectors = [...new Set(question.recorded.filter(({ formal, by }) => formal && !notAsked(question).includes(by)).map(({ by }) => by))]
  if (question.proposal.kind === 'silence' && question.proposal.expires <= now) return { say: 'silence-lapsed', slots: { what: question.words }, rules: question.rules, command: { type: 'withdraw-question', body: body.id, question: question.id } }
  // A judgement is the chair's own: the script says that it is due and not which way it goes.
  if (objectors.length > 0 && (book.adoption.blockedBy === 'presidents-judgement' || undeclared(scene) !== null)) return { say: 'judge-consensus', slots: { who: namesOf(state, objectors), what: question.words }, rules: question.rules, command: null }
  if (question.objection === null) return { say: 'no-objection', rules: question.rules, command: { type: 'gavel', body: body.id, question: question.id } }
  if (nobodyVotes(scene)) return { say: 'nobody-votes', slots: { what: question.words }, rules: question.rules, command: { type: 'withdraw-question', body: body.id, question: question.id } }
  return {
    say: 'objected', slots: { who: nameOf(state, question.objection.by), what: question.words }, rules: question.rules,
    command: openingOf(scene, question.id),
  }
}

/** Every member of this body has lost its vote, or has answered the roll so that it takes no part: nothing can be voted on here. */
function nobodyVotes({ state, book, body }: Scene): boolean {
  return book.voting !== null && membersOf(state, body).every(({ id, role }) => own(state.suspended, id) !== undefined || own(book.participation, role)?.vote !== true || !takesPart({ book, body }, id))
}

function silenceLine(scene: Scene): Said | null {
  const [adopted] = unannounced(scene)
  return adopted === undefined ? null : { say: 'announce-silence', slots: { what: adopted.title }, rules: scene.book.silence?.rules ?? [], command: { type: 'announce-silence', body: scene.body.id, silence: adopted.id } }
}

/** While a caucus runs: who is recognised next, and how it ends. */
function caucusLine(scene: Scene): Said | null {
  const { body: { caucus, id: body }, book } = scene
  if (caucus === null) return null
  const rules = book.floor.caucuses?.rules ?? book.floor.rules
  const [next] = callable(scene)
  if (next !== undefined) return giveFloor(scene, next, rules)
  // While somebody speaks the one key ends the speech, not the caucus.
  const command: ConferenceCommand | null = scene.body.floor.speaker === null ? { type: 'end-caucus', body } : null
  const topic = caucus.topic ?? ''
  switch (caucus.kind) {
    case 'moderated': return { say: 'moderated-caucus', slots: { topic }, rules, command }
    case 'unmoderated': return { say: 'unmoderated-caucus', rules, command }
    case 'consultation': return { say: 'consultation', rules: book.floor.caucuses?.consultation?.rules ?? rules, command }
  }
}

/** A debate by sides that nobody continues turns to the other side, then to the vote. */
function sidesLine(scene: Scene): Said | null {
  const sides = sidesNow(scene.body)
  const rules = scene.book.floor.sides?.rules ?? scene.book.floor.rules
  if (sides?.at === 'open' && Object.keys(scene.body.floor.used).length === 0 && scene.body.floor.list === 'open') return { say: 'floor-is-open', rules, command: null }
  if (sides === null || sides.at === 'over' || sides.at === 'open') return null
  return { say: sides.at === 'for' ? 'turn-against' : 'turn-vote', rules, command: { type: 'turn-debate', body: scene.body.id, draft: sides.draft } }
}

function openingLine(scene: Scene): Said | null {
  const next = nextStep(scene)
  if (next === null || noDecisions(scene) !== null) return null
  const { body, book, state } = scene
  const take: ConferenceCommand = { type: 'take-step', body: body.id, step: next.id }
  const { rules } = next
  switch (next.id) {
    case 'election-of-chair': {
      const [candidate] = body.nominations
      return candidate === undefined ? { say: 'nominations', rules, command: null } : { say: 'elect', slots: { who: nameOf(state, candidate) }, rules, command: { ...take, candidate } }
    }
    case 'rules': return { say: 'adopt-rules', slots: { title: book.title, edition: book.edition }, rules, command: take }
    case 'agenda': {
      const items = body.agenda.filter(({ status }) => status !== 'concluded')
      if (items.length === 0) return { say: 'no-agenda', rules, command: null }
      return { say: 'adopt-agenda', slots: { items: listed(items.map(({ title }) => title), 'semicolons') }, rules, command: take }
    }
    case 'credentials': return { say: 'note-credentials', slots: { number: state.preparation.seats.length }, rules, command: take }
    case 'opening': return { say: next.decides.by === 'nobody' ? 'declare-open' : 'step', slots: { step: next.name }, rules, command: take }
  }
}

/** A party to the question presides: another is named first. Whoever stands first among the others is proposed; the chair may propose any. */
function presidingLine(scene: Scene): Said | null {
  const seat = partyPresides(scene)
  const [other] = mayPreside(scene)
  if (seat === null || other === undefined) return null
  return { say: 'party-presides', slots: { who: nameOf(scene.state, seat), other: nameOf(scene.state, other) }, rules: scene.book.presidency.excluded?.rules ?? [], command: { type: 'name-presiding', body: scene.body.id, seat: other } }
}

function itemLine(scene: Scene): Said {
  const { body, book } = scene
  const item = currentItem(scene)
  if (item === null) {
    const next = nextItem(body, scene.now)
    if (next !== null) return { say: 'open-item', slots: { title: next.title }, rules: book.floor.rules, command: { type: 'open-item', body: body.id, item: next.id } }
    if (body.agenda.length === 0) return { say: 'no-agenda', rules: book.floor.rules, command: null }
    const summary = book.endings.find(({ id }) => id === 'chairs-summary')
    return summary === undefined
      ? { say: 'close', rules: book.endings[0]?.rules ?? book.floor.rules, command: { type: 'close-meeting', body: body.id } }
      : { say: 'sum-up', rules: summary.rules, command: null }
  }
  const [speaker] = callable(scene).filter(({ kind }) => kind !== 'explanation' || body.action !== null)
  if (speaker !== undefined) return giveFloor(scene, speaker, book.floor.rules)
  const debate = sidesLine(scene)
  if (debate !== null) return debate
  if (noDecisions(scene) !== null) return undecided(scene, item.title)
  const paper = paperLine(scene)
  const replies = repliesLater(scene)
  // Where a text only waits, the meeting goes on at the hour of the replies.
  if (paper !== null) return paper.command === null ? replies ?? paper : paper
  const [vote] = ready(scene).filter(({ on, recorded }) => recorded || isVoted(body.drafts.find(({ id }) => id === on.id)))
  if (vote !== undefined) return voteOn(scene, vote.on.id)
  const sought = body.drafts.find((draft) => draft.status === 'before' && draft.vote !== null && draft.finding === null && stillSought(scene, draft) !== null)
  if (sought !== undefined) return { say: 'no-agreement', slots: { what: draftTitle(scene, sought.id) }, rules: book.endeavours?.rules ?? [], command: { type: 'find-no-agreement', body: body.id, draft: sought.id } }
  const owed = body.drafts.find((draft) => draft.status === 'before' && isReportOwed(scene, draft))
  if (owed !== undefined) return { say: 'report-efforts', slots: { what: draftTitle(scene, owed.id) }, rules: book.endeavours?.coolingOff?.rules ?? [], command: null }
  const before = inTurn(scene)
  if (before !== null && before.vote === null && held(scene, before) === null && partsFirst(scene, before) === null) {
    return { say: 'adopt-draft', slots: { symbol: before.symbol, title: before.title }, rules: book.adoption.rules, command: { type: 'put-draft', body: body.id, draft: before.id } }
  }
  const waiting = introducible(scene).find((draft) => draft.decision === null && (inPrivate(scene, draft) ?? uncirculated(scene, draft)) === null)
  if (waiting !== undefined) return takeUp(scene, waiting)
  if (Object.keys(body.floor.used).length === 0 && body.action === null && body.floor.list === 'open' && item.debate === 'open') return { say: 'floor-is-open', rules: book.floor.rules, command: null }
  if (replies !== null) return replies
  const cooling = body.drafts.find((draft) => draft.status === 'before' && scene.now < (waitsUntil(scene, draft) ?? 0))
  if (cooling !== undefined) return { say: 'cooling-off-runs', slots: { what: draftTitle(scene, cooling.id), at: spokenHour(waitsUntil(scene, cooling) ?? scene.now) }, rules: waitingRules(scene, cooling), command: null }
  return { say: 'conclude', slots: { title: item.title }, rules: book.floor.rules, command: { type: 'conclude-item', body: body.id, item: item.id } }
}

/** Where nothing is decided there is the discussion, and its end. */
function undecided({ body, book }: Scene, title: Words): Said {
  const spoken = Object.keys(body.floor.used).length > 0
  return spoken ? { say: 'conclude', slots: { title }, rules: book.floor.rules, command: { type: 'conclude-item', body: body.id, item: body.item ?? '' } } : { say: 'floor-is-open', rules: book.floor.rules, command: null }
}

function isVoted(draft: Draft | undefined): boolean {
  return draft !== undefined && (draft.vote !== null || draft.second !== null)
}

function voteOn(scene: Scene, id: string): Said {
  const draft = scene.body.drafts.find((one) => one.id === id)
  const what = draftTitle(scene, id)
  const rules = scene.book.voting?.conduct ?? []
  const command = openingOf(scene, id)
  if (draft?.second != null) return { say: 'second-vote', slots: { what }, rules: scene.book.tie.rules, command }
  return draft?.vote?.recorded === true && draft.vote.rollCall !== true
    ? { say: 'vote-requested', slots: { what, who: nameOf(scene.state, draft.vote.by) }, rules: [...rules, ...(scene.book.voting?.recordedOnRequest ?? [])], command }
    : { say: 'vote-on', slots: { what }, rules, command }
}

function takeUp(scene: Scene, draft: Draft): Said {
  const { id, symbol, title, sponsors } = draft
  const by: Words = sponsors.length === 0 ? { en: '', ar: '' } : fill(lines.sponsored, { who: namesOf(scene.state, sponsors) })
  const said = circulationSaid(scene, draft)
  const late: Words = said === null ? { en: '', ar: '' } : lines[said]
  return { say: 'take-up', slots: { symbol, title, sponsors: by, late }, rules: scene.book.proposals.rules, command: { type: 'take-up-draft', body: scene.body.id, draft: id } }
}

function giveFloor(scene: Scene, entry: Entry, rules: Rules): Said {
  const { id, seat, kind, motion } = entry
  const { body, book, state } = scene
  const command: ConferenceCommand = { type: 'give-floor', body: body.id, entry: id }
  const slots = { who: nameOf(state, seat) }
  switch (kind) {
    case 'statement': return { say: 'give-floor', slots, rules, command }
    case 'reply': {
      const minutes = limitFor(body.floor, book, entry)
      return minutes === null ? { say: 'give-floor', slots, rules, command } : { say: 'give-reply', slots: { ...slots, time: counted(minutes, ofMinutes) }, rules: book.floor.reply?.rules ?? rules, command }
    }
    case 'explanation': {
      const once = explainedElsewhere(scene, seat) === null ? [] : book.voting?.explanations.once ?? []
      return { say: body.action?.stage === 'after' ? 'give-explanation-after' : 'give-explanation-before', slots, rules: [...(book.voting?.explanations.rules ?? rules), ...once], command }
    }
    case 'caucus': return { say: 'give-caucus', slots: { ...slots, time: counted(body.caucus?.each ?? 0, seconds) }, rules: book.floor.caucuses?.rules ?? rules, command }
    case 'for': return { say: motion === null ? 'give-side-for' : motion === body.point?.id ? 'give-appeal-for' : 'give-for', slots, rules, command }
    case 'against': return { say: motion === null ? 'give-side-against' : motion === body.point?.id ? 'give-appeal-against' : 'give-against', slots, rules, command }
    case 'mover': return { say: 'give-mover', slots, rules, command }
  }
}
