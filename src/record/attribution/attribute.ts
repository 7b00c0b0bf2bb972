import type { Actor, Mention } from '#actors/actor.ts'
import { actorOf, mentionsIn } from '#actors/register.ts'
import type { ActorId } from '#base/ids.ts'
import type { Found, Occasion, Statement } from '../found.ts'
import { assembled, beginningOf, piecesOf } from '../pieces.ts'
import type { Reading } from '../reading.ts'
import { arrangements } from './outside/arrangements.ts'
import { withBackers } from './calls/backers.ts'
import { callsElsewhere } from './calls/elsewhere/calls.ts'
import { type Scene, cast, things } from './cast.ts'
import { quotedElsewhere, readsTurns } from './elsewhere.ts'
import { figuresElsewhere } from './figures/elsewhere.ts'
import { placed } from './figures/placed.ts'
import { figures } from './figures/figures.ts'
import { headlined } from './figures/headlined.ts'
import { headline } from './english/headline.ts'
import { type PostHeld, withHolders } from './holders.ts'
import { initiatives } from './calls/initiatives.ts'
import { instruments } from './outside/instruments.ts'
import { type Line, lines } from './lines.ts'
import { occasionsOf } from './occasion.ts'
import type { Told } from './outside/outside.ts'
import { outsideElsewhere } from './outside/elsewhere/elsewhere.ts'
import { asHeadlined } from './calls/headlined.ts'
import { positions } from './calls/positions.ts'
import { relations } from './outside/relations.ts'
import { unmentioned } from './calls/silent.ts'
import { turns } from './transcript.ts'
import type { Draft } from './said.ts'
import { drafts, statement } from './english/statements.ts'
import { undertakings } from './outside/undertakings.ts'
import type { Clock } from './when.ts'
import { postsIn } from './who.ts'
import { behalf } from './english/behalf.ts'
import { quotedWithin } from './western/within-turns.ts'

/** What attribution asks of the register of actors: who is named where in a text, and what an actor is. */
export type Register = { readonly mentionsIn: (text: string) => readonly Mention[]; readonly actorOf: (id: ActorId) => Actor | null }

/** The register Parley is delivered with. */
export const register: Register = { mentionsIn, actorOf }

/** What attribution needs of a document; a whole `Reading` will do. */
export type Readable = Pick<Reading, 'text' | 'language' | 'mainText' | 'published' | 'title'>

/** A document made ready: its sentences, and who is named in it. */
export type Page = { readonly lines: readonly Line[]; readonly scene: Scene; readonly clock: Clock; readonly drafts: readonly Draft[] }

/**
 * What a document says that somebody said: statements, figures, initiatives and positions, as candidates for a person to confirm. Only the main
 * text is read, never furniture; a long document piece by piece. `story` are the other renderings of the same dispatch: they lend the persons they introduce and their day of
 * publication. The same input gives the same output; some 40 MB of language model are loaded on first use.
 */
export function attribute(reading: Readable, options: Options = {}): Found {
  const pieces = piecesOf(reading)
  const first = pieces[0]
  if (first === undefined || pieces.length === 1) return attributeWhole(reading, options)
  const story = options.story ?? []
  // Who was introduced at the beginning is known by the surname to the end.
  return assembled(pieces.map((piece) => ({ from: piece.from, found: attributeWhole(piece.reading, { ...options, story: piece === first ? story : [...story, first.reading] }) })))
}

type Options = { readonly register?: Register; readonly story?: readonly Readable[]; readonly holders?: readonly PostHeld[] }

function attributeWhole(reading: Readable, options: Options): Found {
  const page = open(reading, options.register ?? register, (options.story ?? []).map(beginningOf), options.holders ?? [])
  const occasions = occasionsOf(page.drafts, page.lines, page.scene, page.clock)
  const spoken = page.drafts.map((draft): Statement => ({ ...statement(draft, page.scene, []), occasion: occasions.get(draft) ?? null, onBehalfOf: behalf(draft, page.scene) }))
  const titled = headline(reading.title?.span ?? null, reading.mainText, reading.language ?? 'en', page.drafts, page.scene).map((one): Statement => ({ ...one, occasion: null, onBehalfOf: null }))
  const statements = [...titled, ...spoken]
  const numbers = (all: readonly Line[], drafts: readonly Draft[]): Found['figures'] => (reading.language ?? 'en') === 'en' ? figures(all, drafts, occasions, page.scene, page.clock) : placed(figuresElsewhere(all, drafts, occasions, page.clock, page.scene), all, drafts, occasions, page.scene, page.clock)
  const inText = numbers(page.lines, page.drafts)
  const counted = [...headlined(reading.text, reading.title?.span ?? null, reading.mainText, inText, (title) => numbers(lines(reading.text, [title], reading.language ?? 'en'), [])), ...inText]
  const calls = (reading.language ?? 'en') === 'en' ? callsInEnglish(page, reading, occasions) : callsElsewhere(page.lines, headingOf(reading), page.drafts, occasions, page.scene, page.clock)
  const found = {
    statements,
    figures: counted,
    initiatives: calls.initiatives,
    positions: [...calls.positions, ...unmentioned(calls.initiatives, calls.positions, page.drafts, occasions, counted.map(({ span }) => span), page.scene, page.clock)],
    ...outsideTheConference(page, occasions),
  }
  return withHolders(found, options.holders ?? [], (options.register ?? register).actorOf)
}

/** English has a grammar of its own for calls and stances; what a heading says stands beside the text. */
function callsInEnglish({ lines: all, drafts: found, scene, clock }: Page, reading: Readable, occasions: ReadonlyMap<Draft, Occasion | null>): Pick<Found, 'initiatives' | 'positions'> {
  const title = reading.title?.span ?? null
  const called = asHeadlined(title, initiatives(all, found, scene, clock, title), scene)
  const held = positions(all, found, occasions, called, scene, clock)
  return { initiatives: withBackers(called, held, scene), positions: held }
}

/** The sentences of a heading that the main text does not hold. */
function headingOf({ text, title, mainText, language }: Readable): readonly Line[] {
  const span = title?.span ?? null
  return span === null || mainText.some(([start, end]) => span[0] < end && start < span[1]) ? [] : lines(text, [span], language ?? 'en')
}

/** What was agreed, promised, referred to and recognised: in English by its grammar, in six languages by one grammar over the words of each. */
function outsideTheConference({ lines: all, drafts: found, scene, clock }: Page, occasions: ReadonlyMap<Draft, Occasion | null>): Pick<Found, 'arrangements' | 'undertakings' | 'instruments' | 'relations'> {
  if (clock.language !== 'en') return outsideElsewhere(all, found, occasions, scene, clock)
  const told = all.map((line): Told => ({ line, words: scene.text.slice(...line.span), drafts: found.filter((draft) => draft.line === line), scene, clock }))
  return { arrangements: arrangements(told, occasions), undertakings: undertakings(told, occasions), instruments: instruments(told), relations: relations(told) }
}

function open(reading: Readable, { mentionsIn: find, actorOf: known }: Register, story: readonly Readable[], holders: readonly PostHeld[]): Page {
  const language = reading.language ?? 'en'
  const sentences = lines(reading.text, reading.mainText, language)
  const bare: Scene = { text: reading.text, mentions: find(reading.text).filter((mention) => !isPartOfName(reading.text, mention)), actorOf: known, persons: [] }
  const unlike = things(sentences, bare.mentions)
  const persons = withPosts(cast(sentences, bare.mentions, unlike, postsIn(bare)), holders)
  const others = story.filter((other) => other.text !== reading.text).flatMap((other) => {
    const scene: Scene = { text: other.text, mentions: find(other.text), actorOf: known, persons: [] }
    const told = lines(other.text, other.mainText, other.language ?? 'en')
    return cast(told, scene.mentions, things(told, scene.mentions), postsIn(scene))
  })
  const scene: Scene = { ...bare, things: unlike, persons: [...persons, ...others.filter((other) => !persons.some(({ surname }) => surname === other.surname)).map((other) => ({ ...other, at: -1 }))] }
  const own = reading.published.day
  const lent = story.find(({ published }) => published.day !== null)?.published.day ?? null
  const clock: Clock = { published: own ?? lent, story: own === null || reading.published.basis === 'story', language, last: null }
  return { lines: sentences, scene, clock, drafts: language === 'en' ? drafts(sentences, scene) : elsewhere(sentences, language, scene) }
}

/** The turns of a transcript, and what is said outside them. */
function elsewhere(sentences: readonly Line[], language: string, scene: Scene): readonly Draft[] {
  const spoken = readsTurns(language) ? new Map<Line, Draft | null>() : turns(sentences, scene)
  return [...quotedElsewhere(sentences.filter((line) => !spoken.has(line)), language, scene), ...[...spoken.values()].filter((draft) => draft !== null), ...quotedWithin(sentences, spoken, language, scene)]
}

/** A person whom the text gives no actor speaks for the one whose post the team's register says they held. */
function withPosts(persons: Scene['persons'], holders: readonly PostHeld[]): Scene['persons'] {
  return persons.map((person) => {
    const held = holders.filter(({ name, aliases = [] }) => name === person.name || aliases.includes(person.name))
    return held.length === 0 || person.posts.some(({ actor }) => actor !== null) ? person : { ...person, posts: [...person.posts, ...held.map(({ role, actor }) => ({ role: role ?? '', actor }))] }
  })
}

/** "National Security Council": a longer name than the register's, so another body. */
function isPartOfName(text: string, mention: Mention): boolean {
  return mention.id === 'un-security-council' && /\bNational\s+$/.test(text.slice(Math.max(0, mention.start - 12), mention.start))
}
