/** Ids are opaque strings; the brand keeps one kind from being passed for another. They are made by the clerk and handed in. */
declare const brand: unique symbol
type Id<Kind extends string> = string & { readonly [brand]?: Kind }

/** A stream of events with one decider: the house, a dossier, a conference, a text, a channel. */
export type StreamId = Id<'stream'>
/** A private person known to `access`; names stand outside the journal. */
export type PersonId = Id<'person'>
/** A place and voice in one body; one delegation, one seat. */
export type SeatId = Id<'seat'>
/** An actor of the register: a state by its ISO 3166 alpha-3 code, an organisation, an entity or an office by its own id. */
export type ActorId = Id<'actor'>
/** An immutable imported document. */
export type DocumentId = Id<'document'>

/** Makes a fresh id; a parameter of every `decide`, so that the same history can be made again. */
export type Ids = () => string
