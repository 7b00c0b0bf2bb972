import type { Circle } from '#base/event.ts'
import { choice, type Fields, list, optional, record, text } from '#base/form.ts'
import type { Refusal } from '#base/refusal.ts'
import { languages } from '#base/words.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import { exchangesKept, type Press } from './desk-state.ts'
import type { ConferenceEventType, ConferenceEvents, Happening } from './events.ts'
import { refuse } from './refusing.ts'
import { bodyName, membersOf, nameOf, type Scene } from './scene.ts'
import type { Body, ConferenceState } from './state.ts'

const longestTitle = 200
const longestName = 120
const longestQuestion = 1_000
const longestAnswer = 4_000
const longestReference = 300
const mostSpeakers = 12

/** A press conference is outside the rules of the body: what is cited is the rule that leaves its business to the bureau. */
function bySecretariat(scene: Scene): Refusal | null {
  return scene.secretariat ? null : refuse(scene, 'secretariat-only', scene.book.floor.rules)
}

function going(scene: Scene): Refusal | null {
  return pressNow(scene.body) === null ? refuse(scene, 'no-press', scene.book.floor.rules) : null
}

/** The press conference under way; null where none is. */
export function pressNow({ desk }: Pick<Body, 'desk'>): Press | null {
  const press = desk?.press
  return press === undefined || press.ended !== null ? null : press
}

/** Questions to which nobody's answer is recorded, of those still kept here, in the order of asking. */
export function unanswered({ questions, answers }: Pick<Press, 'questions' | 'answers'>): Press['questions'] {
  return questions.filter(({ id }) => answers.every(({ question }) => question !== id))
}

const speakers = (seat: Fields['seat']): Fields => ({
  title: text(1, longestTitle), place: optional(text(1, longestName)),
  speakers: list(record({ name: text(1, longestName), office: optional(text(1, longestName)), ...(seat === undefined ? {} : { seat }) }), 1, mostSpeakers),
})

/** The secretariat begins it, in whatever meeting or after it; what is said there is for everybody. */
const openPress = act('open-press', {
  fields: speakers(optional(text(1, 64))),
  hindrance: (scene) => bySecretariat(scene) ?? (pressNow(scene.body) === null ? null : refuse(scene, 'press-under-way', scene.book.floor.rules)),
  shapes: (scene) => [speakers(optional(choice(...membersOf(scene.state, scene.body).map(({ id }) => id))))],
  why: (scene) => refuse(scene, 'no-seats', scene.book.floor.rules),
  happens: (scene, { title, place, speakers: who }) => {
    const number = (scene.body.desk?.press?.number ?? 0) + 1
    const named = who.map(({ name, office, seat }, n) => ({ id: `speaker-${n + 1}`, name, office: office ?? null, seat: seat ?? null }))
    return [told('press-opened', { body: scene.body.id, press: `press-${number}`, number, title, place: place ?? null, meeting: scene.body.held, speakers: named })]
  },
})

const recordQuestion = act('record-question', {
  fields: { press: text(1, 64), outlet: text(1, longestName), text: text(1, longestQuestion), language: choice(...languages) },
  hindrance: (scene) => bySecretariat(scene) ?? going(scene),
  shapes: (scene) => [{ press: choice(...idOf(scene)), outlet: text(1, longestName), text: text(1, longestQuestion), language: choice(...languages) }],
  why: (scene) => refuse(scene, 'no-press', scene.book.floor.rules),
  happens: (scene, { press, outlet, text: words, language }) => [told('press-question-recorded', { body: scene.body.id, press, id: `asked-${(pressNow(scene.body)?.asked ?? 0) + 1}`, outlet, text: words, language })],
})

/** Words of a real person need their source: where they can be heard or read again. In an exercise that may be left out. */
const recordAnswer = act('record-answer', {
  fields: { press: text(1, 64), question: optional(text(1, 64)), speaker: text(1, 64), text: text(1, longestAnswer), language: choice(...languages), recording: optional(text(1, longestReference)) },
  hindrance: (scene) => bySecretariat(scene) ?? going(scene),
  shapes: (scene) => {
    const press = pressNow(scene.body)
    const recording = text(1, longestReference)
    return [{
      press: choice(...idOf(scene)), question: optional(choice(...(press?.questions ?? []).map(({ id }) => id))), speaker: choice(...(press?.speakers ?? []).map(({ id }) => id)),
      text: text(1, longestAnswer), language: choice(...languages), recording: scene.state.founding?.exercise === true ? optional(recording) : recording,
    }]
  },
  why: (scene, { press, recording }) => refuse(scene, pressNow(scene.body)?.id !== press ? 'no-press' : recording == null && scene.state.founding?.exercise !== true ? 'words-need-source' : 'no-such-exchange', scene.book.floor.rules),
  happens: (scene, { press: id, question, speaker, text: words, language, recording }) => {
    const press = pressNow(scene.body)
    const who = press?.speakers.find((one) => one.id === speaker)
    if (press === null || who === undefined) return []
    const { name, office } = who
    return [told('press-answer-recorded', { body: scene.body.id, press: id, id: `answer-${press.answered + 1}`, question: question ?? null, speaker, name, office, text: words, language, recording: recording ?? null })]
  },
})

function idOf({ body }: Scene): readonly string[] {
  const press = pressNow(body)
  return press === null ? [] : [press.id]
}

/** An answer goes into the dossier the conference came from: the event says everything the document will. Also after the press conference, while its words are kept here. */
const fileAnswer = act('file-answer', {
  fields: { press: text(1, 64), answer: text(1, 64) },
  hindrance: (scene) => bySecretariat(scene) ?? (dossierOf(scene) === null ? refuse(scene, 'no-dossier', scene.book.floor.rules) : null),
  shapes: ({ body }) => {
    const press = body.desk?.press
    return press === undefined ? [] : [{ press: choice(press.id), answer: choice(...press.answers.filter(({ filed }) => !filed).map(({ id }) => id)) }]
  },
  why: (scene) => refuse(scene, 'no-such-exchange', scene.book.floor.rules),
  happens: (scene, { answer: id }) => {
    const press = scene.body.desk?.press
    const answer = press?.answers.find((one) => one.id === id)
    const speaker = press?.speakers.find((one) => one.id === answer?.speaker)
    const dossier = dossierOf(scene)
    if (press === undefined || answer === undefined || speaker === undefined || dossier === null) return []
    const asked = press.questions.find((one) => one.id === answer.question)
    const seatName = speaker.seat === null ? null : nameOf(scene.state, speaker.seat)
    return [told('press-answer-filed', {
      body: scene.body.id, press: press.id, dossier, title: scene.state.founding?.title ?? '', exercise: scene.state.founding?.exercise === true, spoken: answer.at, occasion: `${press.title} (${bodyName(scene).en})`,
      speaker: { ...speaker, seatName }, question: asked === undefined ? null : { id: asked.id, outlet: asked.outlet, text: asked.text, language: asked.language },
      answer: { id: answer.id, text: answer.text, language: answer.language, recording: answer.recording, position: answer.position },
    })]
  },
})

/** The dossier whose initiative this conference carries on, else the one it keeps itself; null where there is none yet. */
export function dossierOf({ state }: Pick<Scene, 'state'>): string | null {
  return cameFrom(state) ?? state.dossier ?? null
}

/** The dossier whose initiative a conference carries on; null where it came from none. */
export function cameFrom(state: Pick<ConferenceState, 'preparation'>): string | null {
  const { initiative } = state.preparation
  return typeof initiative === 'object' && initiative !== null && 'dossier' in initiative && typeof initiative.dossier === 'string' ? initiative.dossier : null
}

const endPress = act('end-press', {
  fields: { press: text(1, 64) },
  hindrance: (scene) => bySecretariat(scene) ?? going(scene),
  shapes: (scene) => [{ press: choice(...idOf(scene)) }],
  why: (scene) => refuse(scene, 'no-press', scene.book.floor.rules),
  happens: (scene, { press }) => [told('press-ended', { body: scene.body.id, press })],
})

const everybody: readonly Circle[] = ['public']

function told<Type extends ConferenceEventType>(type: Type, data: ConferenceEvents[Type]): Extract<Happening, { type: Type }>
function told(type: ConferenceEventType, data: ConferenceEvents[ConferenceEventType]) {
  return { type, v: 1, audience: everybody, data }
}

export const pressActs = { 'open-press': openPress, 'record-question': recordQuestion, 'record-answer': recordAnswer, 'file-answer': fileAnswer, 'end-press': endPress }

export const pressEvolves = {
  'press-opened': onBody<'press-opened'>((body, { data: { press, number, title, place, meeting, speakers: who }, at }) =>
    ({ ...body, desk: { ...body.desk, press: { id: press, number, title, place, meeting, speakers: who, questions: [], answers: [], asked: 0, answered: 0, since: at, ended: null } } })),
  'press-question-recorded': onBody<'press-question-recorded'>((body, { data: { press, id, outlet, text: words, language }, at }) =>
    onPress(body, press, (one) => ({ ...one, asked: one.asked + 1, questions: [...one.questions, { id, outlet, text: words, language, at }].slice(-exchangesKept) }))),
  'press-answer-recorded': onBody<'press-answer-recorded'>((body, { data: { press, id, question, speaker, text: words, language, recording }, at, position }) =>
    onPress(body, press, (one) => ({ ...one, answered: one.answered + 1, answers: [...one.answers, { id, question, speaker, text: words, language, recording, at, position, filed: false }].slice(-exchangesKept) }))),
  'press-answer-filed': onBody<'press-answer-filed'>((body, { data: { press, answer } }) => onPress(body, press, (one) => ({ ...one, answers: one.answers.map((each) => (each.id === answer.id ? { ...each, filed: true } : each)) }))),
  'press-ended': onBody<'press-ended'>((body, { data: { press }, at }) => onPress(body, press, (one) => ({ ...one, ended: at }))),
}

function onPress(body: Body, id: string, change: (press: Press) => Press): Body {
  const press = body.desk?.press
  return press === undefined || press.id !== id ? body : { ...body, desk: { ...body.desk, press: change(press) } }
}
