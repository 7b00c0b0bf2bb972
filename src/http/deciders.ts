import { anyDecider, type Consequence, type Deciders } from '#clerk/clerk.ts'
import { house } from '#house/decider.ts'

/** Every decider by the kind of stream it decides: the one place where they are brought together. */
export const deciders: Deciders = { house: anyDecider(house) }

/** What an event of one stream asks of another. */
export const consequences: readonly Consequence[] = []
