import type { SeatId } from '#base/ids.ts'
import { hour } from '#base/instants.ts'
import { own } from '#base/own.ts'
import { fill, type Words } from '#base/words.ts'
import type { Rules } from '#rulebooks/rulebook.ts'
import { membersOf, namesOf, type Scene } from './scene.ts'
import { lines } from './words/script.ts'

/** Before a meeting opens: whose credentials came later than the rule gives, counted to now, when it would open. Nobody is refused for it. */
export function credentialsTold(scene: Scene): readonly { readonly words: Words; readonly rules: Rules }[] {
  const { book, body, state, now } = scene
  const ahead = book.credentials?.ahead
  if (ahead === undefined || body.members !== null || body.meeting !== null || (ahead.of === 'session' && body.held > 0)) return []
  const guests = new Set(book.formats.flatMap(({ invites }) => invites))
  const late = membersOf(state, body).filter(({ id }) => now - (own(state.preparation.credentials, id)?.at ?? now - ahead.hours * hour) < ahead.hours * hour)
  const told = (seats: readonly SeatId[], rules: Rules): readonly { readonly words: Words; readonly rules: Rules }[] =>
    (seats.length === 0 ? [] : [{ words: fill(lines['credentials-late'], { hours: ahead.hours, who: namesOf(state, seats) }), rules }])
  const invited = late.filter(({ role }) => guests.has(role)).map(({ id }) => id)
  return [...told(late.filter(({ role }) => !guests.has(role)).map(({ id }) => id), ahead.rules), ...told(invited, ahead.invited ?? ahead.rules)]
}
