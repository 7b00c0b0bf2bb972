import * as z from 'zod'
import { Rejected } from '#base/codes.ts'
import { dayOf } from '#base/instants.ts'
import { say } from '#base/words.ts'
import { own } from '#base/own.ts'
import { of } from '#clerk/clerk.ts'
import { conference } from '#procedure/decider.ts'
import type { PressAnswer, PressQuestion, PressSpeaker } from '#procedure/desk-state.ts'
import { dossierOf } from '#procedure/press.ts'
import { nameOf } from '#procedure/scene.ts'
import { json, problem } from './answers.ts'
import { id, route, type Route } from './route.ts'
import type { Served } from './served.ts'
import { opens, standing } from './standing.ts'

/** Words spoken in a conference, on their way into the dossier it came from: who spoke, in what capacity, on what occasion and day, and where it can be heard again. */
export type Spoken = { readonly exercise: boolean; readonly conference: string; readonly occasion: string; readonly day: string; readonly who: string; readonly office: string | null; readonly seat: string | null; readonly text: string; readonly asked: { readonly outlet: string; readonly text: string } | null; readonly source: string | null }

/** The document, in plain sentences that the record reads as it reads any other: one attribution, one quotation. */
export function documentOf({ exercise, conference: title, occasion, day, who, office, seat, text, asked, source }: Spoken): string {
  const as = [office, seat].filter((part) => part !== null).join(', ')
  return [
    ...(exercise ? ['EXERCISE'] : []),
    `${title}: ${occasion}`,
    day,
    `${who}${as === '' ? '' : `, ${as},`} said at ${occasion} on ${day}: “${text}”`,
    ...(asked === null ? [] : [`${asked.outlet} had asked: “${asked.text}”`]),
    ...(source === null ? [] : [`Source: ${source}`]),
  ].join('\n\n')
}

function spokenTo(press: { readonly title: string }, title: string, exercise: boolean, speaker: PressSpeaker, seat: string | null, answer: PressAnswer, asked: PressQuestion | undefined): Spoken {
  return { exercise, conference: title, occasion: press.title, day: dayOf(answer.at), who: speaker.name, office: speaker.office, seat, text: answer.text, asked: asked === undefined ? null : { outlet: asked.outlet, text: asked.text }, source: answer.recording }
}

/**
 * An answer to the press goes into the dossier: the document first, then the event that says so, each under a key made of the answer, so that a
 * request that broke off in between is simply sent again. Whoever asks is of the secretariat here and takes documents into that dossier.
 */
export function toDossier(served: Served): readonly Route[] {
  const { clerk, desk } = served
  return [route({
    method: 'POST',
    path: '/streams/:stream/press-answers',
    says: 'Takes an answer given to the press over into the dossier the conference came from, as a document.',
    body: z.strictObject({ body: id, press: id, answer: id }),
    answers: { status: 200, says: 'The dossier and the document in it.', json: z.object({ dossier: z.string(), document: z.string() }) },
    handle: async ({ visitor: { person, ...visitor }, param, body: { body, press: pressId, answer: answerId } }) => {
      const stream = param('stream')
      const stands = await standing(served, { person, ...visitor }, stream)
      if (person === null) throw new Rejected('signed-out')
      if (stands.kind !== 'conference' || !stands.capacities.includes('secretariat')) throw new Rejected('forbidden')
      const { state } = of(conference, await clerk.state(stream))
      const press = own(state.bodies, body)?.desk?.press
      const answer = press?.answers.find((one) => one.id === answerId)
      const speaker = press?.speakers.find((one) => one.id === answer?.speaker)
      const dossier = dossierOf({ state })
      const command = { type: 'file-answer', body, press: pressId, answer: answerId }
      const acts = { person, capacity: 'secretariat' } as const
      const key = `file ${stream} ${body} ${pressId} ${answerId}`
      if (press === undefined || press.id !== pressId || answer === undefined || speaker === undefined || dossier === null || state.founding === null) {
        const refused = await clerk.submit(stream, command, { by: acts, key, seen: 0 })
        if ('refused' in refused) return problem('refused', { refusal: refused.refused })
        throw new Rejected('not-found')
      }
      const [capacity] = opens(await standing(served, { person, ...visitor }, dossier), 'import')
      if (capacity === undefined) throw new Rejected('forbidden')
      const seat = speaker.seat === null ? null : say(nameOf(state, speaker.seat), 'en')
      const content = documentOf(spokenTo(press, state.founding.title, state.founding.exercise, speaker, seat, answer, press.questions.find((one) => one.id === answer.question)))
      const taken = await desk.take(dossier, { name: `${press.title}, ${speaker.name}, ${answer.id}`, content, obtained: { how: 'pasted', note: `${stream}, event ${answer.position}` } }, { by: { person, capacity }, key })
      if ('refused' in taken) return problem('refused', { refusal: taken.refused })
      const filed = await clerk.submit(stream, command, { by: acts, key, seen: 0 })
      return 'refused' in filed ? problem('refused', { refusal: filed.refused }) : json({ dossier, document: taken.document })
    },
  })]
}
