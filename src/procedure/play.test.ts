import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Capacity } from '#base/event.ts'
import { sees } from '#base/event.ts'
import { fits, type Form } from '#base/form.ts'
import { day, minute } from '#base/instants.ts'
import { isRefusal } from '#base/refusal.ts'
import { languages } from '#base/words.ts'
import { isParticipantsCommand } from '#participants/commands.ts'
import { editions, rulebooks } from '#rulebooks/catalogue.ts'
import { written } from '#rulebooks/overriding.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import { readersOf } from './circles.ts'
import type { ConferenceCommand } from './commands.ts'
import { conference } from './decider.ts'
import { type Draw, filling } from './filling.ts'
import { given, meeting, rollBook, secretariat, type World } from './given.ts'
import { whyNot } from './why-not.ts'
import { uncounted } from './hands.ts'
import { methodOf } from './methods.ts'
import { calledIn } from './roll-calls.ts'
import { topMotion } from './precedence.ts'
import { presidingOffice } from './presiding-office.ts'
import { script } from './script.ts'
import type { Body } from './state.ts'
import { readinessOf } from './readiness.ts'
import { contextOf, pass, perform, type Rehearsal } from './rehearsal.ts'

/** Games from each start: one every time, other ones each time; more where tests are given more runs. */
const numRuns = Number(process.env['PARLEY_TEST_RUNS'] ?? 1)
/** Dorra sits in the last standing of the book, whatever that is. */
const roles = (book: Rulebook): { readonly [seat: string]: string } => ({ dorra: Object.keys(book.participation).at(-1) ?? 'member' })
function presidentRules(): Rulebook {
  const { unsc } = rulebooks
  const option = unsc?.parameters['preliminaryQuestion']?.options.find(({ value }) => value === 'presidentRules')
  return unsc === undefined || option === undefined ? expect.unreachable() : written(unsc, [{ path: 'parameters.preliminaryQuestion.value', value: 'presidentRules' }, ...option.sets])
}
const starts: { readonly [name: string]: World } = Object.fromEntries(Object.entries(rulebooks).flatMap(([id, book]) =>
  [[`${id} before its opening`, given(id, 4, roles(book))], [`${id} with an item open`, meeting(id, 4, roles(book))]])
  .concat(Object.entries(editions).flatMap(([id, all]) => all.filter((book) => book !== rulebooks[id]).map((book): [string, World] => [`${id}, edition ${book.edition}, with an item open`, meeting(book, 4, roles(book))])))
  .concat([['unsc with a State invited, where the President rules what is procedural', meeting(presidentRules(), 4, { dorra: 'invited-state' })]])
  .concat(Object.values(rulebooks).filter(({ id }) => id === 'unga').map((book) => ['a book with a roll and a roll-call', meeting(rollBook(book), 4, roles(book))]))
  .concat(Object.values(rulebooks).filter(({ id }) => id === 'unconf').flatMap((book) => (['at-the-lock', 'at-the-close'] as const).map((shown): [string, World] =>
    [`unconf with votes shown ${shown} and an organisation that votes`, meeting(written(book, [{ path: 'voting.shown', value: shown }, { path: 'voting.mayChange', value: shown === 'at-the-lock' }]), 4, { dorra: 'integration-organisation' }).and(secretariat('name-bloc', { seat: 'dorra', members: ['aldora', 'belmar'] }))]))))
const people: readonly Capacity[] = ['chair', 'vice-chair', 'secretariat', 'delegation:aldora', 'delegation:belmar', 'delegation:casparia', 'delegation:dorra', 'delegation:nobody', 'clock', 'public', 'room-screen', 'interpreter']
const by = (capacity: Capacity) => ({ person: `person-${capacity}`, capacity })

/** What somebody may do at a moment is asked by the game and by those who look on: it is found once. */
const found = new WeakMap<Rehearsal['state'], Map<string, readonly Form[]>>()
function allForms({ state, now }: Rehearsal, capacity: Capacity): readonly Form[] {
  const known = found.get(state) ?? new Map<string, readonly Form[]>()
  const forms = known.get(`${capacity} ${now}`) ?? conference.may(state, by(capacity), now)
  found.set(state, known.set(`${capacity} ${now}`, forms))
  return forms
}
/** What the preparation may do is tested in its own room; a book whose values are set at random need not lead a meeting to its end (nobody has a vote, a motion needs a second). */
const formsOf = (rehearsal: Rehearsal, capacity: Capacity): readonly Form[] => allForms(rehearsal, capacity).filter(({ type }) => !isParticipantsCommand({ type }) && type !== 'set-rule' && (type !== 'set-up-body' || rehearsal.state.counts.body === 0))

/** A tape of numbers drives a game; the same tape plays the same game. */
function drawer(tape: readonly number[]): Draw {
  let at = 0
  return (below) => (below <= 1 ? 0 : (tape[at++ % tape.length] ?? 0) % below)
}
const tapes = fc.array(fc.nat(10_000), { minLength: 40, maxLength: 240 })

/** Plays random legal commands and hands every state on the way to a look. */
function play(start: Rehearsal, draw: Draw, moves: number, look: (rehearsal: Rehearsal, at: number) => void): Rehearsal {
  let rehearsal = start
  for (let move = 0; move < moves; move++) {
    look(rehearsal, move)
    const moment = rehearsal
    const able = people.flatMap((capacity) => formsOf(moment, capacity).map((form) => ({ capacity, form, ready: readinessOf(form.type) })))
    let at = draw(able.reduce((sum, { ready }) => sum + ready, 0))
    const chosen = able.find(({ ready }) => (at -= ready) < 0)
    if (chosen === undefined) return rehearsal
    const { capacity, form } = chosen
    const command = filling(form, draw)
    const { rehearsal: after, refusal } = perform(rehearsal, command, by(capacity), rehearsal.now)
    expect(refusal, `${capacity} ${JSON.stringify(command)}`).toBeNull()
    expect(after.events.length).toBeGreaterThan(rehearsal.events.length)
    // Now and then time passes: minutes, or a day, within which a second vote is due.
    // What became due by the command itself happens at once, as the clerk lets it.
    rehearsal = pass(after, after.now + (draw(6) === 0 ? (draw(12) === 0 ? day : draw(40) * minute) : 0))
  }
  return rehearsal
}

function bookOf({ founding }: Rehearsal['state']): Rulebook {
  if (founding === null) throw new TypeError('The conference has not been founded.')
  return founding.rulebook
}

/** So many votes on one thing in the same words. */
const mostVotes = 40

/** Follows the script to the end of the meeting, with everybody voting, and supplies the words the script leaves to people. */
function conclude(from: Rehearsal, body: string): void {
  let at = from
  const leads = (): Capacity => (at.state.bodies[body] === undefined ? 'chair' : presidingOffice(at.state.bodies[body]))
  const act = (capacity: Capacity, command: ConferenceCommand): void => {
    const { rehearsal, refusal } = perform(at, command, by(capacity === 'chair' ? leads() : capacity), at.now)
    expect(refusal, JSON.stringify(command)).toBeNull()
    at = pass(rehearsal, rehearsal.now)
  }
  const offers = (type: string): boolean => conference.may(at.state, by(leads()), at.now).some(({ type: open, fields }) => open === type && fields.body?.kind === 'choice' && fields.body.of.includes(body))
  // Whose credentials were rejected neither nominates nor is nominated: whoever may does.
  const nomination = (): (() => void) | undefined => people.flatMap((capacity) => conference.may(at.state, by(capacity), at.now).flatMap(({ type, fields: { body: where, candidate } }) =>
    (type === 'nominate' && where?.kind === 'choice' && where.of.includes(body) && candidate?.kind === 'choice' ? candidate.of.map((one) => () => act(capacity, { type: 'nominate', body, candidate: `${one}` })) : [])))[0]
  /** The motion that is put and met an objection nobody has judged yet. */
  const judged = (): string | undefined => conference.may(at.state, by(leads()), at.now).flatMap(({ type, fields: { body: where, motion } }) =>
    (type === 'judge-objection' && where?.kind === 'choice' && where.of.includes(body) && motion?.kind === 'choice' ? motion.of.map(String) : []))[0]
  const sheet = (teller: string, ballot: string, all: number, votes: readonly { readonly candidate: string; readonly votes: number }[]): void => {
    const { tellers } = at.state.bodies[body]?.election?.ballot ?? {}
    if (tellers?.are === 'both' && tellers.compared.kind === 'agreed') return
    act('secretariat', { type: 'enter-sheet', body, ballot, teller, issued: all, valid: all, blank: 0, invalid: 0, votes })
  }
  const put = new Map<string, number>()
  /** Where so many of those present may not vote on a matter that the rest are no quorum, each vote on it shows that again: in the end the chair closes the meeting. */
  const leadsNowhere = (command: ConferenceCommand): boolean => {
    const key = JSON.stringify(command)
    put.set(key, (put.get(key) ?? 0) + 1)
    return command.type === 'open-vote' && (put.get(key) ?? 0) > mostVotes && offers('close-meeting')
  }
  for (let move = 0; at.state.bodies[body]?.meeting !== null; move++) {
    const before: Body | undefined = at.state.bodies[body]
    const line = script(at.state, at.now, body)
    // A book that votes on every paragraph takes four steps for each of them.
    expect(move, `no end in sight: ${line?.sentence.en} ${JSON.stringify(line?.command)}`).toBeLessThan(900)
    if (before === undefined || line === null) return
    const vote = before.votes.at(-1)
    const late = bookOf(at.state).attendance === null || before.meeting?.status !== 'open' || vote !== undefined || before.election?.ballot != null ? [] : at.state.preparation.seats.map(({ id }) => id).filter((id) => before.members?.includes(id) !== false && !Object.hasOwn(before.roll, id))
    if (late.length > 0) {
      for (const seat of late) act('secretariat', { type: 'answer-roll', body, seat, answer: bookOf(at.state).attendance?.answers[0]?.id ?? '' })
      continue
    }
    // Those who lost their vote are counted in the majority of all members: where too few are left to reach it, ballots lead nowhere until they vote again.
    const barred = before.election?.ballot === null && before.election.history.length > 3 ? Object.keys(at.state.suspended) : []
    if (barred.length > 0) {
      for (const seat of barred) act('secretariat', { type: 'restore-vote', body, seat, why: 'settled' })
      continue
    }
    const ballot = before.election?.ballot ?? null
    if (ballot !== null && ballot.method === 'electronic' && ballot.status === 'open') {
      for (const seat of ballot.electorate.filter((one) => !ballot.voted.includes(one))) act(`delegation:${seat}`, { type: 'cast-ballot', body, ballot: ballot.id, names: ballot.names.slice(0, ballot.places) })
    }
    const called = vote === undefined ? null : calledIn(vote)
    if (vote !== undefined && !vote.locking && (methodOf(vote) === 'electronic' || methodOf(vote) === 'recorded')) {
      // Who is outside, has voted where votes stand, or is voted for by its organisation has no such form.
      const mayVote = (seat: string): boolean => allForms(at, `delegation:${seat}`).some(({ type, fields }) => type === 'cast-vote' && fields.body?.kind === 'choice' && fields.body.of.includes(body))
      for (const seat of vote.electorate) if (mayVote(seat)) act(`delegation:${seat}`, { type: 'cast-vote', body, vote: vote.id, choice: vote.abstaining?.includes(seat) === true ? 'abstain' : 'yes' })
    }
    if (vote !== undefined && line.command === null && before.point?.status !== 'raised' && (called !== null || uncounted(vote).length > 0)) {
      if (called !== null) act(`delegation:${called.seat}`, { type: 'answer-call', body, vote: vote.id, seat: called.seat, answer: 'yes' })
      for (const answer of uncounted(vote)) act('secretariat', { type: 'count-hands', body, vote: vote.id, answer, number: 0, teller: 'A teller' })
    } else if (line.command !== null) act('chair', leadsNowhere(line.command) ? { type: 'close-meeting', body } : line.command)
    else if (before.quorum.is === 'lacking' && ballot !== null && before.point?.status !== 'raised') act('chair', { type: 'record-presence', body, present: at.state.preparation.seats.map(({ id }) => id).filter((id) => before.members?.includes(id) !== false) })
    else if (ballot !== null && before.point?.status !== 'raised') {
      const all = ballot.electorate.length
      const tellers = ballot.tellers.are === 'both' ? ballot.tellers.sheets.map(({ teller }) => teller) : ballot.tellers.are === 'one' ? ['Other'] : ['One', 'Other']
      for (const teller of tellers) sheet(teller, ballot.id, all, ballot.names.slice(0, ballot.places).map((candidate) => ({ candidate, votes: all })))
    }
    else if (before.point?.status === 'raised') act('chair', { type: 'rule', body, point: before.point.id, sustained: false, text: 'No.' })
    else if (judged() !== undefined) act('chair', { type: 'judge-objection', body, motion: judged() ?? '', founded: true, text: 'Well founded.' })
    else if (before.quorum.is === 'raised' || before.quorum.is === 'lacking' || (before.quorum.is === 'presumed' && at.state.founding?.rulebook.quorum.presumed === false)) act('chair', { type: 'record-presence', body, present: at.state.preparation.seats.map(({ id }) => id).filter((id) => before.members?.includes(id) !== false) })
    else if (before.election !== null && !before.election.ended && before.election.candidates?.length === 0 && before.motions.length === 0) act('chair', { type: 'end-election', body, election: before.election.id })
    else if (offers('decide-motion')) act('chair', { type: 'decide-motion', body, motion: topMotion({ body: before, book: bookOf(at.state) })?.id ?? '', carried: false })
    else if (before.item !== null) act('chair', { type: 'conclude-item', body, item: before.item })
    else if (nomination() !== undefined) nomination()?.()
    else if (before.opened < (at.state.founding?.rulebook.opening.length ?? 0)) act('chair', { type: 'lay-agenda', body, items: ['An item'] })
    else act('chair', { type: 'close-meeting', body })
  }
}

/** A command of any shape: another's, one of an earlier moment, one with a field taken from somewhere else, left out or beyond. */
function foreign(seen: readonly { readonly type: string }[], draw: Draw): { readonly type: string; readonly [name: string]: unknown } {
  const one = seen[draw(seen.length)] ?? { type: 'gavel' }
  const other: { readonly [name: string]: unknown } = { ...seen[draw(seen.length)] }
  const names = Object.keys(one).filter((name) => name !== 'type' && name !== 'body')
  const name = names[draw(names.length)] ?? 'body'
  switch (draw(6)) {
    case 0: return one
    case 1: return { ...one, [name]: Object.values(other)[draw(Object.keys(other).length)] }
    case 2: return { ...one, [name]: other[name] }
    case 3: return { ...one, [name]: undefined }
    case 4: return { ...one, [name]: [`vote-${draw(4)}`, `draft-${draw(3)}`, `question-${draw(9)}`, 'aldora', 'suspend-meeting', 5, null, ''][draw(8)] }
    default: return { ...one, extra: 1 }
  }
}

/** Looks at every state on the way of a game. */
type Look = (rehearsal: Rehearsal, move: number) => void

/** Every filling of a form is accepted, every accepted command fits a form. */
function formsAndDecisionsAgree(draw: Draw): Look {
  const seen: { readonly type: string }[] = []
  return (rehearsal) => {
    for (const capacity of [people[draw(people.length)], people[draw(people.length)], people[draw(people.length)]]) {
      if (capacity === undefined) continue
      const forms = formsOf(rehearsal, capacity)
      if (forms.length > 0) seen.push(filling(forms[draw(forms.length)] ?? { type: '', fields: {} }, draw))
      const command = foreign(seen, draw)
      const outcome = conference.decide(rehearsal.state, command as never, contextOf(rehearsal, by(capacity)))
      const may = allForms(rehearsal, capacity).some((form) => fits(form, command))
      expect(!isRefusal(outcome), `${capacity} ${JSON.stringify(command)} ${isRefusal(outcome) ? outcome.words.en : ''}`).toBe(may)
      if (isRefusal(outcome)) {
        const { cites, words, possible } = outcome
        expect(cites.length, `${command.type} cites no rule: ${words.en}`).toBeGreaterThan(0)
        for (const language of languages) expect(`${words[language] ?? '{'}${possible?.[language] ?? ''}`, language).not.toMatch(/[{}]/)
      }
    }
  }
}

/** What cannot be done has its reason, and what can be done has none. */
function reasonsAgree(draw: Draw): Look {
  const types = (Object.keys(conference.commands) as ConferenceCommand['type'][]).filter((type) => type !== 'found-conference' && type !== 'set-rule')
  return (rehearsal) => {
    const capacity = people[draw(people.length)] ?? 'chair'
    if (capacity === 'clock') return
    const forms = allForms(rehearsal, capacity)
    const body = Object.keys(rehearsal.state.bodies)[draw(Object.keys(rehearsal.state.bodies).length)] ?? 'plenary'
    for (let n = 0; n < 8; n++) {
      const type = types[draw(types.length)] ?? 'gavel'
      const open = forms.some((form) => form.type === type && (form.fields['body']?.kind !== 'choice' || form.fields['body'].of.includes(body)))
      const reason = whyNot(conference, rehearsal.state, type, by(capacity), rehearsal.now, body)
      expect(reason === null, `${capacity} ${type} ${reason?.words.en}`).toBe(open)
      expect(reason === null || isParticipantsCommand({ type }) || reason.cites.length > 0, `${type} cites no rule: ${reason?.words.en}`).toBe(true)
    }
  }
}

/** The chair can always do what the script says, and it is said in all six languages without a gap. */
const scriptIsFollowed: Look = (rehearsal) => {
  for (const body of Object.keys(rehearsal.state.bodies)) {
    const line = script(rehearsal.state, rehearsal.now, body)
    for (const language of line === null ? [] : languages) {
      expect(line?.sentence[language], `${language}: ${line?.sentence.en}`).toBeDefined()
      expect(line?.sentence[language]).not.toMatch(/[{}]|undefined|\.\.|。。/)
      expect(line?.sentence[language]).toMatch(language === 'zh' ? /[。？]$/ : language === 'ar' ? /[.؟]$/ : /[.?]$/)
    }
    if (line === null || line.command === null) continue
    const leads = rehearsal.state.bodies[body]
    expect(perform(rehearsal, line.command, by(leads === undefined ? 'chair' : presidingOffice(leads)), rehearsal.now).refusal, `${line.sentence.en} ${JSON.stringify(line.command)}`).toBeNull()
  }
}

/** What somebody may do follows from what they see, and nobody's view fails. */
function viewsAgree(): Look {
  let told = 0
  const views = new Map(people.map((capacity) => [capacity, conference.initial]))
  return (rehearsal, move) => {
    const events = rehearsal.events.slice(told)
    for (const capacity of people) {
      const circles = readersOf(rehearsal.state, capacity)
      views.set(capacity, events.filter(({ audience }) => sees(circles, audience)).reduce(conference.evolve, views.get(capacity) ?? conference.initial))
    }
    told = rehearsal.events.length
    if (move % 3 !== 0) return
    for (const capacity of people) {
      if (capacity === 'clock') continue
      expect(formsOf({ ...rehearsal, state: { ...(views.get(capacity) ?? conference.initial), counts: rehearsal.state.counts } }, capacity), capacity).toEqual(formsOf(rehearsal, capacity))
    }
  }
}

describe.each(Object.entries(starts))('random play from %s', (_, { rehearsal: start }) => {
  test('holds at every step what the forms, the refusals, the script and everybody\'s view promise, and whoever presides brings the meeting to its end', () => {
    fc.assert(fc.property(tapes, (tape) => {
      const draw = drawer(tape)
      const looks = [formsAndDecisionsAgree(draw), reasonsAgree(draw), scriptIsFollowed, viewsAgree()]
      const end = play(start, draw, 60, (rehearsal, move) => { for (const look of looks) look(rehearsal, move) })
      for (const body of Object.keys(end.state.bodies)) conclude(end, body)
    }), { numRuns, endOnFailure: true })
  })
})
