import { dayOf, type Instant } from '#base/instants.ts'
import { fill, type Words } from '#base/words.ts'
import { rollDue } from './attendance.ts'
import { callingOf, meetsBy } from './calling.ts'
import { chairingOf } from './chairing.ts'
import { checkInOf } from './check-ins.ts'
import { heldOf } from './communiques.ts'
import { facilitatorOf } from './consultations.ts'
import { callsOf } from './dais-calls.ts'
import { uncounted } from './hands.ts'
import { spokenHour } from './hours.ts'
import { pressNow, unanswered } from './press.ts'
import { calledIn } from './roll-calls.ts'
import { nameOf, namesOf, plenary, type Scene, sceneOf } from './scene.ts'
import { unannounced } from './silences.ts'
import { speakingOrder } from './speaking-order.ts'
import type { ConferenceState } from './state.ts'
import { consultationNames } from './words/chairing.ts'
import { callNames, owedWords } from './words/owed.ts'
import { lines } from './words/script.ts'

export type OwedKey = keyof typeof owedWords

/** One thing that waits before a body: what, as a sentence; until when, where there is an hour; whether the secretariat itself must do it now. */
export type Waiting = { readonly kind: OwedKey; readonly words: Words; readonly at: Instant | null; readonly desk: boolean }

/** Everything that waits before a body, what the secretariat must do first. Composed from the state alone, so the note for the next shift is true when it is read. */
export function waitingBefore(state: ConferenceState, body: string, now: Instant): readonly Waiting[] {
  const scene = sceneOf(state, body, { person: '', capacity: 'secretariat' }, now)
  return scene === null ? [] : [...inTheRoom(scene), ...betweenMeetings(scene)].toSorted((one, other) => Number(other.desk) - Number(one.desk))
}

type Slots = { readonly [slot: string]: Words | string | number }
const waits = (kind: OwedKey, desk: boolean, slots: Slots = {}, at: Instant | null = null): Waiting => ({ kind, desk, at, words: fill(owedWords[kind], slots) })

function inTheRoom(scene: Scene): readonly Waiting[] {
  const { body, book, state } = scene
  const { point, quorum } = body
  const vote = body.votes.at(-1)
  const called = vote === undefined ? null : calledIn(vote)
  const ballot = body.election?.ballot ?? null
  const election = body.election
  const checkIn = checkInOf(body)
  const press = pressNow(body)
  const asked = press === null ? 0 : unanswered(press).length
  const [next] = speakingOrder(body.floor, book.floor)
  return [
    ...(quorum.is === 'raised' || quorum.is === 'lacking' ? [waits('count', true)] : []),
    ...(body.meeting?.status === 'open' && rollDue(scene) ? [waits('roll', true)] : []),
    ...(point === null || point.status === 'ruled' ? [] : [waits(point.status === 'raised' ? 'ruling' : 'appeal', false, { who: nameOf(state, point.status === 'raised' ? point.by : point.appealBy ?? point.by) })]),
    ...(vote === undefined ? [] : called !== null ? [waits('call', true, { who: nameOf(state, called.seat), what: vote.question })] : uncounted(vote).length > 0 ? [waits('hands', true, { what: vote.question })]
      : [waits('vote', false, { come: Object.keys(vote.cast).length, of: vote.electorate.length, what: vote.question })]),
    ...(ballot === null || election === null || ballot.method !== 'paper' ? [] : ballot.status === 'open' ? [waits('paper', true, { what: election.title })]
      : ballot.tellers.are !== 'both' ? [waits('sheets', true, { number: ballot.tellers.are === 'one' ? 1 : 2, what: election.title })]
        : ballot.tellers.compared.kind === 'agreed' ? [] : [waits('sheets-differ', true, { what: election.title })]),
    ...body.motions.map(({ kind, by }) => waits('motion', false, { what: book.motions.find(({ id }) => id === kind)?.name ?? { en: kind }, who: nameOf(state, by) })),
    ...(next === undefined ? [] : [waits('list', false, { number: body.floor.entries.length, who: nameOf(state, next.seat) })]),
    ...callsOf(body).map(({ kind }) => waits('dais-call', true, { what: callNames[kind] })),
    ...(checkIn === null ? [] : [waits('check-in', false, { number: checkIn.arrived.length })]),
    ...(press === null ? [] : [waits('press', true, { what: press.title })]),
    ...(asked === 0 ? [] : [waits('press-questions', true, { number: asked })]),
    ...body.emptySeats.filter(({ reason }) => reason === null).map(({ seat }) => waits('reason', true, { who: nameOf(state, seat) })),
  ]
}

function betweenMeetings(scene: Scene): readonly Waiting[] {
  const { body, state, now } = scene
  const { asked, communique } = callingOf(body)
  const by = meetsBy(scene)
  const { nextMeeting } = body
  return [
    ...(communique === null ? [] : [waits('communique', true, { number: communique.meeting })]),
    ...heldOf(body).map(({ meeting, release }) => (release === null ? waits('held', true, { number: meeting }) : waits('release', false, { number: meeting, at: spokenHour(release) }, release))),
    ...(asked.length === 0 ? [] : [waits('asked', true, { who: asked.some((one) => one.by === null) ? lines['the-secretariat'] : namesOf(state, asked.flatMap((one) => (one.by === null ? [] : [one.by]))) })]),
    ...(by === null ? [] : [waits('meet-by', dayOf(now) >= by.day, { day: by.day })]),
    ...chairingOf(body).consultations.map((one) => {
      const who = facilitatorOf(scene, one)
      const what = who === null ? consultationNames[one.kind] : fill(owedWords['consultations-led'], { what: consultationNames[one.kind], who })
      return one.at === null ? waits('consultations', false, { what }) : waits('consultations-report', one.at <= now, { what, at: spokenHour(one.at) }, one.at)
    }),
    ...(nextMeeting === null ? [] : [waits('next-meeting', false, { at: spokenHour(nextMeeting) }, nextMeeting)]),
    ...body.silences.filter(({ status }) => status === 'running').map(({ title, expires }) => waits('silence', false, { what: title, at: spokenHour(expires) }, expires)),
    ...(body.meeting === null ? [] : unannounced(scene).map(({ title }) => waits('silence-told', false, { what: title }))),
    ...body.drafts.flatMap(({ second, symbol, title }) => (second === null ? [] : [waits('second-vote', false, { day: dayOf(second.until), what: `${symbol}, ${title}` }, second.until)])),
  ]
}

/** Bodies with what waits before them, the plenary first. */
export function waitingBeforeAll(state: ConferenceState, now: Instant): readonly { readonly body: string; readonly waiting: readonly Waiting[] }[] {
  const all = Object.keys(state.bodies).toSorted((one, other) => Number(other === plenary) - Number(one === plenary))
  return all.map((body) => ({ body, waiting: waitingBefore(state, body, now) })).filter(({ waiting }) => waiting.length > 0)
}
