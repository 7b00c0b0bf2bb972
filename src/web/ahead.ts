import { placeOf } from './place.ts'
import { apiOf, askEarly } from './wire.ts'

/** Asks for who we are and what we may open before the page that shows it is here: on a slow line these answers would wait behind its scripts. */
export function askAhead(path: string): void {
  const { sign } = placeOf(path)
  const api = apiOf(sign)
  askEarly(`${api}/me`)
  askEarly(`${api}/streams`)
}
