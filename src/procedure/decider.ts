import { editions } from '#rulebooks/catalogue.ts'
import { conferenceOf } from './conference.ts'

export { initial } from './conference.ts'

/** A conference that can be founded under every rulebook Parley carries. */
export const conference = conferenceOf(editions)
