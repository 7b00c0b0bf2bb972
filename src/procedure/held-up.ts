import type { Instant } from '#base/instants.ts'
import type { Body } from './state.ts'

/** A point of order interrupts whoever speaks; the time of the speech stands still meanwhile. */
export function heldUp(body: Body, at: Instant): Body {
  const { speaker } = body.floor
  return speaker === null || speaker.held !== undefined ? body : { ...body, floor: { ...body.floor, speaker: { ...speaker, held: at } } }
}

/** The speech goes on with the time it had; one that gave way to speakers on an appeal takes its place again. */
export function wentOn(body: Body, at: Instant): Body {
  const speaker = body.floor.speaker?.held === undefined ? body.point?.gaveWay ?? body.floor.speaker : body.floor.speaker
  if (speaker?.held === undefined) return body
  const { held, ...speaking } = speaker
  return { ...body, floor: { ...body.floor, speaker: { ...speaking, since: speaking.since + at - held } } }
}
