import { placeOf } from './place.ts'
import { apiOf, askEarly } from './wire.ts'

/** Asks who we are, what we may open and what stands before us, before the page that shows it is here: on a slow line these answers would wait behind its scripts. */
export function askAhead(path: string): void {
  const { sign, stream, screen } = placeOf(path)
  const api = apiOf(sign)
  askEarly(`${api}/me`)
  askEarly(`${api}/streams`)
  if (stream !== null && (screen === 'meet' || screen === 'day')) askEarly(`${api}/streams/${encodeURIComponent(stream)}/first-look`)
}
