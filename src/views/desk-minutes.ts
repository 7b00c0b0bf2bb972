import type { SeatId } from '#base/ids.ts'
import { type Instant } from '#base/instants.ts'
import { fill, type Words } from '#base/words.ts'
import type { DeskEvents } from '#procedure/desk-events.ts'
import type { ConferenceEvent } from '#procedure/events.ts'
import type { Rules } from '#rulebooks/rulebook.ts'
import { deskSentences as sentences } from './words/desk-minutes.ts'

export type DeskEvent = Extract<ConferenceEvent, { readonly type: keyof DeskEvents }>

/** What an event of the secretariat's desk adds to the record of its body; null where it adds none. `hour` says an instant as the record does. */
export function deskLine(event: DeskEvent, seat: (id: SeatId) => Words, hour: (at: Instant) => string): { readonly words: Words; readonly rules: Rules } | null {
  const say = (sentence: keyof typeof sentences, slots: { readonly [slot: string]: Words | string | number } = {}, rules: Rules = []) => ({ words: fill(sentences[sentence], slots), rules })
  switch (event.type) {
    case 'check-in-opened': return say(event.type)
    case 'checked-in': return say(event.type, { seat: seat(event.data.seat) })
    case 'seating-drawn': {
      const { by, first, letter } = event.data
      return first === null ? say('seating-protocol') : say(by === 'letter' ? 'seating-letter' : 'seating-name', { first: seat(first), letter: letter ?? '' })
    }
    case 'communique-deposited': return say(event.type, { number: event.data.meeting, at: hour(event.data.release) }, event.data.rules)
    case 'communique-held': return event.data.until === null ? say(event.type, {}, event.data.rules) : say('communique-moved', { at: hour(event.data.until) }, event.data.rules)
    case 'press-opened': return say(event.type, { title: event.data.title, who: event.data.speakers.map(spoken).join('; ') })
    case 'press-question-recorded': return say(event.type, { outlet: event.data.outlet, text: event.data.text })
    case 'press-answer-recorded': {
      const { recording, text } = event.data
      return say(recording === null ? event.type : 'press-answer-sourced', { who: spoken(event.data), text, recording: recording ?? '' })
    }
    case 'press-ended': return say(event.type)
    case 'check-in-code-drawn': case 'check-in-closed': case 'check-in-missed': case 'press-answer-filed': case 'shift-line-added': case 'shift-line-settled': case 'shift-taken-over': return null
  }
}

function spoken({ name, office }: { readonly name: string; readonly office: string | null }): string {
  return office === null ? name : `${name}, ${office}`
}
